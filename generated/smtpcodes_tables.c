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
    char s25486[223];
    char s25709[309];
    char s26018[251];
    char s26269[24];
    char s26293[274];
    char s26567[145];
    char s26712[261];
    char s26973[25];
    char s26998[283];
    char s27281[194];
    char s27475[198];
    char s27673[34];
    char s27707[205];
    char s27912[213];
    char s28125[239];
    char s28364[18];
    char s28382[223];
    char s28605[150];
    char s28755[201];
    char s28956[172];
    char s29128[174];
    char s29302[170];
    char s29472[76];
    char s29548[240];
    char s29788[163];
    char s29951[222];
    char s30173[26];
    char s30199[235];
    char s30434[150];
    char s30584[144];
    char s30728[26];
    char s30754[266];
    char s31020[197];
    char s31217[266];
    char s31483[18];
    char s31501[324];
    char s31825[121];
    char s31946[251];
    char s32197[284];
    char s32481[329];
    char s32810[394];
    char s33204[42];
    char s33246[264];
    char s33510[166];
    char s33676[242];
    char s33918[316];
    char s34234[231];
    char s34465[309];
    char s34774[34];
    char s34808[220];
    char s35028[143];
    char s35171[237];
    char s35408[59];
    char s35467[201];
    char s35668[185];
    char s35853[208];
    char s36061[53];
    char s36114[236];
    char s36350[241];
    char s36591[211];
    char s36802[19];
    char s36821[237];
    char s37058[163];
    char s37221[231];
    char s37452[63];
    char s37515[185];
    char s37700[186];
    char s37886[206];
    char s38092[28];
    char s38120[248];
    char s38368[174];
    char s38542[181];
    char s38723[41];
    char s38764[248];
    char s39012[167];
    char s39179[203];
    char s39382[23];
    char s39405[217];
    char s39622[159];
    char s39781[170];
    char s39951[21];
    char s39972[239];
    char s40211[141];
    char s40352[169];
    char s40521[32];
    char s40553[253];
    char s40806[213];
    char s41019[264];
    char s41283[31];
    char s41314[206];
    char s41520[138];
    char s41658[188];
    char s41846[39];
    char s41885[122];
    char s42007[135];
    char s42142[93];
    char s42235[38];
    char s42273[261];
    char s42534[117];
    char s42651[171];
    char s42822[26];
    char s42848[253];
    char s43101[79];
    char s43180[6];
    char s43186[53];
    char s43239[247];
    char s43486[127];
    char s43613[138];
    char s43751[36];
    char s43787[133];
    char s43920[141];
    char s44061[171];
    char s44232[28];
    char s44260[224];
    char s44484[290];
    char s44774[286];
    char s45060[40];
    char s45100[178];
    char s45278[65];
    char s45343[68];
    char s45411[30];
    char s45441[226];
    char s45667[185];
    char s45852[162];
    char s46014[34];
    char s46048[173];
    char s46221[138];
    char s46359[159];
    char s46518[41];
    char s46559[314];
    char s46873[158];
    char s47031[231];
    char s47262[13];
    char s47275[238];
    char s47513[114];
    char s47627[261];
    char s47888[44];
    char s47932[166];
    char s48098[63];
    char s48161[173];
    char s48334[31];
    char s48365[126];
    char s48491[112];
    char s48603[155];
    char s48758[38];
    char s48796[191];
    char s48987[158];
    char s49145[178];
    char s49323[17];
    char s49340[153];
    char s49493[81];
    char s49574[147];
    char s49721[38];
    char s49759[252];
    char s50011[156];
    char s50167[152];
    char s50319[40];
    char s50359[130];
    char s50489[186];
    char s50675[157];
    char s50832[27];
    char s50859[160];
    char s51019[86];
    char s51105[162];
    char s51267[30];
    char s51297[137];
    char s51434[146];
    char s51580[251];
    char s51831[31];
    char s51862[149];
    char s52011[87];
    char s52098[45];
    char s52143[170];
    char s52313[84];
    char s52397[135];
    char s52532[20];
    char s52552[197];
    char s52749[183];
    char s52932[231];
    char s53163[15];
    char s53178[153];
    char s53331[109];
    char s53440[161];
    char s53601[25];
    char s53626[218];
    char s53844[88];
    char s53932[133];
    char s54065[16];
    char s54081[152];
    char s54233[157];
    char s54390[151];
    char s54541[23];
    char s54564[213];
    char s54777[100];
    char s54877[165];
    char s55042[22];
    char s55064[194];
    char s55258[237];
    char s55495[255];
    char s55750[22];
    char s55772[240];
    char s56012[149];
    char s56161[169];
    char s56330[35];
    char s56365[218];
    char s56583[145];
    char s56728[207];
    char s56935[16];
    char s56951[181];
    char s57132[155];
    char s57287[178];
    char s57465[13];
    char s57478[125];
    char s57603[141];
    char s57744[154];
    char s57898[281];
    char s58179[78];
    char s58257[181];
    char s58438[26];
    char s58464[163];
    char s58627[247];
    char s58874[128];
    char s59002[23];
    char s59025[167];
    char s59192[91];
    char s59283[141];
    char s59424[41];
    char s59465[173];
    char s59638[90];
    char s59728[140];
    char s59868[31];
    char s59899[136];
    char s60035[139];
    char s60174[183];
    char s60357[20];
    char s60377[165];
    char s60542[113];
    char s60655[131];
    char s60786[35];
    char s60821[144];
    char s60965[88];
    char s61053[106];
    char s61159[38];
    char s61197[170];
    char s61367[84];
    char s61451[147];
    char s61598[31];
    char s61629[138];
    char s61767[83];
    char s61850[84];
    char s61934[18];
    char s61952[111];
    char s62063[129];
    char s62192[171];
    char s62363[30];
    char s62393[140];
    char s62533[106];
    char s62639[173];
    char s62812[60];
    char s62872[236];
    char s63108[143];
    char s63251[145];
    char s63396[69];
    char s63465[152];
    char s63617[106];
    char s63723[108];
    char s63831[102];
    char s63933[168];
    char s64101[110];
    char s64211[184];
    char s64395[178];
    char s64573[45];
    char s64618[90];
    char s64708[35];
    char s64743[186];
    char s64929[166];
    char s65095[168];
    char s65263[219];
    char s65482[201];
    char s65683[229];
    char s65912[34];
    char s65946[100];
    char s66046[248];
    char s66294[95];
    char s66389[46];
    char s66435[322];
    char s66757[96];
    char s66853[259];
    char s67112[32];
    char s67144[196];
    char s67340[141];
    char s67481[117];
    char s67598[22];
    char s67620[150];
    char s67770[163];
    char s67933[193];
    char s68126[38];
    char s68164[120];
    char s68284[85];
    char s68369[133];
    char s68502[26];
    char s68528[153];
    char s68681[103];
    char s68784[133];
    char s68917[35];
    char s68952[224];
    char s69176[213];
    char s69389[252];
    char s69641[37];
    char s69678[203];
    char s69881[124];
    char s70005[154];
    char s70159[18];
    char s70177[171];
    char s70348[84];
    char s70432[183];
    char s70615[59];
    char s70674[195];
    char s70869[44];
    char s70913[79];
    char s70992[131];
    char s71123[80];
    char s71203[108];
    char s71311[22];
    char s71333[252];
    char s71585[73];
    char s71658[109];
    char s71767[28];
    char s71795[199];
    char s71994[103];
    char s72097[152];
    char s72249[26];
    char s72275[156];
    char s72431[73];
    char s72504[77];
    char s72581[46];
    char s72627[190];
    char s72817[92];
    char s72909[106];
    char s73015[26];
    char s73041[263];
    char s73304[58];
    char s73362[123];
    char s73485[25];
    char s73510[152];
    char s73662[35];
    char s73697[87];
    char s73784[30];
    char s73814[168];
    char s73982[68];
    char s74050[93];
    char s74143[128];
    char s74271[115];
    char s74386[159];
    char s74545[35];
    char s74580[130];
    char s74710[153];
    char s74863[162];
    char s75025[45];
    char s75070[146];
    char s75216[55];
    char s75271[118];
    char s75389[22];
    char s75411[164];
    char s75575[135];
    char s75710[131];
    char s75841[21];
    char s75862[206];
    char s76068[103];
    char s76171[127];
    char s76298[30];
    char s76328[159];
    char s76487[110];
    char s76597[169];
    char s76766[38];
    char s76804[308];
    char s77112[220];
    char s77332[265];
    char s77597[27];
    char s77624[201];
    char s77825[87];
    char s77912[103];
    char s78015[20];
    char s78035[240];
    char s78275[125];
    char s78400[123];
    char s78523[23];
    char s78546[162];
    char s78708[118];
    char s78826[167];
    char s78993[28];
    char s79021[198];
    char s79219[89];
    char s79308[126];
    char s79434[172];
    char s79606[74];
    char s79680[153];
    char s79833[159];
    char s79992[78];
    char s80070[9];
    char s80079[235];
    char s80314[30];
    char s80344[78];
    char s80422[19];
    char s80441[258];
    char s80699[43];
    char s80742[212];
    char s80954[23];
    char s80977[126];
    char s81103[61];
    char s81164[39];
    char s81203[36];
    char s81239[153];
    char s81392[43];
    char s81435[58];
    char s81493[32];
    char s81525[185];
    char s81710[76];
    char s81786[52];
    char s81838[40];
    char s81878[125];
    char s82003[34];
    char s82037[45];
    char s82082[137];
    char s82219[47];
    char s82266[55];
    char s82321[179];
    char s82500[157];
    char s82657[222];
    char s82879[287];
    char s83166[134];
    char s83300[164];
    char s83464[186];
    char s83650[75];
    char s83725[106];
    char s83831[169];
    char s84000[113];
    char s84113[174];
    char s84287[21];
    char s84308[195];
    char s84503[87];
    char s84590[164];
    char s84754[35];
    char s84789[133];
    char s84922[59];
    char s84981[87];
    char s85068[334];
    char s85402[159];
    char s85561[227];
    char s85788[198];
    char s85986[87];
    char s86073[149];
    char s86222[179];
    char s86401[123];
    char s86524[178];
    char s86702[148];
    char s86850[155];
    char s87005[144];
    char s87149[37];
    char s87186[123];
    char s87309[175];
    char s87484[118];
    char s87602[83];
    char s87685[128];
    char s87813[148];
    char s87961[161];
    char s88122[186];
    char s88308[57];
    char s88365[113];
    char s88478[71];
    char s88549[79];
    char s88628[114];
    char s88742[137];
    char s88879[113];
    char s88992[149];
    char s89141[159];
    char s89300[159];
    char s89459[143];
    char s89602[169];
    char s89771[133];
    char s89904[193];
    char s90097[48];
    char s90145[133];
    char s90278[114];
    char s90392[158];
    char s90550[293];
    char s90843[144];
    char s90987[171];
    char s91158[170];
    char s91328[134];
    char s91462[98];
    char s91560[15];
    char s91575[78];
    char s91653[40];
    char s91693[34];
    char s91727[21];
    char s91748[217];
    char s91965[148];
    char s92113[236];
    char s92349[152];
    char s92501[147];
    char s92648[311];
    char s92959[40];
    char s92999[113];
    char s93112[56];
    char s93168[77];
    char s93245[68];
    char s93313[64];
    char s93377[73];
    char s93450[64];
    char s93514[29];
    char s93543[72];
    char s93615[40];
    char s93655[124];
    char s93779[222];
    char s94001[79];
    char s94080[164];
    char s94244[178];
    char s94422[221];
    char s94643[101];
    char s94744[75];
    char s94819[41];
    char s94860[160];
    char s95020[95];
    char s95115[141];
    char s95256[77];
    char s95333[128];
    char s95461[110];
    char s95571[158];
    char s95729[116];
    char s95845[61];
    char s95906[70];
    char s95976[80];
    char s96056[62];
    char s96118[67];
    char s96185[48];
    char s96233[143];
    char s96376[168];
    char s96544[134];
    char s96678[149];
    char s96827[182];
    char s97009[235];
    char s97244[8];
    char s97252[49];
    char s97301[23];
    char s97324[14];
    char s97338[5];
    char s97343[23];
    char s97366[23];
    char s97389[25];
    char s97414[27];
    char s97441[8];
    char s97449[21];
    char s97470[37];
    char s97507[29];
    char s97536[5];
    char s97541[26];
    char s97567[14];
    char s97581[5];
    char s97586[5];
    char s97591[5];
    char s97596[5];
    char s97601[5];
    char s97606[5];
    char s97611[5];
    char s97616[5];
    char s97621[5];
    char s97626[5];
    char s97631[5];
    char s97636[5];
    char s97641[5];
    char s97646[13];
    char s97659[39];
    char s97698[21];
    char s97719[23];
    char s97742[21];
    char s97763[23];
    char s97786[27];
    char s97813[25];
    char s97838[9];
    char s97847[36];
    char s97883[4];
    char s97887[9];
    char s97896[10];
    char s97906[52];
    char s97958[21];
    char s97979[51];
    char s98030[37];
    char s98067[5];
    char s98072[21];
    char s98093[9];
    char s98102[31];
    char s98133[57];
    char s98190[21];
    char s98211[130];
    char s98341[19];
    char s98360[60];
    char s98420[60];
    char s98480[43];
    char s98523[21];
    char s98544[127];
    char s98671[9];
    char s98680[26];
    char s98706[21];
    char s98727[9];
    char s98736[8];
    char s98744[23];
    char s98767[9];
    char s98776[98];
    char s98874[72];
    char s98946[23];
    char s98969[25];
    char s98994[5];
    char s98999[47];
    char s99046[83];
    char s99129[38];
    char s99167[37];
    char s99204[44];
    char s99248[54];
    char s99302[21];
    char s99323[27];
    char s99350[39];
    char s99389[28];
    char s99417[27];
    char s99444[9];
    char s99453[39];
    char s99492[38];
    char s99530[23];
    char s99553[35];
    char s99588[40];
    char s99628[9];
    char s99637[19];
    char s99656[21];
    char s99677[35];
    char s99712[44];
    char s99756[71];
    char s99827[43];
    char s99870[21];
    char s99891[59];
    char s99950[19];
    char s99969[21];
    char s99990[9];
    char s99999[19];
    char s100018[81];
    char s100099[19];
    char s100118[83];
    char s100201[19];
    char s100220[34];
    char s100254[46];
    char s100300[10];
    char s100310[46];
    char s100356[21];
    char s100377[96];
    char s100473[86];
    char s100559[58];
    char s100617[9];
    char s100626[48];
    char s100674[43];
    char s100717[21];
    char s100738[91];
    char s100829[70];
    char s100899[19];
    char s100918[50];
    char s100968[84];
    char s101052[26];
    char s101078[56];
    char s101134[19];
    char s101153[21];
    char s101174[108];
    char s101282[83];
    char s101365[21];
    char s101386[13];
    char s101399[42];
    char s101441[96];
    char s101537[68];
    char s101605[75];
    char s101680[9];
    char s101689[93];
    char s101782[36];
    char s101818[72];
    char s101890[9];
    char s101899[69];
    char s101968[27];
    char s101995[65];
    char s102060[57];
    char s102117[45];
    char s102162[55];
    char s102217[31];
    char s102248[21];
    char s102269[37];
    char s102306[30];
    char s102336[9];
    char s102345[31];
    char s102376[67];
    char s102443[57];
    char s102500[30];
    char s102530[45];
    char s102575[24];
    char s102599[41];
    char s102640[21];
    char s102661[58];
    char s102719[33];
    char s102752[27];
    char s102779[39];
    char s102818[21];
    char s102839[61];
    char s102900[9];
    char s102909[9];
    char s102918[37];
    char s102955[9];
    char s102964[58];
    char s103022[25];
    char s103047[9];
    char s103056[98];
    char s103154[83];
    char s103237[38];
    char s103275[41];
    char s103316[63];
    char s103379[46];
    char s103425[64];
    char s103489[38];
    char s103527[66];
    char s103593[19];
    char s103612[9];
    char s103621[21];
    char s103642[9];
    char s103651[43];
    char s103694[9];
    char s103703[21];
    char s103724[9];
    char s103733[81];
    char s103814[23];
    char s103837[21];
    char s103858[80];
    char s103938[21];
    char s103959[96];
    char s104055[21];
    char s104076[105];
    char s104181[29];
    char s104210[100];
    char s104310[9];
    char s104319[9];
    char s104328[21];
    char s104349[23];
    char s104372[25];
    char s104397[9];
    char s104406[23];
    char s104429[21];
    char s104450[9];
    char s104459[23];
    char s104482[27];
    char s104509[9];
    char s104518[28];
    char s104546[38];
    char s104584[37];
    char s104621[23];
    char s104644[34];
    char s104678[26];
    char s104704[21];
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
        "d69008ee84c811f8",
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
        "Sender: wait until the recipient has made room and tell the recipient by other m"
        "eans; keep the address. Administrator of the receiving server: raise the quota, "
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
        "Sender: wait, and tell the recipient by other means if it lasts longer than a da"
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
        "ecipient by other means and wait.",
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
        "The server knows the command but not what stands after it. Most often an address"
        " is malformed, or the name that the client gives in HELO or EHLO is not a valid "
        "host name. A repetition of the same line gets the same answer.",
    /* 25709 */
        "An address with a blank, a missing \"@\", a comma instead of a dot, or without ang"
        "le brackets; a HELO name with an underscore or without a dot; a path longer than"
        " 256 octets; a parameter of MAIL or RCPT (SIZE, NOTIFY, ORCPT) with a bad value."
        " Some servers also send 501 when the sender's domain does not exist.",
    /* 26018 */
        "Sender: read the address in the bounce letter by letter and correct it, also in "
        "the address book. Administrator of the sending server: set a full host name as H"
        "ELO name (Postfix: smtp_helo_name; Exim: helo_data) and look at the parameters i"
        "n the log.",
    /* 26269 */
        "Command not implemented",
    /* 26293 */
        "The server recognises the command but does not carry it out; Postfix has long se"
        "nt 502 also for a command it does not know. The first is usual for VRFY, EXPN an"
        "d HELP, which many servers switch off so that nobody can probe for addresses. Ma"
        "il can be delivered all the same.",
    /* 26567 */
        "The administrator disabled the command; an old server does not know EHLO; a devi"
        "ce in between hides an extension; two commands came on one line.",
    /* 26712 */
        "None for VRFY and EXPN: whether an address exists shows when mail is sent to it."
        " A client that gets 502 to EHLO repeats with HELO. Administrator of the sending "
        "server: if the refused command is AUTH, log in on the submission port 587 or 465"
        " instead of port 25.",
    /* 26973 */
        "Bad sequence of commands",
    /* 26998 */
        "The command is right but comes at the wrong moment. In most logs it only follows"
        " another error: the server refused the sender or every recipient, the client wen"
        "t on with DATA, and the server answers that it still needs MAIL or RCPT. Then th"
        "e reply before the 503 is the real reason.",
    /* 27281 */
        "All recipients were refused and the client sent DATA without waiting; MAIL witho"
        "ut EHLO; a second MAIL inside a transaction; AUTH after AUTH; a session that the"
        " server has reset after STARTTLS.",
    /* 27475 */
        "Administrator of the sending server: look for the first 4yz or 5yz above this li"
        "ne and treat that one. If there is none, the client has a fault: update it, or s"
        "witch off pipelining for this server.",
    /* 27673 */
        "Command parameter not implemented",
    /* 27707 */
        "The server understands the command, and does not support the value that came wit"
        "h it. Two cases are common: a name in HELO that is not fully qualified, and a lo"
        "gin mechanism that the server does not have.",
    /* 27912 */
        "The sending server introduces itself with a short name such as \"mail\" or \"localh"
        "ost\"; the mail program insists on a login method that the server lacks; a BODY o"
        "r RET parameter of an extension that is not offered.",
    /* 28125 */
        "Administrator of the sending server: set a HELO name that has a dot in it and re"
        "solves in DNS to the address from which the server sends. Sender: if the reply s"
        "peaks of authentication, choose another method in the mail program's settings.",
    /* 28364 */
        "Bad email address",
    /* 28382 */
        "The server does not like one of the addresses, and its number does not say which"
        " or why. No standard defines 510: it is the enhanced status code 5.1.0 with the "
        "dots dropped. It does not prove that the recipient is unknown.",
    /* 28605 */
        "A malformed or unknown recipient address; a sender address that the recipient's "
        "server refuses; a server that writes 5.1.0 for any refused recipient.",
    /* 28755 */
        "Sender: check the recipient's address for typing errors, then the text after the"
        " code. Administrator of the sending server: read which command got the 510. Afte"
        "r MAIL it is about the sender's address.",
    /* 28956 */
        "The server says that the recipient's mailbox does not exist. Only a few servers "
        "send 511; it stands for the enhanced status code 5.1.1 without its dots, and no "
        "RFC has it.",
    /* 29128 */
        "A typing error in the part before the \"@\"; a mailbox that was deleted; an addres"
        "s book that is out of date. Some servers use it to turn away a client that they "
        "do not trust.",
    /* 29302 */
        "Sender: correct the address, or ask the recipient by other means for the current"
        " one. If the text speaks of a policy or a block, treat that instead and keep the"
        " address.",
    /* 29472 */
        "The host server for the recipient's domain name cannot be found (DNS error)",
    /* 29548 */
        "No mail server could be found for the part after the \"@\". The message never reac"
        "hed the recipient's side. The number is the enhanced status code 5.1.2 without d"
        "ots; standard servers report this as 550 5.1.2, or write the bounce themselves.",
    /* 29788 */
        "A typing error in the domain; a domain that has expired; an MX record that names"
        " a host without an address; a DNS server of the sending side that does not answe"
        "r.",
    /* 29951 */
        "Sender: check the domain letter by letter. Administrator of the sending server: "
        "query it with \"dig MX\" from that very server; if another resolver finds it, repa"
        "ir your own resolver; otherwise tell the owner of the domain.",
    /* 30173 */
        "Address type is incorrect",
    /* 30199 */
        "The recipient's address is written in a form that the server cannot use. In prac"
        "tice the address is malformed, or the server wants a login before it relays to i"
        "t. 513 comes from 5.1.3 with the dots left out and belongs to no standard.",
    /* 30434 */
        "Quotes, blanks or a second \"@\" in the address; a display name in the place of th"
        "e address; an outgoing server that was called without authentication.",
    /* 30584 */
        "Sender: write the address as name@example.org without anything around it; switch"
        " on authentication for the outgoing server in the mail program.",
    /* 30728 */
        "Host does not accept mail",
    /* 30754 */
        "This machine takes no mail at all, for nobody: it runs an SMTP service only to s"
        "ay so. The standard means it for such hosts alone. In the wild 521 is also, agai"
        "nst the advice of RFC 7504, a way to turn away one client that is on a block lis"
        "t; then the text says so.",
    /* 31020 */
        "The address has a host in it that is no mail server; an MX record that points to"
        " the wrong machine; or the sending address is blocked (Postfix postscreen, AT&T "
        "and others answer 521 in that case).",
    /* 31217 */
        "Sender: check the part after the \"@\". Administrator of the sending server: if th"
        "e text names a list or a web page, look the sending address up there and ask for"
        " removal; otherwise tell the owner of the domain that the MX record leads to a h"
        "ost that accepts nothing.",
    /* 31483 */
        "Encryption needed",
    /* 31501 */
        "Three meanings go under this number, and the text has to tell which. The IANA re"
        "gistry pairs 523 with X.7.10, \"Encryption Needed\", in the login. A widely copied"
        " list uses it for a message that is too large, which is 5.2.3 with the dots drop"
        "ped. Gmail sends 523 5.7.10 when a client does not wait for the answer to STARTT"
        "LS.",
    /* 31825 */
        "A login without TLS; a message above the size limit of the mailbox; a client tha"
        "t sends commands together with STARTTLS.",
    /* 31946 */
        "Sender: switch on TLS in the mail program if the text speaks of encryption; make"
        " the message smaller, or send a link to the file, if it speaks of size. Administ"
        "rator of the sending server: after STARTTLS wait for the 220 before anything els"
        "e is sent.",
    /* 32197 */
        "The server takes no mail from this client before something else is done. Either "
        "the client must log in with AUTH, or it must start encryption with STARTTLS; bot"
        "h have the same number and mostly the same enhanced code, so the text decides. T"
        "he recipient's address has not been judged.",
    /* 32481 */
        "Authentication is switched off in the mail program; the program uses port 587 wi"
        "thout login; encryption is switched off although the server insists on it; a ser"
        "ver relays through a provider's submission service without credentials; an Excha"
        "nge receive connector that takes no anonymous mail, on a server that an MX recor"
        "d names.",
    /* 32810 */
        "Sender: in the settings of the outgoing server switch on authentication with the"
        " full e-mail address as user name, and STARTTLS on port 587 or TLS on port 465. "
        "Administrator of the sending server: set user name, password and TLS for the rel"
        "ay host. Administrator of the receiving server, if ordinary mail from outside ge"
        "ts 530: allow anonymous senders on the connector that listens on port 25.",
    /* 33204 */
        "Recipient address rejected: access denied",
    /* 33246 */
        "The recipient's side refuses the message, mostly by a filter or a rule. The numb"
        "er is no standard code; it is 5.4.1 with the dots dropped, and the registered me"
        "aning of X.4.1, \"No answer from host\", does not fit these replies. An unknown ma"
        "ilbox is possible, too.",
    /* 33510 */
        "A spam filter or an allow list in front of the mailbox; an address that the filt"
        "er does not know; a destination that Zoho Mail or another relay could not delive"
        "r to.",
    /* 33676 */
        "Sender: check the address; if it is right, ask the recipient by other means to h"
        "ave your address allowed, and send them the full text of the bounce. Administrat"
        "or of the sending server: look your sending address up in the public block lists"
        ".",
    /* 33918 */
        "The server refuses for good, and the number alone does not say why. It means \"no"
        " such mailbox\" or \"no access\", and at least as often a refusal by policy: a bloc"
        "k list, a failed SPF or DKIM check, a spam filter. The enhanced status code and "
        "the words after it decide; a bare 550 is no proof that the address is dead.",
    /* 34234 */
        "A policy of the recipient's server against the sending address, the sender's dom"
        "ain or the content; a mailbox that does not exist or is disabled; a sender that "
        "fails SPF, DKIM or DMARC; an outgoing server that wants a login first.",
    /* 34465 */
        "Both sides first read the enhanced code and the text. Sender: with 5.1.1 or \"use"
        "r unknown\" correct the address. Administrator of the sending server: with 5.7.x "
        "look into block lists, SPF, DKIM, DMARC and reverse DNS of the sending address. "
        "If the text gives a web page or a code in brackets, follow that one.",
    /* 34774 */
        "User not local; please try {path}",
    /* 34808 */
        "The mailbox is not on this server and the server does not pass the message on. B"
        "y the standard it names the address to use instead. Most servers that send 551 m"
        "ean something else: that they do not relay for this client.",
    /* 35028 */
        "A server that was asked to relay without login; a recipient who has moved; an MX"
        " record that points to a server that does not know the domain.",
    /* 35171 */
        "Sender: if the reply gives a new address, send there; if it speaks of relaying, "
        "switch on authentication for the outgoing server. Administrator of the receiving"
        " server: add the domain to the local or relayed domains if it belongs there.",
    /* 35408 */
        "Requested mail action aborted: exceeded storage allocation",
    /* 35467 */
        "The message does not fit. Either the mailbox is full, or this message is larger "
        "than the server allows; the enhanced code tells them apart (5.2.2 against 5.2.3 "
        "and 5.3.4). The address itself is alive.",
    /* 35668 */
        "A mailbox over its quota; an attachment that makes the message too large; a size"
        " limit on one of the servers on the way. Gmail and others also send 552 5.7.0 fo"
        "r forbidden attachments.",
    /* 35853 */
        "Sender: if the text speaks of quota or of a full mailbox, tell the recipient by "
        "other means and send again later; if it speaks of size, make the message smaller"
        ". Do not drop the address after one such reply.",
    /* 36061 */
        "Requested action not taken: mailbox name not allowed",
    /* 36114 */
        "The server does not accept an address as it is written, or not in this place. Af"
        "ter RCPT it is the recipient's address, after MAIL the sender's. Many servers al"
        "so use 553 for mail that they do not relay and for senders on a block list.",
    /* 36350 */
        "An address with bad syntax; a sender address that does not belong to the account"
        " that logged in; a domain that this server does not handle; an address with non-"
        "ASCII letters where SMTPUTF8 was not asked for; a policy refusal in other words.",
    /* 36591 */
        "Sender: check the address; set the sender address of the mail program to that of"
        " the account. Administrator of the sending server: read the words after the code"
        "; if they name a list or a relay rule, treat that.",
    /* 36802 */
        "Transaction failed",
    /* 36821 */
        "The server refuses for good and gives no closer number. As an answer to a messag"
        "e it is a refusal by a filter or a policy in most cases; as the greeting it mean"
        "s that this client gets no service here. The words after it are what counts.",
    /* 37058 */
        "A spam or virus filter; a sending address on a block list; relaying that is not "
        "allowed; too many hops, which point to a loop; DATA without an accepted recipien"
        "t.",
    /* 37221 */
        "Administrator of the sending server: read the text for a list, a web page or a c"
        "ode in brackets and follow it. For \"Relay access denied\" log in on the submissio"
        "n port. Sender: a repetition of the same message gets the same answer.",
    /* 37452 */
        "MAIL FROM/RCPT TO parameters not recognized or not implemented",
    /* 37515 */
        "The server cannot use a parameter after the address in MAIL or RCPT. Gmail and q"
        "mail also answer 555 to an address that is plainly malformed. Sending the same l"
        "ine again does not help.",
    /* 37700 */
        "A parameter of an extension that the server did not offer in EHLO (SMTPUTF8, NOT"
        "IFY, RET); an address without angle brackets or with two of them; an empty addre"
        "ss where none is allowed.",
    /* 37886 */
        "Administrator of the sending server: compare the MAIL or RCPT line in the log wi"
        "th the EHLO reply, and switch the extension off for this destination. Sender: co"
        "rrect the address if it has stray characters.",
    /* 38092 */
        "Domain does not accept mail",
    /* 38120 */
        "A relay says that the recipient's domain has declared in DNS that it takes no ma"
        "il. It comes from a server on the way, not from the domain itself, which has no "
        "mail server. No mailbox there can ever receive anything, as long as that record "
        "stands.",
    /* 38368 */
        "The domain has a null MX record (\"MX 0 .\"): it is used for web pages only or onl"
        "y sends; or the domain in the address is misspelt, and the misspelt domain has s"
        "uch a record.",
    /* 38542 */
        "Sender: check the domain, and ask the recipient for an address that takes mail. "
        "Owner of the domain: replace the null MX if mail is wanted after all; \"dig MX ex"
        "ample.org\" shows it.",
    /* 38723 */
        "Delivery not authorized, message refused",
    /* 38764 */
        "The recipient's side refuses mail from this sender or this server by a rule. No "
        "RFC defines 571; it is the enhanced status code 5.7.1 without dots, sent by spam"
        " filters and by some large providers. It says nothing about whether the mailbox "
        "exists.",
    /* 39012 */
        "The sending address is on a block list; the recipient accepts known senders only"
        "; a content filter found something; the sending server has no proper reverse DNS"
        " name.",
    /* 39179 */
        "Administrator of the sending server: look the address up in the list that the te"
        "xt names, or in the public ones, and check its PTR record. Sender: ask the recip"
        "ient by other means to allow your address.",
    /* 39382 */
        "Other undefined Status",
    /* 39405 */
        "Only the class is known: 2.0.0 is a success, 4.0.0 a temporary and 5.0.0 a lasti"
        "ng failure. The server, or a program that rewrites replies, had nothing closer t"
        "o say. Everything else stands in the words of the reply.",
    /* 39622 */
        "The server knows no better code; a gateway or a sending service writes X.0.0 for"
        " replies without an enhanced code; 2.0.0 is the usual company of a plain \"Ok\".",
    /* 39781 */
        "With 2.0.0: none. With 4.0.0 and 5.0.0 read the reply code and the text; if a se"
        "rvice such as Amazon SES made the report, look for the original reply in its quo"
        "ted part.",
    /* 39951 */
        "Other address status",
    /* 39972 */
        "Something about one of the addresses caused the reply, and the code does not say"
        " which address or what. As 2.1.0 it confirms a sender's address. Many servers us"
        "e 5.1.0 for any refusal after RCPT, Exchange also for a sender that is denied.",
    /* 40211 */
        "A refused recipient or sender that no closer code describes; a sending service t"
        "hat could not classify the answer of the recipient's server.",
    /* 40352 */
        "Read the words after the code, and which command was answered: after MAIL it is "
        "about the sender's address, after RCPT about the recipient's. Treat what the wor"
        "ds name.",
    /* 40521 */
        "Bad destination mailbox address",
    /* 40553 */
        "The mailbox in front of the \"@\" does not exist on the recipient's server. With c"
        "lass 5 this is the usual sign of a dead address. Some servers say 5.1.1 for othe"
        "r reasons, a rate limit or a block, and then their words contradict the code; th"
        "e words win.",
    /* 40806 */
        "A typing error; a mailbox that was deleted, often when somebody left; an address"
        " that was made up; a gateway whose list of recipients is out of date. As 4.1.1 t"
        "he server could not check the address at the moment.",
    /* 41019 */
        "Sender: correct the address or ask the recipient for the current one, and take d"
        "ead addresses off the list. Administrator of the receiving server: if the mailbo"
        "x exists, look at the recipient table of the server that answered and at that of"
        " the gateway before it.",
    /* 41283 */
        "Bad destination system address",
    /* 41314 */
        "The part after the \"@\" leads nowhere: the domain does not exist, or no mail serv"
        "er can be found for it. The sending side reports it after a look-up in DNS, so n"
        "ormally no server of the recipient was asked.",
    /* 41520 */
        "A misspelt domain; a domain that has expired; MX records that name a host withou"
        "t an address; as 4.1.2, a DNS server that did not answer.",
    /* 41658 */
        "Sender: check the domain letter by letter. Administrator of the sending server: "
        "ask \"dig MX\" for the domain on that server and through another resolver; if only"
        " your own fails, repair it.",
    /* 41846 */
        "Bad destination mailbox address syntax",
    /* 41885 */
        "The recipient's address breaks the rules of writing, so the server cannot even l"
        "ook for it. It never worked in this form.",
    /* 42007 */
        "Blanks, commas, two \"@\" or none; a trailing dot; quotes or brackets copied along"
        "; a list import that put names into the address field.",
    /* 42142 */
        "Sender: write the address anew as name@example.org and correct the address book "
        "or the list.",
    /* 42235 */
        "Destination mailbox address ambiguous",
    /* 42273 */
        "The address fits more than one mailbox, and the server does not choose. It happe"
        "ns where a server accepts short or partial names, or where a directory holds one"
        " address twice. Exchange also sends 5.1.4 for a recipient in a reserved domain s"
        "uch as example.test.",
    /* 42534 */
        "Two directory objects with the same address; a name that matches several people "
        "on a server that searches for names.",
    /* 42651 */
        "Sender: use the full address of the one person. Administrator of the receiving s"
        "erver: search the directory for the doubled address and remove it from one of th"
        "e objects.",
    /* 42822 */
        "Destination address valid",
    /* 42848 */
        "The server knows the recipient's address and takes mail for it. By the standard "
        "the code comes with class 2 only, as the answer to RCPT; Exchange sends 5.1.5 fo"
        "r a recipient in a reserved domain. It does not promise that the message will be"
        " taken, too.",
    /* 43101 */
        "The address passed the server's checks; some servers say so for every address.",
    /* 43180 */
        "None.",
    /* 43186 */
        "Destination mailbox has moved, No forwarding address",
    /* 43239 */
        "The mailbox was here and is gone, and the server knows no new place for it. Olde"
        "r lists, after RFC 1893, call the code \"Mailbox has moved\" only; RFC 3463 added "
        "that nothing is forwarded. Exchange uses 5.1.6 for an address whose domain has n"
        "o dot.",
    /* 43486 */
        "The person left or changed the provider; Postfix says it for entries of relocate"
        "d_maps, then with the new address in the text.",
    /* 43613 */
        "Sender: if the text names a new address, use that one; otherwise ask the recipie"
        "nt by other means, and take the old address off the list.",
    /* 43751 */
        "Bad sender's mailbox address syntax",
    /* 43787 */
        "The sender's address breaks the rules of writing. It is about the address in MAI"
        "L, which bounces go to, and not about the recipient.",
    /* 43920 */
        "A program or a web form that puts a display name into the sender's address; an a"
        "ddress without a domain; non-ASCII letters without SMTPUTF8.",
    /* 44061 */
        "Sender: correct the sender's address in the mail program. Administrator of the s"
        "ending server: find the application that hands over such mail and set its envelo"
        "pe sender.",
    /* 44232 */
        "Bad sender's system address",
    /* 44260 */
        "The domain of the sender's address does not exist, or nothing could be delivered"
        " back to it. The server refuses mail to which no bounce can go. Exchange Online "
        "uses 5.1.8 for an account that is blocked because it sent spam.",
    /* 44484 */
        "A host name of the local network in the sender's address (root@web1.local); a se"
        "nder's domain without MX and address records; a forged sender; as 4.1.8 also a D"
        "NS server that did not answer, though Postfix by default sends 450 4.1.8 for a m"
        "issing domain, too (unknown_address_reject_code).",
    /* 44774 */
        "Administrator of the sending server: set a sender domain that has an MX record ("
        "Postfix: myorigin, sender_canonical_maps). Administrator of the Exchange Online "
        "organisation: secure the account, change its password and take it off the list o"
        "f restricted entities in the Defender portal.",
    /* 45060 */
        "Message relayed to non-compliant mailer",
    /* 45100 */
        "The address was valid, and the message was handed to a system that takes no part"
        " in message tracking (RFC 3885 to 3888), so its way cannot be followed further. "
        "It is no failure.",
    /* 45278 */
        "A server or gateway without message tracking, as nearly all are.",
    /* 45343 */
        "None. If it matters whether the message arrived, ask the recipient.",
    /* 45411 */
        "Recipient address has null MX",
    /* 45441 */
        "The recipient's domain says in DNS that it accepts no mail at all. The sending s"
        "ide read that record, so no server of the domain was asked. Exchange Online send"
        "s 5.1.10 with another meaning: the recipient was not found there.",
    /* 45667 */
        "The domain has the record \"MX 0 .\"; the domain in the address is misspelt, and t"
        "he misspelt domain has that record; at Exchange Online, an address that does not"
        " exist in the directory.",
    /* 45852 */
        "Sender: check the domain and ask the recipient for an address that takes mail. W"
        "ith words such as \"RESOLVER.ADR.RecipientNotFound\" check the part before the \"@\""
        ".",
    /* 46014 */
        "Other or undefined mailbox status",
    /* 46048 */
        "The mailbox exists, and something about it stands in the way; the code does not "
        "say what. Often it is a gateway's shorthand for greylisting or for any delay at "
        "the mailbox.",
    /* 46221 */
        "A fault in the storage of that mailbox; greylisting by servers that send 450 4.2"
        ".0; a delivery program that failed without a closer word.",
    /* 46359 */
        "Administrator of the sending server: with 4.2.0 let the queue retry. Administrat"
        "or of the receiving server: search the log of local delivery for that mailbox.",
    /* 46518 */
        "Mailbox disabled, not accepting messages",
    /* 46559 */
        "The mailbox exists but takes no mail: it is closed, locked or inactive. As 5.2.1"
        " the state mostly lasts, but Gmail says 5.2.1 also for a recipient who gets too "
        "much mail, and Exchange for a message in quarantine. As 4.2.1 it passes; Gmail, "
        "for one, says 450 4.2.1 when the recipient gets mail faster than allowed.",
    /* 46873 */
        "The account was not used for long, was not paid for, or was locked for abuse; th"
        "e person left; with 4.2.1, too much mail in too little time for this mailbox.",
    /* 47031 */
        "Sender: ask the recipient for another address, and stop mailing after a 5.2.1 th"
        "at speaks of a disabled or inactive account. Administrator of the sending server"
        ": with 4.2.1 send more slowly to this recipient, and keep the address.",
    /* 47262 */
        "Mailbox full",
    /* 47275 */
        "The mailbox has used up its space. The address is alive, whatever the class: 452"
        " 4.2.2 lets the sender retry, 552 5.2.2 returns the message at once. Exchange On"
        "line also uses 5.2.2 for a sender who has reached the limit of outgoing mail.",
    /* 47513 */
        "The recipient has not deleted mail for long, or no longer reads it; one large me"
        "ssage; a quota that is too small.",
    /* 47627 */
        "Sender: tell the recipient by other means and send again later; drop the address"
        " only if it stays full for weeks. Recipient: delete or archive mail, and empty t"
        "he bin. With \"submission quota exceeded\" the sender waits until the limit of out"
        "going mail is reset.",
    /* 47888 */
        "Message length exceeds administrative limit",
    /* 47932 */
        "The message is larger than this mailbox may receive. It is a limit of the single"
        " mailbox; the limit of the whole server is X.3.4. Zoho uses 5.2.3 for other refu"
        "sals.",
    /* 48098 */
        "An attachment; encoding makes it a third larger than the file.",
    /* 48161 */
        "Sender: make the message smaller, or put the file somewhere and send the link. A"
        "dministrator of the receiving server: raise the limit of the mailbox if such mai"
        "l is wanted.",
    /* 48334 */
        "Mailing list expansion problem",
    /* 48365 */
        "The address is a mailing list or group, and the server could not find out its me"
        "mbers. The message did not go to any of them.",
    /* 48491 */
        "The list of members cannot be read; a group in the directory refers to itself; t"
        "he list server is out of order.",
    /* 48603 */
        "Sender: tell the owner of the list. Administrator of the receiving server: expan"
        "d the group by hand and look at the log for the member or file that fails.",
    /* 48758 */
        "Other or undefined mail system status",
    /* 48796 */
        "Something about the mail system of the recipient caused the reply, and not the m"
        "ailbox or the network. Servers send it for any inner fault, and some for policy "
        "refusals. The words tell more.",
    /* 48987 */
        "A mistake in the server's configuration; a filter or milter that failed; a greet"
        "ing or a goodbye with 2.3.0; AT&T puts 5.3.0 in front of block list refusals.",
    /* 49145 */
        "Administrator of the sending server: with 4.3.0 retry, with 5.3.0 follow the wor"
        "ds. Administrator of the receiving server: search the log at that minute for the"
        " error behind it.",
    /* 49323 */
        "Mail system full",
    /* 49340 */
        "The recipient's server has no space or resources left, for anybody. The single m"
        "ailbox is not the matter. RFC 3463 has it for the temporary class alone.",
    /* 49493 */
        "A full disk of queue or mailboxes; back pressure in Exchange; too little memory.",
    /* 49574 */
        "Sender: wait. Administrator of the receiving server: free space on the volume of"
        " the queue and of the mailboxes, then check that mail flows again.",
    /* 49721 */
        "System not accepting network messages",
    /* 49759 */
        "The server takes no mail from the network now, or from this client now. Temporar"
        "y forms are connection limits and maintenance; with 521 it is a host that never "
        "takes mail. Exchange Online sends 432 4.3.2 for too many deliveries to one mailb"
        "ox at once.",
    /* 50011 */
        "Too many connections from one address; the service is being stopped; Postfix pos"
        "tscreen whose ports are all busy; a host that is not meant to receive mail.",
    /* 50167 */
        "Administrator of the sending server: open fewer connections to this host and ret"
        "ry later. With 521 check whether the MX record leads to the right host.",
    /* 50319 */
        "System not capable of selected features",
    /* 50359 */
        "The message or the command needs something that the server does not have. Exchan"
        "ge says 5.3.3 also for commands it does not know.",
    /* 50489 */
        "An extension that a server on the way lacks (SMTPUTF8, 8BITMIME, DSN); an Exchan"
        "ge server that uses its own commands (X-EXPS, XEXCH50) with a server or firewall"
        " that does not know them.",
    /* 50675 */
        "Administrator of the sending server: compare the command that failed with the EH"
        "LO reply of that server, and switch off that extension for this destination.",
    /* 50832 */
        "Message too big for system",
    /* 50859 */
        "The message is larger than the server takes from anybody. The limit often stands"
        " after SIZE in the server's EHLO reply. The limit of a single mailbox is X.2.3.",
    /* 51019 */
        "Attachments; encoding makes them a third larger; a low limit on a gateway in bet"
        "ween.",
    /* 51105 */
        "Sender: make the message smaller or send a link. Administrator of the receiving "
        "server: raise the limit (Postfix: message_size_limit) on every server on the way"
        ".",
    /* 51267 */
        "System incorrectly configured",
    /* 51297 */
        "A mail server found a mistake in its own set-up that keeps it from handling the "
        "message. The message and the addresses are not at fault.",
    /* 51434 */
        "A server that sees itself as the next hop (Sendmail: \"mail loops back to me\"); a"
        " missing program or table; rights that are wrong after an update.",
    /* 51580 */
        "Administrator of the server that wrote the report: look for the fatal error in i"
        "ts log. For \"loops back to me\" add the domain to those that the server handles, "
        "or correct the MX record. Sender: with 4.3.5 wait, with 5.3.5 send again after t"
        "he repair.",
    /* 51831 */
        "Requested priority was changed",
    /* 51862 */
        "The server took the message with another priority than the client had asked for."
        " The new priority stands at the start of the text. Delivery goes on.",
    /* 52011 */
        "The client used the MT-PRIORITY extension, and the server's rules allow another "
        "level.",
    /* 52098 */
        "Other or undefined network or routing status",
    /* 52143 */
        "Something between the servers went wrong, and no closer code fits. The message w"
        "as not judged. Postfix uses 5.4.0 for a message that has passed through too many"
        " servers.",
    /* 52313 */
        "A connection that failed in an unusual way; a routing table with a mistake; a lo"
        "op.",
    /* 52397 */
        "Administrator of the sending server: look into the log for the host and the syst"
        "em error, and connect to port 25 of that host by hand.",
    /* 52532 */
        "No answer from host",
    /* 52552 */
        "The sending server called the next one and got no connection. It is the sending "
        "side's own report. Microsoft uses 550 5.4.1 with another meaning: the recipient "
        "or the domain is not accepted there.",
    /* 52749 */
        "The server is down; a firewall drops the connection; port 25 is blocked by the a"
        "ccess provider; a wrong MX record. At Microsoft: an unknown recipient, or a doma"
        "in that is not set up.",
    /* 52932 */
        "Administrator of the sending server: connect to port 25 of each MX host from the"
        " sending machine. If no host answers at all, ask the access provider about port "
        "25. With \"Access denied\" from Microsoft check the recipient's address.",
    /* 53163 */
        "Bad connection",
    /* 53178 */
        "The connection stood and then broke, or one side waited too long for the other. "
        "Whatever had no 250 to its end of data was not taken and is tried again.",
    /* 53331 */
        "A timeout; a client that stays silent; firewalls that cut sessions; packets that"
        " are too large for the path.",
    /* 53440 */
        "Administrator of the sending server: let the queue retry. If it always breaks af"
        "ter DATA, test the MTU of the path and turn SMTP inspection off in the firewall.",
    /* 53601 */
        "Directory server failure",
    /* 53626 */
        "A directory that the mail server needs for its decision does not answer: DNS, LD"
        "AP or the like. It says nothing about the address. RFC 1893 called the code \"Rou"
        "ting server failure\", a title that many lists still show.",
    /* 53844 */
        "An LDAP or DNS server that is down, overloaded or refuses the login of the mail "
        "server.",
    /* 53932 */
        "Sender: wait. Administrator of the server that reports it: query the directory f"
        "rom that machine with the mail server's own account.",
    /* 54065 */
        "Unable to route",
    /* 54081 */
        "The server does not know where to send the message next. Mostly the domain has n"
        "o usable MX or address record, or the server's own routes lead nowhere.",
    /* 54233 */
        "A misspelt domain; DNS records that are missing or point to names without an add"
        "ress; a connector or an entry of the transport table without a valid target.",
    /* 54390 */
        "Administrator of the sending server: query \"dig MX\" for the domain, then test th"
        "e route of the server for it. Sender: check the domain in the address.",
    /* 54541 */
        "Mail system congestion",
    /* 54564 */
        "The server is too busy and asks to be left alone for a while. It is temporary by"
        " its nature. RFC 1893 had \"Network congestion\" here. Gmail uses 550 5.4.5 for an"
        " account that has sent its daily number of messages.",
    /* 54777 */
        "A burst of mail; a slow filter behind the server; at Gmail, the daily sending li"
        "mit of the account.",
    /* 54877 */
        "Administrator of the sending server: retry with growing pauses and fewer connect"
        "ions. Sender at Gmail: wait for a day and send less, or use a service for bulk m"
        "ail.",
    /* 55042 */
        "Routing loop detected",
    /* 55064 */
        "The message goes round in a circle between servers, and one of them has stopped "
        "it. RFC 3463 means it as temporary, yet nearly every server sends 5.4.6. Titan u"
        "ses the code for a sending quota.",
    /* 55258 */
        "Two servers that each take the other for the destination; an MX record that lead"
        "s to a Postfix server without that domain (\"loops back to myself\"); forwarding t"
        "hat leads back; a domain that was moved while the old server still knows it.",
    /* 55495 */
        "Administrator of the receiving server: read the Received lines of the returned m"
        "essage from the bottom up, find the hosts that repeat, and correct the route on "
        "one of them. Sender: tell the recipient by other means and send again once the l"
        "oop is broken.",
    /* 55750 */
        "Delivery time expired",
    /* 55772 */
        "The sending server tried for as long as its rules allow, and returns the message"
        ". The attempts are over also where it is written 4.4.7. The code does not say wh"
        "y they failed; the last reply before it does. Titan uses 5.4.7 for rate limits.",
    /* 56012 */
        "A server that was unreachable for days; deferrals without end by greylisting, ra"
        "te limits or reputation; a misspelt domain whose host takes no mail.",
    /* 56161 */
        "Administrator of the sending server: find the last deferral of the message in th"
        "e log and treat that. Sender: check the domain, then send again once the reason "
        "is gone.",
    /* 56330 */
        "Other or undefined protocol status",
    /* 56365 */
        "The two servers do not understand each other, and no closer code says how. With "
        "class 2 it comes as an empty remark after a success. Outlook.com sends 550 5.5.0"
        " \"mailbox unavailable\" for a mailbox that does not exist.",
    /* 56583 */
        "A client or a server with a fault in its SMTP; a security device that changes th"
        "e session; a sending service that could not classify the answer.",
    /* 56728 */
        "Administrator of the sending server: read the session in the log command by comm"
        "and; turn off SMTP inspection between the servers as a test. Sender: with \"mailb"
        "ox unavailable\" check the recipient's address.",
    /* 56935 */
        "Invalid command",
    /* 56951 */
        "The server does not know the command, or does not allow it at this moment. Often"
        " it only follows an earlier refusal: all recipients were turned down, and DATA t"
        "hen comes too early.",
    /* 57132 */
        "A command out of order; an extension that the server does not offer; AUTH where "
        "it is switched off; old Gmail replies \"530 5.5.1 Authentication Required\".",
    /* 57287 */
        "Administrator of the sending server: look for the first refusal above this line "
        "and treat that. Sender: with words about authentication, switch on login for the"
        " outgoing server.",
    /* 57465 */
        "Syntax error",
    /* 57478 */
        "The server cannot read the command as it stands. Something in it is malformed: t"
        "he command, an address, or the name in HELO.",
    /* 57603 */
        "A HELO name without a dot; an address without angle brackets; BASE64 that cannot"
        " be decoded in a login; bytes that a security device put in.",
    /* 57744 */
        "Administrator of the sending server: take the exact line from the log and compar"
        "e it with the form that the text asks for; set a full host name for HELO.",
    /* 57898 */
        "The message has more recipients than the server takes in one transaction. With c"
        "lass 4 those accepted before stay accepted, and the rest goes in another transac"
        "tion; with 5.5.3 Exchange and Gmail refuse the message for good. The registry pa"
        "irs it with 451; servers send 452 4.5.3.",
    /* 58179 */
        "A large list of recipients; a limit for each hour that is worded in this way.",
    /* 58257 */
        "Administrator of the sending server: send in smaller groups (Postfix: smtp_desti"
        "nation_recipient_limit). Sender: after 5.5.3 send again to fewer recipients. Kee"
        "p all the addresses.",
    /* 58438 */
        "Invalid command arguments",
    /* 58464 */
        "The command is known, and something after it is not allowed: a parameter, a valu"
        "e, or the name of a login method. Trellix uses 5.5.4 for refusals of another kin"
        "d.",
    /* 58627 */
        "A parameter of an extension that the server does not offer; a SIZE, NOTIFY or AU"
        "TH value that it does not take; an address that is written wrongly; at Exchange,"
        " a HELO name with an underscore or other forbidden characters (\"Invalid domain n"
        "ame\").",
    /* 58874 */
        "Administrator of the sending server: compare the line in the log with the EHLO r"
        "eply of the server and leave the parameter out.",
    /* 59002 */
        "Wrong protocol version",
    /* 59025 */
        "The two sides use versions of the protocol that do not go together. It hardly oc"
        "curs with SMTP, which has no version numbers, and shows mostly in reports of gat"
        "eways.",
    /* 59192 */
        "A gateway to another mail protocol; an LMTP client at an SMTP port or the other "
        "way round.",
    /* 59283 */
        "Administrator of the sending server: check that the port and the protocol of the"
        " route fit together (LMTP greets with LHLO, SMTP with EHLO).",
    /* 59424 */
        "Authentication Exchange line is too long",
    /* 59465 */
        "During the login the client sent a line that is longer than the server takes. Th"
        "e credentials were not checked. Exchange 2007 used 5.5.6 for a message with inva"
        "lid content.",
    /* 59638 */
        "A large Kerberos ticket or OAuth token; a program that sends the wrong data in t"
        "he login.",
    /* 59728 */
        "Administrator of the receiving server: allow login lines of 12288 octets, as RFC"
        " 4954 demands. Sender: use another login method until then.",
    /* 59868 */
        "Other or undefined media error",
    /* 59899 */
        "Something in the form of the message, its headers or its parts, is not acceptabl"
        "e or not convertible. The code does not say which part.",
    /* 60035 */
        "Header lines that are missing, doubled or too long; a damaged MIME structure; ba"
        "re line feeds; a filter that could not open an attachment.",
    /* 60174 */
        "Sender: send the text without attachments to see whether it passes. Administrato"
        "r of the sending server: look at the raw message for missing Date or From lines "
        "and for bare CR or LF.",
    /* 60357 */
        "Media not supported",
    /* 60377 */
        "The recipient's side does not take messages of this type: a kind of attachment, "
        "a character set, or eight-bit text. The limit lies in the form, not in what is s"
        "aid.",
    /* 60542 */
        "A filter for attachment types; a server without 8BITMIME; a mailbox behind a gat"
        "eway that takes plain text only.",
    /* 60655 */
        "Sender: send plain text, or another file format, or a link. Administrator of the"
        " receiving server: allow the type if it is wanted.",
    /* 60786 */
        "Conversion required and prohibited",
    /* 60821 */
        "The message would have to be converted before it could go on, and the sender or "
        "a rule forbids that. It stays as it is and cannot be delivered.",
    /* 60965 */
        "A message that forbids its conversion; a signed message that a gateway must not "
        "change.",
    /* 61053 */
        "Sender: send in a form that the next system takes, such as plain seven-bit text,"
        " or allow the conversion.",
    /* 61159 */
        "Conversion required but not supported",
    /* 61197 */
        "The next server takes the message only in another form, and the server that has "
        "it cannot convert. Usually eight-bit or binary data meet a server without that e"
        "xtension.",
    /* 61367 */
        "A next hop without 8BITMIME, BINARYMIME or SMTPUTF8; a relay that does not conve"
        "rt.",
    /* 61451 */
        "Sender: send as quoted-printable or BASE64 with an ASCII address. Administrator "
        "of the receiving server: offer 8BITMIME, as nearly all servers do.",
    /* 61598 */
        "Conversion with loss performed",
    /* 61629 */
        "The message was delivered in another form, and something of it may be lost: form"
        "atting, characters or parts. It is a remark to a success.",
    /* 61767 */
        "A gateway turned HTML into plain text, or replaced characters that it cannot sho"
        "w.",
    /* 61850 */
        "Sender: if every detail counts, send the file in a format that needs no conversi"
        "on.",
    /* 61934 */
        "Conversion Failed",
    /* 61952 */
        "A server tried to convert the message for the next system and did not succeed. T"
        "he addresses are not at fault.",
    /* 62063 */
        "A damaged MIME part; a character set that the server does not know; in Exchange "
        "2000 and 2003 a code page that is not installed.",
    /* 62192 */
        "Sender: send again as UTF-8 or plain text, without the part that could be damage"
        "d. Administrator of the converting server: look for the error of the converter i"
        "n the log.",
    /* 62363 */
        "Message content not available",
    /* 62393 */
        "The client asked the server to fetch the message, or a part of it, from a mail s"
        "tore (BURL), and it could not be fetched. Nothing was sent.",
    /* 62533 */
        "The URL has expired or is wrong; the IMAP server does not answer or does not tru"
        "st the submission server.",
    /* 62639 */
        "Sender: send the message with its attachments instead of \"forward without downlo"
        "ad\". Administrator of the submission server: check the trust between it and the "
        "IMAP server.",
    /* 62812 */
        "Non-ASCII addresses not permitted for that sender/recipient",
    /* 62872 */
        "An address has letters beyond ASCII, and the server does not take such addresses"
        " here, or the client did not announce them with SMTPUTF8. RFC 5336, now obsolete"
        ", had another meaning under this code: an alternative address was required.",
    /* 63108 */
        "An internationalised address at a server without SMTPUTF8; an umlaut or accent t"
        "yped by mistake; a client that forgets the SMTPUTF8 parameter.",
    /* 63251 */
        "Sender: use the recipient's ASCII address. Administrator of the sending server: "
        "use software that sends SMTPUTF8 where the other side offers it.",
    /* 63396 */
        "UTF-8 string reply is required, but not permitted by the SMTP client",
    /* 63465 */
        "The server's answer would contain letters beyond ASCII, and the client has not s"
        "aid that it can read them. So the server cannot say what it has to say.",
    /* 63617 */
        "VRFY, EXPN or RCPT for a mailbox with an internationalised name, from a client t"
        "hat did not use SMTPUTF8.",
    /* 63723 */
        "Administrator of the sending server: use software that supports SMTPUTF8, or the"
        " ASCII form of the address.",
    /* 63831 */
        "UTF-8 header message cannot be transferred to one or more recipients, so the mes"
        "sage must be rejected",
    /* 63933 */
        "The message has header lines in UTF-8, and the server of at least one recipient "
        "cannot take such a message. Sendmail uses 5.6.9 for eight-bit data in a header a"
        "s such.",
    /* 64101 */
        "A next hop without SMTPUTF8; a program that writes raw letters into Subject or F"
        "rom instead of encoding them.",
    /* 64211 */
        "Sender: send again with ASCII addresses; mail programs then encode the other hea"
        "ders by themselves. Administrator of the sending server: correct programs that w"
        "rite raw UTF-8 headers.",
    /* 64395 */
        "This code stands in the registry without a title, as a duplicate of X.6.8 that c"
        "ame about by mistake. Servers must not send it. Where it does turn up, it means "
        "what X.6.8 means.",
    /* 64573 */
        "Software that follows the obsolete RFC 5336.",
    /* 64618 */
        "Administrator of the server that sends it: update the software; X.6.8 is the cod"
        "e to use.",
    /* 64708 */
        "Other or undefined security status",
    /* 64743 */
        "Security or policy is the reason, and the code does not say more. Behind it are "
        "requests to log in or to encrypt, block lists, reputation and rate limits. The t"
        "ext of the reply decides.",
    /* 64929 */
        "With 530: no login or no TLS yet. With 421 and 45z: a limit or a poor reputation"
        " at a large provider. With 55z: a rule against the sender, the server or the con"
        "tent.",
    /* 65095 */
        "Sender: with words about authentication or STARTTLS, switch both on in the mail "
        "program. Administrator of the sending server: follow the web page or token in th"
        "e text.",
    /* 65263 */
        "The server refuses by a rule. It is the most used of all policy codes and covers"
        " block lists, relaying without login, failed SPF or DMARC, reputation and conten"
        "t. By itself it does not mean that the mailbox is unknown.",
    /* 65482 */
        "The sending address is on a block list; the client did not log in (\"Relay access"
        " denied\"); SPF, DKIM or DMARC does not pass; the server has no reverse DNS name;"
        " the recipient takes known senders only.",
    /* 65683 */
        "Read the words: they name the list, the check or the page to follow. Sender: log"
        " in at your own outgoing server. Administrator of the sending server: check bloc"
        "k lists, PTR, SPF, DKIM and DMARC of the sending address and domain.",
    /* 65912 */
        "Mailing list expansion prohibited",
    /* 65946 */
        "The address is a mailing list or group, and this sender may not write to it. The"
        " list itself works.",
    /* 66046 */
        "Only members or only people of the organisation may send to the list; the sender"
        " wrote from another address than the one that is registered. Titan uses 5.7.2 fo"
        "r other refusals, and Yahoo sends 553 5.7.2 when it refuses a sending address fo"
        "r good.",
    /* 66294 */
        "Sender: write from the registered address, or ask the owner of the list for the "
        "right to send.",
    /* 66389 */
        "Security conversion required but not possible",
    /* 66435 */
        "The message would have to be changed from one secure form into another, and the "
        "server cannot do that. Gateways for encrypted or signed mail report it. Microsof"
        "t uses 5.7.3 for something else: 535 5.7.3 is a login that failed, 530 5.7.3 a l"
        "ogin that is missing, and 450 4.7.3 a full queue of the recipient's organisation"
        ".",
    /* 66757 */
        "A missing key or certificate of the recipient; a gateway that knows only one of "
        "S/MIME and PGP.",
    /* 66853 */
        "Sender: send without encryption, or get the recipient's key. Administrator of th"
        "e gateway: add the key or the method. With 535 5.7.3 from Microsoft: the adminis"
        "trator of the account checks that SMTP AUTH is enabled for the mailbox, and the "
        "sender uses OAuth.",
    /* 67112 */
        "Security features not supported",
    /* 67144 */
        "The server does not have the security feature that was asked for; in practice it"
        " is a login method that it does not offer. The password was not checked. RFC 495"
        "4 itself names 5.5.4 for this case.",
    /* 67340 */
        "The mail program asks for a method such as CRAM-MD5 or XOAUTH2 that this server "
        "lacks; basic authentication is switched off for the account.",
    /* 67481 */
        "Sender: choose another method in the mail program, or set up OAuth or an app pas"
        "sword where the provider demands it.",
    /* 67598 */
        "Cryptographic failure",
    /* 67620 */
        "Something encrypted or signed could not be processed, though the method is known"
        ". Servers also use it when TLS to the next server did not come about.",
    /* 67770 */
        "A certificate that has expired or does not fit the name; a damaged signature; a "
        "policy (DANE, MTA-STS) that asks for a certificate which the server does not hav"
        "e.",
    /* 67933 */
        "Administrator of the receiving server: renew the certificate and compare the TLS"
        "A and MTA-STS records with it. Administrator of the sending server: test with \"o"
        "penssl s_client -starttls smtp\".",
    /* 68126 */
        "Cryptographic algorithm not supported",
    /* 68164 */
        "The method of encryption or signing is known, and one of the algorithms in it is"
        " not. The two sides have no common one.",
    /* 68284 */
        "Old ciphers or hashes that one side has switched off; new ones that the other la"
        "cks.",
    /* 68369 */
        "Administrator of the older side: update the software, and allow current algorith"
        "ms. Sender: sign or encrypt with a common algorithm.",
    /* 68502 */
        "Message integrity failure",
    /* 68528 */
        "A check of the message showed that it is not the one that was signed: something "
        "was changed or damaged on the way. Zoho uses 5.7.7 with another meaning.",
    /* 68681 */
        "A list or a gateway that adds a footer after the signing; a transfer that damage"
        "d the data; tampering.",
    /* 68784 */
        "Administrator of the sending server: compare a delivered copy with the original,"
        " and sign after the last change. Sender: send again.",
    /* 68917 */
        "Authentication credentials invalid",
    /* 68952 */
        "The server does not accept user name and password. The password can still be rig"
        "ht: many providers refuse it where they demand an app password or OAuth, or wher"
        "e login is switched off for the account. No message was judged.",
    /* 69176 */
        "A wrong user name (often the full address is needed) or password; two-step verif"
        "ication without an app password; basic authentication that the provider has disa"
        "bled; an account that is locked after many attempts.",
    /* 69389 */
        "Sender: log in on the provider's web page with the same data. If that works, cre"
        "ate an app password or set up OAuth in the mail program. Administrator of an app"
        "lication: replace the stored password and check that SMTP login is allowed for t"
        "he account.",
    /* 69641 */
        "Authentication mechanism is too weak",
    /* 69678 */
        "The login method is not safe enough for this account or this connection. Gmail u"
        "ses 534 5.7.9 to ask for an app password, and Yahoo 554 5.7.9 for a refusal by p"
        "olicy that has nothing to do with a login.",
    /* 69881 */
        "PLAIN or LOGIN without encryption; an account with two-step verification; at Yah"
        "oo, a message that does not pass its rules.",
    /* 70005 */
        "Sender: switch on TLS; create an app password if the text speaks of one. Adminis"
        "trator of the sending server: for 554 at Yahoo check SPF, DKIM and DMARC.",
    /* 70159 */
        "Encryption Needed",
    /* 70177 */
        "The server wants an encrypted connection for what the client asked. RFC 5248 has"
        " it for a login; Gmail sends it to a client that does not wait for the answer to"
        " STARTTLS.",
    /* 70348 */
        "TLS is switched off in the program; commands that were sent together with STARTT"
        "LS.",
    /* 70432 */
        "Sender: set the outgoing server to port 587 with STARTTLS, or to port 465 with T"
        "LS. Administrator of the sending server: after STARTTLS wait for the 220 before "
        "anything else is sent.",
    /* 70615 */
        "Encryption required for requested authentication mechanism",
    /* 70674 */
        "This login method is allowed only over an encrypted connection, because it sends"
        " the password readably. RFC 4954 keeps it for historical reasons. Gmail uses 5.7"
        ".11 for STARTTLS with a parameter.",
    /* 70869 */
        "PLAIN or LOGIN on a connection without TLS.",
    /* 70913 */
        "Sender: switch on STARTTLS or TLS for the outgoing server in the mail program.",
    /* 70992 */
        "The server knows the user, and has no secret yet for the login method that was c"
        "hosen. One login with the plain password makes it.",
    /* 71123 */
        "An account that was moved from a system which stored passwords in another form.",
    /* 71203 */
        "Sender: log in once with the PLAIN method over TLS, or set the password anew; th"
        "en the former method works.",
    /* 71311 */
        "User Account Disabled",
    /* 71333 */
        "The password may be right, but the account must not be used: the administrator h"
        "as switched it off. It is meant for logins. Servers also send 5.7.13 after RCPT "
        "for a recipient who is disabled, and Microsoft for public folders that want a kn"
        "own sender.",
    /* 71585 */
        "The account was locked for abuse, for debts, or because the person left.",
    /* 71658 */
        "Sender: ask the provider of the account why it is locked. After RCPT: ask the re"
        "cipient for another address.",
    /* 71767 */
        "Trust relationship required",
    /* 71795 */
        "The submission server wants a trusted connection to another server, mostly an IM"
        "AP store, and has none. Gmail uses 534 5.7.14 for something else: it asks the us"
        "er to log in with a web browser first.",
    /* 71994 */
        "BURL between servers that do not trust each other; at Gmail, a login from an unu"
        "sual place or program.",
    /* 72097 */
        "Sender: at Gmail follow the link in the reply, then use an app password. Adminis"
        "trator of the submission server: set up the trust with the IMAP server.",
    /* 72249 */
        "Priority Level is too low",
    /* 72275 */
        "The server takes only messages of a higher priority at this time. It occurs wher"
        "e the MT-PRIORITY extension is in use, such as in networks for emergencies.",
    /* 72431 */
        "The server saves its capacity, and the message has a low or no priority.",
    /* 72504 */
        "Sender: send again later, or with a higher priority if the matter allows it.",
    /* 72581 */
        "Message is too big for the specified priority",
    /* 72627 */
        "Messages of this priority may not be so large at this server. RFC 4865 uses the "
        "same number for a different matter, a user's quota of messages for later release"
        ", which was never registered.",
    /* 72817 */
        "A large message with a high priority; or, after RFC 4865, too many messages held"
        " for later.",
    /* 72909 */
        "Sender: make the message smaller or lower its priority. With words about future "
        "release, send without it.",
    /* 73015 */
        "Mailbox owner has changed",
    /* 73041 */
        "The mailbox has belonged to somebody else since the date that the sender gave, s"
        "o the message is not delivered to the new owner. It answers a message with Requi"
        "re-Recipient-Valid-Since. RFC 4865 has the number for a system-wide quota, which"
        " was never registered.",
    /* 73304 */
        "An address that was given up and taken by another person.",
    /* 73362 */
        "Sender: take the address off the account it was registered for, and ask the pers"
        "on by other means for the current address.",
    /* 73485 */
        "Domain owner has changed",
    /* 73510 */
        "The whole domain has had another owner since the date that the sender gave. Any "
        "mailbox in it may belong to a stranger now, and the message is refused.",
    /* 73662 */
        "A domain that expired or was sold.",
    /* 73697 */
        "Sender: stop using addresses of this domain for the accounts they were registere"
        "d for.",
    /* 73784 */
        "RRVS test cannot be completed",
    /* 73814 */
        "The sender asked whether the mailbox still has its old owner, and the server can"
        "not tell. The registry lists it with 5yz only; RFC 7293 allows a temporary answe"
        "r, too.",
    /* 73982 */
        "The server keeps no record of owners that reaches back to the date.",
    /* 74050 */
        "Sender: confirm the address with the person by other means, then send without th"
        "e condition.",
    /* 74143 */
        "The server wants a valid DKIM signature, and the message has none that passes. I"
        "t may have a broken one or no signature at all.",
    /* 74271 */
        "DKIM is not set up; the public key is missing in DNS; a list or a gateway change"
        "d the message after it was signed.",
    /* 74386 */
        "Administrator of the sending domain: sign all outgoing mail, publish the key und"
        "er the selector, and read the Authentication-Results line of a delivered copy.",
    /* 74545 */
        "No acceptable DKIM signature found",
    /* 74580 */
        "There is a DKIM signature that passes, and the server's rules do not count it. T"
        "he signature is correct but not good enough here.",
    /* 74710 */
        "A key that is too short; a signature that leaves out important headers or limits"
        " the length of the body; a signing domain that the server does not take.",
    /* 74863 */
        "Administrator of the sending domain: sign with an RSA key of 2048 bits (Ed25519 "
        "only as a second signature), cover From, Subject and Date, and drop the \"l=\" tag"
        ".",
    /* 75025 */
        "No valid author-matched DKIM signature found",
    /* 75070 */
        "A DKIM signature passes, but it belongs to another domain than the one in the Fr"
        "om line. The server wants the author's own domain to have signed.",
    /* 75216 */
        "A sending service that signs with its own domain only.",
    /* 75271 */
        "Administrator of the sending domain: have the service sign with your domain (it "
        "gives CNAME or TXT records for that).",
    /* 75389 */
        "SPF validation failed",
    /* 75411 */
        "The SPF record of the sender's domain says that this server may not send for it."
        " Microsoft uses the code in this sense; Gmail uses 4.7.23 for a missing PTR reco"
        "rd.",
    /* 75575 */
        "A new server or service that is missing in the SPF record; forwarding without re"
        "writing of the sender; somebody else using the domain.",
    /* 75710 */
        "Administrator of the sending domain: add the address of the server to the SPF re"
        "cord. For forwarded mail use SRS, or rely on DKIM.",
    /* 75841 */
        "SPF validation error",
    /* 75862 */
        "The SPF record of the sender's domain cannot be evaluated: it has a mistake, or "
        "DNS gave no answer. It is no statement about the server that sends. Gmail uses t"
        "he code for suspicious entries in the record.",
    /* 76068 */
        "Two SPF records; a misspelt mechanism; more than ten DNS look-ups; a name server"
        " that does not answer.",
    /* 76171 */
        "Administrator of the sending domain: check the record with an SPF checker, keep "
        "one record only, and stay within ten look-ups.",
    /* 76298 */
        "Reverse DNS validation failed",
    /* 76328 */
        "The address of the sending server has no host name in DNS, or the name does not "
        "lead back to the address. Gmail and Microsoft use the code in this sense, too.",
    /* 76487 */
        "No PTR record; a PTR record that names a host with another address; mail over IP"
        "v6 while only IPv4 is set up.",
    /* 76597 */
        "Administrator of the sending server: have the provider of the address set the PT"
        "R record to the host name, and give that name an A or AAAA record with the same "
        "address.",
    /* 76766 */
        "Multiple authentication checks failed",
    /* 76804 */
        "The message failed more than one of the authentication checks (SPF, DKIM, revers"
        "e DNS) that the recipient's server makes, and the code does not say which. Gmail"
        " uses this code also when a single check fails, or when SPF and DKIM pass for a "
        "domain other than the one in the From line, so that DMARC does not.",
    /* 77112 */
        "SPF does not list the sending address; the DKIM signature is missing or broken o"
        "n the way (a list or a gateway that changes the body); From uses a domain that n"
        "either SPF nor DKIM vouches for; the message was forwarded.",
    /* 77332 */
        "Administrator of the sending domain: read the Authentication-Results line of a d"
        "elivered copy; make SPF or DKIM pass for the very domain in From (its own signat"
        "ure is the more robust way), then check the DMARC record. Nothing is wrong with "
        "the recipient's address.",
    /* 77597 */
        "Sender address has null MX",
    /* 77624 */
        "The domain of the sender says in DNS that it takes no mail, so nobody could answ"
        "er or get a bounce. The server refuses mail from such a sender. Gmail uses 4.7.2"
        "7 and 5.7.27 for SPF that does not pass.",
    /* 77825 */
        "Automatic mail from a domain with the record \"MX 0 .\"; a forged sender; at Gmail"
        ", SPF.",
    /* 77912 */
        "Administrator of the sending domain: send from a domain that takes mail, or remo"
        "ve the null MX record.",
    /* 78015 */
        "Mail flood detected",
    /* 78035 */
        "The server sees an unusual amount of mail, from one sender or to one mailbox, an"
        "d holds it back. The registry's row for the code is malformed and refers to an e"
        "xpired draft. Gmail uses 4.7.28 for an unusual rate from one address or domain.",
    /* 78275 */
        "A burst of mail; a program that sends the same message again and again; an attac"
        "k on one mailbox with sign-up confirmations.",
    /* 78400 */
        "Administrator of the sending server: stop the burst, find the program or account"
        " behind it, and send slowly for some days.",
    /* 78523 */
        "ARC validation failure",
    /* 78546 */
        "The chain of ARC seals, by which forwarders vouch for the checks that they made,"
        " does not hold. Gmail uses 4.7.29 and 5.7.29 for a message that came without TLS"
        ".",
    /* 78708 */
        "A forwarder or list that changed the message and sealed it wrongly; at Gmail, a "
        "server that sends without encryption.",
    /* 78826 */
        "Administrator of the forwarding server: correct or switch off the ARC sealing. A"
        "dministrator of the sending server, if Gmail replies: switch on TLS for outgoing"
        " mail.",
    /* 78993 */
        "REQUIRETLS support required",
    /* 79021 */
        "The sender demands that every server on the way uses verified TLS, and the next "
        "server does not offer that. So the message goes no further. Gmail uses 4.7.30 an"
        "d 5.7.30 for DKIM that does not pass.",
    /* 79219 */
        "A next hop without REQUIRETLS, which few servers support; at Gmail, a missing si"
        "gnature.",
    /* 79308 */
        "Sender: send without REQUIRETLS if the content allows it. Administrator of the s"
        "ending domain, if Gmail replies: set up DKIM.",
    /* 79434 */
        "The server agrees to encrypt and expects the TLS handshake as the very next byte"
        "s. Once TLS is up, both sides forget what was said before, and the client sends "
        "EHLO again.",
    /* 79606 */
        "The client sent STARTTLS and the server has a usable certificate and key.",
    /* 79680 */
        "None when the handshake succeeds. If the session breaks off after this line, loo"
        "k for the fault in TLS itself: certificate, protocol version or ciphers.",
    /* 79833 */
        "A Postfix server has taken over the client data that a trusted proxy passed to i"
        "t. The session starts afresh from the greeting, so the proxy sends EHLO again.",
    /* 79992 */
        "A proxy or a test tool listed in smtpd_authorized_xclient_hosts sent XCLIENT.",
    /* 80070 */
        "{domain}",
    /* 80079 */
        "The server accepts the client's introduction and names itself. After EHLO each f"
        "urther line announces one extension, such as SIZE, STARTTLS or AUTH; what is not"
        " listed must not be used. These lines never carry an enhanced status code.",
    /* 80314 */
        "The client introduced itself.",
    /* 80344 */
        "None. The list has to be read anew after STARTTLS, since it can differ there.",
    /* 80422 */
        "OK, message queued",
    /* 80441 */
        "From this line on, the receiving server is responsible for the message: it must "
        "deliver it or report that it could not. It has not necessarily reached the mailb"
        "ox. A filter, a forwarding or the next server behind it can still send it elsewh"
        "ere or return it.",
    /* 80699 */
        "The message was received whole and stored.",
    /* 80742 */
        "None; the sending server removes the message from its queue. When the recipient "
        "does not find it, the recipient looks in the spam folder, and the receiving side"
        "'s log is searched for the queue number shown here.",
    /* 80954 */
        "{size} octets received",
    /* 80977 */
        "One chunk of the message has arrived. Only the 250 that answers the chunk marked"
        " LAST means that the whole message was taken.",
    /* 81103 */
        "The client sends the message in chunks (CHUNKING extension).",
    /* 81164 */
        "None until the last chunk is answered.",
    /* 81203 */
        "OK, queuing for node {node} started",
    /* 81239 */
        "The server starts to send the mail it holds for the named host. The messages arr"
        "ive over a separate connection that the server opens, not over this one.",
    /* 81392 */
        "The named host asked for its waiting mail.",
    /* 81435 */
        "None. The named host must be reachable for incoming SMTP.",
    /* 81493 */
        "OK now reversing the connection",
    /* 81525 */
        "The two sides change roles on this connection: the host that asked becomes the S"
        "MTP server, and the other one delivers its held mail as a client. It is the last"
        " reply in the old roles.",
    /* 81710 */
        "An authenticated customer without a fixed address fetches its mail by ATRN.",
    /* 81786 */
        "None. The host that asked must now send a greeting.",
    /* 81838 */
        "OK, no messages waiting for node {node}",
    /* 81878 */
        "The server holds no mail for the named host, so there is nothing to send. Here t"
        "he number has nothing to do with forwarding.",
    /* 82003 */
        "The queue for that host is empty.",
    /* 82037 */
        "OK, pending messages for node {node} started",
    /* 82082 */
        "Mail is waiting for the named host, and the server begins to send it. The number"
        " of messages is not told; 253 is the form that tells it.",
    /* 82219 */
        "Messages were held in the queue for that host.",
    /* 82266 */
        "None. Watch for incoming connections from this server.",
    /* 82321 */
        "The server turns the connection away before any command. No message and no recip"
        "ient has been judged, so the reason is either the server's own state or the addr"
        "ess that connects.",
    /* 82500 */
        "A limit on connections at once or per minute; a client address with poor reputat"
        "ion or without a PTR record; maintenance or lack of resources on the server.",
    /* 82657 */
        "Administrator of the sending server: try the other MX hosts of the domain, then "
        "wait. Reuse open connections instead of opening one for each message. Check that"
        " the PTR record of your address exists and points back to it.",
    /* 82879 */
        "The server broke off around the transfer of the message, and the message was not"
        " accepted. Only a 250 to the end of the data hands over responsibility, so the s"
        "ender still holds it and must try again. If a 250 was on its way when the line b"
        "roke, the recipient can get the message twice.",
    /* 83166 */
        "The content filter is overloaded or took too long; the server was being stopped;"
        " a rate limit was reached while the message was read.",
    /* 83300 */
        "Administrator of the sending server: keep the message queued and retry. If only "
        "certain messages fail so, compare their size and attachments with others that pa"
        "ss.",
    /* 83464 */
        "The server knows the user but has no password stored in the form that the chosen"
        " login method needs. 432 is the reply code that RFC 4954 gives for this; 422 sta"
        "nds only in the registry.",
    /* 83650 */
        "The account was moved from a system that stored passwords in another form.",
    /* 83725 */
        "Sender: log in once with the PLAIN method over TLS or set the password again, th"
        "en use the former method.",
    /* 83831 */
        "The login method fits the server but not yet this account: the server lacks the "
        "secret in the form that the method needs. The password itself has not been calle"
        "d wrong.",
    /* 84000 */
        "The account comes from an older password store, so that methods such as CRAM-MD5"
        " have no secret to compare with.",
    /* 84113 */
        "Sender: log in once with the PLAIN method on an encrypted connection, which lets"
        " the server build the missing secret, or set a new password; then try the first "
        "method again.",
    /* 84287 */
        "ATRN request refused",
    /* 84308 */
        "The provider does not hand over the held mail to this login now. RFC 2645 demand"
        "s this reply where the user has no right to any of the named domains, and allows"
        " it where requests come too often.",
    /* 84503 */
        "The login is not tied to the domain in the request, or the client asks again too"
        " soon.",
    /* 84590 */
        "Administrator of the server that fetches the mail: compare the domains in the AT"
        "RN command with those the provider has assigned to the account, and ask less oft"
        "en.",
    /* 84754 */
        "Unable to process ATRN request now",
    /* 84789 */
        "The provider cannot tell at this moment which domains belong to the login, so it"
        " cannot release the held mail. The mail stays there.",
    /* 84922 */
        "The provider's table of users and domains is out of reach.",
    /* 84981 */
        "Administrator of the server that fetches the mail: ask again at the next regular"
        " time.",
    /* 85068 */
        "The server takes no more recipients in this transaction; those it accepted befor"
        "e remain valid. The client sends the message to them first and the others in a n"
        "ew transaction. A server has to allow at least 100 recipients. A few providers w"
        "ord a limit per hour in this way, and Gmail sends 452 4.2.2 here for a mailbox w"
        "ithout space.",
    /* 85402 */
        "The message has more recipients than the server's limit; a limit for each hour o"
        "r each recipient domain is reached; with 4.2.2, the mailbox is over its quota.",
    /* 85561 */
        "Administrator of the sending server: send the rest in smaller groups, for Postfi"
        "x by a lower smtp_destination_recipient_limit. When the text speaks of an hour, "
        "slow down. The addresses that were refused are not bad; keep them.",
    /* 85788 */
        "The server has no room at present, either for the size that the client declared "
        "or for any message at all. The same message can pass later. A message that is ab"
        "ove the fixed limit gets 552 instead.",
    /* 85986 */
        "Free space on the server is smaller than the declared size, or lies below its re"
        "serve.",
    /* 86073 */
        "Administrator of the sending server: leave the message queued. Administrator of "
        "the receiving server: free space on the volume that holds the queue.",
    /* 86222 */
        "The server cannot use what the client sent during the login: AUTH is not known h"
        "ere, or a line of the exchange is longer than the server allows. The password ha"
        "s not been judged.",
    /* 86401 */
        "The server offers no login on this port or not before STARTTLS; a token (Kerbero"
        "s, OAuth) is longer than the server takes.",
    /* 86524 */
        "Sender: use the submission port 587 or 465 and switch on encryption in the mail "
        "program. Administrator of the receiving server: allow lines of 12288 octets in t"
        "he AUTH exchange.",
    /* 86702 */
        "The login was broken off: the client cancelled it with \"*\", or the server could "
        "not decode the client's BASE64. It says nothing about the password.",
    /* 86850 */
        "A mail program that does not know the mechanism that it chose; a user who closed"
        " the password dialogue; a script that encodes line ends into the password.",
    /* 87005 */
        "Sender: choose another authentication method (PLAIN or LOGIN over TLS) in the ma"
        "il program. In scripts, encode the password without a line end.",
    /* 87149 */
        "Syntax error (no parameters allowed)",
    /* 87186 */
        "Something stands after STARTTLS, and nothing may. The client or a device between"
        " the two sides builds the command wrongly.",
    /* 87309 */
        "The server takes no AUTH at this moment: the client has logged in already, has n"
        "ot sent EHLO, or must start TLS first. Many servers also answer so where AUTH is"
        " switched off.",
    /* 87484 */
        "A mail program that logs in on port 25; encryption that is switched off in the p"
        "rogram; a second AUTH in one session.",
    /* 87602 */
        "Sender: set the outgoing server to port 587 with STARTTLS or to port 465 with TL"
        "S.",
    /* 87685 */
        "The server does not accept the name with which the client introduced itself, mos"
        "tly because it is no fully qualified host name.",
    /* 87813 */
        "The server does not offer the login mechanism that the client asked for, or not "
        "without encryption. User name and password have not been looked at.",
    /* 87961 */
        "The program asks for CRAM-MD5, NTLM or XOAUTH2 and the server offers others; bas"
        "ic authentication is switched off for the account; the session is not encrypted.",
    /* 88122 */
        "Sender: compare the method in the mail program with the words after AUTH in the "
        "server's EHLO reply. Switch on TLS. At providers without password login, set up "
        "OAuth or an app password.",
    /* 88308 */
        "The recipient's mailbox cannot receive messages this big",
    /* 88365 */
        "The message is larger than the recipient's mailbox may take. The usual code for "
        "that is 552 with 5.2.3 or 5.3.4.",
    /* 88478 */
        "An attachment; encoding makes it a third larger than the file on disk.",
    /* 88549 */
        "Sender: leave the attachment out, or put the file somewhere and send the link.",
    /* 88628 */
        "The server lets nobody log in before the connection is encrypted. User name and "
        "password have not been looked at.",
    /* 88742 */
        "The server turns the client away before any address was named. It is about the s"
        "ending server: its address, its name, or its reputation.",
    /* 88879 */
        "The sending address is on a block list; it has no reverse DNS name; the HELO nam"
        "e does not resolve or is forged.",
    /* 88992 */
        "Administrator of the sending server: check PTR record and HELO name, look the ad"
        "dress up in the list that the text names, and ask there for removal.",
    /* 89141 */
        "The server refuses the sender's address or the server that brings it. The recipi"
        "ent has not been named yet, so nothing is known about the recipient's address.",
    /* 89300 */
        "The sender's domain does not resolve, has a null MX or fails SPF; the sender is "
        "on a list of the receiving server; the account may not send with this address.",
    /* 89459 */
        "Sender: use the address that belongs to the account. Administrator of the sendin"
        "g server: check the MX and SPF records of the sender's domain.",
    /* 89602 */
        "The server has seen the whole message and refuses it. The mailbox was accepted b"
        "efore, so the reason lies mostly in the content or in the authentication of the "
        "message.",
    /* 89771 */
        "A spam or virus filter; DMARC of the domain in the From line; a forbidden attach"
        "ment or link; a header that is missing or malformed.",
    /* 89904 */
        "Sender: read the text, remove what it complains about, and send again. Administr"
        "ator of the sending server: make SPF or DKIM pass for the domain in the From lin"
        "e. Keep the recipient's address.",
    /* 90097 */
        "Message size exceeds fixed maximum message size",
    /* 90145 */
        "The client announced the size of the message, and it is above the fixed limit of"
        " the server. The message itself was not sent at all.",
    /* 90278 */
        "An attachment, which grows by a third when it is encoded; the limit stands after"
        " SIZE in the server's EHLO reply.",
    /* 90392 */
        "Sender: make the message smaller or send a link. Administrator of the receiving "
        "server: raise the limit (Postfix: message_size_limit) if such mail is wanted.",
    /* 90550 */
        "As a reply to RCPT, this code meant too many recipients in RFC 821. RFC 5321 cor"
        "rects that to 452 and asks clients to treat 552 here as temporary: the recipient"
        "s that were accepted before stay accepted, the others are tried in another trans"
        "action. With words about quota it is a full mailbox.",
    /* 90843 */
        "A mailbox over its quota that is refused before the data; or more recipients in "
        "one transaction than the server takes (NTT docomo sends it so).",
    /* 90987 */
        "Administrator of the sending server: limit the recipients of one transaction for"
        " this destination; a queue that treats the reply as temporary delivers the rest "
        "by itself.",
    /* 91158 */
        "The server refuses the sender's address: it is malformed, belongs to someone oth"
        "er than the account that logged in, or comes from a domain that the server does "
        "not take.",
    /* 91328 */
        "A sender address (MAIL FROM) that the account may not use; a sender's domain tha"
        "t does not resolve; a sender on a list of the server.",
    /* 91462 */
        "Sender: use the address of the account, or have the provider add the other one a"
        "s an alias of it.",
    /* 91560 */
        "User ambiguous",
    /* 91575 */
        "Several mailboxes fit the name that was asked for, and the server picks none.",
    /* 91653 */
        "A short name instead of a full address.",
    /* 91693 */
        "Ask again with the whole address.",
    /* 91727 */
        "No SMTP service here",
    /* 91748 */
        "The server answers the connection with a refusal instead of a greeting. It is ab"
        "out the sending server's address; no sender, recipient or message has been named"
        " yet. Other servers of the same domain may still accept.",
    /* 91965 */
        "The sending address is on a block list or has a bad reputation at this server; i"
        "t has no reverse DNS name; or the machine is no mail server at all.",
    /* 92113 */
        "Administrator of the sending server: keep the text of the greeting (many logs sh"
        "orten it), look the address up where it says, and check the PTR record. Postfix "
        "keeps the mail and tries the next MX host; other servers return it at once.",
    /* 92349 */
        "The server does not take mail for this recipient from this client: it does not r"
        "elay for it, or a rule refuses the client, the sender or the recipient.",
    /* 92501 */
        "A mail program or a server that sends without login; an MX record that points to"
        " a server without that domain; a block list that is asked at RCPT.",
    /* 92648 */
        "With \"Relay access denied\": the sender switches on authentication for the outgoi"
        "ng server; the administrator of the receiving server adds the domain to those it"
        " accepts, if it belongs there. With the name of a block list: the administrator "
        "of the sending server looks the address up there and asks for removal.",
    /* 92959 */
        "Command refused due to lack of security",
    /* 92999 */
        "The encryption that was agreed on is too weak for the server, and it refuses eve"
        "ry command after it except QUIT.",
    /* 93112 */
        "An old TLS version or weak ciphers on one of the sides.",
    /* 93168 */
        "Administrator of the sending server: update TLS and allow TLS 1.2 and later.",
    /* 93245 */
        "The server could not fetch the message from the URL that BURL gave.",
    /* 93313 */
        "The URL has expired or the two servers do not trust each other.",
    /* 93377 */
        "Sender: send the message again, with its attachments instead of the URL.",
    /* 93450 */
        "The command succeeded, and there is nothing particular to tell.",
    /* 93514 */
        "The command was carried out.",
    /* 93543 */
        "The server takes the address that the client gave, mostly the sender's.",
    /* 93615 */
        "The address passed the server's checks.",
    /* 93655 */
        "The server could not find out whether the mailbox exists, or treats the failure "
        "as passing. The address is not proven dead.",
    /* 93779 */
        "Postfix verifies the address at the next server and has no answer yet (\"unverifi"
        "ed address\"); the directory does not answer; soft_bounce or unknown_local_recipi"
        "ent_reject_code = 450 while a Postfix server is being set up.",
    /* 94001 */
        "Administrator of the sending server: let the queue retry and keep the address.",
    /* 94080 */
        "The domain was not found this time. DNS may be at fault, but Postfix by default "
        "also sends 450 4.1.2 for a domain that does not exist at all; only a look-up tel"
        "ls.",
    /* 94244 */
        "The name servers of the domain, or the resolver of the server that replies, did "
        "not answer; or the domain is misspelt or expired (Postfix has unknown_address_re"
        "ject_code = 450).",
    /* 94422 */
        "Sender: check the spelling of the domain. Administrator of the sending server: q"
        "uery it with \"dig MX\"; let the queue retry if it exists, delete the message from"
        " the queue if not; if many domains fail, check the resolver.",
    /* 94643 */
        "The server contradicts the registered meaning: the reply code counts, and the me"
        "ssage was not taken.",
    /* 94744 */
        "Exchange: a recipient in a domain that is reserved for examples and tests.",
    /* 94819 */
        "Sender: check the domain of the address.",
    /* 94860 */
        "The mailbox takes no mail for a while. At Gmail it means that the recipient is r"
        "eceiving mail too fast, not that the mailbox is full (that is 4.2.2) or closed.",
    /* 95020 */
        "More messages for this mailbox than its provider allows in a time; maintenance o"
        "f the mailbox.",
    /* 95115 */
        "Administrator of the sending server: let the queue retry with growing pauses, an"
        "d find out whether one of your programs floods that mailbox.",
    /* 95256 */
        "The server did what was asked and reports on its own state, as in a goodbye.",
    /* 95333 */
        "In practice the recipient's side refuses the address or the domain; Microsoft an"
        "d Zoho use the code so. The server was reached.",
    /* 95461 */
        "An unknown recipient; a domain that is not set up at that server; a filter that "
        "knows only certain addresses.",
    /* 95571 */
        "Sender: check the address and ask the recipient by other means. Administrator of"
        " the receiving server: check the accepted domains and the list of recipients.",
    /* 95729 */
        "The registered meaning is temporary only; as 5.4.5 Gmail says that the sending a"
        "ccount has reached its daily limit.",
    /* 95845 */
        "An account that has sent its number of messages for the day.",
    /* 95906 */
        "Sender: wait for a day and send less, or use a service for bulk mail.",
    /* 95976 */
        "It is the remark of a server to a command that went well, without further news.",
    /* 96056 */
        "EHLO, RSET or another command of the session was carried out.",
    /* 96118 */
        "A security matter went well, such as a login or the change to TLS.",
    /* 96185 */
        "The client authenticated or started encryption.",
    /* 96233 */
        "The server puts the mail off for a reason of security or policy. In practice it "
        "slows down senders it does not know or whose mail it dislikes.",
    /* 96376 */
        "More mail than usual from this address; complaints; a new address without histor"
        "y; a login service that does not answer, or TLS that does not work on the server"
        " (454).",
    /* 96544 */
        "Administrator of the sending server: reduce connections and volume, retry with g"
        "rowing pauses, and read the page that the text names.",
    /* 96678 */
        "The server puts the message off by a rule. Far more often than a refusal this is"
        " greylisting or a limit: the same message passes at a later attempt.",
    /* 96827 */
        "Greylisting of a server that is not known yet; a rate limit; a host name that co"
        "uld not be looked up; a client without login (\"454 4.7.1 Relay access denied\", w"
        "hich no retry cures).",
    /* 97009 */
        "Administrator of the sending server: let the queue retry from the same address f"
        "or some hours. If the text speaks of the host name, correct the PTR record and t"
        "he HELO name. Sender: with \"Relay access denied\" switch on authentication.",
    /* 97244 */
        "connect",
    /* 97252 */
        "AnswersThatWork list of SMTP status codes (2010)",
    /* 97301 */
        "RFC 5321 section 4.2.1",
    /* 97324 */
        "Linux errno.h",
    /* 97338 */
        "HELP",
    /* 97343 */
        "RFC 5321 section 4.2.3",
    /* 97366 */
        "RFC 5321 section 4.3.2",
    /* 97389 */
        "RFC 5321 section 4.1.1.8",
    /* 97414 */
        "214 2.0.0 End of HELP info",
    /* 97441 */
        "XCLIENT",
    /* 97449 */
        "RFC 5321 section 3.1",
    /* 97470 */
        "220 mail.example.net ESMTP OpenSMTPD",
    /* 97507 */
        "220 2.0.0 Ready to start TLS",
    /* 97536 */
        "QUIT",
    /* 97541 */
        "RFC 5321 section 4.1.1.10",
    /* 97567 */
        "221 2.0.0 Bye",
    /* 97581 */
        "EHLO",
    /* 97586 */
        "HELO",
    /* 97591 */
        "MAIL",
    /* 97596 */
        "RCPT",
    /* 97601 */
        "DATA",
    /* 97606 */
        "BDAT",
    /* 97611 */
        "BURL",
    /* 97616 */
        "RSET",
    /* 97621 */
        "VRFY",
    /* 97626 */
        "EXPN",
    /* 97631 */
        "NOOP",
    /* 97636 */
        "ETRN",
    /* 97641 */
        "ATRN",
    /* 97646 */
        "250 2.1.5 Ok",
    /* 97659 */
        "250 2.0.0 Ok: queued as 4JhNR364tmzkR1",
    /* 97698 */
        "RFC 5321 section 3.4",
    /* 97719 */
        "RFC 5321 section 3.5.3",
    /* 97742 */
        "RFC 5321 section 7.3",
    /* 97763 */
        "RFC 1123 section 5.2.3",
    /* 97786 */
        "252 2.0.0 user@example.org",
    /* 97813 */
        "RFC 5321 section 4.1.1.4",
    /* 97838 */
        "RFC 2920",
    /* 97847 */
        "354 End data with <CR><LF>.<CR><LF>",
    /* 97883 */
        "any",
    /* 97887 */
        "Exchange",
    /* 97896 */
        "GroupWise",
    /* 97906 */
        "420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address",
    /* 97958 */
        "RFC 5321 section 3.8",
    /* 97979 */
        "421 4.4.2 mail.example.org Error: timeout exceeded",
    /* 98030 */
        "421 4.3.2 Too many open connections.",
    /* 98067 */
        "AUTH",
    /* 98072 */
        "RFC 3463 section 3.3",
    /* 98093 */
        "Stalwart",
    /* 98102 */
        "422 4.2.2 Quota limit exceeded",
    /* 98133 */
        "422 4.2.2 Greylisted, please try again in a few moments.",
    /* 98190 */
        "RFC 3463 section 3.4",
    /* 98211 */
        "431 4.3.1 STOREDRV.Submit.Exception:StorageTransientException.IOException; Faile"
        "d to process message due to a transient exception",
    /* 98341 */
        "RFC 4954 section 6",
    /* 98360 */
        "Exchange Online non-delivery report documentation (2021-07)",
    /* 98420 */
        "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded",
    /* 98480 */
        "432 4.7.12 A password transition is needed",
    /* 98523 */
        "RFC 3463 section 3.5",
    /* 98544 */
        "441 4.4.1 Error encountered while communicating with primary target IP address: "
        "\"Failed to connect. Winsock error code: 10060\"",
    /* 98671 */
        "FakeSMTP",
    /* 98680 */
        "442 Connection timed out.",
    /* 98706 */
        "RFC 5321 section 6.3",
    /* 98727 */
        "Sendmail",
    /* 98736 */
        "Postfix",
    /* 98744 */
        "Exchange 2000 and 2003",
    /* 98767 */
        "Postgrey",
    /* 98776 */
        "450 4.2.0 <user@example.com>: Recipient address rejected: greylisted: please ret"
        "ry after sometime",
    /* 98874 */
        "450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.34]",
    /* 98946 */
        "RFC 5321 section 4.2.2",
    /* 98969 */
        "RFC 5321 section 4.5.4.1",
    /* 98994 */
        "Exim",
    /* 98999 */
        "451 Temporary local problem - please try later",
    /* 99046 */
        "451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minut"
        "es",
    /* 99129 */
        "452 4.3.1 Insufficient system storage",
    /* 99167 */
        "452 4.5.3 Error: too many recipients",
    /* 99204 */
        "455 Server unable to accommodate parameters",
    /* 99248 */
        "IANA SMTP Enhanced Status Codes registry (2024-12-06)",
    /* 99302 */
        "RFC 3463 section 3.8",
    /* 99323 */
        "RFC 5321 section 4.5.3.1.9",
    /* 99350 */
        "500 5.5.1 Command unrecognized: \"XXXX\"",
    /* 99389 */
        "500 5.5.2 Error: bad syntax",
    /* 99417 */
        "RFC 5321 section 4.5.3.1.3",
    /* 99444 */
        "RFC 3461",
    /* 99453 */
        "501 5.1.3 Bad recipient address syntax",
    /* 99492 */
        "501 5.5.4 Syntax: MAIL FROM:<address>",
    /* 99530 */
        "RFC 5321 section 4.2.4",
    /* 99553 */
        "502 5.5.1 VRFY command is disabled",
    /* 99588 */
        "502 5.5.2 Error: command not recognized",
    /* 99628 */
        "RFC 3030",
    /* 99637 */
        "RFC 4954 section 4",
    /* 99656 */
        "RFC 2033 section 4.2",
    /* 99677 */
        "503 5.5.1 Error: need RCPT command",
    /* 99712 */
        "503 5.5.1 Error: authentication not enabled",
    /* 99756 */
        "504 5.5.2 <User>: Helo command rejected: need fully-qualified hostname",
    /* 99827 */
        "504 5.7.4 Unrecognized authentication type",
    /* 99870 */
        "RFC 3463 section 3.2",
    /* 99891 */
        "511 sorry, no mailbox here by that name (#5.1.1 - chkuser)",
    /* 99950 */
        "RFC 7504 section 3",
    /* 99969 */
        "RFC 7504 section 5.1",
    /* 99990 */
        "RFC 1846",
    /* 99999 */
        "Postfix postscreen",
    /* 100018 */
        "521 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org",
    /* 100099 */
        "RFC 5248 section 3",
    /* 100118 */
        "523 5.7.10 SMTP protocol violation, no commands allowed to pipeline after STARTT"
        "LS",
    /* 100201 */
        "RFC 3207 section 4",
    /* 100220 */
        "530 5.7.0 Authentication required",
    /* 100254 */
        "530 5.7.0 Must issue a STARTTLS command first",
    /* 100300 */
        "Zoho Mail",
    /* 100310 */
        "541 5.4.1 Mail rejected by destination domain",
    /* 100356 */
        "RFC 5321 section 3.3",
    /* 100377 */
        "550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in local "
        "recipient table",
    /* 100473 */
        "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhau"
        "s.org",
    /* 100559 */
        "551 5.7.1 Sorry, relay access denied for user@example.org",
    /* 100617 */
        "RFC 1870",
    /* 100626 */
        "552 5.2.2 <user@example.org>: user is overquota",
    /* 100674 */
        "552 5.3.4 Message size exceeds fixed limit",
    /* 100717 */
        "RFC 6531 section 3.5",
    /* 100738 */
        "553 5.7.1 <user@example.org>: Sender address rejected: not owned by user other@e"
        "xample.org",
    /* 100829 */
        "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    /* 100899 */
        "RFC 2920 section 3",
    /* 100918 */
        "554 5.7.1 <user@example.org>: Relay access denied",
    /* 100968 */
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop."
        "net",
    /* 101052 */
        "RFC 5321 section 4.1.1.11",
    /* 101078 */
        "555 5.5.2 Syntax error. b20-20020a05600c4e14sm1 - gsmtp",
    /* 101134 */
        "RFC 7504 section 4",
    /* 101153 */
        "RFC 7505 section 4.1",
    /* 101174 */
        "556 5.1.10 <user@example.org>: Recipient address rejected: Domain example.org do"
        "es not accept mail (nullMX)",
    /* 101282 */
        "571 5.7.1 Email from 192.0.2.1 is currently blocked by Example's anti-spam syste"
        "m.",
    /* 101365 */
        "RFC 3463 section 3.1",
    /* 101386 */
        "250 2.1.0 Ok",
    /* 101399 */
        "550 5.1.0 <user@example.org> User unknown",
    /* 101441 */
        "550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in virtua"
        "l mailbox table",
    /* 101537 */
        "550-5.1.1 The email account that you tried to reach does not exist.",
    /* 101605 */
        "550 5.1.2 <user@example.org>: Recipient address rejected: Domain not found",
    /* 101680 */
        "RFC 1893",
    /* 101689 */
        "550 5.1.6 <user@example.org>: Recipient address rejected: User has moved to user"
        "@example.net",
    /* 101782 */
        "501 5.1.7 Bad sender address syntax",
    /* 101818 */
        "450 4.1.8 <user@example.org>: Sender address rejected: Domain not found",
    /* 101890 */
        "RFC 3886",
    /* 101899 */
        "450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted",
    /* 101968 */
        "Gmail SMTP error reference",
    /* 101995 */
        "550 5.2.1 The email account that you tried to reach is disabled.",
    /* 102060 */
        "452 4.2.2 The recipient's inbox is out of storage space.",
    /* 102117 */
        "552 5.2.3 Message exceeds maximum fixed size",
    /* 102162 */
        "451 4.3.0 <user@example.org>: Temporary lookup failure",
    /* 102217 */
        "500 5.3.3 Unrecognized command",
    /* 102248 */
        "RFC 1870 section 6.1",
    /* 102269 */
        "451 4.3.5 Server configuration error",
    /* 102306 */
        "553 5.3.5 system config error",
    /* 102336 */
        "RFC 6710",
    /* 102345 */
        "554 5.4.0 Error: too many hops",
    /* 102376 */
        "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
    /* 102443 */
        "451 4.4.3 Temporary server error. Please try again later",
    /* 102500 */
        "550 5.4.4 Invalid domain name",
    /* 102530 */
        "550 5.4.5 Daily user sending limit exceeded.",
    /* 102575 */
        "554 5.4.6 Too many hops",
    /* 102599 */
        "550 4.4.7 QUEUE.Expired; message expired",
    /* 102640 */
        "RFC 3463 section 3.6",
    /* 102661 */
        "550 5.5.0 Requested action not taken: mailbox unavailable",
    /* 102719 */
        "502 5.5.1 Unimplemented command.",
    /* 102752 */
        "RFC 5321 section 4.5.3.1.8",
    /* 102779 */
        "555 5.5.4 Unsupported option: SMTPUTF8",
    /* 102818 */
        "RFC 3463 section 3.7",
    /* 102839 */
        "550 5.6.0 Lone CR or LF in headers (see RFC2822 section 2.2)",
    /* 102900 */
        "RFC 6152",
    /* 102909 */
        "RFC 4468",
    /* 102918 */
        "554 5.6.6 IMAP URL resolution failed",
    /* 102955 */
        "RFC 5336",
    /* 102964 */
        "553 5.6.7 Must declare SMTPUTF8 to permit unicode address",
    /* 103022 */
        "RFC 6531 section 3.7.4.2",
    /* 103047 */
        "RFC 6531",
    /* 103056 */
        "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user compl"
        "aints - 4.16.55.1",
    /* 103154 */
        "450 4.7.1 <user@example.org>: Recipient address rejected: Greylisted for 5 minut"
        "es",
    /* 103237 */
        "535 5.7.3 Authentication unsuccessful",
    /* 103275 */
        "454 4.7.5 Certificate validation failure",
    /* 103316 */
        "535 5.7.8 Error: authentication failed: authentication failure",
    /* 103379 */
        "535-5.7.8 Username and Password not accepted.",
    /* 103425 */
        "534-5.7.9 Application-specific password required. Learn more at",
    /* 103489 */
        "525 5.7.13 Disabled recipient address",
    /* 103527 */
        "534-5.7.14 Please log in via your web browser and then try again.",
    /* 103593 */
        "RFC 4865 section 6",
    /* 103612 */
        "RFC 7293",
    /* 103621 */
        "RFC 7372 section 3.1",
    /* 103642 */
        "RFC 6376",
    /* 103651 */
        "550 5.7.20 No passing DKIM signature found",
    /* 103694 */
        "RFC 8301",
    /* 103703 */
        "RFC 7372 section 3.2",
    /* 103724 */
        "RFC 7208",
    /* 103733 */
        "550 5.7.23 The message was rejected because of Sender Policy Framework violation",
    /* 103814 */
        "RFC 7208 section 4.6.4",
    /* 103837 */
        "RFC 7372 section 3.3",
    /* 103858 */
        "550 5.7.25 The IP address sending this message does not have a PTR record setup",
    /* 103938 */
        "RFC 7372 section 3.4",
    /* 103959 */
        "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain'"
        "s DMARC policy.",
    /* 104055 */
        "RFC 7505 section 4.2",
    /* 104076 */
        "550 5.7.27 <user@example.org>: Sender address rejected: Domain example.org does "
        "not accept mail (nullMX)",
    /* 104181 */
        "draft-levine-mailbomb-header",
    /* 104210 */
        "421 4.7.28 Gmail has detected an unusual rate of unsolicited mail originating fr"
        "om your IP address.",
    /* 104310 */
        "RFC 8617",
    /* 104319 */
        "RFC 8689",
    /* 104328 */
        "RFC 3207 section 4.2",
    /* 104349 */
        "Postfix XCLIENT_README",
    /* 104372 */
        "RFC 5321 section 4.1.1.1",
    /* 104397 */
        "RFC 2034",
    /* 104406 */
        "RFC 5321 section 4.2.5",
    /* 104429 */
        "RFC 5321 section 6.1",
    /* 104450 */
        "RFC 1985",
    /* 104459 */
        "RFC 2645 section 5.2.1",
    /* 104482 */
        "RFC 5321 section 4.5.3.2.6",
    /* 104509 */
        "RFC 1047",
    /* 104518 */
        "RFC 5321 section 4.5.3.1.10",
    /* 104546 */
        "Postfix reject_non_fqdn_helo_hostname",
    /* 104584 */
        "Postfix reject_sender_login_mismatch",
    /* 104621 */
        "RFC 5321 section 3.5.1",
    /* 104644 */
        "Postfix reject_unauth_destination",
    /* 104678 */
        "Postfix reject_rbl_client",
    /* 104704 */
        "RFC 3207 section 4.1"
};

