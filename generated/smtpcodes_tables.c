/* Made by codesc 0.1.0 from codes.yaml. Do not edit: edit the YAML. */
/* The hash functions are by gperf 3.1. */
#include <stdint.h>

#include "smtpcodes_codes.h"
#include "smtpcodes/catalog.h"

#if SMTPCODES_FORMAT != 1
#error "these tables have format 1: make them anew with the codesc that came with these headers"
#endif

static const struct {
    char s0[1];
    char s1[23];
    char s24[19];
    char s43[13];
    char s56[14];
    char s70[16];
    char s86[22];
    char s108[28];
    char s136[19];
    char s155[17];
    char s172[30];
    char s202[22];
    char s224[27];
    char s251[10];
    char s261[27];
    char s288[22];
    char s310[19];
    char s329[27];
    char s356[18];
    char s374[14];
    char s388[32];
    char s420[26];
    char s446[28];
    char s474[33];
    char s507[22];
    char s529[30];
    char s559[21];
    char s580[27];
    char s607[24];
    char s631[25];
    char s656[26];
    char s682[18];
    char s700[22];
    char s722[13];
    char s735[23];
    char s758[26];
    char s784[18];
    char s802[24];
    char s826[19];
    char s845[20];
    char s865[15];
    char s880[28];
    char s908[25];
    char s933[19];
    char s952[36];
    char s988[28];
    char s1016[24];
    char s1040[6];
    char s1046[6];
    char s1052[6];
    char s1058[6];
    char s1064[6];
    char s1070[6];
    char s1076[6];
    char s1082[6];
    char s1088[6];
    char s1094[6];
    char s1100[6];
    char s1106[7];
    char s1113[6];
    char s1119[6];
    char s1125[6];
    char s1131[6];
    char s1137[6];
    char s1143[6];
    char s1149[6];
    char s1155[6];
    char s1161[6];
    char s1167[6];
    char s1173[6];
    char s1179[6];
    char s1185[6];
    char s1191[6];
    char s1197[6];
    char s1203[6];
    char s1209[6];
    char s1215[6];
    char s1221[6];
    char s1227[6];
    char s1233[6];
    char s1239[6];
    char s1245[6];
    char s1251[6];
    char s1257[6];
    char s1263[6];
    char s1269[6];
    char s1275[6];
    char s1281[6];
    char s1287[6];
    char s1293[6];
    char s1299[6];
    char s1305[6];
    char s1311[6];
    char s1317[6];
    char s1323[6];
    char s1329[6];
    char s1335[7];
    char s1342[6];
    char s1348[6];
    char s1354[6];
    char s1360[6];
    char s1366[6];
    char s1372[6];
    char s1378[6];
    char s1384[6];
    char s1390[6];
    char s1396[6];
    char s1402[7];
    char s1409[7];
    char s1416[7];
    char s1423[7];
    char s1430[7];
    char s1437[7];
    char s1444[7];
    char s1451[7];
    char s1458[7];
    char s1465[7];
    char s1472[7];
    char s1479[7];
    char s1486[7];
    char s1493[7];
    char s1500[7];
    char s1507[7];
    char s1514[7];
    char s1521[7];
    char s1528[7];
    char s1535[7];
    char s1542[7];
    char s1549[23];
    char s1572[21];
    char s1593[32];
    char s1625[31];
    char s1656[39];
    char s1695[38];
    char s1733[26];
    char s1759[30];
    char s1789[34];
    char s1823[26];
    char s1849[40];
    char s1889[30];
    char s1919[21];
    char s1940[17];
    char s1957[13];
    char s1970[44];
    char s2014[31];
    char s2045[25];
    char s2070[17];
    char s2087[38];
    char s2125[40];
    char s2165[27];
    char s2192[30];
    char s2222[31];
    char s2253[32];
    char s2285[20];
    char s2305[15];
    char s2320[25];
    char s2345[16];
    char s2361[23];
    char s2384[22];
    char s2406[22];
    char s2428[22];
    char s2450[16];
    char s2466[13];
    char s2479[20];
    char s2499[26];
    char s2525[23];
    char s2548[38];
    char s2586[18];
    char s2604[20];
    char s2624[35];
    char s2659[38];
    char s2697[31];
    char s2728[18];
    char s2746[30];
    char s2776[34];
    char s2810[20];
    char s2830[42];
    char s2872[30];
    char s2902[22];
    char s2924[34];
    char s2958[46];
    char s3004[32];
    char s3036[22];
    char s3058[38];
    char s3096[26];
    char s3122[35];
    char s3157[34];
    char s3191[34];
    char s3225[22];
    char s3247[28];
    char s3275[23];
    char s3298[29];
    char s3327[26];
    char s3353[25];
    char s3378[30];
    char s3408[26];
    char s3434[29];
    char s3463[33];
    char s3496[22];
    char s3518[21];
    char s3539[30];
    char s3569[38];
    char s3607[27];
    char s3634[20];
    char s3654[23];
    char s3677[28];
    char s3705[4];
    char s3709[4];
    char s3713[4];
    char s3717[4];
    char s3721[4];
    char s3725[4];
    char s3729[4];
    char s3733[4];
    char s3737[4];
    char s3741[4];
    char s3745[4];
    char s3749[4];
    char s3753[4];
    char s3757[4];
    char s3761[4];
    char s3765[4];
    char s3769[4];
    char s3773[4];
    char s3777[4];
    char s3781[4];
    char s3785[4];
    char s3789[4];
    char s3793[4];
    char s3797[4];
    char s3801[4];
    char s3805[4];
    char s3809[4];
    char s3813[4];
    char s3817[4];
    char s3821[4];
    char s3825[4];
    char s3829[4];
    char s3833[4];
    char s3837[4];
    char s3841[4];
    char s3845[4];
    char s3849[4];
    char s3853[4];
    char s3857[4];
    char s3861[4];
    char s3865[4];
    char s3869[4];
    char s3873[4];
    char s3877[4];
    char s3881[4];
    char s3885[4];
    char s3889[4];
    char s3893[18];
    char s3911[17];
    char s3928[3];
    char s3931[9];
    char s3940[9];
    char s3949[26];
    char s3975[16];
    char s3991[16];
    char s4007[22];
    char s4029[20];
    char s4049[14];
    char s4063[22];
    char s4085[27];
    char s4112[18];
    char s4130[45];
    char s4175[15];
    char s4190[15];
    char s4205[15];
    char s4220[25];
    char s4245[16];
    char s4261[22];
    char s4283[22];
    char s4305[33];
    char s4338[12];
    char s4350[40];
    char s4390[12];
    char s4402[38];
    char s4440[32];
    char s4472[13];
    char s4485[33];
    char s4518[11];
    char s4529[20];
    char s4549[13];
    char s4562[38];
    char s4600[14];
    char s4614[22];
    char s4636[12];
    char s4648[17];
    char s4665[13];
    char s4678[27];
    char s4705[11];
    char s4716[18];
    char s4734[7];
    char s4741[32];
    char s4773[13];
    char s4786[28];
    char s4814[6];
    char s4820[26];
    char s4846[17];
    char s4863[23];
    char s4886[18];
    char s4904[25];
    char s4929[27];
    char s4956[13];
    char s4969[23];
    char s4992[29];
    char s5021[19];
    char s5040[29];
    char s5069[14];
    char s5083[22];
    char s5105[13];
    char s5118[25];
    char s5143[28];
    char s5171[25];
    char s5196[15];
    char s5211[24];
    char s5235[13];
    char s5248[17];
    char s5265[22];
    char s5287[17];
    char s5304[5];
    char s5309[39];
    char s5348[19];
    char s5367[19];
    char s5386[5];
    char s5391[5];
    char s5396[46];
    char s5442[19];
    char s5461[23];
    char s5484[328];
    char s5812[244];
    char s6056[327];
    char s6383[19];
    char s6402[246];
    char s6648[225];
    char s6873[310];
    char s7183[36];
    char s7219[203];
    char s7422[41];
    char s7463[75];
    char s7538[13];
    char s7551[221];
    char s7772[92];
    char s7864[164];
    char s8028[23];
    char s8051[356];
    char s8407[47];
    char s8454[140];
    char s8594[46];
    char s8640[240];
    char s8880[143];
    char s9023[67];
    char s9090[38];
    char s9128[270];
    char s9398[123];
    char s9521[163];
    char s9684[39];
    char s9723[283];
    char s10006[164];
    char s10170[99];
    char s10269[63];
    char s10332[264];
    char s10596[132];
    char s10728[146];
    char s10874[41];
    char s10915[212];
    char s11127[64];
    char s11191[232];
    char s11423[62];
    char s11485[397];
    char s11882[183];
    char s12065[342];
    char s12407[61];
    char s12468[387];
    char s12855[208];
    char s13063[365];
    char s13428[50];
    char s13478[369];
    char s13847[170];
    char s14017[241];
    char s14258[66];
    char s14324[267];
    char s14591[153];
    char s14744[227];
    char s14971[302];
    char s15273[318];
    char s15591[294];
    char s15885[41];
    char s15926[275];
    char s16201[191];
    char s16392[324];
    char s16716[47];
    char s16763[273];
    char s17036[175];
    char s17211[232];
    char s17443[51];
    char s17494[294];
    char s17788[259];
    char s18047[274];
    char s18321[32];
    char s18353[304];
    char s18657[246];
    char s18903[257];
    char s19160[14];
    char s19174[239];
    char s19413[201];
    char s19614[251];
    char s19865[53];
    char s19918[344];
    char s20262[245];
    char s20507[393];
    char s20900[52];
    char s20952[364];
    char s21316[244];
    char s21560[381];
    char s21941[56];
    char s21997[270];
    char s22267[185];
    char s22452[144];
    char s22596[208];
    char s22804[182];
    char s22986[238];
    char s23224[46];
    char s23270[327];
    char s23597[217];
    char s23814[212];
    char s24026[51];
    char s24077[314];
    char s24391[156];
    char s24547[253];
    char s24800[35];
    char s24835[223];
    char s25058[303];
    char s25361[281];
    char s25642[40];
    char s25682[223];
    char s25905[309];
    char s26214[251];
    char s26465[24];
    char s26489[274];
    char s26763[145];
    char s26908[261];
    char s27169[25];
    char s27194[283];
    char s27477[194];
    char s27671[198];
    char s27869[34];
    char s27903[205];
    char s28108[213];
    char s28321[239];
    char s28560[18];
    char s28578[223];
    char s28801[150];
    char s28951[201];
    char s29152[172];
    char s29324[174];
    char s29498[170];
    char s29668[76];
    char s29744[240];
    char s29984[163];
    char s30147[222];
    char s30369[26];
    char s30395[235];
    char s30630[150];
    char s30780[144];
    char s30924[26];
    char s30950[266];
    char s31216[197];
    char s31413[266];
    char s31679[18];
    char s31697[324];
    char s32021[121];
    char s32142[251];
    char s32393[284];
    char s32677[329];
    char s33006[394];
    char s33400[42];
    char s33442[264];
    char s33706[166];
    char s33872[242];
    char s34114[316];
    char s34430[231];
    char s34661[309];
    char s34970[34];
    char s35004[220];
    char s35224[143];
    char s35367[237];
    char s35604[59];
    char s35663[201];
    char s35864[185];
    char s36049[208];
    char s36257[53];
    char s36310[236];
    char s36546[241];
    char s36787[211];
    char s36998[19];
    char s37017[237];
    char s37254[163];
    char s37417[231];
    char s37648[63];
    char s37711[185];
    char s37896[186];
    char s38082[206];
    char s38288[28];
    char s38316[248];
    char s38564[174];
    char s38738[181];
    char s38919[41];
    char s38960[248];
    char s39208[167];
    char s39375[203];
    char s39578[23];
    char s39601[217];
    char s39818[159];
    char s39977[170];
    char s40147[21];
    char s40168[239];
    char s40407[141];
    char s40548[169];
    char s40717[32];
    char s40749[253];
    char s41002[213];
    char s41215[264];
    char s41479[31];
    char s41510[206];
    char s41716[138];
    char s41854[188];
    char s42042[39];
    char s42081[122];
    char s42203[135];
    char s42338[93];
    char s42431[38];
    char s42469[261];
    char s42730[117];
    char s42847[171];
    char s43018[26];
    char s43044[253];
    char s43297[79];
    char s43376[6];
    char s43382[53];
    char s43435[247];
    char s43682[127];
    char s43809[138];
    char s43947[36];
    char s43983[133];
    char s44116[141];
    char s44257[171];
    char s44428[28];
    char s44456[224];
    char s44680[290];
    char s44970[286];
    char s45256[40];
    char s45296[178];
    char s45474[65];
    char s45539[68];
    char s45607[30];
    char s45637[226];
    char s45863[185];
    char s46048[162];
    char s46210[34];
    char s46244[173];
    char s46417[138];
    char s46555[159];
    char s46714[41];
    char s46755[314];
    char s47069[158];
    char s47227[231];
    char s47458[13];
    char s47471[238];
    char s47709[114];
    char s47823[261];
    char s48084[44];
    char s48128[166];
    char s48294[63];
    char s48357[173];
    char s48530[31];
    char s48561[126];
    char s48687[112];
    char s48799[155];
    char s48954[38];
    char s48992[191];
    char s49183[158];
    char s49341[178];
    char s49519[17];
    char s49536[153];
    char s49689[81];
    char s49770[147];
    char s49917[38];
    char s49955[252];
    char s50207[156];
    char s50363[152];
    char s50515[40];
    char s50555[130];
    char s50685[186];
    char s50871[157];
    char s51028[27];
    char s51055[160];
    char s51215[86];
    char s51301[162];
    char s51463[30];
    char s51493[137];
    char s51630[146];
    char s51776[251];
    char s52027[31];
    char s52058[149];
    char s52207[87];
    char s52294[45];
    char s52339[170];
    char s52509[84];
    char s52593[135];
    char s52728[20];
    char s52748[197];
    char s52945[183];
    char s53128[231];
    char s53359[15];
    char s53374[153];
    char s53527[109];
    char s53636[161];
    char s53797[25];
    char s53822[218];
    char s54040[88];
    char s54128[133];
    char s54261[16];
    char s54277[152];
    char s54429[157];
    char s54586[151];
    char s54737[23];
    char s54760[213];
    char s54973[100];
    char s55073[165];
    char s55238[22];
    char s55260[194];
    char s55454[237];
    char s55691[255];
    char s55946[22];
    char s55968[240];
    char s56208[149];
    char s56357[169];
    char s56526[35];
    char s56561[218];
    char s56779[145];
    char s56924[207];
    char s57131[16];
    char s57147[181];
    char s57328[155];
    char s57483[178];
    char s57661[13];
    char s57674[125];
    char s57799[141];
    char s57940[154];
    char s58094[281];
    char s58375[78];
    char s58453[181];
    char s58634[26];
    char s58660[163];
    char s58823[247];
    char s59070[128];
    char s59198[23];
    char s59221[167];
    char s59388[91];
    char s59479[141];
    char s59620[41];
    char s59661[173];
    char s59834[90];
    char s59924[140];
    char s60064[31];
    char s60095[136];
    char s60231[139];
    char s60370[183];
    char s60553[20];
    char s60573[165];
    char s60738[113];
    char s60851[131];
    char s60982[35];
    char s61017[144];
    char s61161[88];
    char s61249[106];
    char s61355[38];
    char s61393[170];
    char s61563[84];
    char s61647[147];
    char s61794[31];
    char s61825[138];
    char s61963[83];
    char s62046[84];
    char s62130[18];
    char s62148[111];
    char s62259[129];
    char s62388[171];
    char s62559[30];
    char s62589[140];
    char s62729[106];
    char s62835[173];
    char s63008[60];
    char s63068[236];
    char s63304[143];
    char s63447[145];
    char s63592[69];
    char s63661[152];
    char s63813[106];
    char s63919[108];
    char s64027[102];
    char s64129[168];
    char s64297[110];
    char s64407[184];
    char s64591[178];
    char s64769[45];
    char s64814[90];
    char s64904[35];
    char s64939[186];
    char s65125[166];
    char s65291[168];
    char s65459[219];
    char s65678[201];
    char s65879[229];
    char s66108[34];
    char s66142[100];
    char s66242[248];
    char s66490[95];
    char s66585[46];
    char s66631[322];
    char s66953[96];
    char s67049[259];
    char s67308[32];
    char s67340[196];
    char s67536[141];
    char s67677[117];
    char s67794[22];
    char s67816[150];
    char s67966[163];
    char s68129[193];
    char s68322[38];
    char s68360[120];
    char s68480[85];
    char s68565[133];
    char s68698[26];
    char s68724[153];
    char s68877[103];
    char s68980[133];
    char s69113[35];
    char s69148[224];
    char s69372[213];
    char s69585[252];
    char s69837[37];
    char s69874[203];
    char s70077[124];
    char s70201[154];
    char s70355[18];
    char s70373[171];
    char s70544[84];
    char s70628[183];
    char s70811[59];
    char s70870[195];
    char s71065[44];
    char s71109[79];
    char s71188[131];
    char s71319[80];
    char s71399[108];
    char s71507[22];
    char s71529[252];
    char s71781[73];
    char s71854[109];
    char s71963[28];
    char s71991[199];
    char s72190[103];
    char s72293[152];
    char s72445[26];
    char s72471[156];
    char s72627[73];
    char s72700[77];
    char s72777[46];
    char s72823[190];
    char s73013[92];
    char s73105[106];
    char s73211[26];
    char s73237[263];
    char s73500[58];
    char s73558[123];
    char s73681[25];
    char s73706[152];
    char s73858[35];
    char s73893[87];
    char s73980[30];
    char s74010[168];
    char s74178[68];
    char s74246[93];
    char s74339[128];
    char s74467[115];
    char s74582[159];
    char s74741[35];
    char s74776[130];
    char s74906[153];
    char s75059[162];
    char s75221[45];
    char s75266[146];
    char s75412[55];
    char s75467[118];
    char s75585[22];
    char s75607[164];
    char s75771[135];
    char s75906[131];
    char s76037[21];
    char s76058[206];
    char s76264[103];
    char s76367[127];
    char s76494[30];
    char s76524[159];
    char s76683[110];
    char s76793[169];
    char s76962[38];
    char s77000[308];
    char s77308[220];
    char s77528[265];
    char s77793[27];
    char s77820[201];
    char s78021[87];
    char s78108[103];
    char s78211[20];
    char s78231[240];
    char s78471[125];
    char s78596[123];
    char s78719[23];
    char s78742[162];
    char s78904[118];
    char s79022[167];
    char s79189[28];
    char s79217[198];
    char s79415[89];
    char s79504[126];
    char s79630[172];
    char s79802[74];
    char s79876[153];
    char s80029[159];
    char s80188[78];
    char s80266[9];
    char s80275[235];
    char s80510[30];
    char s80540[78];
    char s80618[19];
    char s80637[258];
    char s80895[43];
    char s80938[212];
    char s81150[23];
    char s81173[126];
    char s81299[61];
    char s81360[39];
    char s81399[36];
    char s81435[153];
    char s81588[43];
    char s81631[58];
    char s81689[32];
    char s81721[185];
    char s81906[76];
    char s81982[52];
    char s82034[40];
    char s82074[125];
    char s82199[34];
    char s82233[45];
    char s82278[137];
    char s82415[47];
    char s82462[55];
    char s82517[179];
    char s82696[157];
    char s82853[222];
    char s83075[287];
    char s83362[134];
    char s83496[164];
    char s83660[186];
    char s83846[75];
    char s83921[106];
    char s84027[169];
    char s84196[113];
    char s84309[174];
    char s84483[21];
    char s84504[195];
    char s84699[87];
    char s84786[164];
    char s84950[35];
    char s84985[133];
    char s85118[59];
    char s85177[87];
    char s85264[334];
    char s85598[159];
    char s85757[227];
    char s85984[198];
    char s86182[87];
    char s86269[149];
    char s86418[179];
    char s86597[123];
    char s86720[178];
    char s86898[148];
    char s87046[155];
    char s87201[144];
    char s87345[37];
    char s87382[123];
    char s87505[175];
    char s87680[118];
    char s87798[83];
    char s87881[128];
    char s88009[148];
    char s88157[161];
    char s88318[186];
    char s88504[57];
    char s88561[113];
    char s88674[71];
    char s88745[79];
    char s88824[114];
    char s88938[137];
    char s89075[113];
    char s89188[149];
    char s89337[159];
    char s89496[159];
    char s89655[143];
    char s89798[169];
    char s89967[133];
    char s90100[193];
    char s90293[48];
    char s90341[133];
    char s90474[114];
    char s90588[158];
    char s90746[293];
    char s91039[144];
    char s91183[171];
    char s91354[170];
    char s91524[134];
    char s91658[98];
    char s91756[15];
    char s91771[78];
    char s91849[40];
    char s91889[34];
    char s91923[21];
    char s91944[217];
    char s92161[148];
    char s92309[236];
    char s92545[152];
    char s92697[147];
    char s92844[311];
    char s93155[40];
    char s93195[113];
    char s93308[56];
    char s93364[77];
    char s93441[68];
    char s93509[64];
    char s93573[73];
    char s93646[64];
    char s93710[29];
    char s93739[72];
    char s93811[40];
    char s93851[124];
    char s93975[222];
    char s94197[79];
    char s94276[164];
    char s94440[178];
    char s94618[221];
    char s94839[101];
    char s94940[75];
    char s95015[41];
    char s95056[160];
    char s95216[95];
    char s95311[141];
    char s95452[77];
    char s95529[128];
    char s95657[110];
    char s95767[158];
    char s95925[116];
    char s96041[61];
    char s96102[70];
    char s96172[80];
    char s96252[62];
    char s96314[67];
    char s96381[48];
    char s96429[143];
    char s96572[168];
    char s96740[134];
    char s96874[149];
    char s97023[182];
    char s97205[235];
    char s97440[8];
    char s97448[49];
    char s97497[23];
    char s97520[14];
    char s97534[5];
    char s97539[23];
    char s97562[23];
    char s97585[25];
    char s97610[27];
    char s97637[8];
    char s97645[21];
    char s97666[37];
    char s97703[29];
    char s97732[5];
    char s97737[26];
    char s97763[14];
    char s97777[5];
    char s97782[5];
    char s97787[5];
    char s97792[5];
    char s97797[5];
    char s97802[5];
    char s97807[5];
    char s97812[5];
    char s97817[5];
    char s97822[5];
    char s97827[5];
    char s97832[5];
    char s97837[5];
    char s97842[13];
    char s97855[39];
    char s97894[21];
    char s97915[23];
    char s97938[21];
    char s97959[23];
    char s97982[27];
    char s98009[25];
    char s98034[9];
    char s98043[36];
    char s98079[4];
    char s98083[9];
    char s98092[10];
    char s98102[52];
    char s98154[21];
    char s98175[51];
    char s98226[37];
    char s98263[5];
    char s98268[21];
    char s98289[9];
    char s98298[31];
    char s98329[57];
    char s98386[21];
    char s98407[130];
    char s98537[19];
    char s98556[60];
    char s98616[60];
    char s98676[43];
    char s98719[21];
    char s98740[127];
    char s98867[9];
    char s98876[26];
    char s98902[21];
    char s98923[9];
    char s98932[8];
    char s98940[23];
    char s98963[9];
    char s98972[98];
    char s99070[72];
    char s99142[23];
    char s99165[25];
    char s99190[5];
    char s99195[47];
    char s99242[83];
    char s99325[38];
    char s99363[37];
    char s99400[44];
    char s99444[54];
    char s99498[21];
    char s99519[27];
    char s99546[39];
    char s99585[28];
    char s99613[27];
    char s99640[9];
    char s99649[39];
    char s99688[38];
    char s99726[23];
    char s99749[35];
    char s99784[40];
    char s99824[9];
    char s99833[19];
    char s99852[21];
    char s99873[35];
    char s99908[44];
    char s99952[71];
    char s100023[43];
    char s100066[21];
    char s100087[59];
    char s100146[19];
    char s100165[21];
    char s100186[9];
    char s100195[19];
    char s100214[81];
    char s100295[19];
    char s100314[83];
    char s100397[19];
    char s100416[34];
    char s100450[46];
    char s100496[10];
    char s100506[46];
    char s100552[21];
    char s100573[96];
    char s100669[86];
    char s100755[58];
    char s100813[9];
    char s100822[48];
    char s100870[43];
    char s100913[21];
    char s100934[91];
    char s101025[70];
    char s101095[19];
    char s101114[50];
    char s101164[84];
    char s101248[26];
    char s101274[56];
    char s101330[19];
    char s101349[21];
    char s101370[108];
    char s101478[83];
    char s101561[21];
    char s101582[13];
    char s101595[42];
    char s101637[96];
    char s101733[68];
    char s101801[75];
    char s101876[9];
    char s101885[93];
    char s101978[36];
    char s102014[72];
    char s102086[9];
    char s102095[69];
    char s102164[27];
    char s102191[65];
    char s102256[57];
    char s102313[45];
    char s102358[55];
    char s102413[31];
    char s102444[21];
    char s102465[37];
    char s102502[30];
    char s102532[9];
    char s102541[31];
    char s102572[67];
    char s102639[57];
    char s102696[30];
    char s102726[45];
    char s102771[24];
    char s102795[41];
    char s102836[21];
    char s102857[58];
    char s102915[33];
    char s102948[27];
    char s102975[39];
    char s103014[21];
    char s103035[61];
    char s103096[9];
    char s103105[9];
    char s103114[37];
    char s103151[9];
    char s103160[58];
    char s103218[25];
    char s103243[9];
    char s103252[98];
    char s103350[83];
    char s103433[38];
    char s103471[41];
    char s103512[63];
    char s103575[46];
    char s103621[64];
    char s103685[38];
    char s103723[66];
    char s103789[19];
    char s103808[9];
    char s103817[21];
    char s103838[9];
    char s103847[43];
    char s103890[9];
    char s103899[21];
    char s103920[9];
    char s103929[81];
    char s104010[23];
    char s104033[21];
    char s104054[80];
    char s104134[21];
    char s104155[96];
    char s104251[21];
    char s104272[105];
    char s104377[29];
    char s104406[100];
    char s104506[9];
    char s104515[9];
    char s104524[21];
    char s104545[23];
    char s104568[25];
    char s104593[9];
    char s104602[23];
    char s104625[21];
    char s104646[9];
    char s104655[23];
    char s104678[27];
    char s104705[9];
    char s104714[28];
    char s104742[38];
    char s104780[37];
    char s104817[23];
    char s104840[34];
    char s104874[26];
    char s104900[21];
    char padding[256]; /* so that a key may be compared with its end */
} smtpcodes_strings = {
    "",
    /* 1 */
        "cannot_open_connection",
    /* 24 */
        "connection_refused",
    /* 43 */
        "help_message",
    /* 56 */
        "service_ready",
    /* 70 */
        "closing_channel",
    /* 86 */
        "requested_action_okay",
    /* 108 */
        "user_not_local_will_forward",
    /* 136 */
        "cannot_verify_user",
    /* 155 */
        "start_mail_input",
    /* 172 */
        "timeout_communication_problem",
    /* 202 */
        "service_not_available",
    /* 224 */
        "mailbox_over_storage_limit",
    /* 251 */
        "disk_full",
    /* 261 */
        "password_transition_needed",
    /* 288 */
        "server_not_responding",
    /* 310 */
        "connection_dropped",
    /* 329 */
        "maximum_hop_count_exceeded",
    /* 356 */
        "message_timed_out",
    /* 374 */
        "routing_error",
    /* 388 */
        "mailbox_temporarily_unavailable",
    /* 420 */
        "local_error_in_processing",
    /* 446 */
        "insufficient_system_storage",
    /* 474 */
        "unable_to_accommodate_parameters",
    /* 507 */
        "code_page_unavailable",
    /* 529 */
        "local_error_at_sending_server",
    /* 559 */
        "command_unrecognized",
    /* 580 */
        "syntax_error_in_parameters",
    /* 607 */
        "command_not_implemented",
    /* 631 */
        "bad_sequence_of_commands",
    /* 656 */
        "parameter_not_implemented",
    /* 682 */
        "bad_email_address",
    /* 700 */
        "bad_recipient_address",
    /* 722 */
        "host_unknown",
    /* 735 */
        "address_type_incorrect",
    /* 758 */
        "host_does_not_accept_mail",
    /* 784 */
        "encryption_needed",
    /* 802 */
        "authentication_required",
    /* 826 */
        "recipient_rejected",
    /* 845 */
        "mailbox_unavailable",
    /* 865 */
        "user_not_local",
    /* 880 */
        "exceeded_storage_allocation",
    /* 908 */
        "mailbox_name_not_allowed",
    /* 933 */
        "transaction_failed",
    /* 952 */
        "mail_rcpt_parameters_not_recognized",
    /* 988 */
        "domain_does_not_accept_mail",
    /* 1016 */
        "delivery_not_authorized",
    /* 1040 */
        "X.0.0",
    /* 1046 */
        "X.1.0",
    /* 1052 */
        "X.1.1",
    /* 1058 */
        "X.1.2",
    /* 1064 */
        "X.1.3",
    /* 1070 */
        "X.1.4",
    /* 1076 */
        "X.1.5",
    /* 1082 */
        "X.1.6",
    /* 1088 */
        "X.1.7",
    /* 1094 */
        "X.1.8",
    /* 1100 */
        "X.1.9",
    /* 1106 */
        "X.1.10",
    /* 1113 */
        "X.2.0",
    /* 1119 */
        "X.2.1",
    /* 1125 */
        "X.2.2",
    /* 1131 */
        "X.2.3",
    /* 1137 */
        "X.2.4",
    /* 1143 */
        "X.3.0",
    /* 1149 */
        "X.3.1",
    /* 1155 */
        "X.3.2",
    /* 1161 */
        "X.3.3",
    /* 1167 */
        "X.3.4",
    /* 1173 */
        "X.3.5",
    /* 1179 */
        "X.3.6",
    /* 1185 */
        "X.4.0",
    /* 1191 */
        "X.4.1",
    /* 1197 */
        "X.4.2",
    /* 1203 */
        "X.4.3",
    /* 1209 */
        "X.4.4",
    /* 1215 */
        "X.4.5",
    /* 1221 */
        "X.4.6",
    /* 1227 */
        "X.4.7",
    /* 1233 */
        "X.5.0",
    /* 1239 */
        "X.5.1",
    /* 1245 */
        "X.5.2",
    /* 1251 */
        "X.5.3",
    /* 1257 */
        "X.5.4",
    /* 1263 */
        "X.5.5",
    /* 1269 */
        "X.5.6",
    /* 1275 */
        "X.6.0",
    /* 1281 */
        "X.6.1",
    /* 1287 */
        "X.6.2",
    /* 1293 */
        "X.6.3",
    /* 1299 */
        "X.6.4",
    /* 1305 */
        "X.6.5",
    /* 1311 */
        "X.6.6",
    /* 1317 */
        "X.6.7",
    /* 1323 */
        "X.6.8",
    /* 1329 */
        "X.6.9",
    /* 1335 */
        "X.6.10",
    /* 1342 */
        "X.7.0",
    /* 1348 */
        "X.7.1",
    /* 1354 */
        "X.7.2",
    /* 1360 */
        "X.7.3",
    /* 1366 */
        "X.7.4",
    /* 1372 */
        "X.7.5",
    /* 1378 */
        "X.7.6",
    /* 1384 */
        "X.7.7",
    /* 1390 */
        "X.7.8",
    /* 1396 */
        "X.7.9",
    /* 1402 */
        "X.7.10",
    /* 1409 */
        "X.7.11",
    /* 1416 */
        "X.7.12",
    /* 1423 */
        "X.7.13",
    /* 1430 */
        "X.7.14",
    /* 1437 */
        "X.7.15",
    /* 1444 */
        "X.7.16",
    /* 1451 */
        "X.7.17",
    /* 1458 */
        "X.7.18",
    /* 1465 */
        "X.7.19",
    /* 1472 */
        "X.7.20",
    /* 1479 */
        "X.7.21",
    /* 1486 */
        "X.7.22",
    /* 1493 */
        "X.7.23",
    /* 1500 */
        "X.7.24",
    /* 1507 */
        "X.7.25",
    /* 1514 */
        "X.7.26",
    /* 1521 */
        "X.7.27",
    /* 1528 */
        "X.7.28",
    /* 1535 */
        "X.7.29",
    /* 1542 */
        "X.7.30",
    /* 1549 */
        "other_undefined_status",
    /* 1572 */
        "other_address_status",
    /* 1593 */
        "bad_destination_mailbox_address",
    /* 1625 */
        "bad_destination_system_address",
    /* 1656 */
        "bad_destination_mailbox_address_syntax",
    /* 1695 */
        "destination_mailbox_address_ambiguous",
    /* 1733 */
        "destination_address_valid",
    /* 1759 */
        "destination_mailbox_has_moved",
    /* 1789 */
        "bad_sender_mailbox_address_syntax",
    /* 1823 */
        "bad_sender_system_address",
    /* 1849 */
        "message_relayed_to_non_compliant_mailer",
    /* 1889 */
        "recipient_address_has_null_mx",
    /* 1919 */
        "other_mailbox_status",
    /* 1940 */
        "mailbox_disabled",
    /* 1957 */
        "mailbox_full",
    /* 1970 */
        "message_length_exceeds_administrative_limit",
    /* 2014 */
        "mailing_list_expansion_problem",
    /* 2045 */
        "other_mail_system_status",
    /* 2070 */
        "mail_system_full",
    /* 2087 */
        "system_not_accepting_network_messages",
    /* 2125 */
        "system_not_capable_of_selected_features",
    /* 2165 */
        "message_too_big_for_system",
    /* 2192 */
        "system_incorrectly_configured",
    /* 2222 */
        "requested_priority_was_changed",
    /* 2253 */
        "other_network_or_routing_status",
    /* 2285 */
        "no_answer_from_host",
    /* 2305 */
        "bad_connection",
    /* 2320 */
        "directory_server_failure",
    /* 2345 */
        "unable_to_route",
    /* 2361 */
        "mail_system_congestion",
    /* 2384 */
        "routing_loop_detected",
    /* 2406 */
        "delivery_time_expired",
    /* 2428 */
        "other_protocol_status",
    /* 2450 */
        "invalid_command",
    /* 2466 */
        "syntax_error",
    /* 2479 */
        "too_many_recipients",
    /* 2499 */
        "invalid_command_arguments",
    /* 2525 */
        "wrong_protocol_version",
    /* 2548 */
        "authentication_exchange_line_too_long",
    /* 2586 */
        "other_media_error",
    /* 2604 */
        "media_not_supported",
    /* 2624 */
        "conversion_required_and_prohibited",
    /* 2659 */
        "conversion_required_but_not_supported",
    /* 2697 */
        "conversion_with_loss_performed",
    /* 2728 */
        "conversion_failed",
    /* 2746 */
        "message_content_not_available",
    /* 2776 */
        "non_ascii_addresses_not_permitted",
    /* 2810 */
        "utf8_reply_required",
    /* 2830 */
        "utf8_header_message_cannot_be_transferred",
    /* 2872 */
        "utf8_reply_required_duplicate",
    /* 2902 */
        "other_security_status",
    /* 2924 */
        "mailing_list_expansion_prohibited",
    /* 2958 */
        "security_conversion_required_but_not_possible",
    /* 3004 */
        "security_features_not_supported",
    /* 3036 */
        "cryptographic_failure",
    /* 3058 */
        "cryptographic_algorithm_not_supported",
    /* 3096 */
        "message_integrity_failure",
    /* 3122 */
        "authentication_credentials_invalid",
    /* 3157 */
        "authentication_mechanism_too_weak",
    /* 3191 */
        "encryption_required_for_mechanism",
    /* 3225 */
        "user_account_disabled",
    /* 3247 */
        "trust_relationship_required",
    /* 3275 */
        "priority_level_too_low",
    /* 3298 */
        "message_too_big_for_priority",
    /* 3327 */
        "mailbox_owner_has_changed",
    /* 3353 */
        "domain_owner_has_changed",
    /* 3378 */
        "rrvs_test_cannot_be_completed",
    /* 3408 */
        "no_passing_dkim_signature",
    /* 3434 */
        "no_acceptable_dkim_signature",
    /* 3463 */
        "no_author_matched_dkim_signature",
    /* 3496 */
        "spf_validation_failed",
    /* 3518 */
        "spf_validation_error",
    /* 3539 */
        "reverse_dns_validation_failed",
    /* 3569 */
        "multiple_authentication_checks_failed",
    /* 3607 */
        "sender_address_has_null_mx",
    /* 3634 */
        "mail_flood_detected",
    /* 3654 */
        "arc_validation_failure",
    /* 3677 */
        "requiretls_support_required",
    /* 3705 */
        "101",
    /* 3709 */
        "111",
    /* 3713 */
        "211",
    /* 3717 */
        "214",
    /* 3721 */
        "220",
    /* 3725 */
        "221",
    /* 3729 */
        "250",
    /* 3733 */
        "251",
    /* 3737 */
        "252",
    /* 3741 */
        "354",
    /* 3745 */
        "420",
    /* 3749 */
        "421",
    /* 3753 */
        "422",
    /* 3757 */
        "431",
    /* 3761 */
        "432",
    /* 3765 */
        "441",
    /* 3769 */
        "442",
    /* 3773 */
        "446",
    /* 3777 */
        "447",
    /* 3781 */
        "449",
    /* 3785 */
        "450",
    /* 3789 */
        "451",
    /* 3793 */
        "452",
    /* 3797 */
        "455",
    /* 3801 */
        "465",
    /* 3805 */
        "471",
    /* 3809 */
        "500",
    /* 3813 */
        "501",
    /* 3817 */
        "502",
    /* 3821 */
        "503",
    /* 3825 */
        "504",
    /* 3829 */
        "510",
    /* 3833 */
        "511",
    /* 3837 */
        "512",
    /* 3841 */
        "513",
    /* 3845 */
        "521",
    /* 3849 */
        "523",
    /* 3853 */
        "530",
    /* 3857 */
        "541",
    /* 3861 */
        "550",
    /* 3865 */
        "551",
    /* 3869 */
        "552",
    /* 3873 */
        "553",
    /* 3877 */
        "554",
    /* 3881 */
        "555",
    /* 3885 */
        "556",
    /* 3889 */
        "571",
    /* 3893 */
        "SMTP status codes",
    /* 3911 */
        "b7731d632bf7accc",
    /* 3928 */
        "ok",
    /* 3931 */
        "Accepted",
    /* 3940 */
        "continue",
    /* 3949 */
        "The server waits for more",
    /* 3975 */
        "mailbox_unknown",
    /* 3991 */
        "No such mailbox",
    /* 4007 */
        "The mailbox is closed",
    /* 4029 */
        "The mailbox is full",
    /* 4049 */
        "mailbox_moved",
    /* 4063 */
        "The mailbox has moved",
    /* 4085 */
        "The mailbox cannot be used",
    /* 4112 */
        "recipient_refuses",
    /* 4130 */
        "The recipient takes no mail from this sender",
    /* 4175 */
        "domain_unknown",
    /* 4190 */
        "No such domain",
    /* 4205 */
        "domain_no_mail",
    /* 4220 */
        "The domain takes no mail",
    /* 4245 */
        "sender_rejected",
    /* 4261 */
        "The sender is refused",
    /* 4283 */
        "sender_authentication",
    /* 4305 */
        "SPF, DKIM or DMARC does not pass",
    /* 4338 */
        "reverse_dns",
    /* 4350 */
        "The name of the sending server is wrong",
    /* 4390 */
        "blocklisted",
    /* 4402 */
        "The sending server is on a block list",
    /* 4440 */
        "The sender has a bad reputation",
    /* 4472 */
        "rate_limited",
    /* 4485 */
        "Too much mail in too little time",
    /* 4518 */
        "greylisted",
    /* 4529 */
        "Too many recipients",
    /* 4549 */
        "relay_denied",
    /* 4562 */
        "The server does not pass this mail on",
    /* 4600 */
        "auth_required",
    /* 4614 */
        "Login is needed first",
    /* 4636 */
        "auth_failed",
    /* 4648 */
        "The login failed",
    /* 4665 */
        "tls_required",
    /* 4678 */
        "Encryption is needed first",
    /* 4705 */
        "tls_failed",
    /* 4716 */
        "Encryption failed",
    /* 4734 */
        "policy",
    /* 4741 */
        "Refused by a rule of the server",
    /* 4773 */
        "spam_content",
    /* 4786 */
        "The message looks like spam",
    /* 4814 */
        "virus",
    /* 4820 */
        "The message looks harmful",
    /* 4846 */
        "content_rejected",
    /* 4863 */
        "The content is refused",
    /* 4886 */
        "message_too_large",
    /* 4904 */
        "The message is too large",
    /* 4929 */
        "The server lacks a feature",
    /* 4956 */
        "system_error",
    /* 4969 */
        "The server has a fault",
    /* 4992 */
        "The server has no space left",
    /* 5021 */
        "system_unavailable",
    /* 5040 */
        "The server takes no mail now",
    /* 5069 */
        "network_error",
    /* 5083 */
        "The connection failed",
    /* 5105 */
        "routing_loop",
    /* 5118 */
        "The mail goes in circles",
    /* 5143 */
        "The message waited too long",
    /* 5171 */
        "The command is malformed",
    /* 5196 */
        "protocol_error",
    /* 5211 */
        "The protocol was broken",
    /* 5235 */
        "unclassified",
    /* 5248 */
        "Of no known kind",
    /* 5265 */
        "the server's own name",
    /* 5287 */
        "mail.example.org",
    /* 5304 */
        "path",
    /* 5309 */
        "the address to which the server points",
    /* 5348 */
        "<user@example.net>",
    /* 5367 */
        "a number of octets",
    /* 5386 */
        "1024",
    /* 5391 */
        "node",
    /* 5396 */
        "the name of a client for which mail is queued",
    /* 5442 */
        "client.example.org",
    /* 5461 */
        "Cannot open connection",
    /* 5484 */
        "The mail program cannot open an SMTP session at all, so no server has judged the"
        " message. The number is a client's invention: SMTP uses no reply codes that begi"
        "n with 1, and no server sends 101. On Linux 101 is also the number of the operat"
        "ing system error \"Network is unreachable\", which some programs print in the same"
        " place.",
    /* 5812 */
        "The server name in the settings is misspelled or does not resolve; the port is w"
        "rong; a firewall or the access provider blocks port 25, 465 or 587; the machine "
        "has no route to the server, often because it tries IPv6 without an IPv6 connecti"
        "on.",
    /* 6056 */
        "Sender: check the name and the port of the outgoing server in the mail program, "
        "resolve the name with \"nslookup\", and try port 587 of that server with \"telnet\" "
        "or \"nc\". If only port 25 fails, send through your provider's submission server o"
        "n port 587 or 465. Nothing has been sent, so the message can be sent again after"
        "wards.",
    /* 6383 */
        "Connection refused",
    /* 6402 */
        "The machine that was called answers, but it takes no connection on that port. Th"
        "is is the error number ECONNREFUSED of Linux, shown as if it were an SMTP code; "
        "a mail server never sends it. A refusal comes at once, which tells it from a tim"
        "eout.",
    /* 6648 */
        "The mail service on that machine is stopped or listens on another port or anothe"
        "r address; the client uses the wrong port; a firewall rejects the connection act"
        "ively; the host name points to a machine that is no mail server.",
    /* 6873 */
        "Sender: compare server name and port with those your mail provider publishes. Ad"
        "ministrator of the receiving server: see with \"ss -ltn\" whether the mail service"
        " listens on the public address, start it if not, and read the firewall rules. A "
        "sending server keeps the mail in its queue and tries again by itself.",
    /* 7183 */
        "System status, or system help reply",
    /* 7219 */
        "The server reports on its own state or lists its commands, because the client as"
        "ked with HELP. It says nothing about a message. Few servers use it today; most a"
        "nswer HELP with 214 or refuse the command.",
    /* 7422 */
        "A person or a monitoring tool sent HELP.",
    /* 7463 */
        "None. A mail program has no use for the text and goes on with its session.",
    /* 7538 */
        "Help message",
    /* 7551 */
        "The server answers HELP with text for a human reader: its commands, its software"
        ", or the address of a web page. Programs must not read a meaning into the words;"
        " what a server offers to a program stands in the EHLO reply.",
    /* 7772 */
        "Somebody typed HELP in a session by hand, or a scanner did so to learn the softw"
        "are's name.",
    /* 7864 */
        "None. Administrator of the receiving server: if the text shows more of the softw"
        "are than it should, change or turn off the help text in the server's configurati"
        "on.",
    /* 8028 */
        "{domain} Service ready",
    /* 8051 */
        "The server is running and waits for the first command. As a greeting this is nor"
        "mally the first line of a session; it starts with the server's name, and often t"
        "he software and its version follow. After STARTTLS or XCLIENT the same number is"
        " no greeting but a go-ahead. Reply code 220 is not the enhanced status code 2.2."
        "0, although some lists write it so.",
    /* 8407 */
        "A client has connected, or asked to start TLS.",
    /* 8454 */
        "None. A client waits for the whole greeting, all its lines, before it sends EHLO"
        "; a client that talks too early is refused by many servers.",
    /* 8594 */
        "{domain} Service closing transmission channel",
    /* 8640 */
        "The server ends the session in good order, normally because the client sent QUIT"
        ". It is no error: everything that the server accepted before this line stays acc"
        "epted. Administrators often reword it (\"Goodbye\", \"Bye\", \"Closing connection\").",
    /* 8880 */
        "The client sent QUIT. Some servers also say 221 before they hang up on a client "
        "that does not speak SMTP; Postfix does so with the code 2.7.0.",
    /* 9023 */
        "None. A client that still had mail to send opens a new connection.",
    /* 9090 */
        "Requested mail action okay, completed",
    /* 9128 */
        "The server did what the command asked for. There is no such thing as an error 25"
        "0; where one is reported, another line of the session holds the fault. What exac"
        "tly was done depends on the command: only after the end of the data does 250 mea"
        "n that the message was taken.",
    /* 9398 */
        "A command succeeded: the server greeted the client, noted the sender or a recipi"
        "ent, took a message, or reset the session.",
    /* 9521 */
        "None. If mail is missing although 250 came, note the queue number in the reply t"
        "o the end of the data and have it looked up in the log of the server that sent i"
        "t.",
    /* 9684 */
        "User not local; will forward to {path}",
    /* 9723 */
        "The recipient has no mailbox on this server, but the server accepts the address "
        "and passes the mail on by itself. It is a success and needs no second delivery. "
        "The path in the text is the recipient's address elsewhere; many servers forward "
        "without telling it, because it is private.",
    /* 10006 */
        "The recipient has moved or set up forwarding, or the server relays for that doma"
        "in. The recipient then sees this server among the first hops in the Received lin"
        "es.",
    /* 10170 */
        "None is needed. Sender: the new address may be noted in the address book, if the"
        " recipient agrees.",
    /* 10269 */
        "Cannot VRFY user, but will accept message and attempt delivery",
    /* 10332 */
        "The server does not say whether the address exists, and would take mail for it a"
        "nd try. It is neither a yes nor a no: an address checker learns nothing from it."
        " Servers give this answer to keep address collectors from testing names; others "
        "refuse VRFY altogether.",
    /* 10596 */
        "The administrator has turned address checking off; or the mailbox is on a server"
        " behind this one and cannot be looked up from here.",
    /* 10728 */
        "Sender: send the message; a wrong address shows itself at RCPT or as a bounce. D"
        "o not count the address as valid or as dead because of this line.",
    /* 10874 */
        "Start mail input; end with <CRLF>.<CRLF>",
    /* 10915 */
        "The server is ready to receive the message: headers, an empty line, the body. No"
        "thing is accepted yet; the answer that counts comes after the line that holds a "
        "single dot. Some manuals misprint this code as 345.",
    /* 11127 */
        "The client sent DATA after at least one recipient was accepted.",
    /* 11191 */
        "None. A client that finds all recipients refused, after it pipelined DATA, still"
        " has to end the data with a dot. When a session always stops right after 354, te"
        "st large packets on the path (MTU) and any firewall that inspects SMTP.",
    /* 11423 */
        "Timeout communication problem encountered during transmission",
    /* 11485 */
        "The session with the other server failed before it was finished, and the message"
        " can be tried again. No RFC defines 420; in mail logs it is mostly the enhanced "
        "status code 4.2.0 without its dots, and then it concerns the mailbox rather than"
        " the line: Exchange sends \"420 4.2.0\" when two directory objects have the same a"
        "ddress. The GroupWise Internet Agent logs 420 for a TCP read or write error.",
    /* 11882 */
        "The connection was too slow or broke off; a firewall or virus scanner between th"
        "e two servers interfered; in Exchange, two recipients with the same proxy addres"
        "s or legacyExchangeDN.",
    /* 12065 */
        "Administrator of the sending server: wait for the next attempts; if every one fa"
        "ils, run the session by hand and see where it stops, and switch off SMTP inspect"
        "ion in the firewall as a test. Administrator of the Exchange organisation: on \"R"
        "ESOLVER.ADR.Ambiguous\", search the directory for the duplicate address and remov"
        "e it from one object.",
    /* 12407 */
        "{domain} Service not available, closing transmission channel",
    /* 12468 */
        "The server ends the session now and can be tried again later. It may come in rep"
        "ly to any command, and the connection is closed after it. Some lists explain it "
        "only as too many connections, but it also covers shutdown, overload and an idle "
        "client. Large providers use it to slow a sender down, even under words such as \""
        "permanently deferred\"; the number still means a temporary refusal.",
    /* 12855 */
        "Too many connections or messages from your address in a short time; a bad or unk"
        "nown reputation of that address; the server is being stopped or is overloaded; t"
        "he client waited too long between two commands.",
    /* 13063 */
        "Administrator of the sending server: read the words and the enhanced code after "
        "421; leave the message in the queue; lower the number of parallel connections to"
        " that host and retry with growing pauses. If it lasts for a day, look for the re"
        "ason in the server's text, in the reverse DNS of your address and on block lists"
        ". Sender: wait; the address is not at fault.",
    /* 13428 */
        "The recipient's mailbox is over its storage limit",
    /* 13478 */
        "The mailbox has no room, and the server refuses the message for now. The number "
        "is no defined SMTP reply: it is the enhanced status code 4.2.2 with the dots dro"
        "pped. The IANA registry lists 422 beside \"A password transition is needed\" (X.7."
        "12), a Barracuda filter writes \"422 License Expired\", and some Stalwart installa"
        "tions greylist with it, so read the words first.",
    /* 13847 */
        "The recipient has used up the quota; or the server greylists an unknown sender a"
        "nd sends 4.2.2 with it; or the licence of the filter in front of the mailbox has"
        " run out.",
    /* 14017 */
        "Sender: wait until the recipient has made room and tell the recipient by other m"
        "eans; keep the address. Administrator of the receiving server: raise the quota, "
        "or send the standard 452 4.2.2 for a full mailbox and 451 4.7.1 for greylisting.",
    /* 14258 */
        "The recipient's mail server is experiencing a Disk Full condition",
    /* 14324 */
        "The recipient's mail system has no space left to store mail, for anybody and not"
        " only for this recipient. It is the enhanced status code 4.3.1 without its dots,"
        " as Exchange logs it; the standard reply code for the same state is 452. The mes"
        "sage is tried again later.",
    /* 14591 */
        "The disk with the mail queue or the mailbox database is full; on Exchange 2000 a"
        "nd 2003 also too many open files when the queue lies on a FAT partition.",
    /* 14744 */
        "Sender: wait, and tell the recipient by other means if it lasts longer than a da"
        "y. Administrator of the receiving server: free space on the volume of the queue "
        "and of the databases, then see whether delivery has started again.",
    /* 14971 */
        "This code has two unrelated meanings, told apart by the command. In reply to AUT"
        "H it is defined by RFC 4954: the user must change over to another login method. "
        "During delivery it comes from Exchange, together with 4.3.2: the mailbox or its "
        "server takes no more mail at this moment. Both are temporary.",
    /* 15273 */
        "In delivery: too many messages at the same time for one mailbox (Exchange Online"
        ": recipient thread limit), a mailbox server that is busy, or an incoming queue t"
        "hat was stopped by hand or for lack of resources. When an application submits th"
        "rough Exchange Online with too many connections at once: sender thread limit.",
    /* 15591 */
        "Sender: wait; Exchange Online retries by itself. Administrator of the sending se"
        "rver or application: send to that mailbox, or from that account, over fewer conn"
        "ections at a time. Administrator of the receiving Exchange server: check that th"
        "e transport service and its queues are not suspended.",
    /* 15885 */
        "The recipient's server is not responding",
    /* 15926 */
        "Your own sending server says that it got no answer from the next server. 441 is "
        "the enhanced status code 4.4.1 with the dots left out; Exchange writes \"441 4.4."
        "1\" in its queue and in delay notices. The recipient's server did not send it, si"
        "nce no session with it came about.",
    /* 16201 */
        "The recipient's server is down or unreachable; a firewall drops port 25 on eithe"
        "r side; the MX or address record points to a host that is gone; the smart host i"
        "n the send connector is wrong.",
    /* 16392 */
        "Administrator of the sending server: look up the MX records of the recipient's d"
        "omain and connect to port 25 of each from the sending machine. If none of your o"
        "utgoing connections works, ask your access provider whether port 25 is blocked. "
        "Otherwise let the queue retry. Sender: check the spelling of the domain, then wa"
        "it.",
    /* 16716 */
        "The connection was dropped during transmission",
    /* 16763 */
        "A session had begun and then broke before the message was accepted. It is 4.4.2 "
        "written without dots, a note of the sending system rather than an answer of the "
        "recipient's server. FakeSMTP, a small test server, does send 442 itself, to a cl"
        "ient that stays silent too long.",
    /* 17036 */
        "A timeout on one side; a router, firewall or virus scanner that cuts SMTP sessio"
        "ns; packet loss or a wrong MTU that shows with large messages; the other server "
        "was restarted.",
    /* 17211 */
        "Administrator of the sending server: let the queue retry. If it repeats with one"
        " destination, note at which command the line breaks: after DATA, look at MTU and"
        " content inspection; before it, at the connection limits of both sides.",
    /* 17443 */
        "The maximum hop count was exceeded for the message",
    /* 17494 */
        "The message has passed through more servers than allowed, which nearly always me"
        "ans that it goes round in a circle. 446 is the enhanced status code 4.4.6 with t"
        "he dots dropped; as a reply, Sendmail gives 554 5.4.6 and Postfix 554 5.4.0 for "
        "it. Trying again does not help while the loop exists.",
    /* 17788 */
        "Two servers each hold the other one for the destination; a forwarding rule or an"
        " alias leads back to its own address; the MX record points to a host that does n"
        "ot know the domain as its own; a split or moved domain whose connector returns u"
        "nknown recipients.",
    /* 18047 */
        "Administrator of the receiving server: read the Received lines of the returned m"
        "essage from the bottom up, find the host names that repeat, and correct the forw"
        "arding, the accepted domains or the connector on one of them. Sender: tell the r"
        "ecipient by other means and wait.",
    /* 18321 */
        "Your outgoing message timed out",
    /* 18353 */
        "The sending server has tried for as long as it may and gives up. The number is 4"
        ".4.7 without dots and is made by your own side; the reason of the failed attempt"
        "s stands in an earlier reply or in the log. Despite the 4, a notice with this co"
        "de is commonly the last one: the message is returned, not kept.",
    /* 18657 */
        "The recipient's server was unreachable or deferred the message on every attempt;"
        " greylisting or a rate limit that never let it pass; a misspelled domain that re"
        "solves to a host without mail service; a lifetime in the queue that is set too s"
        "hort.",
    /* 18903 */
        "Administrator of the sending server: search the log for the last reply of the ot"
        "her server before the message expired and act on that one. Sender: check the add"
        "ress, then send the message again once the reason is gone; the old copy does not"
        " leave any more.",
    /* 19160 */
        "Routing error",
    /* 19174 */
        "The mail system of the sender finds no valid path for the message inside its own"
        " configuration. It comes from Exchange, which has 4.4.9 for this; the IANA regis"
        "try has no code X.4.9 at all. The recipient's server has not seen the message.",
    /* 19413 */
        "An SMTP connector without a smart host or with a wrong one; a connector whose ad"
        "dress space does not cover the domain; a routing group or site that is cut off; "
        "DNS that the Exchange server cannot use.",
    /* 19614 */
        "Administrator of the sending server: review the send connectors, their address s"
        "paces and smart hosts, and test from that server whether the MX record of the re"
        "cipient's domain resolves. Sender: nothing to correct in the message; wait for t"
        "he repair.",
    /* 19865 */
        "Requested mail action not taken: mailbox unavailable",
    /* 19918 */
        "The server does not take mail for this recipient now, but may later. The standar"
        "d thinks of a mailbox that is busy or blocked for a time by policy. In practice "
        "it also covers greylisting, failed DNS look-ups of the sender, and recipient add"
        "resses that the server cannot verify at the moment; 450 alone is no proof that t"
        "he user does not exist.",
    /* 20262 */
        "Greylisting of an unknown sender; the recipient gets more mail than its limit al"
        "lows; the server cannot resolve your host name, HELO name or sender domain; the "
        "recipient could not be checked with the server behind (Postfix: unverified addre"
        "ss).",
    /* 20507 */
        "Administrator of the sending server: keep the message in the queue and retry fro"
        "m the same address; greylisting ends after a wait that is usually some minutes ("
        "Postgrey: 300 seconds by default). If it goes on, read the text: \"Helo command r"
        "ejected\" or \"cannot find your hostname\" asks for correct DNS records of your ser"
        "ver, \"Domain not found\" for those of the sender's or recipient's domain.",
    /* 20900 */
        "Requested action aborted: local error in processing",
    /* 20952 */
        "Something in the receiving system failed or was postponed, and the command was n"
        "ot carried out. By the standard it is a fault on the server's side. Many servers"
        " also use it on purpose: for greylisting, for a look-up that gave no answer, and"
        " to slow down senders (Microsoft: 4.7.500, 4.7.650). The standard itself words t"
        "he title in two ways, once without \"local\".",
    /* 21316 */
        "Greylisting; a content filter, database or directory that does not answer; a tem"
        "porary DNS failure for the sender's or recipient's domain; a rate limit; a mista"
        "ke in the server's configuration, which in Exim shows as \"Temporary local proble"
        "m\".",
    /* 21560 */
        "Administrator of the sending server: nothing but wait at first; a queue retries "
        "some days long (RFC 5321 recommends pauses of at least 30 minutes and 4 to 5 day"
        "s until giving up). Follow the address or token in the text if there is one. Adm"
        "inistrator of the receiving server: search the log at that minute for the failed"
        " look-up, filter or permission; the reply hides the details.",
    /* 21941 */
        "Requested action not taken: insufficient system storage",
    /* 21997 */
        "The server lacks the space or the resources to take the message at this time. Af"
        "ter RCPT the same number much more often says that there are too many recipients"
        ", and with the enhanced code 4.2.2 it says that one mailbox is full. Nothing is "
        "lost: the sender tries again.",
    /* 22267 */
        "A full disk or too little memory on the receiving server (Exchange: back pressur"
        "e; Postfix: less free space than queue_minfree); too many recipients in one tran"
        "saction; a full mailbox.",
    /* 22452 */
        "Sender: wait. Administrator of the receiving server: free disk space or memory, "
        "and look for what fills it, such as a stuck queue or log files.",
    /* 22596 */
        "The server knows the parameters given with MAIL or RCPT but cannot honour them a"
        "t the moment. It is the temporary counterpart of 555, which rejects parameters t"
        "hat the server does not know. The code is rare.",
    /* 22804 */
        "A service behind an extension, for example delivery reports (DSN) or delivery at"
        " a later time, is out of order for a while; or a simple server misuses 455 for a"
        " malformed parameter.",
    /* 22986 */
        "Administrator of the sending server: wait for the next attempt. If it never pass"
        "es, compare the parameters in the log (SIZE, BODY, RET, NOTIFY and others) with "
        "the EHLO reply of that server and send without the one that it does not list.",
    /* 23224 */
        "Code Page unavailable on the recipient server",
    /* 23270 */
        "A server could not convert the characters of the message because the table for t"
        "hat language, the code page, is missing. It belongs to Exchange 2000 and 2003, w"
        "hose non-delivery reports show it as 4.6.5; the dots were lost in 465. In the re"
        "gistry X.6.5 means a failed conversion in general. It has nothing to do with por"
        "t 465.",
    /* 23597 */
        "The message uses a character set that Windows on the converting server has not i"
        "nstalled. Published lists disagree whether that is the recipient's or the sender"
        "'s server; the report itself tells which server made it.",
    /* 23814 */
        "Administrator of the Exchange server named in the report: install the language s"
        "upport for the character set of the message. Sender: send the message again as U"
        "TF-8, or as plain text without national characters.",
    /* 24026 */
        "Local error of the sending server, try again later",
    /* 24077 */
        "A filter has held the message up; which side the filter is on, the number does n"
        "ot tell. 471 is no defined reply but 4.7.1 with its dots gone. One widely copied"
        " list blames a fault of the sender's own server, whereas a reply with 4.7.1 from"
        " the recipient's side mostly means greylisting or another check for spam.",
    /* 24391 */
        "The virus or spam scanner on the outgoing server fails or hangs; the recipient's"
        " server greylists the sender; a policy check could not be finished in time.",
    /* 24547 */
        "Administrator of the sending server: find in the log which host produced the lin"
        "e. If it is your own, check that the scanner runs and has current data, and swit"
        "ch it off for one test message. If it is the other host, let the queue retry for"
        " some hours.",
    /* 24800 */
        "Syntax error, command unrecognized",
    /* 24835 */
        "The server does not understand the line that the client sent. It does not know t"
        "he word at its start, or the line is too long. No message is refused by this alo"
        "ne: the client may send a correct command in the same session.",
    /* 25058 */
        "A misspelt command; an extension that this server does not offer, such as AUTH o"
        "r STARTTLS where EHLO did not announce it; a firewall with SMTP inspection that "
        "overwrites commands with \"XXXX\"; text of the message that was sent while the ser"
        "ver still waited for commands; a line of more than 512 octets.",
    /* 25361 */
        "Administrator of the sending server: find the command before the 500 in the log "
        "of the session and compare it with what the server offers in its EHLO reply. Tur"
        "n off \"SMTP fixup\" or \"inspection\" in firewalls between the two. A mail program "
        "that gets 500 to EHLO repeats with HELO.",
    /* 25642 */
        "Syntax error in parameters or arguments",
    /* 25682 */
        "The server knows the command but not what stands after it. Most often an address"
        " is malformed, or the name that the client gives in HELO or EHLO is not a valid "
        "host name. A repetition of the same line gets the same answer.",
    /* 25905 */
        "An address with a blank, a missing \"@\", a comma instead of a dot, or without ang"
        "le brackets; a HELO name with an underscore or without a dot; a path longer than"
        " 256 octets; a parameter of MAIL or RCPT (SIZE, NOTIFY, ORCPT) with a bad value."
        " Some servers also send 501 when the sender's domain does not exist.",
    /* 26214 */
        "Sender: read the address in the bounce letter by letter and correct it, also in "
        "the address book. Administrator of the sending server: set a full host name as H"
        "ELO name (Postfix: smtp_helo_name; Exim: helo_data) and look at the parameters i"
        "n the log.",
    /* 26465 */
        "Command not implemented",
    /* 26489 */
        "The server recognises the command but does not carry it out; Postfix has long se"
        "nt 502 also for a command it does not know. The first is usual for VRFY, EXPN an"
        "d HELP, which many servers switch off so that nobody can probe for addresses. Ma"
        "il can be delivered all the same.",
    /* 26763 */
        "The administrator disabled the command; an old server does not know EHLO; a devi"
        "ce in between hides an extension; two commands came on one line.",
    /* 26908 */
        "None for VRFY and EXPN: whether an address exists shows when mail is sent to it."
        " A client that gets 502 to EHLO repeats with HELO. Administrator of the sending "
        "server: if the refused command is AUTH, log in on the submission port 587 or 465"
        " instead of port 25.",
    /* 27169 */
        "Bad sequence of commands",
    /* 27194 */
        "The command is right but comes at the wrong moment. In most logs it only follows"
        " another error: the server refused the sender or every recipient, the client wen"
        "t on with DATA, and the server answers that it still needs MAIL or RCPT. Then th"
        "e reply before the 503 is the real reason.",
    /* 27477 */
        "All recipients were refused and the client sent DATA without waiting; MAIL witho"
        "ut EHLO; a second MAIL inside a transaction; AUTH after AUTH; a session that the"
        " server has reset after STARTTLS.",
    /* 27671 */
        "Administrator of the sending server: look for the first 4yz or 5yz above this li"
        "ne and treat that one. If there is none, the client has a fault: update it, or s"
        "witch off pipelining for this server.",
    /* 27869 */
        "Command parameter not implemented",
    /* 27903 */
        "The server understands the command, and does not support the value that came wit"
        "h it. Two cases are common: a name in HELO that is not fully qualified, and a lo"
        "gin mechanism that the server does not have.",
    /* 28108 */
        "The sending server introduces itself with a short name such as \"mail\" or \"localh"
        "ost\"; the mail program insists on a login method that the server lacks; a BODY o"
        "r RET parameter of an extension that is not offered.",
    /* 28321 */
        "Administrator of the sending server: set a HELO name that has a dot in it and re"
        "solves in DNS to the address from which the server sends. Sender: if the reply s"
        "peaks of authentication, choose another method in the mail program's settings.",
    /* 28560 */
        "Bad email address",
    /* 28578 */
        "The server does not like one of the addresses, and its number does not say which"
        " or why. No standard defines 510: it is the enhanced status code 5.1.0 with the "
        "dots dropped. It does not prove that the recipient is unknown.",
    /* 28801 */
        "A malformed or unknown recipient address; a sender address that the recipient's "
        "server refuses; a server that writes 5.1.0 for any refused recipient.",
    /* 28951 */
        "Sender: check the recipient's address for typing errors, then the text after the"
        " code. Administrator of the sending server: read which command got the 510. Afte"
        "r MAIL it is about the sender's address.",
    /* 29152 */
        "The server says that the recipient's mailbox does not exist. Only a few servers "
        "send 511; it stands for the enhanced status code 5.1.1 without its dots, and no "
        "RFC has it.",
    /* 29324 */
        "A typing error in the part before the \"@\"; a mailbox that was deleted; an addres"
        "s book that is out of date. Some servers use it to turn away a client that they "
        "do not trust.",
    /* 29498 */
        "Sender: correct the address, or ask the recipient by other means for the current"
        " one. If the text speaks of a policy or a block, treat that instead and keep the"
        " address.",
    /* 29668 */
        "The host server for the recipient's domain name cannot be found (DNS error)",
    /* 29744 */
        "No mail server could be found for the part after the \"@\". The message never reac"
        "hed the recipient's side. The number is the enhanced status code 5.1.2 without d"
        "ots; standard servers report this as 550 5.1.2, or write the bounce themselves.",
    /* 29984 */
        "A typing error in the domain; a domain that has expired; an MX record that names"
        " a host without an address; a DNS server of the sending side that does not answe"
        "r.",
    /* 30147 */
        "Sender: check the domain letter by letter. Administrator of the sending server: "
        "query it with \"dig MX\" from that very server; if another resolver finds it, repa"
        "ir your own resolver; otherwise tell the owner of the domain.",
    /* 30369 */
        "Address type is incorrect",
    /* 30395 */
        "The recipient's address is written in a form that the server cannot use. In prac"
        "tice the address is malformed, or the server wants a login before it relays to i"
        "t. 513 comes from 5.1.3 with the dots left out and belongs to no standard.",
    /* 30630 */
        "Quotes, blanks or a second \"@\" in the address; a display name in the place of th"
        "e address; an outgoing server that was called without authentication.",
    /* 30780 */
        "Sender: write the address as name@example.org without anything around it; switch"
        " on authentication for the outgoing server in the mail program.",
    /* 30924 */
        "Host does not accept mail",
    /* 30950 */
        "This machine takes no mail at all, for nobody: it runs an SMTP service only to s"
        "ay so. The standard means it for such hosts alone. In the wild 521 is also, agai"
        "nst the advice of RFC 7504, a way to turn away one client that is on a block lis"
        "t; then the text says so.",
    /* 31216 */
        "The address has a host in it that is no mail server; an MX record that points to"
        " the wrong machine; or the sending address is blocked (Postfix postscreen, AT&T "
        "and others answer 521 in that case).",
    /* 31413 */
        "Sender: check the part after the \"@\". Administrator of the sending server: if th"
        "e text names a list or a web page, look the sending address up there and ask for"
        " removal; otherwise tell the owner of the domain that the MX record leads to a h"
        "ost that accepts nothing.",
    /* 31679 */
        "Encryption needed",
    /* 31697 */
        "Three meanings go under this number, and the text has to tell which. The IANA re"
        "gistry pairs 523 with X.7.10, \"Encryption Needed\", in the login. A widely copied"
        " list uses it for a message that is too large, which is 5.2.3 with the dots drop"
        "ped. Gmail sends 523 5.7.10 when a client does not wait for the answer to STARTT"
        "LS.",
    /* 32021 */
        "A login without TLS; a message above the size limit of the mailbox; a client tha"
        "t sends commands together with STARTTLS.",
    /* 32142 */
        "Sender: switch on TLS in the mail program if the text speaks of encryption; make"
        " the message smaller, or send a link to the file, if it speaks of size. Administ"
        "rator of the sending server: after STARTTLS wait for the 220 before anything els"
        "e is sent.",
    /* 32393 */
        "The server takes no mail from this client before something else is done. Either "
        "the client must log in with AUTH, or it must start encryption with STARTTLS; bot"
        "h have the same number and mostly the same enhanced code, so the text decides. T"
        "he recipient's address has not been judged.",
    /* 32677 */
        "Authentication is switched off in the mail program; the program uses port 587 wi"
        "thout login; encryption is switched off although the server insists on it; a ser"
        "ver relays through a provider's submission service without credentials; an Excha"
        "nge receive connector that takes no anonymous mail, on a server that an MX recor"
        "d names.",
    /* 33006 */
        "Sender: in the settings of the outgoing server switch on authentication with the"
        " full e-mail address as user name, and STARTTLS on port 587 or TLS on port 465. "
        "Administrator of the sending server: set user name, password and TLS for the rel"
        "ay host. Administrator of the receiving server, if ordinary mail from outside ge"
        "ts 530: allow anonymous senders on the connector that listens on port 25.",
    /* 33400 */
        "Recipient address rejected: access denied",
    /* 33442 */
        "The recipient's side refuses the message, mostly by a filter or a rule. The numb"
        "er is no standard code; it is 5.4.1 with the dots dropped, and the registered me"
        "aning of X.4.1, \"No answer from host\", does not fit these replies. An unknown ma"
        "ilbox is possible, too.",
    /* 33706 */
        "A spam filter or an allow list in front of the mailbox; an address that the filt"
        "er does not know; a destination that Zoho Mail or another relay could not delive"
        "r to.",
    /* 33872 */
        "Sender: check the address; if it is right, ask the recipient by other means to h"
        "ave your address allowed, and send them the full text of the bounce. Administrat"
        "or of the sending server: look your sending address up in the public block lists"
        ".",
    /* 34114 */
        "The server refuses for good, and the number alone does not say why. It means \"no"
        " such mailbox\" or \"no access\", and at least as often a refusal by policy: a bloc"
        "k list, a failed SPF or DKIM check, a spam filter. The enhanced status code and "
        "the words after it decide; a bare 550 is no proof that the address is dead.",
    /* 34430 */
        "A policy of the recipient's server against the sending address, the sender's dom"
        "ain or the content; a mailbox that does not exist or is disabled; a sender that "
        "fails SPF, DKIM or DMARC; an outgoing server that wants a login first.",
    /* 34661 */
        "Both sides first read the enhanced code and the text. Sender: with 5.1.1 or \"use"
        "r unknown\" correct the address. Administrator of the sending server: with 5.7.x "
        "look into block lists, SPF, DKIM, DMARC and reverse DNS of the sending address. "
        "If the text gives a web page or a code in brackets, follow that one.",
    /* 34970 */
        "User not local; please try {path}",
    /* 35004 */
        "The mailbox is not on this server and the server does not pass the message on. B"
        "y the standard it names the address to use instead. Most servers that send 551 m"
        "ean something else: that they do not relay for this client.",
    /* 35224 */
        "A server that was asked to relay without login; a recipient who has moved; an MX"
        " record that points to a server that does not know the domain.",
    /* 35367 */
        "Sender: if the reply gives a new address, send there; if it speaks of relaying, "
        "switch on authentication for the outgoing server. Administrator of the receiving"
        " server: add the domain to the local or relayed domains if it belongs there.",
    /* 35604 */
        "Requested mail action aborted: exceeded storage allocation",
    /* 35663 */
        "The message does not fit. Either the mailbox is full, or this message is larger "
        "than the server allows; the enhanced code tells them apart (5.2.2 against 5.2.3 "
        "and 5.3.4). The address itself is alive.",
    /* 35864 */
        "A mailbox over its quota; an attachment that makes the message too large; a size"
        " limit on one of the servers on the way. Gmail and others also send 552 5.7.0 fo"
        "r forbidden attachments.",
    /* 36049 */
        "Sender: if the text speaks of quota or of a full mailbox, tell the recipient by "
        "other means and send again later; if it speaks of size, make the message smaller"
        ". Do not drop the address after one such reply.",
    /* 36257 */
        "Requested action not taken: mailbox name not allowed",
    /* 36310 */
        "The server does not accept an address as it is written, or not in this place. Af"
        "ter RCPT it is the recipient's address, after MAIL the sender's. Many servers al"
        "so use 553 for mail that they do not relay and for senders on a block list.",
    /* 36546 */
        "An address with bad syntax; a sender address that does not belong to the account"
        " that logged in; a domain that this server does not handle; an address with non-"
        "ASCII letters where SMTPUTF8 was not asked for; a policy refusal in other words.",
    /* 36787 */
        "Sender: check the address; set the sender address of the mail program to that of"
        " the account. Administrator of the sending server: read the words after the code"
        "; if they name a list or a relay rule, treat that.",
    /* 36998 */
        "Transaction failed",
    /* 37017 */
        "The server refuses for good and gives no closer number. As an answer to a messag"
        "e it is a refusal by a filter or a policy in most cases; as the greeting it mean"
        "s that this client gets no service here. The words after it are what counts.",
    /* 37254 */
        "A spam or virus filter; a sending address on a block list; relaying that is not "
        "allowed; too many hops, which point to a loop; DATA without an accepted recipien"
        "t.",
    /* 37417 */
        "Administrator of the sending server: read the text for a list, a web page or a c"
        "ode in brackets and follow it. For \"Relay access denied\" log in on the submissio"
        "n port. Sender: a repetition of the same message gets the same answer.",
    /* 37648 */
        "MAIL FROM/RCPT TO parameters not recognized or not implemented",
    /* 37711 */
        "The server cannot use a parameter after the address in MAIL or RCPT. Gmail and q"
        "mail also answer 555 to an address that is plainly malformed. Sending the same l"
        "ine again does not help.",
    /* 37896 */
        "A parameter of an extension that the server did not offer in EHLO (SMTPUTF8, NOT"
        "IFY, RET); an address without angle brackets or with two of them; an empty addre"
        "ss where none is allowed.",
    /* 38082 */
        "Administrator of the sending server: compare the MAIL or RCPT line in the log wi"
        "th the EHLO reply, and switch the extension off for this destination. Sender: co"
        "rrect the address if it has stray characters.",
    /* 38288 */
        "Domain does not accept mail",
    /* 38316 */
        "A relay says that the recipient's domain has declared in DNS that it takes no ma"
        "il. It comes from a server on the way, not from the domain itself, which has no "
        "mail server. No mailbox there can ever receive anything, as long as that record "
        "stands.",
    /* 38564 */
        "The domain has a null MX record (\"MX 0 .\"): it is used for web pages only or onl"
        "y sends; or the domain in the address is misspelt, and the misspelt domain has s"
        "uch a record.",
    /* 38738 */
        "Sender: check the domain, and ask the recipient for an address that takes mail. "
        "Owner of the domain: replace the null MX if mail is wanted after all; \"dig MX ex"
        "ample.org\" shows it.",
    /* 38919 */
        "Delivery not authorized, message refused",
    /* 38960 */
        "The recipient's side refuses mail from this sender or this server by a rule. No "
        "RFC defines 571; it is the enhanced status code 5.7.1 without dots, sent by spam"
        " filters and by some large providers. It says nothing about whether the mailbox "
        "exists.",
    /* 39208 */
        "The sending address is on a block list; the recipient accepts known senders only"
        "; a content filter found something; the sending server has no proper reverse DNS"
        " name.",
    /* 39375 */
        "Administrator of the sending server: look the address up in the list that the te"
        "xt names, or in the public ones, and check its PTR record. Sender: ask the recip"
        "ient by other means to allow your address.",
    /* 39578 */
        "Other undefined Status",
    /* 39601 */
        "Only the class is known: 2.0.0 is a success, 4.0.0 a temporary and 5.0.0 a lasti"
        "ng failure. The server, or a program that rewrites replies, had nothing closer t"
        "o say. Everything else stands in the words of the reply.",
    /* 39818 */
        "The server knows no better code; a gateway or a sending service writes X.0.0 for"
        " replies without an enhanced code; 2.0.0 is the usual company of a plain \"Ok\".",
    /* 39977 */
        "With 2.0.0: none. With 4.0.0 and 5.0.0 read the reply code and the text; if a se"
        "rvice such as Amazon SES made the report, look for the original reply in its quo"
        "ted part.",
    /* 40147 */
        "Other address status",
    /* 40168 */
        "Something about one of the addresses caused the reply, and the code does not say"
        " which address or what. As 2.1.0 it confirms a sender's address. Many servers us"
        "e 5.1.0 for any refusal after RCPT, Exchange also for a sender that is denied.",
    /* 40407 */
        "A refused recipient or sender that no closer code describes; a sending service t"
        "hat could not classify the answer of the recipient's server.",
    /* 40548 */
        "Read the words after the code, and which command was answered: after MAIL it is "
        "about the sender's address, after RCPT about the recipient's. Treat what the wor"
        "ds name.",
    /* 40717 */
        "Bad destination mailbox address",
    /* 40749 */
        "The mailbox in front of the \"@\" does not exist on the recipient's server. With c"
        "lass 5 this is the usual sign of a dead address. Some servers say 5.1.1 for othe"
        "r reasons, a rate limit or a block, and then their words contradict the code; th"
        "e words win.",
    /* 41002 */
        "A typing error; a mailbox that was deleted, often when somebody left; an address"
        " that was made up; a gateway whose list of recipients is out of date. As 4.1.1 t"
        "he server could not check the address at the moment.",
    /* 41215 */
        "Sender: correct the address or ask the recipient for the current one, and take d"
        "ead addresses off the list. Administrator of the receiving server: if the mailbo"
        "x exists, look at the recipient table of the server that answered and at that of"
        " the gateway before it.",
    /* 41479 */
        "Bad destination system address",
    /* 41510 */
        "The part after the \"@\" leads nowhere: the domain does not exist, or no mail serv"
        "er can be found for it. The sending side reports it after a look-up in DNS, so n"
        "ormally no server of the recipient was asked.",
    /* 41716 */
        "A misspelt domain; a domain that has expired; MX records that name a host withou"
        "t an address; as 4.1.2, a DNS server that did not answer.",
    /* 41854 */
        "Sender: check the domain letter by letter. Administrator of the sending server: "
        "ask \"dig MX\" for the domain on that server and through another resolver; if only"
        " your own fails, repair it.",
    /* 42042 */
        "Bad destination mailbox address syntax",
    /* 42081 */
        "The recipient's address breaks the rules of writing, so the server cannot even l"
        "ook for it. It never worked in this form.",
    /* 42203 */
        "Blanks, commas, two \"@\" or none; a trailing dot; quotes or brackets copied along"
        "; a list import that put names into the address field.",
    /* 42338 */
        "Sender: write the address anew as name@example.org and correct the address book "
        "or the list.",
    /* 42431 */
        "Destination mailbox address ambiguous",
    /* 42469 */
        "The address fits more than one mailbox, and the server does not choose. It happe"
        "ns where a server accepts short or partial names, or where a directory holds one"
        " address twice. Exchange also sends 5.1.4 for a recipient in a reserved domain s"
        "uch as example.test.",
    /* 42730 */
        "Two directory objects with the same address; a name that matches several people "
        "on a server that searches for names.",
    /* 42847 */
        "Sender: use the full address of the one person. Administrator of the receiving s"
        "erver: search the directory for the doubled address and remove it from one of th"
        "e objects.",
    /* 43018 */
        "Destination address valid",
    /* 43044 */
        "The server knows the recipient's address and takes mail for it. By the standard "
        "the code comes with class 2 only, as the answer to RCPT; Exchange sends 5.1.5 fo"
        "r a recipient in a reserved domain. It does not promise that the message will be"
        " taken, too.",
    /* 43297 */
        "The address passed the server's checks; some servers say so for every address.",
    /* 43376 */
        "None.",
    /* 43382 */
        "Destination mailbox has moved, No forwarding address",
    /* 43435 */
        "The mailbox was here and is gone, and the server knows no new place for it. Olde"
        "r lists, after RFC 1893, call the code \"Mailbox has moved\" only; RFC 3463 added "
        "that nothing is forwarded. Exchange uses 5.1.6 for an address whose domain has n"
        "o dot.",
    /* 43682 */
        "The person left or changed the provider; Postfix says it for entries of relocate"
        "d_maps, then with the new address in the text.",
    /* 43809 */
        "Sender: if the text names a new address, use that one; otherwise ask the recipie"
        "nt by other means, and take the old address off the list.",
    /* 43947 */
        "Bad sender's mailbox address syntax",
    /* 43983 */
        "The sender's address breaks the rules of writing. It is about the address in MAI"
        "L, which bounces go to, and not about the recipient.",
    /* 44116 */
        "A program or a web form that puts a display name into the sender's address; an a"
        "ddress without a domain; non-ASCII letters without SMTPUTF8.",
    /* 44257 */
        "Sender: correct the sender's address in the mail program. Administrator of the s"
        "ending server: find the application that hands over such mail and set its envelo"
        "pe sender.",
    /* 44428 */
        "Bad sender's system address",
    /* 44456 */
        "The domain of the sender's address does not exist, or nothing could be delivered"
        " back to it. The server refuses mail to which no bounce can go. Exchange Online "
        "uses 5.1.8 for an account that is blocked because it sent spam.",
    /* 44680 */
        "A host name of the local network in the sender's address (root@web1.local); a se"
        "nder's domain without MX and address records; a forged sender; as 4.1.8 also a D"
        "NS server that did not answer, though Postfix by default sends 450 4.1.8 for a m"
        "issing domain, too (unknown_address_reject_code).",
    /* 44970 */
        "Administrator of the sending server: set a sender domain that has an MX record ("
        "Postfix: myorigin, sender_canonical_maps). Administrator of the Exchange Online "
        "organisation: secure the account, change its password and take it off the list o"
        "f restricted entities in the Defender portal.",
    /* 45256 */
        "Message relayed to non-compliant mailer",
    /* 45296 */
        "The address was valid, and the message was handed to a system that takes no part"
        " in message tracking (RFC 3885 to 3888), so its way cannot be followed further. "
        "It is no failure.",
    /* 45474 */
        "A server or gateway without message tracking, as nearly all are.",
    /* 45539 */
        "None. If it matters whether the message arrived, ask the recipient.",
    /* 45607 */
        "Recipient address has null MX",
    /* 45637 */
        "The recipient's domain says in DNS that it accepts no mail at all. The sending s"
        "ide read that record, so no server of the domain was asked. Exchange Online send"
        "s 5.1.10 with another meaning: the recipient was not found there.",
    /* 45863 */
        "The domain has the record \"MX 0 .\"; the domain in the address is misspelt, and t"
        "he misspelt domain has that record; at Exchange Online, an address that does not"
        " exist in the directory.",
    /* 46048 */
        "Sender: check the domain and ask the recipient for an address that takes mail. W"
        "ith words such as \"RESOLVER.ADR.RecipientNotFound\" check the part before the \"@\""
        ".",
    /* 46210 */
        "Other or undefined mailbox status",
    /* 46244 */
        "The mailbox exists, and something about it stands in the way; the code does not "
        "say what. Often it is a gateway's shorthand for greylisting or for any delay at "
        "the mailbox.",
    /* 46417 */
        "A fault in the storage of that mailbox; greylisting by servers that send 450 4.2"
        ".0; a delivery program that failed without a closer word.",
    /* 46555 */
        "Administrator of the sending server: with 4.2.0 let the queue retry. Administrat"
        "or of the receiving server: search the log of local delivery for that mailbox.",
    /* 46714 */
        "Mailbox disabled, not accepting messages",
    /* 46755 */
        "The mailbox exists but takes no mail: it is closed, locked or inactive. As 5.2.1"
        " the state mostly lasts, but Gmail says 5.2.1 also for a recipient who gets too "
        "much mail, and Exchange for a message in quarantine. As 4.2.1 it passes; Gmail, "
        "for one, says 450 4.2.1 when the recipient gets mail faster than allowed.",
    /* 47069 */
        "The account was not used for long, was not paid for, or was locked for abuse; th"
        "e person left; with 4.2.1, too much mail in too little time for this mailbox.",
    /* 47227 */
        "Sender: ask the recipient for another address, and stop mailing after a 5.2.1 th"
        "at speaks of a disabled or inactive account. Administrator of the sending server"
        ": with 4.2.1 send more slowly to this recipient, and keep the address.",
    /* 47458 */
        "Mailbox full",
    /* 47471 */
        "The mailbox has used up its space. The address is alive, whatever the class: 452"
        " 4.2.2 lets the sender retry, 552 5.2.2 returns the message at once. Exchange On"
        "line also uses 5.2.2 for a sender who has reached the limit of outgoing mail.",
    /* 47709 */
        "The recipient has not deleted mail for long, or no longer reads it; one large me"
        "ssage; a quota that is too small.",
    /* 47823 */
        "Sender: tell the recipient by other means and send again later; drop the address"
        " only if it stays full for weeks. Recipient: delete or archive mail, and empty t"
        "he bin. With \"submission quota exceeded\" the sender waits until the limit of out"
        "going mail is reset.",
    /* 48084 */
        "Message length exceeds administrative limit",
    /* 48128 */
        "The message is larger than this mailbox may receive. It is a limit of the single"
        " mailbox; the limit of the whole server is X.3.4. Zoho uses 5.2.3 for other refu"
        "sals.",
    /* 48294 */
        "An attachment; encoding makes it a third larger than the file.",
    /* 48357 */
        "Sender: make the message smaller, or put the file somewhere and send the link. A"
        "dministrator of the receiving server: raise the limit of the mailbox if such mai"
        "l is wanted.",
    /* 48530 */
        "Mailing list expansion problem",
    /* 48561 */
        "The address is a mailing list or group, and the server could not find out its me"
        "mbers. The message did not go to any of them.",
    /* 48687 */
        "The list of members cannot be read; a group in the directory refers to itself; t"
        "he list server is out of order.",
    /* 48799 */
        "Sender: tell the owner of the list. Administrator of the receiving server: expan"
        "d the group by hand and look at the log for the member or file that fails.",
    /* 48954 */
        "Other or undefined mail system status",
    /* 48992 */
        "Something about the mail system of the recipient caused the reply, and not the m"
        "ailbox or the network. Servers send it for any inner fault, and some for policy "
        "refusals. The words tell more.",
    /* 49183 */
        "A mistake in the server's configuration; a filter or milter that failed; a greet"
        "ing or a goodbye with 2.3.0; AT&T puts 5.3.0 in front of block list refusals.",
    /* 49341 */
        "Administrator of the sending server: with 4.3.0 retry, with 5.3.0 follow the wor"
        "ds. Administrator of the receiving server: search the log at that minute for the"
        " error behind it.",
    /* 49519 */
        "Mail system full",
    /* 49536 */
        "The recipient's server has no space or resources left, for anybody. The single m"
        "ailbox is not the matter. RFC 3463 has it for the temporary class alone.",
    /* 49689 */
        "A full disk of queue or mailboxes; back pressure in Exchange; too little memory.",
    /* 49770 */
        "Sender: wait. Administrator of the receiving server: free space on the volume of"
        " the queue and of the mailboxes, then check that mail flows again.",
    /* 49917 */
        "System not accepting network messages",
    /* 49955 */
        "The server takes no mail from the network now, or from this client now. Temporar"
        "y forms are connection limits and maintenance; with 521 it is a host that never "
        "takes mail. Exchange Online sends 432 4.3.2 for too many deliveries to one mailb"
        "ox at once.",
    /* 50207 */
        "Too many connections from one address; the service is being stopped; Postfix pos"
        "tscreen whose ports are all busy; a host that is not meant to receive mail.",
    /* 50363 */
        "Administrator of the sending server: open fewer connections to this host and ret"
        "ry later. With 521 check whether the MX record leads to the right host.",
    /* 50515 */
        "System not capable of selected features",
    /* 50555 */
        "The message or the command needs something that the server does not have. Exchan"
        "ge says 5.3.3 also for commands it does not know.",
    /* 50685 */
        "An extension that a server on the way lacks (SMTPUTF8, 8BITMIME, DSN); an Exchan"
        "ge server that uses its own commands (X-EXPS, XEXCH50) with a server or firewall"
        " that does not know them.",
    /* 50871 */
        "Administrator of the sending server: compare the command that failed with the EH"
        "LO reply of that server, and switch off that extension for this destination.",
    /* 51028 */
        "Message too big for system",
    /* 51055 */
        "The message is larger than the server takes from anybody. The limit often stands"
        " after SIZE in the server's EHLO reply. The limit of a single mailbox is X.2.3.",
    /* 51215 */
        "Attachments; encoding makes them a third larger; a low limit on a gateway in bet"
        "ween.",
    /* 51301 */
        "Sender: make the message smaller or send a link. Administrator of the receiving "
        "server: raise the limit (Postfix: message_size_limit) on every server on the way"
        ".",
    /* 51463 */
        "System incorrectly configured",
    /* 51493 */
        "A mail server found a mistake in its own set-up that keeps it from handling the "
        "message. The message and the addresses are not at fault.",
    /* 51630 */
        "A server that sees itself as the next hop (Sendmail: \"mail loops back to me\"); a"
        " missing program or table; rights that are wrong after an update.",
    /* 51776 */
        "Administrator of the server that wrote the report: look for the fatal error in i"
        "ts log. For \"loops back to me\" add the domain to those that the server handles, "
        "or correct the MX record. Sender: with 4.3.5 wait, with 5.3.5 send again after t"
        "he repair.",
    /* 52027 */
        "Requested priority was changed",
    /* 52058 */
        "The server took the message with another priority than the client had asked for."
        " The new priority stands at the start of the text. Delivery goes on.",
    /* 52207 */
        "The client used the MT-PRIORITY extension, and the server's rules allow another "
        "level.",
    /* 52294 */
        "Other or undefined network or routing status",
    /* 52339 */
        "Something between the servers went wrong, and no closer code fits. The message w"
        "as not judged. Postfix uses 5.4.0 for a message that has passed through too many"
        " servers.",
    /* 52509 */
        "A connection that failed in an unusual way; a routing table with a mistake; a lo"
        "op.",
    /* 52593 */
        "Administrator of the sending server: look into the log for the host and the syst"
        "em error, and connect to port 25 of that host by hand.",
    /* 52728 */
        "No answer from host",
    /* 52748 */
        "The sending server called the next one and got no connection. It is the sending "
        "side's own report. Microsoft uses 550 5.4.1 with another meaning: the recipient "
        "or the domain is not accepted there.",
    /* 52945 */
        "The server is down; a firewall drops the connection; port 25 is blocked by the a"
        "ccess provider; a wrong MX record. At Microsoft: an unknown recipient, or a doma"
        "in that is not set up.",
    /* 53128 */
        "Administrator of the sending server: connect to port 25 of each MX host from the"
        " sending machine. If no host answers at all, ask the access provider about port "
        "25. With \"Access denied\" from Microsoft check the recipient's address.",
    /* 53359 */
        "Bad connection",
    /* 53374 */
        "The connection stood and then broke, or one side waited too long for the other. "
        "Whatever had no 250 to its end of data was not taken and is tried again.",
    /* 53527 */
        "A timeout; a client that stays silent; firewalls that cut sessions; packets that"
        " are too large for the path.",
    /* 53636 */
        "Administrator of the sending server: let the queue retry. If it always breaks af"
        "ter DATA, test the MTU of the path and turn SMTP inspection off in the firewall.",
    /* 53797 */
        "Directory server failure",
    /* 53822 */
        "A directory that the mail server needs for its decision does not answer: DNS, LD"
        "AP or the like. It says nothing about the address. RFC 1893 called the code \"Rou"
        "ting server failure\", a title that many lists still show.",
    /* 54040 */
        "An LDAP or DNS server that is down, overloaded or refuses the login of the mail "
        "server.",
    /* 54128 */
        "Sender: wait. Administrator of the server that reports it: query the directory f"
        "rom that machine with the mail server's own account.",
    /* 54261 */
        "Unable to route",
    /* 54277 */
        "The server does not know where to send the message next. Mostly the domain has n"
        "o usable MX or address record, or the server's own routes lead nowhere.",
    /* 54429 */
        "A misspelt domain; DNS records that are missing or point to names without an add"
        "ress; a connector or an entry of the transport table without a valid target.",
    /* 54586 */
        "Administrator of the sending server: query \"dig MX\" for the domain, then test th"
        "e route of the server for it. Sender: check the domain in the address.",
    /* 54737 */
        "Mail system congestion",
    /* 54760 */
        "The server is too busy and asks to be left alone for a while. It is temporary by"
        " its nature. RFC 1893 had \"Network congestion\" here. Gmail uses 550 5.4.5 for an"
        " account that has sent its daily number of messages.",
    /* 54973 */
        "A burst of mail; a slow filter behind the server; at Gmail, the daily sending li"
        "mit of the account.",
    /* 55073 */
        "Administrator of the sending server: retry with growing pauses and fewer connect"
        "ions. Sender at Gmail: wait for a day and send less, or use a service for bulk m"
        "ail.",
    /* 55238 */
        "Routing loop detected",
    /* 55260 */
        "The message goes round in a circle between servers, and one of them has stopped "
        "it. RFC 3463 means it as temporary, yet nearly every server sends 5.4.6. Titan u"
        "ses the code for a sending quota.",
    /* 55454 */
        "Two servers that each take the other for the destination; an MX record that lead"
        "s to a Postfix server without that domain (\"loops back to myself\"); forwarding t"
        "hat leads back; a domain that was moved while the old server still knows it.",
    /* 55691 */
        "Administrator of the receiving server: read the Received lines of the returned m"
        "essage from the bottom up, find the hosts that repeat, and correct the route on "
        "one of them. Sender: tell the recipient by other means and send again once the l"
        "oop is broken.",
    /* 55946 */
        "Delivery time expired",
    /* 55968 */
        "The sending server tried for as long as its rules allow, and returns the message"
        ". The attempts are over also where it is written 4.4.7. The code does not say wh"
        "y they failed; the last reply before it does. Titan uses 5.4.7 for rate limits.",
    /* 56208 */
        "A server that was unreachable for days; deferrals without end by greylisting, ra"
        "te limits or reputation; a misspelt domain whose host takes no mail.",
    /* 56357 */
        "Administrator of the sending server: find the last deferral of the message in th"
        "e log and treat that. Sender: check the domain, then send again once the reason "
        "is gone.",
    /* 56526 */
        "Other or undefined protocol status",
    /* 56561 */
        "The two servers do not understand each other, and no closer code says how. With "
        "class 2 it comes as an empty remark after a success. Outlook.com sends 550 5.5.0"
        " \"mailbox unavailable\" for a mailbox that does not exist.",
    /* 56779 */
        "A client or a server with a fault in its SMTP; a security device that changes th"
        "e session; a sending service that could not classify the answer.",
    /* 56924 */
        "Administrator of the sending server: read the session in the log command by comm"
        "and; turn off SMTP inspection between the servers as a test. Sender: with \"mailb"
        "ox unavailable\" check the recipient's address.",
    /* 57131 */
        "Invalid command",
    /* 57147 */
        "The server does not know the command, or does not allow it at this moment. Often"
        " it only follows an earlier refusal: all recipients were turned down, and DATA t"
        "hen comes too early.",
    /* 57328 */
        "A command out of order; an extension that the server does not offer; AUTH where "
        "it is switched off; old Gmail replies \"530 5.5.1 Authentication Required\".",
    /* 57483 */
        "Administrator of the sending server: look for the first refusal above this line "
        "and treat that. Sender: with words about authentication, switch on login for the"
        " outgoing server.",
    /* 57661 */
        "Syntax error",
    /* 57674 */
        "The server cannot read the command as it stands. Something in it is malformed: t"
        "he command, an address, or the name in HELO.",
    /* 57799 */
        "A HELO name without a dot; an address without angle brackets; BASE64 that cannot"
        " be decoded in a login; bytes that a security device put in.",
    /* 57940 */
        "Administrator of the sending server: take the exact line from the log and compar"
        "e it with the form that the text asks for; set a full host name for HELO.",
    /* 58094 */
        "The message has more recipients than the server takes in one transaction. With c"
        "lass 4 those accepted before stay accepted, and the rest goes in another transac"
        "tion; with 5.5.3 Exchange and Gmail refuse the message for good. The registry pa"
        "irs it with 451; servers send 452 4.5.3.",
    /* 58375 */
        "A large list of recipients; a limit for each hour that is worded in this way.",
    /* 58453 */
        "Administrator of the sending server: send in smaller groups (Postfix: smtp_desti"
        "nation_recipient_limit). Sender: after 5.5.3 send again to fewer recipients. Kee"
        "p all the addresses.",
    /* 58634 */
        "Invalid command arguments",
    /* 58660 */
        "The command is known, and something after it is not allowed: a parameter, a valu"
        "e, or the name of a login method. Trellix uses 5.5.4 for refusals of another kin"
        "d.",
    /* 58823 */
        "A parameter of an extension that the server does not offer; a SIZE, NOTIFY or AU"
        "TH value that it does not take; an address that is written wrongly; at Exchange,"
        " a HELO name with an underscore or other forbidden characters (\"Invalid domain n"
        "ame\").",
    /* 59070 */
        "Administrator of the sending server: compare the line in the log with the EHLO r"
        "eply of the server and leave the parameter out.",
    /* 59198 */
        "Wrong protocol version",
    /* 59221 */
        "The two sides use versions of the protocol that do not go together. It hardly oc"
        "curs with SMTP, which has no version numbers, and shows mostly in reports of gat"
        "eways.",
    /* 59388 */
        "A gateway to another mail protocol; an LMTP client at an SMTP port or the other "
        "way round.",
    /* 59479 */
        "Administrator of the sending server: check that the port and the protocol of the"
        " route fit together (LMTP greets with LHLO, SMTP with EHLO).",
    /* 59620 */
        "Authentication Exchange line is too long",
    /* 59661 */
        "During the login the client sent a line that is longer than the server takes. Th"
        "e credentials were not checked. Exchange 2007 used 5.5.6 for a message with inva"
        "lid content.",
    /* 59834 */
        "A large Kerberos ticket or OAuth token; a program that sends the wrong data in t"
        "he login.",
    /* 59924 */
        "Administrator of the receiving server: allow login lines of 12288 octets, as RFC"
        " 4954 demands. Sender: use another login method until then.",
    /* 60064 */
        "Other or undefined media error",
    /* 60095 */
        "Something in the form of the message, its headers or its parts, is not acceptabl"
        "e or not convertible. The code does not say which part.",
    /* 60231 */
        "Header lines that are missing, doubled or too long; a damaged MIME structure; ba"
        "re line feeds; a filter that could not open an attachment.",
    /* 60370 */
        "Sender: send the text without attachments to see whether it passes. Administrato"
        "r of the sending server: look at the raw message for missing Date or From lines "
        "and for bare CR or LF.",
    /* 60553 */
        "Media not supported",
    /* 60573 */
        "The recipient's side does not take messages of this type: a kind of attachment, "
        "a character set, or eight-bit text. The limit lies in the form, not in what is s"
        "aid.",
    /* 60738 */
        "A filter for attachment types; a server without 8BITMIME; a mailbox behind a gat"
        "eway that takes plain text only.",
    /* 60851 */
        "Sender: send plain text, or another file format, or a link. Administrator of the"
        " receiving server: allow the type if it is wanted.",
    /* 60982 */
        "Conversion required and prohibited",
    /* 61017 */
        "The message would have to be converted before it could go on, and the sender or "
        "a rule forbids that. It stays as it is and cannot be delivered.",
    /* 61161 */
        "A message that forbids its conversion; a signed message that a gateway must not "
        "change.",
    /* 61249 */
        "Sender: send in a form that the next system takes, such as plain seven-bit text,"
        " or allow the conversion.",
    /* 61355 */
        "Conversion required but not supported",
    /* 61393 */
        "The next server takes the message only in another form, and the server that has "
        "it cannot convert. Usually eight-bit or binary data meet a server without that e"
        "xtension.",
    /* 61563 */
        "A next hop without 8BITMIME, BINARYMIME or SMTPUTF8; a relay that does not conve"
        "rt.",
    /* 61647 */
        "Sender: send as quoted-printable or BASE64 with an ASCII address. Administrator "
        "of the receiving server: offer 8BITMIME, as nearly all servers do.",
    /* 61794 */
        "Conversion with loss performed",
    /* 61825 */
        "The message was delivered in another form, and something of it may be lost: form"
        "atting, characters or parts. It is a remark to a success.",
    /* 61963 */
        "A gateway turned HTML into plain text, or replaced characters that it cannot sho"
        "w.",
    /* 62046 */
        "Sender: if every detail counts, send the file in a format that needs no conversi"
        "on.",
    /* 62130 */
        "Conversion Failed",
    /* 62148 */
        "A server tried to convert the message for the next system and did not succeed. T"
        "he addresses are not at fault.",
    /* 62259 */
        "A damaged MIME part; a character set that the server does not know; in Exchange "
        "2000 and 2003 a code page that is not installed.",
    /* 62388 */
        "Sender: send again as UTF-8 or plain text, without the part that could be damage"
        "d. Administrator of the converting server: look for the error of the converter i"
        "n the log.",
    /* 62559 */
        "Message content not available",
    /* 62589 */
        "The client asked the server to fetch the message, or a part of it, from a mail s"
        "tore (BURL), and it could not be fetched. Nothing was sent.",
    /* 62729 */
        "The URL has expired or is wrong; the IMAP server does not answer or does not tru"
        "st the submission server.",
    /* 62835 */
        "Sender: send the message with its attachments instead of \"forward without downlo"
        "ad\". Administrator of the submission server: check the trust between it and the "
        "IMAP server.",
    /* 63008 */
        "Non-ASCII addresses not permitted for that sender/recipient",
    /* 63068 */
        "An address has letters beyond ASCII, and the server does not take such addresses"
        " here, or the client did not announce them with SMTPUTF8. RFC 5336, now obsolete"
        ", had another meaning under this code: an alternative address was required.",
    /* 63304 */
        "An internationalised address at a server without SMTPUTF8; an umlaut or accent t"
        "yped by mistake; a client that forgets the SMTPUTF8 parameter.",
    /* 63447 */
        "Sender: use the recipient's ASCII address. Administrator of the sending server: "
        "use software that sends SMTPUTF8 where the other side offers it.",
    /* 63592 */
        "UTF-8 string reply is required, but not permitted by the SMTP client",
    /* 63661 */
        "The server's answer would contain letters beyond ASCII, and the client has not s"
        "aid that it can read them. So the server cannot say what it has to say.",
    /* 63813 */
        "VRFY, EXPN or RCPT for a mailbox with an internationalised name, from a client t"
        "hat did not use SMTPUTF8.",
    /* 63919 */
        "Administrator of the sending server: use software that supports SMTPUTF8, or the"
        " ASCII form of the address.",
    /* 64027 */
        "UTF-8 header message cannot be transferred to one or more recipients, so the mes"
        "sage must be rejected",
    /* 64129 */
        "The message has header lines in UTF-8, and the server of at least one recipient "
        "cannot take such a message. Sendmail uses 5.6.9 for eight-bit data in a header a"
        "s such.",
    /* 64297 */
        "A next hop without SMTPUTF8; a program that writes raw letters into Subject or F"
        "rom instead of encoding them.",
    /* 64407 */
        "Sender: send again with ASCII addresses; mail programs then encode the other hea"
        "ders by themselves. Administrator of the sending server: correct programs that w"
        "rite raw UTF-8 headers.",
    /* 64591 */
        "This code stands in the registry without a title, as a duplicate of X.6.8 that c"
        "ame about by mistake. Servers must not send it. Where it does turn up, it means "
        "what X.6.8 means.",
    /* 64769 */
        "Software that follows the obsolete RFC 5336.",
    /* 64814 */
        "Administrator of the server that sends it: update the software; X.6.8 is the cod"
        "e to use.",
    /* 64904 */
        "Other or undefined security status",
    /* 64939 */
        "Security or policy is the reason, and the code does not say more. Behind it are "
        "requests to log in or to encrypt, block lists, reputation and rate limits. The t"
        "ext of the reply decides.",
    /* 65125 */
        "With 530: no login or no TLS yet. With 421 and 45z: a limit or a poor reputation"
        " at a large provider. With 55z: a rule against the sender, the server or the con"
        "tent.",
    /* 65291 */
        "Sender: with words about authentication or STARTTLS, switch both on in the mail "
        "program. Administrator of the sending server: follow the web page or token in th"
        "e text.",
    /* 65459 */
        "The server refuses by a rule. It is the most used of all policy codes and covers"
        " block lists, relaying without login, failed SPF or DMARC, reputation and conten"
        "t. By itself it does not mean that the mailbox is unknown.",
    /* 65678 */
        "The sending address is on a block list; the client did not log in (\"Relay access"
        " denied\"); SPF, DKIM or DMARC does not pass; the server has no reverse DNS name;"
        " the recipient takes known senders only.",
    /* 65879 */
        "Read the words: they name the list, the check or the page to follow. Sender: log"
        " in at your own outgoing server. Administrator of the sending server: check bloc"
        "k lists, PTR, SPF, DKIM and DMARC of the sending address and domain.",
    /* 66108 */
        "Mailing list expansion prohibited",
    /* 66142 */
        "The address is a mailing list or group, and this sender may not write to it. The"
        " list itself works.",
    /* 66242 */
        "Only members or only people of the organisation may send to the list; the sender"
        " wrote from another address than the one that is registered. Titan uses 5.7.2 fo"
        "r other refusals, and Yahoo sends 553 5.7.2 when it refuses a sending address fo"
        "r good.",
    /* 66490 */
        "Sender: write from the registered address, or ask the owner of the list for the "
        "right to send.",
    /* 66585 */
        "Security conversion required but not possible",
    /* 66631 */
        "The message would have to be changed from one secure form into another, and the "
        "server cannot do that. Gateways for encrypted or signed mail report it. Microsof"
        "t uses 5.7.3 for something else: 535 5.7.3 is a login that failed, 530 5.7.3 a l"
        "ogin that is missing, and 450 4.7.3 a full queue of the recipient's organisation"
        ".",
    /* 66953 */
        "A missing key or certificate of the recipient; a gateway that knows only one of "
        "S/MIME and PGP.",
    /* 67049 */
        "Sender: send without encryption, or get the recipient's key. Administrator of th"
        "e gateway: add the key or the method. With 535 5.7.3 from Microsoft: the adminis"
        "trator of the account checks that SMTP AUTH is enabled for the mailbox, and the "
        "sender uses OAuth.",
    /* 67308 */
        "Security features not supported",
    /* 67340 */
        "The server does not have the security feature that was asked for; in practice it"
        " is a login method that it does not offer. The password was not checked. RFC 495"
        "4 itself names 5.5.4 for this case.",
    /* 67536 */
        "The mail program asks for a method such as CRAM-MD5 or XOAUTH2 that this server "
        "lacks; basic authentication is switched off for the account.",
    /* 67677 */
        "Sender: choose another method in the mail program, or set up OAuth or an app pas"
        "sword where the provider demands it.",
    /* 67794 */
        "Cryptographic failure",
    /* 67816 */
        "Something encrypted or signed could not be processed, though the method is known"
        ". Servers also use it when TLS to the next server did not come about.",
    /* 67966 */
        "A certificate that has expired or does not fit the name; a damaged signature; a "
        "policy (DANE, MTA-STS) that asks for a certificate which the server does not hav"
        "e.",
    /* 68129 */
        "Administrator of the receiving server: renew the certificate and compare the TLS"
        "A and MTA-STS records with it. Administrator of the sending server: test with \"o"
        "penssl s_client -starttls smtp\".",
    /* 68322 */
        "Cryptographic algorithm not supported",
    /* 68360 */
        "The method of encryption or signing is known, and one of the algorithms in it is"
        " not. The two sides have no common one.",
    /* 68480 */
        "Old ciphers or hashes that one side has switched off; new ones that the other la"
        "cks.",
    /* 68565 */
        "Administrator of the older side: update the software, and allow current algorith"
        "ms. Sender: sign or encrypt with a common algorithm.",
    /* 68698 */
        "Message integrity failure",
    /* 68724 */
        "A check of the message showed that it is not the one that was signed: something "
        "was changed or damaged on the way. Zoho uses 5.7.7 with another meaning.",
    /* 68877 */
        "A list or a gateway that adds a footer after the signing; a transfer that damage"
        "d the data; tampering.",
    /* 68980 */
        "Administrator of the sending server: compare a delivered copy with the original,"
        " and sign after the last change. Sender: send again.",
    /* 69113 */
        "Authentication credentials invalid",
    /* 69148 */
        "The server does not accept user name and password. The password can still be rig"
        "ht: many providers refuse it where they demand an app password or OAuth, or wher"
        "e login is switched off for the account. No message was judged.",
    /* 69372 */
        "A wrong user name (often the full address is needed) or password; two-step verif"
        "ication without an app password; basic authentication that the provider has disa"
        "bled; an account that is locked after many attempts.",
    /* 69585 */
        "Sender: log in on the provider's web page with the same data. If that works, cre"
        "ate an app password or set up OAuth in the mail program. Administrator of an app"
        "lication: replace the stored password and check that SMTP login is allowed for t"
        "he account.",
    /* 69837 */
        "Authentication mechanism is too weak",
    /* 69874 */
        "The login method is not safe enough for this account or this connection. Gmail u"
        "ses 534 5.7.9 to ask for an app password, and Yahoo 554 5.7.9 for a refusal by p"
        "olicy that has nothing to do with a login.",
    /* 70077 */
        "PLAIN or LOGIN without encryption; an account with two-step verification; at Yah"
        "oo, a message that does not pass its rules.",
    /* 70201 */
        "Sender: switch on TLS; create an app password if the text speaks of one. Adminis"
        "trator of the sending server: for 554 at Yahoo check SPF, DKIM and DMARC.",
    /* 70355 */
        "Encryption Needed",
    /* 70373 */
        "The server wants an encrypted connection for what the client asked. RFC 5248 has"
        " it for a login; Gmail sends it to a client that does not wait for the answer to"
        " STARTTLS.",
    /* 70544 */
        "TLS is switched off in the program; commands that were sent together with STARTT"
        "LS.",
    /* 70628 */
        "Sender: set the outgoing server to port 587 with STARTTLS, or to port 465 with T"
        "LS. Administrator of the sending server: after STARTTLS wait for the 220 before "
        "anything else is sent.",
    /* 70811 */
        "Encryption required for requested authentication mechanism",
    /* 70870 */
        "This login method is allowed only over an encrypted connection, because it sends"
        " the password readably. RFC 4954 keeps it for historical reasons. Gmail uses 5.7"
        ".11 for STARTTLS with a parameter.",
    /* 71065 */
        "PLAIN or LOGIN on a connection without TLS.",
    /* 71109 */
        "Sender: switch on STARTTLS or TLS for the outgoing server in the mail program.",
    /* 71188 */
        "The server knows the user, and has no secret yet for the login method that was c"
        "hosen. One login with the plain password makes it.",
    /* 71319 */
        "An account that was moved from a system which stored passwords in another form.",
    /* 71399 */
        "Sender: log in once with the PLAIN method over TLS, or set the password anew; th"
        "en the former method works.",
    /* 71507 */
        "User Account Disabled",
    /* 71529 */
        "The password may be right, but the account must not be used: the administrator h"
        "as switched it off. It is meant for logins. Servers also send 5.7.13 after RCPT "
        "for a recipient who is disabled, and Microsoft for public folders that want a kn"
        "own sender.",
    /* 71781 */
        "The account was locked for abuse, for debts, or because the person left.",
    /* 71854 */
        "Sender: ask the provider of the account why it is locked. After RCPT: ask the re"
        "cipient for another address.",
    /* 71963 */
        "Trust relationship required",
    /* 71991 */
        "The submission server wants a trusted connection to another server, mostly an IM"
        "AP store, and has none. Gmail uses 534 5.7.14 for something else: it asks the us"
        "er to log in with a web browser first.",
    /* 72190 */
        "BURL between servers that do not trust each other; at Gmail, a login from an unu"
        "sual place or program.",
    /* 72293 */
        "Sender: at Gmail follow the link in the reply, then use an app password. Adminis"
        "trator of the submission server: set up the trust with the IMAP server.",
    /* 72445 */
        "Priority Level is too low",
    /* 72471 */
        "The server takes only messages of a higher priority at this time. It occurs wher"
        "e the MT-PRIORITY extension is in use, such as in networks for emergencies.",
    /* 72627 */
        "The server saves its capacity, and the message has a low or no priority.",
    /* 72700 */
        "Sender: send again later, or with a higher priority if the matter allows it.",
    /* 72777 */
        "Message is too big for the specified priority",
    /* 72823 */
        "Messages of this priority may not be so large at this server. RFC 4865 uses the "
        "same number for a different matter, a user's quota of messages for later release"
        ", which was never registered.",
    /* 73013 */
        "A large message with a high priority; or, after RFC 4865, too many messages held"
        " for later.",
    /* 73105 */
        "Sender: make the message smaller or lower its priority. With words about future "
        "release, send without it.",
    /* 73211 */
        "Mailbox owner has changed",
    /* 73237 */
        "The mailbox has belonged to somebody else since the date that the sender gave, s"
        "o the message is not delivered to the new owner. It answers a message with Requi"
        "re-Recipient-Valid-Since. RFC 4865 has the number for a system-wide quota, which"
        " was never registered.",
    /* 73500 */
        "An address that was given up and taken by another person.",
    /* 73558 */
        "Sender: take the address off the account it was registered for, and ask the pers"
        "on by other means for the current address.",
    /* 73681 */
        "Domain owner has changed",
    /* 73706 */
        "The whole domain has had another owner since the date that the sender gave. Any "
        "mailbox in it may belong to a stranger now, and the message is refused.",
    /* 73858 */
        "A domain that expired or was sold.",
    /* 73893 */
        "Sender: stop using addresses of this domain for the accounts they were registere"
        "d for.",
    /* 73980 */
        "RRVS test cannot be completed",
    /* 74010 */
        "The sender asked whether the mailbox still has its old owner, and the server can"
        "not tell. The registry lists it with 5yz only; RFC 7293 allows a temporary answe"
        "r, too.",
    /* 74178 */
        "The server keeps no record of owners that reaches back to the date.",
    /* 74246 */
        "Sender: confirm the address with the person by other means, then send without th"
        "e condition.",
    /* 74339 */
        "The server wants a valid DKIM signature, and the message has none that passes. I"
        "t may have a broken one or no signature at all.",
    /* 74467 */
        "DKIM is not set up; the public key is missing in DNS; a list or a gateway change"
        "d the message after it was signed.",
    /* 74582 */
        "Administrator of the sending domain: sign all outgoing mail, publish the key und"
        "er the selector, and read the Authentication-Results line of a delivered copy.",
    /* 74741 */
        "No acceptable DKIM signature found",
    /* 74776 */
        "There is a DKIM signature that passes, and the server's rules do not count it. T"
        "he signature is correct but not good enough here.",
    /* 74906 */
        "A key that is too short; a signature that leaves out important headers or limits"
        " the length of the body; a signing domain that the server does not take.",
    /* 75059 */
        "Administrator of the sending domain: sign with an RSA key of 2048 bits (Ed25519 "
        "only as a second signature), cover From, Subject and Date, and drop the \"l=\" tag"
        ".",
    /* 75221 */
        "No valid author-matched DKIM signature found",
    /* 75266 */
        "A DKIM signature passes, but it belongs to another domain than the one in the Fr"
        "om line. The server wants the author's own domain to have signed.",
    /* 75412 */
        "A sending service that signs with its own domain only.",
    /* 75467 */
        "Administrator of the sending domain: have the service sign with your domain (it "
        "gives CNAME or TXT records for that).",
    /* 75585 */
        "SPF validation failed",
    /* 75607 */
        "The SPF record of the sender's domain says that this server may not send for it."
        " Microsoft uses the code in this sense; Gmail uses 4.7.23 for a missing PTR reco"
        "rd.",
    /* 75771 */
        "A new server or service that is missing in the SPF record; forwarding without re"
        "writing of the sender; somebody else using the domain.",
    /* 75906 */
        "Administrator of the sending domain: add the address of the server to the SPF re"
        "cord. For forwarded mail use SRS, or rely on DKIM.",
    /* 76037 */
        "SPF validation error",
    /* 76058 */
        "The SPF record of the sender's domain cannot be evaluated: it has a mistake, or "
        "DNS gave no answer. It is no statement about the server that sends. Gmail uses t"
        "he code for suspicious entries in the record.",
    /* 76264 */
        "Two SPF records; a misspelt mechanism; more than ten DNS look-ups; a name server"
        " that does not answer.",
    /* 76367 */
        "Administrator of the sending domain: check the record with an SPF checker, keep "
        "one record only, and stay within ten look-ups.",
    /* 76494 */
        "Reverse DNS validation failed",
    /* 76524 */
        "The address of the sending server has no host name in DNS, or the name does not "
        "lead back to the address. Gmail and Microsoft use the code in this sense, too.",
    /* 76683 */
        "No PTR record; a PTR record that names a host with another address; mail over IP"
        "v6 while only IPv4 is set up.",
    /* 76793 */
        "Administrator of the sending server: have the provider of the address set the PT"
        "R record to the host name, and give that name an A or AAAA record with the same "
        "address.",
    /* 76962 */
        "Multiple authentication checks failed",
    /* 77000 */
        "The message failed more than one of the authentication checks (SPF, DKIM, revers"
        "e DNS) that the recipient's server makes, and the code does not say which. Gmail"
        " uses this code also when a single check fails, or when SPF and DKIM pass for a "
        "domain other than the one in the From line, so that DMARC does not.",
    /* 77308 */
        "SPF does not list the sending address; the DKIM signature is missing or broken o"
        "n the way (a list or a gateway that changes the body); From uses a domain that n"
        "either SPF nor DKIM vouches for; the message was forwarded.",
    /* 77528 */
        "Administrator of the sending domain: read the Authentication-Results line of a d"
        "elivered copy; make SPF or DKIM pass for the very domain in From (its own signat"
        "ure is the more robust way), then check the DMARC record. Nothing is wrong with "
        "the recipient's address.",
    /* 77793 */
        "Sender address has null MX",
    /* 77820 */
        "The domain of the sender says in DNS that it takes no mail, so nobody could answ"
        "er or get a bounce. The server refuses mail from such a sender. Gmail uses 4.7.2"
        "7 and 5.7.27 for SPF that does not pass.",
    /* 78021 */
        "Automatic mail from a domain with the record \"MX 0 .\"; a forged sender; at Gmail"
        ", SPF.",
    /* 78108 */
        "Administrator of the sending domain: send from a domain that takes mail, or remo"
        "ve the null MX record.",
    /* 78211 */
        "Mail flood detected",
    /* 78231 */
        "The server sees an unusual amount of mail, from one sender or to one mailbox, an"
        "d holds it back. The registry's row for the code is malformed and refers to an e"
        "xpired draft. Gmail uses 4.7.28 for an unusual rate from one address or domain.",
    /* 78471 */
        "A burst of mail; a program that sends the same message again and again; an attac"
        "k on one mailbox with sign-up confirmations.",
    /* 78596 */
        "Administrator of the sending server: stop the burst, find the program or account"
        " behind it, and send slowly for some days.",
    /* 78719 */
        "ARC validation failure",
    /* 78742 */
        "The chain of ARC seals, by which forwarders vouch for the checks that they made,"
        " does not hold. Gmail uses 4.7.29 and 5.7.29 for a message that came without TLS"
        ".",
    /* 78904 */
        "A forwarder or list that changed the message and sealed it wrongly; at Gmail, a "
        "server that sends without encryption.",
    /* 79022 */
        "Administrator of the forwarding server: correct or switch off the ARC sealing. A"
        "dministrator of the sending server, if Gmail replies: switch on TLS for outgoing"
        " mail.",
    /* 79189 */
        "REQUIRETLS support required",
    /* 79217 */
        "The sender demands that every server on the way uses verified TLS, and the next "
        "server does not offer that. So the message goes no further. Gmail uses 4.7.30 an"
        "d 5.7.30 for DKIM that does not pass.",
    /* 79415 */
        "A next hop without REQUIRETLS, which few servers support; at Gmail, a missing si"
        "gnature.",
    /* 79504 */
        "Sender: send without REQUIRETLS if the content allows it. Administrator of the s"
        "ending domain, if Gmail replies: set up DKIM.",
    /* 79630 */
        "The server agrees to encrypt and expects the TLS handshake as the very next byte"
        "s. Once TLS is up, both sides forget what was said before, and the client sends "
        "EHLO again.",
    /* 79802 */
        "The client sent STARTTLS and the server has a usable certificate and key.",
    /* 79876 */
        "None when the handshake succeeds. If the session breaks off after this line, loo"
        "k for the fault in TLS itself: certificate, protocol version or ciphers.",
    /* 80029 */
        "A Postfix server has taken over the client data that a trusted proxy passed to i"
        "t. The session starts afresh from the greeting, so the proxy sends EHLO again.",
    /* 80188 */
        "A proxy or a test tool listed in smtpd_authorized_xclient_hosts sent XCLIENT.",
    /* 80266 */
        "{domain}",
    /* 80275 */
        "The server accepts the client's introduction and names itself. After EHLO each f"
        "urther line announces one extension, such as SIZE, STARTTLS or AUTH; what is not"
        " listed must not be used. These lines never carry an enhanced status code.",
    /* 80510 */
        "The client introduced itself.",
    /* 80540 */
        "None. The list has to be read anew after STARTTLS, since it can differ there.",
    /* 80618 */
        "OK, message queued",
    /* 80637 */
        "From this line on, the receiving server is responsible for the message: it must "
        "deliver it or report that it could not. It has not necessarily reached the mailb"
        "ox. A filter, a forwarding or the next server behind it can still send it elsewh"
        "ere or return it.",
    /* 80895 */
        "The message was received whole and stored.",
    /* 80938 */
        "None; the sending server removes the message from its queue. When the recipient "
        "does not find it, the recipient looks in the spam folder, and the receiving side"
        "'s log is searched for the queue number shown here.",
    /* 81150 */
        "{size} octets received",
    /* 81173 */
        "One chunk of the message has arrived. Only the 250 that answers the chunk marked"
        " LAST means that the whole message was taken.",
    /* 81299 */
        "The client sends the message in chunks (CHUNKING extension).",
    /* 81360 */
        "None until the last chunk is answered.",
    /* 81399 */
        "OK, queuing for node {node} started",
    /* 81435 */
        "The server starts to send the mail it holds for the named host. The messages arr"
        "ive over a separate connection that the server opens, not over this one.",
    /* 81588 */
        "The named host asked for its waiting mail.",
    /* 81631 */
        "None. The named host must be reachable for incoming SMTP.",
    /* 81689 */
        "OK now reversing the connection",
    /* 81721 */
        "The two sides change roles on this connection: the host that asked becomes the S"
        "MTP server, and the other one delivers its held mail as a client. It is the last"
        " reply in the old roles.",
    /* 81906 */
        "An authenticated customer without a fixed address fetches its mail by ATRN.",
    /* 81982 */
        "None. The host that asked must now send a greeting.",
    /* 82034 */
        "OK, no messages waiting for node {node}",
    /* 82074 */
        "The server holds no mail for the named host, so there is nothing to send. Here t"
        "he number has nothing to do with forwarding.",
    /* 82199 */
        "The queue for that host is empty.",
    /* 82233 */
        "OK, pending messages for node {node} started",
    /* 82278 */
        "Mail is waiting for the named host, and the server begins to send it. The number"
        " of messages is not told; 253 is the form that tells it.",
    /* 82415 */
        "Messages were held in the queue for that host.",
    /* 82462 */
        "None. Watch for incoming connections from this server.",
    /* 82517 */
        "The server turns the connection away before any command. No message and no recip"
        "ient has been judged, so the reason is either the server's own state or the addr"
        "ess that connects.",
    /* 82696 */
        "A limit on connections at once or per minute; a client address with poor reputat"
        "ion or without a PTR record; maintenance or lack of resources on the server.",
    /* 82853 */
        "Administrator of the sending server: try the other MX hosts of the domain, then "
        "wait. Reuse open connections instead of opening one for each message. Check that"
        " the PTR record of your address exists and points back to it.",
    /* 83075 */
        "The server broke off around the transfer of the message, and the message was not"
        " accepted. Only a 250 to the end of the data hands over responsibility, so the s"
        "ender still holds it and must try again. If a 250 was on its way when the line b"
        "roke, the recipient can get the message twice.",
    /* 83362 */
        "The content filter is overloaded or took too long; the server was being stopped;"
        " a rate limit was reached while the message was read.",
    /* 83496 */
        "Administrator of the sending server: keep the message queued and retry. If only "
        "certain messages fail so, compare their size and attachments with others that pa"
        "ss.",
    /* 83660 */
        "The server knows the user but has no password stored in the form that the chosen"
        " login method needs. 432 is the reply code that RFC 4954 gives for this; 422 sta"
        "nds only in the registry.",
    /* 83846 */
        "The account was moved from a system that stored passwords in another form.",
    /* 83921 */
        "Sender: log in once with the PLAIN method over TLS or set the password again, th"
        "en use the former method.",
    /* 84027 */
        "The login method fits the server but not yet this account: the server lacks the "
        "secret in the form that the method needs. The password itself has not been calle"
        "d wrong.",
    /* 84196 */
        "The account comes from an older password store, so that methods such as CRAM-MD5"
        " have no secret to compare with.",
    /* 84309 */
        "Sender: log in once with the PLAIN method on an encrypted connection, which lets"
        " the server build the missing secret, or set a new password; then try the first "
        "method again.",
    /* 84483 */
        "ATRN request refused",
    /* 84504 */
        "The provider does not hand over the held mail to this login now. RFC 2645 demand"
        "s this reply where the user has no right to any of the named domains, and allows"
        " it where requests come too often.",
    /* 84699 */
        "The login is not tied to the domain in the request, or the client asks again too"
        " soon.",
    /* 84786 */
        "Administrator of the server that fetches the mail: compare the domains in the AT"
        "RN command with those the provider has assigned to the account, and ask less oft"
        "en.",
    /* 84950 */
        "Unable to process ATRN request now",
    /* 84985 */
        "The provider cannot tell at this moment which domains belong to the login, so it"
        " cannot release the held mail. The mail stays there.",
    /* 85118 */
        "The provider's table of users and domains is out of reach.",
    /* 85177 */
        "Administrator of the server that fetches the mail: ask again at the next regular"
        " time.",
    /* 85264 */
        "The server takes no more recipients in this transaction; those it accepted befor"
        "e remain valid. The client sends the message to them first and the others in a n"
        "ew transaction. A server has to allow at least 100 recipients. A few providers w"
        "ord a limit per hour in this way, and Gmail sends 452 4.2.2 here for a mailbox w"
        "ithout space.",
    /* 85598 */
        "The message has more recipients than the server's limit; a limit for each hour o"
        "r each recipient domain is reached; with 4.2.2, the mailbox is over its quota.",
    /* 85757 */
        "Administrator of the sending server: send the rest in smaller groups, for Postfi"
        "x by a lower smtp_destination_recipient_limit. When the text speaks of an hour, "
        "slow down. The addresses that were refused are not bad; keep them.",
    /* 85984 */
        "The server has no room at present, either for the size that the client declared "
        "or for any message at all. The same message can pass later. A message that is ab"
        "ove the fixed limit gets 552 instead.",
    /* 86182 */
        "Free space on the server is smaller than the declared size, or lies below its re"
        "serve.",
    /* 86269 */
        "Administrator of the sending server: leave the message queued. Administrator of "
        "the receiving server: free space on the volume that holds the queue.",
    /* 86418 */
        "The server cannot use what the client sent during the login: AUTH is not known h"
        "ere, or a line of the exchange is longer than the server allows. The password ha"
        "s not been judged.",
    /* 86597 */
        "The server offers no login on this port or not before STARTTLS; a token (Kerbero"
        "s, OAuth) is longer than the server takes.",
    /* 86720 */
        "Sender: use the submission port 587 or 465 and switch on encryption in the mail "
        "program. Administrator of the receiving server: allow lines of 12288 octets in t"
        "he AUTH exchange.",
    /* 86898 */
        "The login was broken off: the client cancelled it with \"*\", or the server could "
        "not decode the client's BASE64. It says nothing about the password.",
    /* 87046 */
        "A mail program that does not know the mechanism that it chose; a user who closed"
        " the password dialogue; a script that encodes line ends into the password.",
    /* 87201 */
        "Sender: choose another authentication method (PLAIN or LOGIN over TLS) in the ma"
        "il program. In scripts, encode the password without a line end.",
    /* 87345 */
        "Syntax error (no parameters allowed)",
    /* 87382 */
        "Something stands after STARTTLS, and nothing may. The client or a device between"
        " the two sides builds the command wrongly.",
    /* 87505 */
        "The server takes no AUTH at this moment: the client has logged in already, has n"
        "ot sent EHLO, or must start TLS first. Many servers also answer so where AUTH is"
        " switched off.",
    /* 87680 */
        "A mail program that logs in on port 25; encryption that is switched off in the p"
        "rogram; a second AUTH in one session.",
    /* 87798 */
        "Sender: set the outgoing server to port 587 with STARTTLS or to port 465 with TL"
        "S.",
    /* 87881 */
        "The server does not accept the name with which the client introduced itself, mos"
        "tly because it is no fully qualified host name.",
    /* 88009 */
        "The server does not offer the login mechanism that the client asked for, or not "
        "without encryption. User name and password have not been looked at.",
    /* 88157 */
        "The program asks for CRAM-MD5, NTLM or XOAUTH2 and the server offers others; bas"
        "ic authentication is switched off for the account; the session is not encrypted.",
    /* 88318 */
        "Sender: compare the method in the mail program with the words after AUTH in the "
        "server's EHLO reply. Switch on TLS. At providers without password login, set up "
        "OAuth or an app password.",
    /* 88504 */
        "The recipient's mailbox cannot receive messages this big",
    /* 88561 */
        "The message is larger than the recipient's mailbox may take. The usual code for "
        "that is 552 with 5.2.3 or 5.3.4.",
    /* 88674 */
        "An attachment; encoding makes it a third larger than the file on disk.",
    /* 88745 */
        "Sender: leave the attachment out, or put the file somewhere and send the link.",
    /* 88824 */
        "The server lets nobody log in before the connection is encrypted. User name and "
        "password have not been looked at.",
    /* 88938 */
        "The server turns the client away before any address was named. It is about the s"
        "ending server: its address, its name, or its reputation.",
    /* 89075 */
        "The sending address is on a block list; it has no reverse DNS name; the HELO nam"
        "e does not resolve or is forged.",
    /* 89188 */
        "Administrator of the sending server: check PTR record and HELO name, look the ad"
        "dress up in the list that the text names, and ask there for removal.",
    /* 89337 */
        "The server refuses the sender's address or the server that brings it. The recipi"
        "ent has not been named yet, so nothing is known about the recipient's address.",
    /* 89496 */
        "The sender's domain does not resolve, has a null MX or fails SPF; the sender is "
        "on a list of the receiving server; the account may not send with this address.",
    /* 89655 */
        "Sender: use the address that belongs to the account. Administrator of the sendin"
        "g server: check the MX and SPF records of the sender's domain.",
    /* 89798 */
        "The server has seen the whole message and refuses it. The mailbox was accepted b"
        "efore, so the reason lies mostly in the content or in the authentication of the "
        "message.",
    /* 89967 */
        "A spam or virus filter; DMARC of the domain in the From line; a forbidden attach"
        "ment or link; a header that is missing or malformed.",
    /* 90100 */
        "Sender: read the text, remove what it complains about, and send again. Administr"
        "ator of the sending server: make SPF or DKIM pass for the domain in the From lin"
        "e. Keep the recipient's address.",
    /* 90293 */
        "Message size exceeds fixed maximum message size",
    /* 90341 */
        "The client announced the size of the message, and it is above the fixed limit of"
        " the server. The message itself was not sent at all.",
    /* 90474 */
        "An attachment, which grows by a third when it is encoded; the limit stands after"
        " SIZE in the server's EHLO reply.",
    /* 90588 */
        "Sender: make the message smaller or send a link. Administrator of the receiving "
        "server: raise the limit (Postfix: message_size_limit) if such mail is wanted.",
    /* 90746 */
        "As a reply to RCPT, this code meant too many recipients in RFC 821. RFC 5321 cor"
        "rects that to 452 and asks clients to treat 552 here as temporary: the recipient"
        "s that were accepted before stay accepted, the others are tried in another trans"
        "action. With words about quota it is a full mailbox.",
    /* 91039 */
        "A mailbox over its quota that is refused before the data; or more recipients in "
        "one transaction than the server takes (NTT docomo sends it so).",
    /* 91183 */
        "Administrator of the sending server: limit the recipients of one transaction for"
        " this destination; a queue that treats the reply as temporary delivers the rest "
        "by itself.",
    /* 91354 */
        "The server refuses the sender's address: it is malformed, belongs to someone oth"
        "er than the account that logged in, or comes from a domain that the server does "
        "not take.",
    /* 91524 */
        "A sender address (MAIL FROM) that the account may not use; a sender's domain tha"
        "t does not resolve; a sender on a list of the server.",
    /* 91658 */
        "Sender: use the address of the account, or have the provider add the other one a"
        "s an alias of it.",
    /* 91756 */
        "User ambiguous",
    /* 91771 */
        "Several mailboxes fit the name that was asked for, and the server picks none.",
    /* 91849 */
        "A short name instead of a full address.",
    /* 91889 */
        "Ask again with the whole address.",
    /* 91923 */
        "No SMTP service here",
    /* 91944 */
        "The server answers the connection with a refusal instead of a greeting. It is ab"
        "out the sending server's address; no sender, recipient or message has been named"
        " yet. Other servers of the same domain may still accept.",
    /* 92161 */
        "The sending address is on a block list or has a bad reputation at this server; i"
        "t has no reverse DNS name; or the machine is no mail server at all.",
    /* 92309 */
        "Administrator of the sending server: keep the text of the greeting (many logs sh"
        "orten it), look the address up where it says, and check the PTR record. Postfix "
        "keeps the mail and tries the next MX host; other servers return it at once.",
    /* 92545 */
        "The server does not take mail for this recipient from this client: it does not r"
        "elay for it, or a rule refuses the client, the sender or the recipient.",
    /* 92697 */
        "A mail program or a server that sends without login; an MX record that points to"
        " a server without that domain; a block list that is asked at RCPT.",
    /* 92844 */
        "With \"Relay access denied\": the sender switches on authentication for the outgoi"
        "ng server; the administrator of the receiving server adds the domain to those it"
        " accepts, if it belongs there. With the name of a block list: the administrator "
        "of the sending server looks the address up there and asks for removal.",
    /* 93155 */
        "Command refused due to lack of security",
    /* 93195 */
        "The encryption that was agreed on is too weak for the server, and it refuses eve"
        "ry command after it except QUIT.",
    /* 93308 */
        "An old TLS version or weak ciphers on one of the sides.",
    /* 93364 */
        "Administrator of the sending server: update TLS and allow TLS 1.2 and later.",
    /* 93441 */
        "The server could not fetch the message from the URL that BURL gave.",
    /* 93509 */
        "The URL has expired or the two servers do not trust each other.",
    /* 93573 */
        "Sender: send the message again, with its attachments instead of the URL.",
    /* 93646 */
        "The command succeeded, and there is nothing particular to tell.",
    /* 93710 */
        "The command was carried out.",
    /* 93739 */
        "The server takes the address that the client gave, mostly the sender's.",
    /* 93811 */
        "The address passed the server's checks.",
    /* 93851 */
        "The server could not find out whether the mailbox exists, or treats the failure "
        "as passing. The address is not proven dead.",
    /* 93975 */
        "Postfix verifies the address at the next server and has no answer yet (\"unverifi"
        "ed address\"); the directory does not answer; soft_bounce or unknown_local_recipi"
        "ent_reject_code = 450 while a Postfix server is being set up.",
    /* 94197 */
        "Administrator of the sending server: let the queue retry and keep the address.",
    /* 94276 */
        "The domain was not found this time. DNS may be at fault, but Postfix by default "
        "also sends 450 4.1.2 for a domain that does not exist at all; only a look-up tel"
        "ls.",
    /* 94440 */
        "The name servers of the domain, or the resolver of the server that replies, did "
        "not answer; or the domain is misspelt or expired (Postfix has unknown_address_re"
        "ject_code = 450).",
    /* 94618 */
        "Sender: check the spelling of the domain. Administrator of the sending server: q"
        "uery it with \"dig MX\"; let the queue retry if it exists, delete the message from"
        " the queue if not; if many domains fail, check the resolver.",
    /* 94839 */
        "The server contradicts the registered meaning: the reply code counts, and the me"
        "ssage was not taken.",
    /* 94940 */
        "Exchange: a recipient in a domain that is reserved for examples and tests.",
    /* 95015 */
        "Sender: check the domain of the address.",
    /* 95056 */
        "The mailbox takes no mail for a while. At Gmail it means that the recipient is r"
        "eceiving mail too fast, not that the mailbox is full (that is 4.2.2) or closed.",
    /* 95216 */
        "More messages for this mailbox than its provider allows in a time; maintenance o"
        "f the mailbox.",
    /* 95311 */
        "Administrator of the sending server: let the queue retry with growing pauses, an"
        "d find out whether one of your programs floods that mailbox.",
    /* 95452 */
        "The server did what was asked and reports on its own state, as in a goodbye.",
    /* 95529 */
        "In practice the recipient's side refuses the address or the domain; Microsoft an"
        "d Zoho use the code so. The server was reached.",
    /* 95657 */
        "An unknown recipient; a domain that is not set up at that server; a filter that "
        "knows only certain addresses.",
    /* 95767 */
        "Sender: check the address and ask the recipient by other means. Administrator of"
        " the receiving server: check the accepted domains and the list of recipients.",
    /* 95925 */
        "The registered meaning is temporary only; as 5.4.5 Gmail says that the sending a"
        "ccount has reached its daily limit.",
    /* 96041 */
        "An account that has sent its number of messages for the day.",
    /* 96102 */
        "Sender: wait for a day and send less, or use a service for bulk mail.",
    /* 96172 */
        "It is the remark of a server to a command that went well, without further news.",
    /* 96252 */
        "EHLO, RSET or another command of the session was carried out.",
    /* 96314 */
        "A security matter went well, such as a login or the change to TLS.",
    /* 96381 */
        "The client authenticated or started encryption.",
    /* 96429 */
        "The server puts the mail off for a reason of security or policy. In practice it "
        "slows down senders it does not know or whose mail it dislikes.",
    /* 96572 */
        "More mail than usual from this address; complaints; a new address without histor"
        "y; a login service that does not answer, or TLS that does not work on the server"
        " (454).",
    /* 96740 */
        "Administrator of the sending server: reduce connections and volume, retry with g"
        "rowing pauses, and read the page that the text names.",
    /* 96874 */
        "The server puts the message off by a rule. Far more often than a refusal this is"
        " greylisting or a limit: the same message passes at a later attempt.",
    /* 97023 */
        "Greylisting of a server that is not known yet; a rate limit; a host name that co"
        "uld not be looked up; a client without login (\"454 4.7.1 Relay access denied\", w"
        "hich no retry cures).",
    /* 97205 */
        "Administrator of the sending server: let the queue retry from the same address f"
        "or some hours. If the text speaks of the host name, correct the PTR record and t"
        "he HELO name. Sender: with \"Relay access denied\" switch on authentication.",
    /* 97440 */
        "connect",
    /* 97448 */
        "AnswersThatWork list of SMTP status codes (2010)",
    /* 97497 */
        "RFC 5321 section 4.2.1",
    /* 97520 */
        "Linux errno.h",
    /* 97534 */
        "HELP",
    /* 97539 */
        "RFC 5321 section 4.2.3",
    /* 97562 */
        "RFC 5321 section 4.3.2",
    /* 97585 */
        "RFC 5321 section 4.1.1.8",
    /* 97610 */
        "214 2.0.0 End of HELP info",
    /* 97637 */
        "XCLIENT",
    /* 97645 */
        "RFC 5321 section 3.1",
    /* 97666 */
        "220 mail.example.net ESMTP OpenSMTPD",
    /* 97703 */
        "220 2.0.0 Ready to start TLS",
    /* 97732 */
        "QUIT",
    /* 97737 */
        "RFC 5321 section 4.1.1.10",
    /* 97763 */
        "221 2.0.0 Bye",
    /* 97777 */
        "EHLO",
    /* 97782 */
        "HELO",
    /* 97787 */
        "MAIL",
    /* 97792 */
        "RCPT",
    /* 97797 */
        "DATA",
    /* 97802 */
        "BDAT",
    /* 97807 */
        "BURL",
    /* 97812 */
        "RSET",
    /* 97817 */
        "VRFY",
    /* 97822 */
        "EXPN",
    /* 97827 */
        "NOOP",
    /* 97832 */
        "ETRN",
    /* 97837 */
        "ATRN",
    /* 97842 */
        "250 2.1.5 Ok",
    /* 97855 */
        "250 2.0.0 Ok: queued as 4JhNR364tmzkR1",
    /* 97894 */
        "RFC 5321 section 3.4",
    /* 97915 */
        "RFC 5321 section 3.5.3",
    /* 97938 */
        "RFC 5321 section 7.3",
    /* 97959 */
        "RFC 1123 section 5.2.3",
    /* 97982 */
        "252 2.0.0 user@example.org",
    /* 98009 */
        "RFC 5321 section 4.1.1.4",
    /* 98034 */
        "RFC 2920",
    /* 98043 */
        "354 End data with <CR><LF>.<CR><LF>",
    /* 98079 */
        "any",
    /* 98083 */
        "Exchange",
    /* 98092 */
        "GroupWise",
    /* 98102 */
        "420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address",
    /* 98154 */
        "RFC 5321 section 3.8",
    /* 98175 */
        "421 4.4.2 mail.example.org Error: timeout exceeded",
    /* 98226 */
        "421 4.3.2 Too many open connections.",
    /* 98263 */
        "AUTH",
    /* 98268 */
        "RFC 3463 section 3.3",
    /* 98289 */
        "Stalwart",
    /* 98298 */
        "422 4.2.2 Quota limit exceeded",
    /* 98329 */
        "422 4.2.2 Greylisted, please try again in a few moments.",
    /* 98386 */
        "RFC 3463 section 3.4",
    /* 98407 */
        "431 4.3.1 STOREDRV.Submit.Exception:StorageTransientException.IOException; Faile"
        "d to process message due to a transient exception",
    /* 98537 */
        "RFC 4954 section 6",
    /* 98556 */
        "Exchange Online non-delivery report documentation (2021-07)",
    /* 98616 */
        "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded",
    /* 98676 */
        "432 4.7.12 A password transition is needed",
    /* 98719 */
        "RFC 3463 section 3.5",
    /* 98740 */
        "441 4.4.1 Error encountered while communicating with primary target IP address: "
        "\"Failed to connect. Winsock error code: 10060\"",
    /* 98867 */
        "FakeSMTP",
    /* 98876 */
        "442 Connection timed out.",
    /* 98902 */
        "RFC 5321 section 6.3",
    /* 98923 */
        "Sendmail",
    /* 98932 */
        "Postfix",
    /* 98940 */
        "Exchange 2000 and 2003",
    /* 98963 */
        "Postgrey",
    /* 98972 */
        "450 4.2.0 <user@example.com>: Recipient address rejected: greylisted: please ret"
        "ry after sometime",
    /* 99070 */
        "450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.34]",
    /* 99142 */
        "RFC 5321 section 4.2.2",
    /* 99165 */
        "RFC 5321 section 4.5.4.1",
    /* 99190 */
        "Exim",
    /* 99195 */
        "451 Temporary local problem - please try later",
    /* 99242 */
        "451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minut"
        "es",
    /* 99325 */
        "452 4.3.1 Insufficient system storage",
    /* 99363 */
        "452 4.5.3 Error: too many recipients",
    /* 99400 */
        "455 Server unable to accommodate parameters",
    /* 99444 */
        "IANA SMTP Enhanced Status Codes registry (2024-12-06)",
    /* 99498 */
        "RFC 3463 section 3.8",
    /* 99519 */
        "RFC 5321 section 4.5.3.1.9",
    /* 99546 */
        "500 5.5.1 Command unrecognized: \"XXXX\"",
    /* 99585 */
        "500 5.5.2 Error: bad syntax",
    /* 99613 */
        "RFC 5321 section 4.5.3.1.3",
    /* 99640 */
        "RFC 3461",
    /* 99649 */
        "501 5.1.3 Bad recipient address syntax",
    /* 99688 */
        "501 5.5.4 Syntax: MAIL FROM:<address>",
    /* 99726 */
        "RFC 5321 section 4.2.4",
    /* 99749 */
        "502 5.5.1 VRFY command is disabled",
    /* 99784 */
        "502 5.5.2 Error: command not recognized",
    /* 99824 */
        "RFC 3030",
    /* 99833 */
        "RFC 4954 section 4",
    /* 99852 */
        "RFC 2033 section 4.2",
    /* 99873 */
        "503 5.5.1 Error: need RCPT command",
    /* 99908 */
        "503 5.5.1 Error: authentication not enabled",
    /* 99952 */
        "504 5.5.2 <User>: Helo command rejected: need fully-qualified hostname",
    /* 100023 */
        "504 5.7.4 Unrecognized authentication type",
    /* 100066 */
        "RFC 3463 section 3.2",
    /* 100087 */
        "511 sorry, no mailbox here by that name (#5.1.1 - chkuser)",
    /* 100146 */
        "RFC 7504 section 3",
    /* 100165 */
        "RFC 7504 section 5.1",
    /* 100186 */
        "RFC 1846",
    /* 100195 */
        "Postfix postscreen",
    /* 100214 */
        "521 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org",
    /* 100295 */
        "RFC 5248 section 3",
    /* 100314 */
        "523 5.7.10 SMTP protocol violation, no commands allowed to pipeline after STARTT"
        "LS",
    /* 100397 */
        "RFC 3207 section 4",
    /* 100416 */
        "530 5.7.0 Authentication required",
    /* 100450 */
        "530 5.7.0 Must issue a STARTTLS command first",
    /* 100496 */
        "Zoho Mail",
    /* 100506 */
        "541 5.4.1 Mail rejected by destination domain",
    /* 100552 */
        "RFC 5321 section 3.3",
    /* 100573 */
        "550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in local "
        "recipient table",
    /* 100669 */
        "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhau"
        "s.org",
    /* 100755 */
        "551 5.7.1 Sorry, relay access denied for user@example.org",
    /* 100813 */
        "RFC 1870",
    /* 100822 */
        "552 5.2.2 <user@example.org>: user is overquota",
    /* 100870 */
        "552 5.3.4 Message size exceeds fixed limit",
    /* 100913 */
        "RFC 6531 section 3.5",
    /* 100934 */
        "553 5.7.1 <user@example.org>: Sender address rejected: not owned by user other@e"
        "xample.org",
    /* 101025 */
        "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    /* 101095 */
        "RFC 2920 section 3",
    /* 101114 */
        "554 5.7.1 <user@example.org>: Relay access denied",
    /* 101164 */
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop."
        "net",
    /* 101248 */
        "RFC 5321 section 4.1.1.11",
    /* 101274 */
        "555 5.5.2 Syntax error. b20-20020a05600c4e14sm1 - gsmtp",
    /* 101330 */
        "RFC 7504 section 4",
    /* 101349 */
        "RFC 7505 section 4.1",
    /* 101370 */
        "556 5.1.10 <user@example.org>: Recipient address rejected: Domain example.org do"
        "es not accept mail (nullMX)",
    /* 101478 */
        "571 5.7.1 Email from 192.0.2.1 is currently blocked by Example's anti-spam syste"
        "m.",
    /* 101561 */
        "RFC 3463 section 3.1",
    /* 101582 */
        "250 2.1.0 Ok",
    /* 101595 */
        "550 5.1.0 <user@example.org> User unknown",
    /* 101637 */
        "550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in virtua"
        "l mailbox table",
    /* 101733 */
        "550-5.1.1 The email account that you tried to reach does not exist.",
    /* 101801 */
        "550 5.1.2 <user@example.org>: Recipient address rejected: Domain not found",
    /* 101876 */
        "RFC 1893",
    /* 101885 */
        "550 5.1.6 <user@example.org>: Recipient address rejected: User has moved to user"
        "@example.net",
    /* 101978 */
        "501 5.1.7 Bad sender address syntax",
    /* 102014 */
        "450 4.1.8 <user@example.org>: Sender address rejected: Domain not found",
    /* 102086 */
        "RFC 3886",
    /* 102095 */
        "450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted",
    /* 102164 */
        "Gmail SMTP error reference",
    /* 102191 */
        "550 5.2.1 The email account that you tried to reach is disabled.",
    /* 102256 */
        "452 4.2.2 The recipient's inbox is out of storage space.",
    /* 102313 */
        "552 5.2.3 Message exceeds maximum fixed size",
    /* 102358 */
        "451 4.3.0 <user@example.org>: Temporary lookup failure",
    /* 102413 */
        "500 5.3.3 Unrecognized command",
    /* 102444 */
        "RFC 1870 section 6.1",
    /* 102465 */
        "451 4.3.5 Server configuration error",
    /* 102502 */
        "553 5.3.5 system config error",
    /* 102532 */
        "RFC 6710",
    /* 102541 */
        "554 5.4.0 Error: too many hops",
    /* 102572 */
        "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
    /* 102639 */
        "451 4.4.3 Temporary server error. Please try again later",
    /* 102696 */
        "550 5.4.4 Invalid domain name",
    /* 102726 */
        "550 5.4.5 Daily user sending limit exceeded.",
    /* 102771 */
        "554 5.4.6 Too many hops",
    /* 102795 */
        "550 4.4.7 QUEUE.Expired; message expired",
    /* 102836 */
        "RFC 3463 section 3.6",
    /* 102857 */
        "550 5.5.0 Requested action not taken: mailbox unavailable",
    /* 102915 */
        "502 5.5.1 Unimplemented command.",
    /* 102948 */
        "RFC 5321 section 4.5.3.1.8",
    /* 102975 */
        "555 5.5.4 Unsupported option: SMTPUTF8",
    /* 103014 */
        "RFC 3463 section 3.7",
    /* 103035 */
        "550 5.6.0 Lone CR or LF in headers (see RFC2822 section 2.2)",
    /* 103096 */
        "RFC 6152",
    /* 103105 */
        "RFC 4468",
    /* 103114 */
        "554 5.6.6 IMAP URL resolution failed",
    /* 103151 */
        "RFC 5336",
    /* 103160 */
        "553 5.6.7 Must declare SMTPUTF8 to permit unicode address",
    /* 103218 */
        "RFC 6531 section 3.7.4.2",
    /* 103243 */
        "RFC 6531",
    /* 103252 */
        "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user compl"
        "aints - 4.16.55.1",
    /* 103350 */
        "450 4.7.1 <user@example.org>: Recipient address rejected: Greylisted for 5 minut"
        "es",
    /* 103433 */
        "535 5.7.3 Authentication unsuccessful",
    /* 103471 */
        "454 4.7.5 Certificate validation failure",
    /* 103512 */
        "535 5.7.8 Error: authentication failed: authentication failure",
    /* 103575 */
        "535-5.7.8 Username and Password not accepted.",
    /* 103621 */
        "534-5.7.9 Application-specific password required. Learn more at",
    /* 103685 */
        "525 5.7.13 Disabled recipient address",
    /* 103723 */
        "534-5.7.14 Please log in via your web browser and then try again.",
    /* 103789 */
        "RFC 4865 section 6",
    /* 103808 */
        "RFC 7293",
    /* 103817 */
        "RFC 7372 section 3.1",
    /* 103838 */
        "RFC 6376",
    /* 103847 */
        "550 5.7.20 No passing DKIM signature found",
    /* 103890 */
        "RFC 8301",
    /* 103899 */
        "RFC 7372 section 3.2",
    /* 103920 */
        "RFC 7208",
    /* 103929 */
        "550 5.7.23 The message was rejected because of Sender Policy Framework violation",
    /* 104010 */
        "RFC 7208 section 4.6.4",
    /* 104033 */
        "RFC 7372 section 3.3",
    /* 104054 */
        "550 5.7.25 The IP address sending this message does not have a PTR record setup",
    /* 104134 */
        "RFC 7372 section 3.4",
    /* 104155 */
        "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain'"
        "s DMARC policy.",
    /* 104251 */
        "RFC 7505 section 4.2",
    /* 104272 */
        "550 5.7.27 <user@example.org>: Sender address rejected: Domain example.org does "
        "not accept mail (nullMX)",
    /* 104377 */
        "draft-levine-mailbomb-header",
    /* 104406 */
        "421 4.7.28 Gmail has detected an unusual rate of unsolicited mail originating fr"
        "om your IP address.",
    /* 104506 */
        "RFC 8617",
    /* 104515 */
        "RFC 8689",
    /* 104524 */
        "RFC 3207 section 4.2",
    /* 104545 */
        "Postfix XCLIENT_README",
    /* 104568 */
        "RFC 5321 section 4.1.1.1",
    /* 104593 */
        "RFC 2034",
    /* 104602 */
        "RFC 5321 section 4.2.5",
    /* 104625 */
        "RFC 5321 section 6.1",
    /* 104646 */
        "RFC 1985",
    /* 104655 */
        "RFC 2645 section 5.2.1",
    /* 104678 */
        "RFC 5321 section 4.5.3.2.6",
    /* 104705 */
        "RFC 1047",
    /* 104714 */
        "RFC 5321 section 4.5.3.1.10",
    /* 104742 */
        "Postfix reject_non_fqdn_helo_hostname",
    /* 104780 */
        "Postfix reject_sender_login_mismatch",
    /* 104817 */
        "RFC 5321 section 3.5.1",
    /* 104840 */
        "Postfix reject_unauth_destination",
    /* 104874 */
        "Postfix reject_rbl_client",
    /* 104900 */
        "RFC 3207 section 4.1",
    ""
};

