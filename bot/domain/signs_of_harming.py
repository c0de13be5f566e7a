"""Signs that the writer has hurt somebody, or is about to. How to read the table: `risk_sign`."""

from __future__ import annotations

from typing import Final

from bot.domain.risk_sign import Scene, Sign

PHRASES: Final = {
    "INTENT": (
        r"(?:want to|wanna|going to|gonna|about to|plan to|plan on|planning (?:to|on)|thinking (?:of|about)|think (?:of|about)|thoughts (?:of|about)|fantasi\w+(?: about| of)?"
        r"|dream\w* (?:of|about)|imagin\w+|urges? (?:to|of)|tempted to|will|ill|imma|swear ill|swear i will|scared ill|afraid ill|scared im going to|afraid im going to"
        r"|scared im gonna|scared i (?:might|may|could|will)|afraid i (?:might|may|could|will)|worried ill|worried i (?:might|may|could|will)|worried im going to|could|might|ready to|capable of|close to|need to|deserves? to|feel like)"
    ),
    "DEADLY": (
        r"(?:kill(?:ing)?|murder(?:ing)?|stab(?:bing)?|shoot(?:ing)?|strangl(?:e|ing)|chok(?:e|ing)|poison(?:ing)?|smother(?:ing)?|suffocat(?:e|ing)|drown(?:ing)?|slit(?:ting)?|run(?:ning)? over|beat(?:ing)? up"
        r"|beat(?:ing)? the (?:shit|crap|hell|life) out of|kick(?:ing)? the (?:shit|crap|hell) out of|set(?:ting)? fire to|rape|raping|throttl(?:e|ing)|attack(?:ing)?|snap(?:ping)? (?:his|her|their) neck)"
    ),
    "HURTING": (
        "(?:hurt(?:ing)?|harm(?:ing)?|hit(?:ting)?|slap(?:ping)?|punch(?:ing)?|beat(?:ing)?|shak(?:e|ing)|smack(?:ing)?|lash(?:ing)? out (?:at|on)|get(?:ting)? (?:physical|violent) with|do(?:ing)? something (?:bad |terrible |awful |stupid )?to)"
    ),
    "VICTIM": (
        "(?:him|her|them|both of them|someone|somebody|people|every ?one|the (?:guy|man|baby|kids?|children|girl|woman|other (?:guy|man|woman))|that (?:guy|man|bitch|woman|girl|bastard|whore|asshole)"
        r"|(?:my|his|her|our) (?:\w+ ){0,2}(?:<REL>|kids?|child|children|baby|toddler|newborn|new \w+))"
    ),
    "DID_TO": (
        "(?:hit|slapped|punched|choked|strangled|kicked|beat|beat up|smacked|headbutted|shoved|assaulted|raped|attacked|abused|bit|stabbed|spat on|spit on|battered|molested|backhanded|shook|burned|groped|physically hurt)"
    ),
}

