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
    char s49003[146];
    char s49149[152];
    char s49301[40];
    char s49341[130];
    char s49471[145];
    char s49616[135];
    char s49751[27];
    char s49778[161];
    char s49939[86];
    char s50025[162];
    char s50187[30];
    char s50217[137];
    char s50354[140];
    char s50494[234];
    char s50728[31];
    char s50759[149];
    char s50908[87];
    char s50995[45];
    char s51040[170];
    char s51210[84];
    char s51294[135];
    char s51429[20];
    char s51449[197];
    char s51646[183];
    char s51829[231];
    char s52060[15];
    char s52075[153];
    char s52228[109];
    char s52337[161];
    char s52498[25];
    char s52523[218];
    char s52741[88];
    char s52829[133];
    char s52962[16];
    char s52978[152];
    char s53130[134];
    char s53264[151];
    char s53415[23];
    char s53438[213];
    char s53651[100];
    char s53751[158];
    char s53909[22];
    char s53931[194];
    char s54125[147];
    char s54272[187];
    char s54459[22];
    char s54481[194];
    char s54675[149];
    char s54824[169];
    char s54993[35];
    char s55028[134];
    char s55162[145];
    char s55307[141];
    char s55448[16];
    char s55464[181];
    char s55645[155];
    char s55800[178];
    char s55978[13];
    char s55991[125];
    char s56116[143];
    char s56259[154];
    char s56413[209];
    char s56622[78];
    char s56700[129];
    char s56829[26];
    char s56855[164];
    char s57019[148];
    char s57167[128];
    char s57295[23];
    char s57318[167];
    char s57485[91];
    char s57576[141];
    char s57717[173];
    char s57890[90];
    char s57980[140];
    char s58120[31];
    char s58151[136];
    char s58287[139];
    char s58426[183];
    char s58609[20];
    char s58629[165];
    char s58794[113];
    char s58907[131];
    char s59038[35];
    char s59073[144];
    char s59217[88];
    char s59305[106];
    char s59411[170];
    char s59581[84];
    char s59665[147];
    char s59812[31];
    char s59843[138];
    char s59981[83];
    char s60064[84];
    char s60148[18];
    char s60166[111];
    char s60277[129];
    char s60406[171];
    char s60577[30];
    char s60607[140];
    char s60747[106];
    char s60853[173];
    char s61026[60];
    char s61086[236];
    char s61322[143];
    char s61465[145];
    char s61610[69];
    char s61679[152];
    char s61831[106];
    char s61937[108];
    char s62045[102];
    char s62147[168];
    char s62315[110];
    char s62425[184];
    char s62609[178];
    char s62787[59];
    char s62846[90];
    char s62936[35];
    char s62971[186];
    char s63157[166];
    char s63323[168];
    char s63491[209];
    char s63700[201];
    char s63901[229];
    char s64130[34];
    char s64164[100];
    char s64264[178];
    char s64442[95];
    char s64537[46];
    char s64583[152];
    char s64735[96];
    char s64831[118];
    char s64949[32];
    char s64981[196];
    char s65177[141];
    char s65318[117];
    char s65435[22];
    char s65457[150];
    char s65607[163];
    char s65770[193];
    char s65963[38];
    char s66001[120];
    char s66121[85];
    char s66206[133];
    char s66339[26];
    char s66365[153];
    char s66518[106];
    char s66624[134];
    char s66758[35];
    char s66793[224];
    char s67017[213];
    char s67230[252];
    char s67482[37];
    char s67519[203];
    char s67722[124];
    char s67846[154];
    char s68000[18];
    char s68018[171];
    char s68189[84];
    char s68273[84];
    char s68357[195];
    char s68552[44];
    char s68596[79];
    char s68675[131];
    char s68806[80];
    char s68886[108];
    char s68994[22];
    char s69016[252];
    char s69268[73];
    char s69341[109];
    char s69450[28];
    char s69478[199];
    char s69677[103];
    char s69780[152];
    char s69932[26];
    char s69958[156];
    char s70114[73];
    char s70187[77];
    char s70264[46];
    char s70310[190];
    char s70500[92];
    char s70592[106];
    char s70698[26];
    char s70724[263];
    char s70987[58];
    char s71045[123];
    char s71168[25];
    char s71193[152];
    char s71345[35];
    char s71380[87];
    char s71467[30];
    char s71497[168];
    char s71665[68];
    char s71733[93];
    char s71826[128];
    char s71954[115];
    char s72069[159];
    char s72228[35];
    char s72263[130];
    char s72393[153];
    char s72546[140];
    char s72686[45];
    char s72731[146];
    char s72877[55];
    char s72932[118];
    char s73050[22];
    char s73072[164];
    char s73236[135];
    char s73371[131];
    char s73502[206];
    char s73708[103];
    char s73811[127];
    char s73938[30];
    char s73968[159];
    char s74127[110];
    char s74237[169];
    char s74406[38];
    char s74444[244];
    char s74688[220];
    char s74908[265];
    char s75173[27];
    char s75200[201];
    char s75401[87];
    char s75488[103];
    char s75591[20];
    char s75611[240];
    char s75851[125];
    char s75976[123];
    char s76099[23];
    char s76122[162];
    char s76284[118];
    char s76402[122];
    char s76524[28];
    char s76552[198];
    char s76750[89];
    char s76839[104];
    char s76943[172];
    char s77115[74];
    char s77189[153];
    char s77342[159];
    char s77501[78];
    char s77579[9];
    char s77588[235];
    char s77823[30];
    char s77853[78];
    char s77931[19];
    char s77950[258];
    char s78208[43];
    char s78251[212];
    char s78463[23];
    char s78486[126];
    char s78612[61];
    char s78673[39];
    char s78712[36];
    char s78748[153];
    char s78901[43];
    char s78944[58];
    char s79002[32];
    char s79034[185];
    char s79219[76];
    char s79295[52];
    char s79347[40];
    char s79387[125];
    char s79512[34];
    char s79546[45];
    char s79591[137];
    char s79728[47];
    char s79775[55];
    char s79830[179];
    char s80009[157];
    char s80166[222];
    char s80388[287];
    char s80675[134];
    char s80809[164];
    char s80973[186];
    char s81159[75];
    char s81234[106];
    char s81340[169];
    char s81509[113];
    char s81622[174];
    char s81796[21];
    char s81817[195];
    char s82012[87];
    char s82099[164];
    char s82263[35];
    char s82298[133];
    char s82431[59];
    char s82490[87];
    char s82577[334];
    char s82911[159];
    char s83070[227];
    char s83297[198];
    char s83495[87];
    char s83582[149];
    char s83731[179];
    char s83910[123];
    char s84033[178];
    char s84211[148];
    char s84359[155];
    char s84514[144];
    char s84658[37];
    char s84695[124];
    char s84819[175];
    char s84994[118];
    char s85112[83];
    char s85195[128];
    char s85323[148];
    char s85471[161];
    char s85632[187];
    char s85819[57];
    char s85876[113];
    char s85989[71];
    char s86060[79];
    char s86139[137];
    char s86276[113];
    char s86389[149];
    char s86538[159];
    char s86697[159];
    char s86856[143];
    char s86999[169];
    char s87168[133];
    char s87301[193];
    char s87494[48];
    char s87542[133];
    char s87675[115];
    char s87790[158];
    char s87948[285];
    char s88233[144];
    char s88377[171];
    char s88548[170];
    char s88718[119];
    char s88837[98];
    char s88935[15];
    char s88950[78];
    char s89028[40];
    char s89068[34];
    char s89102[21];
    char s89123[217];
    char s89340[148];
    char s89488[202];
    char s89690[152];
    char s89842[147];
    char s89989[162];
    char s90151[40];
    char s90191[87];
    char s90278[56];
    char s90334[77];
    char s90411[68];
    char s90479[64];
    char s90543[73];
    char s90616[64];
    char s90680[29];
    char s90709[72];
    char s90781[40];
    char s90821[124];
    char s90945[131];
    char s91076[79];
    char s91155[118];
    char s91273[78];
    char s91351[115];
    char s91466[160];
    char s91626[95];
    char s91721[141];
    char s91862[77];
    char s91939[23];
    char s91962[67];
    char s92029[48];
    char s92077[143];
    char s92220[127];
    char s92347[134];
    char s92481[149];
    char s92630[111];
    char s92741[163];
    char s92904[8];
    char s92912[49];
    char s92961[23];
    char s92984[14];
    char s92998[5];
    char s93003[23];
    char s93026[23];
    char s93049[25];
    char s93074[27];
    char s93101[8];
    char s93109[21];
    char s93130[37];
    char s93167[29];
    char s93196[5];
    char s93201[26];
    char s93227[14];
    char s93241[5];
    char s93246[5];
    char s93251[5];
    char s93256[5];
    char s93261[5];
    char s93266[5];
    char s93271[5];
    char s93276[5];
    char s93281[5];
    char s93286[5];
    char s93291[5];
    char s93296[5];
    char s93301[5];
    char s93306[13];
    char s93319[39];
    char s93358[21];
    char s93379[23];
    char s93402[21];
    char s93423[23];
    char s93446[27];
    char s93473[25];
    char s93498[9];
    char s93507[36];
    char s93543[4];
    char s93547[9];
    char s93556[10];
    char s93566[52];
    char s93618[21];
    char s93639[51];
    char s93690[37];
    char s93727[5];
    char s93732[21];
    char s93753[9];
    char s93762[31];
    char s93793[57];
    char s93850[21];
    char s93871[130];
    char s94001[19];
    char s94020[60];
    char s94080[60];
    char s94140[43];
    char s94183[21];
    char s94204[127];
    char s94331[9];
    char s94340[26];
    char s94366[21];
    char s94387[9];
    char s94396[8];
    char s94404[23];
    char s94427[9];
    char s94436[98];
    char s94534[72];
    char s94606[23];
    char s94629[25];
    char s94654[5];
    char s94659[47];
    char s94706[83];
    char s94789[38];
    char s94827[37];
    char s94864[44];
    char s94908[54];
    char s94962[21];
    char s94983[27];
    char s95010[39];
    char s95049[28];
    char s95077[27];
    char s95104[9];
    char s95113[39];
    char s95152[38];
    char s95190[23];
    char s95213[35];
    char s95248[40];
    char s95288[9];
    char s95297[19];
    char s95316[21];
    char s95337[35];
    char s95372[44];
    char s95416[71];
    char s95487[43];
    char s95530[21];
    char s95551[59];
    char s95610[19];
    char s95629[21];
    char s95650[9];
    char s95659[19];
    char s95678[81];
    char s95759[19];
    char s95778[83];
    char s95861[19];
    char s95880[34];
    char s95914[46];
    char s95960[10];
    char s95970[46];
    char s96016[21];
    char s96037[96];
    char s96133[86];
    char s96219[58];
    char s96277[9];
    char s96286[48];
    char s96334[43];
    char s96377[21];
    char s96398[91];
    char s96489[70];
    char s96559[19];
    char s96578[50];
    char s96628[84];
    char s96712[26];
    char s96738[56];
    char s96794[19];
    char s96813[21];
    char s96834[108];
    char s96942[83];
    char s97025[21];
    char s97046[13];
    char s97059[42];
    char s97101[96];
    char s97197[68];
    char s97265[75];
    char s97340[9];
    char s97349[93];
    char s97442[36];
    char s97478[72];
    char s97550[9];
    char s97559[69];
    char s97628[27];
    char s97655[65];
    char s97720[57];
    char s97777[45];
    char s97822[55];
    char s97877[31];
    char s97908[21];
    char s97929[37];
    char s97966[30];
    char s97996[9];
    char s98005[31];
    char s98036[67];
    char s98103[57];
    char s98160[30];
    char s98190[45];
    char s98235[24];
    char s98259[41];
    char s98300[21];
    char s98321[58];
    char s98379[33];
    char s98412[27];
    char s98439[39];
    char s98478[51];
    char s98529[21];
    char s98550[61];
    char s98611[9];
    char s98620[48];
    char s98668[9];
    char s98677[37];
    char s98714[9];
    char s98723[58];
    char s98781[25];
    char s98806[9];
    char s98815[98];
    char s98913[83];
    char s98996[41];
    char s99037[63];
    char s99100[46];
    char s99146[64];
    char s99210[70];
    char s99280[38];
    char s99318[66];
    char s99384[19];
    char s99403[9];
    char s99412[21];
    char s99433[9];
    char s99442[43];
    char s99485[9];
    char s99494[21];
    char s99515[9];
    char s99524[81];
    char s99605[23];
    char s99628[32];
    char s99660[21];
    char s99681[80];
    char s99761[21];
    char s99782[96];
    char s99878[21];
    char s99899[105];
    char s100004[29];
    char s100033[100];
    char s100133[9];
    char s100142[9];
    char s100151[21];
    char s100172[23];
    char s100195[25];
    char s100220[9];
    char s100229[23];
    char s100252[21];
    char s100273[9];
    char s100282[23];
    char s100305[27];
    char s100332[9];
    char s100341[28];
    char s100369[38];
    char s100407[37];
    char s100444[23];
    char s100467[34];
    char s100501[21];
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
        "f53b9aed7df6dd0f",
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
        "Too many connections from one address; the service is being stopped; Postfix sof"
        "t_bounce or postscreen; a host that is not meant to receive mail.",
    /* 49149 */
        "Administrator of the sending server: open fewer connections to this host and ret"
        "ry later. With 521 check whether the MX record leads to the right host.",
    /* 49301 */
        "System not capable of selected features",
    /* 49341 */
        "The message or the command needs something that the server does not have. Exchan"
        "ge says 5.3.3 also for commands it does not know.",
    /* 49471 */
        "An extension that a server on the way lacks (SMTPUTF8, 8BITMIME, DSN); two Excha"
        "nge servers of which one offers commands that the other refuses.",
    /* 49616 */
        "Administrator of the sending server: compare the command that failed with the EH"
        "LO reply of that server, and send in the plainer form.",
    /* 49751 */
        "Message too big for system",
    /* 49778 */
        "The message is larger than the server takes from anybody. The limit often stands"
        " behind SIZE in the server's EHLO reply. The limit of a single mailbox is X.2.3.",
    /* 49939 */
        "Attachments; encoding makes them a third larger; a low limit on a gateway in bet"
        "ween.",
    /* 50025 */
        "Sender: make the message smaller or send a link. Administrator of the receiving "
        "server: raise the limit (Postfix: message_size_limit) on every server on the way"
        ".",
    /* 50187 */
        "System incorrectly configured",
    /* 50217 */
        "A mail server found a mistake in its own set-up that keeps it from handling the "
        "message. The message and the addresses are not at fault.",
    /* 50354 */
        "A server that sees itself as the next hop (\"mail loops back to myself\"); a missi"
        "ng program or table; rights that are wrong after an update.",
    /* 50494 */
        "Administrator of the server that wrote the report: look for the fatal error in i"
        "ts log. For \"loops back to myself\" add the domain to those that the server handl"
        "es, or correct the MX record. Sender: wait for the repair and send again.",
    /* 50728 */
        "Requested priority was changed",
    /* 50759 */
        "The server took the message with another priority than the client had asked for."
        " The new priority stands at the start of the text. Delivery goes on.",
    /* 50908 */
        "The client used the MT-PRIORITY extension, and the server's rules allow another "
        "level.",
    /* 50995 */
        "Other or undefined network or routing status",
    /* 51040 */
        "Something between the servers went wrong, and no closer code fits. The message w"
        "as not judged. Postfix uses 5.4.0 for a message that has passed through too many"
        " servers.",
    /* 51210 */
        "A connection that failed in an unusual way; a routing table with a mistake; a lo"
        "op.",
    /* 51294 */
        "Administrator of the sending server: look into the log for the host and the syst"
        "em error, and connect to port 25 of that host by hand.",
    /* 51429 */
        "No answer from host",
    /* 51449 */
        "The sending server called the next one and got no connection. It is the sending "
        "side's own report. Microsoft uses 550 5.4.1 with another meaning: the recipient "
        "or the domain is not accepted there.",
    /* 51646 */
        "The server is down; a firewall drops the connection; port 25 is blocked by the a"
        "ccess provider; a wrong MX record. At Microsoft: an unknown recipient, or a doma"
        "in that is not set up.",
    /* 51829 */
        "Administrator of the sending server: connect to port 25 of each MX host from the"
        " sending machine. If no host answers at all, ask the access provider about port "
        "25. With \"Access denied\" from Microsoft check the recipient's address.",
    /* 52060 */
        "Bad connection",
    /* 52075 */
        "The connection stood and then broke, or one side waited too long for the other. "
        "Whatever had no 250 to its end of data was not taken and is tried again.",
    /* 52228 */
        "A timeout; a client that stays silent; firewalls that cut sessions; packets that"
        " are too large for the path.",
    /* 52337 */
        "Administrator of the sending server: let the queue retry. If it always breaks af"
        "ter DATA, test the MTU of the path and turn SMTP inspection off in the firewall.",
    /* 52498 */
        "Directory server failure",
    /* 52523 */
        "A directory that the mail server needs for its decision does not answer: DNS, LD"
        "AP or the like. It says nothing about the address. RFC 1893 called the code \"Rou"
        "ting server failure\", a title that many lists still show.",
    /* 52741 */
        "An LDAP or DNS server that is down, overloaded or refuses the login of the mail "
        "server.",
    /* 52829 */
        "Sender: wait. Administrator of the server that reports it: query the directory f"
        "rom that machine with the mail server's own account.",
    /* 52962 */
        "Unable to route",
    /* 52978 */
        "The server does not know where to send the message next. Mostly the domain has n"
        "o usable MX or address record, or the server's own routes lead nowhere.",
    /* 53130 */
        "A misspelt domain; DNS records that are missing or point to names without an add"
        "ress; a connector or transport rule without a target.",
    /* 53264 */
        "Administrator of the sending server: query \"dig MX\" for the domain, then test th"
        "e route of the server for it. Sender: check the domain in the address.",
    /* 53415 */
        "Mail system congestion",
    /* 53438 */
        "The server is too busy and asks to be left alone for a while. It is temporary by"
        " its nature. RFC 1893 had \"Network congestion\" here. Gmail uses 550 5.4.5 for an"
        " account that has sent its daily number of messages.",
    /* 53651 */
        "A burst of mail; a slow filter behind the server; at Gmail, the daily sending li"
        "mit of the account.",
    /* 53751 */
        "Administrator of the sending server: retry with growing pauses and fewer connect"
        "ions. At Gmail: wait for a day and send less, or use a service for bulk mail.",
    /* 53909 */
        "Routing loop detected",
    /* 53931 */
        "The message goes round in a circle between servers, and one of them has stopped "
        "it. RFC 3463 means it as temporary, yet nearly every server sends 5.4.6. Titan u"
        "ses the code for a sending quota.",
    /* 54125 */
        "Two servers that each take the other for the destination; forwarding that leads "
        "back; a domain that was moved while the old server still knows it.",
    /* 54272 */
        "Administrator of the receiving server: read the Received lines of the returned m"
        "essage from the bottom up, find the hosts that repeat, and correct the route on "
        "one of them. Sender: wait.",
    /* 54459 */
        "Delivery time expired",
    /* 54481 */
        "The sending server tried for as long as its rules allow, and returns the message"
        ". The code does not say why the attempts failed; the last reply before it does. "
        "Titan uses 5.4.7 for rate limits.",
    /* 54675 */
        "A server that was unreachable for days; deferrals without end by greylisting, ra"
        "te limits or reputation; a misspelt domain whose host takes no mail.",
    /* 54824 */
        "Administrator of the sending server: find the last deferral of the message in th"
        "e log and treat that. Sender: check the domain, then send again once the reason "
        "is gone.",
    /* 54993 */
        "Other or undefined protocol status",
    /* 55028 */
        "The two servers do not understand each other, and no closer code says how. With "
        "class 2 it comes as an empty remark behind a success.",
    /* 55162 */
        "A client or a server with a fault in its SMTP; a security device that changes th"
        "e session; a sending service that could not classify the answer.",
    /* 55307 */
        "Administrator of the sending server: read the session in the log command by comm"
        "and; turn off SMTP inspection between the servers as a test.",
    /* 55448 */
        "Invalid command",
    /* 55464 */
        "The server does not know the command, or does not allow it at this moment. Often"
        " it only follows an earlier refusal: all recipients were turned down, and DATA t"
        "hen comes too early.",
    /* 55645 */
        "A command out of order; an extension that the server does not offer; AUTH where "
        "it is switched off; old Gmail replies \"530 5.5.1 Authentication Required\".",
    /* 55800 */
        "Administrator of the sending server: look for the first refusal above this line "
        "and treat that. Sender: with words about authentication, switch on login for the"
        " outgoing server.",
    /* 55978 */
        "Syntax error",
    /* 55991 */
        "The server cannot read the command as it stands. Something in it is malformed: t"
        "he command, an address, or the name in HELO.",
    /* 56116 */
        "A HELO name without a point; an address without angle brackets; BASE64 that cann"
        "ot be decoded in a login; bytes that a security device put in.",
    /* 56259 */
        "Administrator of the sending server: take the exact line from the log and compar"
        "e it with the form that the text asks for; set a full host name for HELO.",
    /* 56413 */
        "The message has more recipients than the server takes in one transaction. Those "
        "accepted before stay accepted, and the rest goes in another transaction. The reg"
        "istry pairs it with 451; servers send 452 4.5.3.",
    /* 56622 */
        "A large list of recipients; a limit for each hour that is worded in this way.",
    /* 56700 */
        "Administrator of the sending server: send in smaller groups (Postfix: smtp_desti"
        "nation_recipient_limit). Keep all the addresses.",
    /* 56829 */
        "Invalid command arguments",
    /* 56855 */
        "The command is known, and something behind it is not allowed: a parameter, a val"
        "ue, or the name of a login method. Trellix uses 5.5.4 for refusals of another ki"
        "nd.",
    /* 57019 */
        "A parameter of an extension that the server does not offer; a SIZE, NOTIFY or AU"
        "TH value that it does not take; an address that is written wrongly.",
    /* 57167 */
        "Administrator of the sending server: compare the line in the log with the EHLO r"
        "eply of the server and leave the parameter out.",
    /* 57295 */
        "Wrong protocol version",
    /* 57318 */
        "The two sides use versions of the protocol that do not go together. It hardly oc"
        "curs with SMTP, which has no version numbers, and shows mostly in reports of gat"
        "eways.",
    /* 57485 */
        "A gateway to another mail protocol; an LMTP client at an SMTP port or the other "
        "way round.",
    /* 57576 */
        "Administrator of the sending server: check that the port and the protocol of the"
        " route fit together (LMTP greets with LHLO, SMTP with EHLO).",
    /* 57717 */
        "During the login the client sent a line that is longer than the server takes. Th"
        "e credentials were not checked. Exchange 2007 used 5.5.6 for a message with inva"
        "lid content.",
    /* 57890 */
        "A large Kerberos ticket or OAuth token; a program that sends the wrong data in t"
        "he login.",
    /* 57980 */
        "Administrator of the receiving server: allow login lines of 12288 octets, as RFC"
        " 4954 demands. Sender: use another login method until then.",
    /* 58120 */
        "Other or undefined media error",
    /* 58151 */
        "Something in the form of the message, its headers or its parts, is not acceptabl"
        "e or not convertible. The code does not say which part.",
    /* 58287 */
        "Header lines that are missing, doubled or too long; a damaged MIME structure; ba"
        "re line feeds; a filter that could not open an attachment.",
    /* 58426 */
        "Sender: send the text without attachments to see whether it passes. Administrato"
        "r of the sending server: look at the raw message for missing Date or From lines "
        "and for bare CR or LF.",
    /* 58609 */
        "Media not supported",
    /* 58629 */
        "The recipient's side does not take messages of this type: a kind of attachment, "
        "a character set, or eight-bit text. The limit lies in the form, not in what is s"
        "aid.",
    /* 58794 */
        "A filter for attachment types; a server without 8BITMIME; a mailbox behind a gat"
        "eway that takes plain text only.",
    /* 58907 */
        "Sender: send plain text, or another file format, or a link. Administrator of the"
        " receiving server: allow the type if it is wanted.",
    /* 59038 */
        "Conversion required and prohibited",
    /* 59073 */
        "The message would have to be converted before it could go on, and the sender or "
        "a rule forbids that. It stays as it is and cannot be delivered.",
    /* 59217 */
        "A message that forbids its conversion; a signed message that a gateway must not "
        "change.",
    /* 59305 */
        "Sender: send in a form that the next system takes, such as plain seven-bit text,"
        " or allow the conversion.",
    /* 59411 */
        "The next server takes the message only in another form, and the server that has "
        "it cannot convert. Usually eight-bit or binary data meet a server without that e"
        "xtension.",
    /* 59581 */
        "A next hop without 8BITMIME, BINARYMIME or SMTPUTF8; a relay that does not conve"
        "rt.",
    /* 59665 */
        "Sender: send as quoted-printable or BASE64 with an ASCII address. Administrator "
        "of the receiving server: offer 8BITMIME, as nearly all servers do.",
    /* 59812 */
        "Conversion with loss performed",
    /* 59843 */
        "The message was delivered in another form, and something of it may be lost: form"
        "atting, characters or parts. It is a remark to a success.",
    /* 59981 */
        "A gateway turned HTML into plain text, or replaced characters that it cannot sho"
        "w.",
    /* 60064 */
        "Sender: if every detail counts, send the file in a format that needs no conversi"
        "on.",
    /* 60148 */
        "Conversion Failed",
    /* 60166 */
        "A server tried to convert the message for the next system and did not succeed. T"
        "he addresses are not at fault.",
    /* 60277 */
        "A damaged MIME part; a character set that the server does not know; in Exchange "
        "2000 and 2003 a code page that is not installed.",
    /* 60406 */
        "Sender: send again as UTF-8 or plain text, without the part that could be damage"
        "d. Administrator of the converting server: look for the error of the converter i"
        "n the log.",
    /* 60577 */
        "Message content not available",
    /* 60607 */
        "The client asked the server to fetch the message, or a part of it, from a mail s"
        "tore (BURL), and it could not be fetched. Nothing was sent.",
    /* 60747 */
        "The URL has expired or is wrong; the IMAP server does not answer or does not tru"
        "st the submission server.",
    /* 60853 */
        "Sender: send the message with its attachments instead of \"forward without downlo"
        "ad\". Administrator of the submission server: check the trust between it and the "
        "IMAP server.",
    /* 61026 */
        "Non-ASCII addresses not permitted for that sender/recipient",
    /* 61086 */
        "An address has letters beyond ASCII, and the server does not take such addresses"
        " here, or the client did not announce them with SMTPUTF8. RFC 5336, now obsolete"
        ", had another meaning under this code: an alternative address was required.",
    /* 61322 */
        "An internationalised address at a server without SMTPUTF8; an umlaut or accent t"
        "yped by mistake; a client that forgets the SMTPUTF8 parameter.",
    /* 61465 */
        "Sender: use the recipient's ASCII address. Administrator of the sending server: "
        "use software that sends SMTPUTF8 where the other side offers it.",
    /* 61610 */
        "UTF-8 string reply is required, but not permitted by the SMTP client",
    /* 61679 */
        "The server's answer would contain letters beyond ASCII, and the client has not s"
        "aid that it can read them. So the server cannot say what it has to say.",
    /* 61831 */
        "VRFY, EXPN or RCPT for a mailbox with an internationalised name, from a client t"
        "hat did not use SMTPUTF8.",
    /* 61937 */
        "Administrator of the sending server: use software that supports SMTPUTF8, or the"
        " ASCII form of the address.",
    /* 62045 */
        "UTF-8 header message cannot be transferred to one or more recipients, so the mes"
        "sage must be rejected",
    /* 62147 */
        "The message has header lines in UTF-8, and the server of at least one recipient "
        "cannot take such a message. Sendmail uses 5.6.9 for eight-bit data in a header a"
        "s such.",
    /* 62315 */
        "A next hop without SMTPUTF8; a program that writes raw letters into Subject or F"
        "rom instead of encoding them.",
    /* 62425 */
        "Sender: send again with ASCII addresses; mail programs then encode the other hea"
        "ders by themselves. Administrator of the sending server: correct programs that w"
        "rite raw UTF-8 headers.",
    /* 62609 */
        "This code stands in the registry without a title, as a duplicate of X.6.8 that c"
        "ame about by mistake. Servers must not send it. Where it does turn up, it means "
        "what X.6.8 means.",
    /* 62787 */
        "Software that was written after an early text of RFC 6531.",
    /* 62846 */
        "Administrator of the server that sends it: update the software; X.6.8 is the cod"
        "e to use.",
    /* 62936 */
        "Other or undefined security status",
    /* 62971 */
        "Security or policy is the reason, and the code does not say more. Behind it are "
        "requests to log in or to encrypt, block lists, reputation and rate limits. The t"
        "ext of the reply decides.",
    /* 63157 */
        "With 530: no login or no TLS yet. With 421 and 45z: a limit or a poor reputation"
        " at a large provider. With 55z: a rule against the sender, the server or the con"
        "tent.",
    /* 63323 */
        "Sender: with words about authentication or STARTTLS, switch both on in the mail "
        "program. Administrator of the sending server: follow the web page or token in th"
        "e text.",
    /* 63491 */
        "The server refuses by a rule. It is the most used of all policy codes and covers"
        " block lists, relaying without login, failed SPF or DMARC, reputation and conten"
        "t. It does not mean that the mailbox is unknown.",
    /* 63700 */
        "The sending address is on a block list; the client did not log in (\"Relay access"
        " denied\"); SPF, DKIM or DMARC does not pass; the server has no reverse DNS name;"
        " the recipient takes known senders only.",
    /* 63901 */
        "Read the words: they name the list, the check or the page to follow. Sender: log"
        " in at your own outgoing server. Administrator of the sending server: check bloc"
        "k lists, PTR, SPF, DKIM and DMARC of the sending address and domain.",
    /* 64130 */
        "Mailing list expansion prohibited",
    /* 64164 */
        "The address is a mailing list or group, and this sender may not write to it. The"
        " list itself works.",
    /* 64264 */
        "Only members or only people of the organisation may send to the list; the sender"
        " wrote from another address than the one that is registered. Titan uses 5.7.2 fo"
        "r other refusals.",
    /* 64442 */
        "Sender: write from the registered address, or ask the owner of the list for the "
        "right to send.",
    /* 64537 */
        "Security conversion required but not possible",
    /* 64583 */
        "The message would have to be changed from one secure form into another, and the "
        "server cannot do that. Gateways for encrypted or signed mail report it.",
    /* 64735 */
        "A missing key or certificate of the recipient; a gateway that knows only one of "
        "S/MIME and PGP.",
    /* 64831 */
        "Sender: send without encryption, or get the recipient's key. Administrator of th"
        "e gateway: add the key or the method.",
    /* 64949 */
        "Security features not supported",
    /* 64981 */
        "The server does not have the security feature that was asked for; in practice it"
        " is a login method that it does not offer. The password was not checked. RFC 495"
        "4 itself names 5.5.4 for this case.",
    /* 65177 */
        "The mail program asks for a method such as CRAM-MD5 or XOAUTH2 that this server "
        "lacks; basic authentication is switched off for the account.",
    /* 65318 */
        "Sender: choose another method in the mail program, or set up OAuth or an app pas"
        "sword where the provider demands it.",
    /* 65435 */
        "Cryptographic failure",
    /* 65457 */
        "Something encrypted or signed could not be processed, though the method is known"
        ". Servers also use it when TLS to the next server did not come about.",
    /* 65607 */
        "A certificate that has expired or does not fit the name; a damaged signature; a "
        "policy (DANE, MTA-STS) that asks for a certificate which the server does not hav"
        "e.",
    /* 65770 */
        "Administrator of the receiving server: renew the certificate and compare the TLS"
        "A and MTA-STS records with it. Administrator of the sending server: test with \"o"
        "penssl s_client -starttls smtp\".",
    /* 65963 */
        "Cryptographic algorithm not supported",
    /* 66001 */
        "The method of encryption or signing is known, and one of the algorithms in it is"
        " not. The two sides have no common one.",
    /* 66121 */
        "Old ciphers or hashes that one side has switched off; new ones that the other la"
        "cks.",
    /* 66206 */
        "Administrator of the older side: update the software, and allow current algorith"
        "ms. Sender: sign or encrypt with a common algorithm.",
    /* 66339 */
        "Message integrity failure",
    /* 66365 */
        "A check of the message showed that it is not the one that was signed: something "
        "was changed or damaged on the way. Zoho uses 5.7.7 with another meaning.",
    /* 66518 */
        "A list or a gateway that adds a footer behind the signature; a transfer that dam"
        "aged the data; tampering.",
    /* 66624 */
        "Administrator of the sending server: compare a delivered copy with the original,"
        " and sign behind the last change. Sender: send again.",
    /* 66758 */
        "Authentication credentials invalid",
    /* 66793 */
        "The server does not accept user name and password. The password can still be rig"
        "ht: many providers refuse it where they demand an app password or OAuth, or wher"
        "e login is switched off for the account. No message was judged.",
    /* 67017 */
        "A wrong user name (often the full address is needed) or password; two-step verif"
        "ication without an app password; basic authentication that the provider has disa"
        "bled; an account that is locked after many attempts.",
    /* 67230 */
        "Sender: log in on the provider's web page with the same data. If that works, cre"
        "ate an app password or set up OAuth in the mail program. Administrator of an app"
        "lication: replace the stored password and check that SMTP login is allowed for t"
        "he account.",
    /* 67482 */
        "Authentication mechanism is too weak",
    /* 67519 */
        "The login method is not safe enough for this account or this connection. Gmail u"
        "ses 534 5.7.9 to ask for an app password, and Yahoo 554 5.7.9 for a refusal by p"
        "olicy that has nothing to do with a login.",
    /* 67722 */
        "PLAIN or LOGIN without encryption; an account with two-step verification; at Yah"
        "oo, a message that does not pass its rules.",
    /* 67846 */
        "Sender: switch on TLS; create an app password if the text speaks of one. Adminis"
        "trator of the sending server: for 554 at Yahoo check SPF, DKIM and DMARC.",
    /* 68000 */
        "Encryption Needed",
    /* 68018 */
        "The server wants an encrypted connection for what the client asked. RFC 5248 has"
        " it for a login; Gmail sends it to a client that does not wait for the answer to"
        " STARTTLS.",
    /* 68189 */
        "TLS is switched off in the program; commands that were sent together with STARTT"
        "LS.",
    /* 68273 */
        "Sender: set the outgoing server to port 587 with STARTTLS, or to port 465 with T"
        "LS.",
    /* 68357 */
        "This login method is allowed only over an encrypted connection, because it sends"
        " the password readably. RFC 4954 keeps it for historical reasons. Gmail uses 5.7"
        ".11 for STARTTLS with a parameter.",
    /* 68552 */
        "PLAIN or LOGIN on a connection without TLS.",
    /* 68596 */
        "Sender: switch on STARTTLS or TLS for the outgoing server in the mail program.",
    /* 68675 */
        "The server knows the user, and has no secret yet for the login method that was c"
        "hosen. One login with the plain password makes it.",
    /* 68806 */
        "An account that was moved from a system which stored passwords in another form.",
    /* 68886 */
        "Sender: log in once with the PLAIN method over TLS, or set the password anew; th"
        "en the former method works.",
    /* 68994 */
        "User Account Disabled",
    /* 69016 */
        "The password may be right, but the account must not be used: the administrator h"
        "as switched it off. It is meant for logins. Servers also send 5.7.13 after RCPT "
        "for a recipient who is disabled, and Microsoft for public folders that want a kn"
        "own sender.",
    /* 69268 */
        "The account was locked for abuse, for debts, or because the person left.",
    /* 69341 */
        "Sender: ask the provider of the account why it is locked. After RCPT: ask the re"
        "cipient for another address.",
    /* 69450 */
        "Trust relationship required",
    /* 69478 */
        "The submission server wants a trusted connection to another server, mostly an IM"
        "AP store, and has none. Gmail uses 534 5.7.14 for something else: it asks the us"
        "er to log in with a web browser first.",
    /* 69677 */
        "BURL between servers that do not trust each other; at Gmail, a login from an unu"
        "sual place or program.",
    /* 69780 */
        "Sender: at Gmail follow the link in the reply, then use an app password. Adminis"
        "trator of the submission server: set up the trust with the IMAP server.",
    /* 69932 */
        "Priority Level is too low",
    /* 69958 */
        "The server takes only messages of a higher priority at this time. It occurs wher"
        "e the MT-PRIORITY extension is in use, such as in networks for emergencies.",
    /* 70114 */
        "The server saves its capacity, and the message has a low or no priority.",
    /* 70187 */
        "Sender: send again later, or with a higher priority if the matter allows it.",
    /* 70264 */
        "Message is too big for the specified priority",
    /* 70310 */
        "Messages of this priority may not be so large at this server. RFC 4865 uses the "
        "same number for a different matter, a user's quota of messages for later release"
        ", which was never registered.",
    /* 70500 */
        "A large message with a high priority; or, after RFC 4865, too many messages held"
        " for later.",
    /* 70592 */
        "Sender: make the message smaller or lower its priority. With words about future "
        "release, send without it.",
    /* 70698 */
        "Mailbox owner has changed",
    /* 70724 */
        "The mailbox has belonged to somebody else since the date that the sender gave, s"
        "o the message is not delivered to the new owner. It answers a message with Requi"
        "re-Recipient-Valid-Since. RFC 4865 has the number for a system-wide quota, which"
        " was never registered.",
    /* 70987 */
        "An address that was given up and taken by another person.",
    /* 71045 */
        "Sender: take the address off the account it was registered for, and ask the pers"
        "on by another way for the present address.",
    /* 71168 */
        "Domain owner has changed",
    /* 71193 */
        "The whole domain has had another owner since the date that the sender gave. Any "
        "mailbox in it may belong to a stranger now, and the message is refused.",
    /* 71345 */
        "A domain that expired or was sold.",
    /* 71380 */
        "Sender: stop using addresses of this domain for the accounts they were registere"
        "d for.",
    /* 71467 */
        "RRVS test cannot be completed",
    /* 71497 */
        "The sender asked whether the mailbox still has its old owner, and the server can"
        "not tell. The registry lists it with 5yz only; RFC 7293 allows a temporary answe"
        "r, too.",
    /* 71665 */
        "The server keeps no record of owners that reaches back to the date.",
    /* 71733 */
        "Sender: confirm the address with the person by another way, then send without th"
        "e condition.",
    /* 71826 */
        "The server wants a valid DKIM signature, and the message has none that passes. I"
        "t may have a broken one or no signature at all.",
    /* 71954 */
        "DKIM is not set up; the public key is missing in DNS; a list or a gateway change"
        "d the message after it was signed.",
    /* 72069 */
        "Administrator of the sending domain: sign all outgoing mail, publish the key und"
        "er the selector, and read the Authentication-Results line of a delivered copy.",
    /* 72228 */
        "No acceptable DKIM signature found",
    /* 72263 */
        "There is a DKIM signature that passes, and the server's rules do not count it. T"
        "he signature is correct but not good enough here.",
    /* 72393 */
        "A key that is too short; a signature that leaves out important headers or limits"
        " the length of the body; a signing domain that the server does not take.",
    /* 72546 */
        "Administrator of the sending domain: sign with a key of at least 2048 bits or Ed"
        "25519, cover From, Subject and Date, and drop the \"l=\" tag.",
    /* 72686 */
        "No valid author-matched DKIM signature found",
    /* 72731 */
        "A DKIM signature passes, but it belongs to another domain than the one in the Fr"
        "om line. The server wants the author's own domain to have signed.",
    /* 72877 */
        "A sending service that signs with its own domain only.",
    /* 72932 */
        "Administrator of the sending domain: have the service sign with your domain (it "
        "gives CNAME or TXT records for that).",
    /* 73050 */
        "SPF validation failed",
    /* 73072 */
        "The SPF record of the sender's domain says that this server may not send for it."
        " Microsoft uses the code in this sense; Gmail uses 4.7.23 for a missing PTR reco"
        "rd.",
    /* 73236 */
        "A new server or service that is missing in the SPF record; forwarding without re"
        "writing of the sender; somebody else using the domain.",
    /* 73371 */
        "Administrator of the sending domain: add the address of the server to the SPF re"
        "cord. For forwarded mail use SRS, or rely on DKIM.",
    /* 73502 */
        "The SPF record of the sender's domain cannot be evaluated: it has a mistake, or "
        "DNS gave no answer. It is no statement about the server that sends. Gmail uses t"
        "he code for suspicious entries in the record.",
    /* 73708 */
        "Two SPF records; a misspelt mechanism; more than ten DNS look-ups; a name server"
        " that does not answer.",
    /* 73811 */
        "Administrator of the sending domain: check the record with an SPF checker, keep "
        "one record only, and stay within ten look-ups.",
    /* 73938 */
        "Reverse DNS validation failed",
    /* 73968 */
        "The address of the sending server has no host name in DNS, or the name does not "
        "lead back to the address. Gmail and Microsoft use the code in this sense, too.",
    /* 74127 */
        "No PTR record; a PTR record that names a host with another address; mail over IP"
        "v6 while only IPv4 is set up.",
    /* 74237 */
        "Administrator of the sending server: have the provider of the address set the PT"
        "R record to the host name, and give that name an A or AAAA record with the same "
        "address.",
    /* 74406 */
        "Multiple authentication checks failed",
    /* 74444 */
        "The message passed none of the authentication checks that the recipient's server"
        " asks for. Gmail uses this code also when a single check fails, or when SPF and "
        "DKIM pass for a domain other than the one in the From line, so that DMARC does n"
        "ot.",
    /* 74688 */
        "SPF does not list the sending address; the DKIM signature is missing or broken o"
        "n the way (a list or a gateway that changes the body); From uses a domain that n"
        "either SPF nor DKIM vouches for; the message was forwarded.",
    /* 74908 */
        "Administrator of the sending domain: read the Authentication-Results line of a d"
        "elivered copy; make SPF or DKIM pass for the very domain in From (its own signat"
        "ure is the more robust way), then check the DMARC record. Nothing is wrong with "
        "the recipient's address.",
    /* 75173 */
        "Sender address has null MX",
    /* 75200 */
        "The domain of the sender says in DNS that it takes no mail, so nobody could answ"
        "er or get a bounce. The server refuses mail from such a sender. Gmail uses 4.7.2"
        "7 and 5.7.27 for SPF that does not pass.",
    /* 75401 */
        "Automatic mail from a domain with the record \"MX 0 .\"; a forged sender; at Gmail"
        ", SPF.",
    /* 75488 */
        "Administrator of the sending domain: send from a domain that takes mail, or remo"
        "ve the null MX record.",
    /* 75591 */
        "Mail flood detected",
    /* 75611 */
        "The server sees an unusual amount of mail, from one sender or to one mailbox, an"
        "d holds it back. The registry's row for the code is malformed and refers to an e"
        "xpired draft. Gmail uses 4.7.28 for an unusual rate from one address or domain.",
    /* 75851 */
        "A burst of mail; a program that sends the same message again and again; an attac"
        "k on one mailbox with sign-up confirmations.",
    /* 75976 */
        "Administrator of the sending server: stop the burst, find the program or account"
        " behind it, and send slowly for some days.",
    /* 76099 */
        "ARC validation failure",
    /* 76122 */
        "The chain of ARC seals, by which forwarders vouch for the checks that they made,"
        " does not hold. Gmail uses 4.7.29 and 5.7.29 for a message that came without TLS"
        ".",
    /* 76284 */
        "A forwarder or list that changed the message and sealed it wrongly; at Gmail, a "
        "server that sends without encryption.",
    /* 76402 */
        "Administrator of the forwarding server: correct or switch off the ARC sealing. A"
        "t Gmail: switch on TLS for outgoing mail.",
    /* 76524 */
        "REQUIRETLS support required",
    /* 76552 */
        "The sender demands that every server on the way uses verified TLS, and the next "
        "server does not offer that. So the message goes no further. Gmail uses 4.7.30 an"
        "d 5.7.30 for DKIM that does not pass.",
    /* 76750 */
        "A next hop without REQUIRETLS, which few servers support; at Gmail, a missing si"
        "gnature.",
    /* 76839 */
        "Sender: send without REQUIRETLS if the content allows it. At Gmail: set up DKIM "
        "for the sending domain.",
    /* 76943 */
        "The server agrees to encrypt and expects the TLS handshake as the very next byte"
        "s. Once TLS is up, both sides forget what was said before, and the client sends "
        "EHLO again.",
    /* 77115 */
        "The client sent STARTTLS and the server has a usable certificate and key.",
    /* 77189 */
        "None when the handshake succeeds. If the session breaks off after this line, loo"
        "k for the fault in TLS itself: certificate, protocol version or ciphers.",
    /* 77342 */
        "A Postfix server has taken over the client data that a trusted proxy passed to i"
        "t. The session starts afresh from the greeting, so the proxy sends EHLO again.",
    /* 77501 */
        "A proxy or a test tool listed in smtpd_authorized_xclient_hosts sent XCLIENT.",
    /* 77579 */
        "{domain}",
    /* 77588 */
        "The server accepts the client's introduction and names itself. After EHLO each f"
        "urther line announces one extension, such as SIZE, STARTTLS or AUTH; what is not"
        " listed must not be used. These lines never carry an enhanced status code.",
    /* 77823 */
        "The client introduced itself.",
    /* 77853 */
        "None. The list has to be read anew after STARTTLS, since it can differ there.",
    /* 77931 */
        "OK, message queued",
    /* 77950 */
        "From this line on, the receiving server is responsible for the message: it must "
        "deliver it or report that it could not. It has not necessarily reached the mailb"
        "ox. A filter, a forwarding or the next server behind it can still send it elsewh"
        "ere or return it.",
    /* 78208 */
        "The message was received whole and stored.",
    /* 78251 */
        "None; the sending server removes the message from its queue. When the recipient "
        "does not find it, the recipient looks in the spam folder, and the receiving side"
        "'s log is searched for the queue number shown here.",
    /* 78463 */
        "{size} octets received",
    /* 78486 */
        "One chunk of the message has arrived. Only the 250 that answers the chunk marked"
        " LAST means that the whole message was taken.",
    /* 78612 */
        "The client sends the message in chunks (CHUNKING extension).",
    /* 78673 */
        "None until the last chunk is answered.",
    /* 78712 */
        "OK, queuing for node {node} started",
    /* 78748 */
        "The server starts to send the mail it holds for the named host. The messages arr"
        "ive over a separate connection that the server opens, not over this one.",
    /* 78901 */
        "The named host asked for its waiting mail.",
    /* 78944 */
        "None. The named host must be reachable for incoming SMTP.",
    /* 79002 */
        "OK now reversing the connection",
    /* 79034 */
        "The two sides change roles on this connection: the host that asked becomes the S"
        "MTP server, and the other one delivers its held mail as a client. It is the last"
        " reply in the old roles.",
    /* 79219 */
        "An authenticated customer without a fixed address fetches its mail by ATRN.",
    /* 79295 */
        "None. The host that asked must now send a greeting.",
    /* 79347 */
        "OK, no messages waiting for node {node}",
    /* 79387 */
        "The server holds no mail for the named host, so there is nothing to send. Here t"
        "he number has nothing to do with forwarding.",
    /* 79512 */
        "The queue for that host is empty.",
    /* 79546 */
        "OK, pending messages for node {node} started",
    /* 79591 */
        "Mail is waiting for the named host, and the server begins to send it. The number"
        " of messages is not told; 253 is the form that tells it.",
    /* 79728 */
        "Messages were held in the queue for that host.",
    /* 79775 */
        "None. Watch for incoming connections from this server.",
    /* 79830 */
        "The server turns the connection away before any command. No message and no recip"
        "ient has been judged, so the reason is either the server's own state or the addr"
        "ess that connects.",
    /* 80009 */
        "A limit on connections at once or per minute; a client address with poor reputat"
        "ion or without a PTR record; maintenance or lack of resources on the server.",
    /* 80166 */
        "Administrator of the sending server: try the other MX hosts of the domain, then "
        "wait. Reuse open connections instead of opening one for each message. Check that"
        " the PTR record of your address exists and points back to it.",
    /* 80388 */
        "The server broke off around the transfer of the message, and the message was not"
        " accepted. Only a 250 to the end of the data hands over responsibility, so the s"
        "ender still holds it and must try again. If a 250 was on its way when the line b"
        "roke, the recipient can get the message twice.",
    /* 80675 */
        "The content filter is overloaded or took too long; the server was being stopped;"
        " a rate limit was reached while the message was read.",
    /* 80809 */
        "Administrator of the sending server: keep the message queued and retry. If only "
        "certain messages fail so, compare their size and attachments with others that pa"
        "ss.",
    /* 80973 */
        "The server knows the user but has no password stored in the form that the chosen"
        " login method needs. 432 is the reply code that RFC 4954 gives for this; 422 sta"
        "nds only in the registry.",
    /* 81159 */
        "The account was moved from a system that stored passwords in another form.",
    /* 81234 */
        "Sender: log in once with the PLAIN method over TLS or set the password again, th"
        "en use the former method.",
    /* 81340 */
        "The login method fits the server but not yet this account: the server lacks the "
        "secret in the form that the method needs. The password itself has not been calle"
        "d wrong.",
    /* 81509 */
        "The account comes from an older password store, so that methods such as CRAM-MD5"
        " have no secret to compare with.",
    /* 81622 */
        "Sender: log in once with the PLAIN method on an encrypted connection, which lets"
        " the server build the missing secret, or set a new password; then try the first "
        "method again.",
    /* 81796 */
        "ATRN request refused",
    /* 81817 */
        "The provider does not hand over the held mail to this login now. RFC 2645 demand"
        "s this reply where the user has no right to any of the named domains, and allows"
        " it where requests come too often.",
    /* 82012 */
        "The login is not tied to the domain in the request, or the client asks again too"
        " soon.",
    /* 82099 */
        "Administrator of the server that fetches the mail: compare the domains in the AT"
        "RN command with those the provider has assigned to the account, and ask less oft"
        "en.",
    /* 82263 */
        "Unable to process ATRN request now",
    /* 82298 */
        "The provider cannot tell at this moment which domains belong to the login, so it"
        " cannot release the held mail. The mail stays there.",
    /* 82431 */
        "The provider's table of users and domains is out of reach.",
    /* 82490 */
        "Administrator of the server that fetches the mail: ask again at the next regular"
        " time.",
    /* 82577 */
        "The server takes no more recipients in this transaction; those it accepted befor"
        "e remain valid. The client sends the message to them first and the others in a n"
        "ew transaction. A server has to allow at least 100 recipients. A few providers w"
        "ord a limit per hour in this way, and Gmail sends 452 4.2.2 here for a mailbox w"
        "ithout space.",
    /* 82911 */
        "The message has more recipients than the server's limit; a limit for each hour o"
        "r each recipient domain is reached; with 4.2.2, the mailbox is over its quota.",
    /* 83070 */
        "Administrator of the sending server: send the rest in smaller groups, for Postfi"
        "x by a lower smtp_destination_recipient_limit. When the text speaks of an hour, "
        "slow down. The addresses that were refused are not bad; keep them.",
    /* 83297 */
        "The server has no room at present, either for the size that the client declared "
        "or for any message at all. The same message can pass later. A message that is ab"
        "ove the fixed limit gets 552 instead.",
    /* 83495 */
        "Free space on the server is smaller than the declared size, or lies below its re"
        "serve.",
    /* 83582 */
        "Administrator of the sending server: leave the message queued. Administrator of "
        "the receiving server: free space on the volume that holds the queue.",
    /* 83731 */
        "The server cannot use what the client sent during the login: AUTH is not known h"
        "ere, or a line of the exchange is longer than the server allows. The password ha"
        "s not been judged.",
    /* 83910 */
        "The server offers no login on this port or not before STARTTLS; a token (Kerbero"
        "s, OAuth) is longer than the server takes.",
    /* 84033 */
        "Sender: use the submission port 587 or 465 and switch on encryption in the mail "
        "program. Administrator of the receiving server: allow lines of 12288 octets in t"
        "he AUTH exchange.",
    /* 84211 */
        "The login was broken off: the client cancelled it with \"*\", or the server could "
        "not decode the client's BASE64. It says nothing about the password.",
    /* 84359 */
        "A mail program that does not know the mechanism that it chose; a user who closed"
        " the password dialogue; a script that encodes line ends into the password.",
    /* 84514 */
        "Sender: choose another authentication method (PLAIN or LOGIN over TLS) in the ma"
        "il program. In scripts, encode the password without a line end.",
    /* 84658 */
        "Syntax error (no parameters allowed)",
    /* 84695 */
        "Something stands behind STARTTLS, and nothing may. The client or a device betwee"
        "n the two sides builds the command wrongly.",
    /* 84819 */
        "The server takes no AUTH at this moment: the client has logged in already, has n"
        "ot sent EHLO, or must start TLS first. Many servers also answer so where AUTH is"
        " switched off.",
    /* 84994 */
        "A mail program that logs in on port 25; encryption that is switched off in the p"
        "rogram; a second AUTH in one session.",
    /* 85112 */
        "Sender: set the outgoing server to port 587 with STARTTLS or to port 465 with TL"
        "S.",
    /* 85195 */
        "The server does not accept the name with which the client introduced itself, mos"
        "tly because it is no fully qualified host name.",
    /* 85323 */
        "The server does not offer the login mechanism that the client asked for, or not "
        "without encryption. User name and password have not been looked at.",
    /* 85471 */
        "The program asks for CRAM-MD5, NTLM or XOAUTH2 and the server offers others; bas"
        "ic authentication is switched off for the account; the session is not encrypted.",
    /* 85632 */
        "Sender: compare the method in the mail program with the words behind AUTH in the"
        " server's EHLO reply. Switch on TLS. At providers without password login, set up"
        " OAuth or an app password.",
    /* 85819 */
        "The recipient's mailbox cannot receive messages this big",
    /* 85876 */
        "The message is larger than the recipient's mailbox may take. The usual code for "
        "that is 552 with 5.2.3 or 5.3.4.",
    /* 85989 */
        "An attachment; encoding makes it a third larger than the file on disk.",
    /* 86060 */
        "Sender: leave the attachment out, or put the file somewhere and send the link.",
    /* 86139 */
        "The server turns the client away before any address was named. It is about the s"
        "ending server: its address, its name, or its reputation.",
    /* 86276 */
        "The sending address is on a block list; it has no reverse DNS name; the HELO nam"
        "e does not resolve or is forged.",
    /* 86389 */
        "Administrator of the sending server: check PTR record and HELO name, look the ad"
        "dress up in the list that the text names, and ask there for removal.",
    /* 86538 */
        "The server refuses the sender's address or the server that brings it. The recipi"
        "ent has not been named yet, so nothing is known about the recipient's address.",
    /* 86697 */
        "The sender's domain does not resolve, has a null MX or fails SPF; the sender is "
        "on a list of the receiving server; the account may not send with this address.",
    /* 86856 */
        "Sender: use the address that belongs to the account. Administrator of the sendin"
        "g server: check the MX and SPF records of the sender's domain.",
    /* 86999 */
        "The server has seen the whole message and refuses it. The mailbox was accepted b"
        "efore, so the reason lies mostly in the content or in the authentication of the "
        "message.",
    /* 87168 */
        "A spam or virus filter; DMARC of the domain in the From line; a forbidden attach"
        "ment or link; a header that is missing or malformed.",
    /* 87301 */
        "Sender: read the text, remove what it complains about, and send again. Administr"
        "ator of the sending server: make SPF or DKIM pass for the domain in the From lin"
        "e. Keep the recipient's address.",
    /* 87494 */
        "Message size exceeds fixed maximum message size",
    /* 87542 */
        "The client announced the size of the message, and it is above the fixed limit of"
        " the server. The message itself was not sent at all.",
    /* 87675 */
        "An attachment, which grows by a third when it is encoded; the limit stands behin"
        "d SIZE in the server's EHLO reply.",
    /* 87790 */
        "Sender: make the message smaller or send a link. Administrator of the receiving "
        "server: raise the limit (Postfix: message_size_limit) if such mail is wanted.",
    /* 87948 */
        "To RCPT this code stood in RFC 821 for too many recipients. RFC 5321 corrects th"
        "at to 452 and asks clients to treat 552 here as temporary: the recipients that w"
        "ere accepted before stay accepted, the others are tried in another transaction. "
        "With words about quota it is a full mailbox.",
    /* 88233 */
        "More recipients in one transaction than the server takes (NTT docomo sends it so"
        "); or a mailbox over its quota that is refused before the data.",
    /* 88377 */
        "Administrator of the sending server: limit the recipients of one transaction for"
        " this destination; a queue that treats the reply as temporary delivers the rest "
        "by itself.",
    /* 88548 */
        "The server refuses the sender's address: it is malformed, belongs to somebody el"
        "se than the account that logged in, or comes from a domain that the server does "
        "not take.",
    /* 88718 */
        "A From address that differs from the login; a sender's domain that does not reso"
        "lve; a sender on a list of the server.",
    /* 88837 */
        "Sender: use the address of the account, or have the provider add the other one a"
        "s an alias of it.",
    /* 88935 */
        "User ambiguous",
    /* 88950 */
        "Several mailboxes fit the name that was asked for, and the server picks none.",
    /* 89028 */
        "A short name instead of a full address.",
    /* 89068 */
        "Ask again with the whole address.",
    /* 89102 */
        "No SMTP service here",
    /* 89123 */
        "The server answers the connection with a refusal instead of a greeting. It is ab"
        "out the sending server's address; no sender, recipient or message has been named"
        " yet. Other servers of the same domain may still accept.",
    /* 89340 */
        "The sending address is on a block list or has a bad reputation at this server; i"
        "t has no reverse DNS name; or the machine is no mail server at all.",
    /* 89488 */
        "Administrator of the sending server: keep the text of the greeting (many logs sh"
        "orten it), look the address up where it says, and check the PTR record. The mail"
        " stays in the queue for the next MX host.",
    /* 89690 */
        "The server does not take mail for this recipient from this client: it does not r"
        "elay for it, or a rule refuses the client, the sender or the recipient.",
    /* 89842 */
        "A mail program or a server that sends without login; an MX record that points to"
        " a server without that domain; a block list that is asked at RCPT.",
    /* 89989 */
        "Sender: switch on authentication for the outgoing server. Administrator of the r"
        "eceiving server: add the domain to those that the server accepts, if it is yours"
        ".",
    /* 90151 */
        "Command refused due to lack of security",
    /* 90191 */
        "The encryption that was agreed on is too weak for the server, and it refuses to "
        "go on.",
    /* 90278 */
        "An old TLS version or weak ciphers on one of the sides.",
    /* 90334 */
        "Administrator of the sending server: update TLS and allow TLS 1.2 and later.",
    /* 90411 */
        "The server could not fetch the message from the URL that BURL gave.",
    /* 90479 */
        "The URL has expired or the two servers do not trust each other.",
    /* 90543 */
        "Sender: send the message again, with its attachments instead of the URL.",
    /* 90616 */
        "The command succeeded, and there is nothing particular to tell.",
    /* 90680 */
        "The command was carried out.",
    /* 90709 */
        "The server takes the address that the client gave, mostly the sender's.",
    /* 90781 */
        "The address passed the server's checks.",
    /* 90821 */
        "The server could not find out whether the mailbox exists, or treats the failure "
        "as passing. The address is not proven dead.",
    /* 90945 */
        "The directory or the server behind does not answer; Postfix with unknown_local_r"
        "ecipient_reject_code 450 while it is being set up.",
    /* 91076 */
        "Administrator of the sending server: let the queue retry and keep the address.",
    /* 91155 */
        "The domain could not be looked up this time. The answer may be there at the next"
        " attempt, so the address is not dead.",
    /* 91273 */
        "The name servers of the domain, or your own resolver, did not answer in time.",
    /* 91351 */
        "Administrator of the sending server: let the queue retry; if many domains fail, "
        "check the resolver of your server.",
    /* 91466 */
        "The mailbox takes no mail for a while. At Gmail it means that the recipient is r"
        "eceiving mail too fast, not that the mailbox is full (that is 4.2.2) or closed.",
    /* 91626 */
        "More messages for this mailbox than its provider allows in a time; maintenance o"
        "f the mailbox.",
    /* 91721 */
        "Administrator of the sending server: let the queue retry with growing pauses, an"
        "d find out whether one of your programs floods that mailbox.",
    /* 91862 */
        "The server did what was asked and reports on its own state, as in a goodbye.",
    /* 91939 */
        "The command succeeded.",
    /* 91962 */
        "A security matter went well, such as a login or the change to TLS.",
    /* 92029 */
        "The client authenticated or started encryption.",
    /* 92077 */
        "The server puts the mail off for a reason of security or policy. In practice it "
        "slows down senders it does not know or whose mail it dislikes.",
    /* 92220 */
        "More mail than usual from this address; complaints; a new address without histor"
        "y; a login service that does not answer (454).",
    /* 92347 */
        "Administrator of the sending server: reduce connections and volume, retry with g"
        "rowing pauses, and read the page that the text names.",
    /* 92481 */
        "The server puts the message off by a rule. Far more often than a refusal this is"
        " greylisting or a limit: the same message passes at a later attempt.",
    /* 92630 */
        "Greylisting of a server that is not known yet; a rate limit; a host name that co"
        "uld not be looked up just now.",
    /* 92741 */
        "Administrator of the sending server: let the queue retry from the same address f"
        "or some hours. If the text speaks of the host name, mend PTR record and HELO nam"
        "e.",
    /* 92904 */
        "connect",
    /* 92912 */
        "AnswersThatWork list of SMTP status codes (2010)",
    /* 92961 */
        "RFC 5321 section 4.2.1",
    /* 92984 */
        "Linux errno.h",
    /* 92998 */
        "HELP",
    /* 93003 */
        "RFC 5321 section 4.2.3",
    /* 93026 */
        "RFC 5321 section 4.3.2",
    /* 93049 */
        "RFC 5321 section 4.1.1.8",
    /* 93074 */
        "214 2.0.0 End of HELP info",
    /* 93101 */
        "XCLIENT",
    /* 93109 */
        "RFC 5321 section 3.1",
    /* 93130 */
        "220 mail.example.net ESMTP OpenSMTPD",
    /* 93167 */
        "220 2.0.0 Ready to start TLS",
    /* 93196 */
        "QUIT",
    /* 93201 */
        "RFC 5321 section 4.1.1.10",
    /* 93227 */
        "221 2.0.0 Bye",
    /* 93241 */
        "EHLO",
    /* 93246 */
        "HELO",
    /* 93251 */
        "MAIL",
    /* 93256 */
        "RCPT",
    /* 93261 */
        "DATA",
    /* 93266 */
        "BDAT",
    /* 93271 */
        "BURL",
    /* 93276 */
        "RSET",
    /* 93281 */
        "VRFY",
    /* 93286 */
        "EXPN",
    /* 93291 */
        "NOOP",
    /* 93296 */
        "ETRN",
    /* 93301 */
        "ATRN",
    /* 93306 */
        "250 2.1.5 Ok",
    /* 93319 */
        "250 2.0.0 Ok: queued as 4JhNR364tmzkR1",
    /* 93358 */
        "RFC 5321 section 3.4",
    /* 93379 */
        "RFC 5321 section 3.5.3",
    /* 93402 */
        "RFC 5321 section 7.3",
    /* 93423 */
        "RFC 1123 section 5.2.3",
    /* 93446 */
        "252 2.0.0 user@example.org",
    /* 93473 */
        "RFC 5321 section 4.1.1.4",
    /* 93498 */
        "RFC 2920",
    /* 93507 */
        "354 End data with <CR><LF>.<CR><LF>",
    /* 93543 */
        "any",
    /* 93547 */
        "Exchange",
    /* 93556 */
        "GroupWise",
    /* 93566 */
        "420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address",
    /* 93618 */
        "RFC 5321 section 3.8",
    /* 93639 */
        "421 4.4.2 mail.example.org Error: timeout exceeded",
    /* 93690 */
        "421 4.3.2 Too many open connections.",
    /* 93727 */
        "AUTH",
    /* 93732 */
        "RFC 3463 section 3.3",
    /* 93753 */
        "Stalwart",
    /* 93762 */
        "422 4.2.2 Quota limit exceeded",
    /* 93793 */
        "422 4.2.2 Greylisted, please try again in a few moments.",
    /* 93850 */
        "RFC 3463 section 3.4",
    /* 93871 */
        "431 4.3.1 STOREDRV.Submit.Exception:StorageTransientException.IOException; Faile"
        "d to process message due to a transient exception",
    /* 94001 */
        "RFC 4954 section 6",
    /* 94020 */
        "Exchange Online non-delivery report documentation (2021-07)",
    /* 94080 */
        "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded",
    /* 94140 */
        "432 4.7.12 A password transition is needed",
    /* 94183 */
        "RFC 3463 section 3.5",
    /* 94204 */
        "441 4.4.1 Error encountered while communicating with primary target IP address: "
        "\"Failed to connect. Winsock error code: 10060\"",
    /* 94331 */
        "FakeSMTP",
    /* 94340 */
        "442 Connection timed out.",
    /* 94366 */
        "RFC 5321 section 6.3",
    /* 94387 */
        "Sendmail",
    /* 94396 */
        "Postfix",
    /* 94404 */
        "Exchange 2000 and 2003",
    /* 94427 */
        "Postgrey",
    /* 94436 */
        "450 4.2.0 <user@example.com>: Recipient address rejected: greylisted: please ret"
        "ry after sometime",
    /* 94534 */
        "450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.34]",
    /* 94606 */
        "RFC 5321 section 4.2.2",
    /* 94629 */
        "RFC 5321 section 4.5.4.1",
    /* 94654 */
        "Exim",
    /* 94659 */
        "451 Temporary local problem - please try later",
    /* 94706 */
        "451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minut"
        "es",
    /* 94789 */
        "452 4.3.1 Insufficient system storage",
    /* 94827 */
        "452 4.5.3 Error: too many recipients",
    /* 94864 */
        "455 Server unable to accommodate parameters",
    /* 94908 */
        "IANA SMTP Enhanced Status Codes registry (2024-12-06)",
    /* 94962 */
        "RFC 3463 section 3.8",
    /* 94983 */
        "RFC 5321 section 4.5.3.1.9",
    /* 95010 */
        "500 5.5.1 Command unrecognized: \"XXXX\"",
    /* 95049 */
        "500 5.5.2 Error: bad syntax",
    /* 95077 */
        "RFC 5321 section 4.5.3.1.3",
    /* 95104 */
        "RFC 3461",
    /* 95113 */
        "501 5.1.3 Bad recipient address syntax",
    /* 95152 */
        "501 5.5.4 Syntax: MAIL FROM:<address>",
    /* 95190 */
        "RFC 5321 section 4.2.4",
    /* 95213 */
        "502 5.5.1 VRFY command is disabled",
    /* 95248 */
        "502 5.5.2 Error: command not recognized",
    /* 95288 */
        "RFC 3030",
    /* 95297 */
        "RFC 4954 section 4",
    /* 95316 */
        "RFC 2033 section 4.2",
    /* 95337 */
        "503 5.5.1 Error: need RCPT command",
    /* 95372 */
        "503 5.5.1 Error: authentication not enabled",
    /* 95416 */
        "504 5.5.2 <User>: Helo command rejected: need fully-qualified hostname",
    /* 95487 */
        "504 5.7.4 Unrecognized authentication type",
    /* 95530 */
        "RFC 3463 section 3.2",
    /* 95551 */
        "511 sorry, no mailbox here by that name (#5.1.1 - chkuser)",
    /* 95610 */
        "RFC 7504 section 3",
    /* 95629 */
        "RFC 7504 section 5.1",
    /* 95650 */
        "RFC 1846",
    /* 95659 */
        "Postfix postscreen",
    /* 95678 */
        "521 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org",
    /* 95759 */
        "RFC 5248 section 3",
    /* 95778 */
        "523 5.7.10 SMTP protocol violation, no commands allowed to pipeline after STARTT"
        "LS",
    /* 95861 */
        "RFC 3207 section 4",
    /* 95880 */
        "530 5.7.0 Authentication required",
    /* 95914 */
        "530 5.7.0 Must issue a STARTTLS command first",
    /* 95960 */
        "Zoho Mail",
    /* 95970 */
        "541 5.4.1 Mail rejected by destination domain",
    /* 96016 */
        "RFC 5321 section 3.3",
    /* 96037 */
        "550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in local "
        "recipient table",
    /* 96133 */
        "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhau"
        "s.org",
    /* 96219 */
        "551 5.7.1 Sorry, relay access denied for user@example.org",
    /* 96277 */
        "RFC 1870",
    /* 96286 */
        "552 5.2.2 <user@example.org>: user is overquota",
    /* 96334 */
        "552 5.3.4 Message size exceeds fixed limit",
    /* 96377 */
        "RFC 6531 section 3.5",
    /* 96398 */
        "553 5.7.1 <user@example.org>: Sender address rejected: not owned by user other@e"
        "xample.org",
    /* 96489 */
        "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    /* 96559 */
        "RFC 2920 section 3",
    /* 96578 */
        "554 5.7.1 <user@example.org>: Relay access denied",
    /* 96628 */
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop."
        "net",
    /* 96712 */
        "RFC 5321 section 4.1.1.11",
    /* 96738 */
        "555 5.5.2 Syntax error. b20-20020a05600c4e14sm1 - gsmtp",
    /* 96794 */
        "RFC 7504 section 4",
    /* 96813 */
        "RFC 7505 section 4.1",
    /* 96834 */
        "556 5.1.10 <user@example.org>: Recipient address rejected: Domain example.org do"
        "es not accept mail (nullMX)",
    /* 96942 */
        "571 5.7.1 Email from 192.0.2.1 is currently blocked by Example's anti-spam syste"
        "m.",
    /* 97025 */
        "RFC 3463 section 3.1",
    /* 97046 */
        "250 2.1.0 Ok",
    /* 97059 */
        "550 5.1.0 <user@example.org> User unknown",
    /* 97101 */
        "550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in virtua"
        "l mailbox table",
    /* 97197 */
        "550-5.1.1 The email account that you tried to reach does not exist.",
    /* 97265 */
        "550 5.1.2 <user@example.org>: Recipient address rejected: Domain not found",
    /* 97340 */
        "RFC 1893",
    /* 97349 */
        "550 5.1.6 <user@example.org>: Recipient address rejected: User has moved to user"
        "@example.net",
    /* 97442 */
        "501 5.1.7 Bad sender address syntax",
    /* 97478 */
        "450 4.1.8 <user@example.org>: Sender address rejected: Domain not found",
    /* 97550 */
        "RFC 3886",
    /* 97559 */
        "450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted",
    /* 97628 */
        "Gmail SMTP error reference",
    /* 97655 */
        "550 5.2.1 The email account that you tried to reach is disabled.",
    /* 97720 */
        "452 4.2.2 The recipient's inbox is out of storage space.",
    /* 97777 */
        "552 5.2.3 Message exceeds maximum fixed size",
    /* 97822 */
        "451 4.3.0 <user@example.org>: Temporary lookup failure",
    /* 97877 */
        "500 5.3.3 Unrecognized command",
    /* 97908 */
        "RFC 1870 section 6.1",
    /* 97929 */
        "451 4.3.5 Server configuration error",
    /* 97966 */
        "553 5.3.5 system config error",
    /* 97996 */
        "RFC 6710",
    /* 98005 */
        "554 5.4.0 Error: too many hops",
    /* 98036 */
        "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
    /* 98103 */
        "451 4.4.3 Temporary server error. Please try again later",
    /* 98160 */
        "550 5.4.4 Invalid domain name",
    /* 98190 */
        "550 5.4.5 Daily user sending limit exceeded.",
    /* 98235 */
        "554 5.4.6 Too many hops",
    /* 98259 */
        "550 4.4.7 QUEUE.Expired; message expired",
    /* 98300 */
        "RFC 3463 section 3.6",
    /* 98321 */
        "550 5.5.0 Requested action not taken: mailbox unavailable",
    /* 98379 */
        "502 5.5.1 Unimplemented command.",
    /* 98412 */
        "RFC 5321 section 4.5.3.1.8",
    /* 98439 */
        "555 5.5.4 Unsupported option: SMTPUTF8",
    /* 98478 */
        "500 5.5.6 Authentication Exchange line is too long",
    /* 98529 */
        "RFC 3463 section 3.7",
    /* 98550 */
        "550 5.6.0 Lone CR or LF in headers (see RFC2822 section 2.2)",
    /* 98611 */
        "RFC 6152",
    /* 98620 */
        "554 5.6.3 Conversion required but not supported",
    /* 98668 */
        "RFC 4468",
    /* 98677 */
        "554 5.6.6 IMAP URL resolution failed",
    /* 98714 */
        "RFC 5336",
    /* 98723 */
        "553 5.6.7 Must declare SMTPUTF8 to permit unicode address",
    /* 98781 */
        "RFC 6531 section 3.7.4.2",
    /* 98806 */
        "RFC 6531",
    /* 98815 */
        "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user compl"
        "aints - 4.16.55.1",
    /* 98913 */
        "450 4.7.1 <user@example.org>: Recipient address rejected: Greylisted for 5 minut"
        "es",
    /* 98996 */
        "454 4.7.5 Certificate validation failure",
    /* 99037 */
        "535 5.7.8 Error: authentication failed: authentication failure",
    /* 99100 */
        "535-5.7.8 Username and Password not accepted.",
    /* 99146 */
        "534-5.7.9 Application-specific password required. Learn more at",
    /* 99210 */
        "538 5.7.11 Encryption required for requested authentication mechanism",
    /* 99280 */
        "525 5.7.13 Disabled recipient address",
    /* 99318 */
        "534-5.7.14 Please log in via your web browser and then try again.",
    /* 99384 */
        "RFC 4865 section 6",
    /* 99403 */
        "RFC 7293",
    /* 99412 */
        "RFC 7372 section 3.1",
    /* 99433 */
        "RFC 6376",
    /* 99442 */
        "550 5.7.20 No passing DKIM signature found",
    /* 99485 */
        "RFC 8301",
    /* 99494 */
        "RFC 7372 section 3.2",
    /* 99515 */
        "RFC 7208",
    /* 99524 */
        "550 5.7.23 The message was rejected because of Sender Policy Framework violation",
    /* 99605 */
        "RFC 7208 section 4.6.4",
    /* 99628 */
        "451 4.7.24 SPF validation error",
    /* 99660 */
        "RFC 7372 section 3.3",
    /* 99681 */
        "550 5.7.25 The IP address sending this message does not have a PTR record setup",
    /* 99761 */
        "RFC 7372 section 3.4",
    /* 99782 */
        "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain'"
        "s DMARC policy.",
    /* 99878 */
        "RFC 7505 section 4.2",
    /* 99899 */
        "550 5.7.27 <user@example.org>: Sender address rejected: Domain example.org does "
        "not accept mail (nullMX)",
    /* 100004 */
        "draft-levine-mailbomb-header",
    /* 100033 */
        "421 4.7.28 Gmail has detected an unusual rate of unsolicited mail originating fr"
        "om your IP address.",
    /* 100133 */
        "RFC 8617",
    /* 100142 */
        "RFC 8689",
    /* 100151 */
        "RFC 3207 section 4.2",
    /* 100172 */
        "Postfix XCLIENT_README",
    /* 100195 */
        "RFC 5321 section 4.1.1.1",
    /* 100220 */
        "RFC 2034",
    /* 100229 */
        "RFC 5321 section 4.2.5",
    /* 100252 */
        "RFC 5321 section 6.1",
    /* 100273 */
        "RFC 1985",
    /* 100282 */
        "RFC 2645 section 5.2.1",
    /* 100305 */
        "RFC 5321 section 4.5.3.2.6",
    /* 100332 */
        "RFC 1047",
    /* 100341 */
        "RFC 5321 section 4.5.3.1.10",
    /* 100369 */
        "Postfix reject_non_fqdn_helo_hostname",
    /* 100407 */
        "Postfix reject_sender_login_mismatch",
    /* 100444 */
        "RFC 5321 section 3.5.1",
    /* 100467 */
        "Postfix reject_unauth_destination",
    /* 100501 */
        "RFC 3207 section 4.1"
};

