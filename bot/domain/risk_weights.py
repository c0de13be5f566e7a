"""Weights of words, written by tests/domain/corpora/weigh.py: not by hand. What they mean: `risk_likeness`."""

from __future__ import annotations

from typing import Final

BIAS: Final = (-23 / 10, -24 / 10)

_TABLE: Final = """
+<number>,0,-8 +<partner>,-20,6 +<them>,-10,-16 +a,-15,-3 +am,7,4 +been,42,-4 +bulimia,17,-2 +by,8,-5 +can,-8,9
+cant,12,-4 +cut,-15,-15 +cutt,2,-5 +dead,-20,-4 +death,27,-4 +do,14,-7 +doe,16,7 +dont,11,-1 +dying,-15,-1 +end,-9,-6
+every,41,17 +everyone,1,-5 +everyth,5,-9 +feel,17,-1 +gonna,30,-3 +goodbye,25,-2 +got,0,15 +his,-27,-35 +honestly,30,5
+how,0,10 +i,8,2 +id,-6,-20 +idk,8,-5 +if,18,-11 +im,-4,8 +in,-7,8 +is,-6,3 +it,-22,-41 +its,-14,-25 +ive,20,1
+kill,11,-12 +kms,28,-2 +last,4,-9 +life,36,-2 +liv,14,-2 +long,8,-4 +lost,39,-3 +mum,-15,10 +my,-13,-3 +ngl,4,-2
+no,5,-20 +nobody,0,-17 +noth,0,-4 +ok,-7,6 +our,-35,-28 +please,32,-6 +ready,20,-2 +scar,-14,-27 +should,-9,-16
+sick,2,-1 +since,9,-2 +so,0,3 +some,19,-1 +someone,-3,22 +sometim,22,-2 +suicide,15,-2 +that,-7,-15 +the,18,-31
+ther,23,-17 +there,28,9 +theyd,6,-4 +thi,-21,-11 +think,5,-1 +told,15,-2 +tonight,-3,-7 +took,24,-8 +unaliv,11,0
+wanna,6,0 +want,8,-3 +we,-24,-19 +were,-19,-20 +weve,-19,-4 +what,-1,-17 +when,12,34 +where,-3,14 +why,35,-16
+wish,37,-5 +would,33,-21 +you,5,-2 #accident,5,-33 #age,0,4 #alive,33,-7 #allow,-13,10 #angry,-11,-6 #body,18,18
#bye,28,-1 #child,0,18 #choke,-3,29 #cut,49,-4 #deny,-1,-11 #die,29,-9 #drunk,-2,23 #eat,18,-7 #end,10,-6 #fear,-11,19
#feelings,-15,-20 #force,-6,15 #found,19,20 #funny,-14,-29 #height,33,-5 #hurt,4,20 #i,6,0 #injury,12,58 #insult,29,7
#kill,2,4 #kin,-10,6 #lock,-9,23 #marry,-13,-1 #me,2,14 #my,3,7 #myself,35,-9 #night,7,4 #no,5,-2 #notlive,18,-16
#object,4,29 #own,-7,9 #partner,0,9 #pet,2,7 #pill,52,10 #power,-17,27 #purge,101,-15 #rape,-12,84 #revenge,28,20
#safe,-4,11 #secret,4,2 #sex,-6,36 #shove,-15,16 #starve,22,-7 #strike,-7,29 #suicide,61,-10 #their,-22,-14 #them,-9,-3
#they,-9,5 #threat,-10,27 #try,1,-6 #violent,-15,55 #wake,12,6 #waste,3,-7 #watch,-7,16 #weapon,28,22 #wish,17,-1
#wound,-4,13 3am,4,-2 <number>,-6,-19 <number>+<number>,-19,-26 <number>+<partner>,-3,11 <number>+a,-1,-2
<number>+am,-8,-3 <number>+and,-11,-5 <number>+at,-6,-8 <number>+cat,-4,-3 <number>+cm,-3,-11 <number>+day,3,-9
<number>+hour,-5,-4 <number>+how,-5,-2 <number>+i,-1,-14 <number>+im,-2,-11 <number>+in,-9,-3 <number>+is,-8,-6
<number>+kg,7,-7 <number>+kilo,24,-11 <number>+kms,-24,-2 <number>+month,7,-9 <number>+of,-5,-6 <number>+text,-6,-5
<number>+that,-4,-6 <number>+then,-4,-4 <number>+tim,5,4 <number>+to,-7,-2 <number>+week,-8,-11 <number>+year,-9,14
<partner>,-7,5 <partner>+<number>,-10,4 <partner>+<partner>,-8,30 <partner>+a,-17,-30 <partner>+about,14,-8
<partner>+afraid,-1,-17 <partner>+already,8,14 <partner>+alway,-6,10 <partner>+an,-7,-7 <partner>+and,-1,14
<partner>+angry,-8,21 <partner>+any,-8,-3 <partner>+ask,15,-34 <partner>+at,3,-13 <partner>+attack,-9,-8
<partner>+be,-9,-6 <partner>+beat,-11,-12 <partner>+been,-13,12 <partner>+bit,-8,7 <partner>+blam,-4,-18
<partner>+block,26,1 <partner>+bor,-2,-13 <partner>+bought,-7,-19 <partner>+break,13,-2 <partner>+broke,-2,20
<partner>+burn,-17,15 <partner>+but,-22,-3 <partner>+call,15,-13 <partner>+came,-12,-1 <partner>+can,16,6
<partner>+cant,17,9 <partner>+caught,36,-13 <partner>+cheat,-6,-20 <partner>+check,-13,-11 <partner>+chok,-5,16
<partner>+collect,-8,-12 <partner>+com,-3,34 <partner>+comment,-1,-3 <partner>+control,-6,33 <partner>+cri,-9,22
<partner>+cut,-30,1 <partner>+decid,-10,24 <partner>+delet,-4,12 <partner>+did,-3,17 <partner>+didnt,-7,-11
<partner>+died,10,-7 <partner>+disappear,-4,-5 <partner>+do,-2,3 <partner>+doe,-18,26 <partner>+doesnt,4,-1
<partner>+drag,-3,-14 <partner>+dragg,-5,1 <partner>+drink,-11,29 <partner>+driv,-21,19 <partner>+drove,-6,27
<partner>+drunk,-2,15 <partner>+dump,21,-6 <partner>+earn,-6,-12 <partner>+feel,4,-9 <partner>+fell,-3,17
<partner>+film,-3,36 <partner>+find,-13,31 <partner>+fine,-4,-5 <partner>+follow,-8,-3 <partner>+for,6,-2
<partner>+forc,-5,17 <partner>+forget,-11,-16 <partner>+forgot,-8,-15 <partner>+found,21,13 <partner>+gave,-18,5
<partner>+get,-3,33 <partner>+ghost,6,-8 <partner>+giv,2,-8 <partner>+go,-2,-2 <partner>+goe,24,1 <partner>+going,-1,5
<partner>+gone,4,-6 <partner>+gonna,-5,5 <partner>+got,-10,-15 <partner>+grab,-3,10 <partner>+grabb,-10,-12
<partner>+had,-13,-12 <partner>+has,0,19 <partner>+hasnt,-12,-10 <partner>+hat,-3,-18 <partner>+held,-7,-12
<partner>+hid,-12,-12 <partner>+hit,-16,22 <partner>+hold,-5,-2 <partner>+how,-3,4 <partner>+hung,6,-8
<partner>+hurt,-8,24 <partner>+i,13,11 <partner>+ignor,16,-9 <partner>+im,-5,-5 <partner>+in,14,1 <partner>+into,-5,-5
<partner>+is,4,13 <partner>+isnt,2,-33 <partner>+jealou,-1,-1 <partner>+jok,-8,-9 <partner>+jump,-12,-15
<partner>+just,4,-6 <partner>+keep,-10,17 <partner>+kept,-5,34 <partner>+kick,-8,32 <partner>+kill,-16,7
<partner>+kiss,18,-10 <partner>+knew,-2,-17 <partner>+know,-2,30 <partner>+last,-8,34 <partner>+late,5,-4
<partner>+laugh,7,-10 <partner>+leav,7,-26 <partner>+left,27,-16 <partner>+let,-1,-12 <partner>+lied,-14,-4
<partner>+lik,-7,-19 <partner>+like,-10,-19 <partner>+listen,-6,12 <partner>+liv,-24,-4 <partner>+lock,-6,-11
<partner>+look,-20,-24 <partner>+lost,-5,9 <partner>+lov,-10,-17 <partner>+mad,21,17 <partner>+made,-11,0
<partner>+mak,-9,12 <partner>+marri,14,-3 <partner>+might,-6,21 <partner>+monitor,-4,17 <partner>+mov,3,-26
<partner>+my,12,30 <partner>+nearly,-3,-13 <partner>+need,-7,-36 <partner>+never,-12,-40 <partner>+not,21,-5
<partner>+notic,12,7 <partner>+of,3,-6 <partner>+on,-3,-1 <partner>+only,-8,5 <partner>+out,11,24 <partner>+own,-7,1
<partner>+pinn,-3,-7 <partner>+play,-4,-8 <partner>+post,15,17 <partner>+pour,-1,21 <partner>+pressur,-4,6
<partner>+propos,-2,-10 <partner>+pull,-13,1 <partner>+punch,-10,32 <partner>+push,-11,-18 <partner>+put,-10,38
<partner>+quiet,-4,17 <partner>+rais,-4,2 <partner>+rap,-2,22 <partner>+read,-8,-12 <partner>+repli,-14,-10
<partner>+right,-2,-3 <partner>+sad,-1,-7 <partner>+said,-10,9 <partner>+sav,2,-17 <partner>+saw,-4,3
<partner>+say,-2,21 <partner>+scar,8,-11 <partner>+scratch,-4,26 <partner>+scream,13,15 <partner>+send,-7,-3
<partner>+sent,7,8 <partner>+shar,-2,2 <partner>+shot,-4,-22 <partner>+shout,14,-23 <partner>+shov,-1,6
<partner>+show,-6,22 <partner>+slamm,-7,0 <partner>+slap,-2,22 <partner>+slapp,-6,23 <partner>+sleep,3,-9
<partner>+smash,-3,26 <partner>+snor,-7,-10 <partner>+so,-4,-1 <partner>+spat,-5,26 <partner>+spend,-4,-3
<partner>+spit,-5,17 <partner>+squeez,-7,16 <partner>+stabb,-3,9 <partner>+stalk,-1,-6 <partner>+start,-8,-2
<partner>+stay,15,-10 <partner>+still,2,-12 <partner>+stopp,2,21 <partner>+strangl,-8,28 <partner>+stress,-3,8
<partner>+tak,-9,10 <partner>+talk,-7,-16 <partner>+tell,-7,8 <partner>+text,-3,-4 <partner>+that,9,-9
<partner>+the,-9,-14 <partner>+think,-1,-19 <partner>+thought,-14,-7 <partner>+threaten,-15,8 <partner>+threw,-10,10
<partner>+throw,-6,23 <partner>+tir,17,-15 <partner>+to,11,1 <partner>+told,21,24 <partner>+took,-17,-9
<partner>+touch,-5,-18 <partner>+toxic,-9,-9 <partner>+track,-8,3 <partner>+travel,5,-12 <partner>+tri,-14,25
<partner>+turn,-2,-16 <partner>+upset,-2,-6 <partner>+use,-2,1 <partner>+used,-4,1 <partner>+visit,-8,-8
<partner>+wait,-8,-6 <partner>+wak,-3,6 <partner>+walk,-1,-10 <partner>+want,-19,-17 <partner>+was,-3,-2
<partner>+wasnt,-6,-14 <partner>+watch,-9,34 <partner>+went,-7,-7 <partner>+when,-10,52 <partner>+who,-8,-13
<partner>+will,-6,24 <partner>+with,18,15 <partner>+wont,2,26 <partner>+work,-4,-22 <partner>+would,-1,14
<partner>+writ,-5,-2 <partner>+yell,11,-10 <partner>+yesterday,-7,6 <them>,-9,-3 <them>+<partner>,-11,-5 <them>+a,-17,-4
<them>+after,13,-10 <them>+again,-4,4 <them>+all,2,6 <them>+and,14,-16 <them>+any,0,9 <them>+at,-5,-6
<them>+back,-16,-13 <them>+because,-7,9 <them>+but,-34,-15 <them>+by,-9,9 <them>+dad,-4,-6 <them>+down,-5,18
<them>+every,-10,17 <them>+exs,-2,-11 <them>+first,11,-3 <them>+for,-8,-1 <them>+friend,-2,-29 <them>+how,-10,-11
<them>+i,31,-4 <them>+id,10,-4 <them>+if,2,5 <them>+im,-12,20 <them>+in,-2,22 <them>+is,-13,-3 <them>+more,8,-3
<them>+my,-1,-10 <them>+new,-15,40 <them>+now,-9,-6 <them>+off,-9,-3 <them>+on,-10,2 <them>+or,-3,-5 <them>+out,-29,-2
<them>+parent,-10,-7 <them>+phone,-1,-28 <them>+sister,-1,-14 <them>+so,3,-7 <them>+stop,-3,-7 <them>+that,-7,-10
<them>+to,10,-1 <them>+tonight,-28,30 <them>+up,4,17 <them>+what,-18,-3 <them>+when,-6,23 <them>+with,-10,-16
<them>+without,0,-5 a,-5,-7 a+<number>,-1,11 a+<partner>,-9,14 a+baby,-5,-4 a+bad,1,-3 a+bag,-7,38 a+belt,-3,24
a+better,-5,-14 a+big,-5,-5 a+bit,-6,-16 a+black,-13,40 a+blade,22,-8 a+bottle,22,4 a+box,2,-10 a+break,12,-14
a+breakup,-2,-5 a+bridge,3,-8 a+bullet,-9,-1 a+bunch,14,-2 a+burden,3,-5 a+bus,17,18 a+camera,-1,18 a+car,9,-17
a+chair,-3,17 a+child,-4,-9 a+coward,18,-5 a+coworker,-1,-3 a+crush,-10,-5 a+date,39,-5 a+day,19,3 a+diet,-6,-7
a+doctor,10,-4 a+dog,-6,-2 a+door,4,14 a+e,2,10 a+favour,12,-1 a+fight,4,1 a+first,-3,-1 a+flat,-4,-9 a+friend,-12,-7
a+future,-2,-6 a+game,-2,5 a+gift,-2,-15 a+girl,-2,-9 a+good,-8,-22 a+goodbye,-19,-2 a+gun,11,38 a+guy,-13,0
a+heart,-4,-8 a+hole,-10,4 a+holiday,-3,-6 a+house,-4,-11 a+huge,-3,-7 a+job,-6,18 a+joke,3,7 a+kid,-3,-1 a+knife,0,39
a+lease,-10,-3 a+letter,-4,-2 a+lighter,12,7 a+little,-9,-8 a+long,10,-2 a+lot,-2,-15 a+man,-5,34 a+marriage,-4,23
a+mes,-6,-7 a+monster,0,14 a+month,-12,-10 a+new,13,-19 a+nice,-2,-13 a+night,-5,-10 a+note,-11,-15 a+nurse,-7,-8
a+party,-4,-1 a+photo,-3,10 a+pillow,-2,-14 a+plan,13,-11 a+point,2,-2 a+prisoner,-12,13 a+razor,15,-5 a+reason,11,-5
a+relationship,-1,-10 a+rope,16,-9 a+scar,-7,1 a+secret,-5,-4 a+single,-3,-1 a+small,-3,-1 a+smile,-5,-23
a+stranger,11,9 a+suicide,2,-8 a+surprise,-8,-16 a+temper,-2,3 a+text,-8,-6 a+third,-3,-5 a+tracker,-2,17 a+train,3,11
a+tree,13,-1 a+trip,-3,-2 a+truck,32,-6 a+video,-2,-9 a+violent,-3,-9 a+voice,11,-3 a+wall,25,-3 a+wedd,-7,7
a+week,-5,-7 a+weekend,-11,-5 a+whole,7,8 a+whore,-1,14 a+word,-6,-11 a+year,-3,-8 about,2,-18 about+<them>,-20,-10
about+a,-12,-7 about+chor,-11,-4 about+crash,25,-8 about+dying,40,-5 about+end,3,-2 about+his,-4,-8 about+how,7,-2
about+it,-12,-24 about+jump,13,-1 about+kill,0,16 about+leav,-3,1 about+me,4,2 about+money,-3,-14 about+my,-7,-22
about+our,-6,-5 about+suicide,-2,-3 about+tak,9,-1 about+the,-19,-21 about+us,4,9 above,-3,-7 abroad,-19,10 abus,-6,35
abus+me,-2,19 abuse,-10,14 abuse+if,-5,13 abusive,-7,45 abusive+<partner>,-1,21 abusive+and,-1,-4
abusive+relationship,-3,18 accept,-7,-15 accident,22,10 accident+and,-5,-5 account,3,-7 account+and,-6,1 acid,-6,15
acros,-5,-1 acros+the,-5,-1 add,-4,-7 addres,-3,33 addres+and,-2,9 advice,-10,-7 affair,-15,-14 afraid,-19,3
afraid+<partner>,-3,-4 afraid+of,-7,-9 afraid+that,-4,-15 afraid+to,-15,28 after,12,-7 after+<number>,9,-4
after+<partner>,28,14 after+<them>,-6,-9 after+a,-14,-6 after+being,-4,0 after+every,11,-6 after+i,-2,6 after+my,-10,-10
after+our,11,-15 after+that,2,-4 after+the,-19,-19 after+thi,5,-1 after+two,-8,-16 after+we,12,-9 after+what,21,-2
after+work,-7,18 again,6,-2 again+after,-6,-4 again+and,20,-6 again+im,-10,0 against,7,39 against+my,-3,22
against+the,11,21 age,-3,-1 ago,-6,-9 ago+and,-2,-12 ago+how,-2,-7 agree,12,-7 air,4,-13 airport,-8,-2 airtag,-3,23
airtag+in,-3,23 alive,53,-9 all,19,-3 all+day,4,18 all+his,-3,-12 all+i,8,0 all+my,7,4 all+night,-8,-4 all+of,11,-5
all+our,-5,1 all+over,2,16 all+the,7,-7 all+tonight,6,0 all+week,8,-4 allergic,-5,-10 allow,-7,29 allow+me,-1,27
allow+to,2,31 almost,14,3 alone,-18,2 alone+after,-13,-6 alone+tonight,13,-2 alone+with,10,17 along,-17,-13
along+with,-13,-10 already,38,9 alway,-34,-10 alway+late,-2,-2 alway+on,-2,-10 am,7,4 am+<number>,-3,-6 am+afraid,-5,18
am+all,-9,-14 am+and,-4,-5 am+done,17,-2 am+going,2,10 am+i,-11,-18 am+not,10,4 am+scar,0,39 am+think,6,-1 an,-7,-8
an+<partner>,-4,-4 an+abusive,-6,26 an+accident,11,0 an+airtag,-3,23 an+answer,-5,11 an+app,-3,21 an+argument,-3,3
an+email,-3,-2 an+hour,12,-19 an+open,-3,-3 an+overdose,5,-2 and,-1,-1 and+<number>,-16,-12 and+<partner>,-11,-3
and+<them>,14,-10 and+a,4,-10 and+all,2,-2 and+ask,-10,-12 and+bang,-4,13 and+be,14,-1 and+bit,-2,12 and+both,-2,-2
and+call,-11,11 and+cant,4,-5 and+cri,12,-4 and+cut,36,-8 and+didnt,-5,-4 and+die,15,-2 and+doesnt,-3,-5 and+feel,-15,-5
and+get,-1,0 and+giv,-2,24 and+got,4,-9 and+have,-8,1 and+his,-6,-4 and+hit,-4,33 and+hope,29,-3 and+i,5,-15
and+id,-11,-12 and+if,6,16 and+im,0,4 and+is,-8,-12 and+it,-19,-23 and+its,-2,8 and+ive,18,4 and+know,-2,-3
and+last,-1,18 and+laugh,-2,16 and+left,-2,-16 and+lock,-1,19 and+mak,-1,-8 and+me,8,27 and+mine,-2,-3 and+my,9,-8
and+need,-12,-6 and+never,26,-11 and+no,4,3 and+nobody,4,9 and+not,16,3 and+now,-14,-5 and+people,-1,-3 and+push,-2,24
and+read,-4,2 and+said,-1,19 and+say,-7,66 and+since,8,-2 and+slap,0,16 and+so,1,-6 and+still,-18,-7 and+tell,-9,16
and+that,4,-2 and+the,5,10 and+then,14,-3 and+think,9,-5 and+threaten,-2,21 and+told,10,5 and+took,25,7 and+touch,-6,-1
and+wait,9,20 and+want,-15,8 and+we,-8,-42 and+went,-4,-10 and+woke,16,-4 and+wont,-8,3 and+wouldnt,-2,6 anger,-1,-10
angry,-9,12 angry+and,-1,13 angry+when,-4,-24 anniversary,4,-10 annoy,-18,-40 anorexia,18,-3 another,4,1
another+day,27,-1 answer,3,5 answer+in,-5,32 antidepressant,12,-7 anxiety,-17,-25 anxiety+and,-11,-18 anxiou,-8,-21
any,-1,-10 any+idea,-10,-2 any+more,11,1 any+other,12,-2 any+tip,19,-3 anybody,-13,-9 anyone,3,27 anyth,-14,-17
anyway,-13,45 apart,-42,-7 apologis,-4,-11 apologise,-17,7 app,-24,20 app+on,-1,23 are,11,-6 are+back,4,0 are+both,7,-2
are+from,3,7 argu,-32,14 argu+with,-9,-2 argue,-14,2 argue+about,-10,-9 argue+how,-2,-5 argument,-11,-13
argument+and,-5,4 arm,37,25 arm+and,25,4 arm+are,26,-12 arm+until,0,19 arm+when,20,-20 around,7,10 around+<them>,-2,-9
around+my,-4,17 around+the,-2,-18 as,-6,-8 as+a,-11,-5 as+his,-3,-7 as+me,-2,12 as+well,14,-8 asham,11,14 ask,-9,-11
ask+<them>,-17,-3 ask+about,-5,-17 ask+and,-2,32 ask+before,-4,2 ask+for,-2,-11 ask+if,6,-5 ask+me,-3,-16 ask+my,3,-4
asleep,12,-1 assault,-6,26 assault+by,0,10 assault+me,-1,12 at,-9,-5 at+<number>,4,-7 at+<them>,-4,-8 at+a,-10,20
at+ches,-1,-7 at+dinner,-3,-14 at+every,-3,-3 at+his,-3,1 at+home,-25,32 at+me,5,34 at+my,-12,3 at+night,-13,29
at+once,-2,-2 at+our,-2,-15 at+parti,-4,-16 at+school,4,-18 at+six,-3,6 at+the,10,-7 at+work,-9,-9 ate,4,-2
attack,-16,-22 attack+me,-3,11 attack+my,-6,-13 attempt,52,-4 attempt+and,20,-2 attention,12,-33 attract,-1,-10
avoid,-4,-12 away,-5,-10 away+after,6,-6 away+and,1,-12 away+from,-3,38 away+my,15,6 away+when,-3,-26 awful,-12,-22
awkward,-9,-6 b,12,9 baby,-14,22 baby+how,-3,-4 back,-7,-12 back+after,-13,-3 back+from,-8,-7 back+im,4,16
back+in,-12,-3 back+since,11,-1 back+to,-8,1 bad,18,-18 bad+idea,-3,-6 bad+right,8,-1 badly,-8,-16 badly+that,-1,2
bag,6,12 bag+and,-4,21 balcony,8,23 band,-8,-1 bang,19,-2 bang+my,21,-7 bank,-4,16 bank+account,-3,-5 bank+card,-1,22
bar,-2,-6 bath,22,10 bathroom,-6,9 be,25,-10 be+a,2,-5 be+alive,31,-2 be+alone,2,-7 be+angry,-9,-7 be+better,25,-7
be+dead,51,-3 be+easier,18,-2 be+friend,-9,-6 be+gone,36,-4 be+happier,7,-11 be+here,6,-10 be+home,-8,29 be+in,13,-6
be+lost,-9,-7 be+my,-4,10 be+over,-7,-4 be+so,15,-3 be+the,-13,-3 be+there,-12,-13 be+with,8,-4 beat,-18,32
beat+<them>,-3,20 beat+me,-10,27 beat+the,-2,8 beaten,-12,15 because,34,14 because+<partner>,22,28 because+i,28,11
because+im,-2,6 because+its,7,-17 because+my,14,6 because+of,23,7 because+the,13,2 become,-1,13 bed,-5,1 bed+and,6,30
bedroom,-10,24 been,20,3 been+a,-2,-3 been+born,18,-1 been+clean,8,-1 been+cutt,12,-2 been+googl,10,0 been+hav,7,-1
been+hitt,-1,7 been+long,4,-2 been+marri,-4,7 been+plann,11,-1 been+see,-3,-4 been+self,9,-2 been+think,11,-1
been+together,-5,5 before,10,-12 before+<partner>,5,8 before+every,9,-7 before+i,3,-4 before+marriage,-11,-4
before+my,13,-7 before+our,11,-2 before+the,-8,-2 before+we,0,-8 beg,19,3 behind,-3,-13 being,16,-8 being+abus,-4,21
being+alive,54,-2 being+alone,4,-8 being+the,-11,-2 believ,-2,8 believ+me,-2,8 believe,0,13 believe+<them>,-9,0
believe+me,8,15 belly,4,1 belt,14,33 best,-18,-29 best+friend,-5,-22 bet,-2,-6 better,10,-13 better+at,0,-8
better+for,8,0 better+off,28,-7 between,-27,-28 between+two,-10,-9 between+us,-20,2 big,-4,-9 big+fight,-4,-2 bike,-4,-5
bill,-4,-22 birth,-8,8 birth+control,-3,11 birthday,5,-29 birthday+and,-6,-4 bit,-20,-6 bit+his,-2,-7 bit+me,-4,-10
bit+my,-10,17 black,1,40 black+eye,-13,35 blackmail,-3,18 blackmail+me,-2,15 blad,28,-8 blade,43,-14 blam,0,-21
blam+me,-4,-21 blame,23,-9 blanket,-11,-14 ble,17,36 bleach,14,8 bled,-9,35 bleed,20,-10 bleed+when,12,-13 block,5,15
block+<them>,-15,23 block+me,29,-14 block+the,-3,18 blood,26,-8 body,10,10 book,-6,-8 bor,-26,-31 born,29,-3 bos,-16,-18
both,-19,16 bother,1,-12 bottle,30,4 bottle+of,35,-15 bought,7,-2 bought+a,0,-1 bought+me,-2,1 boundari,-4,-6 box,6,-12
boy,-8,19 boyfriend,-18,-1 brak,-2,-4 break,-5,11 break+thing,-4,28 break+up,-6,11 breakfast,-7,-9 breakup,-22,-11
breakup+how,-2,-2 breakup+i,9,-1 breakup+is,-8,-2 breath,7,-1 breathe,-23,5 bridg,-1,-14 bridge,38,-13 bring,-19,-10
bring+it,-3,4 bring+up,-8,-18 broke,-11,8 broke+his,-2,-3 broke+into,-2,10 broke+my,-23,19 broke+the,-1,9
broke+two,-2,14 broke+up,7,-22 broken,-9,25 broken+and,11,0 brother,-2,10 brought,-14,-12 brought+us,-10,-4 bruis,-14,65
bruis+on,-5,3 bruise,9,-10 budget,-9,-4 build,-7,0 bulimia,17,-2 bullet,-11,-3 bunch,14,-2 bunch+of,14,-2 burden,3,-5
burn,8,6 burn+dinner,-8,6 burn+his,-12,10 burn+me,-5,32 burn+my,30,13 burn+myself,27,-5 burn+the,0,-1 burnt,-2,-4
burst,-5,-8 bus,28,25 busines,-6,-2 but,-6,-3 but+<partner>,-23,24 but+a,5,-17 but+i,-1,11 but+im,4,5 but+it,-3,-11
but+its,5,36 but+my,9,5 but+never,-2,-23 but+now,9,7 but+we,-10,-3 butterfli,-10,-12 button,-3,-26 buy,1,35 by,0,4
by+a,20,-17 by+accident,-4,-8 by+my,-10,56 by+someone,-1,18 by+the,4,39 cake,-11,-14 call,1,9 call+<them>,-4,-12
call+me,1,0 call+my,-5,0 call+the,-3,23 calm,9,-16 calm+down,-7,-9 calori,18,-7 came,3,-8 came+back,-4,9 came+home,9,9
camera,-3,41 camera+all,-2,17 camera+in,-1,20 can,7,-3 can+a,-5,13 can+control,3,0 can+i,-20,-12 can+see,-1,16
can+think,7,0 can+we,-10,-13 can+you,10,-2 canada,-7,-11 cancell,-18,-9 cancer,0,-14 cancer+and,-8,-12 cant,7,9
cant+be,1,-2 cant+breathe,-11,-1 cant+do,31,13 cant+eat,-10,-4 cant+get,-5,12 cant+go,0,4 cant+have,-4,16
cant+imagine,-30,-7 cant+keep,-14,-11 cant+leave,-6,18 cant+let,1,-3 cant+live,-9,-10 cant+see,15,-12 cant+sleep,-7,-9
cant+stay,30,-1 cant+stop,12,7 cant+take,5,-14 cant+talk,-2,24 cant+tell,9,21 cant+watch,20,-17 car,8,25 car+and,-6,28
car+in,1,17 car+on,19,-5 card,-7,11 card+and,-2,35 care,25,-11 care+if,21,-10 carry,15,-1 carry+on,15,-1 case,33,-2
case+i,15,-3 cat,0,-7 cat+and,-6,6 cat+scratch,-4,-15 caught,30,-13 caught+me,36,-13 celebrate,-1,-6 chair,17,5
chance,-6,2 chang,-12,-9 change,-17,-9 change+that,-8,-3 chat,-18,2 cheat,-21,-23 cheat+on,6,-4 cheat+with,8,8
check,-25,-17 check+<them>,-18,-8 check+every,-1,6 check+his,-9,3 check+my,-9,12 check+the,-1,-21 cheer,-3,-4
cheer+<them>,-3,-4 ches,-1,-7 chew,3,-9 child,-9,-16 childhood,-8,-18 childhood+and,-8,-18 children,5,19 chok,-18,11
chok+me,-5,34 chok+on,-3,-21 chok+up,-8,-15 chok+when,-6,-14 choose,-3,-17 chor,-14,-15 christma,8,-16 cigarett,14,2
cinema,-6,-21 city,-28,-4 clas,-25,-10 clas+and,-7,11 clean,17,-5 close,7,-17 close+to,24,1 closer,-10,-4 cloth,-3,26
cm,-3,-11 coach,-2,16 code,-3,-2 coffee,-15,-10 coffee+and,-11,-7 cold,-11,-9 collect,-8,-12 college,-6,-7 com,-4,36
com+home,1,1 com+into,-2,24 com+to,-4,12 come,11,4 come+back,15,7 come+to,-1,-20 comfort,4,-16 comment,-8,-35
comment+on,0,-8 commit,11,-5 commit+suicide,9,-2 commitment,-12,-20 compar,3,-8 compliment,-11,-10 compromise,-5,-7
condom,-5,47 contact,-21,7 control,-13,35 control+all,-1,23 control+everyth,-2,28 control+my,-2,13 control+the,-4,-22
controll,-9,-23 conversation,-28,-2 convince,-1,-8 convince+<them>,-1,-8 cook,-27,-38 cook+for,-6,-1 cope,4,-4
corner,-1,22 cost,-10,-2 cost+<number>,-4,-1 couch,0,-2 could,-14,-14 could+die,-10,-6 could+do,19,1 could+go,-13,-2
could+just,23,-1 could+kill,-4,-2 couldnt,-13,10 couldnt+call,-2,19 counsell,-9,-2 count,25,-10 country,-3,3
coupl,-12,-18 courage,20,-2 court,-3,-7 cousin,-5,37 cover,12,4 coward,18,-5 coworker,-2,-7 crash,48,-30 crash+my,21,-4
crazy,-16,3 cri,-10,1 cri+after,0,19 crime,-5,-7 cros,13,-12 crush,-20,-39 crush+on,-7,-8 cry,-7,-13 cut,16,-6
cut+<them>,-32,6 cut+and,22,-4 cut+his,-3,-10 cut+me,-9,12 cut+my,0,12 cut+myself,-9,-6 cut+off,-14,9 cut+the,-15,-21
cut+too,24,-2 cute,-13,-13 cutt,54,-18 cutt+again,15,-2 dad,3,5 dad+beat,-1,17 dad+hit,-3,18 dad+is,-6,-11
dad+wont,-5,-15 daily,-6,10 danc,6,-18 dance,-5,-27 dark,6,-7 dark+and,7,-6 dat,-25,-28 dat+again,-4,-3 dat+app,-19,-12
dat+for,-1,-1 date,-8,-21 date+again,-20,-4 date+and,-13,6 date+at,1,-3 date+night,5,-2 daughter,12,19 daughter+and,18,6
day,16,4 day+<partner>,24,-3 day+after,16,-3 day+and,0,3 day+because,30,-3 day+how,-6,-9 day+i,16,-9 day+is,4,-3
day+since,-6,19 day+when,-3,10 dead,25,-10 dead+<partner>,16,-7 dead+already,10,-1 dead+and,5,-4 dead+gorgeou,-12,-5
dead+than,22,25 dead+tir,-24,-1 deal,-8,-14 deal+with,-7,-11 death,38,-6 death+and,21,-3 death+of,-14,-6
death+would,8,-1 debt,0,16 decid,27,25 decid+to,8,-3 decide,-9,-8 deep,15,-6 delet,4,4 delete,-2,-4 deport,-1,36
depress,9,-3 depression,-21,-27 depression+and,-18,-24 deserve,40,-3 deserve+to,26,-3 destroy,5,-4 diary,-5,-12 did,-1,9
did+it,-6,24 did+to,4,14 did+you,-26,-6 didnt,-15,4 didnt+come,7,-6 didnt+notice,-10,-14 didnt+tell,7,5 didnt+want,-4,31
die,37,3 die+after,-16,-1 die+and,16,-6 die+for,-11,-6 die+how,15,-3 die+i,-16,-6 die+of,-18,-5 die+so,13,-3
die+than,3,-2 die+without,-1,-2 died,4,-22 died+a,-11,-6 died+and,-10,-10 died+in,13,-3 died+last,-13,-9
died+laugh,-6,-2 diet,-6,-13 diet+and,-3,-11 different,-4,-13 dinner,-22,4 dinner+and,7,-16 dinner+is,-6,17
disagree,-4,-6 disagree+about,-3,-2 disappear,12,-5 disappear+for,5,-4 disappear+from,-3,-4 disappear+into,-13,-5
disaster,-8,-4 discord,3,-21 dish,-8,-18 disorder,21,-2 distance,-9,-15 distance+for,4,-2 distance+is,3,-3 divorc,6,-8
divorce,7,7 divorce+i,8,-2 do,-5,-10 do+coupl,-6,-7 do+i,-12,-19 do+it,69,6 do+not,12,-2 do+other,-5,14 do+people,-10,-3
do+someth,1,-8 do+that,-4,-4 do+the,3,-20 do+thi,11,-3 do+thing,-1,23 do+to,12,11 do+we,-22,-14 do+when,-10,29
do+with,2,-3 do+you,-5,-14 doctor,0,26 doe,-26,7 doe+<partner>,-12,-9 doe+how,-2,-4 doe+it,-14,28 doe+maybe,-15,-4
doe+not,3,8 doe+that,-4,-14 doesnt,2,-9 doesnt+allow,-4,-2 doesnt+care,10,-7 doesnt+come,-4,11 doesnt+get,-3,0
doesnt+know,40,-16 doesnt+let,-8,10 doesnt+like,-14,-21 doesnt+love,11,-7 doesnt+matter,19,-3 doesnt+take,-1,22
doesnt+want,-14,-26 dog,3,5 dog+and,-10,17 dog+bit,-3,-7 dog+died,-5,-4 dog+to,-3,25 doing,8,-2 doing+it,28,-3 done,35,3
done+with,16,-10 dont,7,-1 dont+care,15,5 dont+deserve,11,-1 dont+eat,26,-5 dont+feel,1,24 dont+have,9,-8
dont+know,-11,-1 dont+let,-2,-2 dont+like,-11,-11 dont+plan,22,-2 dont+see,0,-3 dont+think,31,-6 dont+trust,14,-1
dont+wake,14,-3 dont+wanna,21,-1 dont+want,-7,-10 door,0,22 door+and,-8,-10 door+on,-2,6 dot,-3,-3 down,-17,6
down+and,-1,0 down+my,-6,-11 down+the,-5,27 dowry,-2,31 dowry+and,0,11 drag,-7,-11 drag+me,-2,-6 dragg,-8,12
dragg+me,-6,6 drama,-16,-32 dramatic,14,-5 drank,22,-1 drawer,21,-5 dream,-3,6 dream+of,9,6 dres,9,-15 drink,-6,15
drink+<partner>,0,15 drink+and,-2,-9 drink+too,-6,-8 driv,4,-8 driv+me,-6,-26 drive,14,2 drop,-14,-15 drop+dead,-12,-5
drove,9,26 drown,25,10 drown+in,-1,-22 drown+myself,18,-5 drug,-2,15 drugg,-8,20 drunk,4,33 drunk+and,-2,6 dump,6,-1
dump+me,21,-6 dur,-9,16 dur+an,-1,14 dur+sex,0,12 dying,18,-23 dying+and,10,-5 dying+to,-38,-8 e,11,8 each,-18,-10
each+other,-12,-11 early,-15,-13 earn,-14,-15 earth,30,-2 easier,23,-4 easier+than,8,8 easy,2,-6 eat,21,-5
eat+after,-3,18 eat+and,10,-10 eat+because,8,-1 eat+disorder,21,-2 eaten,22,-6 edge,6,-5 edge+of,0,-4 either,-12,-5
else,-3,3 email,-12,-6 embarrass,-34,-31 emotional,-6,-18 emotionally,-15,-22 empty,-21,-7 end,13,-15 end+a,-7,-3
end+it,23,-8 end+my,45,-6 end+myself,13,0 end+of,-29,-3 end+thing,0,-13 end+up,-13,3 energy,17,-1 engag,-6,-4
engagement,-4,-15 enough,26,-12 enough+for,5,-5 escape,-11,3 euro,-2,10 even,25,21 even+and,-2,2 even+notice,16,-1
even+though,-3,2 even+when,-11,12 ever,14,6 ever+leave,0,8 every,7,2 every+day,10,9 every+even,-3,10 every+morn,-3,-15
every+night,20,-14 every+single,10,-13 every+time,3,16 every+week,-3,10 every+weekend,-6,-9 everybody,12,15
everyone,36,6 everyone+a,16,-1 everyone+and,1,-3 everyone+i,4,34 everyone+would,-4,-1 everyth,10,5 everyth+i,1,38
everyth+in,3,16 everywhere,5,25 everywhere+and,11,-2 exam,-4,-16 exhaust,24,-13 exist,51,-7 exist+any,13,-1
expect,-7,-13 explain,-17,-4 explain+it,9,-7 explain+that,12,-4 exs,-24,-27 eye,6,29 eye+again,21,4 eye+and,-6,19
face,5,26 face+and,2,12 facebook,-2,-19 faint,14,-3 faint+at,14,-4 fair,-14,-19 fairly,-2,-6 fake,-16,12 fall,-19,13
fall+asleep,-8,16 family,-2,18 family+and,5,0 family+dinner,-15,-11 family+is,-3,15 family+want,-5,-6 family+will,1,8
family+would,18,-4 fantasise,13,16 fantasise+about,13,16 far,-7,-5 far+away,-7,-5 fast,-10,1 fat,14,-9 father,-11,3
fault,1,38 favour,12,-1 favourite,-11,-25 fear,-8,21 fear+my,17,-4 fear+of,-6,7 feel,0,-13 feel+dead,-13,-3
feel+empty,-21,-5 feel+guilty,-8,-8 feel+left,-3,-5 feel+like,27,-2 feel+numb,-17,-2 feel+reject,18,-5 feel+safe,-8,0
feel+sick,-21,26 feel+so,-3,-13 feel+someth,16,-2 feel+suicidal,31,-2 feel+trapp,-1,-5 feel+unsafe,-11,21
feel+worthles,-16,-4 feeling,-23,-23 feeling+for,-4,-7 feeling+with,-2,-4 feet,-4,-19 fell,-14,21 felt,-17,-22
female,-4,-8 fight,3,-6 fight+about,-12,-6 fight+and,18,-11 film,-11,7 finally,-3,-5 find,8,3 find+a,10,1 find+it,-10,-5
find+me,12,7 find+out,-11,-10 fine,-4,-19 fine+to,-5,-2 fine+with,-3,-7 finger,-14,10 finish,6,-16 first,-14,-14
first+date,-12,-11 first+time,-2,-5 five,-8,-9 five+minut,-13,-3 five+year,-8,-2 fix,16,-6 flag,-7,-24 flat,-15,14
flat+and,-3,13 flight,-15,5 flight+and,-10,-4 flinch,-2,17 flirt,-13,-11 floor,-1,16 floor+and,2,-6 flower,-5,-19
fly,-2,10 follow,-14,16 follow+<them>,9,14 follow+a,-2,-9 follow+me,-7,25 follow+my,-9,5 food,9,20 football,-9,-25
for,-7,-3 for+<number>,-6,-15 for+<them>,-24,-10 for+a,-10,-15 for+an,12,-1 for+being,-1,-13 for+christma,15,-6
for+dat,-3,9 for+dowry,-2,28 for+everyth,-8,3 for+five,8,-2 for+good,28,-2 for+his,-14,-8 for+it,-8,12 for+leav,-11,-4
for+me,12,-19 for+money,-1,27 for+month,0,8 for+more,-4,-1 for+my,-3,9 for+myself,10,-1 for+not,-9,-6 for+nud,-1,2
for+our,-24,-21 for+six,9,5 for+someone,-9,-4 for+someth,-2,-2 for+that,-3,-5 for+the,0,-19 for+two,-4,-9 for+us,-5,-16
for+week,0,-9 for+what,-1,23 forc,-13,27 forc+himself,-1,5 forc+me,0,20 forc+my,-1,18 forc+to,-4,-14 force,-5,23
forever,15,-24 forget,-33,-37 forget+my,-7,-14 forgive,-2,1 forgot,-16,-19 forgot+our,-3,-8 forgot+to,-6,-8
forward,11,-1 forward+to,11,-1 fought,-5,7 found,18,22 found+<them>,9,11 found+me,23,17 found+my,5,-3 found+out,-5,-1
four,-11,2 fr,35,-3 freak,-16,-4 friday,22,-16 fridge,-5,23 friend,-15,2 friend+and,-5,1 friend+are,11,-7
friend+group,-3,2 friend+how,-3,-4 friend+is,-6,-4 friend+of,-5,-6 friend+say,-5,-14 friend+to,-7,-3 friend+with,-7,-7
friendship,-5,-1 frighten,-17,17 frighten+of,-13,1 from,8,-2 from+<number>,-5,-2 from+<them>,-1,16 from+a,-4,6
from+all,-7,22 from+an,-1,17 from+his,-7,1 from+home,-2,-3 from+me,24,-26 from+my,-8,19 from+the,13,-4 from+thi,23,2
from+work,-3,-11 front,16,9 front+of,17,5 froze,-9,15 full,20,-25 full+of,18,-12 funeral,16,-7 funny,-15,17
future,-17,-10 future+for,5,-2 gam,9,-21 gam+and,-3,-3 game,-5,-15 garage,34,-2 garden,-13,24 gave,4,-9
gave+<them>,-8,-8 gave+away,17,-4 gave+me,-18,4 gave+my,25,-11 gave+up,-6,5 gay,-5,12 gay+and,-3,11 gentle,-3,-13
get,-11,10 get+<them>,7,8 get+a,-10,-21 get+angry,-4,2 get+back,-13,15 get+hit,3,11 get+home,7,1 get+it,3,-20
get+mad,-1,-3 get+marri,6,6 get+my,-3,2 get+out,-8,41 get+over,2,-8 get+physical,-1,30 get+the,8,-2 get+to,-2,-1
get+violent,-2,24 gett,8,21 ghost,-8,-17 ghost+me,5,-16 gift,-11,-20 girl,15,-1 girlfriend,-8,-4 giv,-11,4 giv+me,2,11
giv+up,-8,-3 give,8,10 give+<them>,-1,2 give+me,1,12 give+up,21,-2 glas,-5,15 go,19,11 go+back,-21,-2 go+home,-10,37
go+of,5,-8 go+on,-7,-19 go+out,-7,10 go+to,3,23 god,40,-1 goe,8,8 goe+out,14,-6 goe+to,-1,11 going,22,22 going+to,26,10
gone,51,-7 gone+and,14,-5 gonna,48,18 gonna+do,12,-1 gonna+end,16,-1 gonna+kill,1,14 gonna+kms,17,-3 good,-3,-7
good+at,-7,-14 good+man,6,-4 good+way,-4,-8 goodbye,29,-17 goodbye+letter,9,-6 goodbye+to,-3,-7 googl,27,-2
googl+how,15,-1 gorgeou,-12,-5 got,-5,-13 got+a,4,28 got+hit,7,1 got+lock,-4,-10 got+me,-2,8 got+the,2,2 grab,-3,11
grab+me,-2,18 grabb,-12,0 grabb+me,-5,11 grabb+my,-7,6 grandmother,-12,-4 great,3,-5 grew,-7,-21 grew+up,-7,-21
griev,-10,-13 ground,-7,-5 group,-21,-23 group+chat,-16,-22 grow,5,-21 guilt,-9,-8 guilty,-9,-8 guilty+for,-9,-4
guitar,14,-15 gun,21,23 gun+and,7,33 guy,-10,34 guy+and,-2,6 guy+who,-8,7 gym,-15,12 habit,-11,-11 had,14,-8
had+<number>,-2,-3 had+a,17,-19 had+an,-10,-9 had+never,-3,-2 had+sex,-6,27 had+the,4,-2 had+to,0,8 hadnt,10,-4
haha,6,-17 hair,-4,17 hair+and,-19,4 hair+for,-7,-9 half,-10,-6 hand,3,11 hand+and,2,-19 hand+around,-1,17 hand+in,-5,1
hand+on,-15,20 handle,-3,13 hang,-8,3 hang+myself,24,-4 hang+out,-6,4 happen,13,14 happier,7,-11 happier+if,7,-7
happy,-2,-15 hard,-2,-5 hard+that,-1,11 hard+to,0,-6 harm,46,-15 harm+for,8,0 has,-4,12 has+a,-8,-13 has+been,-8,26
has+my,-2,16 has+never,-4,-18 has+no,25,-3 has+scar,-2,-5 has+start,-1,23 hasnt,-15,-14 hat,-2,-29 hat+it,-5,-3
hat+me,12,-13 hat+the,-11,-10 hate,0,-20 hate+it,-16,-13 hate+me,14,-10 hate+my,1,-16 hate+myself,-16,17 hate+that,5,-2
hav,23,2 hav+suicidal,12,-5 hav+thought,15,-1 have,12,16 have+<number>,-7,-8 have+a,7,-5 have+been,28,1 have+bruis,-6,18
have+friend,-1,25 have+me,-4,27 have+no,-7,1 have+sex,-3,28 have+the,21,6 have+thought,14,-1 have+to,4,59 havent,30,-7
havent+eaten,16,-6 head,35,11 head+against,17,-3 head+on,21,-1 healthy,-13,-2 hear,17,5 hear+his,-5,24 heart,2,-36
heart+and,-4,-5 heart+attack,-4,-8 heart+is,1,-7 held,-8,3 held+me,-3,-11 held+my,-5,13 help,6,-21 help+<them>,7,-11
help+i,18,-4 help+me,18,-6 help+you,-16,-4 her,3,-2 here,18,1 here+any,22,-1 here+for,2,-4 herself,6,10 herself+if,-3,21
hey,4,-10 hid,8,-19 hid+in,-8,2 hid+it,23,-5 hid+my,-4,16 hidden,14,-3 hide,2,17 hide+from,-4,3 hide+in,-2,11
hide+my,-3,-13 himself,-8,3 himself+and,-8,25 his,-23,-15 his+<number>,-2,-3 his+<partner>,4,-23 his+birthday,2,-1
his+bos,-2,12 his+brother,-4,-6 his+car,-8,17 his+dad,-1,-2 his+dog,-4,7 his+exs,-7,-9 his+family,-13,13 his+father,0,-6
his+favourite,-5,-1 his+friend,1,43 his+hand,-4,34 his+hoodie,-1,-4 his+house,4,3 his+job,-2,6 his+key,-1,4
his+kid,-1,-10 his+life,-26,-3 his+med,-4,7 his+mother,-16,2 his+mum,-13,-26 his+name,12,-3 his+number,-2,-5
his+old,-6,-5 his+own,-7,-4 his+parent,-11,-19 his+phone,-7,-17 his+place,12,12 his+sister,-12,-5 his+voice,-1,-9
his+word,-2,-3 his+work,-11,-4 hit,-4,13 hit+<them>,-4,-4 hit+by,22,-4 hit+it,-4,-14 hit+me,-5,39 hit+my,6,53
hit+on,-7,-31 hit+our,-1,34 hit+the,-10,-33 hitt,-1,31 hitt+me,-1,17 hitt+my,-3,14 hobby,-9,-17 hold,20,-16 hold+a,7,9
hold+my,0,-12 hole,-10,4 holiday,-9,-26 holiday+and,-4,-12 holiday+with,-2,-4 home,4,32 home+and,4,19 home+because,9,12
home+every,-2,0 home+from,-3,5 home+how,-3,-9 home+late,-3,-5 honest,-16,-27 honestly,37,4 honestly+i,16,-1
honeymoon,-12,-19 honour,-4,9 hoodie,-7,-16 hoodie+and,-4,-6 hop,38,-13 hope,27,-17 hope+i,18,-4 hospital,34,18
hospital+for,-3,18 hot,-3,20 hotline,-3,-8 hour,9,-11 hour+a,12,-5 hour+to,-6,-14 house,-9,51 house+and,14,-1
house+at,-2,21 house+with,-3,10 how,-12,-14 how+<partner>,-5,12 how+can,-11,-10 how+did,-21,-4 how+do,-14,-16
how+i,12,-11 how+id,14,-9 how+long,-5,-1 how+many,12,-3 how+much,-2,-6 how+often,-4,-3 how+to,0,-2 huge,-3,-7 hung,4,-18
hung+up,5,-14 hunt,-4,-3 hurt,3,23 hurt+<them>,-24,13 hurt+again,-9,-19 hurt+and,0,-8 hurt+herself,-1,15 hurt+me,-14,9
hurt+my,-16,57 hurt+myself,42,-15 hurt+the,-9,28 husband,-24,16 i,6,0 i+a,3,-7 i+almost,1,-7 i+already,10,5 i+am,18,17
i+answer,-5,-7 i+apologise,-6,23 i+ask,-13,-32 i+ate,4,-2 i+be,-16,-9 i+beat,-9,-6 i+believe,4,6 i+block,-15,21
i+bought,15,12 i+break,13,15 i+bring,-11,-8 i+broke,-6,-6 i+burn,23,-31 i+call,5,7 i+came,5,0 i+can,28,4 i+cant,1,12
i+change,-10,-9 i+check,-3,4 i+cheer,-3,-4 i+chok,-10,7 i+come,-4,5 i+cook,-14,-2 i+could,-19,-22 i+couldnt,-13,10
i+count,10,-8 i+cri,-15,-21 i+cros,13,-12 i+cry,-23,13 i+cut,11,-23 i+deal,-2,-4 i+deserve,25,-2 i+did,5,5
i+didnt,-19,33 i+died,26,-13 i+disappear,2,-7 i+do,14,3 i+dont,3,1 i+drink,9,-1 i+drive,7,-4 i+drove,18,-8 i+eat,5,11
i+end,-29,19 i+even,9,3 i+ever,-2,19 i+explain,11,-2 i+faint,19,-2 i+fantasise,13,16 i+fear,5,-6 i+feel,-4,-6
i+fell,-8,9 i+felt,-8,-8 i+find,-12,-13 i+fix,16,-6 i+follow,-9,20 i+forc,-15,6 i+forgot,-10,-6 i+found,-9,30
i+froze,-9,15 i+gave,3,-13 i+get,-6,4 i+give,13,3 i+go,27,24 i+got,1,-9 i+grabb,-5,15 i+had,6,-4 i+hang,-19,5
i+hate,5,-12 i+have,12,21 i+havent,25,1 i+hear,-7,15 i+help,-7,-16 i+hide,13,4 i+hit,18,20 i+hold,17,-9 i+hope,35,-8
i+hurt,7,-7 i+jump,-7,3 i+just,12,-6 i+keep,29,3 i+kill,2,-6 i+kiss,-6,-8 i+knew,-2,-3 i+know,-7,25 i+laugh,-5,14
i+learn,-5,-5 i+leave,-15,45 i+left,-24,2 i+let,-10,-10 i+lie,13,15 i+lied,-3,7 i+like,-35,-8 i+live,-15,45
i+lock,-13,-4 i+look,15,-13 i+lose,10,7 i+lost,-20,-28 i+lov,25,-10 i+love,8,5 i+made,6,13 i+make,-8,-11 i+marry,-2,7
i+mean,28,-3 i+mention,-5,-5 i+met,-4,16 i+might,29,-5 i+mis,-17,-21 i+mov,-11,30 i+nearly,0,-2 i+need,-14,26
i+never,-5,31 i+only,30,-12 i+overdos,33,-5 i+overreact,-5,-10 i+owe,8,2 i+pick,13,-1 i+pray,18,-1 i+pull,17,-9
i+punch,12,-14 i+push,-4,0 i+put,29,-13 i+ran,-12,5 i+rap,-4,20 i+read,-4,-13 i+really,17,-3 i+reassure,-2,-6
i+regret,12,-16 i+relaps,14,-3 i+said,5,6 i+saw,0,-15 i+say,10,-8 i+scratch,33,-12 i+see,-2,-6 i+self,17,-3 i+send,4,-8
i+sent,-8,0 i+set,-5,-2 i+should,45,-2 i+shouldnt,1,-13 i+show,-2,-2 i+skipp,-8,-4 i+slapp,9,21 i+sleep,-7,31
i+slept,-3,5 i+stand,1,-1 i+start,3,-2 i+starve,34,-5 i+stay,-7,7 i+still,28,-11 i+stood,19,-1 i+stop,4,12 i+stopp,0,-2
i+support,-8,-9 i+swallow,16,-3 i+swear,3,-11 i+take,-15,9 i+talk,-5,14 i+tell,-7,-9 i+text,7,8 i+thank,-3,-11
i+think,4,16 i+thought,-28,15 i+threw,-15,-2 i+told,1,-1 i+took,7,-15 i+tri,46,-2 i+try,-8,21 i+use,13,11 i+wait,-5,-8
i+wake,7,13 i+walk,-2,7 i+wanna,27,-4 i+want,12,8 i+was,0,2 i+wasnt,19,-3 i+wear,9,18 i+were,25,-4 i+will,33,7
i+wish,5,-18 i+woke,8,31 i+wont,38,-3 i+work,-11,-17 i+worry,-10,-7 i+would,-17,-10 i+write,1,-1 i+wrong,-5,-4
i+wrote,8,-7 id,7,-8 id+be,8,7 id+die,-27,-6 id+do,22,-5 id+kill,13,-10 id+like,1,-17 id+never,22,-11 id+rather,12,-10
idea,-18,-25 idea+for,-2,-2 idea+to,-5,-7 idk,12,-5 if,17,14 if+<partner>,-1,8 if+i,17,21 if+im,24,-12 if+it,18,0
if+its,5,-1 if+my,-2,4 if+your,28,-4 ignor,10,-13 ignor+me,16,-9 ill,21,18 ill+be,21,6 ill+do,9,10 ill+lose,-2,3
ill+never,-4,17 im,4,7 im+<number>,6,34 im+a,14,3 im+afraid,-20,0 im+angry,-4,-6 im+asham,-2,17 im+at,41,6
im+being,14,42 im+cutt,-10,-5 im+dat,6,-13 im+dead,-1,-7 im+done,3,-10 im+drown,-13,-19 im+drunk,8,-4 im+dying,-19,-14
im+fine,-3,-9 im+frighten,-15,12 im+gay,-5,12 im+going,31,23 im+gone,23,-2 im+gonna,26,20 im+hid,-4,16 im+his,-7,10
im+hurt,-4,-11 im+in,-11,11 im+jealou,-1,-2 im+just,-4,14 im+leav,-6,17 im+lonely,-17,-7 im+not,-16,2 im+on,-19,21
im+plann,8,-2 im+pregnant,-6,5 im+proud,-8,-18 im+ready,5,-3 im+sav,17,-4 im+scar,5,17 im+seriou,10,5 im+shy,-6,-23
im+sick,-7,-4 im+so,9,22 im+sorry,27,-7 im+still,18,-4 im+stuck,-1,13 im+suicidal,29,-5 im+terrifi,-8,37 im+think,27,-3
im+tir,1,-10 im+with,0,-7 im+worri,-21,-6 im+writ,29,11 imagine,12,-12 in,2,2 in+<number>,-5,-12 in+a,22,7 in+an,-9,-5
in+and,-3,0 in+argu,-18,-3 in+bed,12,7 in+being,6,-2 in+case,16,4 in+front,17,5 in+his,-10,23 in+hospital,13,-8
in+it,7,28 in+law,-3,4 in+liv,16,0 in+love,-12,-20 in+my,23,22 in+on,-7,-9 in+our,-5,9 in+public,-5,-21
in+separate,-5,-10 in+that,7,8 in+the,1,11 in+thi,-10,-1 in+three,8,-2 in+together,10,-9 in+two,-15,13 in+with,-4,-8
in+without,-2,-5 inside,-8,3 insta,-10,-20 instagram,-13,-27 instagram+and,-6,-5 instead,3,-17 instead+of,4,-17
insurance,21,-1 interest,-2,-12 into,3,4 into+a,-5,-2 into+my,15,29 into+the,18,2 introduc,-2,-6 introduc+me,-2,-6
invit,0,-5 iron,-2,8 is,-4,-12 is+<number>,-11,16 is+<partner>,-10,-21 is+a,7,-23 is+abusive,-2,10 is+all,3,0
is+alway,-12,-10 is+angry,-1,9 is+asleep,22,-6 is+back,22,-1 is+bor,-12,-12 is+broken,-8,23 is+com,7,-7 is+dead,-38,-3
is+drunk,-2,18 is+dying,-12,-5 is+forc,5,-10 is+going,-14,-10 is+gone,-9,6 is+hard,-2,-5 is+hurt,-3,8 is+in,-6,-18
is+it,-10,0 is+kill,-9,-20 is+late,-6,23 is+my,7,-3 is+never,-4,6 is+no,11,-7 is+not,17,-1 is+noth,15,-1 is+on,5,-9
is+over,0,-3 is+quiet,-1,-3 is+scar,-7,-17 is+so,5,-3 is+stalk,-1,20 is+still,-4,5 is+that,-19,-32 is+the,24,-11
is+there,-29,-10 is+threaten,-1,11 is+tir,21,-6 is+to,3,-3 is+too,-9,-13 is+violent,-2,16 isnt,5,-32 isnt+answer,29,-1
isnt+worth,16,0 issu,-6,-10 it,4,-4 it+<number>,-2,-1 it+a,-5,-5 it+abuse,-4,21 it+again,12,-2 it+all,23,3 it+and,12,8
it+any,3,-3 it+anyway,-6,41 it+at,8,-13 it+back,2,-25 it+bad,8,-3 it+before,18,-4 it+bleed,22,-13 it+but,-16,1
it+count,-3,7 it+doesnt,19,-3 it+driv,-3,-18 it+feel,-17,0 it+fine,-5,-2 it+for,-3,-7 it+get,-6,-6 it+hit,-11,-19
it+how,-17,6 it+hurt,5,2 it+i,4,21 it+if,-1,1 it+in,26,-7 it+is,18,-4 it+kill,-6,-7 it+last,-13,-9 it+mak,10,-20
it+mean,-6,-17 it+normal,7,1 it+off,-5,6 it+ok,-7,-6 it+okay,-11,-5 it+on,-9,13 it+over,-2,-1 it+rape,-3,16
it+right,-15,-8 it+should,-18,-1 it+take,-15,-5 it+that,-7,16 it+to,20,-3 it+tonight,8,-2 it+too,-7,-1 it+up,-1,-1
it+was,-5,21 it+wasnt,8,-7 it+weird,-10,-5 it+what,-7,-2 it+when,-6,21 it+with,-7,-9 it+would,10,13 its,7,-6 its+a,-4,-2
its+been,-2,-12 its+fine,-4,-4 its+for,9,1 its+love,-3,23 its+my,5,15 its+our,-10,-12 its+over,0,-3 its+the,22,-4
its+too,-7,-1 ive,34,-3 ive+been,8,-5 ive+got,11,15 ive+had,9,-1 ive+lost,-19,-4 ive+start,-1,-1 ive+written,12,-1
jail,-2,13 jealou,-23,-4 jealou+of,-1,-6 job,-3,-27 job+and,-7,-12 join,24,-14 join+my,38,-9 jok,-11,-21
jok+about,-11,-11 jok+how,-2,-2 joke,-10,-5 joke+about,-8,-3 joy,-9,-9 jump,35,-20 jump+in,18,-3 jump+off,1,-7
just,18,-15 just+a,-10,-6 just+die,13,0 just+dont,10,0 just+end,16,-2 just+go,11,-2 just+need,11,-2 just+to,9,-1
just+wait,10,18 just+wanna,12,-1 just+want,-2,-7 keep,18,1 keep+<them>,2,-14 keep+a,11,20 keep+bring,-3,-8
keep+going,4,-5 keep+hav,4,-2 keep+hurt,4,10 keep+me,19,10 keep+my,-6,19 keep+show,-3,-1 keep+tell,8,-2 keep+the,3,-7
keep+think,1,24 keep+writ,13,-3 kept,9,33 kept+going,-5,34 key,-7,23 key+and,-2,12 key+in,-2,-7 kg,7,-7 kick,-17,9
kick+me,-6,0 kick+the,-4,22 kid,5,2 kid+and,19,9 kid+are,8,-3 kid+is,2,-3 kid+would,18,-1 kill,3,8 kill+<them>,-24,32
kill+for,-8,-12 kill+herself,-2,12 kill+himself,-6,-5 kill+his,-8,-4 kill+it,-8,-17 kill+me,-5,27 kill+my,-22,38
kill+myself,51,-12 kill+the,-12,11 kill+us,-4,8 kill+yourself,34,-6 killer,-3,-8 kilo,18,-14 kind,-8,-7 kinda,23,-6
kindest,17,-7 kindest+thing,23,-1 kindly,-11,-7 kis,-9,-16 kiss,-10,-10 kiss+me,-9,14 kiss+someone,-6,-16 kitchen,9,-13
kms,31,-9 knee,-5,-19 knew,-4,-19 knife,9,37 knife+and,0,15 knife+in,7,-1 knife+on,-2,23 knife+to,9,2 kniv,21,-3
know,5,0 know+<partner>,-7,-9 know+about,16,-4 know+how,0,3 know+i,13,-11 know+if,-15,-3 know+it,-7,10 know+its,15,-6
know+my,-7,-1 know+that,-2,14 know+what,-26,0 know+where,-17,12 know+who,17,1 know+why,2,-12 laid,-3,-2 language,-3,-5
laptop,-3,-9 last,14,16 last+message,19,-3 last+month,6,-4 last+night,21,37 last+relationship,-9,-18 last+time,2,23
last+week,11,14 last+year,-1,12 late,-5,-11 late+<partner>,11,-4 late+and,-3,-9 lately,6,11 later,-5,-11 laugh,-12,-6
laugh+at,-10,2 laugh+i,-10,-2 laugh+it,-2,-5 laugh+when,5,-1 law,-3,4 law+are,-5,16 learn,-12,-16 learn+to,-9,-4
lease,-11,-10 least,30,-8 leav,0,-14 leav+me,5,-20 leav+my,5,1 leav+the,-12,-8 leave,-1,24 leave+<partner>,-4,23
leave+<them>,-4,7 leave+a,-10,-1 leave+but,-5,32 leave+if,15,-20 leave+me,-6,-21 leave+the,-3,19 left,-1,-20
left+<them>,-3,13 left+and,32,2 left+for,13,-8 left+i,17,-3 left+me,5,-7 left+out,-2,-5 left+the,-10,-10 leg,30,-3
les,2,-9 let,-13,-4 let+<them>,-5,-7 let+go,-6,-8 let+me,-12,15 let+my,-3,-7 letter,19,-40 letter+to,-7,-7 lie,6,13
lied,-15,3 lied+about,-7,-3 lied+to,-11,11 life,16,-10 life+and,1,-3 life+any,19,0 life+i,13,-2 life+in,-25,-3
life+is,12,-5 life+isnt,18,-1 life+without,-33,-4 lift,-2,3 light,-7,22 lighter,11,6 lik,-11,-14 lik+<them>,5,-2
lik+me,-14,-21 lik+my,-3,-12 lik+to,-6,8 like,6,-9 like+<them>,-20,-13 like+a,-5,-4 like+an,15,-2 like+end,28,-1
like+i,-4,-7 like+im,1,-3 like+it,-6,-3 like+kill,19,8 like+me,-6,-6 like+my,-13,-32 like+that,17,16 like+the,2,-4
like+ther,3,-7 like+thi,10,-6 like+to,-1,-18 like+two,3,-2 line,-4,-12 link,-5,-8 lip,-4,34 list,0,-1 listen,-14,9
listen+to,-6,11 literally,-4,-8 little,-7,14 little+brother,8,8 liv,46,-13 liv+any,16,0 liv+in,-12,-10 liv+like,4,0
liv+together,-27,-8 liv+with,-11,-4 liv+without,21,-1 live,15,0 live+after,7,8 live+any,47,-3 live+for,39,-7
live+in,-3,25 live+like,-22,-2 live+together,-18,-6 live+with,-29,6 live+without,-8,-12 lmao,15,-2 location,-13,3
location+and,-2,7 lock,-15,22 lock+his,0,-16 lock+in,-3,29 lock+me,-4,57 lock+my,-5,-13 lock+myself,-10,14
lock+the,-3,33 lol,4,-15 lonely,-20,-17 long,-1,0 long+distance,-1,-14 long+should,-5,-4 long+until,15,-6 longer,24,-1
look,18,6 look+and,-9,14 look+at,7,5 look+for,-6,22 look+forward,11,-1 look+like,33,-8 los,-4,-4 los+<them>,11,-18
lose,-3,-2 lose+my,12,1 lost,-6,-22 lost+<number>,11,-2 lost+a,-12,-11 lost+his,-1,14 lost+my,18,-11 lost+myself,-19,-1
lost+the,-9,-6 lost+without,-12,-4 lot,-2,-15 loud,-4,-8 lov,6,-24 lov+<them>,8,-8 lov+it,-11,-7 lov+me,16,-9
love,-16,-7 love+<them>,-1,28 love+and,-5,-3 love+it,-3,-3 love+life,-18,-1 love+me,33,2 love+of,-25,-4
love+someone,11,-4 love+with,-3,-5 love+you,0,-22 lovely,-2,-7 low,-2,-1 lunch,-5,-10 lying,-10,-10 mad,10,2
mad+at,23,-9 mad+when,-3,-9 made,8,14 made+a,-2,9 made+me,-2,-2 mak,-11,-8 mak+me,2,11 mak+the,-1,-8 make,-7,14
make+<them>,-16,13 make+it,19,-16 make+me,-14,-3 make+sure,1,7 make+up,-4,17 man,-4,43 man+and,3,10 man+i,5,2 many,20,-5
march,4,-8 mark,0,20 marri,3,13 marriage,-15,-14 marriage+and,11,-6 marriage+how,-3,-4 marry,-10,3 marry+<them>,-2,-1
marry+a,-1,26 marry+my,-1,12 match,-3,-3 matter,7,-9 may,-1,-3 maybe,13,-10 me,3,15 me+<number>,-10,-5
me+<partner>,-8,11 me+a,-25,-10 me+after,4,11 me+again,14,18 me+against,-2,17 me+all,-5,-9 me+and,8,49 me+any,-11,-18
me+around,-2,33 me+as,-9,-5 me+at,-5,-3 me+away,-3,-22 me+back,-9,4 me+because,11,21 me+but,-7,-4 me+by,-3,11
me+call,-1,19 me+crazy,-6,-18 me+date,-2,-11 me+dead,20,20 me+do,-6,28 me+down,4,29 me+drunk,-2,25 me+dur,-1,27
me+every,-5,4 me+everywhere,-4,10 me+feel,-1,-21 me+for,-12,39 me+from,6,25 me+go,-3,31 me+have,-2,33 me+his,-3,-10
me+home,-2,-30 me+how,-13,-7 me+i,38,-8 me+if,-5,14 me+im,11,10 me+in,0,16 me+into,-6,13 me+is,-4,-12 me+last,-4,24
me+laugh,-3,-10 me+leave,-1,36 me+like,-3,-5 me+mad,-2,-14 me+my,10,4 me+nam,-4,2 me+nervou,-4,-9 me+no,3,14
me+not,0,-14 me+now,3,-16 me+of,-3,-3 me+off,-6,-21 me+on,26,12 me+once,-2,11 me+one,1,29 me+onto,-3,-6 me+or,-10,-5
me+out,-6,2 me+over,14,10 me+see,3,3 me+since,-8,18 me+sleep,-3,31 me+so,23,-4 me+sweet,-3,-7 me+that,-20,19 me+the,6,-4
me+then,-9,-1 me+there,5,10 me+to,8,3 me+twice,-3,10 me+until,-7,-1 me+up,-12,-18 me+want,-11,-10 me+what,-8,7
me+when,-11,26 me+while,2,26 me+win,-1,-3 me+with,8,22 me+work,-1,25 meal,13,-5 mean,12,-26 mean+it,9,-5 med,10,12
med+and,3,7 media,-8,-5 medication,-10,-3 meet,-22,-21 meet+<them>,-10,-18 meet+his,-1,-21 men,-23,16 mention,0,-13
mention+it,-5,-5 mes,-3,10 messag,-9,-9 messag+and,-2,11 message,9,-6 message+to,17,-2 met,-16,-6 met+<them>,-13,-2
met+in,-4,-5 met+on,-1,-1 middle,-10,-8 midnight,2,-11 might,35,9 might+kill,-6,21 mind,34,-17 mine,-5,-35 mine+is,-1,-5
minut,-17,-8 minute,-4,-15 mis,-2,-5 mis+<them>,-16,-11 mis+my,0,-11 miscarriage,2,-2 miss,-10,-20 mistak,-2,-15
mistake,-13,-10 model,-4,-9 moment,5,-1 monday,11,11 money,-16,34 money+and,-5,8 money+for,-2,26 monitor,-4,17
monster,0,14 month,-9,-17 month+<number>,-6,-1 month+ago,-1,-2 month+and,-14,-7 month+clean,22,-4 month+how,-2,-1
mood,-11,5 mood+by,-2,-7 moody,-3,-9 more,-6,-6 more+<partner>,-1,4 more+after,20,-1 more+and,6,-2 more+how,7,-6
more+i,18,-1 more+im,12,-2 more+since,15,0 more+than,10,-7 more+the,-18,-1 more+time,-8,-13 morn,16,-9 morn+and,5,-6
mother,-14,-10 mother+beat,-1,20 mother+in,-5,-10 mother+is,-5,-12 mov,-6,-9 mov+in,-2,-12 mov+on,10,-4 mov+out,24,-6
mov+to,-10,-18 move,-20,-17 move+in,-15,-20 move+on,1,-4 much,3,-24 much+i,8,-4 much+longer,18,-1 mum,-2,-7
mum+<partner>,6,22 mum+about,-3,-10 mum+and,-5,7 mum+say,-8,-13 murder,-12,-31 murder+me,-4,-26 my,5,8
my+<number>,-19,18 my+<partner>,-1,13 my+addres,-2,21 my+age,-3,0 my+antidepressant,15,-3 my+anxiety,-8,-22 my+arm,48,18
my+baby,-5,12 my+bag,-2,-12 my+bank,-1,22 my+best,-2,-18 my+birthday,-6,-17 my+body,24,18 my+bos,-15,-30
my+boyfriend,-12,-17 my+brother,0,17 my+build,9,6 my+button,-2,-19 my+car,18,27 my+cat,7,-2 my+children,15,-1
my+clas,-5,-15 my+cousin,-4,31 my+crush,-7,-18 my+dad,1,-2 my+date,-9,8 my+daughter,20,18 my+dead,-11,-9 my+dog,10,1
my+dream,-4,-11 my+drink,-2,18 my+eat,21,-2 my+exs,-19,-13 my+eye,23,19 my+face,4,30 my+family,3,18 my+father,-10,28
my+fault,-1,38 my+favourite,-3,-26 my+feeling,-9,-10 my+feet,-13,-18 my+finger,-7,14 my+first,3,-4 my+flat,1,25
my+friend,-19,14 my+funeral,24,-4 my+girlfriend,-8,-4 my+grandmother,-11,-3 my+gym,-3,14 my+hair,-3,24 my+hand,13,3
my+head,25,18 my+heart,7,-32 my+house,7,32 my+husband,-24,6 my+in,-4,9 my+insta,-7,-12 my+job,13,-26 my+joke,-10,-6
my+key,-3,2 my+kid,6,-3 my+knee,-5,-19 my+last,7,-23 my+late,11,-4 my+leg,30,-3 my+life,9,9 my+lip,-4,34 my+little,7,11
my+location,-10,12 my+love,-18,-1 my+man,-2,-2 my+marriage,-17,-12 my+med,17,6 my+messag,-4,14 my+mind,12,-6
my+money,-4,19 my+mother,-22,-23 my+mum,14,8 my+neck,-6,30 my+new,-5,11 my+nose,-6,11 my+nud,-2,44 my+number,-5,16
my+old,-12,-23 my+only,19,-1 my+own,21,12 my+parent,-4,4 my+passport,-4,44 my+password,4,1 my+past,-5,-8 my+phone,-9,11
my+pill,-7,39 my+plan,6,-5 my+relationship,15,5 my+rib,-1,12 my+room,-4,11 my+roommate,34,-9 my+salary,-4,4
my+school,2,20 my+shoulder,-3,4 my+side,-9,-13 my+sister,-11,-6 my+skin,30,-8 my+sleep,18,9 my+social,-8,-3 my+son,-6,22
my+stepbrother,-2,19 my+stepdad,-3,18 my+stepfather,-1,13 my+stomach,19,-15 my+suicide,37,-5 my+teacher,-5,14
my+text,-3,-5 my+therapist,8,-13 my+thigh,45,-12 my+thought,25,-5 my+throat,1,23 my+uncle,-5,33 my+voice,-15,12
my+wedd,-12,-5 my+whole,-12,-9 my+will,13,12 my+work,-3,13 my+wrist,59,-10 myself,35,-9 myself+after,17,-2
myself+and,43,-7 myself+because,-4,18 myself+every,21,-5 myself+for,-22,12 myself+i,7,-2 myself+if,28,-13 myself+in,4,0
myself+is,15,-1 myself+last,13,-3 myself+on,13,-1 myself+so,16,-2 myself+to,-27,-12 myself+tonight,11,-3
myself+when,37,-6 myself+with,23,-5 n,9,20 n+i,10,8 nail,4,-9 nak,-4,9 nam,-4,2 name,-2,-32 name+and,-2,-23 near,-1,1
near+my,0,-5 nearly,-8,-16 nearly+died,-12,-3 neck,2,42 need,3,-10 need+a,-9,-11 need+help,7,3 need+me,29,-7
need+space,-11,-13 need+to,-6,4 needy,-3,-14 neighbour,-11,17 nerv,-7,-10 nervou,-12,-17 netflix,-4,-26 never,-6,-22
never+ask,-4,-6 never+been,13,-1 never+come,18,-1 never+hit,-2,-9 never+home,-9,3 never+hurt,-7,-21 never+know,-3,3
never+met,-27,-3 never+said,-4,23 never+say,-3,-1 never+see,-5,21 never+talk,7,-1 never+wake,24,-1 never+want,0,5
new,-8,-1 new+<partner>,4,-4 new+guy,11,2 new+job,-1,-6 new+year,14,-2 next,16,8 next+to,-2,-4 ngl,15,-2 ngl+i,4,-2
nice,6,-4 nice+to,7,8 nicely,-4,-7 night,8,6 night+<partner>,3,5 night+and,9,15 night+i,8,-8 night+im,1,0
night+since,-15,-4 night+with,-4,5 nine,-10,-12 no,5,5 no+<partner>,10,6 no+and,-3,30 no+money,-2,29 no+one,15,20
no+point,-6,-6 no+reason,7,-8 no+to,-3,-6 nobody,10,15 nobody+believ,-2,8 nobody+can,4,11 nobody+car,-2,-5
nobody+know,9,-1 nobody+would,16,10 normal,7,-8 normal+that,12,8 normal+to,0,-5 nose,-6,11 not,27,-5 not+allow,-16,43
not+being,5,-2 not+even,23,3 not+exist,21,0 not+going,8,-6 not+me,-5,-17 not+safe,11,30 not+scar,-7,-15 not+sure,7,-6
not+to,12,2 not+wake,20,-3 not+want,9,-3 note,16,-23 noth,5,-16 noth+left,16,-2 noth+to,10,-2 notic,4,4 notice,-10,-27
notice+if,-9,-4 now,11,-11 now+<partner>,22,2 now+and,14,-1 now+but,14,-6 now+i,11,-16 now+im,-10,-6 now+its,-6,-5
now+my,11,10 now+what,-4,-8 nud,-3,51 nud+and,-1,4 nud+if,-1,17 nud+to,0,6 numb,3,-5 number,-22,-4 number+and,-7,-15
nurse,-8,3 od,9,-2 odd,35,-18 of,0,-8 of+<number>,-4,-12 of+<them>,2,7 of+a,8,-4 of+all,4,-3 of+bed,2,3 of+being,5,-21
of+commitment,-6,-13 of+dat,-16,-5 of+death,2,-1 of+dying,28,-3 of+end,2,-6 of+hang,2,0 of+his,-14,-19 of+it,6,-2
of+life,-6,-2 of+liv,21,-4 of+los,-14,-22 of+marriage,-1,-1 of+me,-15,3 of+meet,-3,-16 of+mine,-5,-6 of+my,-6,28
of+myself,-16,5 of+our,-19,-3 of+pill,15,-4 of+suicide,8,-1 of+the,13,10 of+these,16,4 of+thi,4,-10 of+us,-13,-21
of+what,15,-3 off,-1,-9 off+a,-14,-12 off+and,6,13 off+dead,21,-1 off+if,7,-1 off+my,-15,2 off+the,14,24 off+with,-13,-8
off+without,27,-5 offend,-3,-3 office,-6,-4 officer,-4,-23 often,5,-3 ok,-21,-2 ok+so,-7,6 ok+to,-7,-6 okay,-9,-5
okay+to,-11,-5 old,-9,1 old+<partner>,-2,20 old+man,4,12 older,-2,21 on,5,-9 on+<number>,-4,-4 on+<them>,5,-9
on+a,-30,-15 on+and,-1,-6 on+dat,-8,-1 on+discord,-5,-20 on+every,-14,-5 on+facebook,-4,-4 on+friday,30,-4 on+his,-21,-8
on+holiday,-3,-11 on+in,6,-6 on+instagram,-4,-23 on+it,-2,-2 on+liv,21,-2 on+love,-8,-6 on+me,7,29 on+my,22,7
on+myself,14,-7 on+our,-8,-9 on+purpose,11,15 on+read,3,-7 on+saturday,18,8 on+sunday,4,-9 on+the,14,11 on+us,-8,-14
once,-1,-5 once+a,-6,4 once+and,1,-10 one,-2,2 one+day,-23,21 one+more,9,-9 one+of,6,3 one+who,-5,-3 one+will,-4,20
one+would,8,-1 online,-1,17 only,15,-3 only+one,-2,-3 only+reason,19,-1 only+talk,-10,-4 only+thing,27,-5 only+way,21,-1
onto,-3,-6 onto+the,-3,-6 open,5,-28 open+relationship,-3,-3 open+up,-12,-9 option,5,-1 or,-16,5 or+<partner>,-3,26
or+anyth,-11,-16 or+go,-4,2 or+is,-4,-3 or+just,5,-6 or+too,-3,-3 order,-3,14 other,-1,-9 other+men,-1,12
other+way,13,-2 our,-22,-13 our+anniversary,7,-9 our+baby,-1,20 our+date,-9,-6 our+daughter,-3,23 our+dog,-5,21
our+fight,7,-13 our+first,-14,-13 our+flat,-2,-10 our+friend,-6,-3 our+holiday,-2,-4 our+honeymoon,-12,-19 our+kid,-2,15
our+last,-8,-7 our+location,-1,-4 our+marriage,-19,-1 our+money,-5,-2 our+photo,-3,-13 our+relationship,-5,-1
our+saving,-1,-6 our+sex,-3,-15 our+son,-2,11 our+spend,-3,-14 our+thing,-5,-7 our+wedd,16,-18 out,1,-6 out+and,12,-22
out+before,8,12 out+i,-11,-25 out+if,-9,4 out+im,-1,5 out+my,7,-9 out+of,0,1 out+on,2,-13 out+that,0,-4 out+with,10,0
outside,-1,24 outside+my,-3,11 over,-13,-15 over+and,9,13 over+i,14,-1 over+it,-17,-6 over+me,21,5 over+my,5,-1
over+text,6,-6 over+that,7,-3 over+the,-25,-3 over+with,-9,6 overdos,29,-5 overdose,5,-2 overreact,-5,-10
overthink,-9,-6 owe,11,-3 owe+<them>,8,3 own,5,5 own+life,9,-8 pack,-7,38 pain,23,-2 pain+to,4,0 painful,33,-3
panic,7,-4 paracetamol,8,-5 parent,-13,-10 parent+and,-1,-2 parent+are,-5,14 parent+dont,-5,-7 parent+want,-6,12
parent+wont,-1,-13 park,-8,2 part,-27,-6 parti,-6,-23 partner,-9,-6 party,-33,-27 party+and,-3,-7 pas,14,4 pas+out,14,4
pass,-5,6 pass+out,-2,25 passport,-4,44 passport+and,-3,28 password,-5,-4 password+and,-3,-3 past,-6,-10 pathetic,5,7
patient,-2,-5 pay,-9,9 pay+for,-6,-16 peace,20,-14 people,-36,-13 permission,-2,36 permission+to,-2,33 person,14,-7
pet,-2,-26 petrol,-4,22 petty,-5,-6 petty+to,-2,-5 phon,-13,-11 phone,-10,1 phone+and,-2,43 phone+so,-3,22 photo,-18,-21
photo+and,-2,-6 photo+of,-4,-4 physical,-2,31 physically,-6,27 physically+abusive,0,19 pic,10,22 pick,24,-7
pick+the,12,-9 pick+up,6,4 pictur,-6,24 pictur+of,-1,-12 picture,1,-5 pill,42,5 pill+and,-19,1 pill+are,19,-3
pill+for,-8,-3 pill+in,9,-2 pillow,0,-10 pinn,-4,-9 place,9,18 plan,22,-12 plan+and,30,-3 plan+for,-11,-3 plan+is,9,-4
plan+to,12,-4 plann,21,-11 plann+how,11,-1 plann+my,7,-2 plann+to,11,3 plant,-13,-3 plat,-4,17 plate,-10,18
platform,17,-7 play,-12,-21 please,59,-14 please+tell,9,-1 podcast,-1,-4 poem,6,-10 point,-2,0 point+in,0,-8
point+of,-10,-5 poison,-7,11 police,-10,33 police+<partner>,-2,10 police+officer,-4,-23 polite,-8,-5 post,14,-4
post+my,-1,23 post+the,-3,-4 pour,-2,30 pray,25,-4 pregnant,0,10 pregnant+and,-6,4 pressur,-5,18 pressur+me,-4,6
pressure,-2,-21 pretend,-4,-7 prison,-5,14 prisoner,-12,13 privacy,-4,-2 private,-7,-7 problem,3,-8 profile,-17,-13
promise,0,-11 properly,-9,-5 propos,-6,-25 proposal,-8,-20 propose,-19,-13 proud,8,-23 proud+of,-5,-6 pub,-9,-9
public,-5,-21 pull,4,-9 pull+a,-3,5 pull+away,-3,-11 pull+me,-2,-28 pull+my,9,22 pull+the,1,5 pun,-1,-18 punch,4,6
punch+above,-2,-12 punch+in,-4,-13 punch+me,-5,36 punch+my,12,4 punch+the,-2,-7 punish,13,7 punish+me,-2,26 purg,40,-4
purpose,11,15 purpose+when,4,1 push,-15,11 push+<them>,-5,11 push+me,-13,24 push+my,-7,9 put,13,40 put+a,-4,33
put+an,-1,11 put+his,-2,8 put+it,13,-1 put+me,2,1 put+someth,-4,10 question,-6,-5 quickly,-3,-2 quiet,-23,1 quit,-8,-20
rain,-2,-13 rais,-15,-5 rais+his,-2,30 raise,9,-4 ran,-12,1 ran+away,-9,13 rap,-7,57 rap+by,-2,16 rap+me,-2,26
rape,-6,45 rape+if,-4,22 rather,6,12 rather+be,12,-2 rather+die,-14,-4 razor,32,-11 read,-12,-8 read+all,-6,4
read+my,-8,10 read+thi,13,-3 ready,29,-18 ready+to,45,-7 real,17,20 really,26,-5 reason,38,-14 reason+to,6,-7
reassurance,-11,-2 reassure,-2,-6 reassure+<them>,-2,-6 receipt,-3,12 record,-2,35 record+us,0,27 red,-7,-4
red+flag,-6,-2 refus,-4,-9 regret,1,-23 regret+it,-28,-15 reject,18,-5 relaps,27,-8 relationship,-31,-13
relationship+and,1,0 relationship+i,-7,-3 relationship+is,8,14 relationship+with,-3,-7 religion,-5,2 remember,-10,15
remind,-3,-4 remote,-4,-14 rent,-5,-8 repli,-23,-10 reply,-8,-15 report,-5,22 restaurant,-2,-20 restrain,-3,34
restrain+order,-3,34 rib,-1,17 right,-8,-20 right+now,17,-4 ring,-18,-31 road,9,3 road+trip,-2,-5 romance,-10,-10
romantic,-5,-8 roof,27,-19 roof+of,7,-1 room,-19,-7 room+and,-5,-13 room+at,-1,14 roommat,-27,-5 roommate,22,-10
roommate+is,10,-2 rope,20,-11 rope+and,3,-6 rope+in,12,-3 rough,-10,22 routine,-16,-8 rude,-4,-6 ruin,28,-19
ruin+my,17,2 rul,-3,-2 rule,-6,-11 run,-17,9 run+me,7,18 sad,-1,-20 safe,7,19 safe+with,-7,37 safely,-1,43 said,2,19
said+<number>,-5,-5 said+<partner>,-13,11 said+go,17,-7 said+goodbye,13,-8 said+i,8,19 said+if,-1,13 said+it,-7,-9
said+its,1,-5 said+no,-14,11 said+noth,-9,-7 said+sorry,-6,18 said+that,-7,-6 said+yes,-1,-3 salary,-7,3 same,-12,-25
saturday,25,6 sav,15,-22 sav+me,15,-12 sav+my,-24,-7 sav+up,14,-4 save,35,-8 saving,-1,-6 saw,-5,-3 saw+the,2,-15
say,0,11 say+<partner>,2,35 say+a,-6,1 say+about,0,-8 say+goodbye,-19,-3 say+i,-2,20 say+if,-3,21 say+ill,-3,12
say+im,37,-15 say+it,-22,23 say+its,-8,18 say+no,-4,11 say+so,-4,-4 say+someth,-8,-15 say+sorry,2,2 say+that,-2,8
say+to,19,-9 scar,1,5 scar+<partner>,-3,2 scar+for,-15,55 scar+im,2,-9 scar+me,0,-10 scar+of,-1,2 scar+on,14,-9
scar+that,3,-39 scar+to,-16,2 scare,4,40 scare+me,-3,28 scary,-3,-20 school,-2,-6 school+and,-4,-11 scratch,18,9
scratch+me,-3,7 scratch+my,10,7 scream,-15,20 screen,-3,27 sea,-2,-14 season,-8,-4 seat,-9,5 second,-6,-2
second+date,-5,-2 secret,-7,-8 see,7,-3 see+<them>,-3,-17 see+a,-1,-6 see+his,-1,-11 see+me,-8,16 see+my,-2,27
see+no,-7,-5 see+the,2,-23 see+what,-18,3 seem,20,-4 seem+like,11,0 seen,-7,22 self,23,-14 self+harm,33,-15
selfish,20,-4 selfish+to,22,-4 send,-13,29 send+<them>,1,18 send+me,-7,13 send+my,-2,-2 sent,-15,10 sent+me,-10,-6
separate,-14,-18 separate+room,-9,-11 seriou,3,8 seriously,13,-7 server,-3,22 set,-12,-20 set+a,-2,-2 sex,-14,40
sex+and,-2,9 sex+even,-1,7 sex+life,-3,-15 sex+when,-1,7 sex+with,-4,31 sex+without,0,7 sexually,-2,22
sexually+assault,-1,16 shak,-1,20 shake,-5,19 shar,-4,-17 shar+my,-3,2 share,-17,-1 share+a,-8,-6 share+my,-4,29
share+our,-1,-4 shav,-17,-4 shift,-9,-12 shirt,-4,-3 sho,-7,-7 shoe,-2,0 shook,-4,37 shoot,2,12 shop,-4,-17 shopp,-6,-32
short,-22,-11 shot,-13,-25 shot+down,-2,-10 shot+me,-2,-13 should,2,-18 should+be,13,0 should+i,-24,-22
should+just,23,-1 should+you,-3,-2 shoulder,-12,2 shouldnt,1,-13 shout,20,-21 shout+at,9,-11 shov,-2,12 shov+me,-2,14
show,-14,20 show+me,-2,9 show+up,-7,16 shower,17,31 shut,-4,2 shut+down,-2,-7 shy,-10,-26 sick,-11,11 sick+of,2,-5
sick+with,-2,-7 side,-11,-23 sign,-17,-5 signal,-5,-14 silence,-11,-14 silent,4,-11 silent+treatment,7,-13 silly,-9,-16
since,17,-3 since+<number>,-3,-3 since+<partner>,8,4 since+i,3,27 since+my,14,-3 since+the,19,-7 since+we,6,-1
sing,-13,-29 single,-18,-16 single+time,-2,-13 sister,-18,-16 sister+and,4,-2 sit,8,19 sit+in,-4,22 sitt,19,7 six,3,2
six+month,-3,-7 six+year,7,7 skin,30,-8 skin+off,15,-3 skip,-10,-9 skipp,0,-14 skirt,-3,3 slack,-35,-2 slamm,-11,-1
slamm+the,-6,-19 slap,-5,38 slap+me,-3,31 slapp,1,23 slapp+me,-5,22 slapp+my,-5,33 slay,-1,-9 slay+me,-1,-9 sleep,-4,11
sleep+and,34,-3 sleep+forever,34,-6 sleep+in,-10,1 sleep+pill,9,-6 sleep+tablet,1,-4 sleep+with,5,47 slept,-2,18
slit,16,0 slit+my,16,0 small,-12,-22 small+thing,-3,0 smash,-5,26 smash+the,-2,6 smell,-13,-2 smil,-4,-39 smile,0,-21
smile+at,8,-3 smok,-8,-5 snap,-9,-7 snooze,-3,-20 snooze+button,-1,-8 snor,-18,-27 snor+and,-6,-9 so,23,9
so+<partner>,32,-5 so+angry,-8,20 so+bad,9,-1 so+badly,-2,-4 so+close,19,-3 so+done,3,-8 so+hard,1,26 so+i,31,9
so+it,17,-5 so+much,2,-14 so+scar,-5,21 so+that,27,31 so+tir,8,7 so+why,11,-3 social,-11,-8 social+media,-8,-5
sofa,-8,-15 some,-15,-10 some+day,4,-1 some+slack,-35,-2 somebody,4,-1 someone,9,-10 someone+else,14,-9
someone+from,1,-13 someone+i,-2,24 someone+who,-14,11 someone+would,26,-5 someone+you,-8,-1 someth,-15,2 someth+in,-4,23
someth+that,-9,-4 sometim,15,0 sometim+i,20,-2 son,-8,34 song,9,-11 soon,3,-22 sorry,14,3 sorry+to,19,-5 sound,13,-6
space,-3,-17 spain,-1,-2 spark,-18,-11 spat,-5,26 speak,-6,-4 special,-7,-5 spend,-9,-21 spider,-6,-26 spit,-5,26
split,-10,-13 spoken,-3,-4 spotify,-6,-5 spr,-8,-7 spr+and,-8,-7 squeez,-8,19 squeez+my,-7,16 stabb,-1,14 stair,-3,30
stalk,-14,14 stalk+<them>,-5,-8 stalk+his,-7,-17 stalk+me,-3,36 stalker,-6,-3 stand,20,13 stand+on,33,-7 star,11,-11
start,2,1 start+a,-8,-2 start+cutt,24,-6 start+to,10,-7 starv,1,-17 starv+myself,18,-1 starve,36,9 starve+myself,7,0
stay,5,-7 stay+alive,31,-4 stay+friend,-4,-2 stay+in,2,5 stay+with,9,7 step,16,11 step+and,-1,0 stepbrother,-2,19
stepdad,-3,18 stepdad+com,-2,16 stepfather,-1,13 stepfather+touch,-1,13 stepp,33,-1 still,8,-3 still+has,-1,-6
still+here,18,-1 still+live,-5,5 still+love,5,1 still+think,32,-5 stomach,13,-2 stomach+when,8,-3 stood,13,-4
stood+on,13,-4 stop,17,18 stop+<them>,-2,-2 stop+and,0,4 stop+being,-14,3 stop+breath,13,0 stop+cutt,32,-4
stop+me,-10,-5 stop+think,-18,0 stop+when,-5,20 stopp,16,0 stopp+eat,8,-1 stori,-4,-26 story,-4,-9 stove,-5,18
straight,-4,-17 straightener,20,3 strange,-5,-7 stranger,11,9 strangl,-14,57 strangl+me,-5,28 strangle,-6,8
strangle+me,-3,17 street,-7,1 stress,2,4 strong,-1,-3 stuck,-3,6 stuck+in,-2,-3 student,-3,-3 stuff,-2,10 stupid,12,-6
such,3,-2 such+a,3,-2 suffocat,-3,-14 suffocate,-2,2 suicidal,68,-14 suicidal+and,44,-5 suicidal+thought,15,-6
suicide,44,-11 suicide+and,-17,-2 suicide+every,1,22 suicide+hotline,-3,-8 suicide+is,22,-2 suicide+note,21,-3
sulk,-6,-20 summer,24,17 sunday,-3,-29 support,-11,-7 support+<them>,-8,-1 sure,-3,13 sure+i,4,12 surpris,-6,-3
surprise,-27,-26 surprise+<them>,-12,-5 surprise+party,-4,-11 survive,-16,-4 survive+thi,7,0 survivor,-2,-5
swallow,37,-7 swear,2,-20 sweet,-14,-21 sweet+or,-4,-9 swollen,10,5 table,-10,5 tablet,22,-10 tak,22,9 tak+all,3,8
tak+it,-6,16 tak+my,14,-2 tak+the,12,-13 take,7,11 take+<them>,15,-10 take+a,-10,-12 take+his,-3,-3 take+it,2,-3
take+me,28,-4 take+my,12,15 take+the,0,22 taken,19,6 talk,-14,-9 talk+about,-11,-8 talk+on,-4,-5 talk+to,-7,16
tattoo,-3,-12 tbh,14,0 teacher,-5,16 tear,2,-10 tell,12,-6 tell+<them>,-10,-11 tell+a,14,-4 tell+anyone,-4,27
tell+everyone,-2,5 tell+me,-1,-11 tell+my,38,-16 tell+someone,-19,-1 tell+the,6,1 temper,-4,0 temper+and,-2,0
ten,-15,-28 ten+tim,-2,-13 ten+year,-4,-12 terrible,-2,-8 terrifi,-12,8 terrifi+of,-8,16 test,-19,-5 text,-14,-20
text+<them>,2,-8 text+back,10,-4 text+first,-8,-1 text+me,-2,-3 text+my,4,16 text+when,-3,-10 than,20,5 than+i,-9,-4
than+me,-14,-14 than+thi,15,0 thank,8,-17 thank+<them>,-5,-13 thank+you,5,-1 that,0,-6 that+<partner>,-2,-13
that+a,-24,-7 that+how,-1,-1 that+i,27,2 that+if,8,8 that+im,0,-22 that+it,-4,-5 that+its,2,-2 that+love,-2,10
that+mean,-3,-6 that+my,17,-26 that+normal,-1,-6 that+to,15,-3 that+we,-4,-4 that+weird,-2,-8 the,4,-3 the+airport,-8,-2
the+app,-12,-6 the+arm,-4,18 the+baby,-7,9 the+balcony,6,25 the+bath,12,13 the+bathroom,6,11 the+bed,-15,10
the+bedroom,-2,13 the+belt,19,7 the+bill,-4,-22 the+breakup,-31,-6 the+bridge,32,-7 the+bruis,-4,17 the+bus,14,2
the+car,6,12 the+cat,16,16 the+cinema,-6,-21 the+condom,-2,31 the+courage,20,-2 the+dark,-3,-4 the+day,22,-4
the+dish,-6,-16 the+divorce,19,-4 the+doctor,-6,31 the+dog,10,-15 the+door,-3,30 the+edge,6,-5 the+end,-28,-2
the+engagement,5,-6 the+face,2,11 the+fight,-18,6 the+first,-6,8 the+flat,5,5 the+flight,-22,6 the+floor,-14,46
the+garage,34,-2 the+group,-9,-22 the+guy,-10,28 the+gym,-15,3 the+hair,-1,12 the+head,17,-4 the+hospital,18,27
the+house,-6,23 the+iron,3,12 the+kid,6,20 the+kindest,17,-7 the+kitchen,13,-5 the+knife,17,2 the+last,-21,10
the+least,30,-4 the+letter,43,-5 the+middle,-8,-5 the+moment,9,-13 the+money,-1,21 the+mood,-6,-3 the+morn,12,8
the+neighbour,-4,2 the+new,-7,-15 the+next,2,17 the+night,-9,-5 the+nurse,-2,15 the+one,-12,5 the+only,41,-6
the+pain,11,0 the+party,-16,-18 the+past,-4,-11 the+phone,2,12 the+photo,-3,-8 the+pill,24,-9 the+platform,20,-3
the+point,5,-6 the+police,-8,38 the+pub,-9,-9 the+rain,-2,-13 the+razor,15,-4 the+relationship,2,-2 the+remote,-4,-13
the+rent,-2,3 the+restaurant,-2,-20 the+ring,-6,-24 the+road,12,8 the+roof,27,-19 the+room,-2,-6 the+same,-15,-24
the+scar,27,-5 the+sea,5,-11 the+shop,-4,-10 the+shower,13,9 the+silent,7,-13 the+snooze,-1,-8 the+stair,-3,30
the+stomach,-4,12 the+stove,-5,18 the+street,-5,5 the+table,-10,5 the+thermostat,-3,-24 the+third,-3,-4
the+thought,19,-4 the+throat,-3,24 the+time,11,-18 the+toilet,-7,25 the+train,8,-10 the+trigger,1,-10 the+urge,1,14
the+voic,19,-3 the+wall,16,9 the+wardrobe,3,16 the+way,20,-10 the+wedd,-8,-17 the+whole,0,-16 the+window,8,24
the+world,7,-7 the+wrong,-8,-11 their,0,3 then,13,7 then+<partner>,14,2 then+i,16,10 ther,37,-22 ther+a,20,-16
ther+no,2,-8 ther+noth,9,-1 therapist,4,-15 therapy,-8,-9 there,-3,7 there+a,-5,-5 there+any,-14,-3 there+are,11,2
there+is,29,-8 thermostat,-3,-24 these,6,1 theyd,19,-5 theyd+be,9,-3 thi,11,-9 thi+any,5,-3 thi+breakup,6,-2 thi+i,6,0
thi+ill,21,-3 thi+is,-14,-9 thi+life,20,-1 thi+marriage,19,-3 thi+month,1,-3 thi+morn,16,-1 thi+relationship,-33,-11
thi+time,16,-1 thi+weekend,19,-2 thi+with,-2,-5 thi+world,39,-5 thigh,52,-16 thing,-1,24 thing+and,7,7 thing+at,-2,16
thing+i,18,10 thing+that,9,-1 thing+to,-7,23 thing+with,-17,-11 think,24,-4 think+<partner>,-15,28 think+about,37,5
think+i,7,-2 think+ill,10,15 think+im,10,11 think+is,6,-1 think+it,4,-3 think+its,0,-9 think+my,-16,1 think+of,26,-15
think+that,-8,-15 think+the,16,-2 third,-8,-9 though,-8,10 though+i,-12,17 thought,34,-4 thought+about,8,-2
thought+are,13,-2 thought+of,25,-4 threat,-4,32 threaten,-8,15 threaten+me,-4,27 threaten+suicide,10,17
threaten+to,-13,-6 three,-21,-3 three+day,0,-9 three+tim,-5,28 three+year,-5,-2 threw,-18,4 threw+a,-5,10
threw+away,-3,7 threw+his,-1,-12 threw+me,-3,5 threw+my,-6,-8 threw+up,-4,-6 throat,-1,41 throat+and,-2,15
throat+when,12,2 through,-7,-25 through+my,-3,-9 throw,-2,15 throw+acid,-6,13 throw+my,-8,3 throw+thing,-3,21
throw+up,13,-9 ticket,-4,17 tie,-5,-11 tie+with,-10,-11 tight,-4,-6 till,20,17 till+<partner>,8,10 till+i,3,22 tim,-2,24
tim+a,5,-3 time,-9,1 time+<partner>,-2,7 time+and,1,1 time+for,-4,-8 time+i,13,20 time+in,6,-3 time+to,-19,-5
time+we,18,10 time+when,-4,4 time+zon,-11,-7 tinder,-7,-3 tip,-8,-17 tip+for,-8,-3 tir,-21,-6 tir+of,7,-13 to,6,0
to+<number>,-12,-5 to+<them>,11,22 to+a,-4,21 to+apologise,-12,-16 to+ask,-11,10 to+be,15,-18 to+beat,-3,23 to+ble,34,-9
to+break,-11,24 to+bring,-8,-7 to+burn,-3,23 to+buy,-3,11 to+call,-2,8 to+check,5,-2 to+come,-8,-19 to+commit,-1,-2
to+cut,8,-1 to+date,-17,-16 to+die,59,-2 to+dinner,7,13 to+disappear,6,-5 to+do,36,14 to+drive,17,-5 to+drown,17,9
to+eat,-4,3 to+end,21,-8 to+every,-6,-10 to+everyone,16,-4 to+exist,25,-2 to+fall,-4,16 to+feel,6,-7 to+find,0,-4
to+finish,1,-12 to+get,-18,13 to+go,26,20 to+hang,14,-6 to+have,-15,33 to+help,3,-16 to+hide,-8,8 to+his,-14,12
to+hit,-8,8 to+hold,11,-6 to+hurt,-1,52 to+join,31,-13 to+jump,13,-7 to+just,11,-2 to+keep,0,-14 to+kill,28,37
to+know,-12,-27 to+learn,-7,-13 to+leave,-2,17 to+let,14,-3 to+live,31,-13 to+look,7,-2 to+lose,-11,-11 to+make,-16,21
to+marry,-6,20 to+me,-6,-5 to+meet,-8,13 to+move,-13,-16 to+my,19,27 to+myself,37,-8 to+not,18,-4 to+od,9,-2
to+open,4,-7 to+our,-8,-3 to+plan,-1,-2 to+post,-2,12 to+propose,-18,-8 to+punish,-2,19 to+push,-5,24 to+quit,-5,-4
to+read,-8,23 to+run,-3,25 to+say,-9,-28 to+scare,2,27 to+see,35,-21 to+send,-7,42 to+show,-4,5 to+sing,-3,-25
to+sleep,6,7 to+stay,-3,-11 to+stop,8,-5 to+strangle,-3,17 to+surprise,-6,-3 to+take,22,3 to+talk,-10,-11 to+tell,13,-13
to+text,-9,-5 to+that,-7,12 to+the,-3,11 to+think,1,-6 to+throw,-9,-11 to+trust,-6,-12 to+try,-5,-8 to+unalive,5,0
to+use,2,10 to+vanish,0,-5 to+wait,-4,-3 to+wake,-23,-8 to+watch,-4,2 to+wear,-6,-5 to+work,6,38 today,45,1 toddler,-3,4
together,-38,-10 together+and,9,-7 together+before,-13,-7 together+for,1,9 together+how,-3,-5 toilet,-7,25 told,10,0
told+<them>,-13,-28 told+everyone,-7,18 told+his,-2,-6 told+me,-4,0 told+my,38,4 told+the,-2,20 tomorrow,46,-13
tonight,53,12 tonight+<partner>,16,2 tonight+i,33,-10 tonight+is,-1,-3 too,-6,-23 too+deep,24,-2 too+many,17,-2
too+much,-4,-16 too+short,-8,6 too+soon,-10,-3 took,7,0 took+<number>,19,-5 took+a,32,-14 took+his,-7,-5 took+it,-3,10
took+my,-7,6 took+the,-13,3 topic,-5,-7 touch,-10,24 touch+me,-6,40 touch+my,-2,1 town,-16,7 toxic,-24,-12 track,1,-1
track+his,-2,-5 track+my,-7,19 tracker,-2,17 tracker+on,-2,14 train,3,-2 trapp,-4,-5 trapp+in,-1,-6 travel,1,-21
treatment,7,-13 tree,13,-1 tri,29,12 tri+to,24,8 trigger,1,-10 trip,-12,-12 trip+and,-2,-3 trip+how,-3,-3 truck,32,-6
true,10,-4 trust,-5,-30 trust+<them>,-4,-4 trust+again,-5,-3 trust+issu,-5,-4 trust+myself,22,-1 try,-11,1 try+to,17,14
turn,-4,12 turn+it,-2,6 turn+up,-4,15 tv,-2,-3 twice,9,32 twice+and,-6,43 twice+thi,6,0 twice+what,-3,-7 two,-9,-4
two+day,-6,-13 two+hour,5,-1 two+kid,-3,6 two+month,-1,-2 two+of,-2,14 two+people,-5,-6 two+week,17,3 two+year,-11,-7
ugly,19,-9 unaliv,22,-1 unalive,12,0 unalive+myself,6,0 uncle,-5,33 under,-1,19 under+my,-2,12 under+the,-4,1
understand,-7,8 unfollow,-6,-23 uni,2,-19 unles,1,-1 unsafe,-11,21 until,15,14 until+<partner>,29,22 until+i,14,21
until+it,9,25 up,0,-3 up+<partner>,1,3 up+about,-15,-4 up+again,-4,8 up+and,15,-6 up+at,1,13 up+because,-6,15
up+for,-5,-6 up+i,-2,-2 up+in,13,-13 up+my,6,17 up+on,-12,-24 up+over,-7,-8 up+the,3,-13 up+to,-13,13 up+tomorrow,19,-3
up+when,-15,-29 up+with,9,-27 upset,-19,-26 urge,6,12 urge+to,1,13 us,-29,-5 us+and,-5,22 us+both,-2,5 us+closer,-10,-4
us+to,-1,-5 use,13,21 use+it,2,14 use+the,7,6 used,-6,3 used+to,-9,4 using,0,7 valentin,-11,-3 valentin+day,-9,-2
vanish,0,-7 very,-4,-7 video,-6,5 video+call,-3,1 village,-2,4 violence,-3,-9 violent,-10,33 violent+and,-2,9
violent+when,-1,11 visit,3,-16 vitamin,0,9 voic,14,-2 voic+tell,14,7 voice,-4,-18 voice+chat,-2,-3 voice+is,4,18
vow,-3,-13 wait,-7,0 wait+for,5,1 wait+outside,-4,14 wak,14,-3 wak+me,-4,-2 wake,24,6 wake+up,24,6 walk,2,-11
walk+in,-5,-14 walk+into,11,-1 walk+on,-4,5 walk+out,5,10 wall,32,21 wall+and,1,11 wall+next,-4,9 wanna,49,-5
wanna+be,7,0 wanna+die,23,-4 want,3,-1 want+<number>,18,-12 want+<them>,13,3 want+a,-9,-10 want+an,-5,-8
want+different,-8,-4 want+it,3,24 want+kid,-2,-9 want+me,-6,-22 want+my,-10,-19 want+out,12,-7 want+the,-17,-3
want+to,6,4 war,-12,-24 wardrobe,3,16 was,-5,-6 was+<number>,4,-4 was+a,-13,-1 was+asleep,-2,13 was+at,10,-8
was+dead,30,-4 was+drunk,-5,-11 was+going,10,1 was+gone,25,-4 was+in,10,-12 was+my,11,-6 was+pregnant,0,8 was+rap,-4,28
was+sexually,0,10 was+so,-33,2 was+suicidal,4,-2 was+that,-13,1 was+violent,-1,-3 wasnt,18,-20 waste,15,-1 watch,2,2
watch+<them>,8,6 watch+a,-10,-13 watch+me,24,14 watch+my,-3,6 water,-5,39 way,31,-23 way+back,10,-1 way+i,4,-1
way+out,22,-7 way+to,25,-6 we,-16,-20 we+are,4,7 we+argue,6,11 we+both,-12,2 we+broke,-5,-7 we+cant,-2,-2 we+cut,-7,-1
we+disagree,-4,-6 we+do,-14,-9 we+dont,-10,-4 we+end,-14,-14 we+fight,23,5 we+get,-5,-3 we+got,-3,-7 we+had,18,7
we+have,-14,-17 we+hit,-3,-2 we+kiss,-3,-14 we+laugh,-2,-5 we+live,-20,-5 we+lost,-1,-2 we+make,-1,-5 we+meet,-2,-2
we+met,3,-13 we+mov,9,-3 we+never,2,-4 we+only,-3,-1 we+share,-9,-10 we+split,-1,-4 we+talk,-12,-7 we+threw,-2,-2
we+want,3,-5 we+watch,-10,-10 we+went,-4,-2 we+were,-10,20 wear,-3,34 wear+what,-1,29 website,-1,3 wed,-2,29
wedd,-15,-29 wedd+and,-10,-5 wedd+dres,3,-5 week,6,1 week+<partner>,5,9 week+ago,16,6 week+and,1,-6 week+for,-11,-8
week+how,-6,-2 week+to,-5,-8 weekend,-8,-17 weekend+what,11,-5 weigh,9,-5 weight,-16,-21 weight+and,-3,-13 weird,-16,-30
weird+to,-5,-3 well,-6,7 went,-5,-11 went+to,-7,-11 were,-13,-13 were+both,-5,-5 were+dead,19,-4 weve,-21,-7
weve+been,-18,-5 what,-8,-8 what+<partner>,-10,23 what+a,-12,-4 what+are,-6,-5 what+can,-8,-15 what+do,11,-10
what+doe,-6,-15 what+help,-15,-13 what+i,14,21 what+if,-2,-5 what+ill,11,6 what+is,2,-4 what+now,-19,-10
what+should,-5,-3 what+the,25,-5 what+to,-13,13 what+we,-4,-8 what+would,0,-4 when,3,6 when+<partner>,2,-4 when+do,-6,-9
when+i,-8,13 when+im,15,23 when+my,10,6 when+the,1,8 when+we,24,33 when+you,7,-4 whenever,20,9 whenever+<partner>,17,19
whenever+i,6,6 where,-11,26 where+<partner>,12,15 where+do,-19,-1 where+i,-12,30 where+we,2,-10 wherever,-6,23
wherever+i,-6,23 which,10,2 while,5,17 while+<partner>,4,5 while+i,-10,12 who,-19,-4 who+i,-9,31 who+is,5,-1
who+to,20,-6 whole,-12,-17 whole+life,-11,-7 whole+world,-4,-6 whore,-1,14 why,12,-21 why+do,-8,-8 why+im,-5,-2
wifi,-3,2 will,17,15 will+<partner>,8,-6 will+be,1,-6 will+believe,-3,15 will+do,-4,29 will+end,11,-3 will+find,-4,1
will+hurt,-4,14 will+kill,-9,33 will+leave,-4,-46 will+take,-1,13 will+to,12,-7 win,-15,-7 window,6,20 wish,37,-17
wish+<partner>,-26,-9 wish+i,7,-7 wish+someone,26,-5 wish+the,23,-2 with,-2,-2 with+<them>,4,11 with+a,3,22
with+cigarett,14,2 with+friend,-5,-11 with+his,-4,-6 with+it,4,9 with+life,50,-3 with+me,19,-21 with+my,0,-14
with+myself,-15,-16 with+one,-7,-9 with+our,1,7 with+someone,-32,-3 with+that,-3,-17 with+the,18,-15 with+thi,6,-1
with+two,-2,16 with+us,-2,8 without,1,3 without+<them>,24,-1 without+a,14,-5 without+ask,-3,33 without+hurt,1,-5
without+me,2,-17 without+my,-21,15 without+scar,-4,-1 without+sound,-2,-1 without+tell,-4,20 woke,27,36 woke+up,27,36
woman,-14,10 women,-11,15 wonder,1,-6 wont,17,4 wont+be,17,-5 wont+give,-6,-7 wont+leave,-1,3 wont+let,-13,0
wont+stop,-7,12 wont+talk,4,-11 word,-3,-4 word+how,-12,-1 work,-22,-2 work+and,-12,-4 work+at,-7,-8 work+every,-3,18
work+in,-5,-15 work+night,2,-22 work+so,-6,2 work+with,-1,-13 world,50,-19 worri,-13,-11 worri+about,-8,-3 worry,-8,-14
worry+about,0,-5 worth,7,-9 worth+liv,2,-3 worthles,-1,2 would,28,-7 would+<partner>,-25,-8 would+be,32,4
would+believe,-1,6 would+care,8,-1 would+do,9,14 would+just,0,-5 would+kill,-2,-20 would+notice,0,-6 would+rather,1,-2
would+you,9,-4 wouldnt,5,14 wouldnt+let,-1,30 wrestl,-6,-9 wrist,52,17 writ,27,3 write,0,-3 written,19,-2 wrong,-9,-14
wrong+to,-5,-3 wrote,24,-9 wrote+<them>,-10,-2 year,-6,-3 year+<partner>,10,-2 year+ago,-15,-19 year+and,6,18
year+how,-3,-3 year+of,-4,-9 year+old,2,35 yell,3,-11 yes,-11,-8 yes+to,-5,-2 yesterday,20,30 yesterday+and,5,-7
yesterday+because,3,10 yet,7,-3 you,0,-19 you+all,31,-1 you+date,16,-1 you+do,-13,-7 you+get,-5,-2 you+keep,-10,-2
you+know,-5,5 you+love,9,-2 you+save,-3,-2 you+say,-7,-1 you+share,-3,-1 you+split,-2,-2 you+tell,8,-1 your,-9,-18
your+<partner>,6,-6 youre,24,-7 yourself,52,-8 zon,-11,-7
"""


def _read() -> dict[str, tuple[float, float]]:
    entries = (entry.split(",") for entry in _TABLE.split())
    return {feature.replace("+", " "): (int(own) / 10, int(other) / 10) for feature, own, other in entries}


WEIGHTS: Final = _read()
"""From a feature of a text to what it adds to the odds of danger from oneself, and between people."""
