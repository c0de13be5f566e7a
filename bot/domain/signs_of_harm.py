"""Signs that somebody is in danger from another person. How to read the table: `risk_sign`."""

from __future__ import annotations

from typing import Final

from bot.domain.risk_sign import Scene, Sign

PHRASES: Final = {
    "STRIKE": (
        "(?:hits?|hitting|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|chok(?:e|es|ed|ing)"
        "|strangl(?:e|es|ed|ing)|beats?|beaten|beating|bash(?:es|ed|ing)?|smack(?:s|ed|ing)?|whip(?:s|ped|ping)?"
        r"|thrash(?:es|ed|ing)?|stab(?:s|bed|bing)?|headbutt\w*|assault(?:s|ed|ing)?|rap(?:e|es|ed|ing)|molest(?:s"
        "|ed|ing)?|attack(?:s|ed|ing)?|tortur(?:e|es|ed|ing)|drugged|burns?|burned|burnt|bites?|bit|bitten"
        r"|scratch(?:es|ed)|suffocat\w*|smother\w*|batter(?:s|ed|ing)?|shot|abus(?:e|es|ed|ing)|brutali[sz]\w*"
        r"|whack(?:s|ed)?|caned|grop(?:e|es|ed|ing)|backhand\w*|decked|lamped|wallop\w*|whoop(?:s|ed)|pummel\w*"
        r"|thump(?:s|ed|ing)?|pelted|knifed|clobber\w*|manhandl\w*|spank(?:s|ed)|trap(?:s|ped)|waterboard\w*"
        r"|electrocut\w*|drown(?:s|ed|ing)?|poison(?:s|ed|ing)?|cuts?|sexually \w+|harm(?:s|ed|ing)?)"
    ),
    "STRUCK": (
        "(?:hit|slapped|punched|kicked|choked|strangled|beat|beaten|beat up|bashed|smacked|whipped|thrashed"
        "|stabbed|assaulted|raped|molested|attacked|tortured|abused|battered|groped|blackmailed|stalked|harassed"
        "|threatened|drugged|burned|burnt|trafficked|groomed|touched)"
    ),
    "DID": (
        "(?: (?:has|have|had|will|would|is|was|are|were|keeps|kept|started|starts|began|used to|tries to|tried to"
        "|wants to|wanted to|did|does|do|gets|got|can|could|might|may|going to|gonna|who|that|and|then|angry|mad"
        "|drunk|jealous|violent|upset|came home|comes home|turned around|actually|both|just|really|always"
        "|sometimes|often|still|also|even|literally|fucking|again|daily|every day|regularly|physically|repeatedly"
        "|almost|nearly|finally|once|twice|been|to|so|hard|suddenly|usually|forcefully|violently|deliberately"
        "|completely|totally|be|me)){0,5}"
    ),
    "BROKE": (
        "(?:hit|hits|hitting|slap|slaps|slapped|punch|punches|punched|kick|kicks|kicked|choke|chokes|choked"
        "|squeezed?|squeezes|smash|smashes|smashed|slammed|slams|bang|bangs|banged|twist|twists|twisted|break"
        "|breaks|broke|broken|cracked|crack|bruised|dislocated|fractured|burn|burns|burned|burnt|pull|pulls|pulled"
        "|pulling|bit|bites|slit|cut|stamped on|stomped on|stomps on|split|busted)"
    ),
    "SHOVE": (
        "(?:push(?:es|ed|ing)?|shov(?:e|es|ed|ing)|throw(?:s|n|ing)?|threw|drag(?:s|ged|ging)?|slam(?:s|med|ming)?"
        "|pin(?:s|ned|ning)?|knock(?:s|ed|ing)?|hold(?:s|ing)?|held|tie[sd]?|tying|chas(?:e|es|ed|ing)|corner(?:s"
        "|ed|ing)?|yank(?:s|ed)?|pull(?:s|ed|ing)?|trap(?:s|ped)?|hurl(?:s|ed)?|fling|flung)"
    ),
    "HARD_PLACE": (
        "(?:against|down|over|onto|on (?:the|a) (?:floor|ground|bed|couch|sofa|stairs|concrete)|to the (?:floor"
        r"|ground|wall)|up against|(?:in)?to (?:the|a|my|our) (?:\w+ )?(?:wall|walls|door|table|car|fridge|bed|room"
        "|corner|cupboard|wardrobe|glass|counter|mirror|road|street|furniture|radiator|sink|desk)|across the"
        r"|off the|out of (?:the|a|my|our|his)? ?(?:\w+ )?(?:car|house|bed|window|flat|shower|bath|room|door)"
        "|under (?:the )?water|by (?:the|my) (?:hair|arms?|ankles?|legs?|neck|throat|wrists?|feet|clothes|collar)"
        "|in a corner|so hard|unconscious|out cold|(?:when|while|because) (?:he|she|hes|shes|drunk|angry)"
        "|with a (?:knife|bat|hammer|gun)|during (?:a|an|our|the) (?:fight|argument|row))"
    ),
    "WEAPON": (
        "(?:knife|gun|machete|blade|bat|hammer|scissors|weapon|axe|bottle|pistol|rifle|shotgun|crowbar|sword|screwdriver)"
    ),
    "AFRAID": "(?:scared|afraid|terrified|frightened|petrified|fearful|fear|fearing|worried|scary)",
    "DANGEROUS_KIN": (
        "(?:step ?dad|stepfather|step ?brother|father|dad|uncle|teacher|coach|cousin|brother|boss|pastor|priest"
        "|tutor|grandad|grandpa|grandfather|neighbou?r|manager|mum|mom|mother|stepmum|stepmom|landlord|supervisor"
        "|doctor|babysitter)"
    ),
    "MARRIED": (
        "(?:(?:to|into) (?:get|be|getting|being) (?:married|engaged)|to marry|into (?:a |an "
        r"|this )?(?:\w+ )?marriage|into marrying|to get married|to be married)"
    ),
    "HURT_BADLY": (
        "(?:kill|murder|attack|beat|hit|stab|shoot|strangle|rape|hunt|come after|physically hurt|seriously hurt"
        "|hurt|harm|burn|bury|destroy|smash|drown|slit|choke)"
    ),
    "PICTURES": (
        "(?:nudes?|intimate (?:photos|pics|pictures|videos)|private (?:photos|pics|pictures|videos|messages)"
        "|naked (?:photos|pics|pictures)|sex (?:tape|videos?))"
    ),
}