/* Each list: its length, then the offsets of its strings; and of each record, where its lists start. */
static const uint32_t smtpcodes_lists[] = {
    0, 1, 97440, 3, 97448, 97497, 97520, 1, 3, 2, 97448, 97520,
    1, 9, 1, 97534, 2, 97539, 97562, 14, 16, 1, 1040, 2,
    97585, 97539, 1, 97610, 14, 21, 23, 26, 3, 97440, 100388, 97637,
    3, 1040, 1233, 1342, 3, 97645, 97539, 97448, 2, 97666, 97703, 32,
    36, 40, 44, 1, 97732, 3, 1040, 1143, 1342, 3, 97737, 97539,
    97448, 1, 97763, 51, 53, 57, 61, 13, 97777, 97782, 97787, 97792,
    97797, 97802, 97807, 97812, 97817, 97822, 97827, 97832, 97837, 7, 1040, 1046,
    1076, 1143, 1179, 1233, 1299, 3, 97539, 97562, 97448, 2, 97842, 97855,
    67, 81, 89, 93, 3, 97792, 97817, 97832, 3, 1076, 1179, 1233,
    3, 97894, 97539, 97448, 100, 104, 108, 3, 97817, 97822, 97832, 3,
    1040, 1233, 1323, 3, 97915, 97938, 97959, 1, 97982, 115, 119, 123,
    127, 1, 97797, 3, 98009, 97539, 98034, 1, 98043, 133, 135, 139,
    1, 98079, 1, 1113, 3, 97448, 98083, 98092, 1, 98102, 144, 146,
    148, 152, 5, 1143, 1155, 1197, 1215, 1342, 3, 98154, 97539, 97448,
    2, 98175, 98226, 144, 158, 164, 168, 3, 97792, 97797, 98263, 2,
    1125, 1416, 3, 97448, 98268, 98289, 2, 98298, 98329, 175, 179, 182,
    186, 1, 1149, 3, 97448, 98083, 98386, 1, 98407, 144, 193, 195,
    199, 3, 98263, 97792, 97797, 2, 1155, 1416, 3, 98537, 98556, 97448,
    2, 98616, 98676, 205, 209, 212, 216, 1, 1191, 3, 97448, 98083,
    98719, 1, 98740, 1, 223, 225, 229, 1, 1197, 3, 97448, 98719,
    98867, 1, 98876, 144, 235, 237, 241, 1, 1221, 4, 97448, 98902,
    98923, 98932, 133, 247, 249, 1, 1227, 2, 97448, 98719, 144, 257,
    259, 2, 97448, 98940, 144, 265, 4, 97787, 97792, 97797, 97837, 9,
    1052, 1058, 1094, 1113, 1119, 1137, 1342, 1348, 1437, 4, 97539, 97562,
    98932, 98963, 2, 98972, 99070, 270, 275, 285, 290, 9, 1094, 1143,
    1191, 1203, 1215, 1233, 1251, 1348, 1500, 4, 99142, 97539, 99165, 99190,
    2, 99195, 99242, 270, 297, 307, 312, 3, 97787, 97792, 97797, 5,
    1125, 1137, 1149, 1233, 1251, 4, 97539, 97562, 98083, 98932, 2, 99325,
    99363, 319, 323, 329, 334, 2, 97787, 97792, 1, 99400, 341, 16,
    344, 1, 1305, 3, 97448, 98940, 99444, 133, 349, 351, 1, 1348,
    2, 97448, 99498, 144, 358, 360, 3, 1239, 1245, 1269, 2, 97539,
    99519, 2, 99546, 99585, 144, 366, 370, 373, 4, 1064, 1088, 1245,
    1257, 3, 97539, 99613, 99640, 2, 99649, 99688, 144, 380, 385, 389,
    3, 1239, 1245, 1342, 2, 97539, 99726, 2, 99749, 99784, 144, 396,
    400, 403, 2, 1239, 1342, 4, 97539, 99824, 99833, 99852, 2, 99873,
    99908, 144, 410, 413, 418, 3, 1245, 1257, 1366, 1, 97539, 2,
    99952, 100023, 144, 425, 429, 431, 1, 1046, 2, 97448, 100066, 341,
    438, 440, 1, 97792, 1, 1052, 1, 100087, 446, 448, 440, 450,
    1, 1058, 446, 456, 440, 1, 1064, 446, 461, 440, 3, 97440,
    97787, 97792, 1, 1155, 4, 100146, 100165, 100186, 100195, 1, 100214, 466,
    470, 472, 477, 3, 98263, 100388, 97797, 2, 1402, 1131, 3, 99444,
    100295, 97448, 1, 100314, 483, 487, 490, 494, 2, 1342, 1239, 2,
    98537, 100397, 2, 100416, 100450, 144, 500, 503, 506, 2, 97792, 97797,
    2, 1191, 1348, 2, 97448, 100496, 1, 100506, 513, 516, 519, 522,
    9, 97440, 97777, 97782, 97787, 97792, 97797, 97802, 97817, 97822, 5, 1046,
    1052, 1119, 1348, 1514, 2, 97539, 100552, 2, 100573, 100669, 528, 538,
    544, 547, 2, 97792, 97817, 2, 1082, 1348, 2, 97894, 97539, 1,
    100755, 554, 557, 560, 563, 4, 97787, 97792, 97797, 97802, 3, 1125,
    1131, 1167, 3, 97539, 99519, 100813, 2, 100822, 100870, 569, 574, 578,
    582, 4, 97787, 97792, 97817, 97822, 4, 1064, 1094, 1317, 1348, 2,
    97539, 100913, 2, 100934, 101025, 589, 594, 599, 602, 8, 97440, 97777,
    100388, 97787, 97792, 97797, 97802, 97807, 4, 1143, 1233, 1311, 1348, 3,
    97539, 97645, 101095, 2, 101114, 101164, 609, 618, 623, 627, 2, 1245,
    1257, 2, 97539, 101248, 1, 101274, 341, 634, 637, 640, 1, 1106,
    3, 101330, 100165, 101349, 1, 101370, 446, 646, 648, 652, 4, 97440,
    97787, 97792, 97797, 1, 101478, 658, 358, 360, 663, 2, 101561, 99444,
    1, 97855, 669, 672, 2, 100066, 99444, 2, 101582, 101595, 676, 679,
    3, 100066, 99444, 98932, 2, 101637, 101733, 684, 688, 1, 101801, 676,
    693, 1, 99649, 676, 697, 676, 1, 97842, 676, 702, 3, 100066,
    101876, 98932, 1, 101885, 706, 710, 1, 101978, 676, 714, 1, 102014,
    684, 718, 2, 102086, 99444, 722, 3, 101349, 100165, 98556, 726, 652,
    2, 98268, 98963, 1, 102095, 732, 735, 2, 98268, 102164, 1, 102191,
    739, 742, 2, 98268, 99444, 2, 100822, 102256, 746, 749, 1, 102313,
    746, 754, 746, 2, 98386, 99444, 1, 102358, 759, 762, 3, 98386,
    98932, 98083, 1, 99325, 766, 770, 3, 98386, 100165, 98556, 2, 98226,
    98616, 774, 778, 2, 98386, 98083, 1, 102413, 783, 786, 3, 98386,
    102444, 98932, 1, 100870, 790, 794, 3, 98386, 98923, 98932, 2, 102465,
    102502, 798, 802, 2, 102532, 99444, 807, 2, 98719, 98932, 1, 102541,
    811, 814, 2, 98719, 98556, 1, 102572, 818, 821, 1, 98175, 811,
    825, 2, 98719, 101876, 1, 102639, 829, 832, 1, 102696, 811, 836,
    3, 98719, 101876, 102164, 1, 102726, 840, 844, 3, 98719, 98923, 98556,
    1, 102771, 848, 852, 1, 102795, 818, 856, 2, 102836, 99444, 1,
    102857, 860, 863, 3, 102836, 99444, 98932, 2, 99873, 102915, 867, 871,
    2, 99952, 101274, 860, 876, 3, 102836, 102948, 98932, 1, 99363, 881,
    885, 3, 102836, 99833, 98932, 2, 99688, 102975, 889, 893, 860, 3,
    99833, 98537, 99444, 899, 2, 103014, 99444, 1, 103035, 904, 907, 904,
    2, 103014, 103096, 912, 2, 103014, 98940, 916, 2, 103105, 99444, 1,
    103114, 920, 923, 3, 100913, 103151, 98932, 1, 103160, 927, 931, 2,
    103218, 99444, 935, 3, 103243, 99444, 98923, 939, 2, 103243, 99444, 944,
    3, 99498, 98537, 100397, 2, 100450, 103252, 948, 952, 2, 99498, 99444,
    2, 101114, 103350, 957, 960, 957, 3, 99498, 99444, 98083, 1, 103433,
    966, 970, 3, 99498, 99833, 102164, 1, 100023, 974, 978, 3, 99498,
    98932, 98083, 1, 103471, 982, 986, 2, 98537, 102164, 2, 103512, 103575,
    990, 993, 1, 103621, 990, 998, 2, 100295, 99444, 1002, 494, 2,
    98537, 99444, 1007, 1, 103685, 1002, 1011, 3, 100295, 103105, 102164, 1,
    103723, 1015, 1019, 3, 102532, 103789, 99444, 1023, 3, 103808, 103789, 99444,
    1028, 2, 103808, 99444, 1033, 2, 103817, 103838, 1, 103847, 1037, 1040,
    3, 103817, 103838, 103890, 1044, 1037, 2, 103899, 103920, 1, 103929, 1050,
    1053, 2, 103899, 104010, 1057, 2, 104033, 102164, 1, 104054, 1061, 1064,
    2, 104134, 102164, 1, 104155, 1068, 1071, 3, 104251, 98932, 102164, 1,
    104272, 1075, 1079, 3, 99444, 104377, 102164, 1, 104406, 1083, 1087, 2,
    104506, 102164, 1091, 2, 104515, 102164, 1095, 2, 100397, 104524, 1, 100388,
    32, 36, 1099, 44, 1102, 1, 104545, 1, 97637, 32, 36, 1109,
    44, 1111, 2, 104568, 104593, 2, 97777, 97782, 67, 81, 1118, 93,
    1121, 2, 104602, 104625, 67, 81, 1129, 93, 133, 1, 99824, 1,
    97802, 67, 81, 1137, 93, 1139, 1, 104646, 1, 97832, 67, 81,
    1146, 93, 1148, 1, 104655, 1, 97837, 67, 81, 1155, 93, 1157,
    100, 104, 1146, 1148, 115, 119, 1146, 127, 1148, 2, 98154, 98923,
    144, 158, 1173, 168, 1, 2, 104678, 104705, 2, 97797, 97802, 144,
    158, 1181, 168, 1184, 2, 99444, 98537, 1, 98263, 175, 179, 1192,
    186, 1195, 1, 98537, 205, 209, 1202, 216, 1195, 270, 275, 1155,
    290, 1157, 270, 297, 1155, 312, 1157, 3, 102948, 104714, 98932, 319,
    323, 1219, 334, 446, 1, 100813, 1, 97787, 319, 323, 1228, 334,
    1230, 2, 99833, 98537, 144, 366, 1237, 373, 1195, 1, 99833, 144,
    380, 1245, 389, 1195, 1, 100397, 144, 380, 1252, 389, 1102, 2,
    99833, 98932, 144, 410, 1259, 418, 1195, 1, 104742, 4, 97777, 97782,
    97787, 97792, 144, 425, 1267, 431, 1269, 144, 425, 1245, 431, 1195,
    2, 97448, 98268, 483, 487, 1284, 494, 133, 144, 500, 1252, 506,
    1195, 1, 97562, 3, 97440, 97777, 97782, 528, 538, 1297, 547, 1299,
    528, 538, 1297, 547, 1230, 528, 538, 1297, 547, 1184, 1, 102444,
    569, 574, 1318, 582, 1230, 1, 104714, 569, 574, 1325, 582, 446,
    2, 97562, 104780, 589, 594, 1332, 602, 1230, 1, 104817, 2, 97817,
    97822, 589, 594, 1340, 602, 1342, 1, 97645, 609, 618, 1350, 627,
    1, 2, 104840, 104874, 609, 618, 1357, 627, 446, 1, 104900, 609,
    618, 1365, 627, 1102, 1, 103105, 1, 97807, 609, 618, 1372, 627,
    1374, 1, 3871, 669, 672, 1381, 676, 679, 1381, 1, 3879, 684,
    688, 1389, 676, 693, 1389, 2, 3879, 104653, 676, 702, 1397, 739,
    742, 1389, 759, 762, 1381, 2, 98556, 100496, 1, 104653, 1409, 821,
    1412, 1, 102164, 1417, 844, 1412, 860, 863, 1381, 948, 952, 1381,
    948, 952, 1389, 3, 99498, 98963, 98932, 1431, 960, 1389
};

