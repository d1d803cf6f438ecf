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
    char s1[4];
    char s5[4];
    char s9[4];
    char s13[4];
    char s17[4];
    char s21[4];
    char s25[4];
    char s29[4];
    char s33[4];
    char s37[4];
    char s41[4];
    char s45[4];
    char s49[4];
    char s53[4];
    char s57[4];
    char s61[4];
    char s65[4];
    char s69[4];
    char s73[4];
    char s77[4];
    char s81[4];
    char s85[4];
    char s89[4];
    char s93[4];
    char s97[4];
    char s101[4];
    char s105[4];
    char s109[4];
    char s113[4];
    char s117[4];
    char s121[4];
    char s125[4];
    char s129[4];
    char s133[4];
    char s137[4];
    char s141[4];
    char s145[4];
    char s149[4];
    char s153[4];
    char s157[4];
    char s161[4];
    char s165[4];
    char s169[4];
    char s173[4];
    char s177[4];
    char s181[4];
    char s185[4];
    char s189[6];
    char s195[6];
    char s201[6];
    char s207[6];
    char s213[6];
    char s219[6];
    char s225[6];
    char s231[6];
    char s237[6];
    char s243[6];
    char s249[6];
    char s255[7];
    char s262[6];
    char s268[6];
    char s274[6];
    char s280[6];
    char s286[6];
    char s292[6];
    char s298[6];
    char s304[6];
    char s310[6];
    char s316[6];
    char s322[6];
    char s328[6];
    char s334[6];
    char s340[6];
    char s346[6];
    char s352[6];
    char s358[6];
    char s364[6];
    char s370[6];
    char s376[6];
    char s382[6];
    char s388[6];
    char s394[6];
    char s400[6];
    char s406[6];
    char s412[6];
    char s418[6];
    char s424[6];
    char s430[6];
    char s436[6];
    char s442[6];
    char s448[6];
    char s454[6];
    char s460[6];
    char s466[6];
    char s472[6];
    char s478[6];
    char s484[7];
    char s491[6];
    char s497[6];
    char s503[6];
    char s509[6];
    char s515[6];
    char s521[6];
    char s527[6];
    char s533[6];
    char s539[6];
    char s545[6];
    char s551[7];
    char s558[7];
    char s565[7];
    char s572[7];
    char s579[7];
    char s586[7];
    char s593[7];
    char s600[7];
    char s607[7];
    char s614[7];
    char s621[7];
    char s628[7];
    char s635[7];
    char s642[7];
    char s649[7];
    char s656[7];
    char s663[7];
    char s670[7];
    char s677[7];
    char s684[7];
    char s691[7];
    char s698[23];
    char s721[19];
    char s740[13];
    char s753[14];
    char s767[16];
    char s783[22];
    char s805[28];
    char s833[19];
    char s852[17];
    char s869[30];
    char s899[22];
    char s921[27];
    char s948[10];
    char s958[27];
    char s985[22];
    char s1007[19];
    char s1026[27];
    char s1053[18];
    char s1071[14];
    char s1085[32];
    char s1117[26];
    char s1143[28];
    char s1171[33];
    char s1204[22];
    char s1226[30];
    char s1256[21];
    char s1277[27];
    char s1304[24];
    char s1328[25];
    char s1353[26];
    char s1379[18];
    char s1397[22];
    char s1419[13];
    char s1432[23];
    char s1455[26];
    char s1481[18];
    char s1499[24];
    char s1523[19];
    char s1542[20];
    char s1562[15];
    char s1577[28];
    char s1605[25];
    char s1630[19];
    char s1649[36];
    char s1685[28];
    char s1713[24];
    char s1737[23];
    char s1760[21];
    char s1781[32];
    char s1813[31];
    char s1844[39];
    char s1883[38];
    char s1921[26];
    char s1947[30];
    char s1977[34];
    char s2011[26];
    char s2037[40];
    char s2077[30];
    char s2107[21];
    char s2128[17];
    char s2145[13];
    char s2158[44];
    char s2202[31];
    char s2233[25];
    char s2258[17];
    char s2275[38];
    char s2313[40];
    char s2353[27];
    char s2380[30];
    char s2410[31];
    char s2441[32];
    char s2473[20];
    char s2493[15];
    char s2508[25];
    char s2533[16];
    char s2549[23];
    char s2572[22];
    char s2594[22];
    char s2616[22];
    char s2638[16];
    char s2654[13];
    char s2667[20];
    char s2687[26];
    char s2713[23];
    char s2736[38];
    char s2774[18];
    char s2792[20];
    char s2812[35];
    char s2847[38];
    char s2885[31];
    char s2916[18];
    char s2934[30];
    char s2964[34];
    char s2998[20];
    char s3018[42];
    char s3060[30];
    char s3090[22];
    char s3112[34];
    char s3146[46];
    char s3192[32];
    char s3224[22];
    char s3246[38];
    char s3284[26];
    char s3310[35];
    char s3345[34];
    char s3379[34];
    char s3413[22];
    char s3435[28];
    char s3463[23];
    char s3486[29];
    char s3515[26];
    char s3541[25];
    char s3566[30];
    char s3596[26];
    char s3622[29];
    char s3651[33];
    char s3684[22];
    char s3706[21];
    char s3727[30];
    char s3757[38];
    char s3795[27];
    char s3822[20];
    char s3842[23];
    char s3865[28];
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
    char s5265[23];
    char s5288[328];
    char s5616[244];
    char s5860[327];
    char s6187[19];
    char s6206[246];
    char s6452[225];
    char s6677[310];
    char s6987[36];
    char s7023[203];
    char s7226[41];
    char s7267[75];
    char s7342[13];
    char s7355[221];
    char s7576[92];
    char s7668[164];
    char s7832[23];
    char s7855[356];
    char s8211[47];
    char s8258[140];
    char s8398[46];
    char s8444[240];
    char s8684[143];
    char s8827[67];
    char s8894[38];
    char s8932[270];
    char s9202[123];
    char s9325[163];
    char s9488[39];
    char s9527[283];
    char s9810[164];
    char s9974[99];
    char s10073[63];
    char s10136[264];
    char s10400[132];
    char s10532[146];
    char s10678[41];
    char s10719[212];
    char s10931[64];
    char s10995[232];
    char s11227[62];
    char s11289[397];
    char s11686[183];
    char s11869[342];
    char s12211[61];
    char s12272[387];
    char s12659[208];
    char s12867[365];
    char s13232[50];
    char s13282[369];
    char s13651[170];
    char s13821[241];
    char s14062[66];
    char s14128[267];
    char s14395[153];
    char s14548[227];
    char s14775[302];
    char s15077[318];
    char s15395[294];
    char s15689[41];
    char s15730[275];
    char s16005[191];
    char s16196[324];
    char s16520[47];
    char s16567[273];
    char s16840[175];
    char s17015[232];
    char s17247[51];
    char s17298[294];
    char s17592[259];
    char s17851[274];
    char s18125[32];
    char s18157[304];
    char s18461[246];
    char s18707[257];
    char s18964[14];
    char s18978[239];
    char s19217[201];
    char s19418[251];
    char s19669[53];
    char s19722[344];
    char s20066[245];
    char s20311[393];
    char s20704[52];
    char s20756[364];
    char s21120[244];
    char s21364[381];
    char s21745[56];
    char s21801[270];
    char s22071[185];
    char s22256[144];
    char s22400[208];
    char s22608[182];
    char s22790[238];
    char s23028[46];
    char s23074[327];
    char s23401[217];
    char s23618[212];
    char s23830[51];
    char s23881[314];
    char s24195[156];
    char s24351[253];
    char s24604[35];
    char s24639[223];
    char s24862[303];
    char s25165[281];
    char s25446[40];
    char s25486[207];
    char s25693[313];
    char s26006[251];
    char s26257[24];
    char s26281[206];
    char s26487[145];
    char s26632[261];
    char s26893[25];
    char s26918[283];
    char s27201[194];
    char s27395[198];
    char s27593[34];
    char s27627[205];
    char s27832[213];
    char s28045[241];
    char s28286[18];
    char s28304[223];
    char s28527[150];
    char s28677[202];
    char s28879[172];
    char s29051[174];
    char s29225[170];
    char s29395[76];
    char s29471[241];
    char s29712[163];
    char s29875[214];
    char s30089[26];
    char s30115[235];
    char s30350[150];
    char s30500[144];
    char s30644[26];
    char s30670[266];
    char s30936[197];
    char s31133[267];
    char s31400[18];
    char s31418[324];
    char s31742[121];
    char s31863[251];
    char s32114[284];
    char s32398[232];
    char s32630[249];
    char s32879[42];
    char s32921[264];
    char s33185[166];
    char s33351[242];
    char s33593[314];
    char s33907[231];
    char s34138[306];
    char s34444[34];
    char s34478[220];
    char s34698[143];
    char s34841[237];
    char s35078[59];
    char s35137[201];
    char s35338[185];
    char s35523[208];
    char s35731[53];
    char s35784[236];
    char s36020[241];
    char s36261[212];
    char s36473[19];
    char s36492[238];
    char s36730[163];
    char s36893[231];
    char s37124[63];
    char s37187[186];
    char s37373[186];
    char s37559[206];
    char s37765[28];
    char s37793[248];
    char s38041[167];
    char s38208[181];
    char s38389[41];
    char s38430[248];
    char s38678[167];
    char s38845[203];
    char s39048[23];
    char s39071[217];
    char s39288[159];
    char s39447[170];
    char s39617[21];
    char s39638[239];
    char s39877[141];
    char s40018[170];
    char s40188[32];
    char s40220[253];
    char s40473[213];
    char s40686[264];
    char s40950[31];
    char s40981[198];
    char s41179[138];
    char s41317[186];
    char s41503[39];
    char s41542[122];
    char s41664[137];
    char s41801[93];
    char s41894[38];
    char s41932[176];
    char s42108[117];
    char s42225[171];
    char s42396[26];
    char s42422[178];
    char s42600[79];
    char s42679[6];
    char s42685[53];
    char s42738[187];
    char s42925[127];
    char s43052[138];
    char s43190[36];
    char s43226[133];
    char s43359[144];
    char s43503[171];
    char s43674[28];
    char s43702[224];
    char s43926[187];
    char s44113[223];
    char s44336[40];
    char s44376[164];
    char s44540[67];
    char s44607[68];
    char s44675[30];
    char s44705[226];
    char s44931[169];
    char s45100[162];
    char s45262[34];
    char s45296[173];
    char s45469[138];
    char s45607[159];
    char s45766[41];
    char s45807[199];
    char s46006[158];
    char s46164[183];
    char s46347[13];
    char s46360[238];
    char s46598[114];
    char s46712[168];
    char s46880[44];
    char s46924[166];
    char s47090[63];
    char s47153[173];
    char s47326[31];
    char s47357[126];
    char s47483[112];
    char s47595[155];
    char s47750[38];
    char s47788[191];
    char s47979[158];
    char s48137[178];
    char s48315[17];
    char s48332[153];
    char s48485[81];
    char s48566[147];
    char s48713[38];
    char s48751[252];
    char s49003[156];
    char s49159[152];
    char s49311[40];
    char s49351[130];
    char s49481[145];
    char s49626[135];
    char s49761[27];
    char s49788[161];
    char s49949[86];
    char s50035[162];
    char s50197[30];
    char s50227[137];
    char s50364[140];
    char s50504[234];
    char s50738[31];
    char s50769[149];
    char s50918[87];
    char s51005[45];
    char s51050[170];
    char s51220[84];
    char s51304[135];
    char s51439[20];
    char s51459[197];
    char s51656[183];
    char s51839[231];
    char s52070[15];
    char s52085[153];
    char s52238[109];
    char s52347[161];
    char s52508[25];
    char s52533[218];
    char s52751[88];
    char s52839[133];
    char s52972[16];
    char s52988[152];
    char s53140[134];
    char s53274[151];
    char s53425[23];
    char s53448[213];
    char s53661[100];
    char s53761[158];
    char s53919[22];
    char s53941[194];
    char s54135[147];
    char s54282[187];
    char s54469[22];
    char s54491[194];
    char s54685[149];
    char s54834[169];
    char s55003[35];
    char s55038[134];
    char s55172[145];
    char s55317[141];
    char s55458[16];
    char s55474[181];
    char s55655[155];
    char s55810[178];
    char s55988[13];
    char s56001[125];
    char s56126[143];
    char s56269[154];
    char s56423[209];
    char s56632[78];
    char s56710[129];
    char s56839[26];
    char s56865[164];
    char s57029[148];
    char s57177[128];
    char s57305[23];
    char s57328[167];
    char s57495[91];
    char s57586[141];
    char s57727[41];
    char s57768[173];
    char s57941[90];
    char s58031[140];
    char s58171[31];
    char s58202[136];
    char s58338[139];
    char s58477[183];
    char s58660[20];
    char s58680[165];
    char s58845[113];
    char s58958[131];
    char s59089[35];
    char s59124[144];
    char s59268[88];
    char s59356[106];
    char s59462[38];
    char s59500[170];
    char s59670[84];
    char s59754[147];
    char s59901[31];
    char s59932[138];
    char s60070[83];
    char s60153[84];
    char s60237[18];
    char s60255[111];
    char s60366[129];
    char s60495[171];
    char s60666[30];
    char s60696[140];
    char s60836[106];
    char s60942[173];
    char s61115[60];
    char s61175[236];
    char s61411[143];
    char s61554[145];
    char s61699[69];
    char s61768[152];
    char s61920[106];
    char s62026[108];
    char s62134[102];
    char s62236[168];
    char s62404[110];
    char s62514[184];
    char s62698[178];
    char s62876[59];
    char s62935[90];
    char s63025[35];
    char s63060[186];
    char s63246[166];
    char s63412[168];
    char s63580[209];
    char s63789[201];
    char s63990[229];
    char s64219[34];
    char s64253[100];
    char s64353[178];
    char s64531[95];
    char s64626[46];
    char s64672[152];
    char s64824[96];
    char s64920[118];
    char s65038[32];
    char s65070[196];
    char s65266[141];
    char s65407[117];
    char s65524[22];
    char s65546[150];
    char s65696[163];
    char s65859[193];
    char s66052[38];
    char s66090[120];
    char s66210[85];
    char s66295[133];
    char s66428[26];
    char s66454[153];
    char s66607[106];
    char s66713[134];
    char s66847[35];
    char s66882[224];
    char s67106[213];
    char s67319[252];
    char s67571[37];
    char s67608[203];
    char s67811[124];
    char s67935[154];
    char s68089[18];
    char s68107[171];
    char s68278[84];
    char s68362[84];
    char s68446[59];
    char s68505[195];
    char s68700[44];
    char s68744[79];
    char s68823[131];
    char s68954[80];
    char s69034[108];
    char s69142[22];
    char s69164[252];
    char s69416[73];
    char s69489[109];
    char s69598[28];
    char s69626[199];
    char s69825[103];
    char s69928[152];
    char s70080[26];
    char s70106[156];
    char s70262[73];
    char s70335[77];
    char s70412[46];
    char s70458[190];
    char s70648[92];
    char s70740[106];
    char s70846[26];
    char s70872[263];
    char s71135[58];
    char s71193[123];
    char s71316[25];
    char s71341[152];
    char s71493[35];
    char s71528[87];
    char s71615[30];
    char s71645[168];
    char s71813[68];
    char s71881[93];
    char s71974[128];
    char s72102[115];
    char s72217[159];
    char s72376[35];
    char s72411[130];
    char s72541[153];
    char s72694[140];
    char s72834[45];
    char s72879[146];
    char s73025[55];
    char s73080[118];
    char s73198[22];
    char s73220[164];
    char s73384[135];
    char s73519[131];
    char s73650[21];
    char s73671[206];
    char s73877[103];
    char s73980[127];
    char s74107[30];
    char s74137[159];
    char s74296[110];
    char s74406[169];
    char s74575[38];
    char s74613[244];
    char s74857[220];
    char s75077[265];
    char s75342[27];
    char s75369[201];
    char s75570[87];
    char s75657[103];
    char s75760[20];
    char s75780[240];
    char s76020[125];
    char s76145[123];
    char s76268[23];
    char s76291[162];
    char s76453[118];
    char s76571[122];
    char s76693[28];
    char s76721[198];
    char s76919[89];
    char s77008[104];
    char s77112[172];
    char s77284[74];
    char s77358[153];
    char s77511[159];
    char s77670[78];
    char s77748[9];
    char s77757[235];
    char s77992[30];
    char s78022[78];
    char s78100[19];
    char s78119[258];
    char s78377[43];
    char s78420[212];
    char s78632[23];
    char s78655[126];
    char s78781[61];
    char s78842[39];
    char s78881[36];
    char s78917[153];
    char s79070[43];
    char s79113[58];
    char s79171[32];
    char s79203[185];
    char s79388[76];
    char s79464[52];
    char s79516[40];
    char s79556[125];
    char s79681[34];
    char s79715[45];
    char s79760[137];
    char s79897[47];
    char s79944[55];
    char s79999[179];
    char s80178[157];
    char s80335[222];
    char s80557[287];
    char s80844[134];
    char s80978[164];
    char s81142[186];
    char s81328[75];
    char s81403[106];
    char s81509[169];
    char s81678[113];
    char s81791[174];
    char s81965[21];
    char s81986[195];
    char s82181[87];
    char s82268[164];
    char s82432[35];
    char s82467[133];
    char s82600[59];
    char s82659[87];
    char s82746[334];
    char s83080[159];
    char s83239[227];
    char s83466[198];
    char s83664[87];
    char s83751[149];
    char s83900[179];
    char s84079[123];
    char s84202[178];
    char s84380[148];
    char s84528[155];
    char s84683[144];
    char s84827[37];
    char s84864[124];
    char s84988[175];
    char s85163[118];
    char s85281[83];
    char s85364[128];
    char s85492[148];
    char s85640[161];
    char s85801[187];
    char s85988[57];
    char s86045[113];
    char s86158[71];
    char s86229[79];
    char s86308[137];
    char s86445[113];
    char s86558[149];
    char s86707[159];
    char s86866[159];
    char s87025[143];
    char s87168[169];
    char s87337[133];
    char s87470[193];
    char s87663[48];
    char s87711[133];
    char s87844[115];
    char s87959[158];
    char s88117[285];
    char s88402[144];
    char s88546[171];
    char s88717[170];
    char s88887[119];
    char s89006[98];
    char s89104[15];
    char s89119[78];
    char s89197[40];
    char s89237[34];
    char s89271[21];
    char s89292[217];
    char s89509[148];
    char s89657[202];
    char s89859[152];
    char s90011[147];
    char s90158[162];
    char s90320[40];
    char s90360[87];
    char s90447[56];
    char s90503[77];
    char s90580[68];
    char s90648[64];
    char s90712[73];
    char s90785[64];
    char s90849[29];
    char s90878[72];
    char s90950[40];
    char s90990[124];
    char s91114[131];
    char s91245[79];
    char s91324[118];
    char s91442[78];
    char s91520[115];
    char s91635[160];
    char s91795[95];
    char s91890[141];
    char s92031[77];
    char s92108[80];
    char s92188[62];
    char s92250[67];
    char s92317[48];
    char s92365[143];
    char s92508[127];
    char s92635[134];
    char s92769[149];
    char s92918[111];
    char s93029[163];
    char s93192[8];
    char s93200[49];
    char s93249[23];
    char s93272[14];
    char s93286[5];
    char s93291[23];
    char s93314[23];
    char s93337[25];
    char s93362[27];
    char s93389[8];
    char s93397[21];
    char s93418[37];
    char s93455[29];
    char s93484[5];
    char s93489[26];
    char s93515[14];
    char s93529[5];
    char s93534[5];
    char s93539[5];
    char s93544[5];
    char s93549[5];
    char s93554[5];
    char s93559[5];
    char s93564[5];
    char s93569[5];
    char s93574[5];
    char s93579[5];
    char s93584[5];
    char s93589[5];
    char s93594[13];
    char s93607[39];
    char s93646[21];
    char s93667[23];
    char s93690[21];
    char s93711[23];
    char s93734[27];
    char s93761[25];
    char s93786[9];
    char s93795[36];
    char s93831[4];
    char s93835[9];
    char s93844[10];
    char s93854[52];
    char s93906[21];
    char s93927[51];
    char s93978[37];
    char s94015[5];
    char s94020[21];
    char s94041[9];
    char s94050[31];
    char s94081[57];
    char s94138[21];
    char s94159[130];
    char s94289[19];
    char s94308[60];
    char s94368[60];
    char s94428[43];
    char s94471[21];
    char s94492[127];
    char s94619[9];
    char s94628[26];
    char s94654[21];
    char s94675[9];
    char s94684[8];
    char s94692[23];
    char s94715[9];
    char s94724[98];
    char s94822[72];
    char s94894[23];
    char s94917[25];
    char s94942[5];
    char s94947[47];
    char s94994[83];
    char s95077[38];
    char s95115[37];
    char s95152[44];
    char s95196[54];
    char s95250[21];
    char s95271[27];
    char s95298[39];
    char s95337[28];
    char s95365[27];
    char s95392[9];
    char s95401[39];
    char s95440[38];
    char s95478[23];
    char s95501[35];
    char s95536[40];
    char s95576[9];
    char s95585[19];
    char s95604[21];
    char s95625[35];
    char s95660[44];
    char s95704[71];
    char s95775[43];
    char s95818[21];
    char s95839[59];
    char s95898[19];
    char s95917[21];
    char s95938[9];
    char s95947[19];
    char s95966[81];
    char s96047[19];
    char s96066[83];
    char s96149[19];
    char s96168[34];
    char s96202[46];
    char s96248[10];
    char s96258[46];
    char s96304[21];
    char s96325[96];
    char s96421[86];
    char s96507[58];
    char s96565[9];
    char s96574[48];
    char s96622[43];
    char s96665[21];
    char s96686[91];
    char s96777[70];
    char s96847[19];
    char s96866[50];
    char s96916[84];
    char s97000[26];
    char s97026[56];
    char s97082[19];
    char s97101[21];
    char s97122[108];
    char s97230[83];
    char s97313[21];
    char s97334[13];
    char s97347[42];
    char s97389[96];
    char s97485[68];
    char s97553[75];
    char s97628[9];
    char s97637[93];
    char s97730[36];
    char s97766[72];
    char s97838[9];
    char s97847[69];
    char s97916[27];
    char s97943[65];
    char s98008[57];
    char s98065[45];
    char s98110[55];
    char s98165[31];
    char s98196[21];
    char s98217[37];
    char s98254[30];
    char s98284[9];
    char s98293[31];
    char s98324[67];
    char s98391[57];
    char s98448[30];
    char s98478[45];
    char s98523[24];
    char s98547[41];
    char s98588[21];
    char s98609[58];
    char s98667[33];
    char s98700[27];
    char s98727[39];
    char s98766[21];
    char s98787[61];
    char s98848[9];
    char s98857[9];
    char s98866[37];
    char s98903[9];
    char s98912[58];
    char s98970[25];
    char s98995[9];
    char s99004[98];
    char s99102[83];
    char s99185[41];
    char s99226[63];
    char s99289[46];
    char s99335[64];
    char s99399[38];
    char s99437[66];
    char s99503[19];
    char s99522[9];
    char s99531[21];
    char s99552[9];
    char s99561[43];
    char s99604[9];
    char s99613[21];
    char s99634[9];
    char s99643[81];
    char s99724[23];
    char s99747[21];
    char s99768[80];
    char s99848[21];
    char s99869[96];
    char s99965[21];
    char s99986[105];
    char s100091[29];
    char s100120[100];
    char s100220[9];
    char s100229[9];
    char s100238[21];
    char s100259[23];
    char s100282[25];
    char s100307[9];
    char s100316[23];
    char s100339[21];
    char s100360[9];
    char s100369[23];
    char s100392[27];
    char s100419[9];
    char s100428[28];
    char s100456[38];
    char s100494[37];
    char s100531[23];
    char s100554[34];
    char s100588[21];
} smtpcodes_strings = {
    "",
    /* 1 */
        "101",
    /* 5 */
        "111",
    /* 9 */
        "211",
    /* 13 */
        "214",
    /* 17 */
        "220",
    /* 21 */
        "221",
    /* 25 */
        "250",
    /* 29 */
        "251",
    /* 33 */
        "252",
    /* 37 */
        "354",
    /* 41 */
        "420",
    /* 45 */
        "421",
    /* 49 */
        "422",
    /* 53 */
        "431",
    /* 57 */
        "432",
    /* 61 */
        "441",
    /* 65 */
        "442",
    /* 69 */
        "446",
    /* 73 */
        "447",
    /* 77 */
        "449",
    /* 81 */
        "450",
    /* 85 */
        "451",
    /* 89 */
        "452",
    /* 93 */
        "455",
    /* 97 */
        "465",
    /* 101 */
        "471",
    /* 105 */
        "500",
    /* 109 */
        "501",
    /* 113 */
        "502",
    /* 117 */
        "503",
    /* 121 */
        "504",
    /* 125 */
        "510",
    /* 129 */
        "511",
    /* 133 */
        "512",
    /* 137 */
        "513",
    /* 141 */
        "521",
    /* 145 */
        "523",
    /* 149 */
        "530",
    /* 153 */
        "541",
    /* 157 */
        "550",
    /* 161 */
        "551",
    /* 165 */
        "552",
    /* 169 */
        "553",
    /* 173 */
        "554",
    /* 177 */
        "555",
    /* 181 */
        "556",
    /* 185 */
        "571",
    /* 189 */
        "X.0.0",
    /* 195 */
        "X.1.0",
    /* 201 */
        "X.1.1",
    /* 207 */
        "X.1.2",
    /* 213 */
        "X.1.3",
    /* 219 */
        "X.1.4",
    /* 225 */
        "X.1.5",
    /* 231 */
        "X.1.6",
    /* 237 */
        "X.1.7",
    /* 243 */
        "X.1.8",
    /* 249 */
        "X.1.9",
    /* 255 */
        "X.1.10",
    /* 262 */
        "X.2.0",
    /* 268 */
        "X.2.1",
    /* 274 */
        "X.2.2",
    /* 280 */
        "X.2.3",
    /* 286 */
        "X.2.4",
    /* 292 */
        "X.3.0",
    /* 298 */
        "X.3.1",
    /* 304 */
        "X.3.2",
    /* 310 */
        "X.3.3",
    /* 316 */
        "X.3.4",
    /* 322 */
        "X.3.5",
    /* 328 */
        "X.3.6",
    /* 334 */
        "X.4.0",
    /* 340 */
        "X.4.1",
    /* 346 */
        "X.4.2",
    /* 352 */
        "X.4.3",
    /* 358 */
        "X.4.4",
    /* 364 */
        "X.4.5",
    /* 370 */
        "X.4.6",
    /* 376 */
        "X.4.7",
    /* 382 */
        "X.5.0",
    /* 388 */
        "X.5.1",
    /* 394 */
        "X.5.2",
    /* 400 */
        "X.5.3",
    /* 406 */
        "X.5.4",
    /* 412 */
        "X.5.5",
    /* 418 */
        "X.5.6",
    /* 424 */
        "X.6.0",
    /* 430 */
        "X.6.1",
    /* 436 */
        "X.6.2",
    /* 442 */
        "X.6.3",
    /* 448 */
        "X.6.4",
    /* 454 */
        "X.6.5",
    /* 460 */
        "X.6.6",
    /* 466 */
        "X.6.7",
    /* 472 */
        "X.6.8",
    /* 478 */
        "X.6.9",
    /* 484 */
        "X.6.10",
    /* 491 */
        "X.7.0",
    /* 497 */
        "X.7.1",
    /* 503 */
        "X.7.2",
    /* 509 */
        "X.7.3",
    /* 515 */
        "X.7.4",
    /* 521 */
        "X.7.5",
    /* 527 */
        "X.7.6",
    /* 533 */
        "X.7.7",
    /* 539 */
        "X.7.8",
    /* 545 */
        "X.7.9",
    /* 551 */
        "X.7.10",
    /* 558 */
        "X.7.11",
    /* 565 */
        "X.7.12",
    /* 572 */
        "X.7.13",
    /* 579 */
        "X.7.14",
    /* 586 */
        "X.7.15",
    /* 593 */
        "X.7.16",
    /* 600 */
        "X.7.17",
    /* 607 */
        "X.7.18",
    /* 614 */
        "X.7.19",
    /* 621 */
        "X.7.20",
    /* 628 */
        "X.7.21",
    /* 635 */
        "X.7.22",
    /* 642 */
        "X.7.23",
    /* 649 */
        "X.7.24",
    /* 656 */
        "X.7.25",
    /* 663 */
        "X.7.26",
    /* 670 */
        "X.7.27",
    /* 677 */
        "X.7.28",
    /* 684 */
        "X.7.29",
    /* 691 */
        "X.7.30",
    /* 698 */
        "cannot_open_connection",
    /* 721 */
        "connection_refused",
    /* 740 */
        "help_message",
    /* 753 */
        "service_ready",
    /* 767 */
        "closing_channel",
    /* 783 */
        "requested_action_okay",
    /* 805 */
        "user_not_local_will_forward",
    /* 833 */
        "cannot_verify_user",
    /* 852 */
        "start_mail_input",
    /* 869 */
        "timeout_communication_problem",
    /* 899 */
        "service_not_available",
    /* 921 */
        "mailbox_over_storage_limit",
    /* 948 */
        "disk_full",
    /* 958 */
        "password_transition_needed",
    /* 985 */
        "server_not_responding",
    /* 1007 */
        "connection_dropped",
    /* 1026 */
        "maximum_hop_count_exceeded",
    /* 1053 */
        "message_timed_out",
    /* 1071 */
        "routing_error",
    /* 1085 */
        "mailbox_temporarily_unavailable",
    /* 1117 */
        "local_error_in_processing",
    /* 1143 */
        "insufficient_system_storage",
    /* 1171 */
        "unable_to_accommodate_parameters",
    /* 1204 */
        "code_page_unavailable",
    /* 1226 */
        "local_error_at_sending_server",
    /* 1256 */
        "command_unrecognized",
    /* 1277 */
        "syntax_error_in_parameters",
    /* 1304 */
        "command_not_implemented",
    /* 1328 */
        "bad_sequence_of_commands",
    /* 1353 */
        "parameter_not_implemented",
    /* 1379 */
        "bad_email_address",
    /* 1397 */
        "bad_recipient_address",
    /* 1419 */
        "host_unknown",
    /* 1432 */
        "address_type_incorrect",
    /* 1455 */
        "host_does_not_accept_mail",
    /* 1481 */
        "encryption_needed",
    /* 1499 */
        "authentication_required",
    /* 1523 */
        "recipient_rejected",
    /* 1542 */
        "mailbox_unavailable",
    /* 1562 */
        "user_not_local",
    /* 1577 */
        "exceeded_storage_allocation",
    /* 1605 */
        "mailbox_name_not_allowed",
    /* 1630 */
        "transaction_failed",
    /* 1649 */
        "mail_rcpt_parameters_not_recognized",
    /* 1685 */
        "domain_does_not_accept_mail",
    /* 1713 */
        "delivery_not_authorized",
    /* 1737 */
        "other_undefined_status",
    /* 1760 */
        "other_address_status",
    /* 1781 */
        "bad_destination_mailbox_address",
    /* 1813 */
        "bad_destination_system_address",
    /* 1844 */
        "bad_destination_mailbox_address_syntax",
    /* 1883 */
        "destination_mailbox_address_ambiguous",
    /* 1921 */
        "destination_address_valid",
    /* 1947 */
        "destination_mailbox_has_moved",
    /* 1977 */
        "bad_sender_mailbox_address_syntax",
    /* 2011 */
        "bad_sender_system_address",
    /* 2037 */
        "message_relayed_to_non_compliant_mailer",
    /* 2077 */
        "recipient_address_has_null_mx",
    /* 2107 */
        "other_mailbox_status",
    /* 2128 */
        "mailbox_disabled",
    /* 2145 */
        "mailbox_full",
    /* 2158 */
        "message_length_exceeds_administrative_limit",
    /* 2202 */
        "mailing_list_expansion_problem",
    /* 2233 */
        "other_mail_system_status",
    /* 2258 */
        "mail_system_full",
    /* 2275 */
        "system_not_accepting_network_messages",
    /* 2313 */
        "system_not_capable_of_selected_features",
    /* 2353 */
        "message_too_big_for_system",
    /* 2380 */
        "system_incorrectly_configured",
    /* 2410 */
        "requested_priority_was_changed",
    /* 2441 */
        "other_network_or_routing_status",
    /* 2473 */
        "no_answer_from_host",
    /* 2493 */
        "bad_connection",
    /* 2508 */
        "directory_server_failure",
    /* 2533 */
        "unable_to_route",
    /* 2549 */
        "mail_system_congestion",
    /* 2572 */
        "routing_loop_detected",
    /* 2594 */
        "delivery_time_expired",
    /* 2616 */
        "other_protocol_status",
    /* 2638 */
        "invalid_command",
    /* 2654 */
        "syntax_error",
    /* 2667 */
        "too_many_recipients",
    /* 2687 */
        "invalid_command_arguments",
    /* 2713 */
        "wrong_protocol_version",
    /* 2736 */
        "authentication_exchange_line_too_long",
    /* 2774 */
        "other_media_error",
    /* 2792 */
        "media_not_supported",
    /* 2812 */
        "conversion_required_and_prohibited",
    /* 2847 */
        "conversion_required_but_not_supported",
    /* 2885 */
        "conversion_with_loss_performed",
    /* 2916 */
        "conversion_failed",
    /* 2934 */
        "message_content_not_available",
    /* 2964 */
        "non_ascii_addresses_not_permitted",
    /* 2998 */
        "utf8_reply_required",
    /* 3018 */
        "utf8_header_message_cannot_be_transferred",
    /* 3060 */
        "utf8_reply_required_duplicate",
    /* 3090 */
        "other_security_status",
    /* 3112 */
        "mailing_list_expansion_prohibited",
    /* 3146 */
        "security_conversion_required_but_not_possible",
    /* 3192 */
        "security_features_not_supported",
    /* 3224 */
        "cryptographic_failure",
    /* 3246 */
        "cryptographic_algorithm_not_supported",
    /* 3284 */
        "message_integrity_failure",
    /* 3310 */
        "authentication_credentials_invalid",
    /* 3345 */
        "authentication_mechanism_too_weak",
    /* 3379 */
        "encryption_required_for_mechanism",
    /* 3413 */
        "user_account_disabled",
    /* 3435 */
        "trust_relationship_required",
    /* 3463 */
        "priority_level_too_low",
    /* 3486 */
        "message_too_big_for_priority",
    /* 3515 */
        "mailbox_owner_has_changed",
    /* 3541 */
        "domain_owner_has_changed",
    /* 3566 */
        "rrvs_test_cannot_be_completed",
    /* 3596 */
        "no_passing_dkim_signature",
    /* 3622 */
        "no_acceptable_dkim_signature",
    /* 3651 */
        "no_author_matched_dkim_signature",
    /* 3684 */
        "spf_validation_failed",
    /* 3706 */
        "spf_validation_error",
    /* 3727 */
        "reverse_dns_validation_failed",
    /* 3757 */
        "multiple_authentication_checks_failed",
    /* 3795 */
        "sender_address_has_null_mx",
    /* 3822 */
        "mail_flood_detected",
    /* 3842 */
        "arc_validation_failure",
    /* 3865 */
        "requiretls_support_required",
    /* 3893 */
        "SMTP status codes",
    /* 3911 */
        "512820306f833545",
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
        "Cannot open connection",
    /* 5288 */
        "The mail program cannot open an SMTP session at all, so no server has judged the"
        " message. The number is a client's invention: SMTP uses no reply codes that begi"
        "n with 1, and no server sends 101. On Linux 101 is also the number of the operat"
        "ing system error \"Network is unreachable\", which some programs print in the same"
        " place.",
    /* 5616 */
        "The server name in the settings is misspelled or does not resolve; the port is w"
        "rong; a firewall or the access provider blocks port 25, 465 or 587; the machine "
        "has no route to the server, often because it tries IPv6 without an IPv6 connecti"
        "on.",
    /* 5860 */
        "Sender: check the name and the port of the outgoing server in the mail program, "
        "resolve the name with \"nslookup\", and try port 587 of that server with \"telnet\" "
        "or \"nc\". If only port 25 fails, send through your provider's submission server o"
        "n port 587 or 465. Nothing has been sent, so the message can be sent again after"
        "wards.",
    /* 6187 */
        "Connection refused",
    /* 6206 */
        "The machine that was called answers, but it takes no connection on that port. Th"
        "is is the error number ECONNREFUSED of Linux, shown as if it were an SMTP code; "
        "a mail server never sends it. A refusal comes at once, which tells it from a tim"
        "eout.",
    /* 6452 */
        "The mail service on that machine is stopped or listens on another port or anothe"
        "r address; the client uses the wrong port; a firewall rejects the connection act"
        "ively; the host name points to a machine that is no mail server.",
    /* 6677 */
        "Sender: compare server name and port with those your mail provider publishes. Ad"
        "ministrator of the receiving server: see with \"ss -ltn\" whether the mail service"
        " listens on the public address, start it if not, and read the firewall rules. A "
        "sending server keeps the mail in its queue and tries again by itself.",
    /* 6987 */
        "System status, or system help reply",
    /* 7023 */
        "The server reports on its own state or lists its commands, because the client as"
        "ked with HELP. It says nothing about a message. Few servers use it today; most a"
        "nswer HELP with 214 or refuse the command.",
    /* 7226 */
        "A person or a monitoring tool sent HELP.",
    /* 7267 */
        "None. A mail program has no use for the text and goes on with its session.",
    /* 7342 */
        "Help message",
    /* 7355 */
        "The server answers HELP with text for a human reader: its commands, its software"
        ", or the address of a web page. Programs must not read a meaning into the words;"
        " what a server offers to a program stands in the EHLO reply.",
    /* 7576 */
        "Somebody typed HELP in a session by hand, or a scanner did so to learn the softw"
        "are's name.",
    /* 7668 */
        "None. Administrator of the receiving server: if the text shows more of the softw"
        "are than it should, change or turn off the help text in the server's configurati"
        "on.",
    /* 7832 */
        "{domain} Service ready",
    /* 7855 */
        "The server is running and waits for the first command. As a greeting this is nor"
        "mally the first line of a session; it starts with the server's name, and often t"
        "he software and its version follow. After STARTTLS or XCLIENT the same number is"
        " no greeting but a go-ahead. Reply code 220 is not the enhanced status code 2.2."
        "0, although some lists write it so.",
    /* 8211 */
        "A client has connected, or asked to start TLS.",
    /* 8258 */
        "None. A client waits for the whole greeting, all its lines, before it sends EHLO"
        "; a client that talks too early is refused by many servers.",
    /* 8398 */
        "{domain} Service closing transmission channel",
    /* 8444 */
        "The server ends the session in good order, normally because the client sent QUIT"
        ". It is no error: everything that the server accepted before this line stays acc"
        "epted. Administrators often reword it (\"Goodbye\", \"Bye\", \"Closing connection\").",
    /* 8684 */
        "The client sent QUIT. Some servers also say 221 before they hang up on a client "
        "that does not speak SMTP; Postfix does so with the code 2.7.0.",
    /* 8827 */
        "None. A client that still had mail to send opens a new connection.",
    /* 8894 */
        "Requested mail action okay, completed",
    /* 8932 */
        "The server did what the command asked for. There is no such thing as an error 25"
        "0; where one is reported, another line of the session holds the fault. What exac"
        "tly was done depends on the command: only after the end of the data does 250 mea"
        "n that the message was taken.",
    /* 9202 */
        "A command succeeded: the server greeted the client, noted the sender or a recipi"
        "ent, took a message, or reset the session.",
    /* 9325 */
        "None. If mail is missing although 250 came, note the queue number in the reply t"
        "o the end of the data and have it looked up in the log of the server that sent i"
        "t.",
    /* 9488 */
        "User not local; will forward to {path}",
    /* 9527 */
        "The recipient has no mailbox on this server, but the server accepts the address "
        "and passes the mail on by itself. It is a success and needs no second delivery. "
        "The path in the text is the recipient's address elsewhere; many servers forward "
        "without telling it, because it is private.",
    /* 9810 */
        "The recipient has moved or set up forwarding, or the server relays for that doma"
        "in. The recipient then sees this server among the first hops in the Received lin"
        "es.",
    /* 9974 */
        "None is needed. Sender: the new address may be noted in the address book, if the"
        " recipient agrees.",
    /* 10073 */
        "Cannot VRFY user, but will accept message and attempt delivery",
    /* 10136 */
        "The server does not say whether the address exists, and would take mail for it a"
        "nd try. It is neither a yes nor a no: an address checker learns nothing from it."
        " Servers give this answer to keep address collectors from testing names; others "
        "refuse VRFY altogether.",
    /* 10400 */
        "The administrator has turned address checking off; or the mailbox is on a server"
        " behind this one and cannot be looked up from here.",
    /* 10532 */
        "Sender: send the message; a wrong address shows itself at RCPT or as a bounce. D"
        "o not count the address as valid or as dead because of this line.",
    /* 10678 */
        "Start mail input; end with <CRLF>.<CRLF>",
    /* 10719 */
        "The server is ready to receive the message: headers, an empty line, the body. No"
        "thing is accepted yet; the answer that counts comes after the line that holds a "
        "single dot. Some manuals misprint this code as 345.",
    /* 10931 */
        "The client sent DATA after at least one recipient was accepted.",
    /* 10995 */
        "None. A client that finds all recipients refused, after it pipelined DATA, still"
        " has to end the data with a dot. When a session always stops right after 354, te"
        "st large packets on the path (MTU) and any firewall that inspects SMTP.",
    /* 11227 */
        "Timeout communication problem encountered during transmission",
    /* 11289 */
        "The session with the other server failed before it was finished, and the message"
        " can be tried again. No RFC defines 420; in mail logs it is mostly the enhanced "
        "status code 4.2.0 without its dots, and then it concerns the mailbox rather than"
        " the line: Exchange sends \"420 4.2.0\" when two directory objects have the same a"
        "ddress. The GroupWise Internet Agent logs 420 for a TCP read or write error.",
    /* 11686 */
        "The connection was too slow or broke off; a firewall or virus scanner between th"
        "e two servers interfered; in Exchange, two recipients with the same proxy addres"
        "s or legacyExchangeDN.",
    /* 11869 */
        "Administrator of the sending server: wait for the next attempts; if every one fa"
        "ils, run the session by hand and see where it stops, and switch off SMTP inspect"
        "ion in the firewall as a test. Administrator of the Exchange organisation: on \"R"
        "ESOLVER.ADR.Ambiguous\", search the directory for the duplicate address and remov"
        "e it from one object.",
    /* 12211 */
        "{domain} Service not available, closing transmission channel",
    /* 12272 */
        "The server ends the session now and can be tried again later. It may come in rep"
        "ly to any command, and the connection is closed after it. Some lists explain it "
        "only as too many connections, but it also covers shutdown, overload and an idle "
        "client. Large providers use it to slow a sender down, even under words such as \""
        "permanently deferred\"; the number still means a temporary refusal.",
    /* 12659 */
        "Too many connections or messages from your address in a short time; a bad or unk"
        "nown reputation of that address; the server is being stopped or is overloaded; t"
        "he client waited too long between two commands.",
    /* 12867 */
        "Administrator of the sending server: read the words and the enhanced code after "
        "421; leave the message in the queue; lower the number of parallel connections to"
        " that host and retry with growing pauses. If it lasts for a day, look for the re"
        "ason in the server's text, in the reverse DNS of your address and on block lists"
        ". Sender: wait; the address is not at fault.",
    /* 13232 */
        "The recipient's mailbox is over its storage limit",
    /* 13282 */
        "The mailbox has no room, and the server refuses the message for now. The number "
        "is no defined SMTP reply: it is the enhanced status code 4.2.2 with the dots dro"
        "pped. The IANA registry lists 422 beside \"A password transition is needed\" (X.7."
        "12), a Barracuda filter writes \"422 License Expired\", and some Stalwart installa"
        "tions greylist with it, so read the words first.",
    /* 13651 */
        "The recipient has used up the quota; or the server greylists an unknown sender a"
        "nd sends 4.2.2 with it; or the licence of the filter in front of the mailbox has"
        " run out.",
    /* 13821 */
        "Sender: wait until the recipient has made room and tell the recipient by another"
        " way; keep the address. Administrator of the receiving server: raise the quota, "
        "or send the standard 452 4.2.2 for a full mailbox and 451 4.7.1 for greylisting.",
    /* 14062 */
        "The recipient's mail server is experiencing a Disk Full condition",
    /* 14128 */
        "The recipient's mail system has no space left to store mail, for anybody and not"
        " only for this recipient. It is the enhanced status code 4.3.1 without its dots,"
        " as Exchange logs it; the standard reply code for the same state is 452. The mes"
        "sage is tried again later.",
    /* 14395 */
        "The disk with the mail queue or the mailbox database is full; on Exchange 2000 a"
        "nd 2003 also too many open files when the queue lies on a FAT partition.",
    /* 14548 */
        "Sender: wait, and tell the recipient by another way if it lasts longer than a da"
        "y. Administrator of the receiving server: free space on the volume of the queue "
        "and of the databases, then see whether delivery has started again.",
    /* 14775 */
        "This code has two unrelated meanings, told apart by the command. In reply to AUT"
        "H it is defined by RFC 4954: the user must change over to another login method. "
        "During delivery it comes from Exchange, together with 4.3.2: the mailbox or its "
        "server takes no more mail at this moment. Both are temporary.",
    /* 15077 */
        "In delivery: too many messages at the same time for one mailbox (Exchange Online"
        ": recipient thread limit), a mailbox server that is busy, or an incoming queue t"
        "hat was stopped by hand or for lack of resources. When an application submits th"
        "rough Exchange Online with too many connections at once: sender thread limit.",
    /* 15395 */
        "Sender: wait; Exchange Online retries by itself. Administrator of the sending se"
        "rver or application: send to that mailbox, or from that account, over fewer conn"
        "ections at a time. Administrator of the receiving Exchange server: check that th"
        "e transport service and its queues are not suspended.",
    /* 15689 */
        "The recipient's server is not responding",
    /* 15730 */
        "Your own sending server says that it got no answer from the next server. 441 is "
        "the enhanced status code 4.4.1 with the dots left out; Exchange writes \"441 4.4."
        "1\" in its queue and in delay notices. The recipient's server did not send it, si"
        "nce no session with it came about.",
    /* 16005 */
        "The recipient's server is down or unreachable; a firewall drops port 25 on eithe"
        "r side; the MX or address record points to a host that is gone; the smart host i"
        "n the send connector is wrong.",
    /* 16196 */
        "Administrator of the sending server: look up the MX records of the recipient's d"
        "omain and connect to port 25 of each from the sending machine. If none of your o"
        "utgoing connections works, ask your access provider whether port 25 is blocked. "
        "Otherwise let the queue retry. Sender: check the spelling of the domain, then wa"
        "it.",
    /* 16520 */
        "The connection was dropped during transmission",
    /* 16567 */
        "A session had begun and then broke before the message was accepted. It is 4.4.2 "
        "written without dots, a note of the sending system rather than an answer of the "
        "recipient's server. FakeSMTP, a small test server, does send 442 itself, to a cl"
        "ient that stays silent too long.",
    /* 16840 */
        "A timeout on one side; a router, firewall or virus scanner that cuts SMTP sessio"
        "ns; packet loss or a wrong MTU that shows with large messages; the other server "
        "was restarted.",
    /* 17015 */
        "Administrator of the sending server: let the queue retry. If it repeats with one"
        " destination, note at which command the line breaks: after DATA, look at MTU and"
        " content inspection; before it, at the connection limits of both sides.",
    /* 17247 */
        "The maximum hop count was exceeded for the message",
    /* 17298 */
        "The message has passed through more servers than allowed, which nearly always me"
        "ans that it goes round in a circle. 446 is the enhanced status code 4.4.6 with t"
        "he dots dropped; as a reply, Sendmail gives 554 5.4.6 and Postfix 554 5.4.0 for "
        "it. Trying again does not help while the loop exists.",
    /* 17592 */
        "Two servers each hold the other one for the destination; a forwarding rule or an"
        " alias leads back to its own address; the MX record points to a host that does n"
        "ot know the domain as its own; a split or moved domain whose connector returns u"
        "nknown recipients.",
    /* 17851 */
        "Administrator of the receiving server: read the Received lines of the returned m"
        "essage from the bottom up, find the host names that repeat, and correct the forw"
        "arding, the accepted domains or the connector on one of them. Sender: tell the r"
        "ecipient by another way and wait.",
    /* 18125 */
        "Your outgoing message timed out",
    /* 18157 */
        "The sending server has tried for as long as it may and gives up. The number is 4"
        ".4.7 without dots and is made by your own side; the reason of the failed attempt"
        "s stands in an earlier reply or in the log. Despite the 4, a notice with this co"
        "de is commonly the last one: the message is returned, not kept.",
    /* 18461 */
        "The recipient's server was unreachable or deferred the message on every attempt;"
        " greylisting or a rate limit that never let it pass; a misspelled domain that re"
        "solves to a host without mail service; a lifetime in the queue that is set too s"
        "hort.",
    /* 18707 */
        "Administrator of the sending server: search the log for the last reply of the ot"
        "her server before the message expired and act on that one. Sender: check the add"
        "ress, then send the message again once the reason is gone; the old copy does not"
        " leave any more.",
    /* 18964 */
        "Routing error",
    /* 18978 */
        "The mail system of the sender finds no valid path for the message inside its own"
        " configuration. It comes from Exchange, which has 4.4.9 for this; the IANA regis"
        "try has no code X.4.9 at all. The recipient's server has not seen the message.",
    /* 19217 */
        "An SMTP connector without a smart host or with a wrong one; a connector whose ad"
        "dress space does not cover the domain; a routing group or site that is cut off; "
        "DNS that the Exchange server cannot use.",
    /* 19418 */
        "Administrator of the sending server: review the send connectors, their address s"
        "paces and smart hosts, and test from that server whether the MX record of the re"
        "cipient's domain resolves. Sender: nothing to correct in the message; wait for t"
        "he repair.",
    /* 19669 */
        "Requested mail action not taken: mailbox unavailable",
    /* 19722 */
        "The server does not take mail for this recipient now, but may later. The standar"
        "d thinks of a mailbox that is busy or blocked for a time by policy. In practice "
        "it also covers greylisting, failed DNS look-ups of the sender, and recipient add"
        "resses that the server cannot verify at the moment; 450 alone is no proof that t"
        "he user does not exist.",
    /* 20066 */
        "Greylisting of an unknown sender; the recipient gets more mail than its limit al"
        "lows; the server cannot resolve your host name, HELO name or sender domain; the "
        "recipient could not be checked with the server behind (Postfix: unverified addre"
        "ss).",
    /* 20311 */
        "Administrator of the sending server: keep the message in the queue and retry fro"
        "m the same address; greylisting ends after a wait that is usually some minutes ("
        "Postgrey: 300 seconds by default). If it goes on, read the text: \"Helo command r"
        "ejected\" or \"cannot find your hostname\" asks for correct DNS records of your ser"
        "ver, \"Domain not found\" for those of the sender's or recipient's domain.",
    /* 20704 */
        "Requested action aborted: local error in processing",
    /* 20756 */
        "Something in the receiving system failed or was postponed, and the command was n"
        "ot carried out. By the standard it is a fault on the server's side. Many servers"
        " also use it on purpose: for greylisting, for a look-up that gave no answer, and"
        " to slow down senders (Microsoft: 4.7.500, 4.7.650). The standard itself words t"
        "he title in two ways, once without \"local\".",
    /* 21120 */
        "Greylisting; a content filter, database or directory that does not answer; a tem"
        "porary DNS failure for the sender's or recipient's domain; a rate limit; a mista"
        "ke in the server's configuration, which in Exim shows as \"Temporary local proble"
        "m\".",
    /* 21364 */
        "Administrator of the sending server: nothing but wait at first; a queue retries "
        "some days long (RFC 5321 recommends pauses of at least 30 minutes and 4 to 5 day"
        "s until giving up). Follow the address or token in the text if there is one. Adm"
        "inistrator of the receiving server: search the log at that minute for the failed"
        " look-up, filter or permission; the reply hides the details.",
    /* 21745 */
        "Requested action not taken: insufficient system storage",
    /* 21801 */
        "The server lacks the space or the resources to take the message at this time. Af"
        "ter RCPT the same number much more often says that there are too many recipients"
        ", and with the enhanced code 4.2.2 it says that one mailbox is full. Nothing is "
        "lost: the sender tries again.",
    /* 22071 */
        "A full disk or too little memory on the receiving server (Exchange: back pressur"
        "e; Postfix: less free space than queue_minfree); too many recipients in one tran"
        "saction; a full mailbox.",
    /* 22256 */
        "Sender: wait. Administrator of the receiving server: free disk space or memory, "
        "and look for what fills it, such as a stuck queue or log files.",
    /* 22400 */
        "The server knows the parameters given with MAIL or RCPT but cannot honour them a"
        "t the moment. It is the temporary counterpart of 555, which rejects parameters t"
        "hat the server does not know. The code is rare.",
    /* 22608 */
        "A service behind an extension, for example delivery reports (DSN) or delivery at"
        " a later time, is out of order for a while; or a simple server misuses 455 for a"
        " malformed parameter.",
    /* 22790 */
        "Administrator of the sending server: wait for the next attempt. If it never pass"
        "es, compare the parameters in the log (SIZE, BODY, RET, NOTIFY and others) with "
        "the EHLO reply of that server and send without the one that it does not list.",
    /* 23028 */
        "Code Page unavailable on the recipient server",
    /* 23074 */
        "A server could not convert the characters of the message because the table for t"
        "hat language, the code page, is missing. It belongs to Exchange 2000 and 2003, w"
        "hose non-delivery reports show it as 4.6.5; the dots were lost in 465. In the re"
        "gistry X.6.5 means a failed conversion in general. It has nothing to do with por"
        "t 465.",
    /* 23401 */
        "The message uses a character set that Windows on the converting server has not i"
        "nstalled. Published lists disagree whether that is the recipient's or the sender"
        "'s server; the report itself tells which server made it.",
    /* 23618 */
        "Administrator of the Exchange server named in the report: install the language s"
        "upport for the character set of the message. Sender: send the message again as U"
        "TF-8, or as plain text without national characters.",
    /* 23830 */
        "Local error of the sending server, try again later",
    /* 23881 */
        "A filter has held the message up; which side the filter is on, the number does n"
        "ot tell. 471 is no defined reply but 4.7.1 with its dots gone. One widely copied"
        " list blames a fault of the sender's own server, whereas a reply with 4.7.1 from"
        " the recipient's side mostly means greylisting or another check for spam.",
    /* 24195 */
        "The virus or spam scanner on the outgoing server fails or hangs; the recipient's"
        " server greylists the sender; a policy check could not be finished in time.",
    /* 24351 */
        "Administrator of the sending server: find in the log which host produced the lin"
        "e. If it is your own, check that the scanner runs and has current data, and swit"
        "ch it off for one test message. If it is the other host, let the queue retry for"
        " some hours.",
    /* 24604 */
        "Syntax error, command unrecognized",
    /* 24639 */
        "The server does not understand the line that the client sent. It does not know t"
        "he word at its start, or the line is too long. No message is refused by this alo"
        "ne: the client may send a correct command in the same session.",
    /* 24862 */
        "A misspelt command; an extension that this server does not offer, such as AUTH o"
        "r STARTTLS where EHLO did not announce it; a firewall with SMTP inspection that "
        "overwrites commands with \"XXXX\"; text of the message that was sent while the ser"
        "ver still waited for commands; a line of more than 512 octets.",
    /* 25165 */
        "Administrator of the sending server: find the command before the 500 in the log "
        "of the session and compare it with what the server offers in its EHLO reply. Tur"
        "n off \"SMTP fixup\" or \"inspection\" in firewalls between the two. A mail program "
        "that gets 500 to EHLO repeats with HELO.",
    /* 25446 */
        "Syntax error in parameters or arguments",
    /* 25486 */
        "The server knows the command but not what stands behind it. Most often an addres"
        "s is malformed, or the name that the client gives in HELO or EHLO is none. A rep"
        "etition of the same line gets the same answer.",
    /* 25693 */
        "An address with a blank, a missing \"@\", a comma instead of a point, or without a"
        "ngle brackets; a HELO name with an underscore or without a point; a path longer "
        "than 256 octets; a parameter of MAIL or RCPT (SIZE, NOTIFY, ORCPT) with a bad va"
        "lue. Some servers also send 501 when the sender's domain does not exist.",
    /* 26006 */
        "Sender: read the address in the bounce letter by letter and correct it, also in "
        "the address book. Administrator of the sending server: set a full host name as H"
        "ELO name (Postfix: smtp_helo_name; Exim: helo_data) and look at the parameters i"
        "n the log.",
    /* 26257 */
        "Command not implemented",
    /* 26281 */
        "The server recognises the command but does not carry it out. That is usual for V"
        "RFY, EXPN and HELP, which many servers switch off so that nobody can probe for a"
        "ddresses. Mail can be delivered all the same.",
    /* 26487 */
        "The administrator disabled the command; an old server does not know EHLO; a devi"
        "ce in between hides an extension; two commands came on one line.",
    /* 26632 */
        "None for VRFY and EXPN: whether an address exists shows when mail is sent to it."
        " A client that gets 502 to EHLO repeats with HELO. Administrator of the sending "
        "server: if the refused command is AUTH, log in on the submission port 587 or 465"
        " instead of port 25.",
    /* 26893 */
        "Bad sequence of commands",
    /* 26918 */
        "The command is right but comes at the wrong moment. In most logs it only follows"
        " another error: the server refused the sender or every recipient, the client wen"
        "t on with DATA, and the server answers that it still needs MAIL or RCPT. Then th"
        "e reply before the 503 is the real reason.",
    /* 27201 */
        "All recipients were refused and the client sent DATA without waiting; MAIL witho"
        "ut EHLO; a second MAIL inside a transaction; AUTH after AUTH; a session that the"
        " server has reset after STARTTLS.",
    /* 27395 */
        "Administrator of the sending server: look for the first 4yz or 5yz above this li"
        "ne and treat that one. If there is none, the client has a fault: update it, or s"
        "witch off pipelining for this server.",
    /* 27593 */
        "Command parameter not implemented",
    /* 27627 */
        "The server understands the command, and does not support the value that came wit"
        "h it. Two cases are common: a name in HELO that is not fully qualified, and a lo"
        "gin mechanism that the server does not have.",
    /* 27832 */
        "The sending server introduces itself with a short name such as \"mail\" or \"localh"
        "ost\"; the mail program insists on a login method that the server lacks; a BODY o"
        "r RET parameter of an extension that is not offered.",
    /* 28045 */
        "Administrator of the sending server: set a HELO name that has a point in it and "
        "resolves in DNS to the address from which the server sends. Sender: if the reply"
        " speaks of authentication, choose another method in the mail program's settings.",
    /* 28286 */
        "Bad email address",
    /* 28304 */
        "The server does not like one of the addresses, and its number does not say which"
        " or why. No standard defines 510: it is the enhanced status code 5.1.0 with the "
        "dots dropped. It does not prove that the recipient is unknown.",
    /* 28527 */
        "A malformed or unknown recipient address; a sender address that the recipient's "
        "server refuses; a server that writes 5.1.0 for any refused recipient.",
    /* 28677 */
        "Sender: check the recipient's address for typing errors, then the text behind th"
        "e code. Administrator of the sending server: read which command got the 510. Aft"
        "er MAIL it is about the sender's address.",
    /* 28879 */
        "The server says that the recipient's mailbox does not exist. Only a few servers "
        "send 511; it stands for the enhanced status code 5.1.1 without its dots, and no "
        "RFC has it.",
    /* 29051 */
        "A typing error in the part before the \"@\"; a mailbox that was deleted; an addres"
        "s book that is out of date. Some servers use it to turn away a client that they "
        "do not trust.",
    /* 29225 */
        "Sender: correct the address, or ask the recipient by another way for the present"
        " one. If the text speaks of a policy or a block, treat that instead and keep the"
        " address.",
    /* 29395 */
        "The host server for the recipient's domain name cannot be found (DNS error)",
    /* 29471 */
        "No mail server could be found for the part behind the \"@\". The message never rea"
        "ched the recipient's side. The number is the enhanced status code 5.1.2 without "
        "dots; standard servers report this as 550 5.1.2, or write the bounce themselves.",
    /* 29712 */
        "A typing error in the domain; a domain that has expired; an MX record that names"
        " a host without an address; a DNS server of the sending side that does not answe"
        "r.",
    /* 29875 */
        "Sender: check the domain letter by letter. Administrator of the sending server: "
        "query it with \"dig MX\" from that very server; if another resolver finds it, mend"
        " the own one, otherwise tell the owner of the domain.",
    /* 30089 */
        "Address type is incorrect",
    /* 30115 */
        "The recipient's address is written in a form that the server cannot use. In prac"
        "tice the address is malformed, or the server wants a login before it relays to i"
        "t. 513 comes from 5.1.3 with the dots left out and belongs to no standard.",
    /* 30350 */
        "Quotes, blanks or a second \"@\" in the address; a display name in the place of th"
        "e address; an outgoing server that was called without authentication.",
    /* 30500 */
        "Sender: write the address as name@example.org without anything around it; switch"
        " on authentication for the outgoing server in the mail program.",
    /* 30644 */
        "Host does not accept mail",
    /* 30670 */
        "This machine takes no mail at all, for nobody: it runs an SMTP service only to s"
        "ay so. The standard means it for such hosts alone. In the wild 521 is also, agai"
        "nst the advice of RFC 7504, a way to turn away one client that is on a block lis"
        "t; then the text says so.",
    /* 30936 */
        "The address has a host in it that is no mail server; an MX record that points to"
        " the wrong machine; or the sending address is blocked (Postfix postscreen, AT&T "
        "and others answer 521 in that case).",
    /* 31133 */
        "Sender: check the part behind the \"@\". Administrator of the sending server: if t"
        "he text names a list or a web page, look the sending address up there and ask fo"
        "r removal; otherwise tell the owner of the domain that the MX record leads to a "
        "host that accepts nothing.",
    /* 31400 */
        "Encryption needed",
    /* 31418 */
        "Three meanings go under this number, and the text has to tell which. The IANA re"
        "gistry pairs 523 with X.7.10, \"Encryption Needed\", in the login. A widely copied"
        " list uses it for a message that is too large, which is 5.2.3 with the dots drop"
        "ped. Gmail sends 523 5.7.10 when a client does not wait for the answer to STARTT"
        "LS.",
    /* 31742 */
        "A login without TLS; a message above the size limit of the mailbox; a client tha"
        "t sends commands together with STARTTLS.",
    /* 31863 */
        "Sender: switch on TLS in the mail program if the text speaks of encryption; make"
        " the message smaller, or send a link to the file, if it speaks of size. Administ"
        "rator of the sending server: after STARTTLS wait for the 220 before anything els"
        "e is sent.",
    /* 32114 */
        "The server takes no mail from this client before something else is done. Either "
        "the client must log in with AUTH, or it must start encryption with STARTTLS; bot"
        "h have the same number and mostly the same enhanced code, so the text decides. T"
        "he recipient's address has not been judged.",
    /* 32398 */
        "Authentication is switched off in the mail program; the program uses port 587 wi"
        "thout login; encryption is switched off although the server insists on it; a ser"
        "ver relays through a provider's submission service without credentials.",
    /* 32630 */
        "Sender: in the settings of the outgoing server switch on authentication with the"
        " full e-mail address as user name, and STARTTLS on port 587 or TLS on port 465. "
        "Administrator of the sending server: set user name, password and TLS for the rel"
        "ay host.",
    /* 32879 */
        "Recipient address rejected: access denied",
    /* 32921 */
        "The recipient's side refuses the message, mostly by a filter or a rule. The numb"
        "er is no standard code; it is 5.4.1 with the dots dropped, and the registered me"
        "aning of X.4.1, \"No answer from host\", does not fit these replies. An unknown ma"
        "ilbox is possible, too.",
    /* 33185 */
        "A spam filter or an allow list in front of the mailbox; an address that the filt"
        "er does not know; a destination that Zoho Mail or another relay could not delive"
        "r to.",
    /* 33351 */
        "Sender: check the address; if it is right, ask the recipient by another way to h"
        "ave your address allowed, and send them the full text of the bounce. Administrat"
        "or of the sending server: look your sending address up in the public block lists"
        ".",
    /* 33593 */
        "The server refuses for good, and the number alone does not say why. It means \"no"
        " such mailbox\" or \"no access\", and far more often a refusal by policy: a block l"
        "ist, a failed SPF or DKIM check, a spam filter. The enhanced status code and the"
        " words behind it decide; a bare 550 is no proof that the address is dead.",
    /* 33907 */
        "A policy of the recipient's server against the sending address, the sender's dom"
        "ain or the content; a mailbox that does not exist or is disabled; a sender that "
        "fails SPF, DKIM or DMARC; an outgoing server that wants a login first.",
    /* 34138 */
        "Read the enhanced code and the text first. With 5.1.1 or \"user unknown\" the send"
        "er corrects the address. With 5.7.x the administrator of the sending server look"
        "s into block lists, SPF, DKIM, DMARC and reverse DNS of the sending address. If "
        "the text gives a web page or a code in brackets, follow that one.",
    /* 34444 */
        "User not local; please try {path}",
    /* 34478 */
        "The mailbox is not on this server and the server does not pass the message on. B"
        "y the standard it names the address to use instead. Most servers that send 551 m"
        "ean something else: that they do not relay for this client.",
    /* 34698 */
        "A server that was asked to relay without login; a recipient who has moved; an MX"
        " record that points to a server that does not know the domain.",
    /* 34841 */
        "Sender: if the reply gives a new address, send there; if it speaks of relaying, "
        "switch on authentication for the outgoing server. Administrator of the receiving"
        " server: add the domain to the local or relayed domains if it belongs there.",
    /* 35078 */
        "Requested mail action aborted: exceeded storage allocation",
    /* 35137 */
        "The message does not fit. Either the mailbox is full, or this message is larger "
        "than the server allows; the enhanced code tells them apart (5.2.2 against 5.2.3 "
        "and 5.3.4). The address itself is alive.",
    /* 35338 */
        "A mailbox over its quota; an attachment that makes the message too large; a size"
        " limit on one of the servers on the way. Gmail and others also send 552 5.7.0 fo"
        "r forbidden attachments.",
    /* 35523 */
        "Sender: if the text speaks of quota or of a full mailbox, tell the recipient by "
        "another way and send again later; if it speaks of size, make the message smaller"
        ". Do not drop the address after one such reply.",
    /* 35731 */
        "Requested action not taken: mailbox name not allowed",
    /* 35784 */
        "The server does not accept an address as it is written, or not in this place. Af"
        "ter RCPT it is the recipient's address, after MAIL the sender's. Many servers al"
        "so use 553 for mail that they do not relay and for senders on a block list.",
    /* 36020 */
        "An address with bad syntax; a sender address that does not belong to the account"
        " that logged in; a domain that this server does not handle; an address with non-"
        "ASCII letters where SMTPUTF8 was not asked for; a policy refusal in other words.",
    /* 36261 */
        "Sender: check the address; set the sender address of the mail program to that of"
        " the account. Administrator of the sending server: read the words behind the cod"
        "e; if they name a list or a relay rule, treat that.",
    /* 36473 */
        "Transaction failed",
    /* 36492 */
        "The server refuses for good and gives no closer number. As an answer to a messag"
        "e it is a refusal by a filter or a policy in most cases; as the greeting it mean"
        "s that this client gets no service here. The words behind it are what counts.",
    /* 36730 */
        "A spam or virus filter; a sending address on a block list; relaying that is not "
        "allowed; too many hops, which point to a loop; DATA without an accepted recipien"
        "t.",
    /* 36893 */
        "Administrator of the sending server: read the text for a list, a web page or a c"
        "ode in brackets and follow it. For \"Relay access denied\" log in on the submissio"
        "n port. Sender: a repetition of the same message gets the same answer.",
    /* 37124 */
        "MAIL FROM/RCPT TO parameters not recognized or not implemented",
    /* 37187 */
        "The server cannot use a parameter behind the address in MAIL or RCPT. Gmail and "
        "qmail also answer 555 to an address that is plainly malformed. Sending the same "
        "line again does not help.",
    /* 37373 */
        "A parameter of an extension that the server did not offer in EHLO (SMTPUTF8, NOT"
        "IFY, RET); an address without angle brackets or with two of them; an empty addre"
        "ss where none is allowed.",
    /* 37559 */
        "Administrator of the sending server: compare the MAIL or RCPT line in the log wi"
        "th the EHLO reply, and switch the extension off for this destination. Sender: co"
        "rrect the address if it has stray characters.",
    /* 37765 */
        "Domain does not accept mail",
    /* 37793 */
        "A relay says that the recipient's domain has declared in DNS that it takes no ma"
        "il. It comes from a server on the way, not from the domain itself, which has no "
        "mail server. No mailbox there can ever receive anything, as long as that record "
        "stands.",
    /* 38041 */
        "The domain has a null MX record (\"MX 0 .\"): it is used for web pages only or onl"
        "y sends; or the domain in the address is misspelt and the other one has such a r"
        "ecord.",
    /* 38208 */
        "Sender: check the domain, and ask the recipient for an address that takes mail. "
        "Owner of the domain: replace the null MX if mail is wanted after all; \"dig MX ex"
        "ample.org\" shows it.",
    /* 38389 */
        "Delivery not authorized, message refused",
    /* 38430 */
        "The recipient's side refuses mail from this sender or this server by a rule. No "
        "RFC defines 571; it is the enhanced status code 5.7.1 without dots, sent by spam"
        " filters and by some large providers. It says nothing about whether the mailbox "
        "exists.",
    /* 38678 */
        "The sending address is on a block list; the recipient accepts known senders only"
        "; a content filter found something; the sending server has no proper reverse DNS"
        " name.",
    /* 38845 */
        "Administrator of the sending server: look the address up in the list that the te"
        "xt names, or in the public ones, and check its PTR record. Sender: ask the recip"
        "ient by another way to allow your address.",
    /* 39048 */
        "Other undefined Status",
    /* 39071 */
        "Only the class is known: 2.0.0 is a success, 4.0.0 a temporary and 5.0.0 a lasti"
        "ng failure. The server, or a program that rewrites replies, had nothing closer t"
        "o say. Everything else stands in the words of the reply.",
    /* 39288 */
        "The server knows no better code; a gateway or a sending service writes X.0.0 for"
        " replies without an enhanced code; 2.0.0 is the usual company of a plain \"Ok\".",
    /* 39447 */
        "With 2.0.0: none. With 4.0.0 and 5.0.0 read the reply code and the text; if a se"
        "rvice such as Amazon SES made the report, look for the original reply in its quo"
        "ted part.",
    /* 39617 */
        "Other address status",
    /* 39638 */
        "Something about one of the addresses caused the reply, and the code does not say"
        " which address or what. As 2.1.0 it confirms a sender's address. Many servers us"
        "e 5.1.0 for any refusal after RCPT, Exchange also for a sender that is denied.",
    /* 39877 */
        "A refused recipient or sender that no closer code describes; a sending service t"
        "hat could not classify the answer of the recipient's server.",
    /* 40018 */
        "Read the words behind the code, and which command was answered: after MAIL it is"
        " about the sender's address, after RCPT about the recipient's. Treat what the wo"
        "rds name.",
    /* 40188 */
        "Bad destination mailbox address",
    /* 40220 */
        "The mailbox in front of the \"@\" does not exist on the recipient's server. With c"
        "lass 5 this is the usual sign of a dead address. Some servers say 5.1.1 for othe"
        "r reasons, a rate limit or a block, and then their words contradict the code; th"
        "e words win.",
    /* 40473 */
        "A typing error; a mailbox that was deleted, often when somebody left; an address"
        " that was made up; a gateway whose list of recipients is out of date. As 4.1.1 t"
        "he server could not check the address at the moment.",
    /* 40686 */
        "Sender: correct the address or ask the recipient for the present one, and take d"
        "ead addresses off the list. Administrator of the receiving server: if the mailbo"
        "x exists, look at the recipient table of the server that answered and at that of"
        " the gateway before it.",
    /* 40950 */
        "Bad destination system address",
    /* 40981 */
        "The part behind the \"@\" leads nowhere: the domain does not exist, or no mail ser"
        "ver can be found for it. The sending side reports it after a look-up in DNS, so "
        "no server of the recipient was asked.",
    /* 41179 */
        "A misspelt domain; a domain that has expired; MX records that name a host withou"
        "t an address; as 4.1.2, a DNS server that did not answer.",
    /* 41317 */
        "Sender: check the domain letter by letter. Administrator of the sending server: "
        "ask \"dig MX\" for the domain on that server and through another resolver; if only"
        " your own fails, mend it.",
    /* 41503 */
        "Bad destination mailbox address syntax",
    /* 41542 */
        "The recipient's address breaks the rules of writing, so the server cannot even l"
        "ook for it. It never worked in this form.",
    /* 41664 */
        "Blanks, commas, two \"@\" or none; a trailing point; quotes or brackets copied alo"
        "ng; a list import that put names into the address field.",
    /* 41801 */
        "Sender: write the address anew as name@example.org and correct the address book "
        "or the list.",
    /* 41894 */
        "Destination mailbox address ambiguous",
    /* 41932 */
        "The address fits more than one mailbox, and the server does not choose. It happe"
        "ns where a server accepts short or partial names, or where a directory holds one"
        " address twice.",
    /* 42108 */
        "Two directory objects with the same address; a name that matches several people "
        "on a server that searches for names.",
    /* 42225 */
        "Sender: use the full address of the one person. Administrator of the receiving s"
        "erver: search the directory for the doubled address and remove it from one of th"
        "e objects.",
    /* 42396 */
        "Destination address valid",
    /* 42422 */
        "The server knows the recipient's address and takes mail for it. The code comes w"
        "ith class 2 only, as the answer to RCPT. It does not promise that the message wi"
        "ll be taken, too.",
    /* 42600 */
        "The address passed the server's checks; some servers say so for every address.",
    /* 42679 */
        "None.",
    /* 42685 */
        "Destination mailbox has moved, No forwarding address",
    /* 42738 */
        "The mailbox was here and is gone, and the server knows no new place for it. Olde"
        "r lists, after RFC 1893, call the code \"Mailbox has moved\" only; RFC 3463 added "
        "that nothing is forwarded.",
    /* 42925 */
        "The person left or changed the provider; Postfix says it for entries of relocate"
        "d_maps, then with the new address in the text.",
    /* 43052 */
        "Sender: if the text names a new address, use that one; otherwise ask the recipie"
        "nt by another way, and take the old address off the list.",
    /* 43190 */
        "Bad sender's mailbox address syntax",
    /* 43226 */
        "The sender's address breaks the rules of writing. It is about the address in MAI"
        "L, which bounces go to, and not about the recipient.",
    /* 43359 */
        "A program or a web form that puts a name or nothing into the sender's address; a"
        "n address without a domain; non-ASCII letters without SMTPUTF8.",
    /* 43503 */
        "Sender: correct the sender's address in the mail program. Administrator of the s"
        "ending server: find the application that hands over such mail and set its envelo"
        "pe sender.",
    /* 43674 */
        "Bad sender's system address",
    /* 43702 */
        "The domain of the sender's address does not exist, or nothing could be delivered"
        " back to it. The server refuses mail to which no bounce can go. Exchange Online "
        "uses 5.1.8 for an account that is blocked because it sent spam.",
    /* 43926 */
        "A host name of the local network in the sender's address (root@web1.local); a se"
        "nder's domain without MX and address records; a forged sender; as 4.1.8, a DNS s"
        "erver that did not answer.",
    /* 44113 */
        "Administrator of the sending server: set a sender domain that has an MX record ("
        "Postfix: myorigin, sender_canonical_maps). At Exchange Online: secure the accoun"
        "t, change its password and lift the restriction in the portal.",
    /* 44336 */
        "Message relayed to non-compliant mailer",
    /* 44376 */
        "The message was handed to a system that does not speak the usual standards of In"
        "ternet mail, so no delivery report may ever come back from there. It is no failu"
        "re.",
    /* 44540 */
        "A gateway to another mail system, such as fax or an old groupware.",
    /* 44607 */
        "None. If it matters whether the message arrived, ask the recipient.",
    /* 44675 */
        "Recipient address has null MX",
    /* 44705 */
        "The recipient's domain says in DNS that it accepts no mail at all. The sending s"
        "ide read that record, so no server of the domain was asked. Exchange Online send"
        "s 5.1.10 with another meaning: the recipient was not found there.",
    /* 44931 */
        "The domain has the record \"MX 0 .\"; the domain in the address is misspelt and th"
        "e other one has it; at Exchange Online, an address that does not exist in the di"
        "rectory.",
    /* 45100 */
        "Sender: check the domain and ask the recipient for an address that takes mail. W"
        "ith words such as \"RESOLVER.ADR.RecipientNotFound\" check the part before the \"@\""
        ".",
    /* 45262 */
        "Other or undefined mailbox status",
    /* 45296 */
        "The mailbox exists, and something about it stands in the way; the code does not "
        "say what. Often it is a gateway's shorthand for greylisting or for any delay at "
        "the mailbox.",
    /* 45469 */
        "A fault in the storage of that mailbox; greylisting by servers that send 450 4.2"
        ".0; a delivery program that failed without a closer word.",
    /* 45607 */
        "Administrator of the sending server: with 4.2.0 let the queue retry. Administrat"
        "or of the receiving server: search the log of local delivery for that mailbox.",
    /* 45766 */
        "Mailbox disabled, not accepting messages",
    /* 45807 */
        "The mailbox exists but takes no mail: it is closed, locked or inactive. As 5.2.1"
        " the state lasts. As 4.2.1 it passes; Gmail, for one, says 450 4.2.1 when the re"
        "cipient gets mail faster than allowed.",
    /* 46006 */
        "The account was not used for long, was not paid for, or was locked for abuse; th"
        "e person left; with 4.2.1, too much mail in too little time for this mailbox.",
    /* 46164 */
        "Sender: ask the recipient for another address, and stop mailing after 5.2.1. Adm"
        "inistrator of the sending server: with 4.2.1 send more slowly to this recipient,"
        " and keep the address.",
    /* 46347 */
        "Mailbox full",
    /* 46360 */
        "The mailbox has used up its space. The address is alive, whatever the class: 452"
        " 4.2.2 lets the sender retry, 552 5.2.2 returns the message at once. Exchange On"
        "line also uses 5.2.2 for a sender who has reached the limit of outgoing mail.",
    /* 46598 */
        "The recipient has not deleted mail for long, or no longer reads it; one large me"
        "ssage; a quota that is too small.",
    /* 46712 */
        "Sender: tell the recipient by another way and send again later; drop the address"
        " only if it stays full for weeks. Recipient: delete or archive mail, and empty t"
        "he bin.",
    /* 46880 */
        "Message length exceeds administrative limit",
    /* 46924 */
        "The message is larger than this mailbox may receive. It is a limit of the single"
        " mailbox; the limit of the whole server is X.3.4. Zoho uses 5.2.3 for other refu"
        "sals.",
    /* 47090 */
        "An attachment; encoding makes it a third larger than the file.",
    /* 47153 */
        "Sender: make the message smaller, or put the file somewhere and send the link. A"
        "dministrator of the receiving server: raise the limit of the mailbox if such mai"
        "l is wanted.",
    /* 47326 */
        "Mailing list expansion problem",
    /* 47357 */
        "The address is a mailing list or group, and the server could not find out its me"
        "mbers. The message did not go to any of them.",
    /* 47483 */
        "The list of members cannot be read; a group in the directory refers to itself; t"
        "he list server is out of order.",
    /* 47595 */
        "Sender: tell the owner of the list. Administrator of the receiving server: expan"
        "d the group by hand and look at the log for the member or file that fails.",
    /* 47750 */
        "Other or undefined mail system status",
    /* 47788 */
        "Something about the mail system of the recipient caused the reply, and not the m"
        "ailbox or the network. Servers send it for any inner fault, and some for policy "
        "refusals. The words tell more.",
    /* 47979 */
        "A mistake in the server's configuration; a filter or milter that failed; a greet"
        "ing or a goodbye with 2.3.0; AT&T puts 5.3.0 in front of block list refusals.",
    /* 48137 */
        "Administrator of the sending server: with 4.3.0 retry, with 5.3.0 follow the wor"
        "ds. Administrator of the receiving server: search the log at that minute for the"
        " error behind it.",
    /* 48315 */
        "Mail system full",
    /* 48332 */
        "The recipient's server has no space or resources left, for anybody. The single m"
        "ailbox is not the matter. RFC 3463 has it for the temporary class alone.",
    /* 48485 */
        "A full disk of queue or mailboxes; back pressure in Exchange; too little memory.",
    /* 48566 */
        "Sender: wait. Administrator of the receiving server: free space on the volume of"
        " the queue and of the mailboxes, then check that mail flows again.",
    /* 48713 */
        "System not accepting network messages",
    /* 48751 */
        "The server takes no mail from the network now, or from this client now. Temporar"
        "y forms are connection limits and maintenance; with 521 it is a host that never "
        "takes mail. Exchange Online sends 432 4.3.2 for too many deliveries to one mailb"
        "ox at once.",
    /* 49003 */
        "Too many connections from one address; the service is being stopped; Postfix pos"
        "tscreen whose ports are all busy; a host that is not meant to receive mail.",
    /* 49159 */
        "Administrator of the sending server: open fewer connections to this host and ret"
        "ry later. With 521 check whether the MX record leads to the right host.",
    /* 49311 */
        "System not capable of selected features",
    /* 49351 */
        "The message or the command needs something that the server does not have. Exchan"
        "ge says 5.3.3 also for commands it does not know.",
    /* 49481 */
        "An extension that a server on the way lacks (SMTPUTF8, 8BITMIME, DSN); two Excha"
        "nge servers of which one offers commands that the other refuses.",
    /* 49626 */
        "Administrator of the sending server: compare the command that failed with the EH"
        "LO reply of that server, and send in the plainer form.",
    /* 49761 */
        "Message too big for system",
    /* 49788 */
        "The message is larger than the server takes from anybody. The limit often stands"
        " behind SIZE in the server's EHLO reply. The limit of a single mailbox is X.2.3.",
    /* 49949 */
        "Attachments; encoding makes them a third larger; a low limit on a gateway in bet"
        "ween.",
    /* 50035 */
        "Sender: make the message smaller or send a link. Administrator of the receiving "
        "server: raise the limit (Postfix: message_size_limit) on every server on the way"
        ".",
    /* 50197 */
        "System incorrectly configured",
    /* 50227 */
        "A mail server found a mistake in its own set-up that keeps it from handling the "
        "message. The message and the addresses are not at fault.",
    /* 50364 */
        "A server that sees itself as the next hop (\"mail loops back to myself\"); a missi"
        "ng program or table; rights that are wrong after an update.",
    /* 50504 */
        "Administrator of the server that wrote the report: look for the fatal error in i"
        "ts log. For \"loops back to myself\" add the domain to those that the server handl"
        "es, or correct the MX record. Sender: wait for the repair and send again.",
    /* 50738 */
        "Requested priority was changed",
    /* 50769 */
        "The server took the message with another priority than the client had asked for."
        " The new priority stands at the start of the text. Delivery goes on.",
    /* 50918 */
        "The client used the MT-PRIORITY extension, and the server's rules allow another "
        "level.",
    /* 51005 */
        "Other or undefined network or routing status",
    /* 51050 */
        "Something between the servers went wrong, and no closer code fits. The message w"
        "as not judged. Postfix uses 5.4.0 for a message that has passed through too many"
        " servers.",
    /* 51220 */
        "A connection that failed in an unusual way; a routing table with a mistake; a lo"
        "op.",
    /* 51304 */
        "Administrator of the sending server: look into the log for the host and the syst"
        "em error, and connect to port 25 of that host by hand.",
    /* 51439 */
        "No answer from host",
    /* 51459 */
        "The sending server called the next one and got no connection. It is the sending "
        "side's own report. Microsoft uses 550 5.4.1 with another meaning: the recipient "
        "or the domain is not accepted there.",
    /* 51656 */
        "The server is down; a firewall drops the connection; port 25 is blocked by the a"
        "ccess provider; a wrong MX record. At Microsoft: an unknown recipient, or a doma"
        "in that is not set up.",
    /* 51839 */
        "Administrator of the sending server: connect to port 25 of each MX host from the"
        " sending machine. If no host answers at all, ask the access provider about port "
        "25. With \"Access denied\" from Microsoft check the recipient's address.",
    /* 52070 */
        "Bad connection",
    /* 52085 */
        "The connection stood and then broke, or one side waited too long for the other. "
        "Whatever had no 250 to its end of data was not taken and is tried again.",
    /* 52238 */
        "A timeout; a client that stays silent; firewalls that cut sessions; packets that"
        " are too large for the path.",
    /* 52347 */
        "Administrator of the sending server: let the queue retry. If it always breaks af"
        "ter DATA, test the MTU of the path and turn SMTP inspection off in the firewall.",
    /* 52508 */
        "Directory server failure",
    /* 52533 */
        "A directory that the mail server needs for its decision does not answer: DNS, LD"
        "AP or the like. It says nothing about the address. RFC 1893 called the code \"Rou"
        "ting server failure\", a title that many lists still show.",
    /* 52751 */
        "An LDAP or DNS server that is down, overloaded or refuses the login of the mail "
        "server.",
    /* 52839 */
        "Sender: wait. Administrator of the server that reports it: query the directory f"
        "rom that machine with the mail server's own account.",
    /* 52972 */
        "Unable to route",
    /* 52988 */
        "The server does not know where to send the message next. Mostly the domain has n"
        "o usable MX or address record, or the server's own routes lead nowhere.",
    /* 53140 */
        "A misspelt domain; DNS records that are missing or point to names without an add"
        "ress; a connector or transport rule without a target.",
    /* 53274 */
        "Administrator of the sending server: query \"dig MX\" for the domain, then test th"
        "e route of the server for it. Sender: check the domain in the address.",
    /* 53425 */
        "Mail system congestion",
    /* 53448 */
        "The server is too busy and asks to be left alone for a while. It is temporary by"
        " its nature. RFC 1893 had \"Network congestion\" here. Gmail uses 550 5.4.5 for an"
        " account that has sent its daily number of messages.",
    /* 53661 */
        "A burst of mail; a slow filter behind the server; at Gmail, the daily sending li"
        "mit of the account.",
    /* 53761 */
        "Administrator of the sending server: retry with growing pauses and fewer connect"
        "ions. At Gmail: wait for a day and send less, or use a service for bulk mail.",
    /* 53919 */
        "Routing loop detected",
    /* 53941 */
        "The message goes round in a circle between servers, and one of them has stopped "
        "it. RFC 3463 means it as temporary, yet nearly every server sends 5.4.6. Titan u"
        "ses the code for a sending quota.",
    /* 54135 */
        "Two servers that each take the other for the destination; forwarding that leads "
        "back; a domain that was moved while the old server still knows it.",
    /* 54282 */
        "Administrator of the receiving server: read the Received lines of the returned m"
        "essage from the bottom up, find the hosts that repeat, and correct the route on "
        "one of them. Sender: wait.",
    /* 54469 */
        "Delivery time expired",
    /* 54491 */
        "The sending server tried for as long as its rules allow, and returns the message"
        ". The code does not say why the attempts failed; the last reply before it does. "
        "Titan uses 5.4.7 for rate limits.",
    /* 54685 */
        "A server that was unreachable for days; deferrals without end by greylisting, ra"
        "te limits or reputation; a misspelt domain whose host takes no mail.",
    /* 54834 */
        "Administrator of the sending server: find the last deferral of the message in th"
        "e log and treat that. Sender: check the domain, then send again once the reason "
        "is gone.",
    /* 55003 */
        "Other or undefined protocol status",
    /* 55038 */
        "The two servers do not understand each other, and no closer code says how. With "
        "class 2 it comes as an empty remark behind a success.",
    /* 55172 */
        "A client or a server with a fault in its SMTP; a security device that changes th"
        "e session; a sending service that could not classify the answer.",
    /* 55317 */
        "Administrator of the sending server: read the session in the log command by comm"
        "and; turn off SMTP inspection between the servers as a test.",
    /* 55458 */
        "Invalid command",
    /* 55474 */
        "The server does not know the command, or does not allow it at this moment. Often"
        " it only follows an earlier refusal: all recipients were turned down, and DATA t"
        "hen comes too early.",
    /* 55655 */
        "A command out of order; an extension that the server does not offer; AUTH where "
        "it is switched off; old Gmail replies \"530 5.5.1 Authentication Required\".",
    /* 55810 */
        "Administrator of the sending server: look for the first refusal above this line "
        "and treat that. Sender: with words about authentication, switch on login for the"
        " outgoing server.",
    /* 55988 */
        "Syntax error",
    /* 56001 */
        "The server cannot read the command as it stands. Something in it is malformed: t"
        "he command, an address, or the name in HELO.",
    /* 56126 */
        "A HELO name without a point; an address without angle brackets; BASE64 that cann"
        "ot be decoded in a login; bytes that a security device put in.",
    /* 56269 */
        "Administrator of the sending server: take the exact line from the log and compar"
        "e it with the form that the text asks for; set a full host name for HELO.",
    /* 56423 */
        "The message has more recipients than the server takes in one transaction. Those "
        "accepted before stay accepted, and the rest goes in another transaction. The reg"
        "istry pairs it with 451; servers send 452 4.5.3.",
    /* 56632 */
        "A large list of recipients; a limit for each hour that is worded in this way.",
    /* 56710 */
        "Administrator of the sending server: send in smaller groups (Postfix: smtp_desti"
        "nation_recipient_limit). Keep all the addresses.",
    /* 56839 */
        "Invalid command arguments",
    /* 56865 */
        "The command is known, and something behind it is not allowed: a parameter, a val"
        "ue, or the name of a login method. Trellix uses 5.5.4 for refusals of another ki"
        "nd.",
    /* 57029 */
        "A parameter of an extension that the server does not offer; a SIZE, NOTIFY or AU"
        "TH value that it does not take; an address that is written wrongly.",
    /* 57177 */
        "Administrator of the sending server: compare the line in the log with the EHLO r"
        "eply of the server and leave the parameter out.",
    /* 57305 */
        "Wrong protocol version",
    /* 57328 */
        "The two sides use versions of the protocol that do not go together. It hardly oc"
        "curs with SMTP, which has no version numbers, and shows mostly in reports of gat"
        "eways.",
    /* 57495 */
        "A gateway to another mail protocol; an LMTP client at an SMTP port or the other "
        "way round.",
    /* 57586 */
        "Administrator of the sending server: check that the port and the protocol of the"
        " route fit together (LMTP greets with LHLO, SMTP with EHLO).",
    /* 57727 */
        "Authentication Exchange line is too long",
    /* 57768 */
        "During the login the client sent a line that is longer than the server takes. Th"
        "e credentials were not checked. Exchange 2007 used 5.5.6 for a message with inva"
        "lid content.",
    /* 57941 */
        "A large Kerberos ticket or OAuth token; a program that sends the wrong data in t"
        "he login.",
    /* 58031 */
        "Administrator of the receiving server: allow login lines of 12288 octets, as RFC"
        " 4954 demands. Sender: use another login method until then.",
    /* 58171 */
        "Other or undefined media error",
    /* 58202 */
        "Something in the form of the message, its headers or its parts, is not acceptabl"
        "e or not convertible. The code does not say which part.",
    /* 58338 */
        "Header lines that are missing, doubled or too long; a damaged MIME structure; ba"
        "re line feeds; a filter that could not open an attachment.",
    /* 58477 */
        "Sender: send the text without attachments to see whether it passes. Administrato"
        "r of the sending server: look at the raw message for missing Date or From lines "
        "and for bare CR or LF.",
    /* 58660 */
        "Media not supported",
    /* 58680 */
        "The recipient's side does not take messages of this type: a kind of attachment, "
        "a character set, or eight-bit text. The limit lies in the form, not in what is s"
        "aid.",
    /* 58845 */
        "A filter for attachment types; a server without 8BITMIME; a mailbox behind a gat"
        "eway that takes plain text only.",
    /* 58958 */
        "Sender: send plain text, or another file format, or a link. Administrator of the"
        " receiving server: allow the type if it is wanted.",
    /* 59089 */
        "Conversion required and prohibited",
    /* 59124 */
        "The message would have to be converted before it could go on, and the sender or "
        "a rule forbids that. It stays as it is and cannot be delivered.",
    /* 59268 */
        "A message that forbids its conversion; a signed message that a gateway must not "
        "change.",
    /* 59356 */
        "Sender: send in a form that the next system takes, such as plain seven-bit text,"
        " or allow the conversion.",
    /* 59462 */
        "Conversion required but not supported",
    /* 59500 */
        "The next server takes the message only in another form, and the server that has "
        "it cannot convert. Usually eight-bit or binary data meet a server without that e"
        "xtension.",
    /* 59670 */
        "A next hop without 8BITMIME, BINARYMIME or SMTPUTF8; a relay that does not conve"
        "rt.",
    /* 59754 */
        "Sender: send as quoted-printable or BASE64 with an ASCII address. Administrator "
        "of the receiving server: offer 8BITMIME, as nearly all servers do.",
    /* 59901 */
        "Conversion with loss performed",
    /* 59932 */
        "The message was delivered in another form, and something of it may be lost: form"
        "atting, characters or parts. It is a remark to a success.",
    /* 60070 */
        "A gateway turned HTML into plain text, or replaced characters that it cannot sho"
        "w.",
    /* 60153 */
        "Sender: if every detail counts, send the file in a format that needs no conversi"
        "on.",
    /* 60237 */
        "Conversion Failed",
    /* 60255 */
        "A server tried to convert the message for the next system and did not succeed. T"
        "he addresses are not at fault.",
    /* 60366 */
        "A damaged MIME part; a character set that the server does not know; in Exchange "
        "2000 and 2003 a code page that is not installed.",
    /* 60495 */
        "Sender: send again as UTF-8 or plain text, without the part that could be damage"
        "d. Administrator of the converting server: look for the error of the converter i"
        "n the log.",
    /* 60666 */
        "Message content not available",
    /* 60696 */
        "The client asked the server to fetch the message, or a part of it, from a mail s"
        "tore (BURL), and it could not be fetched. Nothing was sent.",
    /* 60836 */
        "The URL has expired or is wrong; the IMAP server does not answer or does not tru"
        "st the submission server.",
    /* 60942 */
        "Sender: send the message with its attachments instead of \"forward without downlo"
        "ad\". Administrator of the submission server: check the trust between it and the "
        "IMAP server.",
    /* 61115 */
        "Non-ASCII addresses not permitted for that sender/recipient",
    /* 61175 */
        "An address has letters beyond ASCII, and the server does not take such addresses"
        " here, or the client did not announce them with SMTPUTF8. RFC 5336, now obsolete"
        ", had another meaning under this code: an alternative address was required.",
    /* 61411 */
        "An internationalised address at a server without SMTPUTF8; an umlaut or accent t"
        "yped by mistake; a client that forgets the SMTPUTF8 parameter.",
    /* 61554 */
        "Sender: use the recipient's ASCII address. Administrator of the sending server: "
        "use software that sends SMTPUTF8 where the other side offers it.",
    /* 61699 */
        "UTF-8 string reply is required, but not permitted by the SMTP client",
    /* 61768 */
        "The server's answer would contain letters beyond ASCII, and the client has not s"
        "aid that it can read them. So the server cannot say what it has to say.",
    /* 61920 */
        "VRFY, EXPN or RCPT for a mailbox with an internationalised name, from a client t"
        "hat did not use SMTPUTF8.",
    /* 62026 */
        "Administrator of the sending server: use software that supports SMTPUTF8, or the"
        " ASCII form of the address.",
    /* 62134 */
        "UTF-8 header message cannot be transferred to one or more recipients, so the mes"
        "sage must be rejected",
    /* 62236 */
        "The message has header lines in UTF-8, and the server of at least one recipient "
        "cannot take such a message. Sendmail uses 5.6.9 for eight-bit data in a header a"
        "s such.",
    /* 62404 */
        "A next hop without SMTPUTF8; a program that writes raw letters into Subject or F"
        "rom instead of encoding them.",
    /* 62514 */
        "Sender: send again with ASCII addresses; mail programs then encode the other hea"
        "ders by themselves. Administrator of the sending server: correct programs that w"
        "rite raw UTF-8 headers.",
    /* 62698 */
        "This code stands in the registry without a title, as a duplicate of X.6.8 that c"
        "ame about by mistake. Servers must not send it. Where it does turn up, it means "
        "what X.6.8 means.",
    /* 62876 */
        "Software that was written after an early text of RFC 6531.",
    /* 62935 */
        "Administrator of the server that sends it: update the software; X.6.8 is the cod"
        "e to use.",
    /* 63025 */
        "Other or undefined security status",
    /* 63060 */
        "Security or policy is the reason, and the code does not say more. Behind it are "
        "requests to log in or to encrypt, block lists, reputation and rate limits. The t"
        "ext of the reply decides.",
    /* 63246 */
        "With 530: no login or no TLS yet. With 421 and 45z: a limit or a poor reputation"
        " at a large provider. With 55z: a rule against the sender, the server or the con"
        "tent.",
    /* 63412 */
        "Sender: with words about authentication or STARTTLS, switch both on in the mail "
        "program. Administrator of the sending server: follow the web page or token in th"
        "e text.",
    /* 63580 */
        "The server refuses by a rule. It is the most used of all policy codes and covers"
        " block lists, relaying without login, failed SPF or DMARC, reputation and conten"
        "t. It does not mean that the mailbox is unknown.",
    /* 63789 */
        "The sending address is on a block list; the client did not log in (\"Relay access"
        " denied\"); SPF, DKIM or DMARC does not pass; the server has no reverse DNS name;"
        " the recipient takes known senders only.",
    /* 63990 */
        "Read the words: they name the list, the check or the page to follow. Sender: log"
        " in at your own outgoing server. Administrator of the sending server: check bloc"
        "k lists, PTR, SPF, DKIM and DMARC of the sending address and domain.",
    /* 64219 */
        "Mailing list expansion prohibited",
    /* 64253 */
        "The address is a mailing list or group, and this sender may not write to it. The"
        " list itself works.",
    /* 64353 */
        "Only members or only people of the organisation may send to the list; the sender"
        " wrote from another address than the one that is registered. Titan uses 5.7.2 fo"
        "r other refusals.",
    /* 64531 */
        "Sender: write from the registered address, or ask the owner of the list for the "
        "right to send.",
    /* 64626 */
        "Security conversion required but not possible",
    /* 64672 */
        "The message would have to be changed from one secure form into another, and the "
        "server cannot do that. Gateways for encrypted or signed mail report it.",
    /* 64824 */
        "A missing key or certificate of the recipient; a gateway that knows only one of "
        "S/MIME and PGP.",
    /* 64920 */
        "Sender: send without encryption, or get the recipient's key. Administrator of th"
        "e gateway: add the key or the method.",
    /* 65038 */
        "Security features not supported",
    /* 65070 */
        "The server does not have the security feature that was asked for; in practice it"
        " is a login method that it does not offer. The password was not checked. RFC 495"
        "4 itself names 5.5.4 for this case.",
    /* 65266 */
        "The mail program asks for a method such as CRAM-MD5 or XOAUTH2 that this server "
        "lacks; basic authentication is switched off for the account.",
    /* 65407 */
        "Sender: choose another method in the mail program, or set up OAuth or an app pas"
        "sword where the provider demands it.",
    /* 65524 */
        "Cryptographic failure",
    /* 65546 */
        "Something encrypted or signed could not be processed, though the method is known"
        ". Servers also use it when TLS to the next server did not come about.",
    /* 65696 */
        "A certificate that has expired or does not fit the name; a damaged signature; a "
        "policy (DANE, MTA-STS) that asks for a certificate which the server does not hav"
        "e.",
    /* 65859 */
        "Administrator of the receiving server: renew the certificate and compare the TLS"
        "A and MTA-STS records with it. Administrator of the sending server: test with \"o"
        "penssl s_client -starttls smtp\".",
    /* 66052 */
        "Cryptographic algorithm not supported",
    /* 66090 */
        "The method of encryption or signing is known, and one of the algorithms in it is"
        " not. The two sides have no common one.",
    /* 66210 */
        "Old ciphers or hashes that one side has switched off; new ones that the other la"
        "cks.",
    /* 66295 */
        "Administrator of the older side: update the software, and allow current algorith"
        "ms. Sender: sign or encrypt with a common algorithm.",
    /* 66428 */
        "Message integrity failure",
    /* 66454 */
        "A check of the message showed that it is not the one that was signed: something "
        "was changed or damaged on the way. Zoho uses 5.7.7 with another meaning.",
    /* 66607 */
        "A list or a gateway that adds a footer behind the signature; a transfer that dam"
        "aged the data; tampering.",
    /* 66713 */
        "Administrator of the sending server: compare a delivered copy with the original,"
        " and sign behind the last change. Sender: send again.",
    /* 66847 */
        "Authentication credentials invalid",
    /* 66882 */
        "The server does not accept user name and password. The password can still be rig"
        "ht: many providers refuse it where they demand an app password or OAuth, or wher"
        "e login is switched off for the account. No message was judged.",
    /* 67106 */
        "A wrong user name (often the full address is needed) or password; two-step verif"
        "ication without an app password; basic authentication that the provider has disa"
        "bled; an account that is locked after many attempts.",
    /* 67319 */
        "Sender: log in on the provider's web page with the same data. If that works, cre"
        "ate an app password or set up OAuth in the mail program. Administrator of an app"
        "lication: replace the stored password and check that SMTP login is allowed for t"
        "he account.",
    /* 67571 */
        "Authentication mechanism is too weak",
    /* 67608 */
        "The login method is not safe enough for this account or this connection. Gmail u"
        "ses 534 5.7.9 to ask for an app password, and Yahoo 554 5.7.9 for a refusal by p"
        "olicy that has nothing to do with a login.",
    /* 67811 */
        "PLAIN or LOGIN without encryption; an account with two-step verification; at Yah"
        "oo, a message that does not pass its rules.",
    /* 67935 */
        "Sender: switch on TLS; create an app password if the text speaks of one. Adminis"
        "trator of the sending server: for 554 at Yahoo check SPF, DKIM and DMARC.",
    /* 68089 */
        "Encryption Needed",
    /* 68107 */
        "The server wants an encrypted connection for what the client asked. RFC 5248 has"
        " it for a login; Gmail sends it to a client that does not wait for the answer to"
        " STARTTLS.",
    /* 68278 */
        "TLS is switched off in the program; commands that were sent together with STARTT"
        "LS.",
    /* 68362 */
        "Sender: set the outgoing server to port 587 with STARTTLS, or to port 465 with T"
        "LS.",
    /* 68446 */
        "Encryption required for requested authentication mechanism",
    /* 68505 */
        "This login method is allowed only over an encrypted connection, because it sends"
        " the password readably. RFC 4954 keeps it for historical reasons. Gmail uses 5.7"
        ".11 for STARTTLS with a parameter.",
    /* 68700 */
        "PLAIN or LOGIN on a connection without TLS.",
    /* 68744 */
        "Sender: switch on STARTTLS or TLS for the outgoing server in the mail program.",
    /* 68823 */
        "The server knows the user, and has no secret yet for the login method that was c"
        "hosen. One login with the plain password makes it.",
    /* 68954 */
        "An account that was moved from a system which stored passwords in another form.",
    /* 69034 */
        "Sender: log in once with the PLAIN method over TLS, or set the password anew; th"
        "en the former method works.",
    /* 69142 */
        "User Account Disabled",
    /* 69164 */
        "The password may be right, but the account must not be used: the administrator h"
        "as switched it off. It is meant for logins. Servers also send 5.7.13 after RCPT "
        "for a recipient who is disabled, and Microsoft for public folders that want a kn"
        "own sender.",
    /* 69416 */
        "The account was locked for abuse, for debts, or because the person left.",
    /* 69489 */
        "Sender: ask the provider of the account why it is locked. After RCPT: ask the re"
        "cipient for another address.",
    /* 69598 */
        "Trust relationship required",
    /* 69626 */
        "The submission server wants a trusted connection to another server, mostly an IM"
        "AP store, and has none. Gmail uses 534 5.7.14 for something else: it asks the us"
        "er to log in with a web browser first.",
    /* 69825 */
        "BURL between servers that do not trust each other; at Gmail, a login from an unu"
        "sual place or program.",
    /* 69928 */
        "Sender: at Gmail follow the link in the reply, then use an app password. Adminis"
        "trator of the submission server: set up the trust with the IMAP server.",
    /* 70080 */
        "Priority Level is too low",
    /* 70106 */
        "The server takes only messages of a higher priority at this time. It occurs wher"
        "e the MT-PRIORITY extension is in use, such as in networks for emergencies.",
    /* 70262 */
        "The server saves its capacity, and the message has a low or no priority.",
    /* 70335 */
        "Sender: send again later, or with a higher priority if the matter allows it.",
    /* 70412 */
        "Message is too big for the specified priority",
    /* 70458 */
        "Messages of this priority may not be so large at this server. RFC 4865 uses the "
        "same number for a different matter, a user's quota of messages for later release"
        ", which was never registered.",
    /* 70648 */
        "A large message with a high priority; or, after RFC 4865, too many messages held"
        " for later.",
    /* 70740 */
        "Sender: make the message smaller or lower its priority. With words about future "
        "release, send without it.",
    /* 70846 */
        "Mailbox owner has changed",
    /* 70872 */
        "The mailbox has belonged to somebody else since the date that the sender gave, s"
        "o the message is not delivered to the new owner. It answers a message with Requi"
        "re-Recipient-Valid-Since. RFC 4865 has the number for a system-wide quota, which"
        " was never registered.",
    /* 71135 */
        "An address that was given up and taken by another person.",
    /* 71193 */
        "Sender: take the address off the account it was registered for, and ask the pers"
        "on by another way for the present address.",
    /* 71316 */
        "Domain owner has changed",
    /* 71341 */
        "The whole domain has had another owner since the date that the sender gave. Any "
        "mailbox in it may belong to a stranger now, and the message is refused.",
    /* 71493 */
        "A domain that expired or was sold.",
    /* 71528 */
        "Sender: stop using addresses of this domain for the accounts they were registere"
        "d for.",
    /* 71615 */
        "RRVS test cannot be completed",
    /* 71645 */
        "The sender asked whether the mailbox still has its old owner, and the server can"
        "not tell. The registry lists it with 5yz only; RFC 7293 allows a temporary answe"
        "r, too.",
    /* 71813 */
        "The server keeps no record of owners that reaches back to the date.",
    /* 71881 */
        "Sender: confirm the address with the person by another way, then send without th"
        "e condition.",
    /* 71974 */
        "The server wants a valid DKIM signature, and the message has none that passes. I"
        "t may have a broken one or no signature at all.",
    /* 72102 */
        "DKIM is not set up; the public key is missing in DNS; a list or a gateway change"
        "d the message after it was signed.",
    /* 72217 */
        "Administrator of the sending domain: sign all outgoing mail, publish the key und"
        "er the selector, and read the Authentication-Results line of a delivered copy.",
    /* 72376 */
        "No acceptable DKIM signature found",
    /* 72411 */
        "There is a DKIM signature that passes, and the server's rules do not count it. T"
        "he signature is correct but not good enough here.",
    /* 72541 */
        "A key that is too short; a signature that leaves out important headers or limits"
        " the length of the body; a signing domain that the server does not take.",
    /* 72694 */
        "Administrator of the sending domain: sign with a key of at least 2048 bits or Ed"
        "25519, cover From, Subject and Date, and drop the \"l=\" tag.",
    /* 72834 */
        "No valid author-matched DKIM signature found",
    /* 72879 */
        "A DKIM signature passes, but it belongs to another domain than the one in the Fr"
        "om line. The server wants the author's own domain to have signed.",
    /* 73025 */
        "A sending service that signs with its own domain only.",
    /* 73080 */
        "Administrator of the sending domain: have the service sign with your domain (it "
        "gives CNAME or TXT records for that).",
    /* 73198 */
        "SPF validation failed",
    /* 73220 */
        "The SPF record of the sender's domain says that this server may not send for it."
        " Microsoft uses the code in this sense; Gmail uses 4.7.23 for a missing PTR reco"
        "rd.",
    /* 73384 */
        "A new server or service that is missing in the SPF record; forwarding without re"
        "writing of the sender; somebody else using the domain.",
    /* 73519 */
        "Administrator of the sending domain: add the address of the server to the SPF re"
        "cord. For forwarded mail use SRS, or rely on DKIM.",
    /* 73650 */
        "SPF validation error",
    /* 73671 */
        "The SPF record of the sender's domain cannot be evaluated: it has a mistake, or "
        "DNS gave no answer. It is no statement about the server that sends. Gmail uses t"
        "he code for suspicious entries in the record.",
    /* 73877 */
        "Two SPF records; a misspelt mechanism; more than ten DNS look-ups; a name server"
        " that does not answer.",
    /* 73980 */
        "Administrator of the sending domain: check the record with an SPF checker, keep "
        "one record only, and stay within ten look-ups.",
    /* 74107 */
        "Reverse DNS validation failed",
    /* 74137 */
        "The address of the sending server has no host name in DNS, or the name does not "
        "lead back to the address. Gmail and Microsoft use the code in this sense, too.",
    /* 74296 */
        "No PTR record; a PTR record that names a host with another address; mail over IP"
        "v6 while only IPv4 is set up.",
    /* 74406 */
        "Administrator of the sending server: have the provider of the address set the PT"
        "R record to the host name, and give that name an A or AAAA record with the same "
        "address.",
    /* 74575 */
        "Multiple authentication checks failed",
    /* 74613 */
        "The message passed none of the authentication checks that the recipient's server"
        " asks for. Gmail uses this code also when a single check fails, or when SPF and "
        "DKIM pass for a domain other than the one in the From line, so that DMARC does n"
        "ot.",
    /* 74857 */
        "SPF does not list the sending address; the DKIM signature is missing or broken o"
        "n the way (a list or a gateway that changes the body); From uses a domain that n"
        "either SPF nor DKIM vouches for; the message was forwarded.",
    /* 75077 */
        "Administrator of the sending domain: read the Authentication-Results line of a d"
        "elivered copy; make SPF or DKIM pass for the very domain in From (its own signat"
        "ure is the more robust way), then check the DMARC record. Nothing is wrong with "
        "the recipient's address.",
    /* 75342 */
        "Sender address has null MX",
    /* 75369 */
        "The domain of the sender says in DNS that it takes no mail, so nobody could answ"
        "er or get a bounce. The server refuses mail from such a sender. Gmail uses 4.7.2"
        "7 and 5.7.27 for SPF that does not pass.",
    /* 75570 */
        "Automatic mail from a domain with the record \"MX 0 .\"; a forged sender; at Gmail"
        ", SPF.",
    /* 75657 */
        "Administrator of the sending domain: send from a domain that takes mail, or remo"
        "ve the null MX record.",
    /* 75760 */
        "Mail flood detected",
    /* 75780 */
        "The server sees an unusual amount of mail, from one sender or to one mailbox, an"
        "d holds it back. The registry's row for the code is malformed and refers to an e"
        "xpired draft. Gmail uses 4.7.28 for an unusual rate from one address or domain.",
    /* 76020 */
        "A burst of mail; a program that sends the same message again and again; an attac"
        "k on one mailbox with sign-up confirmations.",
    /* 76145 */
        "Administrator of the sending server: stop the burst, find the program or account"
        " behind it, and send slowly for some days.",
    /* 76268 */
        "ARC validation failure",
    /* 76291 */
        "The chain of ARC seals, by which forwarders vouch for the checks that they made,"
        " does not hold. Gmail uses 4.7.29 and 5.7.29 for a message that came without TLS"
        ".",
    /* 76453 */
        "A forwarder or list that changed the message and sealed it wrongly; at Gmail, a "
        "server that sends without encryption.",
    /* 76571 */
        "Administrator of the forwarding server: correct or switch off the ARC sealing. A"
        "t Gmail: switch on TLS for outgoing mail.",
    /* 76693 */
        "REQUIRETLS support required",
    /* 76721 */
        "The sender demands that every server on the way uses verified TLS, and the next "
        "server does not offer that. So the message goes no further. Gmail uses 4.7.30 an"
        "d 5.7.30 for DKIM that does not pass.",
    /* 76919 */
        "A next hop without REQUIRETLS, which few servers support; at Gmail, a missing si"
        "gnature.",
    /* 77008 */
        "Sender: send without REQUIRETLS if the content allows it. At Gmail: set up DKIM "
        "for the sending domain.",
    /* 77112 */
        "The server agrees to encrypt and expects the TLS handshake as the very next byte"
        "s. Once TLS is up, both sides forget what was said before, and the client sends "
        "EHLO again.",
    /* 77284 */
        "The client sent STARTTLS and the server has a usable certificate and key.",
    /* 77358 */
        "None when the handshake succeeds. If the session breaks off after this line, loo"
        "k for the fault in TLS itself: certificate, protocol version or ciphers.",
    /* 77511 */
        "A Postfix server has taken over the client data that a trusted proxy passed to i"
        "t. The session starts afresh from the greeting, so the proxy sends EHLO again.",
    /* 77670 */
        "A proxy or a test tool listed in smtpd_authorized_xclient_hosts sent XCLIENT.",
    /* 77748 */
        "{domain}",
    /* 77757 */
        "The server accepts the client's introduction and names itself. After EHLO each f"
        "urther line announces one extension, such as SIZE, STARTTLS or AUTH; what is not"
        " listed must not be used. These lines never carry an enhanced status code.",
    /* 77992 */
        "The client introduced itself.",
    /* 78022 */
        "None. The list has to be read anew after STARTTLS, since it can differ there.",
    /* 78100 */
        "OK, message queued",
    /* 78119 */
        "From this line on, the receiving server is responsible for the message: it must "
        "deliver it or report that it could not. It has not necessarily reached the mailb"
        "ox. A filter, a forwarding or the next server behind it can still send it elsewh"
        "ere or return it.",
    /* 78377 */
        "The message was received whole and stored.",
    /* 78420 */
        "None; the sending server removes the message from its queue. When the recipient "
        "does not find it, the recipient looks in the spam folder, and the receiving side"
        "'s log is searched for the queue number shown here.",
    /* 78632 */
        "{size} octets received",
    /* 78655 */
        "One chunk of the message has arrived. Only the 250 that answers the chunk marked"
        " LAST means that the whole message was taken.",
    /* 78781 */
        "The client sends the message in chunks (CHUNKING extension).",
    /* 78842 */
        "None until the last chunk is answered.",
    /* 78881 */
        "OK, queuing for node {node} started",
    /* 78917 */
        "The server starts to send the mail it holds for the named host. The messages arr"
        "ive over a separate connection that the server opens, not over this one.",
    /* 79070 */
        "The named host asked for its waiting mail.",
    /* 79113 */
        "None. The named host must be reachable for incoming SMTP.",
    /* 79171 */
        "OK now reversing the connection",
    /* 79203 */
        "The two sides change roles on this connection: the host that asked becomes the S"
        "MTP server, and the other one delivers its held mail as a client. It is the last"
        " reply in the old roles.",
    /* 79388 */
        "An authenticated customer without a fixed address fetches its mail by ATRN.",
    /* 79464 */
        "None. The host that asked must now send a greeting.",
    /* 79516 */
        "OK, no messages waiting for node {node}",
    /* 79556 */
        "The server holds no mail for the named host, so there is nothing to send. Here t"
        "he number has nothing to do with forwarding.",
    /* 79681 */
        "The queue for that host is empty.",
    /* 79715 */
        "OK, pending messages for node {node} started",
    /* 79760 */
        "Mail is waiting for the named host, and the server begins to send it. The number"
        " of messages is not told; 253 is the form that tells it.",
    /* 79897 */
        "Messages were held in the queue for that host.",
    /* 79944 */
        "None. Watch for incoming connections from this server.",
    /* 79999 */
        "The server turns the connection away before any command. No message and no recip"
        "ient has been judged, so the reason is either the server's own state or the addr"
        "ess that connects.",
    /* 80178 */
        "A limit on connections at once or per minute; a client address with poor reputat"
        "ion or without a PTR record; maintenance or lack of resources on the server.",
    /* 80335 */
        "Administrator of the sending server: try the other MX hosts of the domain, then "
        "wait. Reuse open connections instead of opening one for each message. Check that"
        " the PTR record of your address exists and points back to it.",
    /* 80557 */
        "The server broke off around the transfer of the message, and the message was not"
        " accepted. Only a 250 to the end of the data hands over responsibility, so the s"
        "ender still holds it and must try again. If a 250 was on its way when the line b"
        "roke, the recipient can get the message twice.",
    /* 80844 */
        "The content filter is overloaded or took too long; the server was being stopped;"
        " a rate limit was reached while the message was read.",
    /* 80978 */
        "Administrator of the sending server: keep the message queued and retry. If only "
        "certain messages fail so, compare their size and attachments with others that pa"
        "ss.",
    /* 81142 */
        "The server knows the user but has no password stored in the form that the chosen"
        " login method needs. 432 is the reply code that RFC 4954 gives for this; 422 sta"
        "nds only in the registry.",
    /* 81328 */
        "The account was moved from a system that stored passwords in another form.",
    /* 81403 */
        "Sender: log in once with the PLAIN method over TLS or set the password again, th"
        "en use the former method.",
    /* 81509 */
        "The login method fits the server but not yet this account: the server lacks the "
        "secret in the form that the method needs. The password itself has not been calle"
        "d wrong.",
    /* 81678 */
        "The account comes from an older password store, so that methods such as CRAM-MD5"
        " have no secret to compare with.",
    /* 81791 */
        "Sender: log in once with the PLAIN method on an encrypted connection, which lets"
        " the server build the missing secret, or set a new password; then try the first "
        "method again.",
    /* 81965 */
        "ATRN request refused",
    /* 81986 */
        "The provider does not hand over the held mail to this login now. RFC 2645 demand"
        "s this reply where the user has no right to any of the named domains, and allows"
        " it where requests come too often.",
    /* 82181 */
        "The login is not tied to the domain in the request, or the client asks again too"
        " soon.",
    /* 82268 */
        "Administrator of the server that fetches the mail: compare the domains in the AT"
        "RN command with those the provider has assigned to the account, and ask less oft"
        "en.",
    /* 82432 */
        "Unable to process ATRN request now",
    /* 82467 */
        "The provider cannot tell at this moment which domains belong to the login, so it"
        " cannot release the held mail. The mail stays there.",
    /* 82600 */
        "The provider's table of users and domains is out of reach.",
    /* 82659 */
        "Administrator of the server that fetches the mail: ask again at the next regular"
        " time.",
    /* 82746 */
        "The server takes no more recipients in this transaction; those it accepted befor"
        "e remain valid. The client sends the message to them first and the others in a n"
        "ew transaction. A server has to allow at least 100 recipients. A few providers w"
        "ord a limit per hour in this way, and Gmail sends 452 4.2.2 here for a mailbox w"
        "ithout space.",
    /* 83080 */
        "The message has more recipients than the server's limit; a limit for each hour o"
        "r each recipient domain is reached; with 4.2.2, the mailbox is over its quota.",
    /* 83239 */
        "Administrator of the sending server: send the rest in smaller groups, for Postfi"
        "x by a lower smtp_destination_recipient_limit. When the text speaks of an hour, "
        "slow down. The addresses that were refused are not bad; keep them.",
    /* 83466 */
        "The server has no room at present, either for the size that the client declared "
        "or for any message at all. The same message can pass later. A message that is ab"
        "ove the fixed limit gets 552 instead.",
    /* 83664 */
        "Free space on the server is smaller than the declared size, or lies below its re"
        "serve.",
    /* 83751 */
        "Administrator of the sending server: leave the message queued. Administrator of "
        "the receiving server: free space on the volume that holds the queue.",
    /* 83900 */
        "The server cannot use what the client sent during the login: AUTH is not known h"
        "ere, or a line of the exchange is longer than the server allows. The password ha"
        "s not been judged.",
    /* 84079 */
        "The server offers no login on this port or not before STARTTLS; a token (Kerbero"
        "s, OAuth) is longer than the server takes.",
    /* 84202 */
        "Sender: use the submission port 587 or 465 and switch on encryption in the mail "
        "program. Administrator of the receiving server: allow lines of 12288 octets in t"
        "he AUTH exchange.",
    /* 84380 */
        "The login was broken off: the client cancelled it with \"*\", or the server could "
        "not decode the client's BASE64. It says nothing about the password.",
    /* 84528 */
        "A mail program that does not know the mechanism that it chose; a user who closed"
        " the password dialogue; a script that encodes line ends into the password.",
    /* 84683 */
        "Sender: choose another authentication method (PLAIN or LOGIN over TLS) in the ma"
        "il program. In scripts, encode the password without a line end.",
    /* 84827 */
        "Syntax error (no parameters allowed)",
    /* 84864 */
        "Something stands behind STARTTLS, and nothing may. The client or a device betwee"
        "n the two sides builds the command wrongly.",
    /* 84988 */
        "The server takes no AUTH at this moment: the client has logged in already, has n"
        "ot sent EHLO, or must start TLS first. Many servers also answer so where AUTH is"
        " switched off.",
    /* 85163 */
        "A mail program that logs in on port 25; encryption that is switched off in the p"
        "rogram; a second AUTH in one session.",
    /* 85281 */
        "Sender: set the outgoing server to port 587 with STARTTLS or to port 465 with TL"
        "S.",
    /* 85364 */
        "The server does not accept the name with which the client introduced itself, mos"
        "tly because it is no fully qualified host name.",
    /* 85492 */
        "The server does not offer the login mechanism that the client asked for, or not "
        "without encryption. User name and password have not been looked at.",
    /* 85640 */
        "The program asks for CRAM-MD5, NTLM or XOAUTH2 and the server offers others; bas"
        "ic authentication is switched off for the account; the session is not encrypted.",
    /* 85801 */
        "Sender: compare the method in the mail program with the words behind AUTH in the"
        " server's EHLO reply. Switch on TLS. At providers without password login, set up"
        " OAuth or an app password.",
    /* 85988 */
        "The recipient's mailbox cannot receive messages this big",
    /* 86045 */
        "The message is larger than the recipient's mailbox may take. The usual code for "
        "that is 552 with 5.2.3 or 5.3.4.",
    /* 86158 */
        "An attachment; encoding makes it a third larger than the file on disk.",
    /* 86229 */
        "Sender: leave the attachment out, or put the file somewhere and send the link.",
    /* 86308 */
        "The server turns the client away before any address was named. It is about the s"
        "ending server: its address, its name, or its reputation.",
    /* 86445 */
        "The sending address is on a block list; it has no reverse DNS name; the HELO nam"
        "e does not resolve or is forged.",
    /* 86558 */
        "Administrator of the sending server: check PTR record and HELO name, look the ad"
        "dress up in the list that the text names, and ask there for removal.",
    /* 86707 */
        "The server refuses the sender's address or the server that brings it. The recipi"
        "ent has not been named yet, so nothing is known about the recipient's address.",
    /* 86866 */
        "The sender's domain does not resolve, has a null MX or fails SPF; the sender is "
        "on a list of the receiving server; the account may not send with this address.",
    /* 87025 */
        "Sender: use the address that belongs to the account. Administrator of the sendin"
        "g server: check the MX and SPF records of the sender's domain.",
    /* 87168 */
        "The server has seen the whole message and refuses it. The mailbox was accepted b"
        "efore, so the reason lies mostly in the content or in the authentication of the "
        "message.",
    /* 87337 */
        "A spam or virus filter; DMARC of the domain in the From line; a forbidden attach"
        "ment or link; a header that is missing or malformed.",
    /* 87470 */
        "Sender: read the text, remove what it complains about, and send again. Administr"
        "ator of the sending server: make SPF or DKIM pass for the domain in the From lin"
        "e. Keep the recipient's address.",
    /* 87663 */
        "Message size exceeds fixed maximum message size",
    /* 87711 */
        "The client announced the size of the message, and it is above the fixed limit of"
        " the server. The message itself was not sent at all.",
    /* 87844 */
        "An attachment, which grows by a third when it is encoded; the limit stands behin"
        "d SIZE in the server's EHLO reply.",
    /* 87959 */
        "Sender: make the message smaller or send a link. Administrator of the receiving "
        "server: raise the limit (Postfix: message_size_limit) if such mail is wanted.",
    /* 88117 */
        "To RCPT this code stood in RFC 821 for too many recipients. RFC 5321 corrects th"
        "at to 452 and asks clients to treat 552 here as temporary: the recipients that w"
        "ere accepted before stay accepted, the others are tried in another transaction. "
        "With words about quota it is a full mailbox.",
    /* 88402 */
        "More recipients in one transaction than the server takes (NTT docomo sends it so"
        "); or a mailbox over its quota that is refused before the data.",
    /* 88546 */
        "Administrator of the sending server: limit the recipients of one transaction for"
        " this destination; a queue that treats the reply as temporary delivers the rest "
        "by itself.",
    /* 88717 */
        "The server refuses the sender's address: it is malformed, belongs to somebody el"
        "se than the account that logged in, or comes from a domain that the server does "
        "not take.",
    /* 88887 */
        "A From address that differs from the login; a sender's domain that does not reso"
        "lve; a sender on a list of the server.",
    /* 89006 */
        "Sender: use the address of the account, or have the provider add the other one a"
        "s an alias of it.",
    /* 89104 */
        "User ambiguous",
    /* 89119 */
        "Several mailboxes fit the name that was asked for, and the server picks none.",
    /* 89197 */
        "A short name instead of a full address.",
    /* 89237 */
        "Ask again with the whole address.",
    /* 89271 */
        "No SMTP service here",
    /* 89292 */
        "The server answers the connection with a refusal instead of a greeting. It is ab"
        "out the sending server's address; no sender, recipient or message has been named"
        " yet. Other servers of the same domain may still accept.",
    /* 89509 */
        "The sending address is on a block list or has a bad reputation at this server; i"
        "t has no reverse DNS name; or the machine is no mail server at all.",
    /* 89657 */
        "Administrator of the sending server: keep the text of the greeting (many logs sh"
        "orten it), look the address up where it says, and check the PTR record. The mail"
        " stays in the queue for the next MX host.",
    /* 89859 */
        "The server does not take mail for this recipient from this client: it does not r"
        "elay for it, or a rule refuses the client, the sender or the recipient.",
    /* 90011 */
        "A mail program or a server that sends without login; an MX record that points to"
        " a server without that domain; a block list that is asked at RCPT.",
    /* 90158 */
        "Sender: switch on authentication for the outgoing server. Administrator of the r"
        "eceiving server: add the domain to those that the server accepts, if it is yours"
        ".",
    /* 90320 */
        "Command refused due to lack of security",
    /* 90360 */
        "The encryption that was agreed on is too weak for the server, and it refuses to "
        "go on.",
    /* 90447 */
        "An old TLS version or weak ciphers on one of the sides.",
    /* 90503 */
        "Administrator of the sending server: update TLS and allow TLS 1.2 and later.",
    /* 90580 */
        "The server could not fetch the message from the URL that BURL gave.",
    /* 90648 */
        "The URL has expired or the two servers do not trust each other.",
    /* 90712 */
        "Sender: send the message again, with its attachments instead of the URL.",
    /* 90785 */
        "The command succeeded, and there is nothing particular to tell.",
    /* 90849 */
        "The command was carried out.",
    /* 90878 */
        "The server takes the address that the client gave, mostly the sender's.",
    /* 90950 */
        "The address passed the server's checks.",
    /* 90990 */
        "The server could not find out whether the mailbox exists, or treats the failure "
        "as passing. The address is not proven dead.",
    /* 91114 */
        "The directory or the server behind does not answer; Postfix with unknown_local_r"
        "ecipient_reject_code 450 while it is being set up.",
    /* 91245 */
        "Administrator of the sending server: let the queue retry and keep the address.",
    /* 91324 */
        "The domain could not be looked up this time. The answer may be there at the next"
        " attempt, so the address is not dead.",
    /* 91442 */
        "The name servers of the domain, or your own resolver, did not answer in time.",
    /* 91520 */
        "Administrator of the sending server: let the queue retry; if many domains fail, "
        "check the resolver of your server.",
    /* 91635 */
        "The mailbox takes no mail for a while. At Gmail it means that the recipient is r"
        "eceiving mail too fast, not that the mailbox is full (that is 4.2.2) or closed.",
    /* 91795 */
        "More messages for this mailbox than its provider allows in a time; maintenance o"
        "f the mailbox.",
    /* 91890 */
        "Administrator of the sending server: let the queue retry with growing pauses, an"
        "d find out whether one of your programs floods that mailbox.",
    /* 92031 */
        "The server did what was asked and reports on its own state, as in a goodbye.",
    /* 92108 */
        "It is the remark of a server to a command that went well, without further news.",
    /* 92188 */
        "EHLO, RSET or another command of the session was carried out.",
    /* 92250 */
        "A security matter went well, such as a login or the change to TLS.",
    /* 92317 */
        "The client authenticated or started encryption.",
    /* 92365 */
        "The server puts the mail off for a reason of security or policy. In practice it "
        "slows down senders it does not know or whose mail it dislikes.",
    /* 92508 */
        "More mail than usual from this address; complaints; a new address without histor"
        "y; a login service that does not answer (454).",
    /* 92635 */
        "Administrator of the sending server: reduce connections and volume, retry with g"
        "rowing pauses, and read the page that the text names.",
    /* 92769 */
        "The server puts the message off by a rule. Far more often than a refusal this is"
        " greylisting or a limit: the same message passes at a later attempt.",
    /* 92918 */
        "Greylisting of a server that is not known yet; a rate limit; a host name that co"
        "uld not be looked up just now.",
    /* 93029 */
        "Administrator of the sending server: let the queue retry from the same address f"
        "or some hours. If the text speaks of the host name, mend PTR record and HELO nam"
        "e.",
    /* 93192 */
        "connect",
    /* 93200 */
        "AnswersThatWork list of SMTP status codes (2010)",
    /* 93249 */
        "RFC 5321 section 4.2.1",
    /* 93272 */
        "Linux errno.h",
    /* 93286 */
        "HELP",
    /* 93291 */
        "RFC 5321 section 4.2.3",
    /* 93314 */
        "RFC 5321 section 4.3.2",
    /* 93337 */
        "RFC 5321 section 4.1.1.8",
    /* 93362 */
        "214 2.0.0 End of HELP info",
    /* 93389 */
        "XCLIENT",
    /* 93397 */
        "RFC 5321 section 3.1",
    /* 93418 */
        "220 mail.example.net ESMTP OpenSMTPD",
    /* 93455 */
        "220 2.0.0 Ready to start TLS",
    /* 93484 */
        "QUIT",
    /* 93489 */
        "RFC 5321 section 4.1.1.10",
    /* 93515 */
        "221 2.0.0 Bye",
    /* 93529 */
        "EHLO",
    /* 93534 */
        "HELO",
    /* 93539 */
        "MAIL",
    /* 93544 */
        "RCPT",
    /* 93549 */
        "DATA",
    /* 93554 */
        "BDAT",
    /* 93559 */
        "BURL",
    /* 93564 */
        "RSET",
    /* 93569 */
        "VRFY",
    /* 93574 */
        "EXPN",
    /* 93579 */
        "NOOP",
    /* 93584 */
        "ETRN",
    /* 93589 */
        "ATRN",
    /* 93594 */
        "250 2.1.5 Ok",
    /* 93607 */
        "250 2.0.0 Ok: queued as 4JhNR364tmzkR1",
    /* 93646 */
        "RFC 5321 section 3.4",
    /* 93667 */
        "RFC 5321 section 3.5.3",
    /* 93690 */
        "RFC 5321 section 7.3",
    /* 93711 */
        "RFC 1123 section 5.2.3",
    /* 93734 */
        "252 2.0.0 user@example.org",
    /* 93761 */
        "RFC 5321 section 4.1.1.4",
    /* 93786 */
        "RFC 2920",
    /* 93795 */
        "354 End data with <CR><LF>.<CR><LF>",
    /* 93831 */
        "any",
    /* 93835 */
        "Exchange",
    /* 93844 */
        "GroupWise",
    /* 93854 */
        "420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address",
    /* 93906 */
        "RFC 5321 section 3.8",
    /* 93927 */
        "421 4.4.2 mail.example.org Error: timeout exceeded",
    /* 93978 */
        "421 4.3.2 Too many open connections.",
    /* 94015 */
        "AUTH",
    /* 94020 */
        "RFC 3463 section 3.3",
    /* 94041 */
        "Stalwart",
    /* 94050 */
        "422 4.2.2 Quota limit exceeded",
    /* 94081 */
        "422 4.2.2 Greylisted, please try again in a few moments.",
    /* 94138 */
        "RFC 3463 section 3.4",
    /* 94159 */
        "431 4.3.1 STOREDRV.Submit.Exception:StorageTransientException.IOException; Faile"
        "d to process message due to a transient exception",
    /* 94289 */
        "RFC 4954 section 6",
    /* 94308 */
        "Exchange Online non-delivery report documentation (2021-07)",
    /* 94368 */
        "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded",
    /* 94428 */
        "432 4.7.12 A password transition is needed",
    /* 94471 */
        "RFC 3463 section 3.5",
    /* 94492 */
        "441 4.4.1 Error encountered while communicating with primary target IP address: "
        "\"Failed to connect. Winsock error code: 10060\"",
    /* 94619 */
        "FakeSMTP",
    /* 94628 */
        "442 Connection timed out.",
    /* 94654 */
        "RFC 5321 section 6.3",
    /* 94675 */
        "Sendmail",
    /* 94684 */
        "Postfix",
    /* 94692 */
        "Exchange 2000 and 2003",
    /* 94715 */
        "Postgrey",
    /* 94724 */
        "450 4.2.0 <user@example.com>: Recipient address rejected: greylisted: please ret"
        "ry after sometime",
    /* 94822 */
        "450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.34]",
    /* 94894 */
        "RFC 5321 section 4.2.2",
    /* 94917 */
        "RFC 5321 section 4.5.4.1",
    /* 94942 */
        "Exim",
    /* 94947 */
        "451 Temporary local problem - please try later",
    /* 94994 */
        "451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minut"
        "es",
    /* 95077 */
        "452 4.3.1 Insufficient system storage",
    /* 95115 */
        "452 4.5.3 Error: too many recipients",
    /* 95152 */
        "455 Server unable to accommodate parameters",
    /* 95196 */
        "IANA SMTP Enhanced Status Codes registry (2024-12-06)",
    /* 95250 */
        "RFC 3463 section 3.8",
    /* 95271 */
        "RFC 5321 section 4.5.3.1.9",
    /* 95298 */
        "500 5.5.1 Command unrecognized: \"XXXX\"",
    /* 95337 */
        "500 5.5.2 Error: bad syntax",
    /* 95365 */
        "RFC 5321 section 4.5.3.1.3",
    /* 95392 */
        "RFC 3461",
    /* 95401 */
        "501 5.1.3 Bad recipient address syntax",
    /* 95440 */
        "501 5.5.4 Syntax: MAIL FROM:<address>",
    /* 95478 */
        "RFC 5321 section 4.2.4",
    /* 95501 */
        "502 5.5.1 VRFY command is disabled",
    /* 95536 */
        "502 5.5.2 Error: command not recognized",
    /* 95576 */
        "RFC 3030",
    /* 95585 */
        "RFC 4954 section 4",
    /* 95604 */
        "RFC 2033 section 4.2",
    /* 95625 */
        "503 5.5.1 Error: need RCPT command",
    /* 95660 */
        "503 5.5.1 Error: authentication not enabled",
    /* 95704 */
        "504 5.5.2 <User>: Helo command rejected: need fully-qualified hostname",
    /* 95775 */
        "504 5.7.4 Unrecognized authentication type",
    /* 95818 */
        "RFC 3463 section 3.2",
    /* 95839 */
        "511 sorry, no mailbox here by that name (#5.1.1 - chkuser)",
    /* 95898 */
        "RFC 7504 section 3",
    /* 95917 */
        "RFC 7504 section 5.1",
    /* 95938 */
        "RFC 1846",
    /* 95947 */
        "Postfix postscreen",
    /* 95966 */
        "521 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org",
    /* 96047 */
        "RFC 5248 section 3",
    /* 96066 */
        "523 5.7.10 SMTP protocol violation, no commands allowed to pipeline after STARTT"
        "LS",
    /* 96149 */
        "RFC 3207 section 4",
    /* 96168 */
        "530 5.7.0 Authentication required",
    /* 96202 */
        "530 5.7.0 Must issue a STARTTLS command first",
    /* 96248 */
        "Zoho Mail",
    /* 96258 */
        "541 5.4.1 Mail rejected by destination domain",
    /* 96304 */
        "RFC 5321 section 3.3",
    /* 96325 */
        "550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in local "
        "recipient table",
    /* 96421 */
        "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhau"
        "s.org",
    /* 96507 */
        "551 5.7.1 Sorry, relay access denied for user@example.org",
    /* 96565 */
        "RFC 1870",
    /* 96574 */
        "552 5.2.2 <user@example.org>: user is overquota",
    /* 96622 */
        "552 5.3.4 Message size exceeds fixed limit",
    /* 96665 */
        "RFC 6531 section 3.5",
    /* 96686 */
        "553 5.7.1 <user@example.org>: Sender address rejected: not owned by user other@e"
        "xample.org",
    /* 96777 */
        "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    /* 96847 */
        "RFC 2920 section 3",
    /* 96866 */
        "554 5.7.1 <user@example.org>: Relay access denied",
    /* 96916 */
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop."
        "net",
    /* 97000 */
        "RFC 5321 section 4.1.1.11",
    /* 97026 */
        "555 5.5.2 Syntax error. b20-20020a05600c4e14sm1 - gsmtp",
    /* 97082 */
        "RFC 7504 section 4",
    /* 97101 */
        "RFC 7505 section 4.1",
    /* 97122 */
        "556 5.1.10 <user@example.org>: Recipient address rejected: Domain example.org do"
        "es not accept mail (nullMX)",
    /* 97230 */
        "571 5.7.1 Email from 192.0.2.1 is currently blocked by Example's anti-spam syste"
        "m.",
    /* 97313 */
        "RFC 3463 section 3.1",
    /* 97334 */
        "250 2.1.0 Ok",
    /* 97347 */
        "550 5.1.0 <user@example.org> User unknown",
    /* 97389 */
        "550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in virtua"
        "l mailbox table",
    /* 97485 */
        "550-5.1.1 The email account that you tried to reach does not exist.",
    /* 97553 */
        "550 5.1.2 <user@example.org>: Recipient address rejected: Domain not found",
    /* 97628 */
        "RFC 1893",
    /* 97637 */
        "550 5.1.6 <user@example.org>: Recipient address rejected: User has moved to user"
        "@example.net",
    /* 97730 */
        "501 5.1.7 Bad sender address syntax",
    /* 97766 */
        "450 4.1.8 <user@example.org>: Sender address rejected: Domain not found",
    /* 97838 */
        "RFC 3886",
    /* 97847 */
        "450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted",
    /* 97916 */
        "Gmail SMTP error reference",
    /* 97943 */
        "550 5.2.1 The email account that you tried to reach is disabled.",
    /* 98008 */
        "452 4.2.2 The recipient's inbox is out of storage space.",
    /* 98065 */
        "552 5.2.3 Message exceeds maximum fixed size",
    /* 98110 */
        "451 4.3.0 <user@example.org>: Temporary lookup failure",
    /* 98165 */
        "500 5.3.3 Unrecognized command",
    /* 98196 */
        "RFC 1870 section 6.1",
    /* 98217 */
        "451 4.3.5 Server configuration error",
    /* 98254 */
        "553 5.3.5 system config error",
    /* 98284 */
        "RFC 6710",
    /* 98293 */
        "554 5.4.0 Error: too many hops",
    /* 98324 */
        "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
    /* 98391 */
        "451 4.4.3 Temporary server error. Please try again later",
    /* 98448 */
        "550 5.4.4 Invalid domain name",
    /* 98478 */
        "550 5.4.5 Daily user sending limit exceeded.",
    /* 98523 */
        "554 5.4.6 Too many hops",
    /* 98547 */
        "550 4.4.7 QUEUE.Expired; message expired",
    /* 98588 */
        "RFC 3463 section 3.6",
    /* 98609 */
        "550 5.5.0 Requested action not taken: mailbox unavailable",
    /* 98667 */
        "502 5.5.1 Unimplemented command.",
    /* 98700 */
        "RFC 5321 section 4.5.3.1.8",
    /* 98727 */
        "555 5.5.4 Unsupported option: SMTPUTF8",
    /* 98766 */
        "RFC 3463 section 3.7",
    /* 98787 */
        "550 5.6.0 Lone CR or LF in headers (see RFC2822 section 2.2)",
    /* 98848 */
        "RFC 6152",
    /* 98857 */
        "RFC 4468",
    /* 98866 */
        "554 5.6.6 IMAP URL resolution failed",
    /* 98903 */
        "RFC 5336",
    /* 98912 */
        "553 5.6.7 Must declare SMTPUTF8 to permit unicode address",
    /* 98970 */
        "RFC 6531 section 3.7.4.2",
    /* 98995 */
        "RFC 6531",
    /* 99004 */
        "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user compl"
        "aints - 4.16.55.1",
    /* 99102 */
        "450 4.7.1 <user@example.org>: Recipient address rejected: Greylisted for 5 minut"
        "es",
    /* 99185 */
        "454 4.7.5 Certificate validation failure",
    /* 99226 */
        "535 5.7.8 Error: authentication failed: authentication failure",
    /* 99289 */
        "535-5.7.8 Username and Password not accepted.",
    /* 99335 */
        "534-5.7.9 Application-specific password required. Learn more at",
    /* 99399 */
        "525 5.7.13 Disabled recipient address",
    /* 99437 */
        "534-5.7.14 Please log in via your web browser and then try again.",
    /* 99503 */
        "RFC 4865 section 6",
    /* 99522 */
        "RFC 7293",
    /* 99531 */
        "RFC 7372 section 3.1",
    /* 99552 */
        "RFC 6376",
    /* 99561 */
        "550 5.7.20 No passing DKIM signature found",
    /* 99604 */
        "RFC 8301",
    /* 99613 */
        "RFC 7372 section 3.2",
    /* 99634 */
        "RFC 7208",
    /* 99643 */
        "550 5.7.23 The message was rejected because of Sender Policy Framework violation",
    /* 99724 */
        "RFC 7208 section 4.6.4",
    /* 99747 */
        "RFC 7372 section 3.3",
    /* 99768 */
        "550 5.7.25 The IP address sending this message does not have a PTR record setup",
    /* 99848 */
        "RFC 7372 section 3.4",
    /* 99869 */
        "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain'"
        "s DMARC policy.",
    /* 99965 */
        "RFC 7505 section 4.2",
    /* 99986 */
        "550 5.7.27 <user@example.org>: Sender address rejected: Domain example.org does "
        "not accept mail (nullMX)",
    /* 100091 */
        "draft-levine-mailbomb-header",
    /* 100120 */
        "421 4.7.28 Gmail has detected an unusual rate of unsolicited mail originating fr"
        "om your IP address.",
    /* 100220 */
        "RFC 8617",
    /* 100229 */
        "RFC 8689",
    /* 100238 */
        "RFC 3207 section 4.2",
    /* 100259 */
        "Postfix XCLIENT_README",
    /* 100282 */
        "RFC 5321 section 4.1.1.1",
    /* 100307 */
        "RFC 2034",
    /* 100316 */
        "RFC 5321 section 4.2.5",
    /* 100339 */
        "RFC 5321 section 6.1",
    /* 100360 */
        "RFC 1985",
    /* 100369 */
        "RFC 2645 section 5.2.1",
    /* 100392 */
        "RFC 5321 section 4.5.3.2.6",
    /* 100419 */
        "RFC 1047",
    /* 100428 */
        "RFC 5321 section 4.5.3.1.10",
    /* 100456 */
        "Postfix reject_non_fqdn_helo_hostname",
    /* 100494 */
        "Postfix reject_sender_login_mismatch",
    /* 100531 */
        "RFC 5321 section 3.5.1",
    /* 100554 */
        "Postfix reject_unauth_destination",
    /* 100588 */
        "RFC 3207 section 4.1"
};

