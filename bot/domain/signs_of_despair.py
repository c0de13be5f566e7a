"""Signs that somebody is in danger from themselves which name neither death nor a means. How to read: `risk_sign`."""

from __future__ import annotations

from typing import Final

from bot.domain.risk_sign import Scene, Sign

PHRASES: Final = {
    "ABOUT_TO": (
        "(?:want to|wanna|ready to|going to|gonna|about to|close to|near to|verge of|thinking (?:of|about)|thought (?:of|about)"
        "|think (?:of|about)|planning (?:to|on)|plan to|tempted to|have to|need to|will|ill|might|could|imma|keep|decided to)"
    ),
    "NOT_US": (
        "(?:(?:dont|do not|didnt) (?:just |only )?mean (?:just |only )?(?:with |from |about )?(?:him|her|us|them|the|my|our)"
        "|not (?:just |only )?(?:with |from |about )?(?:the|our|my|this) (?:relationship|marriage|engagement|breakup|divorce)"
        "|not (?:just |only )?(?:with|from|about) (?:him|her|us|them))"
    ),
    "TABLETS": (
        "(?:pills?|tablets?|painkillers|paracetamol|tylenol|ibuprofen|advil|aspirin|xanax|valium|meds|medication|medicines?"
        "|antidepressants|insulin|benzos|sleepers)"
    ),
    "DEADLY_THINGS": (
        "(?:knives|knife|blades?|razors?|rope|noose|bridge|train tracks|tracks|gun|ledge|balcony|rooftop|roof|<TABLETS>)"
    ),
    "WOUND": "(?:cuts|scars|self ?harm|wounds|burns)",
}

