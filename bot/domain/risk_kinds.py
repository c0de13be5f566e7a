"""Kinds of words: what a sentence about danger is made of, whoever tells it.

Words as `spelling.read` gives them. A word may be of several kinds. `risk_likeness` weighs the kinds beside the words, so that
a word that no text of the corpora has ("he clobbered me") still counts for what it is.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

_KINDS: Final = {
    "i": "i iam id ill im imma ive",
    "me": "me us",
    "my": "mine my our",
    "myself": "meself myself",
    "they": (
        "bloke boy dude girl guy he hed hell hes man men people she shed shell shes somebody someone stranger "
        "they theyll theyre theyve who woman"
    ),
    "partner": (
        "abuser bf boyf boyfriend date ex exs fiance fiancee gf girlfriend hubby husband mans missus partner "
        "pimp spouse stalker wife"
    ),
    "them": "her him them",
    "their": "hers his their",
    "kin": (
        "aunt brother brothers cousin dad daddy family father folks grandad grandfather grandpa inlaws mom "
        "mother mum parents sister stepbrother stepdad stepfather stepmother stepmum uncle"
    ),
    "power": (
        "boss coach cop doctor landlord manager mod moderator neighbor neighbour pastor policeman priest "
        "professor teacher trainer tutor"
    ),
    "child": "baby belly bump child children crib daughter kid kids newborn son toddler unborn",
    "pet": "cat cats dog dogs hamster kitten pet pets puppy rabbit",
    "strike": (
        "backhand backhanded backhands bash bashed bashes batter battered beat beaten beating beats belt "
        "belted claw clawed claws clobber clobbered elbowed headbutt headbutted headbutts hit hits hitting "
        "kick kicked kicking kicks kneed punch punched punches punching slap slapped slapping slaps smack "
        "smacked smacking smacks stamp stamped stomp stomped swing swings swung thrash whack whacked whip "
        "whipped"
    ),
    "choke": (
        "choke choked chokes choking drown drowned drowning drowns smother smothered strangle strangled "
        "strangles strangling suffocate suffocated suffocates throttle throttled"
    ),
    "wound": (
        "bit bite bites bitten break breaks broke broken bruised burn burned burning burns burnt busted "
        "cracked crushed dislocated dislocates fractured maimed mutilate poison poisoned poisons ripped rips "
        "scald scalded scratched scratches shoot shoots shot slashed slashes split squeezed squeezes stab "
        "stabbed stabbing stabs tore torture tortured tortures twisted twists"
    ),
    "shove": (
        "chased chases corner cornered drag dragged dragging drags flings flung grab grabbed grabbing grabs "
        "held hold holding holds hurled kneels knocked knocks lunged pin pinned pins pulled pulls push pushed "
        "pushes pushing restrains sat shake shakes shaking shook shove shoved shoves shoving sits slam "
        "slammed slamming slams threw throw throwing thrown throws tied ties yank yanked yanks"
    ),
    "hurt": (
        "abuse abused abuses abusing assault assaulted assaults attack attacked attacking attacks harm harmed "
        "harming harms hurt hurting hurts injure injured injures injury"
    ),
    "violent": (
        "abuser abusive aggression aggressive brutal dangerous explode exploded explodes physical rage rages "
        "temper violence violent violently volatile"
    ),
    "injury": (
        "blackout bleeding bruise bruises concussion fracture handprint lip marks ribs scar scars stitches "
        "swollen unconscious welts wounds"
    ),
    "body": (
        "ankle ankles arm arms back body chest eye face fingers hair hand hands head hips jaw knee leg legs "
        "lips mouth neck nose shoulder skin skull stomach thigh thighs throat tongue vein veins wrist wrists"
    ),
    "object": (
        "acid bat bed belt boiling bottle bottles brick cable chair cigarette cigarettes cord crowbar door "
        "floor furniture hammer iron pan petrol phone pillow plate plates stairs stick straightener wall"
    ),
    "weapon": "axe bullet gun guns knife knives machete pistol rifle shotgun trigger weapon",
    "threat": (
        "accuse accuses blackmail blackmailed blackmailing blackmails extort promised ransom swears swore "
        "threat threaten threatened threatening threatens threats warned warns"
    ),
    "kill": "kill killed killing kills murder murdered murdering murders",
    "die": "dead death deceased die died dies dying",
    "alive": "alive breath breathe breathing exist existence existing life live living survive survived",
    "suicide": (
        "attempt attempted ctb hang hanged hanging ideation kms kys noose od overdose overdosed overdosing "
        "sewer slide suicidal suicide suicides unalive unaliving"
    ),
    "end": (
        "disappear end ended ending ends erase erasing finish finished forever gone over permanently quit "
        "stop stopped stops vanish"
    ),
    "cut": (
        "blade blades bled bleed bleeds blood carve carved cut cuts cutting harmed razor razors relapse "
        "relapsed relapsing scissors scratch scratching self selfharm slit slits"
    ),
    "pill": (
        "antidepressants bleach gas ibuprofen insulin medication medicine meds painkillers paracetamol pill "
        "pills sleeping tablet tablets tylenol vodka xanax"
    ),
    "height": (
        "balcony beam bridge cliff edge floor lane ledge platform railway river roof rooftop rope sea tracks "
        "traffic train tree wheel window"
    ),
    "wish": (
        "consider considering dream dreaming fantasise google googled googling hope hoping imagine need "
        "picture plan planning plans pray praying rather ready research tempted think thinking thought "
        "thoughts urge urges wanna want wanted wants wish wished wishing"
    ),
    "notlive": (
        "anymore better burden coward empty hopeless hopelessness nothing numb pain point pointless poison "
        "reason reasons useless waste worth worthless"
    ),
    "bye": "body buried bury bye farewell funeral goodbye grave insurance letter letters note passwords will",
    "wake": "asleep morning sleep sleeping sunday tomorrow wake waking weekend woke",
    "eat": (
        "appetite ate breakfast calories cals dinner eat eaten eating fat food grape hungry kilos lunch meal "
        "meals scale skinny thin weigh weight"
    ),
    "starve": "faint fainted fast fasting restrict restricting skip skipping starve starved starving",
    "purge": (
        "anorexia anorexic binge bingeing binging bulimia bulimic disorder ed laxatives puke puking purge "
        "purged purging spitting throw vomit vomiting"
    ),
    "sex": (
        "abort abortion bed boobs breasts cam camera clothes condom condoms inside intercourse kiss kissed "
        "kisses naked nude nudes onlyfans pants penis photos pics pictures porn pregnancy pregnant sex sexual "
        "sexually swimsuit thighs touch touched touches touching underwear undress undressed video videos"
    ),
    "rape": (
        "assaulted consent drugged graped grapes grope groped gropes incest molest molested molests rape "
        "raped rapes raping rapist spiked stealthed traffick trafficked"
    ),
    "force": (
        "beg begged begs blackmail coerce coerced control controlled controlling controls dictates force "
        "forced forces forcing guilt guilted made make makes making obey owe pressure pressured pressures "
        "punish punished punishes sells sold"
    ),
    "no": ("cant couldnt didnt doesnt dont isnt never no nobody not refuse refuses said stop without wont wouldnt"),
    "allow": ("allow allowed allows ask asking ban banned bans forbade forbid forbidden forbids let lets permission permit"),
    "lock": (
        "barricade barricaded cage caged confiscated confiscates hid hide hides hiding imprisoned key keys "
        "lock locked locking locks prisoner trap trapped"
    ),
    "watch": (
        "account accounts address airtag camera cameras check checks follow followed following follows gps "
        "location monitor monitors outside reads searches spies spy spying spyware stalk stalked stalking "
        "stalks track tracked tracker tracking tracks waited waiting waits watch watched watches watching"
    ),
    "own": (
        "bank card clothes documents friends id job messages money papers passport password pay phone "
        "receipts salary visa wages"
    ),
    "fear": (
        "afraid danger eggshells fear fearing fears flinch frightened nightmares panic petrified scared "
        "scares scary shake terrified terror tremble unsafe"
    ),
    "safe": (
        "away cops court escape escaping fled flee hospital jail leave leaving left order police ran refuge "
        "restraining run runs safe safely safety shelter"
    ),
    "drunk": "alcohol beer drink drinking drinks drugs drunk high pub sober vodka",
    "angry": (
        "anger angry argue argued argument fight fighting fights furious jealous mad rage scream screamed "
        "screaming screams shout shouted shouts upset yell yelling yells"
    ),
    "found": "find finding finds found knows look looking",
    "marry": "bride cousin dowry engaged fiancee marriage married marry promised virgin wedding",
    "age": "adult age grown minor older school underage",
    "insult": "bitch disgusting fat pathetic property slut stupid ugly useless whore worthless",
    "night": "again always constantly daily day every last night time tonight week",
    "try": "about almost did do done going gonna nearly tried try trying",
    "secret": "believe believes know lie lied nobody secret secretive secretly tell telling told",
    "funny": (
        "book character chess cooking cute episode film films fun funny game games gym haha joke jokes joking "
        "laugh laughed laughing lmao lol movie movies playful playfully recipe series silly song sport"
    ),
    "feelings": ("break breakup crush date dates dating feelings heart jealous love message romantic text texting texts trust"),
    "accident": "accident accidentally bike clumsy football mistake operation surgery",
    "deny": "hasnt havent never without",
    "revenge": "bleed deserve deserves lesson pay regret revenge sorry",
    "waste": "disgusted done exhausted fed hate hated loathe sick tired",
}


def _by_word() -> dict[str, tuple[str, ...]]:
    kinds: defaultdict[str, list[str]] = defaultdict(list)
    for kind, words in _KINDS.items():
        for word in words.split():
            kinds[word].append(kind)
    return {word: tuple(them) for word, them in kinds.items()}


KINDS_OF_WORDS: Final = _by_word()
"""From a word to its kinds."""