SIGNS: Final = (
    Sign(
        "wants to kill or attack somebody",
        (
            "<INTENT>(?: \\w+){0,2} <DEADLY> (?:<VICTIM>)",
            r"<INTENT>(?: \w+){0,2} (?:smash|break|bash|cave|blow|kick|punch)(?:ing)?(?: in)? (?:his|her|their)(?: \w+)? (?:face|head|skull|jaw|legs|teeth|brains|nose|knees|kneecaps)(?: in| out)?",
            r"(?:going|coming|driving|drive|heading|walk\w*|go|went)(?: \w+){0,3} (?:to|at|for|round|over to|after) (?:his|her|their|him|her)(?: \w+){0,3} with (?:a|my|the) (?:\w+ )?(?:bat|knife|gun|hammer|axe|machete|blade|petrol|crowbar|pistol|rifle|shotgun)",
            r"(?:make|making) (?:him|her|them|sure (?:he|she|they)) (?:really )?(?:pay|pays|suffer|suffers|bleed|bleeds|die|disappear|scream|beg|regret (?:it|ever|being born|what))(?: \.| for what| for (?:it|this|that|everything|leaving|cheating)| and| like| the way| tonight| i)",
            r"(?:he|she|they|both of them|everyone) (?:deserves?|needs?) to (?:die|suffer|bleed|be (?:killed|stabbed|shot|beaten))",
            r"(?:cant|couldnt|keep|kept|always|been|start\w*|scared of|obsess\w*)(?: \w+){0,3} (?:thinking|think|thoughts|thought|fantasi\w+|imagining|dreaming|picturing|daydreaming)(?: about| of)?(?: \w+)? (?:<DEADLY>|<HURTING>) (?:<VICTIM>)",
            r"(?:he|she|they|my ex|my \w+|the guy)(?: \w+){0,2} (?:will|ll|is going to|is gonna|gonna|going to) (?:burn|bleed|pay with (?:his|her) life|be sorry|regret (?:it|this)|die|get whats coming)(?: \w+){0,8} (?:petrol|gun|knife|bat|ready|tonight|i swear|where (?:he|she) lives|waiting|coming for)",
            r"(?:i|im|ive|ill|i have|i got|got|bought|i keep|i took|and|bringing|bring|with)(?: \w+){0,3} (?:gun|knife|petrol|machete|bat|hammer|pistol|weapon|rifle|shotgun)(?: \w+){0,6} (?:going to|going over to|outside|waiting (?:at|for|outside)|on my way to|headed to|drive to|driving to|at|for) (?:his|her|their|him|them)(?: \w+)?",
            r"(?:snap|lose it|lose control|blackout|black out|explode|lose my temper|snapping|losing it|losing control|lash out)(?: \w+){0,2} (?:and|or|or even|then) (?:kill|hurt|hit|shake|stab|strangle|harm|choke|punch|beat|do something to)(?: \w+)?(?: \w+)? (?:him|her|them|my|the|someone|somebody|one of)",
        ),
        unless=(
            r"(?:lol|lmao|haha|joke|joking|jokingly|jk|kidding|socks?|dishes|laundry|snor\w*|chew\w*|toilet|seat|late again|forgot\w*|remote|netflix|spoiler\w*|haircut|in (?:the )?(?:game|games|valorant|fortnite|minecraft|cod|chess|mario|sparring|class|monopoly|uno)"
            r"|with kindness|for (?:eating|forgetting|leaving|not|being|making|that|spoiling|telling me the)|at (?:chess|cards|tennis|mario|scrabble)|the mood|the vibe|time|bullet|in my (?:novel|story|book)|character|laser tag|paintball|pay (?:rent|half|more|back|attention|for (?:dinner|lunch|the|his|her|my))"
            r"|die of|burn (?:the|out|dinner|calories)|dream(?:ed|t) (?:about|of) him|(?:him|her|them) (?:a (?:text|message|look|shot|email)|an? \w+ (?:text|message))|dead(?:line)?s?|the idea|down his|my shot|plants?|spider\w*)"
        ),
        unless_before="(?:<DENIED>|<A_JOKE>|(?:he|she|they|hes|shes|theyre|my ex|who|people|mum|mom|dad|mother|father|brother)(?: \\w+){0,4}|(?:snor|chew|chomp|slurp|forg[eo]t|loud|annoy)\\w*(?: \\w+){0,6}|could have|couldve|would have|wouldve|i sometimes jokingly)",
    ),
    Sign(
        "fears hurting somebody",
        (
            r"(?:scared|afraid|terrified|frightened|worried|fear)(?: \w+){0,3} (?:ill|i will|i might|i may|i could|i would|id|im going to|im gonna|of myself|of what i(?: \w+)? do|of hurting|of hitting|of snapping)(?: \w+){0,6} (?:hurt|hurting|hit|hitting|harm|snap|beat|punch|slap|choke|shake|violent|like my (?:dad|father)|to (?:him|her|them|my|someone|the)|do it again|kill|get physical)(?: (?:and|or) \w+)?",
            r"(?:want|wanna|wanting|urges?|urge|need|tempted) (?:to )?(?:physically |really )?<HURTING> <VICTIM>(?: \.| and| so| when| because| bad| badly| for| im| i| sometimes| physically| until)",
            r"(?:thoughts|thinking|fantas\w+|images|visions|urges|impulses) (?:of|about|to)(?: \w+)? <HURTING> <VICTIM>",
            r"(?:im|i am|i feel|feel|feeling) (?:so |really |getting |becoming )?(?:scared|afraid|terrified|frightened) of (?:myself|my (?:own )?(?:anger|rage|temper|hands|thoughts)|what i (?:could|might|can|would|am capable))(?: \w+){0,6}",
            r"(?:im|i am|i was|ive been|i have been|i get|i got|i become|i became|i can be|i turned|i turn) (?:\w+ )?(?:physically )?(?:violent|abusive|physical) (?:to|towards|toward|with|when|and|at|in) (?:him|her|them|my|our|i|we|the|home|arguments?|fights?)",
            r"(?:im|i am|am i|i might be|i think im|i was|ive become|i became) (?:really |actually )?(?:the |an? )?(?:abuser|abusive one|abusive (?:partner|boyfriend|husband|girlfriend|wife)|wife beater|rapist|monster who)",
        ),
        unless=(
            r"(?:feelings|feeling|emotionally|by (?:leaving|telling|breaking|saying|being honest|rejecting|ending|not)|if i (?:leave|tell|break|say|end|am honest|reject|go|move)|when i (?:leave|tell|break|say|end)|deeply|heart|his pride|her pride|like my ex|lol|lmao|haha|hit (?:him|her|them) (?:up|with|on)|jealous\w*|commitment|text(?:ing)? him|again if)"
            r"|(?:hurt|hurting) (?:him|her|them|my \w+) (?:with|over|too|more|even|but|by|if|like i|so much|when i|because i (?:dont|want|feel|cant|am|love)|i (?:do|still|just) (?:love|care))|abusive (?:ex|past)"
        ),
        unless_before="(?:<DENIED>|<A_JOKE>|(?:he|she|they|hes|shes|who)(?: \\w+){0,3})",
    ),
    Sign(
        "has hurt somebody",
        (
            r"i (?:\w+ )?(?:<DID_TO>|pushed) (?:my (?:\w+ )?(?:husband|hubby|wife|boyfriend|bf|girlfriend|gf|partner|spouse|fiancee?|ex|son|daughter|kids?|child|baby|mum|mom|dad|girl|mans?|missus|toddler)|him|her|them)(?: (?:last|yesterday|tonight|again|once|twice|in (?:the|a|front|anger|rage)|when|and|so|hard|because|during|after|for the|during|really|today|while|across|down|into|against|until|over|but|now|out of|one time|a few)| \.)",
            r"i (?:\w+ )?(?:grabbed|pinned|held|threw|dragged|slammed|shook|yanked|pulled) (?:my \w+|him|her|them) (?:by (?:the|his|her) (?:throat|neck|hair|arms?|wrists?|hair)|down|against|across|so hard|to the|on the (?:floor|bed|ground)|into|until|hard)",
            r"(?:lose|lost|losing|loses|snapped|snap|blacked out|saw red|drunk|drink|angry|mad|rage|temper)(?: \w+){0,4} (?:and|then|i)(?: i)?(?: \w+)? (?:hit|hurt|slapped|slap|punched|punch|pushed|push|choked|shoved|kicked|beat|grabbed|threw)(?: \w+){0,2} (?:him|her|them|my (?:\w+ )?<REL>|my (?:\w+ )?(?:kids?|son|daughter|baby)|partner|someone)",
            r"i (?:\w+ )?(?:forced|pressured|coerced|made|talked|guilted|raped|manipulated) (?:my \w+|him|her|them)(?: into| to| in to)?(?: \w+){0,2} (?:sex|sleep with me|have sex|having sex|touch|nudes|when (?:he|she) (?:said no|was (?:asleep|drunk)))",
            r"i (?:\w+ )?(?:had sex|slept) with (?:him|her|my \w+)(?: \w+){0,3} (?:asleep|passed out|drunk|sleeping|unconscious|said no|didnt want|crying)",
            r"i (?:\w+ )?(?:lay|laid|put|raised|raise) (?:my )?(?:hands?|fist|a hand|hands) (?:on|around|to|at) (?:him|her|my|them|his|her)(?: \w+)?",
            r"i (?:\w+ )?(?:threw|throw|chucked|hurled|swung)(?: \w+){1,4} at (?:him|her|my (?:\w+ )?(?:husband|wife|boyfriend|bf|girlfriend|gf|partner|son|daughter|kids?|mum|mom|dad))",
            r"(?:ive been|i have been|i keep|i started|i was|ive started|been|i am|im|i) (?:secretly )?(?:following|stalking|tracking|watching) (?:him|her|them|my (?:ex|wife|girlfriend|husband|boyfriend|gf|bf))(?: \w+)? (?:home|to work|around|for (?:a|weeks|days|months)|from|every (?:day|night)|at night|in my car|outside|with (?:a|an) (?:tracker|airtag|gps))",
            r"i (?:\w+ )?(?:put|hid|installed|planted)(?: \w+){0,3} (?:tracker|airtag|air tag|gps|spyware|spy app|camera|cameras|recorder)",
            r"i (?:\w+ )?(?:locked|trapped|blocked|tied|chained) (?:my \w+|him|her|them|the door)(?: \w+){0,4} (?:in|up|so (?:he|she) (?:cant|couldnt|can t)|from leaving|leave|down|inside)",
            r"i (?:\w+ )?(?:strangled|choked|shook|raped|stabbed|assaulted|molested|battered) (?:my \w+|him|her|them|someone|the baby|somebody)(?: \w+)?",
            r"i (?:\w+ )?(?:broke|smashed|kicked)(?: \w+)? (?:his|her|their) (?:\w+ )?(?:door|nose|arm|wrist|jaw|phone|ribs|tooth|teeth|face|finger)(?: \w+){0,8} (?:dragged|hit|threw|grabbed|when|because|and|in|during|fight|\.)",
            r"(?:and|then|i) (?:slap|hit|punch|kick|choke|bite|beat) (?:him|her|them|my (?:wife|husband|son|daughter|kids?|boyfriend|girlfriend|bf|gf|partner))(?: \w+){0,3} (?:when|if|because|every|until|again)",
            r"(?:going|heading|on my way|driving|off) (?:over )?to (?:his|her|their|the)(?: \w+){0,4} (?:to|and) (?:mess|beat|fuck|kill|smash|hurt|teach|burn|break|destroy|stab|shoot|finish)(?: \w+)?",
            r"(?:going to|gonna|will|want to|ready to|ill) (?:burn|torch|blow up|set fire to|firebomb|shoot up)(?: down)? (?:his|her|their|the|my)(?: \w+)? (?:house|car|flat|place|home|office|work|apartment|school)(?: \w+)?",
            r"(?:urge|urges|impulse|want|tempted|wanted) to (?:push|throw|shove|stab|poison|drown|smother|strangle|choke|shoot|kill|run over) (?:him|her|them|my (?:\w+ )?(?:husband|wife|boyfriend|girlfriend|partner|ex|baby|kids?|son|daughter))(?: \w+){0,3} (?:off|down|out|under|in|with|to death|when|and|so|from|over|every|\.)",
            r"(?:i )?want (?:him|her|them|the bastard|both of them) (?:dead|to die|to suffer|to bleed|gone for good|in the ground)(?: \w+)?",
            r"think\w*(?: \w+){0,3} (?:pushing|stabbing|killing|poisoning|hurting|strangling|shooting|drowning|smothering|running over) (?:him|her|them|my (?:husband|wife|boyfriend|girlfriend|partner|ex|baby|kids?|son|daughter))(?: \w+)?",
            r"i (?:\w+ )?(?:threatened|told|warned)(?: \w+){0,3} (?:to|id|i would|ill|i will|that id|that i would) (?:kill|hurt|stab|shoot|beat|strangle|find|destroy|burn|post|leak|share|send) (?:him|her|them|his|her nudes|her pics|the|their)",
        ),
        unless=(
            r"(?:feelings|up (?:on|after|last|again|to ask)|hit (?:him|her|them) (?:up|with|on)|at (?:chess|cards|tennis|mario\w*|scrabble|pool|darts|uno|monopoly|padel|squash|golf|bowling|badminton|fifa|football|ping|table|every)|in (?:chess|mario\w*|a (?:race|game|quiz)|the (?:game|quiz|race)|arm)|playfully|jokingly|joke|joking|lol|lmao|accident\w*|by mistake|in my sleep|while dancing|sparring|wrestl\w*|judo|karate|boxing|training|pillow|snowball\w*|water balloon"
            r"|instagram|insta|tiktok|twitter|facebook|twitch|discord|spotify|the (?:ball|keys?|frisbee|remote)|a (?:party|kiss|surprise|compliment)|to (?:apply|get|go|do|see a doctor|try|talk|open|study|ask|quit|be|take)|emotionally|with (?:my words|words|what i said|the truth|a (?:joke|comment|question|lie))|by (?:lying|leaving|cheating|kissing|telling|saying|breaking|being|not|texting)|when i (?:lied|left|cheated|kissed|said|told|broke|forgot|ended|didnt|moved|was away)|and (?:i want to (?:apologi\w*|make it)|apologi\w*)|because i (?:lied|forgot|cheated|didnt|left|was (?:late|honest|busy|distant))|watching (?:him|her|them) (?:from afar|play|stream)|sleep\w* peacefully|deeply|so (?:much|badly) (?:that|when)|too far|away|too much|a lot by|bit (?:him|her) (?:lip|back))"
        ),
        unless_before="(?:<A_JOKE>|never|if|accuses? me(?: \\w+){0,3}|thinks|says|claims|dream\\w*(?: \\w+){0,3}|didnt|after he hit(?: \\w+){0,3})",
    ),
)