SIGNS: Final = (
    Sign(
        "says that it is not about the relationship",
        (
            "<ABOUT_TO><GAP2> (?:end|ending|over|leave|leaving|quit|give up|go|gone|finish|stop|stopping)<GAP4> <NOT_US>",
            "be over<GAP2> <NOT_US>",
        ),
        unless="(?:forever|for good|permanently)? ?(?:but|just) (?:the|our|my) (?:fight|arguments?|distance|job)",
    ),
    Sign(
        "means life, not the relationship",
        (
            "(?:done|finished|tired|over|through)<GAP2> (?:with|of) (?:him|her|them|us|this)<GAP2> (?:done|finished|tired)<GAP2> (?:with|of) (?:life|living|everything)",
            "<ABOUT_TO> (?:end|ending) (?:everything|it all|it (?:tonight|today|soon|for good|myself|right now))",
            r"(?:tired|sick|done|exhausted|finished)<GAP2> (?:with|of|being|from)<GAP1> (?:life|living|alive|existing|here) (?:\.|and|now|so|tho|though|too)",
            r"(?:im|i am|am) (?:just |so |really )?(?:done|finished|over|through) (?:living|existing|with (?:life|living|existing|everything \.|it all \.))",
            r"(?:want|wanted|wish|need|praying|waiting)<GAP2> (?:for )?(?:it|this|everything|my life|the pain|it all|all of it)(?: all| just)? to (?:just )?(?:be over|end|stop)(?: \.| forever| for good| so| now| and i)",
            r"(?:no|isnt (?:a|any)|not a|only one|only|cant see (?:a|any|another)|dont see (?:a|any|another)) (?:other )?way out (?:\.|for me|of this life|any ?more|except|but|other)",
            "way out(?: of this)?(?: \\w+){0,2} (?:except|is|but) (?:death|dying|to die|suicide|this)",
            "(?:dont|do not|cant|didnt|never) (?:even )?(?:see|have|want|picture|imagine) (?:a|any|my|the) future(?: for (?:myself|me)| any ?more| at all| where im| in which im| with me in it)",
            r"(?:cant|cannot|can not|dont want to|unable to|dont know how to|dont know how ill|dont know how i can|not sure i can|dont think i can|no strength (?:left )?to|dont know if i can) (?:even )?(?:go on|carry on|keep going|keep on|continue) (?:\.|without (?:him|her|them)|any ?more|any longer|living|and i|much)",
            r"(?:no|any|zero) (?:will|wish|desire|strength|energy|reason|want)(?: left)? to (?:live|go on|be alive|exist|keep living|stay alive|continue)",
            r"(?:scared|afraid|worried|terrified|dont know|not sure|no idea)<GAP3> what (?:ill|i will|i might|i may|i would|id|im going to|i am going to|i could) do(?: to myself| if im (?:left )?alone| tonight| if i stay| alone)",
            "(?:something|anything) (?:stupid|bad|drastic|permanent|terrible)(?: to| against) (?:myself|me|my body)",
            r"(?:not|isnt|arent|dont feel|wasnt|unsafe|never)(?: \w+){0,2} (?:safe )?(?:alone )?(?:with|from|around|in) (?:myself|my (?:own )?(?:head|mind|thoughts|company)) (?:\.|right now|tonight|rn|any ?more|and|when|at night|because)",
            r"(?:head|brain|mind|voice|voices|thoughts)(?: \w+){0,3} (?:tell|tells|telling|says|say|saying|scream|screaming|whisper\w*|want|wants)(?: \w+){0,3} (?:to )?(?:do it|just do it|end it|end everything|let go|jump|go|be gone)",
            "(?:hate|hating|disgusted by|sick of|cant stand) (?:myself|who i am|my body) so much(?: that)? i (?:want|wanna|wish|could|need|cant|should|would)",
            r"(?:ideation|suic\w* thoughts|(?:passive|active) si|si thoughts|dark thoughts|thoughts of (?:self harm|death|dying|not being here|ending)|bad thoughts about (?:myself|hurting))",
        ),
        unless=(
            "(?:wedding|exam|semester|term|shift|night out|pandemic|quarantine|winter|holiday|distance|night shifts?|house ?work"
            "|renovation|project|season|film|movie|episode|course|date|dates|dating apps?|apps?|lunch|going out|with (?:him|her|my|the|our|this)"
            "|what i might do (?:with|for)|living (?:with|in|at|together|apart|like|out of)|next (?:weekend|holiday)|pretending|on (?:tinder|hinge|holiday|a|like))"
        ),
        unless_before="(?:<A_JOKE>|<THEIR_STORY>|<DENIED>)",
    ),
    Sign(
        "speaks of their own death in passing",
        (
            "(?:when|once|after|maybe when|until) (?:im|i am) dead",
            r"(?:my (?:\w+ )?(?:suicide attempts?|attempts?(?: (?:last|in|two|three|on|and|was|failed|again))|overdose|suicidal \w+|suicide (?:note|letter|plan)))(?: \w+)?",
            r"(?:ive|i have|youve|you have|i|having) (?:\w+ )?(?:attempted suicide|attempted (?:\w+ )?(?:times?|twice|once|thrice|before|last)|slit my wrists?|cut my wrists?|hung myself|hanged myself)(?: \w+)?",
            r"(?:slit|slitting|slashed|cut|cutting|opened) (?:my|both) (?:\w+ )?wrists?(?: \w+)?",
            r"(?:asked|wants?|begged|told|begs) me to (?:die|kill (?:him ?self|myself|us|her ?self)|end it|jump)(?: with (?:him|her|them))?(?: \w+){0,3} (?:yes|said|agreed|want|and|tonight|together)",
            r"(?:garage|car)(?: \w+){0,4} (?:engine|motor|exhaust)(?: \w+)? (?:on|running)|(?:engine|motor) (?:on|running)(?: \w+){0,5} (?:garage|closed|windows|hose)",
            r"(?:follow|join|be with|go to|go after) (?:him|her|them|my \w+)(?: \w+){0,2} (?:in death|to the grave|into death|where (?:he|she) (?:is|went)|soon|on the other side)",
            r"(?:imagine|imagining|fantasi\w+|dream\w*|think\w*|thoughts?)(?: \w+){0,2} (?:being|getting) (?:hit by|run over|killed|shot|dead|murdered|crushed)(?: \w+){0,3}",
            r"(?:love|loved) (?:you|u|yall|them) all(?: \.)?(?: and| but)? (?:i )?(?:cant|cannot|wont) (?:stay|be here|go on|do this any ?more|live)(?: \w+)?",
            r"(?:world|family|nobody|no ?one|(?:he|she|they|kids|girlfriend|boyfriend|wife|husband)) (?:doesnt|does not|dont|wont) (?:even )?need me(?: \.| here| alive| around| any ?more| at all)",
            r"never (?:opened?|opening) my eyes(?: again)?|(?:not|dont|didnt|never|wont)(?: \w+){0,4} (?:see (?:the (?:morning|sun|next)|tomorrow)|open my eyes)(?: \.| again| any ?more| tomorrow)",
            r"(?:took|taken|lost|losing|killed|broke|destroyed|without|no) (?:all |any )?(?:of )?(?:my |the |any )?will to (?:live|exist|be alive|go on)",
            "(?:never|no longer|havent) wanted to (?:live|be alive|exist|be born)",
            r"(?:cant|cannot|cba|cant be bothered|done|dont want to|no energy|not able) (?:to )?(?:do|face|with|with doing|take|live|survive)(?: \w+)? (?:another|one more|a single)(?: \w+)? day(?: \.| of (?:this|life|living|it)| here| alive| like this \.)|cba (?:with|to do) (?:life|living)(?: \w+)?",
            r"(?:already|just|i|ive|and) (?:\w+ )?(?:taken|took|swallowed|swallow|downed|popped) (?:them all|all of (?:them|it)|the lot|the whole (?:lot|thing|bottle|pack|box)|everything in the (?:cabinet|cupboard|box)|them \.|the bottle|a (?:load|lot|bunch|handful) of (?:them|<TABLETS>))",
            r"(?:eras\w+|delet\w+|remov\w+|annihilat\w+) (?:myself|me)(?: \.| from (?:existence|this (?:world|earth|life)|life|the (?:world|earth))| for good| forever| completely)",
            r"(?:crashed?|drove|drive|overdosed?|walked?|jumped?|fell|stepped)(?: \w+){0,5} on purpose(?: \w+){0,3}",
            r"(?:havent|hasnt|not|why i|reason|almost|nearly|should i|tempted to|ready to|going to|want to|wanna|gonna|about to|would|could)(?: \w+){0,3} (?:jumped|jump)(?: yet| today| tonight| now|ed yet| off| from| \.)",
            r"want to (?:be nothing|be no more|feel nothing forever|go to heaven|be with god|be ashes|rot|fade away)(?: \w+)?",
            r"hate (?:myself|my (?:body|life|face|existence)) (?:enough|so much(?: that)?|and) (?:to |i (?:want|could|wish|will|wanna|think)|want )(?:\w+ )?(?:hurt|cut|die|end|kill|disappear|burn|starve|punish|harm|vanish)(?: \w+)?",
        ),
        unless=r"(?:tired|serious|on (?:holiday|the trampoline|a train|the bed|the bandwagon|the plane)|queue|ship|conclusions|bungee|parachute|skydiv\w*|pool|diving board|for joy|puddle|work|his arms|her arms|to sushi|to pay|to cook|to help|of rain|of (?:meetings|exams|school))",
        unless_before=r"(?:<A_JOKE>|<DENIED>|(?:he|she|they|his|her|friends?|brother|sister|mum|mom)(?: \w+){0,2}|(?:heart|we|hed|dog|cat)(?: \w+){0,2})",
    ),
    Sign(
        "asks how to tell somebody",
        (
            r"(?:tell|telling|told|admit\w*|explain\w*|confess\w*|say|talk|let|show|inform)(?: \w+){0,7} (?:you|youre|im|i am|ive been|that i|i|i was|you are|you feel|i feel|i still feel|about being|about feeling) (?:\w+ )?(?:suicidal|self harm\w*|self destructive|not okay with living|actively suicidal|a danger to myself|cutting|purging)",
            r"(?:tell|telling|told|explain\w*|hide|hiding|hid|cover|see|sees|saw|seen|notice\w*|found|finds|find|show\w*|ask\w*|know|knows|lie|lied)(?: \w+){0,4} my (?:\w+ )?<WOUND>",
            r"(?:my|fresh|new|recent|healing) (?:fresh |new |old |recent |self harm )?(?:cuts|self harm scars|sh scars|self ?harm)(?: \w+){0,4} (?:see|hide|tell|weekend|tonight|showing|visible|long sleeves|sleeves|wrist|wrists|arm|arms|thighs?|legs?|naked|undress|bed|beach)",
            r"(?:full of|covered in|all over|hundreds of|lots of|many|so many) (?:my )?(?:fresh |old |deep )?(?:cuts|self harm scars|scars|burns)(?: \.| and| from| on my| because| so| he| when)?",
            r"(?:see|seen|saw|sees|noticed|notices|spotted|spots|found|finds|find) (?:my|the) (?:fresh |new |old |recent )?(?:cuts|self harm)(?: on my)?",
            r"scars(?: \w+){0,4} (?:my (?:arms?|wrists?|thighs?|legs?|hips?)|from (?:self harm|cutting|when i (?:cut|was suicidal|tried)|harming|before when i))",
            r"(?:attempted|tried (?:to (?:end|kill|take|die)|it once|it before)|attempt) (?:\w+ ){0,5}(?:last (?:year|month|week|night|summer|winter|spring|march|april|may|june)|ago|before|when i was|once|twice|in (?:march|april|may|june|july|january|february|august|september|october|november|december|hospital))",
        ),
        unless=(
            "(?:surgery|surgical|operation|c section|caesarean|acne|accident|chicken ?pox|burned dinner|sunburns?|emotional|cat|dog|sport|heart"
            "|wedding|dress|suit|scars from (?:my )?(?:past|ex|last|previous|old) relation|to (?:text|call|date|talk|cook|reconcile|apologi))"
        ),
        unless_before="(?:<A_JOKE>|(?:he|she|they|hes|shes|his|her|friend|brother|sister)(?: (?:never|was|had|has|once|just|also)){0,2})",
    ),
    Sign(
        "cuts, burns or hits themselves",
        (
            r"(?:went|came|got|ran|drove|go|locked|hid|sat|snapped|panicked|cried|lost it|broke down|drank)(?: \w+){0,6} (?:and|then|to) (?:cut|cutting|burn|burned|sliced|slashed|carved|scratched)(?: myself| like| bad| badly| again| so| deep| really| until| till| rn| \.)",
            r"(?:and|i|to) cut (?:like|bad|badly|again|deep|deeper|so (?:deep|bad|much)|really (?:bad|deep)|until|till|just to|every (?:night|day|time)|when (?:he|she|we|i|they)|after (?:he|she|we|every))",
            r"(?:took|take|taking|put|puts|putting|used|use|using|got|grab|grabbed|had|press\w*|drag\w*|found|pick\w*|hold\w*|held)(?: \w+){0,3} (?:blade|blades|razor|razors|knife|lighter|scissors|sharpener|glass|needle|pin)(?: \w+){0,4} my (?:\w+ )?(?:arms?|wrists?|thighs?|legs?|skin|hips?|stomach|veins?|hands?|shoulder|ankles?)",
            r"(?:hit|hitting|punch|punching|punched|slap|slapping|slapped|bang|banging|banged|smack|smacking|smash|smashing|bash|bashing|bite|biting|bit|pinch|pinching|scratch|scratching|burn|burning|burnt|burned|claw|clawing|choke|choking|pull|pulling)(?: at)? (?:myself|my own (?:head|face|legs?|arms?|skin|thighs?|hair|neck|stomach)|my (?:head|thighs?|arms?|skin|wrists?|legs?|stomach|hands|fists?|knuckles|face|chest))(?: \w+){0,5} (?:until|till|til|when|every time|after|because|whenever|against|on the wall|wall|bleed|bruise\w*|stars|really hard|so hard|mess|punish\w*|as punishment|hard)",
            r"i (?:just |still |always |sometimes |often |even )?(?:hit|punch|slap|bite|burn|choke|scratch|cut) myself",
            r"(?:bleed|bleeding|bled|blood|cut|burn|pain|hurt|hurting|scratch|blade)(?: \w+){0,3} (?:just )?(?:to feel|so i feel|feel) (?:something|anything|alive|real|less|better|in control|calm|numb)",
            r"(?:want|wanna|need|like|love|make|made|watch|see|seeing|watching) (?:to |myself |me )?(?:bleed|bleeding|blood come)",
            r"(?:sh|self harm) (?:relapse|urges?|again|clean|free|scars|streak)|relaps\w+(?: \w+){0,4} (?:cut|cutting|sh|self harm\w*|burning|blade|months? clean|days? clean|years? clean|weeks? clean)|(?:months?|days?|weeks?|years?|yrs?) clean(?: \w+){0,3} (?:sh|self harm|cutting|relaps\w*|cut|blade|harm\w*)",
            r"(?:hurting|harming|cutting|punishing|burning|damaging|destroying) (?:myself|my body) (?:is|helps|makes|feels|calms|over|because|when|every|again|to|was|so|in secret|at night|daily|for)",
            r"(?:deserve|want|need|urge|urges|wanting|have) to (?:punish|hurt|harm|damage|cut|bruise|burn|injure|destroy) (?:myself|my body|my self)",
        ),
        unless=(
            "(?:paper|shaving|cooking|chef|onions?|hair|fringe|bangs|grass|cake|carbs|sugar|caffeine|gym|training|workout|accident|playing|mosquito|itch\\w*"
            "|cut (?:him|her|them|off|out|ties|contact|down|short|back|things|it off)|the (?:rope|cord|wedding cake|ribbon)|emotionally|heart|laugh\\w*|thinking why|myself (?:off|some|short|loose|shaving|a|up|out|out of|while|on (?:a|the)|from)"
            "|to see if im dreaming|dream(?:ing)?|smoking|drinking|alcohol|sober|vap\\w*|my tongue|nails|burned dinner|my hair|hair (?:up|back|out of))"
        ),
        unless_before="(?:<DENIED>|<A_JOKE>|<THEIR_STORY>|used to|my hair|metaphor\\w*)",
    ),
    Sign(
        "gets ready",
        (
            r"(?:wrote|written|writing|write|finished|typed|typing|left|have|got)(?: out)? (?:my|the|a|three|four|five|some|all the|all my)(?: \w+)? (?:suicide |goodbye |farewell |last |final )(?:notes?|letters?|texts?|messages?|videos?)",
            r"(?:wrote|written|writing|finished|typed) (?:the|my) notes?(?: \.| last| tonight| already| today| and| for (?:him|her|my|everyone)| yesterday)",
            r"(?:she|he|they|hell|shell|theyll|everyone|someone|you|youll|somebody) ?(?:will|ll)? find (?:the|my|a|all the|all my) (?:letters?|notes?|body|goodbye)",
            r"(?:count|counts|counting|counted)(?: out)? (?:out )?(?:the|my|all the|all my|his|her|them)(?: \w+){0,2} <TABLETS>",
            r"<TABLETS>(?: \w+){0,4} (?:counted|count them|counting|lined up|laid out|saved up|next to me|in front of me|on my (?:desk|bed|table|nightstand|lap|bedside)|in my (?:hand|hands|pocket|drawer)|ready|waiting)",
            r"(?:look|looking|looked|stare|staring|stared|glanc\w*|thinking about|eye|eyeing) (?:at |about )?(?:the |my |his |her |all the |that |those |our )<DEADLY_THINGS>(?: \w+){0,8} (?:think\w*|wonder\w*|count\w*|after|when|every|and|wish\w*|night|fight\w*|argu\w*|alone|in the kitchen|tonight|how)",
            r"(?:have|got|made|make|making|set|had|theres) (?:a|the|my) (?:plan|method|way)(?: and| with)(?: \w+){0,2} (?:date|day|note|place|time|rope|pills|method|means)",
            r"(?:know|knew|decided|planned|planning|figured out|picked|chosen|worked out) (?:exactly |already )?(?:how|when|where|when and how|how and when)(?: and \w+)? (?:(?:ill|i will|id|i would|im going to|im gonna|i want to) (?:do it|go|end it|end things|die)|to (?:do it|die|end it all|end my))",
            r"(?:planning|thinking about|researching|researched|google\w*|looking up|looked up|imagining|thought about|been thinking) (?:about )?(?:how|ways|when)(?: id| i would| ill| i will| i could| im going to| to) (?:do it|go|end it|die|disappear)",
            r"(?:bought|got|ordered|have|hid|hiding|saved)(?: \w+){0,2} (?:to do it|to end it|to go|what i need(?:ed)? (?:to|for)(?: \w+)? (?:it|this|that|tonight|end|do))(?: with)?",
            r"(?:gave|giving|given|give)(?: away)?(?: \w+){0,2} (?:my|all my) (?:things|stuff|belongings|possessions|dog|cat|pets?|clothes|guitar|\w+)(?: \w+)?(?: away)?(?: \w+){0,8} (?:wont need|wont be|no ?body needs?|no ?one needs?|after (?:saturday|sunday|monday|tuesday|wednesday|thursday|friday|tonight|tomorrow|that|im)|when im gone|letters|goodbye)",
            "(?:life insurance|insurance|pension|payout)(?: \\w+){0,6} (?:if i (?:was|were|am|died|die)|if im (?:gone|dead)|when im (?:gone|dead)|my death|worth more dead|gone)",
            r"one last (?:\w+ )?(?:christmas|birthday|summer|time|one|day|weekend|hug|night|goodbye|message|memory)(?: \w+){0,5} (?:before (?:i|im) (?:go|die|end|do it|leave this|gone)|and then (?:its over|im gone|im done|i go|ill be gone|nothing))",
            r"(?:tonight|tomorrow|today|this) (?:is|will be) (?:the|my(?: last)?) (?:night|last night|day|end)(?: \.| goodbye| sorry| forgive)",
            r"(?:stood|standing|stand|sat|sitting|sit|climbed|climb|walked|walk|went|was|been|up|ended up|end up|drove)(?: \w+){0,4} (?:on|onto|to|up|at|near|by|over|off|from) (?:the|a|our|my) (?:top of the )?(?:\w+ )?(?:rooftop|roof|bridge|ledge|railing|train tracks|tracks|platform edge|platform|overpass|cliff|cliffs|multi ?storey)(?: \w+){0,12} (?:for (?:an|a|two|hours)|end|jump\w*|scared|nearly|almost|couldnt|didnt do it|came down|called|talked me|how do i|tell|havent told|because|thinking|down)",
            r"(?:nearly|almost|about to|came close to|close to|kept|wanted to|going to)(?: \w+){0,2} (?:did it|done it|did something|stepped|stepping|step|jumped|jump|walked|walk|let go|drove|went)(?: out| off| in)?(?: in front| into| off| onto| under| out| through with it| over the)",
            r"(?:wont|will not|not gonna|not going to|not) be (?:around|here|alive|a problem|anyone(?:s)? problem|in (?:his|her|your|the) way|a burden)(?: for (?:him|her|them|much|any|anyone|long|you))?(?: much| any)? ?(?:longer|more|soon|after (?:this|tonight|that))",
            r"(?:ill|i will|id|im going to|im gonna) be (?:gone|dead|out of (?:his|her|your|their|everyones) (?:way|life|hair)|with (?:my|him|her) \w+ soon|at peace)(?: \w+)?(?: soon| tonight| tomorrow| forever| for good| by then| by (?:tomorrow|morning|sunday|monday|the weekend)| after that)",
            r"by the time(?: \w+){1,3} (?:reads?|sees?|finds?|gets?|get|hears?|wakes?|comes?)(?: \w+){0,4} (?:ill|i will|im|itll|it will) (?:be )?(?:gone|dead|over|not here|too late)",
            r"(?:make|making|survive|last|get|surviving)(?: it)? (?:to|through|past|till|until) (?:the |this |next |my |another )?(?:weekend|end of the (?:week|month|year)|week|night|morning|month|tonight|tomorrow|birthday|christmas|new year|spring|summer)(?: \.| if| alone| and i| alive| tbh| honestly| ngl)",
        ),
        unless=(
            "(?:letters? to (?:my ex|him|her|(?:a|an|the|my) (?:man|woman|guy|ex|lover|boyfriend|girlfriend|old))|never sent|(?:on|at) (?:his|her|the) (?:fridge|desk|pillow|door|table)|birth control|vitamins?|pharmacy|pharmacist|nurse|chemist|headache|dog|cooking|cook|chef|sushi|shop|ikea|photo|sunset|view|kiss\\w*|picnic|fireworks|proposal|propos\\w*"
            "|propose|wedding|moving|move in|new job|trip|flight|holiday|married|engaged|party|concert|game|festival|raise|exam|interview|first date|broke till|payday|without (?:texting|calling|coffee|chocolate|sex|him|her)"
            "|money|salary|rent|save|repair|workers?|plumber|roofer|ill be gone (?:for|to|all|on)|back (?:home|by)|work|office|solar|love letters?|christmas card|resignation|ask (?:him|her) out"
            "|break up|breaking up|divorce|leave him|leave her|confess|tell (?:him|her) how i feel|ship|boat|diet|this year together|on time)"
        ),
        unless_before="(?:<THEIR_STORY>|<A_JOKE>|(?:hope|if|how|did|do|can|will) (?:we|they|he|she)(?: \\w+){0,2}|we(?: \\w+){0,2}|our relationship(?: \\w+){0,2})",
    ),
    Sign(
        "sees themselves as what should be gone",
        (
            r"(?:he|she|they|everyone|everybody|you|people|my \w+|kids|family|the world|world|life|the kids|someone|bf|gf|husband|wife|boyfriend|girlfriend|partner)(?: \w+){0,3} (?:better|better off|happier|easier|freer|free|relieved|fine|improve\w*|richer|lighter)(?: \w+){0,2} (?:if i|without me|when i|once i|with me)(?: \w+){0,2} (?:in it|dead|gone|died|die|wasnt|werent|not|was gone|were gone|alive|disappear\w*|vanish\w*|existed|exist)",
            r"(?:dont|doesnt|didnt|do not|no right|not|shouldnt) (?:deserve|get|have the right|worth\w*|have a right|belong|fit)(?: of| to)? (?:live|life|be alive|be here|exist|breathe|living|existing|in this world|on this (?:planet|earth))",
            r"(?:waste of (?:space|oxygen|air|life)|dead weight|a mistake|better off never|useless burden|a burden (?:to|on) (?:everyone|everybody|my|him|her|them|all|people|the world|others))(?: \w+){0,8} (?:gone|die|dead|live|alive|here|leave|exist\w*|without me|better|end|disappear|rid)",
            r"(?:nobody|no one|who|anyone|anybody|not one person|nothing|he|she|they)(?: \w+){0,3} (?:notice|notices|care|cares|miss|misses|mind|minds|sad|cry|change|matter|look for)(?: \w+){0,2} if i (?:just |suddenly |simply )?(?:disappear\w*|vanish\w*|die|died|was (?:gone|dead)|were (?:gone|dead)|stopped (?:breathing|existing|being)|never came back|wasnt (?:here|around|alive)|ended (?:it|things for good)|did it|jumped|left this world)",
            r"(?:i|id|ill) (?:want|wanna|wish|need|would like|just want|rather|prefer|hope|pray)(?: \w+){0,3} (?:disappear|vanish|fade away|cease|be erased|evaporate|dissolve|not exist|not be|be nothing|be nowhere|never exist\w*|sleep|fall asleep|close my eyes)(?: \w+){0,2} (?:forever|for good|permanently|from (?:this|the) (?:world|earth|planet|life)|from existence|and (?:never|not)|existed|completely and)",
            r"(?:hope|hoping|wish|wishing|pray|praying|want|wouldnt mind|would be nice|dreaming|kinda hope|kind of hope|almost hope)(?: \w+){0,3} (?:car|bus|truck|lorry|train|plane|lightning|something|someone|somebody|cancer|accident|meteor|heart|aneurysm|illness|disease|covid|god|the universe)(?: \w+){0,2} (?:hits?|kills?|takes?|took|runs?|crash\w*|strikes?|stops?|ends?|gets?|just ends?|finish\w*|hit) ?(?:me|my life|it for me|beating|over)?",
        ),
        unless=(
            "(?:bank|tax|credit|team|group chat|server|discord|party|office|job|company|boss|instagram|snap|embarrass\\w*|cringe|lol|lmao|a hole|the floor|for a (?:week|weekend|while|month)"
            "|without me (?:there|nagging|at|around to|on)|not texting|as a couple|off the (?:grid|map)|crush\\w*|the mood|into (?:bed|a|his|her|the)|deserve (?:him|her|better|love))"
        ),
        unless_before="(?:<A_JOKE>|<THEIR_STORY> feels?)",
    ),
)

