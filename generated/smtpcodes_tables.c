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
    char s189[23];
    char s212[19];
    char s231[14];
    char s245[13];
    char s258[14];
    char s272[16];
    char s288[22];
    char s310[28];
    char s338[19];
    char s357[17];
    char s374[30];
    char s404[22];
    char s426[27];
    char s453[10];
    char s463[27];
    char s490[22];
    char s512[19];
    char s531[27];
    char s558[18];
    char s576[14];
    char s590[32];
    char s622[26];
    char s648[28];
    char s676[33];
    char s709[22];
    char s731[30];
    char s761[21];
    char s782[27];
    char s809[24];
    char s833[25];
    char s858[26];
    char s884[18];
    char s902[22];
    char s924[13];
    char s937[23];
    char s960[26];
    char s986[18];
    char s1004[24];
    char s1028[19];
    char s1047[20];
    char s1067[15];
    char s1082[28];
    char s1110[25];
    char s1135[19];
    char s1154[36];
    char s1190[28];
    char s1218[24];
    char s1242[18];
    char s1260[17];
    char s1277[3];
    char s1280[9];
    char s1289[9];
    char s1298[26];
    char s1324[16];
    char s1340[16];
    char s1356[17];
    char s1373[22];
    char s1395[13];
    char s1408[20];
    char s1428[14];
    char s1442[22];
    char s1464[27];
    char s1491[18];
    char s1509[45];
    char s1554[15];
    char s1569[15];
    char s1584[15];
    char s1599[25];
    char s1624[16];
    char s1640[22];
    char s1662[22];
    char s1684[33];
    char s1717[12];
    char s1729[40];
    char s1769[12];
    char s1781[38];
    char s1819[32];
    char s1851[13];
    char s1864[33];
    char s1897[11];
    char s1908[11];
    char s1919[20];
    char s1939[20];
    char s1959[13];
    char s1972[38];
    char s2010[14];
    char s2024[22];
    char s2046[12];
    char s2058[17];
    char s2075[13];
    char s2088[27];
    char s2115[11];
    char s2126[18];
    char s2144[7];
    char s2151[32];
    char s2183[13];
    char s2196[28];
    char s2224[6];
    char s2230[26];
    char s2256[17];
    char s2273[23];
    char s2296[18];
    char s2314[25];
    char s2339[14];
    char s2353[27];
    char s2380[13];
    char s2393[23];
    char s2416[12];
    char s2428[29];
    char s2457[19];
    char s2476[29];
    char s2505[14];
    char s2519[22];
    char s2541[13];
    char s2554[25];
    char s2579[8];
    char s2587[28];
    char s2615[13];
    char s2628[25];
    char s2653[15];
    char s2668[24];
    char s2692[13];
    char s2705[17];
    char s2722[23];
    char s2745[328];
    char s3073[244];
    char s3317[327];
    char s3644[19];
    char s3663[246];
    char s3909[225];
    char s4134[310];
    char s4444[36];
    char s4480[203];
    char s4683[41];
    char s4724[75];
    char s4799[13];
    char s4812[221];
    char s5033[92];
    char s5125[164];
    char s5289[23];
    char s5312[356];
    char s5668[47];
    char s5715[140];
    char s5855[46];
    char s5901[240];
    char s6141[143];
    char s6284[67];
    char s6351[38];
    char s6389[270];
    char s6659[123];
    char s6782[163];
    char s6945[39];
    char s6984[283];
    char s7267[164];
    char s7431[99];
    char s7530[63];
    char s7593[264];
    char s7857[132];
    char s7989[146];
    char s8135[41];
    char s8176[212];
    char s8388[64];
    char s8452[232];
    char s8684[62];
    char s8746[397];
    char s9143[183];
    char s9326[342];
    char s9668[61];
    char s9729[387];
    char s10116[208];
    char s10324[365];
    char s10689[50];
    char s10739[369];
    char s11108[170];
    char s11278[241];
    char s11519[66];
    char s11585[267];
    char s11852[153];
    char s12005[227];
    char s12232[302];
    char s12534[318];
    char s12852[294];
    char s13146[41];
    char s13187[275];
    char s13462[191];
    char s13653[324];
    char s13977[47];
    char s14024[273];
    char s14297[175];
    char s14472[232];
    char s14704[51];
    char s14755[294];
    char s15049[259];
    char s15308[274];
    char s15582[32];
    char s15614[304];
    char s15918[246];
    char s16164[257];
    char s16421[14];
    char s16435[239];
    char s16674[201];
    char s16875[251];
    char s17126[53];
    char s17179[344];
    char s17523[245];
    char s17768[393];
    char s18161[52];
    char s18213[364];
    char s18577[244];
    char s18821[381];
    char s19202[56];
    char s19258[270];
    char s19528[185];
    char s19713[144];
    char s19857[208];
    char s20065[182];
    char s20247[238];
    char s20485[46];
    char s20531[327];
    char s20858[217];
    char s21075[212];
    char s21287[51];
    char s21338[314];
    char s21652[156];
    char s21808[253];
    char s22061[35];
    char s22096[223];
    char s22319[303];
    char s22622[281];
    char s22903[40];
    char s22943[207];
    char s23150[313];
    char s23463[251];
    char s23714[24];
    char s23738[206];
    char s23944[145];
    char s24089[261];
    char s24350[25];
    char s24375[283];
    char s24658[194];
    char s24852[198];
    char s25050[34];
    char s25084[205];
    char s25289[213];
    char s25502[241];
    char s25743[18];
    char s25761[223];
    char s25984[150];
    char s26134[202];
    char s26336[172];
    char s26508[174];
    char s26682[170];
    char s26852[76];
    char s26928[241];
    char s27169[163];
    char s27332[214];
    char s27546[26];
    char s27572[235];
    char s27807[150];
    char s27957[144];
    char s28101[26];
    char s28127[266];
    char s28393[197];
    char s28590[267];
    char s28857[18];
    char s28875[324];
    char s29199[121];
    char s29320[251];
    char s29571[284];
    char s29855[232];
    char s30087[249];
    char s30336[42];
    char s30378[264];
    char s30642[166];
    char s30808[242];
    char s31050[48];
    char s31098[314];
    char s31412[231];
    char s31643[306];
    char s31949[34];
    char s31983[220];
    char s32203[143];
    char s32346[237];
    char s32583[59];
    char s32642[201];
    char s32843[185];
    char s33028[208];
    char s33236[53];
    char s33289[236];
    char s33525[241];
    char s33766[212];
    char s33978[19];
    char s33997[238];
    char s34235[163];
    char s34398[231];
    char s34629[63];
    char s34692[186];
    char s34878[186];
    char s35064[206];
    char s35270[28];
    char s35298[248];
    char s35546[167];
    char s35713[181];
    char s35894[41];
    char s35935[248];
    char s36183[167];
    char s36350[203];
    char s36553[172];
    char s36725[74];
    char s36799[153];
    char s36952[159];
    char s37111[78];
    char s37189[6];
    char s37195[9];
    char s37204[235];
    char s37439[30];
    char s37469[78];
    char s37547[19];
    char s37566[258];
    char s37824[43];
    char s37867[212];
    char s38079[23];
    char s38102[126];
    char s38228[61];
    char s38289[39];
    char s38328[36];
    char s38364[153];
    char s38517[43];
    char s38560[58];
    char s38618[32];
    char s38650[185];
    char s38835[76];
    char s38911[52];
    char s38963[40];
    char s39003[125];
    char s39128[34];
    char s39162[45];
    char s39207[137];
    char s39344[47];
    char s39391[55];
    char s39446[179];
    char s39625[157];
    char s39782[222];
    char s40004[287];
    char s40291[134];
    char s40425[164];
    char s40589[186];
    char s40775[75];
    char s40850[106];
    char s40956[169];
    char s41125[113];
    char s41238[174];
    char s41412[21];
    char s41433[195];
    char s41628[87];
    char s41715[164];
    char s41879[35];
    char s41914[133];
    char s42047[59];
    char s42106[87];
    char s42193[334];
    char s42527[159];
    char s42686[227];
    char s42913[198];
    char s43111[87];
    char s43198[149];
    char s43347[179];
    char s43526[123];
    char s43649[178];
    char s43827[148];
    char s43975[155];
    char s44130[144];
    char s44274[37];
    char s44311[124];
    char s44435[175];
    char s44610[118];
    char s44728[83];
    char s44811[128];
    char s44939[148];
    char s45087[161];
    char s45248[187];
    char s45435[57];
    char s45492[113];
    char s45605[71];
    char s45676[79];
    char s45755[137];
    char s45892[113];
    char s46005[149];
    char s46154[159];
    char s46313[159];
    char s46472[143];
    char s46615[169];
    char s46784[133];
    char s46917[193];
    char s47110[48];
    char s47158[133];
    char s47291[115];
    char s47406[158];
    char s47564[285];
    char s47849[144];
    char s47993[171];
    char s48164[170];
    char s48334[119];
    char s48453[98];
    char s48551[15];
    char s48566[78];
    char s48644[40];
    char s48684[34];
    char s48718[21];
    char s48739[217];
    char s48956[148];
    char s49104[202];
    char s49306[152];
    char s49458[147];
    char s49605[162];
    char s49767[40];
    char s49807[87];
    char s49894[56];
    char s49950[77];
    char s50027[68];
    char s50095[64];
    char s50159[73];
    char s50232[8];
    char s50240[49];
    char s50289[23];
    char s50312[14];
    char s50326[5];
    char s50331[23];
    char s50354[23];
    char s50377[25];
    char s50402[27];
    char s50429[8];
    char s50437[21];
    char s50458[37];
    char s50495[29];
    char s50524[5];
    char s50529[26];
    char s50555[14];
    char s50569[5];
    char s50574[5];
    char s50579[5];
    char s50584[5];
    char s50589[5];
    char s50594[5];
    char s50599[5];
    char s50604[5];
    char s50609[5];
    char s50614[5];
    char s50619[5];
    char s50624[5];
    char s50629[5];
    char s50634[13];
    char s50647[39];
    char s50686[21];
    char s50707[23];
    char s50730[21];
    char s50751[23];
    char s50774[27];
    char s50801[25];
    char s50826[9];
    char s50835[36];
    char s50871[4];
    char s50875[9];
    char s50884[10];
    char s50894[19];
    char s50913[52];
    char s50965[21];
    char s50986[51];
    char s51037[37];
    char s51074[5];
    char s51079[21];
    char s51100[33];
    char s51133[31];
    char s51164[57];
    char s51221[21];
    char s51242[130];
    char s51372[19];
    char s51391[60];
    char s51451[60];
    char s51511[43];
    char s51554[21];
    char s51575[127];
    char s51702[9];
    char s51711[26];
    char s51737[21];
    char s51758[9];
    char s51767[8];
    char s51775[23];
    char s51798[9];
    char s51807[98];
    char s51905[72];
    char s51977[23];
    char s52000[25];
    char s52025[5];
    char s52030[47];
    char s52077[83];
    char s52160[38];
    char s52198[37];
    char s52235[44];
    char s52279[54];
    char s52333[21];
    char s52354[27];
    char s52381[39];
    char s52420[28];
    char s52448[27];
    char s52475[9];
    char s52484[39];
    char s52523[38];
    char s52561[23];
    char s52584[35];
    char s52619[40];
    char s52659[9];
    char s52668[19];
    char s52687[21];
    char s52708[35];
    char s52743[44];
    char s52787[71];
    char s52858[43];
    char s52901[21];
    char s52922[59];
    char s52981[19];
    char s53000[21];
    char s53021[9];
    char s53030[19];
    char s53049[81];
    char s53130[19];
    char s53149[83];
    char s53232[19];
    char s53251[34];
    char s53285[46];
    char s53331[10];
    char s53341[46];
    char s53387[21];
    char s53408[96];
    char s53504[86];
    char s53590[58];
    char s53648[9];
    char s53657[48];
    char s53705[43];
    char s53748[21];
    char s53769[91];
    char s53860[70];
    char s53930[19];
    char s53949[50];
    char s53999[84];
    char s54083[26];
    char s54109[56];
    char s54165[19];
    char s54184[21];
    char s54205[108];
    char s54313[83];
    char s54396[21];
    char s54417[23];
    char s54440[25];
    char s54465[9];
    char s54474[23];
    char s54497[21];
    char s54518[9];
    char s54527[23];
    char s54550[27];
    char s54577[9];
    char s54586[27];
    char s54613[28];
    char s54641[38];
    char s54679[21];
    char s54700[37];
    char s54737[23];
    char s54760[34];
    char s54794[21];
    char s54815[9];
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
        "cannot_open_connection",
    /* 212 */
        "connection_refused",
    /* 231 */
        "system_status",
    /* 245 */
        "help_message",
    /* 258 */
        "service_ready",
    /* 272 */
        "closing_channel",
    /* 288 */
        "requested_action_okay",
    /* 310 */
        "user_not_local_will_forward",
    /* 338 */
        "cannot_verify_user",
    /* 357 */
        "start_mail_input",
    /* 374 */
        "timeout_communication_problem",
    /* 404 */
        "service_not_available",
    /* 426 */
        "mailbox_over_storage_limit",
    /* 453 */
        "disk_full",
    /* 463 */
        "password_transition_needed",
    /* 490 */
        "server_not_responding",
    /* 512 */
        "connection_dropped",
    /* 531 */
        "maximum_hop_count_exceeded",
    /* 558 */
        "message_timed_out",
    /* 576 */
        "routing_error",
    /* 590 */
        "mailbox_temporarily_unavailable",
    /* 622 */
        "local_error_in_processing",
    /* 648 */
        "insufficient_system_storage",
    /* 676 */
        "unable_to_accommodate_parameters",
    /* 709 */
        "code_page_unavailable",
    /* 731 */
        "local_error_at_sending_server",
    /* 761 */
        "command_unrecognized",
    /* 782 */
        "syntax_error_in_parameters",
    /* 809 */
        "command_not_implemented",
    /* 833 */
        "bad_sequence_of_commands",
    /* 858 */
        "parameter_not_implemented",
    /* 884 */
        "bad_email_address",
    /* 902 */
        "bad_recipient_address",
    /* 924 */
        "host_unknown",
    /* 937 */
        "address_type_incorrect",
    /* 960 */
        "host_does_not_accept_mail",
    /* 986 */
        "encryption_needed",
    /* 1004 */
        "authentication_required",
    /* 1028 */
        "recipient_rejected",
    /* 1047 */
        "mailbox_unavailable",
    /* 1067 */
        "user_not_local",
    /* 1082 */
        "exceeded_storage_allocation",
    /* 1110 */
        "mailbox_name_not_allowed",
    /* 1135 */
        "transaction_failed",
    /* 1154 */
        "mail_rcpt_parameters_not_recognized",
    /* 1190 */
        "domain_does_not_accept_mail",
    /* 1218 */
        "delivery_not_authorized",
    /* 1242 */
        "SMTP status codes",
    /* 1260 */
        "cc85063365428b18",
    /* 1277 */
        "ok",
    /* 1280 */
        "Accepted",
    /* 1289 */
        "continue",
    /* 1298 */
        "The server waits for more",
    /* 1324 */
        "mailbox_unknown",
    /* 1340 */
        "No such mailbox",
    /* 1356 */
        "mailbox_disabled",
    /* 1373 */
        "The mailbox is closed",
    /* 1395 */
        "mailbox_full",
    /* 1408 */
        "The mailbox is full",
    /* 1428 */
        "mailbox_moved",
    /* 1442 */
        "The mailbox has moved",
    /* 1464 */
        "The mailbox cannot be used",
    /* 1491 */
        "recipient_refuses",
    /* 1509 */
        "The recipient takes no mail from this sender",
    /* 1554 */
        "domain_unknown",
    /* 1569 */
        "No such domain",
    /* 1584 */
        "domain_no_mail",
    /* 1599 */
        "The domain takes no mail",
    /* 1624 */
        "sender_rejected",
    /* 1640 */
        "The sender is refused",
    /* 1662 */
        "sender_authentication",
    /* 1684 */
        "SPF, DKIM or DMARC does not pass",
    /* 1717 */
        "reverse_dns",
    /* 1729 */
        "The name of the sending server is wrong",
    /* 1769 */
        "blocklisted",
    /* 1781 */
        "The sending server is on a block list",
    /* 1819 */
        "The sender has a bad reputation",
    /* 1851 */
        "rate_limited",
    /* 1864 */
        "Too much mail in too little time",
    /* 1897 */
        "greylisted",
    /* 1908 */
        "Greylisted",
    /* 1919 */
        "too_many_recipients",
    /* 1939 */
        "Too many recipients",
    /* 1959 */
        "relay_denied",
    /* 1972 */
        "The server does not pass this mail on",
    /* 2010 */
        "auth_required",
    /* 2024 */
        "Login is needed first",
    /* 2046 */
        "auth_failed",
    /* 2058 */
        "The login failed",
    /* 2075 */
        "tls_required",
    /* 2088 */
        "Encryption is needed first",
    /* 2115 */
        "tls_failed",
    /* 2126 */
        "Encryption failed",
    /* 2144 */
        "policy",
    /* 2151 */
        "Refused by a rule of the server",
    /* 2183 */
        "spam_content",
    /* 2196 */
        "The message looks like spam",
    /* 2224 */
        "virus",
    /* 2230 */
        "The message looks harmful",
    /* 2256 */
        "content_rejected",
    /* 2273 */
        "The content is refused",
    /* 2296 */
        "message_too_large",
    /* 2314 */
        "The message is too large",
    /* 2339 */
        "not_supported",
    /* 2353 */
        "The server lacks a feature",
    /* 2380 */
        "system_error",
    /* 2393 */
        "The server has a fault",
    /* 2416 */
        "system_full",
    /* 2428 */
        "The server has no space left",
    /* 2457 */
        "system_unavailable",
    /* 2476 */
        "The server takes no mail now",
    /* 2505 */
        "network_error",
    /* 2519 */
        "The connection failed",
    /* 2541 */
        "routing_loop",
    /* 2554 */
        "The mail goes in circles",
    /* 2579 */
        "expired",
    /* 2587 */
        "The message waited too long",
    /* 2615 */
        "syntax_error",
    /* 2628 */
        "The command is malformed",
    /* 2653 */
        "protocol_error",
    /* 2668 */
        "The protocol was broken",
    /* 2692 */
        "unclassified",
    /* 2705 */
        "Of no known kind",
    /* 2722 */
        "Cannot open connection",
    /* 2745 */
        "The mail program cannot open an SMTP session at all, so no server has judged the"
        " message. The number is a client's invention: SMTP uses no reply codes that begi"
        "n with 1, and no server sends 101. On Linux 101 is also the number of the operat"
        "ing system error \"Network is unreachable\", which some programs print in the same"
        " place.",
    /* 3073 */
        "The server name in the settings is misspelled or does not resolve; the port is w"
        "rong; a firewall or the access provider blocks port 25, 465 or 587; the machine "
        "has no route to the server, often because it tries IPv6 without an IPv6 connecti"
        "on.",
    /* 3317 */
        "Sender: check the name and the port of the outgoing server in the mail program, "
        "resolve the name with \"nslookup\", and try port 587 of that server with \"telnet\" "
        "or \"nc\". If only port 25 fails, send through your provider's submission server o"
        "n port 587 or 465. Nothing has been sent, so the message can be sent again after"
        "wards.",
    /* 3644 */
        "Connection refused",
    /* 3663 */
        "The machine that was called answers, but it takes no connection on that port. Th"
        "is is the error number ECONNREFUSED of Linux, shown as if it were an SMTP code; "
        "a mail server never sends it. A refusal comes at once, which tells it from a tim"
        "eout.",
    /* 3909 */
        "The mail service on that machine is stopped or listens on another port or anothe"
        "r address; the client uses the wrong port; a firewall rejects the connection act"
        "ively; the host name points to a machine that is no mail server.",
    /* 4134 */
        "Sender: compare server name and port with those your mail provider publishes. Ad"
        "ministrator of the receiving server: see with \"ss -ltn\" whether the mail service"
        " listens on the public address, start it if not, and read the firewall rules. A "
        "sending server keeps the mail in its queue and tries again by itself.",
    /* 4444 */
        "System status, or system help reply",
    /* 4480 */
        "The server reports on its own state or lists its commands, because the client as"
        "ked with HELP. It says nothing about a message. Few servers use it today; most a"
        "nswer HELP with 214 or refuse the command.",
    /* 4683 */
        "A person or a monitoring tool sent HELP.",
    /* 4724 */
        "None. A mail program has no use for the text and goes on with its session.",
    /* 4799 */
        "Help message",
    /* 4812 */
        "The server answers HELP with text for a human reader: its commands, its software"
        ", or the address of a web page. Programs must not read a meaning into the words;"
        " what a server offers to a program stands in the EHLO reply.",
    /* 5033 */
        "Somebody typed HELP in a session by hand, or a scanner did so to learn the softw"
        "are's name.",
    /* 5125 */
        "None. Administrator of the receiving server: if the text shows more of the softw"
        "are than it should, change or turn off the help text in the server's configurati"
        "on.",
    /* 5289 */
        "{domain} Service ready",
    /* 5312 */
        "The server is running and waits for the first command. As a greeting this is nor"
        "mally the first line of a session; it starts with the server's name, and often t"
        "he software and its version follow. After STARTTLS or XCLIENT the same number is"
        " no greeting but a go-ahead. Reply code 220 is not the enhanced status code 2.2."
        "0, although some lists write it so.",
    /* 5668 */
        "A client has connected, or asked to start TLS.",
    /* 5715 */
        "None. A client waits for the whole greeting, all its lines, before it sends EHLO"
        "; a client that talks too early is refused by many servers.",
    /* 5855 */
        "{domain} Service closing transmission channel",
    /* 5901 */
        "The server ends the session in good order, normally because the client sent QUIT"
        ". It is no error: everything that the server accepted before this line stays acc"
        "epted. Administrators often reword it (\"Goodbye\", \"Bye\", \"Closing connection\").",
    /* 6141 */
        "The client sent QUIT. Some servers also say 221 before they hang up on a client "
        "that does not speak SMTP; Postfix does so with the code 2.7.0.",
    /* 6284 */
        "None. A client that still had mail to send opens a new connection.",
    /* 6351 */
        "Requested mail action okay, completed",
    /* 6389 */
        "The server did what the command asked for. There is no such thing as an error 25"
        "0; where one is reported, another line of the session holds the fault. What exac"
        "tly was done depends on the command: only after the end of the data does 250 mea"
        "n that the message was taken.",
    /* 6659 */
        "A command succeeded: the server greeted the client, noted the sender or a recipi"
        "ent, took a message, or reset the session.",
    /* 6782 */
        "None. If mail is missing although 250 came, note the queue number in the reply t"
        "o the end of the data and have it looked up in the log of the server that sent i"
        "t.",
    /* 6945 */
        "User not local; will forward to {path}",
    /* 6984 */
        "The recipient has no mailbox on this server, but the server accepts the address "
        "and passes the mail on by itself. It is a success and needs no second delivery. "
        "The path in the text is the recipient's address elsewhere; many servers forward "
        "without telling it, because it is private.",
    /* 7267 */
        "The recipient has moved or set up forwarding, or the server relays for that doma"
        "in. The recipient then sees this server among the first hops in the Received lin"
        "es.",
    /* 7431 */
        "None is needed. Sender: the new address may be noted in the address book, if the"
        " recipient agrees.",
    /* 7530 */
        "Cannot VRFY user, but will accept message and attempt delivery",
    /* 7593 */
        "The server does not say whether the address exists, and would take mail for it a"
        "nd try. It is neither a yes nor a no: an address checker learns nothing from it."
        " Servers give this answer to keep address collectors from testing names; others "
        "refuse VRFY altogether.",
    /* 7857 */
        "The administrator has turned address checking off; or the mailbox is on a server"
        " behind this one and cannot be looked up from here.",
    /* 7989 */
        "Sender: send the message; a wrong address shows itself at RCPT or as a bounce. D"
        "o not count the address as valid or as dead because of this line.",
    /* 8135 */
        "Start mail input; end with <CRLF>.<CRLF>",
    /* 8176 */
        "The server is ready to receive the message: headers, an empty line, the body. No"
        "thing is accepted yet; the answer that counts comes after the line that holds a "
        "single dot. Some manuals misprint this code as 345.",
    /* 8388 */
        "The client sent DATA after at least one recipient was accepted.",
    /* 8452 */
        "None. A client that finds all recipients refused, after it pipelined DATA, still"
        " has to end the data with a dot. When a session always stops right after 354, te"
        "st large packets on the path (MTU) and any firewall that inspects SMTP.",
    /* 8684 */
        "Timeout communication problem encountered during transmission",
    /* 8746 */
        "The session with the other server failed before it was finished, and the message"
        " can be tried again. No RFC defines 420; in mail logs it is mostly the enhanced "
        "status code 4.2.0 without its dots, and then it concerns the mailbox rather than"
        " the line: Exchange sends \"420 4.2.0\" when two directory objects have the same a"
        "ddress. The GroupWise Internet Agent logs 420 for a TCP read or write error.",
    /* 9143 */
        "The connection was too slow or broke off; a firewall or virus scanner between th"
        "e two servers interfered; in Exchange, two recipients with the same proxy addres"
        "s or legacyExchangeDN.",
    /* 9326 */
        "Administrator of the sending server: wait for the next attempts; if every one fa"
        "ils, run the session by hand and see where it stops, and switch off SMTP inspect"
        "ion in the firewall as a test. Administrator of the Exchange organisation: on \"R"
        "ESOLVER.ADR.Ambiguous\", search the directory for the duplicate address and remov"
        "e it from one object.",
    /* 9668 */
        "{domain} Service not available, closing transmission channel",
    /* 9729 */
        "The server ends the session now and can be tried again later. It may come in rep"
        "ly to any command, and the connection is closed after it. Some lists explain it "
        "only as too many connections, but it also covers shutdown, overload and an idle "
        "client. Large providers use it to slow a sender down, even under words such as \""
        "permanently deferred\"; the number still means a temporary refusal.",
    /* 10116 */
        "Too many connections or messages from your address in a short time; a bad or unk"
        "nown reputation of that address; the server is being stopped or is overloaded; t"
        "he client waited too long between two commands.",
    /* 10324 */
        "Administrator of the sending server: read the words and the enhanced code after "
        "421; leave the message in the queue; lower the number of parallel connections to"
        " that host and retry with growing pauses. If it lasts for a day, look for the re"
        "ason in the server's text, in the reverse DNS of your address and on block lists"
        ". Sender: wait; the address is not at fault.",
    /* 10689 */
        "The recipient's mailbox is over its storage limit",
    /* 10739 */
        "The mailbox has no room, and the server refuses the message for now. The number "
        "is no defined SMTP reply: it is the enhanced status code 4.2.2 with the dots dro"
        "pped. The IANA registry lists 422 beside \"A password transition is needed\" (X.7."
        "12), a Barracuda filter writes \"422 License Expired\", and some Stalwart installa"
        "tions greylist with it, so read the words first.",
    /* 11108 */
        "The recipient has used up the quota; or the server greylists an unknown sender a"
        "nd sends 4.2.2 with it; or the licence of the filter in front of the mailbox has"
        " run out.",
    /* 11278 */
        "Sender: wait until the recipient has made room and tell the recipient by another"
        " way; keep the address. Administrator of the receiving server: raise the quota, "
        "or send the standard 452 4.2.2 for a full mailbox and 451 4.7.1 for greylisting.",
    /* 11519 */
        "The recipient's mail server is experiencing a Disk Full condition",
    /* 11585 */
        "The recipient's mail system has no space left to store mail, for anybody and not"
        " only for this recipient. It is the enhanced status code 4.3.1 without its dots,"
        " as Exchange logs it; the standard reply code for the same state is 452. The mes"
        "sage is tried again later.",
    /* 11852 */
        "The disk with the mail queue or the mailbox database is full; on Exchange 2000 a"
        "nd 2003 also too many open files when the queue lies on a FAT partition.",
    /* 12005 */
        "Sender: wait, and tell the recipient by another way if it lasts longer than a da"
        "y. Administrator of the receiving server: free space on the volume of the queue "
        "and of the databases, then see whether delivery has started again.",
    /* 12232 */
        "This code has two unrelated meanings, told apart by the command. In reply to AUT"
        "H it is defined by RFC 4954: the user must change over to another login method. "
        "During delivery it comes from Exchange, together with 4.3.2: the mailbox or its "
        "server takes no more mail at this moment. Both are temporary.",
    /* 12534 */
        "In delivery: too many messages at the same time for one mailbox (Exchange Online"
        ": recipient thread limit), a mailbox server that is busy, or an incoming queue t"
        "hat was stopped by hand or for lack of resources. When an application submits th"
        "rough Exchange Online with too many connections at once: sender thread limit.",
    /* 12852 */
        "Sender: wait; Exchange Online retries by itself. Administrator of the sending se"
        "rver or application: send to that mailbox, or from that account, over fewer conn"
        "ections at a time. Administrator of the receiving Exchange server: check that th"
        "e transport service and its queues are not suspended.",
    /* 13146 */
        "The recipient's server is not responding",
    /* 13187 */
        "Your own sending server says that it got no answer from the next server. 441 is "
        "the enhanced status code 4.4.1 with the dots left out; Exchange writes \"441 4.4."
        "1\" in its queue and in delay notices. The recipient's server did not send it, si"
        "nce no session with it came about.",
    /* 13462 */
        "The recipient's server is down or unreachable; a firewall drops port 25 on eithe"
        "r side; the MX or address record points to a host that is gone; the smart host i"
        "n the send connector is wrong.",
    /* 13653 */
        "Administrator of the sending server: look up the MX records of the recipient's d"
        "omain and connect to port 25 of each from the sending machine. If none of your o"
        "utgoing connections works, ask your access provider whether port 25 is blocked. "
        "Otherwise let the queue retry. Sender: check the spelling of the domain, then wa"
        "it.",
    /* 13977 */
        "The connection was dropped during transmission",
    /* 14024 */
        "A session had begun and then broke before the message was accepted. It is 4.4.2 "
        "written without dots, a note of the sending system rather than an answer of the "
        "recipient's server. FakeSMTP, a small test server, does send 442 itself, to a cl"
        "ient that stays silent too long.",
    /* 14297 */
        "A timeout on one side; a router, firewall or virus scanner that cuts SMTP sessio"
        "ns; packet loss or a wrong MTU that shows with large messages; the other server "
        "was restarted.",
    /* 14472 */
        "Administrator of the sending server: let the queue retry. If it repeats with one"
        " destination, note at which command the line breaks: after DATA, look at MTU and"
        " content inspection; before it, at the connection limits of both sides.",
    /* 14704 */
        "The maximum hop count was exceeded for the message",
    /* 14755 */
        "The message has passed through more servers than allowed, which nearly always me"
        "ans that it goes round in a circle. 446 is the enhanced status code 4.4.6 with t"
        "he dots dropped; as a reply, Sendmail gives 554 5.4.6 and Postfix 554 5.4.0 for "
        "it. Trying again does not help while the loop exists.",
    /* 15049 */
        "Two servers each hold the other one for the destination; a forwarding rule or an"
        " alias leads back to its own address; the MX record points to a host that does n"
        "ot know the domain as its own; a split or moved domain whose connector returns u"
        "nknown recipients.",
    /* 15308 */
        "Administrator of the receiving server: read the Received lines of the returned m"
        "essage from the bottom up, find the host names that repeat, and correct the forw"
        "arding, the accepted domains or the connector on one of them. Sender: tell the r"
        "ecipient by another way and wait.",
    /* 15582 */
        "Your outgoing message timed out",
    /* 15614 */
        "The sending server has tried for as long as it may and gives up. The number is 4"
        ".4.7 without dots and is made by your own side; the reason of the failed attempt"
        "s stands in an earlier reply or in the log. Despite the 4, a notice with this co"
        "de is commonly the last one: the message is returned, not kept.",
    /* 15918 */
        "The recipient's server was unreachable or deferred the message on every attempt;"
        " greylisting or a rate limit that never let it pass; a misspelled domain that re"
        "solves to a host without mail service; a lifetime in the queue that is set too s"
        "hort.",
    /* 16164 */
        "Administrator of the sending server: search the log for the last reply of the ot"
        "her server before the message expired and act on that one. Sender: check the add"
        "ress, then send the message again once the reason is gone; the old copy does not"
        " leave any more.",
    /* 16421 */
        "Routing error",
    /* 16435 */
        "The mail system of the sender finds no valid path for the message inside its own"
        " configuration. It comes from Exchange, which has 4.4.9 for this; the IANA regis"
        "try has no code X.4.9 at all. The recipient's server has not seen the message.",
    /* 16674 */
        "An SMTP connector without a smart host or with a wrong one; a connector whose ad"
        "dress space does not cover the domain; a routing group or site that is cut off; "
        "DNS that the Exchange server cannot use.",
    /* 16875 */
        "Administrator of the sending server: review the send connectors, their address s"
        "paces and smart hosts, and test from that server whether the MX record of the re"
        "cipient's domain resolves. Sender: nothing to correct in the message; wait for t"
        "he repair.",
    /* 17126 */
        "Requested mail action not taken: mailbox unavailable",
    /* 17179 */
        "The server does not take mail for this recipient now, but may later. The standar"
        "d thinks of a mailbox that is busy or blocked for a time by policy. In practice "
        "it also covers greylisting, failed DNS look-ups of the sender, and recipient add"
        "resses that the server cannot verify at the moment; 450 alone is no proof that t"
        "he user does not exist.",
    /* 17523 */
        "Greylisting of an unknown sender; the recipient gets more mail than its limit al"
        "lows; the server cannot resolve your host name, HELO name or sender domain; the "
        "recipient could not be checked with the server behind (Postfix: unverified addre"
        "ss).",
    /* 17768 */
        "Administrator of the sending server: keep the message in the queue and retry fro"
        "m the same address; greylisting ends after a wait that is usually some minutes ("
        "Postgrey: 300 seconds by default). If it goes on, read the text: \"Helo command r"
        "ejected\" or \"cannot find your hostname\" asks for correct DNS records of your ser"
        "ver, \"Domain not found\" for those of the sender's or recipient's domain.",
    /* 18161 */
        "Requested action aborted: local error in processing",
    /* 18213 */
        "Something in the receiving system failed or was postponed, and the command was n"
        "ot carried out. By the standard it is a fault on the server's side. Many servers"
        " also use it on purpose: for greylisting, for a look-up that gave no answer, and"
        " to slow down senders (Microsoft: 4.7.500, 4.7.650). The standard itself words t"
        "he title in two ways, once without \"local\".",
    /* 18577 */
        "Greylisting; a content filter, database or directory that does not answer; a tem"
        "porary DNS failure for the sender's or recipient's domain; a rate limit; a mista"
        "ke in the server's configuration, which in Exim shows as \"Temporary local proble"
        "m\".",
    /* 18821 */
        "Administrator of the sending server: nothing but wait at first; a queue retries "
        "some days long (RFC 5321 recommends pauses of at least 30 minutes and 4 to 5 day"
        "s until giving up). Follow the address or token in the text if there is one. Adm"
        "inistrator of the receiving server: search the log at that minute for the failed"
        " look-up, filter or permission; the reply hides the details.",
    /* 19202 */
        "Requested action not taken: insufficient system storage",
    /* 19258 */
        "The server lacks the space or the resources to take the message at this time. Af"
        "ter RCPT the same number much more often says that there are too many recipients"
        ", and with the enhanced code 4.2.2 it says that one mailbox is full. Nothing is "
        "lost: the sender tries again.",
    /* 19528 */
        "A full disk or too little memory on the receiving server (Exchange: back pressur"
        "e; Postfix: less free space than queue_minfree); too many recipients in one tran"
        "saction; a full mailbox.",
    /* 19713 */
        "Sender: wait. Administrator of the receiving server: free disk space or memory, "
        "and look for what fills it, such as a stuck queue or log files.",
    /* 19857 */
        "The server knows the parameters given with MAIL or RCPT but cannot honour them a"
        "t the moment. It is the temporary counterpart of 555, which rejects parameters t"
        "hat the server does not know. The code is rare.",
    /* 20065 */
        "A service behind an extension, for example delivery reports (DSN) or delivery at"
        " a later time, is out of order for a while; or a simple server misuses 455 for a"
        " malformed parameter.",
    /* 20247 */
        "Administrator of the sending server: wait for the next attempt. If it never pass"
        "es, compare the parameters in the log (SIZE, BODY, RET, NOTIFY and others) with "
        "the EHLO reply of that server and send without the one that it does not list.",
    /* 20485 */
        "Code Page unavailable on the recipient server",
    /* 20531 */
        "A server could not convert the characters of the message because the table for t"
        "hat language, the code page, is missing. It belongs to Exchange 2000 and 2003, w"
        "hose non-delivery reports show it as 4.6.5; the dots were lost in 465. In the re"
        "gistry X.6.5 means a failed conversion in general. It has nothing to do with por"
        "t 465.",
    /* 20858 */
        "The message uses a character set that Windows on the converting server has not i"
        "nstalled. Published lists disagree whether that is the recipient's or the sender"
        "'s server; the report itself tells which server made it.",
    /* 21075 */
        "Administrator of the Exchange server named in the report: install the language s"
        "upport for the character set of the message. Sender: send the message again as U"
        "TF-8, or as plain text without national characters.",
    /* 21287 */
        "Local error of the sending server, try again later",
    /* 21338 */
        "A filter has held the message up; which side the filter is on, the number does n"
        "ot tell. 471 is no defined reply but 4.7.1 with its dots gone. One widely copied"
        " list blames a fault of the sender's own server, whereas a reply with 4.7.1 from"
        " the recipient's side mostly means greylisting or another check for spam.",
    /* 21652 */
        "The virus or spam scanner on the outgoing server fails or hangs; the recipient's"
        " server greylists the sender; a policy check could not be finished in time.",
    /* 21808 */
        "Administrator of the sending server: find in the log which host produced the lin"
        "e. If it is your own, check that the scanner runs and has current data, and swit"
        "ch it off for one test message. If it is the other host, let the queue retry for"
        " some hours.",
    /* 22061 */
        "Syntax error, command unrecognized",
    /* 22096 */
        "The server does not understand the line that the client sent. It does not know t"
        "he word at its start, or the line is too long. No message is refused by this alo"
        "ne: the client may send a correct command in the same session.",
    /* 22319 */
        "A misspelt command; an extension that this server does not offer, such as AUTH o"
        "r STARTTLS where EHLO did not announce it; a firewall with SMTP inspection that "
        "overwrites commands with \"XXXX\"; text of the message that was sent while the ser"
        "ver still waited for commands; a line of more than 512 octets.",
    /* 22622 */
        "Administrator of the sending server: find the command before the 500 in the log "
        "of the session and compare it with what the server offers in its EHLO reply. Tur"
        "n off \"SMTP fixup\" or \"inspection\" in firewalls between the two. A mail program "
        "that gets 500 to EHLO repeats with HELO.",
    /* 22903 */
        "Syntax error in parameters or arguments",
    /* 22943 */
        "The server knows the command but not what stands behind it. Most often an addres"
        "s is malformed, or the name that the client gives in HELO or EHLO is none. A rep"
        "etition of the same line gets the same answer.",
    /* 23150 */
        "An address with a blank, a missing \"@\", a comma instead of a point, or without a"
        "ngle brackets; a HELO name with an underscore or without a point; a path longer "
        "than 256 octets; a parameter of MAIL or RCPT (SIZE, NOTIFY, ORCPT) with a bad va"
        "lue. Some servers also send 501 when the sender's domain does not exist.",
    /* 23463 */
        "Sender: read the address in the bounce letter by letter and correct it, also in "
        "the address book. Administrator of the sending server: set a full host name as H"
        "ELO name (Postfix: smtp_helo_name; Exim: helo_data) and look at the parameters i"
        "n the log.",
    /* 23714 */
        "Command not implemented",
    /* 23738 */
        "The server recognises the command but does not carry it out. That is usual for V"
        "RFY, EXPN and HELP, which many servers switch off so that nobody can probe for a"
        "ddresses. Mail can be delivered all the same.",
    /* 23944 */
        "The administrator disabled the command; an old server does not know EHLO; a devi"
        "ce in between hides an extension; two commands came on one line.",
    /* 24089 */
        "None for VRFY and EXPN: whether an address exists shows when mail is sent to it."
        " A client that gets 502 to EHLO repeats with HELO. Administrator of the sending "
        "server: if the refused command is AUTH, log in on the submission port 587 or 465"
        " instead of port 25.",
    /* 24350 */
        "Bad sequence of commands",
    /* 24375 */
        "The command is right but comes at the wrong moment. In most logs it only follows"
        " another error: the server refused the sender or every recipient, the client wen"
        "t on with DATA, and the server answers that it still needs MAIL or RCPT. Then th"
        "e reply before the 503 is the real reason.",
    /* 24658 */
        "All recipients were refused and the client sent DATA without waiting; MAIL witho"
        "ut EHLO; a second MAIL inside a transaction; AUTH after AUTH; a session that the"
        " server has reset after STARTTLS.",
    /* 24852 */
        "Administrator of the sending server: look for the first 4yz or 5yz above this li"
        "ne and treat that one. If there is none, the client has a fault: update it, or s"
        "witch off pipelining for this server.",
    /* 25050 */
        "Command parameter not implemented",
    /* 25084 */
        "The server understands the command, and does not support the value that came wit"
        "h it. Two cases are common: a name in HELO that is not fully qualified, and a lo"
        "gin mechanism that the server does not have.",
    /* 25289 */
        "The sending server introduces itself with a short name such as \"mail\" or \"localh"
        "ost\"; the mail program insists on a login method that the server lacks; a BODY o"
        "r RET parameter of an extension that is not offered.",
    /* 25502 */
        "Administrator of the sending server: set a HELO name that has a point in it and "
        "resolves in DNS to the address from which the server sends. Sender: if the reply"
        " speaks of authentication, choose another method in the mail program's settings.",
    /* 25743 */
        "Bad email address",
    /* 25761 */
        "The server does not like one of the addresses, and its number does not say which"
        " or why. No standard defines 510: it is the enhanced status code 5.1.0 with the "
        "dots dropped. It does not prove that the recipient is unknown.",
    /* 25984 */
        "A malformed or unknown recipient address; a sender address that the recipient's "
        "server refuses; a server that writes 5.1.0 for any refused recipient.",
    /* 26134 */
        "Sender: check the recipient's address for typing errors, then the text behind th"
        "e code. Administrator of the sending server: read which command got the 510. Aft"
        "er MAIL it is about the sender's address.",
    /* 26336 */
        "The server says that the recipient's mailbox does not exist. Only a few servers "
        "send 511; it stands for the enhanced status code 5.1.1 without its dots, and no "
        "RFC has it.",
    /* 26508 */
        "A typing error in the part before the \"@\"; a mailbox that was deleted; an addres"
        "s book that is out of date. Some servers use it to turn away a client that they "
        "do not trust.",
    /* 26682 */
        "Sender: correct the address, or ask the recipient by another way for the present"
        " one. If the text speaks of a policy or a block, treat that instead and keep the"
        " address.",
    /* 26852 */
        "The host server for the recipient's domain name cannot be found (DNS error)",
    /* 26928 */
        "No mail server could be found for the part behind the \"@\". The message never rea"
        "ched the recipient's side. The number is the enhanced status code 5.1.2 without "
        "dots; standard servers report this as 550 5.1.2, or write the bounce themselves.",
    /* 27169 */
        "A typing error in the domain; a domain that has expired; an MX record that names"
        " a host without an address; a DNS server of the sending side that does not answe"
        "r.",
    /* 27332 */
        "Sender: check the domain letter by letter. Administrator of the sending server: "
        "query it with \"dig MX\" from that very server; if another resolver finds it, mend"
        " the own one, otherwise tell the owner of the domain.",
    /* 27546 */
        "Address type is incorrect",
    /* 27572 */
        "The recipient's address is written in a form that the server cannot use. In prac"
        "tice the address is malformed, or the server wants a login before it relays to i"
        "t. 513 comes from 5.1.3 with the dots left out and belongs to no standard.",
    /* 27807 */
        "Quotes, blanks or a second \"@\" in the address; a display name in the place of th"
        "e address; an outgoing server that was called without authentication.",
    /* 27957 */
        "Sender: write the address as name@example.org without anything around it; switch"
        " on authentication for the outgoing server in the mail program.",
    /* 28101 */
        "Host does not accept mail",
    /* 28127 */
        "This machine takes no mail at all, for nobody: it runs an SMTP service only to s"
        "ay so. The standard means it for such hosts alone. In the wild 521 is also, agai"
        "nst the advice of RFC 7504, a way to turn away one client that is on a block lis"
        "t; then the text says so.",
    /* 28393 */
        "The address has a host in it that is no mail server; an MX record that points to"
        " the wrong machine; or the sending address is blocked (Postfix postscreen, AT&T "
        "and others answer 521 in that case).",
    /* 28590 */
        "Sender: check the part behind the \"@\". Administrator of the sending server: if t"
        "he text names a list or a web page, look the sending address up there and ask fo"
        "r removal; otherwise tell the owner of the domain that the MX record leads to a "
        "host that accepts nothing.",
    /* 28857 */
        "Encryption needed",
    /* 28875 */
        "Three meanings go under this number, and the text has to tell which. The IANA re"
        "gistry pairs 523 with X.7.10, \"Encryption Needed\", in the login. A widely copied"
        " list uses it for a message that is too large, which is 5.2.3 with the dots drop"
        "ped. Gmail sends 523 5.7.10 when a client does not wait for the answer to STARTT"
        "LS.",
    /* 29199 */
        "A login without TLS; a message above the size limit of the mailbox; a client tha"
        "t sends commands together with STARTTLS.",
    /* 29320 */
        "Sender: switch on TLS in the mail program if the text speaks of encryption; make"
        " the message smaller, or send a link to the file, if it speaks of size. Administ"
        "rator of the sending server: after STARTTLS wait for the 220 before anything els"
        "e is sent.",
    /* 29571 */
        "The server takes no mail from this client before something else is done. Either "
        "the client must log in with AUTH, or it must start encryption with STARTTLS; bot"
        "h have the same number and mostly the same enhanced code, so the text decides. T"
        "he recipient's address has not been judged.",
    /* 29855 */
        "Authentication is switched off in the mail program; the program uses port 587 wi"
        "thout login; encryption is switched off although the server insists on it; a ser"
        "ver relays through a provider's submission service without credentials.",
    /* 30087 */
        "Sender: in the settings of the outgoing server switch on authentication with the"
        " full e-mail address as user name, and STARTTLS on port 587 or TLS on port 465. "
        "Administrator of the sending server: set user name, password and TLS for the rel"
        "ay host.",
    /* 30336 */
        "Recipient address rejected: access denied",
    /* 30378 */
        "The recipient's side refuses the message, mostly by a filter or a rule. The numb"
        "er is no standard code; it is 5.4.1 with the dots dropped, and the registered me"
        "aning of X.4.1, \"No answer from host\", does not fit these replies. An unknown ma"
        "ilbox is possible, too.",
    /* 30642 */
        "A spam filter or an allow list in front of the mailbox; an address that the filt"
        "er does not know; a destination that Zoho Mail or another relay could not delive"
        "r to.",
    /* 30808 */
        "Sender: check the address; if it is right, ask the recipient by another way to h"
        "ave your address allowed, and send them the full text of the bounce. Administrat"
        "or of the sending server: look your sending address up in the public block lists"
        ".",
    /* 31050 */
        "Requested action not taken: mailbox unavailable",
    /* 31098 */
        "The server refuses for good, and the number alone does not say why. It means \"no"
        " such mailbox\" or \"no access\", and far more often a refusal by policy: a block l"
        "ist, a failed SPF or DKIM check, a spam filter. The enhanced status code and the"
        " words behind it decide; a bare 550 is no proof that the address is dead.",
    /* 31412 */
        "A policy of the recipient's server against the sending address, the sender's dom"
        "ain or the content; a mailbox that does not exist or is disabled; a sender that "
        "fails SPF, DKIM or DMARC; an outgoing server that wants a login first.",
    /* 31643 */
        "Read the enhanced code and the text first. With 5.1.1 or \"user unknown\" the send"
        "er corrects the address. With 5.7.x the administrator of the sending server look"
        "s into block lists, SPF, DKIM, DMARC and reverse DNS of the sending address. If "
        "the text gives a web page or a code in brackets, follow that one.",
    /* 31949 */
        "User not local; please try {path}",
    /* 31983 */
        "The mailbox is not on this server and the server does not pass the message on. B"
        "y the standard it names the address to use instead. Most servers that send 551 m"
        "ean something else: that they do not relay for this client.",
    /* 32203 */
        "A server that was asked to relay without login; a recipient who has moved; an MX"
        " record that points to a server that does not know the domain.",
    /* 32346 */
        "Sender: if the reply gives a new address, send there; if it speaks of relaying, "
        "switch on authentication for the outgoing server. Administrator of the receiving"
        " server: add the domain to the local or relayed domains if it belongs there.",
    /* 32583 */
        "Requested mail action aborted: exceeded storage allocation",
    /* 32642 */
        "The message does not fit. Either the mailbox is full, or this message is larger "
        "than the server allows; the enhanced code tells them apart (5.2.2 against 5.2.3 "
        "and 5.3.4). The address itself is alive.",
    /* 32843 */
        "A mailbox over its quota; an attachment that makes the message too large; a size"
        " limit on one of the servers on the way. Gmail and others also send 552 5.7.0 fo"
        "r forbidden attachments.",
    /* 33028 */
        "Sender: if the text speaks of quota or of a full mailbox, tell the recipient by "
        "another way and send again later; if it speaks of size, make the message smaller"
        ". Do not drop the address after one such reply.",
    /* 33236 */
        "Requested action not taken: mailbox name not allowed",
    /* 33289 */
        "The server does not accept an address as it is written, or not in this place. Af"
        "ter RCPT it is the recipient's address, after MAIL the sender's. Many servers al"
        "so use 553 for mail that they do not relay and for senders on a block list.",
    /* 33525 */
        "An address with bad syntax; a sender address that does not belong to the account"
        " that logged in; a domain that this server does not handle; an address with non-"
        "ASCII letters where SMTPUTF8 was not asked for; a policy refusal in other words.",
    /* 33766 */
        "Sender: check the address; set the sender address of the mail program to that of"
        " the account. Administrator of the sending server: read the words behind the cod"
        "e; if they name a list or a relay rule, treat that.",
    /* 33978 */
        "Transaction failed",
    /* 33997 */
        "The server refuses for good and gives no closer number. As an answer to a messag"
        "e it is a refusal by a filter or a policy in most cases; as the greeting it mean"
        "s that this client gets no service here. The words behind it are what counts.",
    /* 34235 */
        "A spam or virus filter; a sending address on a block list; relaying that is not "
        "allowed; too many hops, which point to a loop; DATA without an accepted recipien"
        "t.",
    /* 34398 */
        "Administrator of the sending server: read the text for a list, a web page or a c"
        "ode in brackets and follow it. For \"Relay access denied\" log in on the submissio"
        "n port. Sender: a repetition of the same message gets the same answer.",
    /* 34629 */
        "MAIL FROM/RCPT TO parameters not recognized or not implemented",
    /* 34692 */
        "The server cannot use a parameter behind the address in MAIL or RCPT. Gmail and "
        "qmail also answer 555 to an address that is plainly malformed. Sending the same "
        "line again does not help.",
    /* 34878 */
        "A parameter of an extension that the server did not offer in EHLO (SMTPUTF8, NOT"
        "IFY, RET); an address without angle brackets or with two of them; an empty addre"
        "ss where none is allowed.",
    /* 35064 */
        "Administrator of the sending server: compare the MAIL or RCPT line in the log wi"
        "th the EHLO reply, and switch the extension off for this destination. Sender: co"
        "rrect the address if it has stray characters.",
    /* 35270 */
        "Domain does not accept mail",
    /* 35298 */
        "A relay says that the recipient's domain has declared in DNS that it takes no ma"
        "il. It comes from a server on the way, not from the domain itself, which has no "
        "mail server. No mailbox there can ever receive anything, as long as that record "
        "stands.",
    /* 35546 */
        "The domain has a null MX record (\"MX 0 .\"): it is used for web pages only or onl"
        "y sends; or the domain in the address is misspelt and the other one has such a r"
        "ecord.",
    /* 35713 */
        "Sender: check the domain, and ask the recipient for an address that takes mail. "
        "Owner of the domain: replace the null MX if mail is wanted after all; \"dig MX ex"
        "ample.org\" shows it.",
    /* 35894 */
        "Delivery not authorized, message refused",
    /* 35935 */
        "The recipient's side refuses mail from this sender or this server by a rule. No "
        "RFC defines 571; it is the enhanced status code 5.7.1 without dots, sent by spam"
        " filters and by some large providers. It says nothing about whether the mailbox "
        "exists.",
    /* 36183 */
        "The sending address is on a block list; the recipient accepts known senders only"
        "; a content filter found something; the sending server has no proper reverse DNS"
        " name.",
    /* 36350 */
        "Administrator of the sending server: look the address up in the list that the te"
        "xt names, or in the public ones, and check its PTR record. Sender: ask the recip"
        "ient by another way to allow your address.",
    /* 36553 */
        "The server agrees to encrypt and expects the TLS handshake as the very next byte"
        "s. Once TLS is up, both sides forget what was said before, and the client sends "
        "EHLO again.",
    /* 36725 */
        "The client sent STARTTLS and the server has a usable certificate and key.",
    /* 36799 */
        "None when the handshake succeeds. If the session breaks off after this line, loo"
        "k for the fault in TLS itself: certificate, protocol version or ciphers.",
    /* 36952 */
        "A Postfix server has taken over the client data that a trusted proxy passed to i"
        "t. The session starts afresh from the greeting, so the proxy sends EHLO again.",
    /* 37111 */
        "A proxy or a test tool listed in smtpd_authorized_xclient_hosts sent XCLIENT.",
    /* 37189 */
        "None.",
    /* 37195 */
        "{domain}",
    /* 37204 */
        "The server accepts the client's introduction and names itself. After EHLO each f"
        "urther line announces one extension, such as SIZE, STARTTLS or AUTH; what is not"
        " listed must not be used. These lines never carry an enhanced status code.",
    /* 37439 */
        "The client introduced itself.",
    /* 37469 */
        "None. The list has to be read anew after STARTTLS, since it can differ there.",
    /* 37547 */
        "OK, message queued",
    /* 37566 */
        "From this line on, the receiving server is responsible for the message: it must "
        "deliver it or report that it could not. It has not necessarily reached the mailb"
        "ox. A filter, a forwarding or the next server behind it can still send it elsewh"
        "ere or return it.",
    /* 37824 */
        "The message was received whole and stored.",
    /* 37867 */
        "None; the sending server removes the message from its queue. When the recipient "
        "does not find it, the recipient looks in the spam folder, and the receiving side"
        "'s log is searched for the queue number shown here.",
    /* 38079 */
        "{size} octets received",
    /* 38102 */
        "One chunk of the message has arrived. Only the 250 that answers the chunk marked"
        " LAST means that the whole message was taken.",
    /* 38228 */
        "The client sends the message in chunks (CHUNKING extension).",
    /* 38289 */
        "None until the last chunk is answered.",
    /* 38328 */
        "OK, queuing for node {node} started",
    /* 38364 */
        "The server starts to send the mail it holds for the named host. The messages arr"
        "ive over a separate connection that the server opens, not over this one.",
    /* 38517 */
        "The named host asked for its waiting mail.",
    /* 38560 */
        "None. The named host must be reachable for incoming SMTP.",
    /* 38618 */
        "OK now reversing the connection",
    /* 38650 */
        "The two sides change roles on this connection: the host that asked becomes the S"
        "MTP server, and the other one delivers its held mail as a client. It is the last"
        " reply in the old roles.",
    /* 38835 */
        "An authenticated customer without a fixed address fetches its mail by ATRN.",
    /* 38911 */
        "None. The host that asked must now send a greeting.",
    /* 38963 */
        "OK, no messages waiting for node {node}",
    /* 39003 */
        "The server holds no mail for the named host, so there is nothing to send. Here t"
        "he number has nothing to do with forwarding.",
    /* 39128 */
        "The queue for that host is empty.",
    /* 39162 */
        "OK, pending messages for node {node} started",
    /* 39207 */
        "Mail is waiting for the named host, and the server begins to send it. The number"
        " of messages is not told; 253 is the form that tells it.",
    /* 39344 */
        "Messages were held in the queue for that host.",
    /* 39391 */
        "None. Watch for incoming connections from this server.",
    /* 39446 */
        "The server turns the connection away before any command. No message and no recip"
        "ient has been judged, so the reason is either the server's own state or the addr"
        "ess that connects.",
    /* 39625 */
        "A limit on connections at once or per minute; a client address with poor reputat"
        "ion or without a PTR record; maintenance or lack of resources on the server.",
    /* 39782 */
        "Administrator of the sending server: try the other MX hosts of the domain, then "
        "wait. Reuse open connections instead of opening one for each message. Check that"
        " the PTR record of your address exists and points back to it.",
    /* 40004 */
        "The server broke off around the transfer of the message, and the message was not"
        " accepted. Only a 250 to the end of the data hands over responsibility, so the s"
        "ender still holds it and must try again. If a 250 was on its way when the line b"
        "roke, the recipient can get the message twice.",
    /* 40291 */
        "The content filter is overloaded or took too long; the server was being stopped;"
        " a rate limit was reached while the message was read.",
    /* 40425 */
        "Administrator of the sending server: keep the message queued and retry. If only "
        "certain messages fail so, compare their size and attachments with others that pa"
        "ss.",
    /* 40589 */
        "The server knows the user but has no password stored in the form that the chosen"
        " login method needs. 432 is the reply code that RFC 4954 gives for this; 422 sta"
        "nds only in the registry.",
    /* 40775 */
        "The account was moved from a system that stored passwords in another form.",
    /* 40850 */
        "Sender: log in once with the PLAIN method over TLS or set the password again, th"
        "en use the former method.",
    /* 40956 */
        "The login method fits the server but not yet this account: the server lacks the "
        "secret in the form that the method needs. The password itself has not been calle"
        "d wrong.",
    /* 41125 */
        "The account comes from an older password store, so that methods such as CRAM-MD5"
        " have no secret to compare with.",
    /* 41238 */
        "Sender: log in once with the PLAIN method on an encrypted connection, which lets"
        " the server build the missing secret, or set a new password; then try the first "
        "method again.",
    /* 41412 */
        "ATRN request refused",
    /* 41433 */
        "The provider does not hand over the held mail to this login now. RFC 2645 demand"
        "s this reply where the user has no right to any of the named domains, and allows"
        " it where requests come too often.",
    /* 41628 */
        "The login is not tied to the domain in the request, or the client asks again too"
        " soon.",
    /* 41715 */
        "Administrator of the server that fetches the mail: compare the domains in the AT"
        "RN command with those the provider has assigned to the account, and ask less oft"
        "en.",
    /* 41879 */
        "Unable to process ATRN request now",
    /* 41914 */
        "The provider cannot tell at this moment which domains belong to the login, so it"
        " cannot release the held mail. The mail stays there.",
    /* 42047 */
        "The provider's table of users and domains is out of reach.",
    /* 42106 */
        "Administrator of the server that fetches the mail: ask again at the next regular"
        " time.",
    /* 42193 */
        "The server takes no more recipients in this transaction; those it accepted befor"
        "e remain valid. The client sends the message to them first and the others in a n"
        "ew transaction. A server has to allow at least 100 recipients. A few providers w"
        "ord a limit per hour in this way, and Gmail sends 452 4.2.2 here for a mailbox w"
        "ithout space.",
    /* 42527 */
        "The message has more recipients than the server's limit; a limit for each hour o"
        "r each recipient domain is reached; with 4.2.2, the mailbox is over its quota.",
    /* 42686 */
        "Administrator of the sending server: send the rest in smaller groups, for Postfi"
        "x by a lower smtp_destination_recipient_limit. When the text speaks of an hour, "
        "slow down. The addresses that were refused are not bad; keep them.",
    /* 42913 */
        "The server has no room at present, either for the size that the client declared "
        "or for any message at all. The same message can pass later. A message that is ab"
        "ove the fixed limit gets 552 instead.",
    /* 43111 */
        "Free space on the server is smaller than the declared size, or lies below its re"
        "serve.",
    /* 43198 */
        "Administrator of the sending server: leave the message queued. Administrator of "
        "the receiving server: free space on the volume that holds the queue.",
    /* 43347 */
        "The server cannot use what the client sent during the login: AUTH is not known h"
        "ere, or a line of the exchange is longer than the server allows. The password ha"
        "s not been judged.",
    /* 43526 */
        "The server offers no login on this port or not before STARTTLS; a token (Kerbero"
        "s, OAuth) is longer than the server takes.",
    /* 43649 */
        "Sender: use the submission port 587 or 465 and switch on encryption in the mail "
        "program. Administrator of the receiving server: allow lines of 12288 octets in t"
        "he AUTH exchange.",
    /* 43827 */
        "The login was broken off: the client cancelled it with \"*\", or the server could "
        "not decode the client's BASE64. It says nothing about the password.",
    /* 43975 */
        "A mail program that does not know the mechanism that it chose; a user who closed"
        " the password dialogue; a script that encodes line ends into the password.",
    /* 44130 */
        "Sender: choose another authentication method (PLAIN or LOGIN over TLS) in the ma"
        "il program. In scripts, encode the password without a line end.",
    /* 44274 */
        "Syntax error (no parameters allowed)",
    /* 44311 */
        "Something stands behind STARTTLS, and nothing may. The client or a device betwee"
        "n the two sides builds the command wrongly.",
    /* 44435 */
        "The server takes no AUTH at this moment: the client has logged in already, has n"
        "ot sent EHLO, or must start TLS first. Many servers also answer so where AUTH is"
        " switched off.",
    /* 44610 */
        "A mail program that logs in on port 25; encryption that is switched off in the p"
        "rogram; a second AUTH in one session.",
    /* 44728 */
        "Sender: set the outgoing server to port 587 with STARTTLS or to port 465 with TL"
        "S.",
    /* 44811 */
        "The server does not accept the name with which the client introduced itself, mos"
        "tly because it is no fully qualified host name.",
    /* 44939 */
        "The server does not offer the login mechanism that the client asked for, or not "
        "without encryption. User name and password have not been looked at.",
    /* 45087 */
        "The program asks for CRAM-MD5, NTLM or XOAUTH2 and the server offers others; bas"
        "ic authentication is switched off for the account; the session is not encrypted.",
    /* 45248 */
        "Sender: compare the method in the mail program with the words behind AUTH in the"
        " server's EHLO reply. Switch on TLS. At providers without password login, set up"
        " OAuth or an app password.",
    /* 45435 */
        "The recipient's mailbox cannot receive messages this big",
    /* 45492 */
        "The message is larger than the recipient's mailbox may take. The usual code for "
        "that is 552 with 5.2.3 or 5.3.4.",
    /* 45605 */
        "An attachment; encoding makes it a third larger than the file on disk.",
    /* 45676 */
        "Sender: leave the attachment out, or put the file somewhere and send the link.",
    /* 45755 */
        "The server turns the client away before any address was named. It is about the s"
        "ending server: its address, its name, or its reputation.",
    /* 45892 */
        "The sending address is on a block list; it has no reverse DNS name; the HELO nam"
        "e does not resolve or is forged.",
    /* 46005 */
        "Administrator of the sending server: check PTR record and HELO name, look the ad"
        "dress up in the list that the text names, and ask there for removal.",
    /* 46154 */
        "The server refuses the sender's address or the server that brings it. The recipi"
        "ent has not been named yet, so nothing is known about the recipient's address.",
    /* 46313 */
        "The sender's domain does not resolve, has a null MX or fails SPF; the sender is "
        "on a list of the receiving server; the account may not send with this address.",
    /* 46472 */
        "Sender: use the address that belongs to the account. Administrator of the sendin"
        "g server: check the MX and SPF records of the sender's domain.",
    /* 46615 */
        "The server has seen the whole message and refuses it. The mailbox was accepted b"
        "efore, so the reason lies mostly in the content or in the authentication of the "
        "message.",
    /* 46784 */
        "A spam or virus filter; DMARC of the domain in the From line; a forbidden attach"
        "ment or link; a header that is missing or malformed.",
    /* 46917 */
        "Sender: read the text, remove what it complains about, and send again. Administr"
        "ator of the sending server: make SPF or DKIM pass for the domain in the From lin"
        "e. Keep the recipient's address.",
    /* 47110 */
        "Message size exceeds fixed maximum message size",
    /* 47158 */
        "The client announced the size of the message, and it is above the fixed limit of"
        " the server. The message itself was not sent at all.",
    /* 47291 */
        "An attachment, which grows by a third when it is encoded; the limit stands behin"
        "d SIZE in the server's EHLO reply.",
    /* 47406 */
        "Sender: make the message smaller or send a link. Administrator of the receiving "
        "server: raise the limit (Postfix: message_size_limit) if such mail is wanted.",
    /* 47564 */
        "To RCPT this code stood in RFC 821 for too many recipients. RFC 5321 corrects th"
        "at to 452 and asks clients to treat 552 here as temporary: the recipients that w"
        "ere accepted before stay accepted, the others are tried in another transaction. "
        "With words about quota it is a full mailbox.",
    /* 47849 */
        "More recipients in one transaction than the server takes (NTT docomo sends it so"
        "); or a mailbox over its quota that is refused before the data.",
    /* 47993 */
        "Administrator of the sending server: limit the recipients of one transaction for"
        " this destination; a queue that treats the reply as temporary delivers the rest "
        "by itself.",
    /* 48164 */
        "The server refuses the sender's address: it is malformed, belongs to somebody el"
        "se than the account that logged in, or comes from a domain that the server does "
        "not take.",
    /* 48334 */
        "A From address that differs from the login; a sender's domain that does not reso"
        "lve; a sender on a list of the server.",
    /* 48453 */
        "Sender: use the address of the account, or have the provider add the other one a"
        "s an alias of it.",
    /* 48551 */
        "User ambiguous",
    /* 48566 */
        "Several mailboxes fit the name that was asked for, and the server picks none.",
    /* 48644 */
        "A short name instead of a full address.",
    /* 48684 */
        "Ask again with the whole address.",
    /* 48718 */
        "No SMTP service here",
    /* 48739 */
        "The server answers the connection with a refusal instead of a greeting. It is ab"
        "out the sending server's address; no sender, recipient or message has been named"
        " yet. Other servers of the same domain may still accept.",
    /* 48956 */
        "The sending address is on a block list or has a bad reputation at this server; i"
        "t has no reverse DNS name; or the machine is no mail server at all.",
    /* 49104 */
        "Administrator of the sending server: keep the text of the greeting (many logs sh"
        "orten it), look the address up where it says, and check the PTR record. The mail"
        " stays in the queue for the next MX host.",
    /* 49306 */
        "The server does not take mail for this recipient from this client: it does not r"
        "elay for it, or a rule refuses the client, the sender or the recipient.",
    /* 49458 */
        "A mail program or a server that sends without login; an MX record that points to"
        " a server without that domain; a block list that is asked at RCPT.",
    /* 49605 */
        "Sender: switch on authentication for the outgoing server. Administrator of the r"
        "eceiving server: add the domain to those that the server accepts, if it is yours"
        ".",
    /* 49767 */
        "Command refused due to lack of security",
    /* 49807 */
        "The encryption that was agreed on is too weak for the server, and it refuses to "
        "go on.",
    /* 49894 */
        "An old TLS version or weak ciphers on one of the sides.",
    /* 49950 */
        "Administrator of the sending server: update TLS and allow TLS 1.2 and later.",
    /* 50027 */
        "The server could not fetch the message from the URL that BURL gave.",
    /* 50095 */
        "The URL has expired or the two servers do not trust each other.",
    /* 50159 */
        "Sender: send the message again, with its attachments instead of the URL.",
    /* 50232 */
        "connect",
    /* 50240 */
        "AnswersThatWork list of SMTP status codes (2010)",
    /* 50289 */
        "RFC 5321 section 4.2.1",
    /* 50312 */
        "Linux errno.h",
    /* 50326 */
        "HELP",
    /* 50331 */
        "RFC 5321 section 4.2.3",
    /* 50354 */
        "RFC 5321 section 4.3.2",
    /* 50377 */
        "RFC 5321 section 4.1.1.8",
    /* 50402 */
        "214 2.0.0 End of HELP info",
    /* 50429 */
        "XCLIENT",
    /* 50437 */
        "RFC 5321 section 3.1",
    /* 50458 */
        "220 mail.example.net ESMTP OpenSMTPD",
    /* 50495 */
        "220 2.0.0 Ready to start TLS",
    /* 50524 */
        "QUIT",
    /* 50529 */
        "RFC 5321 section 4.1.1.10",
    /* 50555 */
        "221 2.0.0 Bye",
    /* 50569 */
        "EHLO",
    /* 50574 */
        "HELO",
    /* 50579 */
        "MAIL",
    /* 50584 */
        "RCPT",
    /* 50589 */
        "DATA",
    /* 50594 */
        "BDAT",
    /* 50599 */
        "BURL",
    /* 50604 */
        "RSET",
    /* 50609 */
        "VRFY",
    /* 50614 */
        "EXPN",
    /* 50619 */
        "NOOP",
    /* 50624 */
        "ETRN",
    /* 50629 */
        "ATRN",
    /* 50634 */
        "250 2.1.5 Ok",
    /* 50647 */
        "250 2.0.0 Ok: queued as 4JhNR364tmzkR1",
    /* 50686 */
        "RFC 5321 section 3.4",
    /* 50707 */
        "RFC 5321 section 3.5.3",
    /* 50730 */
        "RFC 5321 section 7.3",
    /* 50751 */
        "RFC 1123 section 5.2.3",
    /* 50774 */
        "252 2.0.0 user@example.org",
    /* 50801 */
        "RFC 5321 section 4.1.1.4",
    /* 50826 */
        "RFC 2920",
    /* 50835 */
        "354 End data with <CR><LF>.<CR><LF>",
    /* 50871 */
        "any",
    /* 50875 */
        "Exchange",
    /* 50884 */
        "GroupWise",
    /* 50894 */
        "sisimai/p5-sisimai",
    /* 50913 */
        "420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address",
    /* 50965 */
        "RFC 5321 section 3.8",
    /* 50986 */
        "421 4.4.2 mail.example.org Error: timeout exceeded",
    /* 51037 */
        "421 4.3.2 Too many open connections.",
    /* 51074 */
        "AUTH",
    /* 51079 */
        "RFC 3463 section 3.3",
    /* 51100 */
        "stalwartlabs/stalwart issue 1108",
    /* 51133 */
        "422 4.2.2 Quota limit exceeded",
    /* 51164 */
        "422 4.2.2 Greylisted, please try again in a few moments.",
    /* 51221 */
        "RFC 3463 section 3.4",
    /* 51242 */
        "431 4.3.1 STOREDRV.Submit.Exception:StorageTransientException.IOException; Faile"
        "d to process message due to a transient exception",
    /* 51372 */
        "RFC 4954 section 6",
    /* 51391 */
        "Exchange Online non-delivery report documentation (2021-07)",
    /* 51451 */
        "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded",
    /* 51511 */
        "432 4.7.12 A password transition is needed",
    /* 51554 */
        "RFC 3463 section 3.5",
    /* 51575 */
        "441 4.4.1 Error encountered while communicating with primary target IP address: "
        "\"Failed to connect. Winsock error code: 10060\"",
    /* 51702 */
        "FakeSMTP",
    /* 51711 */
        "442 Connection timed out.",
    /* 51737 */
        "RFC 5321 section 6.3",
    /* 51758 */
        "Sendmail",
    /* 51767 */
        "Postfix",
    /* 51775 */
        "Exchange 2000 and 2003",
    /* 51798 */
        "Postgrey",
    /* 51807 */
        "450 4.2.0 <user@example.com>: Recipient address rejected: greylisted: please ret"
        "ry after sometime",
    /* 51905 */
        "450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.34]",
    /* 51977 */
        "RFC 5321 section 4.2.2",
    /* 52000 */
        "RFC 5321 section 4.5.4.1",
    /* 52025 */
        "Exim",
    /* 52030 */
        "451 Temporary local problem - please try later",
    /* 52077 */
        "451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minut"
        "es",
    /* 52160 */
        "452 4.3.1 Insufficient system storage",
    /* 52198 */
        "452 4.5.3 Error: too many recipients",
    /* 52235 */
        "455 Server unable to accommodate parameters",
    /* 52279 */
        "IANA SMTP Enhanced Status Codes registry (2024-12-06)",
    /* 52333 */
        "RFC 3463 section 3.8",
    /* 52354 */
        "RFC 5321 section 4.5.3.1.9",
    /* 52381 */
        "500 5.5.1 Command unrecognized: \"XXXX\"",
    /* 52420 */
        "500 5.5.2 Error: bad syntax",
    /* 52448 */
        "RFC 5321 section 4.5.3.1.3",
    /* 52475 */
        "RFC 3461",
    /* 52484 */
        "501 5.1.3 Bad recipient address syntax",
    /* 52523 */
        "501 5.5.4 Syntax: MAIL FROM:<address>",
    /* 52561 */
        "RFC 5321 section 4.2.4",
    /* 52584 */
        "502 5.5.1 VRFY command is disabled",
    /* 52619 */
        "502 5.5.2 Error: command not recognized",
    /* 52659 */
        "RFC 3030",
    /* 52668 */
        "RFC 4954 section 4",
    /* 52687 */
        "RFC 2033 section 4.2",
    /* 52708 */
        "503 5.5.1 Error: need RCPT command",
    /* 52743 */
        "503 5.5.1 Error: authentication not enabled",
    /* 52787 */
        "504 5.5.2 <User>: Helo command rejected: need fully-qualified hostname",
    /* 52858 */
        "504 5.7.4 Unrecognized authentication type",
    /* 52901 */
        "RFC 3463 section 3.2",
    /* 52922 */
        "511 sorry, no mailbox here by that name (#5.1.1 - chkuser)",
    /* 52981 */
        "RFC 7504 section 3",
    /* 53000 */
        "RFC 7504 section 5.1",
    /* 53021 */
        "RFC 1846",
    /* 53030 */
        "Postfix postscreen",
    /* 53049 */
        "521 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org",
    /* 53130 */
        "RFC 5248 section 3",
    /* 53149 */
        "523 5.7.10 SMTP protocol violation, no commands allowed to pipeline after STARTT"
        "LS",
    /* 53232 */
        "RFC 3207 section 4",
    /* 53251 */
        "530 5.7.0 Authentication required",
    /* 53285 */
        "530 5.7.0 Must issue a STARTTLS command first",
    /* 53331 */
        "Zoho Mail",
    /* 53341 */
        "541 5.4.1 Mail rejected by destination domain",
    /* 53387 */
        "RFC 5321 section 3.3",
    /* 53408 */
        "550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in local "
        "recipient table",
    /* 53504 */
        "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhau"
        "s.org",
    /* 53590 */
        "551 5.7.1 Sorry, relay access denied for user@example.org",
    /* 53648 */
        "RFC 1870",
    /* 53657 */
        "552 5.2.2 <user@example.org>: user is overquota",
    /* 53705 */
        "552 5.3.4 Message size exceeds fixed limit",
    /* 53748 */
        "RFC 6531 section 3.5",
    /* 53769 */
        "553 5.7.1 <user@example.org>: Sender address rejected: not owned by user other@e"
        "xample.org",
    /* 53860 */
        "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    /* 53930 */
        "RFC 2920 section 3",
    /* 53949 */
        "554 5.7.1 <user@example.org>: Relay access denied",
    /* 53999 */
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop."
        "net",
    /* 54083 */
        "RFC 5321 section 4.1.1.11",
    /* 54109 */
        "555 5.5.2 Syntax error. b20-20020a05600c4e14sm1 - gsmtp",
    /* 54165 */
        "RFC 7504 section 4",
    /* 54184 */
        "RFC 7505 section 4.1",
    /* 54205 */
        "556 5.1.10 <user@example.org>: Recipient address rejected: Domain example.org do"
        "es not accept mail (nullMX)",
    /* 54313 */
        "571 5.7.1 Email from 192.0.2.1 is currently blocked by Example's anti-spam syste"
        "m.",
    /* 54396 */
        "RFC 3207 section 4.2",
    /* 54417 */
        "Postfix XCLIENT_README",
    /* 54440 */
        "RFC 5321 section 4.1.1.1",
    /* 54465 */
        "RFC 2034",
    /* 54474 */
        "RFC 5321 section 4.2.5",
    /* 54497 */
        "RFC 5321 section 6.1",
    /* 54518 */
        "RFC 1985",
    /* 54527 */
        "RFC 2645 section 5.2.1",
    /* 54550 */
        "RFC 5321 section 4.5.3.2.6",
    /* 54577 */
        "RFC 1047",
    /* 54586 */
        "RFC 5321 section 4.5.3.1.8",
    /* 54613 */
        "RFC 5321 section 4.5.3.1.10",
    /* 54641 */
        "Postfix reject_non_fqdn_helo_hostname",
    /* 54679 */
        "RFC 1870 section 6.1",
    /* 54700 */
        "Postfix reject_sender_login_mismatch",
    /* 54737 */
        "RFC 5321 section 3.5.1",
    /* 54760 */
        "Postfix reject_unauth_destination",
    /* 54794 */
        "RFC 3207 section 4.1",
    /* 54815 */
        "RFC 4468"
};

