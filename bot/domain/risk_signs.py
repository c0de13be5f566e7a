"""The table of signs that somebody may be in danger: what people mean, and the ways in which they say it.

Patterns run over words as `spelling.read` gives them: small letters, no apostrophes ('dont', 'hes', 'ill'), a full stop as
a word of its own, so that a gap of words (<GAP3>: up to three) stays within a sentence. <NAME> stands for the entry of that
name in PHRASES. `unless` is looked for from the sign to the end of its sentence, `unless_before` in the words just before
it: the figures of speech ('kill for a coffee', 'cut myself some slack') and other people's stories that are no sign.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Risk(StrEnum):
    """Who the danger comes from."""

    SELF = "self"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Sign:
    """One meaning, with its patterns and what makes them mean something else."""

    risk: Risk
    meaning: str
    patterns: tuple[str, ...]
    unless: str = ""
    unless_before: str = ""


PHRASES: Final = {
    # Gaps. FILL is a word that may stand in between without changing anything.
    "GAP1": r"(?: \w+)?",
    "GAP2": r"(?: \w+){0,2}",
    "GAP3": r"(?: \w+){0,3}",
    "GAP4": r"(?: \w+){0,4}",
    "GAP6": r"(?: \w+){0,6}",
    "FILL": (
        "(?: (?:just|really|so|literally|honestly|lowkey|kinda|kind of|sort of|actually|genuinely|seriously|always"
        "|sometimes|often|still|also|even|fucking|fuckin|freaking|bloody|truly|only|now|again|constantly|daily|every day"
        "|everyday|regularly|physically|repeatedly|basically|already|almost|nearly|finally|once|twice|badly|bad|all|be"
        "|been|being|to|like|maybe|probably|secretly|desperately|very|much|too|ever|slowly|about|abt|of|on|to go and|go"
        "|and|feel like|that|i|would|could|the|a lot)){0,5}"
    ),
    "NOT": "(?:dont|do not|doesnt|didnt|did not|no longer|not|never|cant|cannot|wont|dnt)",
    "DENIED": (
        "(?:never|not|doesnt|dont|didnt|did not|does not|hasnt|hadnt|havent|isnt|wasnt|wouldnt|wont|without)"
        "(?: (?:really|actually|ever|even|going to|gonna|want to|trying to|planning to|feeling|feel|be|been|once|or"
        "|physically|necessarily|that|like|so|think|to)){0,2}"
    ),
    # Oneself.
    "SELFKILL": (
        "(?:kill|killing|killed|hang|hanging|shoot|shooting|drown|drowning|off|offing|end|ending|unalive|unaliving|stab"
        "|stabbing|poison|poisoning|gas|gassing|suffocate|suffocating|top|topping|neck|delete|deleting|murder|strangle"
        "|electrocute|suicide) myself"
    ),
    "WISH": (
        "(?:want|wants|wanted|wanna|wanting|wana|wish|wishing|need|ready|rather|prefer|hope|hoping|pray|praying|prayed"
        "|tempted|plan|planning|planned|intend|intending|decided|trying|tried|try|thinking|think|thought|thoughts"
        "|dreaming|dream|dreamt|fantasi[sz]e|fantasi[sz]ing|considering|considered|contemplating|deserve|longing"
        "|would love|id love|closer|urge|urges|obsessed|imagine|imagining|wishes|better off|prefer|meant|waiting|beg"
        "|begging|asking god|ask god)"
    ),
    "DIE": (
        "(?:die|dying|be dead|stop living|stop existing|not exist|not existing|cease to exist|sleep forever"
        "|not be alive|not be here any ?more|disappear forever|disappear and never come back|vanish forever"
        "|leave (?:this|the) (?:world|earth|planet|life)|leaving this (?:world|earth|planet|life)|waste away)"
    ),
    "PILLS": (
        "(?:pills?|tablets?|painkillers|paracetamol|tylenol|ibuprofen|advil|aspirin|xanax|valium|meds|medication|medicines?"
        "|antidepressants|insulin|benzos|opioids|fentanyl|capsules|tabs)"
    ),
    "BODY": "(?:my (?:own )?(?:arms?|wrists?|thighs?|legs?|skin|hips?|stomach|body|forearms?|veins?|ankles?))",
    "GONE": (
        "(?:(?:was|were|am|im) (?:dead|gone|not here|not around|not alive|never born)"
        "|(?:wasnt|werent|weren t) (?:here|around|alive|born)"
        "|(?:just |simply )?(?:died|die|disappeared|vanished|killed myself|ended it|didnt exist|never existed|did it"
        "|didnt wake up|dont wake up|never woke up|never wake up|never came home))"
    ),
    "LOVED_ONES": (
        r"(?:every ?one|every ?body|the world|this world|yall|you all|my (?:\w+ )?(?:kids?|children|son|daughter"
        "|family|parents|mum|mom|mother|dad|father|friends|siblings|people)|the kids|they)"
    ),
    "NO_ONE": "(?:no ?one|nobody|not a soul|none of (?:them|you)|who)",
    # Other people.
    "REL": (
        "(?:husbands?|hubby|hubs|wife|wifey|wifes|boyfriends?|bfs?|boyf|girlfriends?|gfs?|partners?|spouse|fiancee?|exs?"
        "|exes|dads?|daddy|father|stepdad|stepfather|papa|mums?|moms?|mam|mummy|mommy|mother|mama|stepmum|stepmom"
        "|stepmother|parents|folks|brothers?|sisters?|uncle|aunt|auntie|cousin|grandad|grandpa|grandfather|grandma"
        "|son|stepson|daughter|family|in ?laws?|boss|manager|supervisor|coach|teacher|tutor|pastor|priest|landlord"
        "|roommate|flatmate|housemate|neighbou?r|stalker|abuser|man|guy|bloke|missus|date)"
    ),
    "HE": "(?:he|she|they|hes|shes|theyre|theyve|hed|shed|theyd|hell|shell|theyll|who|<REL>)",
    "HIM": r"(?:him|her|them|(?:my|our|the) (?:\w+ ){0,2}<REL>)",
    "OTHERS_STORY": (
        "(?:he|she|they|hes|shes|his|her|their|<REL>|friends?|someone|people|character|girl|boy|kid|woman|who|colleague"
        r"|coworker|celebrity|singer)(?: (?:[a-hj-z0-9]\w*|i[nst]\w*)){0,4}"
    ),
    "DID": (
        "(?: (?:has|have|had|will|would|is|was|are|were|keeps|kept|started|starts|began|used to|tries to|tried to"
        "|wants to|wanted to|did|does|do|gets|got|can|could|might|may|going to|gonna|who|that|and|then|angry|mad|drunk"
        "|jealous|violent|upset|came home|comes home|turned around|actually|both|just|really|always|sometimes|often"
        "|still|also|even|literally|fucking|again|daily|everyday|regularly|physically|repeatedly|almost|nearly|finally"
        "|once|twice|been|to|so|hard|suddenly|usually|forcefully|violently|deliberately)){0,5}"
    ),
    "US": (
        r"(?:me|us|my (?:\w+ )?(?:son|daughter|kids?|child|children|baby|brother|sister|mum|mom|mother|dog|cat)"
        "|(?:the|our) (?:kids?|child|children|baby|boys|girls|son|daughter|dog))"
    ),
    "MY_BODY": (
        r"my (?:\w+ )?(?:face|head|neck|throat|arms?|wrists?|hands?|legs?|hair|back|stomach|belly|ribs?|chest|mouth"
        "|nose|jaw|eyes?|body|fingers?|ears?|cheek|shoulder|collarbone|teeth|tooth|lip|leg)"
    ),
    "NOT_A_PERSON": (
        r"(?:it|this|that|which|reality|truth|news|realisation|realization|guilt|grief|toddlers?|baby|babies|kids?|child"
        r"|dogs?|puppy|cats?|kitten|horse|rabbit|bird|parrot|bug|mosquito|ball|door|wave|bass|song|coffee|wine"
        r"|year old|car)(?: \w+){0,3}"
    ),
}

_ME_DYING: Final = (
    Sign(
        Risk.SELF,
        "wants to be dead",
        (
            "<WISH><FILL> <DIE>",
            "(?:i|im|id|ive|me|just|really) (?:still |just |really )?(?:feel|feeling|felt) like dying",
            "better off dead",
            "(?:please )?(?:let|make) me die",
            "(?:i )?(?:should|shouldve|should have) (?:just )?(?:die|died|be dead)",
            "want<GAP2> to waste away",
            r"(?:i|im) (?:\w+ )?(?:just |really )?(?:want|wanna)(?: to)? (?:just )?disappear \.",
        ),
        unless=(
            "(?:die|dying) (?:of (?:embarrass\\w*|shame|cringe|laugh\\w*|happi\\w*|bore\\w*|cute\\w*|second|humiliat\\w*|joy|thirst|hunger|curiosity"
            "|awkward\\w*|anticipation|jealous\\w*|old age)|laughing|on the spot|right there|a little|inside|happy|old|together"
            "|in his arms|in her arms|my|to know|to|alone|hair|eggs|than (?:go|eat|see|talk|speak|text|date|admit|apologi\\w*|wear"
            "|be seen|ask|listen|watch|spend|let|tell|do|have|use|kiss|sleep|share|work|lose|give|say|be caught))|when he saw"
            "|dying (?:breed|light|art)"
        ),
        unless_before=r"(?:<DENIED>|(?:embarrass|mortif|awkward|cringe|humiliat|blush)\w*(?: \w+){0,3})",
    ),
    Sign(
        Risk.SELF,
        "speaks of killing themselves",
        ("<SELFKILL>", "do(?:ing)? away with myself", "do(?:ing)? myself in", "took my own life", "blow(?:ing)? my (?:brains?|head) (?:out|off)"),
        unless=(
            "myself (?:in the foot|in the back|up|laughing|out to dry|in (?:work|ice cream|music|netflix|wine|chocolate|tears)"
            "|from (?:his|her|the|social|insta|facebook|all)|at (?:work|the gym)|to (?:get|make|please|finish|pay)|trying to"
            "|working|studying|for (?:saying|forgetting|not|being|texting|sending|missing)|off (?:social|the))"
        ),
        unless_before="(?:<DENIED>|(?:took|take|cut|get|got|pick|picked|wash|brush|clean) (?:it|them|this|that|everything))",
    ),
    Sign(
        Risk.SELF,
        "says so in slang",
        (
            "kms",
            "ctb",
            "kermit",
            "sewer ?slide",
            "unalive",
            "unaliving",
            "commit(?:ting)? (?:toaster bath|not alive|die|dying|sudoku|neck rope|self delete)",
            "(?:should|gonna|going to|want to|wanna|might|will|ill|about to) (?:just )?(?:rope|suicide|neck it)",
            "yeet(?:ing)? myself",
        ),
        unless="kms (?:away|run|from|per|an hour|every|drive|walk|long|of|apart|to|by|in|ride|between|each)|kermit the",
        unless_before=(
            "(?:[0-9]+|few|many|some|couple|couple of|hundred|thousand|hundreds of|thousands of|two|three|five|ten|twenty"
            "|fifty|more|less|several)"
        ),
    ),
    Sign(
        Risk.SELF,
        "is suicidal",
        (
            "suicidal",
            r"(?:commit\w*|attempt\w*|try|tried|trying|consider\w*|contemplat\w*|plan|planning|planned|do|doing|want|wants|to"
            r"|of|thinking|think|thought|thoughts|obsessed with|stop thinking|researching|googling|by|through|via)<GAP1>"
            "(?: (?:about|abt|of|on|committing|doing|it|to do|the))? suicide",
            "suicide (?:is|seems|feels|looks|would be|was)<GAP2> (?:only|best|option|answer|way|escape|solution|like|mind|good)",
            "(?:my|my own|another|wrote a|written a|have a|a) (?:first |last |second |failed |recent |own )?suicide (?:note|letter|plan|attempts?)",
            "suicide (?:thoughts|ideation)",
            r"i (?:have |ve )?attempted (?:again|last|in|on|twice|once|before|when|two|three|a few|\w+ times)",
        ),
        unless="suicid(?:e|al) (?:jokes?|hotline|helpline|prevention|squad|band|documentary|film|movie|song|book|awareness|girls|doors)",
        unless_before="(?:<DENIED>|<OTHERS_STORY>|documentary|film|movie|book|song|called|podcasts?|joke|jokes|joked|funny)",
    ),
    Sign(
        Risk.SELF,
        "does not want to live",
        (
            r"(?:dont|do not|didnt|no longer|not|never|dnt)<FILL> (?:want|wanna|wish|care|need|deserve|wanting|plan|planning"
            "|expect|supposed|meant|going|gonna|able)<FILL> (?:live|living|exist|existing|alive|stay alive|staying alive"
            "|on this (?:earth|planet)|in this world|here any ?(?:more|longer)|wake up|waking up|keep living|go on living"
            "|continue living|continue with life|born|see tomorrow|see another day|breathe|breathing)",
            "(?:shouldnt|should not|dont deserve to|not supposed to|dont belong|no right to|didnt ask to|hate)<FILL>"
            " (?:alive|live|exist|existing|born|in this world|on this (?:earth|planet)|breathing|waking up)",
            "<NOT><GAP3> (?:being|be|see myself|stay|staying) alive",
            r"(?:wont|not going to|not gonna|might not|may not|dont think ill|dont think i will|doubt ill|dont think i"
            "|dont expect to)<GAP2> (?:be|make it)<GAP1> (?:(?:here|around) (?:much longer|any longer|for (?:much longer|long)"
            "|next (?:week|year|month)|tomorrow)|alive|through (?:the|this|to|another) ?(?:night|week|year|tonight)|to tomorrow"
            "|to (?:my next|next|see)|past (?:this|my|the))",
        ),
        unless=(
            "(?:live|living|alive|exist|existing) (?:with|together|at|like|near|away|apart|so|alone|under|there|here|abroad|separately|next|off|close"
            "|far|without|up|between|for|that|this way|out|as|on (?:his|her|my)|inside|in (?:the|a|an|his|her|my|our|different|fear|one|limbo"
            "|sin|denial|this (?:house|flat|town|city|marriage|country|lie)))"
            "|wak(?:e|ing) up (?:next|beside|early|to|with|at|in|on|alone|late|him|her|from|before|without|every|and|so|tired)"
            "|here any ?more (?:in|at|with)|around tomorrow"
        ),
    ),
    Sign(
        Risk.SELF,
        "sees no point in living",
        (
            "(?:no|any|the|a|see|is the|whats the|what|there|isnt any|isnt a|isnt|much)(?: real| good)? (?:point|reason|purpose|use)"
            " (?:in|to|of|for|for me to|in me)<FILL> (?:live|living|life|alive|exist|existing|being here|here|going on|go on"
            "|carrying on|carry on|keep going|waking up|wake up|it all)",
            "(?:tired|sick|exhausted|done|fed up|had enough|over|weary)(?: \\w+)?(?: of| with| from)?(?: just)? (?:living|life|being alive|alive"
            "|existing|existence|breathing|waking up)",
            "(?:cant|dont want to|cannot) (?:do|face|live|handle)(?: this)? life(?: any ?more)?",
        ),
        unless=(
            "(?:live|living|life|alive|existing|existence|going on|go on|carrying on|carry on|keep going) (?:with|together|in"
            "|apart|near|like|next|at|under|alone|without|out|between|a lie|on|for|here|there|drama|dates?|holiday|vacation|to"
            "|this lie|as)|waking up (?:alone|next|early|to|at|before)|go on (?:a|the|dates|holiday)|life (?:admin|partner|insurance|coach)"
        ),
    ),
    Sign(
        Risk.SELF,
        "finds life not worth living",
        (
            "(?:not|isnt|aint|wasnt|no longer|never|hardly|nothing|doesnt)<GAP3> worth living",
            "lost (?:the|my|all) (?:will|reason|desire) to (?:live|keep living|go on)",
            "(?:life|living) is (?:too|so)<GAP1> (?:painful|unbearable|much pain)",
            "want<GAP2> (?:my life|life|it all|everything|all of it|the pain|this pain|all this|all the pain) to (?:just )?(?:be over|end|stop)",
            r"(?:nothing|anything|no ?body|no one|reason|reasons)(?: \w+)?(?: left)? to live for",
        ),
        unless_before="(?:he|she|they|his|her|makes|made)",
    ),
    Sign(
        Risk.SELF,
        "wishes not to wake up, or never to have been born",
        (
            r"(?:wish|wished|wishing|hope|hoping|pray|praying|prayed|want|wanted|wanna|rather|better if|easier if|if only|love)<GAP4>"
            r" (?:i|id|im|ill|to|and)<GAP3> (?:never been born|never born|not been born|wasnt born|werent born|not alive|wasnt alive"
            "|werent alive|dead|gone forever|didnt exist|never existed|not exist|wouldnt exist|(?:didnt|dont|wont|wouldnt|not|never)"
            "(?: have to)? (?:wake|woke|waking)(?: up)?|wasnt here any ?more|could die|would die|just die|had died|died|stop existing)",
            r"(?:sleep|asleep|bed|eyes)<GAP1> and (?:\w+ ){0,2}(?:never|not|dont|wont)(?: \w+)? (?:wake|waking|open)",
            "never wake up(?: again| tomorrow)?",
            r"if i (?:got|get|was|were) (?:hit|run over|killed|murdered|in an accident|struck)<GAP6> (?:wouldnt|would not|dont|nobody"
            "|no one|who|it)<GAP3> (?:mind|care|cares|matter|notice|move|miss|better|easier|sad|relief|ok)",
            "(?:wish|hope|hoping|praying|pray)<GAP2> (?:i|a|id|the)<GAP3> (?:hit me|hits me|run me over|get hit|got hit|crash|crashes"
            "|get cancer|got cancer|get killed|take me)",
            "wouldnt (?:even )?(?:move|mind|care|stop)<GAP2> if (?:one|i|a car|a bus|a train)<GAP2> (?:came|died|die|hit|killed|dead|happened)",
            "never (?:should have|shouldve) been born",
        ),
        unless=(
            "(?:wake|woke|waking) up (?:next|beside|early|to (?:his|her|him|that|a|an|the|your)|with|at|alone|late|from|before|without"
            "|in (?:his|her|a|my|the middle|another)|on (?:his|her|the|a|christmas))"
            "|(?:gone|dead|died) (?:to|with|with him|back|out|there|inside|instead of)"
        ),
        unless_before="<DENIED>",
    ),
    Sign(
        Risk.SELF,
        "believes that others would be better off, or would not care",
        (
            "(?:<LOVED_ONES>|he|she|hed|shed|you|youd|theyd|people|it|itd)<GAP4> (?:better off|better|happier|easier|relieved|fine|best|glad)"
            "<GAP3> (?:if|when|once) (?:i )?<GONE>",
            "<LOVED_ONES><GAP4> (?:better|happier)(?: off)?<GAP1> without me",
            "<NO_ONE><GAP4> (?:care|cares|cared|notice|miss me|mind|cry|remember me|realise|realize|sad|bothered)<GAP2> (?:if|when|that) i <GONE>",
            r"(?:if|when|once) i <GONE><GAP6> (?:better|easier|happier|relieved|miss me|care|cares|notice|noticed|matter|fine|peace)",
        ),
        unless="without me (?:there|at|holding|nagging|on the|in the (?:group|band|team|house)|if)",
    ),
    Sign(
        Risk.SELF,
        "thinks of ending it",
        (
            "(?:end|ending|ended|finish|finishing|stop)<GAP1> (?:it all|my (?:own )?(?:life|existence|suffering|misery|pain)|this life"
            "|the pain (?:forever|for good|permanently)|this pain (?:forever|for good)|things permanently|everything forever)",
            r"(?:thinking|thought|thoughts|considering|contemplating)(?: \w+)? (?:of|about|abt)?(?: just)? ?ending (?:it|everything)(?: tonight| today| all| for good)? \.",
            "(?:going to|gonna|want to|wanna|might|ready to|will|ill|imma) (?:just )?end it (?:tonight|today|soon|forever|permanently)",
            "(?:take|taking|took|taken) my (?:own )?life",
            "put(?:ting)? an end to (?:my|myself|this life|it all|my own)",
            "(?:no|only|one)(?: other)? way(?: out| to)?<GAP6> (?:is|be|was|thats|except|but|is by)<GAP2> (?:die|dying|death|suicide|dead)",
            "(?:death|dying)<GAP2> (?:is|seems|feels|looks|sounds|would be|might be)<GAP3> (?:only|better|easier|peaceful|answer|option|relief|escape"
            "|way|best|good|nice|solution|comforting|freedom)",
            r"(?:think|thinking|thoughts?|fantasi\w*|daydream\w*|obsess\w*|dream\w*|imagin\w*|crav\w*|pictur\w*|look\w* forward to|plan\w*)<GAP2>"
            "(?: about| of| abt| on| with)? (?:dying|death|my (?:own )?(?:death|funeral)|being dead|not being (?:here|alive)|not existing)",
        ),
        unless=(
            "my (?:own )?life (?:with|back|in|to|seriously|for granted|savings|as|from|together|story)|(?:death|dying) (?:of|penalty|metal|my|to|the"
            "|stare|in (?:the|his) family|hair)|with (?:him|her|them|my)"
        ),
        unless_before="(?:<DENIED>|he|she|they|his|her)",
    ),
    Sign(
        Risk.SELF,
        "harms themselves",
        (
            "self ?harm(?:s|ed|ing)?",
            r"self ?injur\w+",
            "(?:cut|cutting|cuts|slash|slashed|slashing|slit|slitting|carve|carved|carving|burn|burnt|burned|burning|scratch|scratched"
            "|scratching|harm|harmed|harming|starve|starved|starving|punish|punished|punishing|stab|stabbed|stabbing|bruise|bruising)"
            "(?: up)?(?: open)? (?:myself|<BODY>|both my (?:arms|wrists|legs|thighs))",
            "(?:started|start|starting|been|back to|stop|stopped|relapsed(?: and)?|by|from|urges?|addicted to|after) cutting(?: again)?",
            "(?:i|im|ive) (?:cut|cutting|relapsed and cut) (?:again|last night|deeper|too deep|so i can|to feel|to cope|because)",
            "(?:fresh|new|deep) cuts",
            r"(?:cuts|scars) (?:on|all over|up|down|across) <BODY>",
        ),
        unless=(
            "myself (?:off|short|some slack|loose|out of|shaving|cooking|while|making|on (?:a|the|my|his|her)|chopping|opening|in the kitchen"
            "|a (?:slice|piece|break|deal)|from (?:dating|social|his|her|the|my|every|people|him|all)|into)"
            "|(?:hands?|arms?|legs?|skin|stomach|wrists?) (?:on|shaving|cooking|making|playing|while|at|opening|in (?:the|an)|when i was)"
            "|cutting (?:him|her|them|off|down|back|contact|ties|out|carbs|corners|my (?:hair|hours|losses|phone|nails|mum|mom)|the|people"
            "|it|class|sugar|weight|alcohol|a|our|up|short|edge|costs|onions|grass|wood|family|toxic)|hotline"
        ),
        unless_before="(?:<DENIED>|<OTHERS_STORY>)",
    ),
    Sign(
        Risk.SELF,
        "hurts themselves",
        (
            "(?:i|and|to|might|ill|will|keep|keeps|been|gonna|start|started|am|im|could|would|by) (?:keep |just |even )?"
            "(?:hurt|hurting|hit|hitting|bite|biting|punch|punching|injure|injuring) myself",
            "(?:do|did|doing) (?:something|anything|things?|stuff)<GAP1> to myself",
            "what (?:ill|i will|i might|i may|i would|id|i could|i)<GAP1> do to myself",
            "(?:cant|not sure|dont think|dont know|unable|scared|afraid)<GAP4> (?:keep myself safe|stay safe tonight|trust myself (?:alone|tonight|to be"
            " alone|to stay alive)|be safe with myself)",
        ),
        unless=(
            "myself (?:by|more|in (?:the|this)|emotionally|over|for|playing|at|falling|running|training|on|doing|lifting|skating|climbing|with|up"
            "|trying|if|too|again by|like this|and him|financially|mentally)"
        ),
        unless_before="(?:<DENIED>|only|im only|just|im just|not to)",
    ),
)

_MEANS: Final = (
    Sign(
        Risk.SELF,
        "speaks of a means",
        (
            r"overdos(?:e|ed|ing)",
            r"(?:i|ive|i just) od(?:d|ed|ing)?",
            r"(?:took|take|taking|taken|swallow\w*|down|downed|eat|ate|popped|drank)<GAP2> (?:all|whole|entire|bottle|handful|too many|so many|loads"
            r"|lots|bunch|pack|packet|box|every|enough|rest|[0-9]{2,}|twenty|thirty|forty|fifty|sixty|hundred)<GAP4> <PILLS>",
            r"(?:stockpil\w*|hoard\w*|sav(?:e|ed|ing)(?: up)?|stash\w*|counting|collecting)<GAP3> <PILLS>",
            r"<PILLS><GAP6> (?:saved up|stockpiled|lined up|in my hand|counting them|in front of me|just in case|to do it|ready|take them all|swallow them)",
            r"(?:drink|drank|drinking|swallow\w*) (?:\w+ )?(?:bleach|poison|pesticide|antifreeze|acid|phenyl|rat poison)",
            "how (?:many|much)<GAP4> (?:to|till|until|before|does it take|would it take|will|would)<GAP4> (?:die|kill|fatal|lethal|overdose|od)",
            "(?:painless|easy|easiest|quick|quickest|fastest|peaceful|best|least painful)(?: \\w+)? (?:ways?|methods?) to (?:die|go|end|kill|do it)",
            "(?:ways?|how|methods?) to (?:die|kill myself|commit suicide|off myself|end my life|end it all)",
            "(?:lethal|fatal) dose",
            "jump(?:ing|ed|s)?<GAP2> (?:off|from|out|over)(?: of)?<GAP3> (?:bridge|roof|rooftop|building|balcony|cliff|window|overpass|car park"
            "|multi ?storey|flyover|floor|tower|pier|ledge|edge)",
            "(?:step|stepping|stepped|walk|walking|jump|jumping|throw myself|throwing myself|move|run|running|dive|fall|falling)<GAP1> (?:in front of"
            "|into|under|infront of) (?:a |the |an |some )?(?:oncoming |moving )?(?:train|traffic|bus|truck|lorry|car|tube|metro|trains|cars)",
            "(?:walk|walking|wade|swim)<GAP1> into the (?:sea|ocean|river|water|lake)",
            "(?:lie|lying|lay|sit|sitting|stand|standing)(?: down)? on the (?:train |railway |rail )?tracks",
            r"(?:think\w*|thought|want\w*|wanna|imagin\w*|tempt\w*|fantasi\w*|urges?|feel like|felt like|could|just|consider\w*|almost|nearly)<GAP6>"
            r" (?:drive|driving|drove|crash\w*|steer\w*|swerv\w*|veer\w*|run|running)<GAP4> (?:off|into|over|onto)<GAP2> (?:bridge|tree|wall|cliff"
            "|river|traffic|pole|lake|barrier|lorry|truck|ditch|oncoming|road|canal|ocean|sea)",
            "(?:standing|stood|stand|sitting|sat|sit)<GAP3> (?:on|at|by)<GAP3> (?:bridge|edge|ledge|roof|rooftop|tracks|cliff|balcony)<GAP6>"
            " (?:jump|jumping|end it|die|falling|fall)",
            "noose",
            r"(?:have|got|bought|buy|buying|tie|tied|tying)(?: \w+)? (?:the|a|my|some)? ?rope",
            "(?:rope|belt|cord|scarf) (?:around|round) my (?:own )?neck",
            "(?:gun|pistol|revolver|shotgun|barrel|rifle)<GAP3> (?:in|to|at|against|inside) my (?:own )?(?:mouth|head|temple|chin)",
            r"(?:knife|razors?|razor blades?|blades?|scissors|glass|scalpel)<GAP6> (?:to|on|at|against|into|across|over|about)? ?my (?:own )?(?:wrists?|veins?|thighs?|throat|arms?)",
            "carbon monoxide",
            "(?:look|seem) like an accident",
            "how (?:i would|id|ill|i will|im going to|i want to|i plan to) (?:do it|die|kill)",
            "(?:have|got|made|making)(?: a| my| the)? plans?<GAP3> (?:to die|to end (?:it|my life)|to kill|to take my life|to do it|for how)",
            "(?:picked|chosen|chose|set|decided on)<GAP2> (?:date|day|method|place|spot)<GAP3> (?:to die|to do it|to end|for my death|to go|for it)",
        ),
        unless=(
            "on (?:attention|sugar|caffeine|coffee|chocolate|love|cuteness|compliments|carbs|vitamin)|for (?:him|her|them|you|love)"
            "|if (?:he|she|they|you)|rope (?:swing|course|climb|bridge|ladder|for)|(?:car|bus|train|taxi) (?:with|together|and)|and he laughed|to propose"
        ),
        unless_before=r"(?:<OTHERS_STORY>|if(?: \w+){0,4}|<DENIED>)",
    ),
    Sign(
        Risk.SELF,
        "says goodbye",
        (
            "(?:goodbye|farewell|final|last) (?:notes?|letters?|videos?|messages?) (?:to|for) (?:my |the |our )?(?:kids?|children|family|parents|mum|mom|dad"
            "|every ?one|every ?body|loved|son|daughter|friends|people|them|each)",
            "(?:goodbye|farewell) (?:letters|notes|videos)",
            "my (?:goodbye|farewell|suicide|final) (?:note|letter|post|message|words)",
            "goodbye (?:every ?one|every ?body|all|world|cruel world|guys|yall|life)",
            "this is (?:goodbye|my goodbye|my (?:last|final) (?:post|message|goodbye|note|words))",
            "by the time (?:you|anyone|any ?body|u|yall|people|someone|they|this)(?: all)? (?:read|see|reads|sees|find|finds|gets|is)<GAP2>",
            "when (?:you|u|anyone) (?:read|reads) this",
            "(?:said|saying|say|made) (?:all )?my (?:final |last )?goodbyes",
            r"(?:tonight|today|this) is (?:the|my)(?: last)? (?:night|day|end) \.(?: \w+){0,6} (?:sorry|goodbye|forgive|love you all)",
            r"please tell my (?:\w+ ){1,3}(?:that )?(?:i love|i loved|im sorry)",
            "affairs in order",
            "(?:cant|dont want to|no longer) (?:stay|be|remain|live) in this (?:world|life)",
            r"(?:be with|join|see|be reunited with|reunite with) (?:my|him|her)(?: \w+){0,3} (?:in heaven|on the other side|in the afterlife|in death)",
        ),
        unless="goodbyes to (?:him|her|my ex|the|our)|by the time (?:they|this) (?:is|gets) (?:over|done|home|back|there|here|ready)",
    ),
)

_HURT_BY_OTHERS: Final = (
    Sign(
        Risk.OTHERS,
        "is hit or attacked",
        (
            r"(?:hit|hits|hitting|slap|slaps|slapped|slapping|punch|punches|punched|punching|kick|kicks|kicked|kicking|choke|chokes|choked|choking"
            r"|strangle|strangles|strangled|strangling|beat|beats|beaten|beating|bash|bashes|bashed|smack|smacks|smacked|whip|whips|whipped|thrash\w*"
            r"|stab|stabs|stabbed|headbutt\w*|assault|assaults|assaulted|rape|rapes|raped|raping|molest|molests|molested|molesting|attack|attacks"
            r"|attacked|attacking|torture|tortures|tortured|torturing|drugged|spiked|burned|burnt|burns|bites|bit|bitten|scratches|scratched|suffocat\w*"
            r"|smother\w*|batter\w*|hospitali[sz]ed|shot|slammed|slams|abuse|abuses|abusing|brutali[sz]\w*|clobber\w*|whack\w*|caned|groped?|gropes) <US>",
            "<HE><DID> (?:hit|hits|hitting|slap|slaps|slapped|punch|punches|punched|kick|kicks|kicked|choke|chokes|choked|squeezed?|squeezes"
            "|smash|smashes|smashed|slammed|slams|bang|bangs|banged|twist|twists|twisted|break|breaks|broke|broken|cracked|crack|bruised"
            "|dislocated|fractured|burn|burns|burned|burnt|pull|pulls|pulled|pulling|bit|bites|slit|cut|shaved) <MY_BODY>",
            "(?:my husband|my wife|hubby|husband|bf|boyfriend|my boyfriend|gf|girlfriend|my girlfriend|he|she) (?:beats|hits|slaps|punches|kicks)(?: \\.| up| daily| when| if| and)",
        ),
        unless=(
            "(?:hits?|hitting|beats?|beaten|beating|got|kick(?:s|ed)?|shot|slammed) (?:me|us) (?:up (?:on|after|for|about|at|to|with|when|last|again|every|out of)|up \\.|that|like|at (?:\\w+ )?(?:chess|pool|mario|cards"
            "|tennis|games?|everything|it|fifa|monopoly|ping|snooker|darts|scrabble|bowling|golf)|in (?:chess|mario|cards|games?|a race|the race|an argument)"
            "|to (?:it|the)|there|by|a (?:look|text|message|smile|glance)|down when|out of (?:the (?:group|chat|band|team|house)|his)|with (?:the|that|a|his|her|an|this|some|another)? ?"
            "(?:the |that |a )?(?:we need|news|truth|question|line|fact|break\\w*|bombshell|text|message|guilt|silent|classic|compliment|excuse|its not|so|idea|realisation|look))"
            "|me (?:verbally|over (?:text|the phone|messages)|online|in the comments|with (?:questions|kindness|texts|love|messages|affection))|beats me (?:why|how|what)|playfully|my (?:bum|butt|ass)|in his sleep|in her sleep|under the table|accident"
            "|burn(?:ed|t|s)? me (?:a|out|before|in the past|once)|bit me in the (?:ass|bum|butt)|(?:slap|smack)\\w* me on the back|attack\\w* my character|a (?:cd|playlist|mixtape)"
        ),
        unless_before="(?:<DENIED>|<NOT_A_PERSON>|accidentally|playfully|by accident|jokingly)",
    ),
    Sign(
        Risk.OTHERS,
        "is pushed, grabbed or held",
        (
            "(?:push|pushes|pushed|pushing|shove|shoves|shoved|shoving|throw|throws|threw|thrown|throwing|drag|drags|dragged|dragging|slam|slams|slammed|pin"
            "|pins|pinned|pinning|knock|knocks|knocked|hold|holds|held|holding|tie|ties|tied|chase|chases|chased) (?:me|us)(?: \\w+)? (?:against|down|over|onto|on (?:the|a)|to the (?:floor|ground|wall)|into"
            " (?:the|a) (?:wall|door|table|car|fridge|bed|room|corner|cupboard|wardrobe|glass|counter|mirror|road|street)|across the|off the|out of the (?:car|house|bed|window)|under (?:water|the water)|by (?:the|my)|up against"
            "|around when|around like|so hard|unconscious|out cold|when he|when she|when hes|when shes|during|with a (?:knife|bat|hammer))",
            "<HE><DID> (?:push|pushes|pushed|shove|shoves|shoved|shoving|choke|manhandles?|manhandled) me(?: \\.| and| first| again| last| twice| several| hard| around| back| too)",
            "(?:grab|grabs|grabbed|grabbing|dragged|drags|pull|pulled|pulls|yank|yanked|lifted) (?:me|<MY_BODY>)(?: \\w+)? (?:by (?:the|my) (?:hair|throat|neck|arms?|wrists?|collar|shirt|face|jaw)|so hard|until|and (?:shook|dragged|threw|pushed|shoved))",
            "(?:hands?|fingers|belt|pillow|arm) (?:around|round|on|over|at) my (?:throat|neck|mouth|face)",
            "(?:spit|spits|spat|spitting) (?:on|at|in) (?:me|my face)",
            "(?:raise[sd]?|raising|lift|lifts|lifted) (?:his|her|their|a) (?:hands?|fist) (?:on|to|at|against|towards) <US>",
            "(?:laid|lays?|laying|puts?) (?:his |her |their |a )?(?:hands?|finger|fist) on <US>",
            "(?:throws?|threw|throwing|hurled|chucked|chucks) (?:\\w+ ){1,4}at <US>",
            "(?:punch|punches|punched|punching|kick|kicks|kicked|put his fist through)(?: \\w+)?(?: holes?)?(?: in| through)? (?:the |a |my |our )?(?:walls?|doors?)",
            "(?:smash|smashes|smashed|broke|breaks|destroyed) my (?:phone|laptop|things|stuff|glasses|car)",
            "(?:black eye|split lip|broken (?:nose|rib|ribs|jaw|arm)|bruises|bruised|stitches)(?: \\w+){0,6} (?:he|she|him|her|husband|boyfriend|bf|partner|dad|hit|beat|long sleeves|make ?up)",
            "(?:he|she|they|him|her|husband|wife|boyfriend|bf|girlfriend|partner|dad|mum|mom)<GAP6> (?:black eye|split lip|bruises|bruise me|bruised me|stitches|broken rib|bloody nose)",
            "(?:hide|hiding|cover|covering|hid|covered)<GAP2> (?:the |my |in )?bruises",
        ),
        unless=(
            "(?:hair|my arm) (?:and danced|and kissed)|wrestl|threw (?:me|a|some|his|her) (?:\\w+ )?(?:party|surprise|shade|kiss|kisses|wink|look|compliment|smile)|on (?:pinterest|instagram)|playfully|on the (?:dance|trampoline|swing|list|spot"
            "|phone|back burner|bus)|into (?:the|a) (?:room full|group|pool)|over (?:the|his|her) (?:moon|ex|past)|down (?:emotionally|on|the aisle|memory|a rabbit)|over (?:text|and over)"
            "|under the bus|to (?:football|parties|the)|while dancing|hand and (?:danced|kissed|held)|snow ?balls?|glances|during the (?:film|movie)|rugby|football|sport"
        ),
        unless_before="(?:<DENIED>|<NOT_A_PERSON>|accidentally|playfully|by accident|jokingly)",
    ),
    Sign(
        Risk.OTHERS,
        "is abused",
        (
            "(?:im|i am|i was|been|being|getting|get|gets|got|were|is|am) (?:being |getting )?(?:\\w+ly )?(?:abused|beaten|stalked|blackmailed|raped|molested|assaulted|strangled|trafficked|held (?:hostage|captive)|battered|groped|tortured|beat up|hit) (?:by|at home|every|daily|again|up|regularly|when|and|\\.)",
            "(?:is|hes|shes|are|theyre|gets|get|getting|becoming|became|turns|gotten|was|been)(?: \\w+){0,3} (?:physically|sexually|violently) (?:abusive|violent|aggressive|abusing)",
            "(?:hes|shes|he is|she is|is|are|theyre|in an|this|my|an|so|very|really|extremely) (?:very |so |really |extremely )?abusive(?: (?:relationship|marriage|husband|wife|boyfriend|girlfriend|partner|home|household|family|parents|dad|mum|mom|father|mother|bf|gf|man|towards|to|and|when|but|\\.))",
            "(?:gets?|getting|got|gotten|is|hes|shes|becomes?|turn(?:s|ed)?|are|being|was)(?: \\w+){0,2} (?:violent|physical)(?: \\w+){0,2} (?:when|with|every|again|towards|to|and|if|after|during|me|\\.|at)",
            "domestic (?:violence|abuse)",
            "(?:physically|sexually) (?:abuses?|abused|abusing|hurts?|hurt|attacks?|attacked|assaults?|assaulted) <US>",
            "(?:abuses|abused|hurt|hurts) me physically",
            "(?:hurt|hurts|hurting|beat|beats|hit|hits) (?:my|our|the) (?:son|daughter|kids|child|children|baby)",
            "physical(?:ly)? abuse",
            "(?:in laws|inlaws|husband|family|he|she|they)<GAP3> (?:torture|tortures|torturing|harass|harasses)(?: \\w+)? me",
            "dowry",
            "(?:forc(?:e|es|ed|ing)|makes?|made|making|coerc\\w*|pressur\\w*|blackmail\\w*) (?:me|himself on me|herself on me)(?: \\w+)?(?: to| into)? (?:have sex|having sex|sex|sexual\\w*|sleep with|do (?:sexual )?things|marry|marrying|a marriage|strip|undress|abort|have an abortion|get pregnant|have a baby|watch him|touch|send nudes|do drugs)",
            "(?:forc\\w+ (?:himself|herself|themselves|his way) on(?:to)? me|forced himself|forcing me to marry)",
            "(?:sex|intercourse)(?: \\w+){0,2} (?:with|on|to) me<GAP4> (?:asleep|sleeping|unconscious|passed out|drunk|said no|dont want|didnt want|cry|against)",
            "(?:said|saying|say|told (?:him|her)|tell (?:him|her)|screamed|begged)(?: \\w+)? (?:no|stop|to stop)(?: \\w+){0,2} (?:but |and )?(?:he|she|they)(?: \\w+)? (?:kept|keeps|didnt stop|doesnt stop|wouldnt stop|wont stop|did it|carried on|continued|still|ignored|went|held|just kept)",
            "without my consent",
            "(?:drugged|spiked|put something in) my (?:drink|food|tea|wine|coffee)",
            "(?:touch|touches|touched|touching|fondl\\w*|feels|felt) me(?: \\w+){0,2} (?:inappropriately|sexually|there|down there|at night|in my sleep|without|when (?:im|i am|i was|i) (?:sleep|asleep|sleeping|dont|said)|even though|where i)",
            "touched inappropriately",
        ),
        unless="abusive (?:ex|past|exes)|(?:violent|physical) (?:film|movie|game|touch|chemistry|attraction|intimacy|therapy|with (?:him|her) (?:yet|on))|years ago|when i was (?:a kid|young|little|a child)|(?:relationship|marriage) (?:before|years|in the past)|to (?:my|his) car",
        unless_before="(?:<DENIED>|ex was|ex is|was in an|past|previous|old|former|left an|out of an|from an|survived an|escaped an|after an)",
    ),
    Sign(
        Risk.OTHERS,
        "is afraid of somebody",
        (
            r"(?:scared|afraid|terrified|frightened|petrified|fearful|fear|scard|sacred) of <HIM>(?: (?:and|but|because|bc|cuz|when|at|since|so|now|if|every|all|he|she|they|hes|shes|too|even|or|coming (?:after|back|home|near)|hurting|hitting|killing|finding|beating|attacking|doing something|losing it|snapping|getting (?:angry|violent|mad|drunk|physical))| \.)",
            r"(?:scared|afraid|terrified|frightened|worried)(?: \w+){0,4} (?:what|of what|about what) (?:he|she|they|hell|shell|theyll|my (?:\w+ )?<REL>|hes|shes)(?: \w+){0,2} (?:do|does|did|capable)(?: to me| to us| to the kids| next| if| when| \.| of)",
            r"(?:scared|afraid|terrified|frightened|worried|fear|think|sure|know|believe|feel like|convinced)(?: \w+){0,3} (?:he|she|they|hell|shell|theyll|hes|shes|my (?:\w+ )?<REL>)(?: \w+){0,4} (?:kill|murder|attack|beat|hit|stab|shoot|strangle|rape|hunt|come after|physically hurt|do something to|seriously hurt|harm) (?:me|us|the kids|my (?:kids|family|son|daughter))",
            r"(?:scared|afraid|terrified|think|worried|fear|convinced)(?: \w+){0,3} (?:husband|boyfriend|bf|partner|dad|father|brother|stepdad)(?: \w+){0,3} (?:hurt|harm|kill) (?:me|us|me or)",
            r"(?:scared|afraid|terrified|frightened) (?:to|of) (?:go|going|be|being|stay|staying|come|coming) (?:home|back home|alone with (?:him|her|them|my)|in (?:my|the) (?:own )?(?:house|home) with|at home)",
            r"(?:scared|fear|fearing|afraid|feared|worried|terrified|frightened) for (?:my|our|the kids|my kids|my childrens|my sons|my daughters) (?:own )?(?:life|lives|safety)",
            r"(?:dont|do not|never|not|didnt)(?: \w+){0,2} (?:feel )?safe (?:at home|in (?:my|our|the|his) (?:own )?(?:house|home|flat|apartment|room|bed)|around (?:him|her|them|my)|with him at|when (?:he|she|hes|shes)|here|living|sleeping|alone with|going home|leaving)",
            r"(?:feel|feeling|felt) unsafe (?:at home|around|in (?:my|our)|when|with (?:him|her|my))",
            r"(?:in|live in|living in|live with) (?:constant )?fear (?:of (?:him|her|them|my|what)|every|in my|at home|because)",
            r"(?:run away|escape|get away|flee|get out|leave safely|hide|hiding|lock\w*|barricade\w*)(?: \w+){0,4} (?:from|before|away from) (?:him|her|them|my (?:\w+ )?(?:husband|wife|boyfriend|girlfriend|partner|dad|father|mum|mother|parents|brother|stepdad|family|home|ex))",
            r"(?:lock|locks|locked|barricade|barricaded|hid|hide|hiding) (?:myself|my bedroom door|ourselves|the bedroom door|in the (?:bathroom|closet|wardrobe|garage|car))",
            r"sleep(?:ing)? with (?:a|the|my) (?:chair|knife|door locked|bedroom door|lights?|phone)(?: \w+){0,3} (?:against|under|because of|locked|in case)",
            r"(?:scared|afraid|terrified|frightened) of (?:his|her|their|my (?:\w+ )?(?:husband|boyfriend|bf|partner|dad|father|wife)s?) (?:temper|anger|rage|moods?|violence|outbursts|when|fists)",
        ),
        unless="(?:him|her|them|<REL>) (?:leaving|cheating|losing|not|finding (?:out|some|a)|breaking|dumping|rejecting|going|seeing|ghosting|meeting|judging|saying|getting bored|moving|falling|changing|in law|in laws)|what (?:he|she|they)(?: \\w+)? (?:do|does|did) (?:if i (?:cheat|say no to marriage)|for work|with (?:his|her) (?:life|time))|cooking|(?:him|her) and (?:in love|excited)|to study|to work|vacation|weekend|myself in my (?:studies|work)|from (?:him|her) (?:emotionally|mentally)|spider",
        unless_before="(?:<DENIED>)",
    ),
    Sign(
        Risk.OTHERS,
        "is threatened",
        (
            r"threat(?:en|ens|ened|ening|s)?(?: \w+){0,4} (?:to )?(?:kill|hurt|harm|beat|hit|shoot|stab|burn|murder|rape|attack|destroy|ruin|slit|strangle|bury|deport|take (?:my|the|our) (?:kids|children|son|daughter)|leak|post|share|expose|release|publish)",
            r"threat(?:en|ens|ened|ening) (?:me|us|my \w+)(?: \w+)? (?:with|at|and|if|when|every|daily|constantly|again|physically|over|\.)(?: (?:a|his|the))?",
            r"threat(?:en|ens|ened|ening)(?: \w+){0,2} (?:suicide|(?:to )?(?:kill|hurt|harm|cut|hang) (?:himself|herself|themself|themselves))",
            "death threats",
            r"(?:said|says|say|saying|told me|swore|swears|promised|tells me|keeps saying|texted me|shouted|screamed|yelled)(?: \w+){0,8} (?:he|she|they|hell|shell|theyll|hed|shed|theyd|to)(?: \w+){0,2} (?:kill|murder|hurt|shoot|stab|burn|find|hunt|bury|beat|strangle|come after|destroy|rape|smash) (?:me|us|my (?:family|kids|parents|mum|mom|son|daughter|dog|face)|the (?:kids|house|dog))",
            r"(?:said|says|say|saying|told me|swore|promised|tells me|keeps saying|texted me)(?: \w+){0,6} (?:kill|hurt|harm|cut|hang|shoot) (?:himself|herself|themself|themselves|him self|her self)",
            r"(?:he|she|hell|shell|hed|shed|they|ex|husband|boyfriend|bf|wife|girlfriend)(?: \w+){0,3} (?:kill|hurt|harm|hang) (?:himself|herself|themselves)(?: \w+)? if i",
            r"if i (?:\w+ ){0,3}(?:leave|left|go|tell|told|try|say|break up|speak|report|divorce)(?: \w+){0,3} (?:he|she|they|hell|shell|hed|shed|theyll|theyd|itll)(?: \w+){0,3} (?:kill|hurt|find|hunt|destroy|murder|harm|beat|shoot|stab|come after|take the kids|take my kids|ruin)",
            r"(?:will|going to|gonna|would|might|ll) (?:kill|murder|shoot|stab) (?:me|us) (?:if i (?:\w+ )?(?:leave|left|tell|go|try|report|divorce|ever|call)|one day|someday|if they (?:find|know)|in my sleep|and the|this time|for real|for honou?r)",
            r"(?:kill|murder) me(?: \w+){0,8} honou?r",
            r"(?:post|leak|share|send|release|publish|expose|show)(?:ing|ed)?(?: \w+){0,2} (?:nudes|intimate|private (?:photos|pics|pictures|videos)|naked (?:photos|pics|pictures)|sex (?:tape|video))",
            r"(?:pull|pulled|pulls|held|holds|point|pointed|points|put|puts|waved|waves|swung|got|grabbed|came at me with|hold)(?: \w+){0,2} (?:knife|gun|machete|blade|bat|hammer|scissors|weapon|axe)(?: \w+){0,2} (?:on|to|at|against|towards|in|over) (?:me|us|my|the kids)",
            r"(?:came|comes|chased|runs|lunged|attacked)(?: me)?(?: \w+)? (?:at me )?with (?:a|the|his) (?:knife|gun|machete|bat|hammer|axe|belt)",
            r"has (?:a|his) (?:gun|knife|weapon)(?: \w+){0,3} (?:says|said|threat\w*|and hell|on me|use it|he will)",
            "(?:burn|set)(?: \\w+){0,2} (?:the )?house(?: \\w+){0,2} (?:down|on fire)? ?(?:with (?:me|us)|if i)",
        ),
        unless="(?:eat|eats|ate|spoil|spoils|leftovers|lol|haha|lmao|joking|jokingly|forget|forgot|birthday|scratch|fries|jumper|hoodie)|find me (?:attractive|a|boring|funny|annoying|someone|another)|hurt me (?:again emotionally|emotionally)|never hurt",
        unless_before="(?:<DENIED>|jokes?|jokingly|joked)",
    ),
    Sign(
        Risk.OTHERS,
        "is controlled or cut off",
        (
            r"(?:wont|wouldnt|doesnt|does not|didnt|never|will not|dont|isnt|not) (?:even )?(?:let|lets|letting|allow|allows|allowing|allowed)(?: me)?(?: to)? (?:leave(?: the| my)? (?:house|home|room|flat|apartment|him|her)|leave \.|leave without|go (?:out(?:side)?(?: alone| without| \.| of the house)|anywhere|to (?:work|school|the doctor|hospital|church|college))|out(?:side)?(?: of the house| alone| without)|(?:see|talk to|speak to|speak with|contact|visit|call|meet|text|have)(?: to)? (?:my (?:own )?(?:friends|family|parents|mum|mom|mother|dad|sisters?|brothers?|kids|children)|any ?(?:one|body|of my|friends)|friends|people|family|other people|a (?:job|phone|bank|doctor)|my own (?:money|phone|bank|account)|money|a bank account)|work \.|work or|work any|work because|work and|have (?:a job|friends|money|my own|access)|get a job|use (?:my|the) phone|eat|sleep|drive|shower|study)",
            r"(?:not|isnt|never|wasnt|aint) allowed (?:to|out|any|my)(?: \w+)? ?(?:see (?:my|any)|talk to (?:my|any)|speak|leave|go out|friends|a (?:job|phone|bank)|have (?:a|my|any|friends|money)|work|use|drive|eat|sleep|contact|outside|alone|without him|my own|visit|phone|privacy|see friends|see family)",
            r"(?:track|tracks|tracking|tracked|monitor|monitors|monitoring|monitored|spy|spies|spying|spied|surveil\w*)(?: on)? (?:me|my (?:phone|location|car|every|messages|calls|movements|whereabouts|whatsapp|texts|internet)|where i|everything i|every|all my)",
            r"(?:tracker|tracking device|air ?tags?|spyware|spy app|hidden cameras?|gps|stalkerware|cameras?)(?: \w+){0,4} (?:in|on|under|all over|around|inside|throughout) (?:my|the) (?:bag|car|phone|house|room|bedroom|home|flat|purse|coat|jacket)",
            r"(?:stalking|stalks|stalked) (?:me|us)",
            r"(?:shows up|showing up|turns up|waits|waiting|turned up|showed up|sits|parked|parks)(?: \w+){0,2} (?:outside|at) my (?:work|house|flat|job|school|home|apartment|place|office|door|uni)(?: \w+){0,3} (?:every|all the time|uninvited|at night|again|even|after i|though|and wont)",
            r"(?:follows|followed|following) me (?:everywhere|home|to work|around|at night|in his car|when i|from)",
            r"(?:lock|locks|locked|locking|shut|shuts|trapped|traps|kept|keeps) (?:me|us) (?:in(?:side|doors)?|up|out of the house|in (?:the|a|my|our)|locked|at home|prisoner)",
            r"(?:block|blocks|blocked|blocking) (?:the|my|every) (?:door|doorway|exit|way out)",
            r"(?:took|takes|taken|taking|hid|hides|hidden|hiding|confiscat\w*|withhold\w*|keeps|kept|stole|steals|holds|controls)(?: away)? (?:all )?(?:of )?my (?:\w+ )?(?:passports?|documents|papers|ids?|visa|green card|wages|salary|wallet|car keys|keys|bank cards?|debit card|money|birth control|medication|inhaler|clothes)",
            r"(?:controls|control|controlling)(?: all)? (?:of )?(?:my|our|the|what i|who i|where i|everything i|how i|every)(?: \w+)? ?(?:money|finances|wear|eat|see|talk|go|do|spend|life|food|bank|income|salary|account|aspect|move)",
            r"(?:ask|beg)(?: \w+)?(?: him| her| them| his| her)?(?: for)? permission",
            r"permission (?:to|for|before) (?:buy|spend|leave|go|see|eat|use|shower|talk|work|speak)",
            r"(?:isolat(?:e|es|ed|ing)|cuts?|cutting) me(?: off)? (?:from|off)(?: \w+)? (?:my|all|every ?one|every ?body|the|friends|family|people)",
            r"cut (?:me )?off from (?:all )?(?:of )?(?:my|everyone) (?:friends|family|parents|everyone|mum)",
            r"(?:prove|photo|picture|pics?|video call|facetime|send)(?: \w+){0,4} (?:where|who) (?:i am|im) (?:every|all|whenever|with every)",
            r"(?:has all the money|gives me an allowance|financially abus\w*|wont give me money|no access to (?:money|our money|the money|any money))",
        ),
        unless="(?:his|her) (?:phone|calories|steps|food)|(?:unless|until) (?:i finish|hes done)|(?:follow\\w*|stalk\\w*) me (?:on|back)|(?:instagram|insta|facebook|tiktok|netflix|spotify)|calories|(?:male|guy|girl) friends|to (?:his|her) house|in (?:the|an) escape|parties \\.|thermostat|locked me (?:in|out) by accident|kept me (?:in the loop|in mind|up)|keeps me (?:in the loop|in shape|up|in (?:the|his))",
        unless_before="(?:escape room|my parents|parents|mum and dad|we)",
    ),
)

SIGNS: Final = (*_ME_DYING, *_MEANS, *_HURT_BY_OTHERS)