SCENES: Final = (
    Scene(
        "has a noose, or tablets, or a blade",
        (
            r"(?:noose|exit bag|suicide note|goodbye note|helium|lethal dose|sleeping pills|blades?|razors?)",
            r"(?:caught me|found me|saw me|i (?:have|bought|made|tied|hid|keep|wrote|took|use|used|want)|im holding|my hand|next to me|in my|hidden?)",
        ),
        unless=r"(?:birth control|shav\w*|beard|legs|ice|grass|shower|haircut|lawn|balloons?|party|insomnia|prescri\w*|jet lag|flight|kitchen|his|her|(?:he|she) left|film|movie|shopping|lent|borrow\w*)",
    ),
    Scene(
        "explains wounds away",
        (
            r"(?:my (?:\w+ )?(?:cuts|scars|burns|wounds|marks|arms?|wrists?|thighs?)|(?:cuts|scars|burns|blood|marks) on my)",
            r"(?:lied|lie|lying|blame\w*|said it was|told (?:him|her|them|my \w+)|pretend\w*|cover story|long sleeves|sleeves|hoodie|hide|hiding|hid|bandages?|noticed|noticing)",
            r"(?:cuts|scars|burns|blood|wounds|blade|razor|bandages?|self harm)",
        ),
        unless=r"(?:surgery|operation|acne|accident|sunburn\w*|oven mitt|cooking|tattoo|childhood|climbing|football|bike|gym|chicken ?pox|(?:he|she|boyfriend|husband|wife|girlfriend) (?:did|hit|does|grabs?|gave|cuts?|hurts?))",
    ),
    Scene(
        "counts tablets",
        (
            "(?:i|im|ive)",
            "<TABLETS>",
            r"(?:count\w*|line them up|lined up|enough to|save them|saving them|take them all|all of them|dont wake|never wake|too many|more than i should)",
        ),
        unless=r"(?:birth control|vitamin\w*|nurse|pharmac\w*|chemist|my job|my shift|work|headache|period|dog|cat|his (?:pills|meds)|her (?:pills|meds)|dosette|remind\w*|calorie\w*)",
    ),
    Scene(
        "cannot live on alone",
        (
            r"(?:cant|cannot|couldnt|dont know how to|wont) (?:\w+ )?(?:live|be alive|exist|breathe|go on|survive|do life) (?:without|if (?:he|she)|with(?:out)? him|after)",
            "(?:and i (?:dont|wont|do not|will not)|i dont (?:plan|want|intend|think)|dont plan to|dont want to|not going to|wont try|no reason|whats the point|pointless|last|tonight|over|goodbye|ending|end)",
        ),
        unless=r"(?:lol|coffee|phone|wifi|music|spotify|chocolate|best friend|dog|cat|dont want to (?:break|lose|leave|move|end things|hurt|seem|scare|rush|push|choose)|last (?:year|month|week|time|summer))",
    ),
    Scene(
        "gives up, and takes leave",
        (
            r"(?:give up|giving up|gave up|im done|i am done|cant any ?more|too tired|im so tired|its over|this is it|no more)",
            r"(?:tell (?:him|her|them|my \w+|every ?one) (?:that )?i (?:\w+ )?(?:loved|love|am sorry|was sorry)|forgive me|goodbye|sorry for everything|take care of (?:him|her|my|each|them)|look after (?:him|her|my|each|them)|it was(?:nt| not) (?:his|her|your|anyones) fault)",
        ),
        unless=r"(?:break\w* up|broke up|trip|flight|leaving (?:him|her)|advice|moved out|new job|job|apolog\w*|should i tell|do i tell|how do i tell|when do i tell|can i tell|want to tell|wanted to tell|to tell)",
    ),
)
