"""Weights of words, written by tests/domain/corpora/weigh.py: not by hand. What they mean: `risk_likeness`."""

from __future__ import annotations

from typing import Final

BIAS: Final = (-23 / 10, -24 / 10)

_TABLE: Final = """
+<number>,-1,-8 +<partner>,-21,6 +<them>,-10,-15 +a,-16,-4 +am,6,3 +been,40,-4 +bulimia,16,-3 +by,7,-5 +can,-10,10
+cant,11,-5 +cut,-15,-16 +cutt,2,-6 +dead,-18,-4 +death,27,-4 +do,14,-6 +doe,15,7 +dont,9,-1 +dying,-15,-2 +end,-10,-6
+every,39,16 +everyone,-2,-5 +everyth,9,-3 +feel,17,-1 +gonna,31,-4 +goodbye,23,-3 +got,0,15 +his,-26,-35 +honestly,30,5
+how,2,12 +i,10,2 +id,-6,-20 +idk,8,-5 +if,18,-12 +im,-4,7 +in,-7,7 +is,-6,3 +it,-19,-40 +its,-14,-24 +ive,20,1
+kill,11,-12 +kms,27,-3 +last,4,-11 +life,32,-3 +liv,15,-2 +long,10,-4 +lost,37,-3 +mum,-15,10 +my,-12,-2 +ngl,4,-2
+no,5,-20 +nobody,8,-16 +noth,0,-5 +ok,-8,6 +our,-35,-33 +please,32,-6 +ready,21,-2 +scar,-13,-27 +should,-5,-15
+sick,2,-1 +since,8,-1 +so,-1,2 +some,18,-1 +someone,-3,22 +sometim,26,-1 +suicide,16,-2 +that,-7,-14 +the,17,-31
+ther,22,-17 +there,31,11 +theyd,7,-4 +thi,-22,-11 +think,4,-2 +told,14,-2 +tonight,-4,-8 +took,24,-8 +unaliv,11,0
+wanna,6,0 +want,8,-3 +we,-24,-19 +were,-20,-20 +weve,-19,-4 +what,-2,-17 +when,12,34 +where,-2,12 +why,40,-15
+wish,36,-5 +would,31,-24 +you,1,-1 #accident,6,-33 #age,0,4 #alive,33,-8 #allow,-14,10 #angry,-11,-6 #body,18,18
#bye,28,-2 #child,1,18 #choke,-3,30 #cut,49,-4 #deny,-1,-11 #die,28,-9 #drunk,-2,23 #eat,18,-7 #end,10,-6 #fear,-11,19
#feelings,-15,-21 #force,-6,15 #found,18,20 #funny,-15,-30 #height,33,-6 #hurt,3,20 #i,6,0 #injury,12,58 #insult,30,10
#kill,2,3 #kin,-9,7 #lock,-9,22 #marry,-13,-1 #me,2,15 #my,2,6 #myself,35,-9 #night,6,4 #no,7,0 #notlive,19,-16
#object,4,29 #own,-8,9 #partner,0,9 #pet,3,8 #pill,53,11 #power,-16,27 #purge,99,-16 #rape,-12,85 #revenge,28,20
#safe,-4,10 #secret,5,2 #sex,-6,36 #shove,-15,16 #starve,21,-8 #strike,-7,28 #suicide,60,-11 #their,-23,-14 #them,-9,-3
#they,-9,4 #threat,-10,27 #try,0,-5 #violent,-15,54 #wake,12,6 #waste,4,-7 #watch,-7,17 #weapon,28,20 #wish,17,0
#wound,-4,12 3am,4,-1 <number>,-7,-19 <number>+<number>,-20,-26 <number>+<partner>,-2,13 <number>+a,-2,-3
<number>+am,-9,-2 <number>+and,-12,-6 <number>+at,-4,-8 <number>+cat,-5,-3 <number>+cm,-4,-9 <number>+day,2,-9
<number>+hour,-4,-3 <number>+how,-5,-2 <number>+i,-3,-12 <number>+im,-2,-11 <number>+in,-9,-3 <number>+is,-7,-5
<number>+kg,6,-7 <number>+kilo,25,-13 <number>+kms,-23,-2 <number>+month,6,-8 <number>+of,-5,-7 <number>+text,-7,-5
<number>+that,-4,-7 <number>+then,-3,-4 <number>+tim,5,3 <number>+to,-6,-2 <number>+week,-8,-11 <number>+year,-10,15
<partner>,-6,5 <partner>+<number>,-10,7 <partner>+<partner>,-7,28 <partner>+a,-17,-31 <partner>+about,14,-7
<partner>+afraid,-1,-17 <partner>+already,10,11 <partner>+alway,-7,9 <partner>+an,-7,-7 <partner>+and,-1,15
<partner>+angry,-6,23 <partner>+any,-7,-3 <partner>+ask,16,-34 <partner>+at,3,-15 <partner>+attack,-9,-6
<partner>+be,-8,-6 <partner>+beat,-9,-12 <partner>+been,-11,11 <partner>+bit,-8,6 <partner>+blam,-4,-17
<partner>+block,25,3 <partner>+bor,-2,-13 <partner>+bought,-7,-17 <partner>+broke,-2,20 <partner>+burn,-16,14
<partner>+but,-23,-2 <partner>+call,16,-12 <partner>+came,-12,0 <partner>+can,15,7 <partner>+cant,17,9
<partner>+caught,35,-13 <partner>+cheat,-4,-29 <partner>+check,-13,-11 <partner>+chok,-4,14 <partner>+collect,-8,-13
<partner>+com,-3,34 <partner>+comment,-1,-3 <partner>+control,-6,33 <partner>+cri,-8,23 <partner>+cut,-31,1
<partner>+decid,-10,25 <partner>+delet,-4,10 <partner>+did,-2,18 <partner>+didnt,-6,-11 <partner>+died,13,-8
<partner>+disappear,-4,-4 <partner>+do,-2,2 <partner>+doe,-16,31 <partner>+doesnt,5,0 <partner>+drag,-3,-15
<partner>+dragg,-5,1 <partner>+drink,-10,31 <partner>+driv,-21,19 <partner>+drove,-7,27 <partner>+drunk,-3,16
<partner>+dump,22,-6 <partner>+earn,-5,-13 <partner>+feel,3,-9 <partner>+fell,-3,17 <partner>+film,-3,35
<partner>+find,-13,31 <partner>+fine,-4,-5 <partner>+follow,-8,-2 <partner>+for,5,-2 <partner>+forc,-4,17
<partner>+forget,-11,-16 <partner>+forgot,-8,-14 <partner>+found,21,13 <partner>+gave,-17,4 <partner>+get,-3,36
<partner>+ghost,9,-8 <partner>+giv,2,-8 <partner>+go,-2,-2 <partner>+goe,25,1 <partner>+going,0,6 <partner>+gone,3,-5
<partner>+gonna,-5,6 <partner>+got,-10,-16 <partner>+grab,-3,8 <partner>+grabb,-9,-11 <partner>+had,-12,-12
<partner>+has,0,21 <partner>+hasnt,-11,-10 <partner>+hat,-2,-18 <partner>+held,-6,-13 <partner>+hid,-15,-12
<partner>+hit,-16,22 <partner>+hold,-4,-11 <partner>+how,-3,4 <partner>+hung,7,-8 <partner>+hurt,-8,24 <partner>+i,14,11
<partner>+ignor,11,-9 <partner>+im,-5,-3 <partner>+in,14,2 <partner>+into,-5,-5 <partner>+is,5,15 <partner>+isnt,2,-33
<partner>+jealou,-2,-2 <partner>+jok,-7,-7 <partner>+jump,-13,-16 <partner>+just,2,-6 <partner>+keep,-9,18
<partner>+kept,-5,33 <partner>+kick,-8,31 <partner>+kill,-16,7 <partner>+kiss,18,-11 <partner>+knew,-2,-18
<partner>+know,-2,28 <partner>+last,-9,35 <partner>+late,5,-5 <partner>+laugh,3,-10 <partner>+leav,7,-24
<partner>+left,27,-16 <partner>+let,-2,-12 <partner>+lied,-16,-4 <partner>+lik,-6,-19 <partner>+like,-10,-19
<partner>+listen,-6,13 <partner>+liv,-23,-5 <partner>+lock,-6,-12 <partner>+look,-21,-22 <partner>+lost,-5,8
<partner>+lov,-12,-16 <partner>+mad,21,14 <partner>+made,-10,0 <partner>+mak,-9,12 <partner>+marri,13,-4
<partner>+might,-7,21 <partner>+monitor,-4,16 <partner>+mov,2,-25 <partner>+my,11,29 <partner>+nearly,-4,-12
<partner>+need,-6,-38 <partner>+never,-12,-41 <partner>+not,20,-4 <partner>+notic,13,6 <partner>+of,2,-5
<partner>+on,-3,-3 <partner>+only,-8,5 <partner>+out,13,21 <partner>+own,-8,2 <partner>+pinn,-3,-7 <partner>+play,-5,-8
<partner>+post,15,18 <partner>+pour,-1,21 <partner>+pressur,-4,5 <partner>+propos,-2,-11 <partner>+pull,-13,1
<partner>+punch,-9,31 <partner>+push,-10,-19 <partner>+put,-10,38 <partner>+quiet,-4,17 <partner>+rais,-4,1
<partner>+rap,-2,22 <partner>+read,-7,-11 <partner>+repli,-15,-10 <partner>+right,-2,-4 <partner>+sad,-1,-7
<partner>+said,-11,9 <partner>+sav,3,-17 <partner>+saw,-3,4 <partner>+say,-2,21 <partner>+scar,9,-12
<partner>+scratch,-3,25 <partner>+scream,14,15 <partner>+send,-8,-2 <partner>+sent,6,9 <partner>+shar,-2,1
<partner>+shot,-5,-18 <partner>+shout,14,-24 <partner>+shov,-1,6 <partner>+show,-6,21 <partner>+slamm,-7,0
<partner>+slap,-2,23 <partner>+slapp,-4,22 <partner>+sleep,3,-10 <partner>+smash,-4,27 <partner>+snor,-6,-8
<partner>+so,-2,-6 <partner>+spat,-5,24 <partner>+spend,-2,-1 <partner>+spit,-5,15 <partner>+squeez,-8,16
<partner>+stabb,-3,10 <partner>+stalk,-1,-7 <partner>+start,-7,-3 <partner>+stay,17,-10 <partner>+still,3,-13
<partner>+stopp,2,22 <partner>+strangl,-7,29 <partner>+stress,-3,8 <partner>+tak,-10,10 <partner>+talk,-9,-19
<partner>+tell,-7,7 <partner>+text,-4,-4 <partner>+that,12,-8 <partner>+the,-9,-13 <partner>+think,1,-20
<partner>+thought,-13,-8 <partner>+threaten,-15,7 <partner>+threw,-11,10 <partner>+throw,-6,23 <partner>+tir,18,-14
<partner>+to,12,1 <partner>+told,17,24 <partner>+took,-16,-9 <partner>+touch,-5,-18 <partner>+toxic,-9,-9
<partner>+track,-8,2 <partner>+travel,4,-12 <partner>+tri,-14,25 <partner>+turn,-3,-16 <partner>+upset,-3,-7
<partner>+use,-1,1 <partner>+used,-4,3 <partner>+visit,-8,-8 <partner>+wait,-9,-4 <partner>+wak,-4,6
<partner>+walk,-1,-11 <partner>+want,-19,-17 <partner>+was,-3,-3 <partner>+wasnt,-6,-14 <partner>+watch,-9,32
<partner>+went,-8,-7 <partner>+when,-10,52 <partner>+who,-8,-15 <partner>+will,-7,23 <partner>+with,17,16
<partner>+wont,2,26 <partner>+work,-4,-19 <partner>+would,1,16 <partner>+writ,-7,0 <partner>+yell,10,-9
<partner>+yesterday,-8,5 <them>,-9,-3 <them>+<partner>,-9,-5 <them>+a,-17,-4 <them>+after,13,-10 <them>+again,-2,5
<them>+all,3,7 <them>+and,13,-16 <them>+any,-1,9 <them>+at,-5,-7 <them>+back,-16,-13 <them>+because,-9,10
<them>+but,-39,-12 <them>+by,-11,10 <them>+dad,-4,-8 <them>+down,-6,18 <them>+every,-7,19 <them>+exs,-2,-12
<them>+first,10,-3 <them>+for,-8,-1 <them>+friend,-2,-28 <them>+how,-10,-9 <them>+i,29,-6 <them>+id,10,-3 <them>+if,3,6
<them>+im,-13,21 <them>+in,-3,19 <them>+is,-20,-3 <them>+more,9,-2 <them>+my,-1,-10 <them>+new,-17,39 <them>+now,-9,-7
<them>+off,-10,-3 <them>+on,-11,2 <them>+or,-4,-7 <them>+out,-23,-1 <them>+phone,-1,-28 <them>+sister,-1,-13
<them>+so,2,-7 <them>+stop,-4,-8 <them>+that,-1,-6 <them>+to,9,-1 <them>+tonight,-27,29 <them>+up,4,16
<them>+what,-18,-3 <them>+when,-7,23 <them>+with,-13,-16 <them>+without,2,-3 a,-6,-8 a+<number>,-1,12 a+<partner>,-10,12
a+baby,-5,-3 a+bad,1,-2 a+bag,-8,38 a+belt,-2,22 a+better,-5,-13 a+big,-5,-5 a+bit,-7,-17 a+black,-13,41 a+blade,22,-8
a+bottle,22,3 a+box,3,-10 a+break,13,-14 a+breakup,-5,-4 a+bridge,5,-8 a+bullet,-11,-2 a+burden,1,-5 a+bus,17,17
a+camera,0,17 a+car,9,-17 a+chair,-2,16 a+child,-5,-7 a+coward,16,-4 a+coworker,-1,-3 a+crush,-11,-5 a+date,39,-5
a+day,19,5 a+diet,-6,-8 a+doctor,11,-4 a+dog,-7,-2 a+door,2,14 a+e,0,10 a+favour,13,-1 a+fight,2,3 a+first,-4,-1
a+flat,-3,-8 a+friend,-12,-7 a+future,-1,-6 a+game,-2,6 a+gift,-3,-15 a+girl,-1,-8 a+good,-8,-22 a+goodbye,-17,-2
a+gun,11,39 a+guy,-15,1 a+heart,-4,-6 a+hole,-10,4 a+holiday,-2,-5 a+house,-5,-12 a+job,-6,18 a+joke,4,7 a+kid,-3,-2
a+knife,1,36 a+lease,-5,-2 a+letter,-3,-2 a+lighter,11,8 a+little,-8,-8 a+long,9,-2 a+lot,0,-16 a+man,-4,33
a+marriage,-5,22 a+mes,-6,-6 a+monster,-1,13 a+month,-11,-10 a+new,15,-19 a+nice,-2,-13 a+night,-4,-11 a+note,-10,-15
a+nurse,-7,-9 a+party,-4,-1 a+photo,-4,11 a+pillow,-3,-14 a+plan,11,-12 a+prisoner,-12,13 a+razor,17,-7 a+reason,13,-6
a+relationship,-2,-9 a+rope,15,-9 a+scar,-8,0 a+secret,-6,-4 a+single,-5,-1 a+small,-4,-1 a+smile,-6,-21 a+stranger,10,9
a+suicide,2,-10 a+surprise,-9,-17 a+temper,-3,4 a+third,-4,-6 a+tracker,-2,17 a+train,3,11 a+trip,-2,-2 a+truck,32,-6
a+video,-2,-9 a+violent,-3,-8 a+voice,10,-3 a+wall,26,-4 a+wedd,-7,7 a+week,-5,-6 a+weekend,-8,-5 a+whore,-1,14
a+word,-6,-11 a+year,-2,-9 about,1,-18 about+<them>,-12,-8 about+a,-12,-7 about+crash,26,-8 about+dying,39,-5
about+end,-1,-2 about+his,-5,-6 about+how,7,-3 about+it,-16,-24 about+jump,12,-1 about+kill,-2,16 about+me,4,0
about+money,-3,-15 about+my,-8,-24 about+our,-6,-4 about+suicide,-4,-2 about+tak,8,-1 about+the,-20,-22 about+us,4,8
above,-2,-6 abroad,-18,11 abus,-5,36 abus+me,-1,20 abuse,-9,12 abuse+if,-5,12 abusive,-7,44 abusive+<partner>,-1,22
abusive+and,-1,-4 abusive+relationship,-4,17 accept,-5,-8 accident,20,9 accident+and,-5,-4 account,4,-8 account+and,-6,0
acid,-6,16 acros,-6,0 acros+the,-6,0 add,-5,-9 addres,-3,35 addres+and,-2,10 advice,-9,-8 affair,-18,-13 afraid,-20,3
afraid+<partner>,-2,-11 afraid+of,-7,-9 afraid+that,-4,-4 afraid+to,-15,26 after,14,-7 after+<number>,8,-4
after+<partner>,30,13 after+<them>,-6,-8 after+a,-7,-5 after+every,16,-5 after+i,-3,5 after+my,-11,-13 after+our,11,-14
after+that,0,-4 after+the,-22,-11 after+thi,5,-1 after+two,-8,-18 after+we,13,-10 after+what,22,-2 after+work,-7,18
again,4,-2 again+after,1,-4 again+and,21,-7 again+im,-8,-2 against,6,39 against+my,-5,22 against+the,11,23 age,-2,0
ago,-8,-10 ago+and,-5,-12 ago+how,-1,-8 agree,12,-7 air,3,-14 airport,-8,-2 airtag,-3,21 airtag+in,-3,21 alive,55,-9
all,18,-3 all+day,3,17 all+his,-3,-11 all+i,8,0 all+my,7,2 all+night,-7,-4 all+of,10,-3 all+our,-6,1 all+over,4,16
all+the,9,-6 all+tonight,4,0 all+week,5,-4 allergic,-5,-12 allow,-7,28 allow+me,-1,26 allow+to,2,30 almost,13,4
alone,-20,1 alone+after,-13,-6 alone+tonight,11,-2 alone+with,10,17 along,-18,-13 along+with,-14,-10 already,35,8
alway,-35,-9 alway+on,-1,-9 am,10,4 am+afraid,-4,18 am+and,-5,-6 am+done,16,-2 am+going,11,-4 am+i,-13,-19 am+not,9,4
am+scar,-3,40 am+think,5,0 an,-8,-8 an+<partner>,-4,-4 an+abusive,-6,27 an+accident,11,-1 an+airtag,-3,21
an+answer,-5,11 an+app,-4,21 an+argument,-2,1 an+email,-3,-2 an+hour,11,-19 an+overdose,5,-2 and,-1,0
and+<number>,-15,-12 and+<partner>,-12,-3 and+<them>,13,-10 and+a,2,-11 and+all,2,-2 and+ask,-10,-12 and+bang,-3,14
and+be,15,-1 and+bit,-2,10 and+both,-2,-2 and+call,-9,9 and+cant,4,-6 and+cri,12,-3 and+cut,36,-8 and+didnt,-5,-2
and+die,16,-2 and+doesnt,-3,-5 and+feel,-16,-4 and+get,-3,2 and+giv,-2,25 and+got,4,-8 and+have,-8,1 and+his,-7,-2
and+hit,-4,31 and+hope,28,-3 and+i,5,-15 and+id,-11,-12 and+if,6,16 and+im,-1,5 and+is,-8,-12 and+it,-20,-24
and+its,-3,6 and+ive,18,4 and+know,-3,-2 and+last,-1,16 and+laugh,-2,16 and+left,-2,-14 and+lock,-1,19 and+mak,-1,-7
and+me,7,28 and+mine,-2,-2 and+my,9,-8 and+never,26,-13 and+no,3,2 and+nobody,4,7 and+not,17,3 and+now,-15,-5
and+people,-1,-3 and+push,-2,25 and+read,-4,2 and+said,-2,20 and+say,-8,67 and+since,7,-2 and+slap,0,17 and+so,3,-6
and+still,-19,-7 and+tell,-8,15 and+that,5,-2 and+the,1,13 and+then,14,-4 and+think,9,-4 and+threaten,-1,21 and+told,9,5
and+took,24,9 and+touch,-7,0 and+wait,9,16 and+want,-15,8 and+we,-7,-42 and+went,-4,-9 and+woke,13,-4 and+wont,-8,4
and+wouldnt,-2,7 anger,-1,-10 angry,-9,12 angry+and,-1,11 angry+when,-4,-25 anniversary,4,-10 annoy,-18,-41
anorexia,16,-3 another,2,0 another+day,25,-1 answer,5,8 answer+in,-6,32 antidepressant,13,-8 anxiety,-12,-24
anxiety+and,-5,-17 anxiou,-8,-23 any,-1,-10 any+idea,-10,-2 any+more,14,1 any+other,12,-2 any+tip,19,-3 anybody,-5,-9
anyone,2,25 anyth,-13,-17 anyway,-12,44 apart,-40,-8 apologis,-4,-12 apologise,-17,6 app,-25,21 app+on,-1,23 are,13,-6
are+both,7,-2 are+from,3,5 argu,-31,15 argue,-15,1 argue+about,-10,-10 argue+how,-3,-5 argument,-11,-13
argument+and,-5,0 arm,35,25 arm+and,27,1 arm+are,26,-11 arm+until,0,17 arm+when,21,-21 around,5,10 around+<them>,-5,-9
around+my,-4,18 around+the,-2,-17 as,-7,-9 as+a,-11,-6 as+his,-2,-7 as+me,-2,11 as+well,14,-8 asham,9,14 ask,-9,-11
ask+<them>,-18,-5 ask+about,-4,-16 ask+and,-2,32 ask+before,-4,3 ask+for,-3,-9 ask+if,6,-6 ask+me,-3,-16 ask+my,4,-5
asleep,12,-2 assault,-7,25 assault+by,0,10 assault+me,-1,12 at,-9,-5 at+<number>,5,-6 at+<them>,-5,-8 at+a,-10,22
at+ches,-1,-6 at+dinner,-3,-14 at+every,-2,-6 at+his,-3,0 at+home,-22,31 at+me,6,34 at+my,-12,1 at+night,-12,29
at+once,-3,-2 at+our,-2,-13 at+parti,-4,-15 at+school,6,-17 at+six,-3,7 at+the,9,-7 at+work,-5,-8 ate,4,-2
attack,-16,-22 attack+me,-3,12 attack+my,-6,-12 attempt,52,-5 attempt+and,21,-4 attention,14,-32 attract,-1,-11
avoid,-4,-14 away,-4,-9 away+after,5,-5 away+and,4,-8 away+from,-3,38 away+my,15,5 away+when,-4,-24 awful,-13,-23
awkward,-11,-6 b,14,8 baby,-15,25 back,-8,-12 back+after,-15,-3 back+from,-5,-7 back+im,5,16 back+in,-11,-3
back+since,10,-1 back+to,-9,1 bad,19,-18 bad+right,9,-1 badly,-8,-16 bag,7,14 bag+and,-4,22 balcony,7,23 band,-9,-1
bang,19,0 bang+my,21,-8 bank,-3,15 bank+account,-3,-4 bank+card,-1,21 bar,-2,-6 bath,22,10 bathroom,-7,10 be,25,-11
be+a,1,-4 be+alive,30,-2 be+alone,-3,-8 be+angry,-11,-6 be+better,25,-7 be+dead,50,-4 be+easier,16,-2 be+friend,-10,-4
be+gone,35,-4 be+happier,6,-12 be+here,5,-11 be+home,-7,29 be+in,14,-4 be+lost,-12,-7 be+my,-5,12 be+over,-11,-4
be+so,12,-3 be+the,-12,-3 be+there,-11,-13 be+with,6,-5 beat,-19,32 beat+<them>,-4,20 beat+me,-10,26 beat+the,-2,8
beaten,-12,16 because,34,15 because+<partner>,22,26 because+i,27,12 because+im,1,10 because+its,6,-17 because+my,15,5
because+of,23,6 because+the,12,2 become,-2,13 bed,-6,1 bed+and,6,29 bedroom,-8,23 been,19,3 been+a,0,-4 been+born,14,0
been+clean,8,-1 been+cutt,10,-1 been+googl,11,-1 been+hav,5,-1 been+hitt,-2,8 been+long,4,-3 been+marri,-4,7
been+plann,11,-2 been+see,-2,-4 been+self,9,-2 been+think,9,-1 been+together,-6,5 before,8,-12 before+<partner>,6,8
before+every,10,-8 before+i,3,-2 before+marriage,-11,-4 before+my,13,-6 before+our,11,-3 before+the,-8,-3 before+we,0,-9
beg,18,4 behind,-3,-13 being,19,-8 being+abus,-4,21 being+alive,50,-2 being+alone,3,-9 being+the,-12,-2 believe,0,13
believe+<them>,-9,1 believe+me,7,15 belly,4,0 belt,14,33 best,-19,-29 best+friend,-6,-21 bet,-2,-7 better,8,-13
better+at,0,-7 better+for,6,0 better+off,27,-8 between,-27,-29 between+two,-11,-9 between+us,-19,2 big,-6,-9
big+fight,-4,-1 bike,-4,-5 bill,-4,-22 birth,-9,9 birth+control,-3,14 birthday,4,-29 birthday+and,-5,-4 bit,-20,-7
bit+his,-2,-8 bit+me,-3,-12 bit+my,-10,19 black,2,39 black+eye,-12,35 blackmail,-2,18 blackmail+me,-2,17 blad,29,-9
blade,44,-14 blam,-1,-23 blam+me,-4,-24 blame,20,-9 blanket,-11,-14 ble,14,34 bleach,14,8 bled,-11,35 bleed,20,-10
bleed+when,10,-12 block,7,16 block+<them>,-12,24 block+me,29,-14 blood,24,-8 body,10,9 book,-5,-9 bor,-25,-32 born,26,-2
bos,-17,-18 both,-19,16 bother,2,-12 bottle,30,3 bottle+of,36,-17 bought,7,-2 bought+a,1,-4 bought+me,-2,1 box,6,-12
boy,-8,20 boyfriend,-19,-1 brak,-1,-3 break,-6,11 break+thing,-3,28 break+up,-9,11 breakfast,-6,-8 breakup,-22,-11
breakup+how,-2,-2 breakup+i,7,-1 breakup+is,-8,-2 breath,6,-1 breathe,-25,4 bridg,-1,-14 bridge,38,-13 bring,-20,-8
bring+it,-3,4 bring+up,-9,-13 broke,-9,8 broke+his,-3,-3 broke+into,-2,11 broke+my,-22,18 broke+the,-1,7 broke+two,-3,15
broke+up,10,-21 broken,-9,25 broken+and,13,0 brother,-2,12 brought,-15,-12 brought+us,-9,-5 bruis,-16,65 bruis+on,-5,2
bruise,9,-9 budget,-9,-4 build,-7,-1 bulimia,16,-3 bullet,-12,-3 burden,1,-5 burn,6,7 burn+dinner,-7,7 burn+his,-12,9
burn+me,-4,33 burn+my,22,16 burn+myself,27,-5 burn+the,0,-3 burnt,-3,-6 burst,-5,-8 bus,26,25 busines,-5,-2 but,-4,-4
but+<partner>,-24,26 but+a,4,-16 but+i,3,10 but+im,4,3 but+it,-3,-11 but+its,3,36 but+my,11,3 but+never,-2,-20
but+now,9,7 but+we,-5,-2 butterfli,-11,-13 button,-3,-24 buy,0,35 by,-1,3 by+a,19,-17 by+accident,-4,-7 by+my,-11,56
by+someone,-1,18 by+the,4,38 cake,-12,-14 call,1,9 call+<them>,-4,-13 call+me,2,0 call+my,-5,0 call+the,-3,22 calm,8,-15
calm+down,-6,-9 calori,18,-7 came,1,-8 came+back,-5,9 came+home,9,9 camera,-3,42 camera+all,-2,17 camera+in,-1,19
can,7,-4 can+a,-5,14 can+control,3,0 can+i,-21,-12 can+see,-1,17 can+think,6,0 can+we,-11,-13 can+you,10,-2
canada,-6,-12 cancell,-18,-9 cancer,2,-14 cancer+and,-10,-11 cant,9,10 cant+be,1,-1 cant+breathe,-13,-1 cant+do,29,14
cant+eat,-9,-4 cant+get,-6,12 cant+go,-3,1 cant+have,-5,15 cant+imagine,-26,-5 cant+keep,-15,-11 cant+leave,-6,15
cant+let,0,-3 cant+live,-9,-11 cant+see,16,-13 cant+sleep,-5,-3 cant+stay,30,-2 cant+stop,24,12 cant+take,3,-13
cant+talk,-3,23 cant+tell,8,18 cant+watch,20,-18 car,7,25 car+and,-6,28 car+in,1,16 car+on,19,-6 card,-7,11
card+and,-3,36 care,24,-11 care+if,20,-11 carry,14,0 carry+on,14,0 case,34,-2 case+i,15,-3 cat,1,-6 cat+and,-5,5
cat+scratch,-5,-15 caught,33,-13 caught+me,35,-13 celebrate,-1,-5 chair,18,4 chance,-6,1 chang,-12,-9 change,-16,-10
change+that,-9,-3 chat,-17,4 cheat,-14,-30 cheat+on,12,-4 cheat+with,11,-5 check,-27,-18 check+every,-1,6 check+his,-9,5
check+my,-9,9 check+the,-1,-20 cheer,-3,-4 cheer+<them>,-3,-4 ches,-1,-6 chew,4,-10 child,-10,-15 childhood,-9,-19
childhood+and,-9,-18 children,4,18 chok,-18,10 chok+me,-5,34 chok+on,-3,-21 chok+up,-8,-15 chok+when,-6,-13
choose,-4,-17 chor,-9,-14 christma,8,-16 cigarett,16,2 cinema,-6,-21 city,-29,-4 clas,-26,-11 clas+and,-7,10 clean,17,-4
close,8,-18 close+to,23,1 closer,-9,-5 cloth,-2,24 cm,-4,-9 coach,-1,17 code,-4,-2 coffee,-12,-10 coffee+and,-8,-5
cold,-12,-9 collect,-8,-13 college,-7,-7 com,-5,36 com+home,1,0 com+into,-2,26 com+to,-3,11 come,11,5 come+back,18,7
come+to,-2,-20 comfort,5,-12 comment,-9,-35 comment+on,0,-8 commit,10,-6 commit+suicide,8,-1 commitment,-11,-17
compar,3,-8 compliment,-10,-11 compromise,-5,-7 condom,-6,45 control,-14,35 control+all,-1,22 control+everyth,-2,27
control+my,-2,14 control+the,-3,-22 controll,-9,-23 conversation,-27,-2 convince,-1,-7 convince+<them>,-1,-7
cook,-28,-39 cook+for,-6,-1 cope,7,-5 corner,-1,25 cost,-10,-2 cost+<number>,-4,-1 could,-17,-14 could+die,-11,-8
could+do,19,1 could+go,-12,-2 could+just,20,-1 couldnt,-13,10 couldnt+call,-3,21 counsell,-10,-2 count,24,-10
country,-3,4 coupl,-11,-15 courage,20,-2 court,-4,-5 cousin,-4,36 cover,11,3 coward,16,-4 coworker,-2,-8 crash,48,-32
crash+my,21,-4 crazy,-13,2 cri,-9,0 cri+after,0,18 crime,-5,-7 cros,13,-11 crush,-20,-40 crush+on,-8,-9 cry,-3,-13
cut,17,-7 cut+<them>,-28,6 cut+and,20,-4 cut+his,-3,-10 cut+me,-9,11 cut+my,-1,10 cut+myself,-14,-5 cut+off,-14,10
cut+the,-15,-21 cut+too,23,-2 cute,-13,-13 cutt,53,-18 cutt+again,17,-3 dad,4,5 dad+beat,-1,16 dad+hit,-4,18
dad+is,-6,-12 dad+wont,-5,-15 daily,-6,8 danc,5,-17 dance,-5,-28 dark,6,-6 dark+and,7,-6 dat,-25,-28 dat+app,-18,-12
dat+for,-1,-1 date,-8,-21 date+again,-19,-4 date+and,-14,5 date+at,1,-3 date+night,4,-2 daughter,13,17 daughter+and,17,5
day,16,3 day+<partner>,23,-3 day+after,14,-3 day+and,2,3 day+because,30,-4 day+how,-7,-9 day+i,14,-8 day+is,4,-3
day+since,-6,20 day+when,-2,10 dead,23,-10 dead+<partner>,17,-9 dead+already,8,0 dead+and,6,-4 dead+gorgeou,-12,-5
dead+than,18,24 dead+tir,-24,-1 deal,-9,-16 deal+with,-7,-13 death,36,-6 death+and,21,-4 death+of,-15,-6
death+would,7,-1 debt,1,15 decid,27,25 decid+to,7,-3 decide,-9,-8 deep,13,-5 delet,4,3 delete,-3,-2 depress,8,-4
depression,-20,-20 depression+and,-19,-18 deserve,37,-3 deserve+to,25,-3 destroy,4,-3 diary,-6,-12 did,3,10 did+it,3,26
did+to,5,14 did+you,-27,-5 didnt,-15,3 didnt+come,7,-5 didnt+notice,-10,-12 didnt+tell,8,7 didnt+want,-3,29 die,36,3
die+after,-16,-2 die+and,19,-6 die+for,-11,-6 die+how,14,-2 die+i,-16,-7 die+of,-17,-4 die+so,11,-2 die+than,3,-2
die+without,0,-2 died,4,-22 died+a,-11,-6 died+and,-10,-11 died+in,10,-3 died+last,-13,-8 died+laugh,-6,-2 diet,-6,-13
diet+and,-3,-11 different,-5,-13 dinner,-23,4 dinner+and,7,-14 dinner+is,-6,17 disagree,-4,-5 disagree+about,-3,-2
disappear,10,-5 disappear+for,6,-5 disappear+from,-2,-3 disappear+into,-14,-6 disaster,-8,-4 discord,3,-21 dish,-9,-18
disorder,20,-2 distance,-9,-16 distance+for,4,-3 divorc,6,-8 divorce,11,8 divorce+i,7,-1 do,-5,-10 do+coupl,-6,-7
do+i,-13,-19 do+it,68,5 do+not,13,-3 do+other,-4,15 do+people,-10,-4 do+someth,4,-8 do+that,-3,-4 do+the,2,-20
do+thi,11,-3 do+thing,-1,23 do+to,11,12 do+we,-22,-14 do+when,-11,29 do+with,2,-3 do+you,-5,-14 doctor,0,25 doe,-24,9
doe+<partner>,-12,-11 doe+how,-2,-5 doe+it,-10,29 doe+maybe,-15,-4 doe+not,5,15 doe+that,-4,-13 doesnt,3,-8
doesnt+allow,-3,-4 doesnt+care,7,-5 doesnt+come,-2,10 doesnt+get,-4,-2 doesnt+know,45,-13 doesnt+let,-8,9
doesnt+like,-13,-21 doesnt+love,12,-6 doesnt+matter,19,-2 doesnt+take,-1,21 doesnt+want,-13,-22 dog,4,6 dog+and,-6,18
dog+bit,-2,-7 dog+died,-6,-3 dog+to,-2,27 doing,4,0 doing+it,24,-3 done,34,3 done+with,17,-10 dont,8,-1 dont+care,15,5
dont+deserve,10,-1 dont+eat,26,-5 dont+feel,-1,24 dont+have,8,-7 dont+know,-10,-1 dont+let,-2,-4 dont+like,-12,-11
dont+plan,21,-1 dont+see,-3,-4 dont+think,28,-6 dont+trust,17,-1 dont+wake,14,-3 dont+wanna,22,-2 dont+want,-7,-11
door,0,22 door+and,-8,-11 door+on,-3,5 dot,-4,-3 down,-17,6 down+and,-1,-1 down+the,-5,24 dowry,-2,30 dowry+and,0,11
drag,-7,-11 drag+me,-2,-6 dragg,-8,13 dragg+me,-5,6 drama,-15,-34 dramatic,15,-6 drank,22,-3 drawer,20,-4 dream,-4,7
dream+of,8,6 dres,9,-16 drink,-6,16 drink+<partner>,-1,17 drink+and,-3,-8 driv,5,-9 driv+me,-7,-25 drive,10,2
drop,-14,-14 drop+dead,-12,-5 drove,8,27 drown,27,10 drown+in,-2,-21 drug,-3,14 drugg,-8,22 drunk,3,32 drunk+and,-3,8
dump,6,-1 dump+me,22,-6 dur,-9,15 dur+sex,-1,13 dying,18,-21 dying+and,9,-4 dying+to,-32,-7 e,9,8 each,-18,-11
each+other,-12,-11 early,-15,-13 earn,-14,-17 earth,29,-3 easier,21,-4 easier+than,7,8 easy,-1,-5 eat,22,-5
eat+after,-4,18 eat+and,11,-11 eat+disorder,20,-2 eaten,21,-6 edge,5,-5 edge+of,1,-5 either,-12,-5 else,-4,4
email,-12,-7 embarrass,-34,-31 emotional,-6,-19 emotionally,-16,-23 empty,-21,-5 end,13,-15 end+a,-7,-3 end+it,28,-5
end+my,43,-7 end+myself,13,-1 end+of,-24,-3 end+thing,2,-13 end+up,-14,3 energy,17,-1 engag,-5,-4 engagement,-6,-15
enough,25,-13 enough+for,4,-6 escape,-11,2 euro,-3,11 even,26,22 even+and,-2,2 even+notice,15,-1 even+though,5,4
even+when,-12,11 ever,13,5 ever+leave,0,7 every,7,2 every+day,8,7 every+even,-4,11 every+morn,-3,-14 every+night,22,-13
every+single,9,-14 every+time,2,17 every+week,-3,11 every+weekend,-7,-9 everybody,14,16 everyone,36,5 everyone+a,17,-1
everyone+and,0,-3 everyone+i,5,33 everyone+would,-6,-1 everyth,9,6 everyth+i,2,37 everyth+in,4,15 everywhere,8,27
everywhere+and,15,1 exam,-5,-15 exhaust,24,-12 exist,49,-7 exist+any,13,-1 expect,-7,-13 explain,-9,-3 explain+it,9,-8
explain+that,12,-3 exs,-25,-29 eye,7,29 eye+again,22,4 eye+and,-7,18 face,5,26 face+and,2,11 facebook,-3,-18 faint,14,-3
faint+at,14,-4 fair,-13,-21 fairly,-2,-6 fake,-19,12 fall,-18,12 fall+asleep,-8,17 family,-3,18 family+and,6,-1
family+dinner,-15,-12 family+is,-3,15 family+want,-7,-5 family+will,2,7 family+would,16,-3 fantasise,14,15
fantasise+about,14,15 far,-7,-4 far+away,-7,-4 fast,-10,3 fat,14,-8 father,-10,3 fault,0,37 favour,13,-1
favourite,-11,-26 fear,-7,20 fear+my,18,-5 fear+of,-6,8 feel,1,-13 feel+dead,-16,-3 feel+empty,-21,-3 feel+guilty,-9,-8
feel+left,-3,-5 feel+like,27,-1 feel+reject,18,-5 feel+safe,-8,-1 feel+sick,-22,25 feel+so,0,-12 feel+someth,13,-2
feel+suicidal,27,-2 feel+trapp,-1,-5 feel+unsafe,-9,20 feeling,-24,-23 feeling+for,-4,-7 feeling+with,-3,-4 feet,-3,-18
fell,-13,24 felt,-17,-24 female,-4,-10 fight,5,-8 fight+about,-5,-4 fight+and,19,-10 film,-12,6 finally,-4,-5 find,8,3
find+a,9,1 find+it,-7,-3 find+me,12,7 find+out,-11,-10 fine,-4,-20 fine+to,-5,-1 fine+with,-3,-8 finger,-14,8
finish,3,-14 first,-14,-14 first+date,-11,-10 first+time,-1,-5 five,-6,-9 five+minut,-13,-4 five+year,-7,-2 fix,17,-6
flag,-6,-24 flat,-15,12 flat+and,-2,12 flight,-16,5 flight+and,-10,-4 flinch,-1,16 flirt,-11,-10 floor,-1,17
floor+and,2,-7 flower,-6,-19 fly,-2,9 follow,-14,16 follow+<them>,9,14 follow+a,-2,-10 follow+me,-7,22 follow+my,-8,8
food,11,19 football,-8,-23 for,-7,-3 for+<number>,-8,-14 for+<them>,-20,-11 for+a,-9,-17 for+an,11,-3 for+being,-1,-15
for+christma,14,-6 for+dat,-3,8 for+dowry,-2,28 for+everyth,-8,2 for+five,9,-2 for+good,29,-1 for+his,-12,-8
for+it,-9,12 for+me,9,-20 for+money,-2,29 for+month,2,8 for+more,-4,-1 for+my,-4,12 for+myself,10,-1 for+not,-11,-7
for+nud,-1,2 for+our,-25,-22 for+six,8,5 for+someone,-9,-5 for+that,-2,-4 for+the,-1,-19 for+two,0,-4 for+us,-6,-15
for+week,-1,-9 for+what,0,22 forc,-13,27 forc+himself,-1,5 forc+me,1,20 forc+my,-1,19 forc+to,-4,-12 force,-3,22
forever,14,-26 forget,-33,-38 forget+my,-7,-13 forgive,-2,1 forgot,-17,-19 forgot+our,-4,-5 forgot+to,-6,-10
forward,11,-1 forward+to,11,-1 fought,-7,8 found,18,22 found+<them>,8,11 found+me,24,15 found+my,5,-3 found+out,-6,-1
four,-11,2 fr,32,-2 freak,-18,-4 friday,22,-16 fridge,-5,22 friend,-15,3 friend+and,-5,2 friend+are,11,-7
friend+group,-4,2 friend+how,-3,-5 friend+is,-5,-3 friend+of,-6,-6 friend+say,-5,-15 friend+to,-8,-4 friend+with,-6,-6
friendship,-5,-1 frighten,-17,18 frighten+of,-14,1 from,9,-1 from+<number>,-5,-1 from+<them>,-1,15 from+a,-5,7
from+an,-1,17 from+his,-6,1 from+home,-3,-2 from+me,24,-27 from+my,-8,18 from+the,10,-4 from+thi,19,2 from+work,-3,-10
front,16,8 front+of,16,4 froze,-6,19 full,21,-26 full+of,18,-12 funeral,14,-7 funny,-13,20 future,-15,-11
future+for,5,-2 gam,11,-20 game,-5,-17 garage,35,-3 garden,-12,23 gave,4,-10 gave+<them>,-9,-8 gave+away,18,-4
gave+me,-17,4 gave+my,25,-11 gay,-4,11 gay+and,-3,11 gentle,-3,-13 get,-11,11 get+<them>,5,11 get+a,-11,-20
get+angry,-4,-1 get+back,-13,17 get+hit,4,9 get+home,7,0 get+it,5,-12 get+mad,-1,-5 get+marri,4,6 get+my,-3,3
get+out,-9,39 get+over,2,-8 get+physical,-2,29 get+the,8,-3 get+to,-2,0 get+violent,-2,22 gett,5,21 ghost,-6,-18
ghost+me,7,-16 gift,-12,-19 girl,17,-3 girlfriend,-6,-1 giv,-12,4 giv+me,2,12 giv+up,-8,-4 give,8,11 give+<them>,-1,6
give+me,1,11 give+up,19,-3 glas,-5,12 go,19,12 go+back,-21,-3 go+home,-10,38 go+of,5,-8 go+on,-9,-20 go+out,-8,18
go+to,5,23 god,40,-3 goe,7,8 goe+out,16,-8 goe+to,-2,14 going,23,21 going+to,26,6 gone,50,-7 gone+and,16,-5 gonna,47,19
gonna+do,13,-1 gonna+end,15,-1 gonna+kill,1,16 good,-4,-7 good+at,-7,-14 good+man,8,-5 good+way,-4,-8 goodbye,25,-17
goodbye+letter,4,-6 goodbye+to,-1,-8 googl,29,-3 googl+how,17,-1 gorgeou,-12,-5 got,-6,-13 got+a,5,28 got+hit,8,0
got+lock,-3,-9 got+me,-2,8 got+the,2,3 grab,-3,10 grab+me,-2,17 grabb,-12,1 grabb+me,-6,8 grabb+my,-5,9
grandmother,-12,-4 great,3,-5 grew,-7,-21 grew+up,-7,-21 griev,-10,-12 ground,-8,-5 group,-20,-23 group+chat,-14,-22
grow,5,-22 guilt,-11,-7 guilty,-10,-8 guilty+for,-9,-3 guitar,15,-15 gun,20,23 gun+and,7,31 guy,-8,29 guy+who,-8,8
gym,-15,15 habit,-10,-11 had,15,-7 had+<number>,-2,-3 had+a,18,-19 had+an,-9,-8 had+never,3,-1 had+sex,-7,27
had+the,4,-1 had+to,-1,7 hadnt,11,-4 haha,7,-17 hair,-4,16 hair+and,-19,5 hair+for,-6,-9 half,-12,-5 hand,4,10
hand+and,2,-19 hand+around,-1,17 hand+in,-3,3 hand+on,-14,19 handle,-3,14 hang,-8,1 hang+myself,25,-4 hang+out,-8,4
happen,14,14 happier,6,-12 happier+if,8,-8 happy,-2,-17 hard,-1,-6 hard+that,-1,11 hard+to,1,-6 harm,45,-16 has,-3,13
has+a,-7,-14 has+been,-9,27 has+my,-2,13 has+never,-4,-19 has+no,25,-3 has+scar,-2,-5 has+start,-2,24 hasnt,-15,-13
hat,2,-26 hat+it,-5,-3 hat+me,14,-10 hat+the,-8,-7 hate,1,-21 hate+it,-16,-14 hate+me,14,-10 hate+my,-1,-17
hate+myself,-14,18 hate+that,5,-2 hav,20,2 hav+suicidal,10,-5 hav+thought,12,-2 have,13,18 have+<number>,-6,-9
have+a,8,-4 have+been,27,1 have+bruis,-5,17 have+friend,-1,26 have+me,-5,29 have+no,-8,0 have+sex,-4,27 have+the,20,4
have+thought,13,-1 have+to,3,56 havent,30,-7 havent+eaten,15,-6 head,35,10 head+against,17,-3 head+on,21,-1
healthy,-15,-2 hear,15,4 hear+his,-4,24 heart,2,-37 heart+and,-4,-4 heart+attack,-4,-6 heart+is,4,-7 held,-8,3
held+me,-3,-12 held+my,-5,14 help,6,-21 help+<them>,6,-12 help+i,19,-4 help+me,16,-5 help+you,-15,-5 her,4,-3 here,18,0
here+any,24,-1 here+for,3,-3 herself,6,7 herself+if,-4,21 hey,3,-10 hid,7,-20 hid+in,-8,2 hid+it,23,-5 hid+my,-5,18
hidden,15,-3 hide,1,18 hide+from,-4,3 hide+in,-2,10 hide+my,-4,-14 himself,-11,3 himself+and,-8,24 his,-23,-15
his+<number>,-1,-3 his+<partner>,7,-22 his+birthday,2,-2 his+bos,-2,12 his+brother,-3,-5 his+car,-6,17 his+dad,-1,-2
his+dog,-4,7 his+exs,-8,-10 his+family,-14,12 his+father,0,-6 his+favourite,-5,-1 his+friend,2,42 his+hand,-4,34
his+hoodie,-1,-3 his+house,5,2 his+job,-2,5 his+key,-1,5 his+kid,-1,-11 his+life,-26,-4 his+med,-4,8 his+mother,-14,3
his+mum,-14,-25 his+name,10,-2 his+number,-2,-5 his+old,-6,-5 his+own,-8,-4 his+parent,-12,-19 his+phone,-5,-15
his+place,12,11 his+sister,-12,-6 his+voice,-1,-8 his+word,-2,-3 his+work,-11,-4 hit,-4,12 hit+<them>,-4,-3 hit+by,21,-4
hit+it,-4,-16 hit+me,-6,40 hit+my,5,52 hit+on,-5,-28 hit+our,-1,36 hit+the,-9,-31 hitt,-4,32 hitt+me,-1,18 hitt+my,-3,13
hobby,-10,-16 hold,20,-23 hold+a,7,0 hold+my,-1,-10 hole,-10,4 holiday,-10,-26 holiday+and,-4,-13 holiday+with,-2,-4
home,3,32 home+and,4,18 home+because,8,12 home+every,-2,1 home+from,-3,5 home+how,-3,-8 home+late,-3,-3 honest,-18,-28
honestly,37,3 honestly+i,14,-2 honeymoon,-10,-18 honour,-4,8 hoodie,-7,-17 hoodie+and,-5,-6 hop,37,-14 hope,26,-18
hope+i,20,-6 hospital,34,17 hospital+for,-4,20 hot,-3,20 hotline,-4,-10 hour,8,-12 hour+a,12,-5 hour+to,-6,-13
house,-9,51 house+and,12,0 house+at,-1,20 house+with,-3,10 how,-12,-14 how+<partner>,-5,14 how+can,-10,-10
how+did,-20,-4 how+do,-14,-16 how+i,10,-13 how+id,14,-10 how+long,-1,-2 how+many,11,-2 how+much,0,-6 how+often,-5,-3
how+to,1,-1 hung,7,-19 hung+up,7,-15 hunt,-4,-2 hurt,2,23 hurt+<them>,-25,12 hurt+again,-10,-18 hurt+and,-3,-9
hurt+herself,-2,14 hurt+me,-14,10 hurt+my,-15,57 hurt+myself,39,-16 hurt+the,-10,28 husband,-27,16 i,8,1 i+a,3,-7
i+almost,1,-6 i+already,8,6 i+am,25,19 i+answer,-4,-9 i+apologise,-6,23 i+ask,-14,-33 i+ate,4,-2 i+be,-16,-8
i+beat,-10,-4 i+believe,3,6 i+block,-12,21 i+bought,16,10 i+break,13,15 i+bring,-12,-10 i+broke,-6,-6 i+burn,24,-32
i+call,3,7 i+came,5,0 i+can,28,3 i+cant,3,14 i+change,-9,-9 i+check,-3,5 i+cheer,-3,-4 i+chok,-10,6 i+come,-5,4
i+cook,-15,-2 i+could,-22,-23 i+couldnt,-13,10 i+count,10,-9 i+cri,-14,-22 i+cros,13,-11 i+cry,-24,12 i+cut,13,-22
i+deal,-2,-5 i+deserve,24,-2 i+did,4,5 i+didnt,-20,31 i+died,25,-13 i+disappear,3,-9 i+do,14,4 i+dont,4,1 i+drink,8,-2
i+drive,-1,-3 i+drove,18,-8 i+eat,5,11 i+end,-25,21 i+even,10,3 i+ever,-2,18 i+explain,10,-3 i+faint,19,-2
i+fantasise,14,15 i+fear,4,-6 i+feel,-3,-5 i+fell,-8,12 i+felt,-8,-9 i+find,-13,-14 i+fix,17,-6 i+follow,-8,19
i+forc,-16,5 i+forgot,-11,-7 i+found,-9,30 i+froze,-6,19 i+gave,3,-13 i+get,-6,2 i+give,12,5 i+go,27,28 i+got,0,-9
i+grabb,-5,14 i+had,10,-4 i+hang,-18,4 i+hate,6,-12 i+have,12,22 i+havent,25,1 i+hear,-6,14 i+help,-7,-16 i+hide,12,5
i+hit,19,20 i+hold,15,-9 i+hope,35,-9 i+hurt,8,-8 i+jump,-7,3 i+just,13,-7 i+keep,29,3 i+kill,4,-7 i+kiss,-7,-8
i+knew,-2,-4 i+know,-9,23 i+laugh,-4,11 i+learn,-3,-4 i+leave,-15,46 i+left,-25,2 i+let,-10,-10 i+lie,12,15 i+lied,-3,7
i+like,-35,-8 i+live,-15,45 i+lock,-13,-4 i+look,16,-13 i+lose,10,6 i+lost,-16,-20 i+lov,25,-11 i+love,8,4 i+made,6,14
i+make,-8,-11 i+marry,-2,8 i+mean,26,-3 i+mention,-5,-5 i+met,-5,16 i+might,28,-6 i+mis,-16,-22 i+mov,-11,30
i+nearly,0,-3 i+need,-15,26 i+never,-7,30 i+only,28,-12 i+overdos,31,-5 i+overreact,-5,-10 i+owe,8,2 i+pick,13,-1
i+pray,18,-1 i+pull,17,-9 i+punch,13,-14 i+push,-5,1 i+put,29,-13 i+ran,-11,4 i+rap,-3,20 i+read,-4,-14 i+really,17,-3
i+reassure,-2,-6 i+regret,12,-14 i+relaps,16,-4 i+said,5,5 i+saw,0,-15 i+say,10,-9 i+scratch,30,-11 i+see,-1,-7
i+self,19,-5 i+send,4,-8 i+sent,-6,2 i+should,44,-3 i+shouldnt,0,-14 i+show,-3,-2 i+skipp,-9,-5 i+slapp,8,21
i+sleep,-8,30 i+slept,-3,6 i+start,-4,2 i+starve,33,-5 i+stay,-8,7 i+still,28,-12 i+stood,18,-1 i+stop,5,14 i+stopp,2,-2
i+support,-6,-8 i+swallow,18,-4 i+swear,5,-11 i+take,-17,7 i+talk,-5,13 i+tell,-7,-9 i+text,8,7 i+thank,-2,-11
i+think,3,17 i+thought,-28,14 i+threw,-14,-3 i+told,-1,-1 i+took,7,-17 i+tri,46,-2 i+try,-8,21 i+use,12,13 i+wait,-5,-7
i+wake,7,13 i+walk,-3,7 i+wanna,28,-4 i+want,13,9 i+was,-1,2 i+wasnt,18,-3 i+wear,9,19 i+were,24,-4 i+will,32,8
i+wish,5,-16 i+woke,10,30 i+wont,38,-4 i+work,-11,-18 i+worry,-11,-7 i+would,-19,-10 i+write,0,-2 i+wrong,-5,-3
i+wrote,6,-6 id,6,-9 id+be,6,6 id+die,-27,-6 id+do,22,-6 id+kill,16,-9 id+like,1,-17 id+never,20,-12 id+rather,11,-11
idea,-19,-25 idea+for,-3,-2 idk,13,-6 if,17,13 if+<partner>,-3,7 if+i,18,21 if+im,25,-12 if+it,17,1 if+its,4,-1
if+my,-1,5 if+your,26,-3 ignor,9,-13 ignor+me,11,-9 ill,21,17 ill+be,19,6 ill+do,9,11 ill+lose,-2,4 ill+never,-4,17
im,4,7 im+<number>,6,35 im+a,15,2 im+afraid,-20,-1 im+angry,-4,-6 im+asham,-4,19 im+at,39,5 im+being,14,42
im+cutt,-11,-5 im+dat,5,-14 im+dead,-1,-8 im+done,4,-12 im+drown,-13,-18 im+drunk,9,-4 im+dying,-20,-13 im+fine,-2,-10
im+frighten,-16,13 im+gay,-4,11 im+going,28,25 im+gone,23,-2 im+gonna,24,23 im+hid,-4,15 im+his,-7,10 im+in,-12,12
im+jealou,-2,-3 im+just,-5,12 im+leav,-7,17 im+lonely,-16,-8 im+not,-19,3 im+on,-20,23 im+plann,8,-2 im+pregnant,-6,6
im+proud,-9,-19 im+ready,5,-4 im+sav,18,-5 im+scar,6,16 im+seriou,12,5 im+shy,-5,-20 im+sick,-7,-4 im+so,13,23
im+sorry,23,-7 im+still,17,-4 im+stuck,-2,13 im+suicidal,29,-4 im+terrifi,-8,38 im+think,26,-3 im+tir,0,-11
im+with,-1,-7 im+worri,-20,-6 im+writ,28,11 imagine,16,-11 in,1,3 in+<number>,-5,-11 in+a,21,7 in+an,-10,-4 in+and,-3,0
in+argu,-15,-2 in+bed,12,6 in+being,5,-1 in+case,16,4 in+front,16,4 in+his,-12,22 in+hospital,12,-9 in+it,7,27
in+law,-2,5 in+love,-13,-21 in+my,25,24 in+on,-7,-11 in+our,-5,9 in+public,-3,-18 in+separate,-5,-11 in+that,4,8
in+the,0,10 in+thi,-12,-1 in+three,8,-2 in+together,11,-8 in+two,-15,14 in+with,-5,-7 in+without,-2,-5 inside,-7,4
insta,-11,-19 instagram,-11,-25 instagram+and,-6,-4 instead,2,-18 instead+of,3,-18 insurance,19,-1 into,2,4 into+a,-9,-4
into+my,16,28 into+the,19,1 introduc,-2,-6 introduc+me,-2,-6 invit,0,-6 iron,-2,8 is,-5,-12 is+<number>,-11,18
is+<partner>,-10,-21 is+a,8,-24 is+abusive,-1,9 is+all,3,0 is+alway,-13,-9 is+angry,-1,8 is+asleep,20,-7 is+back,21,-1
is+bor,-12,-13 is+broken,-5,23 is+com,7,-7 is+dead,-39,-3 is+drunk,-1,15 is+dying,-13,-5 is+forc,6,-10 is+going,-16,-8
is+gone,-7,6 is+hurt,-3,6 is+in,-6,-16 is+it,-9,0 is+kill,-8,-21 is+late,-6,23 is+my,9,0 is+never,-4,4 is+no,13,-5
is+not,17,-1 is+noth,14,-1 is+on,7,-8 is+over,-1,-3 is+quiet,-1,-4 is+scar,-7,-15 is+so,5,-2 is+stalk,-2,22
is+still,-4,5 is+that,-20,-33 is+the,25,-11 is+there,-31,-11 is+threaten,-1,11 is+tir,19,-5 is+to,3,-4 is+too,-13,-13
is+violent,-1,14 isnt,4,-32 isnt+answer,28,-1 isnt+worth,14,0 issu,-6,-10 it,4,-4 it+<number>,-3,-1 it+a,-5,-5
it+abuse,-3,20 it+again,9,-1 it+all,22,4 it+and,13,8 it+any,3,-3 it+anyway,-5,41 it+at,7,-13 it+back,4,-21 it+bad,8,-3
it+before,16,-3 it+bleed,21,-13 it+but,-3,1 it+count,-4,8 it+doesnt,19,-2 it+driv,-3,-14 it+feel,-15,1 it+fine,-5,-1
it+for,-3,-6 it+get,-6,-6 it+hit,-10,-19 it+how,-19,5 it+hurt,10,4 it+i,2,19 it+if,-3,0 it+in,27,-7 it+is,16,-4
it+kill,-6,-7 it+last,-14,-10 it+mak,9,-18 it+mean,-6,-16 it+normal,8,1 it+off,-4,5 it+ok,-7,-6 it+okay,-5,-3
it+on,-11,14 it+over,-4,-1 it+rape,-2,15 it+right,-17,-8 it+should,-17,-2 it+take,-8,-4 it+that,-7,16 it+to,20,-3
it+tonight,8,-1 it+too,-5,-1 it+up,-1,-1 it+was,-4,20 it+wasnt,8,-9 it+weird,-12,-5 it+what,-8,-2 it+when,-7,18
it+with,-8,-9 it+would,7,13 its,6,-7 its+a,-3,-2 its+been,-2,-12 its+fine,-4,-3 its+for,10,1 its+love,-4,23 its+my,4,15
its+our,-9,-12 its+over,0,-2 its+the,23,-4 its+too,-7,-2 ive,34,-3 ive+been,7,-5 ive+got,11,17 ive+had,7,-1
ive+lost,-21,-4 ive+start,0,-1 ive+written,13,-2 jail,-3,14 jealou,-25,3 jealou+of,-2,-7 job,-4,-28 job+and,-6,-13
join,24,-13 join+my,38,-9 jok,-14,-19 jok+about,-8,-7 jok+how,-2,-2 joke,-9,-5 joke+about,-8,-3 joy,-10,-9 jump,34,-21
jump+in,16,-3 jump+off,0,-7 just,19,-16 just+a,-14,-5 just+die,13,0 just+dont,9,-1 just+end,16,-2 just+need,13,-2
just+to,6,0 just+wait,10,17 just+wanna,11,0 just+want,-3,-6 keep,18,1 keep+<them>,2,-15 keep+a,10,19 keep+going,5,-5
keep+hav,4,-2 keep+hurt,-1,13 keep+me,19,8 keep+my,-5,17 keep+show,-3,1 keep+tell,9,-2 keep+the,3,-8 keep+think,0,24
keep+writ,12,-3 kept,9,31 kept+going,-5,33 key,-7,24 key+and,-1,12 key+in,-2,-7 kg,6,-7 kick,-17,7 kick+me,-6,-1
kick+the,-5,24 kid,7,2 kid+and,18,8 kid+are,7,-4 kid+is,3,-3 kid+would,17,-2 kill,3,8 kill+<them>,-24,33 kill+for,-5,-10
kill+herself,-2,13 kill+himself,-7,-4 kill+his,-9,-5 kill+it,-8,-17 kill+me,-6,28 kill+my,-23,39 kill+myself,50,-12
kill+the,-8,0 kill+us,-3,8 kill+yourself,33,-5 killer,-3,-6 kilo,18,-14 kind,-8,-7 kinda,25,-6 kindest,16,-8
kindest+thing,21,-2 kindly,-13,-7 kis,-9,-16 kiss,-10,-11 kiss+me,-9,12 kiss+someone,-6,-15 kitchen,8,-12 kms,27,-8
knee,-6,-18 knew,-4,-21 knife,9,35 knife+and,1,15 knife+in,8,-1 knife+on,-2,24 knife+to,7,3 kniv,19,-3 know,7,1
know+<partner>,-8,-9 know+about,15,-4 know+how,-1,5 know+i,9,-11 know+if,-9,-2 know+it,-8,10 know+its,14,-6
know+my,-6,-3 know+that,-4,14 know+what,-22,1 know+where,-15,16 know+who,14,1 know+why,3,-12 laid,-3,-4 language,-3,-5
laptop,-2,-9 last,13,16 last+message,19,-4 last+month,8,-5 last+night,19,38 last+relationship,-9,-19 last+time,1,22
last+week,10,13 last+year,-1,13 late,-5,-12 late+<partner>,13,-4 late+and,-4,-9 lately,4,12 later,-5,-12 laugh,-14,-7
laugh+at,-8,3 laugh+i,-9,-3 laugh+it,-2,-7 laugh+when,7,-2 law,-2,5 law+are,-4,16 learn,-11,-15 learn+to,-8,-4
lease,-7,-10 least,29,-6 leav,3,-13 leav+me,6,-15 leav+my,5,0 leav+the,-11,-7 leave,-1,23 leave+<partner>,-5,23
leave+<them>,-4,6 leave+a,-10,-1 leave+but,-5,33 leave+if,15,-21 leave+me,-5,-15 leave+the,-2,17 left,-1,-21
left+<them>,-4,15 left+and,33,3 left+for,14,-8 left+i,17,-3 left+me,5,-7 left+out,-2,-5 left+the,-10,-10 leg,29,-4
les,0,-12 let,-13,-4 let+<them>,-5,-8 let+go,-5,-8 let+me,-13,15 let+my,-2,-8 letter,18,-41 letter+to,-3,-8 lie,7,14
lied,-17,2 lied+about,-6,-3 lied+to,-13,12 life,16,-11 life+and,2,-3 life+any,20,-1 life+i,11,-2 life+in,-26,-4
life+is,13,-5 life+isnt,18,-1 lift,-2,3 light,-8,22 lighter,11,7 lik,-11,-14 lik+<them>,6,-2 lik+me,-15,-21
lik+my,-4,-12 lik+to,-5,10 like,6,-10 like+<them>,-21,-13 like+a,-7,-4 like+an,14,-4 like+end,28,-1 like+i,1,-7
like+im,0,-2 like+it,-5,-2 like+kill,16,9 like+me,-6,-7 like+my,-14,-32 like+that,17,15 like+the,8,-4 like+ther,5,-7
like+thi,8,-7 like+to,-1,-18 like+two,4,-2 line,-2,-13 link,-5,-9 lip,-5,34 list,1,-1 listen,-14,9 listen+to,-6,12
literally,-5,-8 little,-7,13 little+brother,7,7 liv,44,-13 liv+in,-12,-11 liv+together,-26,-6 liv+with,-12,-4
liv+without,20,-1 live,14,0 live+after,7,8 live+any,46,-4 live+for,39,-8 live+in,-2,26 live+like,-23,-2
live+together,-18,-5 live+with,-30,5 live+without,-9,-13 lmao,17,-2 location,-13,2 location+and,-2,7 lock,-16,22
lock+his,-1,-16 lock+in,-2,28 lock+me,-4,55 lock+my,-6,-13 lock+myself,-10,15 lock+the,-3,34 lol,3,-15 lonely,-20,-16
long,1,1 long+distance,0,-14 long+until,14,-6 longer,24,-2 look,18,5 look+and,-11,13 look+at,5,6 look+for,-4,22
look+forward,11,-1 look+like,33,-10 los,-6,-5 los+<them>,10,-17 lose,-4,-1 lose+my,11,3 lost,-3,-19 lost+<number>,11,-2
lost+a,-11,-12 lost+his,-1,14 lost+my,15,-10 lost+myself,-20,-2 lost+the,-4,-5 lot,0,-16 loud,-4,-9 lov,5,-23
lov+<them>,5,-8 lov+it,-13,-7 lov+me,15,-9 love,-16,-7 love+<them>,-2,28 love+and,-6,-3 love+it,-4,-3 love+life,-16,-1
love+me,33,2 love+someone,11,-4 love+with,-3,-6 love+you,-3,-22 lovely,-3,-7 low,-3,0 lunch,-5,-11 lying,-13,-9 mad,11,2
mad+at,23,-12 mad+when,-3,-11 made,9,14 made+a,-2,9 made+me,-2,-3 mak,-12,-8 mak+me,2,11 mak+the,-2,-8 make,-6,14
make+<them>,-18,13 make+it,18,-16 make+me,-13,-3 make+sure,1,10 make+up,-4,15 man,-4,44 man+and,3,11 man+i,6,2
many,19,-5 march,5,-7 mark,0,20 marri,8,13 marriage,-17,-13 marriage+and,10,-5 marriage+how,-3,-3 marry,-11,2
marry+<them>,-2,-1 marry+a,-1,27 marry+my,-1,12 match,-3,-2 matter,9,-11 may,-2,-3 maybe,12,-11 me,3,15
me+<number>,-10,-6 me+<partner>,-10,11 me+a,-24,-10 me+after,5,11 me+again,13,20 me+against,-1,17 me+all,-5,-10
me+and,7,51 me+any,-11,-17 me+around,-3,33 me+as,-9,-6 me+at,-6,-4 me+away,-3,-25 me+back,-10,3 me+because,11,21
me+but,-7,-5 me+by,-4,10 me+call,-1,18 me+crazy,-7,-19 me+date,-2,-12 me+dead,20,18 me+do,-6,28 me+down,5,26
me+drunk,-2,25 me+dur,-1,26 me+every,-5,6 me+everywhere,-4,10 me+feel,-2,-20 me+for,-14,39 me+from,5,25 me+go,-3,29
me+have,-1,31 me+his,-3,-11 me+home,-3,-28 me+how,-13,-6 me+i,36,-9 me+if,-6,12 me+im,9,10 me+in,0,15 me+into,-7,13
me+is,-5,-13 me+last,-3,24 me+laugh,-4,-10 me+leave,-1,35 me+like,-3,-4 me+mad,-1,-11 me+my,6,5 me+nam,-2,5
me+nervou,-3,-9 me+no,3,14 me+not,2,-14 me+now,4,-15 me+off,-6,-19 me+on,26,12 me+once,-2,11 me+one,0,29 me+onto,-3,-5
me+or,-10,-5 me+out,-6,2 me+over,14,10 me+see,2,3 me+since,-6,15 me+sleep,-4,31 me+so,20,-3 me+sweet,-4,-7 me+that,-8,21
me+the,6,-4 me+then,-10,-1 me+there,5,10 me+to,9,4 me+twice,-3,9 me+until,-7,-1 me+up,-13,-18 me+want,-11,-10
me+what,-9,7 me+when,-12,25 me+while,3,25 me+win,-1,-3 me+with,8,21 me+work,-1,25 meal,13,-4 mean,10,-26 mean+it,7,-4
med,10,11 med+and,2,7 media,-8,-4 medication,-14,-4 meet,-23,-19 meet+<them>,-11,-15 meet+his,-1,-23 men,-24,14
mention,-1,-12 mention+it,-5,-5 mes,-3,11 messag,-10,-8 messag+and,-2,9 message,9,-5 message+to,18,-2 met,-13,-6
met+<them>,-7,-3 met+in,-4,-4 met+on,-2,-2 middle,-11,-8 midnight,2,-10 might,34,8 might+kill,-7,21 mind,33,-17
mine,-6,-34 mine+is,-1,-5 minut,-17,-8 minute,-4,-15 mis,-2,-6 mis+<them>,-14,-12 mis+my,-1,-10 miscarriage,1,-2
miss,-9,-20 mistak,-2,-14 mistake,-13,-9 model,-4,-10 moment,6,-1 monday,12,11 money,-17,33 money+and,-6,6
money+for,-2,27 monitor,-4,16 monster,-1,13 month,-10,-18 month+<number>,-6,-1 month+and,-15,-7 month+clean,21,-3
mood,-11,7 moody,-3,-9 more,-5,-5 more+<partner>,0,4 more+and,3,-2 more+how,6,-7 more+i,16,-1 more+im,13,-1
more+than,9,-6 more+time,-7,-13 morn,15,-9 morn+and,5,-6 mother,-10,-10 mother+beat,-1,19 mother+in,-4,-9
mother+is,-5,-11 mov,-7,-9 mov+in,-1,-13 mov+on,9,-4 mov+out,24,-5 mov+to,-10,-19 move,-20,-18 move+in,-15,-18
move+on,0,-4 much,4,-22 much+i,9,-3 much+longer,18,-2 mum,-3,-7 mum+<partner>,6,21 mum+about,-4,-9 mum+and,-5,8
mum+say,-9,-13 murder,-11,-29 murder+me,-3,-26 my,4,8 my+<number>,-19,15 my+<partner>,-1,13 my+addres,-2,21 my+age,-2,1
my+antidepressant,16,-4 my+anxiety,-8,-24 my+arm,46,19 my+baby,-5,11 my+bag,0,-9 my+bank,-1,22 my+best,-3,-15
my+birthday,-8,-17 my+body,23,18 my+bos,-15,-30 my+boyfriend,-12,-18 my+brother,-1,16 my+build,9,6 my+button,-2,-17
my+car,17,27 my+cat,5,-2 my+children,13,0 my+clas,-5,-14 my+cousin,-4,29 my+crush,-8,-17 my+dad,1,-2 my+date,-9,8
my+daughter,20,17 my+dead,-10,-10 my+dog,10,1 my+dream,-4,-13 my+drink,-3,19 my+eat,20,-2 my+exs,-19,-12 my+eye,23,19
my+face,3,30 my+family,3,17 my+father,-8,27 my+fault,-3,38 my+favourite,-3,-27 my+feeling,-8,-11 my+feet,-13,-17
my+finger,-7,14 my+first,2,-4 my+flat,2,20 my+friend,-19,14 my+funeral,21,-4 my+girlfriend,-6,-1 my+grandmother,-12,-3
my+gym,-4,15 my+hair,-5,25 my+hand,15,4 my+head,24,18 my+heart,7,-33 my+house,6,31 my+husband,-26,4 my+in,-4,9
my+insta,-7,-11 my+job,12,-26 my+joke,-10,-6 my+key,-3,3 my+kid,5,-4 my+knee,-6,-18 my+last,6,-23 my+late,13,-4
my+leg,29,-4 my+life,7,10 my+lip,-5,34 my+little,7,10 my+location,-9,12 my+love,-16,-1 my+man,-2,-4 my+marriage,-13,-8
my+med,17,5 my+messag,-4,12 my+mind,12,-5 my+money,-3,15 my+mother,-16,-23 my+mum,14,8 my+neck,-6,30 my+new,-6,11
my+nose,-6,11 my+nud,-2,43 my+number,-5,18 my+old,-12,-22 my+only,21,-2 my+own,21,12 my+parent,-4,4 my+passport,-5,40
my+password,4,2 my+phone,-10,10 my+pill,-8,39 my+plan,6,-5 my+relationship,14,3 my+rib,-1,12 my+room,-4,11
my+roommate,33,-11 my+salary,-4,3 my+school,3,19 my+shoulder,-3,2 my+side,-9,-14 my+sister,-14,-5 my+skin,29,-8
my+sleep,20,9 my+social,-7,-4 my+son,-7,21 my+stepbrother,-1,18 my+stepdad,-3,19 my+stomach,18,-15 my+suicide,35,-5
my+teacher,-6,14 my+text,-3,-7 my+therapist,14,-4 my+thigh,45,-13 my+thought,26,-6 my+throat,0,23 my+uncle,-5,32
my+voice,-14,10 my+wedd,-13,-5 my+whole,-9,-6 my+will,13,14 my+work,-4,14 my+wrist,58,-9 myself,35,-9 myself+after,16,-2
myself+and,41,-8 myself+because,-5,18 myself+every,21,-5 myself+for,-19,11 myself+i,7,-3 myself+if,26,-13 myself+in,5,-1
myself+is,15,-1 myself+last,13,-3 myself+on,14,-1 myself+so,15,-2 myself+to,-21,-10 myself+tonight,13,-4
myself+when,33,-6 myself+with,23,-5 n,9,17 n+i,10,7 nail,5,-11 nak,-4,12 nam,-2,5 name,-3,-33 name+and,-2,-22 near,-2,1
near+my,-2,-4 nearly,-9,-16 nearly+died,-12,-2 neck,1,41 need,3,-11 need+a,-3,-11 need+help,8,5 need+me,26,-5
need+space,-11,-13 need+to,-6,4 needy,-4,-15 neighbour,-9,17 nerv,-7,-9 nervou,-11,-19 netflix,-4,-25 never,-7,-23
never+ask,-4,-6 never+been,9,0 never+come,16,-1 never+hit,-2,-11 never+home,-11,1 never+hurt,-7,-20 never+know,-4,3
never+met,-19,-4 never+said,-3,22 never+see,-5,20 never+talk,7,-1 never+wake,25,-1 never+want,1,5 new,-10,-1
new+<partner>,4,-4 new+guy,10,3 new+job,-1,-7 new+year,13,-2 next,17,7 next+to,-3,-4 ngl,16,-2 ngl+i,4,-2 nice,5,-4
nice+to,6,8 nicely,-2,-4 night,9,6 night+<partner>,4,4 night+and,11,16 night+i,8,-7 night+im,3,-2 night+since,-18,-3
night+with,-4,5 nine,-8,-12 no,5,5 no+<partner>,10,4 no+and,-3,31 no+money,-1,29 no+one,15,20 no+point,-4,-5
no+reason,4,-7 no+to,-4,-6 nobody,13,15 nobody+can,3,11 nobody+car,-1,-6 nobody+would,9,10 normal,7,-7 normal+that,11,8
normal+to,3,-5 nose,-6,11 not,27,-4 not+allow,-16,42 not+being,4,-2 not+even,20,3 not+exist,20,0 not+going,8,-6
not+me,-4,-17 not+safe,12,28 not+scar,-6,-15 not+sure,6,-6 not+to,15,2 not+wake,20,-3 not+want,8,-4 note,17,-23
noth,5,-16 noth+left,15,-2 noth+to,11,-2 notic,5,3 notice,-10,-27 notice+if,-9,-5 now,10,-11 now+<partner>,21,3
now+and,11,-1 now+but,14,-5 now+i,9,-14 now+im,-11,-6 now+its,-7,-5 now+my,12,10 now+what,-4,-8 nud,-3,53 nud+and,-1,5
nud+to,0,7 numb,5,-4 number,-22,-4 number+and,-7,-14 nurse,-9,1 od,10,-2 odd,34,-17 of,1,-9 of+<number>,-4,-12
of+<them>,4,8 of+a,8,-4 of+all,4,-3 of+bed,2,3 of+being,2,-22 of+commitment,-5,-11 of+dat,-14,-5 of+death,2,-2
of+dying,24,-1 of+end,4,-6 of+hang,2,0 of+his,-11,-19 of+it,6,-3 of+life,-6,-2 of+liv,20,-4 of+los,-16,-22
of+marriage,-3,-1 of+me,-10,3 of+meet,-3,-12 of+mine,-6,-6 of+my,-4,28 of+myself,-14,4 of+our,-20,-3 of+pill,14,-5
of+suicide,9,-1 of+the,14,8 of+these,17,4 of+thi,0,-11 of+us,-14,-20 of+what,15,-4 off,-2,-9 off+a,-14,-12 off+and,6,14
off+dead,21,0 off+if,6,-1 off+my,-15,3 off+the,14,24 off+with,-13,-8 off+without,28,-6 offend,-3,-4 office,-7,-3
officer,-5,-22 often,4,-4 ok,-22,-4 ok+so,-8,6 ok+to,-7,-6 okay,-4,-3 okay+to,-5,-3 old,-10,-1 old+man,4,11 older,-1,18
on,5,-9 on+<number>,-4,-5 on+<them>,10,-8 on+a,-31,-16 on+and,-1,-5 on+dat,-7,-1 on+discord,-5,-20 on+every,-14,1
on+facebook,-5,-4 on+friday,29,-4 on+his,-21,-6 on+holiday,-3,-11 on+in,5,-7 on+instagram,-4,-21 on+it,-2,-3
on+liv,20,-2 on+love,-6,-7 on+me,5,30 on+my,22,7 on+myself,15,-7 on+our,-8,-9 on+purpose,10,15 on+read,4,-9
on+saturday,18,8 on+sunday,3,-9 on+the,14,11 on+us,-8,-15 once,-1,-6 once+a,-6,4 once+and,1,-10 one,-3,3 one+day,-23,20
one+more,10,-9 one+of,6,2 one+who,-4,-2 one+will,-5,20 one+would,7,0 online,-1,16 only,14,-3 only+one,-2,-4
only+reason,19,-1 only+talk,-10,-4 only+thing,27,-4 only+way,24,-2 onto,-3,-5 onto+the,-3,-5 open,7,-28 open+up,-12,-9
option,5,-1 or,-18,4 or+<partner>,-3,26 or+anyth,-10,-15 or+go,-4,3 or+is,-7,-4 or+just,2,-6 or+too,-3,-4 order,-4,14
other,-1,-9 other+men,-2,14 other+way,13,-2 our,-23,-15 our+anniversary,7,-8 our+baby,-1,17 our+date,-9,-7
our+daughter,-2,22 our+dog,-5,18 our+fight,7,-13 our+first,-14,-12 our+flat,-2,-10 our+friend,-5,-3 our+holiday,-3,-5
our+honeymoon,-10,-18 our+kid,-2,15 our+last,-8,-6 our+marriage,-18,-1 our+money,-6,-4 our+photo,-3,-12
our+relationship,-5,-1 our+saving,-1,-7 our+son,-2,12 our+spend,-5,-14 our+thing,-5,-8 our+wedd,17,-18 out,1,-6
out+and,11,-21 out+before,7,13 out+i,-10,-25 out+if,-9,5 out+im,0,5 out+my,7,-8 out+of,0,1 out+on,3,-14 out+that,0,-5
out+with,11,6 outside,-2,22 outside+my,-3,11 over,-15,-15 over+and,10,12 over+i,14,-1 over+it,-18,-6 over+me,21,4
over+my,7,-3 over+text,5,-5 over+that,7,-3 over+the,-24,-4 over+with,-11,6 overdos,29,-6 overdose,5,-2 overreact,-5,-10
owe,11,-4 owe+<them>,9,3 own,4,5 own+life,8,-8 pack,-6,37 pain,22,-1 pain+to,3,0 painful,34,-1 panic,6,-5
paracetamol,11,-6 parent,-13,-8 parent+and,0,-2 parent+are,-7,14 parent+dont,-3,-2 parent+want,-7,12 parent+wont,-1,-14
park,-9,1 part,-25,-6 parti,-6,-23 partner,-9,-6 party,-34,-28 party+and,-3,-6 pas,13,4 pas+out,13,4 pass,-1,6
pass+out,-2,24 passport,-5,40 passport+and,-3,29 password,-1,-1 password+and,-4,-2 past,-6,-5 pathetic,5,6 patient,-2,-5
pay,-10,8 pay+for,-6,-16 peace,19,-14 people,-35,-13 permission,-3,36 permission+to,-2,32 person,16,-9 pet,-2,-26
petrol,-5,23 petty,-6,-6 petty+to,-3,-4 phon,-14,-11 phone,-10,0 phone+and,-2,42 phone+so,-4,24 photo,-18,-21
photo+and,-2,-7 photo+of,-5,-3 physical,-3,30 physically,-7,28 physically+abusive,0,17 pic,11,23 pick,25,-9
pick+the,12,-8 pick+up,6,3 pictur,-5,20 pictur+of,-1,-12 picture,-2,-6 pill,42,5 pill+and,-20,0 pill+for,-9,-3
pill+in,9,-2 pillow,-1,-10 pinn,-4,-9 place,8,19 plan,20,-12 plan+and,29,-3 plan+for,-12,-3 plan+is,8,-5 plan+to,11,-4
plann,20,-12 plann+how,10,-1 plann+my,8,-2 plann+to,10,3 plant,-13,-3 plat,-4,16 plate,-10,20 platform,16,-5
play,-12,-22 please,58,-14 please+tell,10,-1 podcast,-1,-3 poem,5,-11 point,-1,3 point+in,-1,-7 point+of,-8,-6
poison,-5,12 police,-9,33 police+<partner>,-1,9 police+officer,-5,-22 polite,-9,-5 post,14,-6 post+my,-1,23
post+the,-2,-4 pour,-3,31 pray,26,-5 pregnant,-2,10 pregnant+and,-7,4 pressur,-6,17 pressur+me,-4,5 pressure,-3,-22
pretend,-6,-6 prison,-5,14 prisoner,-12,13 privacy,-5,-2 private,-7,-8 problem,4,-7 profile,-19,-15 promise,0,-11
properly,-8,-5 propos,-5,-24 proposal,-8,-21 propose,-21,-12 proud,7,-22 proud+of,-6,-4 pub,-9,-9 public,-3,-18
pull,4,-10 pull+a,-3,3 pull+away,-3,-12 pull+me,-2,-25 pull+my,9,21 pull+the,1,5 pun,-2,-18 punch,4,6 punch+above,-2,-11
punch+in,-3,-13 punch+me,-4,34 punch+my,11,6 punch+the,-2,-7 punish,12,7 punish+me,-1,27 purg,40,-4 purpose,10,15
purpose+when,3,1 push,-15,10 push+<them>,-6,12 push+me,-12,23 push+my,-7,10 put,13,39 put+a,-5,33 put+an,-1,11
put+his,-2,8 put+it,12,-1 put+me,3,-1 put+someth,-4,9 question,-7,-6 quickly,-3,-2 quiet,-10,2 quit,-9,-20 rain,-2,-13
rais,-16,-5 rais+his,-3,29 raise,11,-4 ran,-12,0 ran+away,-9,11 rap,-7,57 rap+by,-1,14 rap+me,-2,24 rape,-7,44
rape+if,-4,21 rather,6,10 rather+be,8,-3 rather+die,-11,-4 razor,33,-12 read,-13,-9 read+all,-7,2 read+my,-8,9
read+thi,13,-3 ready,28,-20 ready+to,44,-8 real,19,20 really,24,-4 reason,38,-15 reason+to,6,-7 reassure,-2,-6
reassure+<them>,-2,-6 receipt,-4,12 record,-2,33 record+us,0,27 red,-5,-4 regret,1,-22 regret+it,-23,-14 reject,18,-5
relaps,27,-8 relationship,-32,-14 relationship+and,-1,-1 relationship+i,-7,-3 relationship+is,8,13
relationship+with,-3,-7 religion,-6,3 remember,-9,13 remote,-5,-14 rent,-5,-7 repli,-24,-10 reply,-8,-14 report,-4,20
restaurant,-2,-18 restrain,-4,34 restrain+order,-4,34 rib,-2,18 right,-10,-22 right+now,19,-4 ring,-19,-33 road,11,1
road+trip,-2,-5 romance,-9,-10 romantic,-5,-9 roof,28,-21 roof+of,7,-1 room,-20,-8 room+and,-7,-13 room+at,-1,14
roommat,-28,-4 roommate,21,-12 roommate+is,10,-3 rope,19,-10 rope+and,3,-7 rope+in,10,-2 rough,-9,20 routine,-15,-8
rude,-4,-5 ruin,28,-20 ruin+my,19,0 rule,-5,-13 run,-17,9 run+me,6,18 sad,-2,-18 safe,7,18 safe+with,-7,36 safely,-1,43
said,2,18 said+<number>,-4,-5 said+<partner>,-14,12 said+go,16,-7 said+goodbye,14,-7 said+i,8,19 said+if,-1,12
said+it,-7,-10 said+its,1,-6 said+no,-14,11 said+noth,-10,-8 said+sorry,-6,14 said+that,-8,-5 said+yes,-1,-4 salary,-7,2
same,-11,-25 saturday,25,6 sav,17,-23 sav+me,16,-13 sav+my,-24,-6 sav+up,13,-4 save,33,-10 saving,-1,-7 saw,-5,-2
saw+the,1,-13 say,0,12 say+<partner>,2,34 say+a,-6,2 say+about,1,-8 say+goodbye,-18,-3 say+i,3,27 say+if,-3,20
say+ill,-3,13 say+im,38,-17 say+it,-23,23 say+its,-9,18 say+no,-3,10 say+so,-4,-4 say+someth,-9,-17 say+sorry,1,4
say+that,-3,9 say+to,16,-9 scar,1,3 scar+<partner>,-4,2 scar+for,-15,54 scar+im,3,-11 scar+me,-1,-9 scar+of,-3,1
scar+on,14,-11 scar+that,2,-42 scar+to,-13,4 scare,3,41 scare+me,-4,28 scary,-3,-22 school,-3,-6 school+and,-4,-10
scratch,17,9 scratch+me,-3,7 scratch+my,9,5 scream,-14,20 screen,-2,27 sea,-3,-13 season,-10,-4 seat,-8,6 second,-5,-3
second+date,-5,-2 secret,-8,-8 see,5,-3 see+<them>,-3,-16 see+a,-4,-5 see+his,-1,-10 see+me,-6,16 see+my,-1,23
see+no,-7,-6 see+the,3,-23 see+what,-23,4 seem,19,-5 seem+like,10,0 seen,-8,22 self,23,-16 self+harm,32,-16
selfish,19,-3 selfish+to,20,-3 send,-12,27 send+<them>,2,20 send+me,-7,13 send+my,-1,-3 sent,-13,10 sent+me,-10,-9
separate,-13,-16 separate+room,-9,-12 seriou,5,7 seriously,11,-6 server,-3,23 set,-14,-18 set+a,-2,-2 sex,-14,41
sex+and,-4,9 sex+even,0,5 sex+when,-1,6 sex+with,-4,30 sex+without,-1,7 sexually,-1,21 sexually+assault,-1,16 shak,1,17
shake,-4,20 shar,-5,-17 shar+my,-4,2 share,-18,-2 share+a,-10,-6 share+my,-5,27 shav,-18,-4 shift,-9,-12 shirt,-4,-4
sho,-7,-7 shoe,-2,1 shook,-5,36 shoot,2,10 shop,-5,-17 shopp,-5,-32 short,-21,-5 shot,-13,-23 shot+down,-2,-7
shot+me,-3,-12 should,2,-18 should+be,13,0 should+i,-24,-22 should+just,25,-2 shoulder,-12,0 shouldnt,0,-14 shout,18,-22
shout+at,8,-11 shov,-1,11 shov+me,-1,13 show,-14,19 show+me,-1,7 show+up,-8,18 shower,16,32 shut,-3,3 shy,-9,-23
sick,-11,10 sick+of,1,-5 sick+with,-2,-7 side,-11,-21 sign,-17,-7 signal,-5,-14 silence,-12,-16 silent,3,-12
silent+treatment,7,-14 silly,-9,-17 since,18,-3 since+<number>,-3,-4 since+<partner>,5,3 since+i,4,25 since+my,15,-4
since+the,18,-9 since+we,12,2 sing,-13,-30 single,-8,-17 single+time,-3,-14 sister,-21,-15 sister+and,6,-2 sit,7,20
sit+in,-4,22 sitt,17,6 six,4,1 six+month,-2,-6 six+year,6,7 skin,29,-8 skin+off,15,-3 skip,-11,-8 skipp,-1,-15
slack,-35,-2 slamm,-11,-2 slamm+the,-7,-18 slap,-5,36 slap+me,-2,30 slapp,1,21 slapp+me,-5,21 slapp+my,-6,34 slay,-3,-8
slay+me,-3,-8 sleep,-5,12 sleep+and,34,-2 sleep+forever,36,-7 sleep+in,-9,-2 sleep+pill,8,-6 sleep+tablet,2,-4
sleep+with,4,47 slept,-2,22 slit,18,0 slit+my,18,0 small,-11,-20 small+thing,-3,1 smash,-6,25 smash+the,-2,6 smil,-3,-39
smile,0,-21 smile+at,8,-3 snap,-10,-8 snooze,-3,-19 snor,-18,-23 snor+and,-6,-9 so,24,10 so+<partner>,31,-5
so+angry,-9,20 so+bad,11,-1 so+badly,0,-4 so+close,18,-3 so+done,0,-7 so+hard,0,26 so+i,28,7 so+it,18,-4 so+much,6,-10
so+scar,-5,21 so+that,27,29 so+tir,19,7 so+why,10,-3 social,-10,-8 social+media,-8,-4 sofa,-8,-15 some,-15,-11
some+day,4,-1 some+slack,-35,-2 somebody,3,0 someone,10,-9 someone+else,12,-8 someone+from,2,-13 someone+i,-2,24
someone+who,-14,10 someone+would,25,-4 someone+you,-9,-2 someth,-18,2 someth+in,-4,23 sometim,18,1 sometim+i,24,-1
son,-9,34 song,9,-10 soon,5,-21 sorry,20,3 sorry+to,19,-4 sound,14,-7 space,-2,-13 spain,-2,-3 spark,-19,-11 spat,-5,24
speak,-7,-5 special,-6,-5 spend,-9,-20 spider,-6,-26 spit,-5,25 split,-10,-12 spoken,-2,-5 spotify,-7,-5 spr,-9,-7
spr+and,-9,-7 squeez,-8,17 squeez+my,-8,16 stabb,-1,15 stair,-4,29 stalk,-14,14 stalk+<them>,-5,-9 stalk+his,-6,-17
stalk+me,-4,36 stalker,-5,-2 stand,19,14 stand+on,33,-6 star,11,-12 start,-2,2 start+a,-7,-2 start+cutt,26,-7
start+to,11,-9 starv,0,-18 starv+myself,17,-2 starve,36,8 starve+myself,8,0 stay,5,-7 stay+alive,30,-4 stay+friend,-3,-3
stay+in,2,4 stay+with,9,7 step,16,11 step+and,-1,-1 stepbrother,-1,18 stepdad,-3,19 stepdad+com,-2,16 stepp,31,-1
still,7,-4 still+has,-1,-6 still+here,18,-1 still+live,-4,5 still+love,4,1 still+think,32,-5 stomach,12,-2
stomach+when,7,-4 stood,12,-4 stood+on,12,-4 stop,19,20 stop+<them>,-3,-2 stop+and,-1,5 stop+being,-15,4
stop+breath,14,-1 stop+cutt,32,-4 stop+me,-11,-6 stop+think,-3,4 stop+when,-6,18 stopp,16,1 stopp+eat,6,-1 stori,-4,-26
story,-5,-9 stove,-3,16 straight,-4,-17 straightener,20,2 strange,-5,-6 stranger,10,9 strangl,-13,55 strangl+me,-4,29
strangle,-5,7 strangle+me,-2,17 street,-8,2 stress,3,3 strong,-1,-3 stuck,-4,5 stuck+in,-2,-2 student,-3,-3 stuff,-2,10
stupid,14,-4 such,2,-2 such+a,2,-2 suffocat,-3,-15 suicidal,66,-13 suicidal+and,41,-3 suicidal+thought,16,-5
suicide,44,-11 suicide+and,-16,-3 suicide+every,1,23 suicide+hotline,-4,-10 suicide+is,22,-2 suicide+note,20,-3
sulk,-7,-18 summer,26,17 sunday,-3,-25 support,-10,-7 support+<them>,-6,1 sure,-4,14 sure+i,3,14 surpris,-7,-3
surprise,-28,-26 surprise+<them>,-12,-4 surprise+party,-4,-10 survive,-16,-4 survive+thi,7,0 survivor,-2,-5
swallow,36,-8 swear,4,-19 sweet,-14,-22 sweet+or,-4,-8 swollen,10,6 table,-9,6 tablet,23,-10 tak,21,9 tak+all,3,8
tak+it,-5,15 tak+my,13,-1 tak+the,12,-13 take,8,11 take+<them>,16,-10 take+a,-10,-12 take+his,-3,-2 take+it,2,-3
take+me,28,-5 take+my,12,14 take+the,0,21 taken,17,5 talk,-13,-10 talk+about,-11,-9 talk+on,-3,-5 talk+to,-2,16
tattoo,-3,-14 tbh,16,-1 teacher,-6,16 tear,3,-13 tell,12,-5 tell+<them>,-9,-11 tell+a,14,-5 tell+anyone,-3,26
tell+everyone,-3,7 tell+me,-2,-11 tell+my,40,-15 tell+someone,-22,-1 tell+the,6,-1 temper,-4,-1 temper+and,-2,1
ten,-15,-28 ten+tim,-2,-12 ten+year,-4,-12 terrible,-2,-9 terrifi,-13,7 terrifi+of,-9,16 test,-18,-6 text,-13,-21
text+<them>,1,-7 text+back,8,-3 text+first,-6,-1 text+me,-2,-3 text+my,5,15 text+when,-3,-11 than,19,5 than+i,-10,-5
than+me,-13,-12 than+thi,16,0 thank,8,-18 thank+<them>,-4,-13 thank+you,6,-2 that,1,-6 that+<partner>,-4,-12
that+a,-24,-7 that+how,-2,0 that+i,27,3 that+if,8,8 that+im,-2,-22 that+it,-6,-7 that+its,2,-2 that+love,-2,9
that+mean,-3,-5 that+my,16,-27 that+normal,-2,-5 that+to,15,-2 that+we,-4,-4 that+weird,-2,-8 the,4,-3 the+airport,-8,-2
the+app,-12,-5 the+arm,-4,19 the+baby,-7,13 the+balcony,5,25 the+bath,12,14 the+bathroom,5,11 the+bed,-15,10
the+bedroom,-2,7 the+belt,18,8 the+bill,-3,-22 the+breakup,-28,-6 the+bridge,30,-6 the+bruis,-4,16 the+bus,13,2
the+car,7,14 the+cat,16,15 the+cinema,-6,-21 the+condom,-2,30 the+courage,20,-2 the+dark,-4,-4 the+day,21,-4
the+dish,-6,-16 the+divorce,16,-4 the+doctor,-7,32 the+dog,12,-10 the+door,-4,30 the+edge,5,-5 the+end,-21,-3
the+engagement,5,-6 the+face,4,12 the+fight,-18,7 the+first,-6,7 the+flat,4,6 the+flight,-22,5 the+floor,-14,46
the+garage,35,-3 the+group,-7,-21 the+guy,-7,18 the+gym,-14,5 the+hair,-1,12 the+head,18,-5 the+hospital,19,27
the+house,-7,23 the+iron,4,11 the+kid,7,20 the+kindest,16,-8 the+kitchen,12,-5 the+knife,15,3 the+last,-21,9
the+least,30,-2 the+letter,43,-5 the+middle,-8,-4 the+moment,9,-12 the+money,-1,21 the+mood,-6,-1 the+morn,11,8
the+neighbour,-2,3 the+new,-8,-15 the+next,2,16 the+night,-9,-6 the+nurse,-2,14 the+one,-10,5 the+only,42,-7
the+pain,11,0 the+party,-16,-20 the+past,-5,-12 the+phone,2,12 the+photo,-3,-9 the+pill,22,-8 the+platform,18,-2
the+point,6,-7 the+police,-8,37 the+pub,-9,-9 the+rain,-2,-13 the+razor,14,-5 the+relationship,0,-1 the+remote,-4,-13
the+rent,-2,3 the+restaurant,-2,-18 the+ring,-6,-25 the+road,14,7 the+roof,28,-21 the+room,-3,-6 the+same,-15,-24
the+scar,28,-5 the+sea,4,-10 the+shop,-4,-11 the+shower,13,9 the+silent,7,-14 the+stair,-4,29 the+stomach,-5,13
the+stove,-3,16 the+street,-6,6 the+table,-9,6 the+thermostat,-3,-24 the+third,-2,-3 the+thought,17,-3 the+throat,-3,21
the+time,10,-16 the+toilet,-10,26 the+train,8,-10 the+trigger,2,-10 the+urge,1,14 the+voic,19,-3 the+wall,16,10
the+wardrobe,3,16 the+way,19,-10 the+wedd,-6,-19 the+whole,-2,-16 the+window,7,24 the+world,10,-5 the+wrong,-5,-11
their,-1,3 then,13,5 then+<partner>,14,2 then+i,14,10 ther,36,-22 ther+a,21,-16 ther+no,0,-8 ther+noth,10,-1
therapist,9,-5 therapy,-7,-5 there,-3,7 there+a,-4,-6 there+any,-14,-3 there+are,13,0 there+is,31,-6 thermostat,-3,-24
these,5,0 theyd,21,-5 theyd+be,10,-4 thi,14,-9 thi+any,6,-2 thi+breakup,6,-2 thi+i,4,0 thi+ill,21,-3 thi+is,-15,-9
thi+life,20,-2 thi+marriage,20,-4 thi+month,0,-4 thi+morn,13,-1 thi+relationship,-28,-10 thi+time,17,-2
thi+weekend,18,-1 thi+with,-3,-6 thi+world,38,-4 thigh,51,-17 thing,-1,24 thing+and,9,9 thing+at,-1,12 thing+i,17,10
thing+that,9,0 thing+to,-7,22 thing+with,-19,-11 think,25,-3 think+<partner>,-13,29 think+about,41,8 think+i,9,-2
think+ill,10,14 think+im,9,11 think+is,6,-1 think+it,3,-4 think+its,1,-9 think+my,-18,0 think+of,26,-15
think+that,-10,-17 think+the,17,-2 third,-7,-9 though,6,15 though+i,-3,19 thought,34,-5 thought+about,6,-2
thought+of,25,-3 threat,-4,32 threaten,-8,15 threaten+me,-4,27 threaten+suicide,11,17 threaten+to,-14,-6 three,-21,-3
three+day,0,-9 three+tim,-6,27 three+year,-5,-2 threw,-18,4 threw+a,-5,12 threw+away,-4,7 threw+his,0,-10 threw+me,-2,3
threw+my,-6,-7 threw+up,-3,-6 throat,-2,39 throat+and,-3,15 throat+when,12,3 through,-6,-25 through+my,-4,-9 throw,-3,15
throw+acid,-5,13 throw+my,-9,4 throw+thing,-2,17 throw+up,11,-8 ticket,-5,17 tie,-3,-11 tie+with,-9,-11 tight,-4,-6
till,20,18 till+<partner>,8,9 till+i,2,24 tim,-3,24 tim+a,5,-4 time,-10,2 time+<partner>,0,6 time+and,0,1 time+for,-4,-8
time+i,9,20 time+in,7,-3 time+to,-21,-5 time+we,18,10 time+when,-5,4 time+zon,-12,-8 tinder,-3,-3 tip,-8,-16
tip+for,-8,-3 tir,-22,-5 tir+of,9,-12 to,6,1 to+<number>,-11,-6 to+<them>,13,23 to+a,-4,20 to+apologise,-13,-18
to+ask,-10,9 to+be,13,-18 to+beat,-4,23 to+ble,33,-8 to+break,-11,24 to+bring,-8,-8 to+burn,-3,23 to+buy,-4,11
to+call,-3,9 to+check,5,-3 to+come,-8,-19 to+commit,-4,-3 to+cut,5,0 to+date,-17,-16 to+die,57,-2 to+dinner,7,12
to+disappear,4,-6 to+do,37,14 to+drive,18,-5 to+drown,16,10 to+eat,-4,0 to+end,23,-8 to+every,-5,-11 to+everyone,18,-5
to+exist,25,-2 to+fall,-5,16 to+feel,13,-6 to+find,1,-4 to+finish,-1,-11 to+get,-19,11 to+go,27,20 to+hang,14,-7
to+have,-11,34 to+help,1,-15 to+hide,-8,6 to+his,-12,12 to+hit,-8,11 to+hold,11,-7 to+hurt,0,51 to+join,31,-13
to+jump,12,-8 to+just,9,-1 to+keep,1,-14 to+kill,29,34 to+know,-7,-24 to+learn,-9,-13 to+leave,-3,16 to+let,15,-4
to+live,30,-14 to+look,9,-2 to+lose,-13,-11 to+make,-17,21 to+marry,-7,18 to+me,-4,-6 to+meet,-8,14 to+move,-14,-15
to+my,19,27 to+myself,38,-8 to+not,18,-4 to+od,10,-2 to+open,2,-7 to+our,-6,-4 to+plan,0,-1 to+post,-2,11
to+propose,-19,-7 to+punish,-1,19 to+push,-5,25 to+quit,-5,-5 to+read,-8,23 to+run,-4,26 to+say,-10,-29 to+scare,1,27
to+see,34,-20 to+send,-6,38 to+show,-6,5 to+sing,-3,-25 to+sleep,6,6 to+stay,-2,-11 to+stop,8,-5 to+strangle,-2,17
to+surprise,-6,-3 to+take,20,4 to+talk,-11,-11 to+tell,13,-11 to+text,-9,-6 to+that,-6,10 to+the,-3,10 to+think,1,-6
to+throw,-9,-10 to+trust,-7,-12 to+try,-5,-8 to+unalive,4,0 to+use,0,10 to+vanish,0,-6 to+wait,-5,-3 to+wake,-23,-9
to+watch,-2,6 to+wear,-3,0 to+work,6,36 today,47,1 toddler,-3,5 together,-37,-10 together+and,9,-7
together+before,-13,-7 together+for,2,9 toilet,-10,26 told,12,-1 told+<them>,-14,-30 told+everyone,-7,16 told+his,-2,-5
told+me,2,0 told+my,38,3 told+the,-3,21 tomorrow,47,-14 tonight,52,12 tonight+<partner>,16,0 tonight+i,30,-9
tonight+is,-3,-3 too,-4,-23 too+deep,23,-2 too+many,17,-3 too+much,-6,-16 too+short,-8,5 too+soon,-8,-3 took,7,1
took+<number>,22,-6 took+a,30,-15 took+his,-9,-4 took+it,-3,11 took+my,-8,5 took+the,-10,7 topic,-6,-8 touch,-10,24
touch+me,-6,39 touch+my,-4,4 town,-15,5 toxic,-22,-14 track,2,0 track+his,-2,-4 track+my,-6,19 tracker,-2,17
tracker+on,-2,14 train,3,-1 trapp,-3,-8 trapp+in,-1,-6 travel,0,-20 treatment,7,-14 tri,29,12 tri+to,24,9 trigger,2,-10
trip,-11,-13 trip+and,-1,-3 trip+how,-3,-3 truck,32,-6 true,10,-4 trust,-3,-31 trust+again,-5,-3 trust+myself,22,-1
try,-12,0 try+to,17,13 turn,-3,11 turn+it,-2,6 turn+up,-3,15 tv,-2,-2 twice,8,31 twice+and,-5,42 twice+what,-3,-8
two,-9,-4 two+day,-2,-8 two+hour,5,-2 two+kid,-3,5 two+of,-3,15 two+people,-6,-6 two+week,18,2 two+year,-11,-7
ugly,18,-9 unaliv,22,-1 unalive,11,0 unalive+myself,4,0 uncle,-5,32 under,1,19 under+my,-2,13 under+the,-4,0
understand,-9,8 unfollow,-5,-23 uni,2,-20 unles,1,-1 unsafe,-9,20 until,14,14 until+<partner>,28,22 until+i,15,21
until+it,8,22 up,0,-4 up+<partner>,2,3 up+about,-16,-2 up+again,-1,10 up+and,14,-6 up+at,1,15 up+because,-8,16
up+for,-7,-7 up+i,-3,-2 up+in,13,-13 up+my,8,21 up+on,-10,-25 up+over,-8,-8 up+the,2,-14 up+to,-12,12 up+tomorrow,20,-4
up+when,-15,-29 up+with,7,-26 upset,-20,-26 urge,6,12 urge+to,1,12 us,-29,-6 us+and,-5,21 us+both,-2,5 us+closer,-9,-5
us+to,-2,-5 use,12,20 use+it,0,14 use+the,7,7 used,-6,3 used+to,-9,4 using,0,4 valentin,-11,-3 valentin+day,-9,-3
vanish,1,-8 very,-4,-6 video,-6,5 video+call,-4,-1 village,-3,3 violence,-4,-9 violent,-10,33 violent+and,-1,7
violent+when,-1,10 visit,5,-17 vitamin,0,9 voic,14,-1 voic+tell,13,8 voice,-4,-18 voice+chat,-2,-2 voice+is,6,17
vow,-3,-12 wait,-7,-1 wait+for,7,3 wait+outside,-4,11 wak,14,-3 wak+me,-4,-3 wake,23,5 wake+up,23,5 walk,2,-12
walk+in,-5,-15 walk+into,10,0 walk+on,-5,5 walk+out,6,9 wall,32,22 wall+and,1,11 wall+next,-3,9 wanna,48,-5 wanna+be,6,0
wanna+die,22,-3 want,4,0 want+<number>,17,-13 want+<them>,12,3 want+a,-9,-9 want+an,-4,-8 want+different,-7,-5
want+it,7,26 want+kid,4,-4 want+me,-6,-22 want+my,-11,-18 want+out,11,-7 want+the,-19,-3 want+to,6,4 war,-13,-25
wardrobe,3,16 was,-5,-6 was+<number>,4,-4 was+a,-14,-2 was+at,10,-9 was+dead,31,-5 was+drunk,-4,-11 was+going,9,2
was+gone,24,-5 was+in,9,-11 was+my,11,-7 was+pregnant,-1,8 was+rap,-4,27 was+sexually,0,10 was+so,-34,3
was+suicidal,5,-2 was+that,-6,2 was+violent,0,-3 wasnt,18,-21 waste,14,-1 watch,2,2 watch+<them>,8,5 watch+a,-10,-12
watch+me,23,12 watch+my,-3,7 water,-5,39 way,30,-23 way+back,11,-1 way+i,6,-1 way+out,23,-8 way+to,24,-5 we,-15,-21
we+are,6,7 we+argue,6,11 we+both,-10,2 we+broke,0,-6 we+cant,-2,-2 we+cut,-7,-1 we+disagree,-4,-5 we+do,-13,-9
we+dont,-9,-4 we+end,-15,-13 we+fight,25,-3 we+get,-5,-3 we+got,-3,-6 we+had,19,7 we+have,-11,-17 we+hit,-3,-2
we+kiss,-2,-13 we+laugh,-1,-5 we+live,-20,-4 we+lost,-2,-2 we+make,-1,-5 we+meet,-3,-2 we+met,2,-13 we+mov,9,-3
we+never,1,-3 we+only,-3,-1 we+share,-10,-11 we+split,-1,-4 we+talk,-13,-6 we+threw,-2,-3 we+want,3,-5 we+watch,-10,-10
we+went,-5,-2 we+were,-10,19 wear,-2,36 wear+what,-2,28 website,-1,2 wed,-2,30 wedd,-15,-30 wedd+and,-10,-5
wedd+dres,3,-6 week,4,1 week+<partner>,5,9 week+ago,16,6 week+and,-1,-6 week+for,-9,-7 week+how,-6,-2 week+to,-5,-7
weekend,-8,-15 weekend+what,12,-6 weigh,8,-4 weight,-17,-20 weight+and,-3,-11 weird,-18,-30 weird+to,-6,-3 well,-7,6
went,-5,-10 went+to,-9,-10 were,-14,-12 were+both,-6,-5 were+dead,20,-4 weve,-20,-7 weve+been,-17,-6 what,-8,-7
what+<partner>,-11,24 what+a,-15,-5 what+are,-7,-7 what+can,-8,-14 what+do,10,-10 what+doe,-6,-16 what+help,-15,-13
what+i,15,20 what+if,-1,-5 what+ill,11,6 what+is,5,-3 what+now,-21,-12 what+should,-4,-1 what+the,24,-6 what+to,-13,13
what+we,-3,-8 what+would,0,-5 when,3,6 when+<partner>,3,-4 when+do,-6,-8 when+i,-9,14 when+im,15,22 when+my,10,9
when+the,-1,7 when+we,23,31 when+you,7,-4 whenever,18,8 whenever+<partner>,14,18 whenever+i,6,7 where,-10,26
where+<partner>,11,16 where+do,-18,-1 where+i,-11,32 where+we,2,-10 wherever,-5,23 wherever+i,-5,23 which,9,2 while,5,18
while+<partner>,5,6 while+i,-11,11 who,-21,-3 who+i,-11,31 who+to,18,-6 whole,-11,-22 whole+life,-7,-4 whole+world,-6,-6
whore,-1,14 why,14,-20 why+do,-10,-7 why+im,-7,-2 wifi,-3,2 will,17,13 will+<partner>,8,-7 will+be,0,-6
will+believe,-3,14 will+do,-4,29 will+end,10,-3 will+hurt,-4,15 will+kill,-11,35 will+take,0,12 will+to,12,-6 win,-15,-8
window,5,19 wish,39,-17 wish+i,7,-7 wish+someone,25,-4 wish+the,19,-3 with,-2,-3 with+<them>,4,11 with+a,3,23
with+cigarett,16,2 with+friend,-6,1 with+his,-4,-7 with+it,3,7 with+life,48,-2 with+me,17,-20 with+my,-1,-14
with+myself,-16,-16 with+one,-8,-8 with+our,2,8 with+someone,-32,-4 with+that,-3,-18 with+the,17,-15 with+two,-2,15
with+us,-2,7 without,1,4 without+<them>,21,-1 without+a,13,-4 without+ask,-3,33 without+hurt,-1,-5 without+me,-1,-19
without+my,-19,15 without+sound,-3,-2 without+tell,-4,19 woke,25,36 woke+up,25,36 woman,-16,11 women,-11,14 wonder,0,-7
wont,16,4 wont+be,16,-5 wont+give,-6,-7 wont+leave,-1,5 wont+let,-13,1 wont+stop,-8,11 wont+talk,4,-12 word,-2,-3
word+how,-11,-2 work,-21,-3 work+and,-14,-4 work+at,-6,-10 work+every,-3,15 work+in,-4,-16 work+night,1,-22 work+so,-6,3
work+with,-1,-12 world,51,-17 worri,-13,-10 worri+about,-9,-3 worry,-9,-15 worry+about,0,-7 worth,7,-9 worth+liv,1,-3
worthles,-1,4 would,28,-6 would+<partner>,-24,-8 would+be,39,6 would+care,7,-1 would+do,8,16 would+kill,-3,-21
would+notice,0,-7 would+rather,2,-2 would+you,7,-5 wouldnt,7,14 wouldnt+let,-1,31 wrestl,-6,-10 wrist,51,17 writ,25,4
write,0,-3 written,20,-3 wrong,-11,-14 wrong+to,-5,-2 wrote,21,-9 wrote+<them>,-9,-2 year,-7,-3 year+<partner>,8,-2
year+ago,-16,-18 year+and,6,20 year+how,-2,-3 year+of,-6,-12 year+old,3,33 yell,2,-10 yes,-13,-8 yes+to,-5,-1
yesterday,15,30 yesterday+and,5,-7 yesterday+because,3,11 yet,6,-3 you,0,-20 you+all,31,-1 you+date,17,-1 you+do,-13,-6
you+get,-5,-2 you+keep,-10,-2 you+know,-5,5 you+love,9,-2 you+save,-4,-1 you+say,-7,-2 you+share,-2,-2 you+tell,7,-1
your,-9,-17 your+<partner>,7,-4 youre,24,-8 yourself,49,-7 zon,-12,-8
"""


def _read() -> dict[str, tuple[float, float]]:
    entries = (entry.split(",") for entry in _TABLE.split())
    return {feature.replace("+", " "): (int(own) / 10, int(other) / 10) for feature, own, other in entries}


WEIGHTS: Final = _read()
"""From a feature of a text to what it adds to the odds of danger from oneself, and between people."""