SIGNS: Final = (
    Sign(
        "is hit or attacked",
        (
            r"<STRIKE>(?: and \w+)? <US>",
            r"<STRIKE> (?:\w+ ){1,4}and (?:then )?me",
            (
                r"<HE><GAP4> (?:smash\w*|hit|hits|throws?|threw|slam\w*|slap\w*|shov\w*|bash\w*|breaks?|broke"
                r"|rubb?\w*|push\w*|spills?|dump\w*) (?:\w+ ){1,3}(?:on|in|into|at|against|over"
                r"|across) my (?:\w+ )?(?:face|head|back|hand|arm|neck|chest|stomach)"
            ),
            "<HE><DID> <BROKE> <MY_BODY>",
            "<HE><DID> <STRIKE> <MY_BODY>",
            "<STRIKE> (?:the|our|my) (?:dog|cat|puppy|kitten)(?: to| when| and| in front| because| if)",
            "starv(?:e|es|ed|ing) (?:me|us)",
            ("tried to (?:kill|drown|strangle|choke|suffocate|poison|burn|stab|shoot|run over|smother|rape|push) (?:me|us)"),
            r"<HE><DID> (?:beats|hits|slaps|punches|kicks)(?: \.| up| daily| when| if| and)",
            (
                r"(?:get|gets|getting|got|was|were|being|been|am|im) (?:\w+ly |badly |being "
                r"|getting )?<STRUCK>(?: up)?(?: \w+){0,3} by<GAP2> (?:him|her|them|a man|men|<REL>)"
            ),
            (
                r"(?:i|im|ive|i am|me)(?: \w+){0,3} (?:get|getting|got|being|been|am|was) (?:being "
                "|getting )?(?:beaten|abused|battered|raped|molested|stalked|blackmailed|trafficked|assaulted"
                r"|beat up|groomed|tortured|strangled|sexually \w+) (?:at home|every|daily|again|up|regularly|when"
                r"|and|by|if|for|in|\.)"
            ),
            (
                "gave me (?:a |another )?(?:slap|beating|black eye|kicking|hiding|thrashing|smack|bloody nose"
                "|concussion|split lip)"
            ),
            "beat (?:the (?:shit|crap|hell|life)|tf|my ass|me (?:up|black|bloody|half|badly|so|to (?:death|a pulp)))",
            "(?:swung|swings?|lunged|lunges|came|comes) (?:at|for|on) me",
            (
                "(?:made|makes|left|leaves|until) (?:me|i) (?:bleed|bled|bleeding|black(?:ed)? out|pass(?:ed)? out"
                "|unconscious|bruised|with (?:a black|bruises|a broken))"
            ),
            "(?:lay|laid|lays|laying|put|puts|putting) (?:his |her |their |a )?(?:hands?|finger|fist) on <US>",
            "(?:spit|spits|spat|spitting) (?:on|at|in) (?:me|my face)",
            "(?:raise[sd]?|raising|lift|lifts|lifted) (?:his|her|their|a) (?:hands?|fists?)",
            r"(?:throws?|threw|throwing|thrown|hurled|chucked|chucks|hurls) (?:\w+ ){1,5}at (?:<US>|<MY_BODY>)",
            (
                r"(?:hands?|fingers|belt|pillow|arm|cushion) (?:around|round|on|over|at) my (?:\w+ )?(?:throat|neck"
                "|mouth|face)"
            ),
            (
                "(?:kill|kills|killed|hurt|hurts|kick|kicks|kicked|strangle[sd]?|poisoned|drown|drowned|threw|beat"
                r"|beats|torture[sd]?) (?:my|our) (?:\w+ )?(?:cat|dog|pet|pets|puppy|kitten|rabbit|hamster)"
            ),
        ),
        unless=(
            "hit me with your|(?:hits?|hitting) (?:me|us) (?:up|that|like|when i|how|all at once|out of nowhere that|again that"
            "|harder|differently|hard that|in the feels|with (?:the|that|a|his|her|an|this|some"
            r"|another)? ?(?:we|youre|you|im|its|lets|i|we need|news|truth|question|line|fact|break\w*|bombshell|text|message|guilt|silent"
            "|classic|compliment|excuse|its not|so|idea|realisation|look))|beat(?:s|en|ing)? (?:me|us) (?:at"
            "|home|back|here|in (?:chess|mario|cards|games?|every|a race|the race|an argument)|to (?:it|the|every|that|his|her|my"
            r"|work|\w+ing)|there|by|why|how|what)|(?:kicks?|kicked) (?:me|us) (?:off|out of the (?:group|chat|band"
            "|team|server|discord)|under the table)|shot (?:me|us) (?:a|down|an)|shot me$|(?:me|us) (?:verbally"
            "|over (?:text|the phone|messages)|online|in the comments|with (?:questions|kindness|texts|love"
            "|messages|affection|hugs|kisses))|playfully|shade|socks?|popcorn|cushions?|tantrums?|as a joke|for fun|my (?:bum|butt|ass|booty)|in (?:his|her|their) sleep"
            r"|under the table|accident\w*|by mistake|burn(?:ed|t|s)? me (?:a|out|before|in the past|once)"
            "|in the (?:ass|bum|butt|back by|back with|back and)|(?:stabbed|stabs) me in the back"
            r"|me with (?:attention|love|affection|kisses|texts)|chok\w+ me up|my head off|me on the (?:back"
            "|shoulder|cheek)|my character|playlist|mixtape|cuts? me (?:off|out|some|a|short|deep|down|slack)"
            "|trap(?:s|ped)? me in (?:this|a|the) (?:relationship|situationship|conversation)|to (?:ask|answer"
            "|speak|order|volunteer|wave|help|vote)|in class|when i was (?:small|little|a kid|a child|young"
            r"|growing up)|wrestl\w*|sparring|martial|karate|boxing|pillow fight|(?:a|some|his"
            r"|her) (?:\w+ )?(?:party|surprise|shade|kiss|kisses|wink|look|compliment|smile|glances?|flirty)"
            "|snow ?balls?|(?:hit|hits|whacked|attacked|smacked) me with (?:a|his|her|the) (?:pillow|towel|cushion"
            "|balloon|snowball)|spank(?:s|ed) me|bit me lol|my (?:hand and|hair (?:gently|softly|off|back when))"
            "|(?:cut|cuts) my (?:hair|hours|nails)|broke my (?:heart|trust|favou?rite|phone screen by)"
        ),
        unless_before=(
            "(?:<DENIED>|(?:it|this|that|which|reality|truth|news|reali[sz]ation|guilt|grief|toddlers?|baby|babies"
            "|kids?|child|dogs?|puppy|cats?|kitten|horse|rabbit|bird|parrot|nephew|niece|grandson|pupil|bug"
            "|mosquito|ball|door|wave|bass|song|coffee|wine|year old|car|words|fact)<GAP3>|accidentally|playfully"
            "|by accident|jokingly|almost like it)"
        ),
    ),
    Sign(
        "is pushed, grabbed or held",
        (
            r"<SHOVE> (?:me|us|<MY_BODY>)(?: \w+)? <HARD_PLACE>",
            (
                r"<HE><DID> (?:push|pushes|pushed|shove|shoves|shoved|shoving|manhandles?|manhandled) me(?: \.| and"
                "| first| again| last| twice| several| hard| around| so| when)"
            ),
            (
                "(?:grab|grabs|grabbed|grabbing|dragged|drags|pull|pulled|pulls|yank|yanked|lifted|snatched) (?:me"
                r"|<MY_BODY>)(?: \w+)? (?:by (?:the|my) (?:hair|throat|neck|arms?|wrists?|collar|shirt|face|jaw)"
                "|so hard|until|and (?:shook|dragged|threw|pushed|shoved|twisted|screamed|squeezed))"
            ),
            (
                "(?:grab|grabs|grabbed|grabbing) my (?:throat|neck|hair|face|arms? (?:and|so|hard|until|when)"
                "|wrists? (?:and|so|hard|until|when))|where (?:he|she) grabs?(?:bed)? me"
            ),
            (
                "(?:punch|punches|punched|punching|kick|kicks|kicked"
                r"|put his fist through)(?: \w+)?(?: holes?)?(?: in| through)? (?:the |a |my |our )?(?:walls?"
                "|doors?)"
            ),
            (
                "(?:smash|smashes|smashed|broke|breaks|destroyed|destroys|ripped|rips|tore|burned|burnt|burns"
                "|slashed|cut up)(?: up)? my (?:phone|laptop|things|stuff|glasses|car|clothes|belongings|passport"
                "|documents|tyres|tires|room|door)"
            ),
            (
                "<HE><DID> (?:breaks?|smash(?:es|ed)?|throws?|threw|throwing|destroys?|broke|trashed"
                "|trashes) (?:things|stuff|everything|furniture|dishes|plates|objects|the (?:house|tv|furniture"
                "|door|place))"
            ),
            (
                "(?:black eye|split lip|broken (?:nose|ribs?|jaw|arm|wrist)|bruis(?:es|ed|ing)|stitches|(?:nose"
                "|ribs?|jaw|arm|wrist) is broken)<GAP8> (?:he|she|hes|him|her|husband|boyfriend|bf|partner|dad|hit"
                "|beat|long sleeves|make ?up|tell (?:people|everyone)|told (?:people|everyone)|clumsy|i fell"
                "|my fault|walked into|grabbed)"
            ),
            "black eye again|another black eye|covered in bruises",
            (
                "(?:he|she|they|him|her|husband|wife|boyfriend|bf|girlfriend|partner|dad|mum"
                "|mom)<GAP6> (?:black eye|split lip|bruises|bruise me|bruised me|stitches|broken rib|bloody nose)"
            ),
            "(?:hide|hiding|cover|covering|hid|covered)<GAP2> (?:the |my |in )?bruises",
            r"flinch\w*(?: \w+){0,2} (?:when|every time|if|because|whenever) (?:he|she|my|someone|anyone)",
            "(?:says|said|and)(?: that)? im next",
            "corner(?:s|ed|ing) me",
        ),
        unless=(
            r"(?:hair|my arm) (?:and danced|and kissed)|wrestl\w*|on (?:pinterest|instagram|tiktok)|playfully"
            "|dance floor|on the (?:trampoline|swing|list|spot|phone|back burner|bus)|group|into the (?:pool"
            "|room full)|over (?:the moon|his|her ex|text|the years|and over)|down (?:emotionally|on|the aisle"
            "|memory|a rabbit)|under the bus|shell|comfort zone|while dancing|hand and (?:danced|kissed|held)|squeezed my (?:hand|shoulder)|mma|on the apples|at chess|ego"
            r"|rugby|football|hockey|sport\w*|judo|film|movie|scary|roller ?coaster|at the gym|laundry"
            "|because i (?:was|am) drunk|closer|in (?:close|for a (?:hug|kiss))|(?:things|stuff|everything) (?:off"
            r"|up with|away|out|down into|when hes clumsy)|accident\w*|by mistake|clumsy with|my heart|my trust"
            r"|(?:threw|throws?) (?:it|them|my \w+|our \w+|out|away)(?: out| away)?(?: without| by)?$|(?:hold|holds"
            r"|held|holding) me (?:down in|against (?:his|her|him))|party|to speak my mind|in a good way|cuddl\w*"
        ),
        unless_before=(
            "(?:<DENIED>|(?:it|this|that|which|reality|toddlers?|baby|kids?|child|dogs?|puppy|cats?|kitten|horse"
            "|year old|wind|crowd|wave)<GAP3>|accidentally|playfully|by accident|jokingly)"
        ),
    ),
    Sign(
        "is abused",
        (
            (
                "(?:is|hes|shes|are|theyre|gets|get|getting|becoming|became|turns|gotten|was|been|he"
                r"|she)(?: \w+){0,3} (?:physically|sexually|violently) (?:abusive|violent|aggressive|abusing)"
            ),
            (
                "(?:hes|shes|he is|she is|is|are|theyre|this|so|very|really|extremely|becoming|getting)(?: very"
                "| so| really| extremely| emotionally| verbally| mentally)? abusive(?: (?:relationship|marriage"
                "|husband|wife|boyfriend|girlfriend|partner|home|household|family|parents|dad|mum|mom|father"
                r"|mother|bf|gf|man|towards|to|and|when|but|situation|\.))"
            ),
            (
                "(?:an|my|our|this) abusive (?:relationship|marriage|husband|wife|boyfriend|girlfriend|partner"
                "|home|household|family|parents|dad|mum|mom|father|mother|bf|gf|man)"
            ),
            (
                "(?:gets?|getting|got|gotten|is|hes|shes|becomes?|turn(?:s|ed)?|are|being"
                r"|was)(?: \w+){0,2} (?:violent|physical)(?: \w+){0,2} (?:when|with|every|again|towards|to|and|if"
                r"|after|during|me|\.|at)"
            ),
            (
                "(?:father|dad|husband|boyfriend|bf|brother|partner|wife|girlfriend|he|she|mum|mom|mother"
                "|son) (?:is|was|can be|gets|turned|became|has become|has been|has got|become"
                r"|has turned)(?: \w+)? violent"
            ),
            "(?:live|living|married|stuck|am|home) (?:with|to) a violent",
            "put(?:s)? me in (?:the )?hospital|hospital because of (?:him|her)",
            "domestic (?:violence|abuse)",
            r"(?:fight|fights|argument|arguments|things|row|rows|arguing|fighting)(?: \w+){0,3} (?:physical|violent)",
            r"<HE><DID> hurts me \.",
            (
                "(?:films?|filmed|filming|records?|recorded|photographs?|takes? (?:photos|pictures"
                r"|videos) of) me(?: \w+){0,3} (?:naked|sleep\w*|shower\w*|undress\w*|changing|secretly|during sex"
                "|in bed)"
            ),
            "makes me (?:sleep (?:on the floor|outside|in the (?:car|garage))|kneel|beg|eat (?:off|from))",
            "<HE><DID> physically (?:hurts?|hurting)",
            r"(?:physically|sexually|financially) (?:abus\w+|attacks?|attacked|assault\w*|harass\w*)",
            "(?:sexual|physical) (?:abuse|assault|violence)",
            "(?:hurts?|hurting)(?: me| us| my kids| the kids)? physically",
            (
                r"(?:hurts?|hurting) (?:me|us|my kids|the kids)(?: \w+)? when (?:he|she|hes|shes)(?: \w+)? (?:drunk"
                "|drinks?|drinking|mad|high)"
            ),
            (
                r"(?:hurt|hurts|hurting|beat|beats|hit|hits) (?:my|our|the) (?:\w+ )?(?:sons?|daughters?|kids?"
                "|child|children|baby|girls?|boys?)"
            ),
            r"tortur\w+(?: \w+)? me",
            "dowry",
            (
                r"(?:forc(?:e|es|ed|ing)|makes?|made|making|coerc\w*|pressur\w*|blackmail\w*|guilts?|guilted) (?:me"
                r"|himself on me|herself on me)(?: \w+)?(?: to| into)? (?:have sex|having sex|sex|sexual\w*"
                "|sleep with|do (?:sexual )?things|strip|undress|abort|(?:have|get) an abortion|get pregnant"
                "|have a baby|watch (?:him|porn)|touch (?:him|his)|send (?:him )?(?:nudes|pics|pictures)|do drugs"
                "|quit my job|sign|give (?:him|her) (?:my|all)|convert|wear|beg|kneel)"
            ),
            r"forc\w+ (?:himself|herself|themselves|his way) on(?:to)? me|forced himself",
            r"(?:forc\w*|being forced|made|pushed|pressur\w*|blackmail\w*)(?: \w+){0,2} <MARRIED>",
            (
                r"(?:parents|family|uncle|dad|father|brothers?|and|they|are|plan to|want to)(?: \w+){0,4} (?:take"
                r"|taking|took|send|sending|fly|flying|selling|sell) me(?: \w+){0,4} (?:married|marry|wedding"
                "|marriage)"
            ),
            "(?:if|unless) i (?:dont|do not|refuse to|wont)? ?(?:sleep with (?:him|his|her|them)|have sex)",
            r"blackmail\w*",
            (
                r"(?:sex|intercourse)(?: \w+){0,2} (?:with|on|to) me<GAP4> (?:asleep|sleeping|unconscious"
                "|passed out|drunk|said no|dont want|didnt want|cry|crying|against|cried)"
            ),
            (
                r"(?:woke|wake|waking|awake)(?: up)? (?:to|with|and)(?: \w+){0,4} (?:having sex|inside me"
                "|on top of me|touching me|raping|undressing)"
            ),
            "(?:takes?|took|taking|slips?|removed?|removes|pulls?) (?:off )?the condom|stealth(?:ed|ing)",
            (
                r"(?:said|saying|say|told (?:him|her)|tell (?:him|her)|screamed|begged)(?: \w+)? (?:no|stop"
                r"|to stop)(?: \w+){0,2} (?:but |and )?(?:he|she|they)(?: \w+)? (?:kept|keeps|didnt stop"
                "|doesnt stop|wouldnt stop|wont stop|did it|carried on|continued|still|ignored|went|held|just kept)"
            ),
            "(?:even when|when|even if|after|though) i (?:say|said) no",
            "without my consent|never consented",
            (
                r"(?:touch|touches|touched|touching|fondl\w*|feels|felt) me(?: \w+){0,2} (?:inappropriately"
                "|sexually|there|down there|at night|in my sleep|without|(?:when|while) (?:im|i am|i was"
                "|i) (?:sleep|slept|asleep|sleeping|dont|said|drunk)|even though|where i)"
            ),
            (
                r"<DANGEROUS_KIN><GAP8> (?:touches|touched|touching|kissed|kisses) me(?: \.| and| when| in| at"
                "| every| on my| again)"
            ),
            "touched inappropriately",
            "(?:drugged|spiked|put something in) (?:me|my (?:drink|food|tea|wine|coffee))",
            "(?:my|our|their) (?:life|lives) (?:is|are) in danger|(?:im|i am|we are|were|feel) in danger",
        ),
        unless=(
            "abusive (?:ex|past|exes)|with (?:cookies|cake|chocolate|puppy eyes|kisses|hugs|pizza)|(?:violent|physical) (?:film|movie|game|touch|chemistry|attraction|intimacy"
            "|therapy|affection|with (?:him|her) (?:yet|on))|years ago|when i was (?:a kid|young|little|a child)"
            "|(?:relationship|marriage) (?:before|years|in the past)|domestic (?:violence|abuse) (?:charity"
            "|shelter worker|course|lawyer|film)|emotional blackmail from|say no to (?:plans|him|her|the|food|a"
            "|going|things|marriage|his|her|people|my|work|anything)|me (?:deeply|with her|on the shoulder"
            "|goodnight|good night)|on the (?:cheek|forehead)"
        ),
        unless_before=(
            "(?:<DENIED>|ex was|ex is|(?:boss|manager|job|company|sister|friend|cousin|colleague|neighbou?r"
            r"|daughter|mum|mom|brother|he|she)(?: \w+){0,3} (?:in|has|had|left|with)|was in|was in an|past"
            "|previous|old|former|left an|out of an|from an|survived an|escaped an|after an|grew up in an"
            r"|his|her|his (?:own )?\w+|survivors? of|victims? of|(?:thesis|essay|articles?|papers?|course|documentary|podcast|research|study|studies|degree|lecture|talk|works?|job|volunteers?)<GAP4>|<A_JOKE>)"
        ),
    ),
    Sign(
        "is afraid of somebody",
        (
            (
                "<AFRAID> of <HIM>(?: (?:and|but|because|when|at|since|so|now|if|every|all|that|he|she|they|hes"
                "|shes|too|even|or|coming (?:after|back|home|near)|hurting|hitting|killing|finding|beating"
                r"|attacking|doing something|losing it|snapping|getting (?:angry|violent|mad|drunk|physical))| \.)"
            ),
            r"(?:scares|frightens|terrifies) me(?: \w+)? when (?:he|she|they)",
            (
                r"<AFRAID>(?: \w+){0,4} (?:what|of what|about what) (?:he|she|they|hell|shell|theyll"
                r"|my (?:\w+ )?<REL>|hes|shes)(?: \w+){0,2} (?:do|does|did|capable)(?: to me| to us| to the kids"
                r"| next| if| when| \.| of)"
            ),
            (
                r"(?:<AFRAID>|think|sure|know|believe|feel like|convinced)(?: \w+){0,3} (?:he|she|they|hell|shell"
                r"|theyll|hes|shes|my (?:\w+ )?<REL>)(?: \w+){0,4} (?:kill|murder|attack|beat|hit|stab|shoot"
                "|strangle|rape|hunt|come after|physically hurt|do something to|seriously hurt|harm) (?:me|us"
                "|the kids|my (?:kids|family|son|daughter))"
            ),
            (
                r"(?:<AFRAID>|think|convinced)(?: \w+){0,3} (?:husband|boyfriend|bf|partner|dad|father|brother"
                r"|stepdad)(?: \w+){0,3} (?:hurt|harm|kill) (?:me|us|me or)"
            ),
            (
                r"<AFRAID>(?: \w+){0,2} (?:he|she|hell|shell|theyll|they)(?: \w+){0,2} find (?:me|us)(?: \.| and"
                "| again| here| if)"
            ),
            r"<AFRAID>(?: \w+){0,4} (?:hurt|harm|kill) (?:me|us) (?:and|or) (?:the|my|our)",
            (
                "<AFRAID> (?:to|of) (?:go|going|be|being|stay|staying|come|coming) (?:home|back home"
                "|alone with (?:him|her|them|my)|in (?:my|the) (?:own )?(?:house|home) with|at home)"
            ),
            (
                r"<AFRAID> to (?:leave (?:him|her|my (?:\w+ )?<REL>|because|the house|in case)|make (?:him"
                "|her) (?:angry|mad)|say no to (?:him|her)|upset (?:him|her)|fall asleep|anger (?:him|her)|breathe"
                "|disagree with (?:him|her))"
            ),
            "<AFRAID> for (?:my|our|the kids|my kids|my childrens|my sons|my daughters) (?:own )?(?:life|lives|safety)",
            (
                r"(?:dont|do not|never|not|didnt)(?: \w+){0,2} (?:feel )?safe (?:at home|in (?:my|our|the"
                "|his) (?:own )?(?:house|home|flat|apartment|room|bed)|around (?:him|her|them|my)|with (?:him"
                r"|her) \.|with him (?:at|any more|when|because)|when (?:he|she|hes|shes)|here|living|sleeping"
                "|alone with|going home|leaving)"
            ),
            "(?:feel|feeling|felt) unsafe (?:at home|around|in (?:my|our)|when|with (?:him|her|my))",
            (
                "(?:in|live in|living in|live with) (?:constant )?fear (?:of (?:him|her|them|my|what)|every|in my"
                "|at home|because)"
            ),
            (
                "(?:r[au]n(?:ning)? away|escap(?:e|ed|ing)|g[eo]t(?:ting)? away|flee|fled|get(?:ting)? out"
                r"|leave safely)(?: \w+){0,2} (?:from|before|away from) (?:him|her|them|my (?:\w+ )?(?:husband|wife"
                "|boyfriend|girlfriend|partner|dad|father|mum|mother|parents|brother|stepdad|family|ex))"
            ),
            (
                r"(?:hid|hide|hiding)(?: myself| us| the kids| in \w+ \w+)? from <HIM>(?: \.| when (?:he|she|hes"
                "|shes)| because (?:he|she)| at night)"
            ),
            (
                r"(?:run away|running away|escape|escaping|get away) from home(?: \w+){0,3} (?:because|dad|father"
                "|he|mum|they)"
            ),
            (
                "(?:lock|locks|locked|barricade|barricaded|hid|hide|hiding) (?:myself in|ourselves|my bedroom door"
                "|the bedroom door|in (?:the|my|a) (?:bathroom|closet|wardrobe|garage|car"
                r"|cupboard))(?: \w+){0,6} (?:from him|from her|when he|when she|when hes|when shes|until he"
                "|until she|because he|because she|my brother|my dad|he|she)"
            ),
            r"sleep(?:ing)? with (?:a|the|my) (?:chair|knife|door locked|bedroom door)(?: \w+){0,3}",
            (
                r"<AFRAID> of (?:his|her|their|my (?:\w+ )?(?:husband|boyfriend|bf|partner|dad|father"
                "|wife)s?) (?:temper|anger|rage|moods?|violence|outbursts|fists)"
            ),
            r"(?:leave|get out|get away|escape)(?: \w+){0,5} safely",
            "(?:womens|domestic violence|dv) (?:shelter|refuge)",
            (
                "(?:feel|feeling|am|im|i)(?: so| really)? (?:scared|afraid|terrified|frightened"
                r"|unsafe)(?: \w+){0,2} (?:in my (?:own )?(?:home|house|room|bed|flat)|at home)"
            ),
            "restraining order|protective order|order of protection|non molestation",
            (
                r"(?:kids|children|son|daughter) (?:is|are)(?: \w+)? (?:scared|terrified|afraid) of (?:him|her|his"
                "|her|their dad|my husband)"
            ),
        ),
        unless=(
            "(?:him|her|them|<REL>) (?:leaving|cheating|losing|not|finding (?:out|some|a)|breaking|dumping"
            "|rejecting|going|seeing|ghosting|meeting|judging|saying|getting bored|moving|falling|changing|in law"
            r"|in laws)|home alone (?:when|while|at night|since)|cooking|what (?:he|she|they)(?: \w+)? (?:do|does|did) (?:if i (?:cheat|say no)|for work"
            r"|with (?:his|her) (?:life|time))|to (?:study|work)|vacation|weekend|holiday|emotionally|spider\w*"
            "|small talk|myself in (?:my|work|the (?:library|gym|music))"
        ),
        unless_before=(
            "(?:<DENIED>|<A_JOKE>|(?:he|she|is|hes|shes|are|theyre|was|boyfriend|girlfriend)(?: (?:is|was|are|so"
            "|very|a bit|also|really))?)"
        ),
    ),
    Sign(
        "is threatened",
        (
            (
                r"threat(?:en|ens|ened|ening|s)?(?: \w+){0,4} (?:to )?(?:<HURT_BADLY>|ruin|deport|take (?:my|the"
                "|our) (?:kids|children|son|daughter)|leak|post|share|expose|release|publish)"
            ),
            (
                r"threat(?:en|ens|ened|ening) (?:me|us|my \w+)(?: \w+)? (?:with|at|and|if|when|every|daily"
                r"|constantly|again|physically|over|\.)(?: (?:a|his|the))?"
            ),
            (
                r"threat(?:en|ens|ened|ening)(?: \w+){0,2} (?:suicide|(?:to )?(?:cut|hang) (?:himself|herself"
                "|themself|themselves))"
            ),
            (
                r"(?:said|says|saying|threat\w*|told me|if i|will|hell|shell|going to)(?: \w+){0,6} (?:end|take"
                "|ending|taking) (?:his|her|their) (?:own )?(?:life|lives)"
            ),
            (
                "death threats|sends? me threats|(?:his|her|violent|constant|daily) threats|threats (?:every|from"
                "|since|against|to|daily|over|on)"
            ),
            (
                "(?:said|says|say|saying|told me|swore|swears|promised|tells me|keeps saying|texted me|shouted"
                r"|screamed|yelled)(?: \w+){0,8} (?:he|she|they|hell|shell|theyll|hed|shed|theyd|to|will"
                r"|would)(?: \w+){0,2} (?:<HURT_BADLY>|find) (?:me|us|my (?:family|kids|parents|mum|mom|son"
                "|daughter|dog|face)|the (?:kids|house|dog|baby))"
            ),
            (
                "(?:said|says|say|saying|told me|swore|promised|tells me|keeps saying"
                r"|texted me)(?: \w+){0,6} (?:kill|hurt|harm|cut|hang|shoot|jump off|overdose)(?: (?:himself"
                "|herself|themself|themselves|him self|her self)| if i)"
            ),
            (
                r"(?:he|she|hell|shell|hed|shed|they|ex|husband|boyfriend|bf|wife|girlfriend)(?: \w+){0,3} (?:kill"
                r"|hurt|harm|hang|cut|cuts|hurts|harms|cutting) (?:himself|herself|themselves)(?: \w+)? (?:if|when"
                "|every time|whenever|because) i"
            ),
            (
                r"if i (?:\w+ ){0,3}(?:leave|left|go|tell|told|try|say|break up|speak|report"
                r"|divorce)(?: \w+){0,5} (?:he|she|they|hell|shell|hed|shed|theyll|theyd"
                r"|itll)(?: \w+){0,3} (?:<HURT_BADLY>|find|ruin|take (?:the|my|our) (?:kids|children|son|daughter"
                "|baby))"
            ),
            (
                r"(?:leave|left|leaving|go)(?: \w+){0,4} (?:but|because|or|as|and) (?:he|she|they|hell|shell|hed"
                r"|shed|theyll)(?: \w+){0,2} (?:<HURT_BADLY>|take|find) (?:me|us|my|the) ?(?:kids|family|children"
                "|son|daughter|dog|baby)?"
            ),
            (
                "(?:will|going to|gonna|would|might|ll|hell|shell|theyll) (?:kill|murder|shoot|stab) (?:me"
                r"|us)(?: \w+)? (?:if i (?:\w+ )?(?:leave|left|tell|go|try|report|divorce|ever|call)|one day"
                "|someday|if they (?:find|know)|in my sleep|this time|for real|for honou?r)"
            ),
            r"(?:kill|murder) (?:me|us)(?: \w+){0,8} honou?r|honou?r killing",
            r"(?:one day|someday|some day|eventually|this time) (?:he|she|hell|shell|they)(?: \w+){0,2} kill me",
            "(?:will|going to|gonna) kill us",
            (
                "(?:hed|shed|hell|shell|theyll|he will|he would|she will|hes going to|shes going to|hes gonna"
                r"|they will)(?: \w+){0,2} (?:shoot|stab|strangle|bury|hunt|drown|burn|beat) (?:me|us)"
            ),
            (
                r"(?:petrol|bricks?|fire|acid|stones?|rocks?|firebomb)(?: \w+){0,3} (?:through|at|on"
                "|in) my (?:letterbox|window|windows|door|car|house|face)"
            ),
            (
                r"threat\w*(?: \w+){0,5} (?:immigration|visa|deport\w*|police on me|social services|cps|out me)"
                "|out me to (?:my|everyone|the)"
            ),
            "capable of (?:killing|murder|violence|hurting (?:me|us|the kids))",
            "(?:if|in case) (?:anything|something) happens to me",
            r"cant have me(?: \w+){0,2} (?:no one|nobody|noone)",
            (
                "(?:post|leak|share|send|sent|release|publish|expose|show|upload|sell)(?:ing|ed"
                r"|s)?(?: \w+){0,2} <PICTURES>"
            ),
            (
                "(?:pull|pulled|pulls|held|holds|point|pointed|points|put|puts|waved|waves|swung|got|grabbed|hold"
                r"|holding)(?: \w+){0,2} <WEAPON>(?: \w+){0,2} (?:on|to|at|against|towards|in|over) (?:me|us|my"
                "|the kids)"
            ),
            (
                "(?:came|comes|chased|chases|runs|ran|lunged|attacked|threatened|hit|cut|stabbed|slashed"
                r"|beat)(?: me| my \w+)?(?: \w+)? (?:at me )?with (?:a |the |his |her |an )?(?:\w+ )?(?:<WEAPON>"
                "|belt|pan|fork|stick|cable|brick|chair)"
            ),
            (
                r"(?:has|keeps?|owns|got|bought|have)(?: \w+){0,2} (?:gun|knife|weapon)<GAP8> (?:says|said"
                r"|threat\w*|and hell|on me|use it|he will|reminds? me|when we (?:argue|fight)|shows? me"
                "|when hes (?:mad|angry|drunk))"
            ),
            r"(?:burn|set)(?: \w+){0,2} (?:the )?house(?: \w+){0,2} (?:down|on fire)? ?(?:with (?:me|us)|if i)",
        ),
        unless=(
            "(?:eat|eats|ate|spoil|spoils|leftovers|lol|haha|lmao|joking|jokingly|forget|forgot|birthday|scratch"
            "|fries|jumper|hoodie|borrowed|dessert)|find me (?:attractive|a|boring|funny|annoying|someone|another"
            "|cute|hot|irresistible)|hurt me (?:again emotionally|emotionally|again)|would never hurt|never hurt"
            r"|hit me up|find us a|knife to (?:chop|cut)|knife set|my job|legal\w*|to sue|sue"
        ),
        unless_before="(?:<DENIED>|<A_JOKE>)",
    ),
    Sign(
        "is not allowed to leave, to see people or to live a life of their own",
        (
            (
                "(?:wont|wouldnt|doesnt|does not|didnt|never|will not|dont|isnt|not) (?:even )?(?:let|lets|letting"
                "|allow|allows|allowing|allowed)(?: me)?(?: to)? (?:leave(?: the| my)? (?:house|home|room|flat"
                r"|apartment|him|her)|leave \.|leave without|go (?:out(?:side)?(?: alone| without| \."
                "| of the house)|anywhere|to (?:work|school|the doctor|hospital|church|college|home|my mums"
                "|my parents|my family))|out(?:side)?(?: of the house| alone| without)|(?:see|talk to|speak to"
                "|speak with|contact|visit|call|meet|text|have)(?: to)? (?:my (?:own )?(?:friends|family|parents"
                "|mum|mom|mother|dad|sisters?|brothers?|kids|children)|any ?(?:one|body|of my|friends|family)"
                r"|friends|people|family|other people|a (?:job|phone|bank|doctor|friend)|my own (?:\w+ )?(?:money"
                r"|phone|account|friends)|money|a bank account)|work \.|work or|work any|work because|work and"
                "|work outside|have (?:a job|friends|money|my own|access)|get a job|use (?:my|the) phone|eat|sleep"
                "|drive|shower|study|get up|move|breathe)"
            ),
            (
                r"(?:wouldnt|wont|didnt|doesnt|not) (?:let|lets|letting) me (?:go \.|out \.|leave|get (?:out|away"
                "|past|up))"
            ),
            (
                r"(?:not|isnt|never|wasnt|aint) allowed (?:to|out|any|my)(?: \w+)? ?(?:see (?:my|any)|talk to (?:my"
                "|any)|speak|leave|go out|friends|a (?:job|phone|bank)|have (?:a|my|any|friends|money)|work|use"
                "|drive|eat|sleep|contact|outside|alone|without him|my own|visit|phone|privacy|see friends"
                "|see family|of the house|of my room)"
            ),
        ),
        unless=(
            r"(?:male|guy|girl) friends|to (?:his|her) house|parties \.|boys \.|his phone|have (?:a dog|an opinion"
            "|a boyfriend|a girlfriend)|(?:unless|until) (?:i finish|hes done)|(?:eat|sleep) (?:in (?:the"
            "|his) (?:car|bed)|meat|sugar)|to be upset"
        ),
        unless_before="(?:my parents|parents|mum and dad|we)",
    ),
    Sign(
        "is locked up, robbed of what they need, or ruled",
        (
            (
                "(?:was|were|been|am|being|im|keep|keeps|kept|get|got|lock|locks|locked|locking|shut|shuts|traps"
                "|trapped)(?: me| us)? (?:locked )?(?:in(?:side|doors)|up|out of the house|in (?:the|a|my"
                r"|our) (?:\w+ )?(?:room|house|bathroom|bedroom|basement|cupboard|closet|cellar|garage|flat|car"
                "|shed|home|kitchen|toilet|attic)|locked in|prisoner)(?: by| for| all| when| until| and| so| at"
                r"| \.| every| without)"
            ),
            "lock(?:s|ed|ing)? (?:me|us) (?:in|up|out of the house)",
            (
                r"lock(?:s|ed|ing)? the (?:\w+ )?doors?(?: \w+)? (?:from (?:the )?outside|and takes?|so i"
                "|when he leaves|with me)"
            ),
            "(?:block|blocks|blocked|blocking) (?:the|my|every) (?:door|doorway|exit|way out)",
            (
                r"(?:took|takes|taken|taking|hid|hides|hidden|hiding|confiscat\w*|withhold\w*|keeps|kept|stole"
                r"|steals|holds)(?: away)? (?:all )?(?:of )?my (?:\w+ )?(?:passports?|documents|papers|visa"
                "|green card|wages|salary|birth control|medication|inhaler|bank cards?|debit card)"
            ),
            (
                "(?:took|takes|taken|taking|hid|hides|hidden|hiding|keeps"
                r"|kept)(?: away)? (?:all )?my (?:\w+ )?(?:keys|car keys|phone|wallet|money|clothes|shoes|laptop"
                "|car) (?:so (?:that )?i|and (?:wont|wouldnt|refuses|locked|left me|he blocks|she blocks)"
                "|to (?:stop|keep) me)"
            ),
            "takes (?:all )?(?:of )?my (?:money|pay|paycheck|salary|wages|benefits|earnings|pension)",
            (
                "(?:he|she|they|<REL>)<DID> controls? (?:all )?(?:of )?(?:everything|every|all|what|who|me|my"
                "|the money|our|the finances|how|where|when)"
            ),
            (
                "(?:decides|dictates|chooses|picks|tells me|controls) (?:what|who|when|where|how much"
                "|whether) i (?:can |am allowed to |get to |should |may )?(?:wear|eat|see|talk|go|speak|spend"
                "|sleep|do|leave)"
            ),
            "(?:loans?|credit cards?|debts?) in my name|controlling me",
            (
                r"(?:cant|not allowed|never)(?: \w+){0,6} without (?:him|her|his|hes) (?:knowing|watching|listening"
                "|getting (?:angry|mad)|permission|exploding|following)"
            ),
            (
                r"(?:ask|beg|need|have|get)(?: \w+)?(?: him| her| them| his| her)?(?: for)? permission(?: to (?:buy"
                "|spend|leave|go|see|eat|shower|talk|work|speak|use the)| for everything| before| to do| every)"
            ),
            "permission (?:to|for|before) (?:buy|spend|leave|go|see|eat|shower|talk|work|speak)",
            (
                r"(?:isolat(?:e|es|ed|ing)|cuts?|cutting) me(?: off)? (?:from|off)(?: \w+)? (?:my|all|every ?one"
                "|every ?body|the|friends|family|people)"
            ),
            (
                r"(?:prove|photo|picture|pics?|video call|facetime|send)(?: \w+){0,4} (?:where|who) (?:i am"
                "|im) (?:every|all|whenever|with every)"
            ),
            (
                r"(?:has all the money|gives me an allowance|financially abus\w*|wont give me money"
                "|no access to (?:money|our money|the money|any money))"
            ),
        ),
        unless=(
            "(?:unless|until) (?:i finish|hes done)|(?:instagram|insta|facebook|tiktok|netflix|spotify)|(?:male"
            r"|guy|girl) friends|to (?:his|her) house|every (?:holiday|christmas|wedding|playlist|menu|weekend plan|road trip)|escape room|parties \.|by (?:accident|mistake)|(?:kept"
            "|keeps) me (?:in (?:the loop|mind|shape)|up)|cant keep up|keep up|tv|remote|thermostat|playlist|my (?:emotions|feelings"
            "|temper)|as a prank|sleep in$|(?:eat|sleep) (?:in (?:the|his) (?:car|bed)|meat|sugar)|myself"
            "|locked out of (?:his|her)|move in|get (?:up|away) (?:early|with)|for a (?:surprise|wash)"
        ),
        unless_before="(?:escape room|we|prank)",
    ),
    Sign(
        "is watched or followed",
        (
            (
                "(?:track|tracks|tracking|tracked|monitor|monitors|monitoring|monitored|spy|spies|spying|spied"
                r"|surveil\w*)(?: on)? (?:me|my (?:phone|location|car|every|messages|calls|movements|whereabouts"
                "|whatsapp|texts|internet|spending)|where i|everything i|every|all my)"
            ),
            (
                "(?:tracker|tracking device|tracking app|air ?tags?|spyware|spy app|hidden cameras?|gps"
                r"|stalkerware|cameras?|microphone|listening device)(?: \w+){0,4} (?:in|on|under|all over|around"
                "|inside|throughout|to) (?:my|the) (?:bag|car|phone|house|room|bedroom|home|flat|purse|coat|jacket)"
            ),
            (
                r"(?:watch\w*|spy\w*|monitor\w*)(?: me)?(?: \w+){0,2} (?:through|on|with|via"
                r"|by)(?: \w+)? (?:cameras?|cctv|webcam|ring)"
            ),
            "(?:stalking|stalks|stalked) (?:me|us)|(?:being|im|am|getting) stalked|my stalker",
            "harass(?:es|ed|ing) (?:me|us)|stop(?:ped)? (?:following|harassing|stalking|threatening) me",
            (
                "(?:shows up|showing up|turns up|waits|waiting|turned up|showed up|sits|parked"
                r"|parks)(?: \w+){0,2} (?:outside|at) my (?:work|house|flat|job|school|home|apartment|place|office"
                r"|door|uni|mums|parents)(?: \w+){0,3} (?:every|all the time|uninvited|at night|again|even|after i"
                r"|though|and wont|at [0-9]\w*|drunk|in the (?:middle|night)|screaming|\.)"
            ),
            "(?:turns|shows|turned|showed|turning|showing) up (?:where ?ever|everywhere) i",
            (
                "(?:follows|followed|following) me (?:everywhere|home|to work|around (?:town|the city|in)|at night"
                "|in his car|when i|from)"
            ),
            "hacked (?:into )?my",
        ),
        unless=(
            r"(?:his|her) (?:phone|calories|steps|food)|(?:follow\w*|stalk\w*) me (?:on|back)|(?:instagram|insta"
            "|facebook|tiktok|netflix|spotify)|calories|thermostat|with (?:lunch|flowers|coffee|food|breakfast"
            "|chocolates?|soup)|so cute|so sweet|to surprise|to apologi[sz]e"
        ),
        unless_before="(?:(?:mum|mom|dad|parents|mother|father|fitbit|watch|doctor)|<DENIED>|<A_JOKE>)",
    ),
)

