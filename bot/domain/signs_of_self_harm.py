"""Signs that somebody is in danger from themselves. How to read the table: `risk_sign`."""

from __future__ import annotations

from typing import Final

from bot.domain.risk_sign import Scene, Sign

PHRASES: Final = {
    "CANT": "(?:cant|cannot|can not|couldnt|could not|unable to)",
    "WISH": (
        "(?:want|wants|wanted|wanna|wanting|wish|wishes|wishing|need|ready|rather|prefer|hop(?:e|ing)|pray|praying"
        r"|prayed|tempted|plan|planning|planned|intend\w*|decided|trying|tried|try|think|thinking|thinkin|thought"
        r"|thoughts?|dream\w*|fantasi\w*|consider\w*|contemplat\w*|deserve|longing|would love|id love|would like"
        r"|id like|urges?|obsess\w*|imagin\w*|crav\w*|waiting|beg|begging|asking god|ask god|meant|supposed|prefer"
        "|desire|close|closer|idea|ideas|visions?|happier|scared ill|(?:i|im|ill) (?:should(?: just| probably"
        "| really)?|might(?: just)?|gonna|going to|may as well|am going to)|let me|better off|easier|better)"
    ),
    "BE_DEAD": (
        "(?:die|dying|be dead|dead|stop living|stop existing|stop breathing|not exist|not existing|cease to exist"
        "|sleep forever|not be alive|not be here any more|disappear (?:forever|for good|from this|and never come)"
        "|vanish forever|no longer exist|leav(?:e|ing) (?:this|the) (?:world|earth|planet|life)|waste away"
        "|not being (?:here|alive)|be gone forever|be no more|(?:never|not) wake up(?: again)?|bleed out"
        "|give up on (?:life|living)|out of this (?:life|world)|out of life|be with (?:god|jesus) now|drop dead"
        "|not waking up|never waking up|meet my maker|six feet under|be (?:buried|in the ground|in a (?:grave"
        "|coffin|box)))"
    ),
    "SELFKILL": (
        "(?:kill|killing|killed|hang|hanging|shoot|shooting|drown|drowning|off|offing|end|ending|unalive|unaliving"
        "|stab|stabbing|poison|poisoning|gas|gassing|suffocate|suffocating|top|topping|neck|delete|deleting|murder"
        "|strangle|electrocute|suicide|finish|finishing|euthanize|overdose|chuck|throw) myself"
    ),
    "HURT_SKIN": (
        "(?:cut|cutting|cuts|slash|slashed|slashing|slit|slitting|carv(?:e|ed|es|ing)|burn|burnt|burned|burning"
        r"|scratch|scratched|scratching|harm|harmed|harming|stab|stabbed|stabbing|bruise|bruising|mutilat\w*|starve"
        "|starved|starving|punish|punished|punishing)"
    ),
    "SKIN": "(?:my (?:own )?(?:arms?|wrists?|thighs?|legs?|skin|hips?|stomach|body|forearms?|veins?|ankles?))",
    "BLADE": "(?:razors?|razor blades?|blades?|knife|knives|scissors|scalpel|box cutter|needle|lighter)",
    "PILLS": (
        "(?:pills?|tablets?|painkillers|paracetamol|tylenol|ibuprofen|advil|aspirin|xanax|valium|meds|medication"
        "|medicines?|antidepressants|insulin|benzos|opioids|fentanyl|capsules|tabs|oxy|zopiclone)"
    ),
    "ALL_OF": (
        "(?:all|whole|entire|bottle|handful|too many|so many|loads|lots|bunch|packs?|packet|box|every|enough|rest"
        "|[0-9]{2,}|twenty|thirty|forty|fifty|sixty|hundred)"
    ),
    "HEIGHT": (
        "(?:bridge|roof|rooftop|building|balcony|cliff|window|overpass|car park|multi ?storey|flyover|floor|tower"
        "|pier|ledge|edge|terrace|parking garage)"
    ),
    "LOVED_ONES": (
        r"(?:every ?one|every ?body|the world|this world|yall|you all|(?:my|the) (?:\w+ )?(?:kids?|children|son"
        "|daughter|family|parents|mum|mom|mother|dad|father|friends|siblings|people)|they|theyd)"
    ),
    "NO_ONE": "(?:no one|noone|nobody|not a soul|none of (?:them|you)|who|not many)",
    "IF_GONE": (
        "(?:if|when|once|after) (?:i )?(?:just |simply |suddenly |ever )?(?:(?:was|were|am|im|wasnt|werent"
        "|isnt) (?:dead|gone|not here|not around|not alive|never born|here|around|alive|born)|im (?:dead|gone)"
        "|died|die|disappeared|vanished|killed myself|ended it(?: all)?|didnt exist|never existed|did it"
        "|didnt wake up|dont wake up|never woke up|never wake up|passed away)"
    ),
}

