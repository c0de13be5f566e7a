"""Signs that eating, or not eating, has become a way to hurt oneself. How to read the table: `risk_sign`."""

from __future__ import annotations

from typing import Final

from bot.domain.risk_sign import Scene, Sign

PHRASES: Final = {
    "MEAL": "(?:meals?|dinners?|food|lunch|breakfast|eating|eat|date nights?|dates?|every ?thing|supper|binges?|i ate|i eat|we eat|calories)",
    "LONG": (
        "(?:[0-9]+|a|two|three|four|five|six|seven|several|few|couple of|couple|many|whole) (?:whole |full |entire )?(?:days?|weeks?|months?)"
        "|days|weeks|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:week|\\w+day|month)|(?:it|this|the \\w+) happened"
        "|(?:he|she) (?:left|said|called|broke|dumped|told)|the (?:break ?up|fight|argument|split)|we (?:broke|split|fought)"
    ),
}

SIGNS: Final = (
    Sign(
        "makes themselves sick, or purges",
        (
            r"(?:mak\w+|made|forc\w+) (?:myself|my self|meself) (?:to )?(?:throw up|throw it up|sick|vomit|puke|be sick|barf|purge|not eat|hungry)",
            r"(?:throw\w*|threw|puk\w+|vomit\w*|barf\w*) (?:it |them |everything |all )?(?:up )?(?:it |all |on purpose |purposely )?(?:after|every|all) (?:\w+ ){0,2}<MEAL>(?: \w+){0,3}",
            r"(?:throw\w*|threw|puk\w+|vomit\w*|sick) (?:it |them |everything |all )?(?:up )?on purpose",
            r"(?:fingers?|toothbrush|spoon) down my throat",
            r"(?:i|and|im|been|to|keep|started|start|still|just|or|of|then|started to|ive) (?:\w+ )?(?:purge|purged|purging|starve and binge|binged and purged)(?: \w+)?",
            r"bing(?:e|es|ed|ing|eing) (?:and|n|then|or) (?:purg\w+|starv\w+|restrict\w+|throw\w*|threw|vomit\w*)",
            "laxatives?|diet pills|thinspo|pro ana|pro mia|ana and mia|ana tips|meanspo",
        ),
        unless=r"(?:hangover|hungover|drunk|drank|food poisoning|pregnan\w*|stomach (?:bug|flu)|nerves|nervous|seasick|(?:closet|wardrobe|photos?|contacts|friends? list|social media|instagram|inbox|stuff|things|server) |prescribed|doctor gave|flu|virus|morning sickness|roller ?coaster|the (?:film|movie))",
        unless_before="(?:<A_JOKE>|<THEIR_STORY>|<DENIED>|used to)",
    ),
    Sign(
        "starves themselves",
        (
            r"(?:i|im|ive|been|to|and|just|keep|started|of|by|let|if i|gonna|or|id) (?:\w+ )?(?:starve|starving|starved)(?: myself| (?:when|until|so|for (?:days|weeks|him|her|a)|again|because|since|instead|to|till|all day|\.))",
            r"(?:let|made|make|letting|making) myself (?:starve|go hungry|go without food)",
            r"(?:havent|hasnt|have not|not|hardly|barely|didnt|dont|never|stopped|refuse to|refusing to|dont let myself|wont let myself)(?: \w+){0,2} (?:eaten|eating|eat|ate|swallow)(?: \w+){0,5} (?:in|for|since|because|so (?:he|she|that|i)|until|till) <GAP1> ?(?:<LONG>|im (?:thin|skinny|pretty)|i (?:lose|deserve|lost|reach|fit|hate)|he (?:called|said|wants|likes|loves|stays)|she (?:called|said|wants|likes|loves|stays)|i (?:feel|am) fat|its the only|im fat|stays?)",
            r"(?:havent|have not|not) (?:really |properly |even )?(?:eaten|ate|eating)(?: \w+){0,2} (?:in|for|since) (?:<LONG>)",
            r"(?:stopped|stop|quit|given up|gave up|skip\w*|avoid\w*) (?:eating|food|meals|all (?:my )?meals|every meal)(?: \w+){0,10} (?:fat|thin|thinner|skinny|skinnier|control|pretty|prettier|weight|leave|stay|stays|love|deserve|punish\w*|disgust\w*|ugly|hate|body|attractive|better)",
            r"weigh(?:ing|ed)? myself(?: \w+){0,4} (?:times|every|hour|hourly|daily|obsessive\w*|before|after|again|if)",
            r"(?:eat|eating|ate|live on|living on|survive on|surviving on)(?: \w+)? (?:nothing|once|one \w+|an apple|only|just)(?: \w+){0,4} (?:in (?:two|three|four|five|[0-9]+|a) \w+|every (?:two|three|other|few|second)|a (?:day|week)|all (?:day|week)|days|coffee|water|until|till|because|so that|and)",
            r"(?:because|since|when|if|and|so|that|just|secretly|now) i (?:just |simply |barely |hardly |really |still )?(?:dont|wont|refuse to|cant let myself|never) eat(?: \.| when| if| because| until| till| any ?more| at all| for| after| so| and| in front)",
            r"(?:hide|hiding|hid|throw|throwing|flush\w*|feed|give) (?:my |the |all my )?(?:food|dinner|lunch|meals?)(?: \w+){0,3} (?:napkins?|pockets?|bin|trash|dog|away|toilet|so (?:he|she|they|that|no)|bag)",
            r"(?:[23][0-9]|4[0-4]) (?:kilos|kgs?)(?: and| \.| now| because| he| she)",
            r"not eating(?: \w+){0,3} (?:is|feels|gives|makes|helps)(?: \w+){0,5} (?:control|clean|good|better|safe|powerful|numb|calm|thing)",
            r"(?:restrict\w+|fasting)(?: \w+){0,2} (?:again|cal\w*|calories|food|eating|intake|heavily|hard|badly|so|until|since|[0-9]+)",
            r"(?:[1-7]?[0-9]{2}|one|two|three|four|five|six) ?(?:hundred )?(?:cals?|kcals?|calories)(?: (?:a|per|every|each) day| today| daily| only| max)",
            r"(?:only|just|under|eat|eating|ate|live|living|less than|limit)(?: \w+){0,3} (?:[1-7]?[0-9]{2}) ?(?:cals?|kcals?|calories)",
            r"(?:the )?only thing i can control(?: \w+){0,4} (?:eat|food|weight|body|eating)",
        ),
        unless=r"(?:properly|much|well|healthily|for (?:attention|affection|love|touch|sex|cuddles)|lol|ramadan|lent|fast(?:ing)? (?:for|with) (?:god|church|religion|blood)|surgery|doctor told|dentist|sushi|pizza tonight|together for|at (?:a|the|that) restaurant|meat|gluten|dairy|sugar|chocolate|fish|out (?:in|for|since)|with (?:him|her|them|my|his|the family)|dinner together|at the table|the cake|burn\w*|running|workout|treadmill|affected|since breakfast|since lunch|since this morning|all day because)",
        unless_before="(?:<A_JOKE>|touch|touch and|affection|attention|sex|(?:he|she|hes|shes|his|her|boyfriend|girlfriend|wife|husband|partner|sister|friend|daughter|son|bf|gf|cat|dog|we|weve)(?: (?:has|is|was|been|just|often|really|does|also|had)){0,2})",
    ),
    Sign(
        "has an eating disorder",
        (
            r"(?:im|i am|am|i was|being|becoming|became|been|i might be|i think im|turning|secretly)(?: \w+){0,2} (?:anorexic|bulimic|anorexia|bulimia|an anorexic|a bulimic|orthorexic)",
            r"my (?:\w+ )?(?:ed|anorexia|bulimia|eating disorder|binge eating|bingeing|binging|restricting|purging)(?: \w+){0,2} (?:is|has|came|got|gets|started|makes|made|flar\w+|relaps\w+|back|worse|voice|again|from|to|thoughts|recovery|and|\.)",
            r"(?:i|ive|im|i have|struggl\w+ with|relaps\w+ (?:in|into|with|on)|recover\w* from|fighting|battling|hiding|hide|developed|have)(?: \w+){0,3} (?:an eating disorder|an ed|my ed|anorexia|bulimia|eating disorder|my eating disorder)",
            r"relaps\w+(?: \w+){0,3} (?:eating disorder|ed|anorexia|bulimia|restrict\w+|purg\w+|binge\w*|bing\w+)",
        ),
        unless=r"(?:years ago|recovered (?:years|long|since|for)|fully recovered|sheeran|ed (?:and|said|told|is my|my (?:boyfriend|husband))|volunteer|thesis|nurse)",
        unless_before="(?:<A_JOKE>|(?:he|she|hes|shes|his|her|boyfriend|girlfriend|wife|husband|partner|sister|friend|daughter|son|bf|gf)(?: \\w+){0,5})",
    ),
)

SCENES: Final = (
    Scene(
        "hides what they eat or do not eat",
        (
            "(?:i|im|ive)",
            r"(?:hide|hiding|hid|secretly|lie|lied|lying|pretend\w*|in secret|behind (?:his|her) back|dont know|doesnt know)",
            r"(?:not eating|purg\w+|throwing up|throw up|vomit\w*|bing(?:e|ing|eing)|starv\w+|restrict\w+|weigh (?:myself|less)|weighing myself|skipping meals|spit\w* (?:it|my food|the food|food) out|chew and spit)",
        ),
        unless=r"(?:pregnan\w*|netflix|series|shows?|surprise|hangover|drunk|nausea|sick from|he (?:binges|purges)|she (?:binges|purges))",
    ),
)