SCENES: Final = (
    Scene(
        "is hurt with something",
        (
            "<HE>",
            (
                r"(?:pour(?:ed|s)?|threw|throws?|throwing|splash\w*|press(?:ed|es)?|held|holds?|put|puts|broke"
                r"|breaks|smash\w*|swung|swings|pointed|points|run|ran|runs|hit|hits|stuck|tied|wrapped|use|uses"
                r"|used|carries|has|got|came|comes|waves|waved|threat\w*)"
            ),
            (
                "(?:boiling|hot (?:water|coffee|tea|oil|iron)|acid|knife|knives|machete|gun|hammer|axe|iron|belt"
                "|cable|headlock|plate|bottle|scissors|lighter|cigarettes?|me over with|petrol|pillow over"
                "|rope around|bat|brick)"
            ),
            (
                "(?:to my (?:house|work|flat|home|door|job)|(?:at|on|to|over|in|against|into|across|around"
                r"|towards) (?:me|us|my (?:\w+ )?(?:head|face|neck|throat|stomach|back|chest|arm|leg|hand|skin"
                r"|body))|(?:and|threat\w*|stab\w*|kill|burn|hurt|hit) (?:me|us)|me with|me in a|me over with)"
            ),
        ),
        unless=(
            r"cook\w*|kitchen|hunt\w*|licen[sc]e|chef|tattoo|hug|hot (?:chocolate|tub|date)|massage|gift|present"
            r"|baseball|cricket|iron(?:ing|ed)? (?:my|his) (?:shirt|clothes)|birthday|spilled|accident\w*|lent"
            "|on me for|bought me|made me (?:tea|coffee)|handed"
        ),
    ),
    Scene(
        "is shaken, dragged or starved",
        (
            (
                r"<HE><GAP6> (?:shakes?|shook|shaking|drags?|dragged|slams?|slammed|starves?|starved|squeez\w+"
                r"|crush\w*|scald\w*|hurls?|flings?|flung|restrain\w*|sits on|sat on|stands? on|stamps? on"
                r"|kneels? on|strikes?|struck|twists?) (?:me|us|my (?:\w+ )?(?:arms?|wrists?|hands?|neck|throat"
                r"|head|face|fingers?|leg|hair))(?: into| against| until| when| so| and| \.| by| on| down| across"
                "| out)"
            ),
        ),
        unless=(
            r"hand (?:and|so)<GAP3> (?:kiss|smil|love)\w*|hands (?:with|and)|heart|a chord|struck me (?:as|that"
            r"|how)|dance\w*|drama|conversation|shop\w*|argument|friend group|to (?:football|parties|the)|cuddl\w*"
            "|my hand (?:when|and)<GAP4> (?:scared|nervous|film|movie|labou?r|funeral|flight|plane)|crushed me when"
        ),
    ),
    Scene(
        "has injuries",
        (
            (
                r"my (?:\w+ )?(?:lip|eye|eyes|nose|arm|jaw|ribs?|wrist|cheek|face|neck|tooth|teeth|finger|hand|back"
                r"|leg|head|ear|collarbone) (?:is|are|was|were|got)(?: \w+)? (?:split|swollen|broken|bruised|black"
                "|bleeding|cracked|purple|cut open|blue|fractured|bust)"
            ),
            (
                "(?:he|she|him|her|husband|wife|boyfriend|girlfriend|bf|gf|partner|dad|father|mum|mother|brother"
                "|shut|told|tell|hide|again|because of|lie|lied)"
            ),
        ),
        unless=(
            "rugby|football|gym|fell (?:off|over)|skiing|accident|dentist|wisdom|surgery|doctor said|bike"
            r"|allerg\w*|hay fever|crying|tired|marathon|basketball|tennis|car crash|brought me|took me"
            "|looked after|cared for|so sweet"
        ),
    ),
    Scene(
        "has marks on the body",
        (
            (
                "(?:bruis(?:e|es|ed|ing)|(?:finger|hand|bite|choke|belt|burn|red) marks?|handprints?|black eyes?"
                "|welts|marks on my)"
            ),
            "<ME>",
        ),
        unless=(
            r"rugby|football|gym|mma|muay|bjj|jiu|grappl\w*|hockey|derby|cupping|sparring|ego|fell|skat\w*|ski\w*|climb\w*|roller|boxing|training|martial|judo|karate|bike"
            r"|cycling|fruit|apples?|peach|banana|heart|feelings|emotion\w*|pride|blood test|love bite|hickey|easily bruise"
            "|bruise easily|(?:his|her) (?:bruise|black eye)|bruised (?:self|confidence)|(?:dog|cat|toddler|kid"
            "|baby)|surgery|tattoo"
        ),
    ),
    Scene(
        "is used for sex against their will",
        (
            (
                r"(?:sex|naked|undress\w*|condom|underwear|skirt|inside me|sexual\w*|in bed|my body|my (?:breasts?"
                "|chest|thighs?|private parts|privates|bum|pants|trousers|top)|intercourse|oral|on top of me)"
            ),
            (
                "(?:he|she|him|they|uncle|husband|boyfriend|bf|partner|stepdad|father|dad|brother|teacher|coach"
                "|boss|cousin|grandfather|grandad|guy|man)"
            ),
            (
                "(?:said no|say no|saying no|told (?:him|her|them) no|didnt want|(?:didnt|doesnt|wont"
                "|wouldnt) stop|didnt care|anyway|until i (?:have|give|gave|had|agree|agreed)"
                "|without (?:me knowing|asking|my)|against my will|while i (?:was )?(?:slept|sleep|asleep|sleeping"
                "|cried|cry|passed|drunk)|when i (?:was )?(?:asleep|sleeping|drunk|unconscious)|got me drunk"
                r"|too drunk|it hurts|hand up|hands? (?:up|down|in|under) my|by force|forc\w*|pinned|made me"
                r"|makes me|crying|coerc\w*)"
            ),
        ),
        unless=(
            "(?:no to (?:marriage|kids|moving|dinner)|he didnt want|she didnt want|he said no|she said no"
            "|made me (?:feel|laugh|smile|happy|breakfast|realise|realize|want|a)|makes me (?:feel|laugh|smile"
            "|happy|want)|jumper|trousers were|(?:he|she) (?:was|is|has been) (?:so |really |very |always )?(?:lovely|sweet|kind|understanding|fine|great|respectful|nice)|respects?)"
        ),
    ),
    Scene(
        "is not stopped for",
        (
            (
                "(?:didnt stop|doesnt stop|wont stop|wouldnt stop|kept going|keeps going|did it anyway"
                "|does it anyway|takes it anyway|carried on|wouldnt get off|didnt get off)"
            ),
            (
                r"(?:i (?:said|say|told)(?: \w+){0,3} (?:no|stop|it hurts|dont|hurts)|not in the mood"
                "|im (?:too )?tired|im asleep|didnt want (?:to|it)|said no|say no|begged|it hurts|was crying|froze"
                "|pushed him)"
            ),
            "(?:he|she|they|him|her)",
        ),
        unless=(
            "(?:talking|texting|calling|teasing|joking|singing|humming|gaming|drinking|smoking|snoring|arguing"
            r"|asking|playing|crying|laughing|shopping|apologi[sz]ing|tickl\w*)"
        ),
    ),
    Scene(
        "is used by somebody trusted",
        (
            (
                r"(?:(?:does|did|doing|do|done)(?: \w+)? (?:things|stuff|something|bad things)(?: \w+)? to me"
                "|(?:comes?|came|coming|sneaks?|sneaked|gets?) (?:in|into|in to) my (?:room|bed|bedroom)"
                r"|touch\w* me|shows? me his|makes? me (?:touch|send|watch|undress|keep)|asks? me (?:for"
                "|to send) (?:nudes|pics|pictures))"
            ),
            (
                "(?:uncle|stepdad|step dad|stepfather|dad|father|grandfather|grandad|grandpa|brother|cousin"
                "|teacher|coach|tutor|priest|pastor|boyfriend|neighbou?r|boss|manager|family friend|older|he"
                "|step ?brother|man|guy)"
            ),
            (
                "(?:at night|secret|cant (?:talk|tell)|dont tell|not to tell|scared|uncomfortable|drunk|asleep"
                "|wont believe|to me that|pictures|pics|nudes|alone|dont want|without|stuff to me)"
            ),
        ),
        unless=(
            "(?:cat|dog|kids|toddler|baby|surprise|breakfast|hug|shy to|romantic|snack|charger|sweet things"
            "|nice things|massage)"
        ),
    ),
    Scene(
        "is blackmailed with pictures",
        (
            "(?:pics?|pictures?|photos?|nudes?|videos?|screenshots?|recorded|recording|filmed)",
            (
                r"(?:threat\w*|blackmail\w*|post (?:it|them)|leak|without (?:me|my) (?:knowing|knowledge|consent"
                "|permission)|unless i|for money|if i (?:dont|leave|tell|break)|to my (?:school|parents|family"
                "|work|boss|dad|mum)|ruin my)"
            ),
            "(?:he|she|they|hes|shes|guy|ex|boyfriend|girlfriend|someone|stranger|man)",
        ),
        unless=(
            "(?:video (?:games?|calls?)|instagram (?:post|story)|holiday|wedding|cute|funny|old (?:photos"
            r"|pictures)|(?:sent|showed|shows|show)(?: \w+){0,5} to my (?:parents|family|mum|mom) (?:and|because"
            "|to) (?:they|she|he) (?:loved|liked))|baby photos|without my consent to (?:his|her) mum"
        ),
    ),
    Scene(
        "is followed, found or watched",
        (
            (
                r"(?:(?:been|stands?|standing|sits?|sitting|waits?|waiting|parked|parks|was|is|were|lurk\w*"
                r"|hang\w*) (?:\w+ )?outside my (?:house|home|work|flat|school|apartment|window|door|job|uni|place)"
                "|find me (?:wherever|where ever|anywhere|again|if|no matter)|found (?:me|us) again|(?:finds?"
                "|found) out where i live|knows where i live|record of where|where i go and|so (?:that )?(?:he|she"
                r"|they) (?:can|could) (?:watch|see|check|track|monitor|hear|listen|know)(?: \w+){0,3} (?:me"
                "|everything|where|what|who)|app on my phone|watch(?:es|ing)? me (?:all the time|constantly|24"
                "|day and night)|wont stop (?:following|calling|texting|messaging|contacting) me"
                "|keeps? (?:following|finding) me|from (?:a )?(?:fake|new|different) (?:accounts?|numbers?))"
            ),
            (
                "(?:he|she|ex|they|him|her|husband|boyfriend|wife|girlfriend|partner|guy|man|hes|shes|someone|dad"
                "|father|brother)"
            ),
        ),
        unless=(
            "(?:flowers|surprise|give me a lift|drive me home|pick me up|picks me up|walk me home|find my (?:phone"
            r"|friends)|romantic|serenad\w*|with (?:coffee|lunch|soup|an umbrella)|so (?:he|she) can see (?:me"
            "|what) (?:more|better|happy|i (?:wear|look|bought|made|cooked|mean))|to propose|rain|baby monitor"
            "|guitar|app on my phone (?:to|for) (?:learn|track my (?:cycle|period|sleep|run|steps|mood|calories)"
            r"|dat)\w*)"
        ),
    ),
    Scene(
        "is not left alone",
        (
            "(?:wont|doesnt|refuses to|never|didnt) leave me alone",
            "(?:ex|he|she|him|her|stalker|man|guy|husband|boyfriend|colleague|neighbou?r)",
            (
                r"(?:scared|waits|waiting|outside|house|work|everywhere|police|blocked|threat\w*|new numbers?|fake"
                r"|shows up|turns up|follow\w*|afraid|drunk|at night)"
            ),
        ),
        unless="(?:cat|dog|kids|toddler|his ex|her ex|with (?:my|his) (?:thoughts|parents|mum))",
    ),
    Scene(
        "must account for what they do",
        (
            (
                "(?:every move|my every|every (?:minute|hour|penny|cent)|everything i do|all my (?:calls|messages)"
                "|where i (?:am|was|go))"
            ),
            (
                r"(?:report|account|explain|prove|log|knows|questions?|interrogat\w*|controls?|justify|demands?"
                "|checks|times)"
            ),
            "(?:he|she|him|her|husband|wife|boyfriend|girlfriend|partner|have to|must|hes|shes)",
        ),
        unless=(
            r"(?:support\w*|loves|question everything i do|boss|work|tax\w*|diary|so sweet|bodyguard|budget"
            "|explain myself|doctor|toddler|but so do i|i check)"
        ),
    ),
    Scene(
        "is not allowed the ordinary things",
        (
            ("(?:wont|doesnt|doesn t|never|not|dont|didnt) (?:even )?(?:let|lets|allow|allows|allowed)(?: me| us)?(?: to)?"),
            (
                r"(?:wear what|what i want|talk to any\w*|see any\w*|go out|leave the|my own money|my own friends"
                "|any friends|my family|my parents|work|phone|outside|be alone|alone with|choose)"
            ),
            "(?:<HE>)",
        ),
        unless=(
            "(?:my (?:parents|mum|mom|dad|mother|father)|parents|until (?:i|my)|stay over|to his house|(?:his|her"
            "|their) (?:phone|friends|work|family)|my work|at work|after work|to work on|work (?:it|things|get"
            "|trips?|bother|affect|stress)|phones (?:at|in)|dog|cat|we dont|leave the (?:toilet|dishes|lights?"
            "|seat)|split|pay|walk (?:home )?alone|go out of (?:his|her|my) way|what i want for (?:dinner"
            "|christmas|my birthday)|my (?:phone|family|parents|work) (?:affect|get|come|ruin|be)|let me choose)"
        ),
    ),
    Scene(
        "may not leave, speak or own anything",
        (
            (
                "(?:cant leave the house (?:unless|without)|not allowed to (?:close|shut|lock|open|leave|use"
                "|shower|eat|speak|buy|spend|answer|be alone|cook|wear|sleep|touch|call|contact|work|study|drive"
                "|go anywhere)|(?:wont|doesnt|didnt|refuses to|never) give me (?:back )?(?:(?:my|any"
                r"|a) )?(?:\w+ )?(?:passport|documents|papers|phone|money|food|keys|medicine|medication|cards?)"
                r"|(?:has|have|took|taken|got|keep|keeps) (?:away )?my (?:\w+ )?(?:passport|visa|papers|documents"
                "|jewell?ery)|(?:deleted|deletes|blocked|blocks) (?:all )?my (?:contacts|friends|family)"
                r"|makes me (?:keep|show|prove|account for|hand over|report)(?: \w+){0,6} (?:every|all|phone|call"
                "|receipts?|salary|location|so he)|have friends|no money of my own|has (?:all )?(?:the|our"
                "|my) money)"
            ),
            (
                "(?:he|she|him|her|husband|wife|boyfriend|bf|girlfriend|partner|in ?laws|they|mother in law|hes"
                "|shes|dad|father|im|parents|unless)"
            ),
            "(?:<ME>)",
        ),
        unless=(
            "(?:landlord|airport|renew|embassy|visa office|i have friends|we have friends|he has friends"
            "|she has friends|they have friends|dont have friends|because of my (?:anxiety|broken|leg|illness"
            r"|depression)|agoraphobi\w*|prank|joke|surprise|my parents (?:wont|dont|said)|(?:he|she|they|we|to"
            r"|both) have friends|exam\w*|homework|grounded)"
        ),
    ),
    Scene(
        "is threatened with the worst",
        (
            (
                r"(?:says?|said|saying|told|tells|telling|threat\w*|swears?|swore|if i|hell|shell|he will|she will"
                "|theyll|promised|going to|warned|warns)"
            ),
            (
                "(?:never see my (?:son|daughter|kids?|children|baby)|see me dead|wants? me dead|be dead"
                "|bury (?:me|us)|throw acid|acid (?:on|in)|off the road|burn (?:me|us|the house)|kill (?:us"
                "|him ?self|her ?self|the (?:kids|dog|baby))|believe me if|believe (?:me|you)(?: if)?|find (?:me"
                r"|us|you)(?: \w+)? (?:if|wherever|anywhere|and)|deport\w*|send me back|(?:hurt|kill|harm|shoot"
                r"|stab|burn) (?:my|our) (?:\w+ )?(?:sister|brother|family|mum|mom|dad|parents|kids|daughter|son"
                "|dog|cat|friends)|take (?:my|the|our) (?:kids|children|son|daughter|baby) (?:away|and)"
                "|end up (?:dead|in hospital)|make me pay|regret it|ruin my (?:life|face)|break my (?:legs|neck"
                "|arms?|fingers|face|jaw|bones))"
            ),
            (
                "(?:he|she|they|hes|shes|hell|shell|theyll|husband|wife|ex|boyfriend|girlfriend|partner|dad|father"
                "|brothers?|family|uncle|in ?laws|stepdad)"
            ),
        ),
        unless=(
            r"(?:as a teen\w*|years ago|in the past|before we met|when he was|when she was|once tried|has tried"
            r"|he (?:doesnt|didnt|wont) believe me|i (?:told|tell|said)(?: \w+){0,6} believe me"
            "|find me (?:attractive|boring|annoying|funny)|lol|leftovers|joking|to be dead (?:weight|by)|i(?:ll"
            "| will| would) regret it|regret it (?:later|forever|if i dont)|shell regret it|believe me (?:when"
            r"|that)|(?:said|says|told)(?: \w+){0,4} find (?:someone|somebody|a))"
        ),
    ),
    Scene(
        "needs to get out",
        (
            (
                "(?:safely|get (?:me|us|my kids|the kids|out)|get my kids and me|leave|leaving|escape|get away|run"
                "|where (?:do|can) i go|nowhere to go|need to get|move out|flee|break up)"
            ),
            (
                "(?:violent|beating me|beats|hits|hurts me|hurting me|nowhere to go|before he (?:gets|comes)"
                r"|watches me|hurt (?:us|me|the)|dangerous|kill|not safe|in danger|explodes?|abus\w+)"
            ),
            "(?:husband|wife|partner|boyfriend|bf|girlfriend|he|she|him|her|dad|father|man|them|stepdad|mum)",
        ),
        unless=(
            "(?:his father|her father|his dad|his ex|her ex|film|series|grew up|as a child|years ago|hurt him"
            "|hurt her|hurts me that|breaks my heart|killed the|kills me|kill the mood|to kill|abusive ex"
            "|abusive boss|childhood|used to)"
        ),
    ),
    Scene(
        "hides from somebody's anger",
        (
            ("(?:i |and |to |me )(?:hide|hid|hiding|lock myself|locked myself|run|ran) (?:in|into|under|to|behind|upstairs)"),
            r"(?:angry|anger|drunk|drinks|violent|shouts?|screams?|rage\w*|temper|kicks off|loses it|smash\w*)",
            "(?:he|she|hes|shes|him|her|dad|father|husband|boyfriend|partner|stepdad|mum|brother)",
        ),
        unless="(?:small talk|my feelings|shy|in my (?:work|room to (?:cry|read|study))|his ex)",
    ),
    Scene(
        "is touched where nobody should be",
        (
            "(?:touch|touches|touched|touching) me",
            r"(?:shower\w*|bath|sleep\w*|asleep|my room|at night|in bed|private|secret|dressing|changing)",
            (
                "(?:uncle|stepdad|husband|brother|dad|father|cousin|grandad|grandfather|teacher|coach|boyfriend|he"
                "|man|stepbrother|neighbou?r|boss)"
            ),
        ),
        unless=(
            "(?:never|doesnt|does not|hardly|barely|wont|stopped|no longer|rarely|anymore|any more|lovingly"
            "|want him to|wish he)"
        ),
    ),
    Scene(
        "called for help",
        (
            "(?:police|cops|999|911|ambulance|a and e|emergency room|hospital|refuge|shelter)",
            "(?:he|him|husband|boyfriend|bf|partner|wife|girlfriend|her|she|dad|father|ex|son|brother)",
            (
                "(?:hit me|hurt me|attacked|attack me|beat|violent|choked|strangled|pushed me|punched|kicked me"
                r"|threatened to kill|broke my|bruises|bleeding|assault\w*|abus\w*)"
            ),
        ),
        unless=(
            "(?:his father|her father|grew up|as a child|ex husband years ago|police officer|is a (?:cop|nurse"
            r"|doctor)|heart attack\w*|panic attack\w*|asthma|dog|allerg\w*|broke my heart)"
        ),
    ),
    Scene(
        "lives on guard",
        (
            (
                r"(?:tiptoe\w*|walk\w* on egg ?shells|jump|flinch\w*|freeze|shake|shaking|tremble|careful|quiet"
                "|every time|never know|scared|afraid)"
            ),
            "(?:he|she|him|her|his|husband|wife|partner|boyfriend|dad|father|stepdad)",
            (
                "(?:get hit|getting hit|hit again|break things|breaks things|explode|explodes|he hits|hell hit"
                "|his key in the door|his footsteps|his hand|hits? (?:me|us)|turn violent|get violent|gets violent"
                r"|hurt the (?:kids|baby|dog)|hurt me or|smash\w*)"
            ),
        ),
        unless=(
            "(?:like my ex did|emotionally|get hit (?:on|by a)|held his hand|holds? his hand|his hand (?:in"
            "|on my knee|and)|smash(?:ed|ing) (?:it|his (?:interview|exam))|take his hand|hold his hand"
            r"|touch\w* his hand)"
        ),
    ),
    Scene(
        "is told of self-harm to be kept",
        (
            (
                r"(?:cut|cuts|slit|slits|hang|overdos\w*|kill|hurt|harm|burn\w*|jump)<GAP1> (?:her|his"
                "|their) (?:own )?(?:wrists?|arms?|throat|life)|(?:kill|hang|hurt|cut|harm|shoot|drown) (?:himself"
                "|herself|themself|themselves)"
            ),
            r"(?:if i|when i|because i|my fault|i (?:said|wanted|tried|leave|left|dump\w*|break|broke))",
        ),
        unless=(
            "(?:when i (?:was|met)|his (?:ex|brother|mum|dad)|her (?:ex|brother|mum|dad)|years ago|in the (?:gym"
            "|kitchen)|shaving|cooking)"
        ),
    ),
)