SIGNS: Final = (
    Sign(
        "wants to be dead",
        (
            "<WISH><FILL> <BE_DEAD>",
            ("(?:i|im|id|ive|me|just|really|am)(?: still| just| really)? (?:feel|feeling|felt)(?: like| to) (?:dying|die)"),
            "(?:please|just) let me die",
            "(?:i|and|that) (?:should|shouldve|should have) (?:just |probably )?(?:die|died|be dead|have died)",
            (
                r"(?:wish|hope|want|need|wait)<GAP2> (?:someone|somebody|anyone|something|a \w+|he|she"
                "|they)(?: would| could| to| will)?(?: just)? (?:kill|shoot|murder) me"
            ),
            "check(?:ing)? out (?:for good|of (?:this )?(?:life|world)|permanently)",
            r"(?:should|want to|wanna|maybe ill|going to|could|might) (?:just )?disappear(?: for good| forever)? \.",
            r"(?:pray\w*|beg\w*|wait\w*|wish\w*|long\w*|hop\w*|crav\w*|ready) (?:\w+ )?for (?:my )?death",
            "(?:welcome|embrace) death",
            "hope (?:i|that i)<GAP2> die",
            "(?:please |just )kill me(?: please)?",
            "kill me please",
            "give up on (?:life|living)",
        ),
        unless=(
            r"(?:die|dying|dead) (?:of (?:embarrass\w*|shame|cringe|laugh\w*|happi\w*|bore\w*|cute\w*|second"
            r"|humiliat\w*|joy|thirst|hunger|curiosity|awkward\w*|anticipation|jealous\w*|old age|love)|laughing"
            "|on the spot|right there|a little|inside|happy|old|together|in (?:his|her|your) arms|my|to|alone|hair"
            "|eggs|tired|serious|sexy|last|silence|end|bedroom|weight|ringer|than (?:sing|dance|perform|camp|hike|fly|move in|go|eat|see|talk|speak|text"
            r"|date|admit|apologi\w*|wear|be seen|ask|listen|watch|spend|let|tell|do|have|use|kiss|sleep|share|work"
            "|lose|give|say|be caught)|when he (?:saw|sees|finds)|for (?:him|her|my|them|you)|down)|dying (?:breed"
            "|light|art)|wake up (?:next|beside|early|to|with|at|alone|late|from|before|without|one day|and (?:see"
            "|realise|realize|find))|wake up in (?:his|her|a|my|the middle)|sexual|a mystery|lol he|when he saw"
            "|his hair"
        ),
        unless_before=(
            r"(?:<DENIED>|<A_JOKE>|(?:embarrass|mortif|awkward|cringe|humiliat|blush)\w*<GAP3>|(?:he|she"
            "|they) (?:always )?says)"
        ),
    ),
    Sign(
        "speaks of killing themselves",
        (
            "<SELFKILL>",
            "(?:to|you|and|just|go|should|gonna|might) kill (?:yourself|oneself)",
            "(?:said|says|told me to|telling me to) (?:to )?go (?:and )?die",
            "do(?:ing)? away with myself",
            "do(?:ing)? myself in",
            "blow(?:ing)? my (?:own )?(?:brains?|head) (?:out|off)",
            "(?:hate|against|kill|end|murder) (?:my|me) ?self (?:tonight|to death)",
            (
                "(?:told|telling|tells|tell) me to (?:go )?(?:and )?(?:kill (?:yourself|myself)"
                r"|die)(?: \w+){0,4} (?:right|should|tried|considering|might|want)"
            ),
        ),
        unless=(
            "myself (?:in the foot|in the back|up|laughing|out to dry|in(?:to)? (?:work|ice cream|music|netflix"
            "|wine|chocolate|tears|my)|from (?:his|her|the|social|insta|facebook|all)|at (?:work|the gym|him|her"
            "|men|women|every)|to (?:get|make|please|finish|pay)|trying to|working|studying|for (?:saying"
            "|forgetting|not|being|texting|sending|missing)|off (?:social|the)|a (?:party|bone))"
        ),
        unless_before=(
            "(?:(?:would|id|could) never|never(?: going to| gonna)?|(?:im|was|am|wasnt) not(?: going to| gonna)?"
            "|didnt|dont want to|wasnt trying to|not trying to|<A_JOKE>|(?:took|take|cut|get|got|pick|picked|wash"
            "|brush|clean|pull) (?:it|them|this|that|everything))"
        ),
    ),
    Sign(
        "says so in slang",
        (
            "kms",
            "ctb",
            "kermit",
            "sewer slide",
            "unalive",
            "unaliving",
            "commit(?:ting)? (?:toaster bath|not alive|die|dying|sudoku|neck rope|self delete)",
            "(?:should|gonna|going to|want to|wanna|might|will|ill|about to) (?:just )?(?:rope|suicide|neck it)",
            "yeet(?:ing)? myself",
        ),
        unless=(
            "kms (?:away|run|from|per|an hour|every|drive|walk|long|of|apart|to|by|in|ride|between|each|on)"
            "|kermit the|(?:rope|kms) him"
        ),
        unless_before=(
            "(?:[0-9]+|few|many|some|couple|couple of|hundred|thousand|hundreds of|thousands of|two|three|five|ten"
            "|twenty|fifty|more|less|several)"
        ),
    ),
    Sign(
        "is suicidal",
        (
            "suicidal",
            "suicide",
            r"(?:i|ive|i have) attempted (?:again|last|on|twice|once|before|when|two|three|a few|\w+ times|\.)",
            (
                "(?:my|since my|after my|another|my second|my last|my failed) attempt (?:last|in|two|three|a|and"
                r"|was|when|failed|\.)"
            ),
        ),
        unless=(
            "suicid(?:e|al) (?:jokes?|hotline|helpline|prevention|squad|band|documentary|film|movie|song|book"
            "|awareness|girls|doors|mission|charity|survivors group)|(?:got|was) awkward|stigma"
        ),
        unless_before=(
            "(?:<DENIED>|<THEIR_STORY>|<A_JOKE>|(?:documentary|film|movie|talk|book|episode|song|charity"
            r"|lost \w+ \w+) (?:about|on|to))"
        ),
    ),
    Sign(
        "does not want to live",
        (
            (
                "(?:dont|do not|didnt|no longer|not|never|dnt)<FILL> (?:want|wanna|wish|care|need|deserve|wanting"
                "|plan|planning|expect|supposed|meant|going|gonna|able|feel like|fit)<FILL> (?:live|living|exist"
                "|existing|alive|stay alive|staying alive|on this (?:earth|planet)|(?:in|part of) this world"
                "|here any ?(?:more|longer)|around any more|wake up|waking up|keep living|go on living"
                "|continue living|continue with life|born|see tomorrow|see another day|breathe|breathing"
                "|my life any more)"
            ),
            "not wanting to be here",
            (
                "(?:shouldnt|should not|should never|dont deserve to|not supposed to|dont belong|no right to"
                "|didnt ask to|hate|regret)<FILL> (?:alive|exist|existing|born|in this world|on this (?:earth"
                "|planet)|breathing|waking up)"
            ),
            (
                "(?:why am i|why im) (?:still |even )+(?:alive|here|breathing|living)|why (?:was"
                "|were) i (?:even )?born|wish(?:ed)? (?:my )?(?:mum|mom|mother|parents) (?:had )?(?:aborted"
                "|never had) me"
            ),
            (
                "<CANT> (?:be here|be alive|exist|live|stay alive|stand (?:living|being alive|life)|take living"
                "|bear (?:living|life)|(?:go|carry|keep) on living|keep living|continue living"
                r"|do life)(?: any (?:more|longer)| \.| and| so)"
            ),
            "(?:dont|do not|cant|not|never|wont)<GAP3> (?:being|be|see myself|stay|staying) alive",
            (
                "(?:wont|not going to|not gonna|might not|may not|dont think ill|dont think i will|doubt ill"
                "|doubt i will|dont think i|dont expect to)<GAP2> (?:be|make it)<GAP1> (?:(?:here"
                "|around) (?:much longer|any longer|for (?:much longer|long)|next (?:week|year|month)|tomorrow"
                "|in the morning)|alive|through (?:the|this|to|another) ?(?:night|week|year|tonight)"
                r"|through tonight|to tomorrow|to (?:my|next|see|christmas|[0-9]\w*)|past (?:this|my|the))"
            ),
            (
                r"(?:dont|cant|do not|cannot|never) (?:see|picture|imagine)(?: myself)? (?:\w+ )?(?:past|reaching"
                "|living to|making it to|turning) (?:[0-9]+|my|next|the age|this)"
            ),
            (
                "(?:dont think|not sure|dont know if|dont know how)(?: i)?(?: can| will"
                r"| could)?(?: \w+)? (?:stay alive|keep living|go on living|survive tonight"
                "|make it through (?:tonight|the night|this week)|live (?:through|past))"
            ),
        ),
        unless=(
            "(?:live|living|alive|exist|existing) (?:with|together|at|like|near|away|apart|so|alone|under|there"
            "|here|abroad|separately|next|off|close|far|without|up|between|for|that|this way|out|as|on (?:his|her"
            "|my)|inside|in (?:the|a|an|his|her|my|our|different|fear|one|limbo|sin|denial|this (?:house|flat|town"
            "|city|marriage|country|lie)))|wak(?:e|ing) up (?:next|beside|early|to|with|at|on|alone|late|him|her"
            "|from|before|without|every|so|tired|one day|and (?:see|realise|realize|find|regret|be)|in (?:his|her"
            "|a|my|the middle|ten|five))|here any more (?:in|at|with)|around tomorrow|born (?:in|into|with|to)"
        ),
        unless_before="<A_JOKE>",
    ),
    Sign(
        "sees no point in living",
        (
            (
                "(?:no|any|zero|little|dont see (?:a|any|the|much)|dont have (?:a|any|much)|<CANT> (?:see"
                "|find) (?:a|any|the|much)|is there (?:a|any)|isnt (?:a|any|much)|whats(?: even| really"
                "| actually)? the|what(?: even)? is the|what|wheres the|is the|see the|lost (?:the|my|all)"
                "|lost all|not much)(?: real| good| single)? (?:point|reason|purpose|use|will|desire"
                "|sense)(?: (?:in|to|of|for|for me to|in me))?<FILL> (?:live|living|life|alive|exist|existing"
                "|being here|here any more|going on living|going on|go on|carrying on|carry on|keep going"
                "|waking up|wake up|it all)"
            ),
            (
                r"(?:tired|sick|exhausted|done|fed up|had enough|weary|had it)(?: \w+)?(?: of| with"
                "| from)?(?: just)? (?:living|life|being alive|alive|existing|existence|breathing|waking up"
                "|this world|this life)"
            ),
            "(?:cant|dont want to|cannot) (?:do|face|handle)(?: this)? life(?: any more)?",
            "giv(?:e|en|ing) up on (?:my )?(?:life|living)",
            "(?:hate|hating|detest|despise)(?: that)? (?:living|being alive|existing|im alive|that i exist|waking up)",
        ),
        unless=(
            "(?:live|living|life|alive|existing|existence|going on|go on|carrying on|carry on|keep going) (?:with"
            "|together|in|apart|near|like|next|at|under|alone|without|out|between|a lie|on|for|there|drama|dates?"
            "|holiday|vacation|to|this lie|as|together)|waking up (?:alone|next|early|to|at|before)|go on (?:a|the"
            "|dates|holiday)|life (?:admin|partner|insurance|coach|decisions)"
        ),
        unless_before="(?:<A_JOKE>|gave me|gives me|found|find)",
    ),
    Sign(
        "finds life not worth living",
        (
            "(?:not|isnt|aint|wasnt|no longer|never|hardly|nothing|doesnt)<GAP3> worth living",
            r"(?:nothing|anything|nobody|no one|no reason|not much|little)(?: \w+)?(?: left)? to live for",
            "life (?:isnt|is not|aint|not|is no longer|doesnt feel) (?:worth (?:it|anything|any of)|livable)",
            "(?:life|living) is (?:too|so)<GAP1> (?:painful|unbearable|much pain)",
            (
                "(?:my )?life (?:is|feels|seems|has become|has)<GAP2> (?:pointless|meaningless|hopeless|no meaning"
                "|no point|no purpose|over)"
            ),
            "(?:only|no|any|one|last|single|have a) reason (?:left )?to (?:live|stay alive|be alive|keep living|go on)",
            (
                "want<GAP2> (?:my life|life|it all|everything|all of it|the pain|this pain|all this|all the pain"
                "|my pain) to (?:just )?(?:be over|end|stop)"
            ),
            (
                "(?:only|one) (?:thing|reason|person)<GAP6> (?:keeping me (?:alive|here)|(?:im"
                "|i am)(?: still)? (?:alive|here)|i havent (?:killed|ended|done it)|stopping me)"
            ),
            (
                "(?:disappointed|sad|angry|upset|annoyed|gutted|wish|hate)<GAP2> (?:im|i am|i)(?: still)? (?:alive"
                "|breathing|woke up|wake up)"
            ),
            "wake up and (?:i )?wish i hadnt",
            (
                "how easy it (?:would|could|d) be to (?:just |simply )?(?:die|end|jump|stop|disappear|let go"
                "|swallow|take|drive|slip)"
            ),
            "better off (?:dead|gone|not here|not alive)",
            (
                "(?:living|existing|being alive|breathing|to (?:live|exist|be alive))<GAP2> (?:hurts|hurt"
                "|exhausting|painful|torture|unbearable|agony|hell)"
            ),
            "(?:hurts|exhausting|painful|torture|hell) to (?:be alive|exist|keep living)",
            "(?:nothing|no one|nobody)(?: is| left)? keeping me (?:here|alive)",
            "sorry (?:for|that i) (?:being alive|existing|exist|being born|living)",
            "(?:dont|do not|cant) (?:want to )?(?:live|be|stay|exist) in (?:a|this) world",
            "(?:pull the plug on|switch off|erase|delete) (?:myself|my life)",
            "make the pain stop",
        ),
        unless_before="(?:he|she|they|his|her|makes|made|gave me|gives me|given me|found|<A_JOKE>|<DENIED>)",
    ),
    Sign(
        "wishes not to wake up, or never to have been born",
        (
            (
                "(?:wish|wished|wishing|hope|hoping|pray|praying|prayed|want|wanted|wanna|rather|better if"
                "|easier if|if only|love)<GAP4> (?:i|id|im|ill|to|and)<GAP3> (?:never been born|never born"
                "|not been born|wasnt born|werent born|not alive|wasnt alive|werent alive|dead|gone forever"
                "|didnt exist|never existed|not exist|wouldnt exist|wasnt here any more|could die|would die"
                "|just die|had died|died|stop existing|(?:didnt|dont|wont|wouldnt|not|never|hadnt)(?: have to"
                "| have)? (?:wake|woke|waking|woken)(?: up)?)"
            ),
            r"(?:sleep|asleep|bed|eyes)<GAP1> and (?:\w+ ){0,2}(?:never|not|dont|wont)(?: \w+)? (?:wake|waking|open)",
            "never wake up(?: again| tomorrow)?",
            (
                "if i (?:got|get|was|were) (?:hit|run over|killed|murdered|in an accident|struck)<GAP6> (?:wouldnt"
                "|would not|dont|nobody|no one|who|it)<GAP3> (?:mind|care|cares|matter|notice|move|miss|better"
                "|easier|sad|relief|ok)"
            ),
            (
                "(?:wish|hope|hoping|praying|pray)<GAP2> (?:i|a|id|the|my|this)<GAP3> (?:hit me|hits me"
                "|run me over|get hit|got hit|crash|crashes|get cancer|got cancer|get killed|take me|kills me"
                "|stops beating|stops|get run over|dont make it|get shot)"
            ),
            (
                "wouldnt (?:even )?(?:move|mind|care|stop)<GAP2> if (?:one|i|a car|a bus|a train)<GAP2> (?:came"
                "|died|die|hit|killed|dead|happened)"
            ),
            "(?:never should have|should never have|shouldve never|shouldnt have) been born",
            r"take me(?: \w+)? (?:god|lord|jesus)|(?:god|lord|jesus)(?: \w+){0,2} take me",
        ),
        unless=(
            "(?:wake|woke|waking) up (?:next|beside|early|to (?:his|her|him|that|a|an|the|your)|with|at|alone|late"
            "|from|before|without|one day|in (?:his|her|a|my|the middle|another)|on (?:his|her|the|a|christmas))"
            "|(?:gone|dead|died) (?:to|with|with him|back|out|there|inside|instead of|set)|exist in"
            "|take me (?:back|out|home|to|with|seriously|for)"
        ),
        unless_before="(?:<DENIED>|<A_JOKE>)",
    ),
    Sign(
        "believes that others would be better off, or would not care",
        (
            (
                "(?:<LOVED_ONES>|he|she|hed|shed|you|youd|people|it|itd|things)<GAP4> (?:better off|better|happier"
                "|easier|relieved|fine|best|glad)<GAP3> <IF_GONE>"
            ),
            "<LOVED_ONES><GAP4> (?:better|happier)(?: off)?<GAP1> without me",
            (
                "<NO_ONE><GAP4> (?:care|cares|cared|notice|miss me|mind|cry|remember me|realise|realize|sad"
                "|bothered)<GAP2> <IF_GONE>"
            ),
            "<IF_GONE><GAP6> (?:better|easier|happier|relieved|miss me|care|cares|notice|noticed|matter|fine|peace)",
            (
                r"(?:easier|better|simpler|nicer|best)(?: \w+)? (?:to (?:just )?(?:die|be dead|disappear|not exist"
                "|end it all)|dead)"
            ),
            r"(?:come to|at|plan\w*|imagin\w*|pictur\w*|think\w*|cry at) my (?:own )?funeral",
            "(?:no one|nobody) (?:needs|wants) me (?:alive|here|to live)",
        ),
        unless=(
            "without me (?:there|at|holding|nagging|on the|in the (?:group|band|team|house)|if)|(?:was|were|am"
            "|im) (?:around|here|gone) (?:more|less|for|on|at|from|to|all|so)|(?:if|when) i (?:was|were) (?:here"
            "|around)|(?:gone|around) (?:for|to) (?:a|the|work)|(?:disappeared|gone|vanished) from (?:his|her"
            "|their|the|social)|died laughing"
        ),
        unless_before="<A_JOKE>",
    ),
    Sign(
        "thinks of ending it",
        (
            (
                "(?:end|ending|ended|finish|finishing|stop)<GAP1> (?:it all|my (?:own )?(?:life|existence"
                "|suffering|misery|pain)|this life|the pain (?:forever|for good|permanently)|this pain (?:forever"
                "|for good)|things permanently|everything forever)"
            ),
            (
                r"(?:thinking|thought|thoughts|considering|contemplating)(?: \w+)? (?:of"
                "|about)?(?: just)? ?ending (?:it|everything|things (?:permanently|for good))(?: tonight| today"
                r"| all| for good)? \."
            ),
            (
                "(?:going to|gonna|want to|wanna|might|ready to|will|ill|imma) (?:just )?end (?:it"
                "|things) (?:tonight|today|soon|forever|permanently|for good)"
            ),
            "(?:take|taking|took|taken|give|giving) (?:up )?my (?:own )?life",
            "(?:put|putting) an end to (?:my|myself|this life|it all|my own)",
            (
                "(?:no|only|one)(?: other)? way(?: out| to)?<GAP6> (?:is|be|was|thats|except|but"
                "|is by)<GAP2> (?:die|dying|death|suicide|dead)"
            ),
            (
                "(?:death|dying)<GAP2> (?:is|seems|feels|looks|sounds|would be|might be)<GAP3> (?:only|better"
                "|easier|peaceful|answer|option|relief|escape|way|best|good|nice|solution|comforting|freedom)"
            ),
            (
                r"(?:think|thinking|thinkin|thoughts?|fantasi\w*|daydream\w*|obsess\w*|dream\w*|imagin\w*|crav\w*"
                r"|pictur\w*|look\w* forward to|plan\w*|research\w*|google\w*)<GAP2>(?: about| of| on| with"
                "| is)? (?:dying|death|my (?:own )?(?:death|funeral)|being dead|not being (?:here|alive)"
                "|not existing)"
            ),
            "how (?:i would|id|ill|i will|im going to|i want to|i plan to|i could) (?:do it|die|kill|end it)",
            (
                "(?:tonight|last night|yesterday|this morning|today) i (?:nearly|almost) did it|i (?:nearly"
                "|almost) did it (?:last night|tonight|again|yesterday|this)"
            ),
            (
                "(?:i swear|swear) ill jump|ill jump (?:if|off|tonight)|i will jump (?:if|off|tonight)"
                "|going to jump (?:tonight|off)"
            ),
            (
                "(?:im|i am|i|id) (?:really |just |so )?(?:going to|gonna|about to|ready to|want to|wanna|could"
                r"|feel like i could) jump(?: \.| now| tonight| so)"
            ),
            "(?:turn|let go of|jerk|yank|swerve) the (?:steering )?wheel",
            "edge of (?:the|a) (?:platform|roof|bridge|cliff|building)",
        ),
        unless=(
            "my (?:own )?life (?:with|back|in (?:order|this|his|her|the|a|my)|to|seriously|for granted|savings|from|together|story|for (?:him|her"
            "|them|my|love))|(?:death|dying) (?:of|penalty|metal|my|to|the|stare|in (?:the|his) family|hair)"
            "|with (?:him|her|them|my)|end (?:it|things) (?:for good|tonight|today|soon) (?:with|because|but)"
        ),
        unless_before="(?:<DENIED>|he|she|they|his|her|<A_JOKE>)",
    ),
    Sign(
        "harms themselves",
        (
            "self harm(?:s|ed|ing)?",
            r"(?:hide|hiding|cover|covering|hid|show\w*|seen?|saw) my (?:self harm |old |fresh )?scars",
            r"scratch(?:ed|ing)? \w+ into my",
            r"self injur\w+",
            "<HURT_SKIN>(?: up)?(?: open)? (?:myself|<SKIN>|both my (?:arms|wrists|legs|thighs))",
            r"<HURT_SKIN> (?:\w+ ){1,3}(?:into|in|on|onto|across) <SKIN>",
            (
                "(?:started|start|starting|been|back to|stop|stopped|relapsed(?: and)?|by|from|urges?|addicted to"
                "|after|clean from|kept|keep) cutting(?: again)?"
            ),
            (
                "(?:i|im|ive|wanna|want to|to|and|starve and|just) (?:cut|cutting) (?:again|deeper|too deep"
                "|so i can|to feel|to cope|so bad|right now|rn|because i (?:feel|hate|deserve)|when (?:i feel"
                "|i get|hes|he leaves|im)|every (?:night|day|time)|tonight)"
            ),
            r"starve and cut|(?:from )?when i cut (?:and|because|\.)|i cut (?:last night )?\.",
            r"(?:fresh|new|deep|my) cuts (?:on|are|and|from|all|bleed|\.)",
            "(?:cuts|scars) (?:on|all over|up|down|across) <SKIN>",
            r"until (?:it|they|i|my \w+) (?:bleed|bleeds|bled|is bleeding|are bleeding)",
            ("<BLADE><GAP6> (?:to|on|at|against|into|across|over|about)? ?my (?:own )?(?:wrists?|veins?|thighs?|throat|arms?)"),
            (
                r"(?:me and my|my|the|a) (?:razor|razor blades?|blade)(?: \w+){0,2} (?:tonight|date|again|calling"
                "|friend|ready|calls)"
            ),
            (
                "(?:look|looking|stare|staring|hold|holding|held|stared) (?:at |with )?(?:the |a "
                "|my )?<BLADE><GAP4> (?:think|thinking|thought|wonder|use|using|imagine|myself|tempted)"
            ),
        ),
        unless=(
            "myself (?:off|short|some slack|loose|out of|shaving|cooking|while|making|on (?:a|the|my|his|her)"
            "|chopping|opening|in the kitchen|a (?:slice|piece|break|deal)|from (?:dating|social|his|her|the|my"
            "|every|people|him|all)|into)|(?:hands?|arms?|legs?|skin|stomach|wrists?) (?:on|shaving|cooking|making"
            "|playing|while|at|opening|in (?:the|an)|when i was)|cutting (?:him|her|them|off|down|back|contact"
            "|ties|out|carbs|corners|my (?:hair|hours|losses|phone|nails|mum|mom)|the|people|it|class|sugar|weight"
            "|alcohol|a|our|up|short|edge|costs|onions|grass|wood|family|toxic)|hotline|tattoo"
        ),
        unless_before="(?:never|dont|didnt|do not|did not|havent|without|<THEIR_STORY>|<A_JOKE>)",
    ),
    Sign(
        "hurts themselves",
        (
            (
                "(?:i|and|to|might|ill|will|keep|keeps|been|gonna|start|started|am|im|could|would|by|of|about|from"
                "|like|purposely|wanna) (?:keep |just |even |purposely )?(?:hurt|hurting|hit|hitting|bite|biting"
                "|punch|punching|injure|injuring|harm|harming) (?:myself|my self)"
            ),
        ),
        unless=(
            "myself (?:by|more|in (?:the (?:long|process|end|foot)|this)|emotionally|over|for|playing|at|falling"
            "|running|training|on (?:a|the|my|his|stage)|doing|lifting|skating|climbing|with (?:his|her|the|all)"
            "|up|trying|if i (?:keep|stay with|go back|trust|fall)|too|again by|like this|and him|financially"
            "|mentally|skiing|dancing)"
        ),
        unless_before="(?:<DENIED>|only|im only|just|im just|not to|<THEIR_STORY>|<A_JOKE>)",
    ),
    Sign(
        "does not trust themselves to stay safe",
        (
            ("(?:hurt|hurting|harm|harming) myself (?:on purpose|when|because|until|so|is|after (?:every|we|he|she|an)|again)"),
            ("(?:do|did|doing) (?:something|anything|things?|stuff)(?: (?:bad|stupid|terrible|drastic|awful))? to myself"),
            ("what (?:ill|i will|i might|i may|i would|id|i could|i)(?: (?:will|might|would|may|could|ll))? do to myself"),
            (
                "(?:cant|not sure|dont think|dont know|unable|scared|afraid)<GAP4> (?:keep myself safe"
                "|stay safe tonight|trust myself (?:alone|tonight|to be alone|to stay alive)|be safe with myself)"
            ),
            "(?:danger|threat) to myself|(?:not|dont feel|unsafe) (?:safe )?(?:with|around|by) myself",
            (
                "(?:hit|hitting|bang|banging|smash|smashing|punch|punching)(?: my)? (?:own )?(?:head|face"
                "|legs)<GAP4> (?:until|bleed|bleeds|bruise)"
            ),
            (
                "(?:hit|hitting|bang|banging|bash|bashing|smash|smashing|slam|slamming) my (?:own )?head (?:on"
                "|into|off) (?:the |a )?(?:wall|walls|door|floor|desk|table)"
            ),
        ),
        unless_before="(?:<THEIR_STORY>|<DENIED>)",
    ),
    Sign(
        "speaks of a means",
        (
            "overdos(?:e|ed|ing)",
            "(?:i|ive|i just|purposely|nearly|almost|to|and|might|could|will) od(?:d|s|ed|ing)?(?: on)?",
            r"took too many(?: \.| and| of (?:my|them|the)| last| tonight)",
            "exit bag|charcoal burning|cigarette burns on my",
            r"(?:took|take|taking|taken|swallow\w*|down|downed|eat|ate|popped|drank)<GAP2> <ALL_OF><GAP4> <PILLS>",
            r"(?:took|take|taking|taken|swallow\w*|down|downed|popped) all my(?: \w+)? <PILLS>",
            r"(?:stockpil\w*|hoard\w*|sav(?:e|ed|ing)(?: up)?|stash\w*|counting|collecting)<GAP3> <PILLS>",
            (
                "<PILLS><GAP8> (?:saved up|stockpiled|lined up|in my hand|counting them|in front of me"
                "|just in case|to do it|ready|take them all|swallow them)"
            ),
            (
                r"i have (?:the|enough|all the) (?:pills|tablets)|enough(?: \w+){0,2} <PILLS>"
                "|<PILLS><GAP4> so i have enough"
            ),
            (
                r"(?:drink|drank|drinking|swallow\w*|consum\w*|have) (?:\w+ )?(?:bleach|poison|pesticide|antifreeze"
                "|acid|phenyl|rat poison)"
            ),
            (
                "how (?:many|much)<GAP4> (?:to|till|until|before|does it take|would it take|will"
                "|would)<GAP4> (?:die|kill|fatal|lethal|overdose|od)"
            ),
            (
                r"(?:painless|easy|easiest|quick|quickest|fastest|peaceful|best|least painful)(?: \w+)? (?:ways?"
                r"|methods?)(?: \w+)? to (?:die|go|end|kill|do it)"
            ),
            ("(?:ways?|how|methods?) to (?:die|kill (?:myself|yourself)|commit suicide|off myself|end my life|end it all)"),
            "(?:lethal|fatal) dose|least painful|hang(?:ing)? yourself",
            r"(?:take|taking|took|taken|swallow\w*) (?:the |a )?(?:whole|entire) (?:box|bottle|packet|pack|strip|lot)",
            (
                r"(?:step|stepping|jump|jumping|fall|go|going|throw myself)(?: \w+)? off the (?:platform|bridge"
                "|roof|edge|cliff|balcony)"
            ),
            "jump(?:ing|ed|s)?<GAP2> (?:off|from|out|over)(?: of)?<GAP3> <HEIGHT>",
            (
                "(?:step|stepping|stepped|walk|walking|walked|jump|jumping|jumped|throw myself|throwing myself"
                "|move|run|running|dive|fall|falling)<GAP1> (?:in front of|into|under|infront of) (?:a |the |an "
                "|some )?(?:oncoming |moving )?(?:train|traffic|bus|truck|lorry|car|tube|metro|trains|cars)"
            ),
            "(?:walk|walking|wade|swim)<GAP1> into the (?:sea|ocean|river|water|lake)",
            "(?:lie|lying|lay|laying|sit|sitting|stand|standing)(?: down)? on the (?:train |railway |rail )?tracks",
            (
                r"(?:think\w*|thought|want\w*|wanna|imagin\w*|tempt\w*|fantasi\w*|urges?|feel like|felt like|could"
                r"|just|consider\w*|almost|nearly|going to|gonna|will|ill|might)<GAP6> (?:drive|driving|drove"
                r"|crash\w*|steer\w*|swerv\w*|veer\w*|run|running)<GAP4> (?:off|into|over|onto)<GAP2> (?:bridge"
                "|tree|wall|cliff|river|traffic|pole|lake|barrier|lorry|truck|ditch|oncoming|road|canal|ocean|sea)"
            ),
            (
                "(?:standing|stood|stand|sitting|sat|sit)<GAP3> (?:on|at|by)<GAP3> (?:<HEIGHT>"
                "|tracks)<GAP6> (?:jump|jumping|end it|die|falling|fall|let go)"
            ),
            "noose",
            r"(?:have|got|bought|buy|buying|tie|tied|tying)(?: \w+)? (?:the|a|my|some)? ?rope",
            "(?:rope|belt|cord|scarf) (?:around|round) my (?:own )?neck",
            (
                "(?:gun|pistol|revolver|shotgun|barrel|rifle)<GAP3> (?:in|to|at|against"
                "|inside) my (?:own )?(?:mouth|head|temple|chin)"
            ),
            "carbon monoxide",
            "(?:look|seem) like an accident",
            (
                "(?:have|got|made|making)(?: a| my| the)? plans?<GAP3> (?:to die|to end (?:it|my life)|to kill"
                "|to take my life|to do it|for how)"
            ),
            (
                "(?:picked|chosen|chose|set|decided on)<GAP2> (?:date|day|method|place|spot)<GAP3> (?:to die"
                "|to do it|to end|for my death|to go|for it)"
            ),
        ),
        unless=(
            "on (?:attention|rom ?coms?|netflix|films?|movies|series|sushi|cheese|cake|candy|memes|tiktoks?|videos|sugar|caffeine|coffee|chocolate|love|cuteness|compliments|carbs|vitamin)|(?:overdose"
            "|od) of (?:work|love|cute|him|her|family|sugar)|for (?:him|her|them|you|love)|if (?:he|she|they"
            "|you) (?:ask|said|want)|together|best date|holiday|splash|chocolates?|biscuits?|cookies|wine|beer"
            "|rope (?:swing|course|climb|bridge|ladder|for)|(?:car|bus|train|taxi|tube) (?:with|together|and we)"
            "|to propose"
        ),
        unless_before=r"(?:<THEIR_STORY>|if(?: \w+){0,4}|<DENIED>|<A_JOKE>)",
    ),
    Sign(
        "says goodbye",
        (
            "(?:might|could|will|may|is|going to|gonna)(?: probably)? be my last (?:day|night|week|birthday|christmas)",
            "(?:dont|do not|please dont|never) blame (?:yourself|yourselves|himself|herself)",
            r"goodbye \.(?: \w+){0,4} (?:love|loved) (?:you|u) all",
            (
                r"(?:brain|head|mind|voices?|thoughts?)(?: \w+){0,4} (?:saying|telling|says|tells|screaming|say"
                r"|tell)(?: \w+){0,3} (?:end it|jump|die|do it|kill|hurt|cut)"
            ),
            (
                r"(?:accident|cancer|crash|covid|virus|overdose|surgery|illness|it)(?: \w+){0,2} (?:had|would have"
                "|could have|shouldve|wouldve) (?:just )?(?:taken|killed|finished) me"
            ),
            "wish(?: that)? i (?:had )?(?:died|been killed)",
            (
                "(?:goodbye|farewell|final|last) (?:notes?|letters?|videos?|messages?) (?:to|for) (?:my |the "
                "|our )?(?:kids?|children|family|parents|mum|mom|dad|every ?one|every ?body|loved|son|daughter"
                "|friends|people|them|each)"
            ),
            "(?:goodbye|farewell) (?:letters|notes|videos)",
            "my (?:goodbye|farewell|suicide|final) (?:note|letter|post|message|words)",
            "goodbye (?:every ?one|every ?body|all|world|cruel world|guys|yall|life)",
            r"(?:cant|im done|i am done|sorry|forgive me)<GAP8>(?: \.(?: \w+){0,5})? (?:goodbye|bye) \.",
            "this is (?:goodbye|my goodbye|my (?:last|final) (?:post|message|goodbye|note|words))",
            (
                "by the time (?:you|anyone|any ?body|u|yall|people|someone|they|this)(?: all)? (?:read|see|reads"
                "|sees|find|finds|gets|is)<GAP2>"
            ),
            "when (?:you|anyone) (?:read|reads) this",
            "(?:said|saying|say|made) (?:all )?my (?:final |last )?goodbyes",
            (
                r"(?:tonight|today|this) is (?:the|my)(?: last)? (?:night|day|end) \.(?: \w+){0,6} (?:sorry|goodbye"
                "|forgive|love you all)"
            ),
            r"please tell my (?:\w+ ){1,3}(?:that )?(?:i love|i loved|im sorry)",
            "(?:look after|take care of|be kind to|care for)<GAP3> (?:when|once|after) (?:im|i am) (?:gone|dead)",
            r"(?:wont|not) (?:\w+ )?(?:hear from|see) me(?: again)? (?:after (?:tonight|this|today)|tomorrow)",
            "affairs in order|(?:sorted|wrote|written|writing|updated) my will",
            "(?:cant|dont want to|no longer) (?:stay|be|remain|live) in this (?:world|life)",
            r"(?:join|be with|be reunited with|see) my (?:late|dead) \w+",
            (
                r"(?:be with|join|see|be reunited with|reunite with) (?:my|him|her)(?: \w+){0,3} (?:in heaven"
                "|on the other side|in the afterlife|in death)"
            ),
            "made (?:my )?peace with (?:dying|death|god|leaving this|it ending)",
        ),
        unless=(
            "message to (?:him|her|my ex)|goodbye to|goodbyes to (?:him|her|my ex|the|our)|by the time (?:they|this) (?:is|gets) (?:over|done"
            "|home|back|there|here|ready)"
        ),
        unless_before="<A_JOKE>",
    ),
)

