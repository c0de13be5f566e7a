"""Signs that somebody is ruled, hunted, used or terrified by another person, short of blows. How to read: `risk_sign`."""

from __future__ import annotations

from typing import Final

from bot.domain.risk_sign import Scene, Sign

PHRASES: Final = {
    "PARTNER": (
        "(?:he|she|they|hes|shes|theyre|husband|hubby|wife|boyfriend|bf|boyf|girlfriend|gf|partner|spouse|fiancee?|ex|dad|father|mum|mom|mother|stepdad|stepfather|brother|uncle|parents|family|in ?laws|man|date|boss|teacher|coach|who)"
    ),
    "ALWAYS": "(?:every (?:day|night|time|evening|single|hour|morning|week)|each (?:day|night)|constantly|always|all the time|daily|non ?stop|regularly|24|while i sleep|when im asleep|behind my back|at night|whenever)",
    "MAY_NOT": (
        "(?:wont|wouldnt|doesnt|does not|didnt|never|will not|refuses to|not) (?:even )?(?:let|lets|letting|allow|allows|allowing)(?: me| us)?(?: to)?"
    ),
    "MUST": "(?:makes me|made me|making me|forces me to|forced me to|expects me to|i have to|i must|i had to|demands(?: that)?(?: i)?|insists(?: that)?(?: i)?|have to|orders me to|wants me to always)",
    "DANGEROUS": (
        "(?:step ?dad|stepfather|step ?brother|father|dad|uncle|teacher|coach|cousin|brother|boss|pastor|priest|tutor|grandad|grandpa|grandfather|neighbou?r|manager|landlord|supervisor|doctor"
        "|babysitter|family friend|friends dad|boyfriends (?:mate|friend|brother|dad)|bfs (?:mate|friend|brother|dad)|husbands (?:friend|brother|dad))"
    ),
    "HOME": "(?:house|home|work|workplace|job|flat|apartment|school|uni|college|gym|street|place|door|window|car|office|parents|mums|mum s|building|shop|church|driveway)",
}