static const smtpcodes_record smtpcodes_records[] = {
    /* 101 cannot_open_connection */
    {{3705, 3705, 1, 5461, 5484, 5812, 6056, 0},
     7, 101, 0, 128, 0xa, 0, 0, 0, 1, 33, 0, 3, 3, 0},
    /* 111 connection_refused */
    {{3709, 3709, 24, 6383, 6402, 6648, 6873, 0},
     12, 111, 1, 128, 0xa, 0, 0, 0, 1, 33, 0, 3, 3, 0},
    /* 211 system_status */
    {{3713, 3713, 2056, 7183, 7219, 7422, 7463, 0},
     19, 211, 2, 128, 0xa, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 214 help_message */
    {{3717, 3717, 43, 7538, 7551, 7772, 7864, 0},
     28, 214, 3, 128, 0x1e, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready */
    {{3721, 3721, 56, 8028, 8051, 8407, 8454, 0},
     47, 220, 4, 128, 0x1e, 0, 2, 0, 1, 1, 1, 1, 1, 0},
    /* 221 closing_channel */
    {{3725, 3725, 70, 8594, 8640, 8880, 9023, 0},
     63, 221, 5, 130, 0x1e, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay */
    {{3729, 3729, 86, 9090, 9128, 9398, 9521, 0},
     96, 250, 6, 130, 0x1e, 0, 5, 0, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward */
    {{3733, 3733, 108, 9684, 9723, 10006, 10170, 0},
     112, 251, 7, 135, 0xe, 0, 1, 0, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user */
    {{3737, 3737, 136, 10269, 10332, 10596, 10728, 0},
     129, 252, 8, 136, 0x1e, 0, 1, 0, 1, 1, 1, 1, 1, 0},
    /* 354 start_mail_input */
    {{3741, 3741, 155, 10874, 10915, 11127, 11191, 0},
     141, 354, 9, 137, 0x1a, 0, 0, 0, 1, 2, 1, 2, 1, 0},
    /* 420 timeout_communication_problem */
    {{3745, 3745, 172, 11423, 11485, 11882, 12065, 0},
     154, 420, 10, 137, 0x1e, 0, 0, 0, 1, 33, 0, 3, 3, 0},
    /* 421 service_not_available */
    {{3749, 3749, 202, 12407, 12468, 12855, 13063, 0},
     171, 421, 11, 137, 0x1e, 0, 2, 0, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit */
    {{3753, 3753, 224, 13428, 13478, 13847, 14017, 0},
     189, 422, 12, 139, 0x1e, 0, 1, 0, 1, 5, 2, 3, 3, 0},
    /* 431 disk_full */
    {{3757, 3757, 251, 14258, 14324, 14591, 14744, 0},
     201, 431, 13, 140, 0x1e, 0, 0, 0, 1, 31, 6, 3, 3, 0},
    /* 432 password_transition_needed */
    {{3761, 3761, 261, 98687, 14971, 15273, 15591, 0},
     219, 432, 14, 140, 0x1e, 0, 1, 0, 1, 32, 6, 3, 1, 0},
    /* 441 server_not_responding */
    {{3765, 3765, 288, 15885, 15926, 16201, 16392, 0},
     231, 441, 15, 141, 0x1e, 0, 0, 0, 1, 33, 7, 3, 3, 0},
    /* 442 connection_dropped */
    {{3769, 3769, 310, 16716, 16763, 17036, 17211, 0},
     243, 442, 16, 141, 0x1e, 0, 0, 0, 1, 33, 7, 3, 3, 0},
    /* 446 maximum_hop_count_exceeded */
    {{3773, 3773, 329, 17443, 17494, 17788, 18047, 0},
     254, 446, 17, 141, 0xe, 0, 0, 0, 1, 34, 0, 3, 3, 0},
    /* 447 message_timed_out */
    {{3777, 3777, 356, 18321, 18353, 18657, 18903, 0},
     262, 447, 18, 141, 0xe, 0, 0, 0, 1, 35, 0, 3, 3, 0},
    /* 449 routing_error */
    {{3781, 3781, 374, 19160, 19174, 19413, 19614, 0},
     268, 449, 19, 141, 0xa, 0, 0, 0, 1, 33, 5, 3, 3, 0},
    /* 450 mailbox_temporarily_unavailable */
    {{3785, 3785, 388, 19865, 19918, 20262, 20507, 0},
     293, 450, 20, 141, 0x1e, 0, 1, 0, 1, 7, 0, 3, 1, 0},
    /* 451 local_error_in_processing */
    {{3789, 3789, 420, 20900, 20952, 21316, 21560, 0},
     315, 451, 21, 142, 0x1e, 0, 1, 0, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage */
    {{3793, 3793, 446, 21941, 21997, 22267, 22452, 0},
     337, 452, 22, 143, 0x1e, 0, 2, 0, 1, 31, 6, 3, 1, 0},
    /* 455 unable_to_accommodate_parameters */
    {{3797, 3797, 474, 99404, 22596, 22804, 22986, 0},
     346, 455, 23, 145, 0x1a, 0, 0, 0, 1, 29, 6, 3, 1, 0},
    /* 465 code_page_unavailable */
    {{3801, 3801, 507, 23224, 23270, 23597, 23814, 0},
     355, 465, 24, 145, 0xe, 0, 0, 0, 1, 29, 0, 3, 3, 0},
    /* 471 local_error_at_sending_server */
    {{3805, 3805, 529, 24026, 24077, 24391, 24547, 0},
     363, 471, 25, 145, 0xe, 0, 0, 0, 1, 24, 0, 3, 3, 0},
    /* 500 command_unrecognized */
    {{3809, 3809, 559, 24800, 24835, 25058, 25361, 0},
     376, 500, 26, 145, 0x1e, 0, 1, 0, 1, 36, 5, 4, 1, 0},
    /* 501 syntax_error_in_parameters */
    {{3813, 3813, 580, 25642, 25682, 25905, 26214, 0},
     392, 501, 27, 146, 0x1e, 0, 2, 0, 1, 36, 5, 4, 1, 0},
    /* 502 command_not_implemented */
    {{3817, 3817, 607, 26465, 26489, 26763, 26908, 0},
     406, 502, 28, 148, 0x1e, 0, 0, 0, 1, 29, 6, 4, 1, 0},
    /* 503 bad_sequence_of_commands */
    {{3821, 3821, 631, 27169, 27194, 27477, 27671, 0},
     421, 503, 29, 148, 0x1e, 0, 1, 0, 1, 37, 5, 4, 1, 0},
    /* 504 parameter_not_implemented */
    {{3825, 3825, 656, 27869, 27903, 28108, 28321, 0},
     434, 504, 30, 149, 0x1e, 0, 2, 0, 1, 29, 5, 4, 1, 0},
    /* 510 bad_email_address */
    {{3829, 3829, 682, 28560, 28578, 28801, 28951, 0},
     443, 510, 31, 151, 0xe, 0, 0, 0, 1, 7, 0, 4, 3, 0},
    /* 511 bad_recipient_address */
    {{3833, 3833, 700, 28560, 29152, 29324, 29498, 0},
     452, 511, 32, 151, 0x1e, 0, 0, 0, 1, 3, 2, 4, 3, 1},
    /* 512 host_unknown */
    {{3837, 3837, 722, 29668, 29744, 29984, 30147, 0},
     458, 512, 33, 151, 0xe, 0, 0, 0, 1, 9, 2, 4, 3, 0},
    /* 513 address_type_incorrect */
    {{3841, 3841, 735, 30369, 30395, 30630, 30780, 0},
     463, 513, 34, 151, 0xe, 0, 0, 0, 1, 36, 3, 4, 3, 0},
    /* 521 host_does_not_accept_mail */
    {{3845, 3845, 758, 30924, 30950, 31216, 31413, 0},
     479, 521, 35, 151, 0x1e, 0, 0, 0, 1, 10, 0, 4, 1, 0},
    /* 523 encryption_needed */
    {{3849, 3849, 784, 31679, 31697, 32021, 32142, 0},
     496, 523, 36, 151, 0x1e, 0, 1, 0, 1, 22, 5, 4, 3, 0},
    /* 530 authentication_required */
    {{3853, 3853, 802, 100426, 32393, 32677, 33006, 0},
     509, 530, 37, 152, 0x1e, 0, 1, 0, 1, 20, 3, 4, 1, 0},
    /* 541 recipient_rejected */
    {{3857, 3857, 826, 33400, 33442, 33706, 33872, 0},
     524, 541, 38, 153, 0x1e, 0, 0, 0, 1, 8, 0, 4, 3, 0},
    /* 550 mailbox_unavailable */
    {{3861, 3861, 845, 102867, 34114, 34430, 34661, 0},
     550, 550, 39, 153, 0x1e, 0, 3, 0, 1, 7, 0, 4, 1, 0},
    /* 551 user_not_local */
    {{3865, 3865, 865, 34970, 35004, 35224, 35367, 0},
     565, 551, 40, 156, 0x1e, 0, 0, 0, 1, 19, 0, 4, 1, 0},
    /* 552 exceeded_storage_allocation */
    {{3869, 3869, 880, 35604, 35663, 35864, 36049, 0},
     585, 552, 41, 156, 0x1e, 0, 2, 0, 1, 5, 2, 4, 1, 0},
    /* 553 mailbox_name_not_allowed */
    {{3873, 3873, 908, 36257, 36310, 36546, 36787, 0},
     605, 553, 42, 158, 0x1e, 0, 2, 0, 1, 7, 0, 4, 1, 0},
    /* 554 transaction_failed */
    {{3877, 3877, 933, 36998, 37017, 37254, 37417, 0},
     630, 554, 43, 160, 0x1e, 0, 4, 0, 1, 24, 0, 4, 1, 0},
    /* 555 mail_rcpt_parameters_not_recognized */
    {{3881, 3881, 952, 37648, 37711, 37896, 38082, 0},
     642, 555, 44, 164, 0x1e, 0, 0, 0, 1, 36, 5, 4, 1, 0},
    /* 556 domain_does_not_accept_mail */
    {{3885, 3885, 988, 38288, 38316, 38564, 38738, 0},
     654, 556, 45, 164, 0x1e, 0, 0, 0, 1, 10, 2, 4, 1, 1},
    /* 571 delivery_not_authorized */
    {{3889, 3889, 1016, 38919, 38960, 39208, 39375, 0},
     665, 571, 46, 164, 0x1e, 0, 0, 0, 1, 24, 0, 4, 3, 0},
    /* X.0.0 other_undefined_status */
    {{1040, 1040, 1549, 39578, 39601, 39818, 39977, 0},
     674, 0, 47, 164, 0x18, 0, 1, 0, 2, 38, 0, 0, 1, 0},
    /* X.1.0 other_address_status */
    {{1046, 1046, 1572, 40147, 40168, 40407, 40548, 0},
     682, 1000, 48, 165, 0x18, 0, 1, 0, 2, 7, 0, 0, 1, 0},
    /* X.1.1 bad_destination_mailbox_address */
    {{1052, 1052, 1593, 40717, 40749, 41002, 41215, 0},
     691, 1001, 49, 166, 0x18, 0, 1, 0, 2, 3, 2, 0, 1, 1},
    /* X.1.2 bad_destination_system_address */
    {{1058, 1058, 1625, 41479, 41510, 41716, 41854, 0},
     695, 1002, 50, 167, 0x18, 0, 1, 0, 2, 9, 2, 0, 1, 1},
    /* X.1.3 bad_destination_mailbox_address_syntax */
    {{1064, 1064, 1656, 42042, 42081, 42203, 42338, 0},
     699, 1003, 51, 168, 0x18, 0, 0, 0, 2, 36, 3, 0, 1, 0},
    /* X.1.4 destination_mailbox_address_ambiguous */
    {{1070, 1070, 1695, 42431, 42469, 42730, 42847, 0},
     701, 1004, 52, 168, 0x8, 0, 0, 0, 2, 7, 6, 0, 1, 0},
    /* X.1.5 destination_address_valid */
    {{1076, 1076, 1733, 43018, 43044, 43297, 43376, 0},
     704, 1005, 53, 168, 0x18, 0, 1, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.6 destination_mailbox_has_moved */
    {{1082, 1082, 1759, 43382, 43435, 43682, 43809, 0},
     712, 1006, 54, 169, 0x18, 0, 0, 0, 2, 6, 2, 0, 1, 1},
    /* X.1.7 bad_sender_mailbox_address_syntax */
    {{1088, 1088, 1789, 43947, 43983, 44116, 44257, 0},
     716, 1007, 55, 169, 0x18, 0, 0, 0, 2, 36, 3, 0, 1, 0},
    /* X.1.8 bad_sender_system_address */
    {{1094, 1094, 1823, 44428, 44456, 44680, 44970, 0},
     720, 1008, 56, 169, 0x18, 0, 0, 0, 2, 11, 3, 0, 1, 0},
    /* X.1.9 message_relayed_to_non_compliant_mailer */
    {{1100, 1100, 1849, 45256, 45296, 45474, 45539, 0},
     725, 1009, 57, 169, 0x8, 0, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.10 recipient_address_has_null_mx */
    {{1106, 1106, 1889, 45607, 45637, 45863, 46048, 0},
     730, 1010, 58, 169, 0x18, 0, 0, 0, 2, 10, 2, 0, 1, 1},
    /* X.2.0 other_mailbox_status */
    {{1113, 1113, 1919, 46210, 46244, 46417, 46555, 0},
     737, 2000, 59, 169, 0x18, 0, 0, 0, 2, 7, 0, 0, 1, 0},
    /* X.2.1 mailbox_disabled */
    {{1119, 1119, 1940, 46714, 46755, 47069, 47227, 0},
     744, 2001, 60, 169, 0x18, 0, 1, 0, 2, 4, 2, 0, 1, 1},
    /* X.2.2 mailbox_full */
    {{1125, 1125, 1957, 47458, 47471, 47709, 47823, 0},
     752, 2002, 61, 170, 0x18, 0, 0, 0, 2, 5, 2, 0, 1, 0},
    /* X.2.3 message_length_exceeds_administrative_limit */
    {{1131, 1131, 1970, 48084, 48128, 48294, 48357, 0},
     756, 2003, 62, 170, 0x18, 0, 0, 0, 2, 28, 4, 0, 1, 0},
    /* X.2.4 mailing_list_expansion_problem */
    {{1137, 1137, 2014, 48530, 48561, 48687, 48799, 0},
     758, 2004, 63, 170, 0x8, 0, 0, 0, 2, 30, 6, 0, 1, 0},
    /* X.3.0 other_mail_system_status */
    {{1143, 1143, 2045, 48954, 48992, 49183, 49341, 0},
     764, 3000, 64, 170, 0x18, 0, 1, 0, 2, 30, 6, 0, 1, 0},
    /* X.3.1 mail_system_full */
    {{1149, 1149, 2070, 49519, 49536, 49689, 49770, 0},
     772, 3001, 65, 171, 0x18, 0, 0, 0, 2, 31, 6, 0, 1, 0},
    /* X.3.2 system_not_accepting_network_messages */
    {{1155, 1155, 2087, 49917, 49955, 50207, 50363, 0},
     781, 3002, 66, 171, 0x18, 0, 0, 0, 2, 32, 6, 0, 1, 0},
    /* X.3.3 system_not_capable_of_selected_features */
    {{1161, 1161, 2125, 50515, 50555, 50685, 50871, 0},
     788, 3003, 67, 171, 0x18, 0, 0, 0, 2, 29, 6, 0, 1, 0},
    /* X.3.4 message_too_big_for_system */
    {{1167, 1167, 2165, 51028, 51055, 51215, 51301, 0},
     796, 3004, 68, 171, 0x18, 0, 0, 0, 2, 28, 4, 0, 1, 0},
    /* X.3.5 system_incorrectly_configured */
    {{1173, 1173, 2192, 51463, 51493, 51630, 51776, 0},
     805, 3005, 69, 171, 0x18, 0, 0, 0, 2, 30, 6, 0, 1, 0},
    /* X.3.6 requested_priority_was_changed */
    {{1179, 1179, 2222, 52027, 52058, 52207, 43376, 0},
     810, 3006, 70, 171, 0x8, 0, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.4.0 other_network_or_routing_status */
    {{1185, 1185, 2253, 52294, 52339, 52509, 52593, 0},
     816, 4000, 71, 171, 0x18, 0, 0, 0, 2, 33, 7, 0, 1, 0},
    /* X.4.1 no_answer_from_host */
    {{1191, 1191, 2285, 52728, 52748, 52945, 53128, 0},
     823, 4001, 72, 171, 0x18, 0, 1, 0, 2, 33, 7, 0, 1, 0},
    /* X.4.2 bad_connection */
    {{1197, 1197, 2305, 53359, 53374, 53527, 53636, 0},
     827, 4002, 73, 172, 0x18, 0, 0, 0, 2, 33, 7, 0, 1, 0},
    /* X.4.3 directory_server_failure */
    {{1203, 1203, 2320, 53797, 53822, 54040, 54128, 0},
     834, 4003, 74, 172, 0x18, 0, 0, 0, 2, 30, 6, 0, 1, 0},
    /* X.4.4 unable_to_route */
    {{1209, 1209, 2345, 54261, 54277, 54429, 54586, 0},
     838, 4004, 75, 172, 0x18, 0, 0, 0, 2, 33, 0, 0, 1, 0},
    /* X.4.5 mail_system_congestion */
    {{1215, 1215, 2361, 54737, 54760, 54973, 55073, 0},
     846, 4005, 76, 172, 0x18, 0, 1, 0, 2, 32, 6, 0, 1, 0},
    /* X.4.6 routing_loop_detected */
    {{1221, 1221, 2384, 55238, 55260, 55454, 55691, 0},
     854, 4006, 77, 173, 0x18, 0, 0, 0, 2, 34, 6, 0, 1, 0},
    /* X.4.7 delivery_time_expired */
    {{1227, 1227, 2406, 55946, 55968, 56208, 56357, 0},
     858, 4007, 78, 173, 0x18, 0, 0, 0, 2, 35, 0, 0, 1, 0},
    /* X.5.0 other_protocol_status */
    {{1233, 1233, 2428, 56526, 56561, 56779, 56924, 0},
     865, 5000, 79, 173, 0x18, 0, 1, 0, 2, 37, 5, 0, 1, 0},
    /* X.5.1 invalid_command */
    {{1239, 1239, 2450, 57131, 57147, 57328, 57483, 0},
     874, 5001, 80, 174, 0x18, 0, 0, 0, 2, 37, 5, 0, 1, 0},
    /* X.5.2 syntax_error */
    {{1245, 1245, 2466, 57661, 57674, 57799, 57940, 0},
     879, 5002, 81, 174, 0x18, 0, 0, 0, 2, 36, 5, 0, 1, 0},
    /* X.5.3 too_many_recipients */
    {{1251, 1251, 2479, 4529, 58094, 58375, 58453, 0},
     887, 5003, 82, 174, 0x18, 0, 0, 0, 2, 18, 5, 0, 1, 0},
    /* X.5.4 invalid_command_arguments */
    {{1257, 1257, 2499, 58634, 58660, 58823, 59070, 0},
     896, 5004, 83, 174, 0x18, 0, 0, 0, 2, 36, 5, 0, 1, 0},
    /* X.5.5 wrong_protocol_version */
    {{1263, 1263, 2525, 59198, 59221, 59388, 59479, 0},
     898, 5005, 84, 174, 0x8, 0, 0, 0, 2, 37, 5, 0, 1, 0},
    /* X.5.6 authentication_exchange_line_too_long */
    {{1269, 1269, 2548, 59620, 59661, 59834, 59924, 0},
     903, 5006, 85, 174, 0x8, 0, 0, 0, 2, 21, 6, 0, 1, 0},
    /* X.6.0 other_media_error */
    {{1275, 1275, 2586, 60064, 60095, 60231, 60370, 0},
     909, 6000, 86, 174, 0x18, 0, 0, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.1 media_not_supported */
    {{1281, 1281, 2604, 60553, 60573, 60738, 60851, 0},
     911, 6001, 87, 174, 0x8, 0, 0, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.2 conversion_required_and_prohibited */
    {{1287, 1287, 2624, 60982, 61017, 61161, 61249, 0},
     911, 6002, 88, 174, 0x8, 0, 0, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.3 conversion_required_but_not_supported */
    {{1293, 1293, 2659, 61355, 61393, 61563, 61647, 0},
     915, 6003, 89, 174, 0x8, 0, 0, 0, 2, 29, 6, 0, 1, 0},
    /* X.6.4 conversion_with_loss_performed */
    {{1299, 1299, 2697, 61794, 61825, 61963, 62046, 0},
     911, 6004, 90, 174, 0x8, 0, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.6.5 conversion_failed */
    {{1305, 1305, 2728, 62130, 62148, 62259, 62388, 0},
     919, 6005, 91, 174, 0x8, 0, 0, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.6 message_content_not_available */
    {{1311, 1311, 2746, 62559, 62589, 62729, 62835, 0},
     925, 6006, 92, 174, 0x18, 0, 0, 0, 2, 30, 6, 0, 1, 0},
    /* X.6.7 non_ascii_addresses_not_permitted */
    {{1317, 1317, 2776, 63008, 63068, 63304, 63447, 0},
     933, 6007, 93, 174, 0x18, 0, 0, 0, 2, 29, 0, 0, 1, 0},
    /* X.6.8 utf8_reply_required */
    {{1323, 1323, 2810, 63592, 63661, 63813, 63919, 0},
     938, 6008, 94, 174, 0x8, 0, 0, 0, 2, 29, 5, 0, 1, 0},
    /* X.6.9 utf8_header_message_cannot_be_transferred */
    {{1329, 1329, 2830, 64027, 64129, 64297, 64407, 0},
     943, 6009, 95, 174, 0x8, 0, 0, 0, 2, 29, 0, 0, 1, 0},
    /* X.6.10 utf8_reply_required_duplicate */
    {{1335, 1335, 2872, 63592, 64591, 64769, 64814, 0},
     947, 6010, 96, 174, 0x8, 0, 0, 0, 2, 29, 6, 0, 2, 0},
    /* X.7.0 other_security_status */
    {{1342, 1342, 2902, 64904, 64939, 65125, 65291, 0},
     955, 7000, 97, 174, 0x18, 0, 2, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.1 delivery_not_authorized */
    {{1348, 1348, 1016, 38919, 65459, 65678, 65879, 0},
     963, 7001, 98, 176, 0x18, 0, 1, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.2 mailing_list_expansion_prohibited */
    {{1354, 1354, 2924, 66108, 66142, 66242, 66490, 0},
     965, 7002, 99, 177, 0x8, 0, 0, 0, 2, 8, 2, 0, 1, 0},
    /* X.7.3 security_conversion_required_but_not_possible */
    {{1360, 1360, 2958, 66585, 66631, 66953, 67049, 0},
     972, 7003, 100, 177, 0x18, 0, 0, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.4 security_features_not_supported */
    {{1366, 1366, 3004, 67308, 67340, 67536, 67677, 0},
     980, 7004, 101, 177, 0x18, 0, 0, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.5 cryptographic_failure */
    {{1372, 1372, 3036, 67794, 67816, 67966, 68129, 0},
     988, 7005, 102, 177, 0x18, 0, 0, 0, 2, 23, 6, 0, 1, 0},
    /* X.7.6 cryptographic_algorithm_not_supported */
    {{1378, 1378, 3058, 68322, 68360, 68480, 68565, 0},
     965, 7006, 103, 177, 0x8, 0, 0, 0, 2, 23, 0, 0, 1, 0},
    /* X.7.7 message_integrity_failure */
    {{1384, 1384, 3096, 68698, 68724, 68877, 68980, 0},
     965, 7007, 104, 177, 0x8, 0, 0, 0, 2, 27, 4, 0, 1, 0},
    /* X.7.8 authentication_credentials_invalid */
    {{1390, 1390, 3122, 69113, 69148, 69372, 69585, 0},
     996, 7008, 105, 177, 0x18, 0, 0, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.9 authentication_mechanism_too_weak */
    {{1396, 1396, 3157, 69837, 69874, 70077, 70201, 0},
     1000, 7009, 106, 177, 0x18, 0, 0, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.10 encryption_needed */
    {{1402, 1402, 784, 70355, 70373, 70544, 70628, 0},
     1005, 7010, 107, 177, 0x18, 0, 0, 0, 2, 22, 5, 0, 1, 0},
    /* X.7.11 encryption_required_for_mechanism */
    {{1409, 1409, 3191, 70811, 70870, 71065, 71109, 0},
     1010, 7011, 108, 177, 0x8, 0, 0, 0, 2, 22, 3, 0, 1, 0},
    /* X.7.12 password_transition_needed */
    {{1416, 1416, 261, 98687, 71188, 71319, 71399, 0},
     1010, 7012, 109, 177, 0x8, 0, 0, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.13 user_account_disabled */
    {{1423, 1423, 3225, 71507, 71529, 71781, 71854, 0},
     1013, 7013, 110, 177, 0x18, 0, 0, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.14 trust_relationship_required */
    {{1430, 1430, 3247, 71963, 71991, 72190, 72293, 0},
     1021, 7014, 111, 177, 0x18, 0, 0, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.15 priority_level_too_low */
    {{1437, 1437, 3275, 72445, 72471, 72627, 72700, 0},
     810, 7015, 112, 177, 0x8, 0, 0, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.16 message_too_big_for_priority */
    {{1444, 1444, 3298, 72777, 72823, 73013, 73105, 0},
     1027, 7016, 113, 177, 0x8, 0, 0, 0, 2, 28, 4, 0, 1, 0},
    /* X.7.17 mailbox_owner_has_changed */
    {{1451, 1451, 3327, 73211, 73237, 73500, 73558, 0},
     1032, 7017, 114, 177, 0x8, 0, 0, 0, 2, 3, 2, 0, 1, 1},
    /* X.7.18 domain_owner_has_changed */
    {{1458, 1458, 3353, 73681, 73706, 73858, 73893, 0},
     1036, 7018, 115, 177, 0x8, 0, 0, 0, 2, 3, 2, 0, 1, 1},
    /* X.7.19 rrvs_test_cannot_be_completed */
    {{1465, 1465, 3378, 73980, 74010, 74178, 74246, 0},
     1036, 7019, 116, 177, 0x8, 0, 0, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.20 no_passing_dkim_signature */
    {{1472, 1472, 3408, 103858, 74339, 74467, 74582, 0},
     1042, 7020, 117, 177, 0x18, 0, 0, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.21 no_acceptable_dkim_signature */
    {{1479, 1479, 3434, 74741, 74776, 74906, 75059, 0},
     1048, 7021, 118, 177, 0x8, 0, 0, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.22 no_author_matched_dkim_signature */
    {{1486, 1486, 3463, 75221, 75266, 75412, 75467, 0},
     1049, 7022, 119, 177, 0x8, 0, 0, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.23 spf_validation_failed */
    {{1493, 1493, 3496, 75585, 75607, 75771, 75906, 0},
     1055, 7023, 120, 177, 0x18, 0, 0, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.24 spf_validation_error */
    {{1500, 1500, 3518, 76037, 76058, 76264, 76367, 0},
     1060, 7024, 121, 177, 0x8, 0, 0, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.25 reverse_dns_validation_failed */
    {{1507, 1507, 3539, 76494, 76524, 76683, 76793, 0},
     1066, 7025, 122, 177, 0x18, 0, 0, 0, 2, 13, 5, 0, 1, 0},
    /* X.7.26 multiple_authentication_checks_failed */
    {{1514, 1514, 3569, 76962, 77000, 77308, 77528, 0},
     1073, 7026, 123, 177, 0x18, 0, 0, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.27 sender_address_has_null_mx */
    {{1521, 1521, 3607, 77793, 77820, 78021, 78108, 0},
     1081, 7027, 124, 177, 0x18, 0, 0, 0, 2, 11, 3, 0, 1, 0},
    /* X.7.28 mail_flood_detected */
    {{1528, 1528, 3634, 78211, 78231, 78471, 78596, 0},
     1089, 7028, 125, 177, 0x18, 0, 0, 0, 2, 16, 5, 0, 1, 0},
    /* X.7.29 arc_validation_failure */
    {{1535, 1535, 3654, 78719, 78742, 78904, 79022, 0},
     1094, 7029, 126, 177, 0x8, 0, 0, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.30 requiretls_support_required */
    {{1542, 1542, 3677, 79189, 79217, 79415, 79504, 0},
     1098, 7030, 127, 177, 0x8, 0, 0, 0, 2, 29, 6, 0, 1, 0},
    /* 220 service_ready, in a context */
    {{3721, 3721, 56, 97713, 79630, 79802, 79876, 0},
     1104, 220, 4, 0, 0x81e, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready, in a context */
    {{3721, 3721, 56, 8028, 80029, 80188, 43376, 0},
     1113, 220, 4, 0, 0x81e, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{3729, 3729, 86, 80266, 80275, 80510, 80540, 0},
     1124, 250, 6, 0, 0x81e, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{3729, 3729, 86, 80618, 80637, 80895, 80938, 0},
     1132, 250, 6, 0, 0x81e, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{3729, 3729, 86, 81150, 81173, 81299, 81360, 0},
     1141, 250, 6, 0, 0x81e, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{3729, 3729, 86, 81399, 81435, 81588, 81631, 0},
     1150, 250, 6, 0, 0x81e, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{3729, 3729, 86, 81689, 81721, 81906, 81982, 0},
     1159, 250, 6, 0, 0x81e, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward, in a context */
    {{3733, 3733, 108, 82034, 82074, 82199, 43376, 0},
     1164, 251, 7, 0, 0x80e, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user, in a context */
    {{3737, 3737, 136, 82233, 82278, 82415, 82462, 0},
     1168, 252, 8, 0, 0x81e, 0, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 421 service_not_available, in a context */
    {{3749, 3749, 202, 12407, 82517, 82696, 82853, 0},
     1176, 421, 11, 0, 0x81e, 0, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 421 service_not_available, in a context */
    {{3749, 3749, 202, 12407, 83075, 83362, 83496, 0},
     1187, 421, 11, 0, 0x81e, 0, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit, in a context */
    {{3753, 3753, 224, 98687, 83660, 83846, 83921, 0},
     1197, 422, 12, 0, 0x81e, 0, 0, 0, 1, 21, 3, 3, 3, 0},
    /* 432 password_transition_needed, in a context */
    {{3761, 3761, 261, 98687, 84027, 84196, 84309, 0},
     1204, 432, 14, 0, 0x81e, 0, 0, 0, 1, 21, 3, 3, 1, 0},
    /* 450 mailbox_temporarily_unavailable, in a context */
    {{3785, 3785, 388, 84483, 84504, 84699, 84786, 0},
     1209, 450, 20, 0, 0x81e, 0, 0, 0, 1, 24, 0, 3, 1, 0},
    /* 451 local_error_in_processing, in a context */
    {{3789, 3789, 420, 84950, 84985, 85118, 85177, 0},
     1214, 451, 21, 0, 0x81e, 0, 0, 0, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{3793, 3793, 446, 4529, 85264, 85598, 85757, 0},
     1223, 452, 22, 0, 0x81e, 0, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{3793, 3793, 446, 21941, 85984, 86182, 86269, 0},
     1232, 452, 22, 0, 0x81e, 0, 0, 0, 1, 31, 6, 3, 1, 0},
    /* 500 command_unrecognized, in a context */
    {{3809, 3809, 559, 24800, 86418, 86597, 86720, 0},
     1240, 500, 26, 0, 0x81e, 0, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 501 syntax_error_in_parameters, in a context */
    {{3813, 3813, 580, 25642, 86898, 87046, 87201, 0},
     1247, 501, 27, 0, 0x81e, 0, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 501 syntax_error_in_parameters, in a context */
    {{3813, 3813, 580, 87345, 87382, 25905, 26214, 0},
     1254, 501, 27, 0, 0x81e, 0, 0, 0, 1, 36, 5, 4, 1, 0},
    /* 503 bad_sequence_of_commands, in a context */
    {{3821, 3821, 631, 27169, 87505, 87680, 87798, 0},
     1262, 503, 29, 0, 0x81e, 0, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 504 parameter_not_implemented, in a context */
    {{3825, 3825, 656, 27869, 87881, 28108, 28321, 0},
     1274, 504, 30, 0, 0x81e, 0, 0, 0, 1, 13, 5, 4, 1, 0},
    /* 504 parameter_not_implemented, in a context */
    {{3825, 3825, 656, 100033, 88009, 88157, 88318, 0},
     1279, 504, 30, 0, 0x81e, 0, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 523 encryption_needed, in a context */
    {{3849, 3849, 784, 88504, 88561, 88674, 88745, 0},
     1287, 523, 36, 0, 0x81e, 0, 0, 0, 1, 28, 4, 4, 3, 0},
    /* 530 authentication_required, in a context */
    {{3853, 3853, 802, 100460, 88824, 32677, 33006, 0},
     1292, 530, 37, 0, 0x81e, 0, 0, 0, 1, 22, 3, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{3861, 3861, 845, 102867, 88938, 89075, 89188, 0},
     1303, 550, 39, 0, 0x81e, 0, 0, 0, 1, 24, 5, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{3861, 3861, 845, 102867, 89337, 89496, 89655, 0},
     1308, 550, 39, 0, 0x81e, 0, 0, 0, 1, 11, 3, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{3861, 3861, 845, 102867, 89798, 89967, 90100, 0},
     1313, 550, 39, 0, 0x81e, 0, 0, 0, 1, 24, 0, 4, 1, 0},
    /* 552 exceeded_storage_allocation, in a context */
    {{3869, 3869, 880, 90293, 90341, 90474, 90588, 0},
     1320, 552, 41, 0, 0x81e, 0, 0, 0, 1, 28, 4, 4, 1, 0},
    /* 552 exceeded_storage_allocation, in a context */
    {{3869, 3869, 880, 4529, 90746, 91039, 91183, 0},
     1327, 552, 41, 0, 0x81e, 0, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 553 mailbox_name_not_allowed, in a context */
    {{3873, 3873, 908, 36257, 91354, 91524, 91658, 0},
     1335, 553, 42, 0, 0x81e, 0, 0, 0, 1, 11, 3, 4, 1, 0},
    /* 553 mailbox_name_not_allowed, in a context */
    {{3873, 3873, 908, 91756, 91771, 91849, 91889, 0},
     1345, 553, 42, 0, 0x81e, 0, 0, 0, 1, 7, 0, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{3877, 3877, 933, 91923, 91944, 92161, 92309, 0},
     1352, 554, 43, 0, 0x81e, 0, 0, 0, 1, 24, 5, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{3877, 3877, 933, 36998, 92545, 92697, 92844, 0},
     1360, 554, 43, 0, 0x81e, 0, 0, 0, 1, 24, 0, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{3877, 3877, 933, 93155, 93195, 93308, 93364, 0},
     1367, 554, 43, 0, 0x81e, 0, 0, 0, 1, 23, 5, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{3877, 3877, 933, 36998, 93441, 93509, 93573, 0},
     1376, 554, 43, 0, 0x81e, 0, 0, 0, 1, 30, 6, 4, 1, 0},
    /* X.0.0 other_undefined_status, in a context */
    {{1040, 1040, 1549, 39578, 93646, 93710, 43376, 0},
     1383, 0, 47, 0, 0x58, 0, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.0 other_address_status, in a context */
    {{1046, 1046, 1572, 40147, 93739, 93811, 43376, 0},
     1386, 1000, 48, 0, 0x58, 0, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.1 bad_destination_mailbox_address, in a context */
    {{1052, 1052, 1593, 40717, 93851, 93975, 94197, 0},
     1391, 1001, 49, 0, 0x58, 0, 0, 0, 2, 7, 0, 0, 1, 0},
    /* X.1.2 bad_destination_system_address, in a context */
    {{1058, 1058, 1625, 41479, 94276, 94440, 94618, 0},
     1394, 1002, 50, 0, 0x58, 0, 0, 0, 2, 9, 2, 0, 1, 0},
    /* X.1.5 destination_address_valid, in a context */
    {{1076, 1076, 1733, 43018, 94839, 94940, 95015, 0},
     1400, 1005, 53, 0, 0x58, 0, 0, 0, 2, 38, 0, 0, 1, 0},
    /* X.2.1 mailbox_disabled, in a context */
    {{1119, 1119, 1940, 46714, 95056, 95216, 95311, 0},
     1403, 2001, 60, 0, 0x58, 0, 0, 0, 2, 16, 5, 0, 1, 0},
    /* X.3.0 other_mail_system_status, in a context */
    {{1143, 1143, 2045, 48954, 95452, 93710, 43376, 0},
     1406, 3000, 64, 0, 0x58, 0, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.4.1 no_answer_from_host, in a context */
    {{1191, 1191, 2285, 52728, 95529, 95657, 95767, 0},
     1414, 4001, 72, 0, 0x58, 0, 0, 0, 2, 7, 0, 0, 1, 0},
    /* X.4.5 mail_system_congestion, in a context */
    {{1215, 1215, 2361, 54737, 95925, 96041, 96102, 0},
     1419, 4005, 76, 0, 0x58, 0, 0, 0, 2, 16, 3, 0, 1, 0},
    /* X.5.0 other_protocol_status, in a context */
    {{1233, 1233, 2428, 56526, 96172, 96252, 43376, 0},
     1422, 5000, 79, 0, 0x58, 0, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.7.0 other_security_status, in a context */
    {{1342, 1342, 2902, 64904, 96314, 96381, 43376, 0},
     1425, 7000, 97, 0, 0x58, 0, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.7.0 other_security_status, in a context */
    {{1342, 1342, 2902, 64904, 96429, 96572, 96740, 0},
     1428, 7000, 97, 0, 0x58, 0, 0, 0, 2, 16, 5, 0, 1, 0},
    /* X.7.1 delivery_not_authorized, in a context */
    {{1348, 1348, 1016, 38919, 96874, 97023, 97205, 0},
     1435, 7001, 98, 0, 0x58, 0, 0, 0, 2, 17, 1, 0, 1, 0}
};

static const smtpcodes_category smtpcodes_categories[] = {
    {0, 0, 0, 0} /* none */,
    {3928, 3931, 1, 0} /* ok */,
    {3940, 3949, 1, 0} /* continue */,
    {3975, 3991, 2, 1} /* mailbox_unknown */,
    {1940, 4007, 2, 1} /* mailbox_disabled */,
    {1957, 4029, 2, 0} /* mailbox_full */,
    {4049, 4063, 2, 1} /* mailbox_moved */,
    {845, 4085, 0, 0} /* mailbox_unavailable */,
    {4112, 4130, 2, 0} /* recipient_refuses */,
    {4175, 4190, 2, 1} /* domain_unknown */,
    {4205, 4220, 2, 1} /* domain_no_mail */,
    {4245, 4261, 3, 0} /* sender_rejected */,
    {4283, 4305, 5, 0} /* sender_authentication */,
    {4338, 4350, 5, 0} /* reverse_dns */,
    {4390, 4402, 5, 0} /* blocklisted */,
    {4461, 4440, 5, 0} /* reputation */,
    {4472, 4485, 5, 0} /* rate_limited */,
    {4518, 102153, 1, 0} /* greylisted */,
    {2479, 4529, 5, 0} /* too_many_recipients */,
    {4549, 4562, 3, 0} /* relay_denied */,
    {4600, 4614, 3, 0} /* auth_required */,
    {4636, 4648, 3, 0} /* auth_failed */,
    {4665, 4678, 5, 0} /* tls_required */,
    {4705, 4716, 6, 0} /* tls_failed */,
    {4734, 4741, 0, 0} /* policy */,
    {4773, 4786, 4, 0} /* spam_content */,
    {4814, 4820, 4, 0} /* virus */,
    {4846, 4863, 4, 0} /* content_rejected */,
    {4886, 4904, 4, 0} /* message_too_large */,
    {2683, 4929, 6, 0} /* not_supported */,
    {4956, 4969, 6, 0} /* system_error */,
    {2075, 4992, 6, 0} /* system_full */,
    {5021, 5040, 6, 0} /* system_unavailable */,
    {5069, 5083, 7, 0} /* network_error */,
    {5105, 5118, 6, 0} /* routing_loop */,
    {2420, 5143, 0, 0} /* expired */,
    {2466, 5171, 5, 0} /* syntax_error */,
    {5196, 5211, 5, 0} /* protocol_error */,
    {5235, 5248, 0, 0} /* unclassified */
};

static const smtpcodes_provider smtpcodes_providers[] = {
    {0, 0, 0} /* none */
};

static const smtpcodes_placeholder_row smtpcodes_placeholders[] = {
    {100545, 5265, 5287, 1} /* domain */,
    {5304, 5309, 5348, 3} /* path */,
    {90336, 5367, 5386, 4} /* size */,
    {5391, 5396, 5442, 1} /* node */
};

/* For each number, the record of the reply code plus one. */
static const uint16_t smtpcodes_replies[] = {
    /*   0 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /*  10 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /*  20 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /*  30 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /*  40 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /*  50 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /*  60 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /*  70 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /*  80 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /*  90 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 100 */ 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 110 */ 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 120 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 130 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 140 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 150 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 160 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 170 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 180 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 190 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 200 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 210 */ 0, 3, 0, 0, 4, 0, 0, 0, 0, 0,
    /* 220 */ 5, 6, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 230 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 240 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 250 */ 7, 8, 9, 0, 0, 0, 0, 0, 0, 0,
    /* 260 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 270 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 280 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 290 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 300 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 310 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 320 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 330 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 340 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 350 */ 0, 0, 0, 0, 10, 0, 0, 0, 0, 0,
    /* 360 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 370 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 380 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 390 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 400 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 410 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 420 */ 11, 12, 13, 0, 0, 0, 0, 0, 0, 0,
    /* 430 */ 0, 14, 15, 0, 0, 0, 0, 0, 0, 0,
    /* 440 */ 0, 16, 17, 0, 0, 0, 18, 19, 0, 20,
    /* 450 */ 21, 22, 23, 0, 0, 24, 0, 0, 0, 0,
    /* 460 */ 0, 0, 0, 0, 0, 25, 0, 0, 0, 0,
    /* 470 */ 0, 26, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 480 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 490 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 500 */ 27, 28, 29, 30, 31, 0, 0, 0, 0, 0,
    /* 510 */ 32, 33, 34, 35, 0, 0, 0, 0, 0, 0,
    /* 520 */ 0, 36, 0, 37, 0, 0, 0, 0, 0, 0,
    /* 530 */ 38, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 540 */ 0, 39, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 550 */ 40, 41, 42, 43, 44, 45, 46, 0, 0, 0,
    /* 560 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 570 */ 0, 47
};

/* reply_names: 47 keys in 86 slots. */
static unsigned smtpcodes_hash_reply_names (const char *str, size_t len)
{
  (void)str;
  (void)len;
  static const unsigned char asso_values[] =
    {
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86,  0, 86, 15, 86, 10,
      30,  0,  5, 35, 86, 40, 86, 86, 86, 20,
      35, 10,  0,  0, 15, 10,  0,  0,  0, 86,
      20, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
      86, 86, 86, 86, 86, 86
    };
  unsigned hval = (unsigned)len;

  switch (hval)
    {
      default:
        hval += asso_values[(unsigned char)str[11]];
      /*FALLTHROUGH*/
      case 11:
      case 10:
      case 9:
      case 8:
      case 7:
        hval += asso_values[(unsigned char)str[6]];
        break;
    }
  return hval;
}

/* enhanced_keys: 81 keys in 233 slots. */
static unsigned smtpcodes_hash_enhanced_keys (const char *str, size_t len)
{
  (void)str;
  (void)len;
  static const unsigned char asso_values[] =
    {
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233,  14,   0,
        5,  35, 120,  59,  77,  20,   2, 100,  47, 107,
       60,  10, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
      233, 233
    };
  unsigned hval = (unsigned)len;

  switch (hval)
    {
      default:
        hval += asso_values[(unsigned char)str[5]+3];
      /*FALLTHROUGH*/
      case 5:
        hval += asso_values[(unsigned char)str[4]];
      /*FALLTHROUGH*/
      case 4:
      case 3:
        hval += asso_values[(unsigned char)str[2]+6];
        break;
    }
  return hval;
}

/* enhanced_names: 81 keys in 176 slots. */
static unsigned smtpcodes_hash_enhanced_names (const char *str, size_t len)
{
  (void)str;
  (void)len;
  static const unsigned char asso_values[] =
    {
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176,  65, 176,   0, 176,  15,
       35,  25,   5,  10,  50,  50, 176, 176,  45,   5,
        0,  25,  15, 176,   0,  25,  80,  40, 176,   5,
       45,   0, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
      176, 176, 176, 176, 176, 176
    };
  return (unsigned)len + asso_values[(unsigned char)str[6]] + asso_values[(unsigned char)str[5]];
}

static unsigned smtpcodes_hash(unsigned index, const char *str, size_t len)
{
    (void)str;
    (void)len;
    switch (index) {
    case 0:
        return smtpcodes_hash_reply_names(str, len);
    case 1:
        return smtpcodes_hash_enhanced_keys(str, len);
    case 2:
        return smtpcodes_hash_enhanced_names(str, len);
    default:
        return ~0U;
    }
}

/* Of each index: first slot, slots, first key, shortest and longest key. */
static const smtpcodes_index smtpcodes_indexes[] = {
    {0, 86, 0, 9, 35} /* reply_names */,
    {86, 233, 47, 5, 6} /* enhanced_keys */,
    {319, 176, 128, 12, 45} /* enhanced_names */,
    {495, 0, 209, 1, 0} /* provider_keys */,
    {495, 0, 209, 1, 0} /* phrase_names */,
    {495, 0, 209, 1, 0} /* provider_names */,
    {495, 0, 209, 1, 0} /* provider_codes */,
    {495, 0, 209, 1, 0} /* providers */,
    {495, 0, 209, 1, 0} /* hosts */
};

/* Of each slot, the number of its key in its index plus one. */
static const uint32_t smtpcodes_slots[] = {
    /* reply_names */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0,
    4, 3, 0, 0, 0, 19, 39, 0, 0, 12, 1, 9,
    30, 22, 0, 46, 44, 26, 0, 7, 35, 2, 41, 31,
    16, 42, 47, 40, 0, 28, 24, 5, 43, 36, 18, 8,
    17, 11, 27, 21, 37, 29, 0, 0, 15, 0, 20, 0,
    45, 13, 32, 38, 0, 0, 33, 23, 0, 0, 0, 25,
    0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 34, 0,
    0, 6,
    /* enhanced_keys */
    0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0,
    15, 0, 0, 52, 0, 59, 66, 0, 53, 13, 0, 76,
    0, 3, 0, 10, 0, 51, 4, 0, 0, 0, 0, 58,
    65, 0, 0, 2, 0, 75, 16, 0, 0, 9, 0, 0,
    0, 0, 54, 61, 26, 0, 0, 0, 71, 27, 0, 0,
    5, 12, 0, 68, 0, 41, 25, 48, 78, 0, 42, 0,
    32, 0, 56, 63, 70, 0, 0, 40, 73, 80, 0, 0,
    7, 47, 81, 28, 0, 0, 0, 0, 57, 64, 0, 0,
    1, 0, 74, 0, 43, 50, 8, 0, 0, 19, 0, 0,
    0, 0, 20, 30, 34, 0, 0, 60, 67, 35, 0, 18,
    0, 77, 0, 69, 45, 11, 33, 17, 79, 31, 0, 0,
    0, 0, 0, 55, 62, 0, 0, 0, 21, 72, 46, 0,
    0, 6, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 23, 49, 0, 0,
    0, 0, 0, 38, 29, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 24, 0, 0, 44, 0, 0, 0, 39, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0,
    0, 0, 0, 0, 37,
    /* enhanced_names */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0,
    0, 7, 0, 0, 0, 8, 0, 31, 0, 0, 0, 0,
    64, 6, 0, 27, 17, 19, 45, 53, 48, 0, 32, 30,
    52, 26, 10, 63, 81, 0, 50, 44, 56, 0, 9, 42,
    58, 22, 43, 67, 46, 75, 74, 80, 72, 79, 0, 0,
    57, 47, 11, 71, 0, 0, 16, 76, 4, 3, 15, 0,
    41, 2, 14, 40, 5, 69, 13, 78, 65, 0, 18, 68,
    25, 77, 0, 23, 34, 33, 38, 0, 12, 29, 0, 20,
    0, 21, 37, 51, 61, 60, 59, 0, 49, 39, 0, 0,
    0, 0, 35, 0, 0, 0, 0, 1, 62, 28, 0, 0,
    0, 0, 70, 24, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0,
    0, 0, 0, 0, 0, 55, 73, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 54
};

/* Of each key, its string and what it leads to. */
static const smtpcodes_key smtpcodes_keys[] = {
    {1, 0},
    {24, 1},
    {2056, 2},
    {43, 3},
    {56, 4},
    {70, 5},
    {86, 6},
    {108, 7},
    {136, 8},
    {155, 9},
    {172, 10},
    {202, 11},
    {224, 12},
    {251, 13},
    {261, 14},
    {288, 15},
    {310, 16},
    {329, 17},
    {356, 18},
    {374, 19},
    {388, 20},
    {420, 21},
    {446, 22},
    {474, 23},
    {507, 24},
    {529, 25},
    {559, 26},
    {580, 27},
    {607, 28},
    {631, 29},
    {656, 30},
    {682, 31},
    {700, 32},
    {722, 33},
    {735, 34},
    {758, 35},
    {784, 36},
    {802, 37},
    {826, 38},
    {845, 39},
    {865, 40},
    {880, 41},
    {908, 42},
    {933, 43},
    {952, 44},
    {988, 45},
    {1016, 46},
    {1040, 47},
    {1046, 48},
    {1052, 49},
    {1058, 50},
    {1064, 51},
    {1070, 52},
    {1076, 53},
    {1082, 54},
    {1088, 55},
    {1094, 56},
    {1100, 57},
    {1106, 58},
    {1113, 59},
    {1119, 60},
    {1125, 61},
    {1131, 62},
    {1137, 63},
    {1143, 64},
    {1149, 65},
    {1155, 66},
    {1161, 67},
    {1167, 68},
    {1173, 69},
    {1179, 70},
    {1185, 71},
    {1191, 72},
    {1197, 73},
    {1203, 74},
    {1209, 75},
    {1215, 76},
    {1221, 77},
    {1227, 78},
    {1233, 79},
    {1239, 80},
    {1245, 81},
    {1251, 82},
    {1257, 83},
    {1263, 84},
    {1269, 85},
    {1275, 86},
    {1281, 87},
    {1287, 88},
    {1293, 89},
    {1299, 90},
    {1305, 91},
    {1311, 92},
    {1317, 93},
    {1323, 94},
    {1329, 95},
    {1335, 96},
    {1342, 97},
    {1348, 98},
    {1354, 99},
    {1360, 100},
    {1366, 101},
    {1372, 102},
    {1378, 103},
    {1384, 104},
    {1390, 105},
    {1396, 106},
    {1402, 107},
    {1409, 108},
    {1416, 109},
    {1423, 110},
    {1430, 111},
    {1437, 112},
    {1444, 113},
    {1451, 114},
    {1458, 115},
    {1465, 116},
    {1472, 117},
    {1479, 118},
    {1486, 119},
    {1493, 120},
    {1500, 121},
    {1507, 122},
    {1514, 123},
    {1521, 124},
    {1528, 125},
    {1535, 126},
    {1542, 127},
    {1549, 47},
    {1572, 48},
    {1593, 49},
    {1625, 50},
    {1656, 51},
    {1695, 52},
    {1733, 53},
    {1759, 54},
    {1789, 55},
    {1823, 56},
    {1849, 57},
    {1889, 58},
    {1919, 59},
    {1940, 60},
    {1957, 61},
    {1970, 62},
    {2014, 63},
    {2045, 64},
    {2070, 65},
    {2087, 66},
    {2125, 67},
    {2165, 68},
    {2192, 69},
    {2222, 70},
    {2253, 71},
    {2285, 72},
    {2305, 73},
    {2320, 74},
    {2345, 75},
    {2361, 76},
    {2384, 77},
    {2406, 78},
    {2428, 79},
    {2450, 80},
    {2466, 81},
    {2479, 82},
    {2499, 83},
    {2525, 84},
    {2548, 85},
    {2586, 86},
    {2604, 87},
    {2624, 88},
    {2659, 89},
    {2697, 90},
    {2728, 91},
    {2746, 92},
    {2776, 93},
    {2810, 94},
    {2830, 95},
    {2872, 96},
    {2902, 97},
    {1016, 98},
    {2924, 99},
    {2958, 100},
    {3004, 101},
    {3036, 102},
    {3058, 103},
    {3096, 104},
    {3122, 105},
    {3157, 106},
    {784, 107},
    {3191, 108},
    {261, 109},
    {3225, 110},
    {3247, 111},
    {3275, 112},
    {3298, 113},
    {3327, 114},
    {3353, 115},
    {3378, 116},
    {3408, 117},
    {3434, 118},
    {3463, 119},
    {3496, 120},
    {3518, 121},
    {3539, 122},
    {3569, 123},
    {3607, 124},
    {3634, 125},
    {3654, 126},
    {3677, 127}
};

/* Records that share a code or a name: how many, then each. */
static const uint32_t smtpcodes_groups[] = {
    0
};

const struct smtpcodes_catalog smtpcodes_catalogue = {
    SMTPCODES_MAGIC,
    SMTPCODES_FORMAT,
    101325, /* name */
    3893, /* title */
    3911, /* content hash */
    0x1fffffff, /* fields */
    128, /* entries */
    177, /* records */
    {0, 47, 81, 0, 0}, /* entries of each kind */
    572, /* reply numbers */
    1, /* providers, with none */
    4, /* placeholders */
    (const char *)&smtpcodes_strings,
    smtpcodes_lists,
    smtpcodes_records,
    smtpcodes_categories,
    smtpcodes_providers,
    smtpcodes_placeholders,
    smtpcodes_replies,
    smtpcodes_hash,
    smtpcodes_indexes,
    smtpcodes_slots,
    smtpcodes_keys,
    smtpcodes_groups
};