SCENES: Final = (
    Scene(
        "knows where to find somebody",
        (
            r"i know (?:exactly )?where (?:he|she|they|his|her|the|that)(?: \w+){0,4} (?:lives?|works?|parks?|sleeps?|is|drinks|stays?|are)",
            r"(?:bat|gun|knife|petrol|going there|waiting|wait for|pay|follow\w*|regret|sorry|going over|teach (?:him|her|them)|lesson|coming for|tonight|hurt|kill|smash|burn|beat|fuck (?:him|her|them) up|watch\w*)",
        ),
        unless=r"(?:surprise|flowers|cheating|ask (?:him|her) out|gift|letter|coffee|apolog\w*|say sorry|should i go|say hi|party|i want to visit)",
    ),
    Scene(
        "is angry enough, and has a weapon",
        (
            "(?:i|im|ive|ill)",
            r"(?:gun|knife|petrol|machete|bat|hammer|pistol|rifle|shotgun|gasoline|acid|axe)",
            r"(?:(?:his|her|their) (?:house|place|work|door|flat|car|apartment|new)|going over|next time (?:he|she|they)|deserves?|make (?:him|her|them) (?:pay|sorry)|teach (?:him|her|them)|if (?:he|she|they) comes?|ready for (?:him|her|them)|waiting for (?:him|her|them)|get (?:him|her|them) back|revenge)",
        ),
        unless=r"(?:he has|she has|he pulled|she pulled|(?:he|she|hes|shes)<GAP4> (?:gun|knife|bat|hammer|axe|petrol)|cook\w*|kitchen|hunt\w*|range|cricket|baseball|softball|acid reflux|diy|shelf|station|licen[sc]e|gift|birthday|present|ikea|gun to my|bat (?:an eye|for))",
    ),
)