SIGNS: Final = (
    Sign(
        "is searched and watched by a partner",
        (
            r"<PARTNER>(?: \w+){0,3} (?:checks?|checking|goes through|going through|go through|went through|reads?|reading|searches|searching|looks through|looking through|inspects?|monitors?|takes|scrolls? through|unlocks)(?: all| all of)? my (?:\w+ )?(?:phone|messages|texts|dms|emails?|chats?|whatsapp|calls|call log|bank|bag|purse|mail|discord|snap|insta|laptop|underwear|location|receipts|mileage)(?: \w+){0,4} (?:<ALWAYS>|and (?:gets?|goes|yells|screams|hits|shouts|deletes?|accuses|makes|made|if|blows|then)|or (?:he|she)|angry|mad|if i|to see (?:who|if)|made me|accus\w*|deletes?|deleted|timed?|times)",
            r"(?:<ALWAYS>)(?: \w+){0,3} (?:checks?|checking|goes through|going through|reads|searches|inspects) (?:all )?my (?:phone|messages|texts|dms|emails?|chats?|whatsapp|call log)",
            r"not (?:allowed|permitted) (?:to )?(?:a|have|have a|any|my own) (?:password|privacy|lock|passcode|phone|friends|money|account|door|job|social media)",
            r"(?:made|makes|making|forced|forces) me (?:to )?(?:delete|block|unfriend|unfollow|remove|cut off|quit|stop (?:talking|seeing|working|wearing)|give up|drop)(?: \w+){0,3} (?:friends?|guys?|contacts|family|people|job|school|everyone|every (?:guy|girl|man)|social media|account|accounts|mum|mom|sister|brother|numbers|instagram|insta|hobby|uni|college)",
            r"<MUST>(?: \w+){0,3} (?:share|sharing|send|turn on|keep on|leave on)(?: \w+){0,2} (?:my )?(?:live )?location",
            r"(?:turn|switch|turned|switched)(?: \w+)? (?:it|my location|location|my phone|gps)(?: \w+)? off(?: \w+){0,2} (?:he|she|they|hell|shell)(?: \w+){0,3} (?:comes|come|looking|look|goes|freaks?|screams?|shows|angry|mad|crazy|ballistic|explodes?|calls|threat\w*|kills?|accuses|finds)",
            r"(?:<MUST>|so i)(?: \w+){0,3} (?:send|take|facetime|video call|call|text|show|prove|photo|photograph|report)(?: \w+){0,4} (?:photos?|pics?|pictures?|selfies?|proof|him|her|them|video)(?: \w+){0,6} (?:where i am|where im|who im with|who i am with|every hour|every (?:[0-9]+|ten|thirty|half)|every time i|all day|my surroundings|so he knows|so she knows|i am where)",
            r"(?:times|timed|timing|tracks|clocks|counts) (?:how long|my (?:trips|showers|walks|breaks|journeys|mileage|steps to)|every minute|me when i (?:go|shop|leave|shower))",
            r"(?:tells|telling|told|dictates|decides|orders|controls)(?: me)? (?:what|how|who|when|where)(?: (?:to|i can|i may|im allowed to|i should|i am allowed to|i get to|we))? (?:wear|dress|eat|speak|talk|see|think|spend|sleep|wash|shower|go|hang|be friends|be with)(?: \w+){0,8} (?:and (?:who|what|when|where|if|how)|or (?:else|he|she|who|what|i)|if i|pay|punish\w*|angry|allowed|permission)",
            r"(?:controls|controlling|control) (?:everything|every ?thing i|every aspect|what i|who i|how i|when i|where i|my (?:life|every|money|phone|food|eating|clothes|body|weight|friends|sleep|medication|pay|bank|account|finances)|all (?:of )?(?:my|our|the) (?:money|finances|life))",
            r"(?:takes?|taking|took|keeps?|holds?|controls?|gets?|has|confiscat\w+|hands? over)(?: \w+)? my (?:\w+ )?(?:wages?|salary|paycheck|pay ?check|paychecks|pay|income|benefits|tips|earnings|bank card|debit card|cards|passport|id|papers|visa|phone away|car keys)(?: \w+){0,5} (?:and|so|gives?|allowance|every|away|leave|home|he|she|when|if|\.)",
            r"(?:ask|beg|asking|begging|permission)(?: \w+){0,4} (?:for )?(?:money|permission|cash|food)(?: \w+){0,2} (?:for|to) (?:tampons|pads|food|diapers|nappies|the bus|bus|shampoo|medicine|groceries|basics|clothes|shoes|everything|underwear|a coffee|eat|shower|toilet|the toilet|leave|go out|see|call|speak|buy)",
            r"(?:like|a|im|as) (?:a |his |her )?(?:prisoner|hostage|captive|slave|caged \w+|servant|possession) (?:in (?:my|our|this|his|her|the) (?:own )?(?:house|home|flat|room|marriage|relationship|apartment|life)|at home|to (?:him|her)|here|by|of (?:my|his|her) (?:husband|wife|boyfriend))",
            r"(?:says|said|thinks|tells me|believes|told me|acts like|because)(?: that)? (?:he|she) owns me|owns me (?:he|she|and|he says)|i belong to (?:him|her|only him)(?: \w+){0,5} (?:and|cant|if|or|he says|she says|says)|(?:his|her) property",
            r"cant (?:work|drive|leave|see \w+|talk|go out|eat|speak)(?: \w+){0,3} cant (?:drive|work|talk|see|leave|go|have|eat|speak|sleep|use)",
            r"<MAY_NOT> (?:take|have|get|buy|use|see|go to|visit|call)(?: \w+)?(?: \w+)? (?:meds|medication|medicine|insulin|inhaler|antidepressants|pill|pills|birth control|contraception|doctors?|hospital|therapist|therapy|dentist|midwife|gp|pads|tampons|food|painkillers|ambulance|the police|help)",
            r"<MAY_NOT> (?:leave|out|go|stop|sleep|eat|up|off|in|get out|get off|get up|get dressed)(?: \w+){0,5} (?:until|unless|before|without) (?:i|he|she|hes|him|her|we|they)(?: \w+){0,6}",
            r"<MAY_NOT> (?:see|talk to|meet|speak to|text|message|hang out with|visit|call|contact|be around|wear|leave|work|study|drive|go (?:out|anywhere|home|to))(?: \w+){0,5} (?:ever|alone|any ?more|friends|family|men|guys|anyone|people|sister|mum|mom|without (?:him|her)|or (?:else|he|she)|shows skin|make ?up|skirts?|shorts|dresses|house|jeans|school|uni|university|work)",
        ),
        unless=(
            r"(?:parental|toddler|year old|my (?:parents|mum|mom|dad)(?: \w+){0,4} (?:strict|curfew|rules|grounded|allow)|for (?:fun|work|safety|a surprise|the wedding|our wedding)|asked nicely|we both|each other|i dont mind|dog|cat|cooking|recipe|his work phone|google maps|carpool|hinge|dating app|mot|his own|playlist|lol|lmao|haha|diet together|meal plan|budget together|we budget|accountant|dishes|thermostat|tidy|clean(?:ed|ing)? (?:the|my|up)|homework|pay (?:for (?:dinner|the|his|her|lunch|us|my|drinks)|half|the)|bday|birthday|until (?:midnight|dinner|dessert|we (?:finish|arrive|both|talk)|i (?:finish|calm|smile|laugh|hug|eat|ate|taste))"
            r"|(?:meet|see) (?:his|her) (?:friends|family|parents|mum|mom|kids)|without (?:a hug|a kiss|kissing|hugging|saying|coffee|breakfast|paying|a coat|a jacket|texting goodnight))"
        ),
        unless_before="(?:<DENIED>|<A_JOKE>|my boss(?: \\w+){0,3}|(?:my )?(?:parents|mum|mom|dad|mother|father)(?: (?:still|just|really|both|and dad|and mum)){0,2}|(?:teacher|school|landlord|airport|security|customs|police)(?: \\w+){0,3}|his ex(?: \\w+){0,3}|her ex(?: \\w+){0,3}|(?:when i was|as) a (?:kid|teen\\w*|child)(?: \\w+){0,5}|should i|if i)",
    ),
    Sign(
        "is hunted",
        (
            r"(?:shows?|showing|showed|turns?|turning|turned|coming|comes|came|waits?|waiting|waited|parks?|parked|parking|sits?|sitting|stands?|standing|hangs?|hanging|lurk\w*|drives?|driving|drove|walks?|walking|appears?|appearing|is|was|been)(?: \w+)? (?:up|around|by|past|outside|at|in front of|near|round|to)(?: \w+)? my (?:\w+ )?<HOME>(?: \w+){0,5} (?:again|every|at night|nights|and (?:wait\w*|watch\w*|wont|i dont feel|star\w*|scream\w*|knock\w*|refus\w*|bang\w*)|all the time|uninvited|even (?:though|after)|after i (?:blocked|left|broke|told)|wait\w*|watch\w*|unannounced|so i|i dont feel safe|scared|afraid|in (?:his|her) car|car park|parking|drunk|crying and wont|for hours)",
            r"(?:ex|he|she|guy|man|stalker|hes|shes)(?: \w+){0,2} (?:keeps?|kept|wont stop|still) (?:showing up|turning up|driving (?:past|by)|coming (?:to|by|round|back)|waiting|following|walking past|parking|appearing|calling from|texting from|messaging from|making (?:new|fake)|watching|finding)(?: \w+){0,6}",
            r"(?:fake|new|burner|other|anonymous|different|several|multiple) (?:accounts?|numbers?|profiles?|phones?)(?: \w+){0,4} (?:to|just to|and) (?:watch|stalk|follow|contact|reach|message|text|call|harass|spy|threaten|keep|find|check)(?: on| up on| in)? ?(?:me|my|\w+)?",
            r"(?:sent|sends|sending|texted|posted|left|leaves|leaving|mails?|mailed)(?: me)?(?: \w+){0,3} (?:photos?|pics?|pictures?|notes?|videos?|screenshots?|dead \w+|flowers|letters?)(?: \w+){0,2} (?:of|from|on|at|under|outside|in) my (?:\w+ )?(?:front door|door|house|car|window|bedroom|work|street|kids?|home|building|letterbox|mailbox|windscreen|porch|sister|school|flat|location|bed|back garden|garden)",
            r"(?:moved|fled|changed (?:my )?(?:number|address|locks|job|schools?)|new (?:town|city|address|flat|place|number)|relocated|blocked (?:him|her) everywhere|left town)(?: \w+){0,6} (?:and|but|he|she|my ex|then|yet)(?: \w+){0,3} (?:found|finds|tracked|still (?:finds|found|comes|calls|texts|knows|shows)|turned up|showed up|shows up|keeps|got my|knows (?:my|where)|followed)(?: me| my| us| out)?",
            r"(?:found|tracked|hunted|hunting|tracking) me (?:down|again|anyway|somehow)|(?:followed|follows|following|trailed|tailed|tailing) (?:me|my car)(?: \w+)? (?:home|everywhere|around (?:town|the city|the block|in)|to (?:work|school|my|the)|from|in (?:his|her)|when|again|all the way|for (?:miles|weeks|days|months|blocks|hours))",
            r"(?:restraining order|protection order|no contact order|injunction|non molestation)",
            r"(?:ive|i have|i) (?:got|get|have|had|a)? ?(?:a )?stalker",
            r"(?:tracker|airtag|air tag|gps|spyware|camera|cameras|microphone|mic|recorder|keylogger|tracking app)(?: \w+){0,6} (?:my (?:bag|car|phone|house|room|bedroom|home|flat|coat|jacket|laptop|shoes|backpack|stuff|kids)|to watch me|watches me|watching me|listens?|follow me|in the (?:house|bedroom|bathroom|living room|smoke alarm))",
            r"(?:watches|watching|watched|watch) (?:me|us|everything i do|my every move)(?: \w+){0,3} (?:through|from (?:his|her|work|across|outside)|on (?:the|his|her) (?:camera|cameras|phone|app)|with cameras|all day|at night|all the time|sleep|shower|undress|constantly|everything|24)",
            r"watches everything(?: i do)?|<MUST> (?:account for|explain) every (?:minute|penny|cent|move)",
        ),
        unless=(
            r"(?:flowers (?:to|for) (?:say|apologi)|surprise|coffee|lunch|soup|breakfast|pick me up|lift|romantic|so sweet|so cute|i love it|proud|to (?:apologi\w*|propose|say (?:hi|sorry))|on (?:insta\w*|tiktok|twitter|spotify|twitch|facebook|strava)|follow\w* me back|suggestions|reels|feed|suggested|my (?:head|mind|dreams)|memories|in a (?:good|sweet|nice|cute) way|cook|sleep because|movie|film|neighbou?rs cat|baby (?:cam|monitor)|dog cam|pet camera|lol|with my spare key to feed|the kids off|up (?:late|early|on time|drunk to)|with (?:food|presents|gifts|lunch|flowers|dinner)|finding (?:excuses|reasons|new ways|ways|it|out|himself|myself)|calling (?:me )?(?:babe|baby|his|her|it)|to the same|coming (?:back )?to (?:bed|me for)|coming back (?:to me|for|after)|watching my (?:stories|story|status|posts|streams?|videos)|watching (?:tv|netflix|sport|football|porn|series|youtube|it|videos|movies|the))"
        ),
        unless_before="(?:<DENIED>|<A_JOKE>|(?:mum|mom|dad|parents|mother|father|grandma|friends?|we|cat|dog|postman)(?: \\w+){0,2})",
    ),
    Sign(
        "is forced or used sexually",
        (
            r"(?:is|was|does|did|would|could|can)(?: \w+){0,2} (?:it|that|this|what)(?: \w+){0,6} (?:rape|raped|sexual assault|assault|abuse|abusive|domestic violence|molestation|coercion|stalking|grooming|sa|harassment|incest)(?: \.| if| when| because| even| or| by| though| right| since)",
            r"(?:count|counts|counted|considered|called|call it|qualif\w+|classed|classify) (?:as )?(?:a )?(?:rape|sexual assault|assault|abuse|abusive|domestic violence|dv|coercion|grooming|stalking|sa)",
            r"(?:i|me|was|been|got|being|get|im|were) (?:\w+ )?(?:sexually assaulted|sexually abused|sexually harassed|raped|assaulted|molested|groped|groomed|graped|spiked|drugged|date raped|gang raped|roofied|trafficked|violated|fingered in my sleep|saed)(?: \w+){0,4}",
            r"(?:he|she|they|bf|boyfriend|husband|ex|girlfriend|gf|partner|friend|man|guy|date|uncle|brother|cousin|mate|dad|father|stepdad)(?: \w+){0,2} (?:sexually assaulted|graped|grapes|raped|rapes|molested|groped|gropes|violated|saed|forced himself|forced herself) (?:me|on me|us|my)",
            r"<MAY_NOT> (?:me )?(?:out of|leave|go|get out|off)(?: \w+){0,5} (?:until|unless|till) i (?:\w+ )?(?:kiss\w*|had|have|gave|give|slept|sleep|touch\w*|sent|send|did|do|showed|show|took|take|undress\w*|let|agree\w*|said yes|say yes)",
            r"(?:sleeps?|slept|sleeping|sex|stuff|things|something|fucks?|fucked|screws?|screwed|bangs?|touch\w*|inside|on top of|start\w*|does it|did it|use|uses|used|undress\w*|fingers?|fingered)(?: \w+){0,2} (?:with )?me(?: \w+)? (?:while|when|whilst|as|even when|even though|after|if|bc|because|in my)(?: \w+){0,4} (?:passed out|asleep|drunk|blacked out|unconscious|high|wasted|sleeping|sleep|knocked out|out cold|drugged|on meds|on sleeping|crying|said no|say no|dont want)",
            r"(?:woke|wake|waking|woken)(?: up)?(?: \w+){0,5} (?:inside me|on top of me|touching me|his hands?|her hands?|naked|no clothes|clothes off|fingers|having sex|in my (?:bed|pants|underwear)|his place and|pants down)",
            r"(?:wont|wouldnt|refuses to|doesnt|didnt|never|refused to) (?:even )?(?:use|wear|put on|pull out|keep on)(?: \w+){0,2} (?:condoms?|protection|out when|out even|out and)(?: \w+){0,3}",
            r"(?:took|takes|take|pulled|pulls|slipped|slips|removed|removes|taking|removing)(?: it| the condom| that| the rubber)? (?:off|out) (?:halfway|half way|midway|mid ?way|during|secretly|without|in the middle|when i|while|and came)|(?:removed|removes|took off|takes off|broke|poked holes? in|pokes holes? in|sabotag\w+|lied about|messed with|tamper\w+ with|swapp\w+|hid|hides|threw away|throws away|flushed) (?:it |the |my |his |our )?(?:condoms?|birth control|pill|pills|contracepti\w+|plan b|iud|implant)",
            r"(?:get|got|getting|keep|kept|make|making|made|tried to get|trying to get|wants to get) me pregnant(?: \w+){0,4} (?:on purpose|so i|so that|trap\w*|against|without|and|to keep|to make|by|even)",
            r"(?:make|making|makes) (?:sure )?(?:i|me) (?:lose|miscarry|abort|get rid of) (?:it|the baby|my baby|the pregnancy|him|her)|(?:kick\w*|punch\w*|hit|hits|push\w*|beat)(?: me)?(?: \w+){0,4} (?:pregnan\w*|my bump|my belly)",
            r"(?:makes|made|making|forces|forced|forcing|wants|pressur\w+|sells|sold|selling|rents|pimps|pimped|lends|offers|offered|trades|traded) me (?:to |into |out |off )*(?:do |doing )?(?:sleep with|sleeping with|cam|cam shows|camming|porn|escort\w*|strip|stripping|onlyfans|sell (?:myself|my body|pics|nudes|sex)|sex work|prostitut\w*|turn tricks|have sex|fuck|other men|his friends|her friends|men|strangers|threesomes?|film|film it|do things i|do stuff i|work the street|to (?:his|other|his friends|men))(?: \w+){0,3}",
            r"(?:pimp|my trafficker|trafficking me|sex traffick\w*)",
            r"(?:films?|filmed|filming|records?|recorded|recording|photographs?|photographed|takes? (?:pics|pictures|photos|videos)|took (?:pics|pictures|photos|videos)|livestream\w*)(?: of)? (?:us|me|it|sex|our sex|me and him|me naked)?(?: \w+){0,4} (?:without (?:asking|me|my|telling|consent|permission)|secretly|in secret|hidden|and threat\w*|and (?:showed|shows|sent|sends|posted|shared|uploaded|sold|says|wont|wouldnt))",
            r"(?:pressur\w+|pushes|pushed|guilts?|guilt trips?|guilted|nags?|begs?|coerc\w+|manipulat\w+|badgers?|wears me down|keeps (?:asking|going|begging|pushing|trying)|threat\w+|talks me|bullies)(?: me)?(?: \w+){0,5} (?:until i (?:give in|say yes|gave in|let|do|agree|cry|cave|just)|into (?:sex|doing|bed|anal|it|things|stuff|sending|threesome|having)|for sex until|give in)(?: \w+){0,4}",
            r"(?:i|and) (?:just )?(?:give in|gave in|let (?:him|her|it happen)|froze|freeze|lay there|lie there|cried (?:during|the whole|through)|dissociat\w+)(?: \w+){0,6} (?:easier than|so (?:he|she) (?:stops|doesnt|wont|would)|until (?:he|she|it)|because (?:im|i was) (?:scared|afraid)|to get it over|or (?:he|she)|couldnt (?:move|speak|say)|he finished|its over)",
            r"(?:said|say|saying|told (?:him|her)|screamed|begged) (?:no|stop|dont|it hurts|i dont want (?:to|it)|i didnt want (?:to|it))(?: \w+){0,3} (?:and|but|he|she|they|yet)(?: \w+)? (?:kept (?:going|doing|on)|carried on|continued|didnt (?:stop|listen|care)|doesnt (?:stop|listen|care)|did it|went ahead|wouldnt stop|held|still (?:did|went|put|had|kept|does)|ignored|finished|keeps going|laughed|pushed)",
            r"(?:have sex|sex|sleep with (?:him|her)|do it|do stuff|do things|send (?:nudes|pics)|suck|bed)(?: \w+){0,4} (?:even (?:when|if|though)|when) i (?:say|said|dont|didnt|really dont|tell|told|cry|am (?:sick|asleep)|cried|beg) ?(?:no|want|not|him|her|to stop|stop)?",
            r"<DANGEROUS>(?: \w+){0,6} (?:comes?|came|sneaks?|sneaked|snuck|gets?|got|climbs?|crept|creeps) (?:in|into|in to|to) my (?:room|bed|bedroom|shower|tent)(?: \w+){0,3}",
            r"<DANGEROUS>(?: \w+){0,4} (?:used to |keeps? |kept |started |tried to |always )?(?:touch\w*|kiss\w*|grop\w+|rub\w*|grab\w*|fondl\w+|feel\w* up|felt up|flash\w*|undress\w*|hit on|come on to)(?: \w+)? (?:me|my (?:\w+ )?(?:leg|legs|thighs?|breasts?|chest|bum|ass|butt|boobs|body|private|privates|knee|waist|back))(?: \w+)?",
        ),
        unless=(
            r"(?:cat|dog|toddler|dishes|chores|birthday|laundry|text(?:s|ing|ed)? back|football|snor\w*|cook\w*|housework|netflix|sugar|coffee|to dinner|to (?:the|a|his|her) (?:party|wedding|cinema|movies?|gym|restaurant)|meeting his parents|spicy food|driving|lol|lmao|haha|thesis|exam|homework|my (?:hair|make ?up)|tattoo|on the cheek|my forehead|goodnight|hand and smil\w*|he was lovely|she was lovely|he was (?:so )?(?:sweet|kind|understanding)|she was (?:so )?(?:sweet|kind|understanding)|surprise party|the surprise|emotional abuse if|he respects|she respects|baby (?:kicks?|talks|moves)|talks to my|not abus\w*|my own photos|holiday video)"
        ),
        unless_before="(?:<DENIED>|<A_JOKE>|(?:his|her|my) (?:friend|sister|mum|mom|brother|colleague|cousin)(?: (?:said|says|thinks|was|told me|once|got|has been)){0,3}|(?:he|she|they|who|baby|the baby)|(?:he|she) (?:was|got|has been|had been)|article(?: \\w+){0,3}|volunteer(?: \\w+){0,6}|survivors?(?: \\w+){0,2}|when (?:he|she)(?: \\w+){0,2} (?:was|got))",
    ),
    Sign(
        "is in danger, in other words",
        (
            r"(?:live|living|lives|lived|am|im|been|stay|sleep) in (?:constant |daily |total |so much |such )?(?:fear|terror|dread)(?: \.| of| every| because| and| with| at| that| when| for| all)",
            r"(?:in case|before|if|when|until|that|about|of) (?:he|she|him|her|hell|shell|my (?:\w+ )?<REL>)(?: \w+){0,2} (?:kills?|killing|murders?|murdering|strangles?|strangling|stabs?|beats?|shoots?|chokes?|rapes?|hits?|hitting|finds? and kills?) me(?: \w+)?",
            r"(?:he|she|hes|shes|husband|boyfriend|ex|wife|dad|partner|man|is)(?: \w+){0,2} (?:dangerous|violent|capable of anything|going to snap)(?: \.| and| to me| when| if| but| man| person)",
            r"(?:terrified|petrified|scared to death|scared for my life|fear for my life|afraid for my life|frightened to death)(?: of (?:him|her|them|my \w+|what (?:he|she))| because (?:he|she)| he| she| to (?:go home|leave (?:him|her|the house)|sleep|come home)| that (?:he|she)| when (?:he|she)| every time (?:he|she))",
            r"(?:husband|wife|boyfriend|girlfriend|partner|man|he|him)(?: \w+){0,3} (?:rape|rapes|raped|raping|abuse|abuses|beat|beats|hit|hits|strangle|kill)(?: \w+)? (?:his|her|their|a) (?:own )?(?:wife|girlfriend|husband|partner|boyfriend|woman)(?: \w+)?",
            r"(?:hits?|hitting|beats?|beating|slaps?|kicks?|hurts?|chokes?|punches) (?:mummy|mommy|mama|daddy)(?: \w+){0,3}",
            r"<PARTNER>(?: \w+){0,2} (?:claw\w*|maul\w*|goug\w+|dislocat\w+|wrench\w*|flog\w*|jabb?\w*|pinch\w*|squeez\w+|twist\w*|bend|bends|bent|crush\w*|stamp\w*|stomp\w*|trampl\w*|elbow\w*|knee[ds]|scald\w*|burns?|burned|burnt|broke|breaks|fractured|cracked|split|busted)(?: on)?(?: \w+)?(?: of)? my (?:\w+ )?(?:face|arms?|wrists?|hands?|fingers?|shoulders?|legs?|ribs?|nose|jaw|neck|throat|lip|skin|chest|stomach|back|thighs?|ears?|knees?|toes?|foot|feet|teeth|eye|collarbone)(?: \w+){0,4} (?:and|when|because|so|until|again|last|in front|under|with|during|he|she|\.|hard|over|if)",
            r"(?:put|puts|stubbed|stubs|press\w*|held|holds|pours?|poured|threw|throws|spill\w*)(?: out)? (?:a |an |his |her |the |hot |boiling |lit )?(?:cigarettes?|lighter|iron|hot \w+|boiling \w+|acid|cigs?|joint|straightener|candle|hot)(?: \w+)? (?:out )?(?:on|to|at|over|against|near) (?:me|my \w+)",
            r"(?:cut|cutting|rip|chop|slice)(?:s)? (?:my |out my |off my )(?:tongue|face|throat|fingers?|ears?|head|nipples?)(?: out| off| open| up)?(?: \w+)? (?:if|when|so|because|and|or|he|she|\.)",
            r"(?:cant|cannot|not able to|not allowed to|never|dont|wouldnt dare)(?: \w+){1,6} without (?:asking|permission|telling|his|her|him|getting|being) (?:him|her|from|first|ok|okay|say so|approval|yelled|punished|hit|followed|screamed)",
            r"(?:locks?|locked|locking|chained|bolts?|bolted) (?:the )?(?:fridge|food|pantry|kitchen|front door|me|us|windows?)(?: \w+){0,4} (?:in|up|out|away|so|and|when|from|at night|because|until|if|\.)",
            r"<PARTNER>(?: \w+){0,4} (?:hits?|hitting|shook|shakes|slaps?|slapped|beats?|kicks?|kicked|hurts?|burned|burns|throws?|threw|screams at|chok\w+) (?:our|my|the) (?:\w+ )?(?:toddler|baby|newborn|son|daughter|kids?|child|children|girls?|boys?|stepson|little one)(?: \w+)?",
            r"(?:forbids?|forbade|forbidden|bans?|banned|prohibits?|prohibited) (?:me|us) (?:to|from)(?: \w+)?",
            r"(?:im|i am|was|were|been|locks? me|locked me|keeps me) (?:locked|shut|stuck|trapped|chained|tied) (?:in|inside|up|to|down)(?: \w+){0,4} (?:he|she|him|her|handle|key|bed|radiator|because|and|until|by|from)",
            r"(?:cuts?|hits?|hurts?|burns?|punches|stabs) (?:himself|herself) (?:in front|when|because|if|whenever|every time|so|after)(?: \w+){0,4} (?:me|i|leave|left)",
            r"<PARTNER>(?: \w+){0,4} (?:drinks?|drunk|drinking|comes home|gets home|loses it)(?: \w+){0,3} (?:hits|punches|slaps|beats|kicks|chokes|throws)(?: \w+)?",
            r"(?:doesnt|does not|never|didnt|did not|without) ask(?:s|ing)?(?: me| first)?(?: he| and| she)?(?: \w+)? (?:just )?(?:does it|did it|takes it|starts|puts it|goes|pushes|does what)(?: \w+){0,6} (?:cry|crying|no|hurts|sleep|asleep|scream|beg|stop|in bed|sex)",
            r"i (?:\w+ )?(?:said|say|screamed|begged|told (?:him|her)) (?:no|stop)(?: \w+)? (?:times|twice|again and again|over and over|many times|repeatedly|clearly)",
            r"(?:turns?|turned|shows?|showed|pops?|appears?) up everywhere",
            r"(?:dug|digs|digging) (?:a |my )?grave|(?:my|a|the) grave (?:he|she)",
            r"eat (?:from|off) the floor|(?:says|calls)(?: \w+){0,3} (?:his|her) (?:dog|slave|bitch|property|maid|servant)",
            r"(?:i|ive|had|have|my|friend|neighbou?r)(?: \w+){0,4} (?:code ?word|safe ?word|escape bag|go bag|bag packed|packed a bag|hidden money)(?: \w+){0,6} (?:neighbou?r|in case|leave|him|her|husband|escape|kills|police|safe)",
            r"(?:get me cured|cure me|conversion (?:therapy|camp)|pray (?:it|the gay) (?:out|away)|fix me because i (?:like|love)|cured because)",
            r"(?:out of (?:jail|prison)|released|gets out|on bail)(?: \w+){0,6} (?:scared|afraid|terrified|hell find|he will|hell come|kill|threat\w*|find me|find us|me)",
            r"(?:puts?|putting|laid|lays?|lay|put) (?:his |her |their |a )?hands? on (?:me|us|my (?:son|daughter|kids?))(?: \w+)?",
            r"(?:he|she|they|boyfriend|husband|ex|partner|wife|guy|man)(?: \w+){0,3} (?:sent|sends|sending|posted|posts|shared|shares|showed|shows|leaked|leaks|uploaded|sold|sells|traded|trades)(?: \w+){0,3} (?:my|our|me)(?: \w+)? ?(?:nudes?|naked|sex tape|private (?:pics|photos|videos)|intimate \w+|video and|videos? online|pictures? of me|address)(?: \w+)?",
            r"(?:recorded|filmed|videoed|taped)(?: \w+){0,4} (?:and )?(?:put|posted|uploaded|sent|shared|showed|sold|shows|posts|puts)(?: \w+){0,4} (?:online|porn|site|friends|group|chat|internet|everyone|server|people)",
            r"(?:pulled|pulls|pull|drew|showed|shows|holds?|held|grabbed|grabs|waved|waves|puts?|gets?|got|keeps?|polish\w*|cleans?|sharpen\w*)(?: out)? (?:a |the |his |her |out a )?(?:knife|knives|gun|pistol|machete|axe|blade|rifle)(?: \w+){0,6} (?:and i|on me|at me|to my|locked|when we|when i|if i|table|while|threat\w*|in front|said|says|told|bathroom|ran)",
            r"(?:installed|put|has|uses|hid|planted|found)(?: \w+){0,3} (?:app|spyware|keylogger|software|tracker|program|camera|recorder)(?: \w+){0,4} (?:to (?:read|watch|see|track|listen|spy|follow|monitor)|so (?:he|she) (?:can|could|knows|sees)|that (?:reads|tracks|records|shows|sends))",
        ),
        unless=(
            r"(?:(?:driv|jok|game|spider|film|movie|series|novel|character)\w*|(?:he|she) (?:was|used to be) (?:abused|beaten|hit) (?:as|by|when)|lol|lmao|haha|public speaking|missing|losing him|losing her|failure|rejection|commitment|dangerous (?:job|work|hobby|sport|dog|places?|roads?|curve)|hiking|climbing|motorbike|motorcycle|my heart|my trust|squeez\w+ my (?:hand|shoulder) (?:and|when|three|so|because|under|during|last|in front)|pinch\w* my (?:cheeks?|bum)|twist\w* my (?:words|arm to|ankle)|my back (?:cracked|cracks)|massage|physio\w*|chiropract\w*|baby monitor|to learn|cook\w*|grandma|toddler|surprise|escape room|at chess|at tennis|in chess|at cards|accident\w*|playfully|snoring|the door for me|birthday|netflix|account)"
        ),
        unless_before=r"(?:<DENIED>|<A_JOKE>|(?:his|her) (?:ex|dad|father|mum|mom|brother|stepdad|boss)(?: \w+){0,3}|(?:toddler|baby|kid|child|cat|dog|puppy|nephew|niece)(?: \w+){0,3}|(?:neighbou?r|friend|sister|colleague)s?(?: (?:is|was|has|says|who|whose|being|gets|got)){1,3}|i (?:would|will) never|are you)",
    ),
    Sign(
        "is frightened",
        (
            r"(?:scared|afraid|terrified|frightened|petrified|fear|worried|convinced|sure|certain|know|think|feel like)(?: \w+){0,3} (?:he|she|they|hell|shell|theyll|hes|shes|hed|shed|husband|boyfriend|bf|girlfriend|gf|wife|partner|ex|dad|father)(?: \w+)?(?: (?:will|gonna|going to|would|might|could|is going to|is gonna|wants to|ll))? (?:really |actually |physically |seriously )?(?:hurt|hit|harm|kill|beat|choke|stab|shoot|strangle|rape|attack|do something to|snap and (?:hurt|kill)|come after|take it out on|find) (?:me|us|the (?:kids?|baby|dog|cat|children)|my (?:kids?|baby|mum|mom|family|dog|son|daughter)|someone)(?: \w+)?",
            r"(?:scared|afraid|terrified|frightened|petrified)(?: \w+){0,4} (?:what|how)(?: \w+)? (?:he|she|hell|shell|theyll|they|hed|shed|my \w+)(?: \w+){0,2} (?:do|does|react|reacts|reaction|did|capable)(?: \w+){0,6} (?:leav\w+|left|break|breaking|divorce|home|drunk|angry|me|find\w*|tell|say no|baby|kids|pregnan\w+)",
            r"(?:scared|afraid|terrified|frightened|petrified) of (?:my (?:own )?(?:\w+ )?(?:husband|hubby|wife|boyfriend|bf|girlfriend|gf|partner|fiancee?|ex|dad|father|stepdad|mum|mom|mother|brother|son))(?: \w+){0,2}",
            r"(?:not|dont|doesnt|didnt|never|no longer|isnt|wasnt|unsafe|cant)(?: \w+){0,2} (?:feel |feeling |felt |be )?(?:safe)(?: \w+)? (?:with (?:him|her|them|my (?:\w+ )?<REL>)|around|at home|in (?:my|our) (?:own )?(?:home|house|bed|flat|relationship|marriage)|when (?:he|she|hes|shes)|any ?more|sleeping|to go home|going home|alone with|near)",
            r"(?:unsafe|in danger) (?:at home|with (?:him|her|my)|around|in my|when|here|because|from)",
            r"walk\w*(?: \w+){0,3} egg ?shells(?: \w+){0,8} (?:throws?|hits?|mad|angry|rage|explod\w*|scream\w*|breaks?|smash\w*|afraid|scared|punish\w*|blows up|never know)",
            r"(?:drives?|driving|drove|drive|speeds?|speeding|sped|swerv\w+|swerves)(?: \w+){0,6} (?:on purpose|to scare|to frighten|scare me|until i|when (?:hes|shes|he is|she is|he gets|we (?:fight|argue))|when im in|so i|threat\w*|crash|off the road|into (?:a|the) (?:tree|wall)|begging|begged|screaming|crying)",
            r"(?:hurts?|hurting|hits?|kick\w*|beats?|kill\w*|throws?|threw|chok\w+|starv\w+|poison\w*|abus\w+|tortur\w+|threat\w* to (?:kill|hurt|get rid of|shoot|drown)) (?:the|our|my|his|her) (?:\w+ )?(?:cat|dog|puppy|kitten|hamster|pet|pets|rabbit|bird|parrot|guinea pigs?|animals?|horse)(?: \w+){0,6} (?:when|because|to (?:punish|scare|hurt|get|make|teach)|in front|if|and (?:laugh|said|says|i)|\.|again|on purpose)",
            r"(?:knows|know|has|got) (?:people|a guy|guys|friends|men|cousins)(?: \w+){0,3} (?:who|that|whod|to|wholl)(?: \w+){0,3} (?:make|hurt|kill|disappear|sort|handle|take care of|beat|find|visit|deal with)(?: me| us)?(?: \w+)?",
            r"(?:no ?one|nobody|never|noone)(?: \w+){0,2} (?:will|would|will ever|would ever|find|finds?) (?:ever )?(?:find )?(?:my body|me|the body|us|believe me)(?: \w+){0,4} (?:if|when|he says|she says|he said|she said|because he|because she|after)",
            r"(?:(?:he|she) (?:says|said|keeps saying|told me|threat\w*|jokes)|told me|says|said|hed|shed|hell|shell)(?: \w+){0,5} (?:make me disappear|make (?:me|sure i) (?:disappear|suffer|pay|regret|lose|never)|burn (?:it|the house|the place|us|me|everything)(?: down)?|bury me|dig a (?:grave|hole)|slit my|throw (?:me|acid|us) (?:off|out|in|at|on|down)|take me with (?:him|her)|end (?:me|us both|both of us)|put (?:me|a bullet) in|break (?:my|every)|smash my|cut (?:me|my face|my throat)|ruin my (?:face|life)|destroy me|hunt me|find me|kill (?:us|me|him ?self|her ?self|my)|drown me|deport me|get me deported|take (?:the|my) (?:kids|baby|children)|lose (?:the kids|my kids|custody))(?: \w+){0,2}",
            r"(?:tell|tells|telling|told|say|saying|report|accuse|accuses|claim|claims|threaten\w*)(?: \w+){0,6} (?:that )?(?:i|me of|im) (?:\w+ )?(?:raped|raping|hit|hitting|abused|abusing|assaulted|assaulting|molested|touched|beat|beating|a rapist|a pedo|an abuser|hurt|hurting|rape|abuse)(?: \w+)?(?: \w+){0,3} (?:if i|unless|when i|because i (?:left|broke|want)|to (?:get|make|keep)|so (?:i|that))",
            r"(?:if|when|every time|the day|whenever) (?:i|im)(?: \w+){0,5} (?:leav\w+|left|go|goes|tell|break|say|divorce|move out|try|talk|speak|refuse)(?: \w+){0,6} (?:hell|shell|he will|she will|he would|she would|hed|shed|he|she|theyll|they) (?:\w+ )?(?:go crazy|go nuts|go mad|kill|hurt|find me|destroy|come after|lose it and|smash\w*|explode|beat|ruin|hunt|punish|burn|take the kids|harm)(?: \w+)?",
            r"(?:tried|try|trying|attempted|attempt)(?: to)? (?:leave|leaving|escape|escaping|get away|getting away|run|running|go|break up|end it|get out)(?: \w+){0,6} (?:and|but|he|she|they)(?: \w+)? (?:dragged|dragging|drags|found|finds|brought|pulled|blocked|locked|threat\w*|took my|hid my|hit|beat|stopped me|wouldnt let|wont let|caught|pinned|held|grabbed|threw|followed|begged with a|pushed|choked)(?: \w+)?",
            r"(?:how|where|safe way|best way)(?: \w+){0,4} (?:leave|leaving|escape|get out|get away|go|hide|run)(?: \w+){0,6} (?:safely|without (?:him|her|them) (?:finding|knowing|hurting|killing|noticing)|when (?:he|she) (?:watches|controls|tracks|monitors|has my)|before (?:he|she)|if (?:he|she|my \w+) (?:hurts|hits|threat\w*|watches|finds)|(?:he|she) (?:watches|tracks|controls|checks))(?: \w+)?",
            r"(?:need|have|want|trying|plan|planning) to (?:get out|get away|leave|run|escape|hide|disappear|flee)(?: \w+){0,3} (?:before|while) (?:he|she|they|my \w+)(?: \w+)? (?:gets?|comes?|is|wakes?|returns?|finds?|back|notices?|at work|asleep|sleeps)(?: \w+)?",
            r"(?:call\w*|calls|called|names|says|tells me|makes me feel)(?: me)?(?: \w+){0,3} (?:worthless|stupid|whore|slut|useless|pathetic|ugly|disgusting|nothing)(?: \w+){0,6} (?:every ?day|daily|all the time|constantly|always|no ?one (?:would|will|else)|nobody (?:would|will|else)|spits?|spat|and (?:hits?|throws?|pushes|locks))(?: \w+)?",
            r"(?:hits?|slaps?|punch\w*|pushed?|pushes|smacks?|kicks?|chok\w+|beats?|hurts?|bites?|grabs?|throws? (?:things|stuff)|violent|aggressive|physical|shoves?|scary)(?: \w+){0,3} (?:when|if|after|only when|once|every time|whenever)(?: \w+){0,3} (?:drunk|drinks?|drinking|been drinking|angry|mad|high|jealous|stressed|upset|loses it|we (?:fight|argue|fought)|dont (?:obey|listen|answer))(?: \w+)?",
        ),
        unless=(
            r"(?:again (?:like|emotionally)|emotionally|feelings|like my (?:ex|last)|open up|trust again|fall(?:ing)? (?:for|in)|someone (?:else|better)|cheat\w*|a (?:better|younger|hotter)|boring|attractive|find (?:me|us) (?:a|boring|cute|ugly|attractive|weird|annoying|clingy|needy|too)|hit (?:me|us) (?:up|with|on)|in law|in laws|leav\w+ me (?:for|if|when)|losing|spider\w*|the dentist|heights|flying|reaction to my (?:hair|gift|news|haircut)|kill me (?:now|when|lol|for)|lol|lmao|haha|joking|jokingly|the wedding|karaoke|sing|cooking|game|fortnite|valorant|chess|mario|sparring|boxing|judo|karate|safe (?:sex|word)|safe driver|feel safe enough to (?:share|cry|open)|find out (?:about|that|i)|toddlers?|year old|kid (?:hits|bites)|accident\\w*|accident\w*|the punching bag|drums?|his alarm|snooze|the gym)"
        ),
        unless_before="(?:<DENIED>|<A_JOKE>|(?:his|her) (?:ex|dad|father|mum|mom|brother|stepdad)(?: \\w+){0,3}|(?:he|she|hes|shes|boyfriend|girlfriend|husband|wife|partner)(?: (?:is|was|has been|a bit|so|really|always)){0,2}|(?:toddler|baby|child|kid|cat|dog|puppy|nephew|niece)(?: \\w+){0,3}|im (?:not|no longer)|used to be)",
    ),
    Sign(
        "is a child with an adult",
        (
            r"(?:im|i am|me|i was|just turned|turning) (?:only |just )?(?:\w+ )?(?:9|10|11|12|13|14|15|eleven|twelve|thirteen|fourteen|fifteen)(?: \w+){0,8} (?:hes|shes|he is|she is|him|boyfriend|bf|girlfriend|gf|guy|man|who is|whos|and hes|dating|partner|her|he)(?: \w+){0,4} (?:1[89]|[2-6][0-9]|twenty|thirty|forty|twice my age|older man|adult|grown|older than)",
            r"(?:hes|shes|he is|she is|boyfriend|bf|girlfriend|gf|guy|man|who is|whos|him|her|dating)(?: \w+){0,3} (?:1[89]|[2-6][0-9]|twenty \w+|thirty|forty)(?: \w+){0,5} (?:im|i am|me) (?:only |just )?(?:9|10|11|12|13|14|15|eleven|twelve|thirteen|fourteen|fifteen)",
            r"(?:im|i am) (?:only |just )?(?:9|1[0-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?: \w+){0,12} (?:nudes|pics of (?:me|my)|send (?:him|her|them|me) (?:pics|pictures|photos|nudes|videos)|sexual|touched (?:me|my)|touches (?:me|my)|meet (?:him|up with him) alone|secret|cant tell any ?one|dont tell|not to tell|his hotel|his car|have sex with (?:me|him))",
            r"(?:teacher|coach|tutor|pastor|priest|youth (?:leader|worker)|stepdad|uncle|boss|neighbou?r|instructor|professor|scout leader|moderator|mod|older (?:man|guy))(?: \w+){0,8} (?:messag\w+|texts?|texting|dms?|touch\w*|kiss\w*|nudes|pics|secret|alone|flirt\w*|mature for my age|private)(?: \w+){0,12} (?:im|i am|i was) (?:only |just )?(?:1[0-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|a minor|underage|in (?:8|9|10|11)th grade|in year (?:7|8|9|10|11))",
            r"(?:mature for my age|hes an adult and im (?:not|a minor|underage|a kid)|im a minor|im underage)(?: \w+){0,4}",
            r"(?:marry|married|wed|engaged|marriage)(?: \w+){0,6} (?:someone|cousin|man|stranger|guy|boy|who|him)(?: \w+){0,4} (?:i dont (?:know|want|love)|ive never met|i never met|against my will|i have never met|twice my age|they chose|theyve chosen|they picked|my (?:parents|family|dad|uncle) (?:chose|picked|found|arranged))",
            r"(?:forc\w+|making|make|send|sending|sent|fly|flying|taking|take|threat\w*|sell|selling|sold) (?:me|us)(?: \w+){0,6} (?:marry|married|marriage|wed|abroad to|arranged|husband i|back (?:home|there) to)(?: \w+)?",
            r"(?:kill|hurt|beat|disown and hunt|burn|murder|honou?r kill\w*|lock)(?: me| us)?(?: \w+){0,3} (?:if|when|once) (?:they|he|my (?:family|dad|father|parents|brothers?|uncle)|she|everyone) (?:ever )?(?:find|finds|found|knew|know|hear|sees?|discover\w*)(?: out)?(?: \w+){0,10} (?:gay|lesbian|bi|trans|virgin|serious|seriously|exaggerat\w*|done it before|not joking|literally|honou?r)",
        ),
        unless=(
            r"(?:brother|sister|years? (?:old )?(?:when|ago)|dog|cat|(?:he|she) was (?:also )?(?:1[0-9])|both (?:1[0-7])|cosplay|lol|joke|teaches|my (?:son|daughter|kid|niece|nephew|student|pupil) |year anniversary|exaggerating lol|weeks|months|minutes|hours|days|percent|km|miles|pages|euros?|dollars?|cm)"
        ),
        unless_before="(?:<A_JOKE>|since|when|<DENIED>)",
    ),
)