SCENES: Final = (
    Scene(
        "was treated for it",
        (
            (
                r"(?:psych ward|sectioned|baker ?act\w*|crisis team|samaritans|suicide (?:hotline|helpline)"
                "|suicide watch|stomach pumped)"
            ),
            "(?:i|ive|im|me|my stomach)",
        ),
        unless=(
            r"volunteer\w*|i work|nurse|training|my job|doctor (?:on|at)|shift|(?:he|she|husband|wife|mum|mom"
            "|brother|sister|friend) (?:was|is|got|has been|had been)"
        ),
    ),
    Scene(
        "speaks of dying",
        (r"(?:i|im|ill|id|ive|i am|me)(?: \w+){0,8} (?:die|dying)",),
        unless=(
            "(?:he|she|they|him|her|them|his|you|we|<REL>|dog|cat|plants?|friends?|love|passion|spark|relationship"
            "|marriage|battery|phone|hope|romance|people|someone|who|conversation|trend|feelings?"
            r"|things?)(?: \w+){0,4} (?:die|dying|dies|died)|(?:die|dying) (?:for|of|laughing|inside|if (?:he|she"
            "|they|my|anyone|someone)|when|alone|old|on th(?:is|at) hill|to|on the (?:spot|inside)|a little|happy"
            r"|together|hair|my|from (?:embarrass\w*|cringe|laugh\w*|happi\w*|bore\w*|shame|cuteness)|than"
            "|right there|without my|without (?:coffee|wifi|my phone)|happiness|peacefully at|next to|in his|in her|down|out)|(?:so (?:cute|sweet|funny|hot|happy)|embarrass|mortif|cringe|awkward"
            r"|humiliat|lol|lmao|haha|omg|hilarious)\w*|(?:afraid|scared|fear|terrified|worried)<GAP3> (?:die"
            "|dying)|(?:dont|didnt|never|not)(?: really| actually)? (?:want|wanting|going)? ?(?:to )?die|diehard"
            "|die hard|until (?:i|we) die|before i die|till i die|till the day i die|day i die"
        ),
    ),
    Scene(
        "speaks of being alive",
        (r"(?:i|im|ill|id|ive|i am)(?: \w+){0,7} (?:alive|existing|exist)",),
        unless=(
            r"(?:feel|feels|feeling|felt|come|came|comes|makes me feel)(?: \w+){0,3} alive|(?:he|she|they|him|her"
            "|them|his|it|you|<REL>|someone|people|love|spark|passion|romance|hope|memory|that|such|there|men"
            r"|women|soulmates?|guys|things?|feelings?|relationship|marriage)(?: \w+){0,4} (?:alive|existing"
            r"|exists?)|(?:like|as if|that|forgets?|knows?|remember\w*|notice\w*|pretend\w*|care"
            "|even know) i (?:dont|didnt|even |still )?(?:exist|existed)|glad|grateful|lucky|happy to be alive"
            r"|thankful|exist(?:ing)? in (?:his|her|the same|a|this relationship)|barely exist|co ?exist\w*"
            "|alive and well|buried alive|existing (?:in|between|on|side|as|customers?)"
        ),
    ),
    Scene(
        "speaks of death as something for themselves",
        (
            "<ME>",
            "(?:death|dying|being dead)",
            (
                r"(?:not afraid|no longer afraid|dont fear|look\w* forward|welcome|peaceful|calm\w*|comfort\w*"
                r"|relief|ready|mine|prefer|waiting|crav\w*|beautiful|sweet|escape|freedom|only|obsess\w*"
                "|researching|better than)"
            ),
        ),
        unless=(
            "(?:death|dying) of|(?:his|her|their|mums|moms|dads|fathers|mothers|brothers|sisters|friends|dogs|cats"
            "|this|a) (?:sudden )?(?:death|dying)|death (?:in the family|anniversary|penalty|metal|row|stare"
            "|do us)|(?:he|she|mum|mom|dad|father|mother|grandma|grandad|grandpa|husband|wife|friend|brother"
            "|sister) (?:is|was|are|were) dying"
        ),
    ),
    Scene(
        "speaks of not being dead, or staying alive",
        (
            (
                r"(?:i|im|id|ill|ive|i am|i could|i should)(?: \w+){0,7} (?:be dead|stay alive|staying alive"
                "|stopped existing|stop existing|stop living|keep existing|be unalived|be no more|die tonight"
                "|die soon)"
            ),
        ),
        unless=(
            "(?:he|she|him|her|they|them|<REL>)<GAP4> (?:be dead|stay alive|staying alive|existing)"
            "|dead (?:serious|tired|honest|if he|if she|if my|without|by now if)"
        ),
    ),
    Scene(
        "speaks of being gone",
        (
            (
                "if i (?:ever )?(?:just )?(?:died|die|was dead|were dead|was gone|were gone|vanished|disappeared"
                "|killed myself|wasnt alive|stopped existing|never existed)"
            ),
        ),
        unless=(
            "(?:disappeared|gone|vanished) (?:from (?:his|her|their|the|social)|for (?:a|the|work)|to)|laughing"
            "|died (?:my|laughing)"
        ),
    ),
    Scene(
        "feels a burden whose death would help",
        (
            "(?:burden|life insurance|waste of (?:space|oxygen|air)|dead weight|worthless|useless)",
            "<ME>",
            "(?:family|kids|children|every ?one|every ?body|parents|world|they|them|mum|mom)",
            ("(?:free|better|died|dead|gone|help|easier|without me|relief|rid of me|worth more|deserve|dont need|should)"),
        ),
        unless="(?:quote|policy|sell|work in|job in) ",
    ),
    Scene(
        "regrets having survived",
        (
            r"(?:regret\w*|angry|why|wish\w*|hate|sad|disappointed|upset|furious|gutted)",
            (
                r"(?:i (?:\w+ )?survived|i (?:\w+ )?surviving|regret surviving|(?:saved|save|found|revived"
                "|stopped) me(?: in time)?|brought me back|failed to (?:die|kill)|still alive|it didnt work"
                "|pulled me back)"
            ),
            r"(?:they|hospital|surviv\w*|paramedics?|doctors?|nurses?|attempt|overdose|pills|he|she)",
        ),
        unless=(
            r"(?:the (?:breakup|divorce|date|party|wedding|dinner|week)|from (?:embarrass|a boring|the awkward)\w*"
            "|marriage|found me (?:on|attractive|funny|boring)|saved me (?:a|from|some|money|in his))"
        ),
    ),
    Scene(
        "has a blade in mind",
        (
            "(?:razors?|blades?|razor blades?|scalpel|box cutter|craft knife)",
            "<ME>",
        ),
        unless=(
            r"(?:he|she) left|shav\w*|beard|kitchen|cook\w*|chef|legs? (?:hair|smooth)|roller|ice|grass|shower|bikini|haircut"
            r"|sharp tongue|bathroom shelf|toiletries|blade runner|his (?:razor|blade)|lent|borrow\w*|dull"
        ),
    ),
    Scene(
        "bleeds or has cuts",
        (
            "(?:bleed|bleeding|bled|cuts|slits|gashes)",
            r"(?:my (?:\w+ )?(?:arms?|thighs?|wrists?|skin|legs?|hips?|stomach|forearms?|body)|bleed out)",
        ),
        unless=(
            "(?:he|she|hes|shes|husband|boyfriend|cooking|shaving|fell|crash|accident|bike|dog|cat|period|surgery"
            r"|operation|glass|gym|paper|climbing|rose|garden\w*|nose)"
        ),
    ),
    Scene(
        "has a gun or tablets in mind",
        (
            "(?:<ME>)",
            (
                r"(?:gun|pistol|revolver|shotgun|bullet|noose|rope|bottle of (?:\w+ )?pills|sleeping pills|tablets"
                "|the pills|all the pills|all of them)"
            ),
            (
                "(?:loaded|whiske?y|vodka|bottle|in my (?:hand|mouth|head)|to my head|my brain|next to me"
                "|keep (?:looking|thinking|counting)|be done|over with|swallow|could do|coward|tonight|ready|hid"
                "|under my (?:bed|pillow)|ceiling|fan|rafters|beam|in case|attic|shed)"
            ),
        ),
        unless=(
            r"licen[sc]e|hunt\w*|range|(?:his|her) gun|nerf|water gun|toy|jump(?:ing)? rope|birth control|allerg\w*"
            "|vitamins?|headache|doctor|chemist|cough|(?:he|she|hes|shes)<GAP4> (?:gun|knife)"
        ),
    ),
    Scene(
        "imagines a way to die",
        (
            (
                r"(?:think\w*|thought|wonder\w*|imagin\w*|fantasi\w*|pictur\w*|look\w*|research\w*|googl\w*|know"
                r"|tried|trying|true|plan\w*|want\w*|stand\w*|dream\w*|considered|considering|could|how)"
            ),
            (
                "(?:hanging (?:from|myself|by)|hang yourself|train tracks?|railway|in front of|drown(?:ing"
                "|ed)? (?:in the|myself)|bleed out|bullet (?:in|through)|crash(?:ing)?<GAP2> (?:the|my) car|car into"
                "|gas(?:sing)? (?:in|myself)|exhaust|jump(?:ing)? (?:off|from|out)|slit(?:ting)?|poison"
                r"|painful method|method|overdos\w*|off a (?:bridge|cliff|roof|building)|the (?:bridge|ledge|roof))"
            ),
            "<ME>|painful|hurts|how long|how fast",
        ),
        unless=(
            r"overdos\w* on (?:rom ?coms?|netflix|films?|series|sushi|cheese|cake|candy|memes|sugar|caffeine|chocolate)|<SOMEBODY_ELSE><GAP3> (?:jump\w*|drown\w*|hang\w*|crash\w*)|film|movie|work|guilt|paperwork"
            "|for (?:him|her)|lab|model train|photo|(?:contraceptive|birth control|rhythm|pull ?out|dating"
            "|parenting) method|picnic|lunch|date|conclusions|drowning in (?:love|work|guilt|debt|sadness|emotion)"
            r"|for joy|bungee|skydiv\w*|diving|swim\w*|in front of (?:his|her|my|our|the|people|every|friends"
            "|a mirror|family|me|us|them|him|other)"
        ),
    ),
    Scene(
        "goes to a place to die",
        (
            (
                r"(?:i|ive|im) (?:\w+ )?(?:drove|walked|went|driving|walk|go|drive|stood|been|stand|standing|came"
                r"|ended up)(?: \w+)? (?:to|at|on|onto|by|near) (?:the|a|that) (?:bridge|cliffs?|train tracks"
                "|tracks|rooftop|railway|ledge|overpass)"
            ),
        ),
        unless=(
            r"(?:we|kiss\w*|photos?|picnic|view|romantic|jogg\w*|bike|bus stop|sunset|date|fireworks|fishing"
            "|with (?:him|her|my|the))"
        ),
    ),
    Scene(
        "takes leave",
        (
            (
                "(?:whoever finds|to who ?ever reads|whoever reads|at peace with (?:going|leaving|dying|it"
                "|my decision)|said what i needed to say|plan(?:ning)? to be gone|ill be gone (?:by|before|soon)"
                "|be gone (?:before|by) (?:my|christmas|summer|next)|(?:hope|hoping) its the last time"
                r"|tell my \w+(?: \w+)?(?: that)? (?:im|i am) sorry|(?:wont|not going to) be (?:here"
                "|around) (?:anymore|any more|after|by|when)|deciding whether to do it|thank you all for"
                "|nothing (?:left )?for me in this (?:world|life)|nothing left for me|no place for me in this)"
            ),
        ),
        unless=(
            "(?:work|office|job|trip|tour|conference|comes (?:home|back)|gets (?:home|back)|travel|holiday|vacation|moving|leaving the (?:city|town|country)|college"
            "|advice|reading|help|replies|comments|answers|tips|support|in (?:this|our) (?:marriage|relationship"
            "|town|house|city)|going (?:home|back|on))"
        ),
    ),
    Scene(
        "does not feel safe with themselves",
        (
            "(?:safe|trust myself|scared of (?:myself|my own|what i)|afraid of (?:myself|what i)|guarantee|promise)",
            (
                "(?:my (?:own )?(?:thoughts|head|mind)|myself|alone tonight|safe tonight|from myself"
                "|what i (?:could|might|will|would|may) do)"
            ),
        ),
        unless=(
            "(?:in (?:a|this) relationship|with him|text him|text her|call him|be myself|to (?:not )?(?:text|call"
            r"|cheat|drink|love|be honest|say)|being myself|himself|around (?:men|women|him|her)|express\w*"
            "|(?:what i (?:could|might|will|would|may) do) (?:if he|if she|for|without|next|wrong|better"
            "|with my life))"
        ),
    ),
    Scene(
        "haunted by reasons not to have done it yet",
        (
            (
                "(?:only (?:reason|thing|person)|coward|brave enough|courage|guts|scared to do it|havent done it"
                "|done it yet|it all planned|all planned out|everything planned)"
            ),
            (
                "(?:havent|stopping me|stops me|keeps me|keeping me|be dead|do it|done it|to die|the letter"
                "|the note|the date the place|go through with it|alive|end it)"
            ),
            "<ME>",
        ),
        unless=(
            "(?:tell|ask|leave|break up|propose|text|call|quit|say|talk|confess|keeps me (?:going back|with"
            "|from leaving|in this|sane|up)|wedding|proposal|party|trip|holiday|anniversary|divorce)"
        ),
    ),
)