/* Each list: its length, then the offsets of its strings. */
static const uint32_t smtpcodes_lists[] = {
    /* 0 */
    0,
    /* 1 */
    1, 92904,
    /* 3 */
    3, 92912, 92961, 92984,
    /* 7 */
    2, 92912, 92984,
    /* 10 */
    1, 92998,
    /* 12 */
    2, 93003, 93026,
    /* 15 */
    1, 189,
    /* 17 */
    2, 93049, 93003,
    /* 20 */
    1, 93074,
    /* 22 */
    3, 92904, 95852, 93101,
    /* 26 */
    3, 189, 382, 491,
    /* 30 */
    3, 93109, 93003, 92912,
    /* 34 */
    2, 93130, 93167,
    /* 37 */
    1, 93196,
    /* 39 */
    3, 189, 292, 491,
    /* 43 */
    3, 93201, 93003, 92912,
    /* 47 */
    1, 93227,
    /* 49 */
    13, 93241, 93246, 93251, 93256, 93261, 93266, 93271, 93276, 93281, 93286, 93291,
    93296, 93301,
    /* 63 */
    7, 189, 195, 225, 292, 328, 382, 448,
    /* 71 */
    3, 93003, 93026, 92912,
    /* 75 */
    2, 93306, 93319,
    /* 78 */
    3, 93256, 93281, 93296,
    /* 82 */
    3, 225, 328, 382,
    /* 86 */
    3, 93358, 93003, 92912,
    /* 90 */
    3, 93281, 93286, 93296,
    /* 94 */
    3, 189, 382, 472,
    /* 98 */
    3, 93379, 93402, 93423,
    /* 102 */
    1, 93446,
    /* 104 */
    1, 93261,
    /* 106 */
    3, 93473, 93003, 93498,
    /* 110 */
    1, 93507,
    /* 112 */
    1, 93543,
    /* 114 */
    1, 262,
    /* 116 */
    3, 92912, 93547, 93556,
    /* 120 */
    1, 93566,
    /* 122 */
    5, 292, 304, 346, 364, 491,
    /* 128 */
    3, 93618, 93003, 92912,
    /* 132 */
    2, 93639, 93690,
    /* 135 */
    3, 93256, 93261, 93727,
    /* 139 */
    2, 274, 565,
    /* 142 */
    3, 92912, 93732, 93753,
    /* 146 */
    2, 93762, 93793,
    /* 149 */
    1, 298,
    /* 151 */
    3, 92912, 93547, 93850,
    /* 155 */
    1, 93871,
    /* 157 */
    3, 93727, 93256, 93261,
    /* 161 */
    2, 304, 565,
    /* 164 */
    3, 94001, 94020, 92912,
    /* 168 */
    2, 94080, 94140,
    /* 171 */
    1, 340,
    /* 173 */
    3, 92912, 93547, 94183,
    /* 177 */
    1, 94204,
    /* 179 */
    1, 346,
    /* 181 */
    3, 92912, 94183, 94331,
    /* 185 */
    1, 94340,
    /* 187 */
    1, 370,
    /* 189 */
    4, 92912, 94366, 94387, 94396,
    /* 194 */
    1, 376,
    /* 196 */
    2, 92912, 94183,
    /* 199 */
    2, 92912, 94404,
    /* 202 */
    4, 93251, 93256, 93261, 93301,
    /* 207 */
    9, 201, 207, 243, 262, 268, 286, 491, 497, 586,
    /* 217 */
    4, 93003, 93026, 94396, 94427,
    /* 222 */
    2, 94436, 94534,
    /* 225 */
    9, 243, 292, 340, 352, 364, 382, 400, 497, 649,
    /* 235 */
    4, 94606, 93003, 94629, 94654,
    /* 240 */
    2, 94659, 94706,
    /* 243 */
    3, 93251, 93256, 93261,
    /* 247 */
    5, 274, 286, 298, 382, 400,
    /* 253 */
    4, 93003, 93026, 93547, 94396,
    /* 258 */
    2, 94789, 94827,
    /* 261 */
    2, 93251, 93256,
    /* 264 */
    1, 94864,
    /* 266 */
    1, 454,
    /* 268 */
    3, 92912, 94404, 94908,
    /* 272 */
    1, 497,
    /* 274 */
    2, 92912, 94962,
    /* 277 */
    3, 388, 394, 418,
    /* 281 */
    2, 93003, 94983,
    /* 284 */
    2, 95010, 95049,
    /* 287 */
    4, 213, 237, 394, 406,
    /* 292 */
    3, 93003, 95077, 95104,
    /* 296 */
    2, 95113, 95152,
    /* 299 */
    2, 388, 491,
    /* 302 */
    2, 93003, 95190,
    /* 305 */
    2, 95213, 95248,
    /* 308 */
    4, 93003, 95288, 95297, 95316,
    /* 313 */
    2, 95337, 95372,
    /* 316 */
    3, 394, 406, 515,
    /* 320 */
    1, 93003,
    /* 322 */
    2, 95416, 95487,
    /* 325 */
    1, 195,
    /* 327 */
    2, 92912, 95530,
    /* 330 */
    1, 93256,
    /* 332 */
    1, 201,
    /* 334 */
    1, 95551,
    /* 336 */
    1, 207,
    /* 338 */
    1, 213,
    /* 340 */
    3, 92904, 93251, 93256,
    /* 344 */
    1, 304,
    /* 346 */
    4, 95610, 95629, 95650, 95659,
    /* 351 */
    1, 95678,
    /* 353 */
    3, 93727, 95852, 93261,
    /* 357 */
    2, 551, 280,
    /* 360 */
    3, 94908, 95759, 92912,
    /* 364 */
    1, 95778,
    /* 366 */
    2, 491, 388,
    /* 369 */
    2, 94001, 95861,
    /* 372 */
    2, 95880, 95914,
    /* 375 */
    2, 93256, 93261,
    /* 378 */
    2, 340, 497,
    /* 381 */
    2, 92912, 95960,
    /* 384 */
    1, 95970,
    /* 386 */
    7, 93241, 93246, 93251, 93256, 93261, 93281, 93286,
    /* 394 */
    5, 195, 201, 268, 497, 663,
    /* 400 */
    2, 93003, 96016,
    /* 403 */
    2, 96037, 96133,
    /* 406 */
    2, 93256, 93281,
    /* 409 */
    2, 231, 497,
    /* 412 */
    2, 93358, 93003,
    /* 415 */
    1, 96219,
    /* 417 */
    4, 93251, 93256, 93261, 93266,
    /* 422 */
    3, 274, 280, 316,
    /* 426 */
    3, 93003, 94983, 96277,
    /* 430 */
    2, 96286, 96334,
    /* 433 */
    4, 93251, 93256, 93281, 93286,
    /* 438 */
    4, 213, 243, 466, 497,
    /* 443 */
    2, 93003, 96377,
    /* 446 */
    2, 96398, 96489,
    /* 449 */
    5, 92904, 93251, 93256, 93261, 93271,
    /* 455 */
    4, 292, 382, 460, 497,
    /* 460 */
    3, 93003, 93109, 96559,
    /* 464 */
    2, 96578, 96628,
    /* 467 */
    2, 394, 406,
    /* 470 */
    2, 93003, 96712,
    /* 473 */
    1, 96738,
    /* 475 */
    1, 255,
    /* 477 */
    3, 96794, 95629, 96813,
    /* 481 */
    1, 96834,
    /* 483 */
    4, 92904, 93251, 93256, 93261,
    /* 488 */
    1, 96942,
    /* 490 */
    2, 97025, 94908,
    /* 493 */
    1, 93319,
    /* 495 */
    2, 95530, 94908,
    /* 498 */
    2, 97046, 97059,
    /* 501 */
    3, 95530, 94908, 94396,
    /* 505 */
    2, 97101, 97197,
    /* 508 */
    1, 97265,
    /* 510 */
    1, 95113,
    /* 512 */
    1, 93306,
    /* 514 */
    3, 95530, 97340, 94396,
    /* 518 */
    1, 97349,
    /* 520 */
    1, 97442,
    /* 522 */
    1, 97478,
    /* 524 */
    2, 97550, 94908,
    /* 527 */
    3, 96813, 95629, 94020,
    /* 531 */
    2, 93732, 94427,
    /* 534 */
    1, 97559,
    /* 536 */
    2, 93732, 97628,
    /* 539 */
    1, 97655,
    /* 541 */
    2, 93732, 94908,
    /* 544 */
    2, 96286, 97720,
    /* 547 */
    1, 97777,
    /* 549 */
    2, 93850, 94908,
    /* 552 */
    1, 97822,
    /* 554 */
    3, 93850, 94396, 93547,
    /* 558 */
    1, 94789,
    /* 560 */
    3, 93850, 95629, 94020,
    /* 564 */
    2, 93690, 94080,
    /* 567 */
    2, 93850, 93547,
    /* 570 */
    1, 97877,
    /* 572 */
    3, 93850, 97908, 94396,
    /* 576 */
    1, 96334,
    /* 578 */
    3, 93850, 94387, 94396,
    /* 582 */
    2, 97929, 97966,
    /* 585 */
    2, 97996, 94908,
    /* 588 */
    2, 94183, 94396,
    /* 591 */
    1, 98005,
    /* 593 */
    2, 94183, 94020,
    /* 596 */
    1, 98036,
    /* 598 */
    1, 93639,
    /* 600 */
    2, 94183, 97340,
    /* 603 */
    1, 98103,
    /* 605 */
    1, 98160,
    /* 607 */
    3, 94183, 97340, 97628,
    /* 611 */
    1, 98190,
    /* 613 */
    3, 94183, 94387, 94020,
    /* 617 */
    1, 98235,
    /* 619 */
    1, 98259,
    /* 621 */
    2, 98300, 94908,
    /* 624 */
    1, 98321,
    /* 626 */
    3, 98300, 94908, 94396,
    /* 630 */
    2, 95337, 98379,
    /* 633 */
    2, 95416, 96738,
    /* 636 */
    3, 98300, 98412, 94396,
    /* 640 */
    1, 94827,
    /* 642 */
    3, 98300, 95297, 94396,
    /* 646 */
    2, 95152, 98439,
    /* 649 */
    3, 95297, 94001, 94908,
    /* 653 */
    1, 98478,
    /* 655 */
    2, 98529, 94908,
    /* 658 */
    1, 98550,
    /* 660 */
    2, 98529, 98611,
    /* 663 */
    1, 98620,
    /* 665 */
    2, 98529, 94404,
    /* 668 */
    2, 98668, 94908,
    /* 671 */
    1, 98677,
    /* 673 */
    3, 96377, 98714, 94396,
    /* 677 */
    1, 98723,
    /* 679 */
    2, 98781, 94908,
    /* 682 */
    3, 98781, 94908, 94387,
    /* 686 */
    2, 98806, 94908,
    /* 689 */
    3, 94962, 94001, 95861,
    /* 693 */
    2, 95914, 98815,
    /* 696 */
    2, 94962, 94908,
    /* 699 */
    2, 96578, 98913,
    /* 702 */
    3, 94962, 95297, 97628,
    /* 706 */
    1, 95487,
    /* 708 */
    2, 94962, 94396,
    /* 711 */
    1, 98996,
    /* 713 */
    2, 94001, 97628,
    /* 716 */
    2, 99037, 99100,
    /* 719 */
    1, 99146,
    /* 721 */
    2, 95759, 94908,
    /* 724 */
    2, 94001, 94908,
    /* 727 */
    1, 99210,
    /* 729 */
    1, 94140,
    /* 731 */
    1, 99280,
    /* 733 */
    3, 95759, 98668, 97628,
    /* 737 */
    1, 99318,
    /* 739 */
    3, 97996, 99384, 94908,
    /* 743 */
    3, 99403, 99384, 94908,
    /* 747 */
    2, 99403, 94908,
    /* 750 */
    2, 99412, 99433,
    /* 753 */
    1, 99442,
    /* 755 */
    3, 99412, 99433, 99485,
    /* 759 */
    2, 99494, 99515,
    /* 762 */
    1, 99524,
    /* 764 */
    2, 99494, 99605,
    /* 767 */
    1, 99628,
    /* 769 */
    2, 99660, 97628,
    /* 772 */
    1, 99681,
    /* 774 */
    2, 99761, 97628,
    /* 777 */
    1, 99782,
    /* 779 */
    3, 99878, 94396, 97628,
    /* 783 */
    1, 99899,
    /* 785 */
    3, 94908, 100004, 97628,
    /* 789 */
    1, 100033,
    /* 791 */
    2, 100133, 97628,
    /* 794 */
    2, 100142, 97628,
    /* 797 */
    2, 95861, 100151,
    /* 800 */
    1, 95852,
    /* 802 */
    1, 100172,
    /* 804 */
    1, 93101,
    /* 806 */
    2, 100195, 100220,
    /* 809 */
    2, 93241, 93246,
    /* 812 */
    2, 100229, 100252,
    /* 815 */
    1, 95288,
    /* 817 */
    1, 93266,
    /* 819 */
    1, 100273,
    /* 821 */
    1, 93296,
    /* 823 */
    1, 100282,
    /* 825 */
    1, 93301,
    /* 827 */
    2, 93618, 94387,
    /* 830 */
    2, 100305, 100332,
    /* 833 */
    2, 93261, 93266,
    /* 836 */
    2, 94908, 94001,
    /* 839 */
    1, 93727,
    /* 841 */
    1, 94001,
    /* 843 */
    3, 98412, 100341, 94396,
    /* 847 */
    1, 96277,
    /* 849 */
    1, 93251,
    /* 851 */
    2, 95297, 94001,
    /* 854 */
    1, 95297,
    /* 856 */
    1, 95861,
    /* 858 */
    2, 95297, 94396,
    /* 861 */
    1, 100369,
    /* 863 */
    2, 92912, 93732,
    /* 866 */
    1, 93026,
    /* 868 */
    3, 92904, 93241, 93246,
    /* 872 */
    1, 97908,
    /* 874 */
    1, 100341,
    /* 876 */
    2, 93026, 100407,
    /* 879 */
    1, 100444,
    /* 881 */
    2, 93281, 93286,
    /* 884 */
    1, 93109,
    /* 886 */
    1, 100467,
    /* 888 */
    1, 100501,
    /* 890 */
    1, 98668,
    /* 892 */
    1, 93271,
    /* 894 */
    1, 167,
    /* 896 */
    1, 175,
    /* 898 */
    3, 94962, 94427, 94396
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
    {{57, 57, 958, 94151, 14775, 15077, 15395},
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
    {{93, 93, 1171, 94868, 22400, 22608, 22790},
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
    {{149, 149, 1499, 95890, 32114, 32398, 32630},
     {112, 366, 369, 372, 0, 0},
     530, 37, 152, 0, 1, 20, 3, 4, 1, 0},
    /* 541 recipient_rejected */
    {{153, 153, 1523, 32879, 32921, 33185, 33351},
     {375, 378, 381, 384, 0, 0},
     541, 38, 152, 0, 1, 8, 0, 4, 3, 0},
    /* 550 mailbox_unavailable */
    {{157, 157, 1542, 98331, 33593, 33907, 34138},
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
    {{304, 304, 2275, 48713, 48751, 49003, 49149},
     {0, 0, 560, 564, 0, 0},
     3002, 66, 169, 0, 2, 32, 6, 0, 1, 0},
    /* X.3.3 system_not_capable_of_selected_features */
    {{310, 310, 2313, 49301, 49341, 49471, 49616},
     {0, 0, 567, 570, 0, 0},
     3003, 67, 169, 0, 2, 29, 6, 0, 1, 0},
    /* X.3.4 message_too_big_for_system */
    {{316, 316, 2353, 49751, 49778, 49939, 50025},
     {0, 0, 572, 576, 0, 0},
     3004, 68, 169, 0, 2, 28, 4, 0, 1, 0},
    /* X.3.5 system_incorrectly_configured */
    {{322, 322, 2380, 50187, 50217, 50354, 50494},
     {0, 0, 578, 582, 0, 0},
     3005, 69, 169, 0, 2, 30, 6, 0, 1, 0},
    /* X.3.6 requested_priority_was_changed */
    {{328, 328, 2410, 50728, 50759, 50908, 42679},
     {0, 0, 585, 0, 0, 0},
     3006, 70, 169, 0, 2, 1, 1, 0, 1, 0},
    /* X.4.0 other_network_or_routing_status */
    {{334, 334, 2441, 50995, 51040, 51210, 51294},
     {0, 0, 588, 591, 0, 0},
     4000, 71, 169, 0, 2, 33, 7, 0, 1, 0},
    /* X.4.1 no_answer_from_host */
    {{340, 340, 2473, 51429, 51449, 51646, 51829},
     {0, 0, 593, 596, 0, 0},
     4001, 72, 169, 0, 2, 33, 7, 0, 1, 0},
    /* X.4.2 bad_connection */
    {{346, 346, 2493, 52060, 52075, 52228, 52337},
     {0, 0, 588, 598, 0, 0},
     4002, 73, 169, 0, 2, 33, 7, 0, 1, 0},
    /* X.4.3 directory_server_failure */
    {{352, 352, 2508, 52498, 52523, 52741, 52829},
     {0, 0, 600, 603, 0, 0},
     4003, 74, 169, 0, 2, 30, 6, 0, 1, 0},
    /* X.4.4 unable_to_route */
    {{358, 358, 2533, 52962, 52978, 53130, 53264},
     {0, 0, 588, 605, 0, 0},
     4004, 75, 169, 0, 2, 33, 0, 0, 1, 0},
    /* X.4.5 mail_system_congestion */
    {{364, 364, 2549, 53415, 53438, 53651, 53751},
     {0, 0, 607, 611, 0, 0},
     4005, 76, 169, 0, 2, 32, 6, 0, 1, 0},
    /* X.4.6 routing_loop_detected */
    {{370, 370, 2572, 53909, 53931, 54125, 54272},
     {0, 0, 613, 617, 0, 0},
     4006, 77, 169, 0, 2, 34, 6, 0, 1, 0},
    /* X.4.7 delivery_time_expired */
    {{376, 376, 2594, 54459, 54481, 54675, 54824},
     {0, 0, 593, 619, 0, 0},
     4007, 78, 169, 0, 2, 35, 0, 0, 1, 0},
    /* X.5.0 other_protocol_status */
    {{382, 382, 2616, 54993, 55028, 55162, 55307},
     {0, 0, 621, 624, 0, 0},
     5000, 79, 169, 1, 2, 37, 5, 0, 1, 0},
    /* X.5.1 invalid_command */
    {{388, 388, 2638, 55448, 55464, 55645, 55800},
     {0, 0, 626, 630, 0, 0},
     5001, 80, 170, 0, 2, 37, 5, 0, 1, 0},
    /* X.5.2 syntax_error */
    {{394, 394, 2654, 55978, 55991, 56116, 56259},
     {0, 0, 621, 633, 0, 0},
     5002, 81, 170, 0, 2, 36, 5, 0, 1, 0},
    /* X.5.3 too_many_recipients */
    {{400, 400, 2667, 4529, 56413, 56622, 56700},
     {0, 0, 636, 640, 0, 0},
     5003, 82, 170, 0, 2, 18, 5, 0, 1, 0},
    /* X.5.4 invalid_command_arguments */
    {{406, 406, 2687, 56829, 56855, 57019, 57167},
     {0, 0, 642, 646, 0, 0},
     5004, 83, 170, 0, 2, 36, 5, 0, 1, 0},
    /* X.5.5 wrong_protocol_version */
    {{412, 412, 2713, 57295, 57318, 57485, 57576},
     {0, 0, 621, 0, 0, 0},
     5005, 84, 170, 0, 2, 37, 5, 0, 1, 0},
    /* X.5.6 authentication_exchange_line_too_long */
    {{418, 418, 2736, 98488, 57717, 57890, 57980},
     {0, 0, 649, 653, 0, 0},
     5006, 85, 170, 0, 2, 21, 6, 0, 1, 0},
    /* X.6.0 other_media_error */
    {{424, 424, 2774, 58120, 58151, 58287, 58426},
     {0, 0, 655, 658, 0, 0},
     6000, 86, 170, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.1 media_not_supported */
    {{430, 430, 2792, 58609, 58629, 58794, 58907},
     {0, 0, 655, 0, 0, 0},
     6001, 87, 170, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.2 conversion_required_and_prohibited */
    {{436, 436, 2812, 59038, 59073, 59217, 59305},
     {0, 0, 655, 0, 0, 0},
     6002, 88, 170, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.3 conversion_required_but_not_supported */
    {{442, 442, 2847, 98630, 59411, 59581, 59665},
     {0, 0, 660, 663, 0, 0},
     6003, 89, 170, 0, 2, 29, 6, 0, 1, 0},
    /* X.6.4 conversion_with_loss_performed */
    {{448, 448, 2885, 59812, 59843, 59981, 60064},
     {0, 0, 655, 0, 0, 0},
     6004, 90, 170, 0, 2, 1, 1, 0, 1, 0},
    /* X.6.5 conversion_failed */
    {{454, 454, 2916, 60148, 60166, 60277, 60406},
     {0, 0, 665, 0, 0, 0},
     6005, 91, 170, 0, 2, 27, 4, 0, 1, 0},
    /* X.6.6 message_content_not_available */
    {{460, 460, 2934, 60577, 60607, 60747, 60853},
     {0, 0, 668, 671, 0, 0},
     6006, 92, 170, 0, 2, 30, 6, 0, 1, 0},
    /* X.6.7 non_ascii_addresses_not_permitted */
    {{466, 466, 2964, 61026, 61086, 61322, 61465},
     {0, 0, 673, 677, 0, 0},
     6007, 93, 170, 0, 2, 29, 0, 0, 1, 0},
    /* X.6.8 utf8_reply_required */
    {{472, 472, 2998, 61610, 61679, 61831, 61937},
     {0, 0, 679, 0, 0, 0},
     6008, 94, 170, 0, 2, 29, 5, 0, 1, 0},
    /* X.6.9 utf8_header_message_cannot_be_transferred */
    {{478, 478, 3018, 62045, 62147, 62315, 62425},
     {0, 0, 682, 0, 0, 0},
     6009, 95, 170, 0, 2, 29, 0, 0, 1, 0},
    /* X.6.10 utf8_reply_required_duplicate */
    {{484, 484, 3060, 61610, 62609, 62787, 62846},
     {0, 0, 686, 0, 0, 0},
     6010, 96, 170, 0, 2, 29, 5, 0, 2, 0},
    /* X.7.0 other_security_status */
    {{491, 491, 3090, 62936, 62971, 63157, 63323},
     {0, 0, 689, 693, 0, 0},
     7000, 97, 170, 2, 2, 24, 0, 0, 1, 0},
    /* X.7.1 delivery_not_authorized */
    {{497, 497, 1713, 38389, 63491, 63700, 63901},
     {0, 0, 696, 699, 0, 0},
     7001, 98, 172, 1, 2, 24, 0, 0, 1, 0},
    /* X.7.2 mailing_list_expansion_prohibited */
    {{503, 503, 3112, 64130, 64164, 64264, 64442},
     {0, 0, 696, 0, 0, 0},
     7002, 99, 173, 0, 2, 8, 2, 0, 1, 0},
    /* X.7.3 security_conversion_required_but_not_possible */
    {{509, 509, 3146, 64537, 64583, 64735, 64831},
     {0, 0, 696, 0, 0, 0},
     7003, 100, 173, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.4 security_features_not_supported */
    {{515, 515, 3192, 64949, 64981, 65177, 65318},
     {0, 0, 702, 706, 0, 0},
     7004, 101, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.5 cryptographic_failure */
    {{521, 521, 3224, 65435, 65457, 65607, 65770},
     {0, 0, 708, 711, 0, 0},
     7005, 102, 173, 0, 2, 23, 6, 0, 1, 0},
    /* X.7.6 cryptographic_algorithm_not_supported */
    {{527, 527, 3246, 65963, 66001, 66121, 66206},
     {0, 0, 696, 0, 0, 0},
     7006, 103, 173, 0, 2, 23, 0, 0, 1, 0},
    /* X.7.7 message_integrity_failure */
    {{533, 533, 3284, 66339, 66365, 66518, 66624},
     {0, 0, 696, 0, 0, 0},
     7007, 104, 173, 0, 2, 27, 4, 0, 1, 0},
    /* X.7.8 authentication_credentials_invalid */
    {{539, 539, 3310, 66758, 66793, 67017, 67230},
     {0, 0, 713, 716, 0, 0},
     7008, 105, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.9 authentication_mechanism_too_weak */
    {{545, 545, 3345, 67482, 67519, 67722, 67846},
     {0, 0, 713, 719, 0, 0},
     7009, 106, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.10 encryption_needed */
    {{551, 551, 1481, 68000, 68018, 68189, 68273},
     {0, 0, 721, 364, 0, 0},
     7010, 107, 173, 0, 2, 22, 5, 0, 1, 0},
    /* X.7.11 encryption_required_for_mechanism */
    {{558, 558, 3379, 99221, 68357, 68552, 68596},
     {0, 0, 724, 727, 0, 0},
     7011, 108, 173, 0, 2, 22, 3, 0, 1, 0},
    /* X.7.12 password_transition_needed */
    {{565, 565, 958, 94151, 68675, 68806, 68886},
     {0, 0, 724, 729, 0, 0},
     7012, 109, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.13 user_account_disabled */
    {{572, 572, 3413, 68994, 69016, 69268, 69341},
     {0, 0, 721, 731, 0, 0},
     7013, 110, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.14 trust_relationship_required */
    {{579, 579, 3435, 69450, 69478, 69677, 69780},
     {0, 0, 733, 737, 0, 0},
     7014, 111, 173, 0, 2, 21, 3, 0, 1, 0},
    /* X.7.15 priority_level_too_low */
    {{586, 586, 3463, 69932, 69958, 70114, 70187},
     {0, 0, 585, 0, 0, 0},
     7015, 112, 173, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.16 message_too_big_for_priority */
    {{593, 593, 3486, 70264, 70310, 70500, 70592},
     {0, 0, 739, 0, 0, 0},
     7016, 113, 173, 0, 2, 28, 4, 0, 1, 0},
    /* X.7.17 mailbox_owner_has_changed */
    {{600, 600, 3515, 70698, 70724, 70987, 71045},
     {0, 0, 743, 0, 0, 0},
     7017, 114, 173, 0, 2, 3, 2, 0, 1, 1},
    /* X.7.18 domain_owner_has_changed */
    {{607, 607, 3541, 71168, 71193, 71345, 71380},
     {0, 0, 747, 0, 0, 0},
     7018, 115, 173, 0, 2, 9, 2, 0, 1, 1},
    /* X.7.19 rrvs_test_cannot_be_completed */
    {{614, 614, 3566, 71467, 71497, 71665, 71733},
     {0, 0, 747, 0, 0, 0},
     7019, 116, 173, 0, 2, 24, 0, 0, 1, 0},
    /* X.7.20 no_passing_dkim_signature */
    {{621, 621, 3596, 99453, 71826, 71954, 72069},
     {0, 0, 750, 753, 0, 0},
     7020, 117, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.21 no_acceptable_dkim_signature */
    {{628, 628, 3622, 72228, 72263, 72393, 72546},
     {0, 0, 755, 0, 0, 0},
     7021, 118, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.22 no_author_matched_dkim_signature */
    {{635, 635, 3651, 72686, 72731, 72877, 72932},
     {0, 0, 750, 0, 0, 0},
     7022, 119, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.23 spf_validation_failed */
    {{642, 642, 3684, 73050, 73072, 73236, 73371},
     {0, 0, 759, 762, 0, 0},
     7023, 120, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.24 spf_validation_error */
    {{649, 649, 3706, 99639, 73502, 73708, 73811},
     {0, 0, 764, 767, 0, 0},
     7024, 121, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.25 reverse_dns_validation_failed */
    {{656, 656, 3727, 73938, 73968, 74127, 74237},
     {0, 0, 769, 772, 0, 0},
     7025, 122, 173, 0, 2, 13, 5, 0, 1, 0},
    /* X.7.26 multiple_authentication_checks_failed */
    {{663, 663, 3757, 74406, 74444, 74688, 74908},
     {0, 0, 774, 777, 0, 0},
     7026, 123, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.27 sender_address_has_null_mx */
    {{670, 670, 3795, 75173, 75200, 75401, 75488},
     {0, 0, 779, 783, 0, 0},
     7027, 124, 173, 0, 2, 11, 3, 0, 1, 0},
    /* X.7.28 mail_flood_detected */
    {{677, 677, 3822, 75591, 75611, 75851, 75976},
     {0, 0, 785, 789, 0, 0},
     7028, 125, 173, 0, 2, 16, 5, 0, 1, 0},
    /* X.7.29 arc_validation_failure */
    {{684, 684, 3842, 76099, 76122, 76284, 76402},
     {0, 0, 791, 0, 0, 0},
     7029, 126, 173, 0, 2, 12, 5, 0, 1, 0},
    /* X.7.30 requiretls_support_required */
    {{691, 691, 3865, 76524, 76552, 76750, 76839},
     {0, 0, 794, 0, 0, 0},
     7030, 127, 173, 0, 2, 29, 6, 0, 1, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 753, 93177, 76943, 77115, 77189},
     {22, 26, 797, 34, 0, 800},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 753, 7832, 77342, 77501, 42679},
     {22, 26, 802, 34, 0, 804},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 77579, 77588, 77823, 77853},
     {49, 63, 806, 75, 0, 809},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 77931, 77950, 78208, 78251},
     {49, 63, 812, 75, 0, 104},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 78463, 78486, 78612, 78673},
     {49, 63, 815, 75, 0, 817},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 78712, 78748, 78901, 78944},
     {49, 63, 819, 75, 0, 821},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 783, 79002, 79034, 79219, 79295},
     {49, 63, 823, 75, 0, 825},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward, in a context */
    {{29, 29, 805, 79347, 79387, 79512, 42679},
     {78, 82, 819, 0, 0, 821},
     251, 7, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user, in a context */
    {{33, 33, 833, 79546, 79591, 79728, 79775},
     {90, 94, 819, 102, 0, 821},
     252, 8, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 421 service_not_available, in a context */
    {{45, 45, 899, 12211, 79830, 80009, 80166},
     {112, 122, 827, 132, 0, 1},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 421 service_not_available, in a context */
    {{45, 45, 899, 12211, 80388, 80675, 80809},
     {112, 122, 830, 132, 0, 833},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit, in a context */
    {{49, 49, 921, 94151, 80973, 81159, 81234},
     {135, 139, 836, 146, 0, 839},
     422, 12, 0, 0, 1, 21, 3, 3, 3, 0},
    /* 432 password_transition_needed, in a context */
    {{57, 57, 958, 94151, 81340, 81509, 81622},
     {157, 161, 841, 168, 0, 839},
     432, 14, 0, 0, 1, 21, 3, 3, 1, 0},
    /* 450 mailbox_temporarily_unavailable, in a context */
    {{81, 81, 1085, 81796, 81817, 82012, 82099},
     {202, 207, 823, 222, 0, 825},
     450, 20, 0, 0, 1, 24, 0, 3, 1, 0},
    /* 451 local_error_in_processing, in a context */
    {{85, 85, 1117, 82263, 82298, 82431, 82490},
     {202, 225, 823, 240, 0, 825},
     451, 21, 0, 0, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{89, 89, 1143, 4529, 82577, 82911, 83070},
     {243, 247, 843, 258, 0, 330},
     452, 22, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{89, 89, 1143, 21745, 83297, 83495, 83582},
     {243, 247, 847, 258, 0, 849},
     452, 22, 0, 0, 1, 31, 6, 3, 1, 0},
    /* 500 command_unrecognized, in a context */
    {{105, 105, 1256, 24604, 83731, 83910, 84033},
     {112, 277, 851, 284, 0, 839},
     500, 26, 0, 0, 1, 36, 5, 4, 1, 0},
    /* 501 syntax_error_in_parameters, in a context */
    {{109, 109, 1277, 25446, 84211, 84359, 84514},
     {112, 287, 854, 296, 0, 839},
     501, 27, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 501 syntax_error_in_parameters, in a context */
    {{109, 109, 1277, 84658, 84695, 25693, 26006},
     {112, 287, 856, 296, 0, 800},
     501, 27, 0, 0, 1, 36, 5, 4, 1, 0},
    /* 503 bad_sequence_of_commands, in a context */
    {{117, 117, 1328, 26893, 84819, 84994, 85112},
     {112, 299, 858, 313, 0, 839},
     503, 29, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 504 parameter_not_implemented, in a context */
    {{121, 121, 1353, 27593, 85195, 27832, 28045},
     {112, 316, 861, 322, 0, 809},
     504, 30, 0, 0, 1, 13, 5, 4, 1, 0},
    /* 504 parameter_not_implemented, in a context */
    {{121, 121, 1353, 95497, 85323, 85471, 85632},
     {112, 316, 854, 322, 0, 839},
     504, 30, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 523 encryption_needed, in a context */
    {{145, 145, 1481, 85819, 85876, 85989, 86060},
     {353, 357, 863, 364, 0, 104},
     523, 36, 0, 0, 1, 28, 4, 4, 3, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1542, 98331, 86139, 86276, 86389},
     {386, 394, 866, 403, 0, 868},
     550, 39, 0, 0, 1, 24, 5, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1542, 98331, 86538, 86697, 86856},
     {386, 394, 866, 403, 0, 849},
     550, 39, 0, 0, 1, 11, 3, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1542, 98331, 86999, 87168, 87301},
     {386, 394, 866, 403, 0, 104},
     550, 39, 0, 0, 1, 24, 0, 4, 1, 0},
    /* 552 exceeded_storage_allocation, in a context */
    {{165, 165, 1577, 87494, 87542, 87675, 87790},
     {417, 422, 872, 430, 0, 849},
     552, 41, 0, 0, 1, 28, 4, 4, 1, 0},
    /* 552 exceeded_storage_allocation, in a context */
    {{165, 165, 1577, 4529, 87948, 88233, 88377},
     {417, 422, 874, 430, 0, 330},
     552, 41, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 553 mailbox_name_not_allowed, in a context */
    {{169, 169, 1605, 35731, 88548, 88718, 88837},
     {433, 438, 876, 446, 0, 849},
     553, 42, 0, 0, 1, 11, 3, 4, 1, 0},
    /* 553 mailbox_name_not_allowed, in a context */
    {{169, 169, 1605, 88935, 88950, 89028, 89068},
     {433, 438, 879, 446, 0, 881},
     553, 42, 0, 0, 1, 7, 0, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 89102, 89123, 89340, 89488},
     {449, 455, 884, 464, 0, 1},
     554, 43, 0, 0, 1, 24, 5, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 36473, 89690, 89842, 89989},
     {449, 455, 886, 464, 0, 330},
     554, 43, 0, 0, 1, 19, 0, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 90151, 90191, 90278, 90334},
     {449, 455, 888, 464, 0, 800},
     554, 43, 0, 0, 1, 23, 5, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1630, 36473, 90411, 90479, 90543},
     {449, 455, 890, 464, 0, 892},
     554, 43, 0, 0, 1, 30, 6, 4, 1, 0},
    /* X.0.0 other_undefined_status, in a context */
    {{189, 189, 1737, 39048, 90616, 90680, 42679},
     {0, 0, 490, 493, 894, 0},
     0, 47, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.0 other_address_status, in a context */
    {{195, 195, 1760, 39617, 90709, 90781, 42679},
     {0, 0, 495, 498, 894, 0},
     1000, 48, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.1.1 bad_destination_mailbox_address, in a context */
    {{201, 201, 1781, 40188, 90821, 90945, 91076},
     {0, 0, 501, 505, 896, 0},
     1001, 49, 0, 0, 2, 7, 0, 0, 1, 0},
    /* X.1.2 bad_destination_system_address, in a context */
    {{207, 207, 1813, 40950, 91155, 91273, 91351},
     {0, 0, 495, 508, 896, 0},
     1002, 50, 0, 0, 2, 33, 7, 0, 1, 0},
    /* X.2.1 mailbox_disabled, in a context */
    {{268, 268, 2128, 45766, 91466, 91626, 91721},
     {0, 0, 536, 539, 896, 0},
     2001, 60, 0, 0, 2, 16, 5, 0, 1, 0},
    /* X.3.0 other_mail_system_status, in a context */
    {{292, 292, 2233, 47750, 91862, 90680, 42679},
     {0, 0, 549, 552, 894, 0},
     3000, 64, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.5.0 other_protocol_status, in a context */
    {{382, 382, 2616, 54993, 91939, 90680, 42679},
     {0, 0, 621, 624, 894, 0},
     5000, 79, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.7.0 other_security_status, in a context */
    {{491, 491, 3090, 62936, 91962, 92029, 42679},
     {0, 0, 689, 693, 894, 0},
     7000, 97, 0, 0, 2, 1, 1, 0, 1, 0},
    /* X.7.0 other_security_status, in a context */
    {{491, 491, 3090, 62936, 92077, 92220, 92347},
     {0, 0, 689, 693, 896, 0},
     7000, 97, 0, 0, 2, 16, 5, 0, 1, 0},
    /* X.7.1 delivery_not_authorized, in a context */
    {{497, 497, 1713, 38389, 92481, 92630, 92741},
     {0, 0, 898, 699, 896, 0},
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
    {4518, 97617} /* greylisted */,
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

/* Index 0: 47 keys in 86 slots. */
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

static const uint32_t smtpcodes_slots_0[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0,
    3, 2, 0, 0, 0, 18, 38, 0, 0, 11, 0, 8,
    29, 21, 0, 45, 43, 25, 0, 6, 34, 1, 40, 30,
    15, 41, 46, 39, 0, 27, 23, 4, 42, 35, 17, 7,
    16, 10, 26, 20, 36, 28, 0, 0, 14, 0, 19, 0,
    44, 12, 31, 37, 0, 0, 32, 22, 0, 0, 0, 24,
    0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 33, 0,
    0, 5
};

static const uint8_t smtpcodes_lengths_0[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 12, 13, 0, 0, 0, 17, 18, 0,
    0, 21, 22, 18, 24, 25, 0, 27, 18, 29, 0, 21, 22, 18, 14, 25, 21, 27, 23, 19,
    0, 26, 32, 13, 24, 25, 26, 27, 18, 29, 20, 31, 17, 23, 0, 0, 26, 0, 13, 0,
    35, 26, 17, 23, 0, 0, 21, 27, 0, 0, 0, 21, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 12, 0, 0, 15
};

/* Index 1: 81 keys in 233 slots. */
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

static const uint32_t smtpcodes_slots_1[] = {
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

static const uint8_t smtpcodes_lengths_1[] = {
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

/* Index 2: 81 keys in 176 slots. */
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

static const uint32_t smtpcodes_slots_2[] = {
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

static const uint8_t smtpcodes_lengths_2[] = {
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
    96789, /* name */
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
        {smtpcodes_hash_reply_names, smtpcodes_slots_0, smtpcodes_lengths_0, 86, 9, 35},
        {smtpcodes_hash_enhanced_keys, smtpcodes_slots_1, smtpcodes_lengths_1, 233, 5, 6},
        {smtpcodes_hash_enhanced_names, smtpcodes_slots_2, smtpcodes_lengths_2, 176, 12, 45}
    }
};