/* Each list: its length, then the offsets of its strings. */
static const uint32_t smtpcodes_lists[] = {
    /* 0 */
    0,
    /* 1 */
    1, 50232,
    /* 3 */
    3, 50240, 50289, 50312,
    /* 7 */
    2, 50240, 50312,
    /* 10 */
    1, 50326,
    /* 12 */
    2, 50331, 50354,
    /* 15 */
    2, 50377, 50331,
    /* 18 */
    1, 50402,
    /* 20 */
    3, 50232, 53223, 50429,
    /* 24 */
    3, 50437, 50331, 50240,
    /* 28 */
    2, 50458, 50495,
    /* 31 */
    1, 50524,
    /* 33 */
    3, 50529, 50331, 50240,
    /* 37 */
    1, 50555,
    /* 39 */
    13, 50569, 50574, 50579, 50584, 50589, 50594, 50599, 50604, 50609, 50614, 50619,
    50624, 50629,
    /* 53 */
    3, 50331, 50354, 50240,
    /* 57 */
    2, 50634, 50647,
    /* 60 */
    3, 50584, 50609, 50624,
    /* 64 */
    3, 50686, 50331, 50240,
    /* 68 */
    3, 50609, 50614, 50624,
    /* 72 */
    3, 50707, 50730, 50751,
    /* 76 */
    1, 50774,
    /* 78 */
    1, 50589,
    /* 80 */
    3, 50801, 50331, 50826,
    /* 84 */
    1, 50835,
    /* 86 */
    1, 50871,
    /* 88 */
    4, 50240, 50875, 50884, 50894,
    /* 93 */
    1, 50913,
    /* 95 */
    3, 50965, 50331, 50240,
    /* 99 */
    2, 50986, 51037,
    /* 102 */
    3, 50584, 50589, 51074,
    /* 106 */
    3, 50240, 51079, 51100,
    /* 110 */
    2, 51133, 51164,
    /* 113 */
    3, 50240, 50875, 51221,
    /* 117 */
    1, 51242,
    /* 119 */
    3, 51074, 50584, 50589,
    /* 123 */
    3, 51372, 51391, 50240,
    /* 127 */
    2, 51451, 51511,
    /* 130 */
    3, 50240, 50875, 51554,
    /* 134 */
    1, 51575,
    /* 136 */
    3, 50240, 51554, 51702,
    /* 140 */
    1, 51711,
    /* 142 */
    4, 50240, 51737, 51758, 51767,
    /* 147 */
    2, 50240, 51554,
    /* 150 */
    2, 50240, 51775,
    /* 153 */
    4, 50579, 50584, 50589, 50629,
    /* 158 */
    4, 50331, 50354, 51767, 51798,
    /* 163 */
    2, 51807, 51905,
    /* 166 */
    4, 51977, 50331, 52000, 52025,
    /* 171 */
    2, 52030, 52077,
    /* 174 */
    3, 50579, 50584, 50589,
    /* 178 */
    4, 50331, 50354, 50875, 51767,
    /* 183 */
    2, 52160, 52198,
    /* 186 */
    2, 50579, 50584,
    /* 189 */
    1, 52235,
    /* 191 */
    3, 50240, 51775, 52279,
    /* 195 */
    2, 50240, 52333,
    /* 198 */
    2, 50331, 52354,
    /* 201 */
    2, 52381, 52420,
    /* 204 */
    3, 50331, 52448, 52475,
    /* 208 */
    2, 52484, 52523,
    /* 211 */
    2, 50331, 52561,
    /* 214 */
    2, 52584, 52619,
    /* 217 */
    4, 50331, 52659, 52668, 52687,
    /* 222 */
    2, 52708, 52743,
    /* 225 */
    1, 50331,
    /* 227 */
    2, 52787, 52858,
    /* 230 */
    2, 50240, 52901,
    /* 233 */
    1, 50584,
    /* 235 */
    1, 52922,
    /* 237 */
    3, 50232, 50579, 50584,
    /* 241 */
    4, 52981, 53000, 53021, 53030,
    /* 246 */
    1, 53049,
    /* 248 */
    3, 51074, 53223, 50589,
    /* 252 */
    3, 52279, 53130, 50240,
    /* 256 */
    1, 53149,
    /* 258 */
    2, 51372, 53232,
    /* 261 */
    2, 53251, 53285,
    /* 264 */
    2, 50584, 50589,
    /* 267 */
    2, 50240, 53331,
    /* 270 */
    1, 53341,
    /* 272 */
    7, 50569, 50574, 50579, 50584, 50589, 50609, 50614,
    /* 280 */
    2, 50331, 53387,
    /* 283 */
    2, 53408, 53504,
    /* 286 */
    2, 50584, 50609,
    /* 289 */
    2, 50686, 50331,
    /* 292 */
    1, 53590,
    /* 294 */
    4, 50579, 50584, 50589, 50594,
    /* 299 */
    3, 50331, 52354, 53648,
    /* 303 */
    2, 53657, 53705,
    /* 306 */
    4, 50579, 50584, 50609, 50614,
    /* 311 */
    2, 50331, 53748,
    /* 314 */
    2, 53769, 53860,
    /* 317 */
    5, 50232, 50579, 50584, 50589, 50599,
    /* 323 */
    3, 50331, 50437, 53930,
    /* 327 */
    2, 53949, 53999,
    /* 330 */
    2, 50331, 54083,
    /* 333 */
    1, 54109,
    /* 335 */
    3, 54165, 53000, 54184,
    /* 339 */
    1, 54205,
    /* 341 */
    4, 50232, 50579, 50584, 50589,
    /* 346 */
    1, 54313,
    /* 348 */
    2, 53232, 54396,
    /* 351 */
    1, 53223,
    /* 353 */
    1, 54417,
    /* 355 */
    1, 50429,
    /* 357 */
    2, 54440, 54465,
    /* 360 */
    2, 50569, 50574,
    /* 363 */
    2, 54474, 54497,
    /* 366 */
    1, 52659,
    /* 368 */
    1, 50594,
    /* 370 */
    1, 54518,
    /* 372 */
    1, 50624,
    /* 374 */
    1, 54527,
    /* 376 */
    1, 50629,
    /* 378 */
    2, 50965, 51758,
    /* 381 */
    2, 54550, 54577,
    /* 384 */
    2, 50589, 50594,
    /* 387 */
    2, 52279, 51372,
    /* 390 */
    1, 51074,
    /* 392 */
    1, 51372,
    /* 394 */
    3, 54586, 54613, 51767,
    /* 398 */
    1, 53648,
    /* 400 */
    1, 50579,
    /* 402 */
    2, 52668, 51372,
    /* 405 */
    1, 52668,
    /* 407 */
    1, 53232,
    /* 409 */
    2, 52668, 51767,
    /* 412 */
    1, 54641,
    /* 414 */
    2, 50240, 51079,
    /* 417 */
    1, 50354,
    /* 419 */
    3, 50232, 50569, 50574,
    /* 423 */
    1, 54679,
    /* 425 */
    1, 54613,
    /* 427 */
    2, 50354, 54700,
    /* 430 */
    1, 54737,
    /* 432 */
    2, 50609, 50614,
    /* 435 */
    1, 50437,
    /* 437 */
    1, 54760,
    /* 439 */
    1, 54794,
    /* 441 */
    1, 54815,
    /* 443 */
    1, 50599
};