/* Each list: its length, then the offsets of its strings. */
static const uint32_t smtpcodes_lists[] = {
    /* 0 */
    0,
    /* 1 */
    1, 93192,
    /* 3 */
    3, 93200, 93249, 93272,
    /* 7 */
    2, 93200, 93272,
    /* 10 */
    1, 93286,
    /* 12 */
    2, 93291, 93314,
    /* 15 */
    1, 189,
    /* 17 */
    2, 93337, 93291,
    /* 20 */
    1, 93362,
    /* 22 */
    3, 93192, 96140, 93389,
    /* 26 */
    3, 189, 382, 491,
    /* 30 */
    3, 93397, 93291, 93200,
    /* 34 */
    2, 93418, 93455,
    /* 37 */
    1, 93484,
    /* 39 */
    3, 189, 292, 491,
    /* 43 */
    3, 93489, 93291, 93200,
    /* 47 */
    1, 93515,
    /* 49 */
    13, 93529, 93534, 93539, 93544, 93549, 93554, 93559, 93564, 93569, 93574, 93579,
    93584, 93589,
    /* 63 */
    7, 189, 195, 225, 292, 328, 382, 448,
    /* 71 */
    3, 93291, 93314, 93200,
    /* 75 */
    2, 93594, 93607,
    /* 78 */
    3, 93544, 93569, 93584,
    /* 82 */
    3, 225, 328, 382,
    /* 86 */
    3, 93646, 93291, 93200,
    /* 90 */
    3, 93569, 93574, 93584,
    /* 94 */
    3, 189, 382, 472,
    /* 98 */
    3, 93667, 93690, 93711,
    /* 102 */
    1, 93734,
    /* 104 */
    1, 93549,
    /* 106 */
    3, 93761, 93291, 93786,
    /* 110 */
    1, 93795,
    /* 112 */
    1, 93831,
    /* 114 */
    1, 262,
    /* 116 */
    3, 93200, 93835, 93844,
    /* 120 */
    1, 93854,
    /* 122 */
    5, 292, 304, 346, 364, 491,
    /* 128 */
    3, 93906, 93291, 93200,
    /* 132 */
    2, 93927, 93978,
    /* 135 */
    3, 93544, 93549, 94015,
    /* 139 */
    2, 274, 565,
    /* 142 */
    3, 93200, 94020, 94041,
    /* 146 */
    2, 94050, 94081,
    /* 149 */
    1, 298,
    /* 151 */
    3, 93200, 93835, 94138,
    /* 155 */
    1, 94159,
    /* 157 */
    3, 94015, 93544, 93549,
    /* 161 */
    2, 304, 565,
    /* 164 */
    3, 94289, 94308, 93200,
    /* 168 */
    2, 94368, 94428,
    /* 171 */
    1, 340,
    /* 173 */
    3, 93200, 93835, 94471,
    /* 177 */
    1, 94492,
    /* 179 */
    1, 346,
    /* 181 */
    3, 93200, 94471, 94619,
    /* 185 */
    1, 94628,
    /* 187 */
    1, 370,
    /* 189 */
    4, 93200, 94654, 94675, 94684,
    /* 194 */
    1, 376,
    /* 196 */
    2, 93200, 94471,
    /* 199 */
    2, 93200, 94692,
    /* 202 */
    4, 93539, 93544, 93549, 93589,
    /* 207 */
    9, 201, 207, 243, 262, 268, 286, 491, 497, 586,
    /* 217 */
    4, 93291, 93314, 94684, 94715,
    /* 222 */
    2, 94724, 94822,
    /* 225 */
    9, 243, 292, 340, 352, 364, 382, 400, 497, 649,
    /* 235 */
    4, 94894, 93291, 94917, 94942,
    /* 240 */
    2, 94947, 94994,
    /* 243 */
    3, 93539, 93544, 93549,
    /* 247 */
    5, 274, 286, 298, 382, 400,
    /* 253 */
    4, 93291, 93314, 93835, 94684,
    /* 258 */
    2, 95077, 95115,
    /* 261 */
    2, 93539, 93544,
    /* 264 */
    1, 95152,
    /* 266 */
    1, 454,
    /* 268 */
    3, 93200, 94692, 95196,
    /* 272 */
    1, 497,
    /* 274 */
    2, 93200, 95250,
    /* 277 */
    3, 388, 394, 418,
    /* 281 */
    2, 93291, 95271,
    /* 284 */
    2, 95298, 95337,
    /* 287 */
    4, 213, 237, 394, 406,
    /* 292 */
    3, 93291, 95365, 95392,
    /* 296 */
    2, 95401, 95440,
    /* 299 */
    2, 388, 491,
    /* 302 */
    2, 93291, 95478,
    /* 305 */
    2, 95501, 95536,
    /* 308 */
    4, 93291, 95576, 95585, 95604,
    /* 313 */
    2, 95625, 95660,
    /* 316 */
    3, 394, 406, 515,
    /* 320 */
    1, 93291,
    /* 322 */
    2, 95704, 95775,
    /* 325 */
    1, 195,
    /* 327 */
    2, 93200, 95818,
    /* 330 */
    1, 93544,
    /* 332 */
    1, 201,
    /* 334 */
    1, 95839,
    /* 336 */
    1, 207,
    /* 338 */
    1, 213,
    /* 340 */
    3, 93192, 93539, 93544,
    /* 344 */
    1, 304,
    /* 346 */
    4, 95898, 95917, 95938, 95947,
    /* 351 */
    1, 95966,
    /* 353 */
    3, 94015, 96140, 93549,
    /* 357 */
    2, 551, 280,
    /* 360 */
    3, 95196, 96047, 93200,
    /* 364 */
    1, 96066,
    /* 366 */
    2, 491, 388,
    /* 369 */
    2, 94289, 96149,
    /* 372 */
    2, 96168, 96202,
    /* 375 */
    2, 93544, 93549,
    /* 378 */
    2, 340, 497,
    /* 381 */
    2, 93200, 96248,
    /* 384 */
    1, 96258,
    /* 386 */
    7, 93529, 93534, 93539, 93544, 93549, 93569, 93574,
    /* 394 */
    5, 195, 201, 268, 497, 663,
    /* 400 */
    2, 93291, 96304,
    /* 403 */
    2, 96325, 96421,
    /* 406 */
    2, 93544, 93569,
    /* 409 */
    2, 231, 497,
    /* 412 */
    2, 93646, 93291,
    /* 415 */
    1, 96507,
    /* 417 */
    4, 93539, 93544, 93549, 93554,
    /* 422 */
    3, 274, 280, 316,
    /* 426 */
    3, 93291, 95271, 96565,
    /* 430 */
    2, 96574, 96622,
    /* 433 */
    4, 93539, 93544, 93569, 93574,
    /* 438 */
    4, 213, 243, 466, 497,
    /* 443 */
    2, 93291, 96665,
    /* 446 */
    2, 96686, 96777,
    /* 449 */
    5, 93192, 93539, 93544, 93549, 93559,
    /* 455 */
    4, 292, 382, 460, 497,
    /* 460 */
    3, 93291, 93397, 96847,
    /* 464 */
    2, 96866, 96916,
    /* 467 */
    2, 394, 406,
    /* 470 */
    2, 93291, 97000,
    /* 473 */
    1, 97026,
    /* 475 */
    1, 255,
    /* 477 */
    3, 97082, 95917, 97101,
    /* 481 */
    1, 97122,
    /* 483 */
    4, 93192, 93539, 93544, 93549,
    /* 488 */
    1, 97230,
    /* 490 */
    2, 97313, 95196,
    /* 493 */
    1, 93607,
    /* 495 */
    2, 95818, 95196,
    /* 498 */
    2, 97334, 97347,
    /* 501 */
    3, 95818, 95196, 94684,
    /* 505 */
    2, 97389, 97485,
    /* 508 */
    1, 97553,
    /* 510 */
    1, 95401,
    /* 512 */
    1, 93594,
    /* 514 */
    3, 95818, 97628, 94684,
    /* 518 */
    1, 97637,
    /* 520 */
    1, 97730,
    /* 522 */
    1, 97766,
    /* 524 */
    2, 97838, 95196,
    /* 527 */
    3, 97101, 95917, 94308,
    /* 531 */
    2, 94020, 94715,
    /* 534 */
    1, 97847,
    /* 536 */
    2, 94020, 97916,
    /* 539 */
    1, 97943,
    /* 541 */
    2, 94020, 95196,
    /* 544 */
    2, 96574, 98008,
    /* 547 */
    1, 98065,
    /* 549 */
    2, 94138, 95196,
    /* 552 */
    1, 98110,
    /* 554 */
    3, 94138, 94684, 93835,
    /* 558 */
    1, 95077,
    /* 560 */
    3, 94138, 95917, 94308,
    /* 564 */
    2, 93978, 94368,
    /* 567 */
    2, 94138, 93835,
    /* 570 */
    1, 98165,
    /* 572 */
    3, 94138, 98196, 94684,
    /* 576 */
    1, 96622,
    /* 578 */
    3, 94138, 94675, 94684,
    /* 582 */
    2, 98217, 98254,
    /* 585 */
    2, 98284, 95196,
    /* 588 */
    2, 94471, 94684,
    /* 591 */
    1, 98293,
    /* 593 */
    2, 94471, 94308,
    /* 596 */
    1, 98324,
    /* 598 */
    1, 93927,
    /* 600 */
    2, 94471, 97628,
    /* 603 */
    1, 98391,
    /* 605 */
    1, 98448,
    /* 607 */
    3, 94471, 97628, 97916,
    /* 611 */
    1, 98478,
    /* 613 */
    3, 94471, 94675, 94308,
    /* 617 */
    1, 98523,
    /* 619 */
    1, 98547,
    /* 621 */
    2, 98588, 95196,
    /* 624 */
    1, 98609,
    /* 626 */
    3, 98588, 95196, 94684,
    /* 630 */
    2, 95625, 98667,
    /* 633 */
    2, 95704, 97026,
    /* 636 */
    3, 98588, 98700, 94684,
    /* 640 */
    1, 95115,
    /* 642 */
    3, 98588, 95585, 94684,
    /* 646 */
    2, 95440, 98727,
    /* 649 */
    3, 95585, 94289, 95196,
    /* 653 */
    2, 98766, 95196,
    /* 656 */
    1, 98787,
    /* 658 */
    2, 98766, 98848,
    /* 661 */
    2, 98766, 94692,
    /* 664 */
    2, 98857, 95196,
    /* 667 */
    1, 98866,
    /* 669 */
    3, 96665, 98903, 94684,
    /* 673 */
    1, 98912,
    /* 675 */
    2, 98970, 95196,
    /* 678 */
    3, 98995, 95196, 94675,
    /* 682 */
    2, 98995, 95196,
    /* 685 */
    3, 95250, 94289, 96149,
    /* 689 */
    2, 96202, 99004,
    /* 692 */
    2, 95250, 95196,
    /* 695 */
    2, 96866, 99102,
    /* 698 */
    3, 95250, 95585, 97916,
    /* 702 */
    1, 95775,
    /* 704 */
    2, 95250, 94684,
    /* 707 */
    1, 99185,
    /* 709 */
    2, 94289, 97916,
    /* 712 */
    2, 99226, 99289,
    /* 715 */
    1, 99335,
    /* 717 */
    2, 96047, 95196,
    /* 720 */
    2, 94289, 95196,
    /* 723 */
    1, 99399,
    /* 725 */
    3, 96047, 98857, 97916,
    /* 729 */
    1, 99437,
    /* 731 */
    3, 98284, 99503, 95196,
    /* 735 */
    3, 99522, 99503, 95196,
    /* 739 */
    2, 99522, 95196,
    /* 742 */
    2, 99531, 99552,
    /* 745 */
    1, 99561,
    /* 747 */
    3, 99531, 99552, 99604,
    /* 751 */
    2, 99613, 99634,
    /* 754 */
    1, 99643,
    /* 756 */
    2, 99613, 99724,
    /* 759 */
    2, 99747, 97916,
    /* 762 */
    1, 99768,
    /* 764 */
    2, 99848, 97916,
    /* 767 */
    1, 99869,
    /* 769 */
    3, 99965, 94684, 97916,
    /* 773 */
    1, 99986,
    /* 775 */
    3, 95196, 100091, 97916,
    /* 779 */
    1, 100120,
    /* 781 */
    2, 100220, 97916,
    /* 784 */
    2, 100229, 97916,
    /* 787 */
    2, 96149, 100238,
    /* 790 */
    1, 96140,
    /* 792 */
    1, 100259,
    /* 794 */
    1, 93389,
    /* 796 */
    2, 100282, 100307,
    /* 799 */
    2, 93529, 93534,
    /* 802 */
    2, 100316, 100339,
    /* 805 */
    1, 95576,
    /* 807 */
    1, 93554,
    /* 809 */
    1, 100360,
    /* 811 */
    1, 93584,
    /* 813 */
    1, 100369,
    /* 815 */
    1, 93589,
    /* 817 */
    2, 93906, 94675,
    /* 820 */
    2, 100392, 100419,
    /* 823 */
    2, 93549, 93554,
    /* 826 */
    2, 95196, 94289,
    /* 829 */
    1, 94015,
    /* 831 */
    1, 94289,
    /* 833 */
    3, 98700, 100428, 94684,
    /* 837 */
    1, 96565,
    /* 839 */
    1, 93539,
    /* 841 */
    2, 95585, 94289,
    /* 844 */
    1, 95585,
    /* 846 */
    1, 96149,
    /* 848 */
    2, 95585, 94684,
    /* 851 */
    1, 100456,
    /* 853 */
    2, 93200, 94020,
    /* 856 */
    1, 93314,
    /* 858 */
    3, 93192, 93529, 93534,
    /* 862 */
    1, 98196,
    /* 864 */
    1, 100428,
    /* 866 */
    2, 93314, 100494,
    /* 869 */
    1, 100531,
    /* 871 */
    2, 93569, 93574,
    /* 874 */
    1, 93397,
    /* 876 */
    1, 100554,
    /* 878 */
    1, 100588,
    /* 880 */
    1, 98857,
    /* 882 */
    1, 93559,
    /* 884 */
    1, 167,
    /* 886 */
    1, 175,
    /* 888 */
    3, 95250, 94715, 94684
};