/* Each list: its length, then the offsets of its strings. */
static const uint32_t smtpcodes_lists[] = {
    /* 0 */
    0,
    /* 1 */
    1, 97244,
    /* 3 */
    3, 97252, 97301, 97324,
    /* 7 */
    2, 97252, 97324,
    /* 10 */
    1, 97338,
    /* 12 */
    2, 97343, 97366,
    /* 15 */
    1, 189,
    /* 17 */
    2, 97389, 97343,
    /* 20 */
    1, 97414,
    /* 22 */
    3, 97244, 100192, 97441,
    /* 26 */
    3, 189, 382, 491,
    /* 30 */
    3, 97449, 97343, 97252,
    /* 34 */
    2, 97470, 97507,
    /* 37 */
    1, 97536,
    /* 39 */
    3, 189, 292, 491,
    /* 43 */
    3, 97541, 97343, 97252,
    /* 47 */
    1, 97567,
    /* 49 */
    13, 97581, 97586, 97591, 97596, 97601, 97606, 97611, 97616, 97621, 97626, 97631,
    97636, 97641,
    /* 63 */
    7, 189, 195, 225, 292, 328, 382, 448,
    /* 71 */
    3, 97343, 97366, 97252,
    /* 75 */
    2, 97646, 97659,
    /* 78 */
    3, 97596, 97621, 97636,
    /* 82 */
    3, 225, 328, 382,
    /* 86 */
    3, 97698, 97343, 97252,
    /* 90 */
    3, 97621, 97626, 97636,
    /* 94 */
    3, 189, 382, 472,
    /* 98 */
    3, 97719, 97742, 97763,
    /* 102 */
    1, 97786,
    /* 104 */
    1, 97601,
    /* 106 */
    3, 97813, 97343, 97838,
    /* 110 */
    1, 97847,
    /* 112 */
    1, 97883,
    /* 114 */
    1, 262,
    /* 116 */
    3, 97252, 97887, 97896,
    /* 120 */
    1, 97906,
    /* 122 */
    5, 292, 304, 346, 364, 491,
    /* 128 */
    3, 97958, 97343, 97252,
    /* 132 */
    2, 97979, 98030,
    /* 135 */
    3, 97596, 97601, 98067,
    /* 139 */
    2, 274, 565,
    /* 142 */
    3, 97252, 98072, 98093,
    /* 146 */
    2, 98102, 98133,
    /* 149 */
    1, 298,
    /* 151 */
    3, 97252, 97887, 98190,
    /* 155 */
    1, 98211,
    /* 157 */
    3, 98067, 97596, 97601,
    /* 161 */
    2, 304, 565,
    /* 164 */
    3, 98341, 98360, 97252,
    /* 168 */
    2, 98420, 98480,
    /* 171 */
    1, 340,
    /* 173 */
    3, 97252, 97887, 98523,
    /* 177 */
    1, 98544,
    /* 179 */
    1, 346,
    /* 181 */
    3, 97252, 98523, 98671,
    /* 185 */
    1, 98680,
    /* 187 */
    1, 370,
    /* 189 */
    4, 97252, 98706, 98727, 98736,
    /* 194 */
    1, 376,
    /* 196 */
    2, 97252, 98523,
    /* 199 */
    2, 97252, 98744,
    /* 202 */
    4, 97591, 97596, 97601, 97641,
    /* 207 */
    9, 201, 207, 243, 262, 268, 286, 491, 497, 586,
    /* 217 */
    4, 97343, 97366, 98736, 98767,
    /* 222 */
    2, 98776, 98874,
    /* 225 */
    9, 243, 292, 340, 352, 364, 382, 400, 497, 649,
    /* 235 */
    4, 98946, 97343, 98969, 98994,
    /* 240 */
    2, 98999, 99046,
    /* 243 */
    3, 97591, 97596, 97601,
    /* 247 */
    5, 274, 286, 298, 382, 400,
    /* 253 */
    4, 97343, 97366, 97887, 98736,
    /* 258 */
    2, 99129, 99167,
    /* 261 */
    2, 97591, 97596,
    /* 264 */
    1, 99204,
    /* 266 */
    1, 454,
    /* 268 */
    3, 97252, 98744, 99248,
    /* 272 */
    1, 497,
    /* 274 */
    2, 97252, 99302,
    /* 277 */
    3, 388, 394, 418,
    /* 281 */
    2, 97343, 99323,
    /* 284 */
    2, 99350, 99389,
    /* 287 */
    4, 213, 237, 394, 406,
    /* 292 */
    3, 97343, 99417, 99444,
    /* 296 */
    2, 99453, 99492,
    /* 299 */
    3, 388, 394, 491,
    /* 303 */
    2, 97343, 99530,
    /* 306 */
    2, 99553, 99588,
    /* 309 */
    2, 388, 491,
    /* 312 */
    4, 97343, 99628, 99637, 99656,
    /* 317 */
    2, 99677, 99712,
    /* 320 */
    3, 394, 406, 515,
    /* 324 */
    1, 97343,
    /* 326 */
    2, 99756, 99827,
    /* 329 */
    1, 195,
    /* 331 */
    2, 97252, 99870,
    /* 334 */
    1, 97596,
    /* 336 */
    1, 201,
    /* 338 */
    1, 99891,
    /* 340 */
    1, 207,
    /* 342 */
    1, 213,
    /* 344 */
    3, 97244, 97591, 97596,
    /* 348 */
    1, 304,
    /* 350 */
    4, 99950, 99969, 99990, 99999,
    /* 355 */
    1, 100018,
    /* 357 */
    3, 98067, 100192, 97601,
    /* 361 */
    2, 551, 280,
    /* 364 */
    3, 99248, 100099, 97252,
    /* 368 */
    1, 100118,
    /* 370 */
    2, 491, 388,
    /* 373 */
    2, 98341, 100201,
    /* 376 */
    2, 100220, 100254,
    /* 379 */
    2, 97596, 97601,
    /* 382 */
    2, 340, 497,
    /* 385 */
    2, 97252, 100300,
    /* 388 */
    1, 100310,
    /* 390 */
    9, 97244, 97581, 97586, 97591, 97596, 97601, 97606, 97621, 97626,
    /* 400 */
    5, 195, 201, 268, 497, 663,
    /* 406 */
    2, 97343, 100356,
    /* 409 */
    2, 100377, 100473,
    /* 412 */
    2, 97596, 97621,
    /* 415 */
    2, 231, 497,
    /* 418 */
    2, 97698, 97343,
    /* 421 */
    1, 100559,
    /* 423 */
    4, 97591, 97596, 97601, 97606,
    /* 428 */
    3, 274, 280, 316,
    /* 432 */
    3, 97343, 99323, 100617,
    /* 436 */
    2, 100626, 100674,
    /* 439 */
    4, 97591, 97596, 97621, 97626,
    /* 444 */
    4, 213, 243, 466, 497,
    /* 449 */
    2, 97343, 100717,
    /* 452 */
    2, 100738, 100829,
    /* 455 */
    8, 97244, 97581, 100192, 97591, 97596, 97601, 97606, 97611,
    /* 464 */
    4, 292, 382, 460, 497,
    /* 469 */
    3, 97343, 97449, 100899,
    /* 473 */
    2, 100918, 100968,
    /* 476 */
    2, 394, 406,
    /* 479 */
    2, 97343, 101052,
    /* 482 */
    1, 101078,
    /* 484 */
    1, 255,
    /* 486 */
    3, 101134, 99969, 101153,
    /* 490 */
    1, 101174,
    /* 492 */
    4, 97244, 97591, 97596, 97601,
    /* 497 */
    1, 101282,
    /* 499 */
    2, 101365, 99248,
    /* 502 */
    1, 97659,
    /* 504 */
    2, 99870, 99248,
    /* 507 */
    2, 101386, 101399,
    /* 510 */
    3, 99870, 99248, 98736,
    /* 514 */
    2, 101441, 101537,
    /* 517 */
    1, 101605,
    /* 519 */
    1, 99453,
    /* 521 */
    1, 97646,
    /* 523 */
    3, 99870, 101680, 98736,
    /* 527 */
    1, 101689,
    /* 529 */
    1, 101782,
    /* 531 */
    1, 101818,
    /* 533 */
    2, 101890, 99248,
    /* 536 */
    3, 101153, 99969, 98360,
    /* 540 */
    2, 98072, 98767,
    /* 543 */
    1, 101899,
    /* 545 */
    2, 98072, 101968,
    /* 548 */
    1, 101995,
    /* 550 */
    2, 98072, 99248,
    /* 553 */
    2, 100626, 102060,
    /* 556 */
    1, 102117,
    /* 558 */
    2, 98190, 99248,
    /* 561 */
    1, 102162,
    /* 563 */
    3, 98190, 98736, 97887,
    /* 567 */
    1, 99129,
    /* 569 */
    3, 98190, 99969, 98360,
    /* 573 */
    2, 98030, 98420,
    /* 576 */
    2, 98190, 97887,
    /* 579 */
    1, 102217,
    /* 581 */
    3, 98190, 102248, 98736,
    /* 585 */
    1, 100674,
    /* 587 */
    3, 98190, 98727, 98736,
    /* 591 */
    2, 102269, 102306,
    /* 594 */
    2, 102336, 99248,
    /* 597 */
    2, 98523, 98736,
    /* 600 */
    1, 102345,
    /* 602 */
    2, 98523, 98360,
    /* 605 */
    1, 102376,
    /* 607 */
    1, 97979,
    /* 609 */
    2, 98523, 101680,
    /* 612 */
    1, 102443,
    /* 614 */
    1, 102500,
    /* 616 */
    3, 98523, 101680, 101968,
    /* 620 */
    1, 102530,
    /* 622 */
    3, 98523, 98727, 98360,
    /* 626 */
    1, 102575,
    /* 628 */
    1, 102599,
    /* 630 */
    2, 102640, 99248,
    /* 633 */
    1, 102661,
    /* 635 */
    3, 102640, 99248, 98736,
    /* 639 */
    2, 99677, 102719,
    /* 642 */
    2, 99756, 101078,
    /* 645 */
    3, 102640, 102752, 98736,
    /* 649 */
    1, 99167,
    /* 651 */
    3, 102640, 99637, 98736,
    /* 655 */
    2, 99492, 102779,
    /* 658 */
    3, 99637, 98341, 99248,
    /* 662 */
    2, 102818, 99248,
    /* 665 */
    1, 102839,
    /* 667 */
    2, 102818, 102900,
    /* 670 */
    2, 102818, 98744,
    /* 673 */
    2, 102909, 99248,
    /* 676 */
    1, 102918,
    /* 678 */
    3, 100717, 102955, 98736,
    /* 682 */
    1, 102964,
    /* 684 */
    2, 103022, 99248,
    /* 687 */
    3, 103047, 99248, 98727,
    /* 691 */
    2, 103047, 99248,
    /* 694 */
    3, 99302, 98341, 100201,
    /* 698 */
    2, 100254, 103056,
    /* 701 */
    2, 99302, 99248,
    /* 704 */
    2, 100918, 103154,
    /* 707 */
    3, 99302, 99248, 97887,
    /* 711 */
    1, 103237,
    /* 713 */
    3, 99302, 99637, 101968,
    /* 717 */
    1, 99827,
    /* 719 */
    3, 99302, 98736, 97887,
    /* 723 */
    1, 103275,
    /* 725 */
    2, 98341, 101968,
    /* 728 */
    2, 103316, 103379,
    /* 731 */
    1, 103425,
    /* 733 */
    2, 100099, 99248,
    /* 736 */
    2, 98341, 99248,
    /* 739 */
    1, 103489,
    /* 741 */
    3, 100099, 102909, 101968,
    /* 745 */
    1, 103527,
    /* 747 */
    3, 102336, 103593, 99248,
    /* 751 */
    3, 103612, 103593, 99248,
    /* 755 */
    2, 103612, 99248,
    /* 758 */
    2, 103621, 103642,
    /* 761 */
    1, 103651,
    /* 763 */
    3, 103621, 103642, 103694,
    /* 767 */
    2, 103703, 103724,
    /* 770 */
    1, 103733,
    /* 772 */
    2, 103703, 103814,
    /* 775 */
    2, 103837, 101968,
    /* 778 */
    1, 103858,
    /* 780 */
    2, 103938, 101968,
    /* 783 */
    1, 103959,
    /* 785 */
    3, 104055, 98736, 101968,
    /* 789 */
    1, 104076,
    /* 791 */
    3, 99248, 104181, 101968,
    /* 795 */
    1, 104210,
    /* 797 */
    2, 104310, 101968,
    /* 800 */
    2, 104319, 101968,
    /* 803 */
    2, 100201, 104328,
    /* 806 */
    1, 100192,
    /* 808 */
    1, 104349,
    /* 810 */
    1, 97441,
    /* 812 */
    2, 104372, 104397,
    /* 815 */
    2, 97581, 97586,
    /* 818 */
    2, 104406, 104429,
    /* 821 */
    1, 99628,
    /* 823 */
    1, 97606,
    /* 825 */
    1, 104450,
    /* 827 */
    1, 97636,
    /* 829 */
    1, 104459,
    /* 831 */
    1, 97641,
    /* 833 */
    2, 97958, 98727,
    /* 836 */
    2, 104482, 104509,
    /* 839 */
    2, 97601, 97606,
    /* 842 */
    2, 99248, 98341,
    /* 845 */
    1, 98067,
    /* 847 */
    1, 98341,
    /* 849 */
    3, 102752, 104518, 98736,
    /* 853 */
    1, 100617,
    /* 855 */
    1, 97591,
    /* 857 */
    2, 99637, 98341,
    /* 860 */
    1, 99637,
    /* 862 */
    1, 100201,
    /* 864 */
    2, 99637, 98736,
    /* 867 */
    1, 104546,
    /* 869 */
    4, 97581, 97586, 97591, 97596,
    /* 874 */
    2, 97252, 98072,
    /* 877 */
    1, 97366,
    /* 879 */
    3, 97244, 97581, 97586,
    /* 883 */
    1, 102248,
    /* 885 */
    1, 104518,
    /* 887 */
    2, 97366, 104584,
    /* 890 */
    1, 104621,
    /* 892 */
    2, 97621, 97626,
    /* 895 */
    1, 97449,
    /* 897 */
    2, 104644, 104678,
    /* 900 */
    1, 104704,
    /* 902 */
    1, 102909,
    /* 904 */
    1, 97611,
    /* 906 */
    1, 167,
    /* 908 */
    1, 175,
    /* 910 */
    2, 175, 104457,
    /* 913 */
    2, 98360, 100300,
    /* 916 */
    1, 104457,
    /* 918 */
    1, 101968,
    /* 920 */
    3, 99302, 98767, 98736
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
    {{57, 57, 958, 98491, 14775, 15077, 15395},
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
    {{93, 93, 1171, 99208, 22400, 22608, 22790},
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
    {{109, 109, 1277, 25446, 25486, 25709, 26018},
     {112, 287, 292, 296, 0, 0},
     501, 27, 146, 2, 1, 36, 5, 4, 1, 0},
    /* 502 command_not_implemented */
    {{113, 113, 1304, 26269, 26293, 26567, 26712},
     {112, 299, 303, 306, 0, 0},
     502, 28, 148, 0, 1, 29, 6, 4, 1, 0},
    /* 503 bad_sequence_of_commands */
    {{117, 117, 1328, 26973, 26998, 27281, 27475},
     {112, 309, 312, 317, 0, 0},
     503, 29, 148, 1, 1, 37, 5, 4, 1, 0},
    /* 504 parameter_not_implemented */
    {{121, 121, 1353, 27673, 27707, 27912, 28125},
     {112, 320, 324, 326, 0, 0},
     504, 30, 149, 2, 1, 29, 5, 4, 1, 0},
    /* 510 bad_email_address */
    {{125, 125, 1379, 28364, 28382, 28605, 28755},
     {261, 329, 331, 0, 0, 0},
     510, 31, 151, 0, 1, 7, 0, 4, 3, 0},
    /* 511 bad_recipient_address */
    {{129, 129, 1397, 28364, 28956, 29128, 29302},
     {334, 336, 331, 338, 0, 0},
     511, 32, 151, 0, 1, 3, 2, 4, 3, 1},
    /* 512 host_unknown */
    {{133, 133, 1419, 29472, 29548, 29788, 29951},
     {334, 340, 331, 0, 0, 0},
     512, 33, 151, 0, 1, 9, 2, 4, 3, 0},
    /* 513 address_type_incorrect */
    {{137, 137, 1432, 30173, 30199, 30434, 30584},
     {334, 342, 331, 0, 0, 0},
     513, 34, 151, 0, 1, 36, 3, 4, 3, 0},
    /* 521 host_does_not_accept_mail */
    {{141, 141, 1455, 30728, 30754, 31020, 31217},
     {344, 348, 350, 355, 0, 0},
     521, 35, 151, 0, 1, 10, 0, 4, 1, 0},
    /* 523 encryption_needed */
    {{145, 145, 1481, 31483, 31501, 31825, 31946},
     {357, 361, 364, 368, 0, 0},
     523, 36, 151, 1, 1, 22, 5, 4, 3, 0},
    /* 530 authentication_required */
    {{149, 149, 1499, 100230, 32197, 32481, 32810},
     {112, 370, 373, 376, 0, 0},
     530, 37, 152, 1, 1, 20, 3, 4, 1, 0},
    /* 541 recipient_rejected */
    {{153, 153, 1523, 33204, 33246, 33510, 33676},
     {379, 382, 385, 388, 0, 0},
     541, 38, 153, 0, 1, 8, 0, 4, 3, 0},
    /* 550 mailbox_unavailable */
    {{157, 157, 1542, 102671, 33918, 34234, 34465},
     {390, 400, 406, 409, 0, 0},
     550, 39, 153, 3, 1, 7, 0, 4, 1, 0},
    /* 551 user_not_local */
    {{161, 161, 1562, 34774, 34808, 35028, 35171},
     {412, 415, 418, 421, 0, 0},
     551, 40, 156, 0, 1, 19, 0, 4, 1, 0},
    /* 552 exceeded_storage_allocation */
    {{165, 165, 1577, 35408, 35467, 35668, 35853},
     {423, 428, 432, 436, 0, 0},
     552, 41, 156, 2, 1, 5, 2, 4, 1, 0},
    /* 553 mailbox_name_not_allowed */
    {{169, 169, 1605, 36061, 36114, 36350, 36591},
     {439, 444, 449, 452, 0, 0},
     553, 42, 158, 2, 1, 7, 0, 4, 1, 0},
    /* 554 transaction_failed */
    {{173, 173, 1630, 36802, 36821, 37058, 37221},
     {455, 464, 469, 473, 0, 0},
     554, 43, 160, 4, 1, 24, 0, 4, 1, 0},
    /* 555 mail_rcpt_parameters_not_recognized */
    {{177, 177, 1649, 37452, 37515, 37700, 37886},
     {261, 476, 479, 482, 0, 0},
     555, 44, 164, 0, 1, 36, 5, 4, 1, 0},
    /* 556 domain_does_not_accept_mail */
    {{181, 181, 1685, 38092, 38120, 38368, 38542},
     {334, 484, 486, 490, 0, 0},
     556, 45, 164, 0, 1, 10, 2, 4, 1, 1},
    /* 571 delivery_not_authorized */
    {{185, 185, 1713, 38723, 38764, 39012, 39179},
     {492, 272, 274, 497, 0, 0},
     571, 46, 164, 0, 1, 24, 0, 4, 3, 0},
    /* X.0.0 other_undefined_status */
    {{189, 189, 1737, 39382, 39405, 39622, 39781},
     {0, 0, 499, 502, 0, 0},
     0, 47, 164, 1, 2, 38, 0, 0, 1, 0},
    /* X.1.0 other_address_status */
    {{195, 195, 1760, 39951, 39972, 40211, 40352},
     {0, 0, 504, 507, 0, 0},
     1000, 48, 165, 1, 2, 7, 0, 0, 1, 0},
    /* X.1.1 bad_destination_mailbox_address */
    {{201, 201, 1781, 40521, 40553, 40806, 41019},
     {0, 0, 510, 514, 0, 0},
     1001, 49, 166, 1, 2, 3, 2, 0, 1, 1},
    /* X.1.2 bad_destination_system_address */
    {{207, 207, 1813, 41283, 41314, 41520, 41658},
     {0, 0, 504, 517, 0, 0},
     1002, 50, 167, 1, 2, 9, 2, 0, 1, 1},
    /* X.1.3 bad_destination_mailbox_address_syntax */
    {{213, 213, 1844, 41846, 41885, 42007, 42142},
     {0, 0, 504, 519, 0, 0},
     1003, 51, 168, 0, 2, 36, 3, 0, 1, 0},
    /* X.1.4 destination_mailbox_address_ambiguous */
    {{219, 219, 1883, 42235, 42273, 42534, 42651},
     {0, 0, 504, 0, 0, 0},
     1004, 52, 168, 0, 2, 7, 6, 0, 1, 0},
    /* X.1.5 destination_address_valid */
    {{225, 225, 1921, 42822, 42848, 43101, 43180},
     {0, 0, 504, 521, 0, 0},
     1005, 53, 168, 1, 2, 1, 1, 0, 1, 0},
    /* X.1.6 destination_mailbox_has_moved */
    {{231, 231, 1947, 43186, 43239, 43486, 43613},
     {0, 0, 523, 527, 0, 0},
     1006, 54, 169, 0, 2, 6, 2, 0, 1, 1},
    /* X.1.7 bad_sender_mailbox_address_syntax */
    {{237, 237, 1977, 43751, 43787, 43920, 44061},
     {0, 0, 504, 529, 0, 0},
     1007, 55, 169, 0, 2, 36, 3, 0, 1, 0},
    /* X.1.8 bad_sender_system_address */
    {{243, 243, 2011, 44232, 44260, 44484, 44774},
     {0, 0, 510, 531, 0, 0},
     1008, 56, 169, 0, 2, 11, 3, 0, 1, 0},
    /* X.1.9 message_relayed_to_non_compliant_mailer */
    {{249, 249, 2037, 45060, 45100, 45278, 45343},
     {0, 0, 533, 0, 0, 0},
     1009, 57, 169, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.10 recipient_address_has_null_mx */
    {{255, 255, 2077, 45411, 45441, 45667, 45852},
     {0, 0, 536, 490, 0, 0},
     1010, 58, 169, 0, 2, 10, 2, 0, 1, 1},
    /* X.2.0 other_mailbox_status */
    {{262, 262, 2107, 46014, 46048, 46221, 46359},
     {0, 0, 540, 543, 0, 0},
     2000, 59, 169, 0, 2, 7, 0, 0, 1, 0},
    /* X.2.1 mailbox_disabled */
    {{268, 268, 2128, 46518, 46559, 46873, 47031},
     {0, 0, 545, 548, 0, 0},
     2001, 60, 169, 1, 2, 4, 2, 0, 1, 1},
    /* X.2.2 mailbox_full */
    {{274, 274, 2145, 47262, 47275, 47513, 47627},
     {0, 0, 550, 553, 0, 0},
     2002, 61, 170, 0, 2, 5, 2, 0, 1, 0},
    /* X.2.3 message_length_exceeds_administrative_limit */
    {{280, 280, 2158, 47888, 47932, 48098, 48161},
     {0, 0, 550, 556, 0, 0},
     2003, 62, 170, 0, 2, 28, 4, 0, 1, 0},
    /* X.2.4 mailing_list_expansion_problem */
    {{286, 286, 2202, 48334, 48365, 48491, 48603},
     {0, 0, 550, 0, 0, 0},
     2004, 63, 170, 0, 2, 30, 6, 0, 1, 0},
    /* X.3.0 other_mail_system_status */
    {{292, 292, 2233, 48758, 48796, 48987, 49145},
     {0, 0, 558, 561, 0, 0},
     3000, 64, 170, 1, 2, 30, 6, 0, 1, 0},
    /* X.3.1 mail_system_full */
    {{298, 298, 2258, 49323, 49340, 49493, 49574},
     {0, 0, 563, 567, 0, 0},
     3001, 65, 171, 0, 2, 31, 6, 0, 1, 0},
    /* X.3.2 system_not_accepting_network_messages */
    {{304, 304, 2275, 49721, 49759, 50011, 50167},
     {0, 0, 569, 573, 0, 0},
     3002, 66, 171, 0, 2, 32, 6, 0, 1, 0},
    /* X.3.3 system_not_capable_of_selected_features */
    {{310, 310, 2313, 50319, 50359, 50489, 50675},
     {0, 0, 576, 579, 0, 0},
     3003, 67, 171, 0, 2, 29, 6, 0, 1, 0},
    /* X.3.4 message_too_big_for_system */
    {{316, 316, 2353, 50832, 50859, 51019, 51105},
     {0, 0, 581, 585, 0, 0},
     3004, 68, 171, 0, 2, 28, 4, 0, 1, 0},
    /* X.3.5 system_incorrectly_configured */
    {{322, 322, 2380, 51267, 51297, 51434, 51580},
     {0, 0, 587, 591, 0, 0},
     3005, 69, 171, 0, 2, 30, 6, 0, 1, 0},
    /* X.3.6 requested_priority_was_changed */
    {{328, 328, 2410, 51831, 51862, 52011, 43180},
     {0, 0, 594, 0, 0, 0},
     3006, 70, 171, 0, 2, 1, 1, 0, 1, 0},
    /* X.4.0 other_network_or_routing_status */
    {{334, 334, 2441, 52098, 52143, 52313, 52397},
     {0, 0, 597, 600, 0, 0},
     4000, 71, 171, 0, 2, 33, 7, 0, 1, 0},
    /* X.4.1 no_answer_from_host */
    {{340, 340, 2473, 52532, 52552, 52749, 52932},
     {0, 0, 602, 605, 0, 0},
     4001, 72, 171, 1, 2, 33, 7, 0, 1, 0},
    /* X.4.2 bad_connection */
    {{346, 346, 2493, 53163, 53178, 53331, 53440},
     {0, 0, 597, 607, 0, 0},
     4002, 73, 172, 0, 2, 33, 7, 0, 1, 0},
    /* X.4.3 directory_server_failure */
    {{352, 352, 2508, 53601, 53626, 53844, 53932},
     {0, 0, 609, 612, 0, 0},
     4003, 74, 172, 0, 2, 30, 6, 0, 1, 0},
    /* X.4.4 unable_to_route */
    {{358, 358, 2533, 54065, 54081, 54233, 54390},
     {0, 0, 597, 614, 0, 0},
     4004, 75, 172, 0, 2, 33, 0, 0, 1, 0},
    /* X.4.5 mail_system_congestion */
    {{364, 364, 2549, 54541, 54564, 54777, 54877},
     {0, 0, 616, 620, 0, 0},
     4005, 76, 172, 1, 2, 32, 6, 0, 1, 0},
    /* X.4.6 routing_loop_detected */
    {{370, 370, 2572, 55042, 55064, 55258, 55495},
     {0, 0, 622, 626, 0, 0},
     4006, 77, 173, 0, 2, 34, 6, 0, 1, 0},
    /* X.4.7 delivery_time_expired */
    {{376, 376, 2594, 55750, 55772, 56012, 56161},
     {0, 0, 602, 628, 0, 0},
     4007, 78, 173, 0, 2, 35, 0, 0, 1, 0},
    /* X.5.0 other_protocol_status */
    {{382, 382, 2616, 56330, 56365, 56583, 56728},
     {0, 0, 630, 633, 0, 0},
     5000, 79, 173, 1, 2, 37, 5, 0, 1, 0},
    /* X.5.1 invalid_command */
    {{388, 388, 2638, 56935, 56951, 57132, 57287},
     {0, 0, 635, 639, 0, 0},
     5001, 80, 174, 0, 2, 37, 5, 0, 1, 0},
    /* X.5.2 syntax_error */
    {{394, 394, 2654, 57465, 57478, 57603, 57744},
     {0, 0, 630, 642, 0, 0},
     5002, 81, 174, 0, 2, 36, 5, 0, 1, 0},
    /* X.5.3 too_many_recipients */
    {{400, 400, 2667, 4529, 57898, 58179, 58257},
     {0, 0, 645, 649, 0, 0},
     5003, 82, 174, 0, 2, 18, 5, 0, 1, 0},
    /* X.5.4 invalid_command_arguments */
    {{406, 406, 2687, 58438, 58464, 58627, 58874},
     {0, 0, 651, 655, 0, 0},
     5004, 83, 174, 0, 2, 36, 5, 0, 1, 0},
    /* X.5.5 wrong_protocol_version */
    {{412, 412, 2713, 59002, 59025, 59192, 59283},
     {0, 0, 630, 0, 0, 0},
     5005, 84, 174, 0, 2, 37, 5, 0, 1, 0},
    /* X.5.6 authentication_exchange_line_too_long */
    {{418, 418, 2736, 59424, 59465, 59638, 59728},
     {0, 0, 658, 0, 0, 0},
     5006, 85, 174, 0, 2, 21, 6, 0, 1, 0},
    /* X.6.0 other_media_error */
    {{424, 424, 2774, 59868, 59899, 60035, 60174},
     {0, 0, 662, 665, 0, 0},
     6000, 86, 174, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.1 media_not_supported */
    {{430, 430, 2792, 60357, 60377, 60542, 60655},
     {0, 0, 662, 0, 0, 0},
     6001, 87, 174, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.2 conversion_required_and_prohibited */
    {{436, 436, 2812, 60786, 60821, 60965, 61053},
     {0, 0, 662, 0, 0, 0},
     6002, 88, 174, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.3 conversion_required_but_not_supported */
    {{442, 442, 2847, 61159, 61197, 61367, 61451},
     {0, 0, 667, 0, 0, 0},
     6003, 89, 174, 0, 2, 29, 6, 0, 1, 0},
    /* X.6.4 conversion_with_loss_performed */
    {{448, 448, 2885, 61598, 61629, 61767, 61850},
     {0, 0, 662, 0, 0, 0},
     6004, 90, 174, 0, 2, 1, 1, 0, 1, 0},
    /* X.6.5 conversion_failed */
    {{454, 454, 2916, 61934, 61952, 62063, 62192},
     {0, 0, 670, 0, 0, 0},
     6005, 91, 174, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.6 message_content_not_available */
    {{460, 460, 2934, 62363, 62393, 62533, 62639},
     {0, 0, 673, 676, 0, 0},
     6006, 92, 174, 0, 2, 30, 6, 0, 1, 0},
    /* X.6.7 non_ascii_addresses_not_permitted */
    {{466, 466, 2964, 62812, 62872, 63108, 63251},
     {0, 0, 678, 682, 0, 0},
     6007, 93, 174, 0, 2, 29, 0, 0, 1, 0},
    /* X.6.8 utf8_reply_required */
    {{472, 472, 2998, 63396, 63465, 63617, 63723},
     {0, 0, 684, 0, 0, 0},
     6008, 94, 174, 0, 2, 29, 5, 0, 1, 0},
    /* X.6.9 utf8_header_message_cannot_be_transferred */
    {{478, 478, 3018, 63831, 63933, 64101, 64211},
     {0, 0, 687, 0, 0, 0},
     6009, 95, 174, 0, 2, 29, 0, 0, 1, 0},
    /* X.6.10 utf8_reply_required_duplicate */
    {{484, 484, 3060, 63396, 64395, 64573, 64618},
     {0, 0, 691, 0, 0, 0},
     6010, 96, 174, 0, 2, 29, 6, 0, 2, 0},
    /* X.7.0 other_security_status */
    {{491, 491, 3090, 64708, 64743, 64929, 65095},
     {0, 0, 694, 698, 0, 0},
     7000, 97, 174, 2, 2, 24, 0, 0, 1, 0},
    /* X.7.1 delivery_not_authorized */
    {{497, 497, 1713, 38723, 65263, 65482, 65683},
     {0, 0, 701, 704, 0, 0},
     7001, 98, 176, 1, 2, 24, 0, 0, 1, 0},
    /* X.7.2 mailing_list_expansion_prohibited */
    {{503, 503, 3112, 65912, 65946, 66046, 66294},
     {0, 0, 701, 0, 0, 0},
     7002, 99, 177, 0, 2, 8, 2, 0, 1, 0},
    /* X.7.3 security_conversion_required_but_not_possible */
    {{509, 509, 3146, 66389, 66435, 66757, 66853},
     {0, 0, 707, 711, 0, 0},
     7003, 100, 177, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.4 security_features_not_supported */
    {{515, 515, 3192, 67112, 67144, 67340, 67481},
     {0, 0, 713, 717, 0, 0},
     7004, 101, 177, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.5 cryptographic_failure */
    {{521, 521, 3224, 67598, 67620, 67770, 67933},
     {0, 0, 719, 723, 0, 0},
     7005, 102, 177, 0, 2, 23, 6, 0, 1, 0},
    /* X.7.6 cryptographic_algorithm_not_supported */
    {{527, 527, 3246, 68126, 68164, 68284, 68369},
     {0, 0, 701, 0, 0, 0},
     7006, 103, 177, 0, 2, 23, 0, 0, 1, 0},
    /* X.7.7 message_integrity_failure */
    {{533, 533, 3284, 68502, 68528, 68681, 68784},
     {0, 0, 701, 0, 0, 0},
     7007, 104, 177, 0, 2, 27, 4, 0, 1, 0},
    /* X.7.8 authentication_credentials_invalid */
    {{539, 539, 3310, 68917, 68952, 69176, 69389},
     {0, 0, 725, 728, 0, 0},
     7008, 105, 177, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.9 authentication_mechanism_too_weak */
    {{545, 545, 3345, 69641, 69678, 69881, 70005},
     {0, 0, 725, 731, 0, 0},
     7009, 106, 177, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.10 encryption_needed */
    {{551, 551, 1481, 70159, 70177, 70348, 70432},
     {0, 0, 733, 368, 0, 0},
     7010, 107, 177, 0, 2, 22, 5, 0, 1, 0},
    /* X.7.11 encryption_required_for_mechanism */
    {{558, 558, 3379, 70615, 70674, 70869, 70913},
     {0, 0, 736, 0, 0, 0},
     7011, 108, 177, 0, 2, 22, 3, 0, 1, 0},
    /* X.7.12 password_transition_needed */
    {{565, 565, 958, 98491, 70992, 71123, 71203},
     {0, 0, 736, 0, 0, 0},
     7012, 109, 177, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.13 user_account_disabled */
    {{572, 572, 3413, 71311, 71333, 71585, 71658},
     {0, 0, 733, 739, 0, 0},
     7013, 110, 177, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.14 trust_relationship_required */
    {{579, 579, 3435, 71767, 71795, 71994, 72097},
     {0, 0, 741, 745, 0, 0},
     7014, 111, 177, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.15 priority_level_too_low */
    {{586, 586, 3463, 72249, 72275, 72431, 72504},
     {0, 0, 594, 0, 0, 0},
     7015, 112, 177, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.16 message_too_big_for_priority */
    {{593, 593, 3486, 72581, 72627, 72817, 72909},
     {0, 0, 747, 0, 0, 0},
     7016, 113, 177, 0, 2, 28, 4, 0, 1, 0},
    /* X.7.17 mailbox_owner_has_changed */
    {{600, 600, 3515, 73015, 73041, 73304, 73362},
     {0, 0, 751, 0, 0, 0},
     7017, 114, 177, 0, 2, 3, 2, 0, 1, 1},
    /* X.7.18 domain_owner_has_changed */
    {{607, 607, 3541, 73485, 73510, 73662, 73697},
     {0, 0, 755, 0, 0, 0},
     7018, 115, 177, 0, 2, 3, 2, 0, 1, 1},
    /* X.7.19 rrvs_test_cannot_be_completed */
    {{614, 614, 3566, 73784, 73814, 73982, 74050},
     {0, 0, 755, 0, 0, 0},
     7019, 116, 177, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.20 no_passing_dkim_signature */
    {{621, 621, 3596, 103662, 74143, 74271, 74386},
     {0, 0, 758, 761, 0, 0},
     7020, 117, 177, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.21 no_acceptable_dkim_signature */
    {{628, 628, 3622, 74545, 74580, 74710, 74863},
     {0, 0, 763, 0, 0, 0},
     7021, 118, 177, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.22 no_author_matched_dkim_signature */
    {{635, 635, 3651, 75025, 75070, 75216, 75271},
     {0, 0, 758, 0, 0, 0},
     7022, 119, 177, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.23 spf_validation_failed */
    {{642, 642, 3684, 75389, 75411, 75575, 75710},
     {0, 0, 767, 770, 0, 0},
     7023, 120, 177, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.24 spf_validation_error */
    {{649, 649, 3706, 75841, 75862, 76068, 76171},
     {0, 0, 772, 0, 0, 0},
     7024, 121, 177, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.25 reverse_dns_validation_failed */
    {{656, 656, 3727, 76298, 76328, 76487, 76597},
     {0, 0, 775, 778, 0, 0},
     7025, 122, 177, 0, 2, 13, 5, 0, 1, 0},
    /* X.7.26 multiple_authentication_checks_failed */
    {{663, 663, 3757, 76766, 76804, 77112, 77332},
     {0, 0, 780, 783, 0, 0},
     7026, 123, 177, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.27 sender_address_has_null_mx */
    {{670, 670, 3795, 77597, 77624, 77825, 77912},
     {0, 0, 785, 789, 0, 0},
     7027, 124, 177, 0, 2, 11, 3, 0, 1, 0},
    /* X.7.28 mail_flood_detected */
    {{677, 677, 3822, 78015, 78035, 78275, 78400},
     {0, 0, 791, 795, 0, 0},
     7028, 125, 177, 0, 2, 16, 5, 0, 1, 0},
    /* X.7.29 arc_validation_failure */
    {{684, 684, 3842, 78523, 78546, 78708, 78826},
     {0, 0, 797, 0, 0, 0},
     7029, 126, 177, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.30 requiretls_support_required */
    {{691, 691, 3865, 78993, 79021, 79219, 79308},
     {0, 0, 800, 0, 0, 0},
     7030, 127, 177, 0, 2, 29, 6, 0, 1, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 753, 97517, 79434, 79606, 79680},
     {22, 26, 803, 34, 0, 806},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 753, 7832, 79833, 79992, 43180},
     {22, 26, 808, 34, 0, 810},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 80070, 80079, 80314, 80344},
     {49, 63, 812, 75, 0, 815},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 80422, 80441, 80699, 80742},
     {49, 63, 818, 75, 0, 104},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 80954, 80977, 81103, 81164},
     {49, 63, 821, 75, 0, 823},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 81203, 81239, 81392, 81435},
     {49, 63, 825, 75, 0, 827},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 81493, 81525, 81710, 81786},
     {49, 63, 829, 75, 0, 831},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward, in a context */
    {{29, 29, 805, 81838, 81878, 82003, 43180},
     {78, 82, 825, 0, 0, 827},
     251, 7, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user, in a context */
    {{33, 33, 833, 82037, 82082, 82219, 82266},
     {90, 94, 825, 102, 0, 827},
     252, 8, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 421 service_not_available, in a context */
    {{45, 45, 899, 12211, 82321, 82500, 82657},
     {112, 122, 833, 132, 0, 1},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 421 service_not_available, in a context */
    {{45, 45, 899, 12211, 82879, 83166, 83300},
     {112, 122, 836, 132, 0, 839},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit, in a context */
    {{49, 49, 921, 98491, 83464, 83650, 83725},
     {135, 139, 842, 146, 0, 845},
     422, 12, 0, 0, 1, 21, 3, 3, 3, 0},
    /* 432 password_transition_needed, in a context */
    {{57, 57, 958, 98491, 83831, 84000, 84113},
     {157, 161, 847, 168, 0, 845},
     432, 14, 0, 0, 1, 21, 3, 3, 1, 0},
    /* 450 mailbox_temporarily_unavailable, in a context */
    {{81, 81, 1085, 84287, 84308, 84503, 84590},
     {202, 207, 829, 222, 0, 831},
     450, 20, 0, 0, 1, 24, 0, 3, 1, 0},
    /* 451 local_error_in_processing, in a context */
    {{85, 85, 1117, 84754, 84789, 84922, 84981},
     {202, 225, 829, 240, 0, 831},
     451, 21, 0, 0, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{89, 89, 1143, 4529, 85068, 85402, 85561},
     {243, 247, 849, 258, 0, 334},
     452, 22, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{89, 89, 1143, 21745, 85788, 85986, 86073},
     {243, 247, 853, 258, 0, 855},
     452, 22, 0, 0, 1, 31, 6, 3, 1, 0},
    /* 500 command_unrecognized, in a context */
    {{105, 105, 1256, 24604, 86222, 86401, 86524},
     {112, 277, 857, 284, 0, 845},
     500, 26, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 501 syntax_error_in_parameters, in a context */
    {{109, 109, 1277, 25446, 86702, 86850, 87005},
     {112, 287, 860, 296, 0, 845},
     501, 27, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 501 syntax_error_in_parameters, in a context */
    {{109, 109, 1277, 87149, 87186, 25709, 26018},
     {112, 287, 862, 296, 0, 806},
     501, 27, 0, 0, 1, 36, 5, 4, 1, 0},
    /* 503 bad_sequence_of_commands, in a context */
    {{117, 117, 1328, 26973, 87309, 87484, 87602},
     {112, 309, 864, 317, 0, 845},
     503, 29, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 504 parameter_not_implemented, in a context */
    {{121, 121, 1353, 27673, 87685, 27912, 28125},
     {112, 320, 867, 326, 0, 869},
     504, 30, 0, 0, 1, 13, 5, 4, 1, 0},
    /* 504 parameter_not_implemented, in a context */
    {{121, 121, 1353, 99837, 87813, 87961, 88122},
     {112, 320, 860, 326, 0, 845},
     504, 30, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 523 encryption_needed, in a context */
    {{145, 145, 1481, 88308, 88365, 88478, 88549},
     {357, 361, 874, 368, 0, 104},
     523, 36, 0, 0, 1, 28, 4, 4, 3, 0},
    /* 530 authentication_required, in a context */
    {{149, 149, 1499, 100264, 88628, 32481, 32810},
     {112, 370, 862, 376, 0, 845},
     530, 37, 0, 0, 1, 22, 3, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1542, 102671, 88742, 88879, 88992},
     {390, 400, 877, 409, 0, 879},
     550, 39, 0, 0, 1, 24, 5, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1542, 102671, 89141, 89300, 89459},
     {390, 400, 877, 409, 0, 855},
     550, 39, 0, 0, 1, 11, 3, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1542, 102671, 89602, 89771, 89904},
     {390, 400, 877, 409, 0, 839},
     550, 39, 0, 0, 1, 24, 0, 4, 1, 0},
    /* 552 exceeded_storage_allocation, in a context */
    {{165, 165, 1577, 90097, 90145, 90278, 90392},
     {423, 428, 883, 436, 0, 855},
     552, 41, 0, 0, 1, 28, 4, 4, 1, 0},
    /* 552 exceeded_storage_allocation, in a context */
    {{165, 165, 1577, 4529, 90550, 90843, 90987},
     {423, 428, 885, 436, 0, 334},
     552, 41, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 553 mailbox_name_not_allowed, in a context */
    {{169, 169, 1605, 36061, 91158, 91328, 91462},
     {439, 444, 887, 452, 0, 855},
     553, 42, 0, 0, 1, 11, 3, 4, 1, 0},
    /* 553 mailbox_name_not_allowed, in a context */
    {{169, 169, 1605, 91560, 91575, 91653, 91693},
     {439, 444, 890, 452, 0, 892},
     553, 42, 0, 0, 1, 7, 0, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 91727, 91748, 91965, 92113},
     {455, 464, 895, 473, 0, 1},
     554, 43, 0, 0, 1, 24, 5, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 36802, 92349, 92501, 92648},
     {455, 464, 897, 473, 0, 334},
     554, 43, 0, 0, 1, 24, 0, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 92959, 92999, 93112, 93168},
     {455, 464, 900, 473, 0, 806},
     554, 43, 0, 0, 1, 23, 5, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 36802, 93245, 93313, 93377},
     {455, 464, 902, 473, 0, 904},
     554, 43, 0, 0, 1, 30, 6, 4, 1, 0},
    /* X.0.0 other_undefined_status, in a context */
    {{189, 189, 1737, 39382, 93450, 93514, 43180},
     {0, 0, 499, 502, 906, 0},
     0, 47, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.0 other_address_status, in a context */
    {{195, 195, 1760, 39951, 93543, 93615, 43180},
     {0, 0, 504, 507, 906, 0},
     1000, 48, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.1 bad_destination_mailbox_address, in a context */
    {{201, 201, 1781, 40521, 93655, 93779, 94001},
     {0, 0, 510, 514, 908, 0},
     1001, 49, 0, 0, 2, 7, 0, 0, 1, 0},
    /* X.1.2 bad_destination_system_address, in a context */
    {{207, 207, 1813, 41283, 94080, 94244, 94422},
     {0, 0, 504, 517, 908, 0},
     1002, 50, 0, 0, 2, 9, 2, 0, 1, 0},
    /* X.1.5 destination_address_valid, in a context */
    {{225, 225, 1921, 42822, 94643, 94744, 94819},
     {0, 0, 504, 521, 910, 0},
     1005, 53, 0, 0, 2, 38, 0, 0, 1, 0},
    /* X.2.1 mailbox_disabled, in a context */
    {{268, 268, 2128, 46518, 94860, 95020, 95115},
     {0, 0, 545, 548, 908, 0},
     2001, 60, 0, 0, 2, 16, 5, 0, 1, 0},
    /* X.3.0 other_mail_system_status, in a context */
    {{292, 292, 2233, 48758, 95256, 93514, 43180},
     {0, 0, 558, 561, 906, 0},
     3000, 64, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.4.1 no_answer_from_host, in a context */
    {{340, 340, 2473, 52532, 95333, 95461, 95571},
     {0, 0, 913, 605, 916, 0},
     4001, 72, 0, 0, 2, 7, 0, 0, 1, 0},
    /* X.4.5 mail_system_congestion, in a context */
    {{364, 364, 2549, 54541, 95729, 95845, 95906},
     {0, 0, 918, 620, 916, 0},
     4005, 76, 0, 0, 2, 16, 3, 0, 1, 0},
    /* X.5.0 other_protocol_status, in a context */
    {{382, 382, 2616, 56330, 95976, 96056, 43180},
     {0, 0, 630, 633, 906, 0},
     5000, 79, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.7.0 other_security_status, in a context */
    {{491, 491, 3090, 64708, 96118, 96185, 43180},
     {0, 0, 694, 698, 906, 0},
     7000, 97, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.7.0 other_security_status, in a context */
    {{491, 491, 3090, 64708, 96233, 96376, 96544},
     {0, 0, 694, 698, 908, 0},
     7000, 97, 0, 0, 2, 16, 5, 0, 1, 0},
    /* X.7.1 delivery_not_authorized, in a context */
    {{497, 497, 1713, 38723, 96678, 96827, 97009},
     {0, 0, 920, 704, 908, 0},
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
    {4518, 101957} /* greylisted */,
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
    101129, /* name */
    3893, /* title */
    3911, /* content hash */
    0xfffff, /* fields */
    128, /* entries */
    177, /* records */
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