static const smtpcodes_record smtpcodes_records[] = {
    /* 101 cannot_open_connection */
    {{1, 1, 189, 2722, 2745, 3073, 3317},
     {1, 0, 3, 0, 0, 0},
     101, 0, 47, 0, 1, 33, 0, 3, 3, 0},
    /* 111 connection_refused */
    {{5, 5, 212, 3644, 3663, 3909, 4134},
     {1, 0, 7, 0, 0, 0},
     111, 1, 47, 0, 1, 33, 0, 3, 3, 0},
    /* 211 system_status */
    {{9, 9, 231, 4444, 4480, 4683, 4724},
     {10, 0, 12, 0, 0, 0},
     211, 2, 47, 0, 1, 1, 1, 1, 1, 0},
    /* 214 help_message */
    {{13, 13, 245, 4799, 4812, 5033, 5125},
     {10, 0, 15, 18, 0, 0},
     214, 3, 47, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready */
    {{17, 17, 258, 5289, 5312, 5668, 5715},
     {20, 0, 24, 28, 0, 0},
     220, 4, 47, 2, 1, 1, 1, 1, 1, 0},
    /* 221 closing_channel */
    {{21, 21, 272, 5855, 5901, 6141, 6284},
     {31, 0, 33, 37, 0, 0},
     221, 5, 49, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay */
    {{25, 25, 288, 6351, 6389, 6659, 6782},
     {39, 0, 53, 57, 0, 0},
     250, 6, 49, 5, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward */
    {{29, 29, 310, 6945, 6984, 7267, 7431},
     {60, 0, 64, 0, 0, 0},
     251, 7, 54, 1, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user */
    {{33, 33, 338, 7530, 7593, 7857, 7989},
     {68, 0, 72, 76, 0, 0},
     252, 8, 55, 1, 1, 1, 1, 1, 1, 0},
    /* 354 start_mail_input */
    {{37, 37, 357, 8135, 8176, 8388, 8452},
     {78, 0, 80, 84, 0, 0},
     354, 9, 56, 0, 1, 2, 1, 2, 1, 0},
    /* 420 timeout_communication_problem */
    {{41, 41, 374, 8684, 8746, 9143, 9326},
     {86, 0, 88, 93, 0, 0},
     420, 10, 56, 0, 1, 33, 0, 3, 3, 0},
    /* 421 service_not_available */
    {{45, 45, 404, 9668, 9729, 10116, 10324},
     {86, 0, 95, 99, 0, 0},
     421, 11, 56, 2, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit */
    {{49, 49, 426, 10689, 10739, 11108, 11278},
     {102, 0, 106, 110, 0, 0},
     422, 12, 58, 1, 1, 5, 2, 3, 3, 0},
    /* 431 disk_full */
    {{53, 53, 453, 11519, 11585, 11852, 12005},
     {86, 0, 113, 117, 0, 0},
     431, 13, 59, 0, 1, 31, 6, 3, 3, 0},
    /* 432 password_transition_needed */
    {{57, 57, 463, 51522, 12232, 12534, 12852},
     {119, 0, 123, 127, 0, 0},
     432, 14, 59, 1, 1, 32, 6, 3, 1, 0},
    /* 441 server_not_responding */
    {{61, 61, 490, 13146, 13187, 13462, 13653},
     {1, 0, 130, 134, 0, 0},
     441, 15, 60, 0, 1, 33, 7, 3, 3, 0},
    /* 442 connection_dropped */
    {{65, 65, 512, 13977, 14024, 14297, 14472},
     {86, 0, 136, 140, 0, 0},
     442, 16, 60, 0, 1, 33, 7, 3, 3, 0},
    /* 446 maximum_hop_count_exceeded */
    {{69, 69, 531, 14704, 14755, 15049, 15308},
     {78, 0, 142, 0, 0, 0},
     446, 17, 60, 0, 1, 34, 0, 3, 3, 0},
    /* 447 message_timed_out */
    {{73, 73, 558, 15582, 15614, 15918, 16164},
     {86, 0, 147, 0, 0, 0},
     447, 18, 60, 0, 1, 35, 0, 3, 3, 0},
    /* 449 routing_error */
    {{77, 77, 576, 16421, 16435, 16674, 16875},
     {86, 0, 150, 0, 0, 0},
     449, 19, 60, 0, 1, 33, 5, 3, 3, 0},
    /* 450 mailbox_temporarily_unavailable */
    {{81, 81, 590, 17126, 17179, 17523, 17768},
     {153, 0, 158, 163, 0, 0},
     450, 20, 60, 1, 1, 7, 0, 3, 1, 0},
    /* 451 local_error_in_processing */
    {{85, 85, 622, 18161, 18213, 18577, 18821},
     {153, 0, 166, 171, 0, 0},
     451, 21, 61, 1, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage */
    {{89, 89, 648, 19202, 19258, 19528, 19713},
     {174, 0, 178, 183, 0, 0},
     452, 22, 62, 2, 1, 31, 6, 3, 1, 0},
    /* 455 unable_to_accommodate_parameters */
    {{93, 93, 676, 52239, 19857, 20065, 20247},
     {186, 0, 12, 189, 0, 0},
     455, 23, 64, 0, 1, 29, 6, 3, 1, 0},
    /* 465 code_page_unavailable */
    {{97, 97, 709, 20485, 20531, 20858, 21075},
     {78, 0, 191, 0, 0, 0},
     465, 24, 64, 0, 1, 29, 0, 3, 3, 0},
    /* 471 local_error_at_sending_server */
    {{101, 101, 731, 21287, 21338, 21652, 21808},
     {86, 0, 195, 0, 0, 0},
     471, 25, 64, 0, 1, 24, 0, 3, 3, 0},
    /* 500 command_unrecognized */
    {{105, 105, 761, 22061, 22096, 22319, 22622},
     {86, 0, 198, 201, 0, 0},
     500, 26, 64, 1, 1, 36, 5, 4, 1, 0},
    /* 501 syntax_error_in_parameters */
    {{109, 109, 782, 22903, 22943, 23150, 23463},
     {86, 0, 204, 208, 0, 0},
     501, 27, 65, 2, 1, 36, 5, 4, 1, 0},
    /* 502 command_not_implemented */
    {{113, 113, 809, 23714, 23738, 23944, 24089},
     {86, 0, 211, 214, 0, 0},
     502, 28, 67, 0, 1, 29, 6, 4, 1, 0},
    /* 503 bad_sequence_of_commands */
    {{117, 117, 833, 24350, 24375, 24658, 24852},
     {86, 0, 217, 222, 0, 0},
     503, 29, 67, 1, 1, 37, 5, 4, 1, 0},
    /* 504 parameter_not_implemented */
    {{121, 121, 858, 25050, 25084, 25289, 25502},
     {86, 0, 225, 227, 0, 0},
     504, 30, 68, 2, 1, 29, 5, 4, 1, 0},
    /* 510 bad_email_address */
    {{125, 125, 884, 25743, 25761, 25984, 26134},
     {186, 0, 230, 0, 0, 0},
     510, 31, 70, 0, 1, 7, 0, 4, 3, 0},
    /* 511 bad_recipient_address */
    {{129, 129, 902, 25743, 26336, 26508, 26682},
     {233, 0, 230, 235, 0, 0},
     511, 32, 70, 0, 1, 3, 2, 4, 3, 1},
    /* 512 host_unknown */
    {{133, 133, 924, 26852, 26928, 27169, 27332},
     {233, 0, 230, 0, 0, 0},
     512, 33, 70, 0, 1, 9, 2, 4, 3, 0},
    /* 513 address_type_incorrect */
    {{137, 137, 937, 27546, 27572, 27807, 27957},
     {233, 0, 230, 0, 0, 0},
     513, 34, 70, 0, 1, 36, 3, 4, 3, 0},
    /* 521 host_does_not_accept_mail */
    {{141, 141, 960, 28101, 28127, 28393, 28590},
     {237, 0, 241, 246, 0, 0},
     521, 35, 70, 0, 1, 10, 0, 4, 1, 0},
    /* 523 encryption_needed */
    {{145, 145, 986, 28857, 28875, 29199, 29320},
     {248, 0, 252, 256, 0, 0},
     523, 36, 70, 1, 1, 22, 5, 4, 3, 0},
    /* 530 authentication_required */
    {{149, 149, 1004, 53261, 29571, 29855, 30087},
     {86, 0, 258, 261, 0, 0},
     530, 37, 71, 0, 1, 20, 3, 4, 1, 0},
    /* 541 recipient_rejected */
    {{153, 153, 1028, 30336, 30378, 30642, 30808},
     {264, 0, 267, 270, 0, 0},
     541, 38, 71, 0, 1, 8, 0, 4, 3, 0},
    /* 550 mailbox_unavailable */
    {{157, 157, 1047, 31050, 31098, 31412, 31643},
     {272, 0, 280, 283, 0, 0},
     550, 39, 71, 3, 1, 7, 0, 4, 1, 0},
    /* 551 user_not_local */
    {{161, 161, 1067, 31949, 31983, 32203, 32346},
     {286, 0, 289, 292, 0, 0},
     551, 40, 74, 0, 1, 19, 0, 4, 1, 0},
    /* 552 exceeded_storage_allocation */
    {{165, 165, 1082, 32583, 32642, 32843, 33028},
     {294, 0, 299, 303, 0, 0},
     552, 41, 74, 2, 1, 5, 2, 4, 1, 0},
    /* 553 mailbox_name_not_allowed */
    {{169, 169, 1110, 33236, 33289, 33525, 33766},
     {306, 0, 311, 314, 0, 0},
     553, 42, 76, 2, 1, 7, 0, 4, 1, 0},
    /* 554 transaction_failed */
    {{173, 173, 1135, 33978, 33997, 34235, 34398},
     {317, 0, 323, 327, 0, 0},
     554, 43, 78, 4, 1, 24, 0, 4, 1, 0},
    /* 555 mail_rcpt_parameters_not_recognized */
    {{177, 177, 1154, 34629, 34692, 34878, 35064},
     {186, 0, 330, 333, 0, 0},
     555, 44, 82, 0, 1, 36, 5, 4, 1, 0},
    /* 556 domain_does_not_accept_mail */
    {{181, 181, 1190, 35270, 35298, 35546, 35713},
     {233, 0, 335, 339, 0, 0},
     556, 45, 82, 0, 1, 10, 2, 4, 1, 1},
    /* 571 delivery_not_authorized */
    {{185, 185, 1218, 35894, 35935, 36183, 36350},
     {341, 0, 195, 346, 0, 0},
     571, 46, 82, 0, 1, 24, 0, 4, 3, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 258, 50505, 36553, 36725, 36799},
     {20, 0, 348, 28, 0, 351},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 258, 5289, 36952, 37111, 37189},
     {20, 0, 353, 28, 0, 355},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 288, 37195, 37204, 37439, 37469},
     {39, 0, 357, 57, 0, 360},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 288, 37547, 37566, 37824, 37867},
     {39, 0, 363, 57, 0, 78},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 288, 38079, 38102, 38228, 38289},
     {39, 0, 366, 57, 0, 368},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 288, 38328, 38364, 38517, 38560},
     {39, 0, 370, 57, 0, 372},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 288, 38618, 38650, 38835, 38911},
     {39, 0, 374, 57, 0, 376},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward, in a context */
    {{29, 29, 310, 38963, 39003, 39128, 37189},
     {60, 0, 370, 0, 0, 372},
     251, 7, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user, in a context */
    {{33, 33, 338, 39162, 39207, 39344, 39391},
     {68, 0, 370, 76, 0, 372},
     252, 8, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 421 service_not_available, in a context */
    {{45, 45, 404, 9668, 39446, 39625, 39782},
     {86, 0, 378, 99, 0, 1},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 421 service_not_available, in a context */
    {{45, 45, 404, 9668, 40004, 40291, 40425},
     {86, 0, 381, 99, 0, 384},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit, in a context */
    {{49, 49, 426, 51522, 40589, 40775, 40850},
     {102, 0, 387, 110, 0, 390},
     422, 12, 0, 0, 1, 21, 3, 3, 3, 0},
    /* 432 password_transition_needed, in a context */
    {{57, 57, 463, 51522, 40956, 41125, 41238},
     {119, 0, 392, 127, 0, 390},
     432, 14, 0, 0, 1, 21, 3, 3, 1, 0},
    /* 450 mailbox_temporarily_unavailable, in a context */
    {{81, 81, 590, 41412, 41433, 41628, 41715},
     {153, 0, 374, 163, 0, 376},
     450, 20, 0, 0, 1, 24, 0, 3, 1, 0},
    /* 451 local_error_in_processing, in a context */
    {{85, 85, 622, 41879, 41914, 42047, 42106},
     {153, 0, 374, 171, 0, 376},
     451, 21, 0, 0, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{89, 89, 648, 1939, 42193, 42527, 42686},
     {174, 0, 394, 183, 0, 233},
     452, 22, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{89, 89, 648, 19202, 42913, 43111, 43198},
     {174, 0, 398, 183, 0, 400},
     452, 22, 0, 0, 1, 31, 6, 3, 1, 0},
    /* 500 command_unrecognized, in a context */
    {{105, 105, 761, 22061, 43347, 43526, 43649},
     {86, 0, 402, 201, 0, 390},
     500, 26, 0, 0, 1, 36, 5, 4, 1, 0},
    /* 501 syntax_error_in_parameters, in a context */
    {{109, 109, 782, 22903, 43827, 43975, 44130},
     {86, 0, 405, 208, 0, 390},
     501, 27, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 501 syntax_error_in_parameters, in a context */
    {{109, 109, 782, 44274, 44311, 23150, 23463},
     {86, 0, 407, 208, 0, 351},
     501, 27, 0, 0, 1, 36, 5, 4, 1, 0},
    /* 503 bad_sequence_of_commands, in a context */
    {{117, 117, 833, 24350, 44435, 44610, 44728},
     {86, 0, 409, 222, 0, 390},
     503, 29, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 504 parameter_not_implemented, in a context */
    {{121, 121, 858, 25050, 44811, 25289, 25502},
     {86, 0, 412, 227, 0, 360},
     504, 30, 0, 0, 1, 13, 5, 4, 1, 0},
    /* 504 parameter_not_implemented, in a context */
    {{121, 121, 858, 52868, 44939, 45087, 45248},
     {86, 0, 405, 227, 0, 390},
     504, 30, 0, 0, 1, 21, 3, 4, 1, 0},
    /* 523 encryption_needed, in a context */
    {{145, 145, 986, 45435, 45492, 45605, 45676},
     {248, 0, 414, 256, 0, 78},
     523, 36, 0, 0, 1, 28, 4, 4, 3, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1047, 31050, 45755, 45892, 46005},
     {272, 0, 417, 283, 0, 419},
     550, 39, 0, 0, 1, 24, 5, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1047, 31050, 46154, 46313, 46472},
     {272, 0, 417, 283, 0, 400},
     550, 39, 0, 0, 1, 11, 3, 4, 1, 0},
    /* 550 mailbox_unavailable, in a context */
    {{157, 157, 1047, 31050, 46615, 46784, 46917},
     {272, 0, 417, 283, 0, 78},
     550, 39, 0, 0, 1, 24, 0, 4, 1, 0},
    /* 552 exceeded_storage_allocation, in a context */
    {{165, 165, 1082, 47110, 47158, 47291, 47406},
     {294, 0, 423, 303, 0, 400},
     552, 41, 0, 0, 1, 28, 4, 4, 1, 0},
    /* 552 exceeded_storage_allocation, in a context */
    {{165, 165, 1082, 1939, 47564, 47849, 47993},
     {294, 0, 425, 303, 0, 233},
     552, 41, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 553 mailbox_name_not_allowed, in a context */
    {{169, 169, 1110, 33236, 48164, 48334, 48453},
     {306, 0, 427, 314, 0, 400},
     553, 42, 0, 0, 1, 11, 3, 4, 1, 0},
    /* 553 mailbox_name_not_allowed, in a context */
    {{169, 169, 1110, 48551, 48566, 48644, 48684},
     {306, 0, 430, 314, 0, 432},
     553, 42, 0, 0, 1, 7, 0, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1135, 48718, 48739, 48956, 49104},
     {317, 0, 435, 327, 0, 1},
     554, 43, 0, 0, 1, 24, 5, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1135, 33978, 49306, 49458, 49605},
     {317, 0, 437, 327, 0, 233},
     554, 43, 0, 0, 1, 19, 0, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1135, 49767, 49807, 49894, 49950},
     {317, 0, 439, 327, 0, 351},
     554, 43, 0, 0, 1, 23, 5, 4, 1, 0},
    /* 554 transaction_failed, in a context */
    {{173, 173, 1135, 33978, 50027, 50095, 50159},
     {317, 0, 441, 327, 0, 443},
     554, 43, 0, 0, 1, 30, 6, 4, 1, 0}
};

static const smtpcodes_category smtpcodes_categories[] = {
    {0, 0} /* none */,
    {1277, 1280} /* ok */,
    {1289, 1298} /* continue */,
    {1324, 1340} /* mailbox_unknown */,
    {1356, 1373} /* mailbox_disabled */,
    {1395, 1408} /* mailbox_full */,
    {1428, 1442} /* mailbox_moved */,
    {1047, 1464} /* mailbox_unavailable */,
    {1491, 1509} /* recipient_refuses */,
    {1554, 1569} /* domain_unknown */,
    {1584, 1599} /* domain_no_mail */,
    {1624, 1640} /* sender_rejected */,
    {1662, 1684} /* sender_authentication */,
    {1717, 1729} /* reverse_dns */,
    {1769, 1781} /* blocklisted */,
    {1840, 1819} /* reputation */,
    {1851, 1864} /* rate_limited */,
    {1897, 1908} /* greylisted */,
    {1919, 1939} /* too_many_recipients */,
    {1959, 1972} /* relay_denied */,
    {2010, 2024} /* auth_required */,
    {2046, 2058} /* auth_failed */,
    {2075, 2088} /* tls_required */,
    {2115, 2126} /* tls_failed */,
    {2144, 2151} /* policy */,
    {2183, 2196} /* spam_content */,
    {2224, 2230} /* virus */,
    {2256, 2273} /* content_rejected */,
    {2296, 2314} /* message_too_large */,
    {2339, 2353} /* not_supported */,
    {2380, 2393} /* system_error */,
    {2416, 2428} /* system_full */,
    {2457, 2476} /* system_unavailable */,
    {2505, 2519} /* network_error */,
    {2541, 2554} /* routing_loop */,
    {2579, 2587} /* expired */,
    {2615, 2628} /* syntax_error */,
    {2653, 2668} /* protocol_error */,
    {2692, 2705} /* unclassified */
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

const struct smtpcodes_catalog smtpcodes_catalogue = {
    SMTPCODES_MAGIC,
    SMTPCODES_FORMAT,
    54160, /* name */
    1242, /* title */
    1260, /* content hash */
    0xfffff, /* fields */
    47, /* entries */
    82, /* records */
    {0, 47, 0, 0, 0}, /* entries of each kind */
    572, /* reply numbers */
    (const char *)&smtpcodes_strings,
    smtpcodes_lists,
    smtpcodes_records,
    smtpcodes_categories,
    smtpcodes_replies,
    {
        {smtpcodes_hash_reply_names, smtpcodes_slots_0, smtpcodes_lengths_0, 86, 9, 35},
        {NULL, NULL, NULL, 0, 1, 0},
        {NULL, NULL, NULL, 0, 1, 0}
    }
};