static const smtpcodes_record smtpcodes_records[] = {
    /* 101 cannot_open_connection */
    {{1, 1, 698, 5265, 5288, 5616, 5860},
     {1, 0, 3, 0, 0, 0},
     101, 0, 128, 0, 1, 33, 0, 3, 3, 0},
    /* 111 connection_refused */
    {{5, 5, 721, 6187, 6206, 6452, 6677},
     {1, 0, 7, 0, 0, 0},
     111, 1, 128, 0, 1, 33, 0, 3, 3, 0},
    /* 211 system_status */
    {{9, 9, 2244, 6987, 7023, 7226, 7267},
     {10, 0, 12, 0, 0, 0},
     211, 2, 128, 0, 1, 1, 1, 1, 1, 0},
    /* 214 help_message */
    {{13, 13, 740, 7342, 7355, 7576, 7668},
     {10, 15, 17, 20, 0, 0},
     214, 3, 128, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready */
    {{17, 17, 753, 7832, 7855, 8211, 8258},
     {22, 26, 30, 34, 0, 0},
     220, 4, 128, 2, 1, 1, 1, 1, 1, 0},
    /* 221 closing_channel */
    {{21, 21, 767, 8398, 8444, 8684, 8827},
     {37, 39, 43, 47, 0, 0},
     221, 5, 130, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay */
    {{25, 25, 783, 8894, 8932, 9202, 9325},
     {49, 63, 71, 75, 0, 0},
     250, 6, 130, 5, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward */
    {{29, 29, 805, 9488, 9527, 9810, 9974},
     {78, 82, 86, 0, 0, 0},
     251, 7, 135, 1, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user */
    {{33, 33, 833, 10073, 10136, 10400, 10532},
     {90, 94, 98, 102, 0, 0},
     252, 8, 136, 1, 1, 1, 1, 1, 1, 0},
    /* 354 start_mail_input */
    {{37, 37, 852, 10678, 10719, 10931, 10995},
     {104, 0, 106, 110, 0, 0},
     354, 9, 137, 0, 1, 2, 1, 2, 1, 0},
    /* 420 timeout_communication_problem */
    {{41, 41, 869, 11227, 11289, 11686, 11869},
     {112, 114, 116, 120, 0, 0},
     420, 10, 137, 0, 1, 33, 0, 3, 3, 0},
    /* 421 service_not_available */
    {{45, 45, 899, 12211, 12272, 12659, 12867},
     {112, 122, 128, 132, 0, 0},
     421, 11, 137, 2, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit */
    {{49, 49, 921, 13232, 13282, 13651, 13821},
     {135, 139, 142, 146, 0, 0},
     422, 12, 139, 1, 1, 5, 2, 3, 3, 0},
    /* 431 disk_full */
    {{53, 53, 948, 14062, 14128, 14395, 14548},
     {112, 149, 151, 155, 0, 0},
     431, 13, 140, 0, 1, 31, 6, 3, 3, 0},
    /* 432 password_transition_needed */
    {{57, 57, 958, 94439, 14775, 15077, 15395},
     {157, 161, 164, 168, 0, 0},
     432, 14, 140, 1, 1, 32, 6, 3, 1, 0},
    /* 441 server_not_responding */
    {{61, 61, 985, 15689, 15730, 16005, 16196},
     {1, 171, 173, 177, 0, 0},
     441, 15, 141, 0, 1, 33, 7, 3, 3, 0},
    /* 442 connection_dropped */
    {{65, 65, 1007, 16520, 16567, 16840, 17015},
     {112, 179, 181, 185, 0, 0},
     442, 16, 141, 0, 1, 33, 7, 3, 3, 0},
    /* 446 maximum_hop_count_exceeded */
    {{69, 69, 1026, 17247, 17298, 17592, 17851},
     {104, 187, 189, 0, 0, 0},
     446, 17, 141, 0, 1, 34, 0, 3, 3, 0},
    /* 447 message_timed_out */
    {{73, 73, 1053, 18125, 18157, 18461, 18707},
     {112, 194, 196, 0, 0, 0},
     447, 18, 141, 0, 1, 35, 0, 3, 3, 0},
    /* 449 routing_error */
    {{77, 77, 1071, 18964, 18978, 19217, 19418},
     {112, 0, 199, 0, 0, 0},
     449, 19, 141, 0, 1, 33, 5, 3, 3, 0},
    /* 450 mailbox_temporarily_unavailable */
    {{81, 81, 1085, 19669, 19722, 20066, 20311},
     {202, 207, 217, 222, 0, 0},
     450, 20, 141, 1, 1, 7, 0, 3, 1, 0},
    /* 451 local_error_in_processing */
    {{85, 85, 1117, 20704, 20756, 21120, 21364},
     {202, 225, 235, 240, 0, 0},
     451, 21, 142, 1, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage */
    {{89, 89, 1143, 21745, 21801, 22071, 22256},
     {243, 247, 253, 258, 0, 0},
     452, 22, 143, 2, 1, 31, 6, 3, 1, 0},
    /* 455 unable_to_accommodate_parameters */
    {{93, 93, 1171, 95156, 22400, 22608, 22790},
     {261, 0, 12, 264, 0, 0},
     455, 23, 145, 0, 1, 29, 6, 3, 1, 0},
    /* 465 code_page_unavailable */
    {{97, 97, 1204, 23028, 23074, 23401, 23618},
     {104, 266, 268, 0, 0, 0},
     465, 24, 145, 0, 1, 29, 0, 3, 3, 0},
    /* 471 local_error_at_sending_server */
    {{101, 101, 1226, 23830, 23881, 24195, 24351},
     {112, 272, 274, 0, 0, 0},
     471, 25, 145, 0, 1, 24, 0, 3, 3, 0},
    /* 500 command_unrecognized */
    {{105, 105, 1256, 24604, 24639, 24862, 25165},
     {112, 277, 281, 284, 0, 0},
     500, 26, 145, 1, 1, 36, 5, 4, 1, 0},
    /* 501 syntax_error_in_parameters */
    {{109, 109, 1277, 25446, 25486, 25693, 26006},
     {112, 287, 292, 296, 0, 0},
     501, 27, 146, 2, 1, 36, 5, 4, 1, 0},
    /* 502 command_not_implemented */
    {{113, 113, 1304, 26257, 26281, 26487, 26632},
     {112, 299, 302, 305, 0, 0},
     502, 28, 148, 0, 1, 29, 6, 4, 1, 0},
    /* 503 bad_sequence_of_commands */
    {{117, 117, 1328, 26893, 26918, 27201, 27395},
     {112, 299, 308, 313, 0, 0},
     503, 29, 148, 1, 1, 37, 5, 4, 1, 0},
    /* 504 parameter_not_implemented */
    {{121, 121, 1353, 27593, 27627, 27832, 28045},
     {112, 316, 320, 322, 0, 0},
     504, 30, 149, 2, 1, 29, 5, 4, 1, 0},
    /* 510 bad_email_address */
    {{125, 125, 1379, 28286, 28304, 28527, 28677},
     {261, 325, 327, 0, 0, 0},
     510, 31, 151, 0, 1, 7, 0, 4, 3, 0},
    /* 511 bad_recipient_address */
    {{129, 129, 1397, 28286, 28879, 29051, 29225},
     {330, 332, 327, 334, 0, 0},
     511, 32, 151, 0, 1, 3, 2, 4, 3, 1},
    /* 512 host_unknown */
    {{133, 133, 1419, 29395, 29471, 29712, 29875},
     {330, 336, 327, 0, 0, 0},
     512, 33, 151, 0, 1, 9, 2, 4, 3, 0},
    /* 513 address_type_incorrect */
    {{137, 137, 1432, 30089, 30115, 30350, 30500},
     {330, 338, 327, 0, 0, 0},
     513, 34, 151, 0, 1, 36, 3, 4, 3, 0},
    /* 521 host_does_not_accept_mail */
    {{141, 141, 1455, 30644, 30670, 30936, 31133},
     {340, 344, 346, 351, 0, 0},
     521, 35, 151, 0, 1, 10, 0, 4, 1, 0},
    /* 523 encryption_needed */
    {{145, 145, 1481, 31400, 31418, 31742, 31863},
     {353, 357, 360, 364, 0, 0},
     523, 36, 151, 1, 1, 22, 5, 4, 3, 0},
    /* 530 authentication_required */
    {{149, 149, 1499, 96178, 32114, 32398, 32630},
     {112, 366, 369, 372, 0, 0},
     530, 37, 152, 0, 1, 20, 3, 4, 1, 0},
    /* 541 recipient_rejected */
    {{153, 153, 1523, 32879, 32921, 33185, 33351},
     {375, 378, 381, 384, 0, 0},
     541, 38, 152, 0, 1, 8, 0, 4, 3, 0},
    /* 550 mailbox_unavailable */
    {{157, 157, 1542, 98619, 33593, 33907, 34138},
     {386, 394, 400, 403, 0, 0},
     550, 39, 152, 3, 1, 7, 0, 4, 1, 0},
    /* 551 user_not_local */
    {{161, 161, 1562, 34444, 34478, 34698, 34841},
     {406, 409, 412, 415, 0, 0},
     551, 40, 155, 0, 1, 19, 0, 4, 1, 0},
    /* 552 exceeded_storage_allocation */
    {{165, 165, 1577, 35078, 35137, 35338, 35523},
     {417, 422, 426, 430, 0, 0},
     552, 41, 155, 2, 1, 5, 2, 4, 1, 0},
    /* 553 mailbox_name_not_allowed */
    {{169, 169, 1605, 35731, 35784, 36020, 36261},
     {433, 438, 443, 446, 0, 0},
     553, 42, 157, 2, 1, 7, 0, 4, 1, 0},
    /* 554 transaction_failed */
    {{173, 173, 1630, 36473, 36492, 36730, 36893},
     {449, 455, 460, 464, 0, 0},
     554, 43, 159, 4, 1, 24, 0, 4, 1, 0},
    /* 555 mail_rcpt_parameters_not_recognized */
    {{177, 177, 1649, 37124, 37187, 37373, 37559},
     {261, 467, 470, 473, 0, 0},
     555, 44, 163, 0, 1, 36, 5, 4, 1, 0},
    /* 556 domain_does_not_accept_mail */
    {{181, 181, 1685, 37765, 37793, 38041, 38208},
     {330, 475, 477, 481, 0, 0},
     556, 45, 163, 0, 1, 10, 2, 4, 1, 1},
    /* 571 delivery_not_authorized */
    {{185, 185, 1713, 38389, 38430, 38678, 38845},
     {483, 272, 274, 488, 0, 0},
     571, 46, 163, 0, 1, 24, 0, 4, 3, 0},
    /* X.0.0 other_undefined_status */
    {{189, 189, 1737, 39048, 39071, 39288, 39447},
     {0, 0, 490, 493, 0, 0},
     0, 47, 163, 1, 2, 38, 0, 0, 1, 0},
    /* X.1.0 other_address_status */
    {{195, 195, 1760, 39617, 39638, 39877, 40018},
     {0, 0, 495, 498, 0, 0},
     1000, 48, 164, 1, 2, 7, 0, 0, 1, 0},
    /* X.1.1 bad_destination_mailbox_address */
    {{201, 201, 1781, 40188, 40220, 40473, 40686},
     {0, 0, 501, 505, 0, 0},
     1001, 49, 165, 1, 2, 3, 2, 0, 1, 1},
    /* X.1.2 bad_destination_system_address */
    {{207, 207, 1813, 40950, 40981, 41179, 41317},
     {0, 0, 495, 508, 0, 0},
     1002, 50, 166, 1, 2, 9, 2, 0, 1, 1},
    /* X.1.3 bad_destination_mailbox_address_syntax */
    {{213, 213, 1844, 41503, 41542, 41664, 41801},
     {0, 0, 495, 510, 0, 0},
     1003, 51, 167, 0, 2, 36, 3, 0, 1, 0},
    /* X.1.4 destination_mailbox_address_ambiguous */
    {{219, 219, 1883, 41894, 41932, 42108, 42225},
     {0, 0, 495, 0, 0, 0},
     1004, 52, 167, 0, 2, 7, 6, 0, 1, 0},
    /* X.1.5 destination_address_valid */
    {{225, 225, 1921, 42396, 42422, 42600, 42679},
     {0, 0, 495, 512, 0, 0},
     1005, 53, 167, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.6 destination_mailbox_has_moved */
    {{231, 231, 1947, 42685, 42738, 42925, 43052},
     {0, 0, 514, 518, 0, 0},
     1006, 54, 167, 0, 2, 6, 2, 0, 1, 1},
    /* X.1.7 bad_sender_mailbox_address_syntax */
    {{237, 237, 1977, 43190, 43226, 43359, 43503},
     {0, 0, 495, 520, 0, 0},
     1007, 55, 167, 0, 2, 36, 3, 0, 1, 0},
    /* X.1.8 bad_sender_system_address */
    {{243, 243, 2011, 43674, 43702, 43926, 44113},
     {0, 0, 501, 522, 0, 0},
     1008, 56, 167, 0, 2, 11, 3, 0, 1, 0},
    /* X.1.9 message_relayed_to_non_compliant_mailer */
    {{249, 249, 2037, 44336, 44376, 44540, 44607},
     {0, 0, 524, 0, 0, 0},
     1009, 57, 167, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.10 recipient_address_has_null_mx */
    {{255, 255, 2077, 44675, 44705, 44931, 45100},
     {0, 0, 527, 481, 0, 0},
     1010, 58, 167, 0, 2, 10, 2, 0, 1, 1},
    /* X.2.0 other_mailbox_status */
    {{262, 262, 2107, 45262, 45296, 45469, 45607},
     {0, 0, 531, 534, 0, 0},
     2000, 59, 167, 0, 2, 7, 0, 0, 1, 0},
    /* X.2.1 mailbox_disabled */
    {{268, 268, 2128, 45766, 45807, 46006, 46164},
     {0, 0, 536, 539, 0, 0},
     2001, 60, 167, 1, 2, 4, 2, 0, 1, 1},
    /* X.2.2 mailbox_full */
    {{274, 274, 2145, 46347, 46360, 46598, 46712},
     {0, 0, 541, 544, 0, 0},
     2002, 61, 168, 0, 2, 5, 2, 0, 1, 0},
    /* X.2.3 message_length_exceeds_administrative_limit */
    {{280, 280, 2158, 46880, 46924, 47090, 47153},
     {0, 0, 541, 547, 0, 0},
     2003, 62, 168, 0, 2, 28, 4, 0, 1, 0},
    /* X.2.4 mailing_list_expansion_problem */
    {{286, 286, 2202, 47326, 47357, 47483, 47595},
     {0, 0, 541, 0, 0, 0},
     2004, 63, 168, 0, 2, 30, 6, 0, 1, 0},
    /* X.3.0 other_mail_system_status */
    {{292, 292, 2233, 47750, 47788, 47979, 48137},
     {0, 0, 549, 552, 0, 0},
     3000, 64, 168, 1, 2, 30, 6, 0, 1, 0},
    /* X.3.1 mail_system_full */
    {{298, 298, 2258, 48315, 48332, 48485, 48566},
     {0, 0, 554, 558, 0, 0},
     3001, 65, 169, 0, 2, 31, 6, 0, 1, 0},
    /* X.3.2 system_not_accepting_network_messages */
    {{304, 304, 2275, 48713, 48751, 49003, 49159},
     {0, 0, 560, 564, 0, 0},
     3002, 66, 169, 0, 2, 32, 6, 0, 1, 0},
    /* X.3.3 system_not_capable_of_selected_features */
    {{310, 310, 2313, 49311, 49351, 49481, 49626},
     {0, 0, 567, 570, 0, 0},
     3003, 67, 169, 0, 2, 29, 6, 0, 1, 0},
    /* X.3.4 message_too_big_for_system */
    {{316, 316, 2353, 49761, 49788, 49949, 50035},
     {0, 0, 572, 576, 0, 0},
     3004, 68, 169, 0, 2, 28, 4, 0, 1, 0},
    /* X.3.5 system_incorrectly_configured */
    {{322, 322, 2380, 50197, 50227, 50364, 50504},
     {0, 0, 578, 582, 0, 0},
     3005, 69, 169, 0, 2, 30, 6, 0, 1, 0},
    /* X.3.6 requested_priority_was_changed */
    {{328, 328, 2410, 50738, 50769, 50918, 42679},
     {0, 0, 585, 0, 0, 0},
     3006, 70, 169, 0, 2, 1, 1, 0, 1, 0},
    /* X.4.0 other_network_or_routing_status */
    {{334, 334, 2441, 51005, 51050, 51220, 51304},
     {0, 0, 588, 591, 0, 0},
     4000, 71, 169, 0, 2, 33, 7, 0, 1, 0},
    /* X.4.1 no_answer_from_host */
    {{340, 340, 2473, 51439, 51459, 51656, 51839},
     {0, 0, 593, 596, 0, 0},
     4001, 72, 169, 0, 2, 33, 7, 0, 1, 0},
    /* X.4.2 bad_connection */
    {{346, 346, 2493, 52070, 52085, 52238, 52347},
     {0, 0, 588, 598, 0, 0},
     4002, 73, 169, 0, 2, 33, 7, 0, 1, 0},
    /* X.4.3 directory_server_failure */
    {{352, 352, 2508, 52508, 52533, 52751, 52839},
     {0, 0, 600, 603, 0, 0},
     4003, 74, 169, 0, 2, 30, 6, 0, 1, 0},
    /* X.4.4 unable_to_route */
    {{358, 358, 2533, 52972, 52988, 53140, 53274},
     {0, 0, 588, 605, 0, 0},
     4004, 75, 169, 0, 2, 33, 0, 0, 1, 0},
    /* X.4.5 mail_system_congestion */
    {{364, 364, 2549, 53425, 53448, 53661, 53761},
     {0, 0, 607, 611, 0, 0},
     4005, 76, 169, 0, 2, 32, 6, 0, 1, 0},
    /* X.4.6 routing_loop_detected */
    {{370, 370, 2572, 53919, 53941, 54135, 54282},
     {0, 0, 613, 617, 0, 0},
     4006, 77, 169, 0, 2, 34, 6, 0, 1, 0},
    /* X.4.7 delivery_time_expired */
    {{376, 376, 2594, 54469, 54491, 54685, 54834},
     {0, 0, 593, 619, 0, 0},
     4007, 78, 169, 0, 2, 35, 0, 0, 1, 0},
    /* X.5.0 other_protocol_status */
    {{382, 382, 2616, 55003, 55038, 55172, 55317},
     {0, 0, 621, 624, 0, 0},
     5000, 79, 169, 1, 2, 37, 5, 0, 1, 0},
    /* X.5.1 invalid_command */
    {{388, 388, 2638, 55458, 55474, 55655, 55810},
     {0, 0, 626, 630, 0, 0},
     5001, 80, 170, 0, 2, 37, 5, 0, 1, 0},
    /* X.5.2 syntax_error */
    {{394, 394, 2654, 55988, 56001, 56126, 56269},
     {0, 0, 621, 633, 0, 0},
     5002, 81, 170, 0, 2, 36, 5, 0, 1, 0},
    /* X.5.3 too_many_recipients */
    {{400, 400, 2667, 4529, 56423, 56632, 56710},
     {0, 0, 636, 640, 0, 0},
     5003, 82, 170, 0, 2, 18, 5, 0, 1, 0},
    /* X.5.4 invalid_command_arguments */
    {{406, 406, 2687, 56839, 56865, 57029, 57177},
     {0, 0, 642, 646, 0, 0},
     5004, 83, 170, 0, 2, 36, 5, 0, 1, 0},
    /* X.5.5 wrong_protocol_version */
    {{412, 412, 2713, 57305, 57328, 57495, 57586},
     {0, 0, 621, 0, 0, 0},
     5005, 84, 170, 0, 2, 37, 5, 0, 1, 0},
    /* X.5.6 authentication_exchange_line_too_long */
    {{418, 418, 2736, 57727, 57768, 57941, 58031},
     {0, 0, 649, 0, 0, 0},
     5006, 85, 170, 0, 2, 21, 6, 0, 1, 0},
    /* X.6.0 other_media_error */
    {{424, 424, 2774, 58171, 58202, 58338, 58477},
     {0, 0, 653, 656, 0, 0},
     6000, 86, 170, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.1 media_not_supported */
    {{430, 430, 2792, 58660, 58680, 58845, 58958},
     {0, 0, 653, 0, 0, 0},
     6001, 87, 170, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.2 conversion_required_and_prohibited */
    {{436, 436, 2812, 59089, 59124, 59268, 59356},
     {0, 0, 653, 0, 0, 0},
     6002, 88, 170, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.3 conversion_required_but_not_supported */
    {{442, 442, 2847, 59462, 59500, 59670, 59754},
     {0, 0, 658, 0, 0, 0},
     6003, 89, 170, 0, 2, 29, 6, 0, 1, 0},
    /* X.6.4 conversion_with_loss_performed */
    {{448, 448, 2885, 59901, 59932, 60070, 60153},
     {0, 0, 653, 0, 0, 0},
     6004, 90, 170, 0, 2, 1, 1, 0, 1, 0},
    /* X.6.5 conversion_failed */
    {{454, 454, 2916, 60237, 60255, 60366, 60495},
     {0, 0, 661, 0, 0, 0},
     6005, 91, 170, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.6 message_content_not_available */
    {{460, 460, 2934, 60666, 60696, 60836, 60942},
     {0, 0, 664, 667, 0, 0},
     6006, 92, 170, 0, 2, 30, 6, 0, 1, 0},
    /* X.6.7 non_ascii_addresses_not_permitted */
    {{466, 466, 2964, 61115, 61175, 61411, 61554},
     {0, 0, 669, 673, 0, 0},
     6007, 93, 170, 0, 2, 29, 0, 0, 1, 0},
    /* X.6.8 utf8_reply_required */
    {{472, 472, 2998, 61699, 61768, 61920, 62026},
     {0, 0, 675, 0, 0, 0},
     6008, 94, 170, 0, 2, 29, 5, 0, 1, 0},
    /* X.6.9 utf8_header_message_cannot_be_transferred */
    {{478, 478, 3018, 62134, 62236, 62404, 62514},
     {0, 0, 678, 0, 0, 0},
     6009, 95, 170, 0, 2, 29, 0, 0, 1, 0},
    /* X.6.10 utf8_reply_required_duplicate */
    {{484, 484, 3060, 61699, 62698, 62876, 62935},
     {0, 0, 682, 0, 0, 0},
     6010, 96, 170, 0, 2, 29, 5, 0, 2, 0},
    /* X.7.0 other_security_status */
    {{491, 491, 3090, 63025, 63060, 63246, 63412},
     {0, 0, 685, 689, 0, 0},
     7000, 97, 170, 2, 2, 24, 0, 0, 1, 0},
    /* X.7.1 delivery_not_authorized */
    {{497, 497, 1713, 38389, 63580, 63789, 63990},
     {0, 0, 692, 695, 0, 0},
     7001, 98, 172, 1, 2, 24, 0, 0, 1, 0},
    /* X.7.2 mailing_list_expansion_prohibited */
    {{503, 503, 3112, 64219, 64253, 64353, 64531},
     {0, 0, 692, 0, 0, 0},
     7002, 99, 173, 0, 2, 8, 2, 0, 1, 0},
    /* X.7.3 security_conversion_required_but_not_possible */
    {{509, 509, 3146, 64626, 64672, 64824, 64920},
     {0, 0, 692, 0, 0, 0},
     7003, 100, 173, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.4 security_features_not_supported */
    {{515, 515, 3192, 65038, 65070, 65266, 65407},
     {0, 0, 698, 702, 0, 0},
     7004, 101, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.5 cryptographic_failure */
    {{521, 521, 3224, 65524, 65546, 65696, 65859},
     {0, 0, 704, 707, 0, 0},
     7005, 102, 173, 0, 2, 23, 6, 0, 1, 0},
    /* X.7.6 cryptographic_algorithm_not_supported */
    {{527, 527, 3246, 66052, 66090, 66210, 66295},
     {0, 0, 692, 0, 0, 0},
     7006, 103, 173, 0, 2, 23, 0, 0, 1, 0},
    /* X.7.7 message_integrity_failure */
    {{533, 533, 3284, 66428, 66454, 66607, 66713},
     {0, 0, 692, 0, 0, 0},
     7007, 104, 173, 0, 2, 27, 4, 0, 1, 0},
    /* X.7.8 authentication_credentials_invalid */
    {{539, 539, 3310, 66847, 66882, 67106, 67319},
     {0, 0, 709, 712, 0, 0},
     7008, 105, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.9 authentication_mechanism_too_weak */
    {{545, 545, 3345, 67571, 67608, 67811, 67935},
     {0, 0, 709, 715, 0, 0},
     7009, 106, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.10 encryption_needed */
    {{551, 551, 1481, 68089, 68107, 68278, 68362},
     {0, 0, 717, 364, 0, 0},
     7010, 107, 173, 0, 2, 22, 5, 0, 1, 0},
    /* X.7.11 encryption_required_for_mechanism */
    {{558, 558, 3379, 68446, 68505, 68700, 68744},
     {0, 0, 720, 0, 0, 0},
     7011, 108, 173, 0, 2, 22, 3, 0, 1, 0},
    /* X.7.12 password_transition_needed */
    {{565, 565, 958, 94439, 68823, 68954, 69034},
     {0, 0, 720, 0, 0, 0},
     7012, 109, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.13 user_account_disabled */
    {{572, 572, 3413, 69142, 69164, 69416, 69489},
     {0, 0, 717, 723, 0, 0},
     7013, 110, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.14 trust_relationship_required */
    {{579, 579, 3435, 69598, 69626, 69825, 69928},
     {0, 0, 725, 729, 0, 0},
     7014, 111, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.15 priority_level_too_low */
    {{586, 586, 3463, 70080, 70106, 70262, 70335},
     {0, 0, 585, 0, 0, 0},
     7015, 112, 173, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.16 message_too_big_for_priority */
    {{593, 593, 3486, 70412, 70458, 70648, 70740},
     {0, 0, 731, 0, 0, 0},
     7016, 113, 173, 0, 2, 28, 4, 0, 1, 0},
    /* X.7.17 mailbox_owner_has_changed */
    {{600, 600, 3515, 70846, 70872, 71135, 71193},
     {0, 0, 735, 0, 0, 0},
     7017, 114, 173, 0, 2, 3, 2, 0, 1, 1},
    /* X.7.18 domain_owner_has_changed */
    {{607, 607, 3541, 71316, 71341, 71493, 71528},
     {0, 0, 739, 0, 0, 0},
     7018, 115, 173, 0, 2, 9, 2, 0, 1, 1},
    /* X.7.19 rrvs_test_cannot_be_completed */
    {{614, 614, 3566, 71615, 71645, 71813, 71881},
     {0, 0, 739, 0, 0, 0},
     7019, 116, 173, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.20 no_passing_dkim_signature */
    {{621, 621, 3596, 99572, 71974, 72102, 72217},
     {0, 0, 742, 745, 0, 0},
     7020, 117, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.21 no_acceptable_dkim_signature */
    {{628, 628, 3622, 72376, 72411, 72541, 72694},
     {0, 0, 747, 0, 0, 0},
     7021, 118, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.22 no_author_matched_dkim_signature */
    {{635, 635, 3651, 72834, 72879, 73025, 73080},
     {0, 0, 742, 0, 0, 0},
     7022, 119, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.23 spf_validation_failed */
    {{642, 642, 3684, 73198, 73220, 73384, 73519},
     {0, 0, 751, 754, 0, 0},
     7023, 120, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.24 spf_validation_error */
    {{649, 649, 3706, 73650, 73671, 73877, 73980},
     {0, 0, 756, 0, 0, 0},
     7024, 121, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.25 reverse_dns_validation_failed */
    {{656, 656, 3727, 74107, 74137, 74296, 74406},
     {0, 0, 759, 762, 0, 0},
     7025, 122, 173, 0, 2, 13, 5, 0, 1, 0},
    /* X.7.26 multiple_authentication_checks_failed */
    {{663, 663, 3757, 74575, 74613, 74857, 75077},
     {0, 0, 764, 767, 0, 0},
     7026, 123, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.27 sender_address_has_null_mx */
    {{670, 670, 3795, 75342, 75369, 75570, 75657},
     {0, 0, 769, 773, 0, 0},
     7027, 124, 173, 0, 2, 11, 3, 0, 1, 0},
    /* X.7.28 mail_flood_detected */
    {{677, 677, 3822, 75760, 75780, 76020, 76145},
     {0, 0, 775, 779, 0, 0},
     7028, 125, 173, 0, 2, 16, 5, 0, 1, 0},
    /* X.7.29 arc_validation_failure */
    {{684, 684, 3842, 76268, 76291, 76453, 76571},
     {0, 0, 781, 0, 0, 0},
     7029, 126, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.30 requiretls_support_required */
    {{691, 691, 3865, 76693, 76721, 76919, 77008},
     {0, 0, 784, 0, 0, 0},
     7030, 127, 173, 0, 2, 29, 6, 0, 1, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 753, 93465, 77112, 77284, 77358},
     {22, 26, 787, 34, 0, 790},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 753, 7832, 77511, 77670, 42679},
     {22, 26, 792, 34, 0, 794},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 77748, 77757, 77992, 78022},
     {49, 63, 796, 75, 0, 799},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 78100, 78119, 78377, 78420},
     {49, 63, 802, 75, 0, 104},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 78632, 78655, 78781, 78842},
     {49, 63, 805, 75, 0, 807},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 78881, 78917, 79070, 79113},
     {49, 63, 809, 75, 0, 811},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 79171, 79203, 79388, 79464},
     {49, 63, 813, 75, 0, 815},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward, in a context */
    {{29, 29, 805, 79516, 79556, 79681, 42679},
     {78, 82, 809, 0, 0, 811},
     251, 7, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user, in a context */
    {{33, 33, 833, 79715, 79760, 79897, 79944},
     {90, 94, 809, 102, 0, 811},
     252, 8, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 421 service_not_available, in a context */
    {{45, 45, 899, 12211, 79999, 80178, 80335},
     {112, 122, 817, 132, 0, 1},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 421 service_not_available, in a context */
    {{45, 45, 899, 12211, 80557, 80844, 80978},
     {112, 122, 820, 132, 0, 823},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit, in a context */
    {{49, 49, 921, 94439, 81142, 81328, 81403},
     {135, 139, 826, 146, 0, 829},
     422, 12, 0, 0, 1, 21, 3, 3, 3, 0},
    /* 432 password_transition_needed, in a context */
    {{57, 57, 958, 94439, 81509, 81678, 81791},
     {157, 161, 831, 168, 0, 829},
     432, 14, 0, 0, 1, 21, 3, 3, 1, 0},
    /* 450 mailbox_temporarily_unavailable, in a context */
    {{81, 81, 1085, 81965, 81986, 82181, 82268},
     {202, 207, 813, 222, 0, 815},
     450, 20, 0, 0, 1, 24, 0, 3, 1, 0},
    /* 451 local_error_in_processing, in a context */
    {{85, 85, 1117, 82432, 82467, 82600, 82659},
     {202, 225, 813, 240, 0, 815},
     451, 21, 0, 0, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{89, 89, 1143, 4529, 82746, 83080, 83239},
     {243, 247, 833, 258, 0, 330},
     452, 22, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{89, 89, 1143, 21745, 83466, 83664, 83751},
     {243, 247, 837, 258, 0, 839},
     452, 22, 0, 0, 1, 31, 6, 3, 1, 0},
    /* 500 command_unrecognized, in a context */
    {{105, 105, 1256, 24604, 83900, 84079, 84202},
     {112, 277, 841, 284, 0, 829},
     500, 26, 0, 0, 1, 36, 5, 4, 1, 0},
    /* 501 syntax_error_in_parameters, in a context */
    {{109, 109, 1277, 25446, 84380, 84528, 84683},
     {112, 287, 844, 296, 0, 829},
     501, 27, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 501 syntax_error_in_parameters, in a context */
    {{109, 109, 1277, 84827, 84864, 25693, 26006},
     {112, 287, 846, 296, 0, 790},
     501, 27, 0, 0, 1, 36, 5, 4, 1, 0},
    /* 503 bad_sequence_of_commands, in a context */
    {{117, 117, 1328, 26893, 84988, 85163, 85281},
     {112, 299, 848, 313, 0, 829},
     503, 29, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 504 parameter_not_implemented, in a context */
    {{121, 121, 1353, 27593, 85364, 27832, 28045},
     {112, 316, 851, 322, 0, 799},
     504, 30, 0, 0, 1, 13, 5, 4, 1, 0},
    /* 504 parameter_not_implemented, in a context */
    {{121, 121, 1353, 95785, 85492, 85640, 85801},
     {112, 316, 844, 322, 0, 829},
     504, 30, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 523 encryption_needed, in a context */
    {{145, 145, 1481, 85988, 86045, 86158, 86229},
     {353, 357, 853, 364, 0, 104},
     523, 36, 0, 0, 1, 28, 4, 4, 3, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1542, 98619, 86308, 86445, 86558},
     {386, 394, 856, 403, 0, 858},
     550, 39, 0, 0, 1, 24, 5, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1542, 98619, 86707, 86866, 87025},
     {386, 394, 856, 403, 0, 839},
     550, 39, 0, 0, 1, 11, 3, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1542, 98619, 87168, 87337, 87470},
     {386, 394, 856, 403, 0, 104},
     550, 39, 0, 0, 1, 24, 0, 4, 1, 0},
    /* 552 exceeded_storage_allocation, in a context */
    {{165, 165, 1577, 87663, 87711, 87844, 87959},
     {417, 422, 862, 430, 0, 839},
     552, 41, 0, 0, 1, 28, 4, 4, 1, 0},
    /* 552 exceeded_storage_allocation, in a context */
    {{165, 165, 1577, 4529, 88117, 88402, 88546},
     {417, 422, 864, 430, 0, 330},
     552, 41, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 553 mailbox_name_not_allowed, in a context */
    {{169, 169, 1605, 35731, 88717, 88887, 89006},
     {433, 438, 866, 446, 0, 839},
     553, 42, 0, 0, 1, 11, 3, 4, 1, 0},
    /* 553 mailbox_name_not_allowed, in a context */
    {{169, 169, 1605, 89104, 89119, 89197, 89237},
     {433, 438, 869, 446, 0, 871},
     553, 42, 0, 0, 1, 7, 0, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 89271, 89292, 89509, 89657},
     {449, 455, 874, 464, 0, 1},
     554, 43, 0, 0, 1, 24, 5, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 36473, 89859, 90011, 90158},
     {449, 455, 876, 464, 0, 330},
     554, 43, 0, 0, 1, 19, 0, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 90320, 90360, 90447, 90503},
     {449, 455, 878, 464, 0, 790},
     554, 43, 0, 0, 1, 23, 5, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 36473, 90580, 90648, 90712},
     {449, 455, 880, 464, 0, 882},
     554, 43, 0, 0, 1, 30, 6, 4, 1, 0},
    /* X.0.0 other_undefined_status, in a context */
    {{189, 189, 1737, 39048, 90785, 90849, 42679},
     {0, 0, 490, 493, 884, 0},
     0, 47, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.0 other_address_status, in a context */
    {{195, 195, 1760, 39617, 90878, 90950, 42679},
     {0, 0, 495, 498, 884, 0},
     1000, 48, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.1 bad_destination_mailbox_address, in a context */
    {{201, 201, 1781, 40188, 90990, 91114, 91245},
     {0, 0, 501, 505, 886, 0},
     1001, 49, 0, 0, 2, 7, 0, 0, 1, 0},
    /* X.1.2 bad_destination_system_address, in a context */
    {{207, 207, 1813, 40950, 91324, 91442, 91520},
     {0, 0, 495, 508, 886, 0},
     1002, 50, 0, 0, 2, 33, 7, 0, 1, 0},
    /* X.2.1 mailbox_disabled, in a context */
    {{268, 268, 2128, 45766, 91635, 91795, 91890},
     {0, 0, 536, 539, 886, 0},
     2001, 60, 0, 0, 2, 16, 5, 0, 1, 0},
    /* X.3.0 other_mail_system_status, in a context */
    {{292, 292, 2233, 47750, 92031, 90849, 42679},
     {0, 0, 549, 552, 884, 0},
     3000, 64, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.5.0 other_protocol_status, in a context */
    {{382, 382, 2616, 55003, 92108, 92188, 42679},
     {0, 0, 621, 624, 884, 0},
     5000, 79, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.7.0 other_security_status, in a context */
    {{491, 491, 3090, 63025, 92250, 92317, 42679},
     {0, 0, 685, 689, 884, 0},
     7000, 97, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.7.0 other_security_status, in a context */
    {{491, 491, 3090, 63025, 92365, 92508, 92635},
     {0, 0, 685, 689, 886, 0},
     7000, 97, 0, 0, 2, 16, 5, 0, 1, 0},
    /* X.7.1 delivery_not_authorized, in a context */
    {{497, 497, 1713, 38389, 92769, 92918, 93029},
     {0, 0, 888, 695, 886, 0},
     7001, 98, 0, 0, 2, 17, 1, 0, 1, 0}
};

static const smtpcodes_category smtpcodes_categories[] = {
    {0, 0} /* none */,
    {3928, 3931} /* ok */,
    {3940, 3949} /* continue */,
    {3975, 3991} /* mailbox_unknown */,
    {2128, 4007} /* mailbox_disabled */,
    {2145, 4029} /* mailbox_full */,
    {4049, 4063} /* mailbox_moved */,
    {1542, 4085} /* mailbox_unavailable */,
    {4112, 4130} /* recipient_refuses */,
    {4175, 4190} /* domain_unknown */,
    {4205, 4220} /* domain_no_mail */,
    {4245, 4261} /* sender_rejected */,
    {4283, 4305} /* sender_authentication */,
    {4338, 4350} /* reverse_dns */,
    {4390, 4402} /* blocklisted */,
    {4461, 4440} /* reputation */,
    {4472, 4485} /* rate_limited */,
    {4518, 97905} /* greylisted */,
    {2667, 4529} /* too_many_recipients */,
    {4549, 4562} /* relay_denied */,
    {4600, 4614} /* auth_required */,
    {4636, 4648} /* auth_failed */,
    {4665, 4678} /* tls_required */,
    {4705, 4716} /* tls_failed */,
    {4734, 4741} /* policy */,
    {4773, 4786} /* spam_content */,
    {4814, 4820} /* virus */,
    {4846, 4863} /* content_rejected */,
    {4886, 4904} /* message_too_large */,
    {2871, 4929} /* not_supported */,
    {4956, 4969} /* system_error */,
    {2263, 4992} /* system_full */,
    {5021, 5040} /* system_unavailable */,
    {5069, 5083} /* network_error */,
    {5105, 5118} /* routing_loop */,
    {2608, 5143} /* expired */,
    {2654, 5171} /* syntax_error */,
    {5196, 5211} /* protocol_error */,
    {5235, 5248} /* unclassified */
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

static const uint32_t smtpcodes_slots_reply_names[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0,
    3, 2, 0, 0, 0, 18, 38, 0, 0, 11, 0, 8,
    29, 21, 0, 45, 43, 25, 0, 6, 34, 1, 40, 30,
    15, 41, 46, 39, 0, 27, 23, 4, 42, 35, 17, 7,
    16, 10, 26, 20, 36, 28, 0, 0, 14, 0, 19, 0,
    44, 12, 31, 37, 0, 0, 32, 22, 0, 0, 0, 24,
    0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 33, 0,
    0, 5
};

static const uint8_t smtpcodes_lengths_reply_names[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 12, 13, 0, 0, 0, 17, 18, 0,
    0, 21, 22, 18, 24, 25, 0, 27, 18, 29, 0, 21, 22, 18, 14, 25, 21, 27, 23, 19,
    0, 26, 32, 13, 24, 25, 26, 27, 18, 29, 20, 31, 17, 23, 0, 0, 26, 0, 13, 0,
    35, 26, 17, 23, 0, 0, 21, 27, 0, 0, 0, 21, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 12, 0, 0, 15
};

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

static const uint32_t smtpcodes_slots_enhanced_keys[] = {
    0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0,
    61, 0, 0, 98, 0, 105, 112, 0, 99, 59, 0, 122,
    0, 49, 0, 56, 0, 97, 50, 0, 0, 0, 0, 104,
    111, 0, 0, 48, 0, 121, 62, 0, 0, 55, 0, 0,
    0, 0, 100, 107, 72, 0, 0, 0, 117, 73, 0, 0,
    51, 58, 0, 114, 0, 87, 71, 94, 124, 0, 88, 0,
    78, 0, 102, 109, 116, 0, 0, 86, 119, 126, 0, 0,
    53, 93, 127, 74, 0, 0, 0, 0, 103, 110, 0, 0,
    47, 0, 120, 0, 89, 96, 54, 0, 0, 65, 0, 0,
    0, 0, 66, 76, 80, 0, 0, 106, 113, 81, 0, 64,
    0, 123, 0, 115, 91, 57, 79, 63, 125, 77, 0, 0,
    0, 0, 0, 101, 108, 0, 0, 0, 67, 118, 92, 0,
    0, 52, 0, 82, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 69, 95, 0, 0,
    0, 0, 0, 84, 75, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 70, 0, 0, 90, 0, 0, 0, 85, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0,
    0, 0, 0, 0, 83
};

static const uint8_t smtpcodes_lengths_enhanced_keys[] = {
    0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 5, 0, 0, 5, 0, 5, 6, 0,
    5, 5, 0, 6, 0, 5, 0, 5, 0, 5, 5, 0, 0, 0, 0, 5, 6, 0, 0, 5,
    0, 6, 5, 0, 0, 5, 0, 0, 0, 0, 5, 6, 5, 0, 0, 0, 6, 5, 0, 0,
    5, 6, 0, 6, 0, 5, 5, 5, 6, 0, 5, 0, 5, 0, 5, 6, 6, 0, 0, 5,
    6, 6, 0, 0, 5, 5, 6, 5, 0, 0, 0, 0, 5, 6, 0, 0, 5, 0, 6, 0,
    5, 6, 5, 0, 0, 5, 0, 0, 0, 0, 5, 5, 5, 0, 0, 5, 6, 5, 0, 5,
    0, 6, 0, 6, 5, 5, 5, 5, 6, 5, 0, 0, 0, 0, 0, 5, 6, 0, 0, 0,
    5, 6, 5, 0, 0, 5, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 5, 5, 0, 0, 0, 0, 0, 5, 5, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5, 0, 0, 5, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 5
};

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

static const uint32_t smtpcodes_slots_enhanced_names[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0,
    0, 53, 0, 0, 0, 54, 0, 77, 0, 0, 0, 0,
    110, 52, 0, 73, 63, 65, 91, 99, 94, 0, 78, 76,
    98, 72, 56, 109, 127, 0, 96, 90, 102, 0, 55, 88,
    104, 68, 89, 113, 92, 121, 120, 126, 118, 125, 0, 0,
    103, 93, 57, 117, 0, 0, 62, 122, 50, 49, 61, 0,
    87, 48, 60, 86, 51, 115, 59, 124, 111, 0, 64, 114,
    71, 123, 0, 69, 80, 79, 84, 0, 58, 75, 0, 66,
    0, 67, 83, 97, 107, 106, 105, 0, 95, 85, 0, 0,
    0, 0, 81, 0, 0, 0, 0, 47, 108, 74, 0, 0,
    0, 0, 116, 70, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 112, 0, 0, 0,
    0, 0, 0, 0, 0, 101, 119, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 100
};

static const uint8_t smtpcodes_lengths_enhanced_names[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19,
    0, 0, 0, 0, 0, 25, 0, 0, 0, 29, 0, 21, 0, 0, 0, 0, 21, 37, 0, 14,
    30, 16, 17, 33, 19, 0, 21, 22, 23, 19, 25, 26, 27, 0, 29, 30, 21, 0, 33, 34,
    25, 26, 37, 28, 29, 20, 21, 22, 28, 19, 0, 0, 37, 33, 39, 25, 0, 0, 43, 29,
    30, 31, 12, 0, 19, 20, 16, 17, 38, 24, 20, 26, 27, 0, 24, 25, 31, 37, 0, 29,
    15, 21, 22, 0, 29, 15, 0, 37, 0, 39, 25, 21, 17, 33, 34, 0, 41, 37, 0, 0,
    0, 0, 12, 0, 0, 0, 0, 22, 33, 24, 0, 0, 0, 0, 29, 30, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0,
    0, 31, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45
};

const struct smtpcodes_catalog smtpcodes_catalogue = {
    SMTPCODES_MAGIC,
    SMTPCODES_FORMAT,
    97077, /* name */
    3893, /* title */
    3911, /* content hash */
    0xfffff, /* fields */
    128, /* entries */
    173, /* records */
    {0, 47, 81, 0, 0}, /* entries of each kind */
    572, /* reply numbers */
    (const char *)&smtpcodes_strings,
    smtpcodes_lists,
    smtpcodes_records,
    smtpcodes_categories,
    smtpcodes_replies,
    {
        {smtpcodes_hash_reply_names, smtpcodes_slots_reply_names, smtpcodes_lengths_reply_names, 86, 9, 35},
        {smtpcodes_hash_enhanced_keys, smtpcodes_slots_enhanced_keys, smtpcodes_lengths_enhanced_keys, 233, 5, 6},
        {smtpcodes_hash_enhanced_names, smtpcodes_slots_enhanced_names, smtpcodes_lengths_enhanced_names, 176, 12, 45}
    }
};