SCENES: Final = (
    Scene(
        "is a child, and somebody is not",
        (
            r"(?:im|i am|i was|just turned|and) (?:only |just )?(?:9|1[0-5]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)",
            r"(?:(?:hes|shes|he is|she is|a|an|is|whos|who is|he|she|bf|boyfriend|girlfriend|gf|guy|man) (?:1[89]|[2-6][0-9]|twenty|thirty|forty)|(?:1[89]|[2-6][0-9]) year old|older (?:man|guy|boyfriend)|grown man|adult)",
            r"(?:he|man|guy|boyfriend|bf|him|hes|girlfriend|gf|she)",
            r"(?:loves?|boyfriend|bf|girlfriend|gf|meet\w*|dating|date|train|pics?|pictures|secret|together|kiss\w*|relationship|visit|hotel|online|nudes|sex\w*|marry|tell)",
        ),
        unless=r"(?:brother|sister|uncle|cousin|my (?:dad|mum|mom)|years (?:ago|together)|when i was|minutes|km|was 1[0-9]|kids?|son|daughter)",
    ),
    Scene(
        "speaks of rape",
        (r"(?:rape|raped|rapes|raping|rapist)", r"(?:i|me|my|im|was|husband|wife|boyfriend|partner|he|it|this|that)"),
        unless=r"(?:film|movie|series|book|show|documentary|joke\w*|article|news|podcast|thesis|novel|volunteer\w*|trial|(?:she|he|friend|sister|girlfriend|wife|mum|mom|mother|colleague|partner|boyfriend) (?:was|got|had been|has been|told me (?:she|he)) (?:\w+ )?raped|culture|false)",
    ),
    Scene(
        "is found again",
        (
            "(?:ex|he|she|stalker|husband|boyfriend|hes|shes)",
            r"(?:fake accounts?|new accounts?|new numbers?|other numbers?|no caller id|unknown numbers?|my new (?:address|place|number|job)|my front door|my window|my street|outside my|blocked (?:him|her)|restraining|police)",
            r"(?:watch\w*|follow\w*|scared|afraid|threat\w*|keeps|stalk\w*|wont stop|again|every night|photo of|picture of|pictures of|pics of|how does (?:he|she) know|found me|dont feel safe|leave me alone)",
        ),
        unless=r"(?:suggest\w*|(?:stalk|follow|harass|hurt|threaten)\w* (?:her|him)|unblock\w*|i stalk\w*|i follow\w*|i watch\w*|should i block|miss (?:him|her)|profile picture|follow(?:s|ed)? me back|my dog|my cat|parcel|delivery|feed|reels)",
    ),
    Scene(
        "is pregnant and threatened",
        (
            r"(?:pregnan\w+|my bump|the baby|our unborn|unborn)",
            r"(?:make sure i lose|lose it|miscarry|push\w* me|kick\w* me|hit\w* me|hits me|stairs|threat\w*|kick me out|abort\w*)",
            r"(?:he|she|hell|hes|boyfriend|husband|bf|partner|dad|father|mother in law)(?: \w+){0,5} (?:says|said|wants|told|make|made|makes|push\w*|kick\w*|hit|hits|threat\w*|forc\w*|kill|hurt)",
        ),
        unless=r"(?:lose it when|loses it laughing|cute|together decided|kicks? (?:inside|in my|all night)|baby kicks?|the baby kick\w*|supportive|lose weight|so happy)",
    ),
    Scene(
        "is kept and used",
        (
            "(?:he|she|hes|shes|boyfriend|husband|bf|man|partner)",
            r"(?:cam shows?|camming|onlyfans|escort\w*|clients|customers|other men|his friends|strangers|porn|sex work|prostitut\w*|street)",
            r"(?:makes me|made me|forces|forced|keeps the money|takes the money|all the money|sells me|sold me|have to|if i dont|or else|owns me|quota)",
        ),
        unless=r"(?:addict\w*|watches|watching|his phone|subscrib\w*|made me (?:feel|laugh|jealous|sad|insecure|cry|watch)|makes me (?:feel|laugh|jealous|sad|insecure)|have to (?:watch|meet|like)|history|browser|(?:meet|met|like|with) his friends)",
    ),
)
