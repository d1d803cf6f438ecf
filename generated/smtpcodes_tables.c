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
    char s105[23];
    char s128[19];
    char s147[14];
    char s161[13];
    char s174[14];
    char s188[16];
    char s204[22];
    char s226[28];
    char s254[19];
    char s273[17];
    char s290[30];
    char s320[22];
    char s342[27];
    char s369[10];
    char s379[27];
    char s406[22];
    char s428[19];
    char s447[27];
    char s474[18];
    char s492[14];
    char s506[32];
    char s538[26];
    char s564[28];
    char s592[33];
    char s625[22];
    char s647[30];
    char s677[20];
    char s697[5];
    char s702[18];
    char s720[17];
    char s737[3];
    char s740[9];
    char s749[9];
    char s758[26];
    char s784[16];
    char s800[16];
    char s816[17];
    char s833[22];
    char s855[13];
    char s868[20];
    char s888[14];
    char s902[22];
    char s924[27];
    char s951[18];
    char s969[45];
    char s1014[15];
    char s1029[15];
    char s1044[15];
    char s1059[25];
    char s1084[16];
    char s1100[22];
    char s1122[22];
    char s1144[33];
    char s1177[12];
    char s1189[40];
    char s1229[12];
    char s1241[38];
    char s1279[32];
    char s1311[13];
    char s1324[33];
    char s1357[11];
    char s1368[11];
    char s1379[20];
    char s1399[20];
    char s1419[13];
    char s1432[38];
    char s1470[14];
    char s1484[22];
    char s1506[12];
    char s1518[17];
    char s1535[13];
    char s1548[27];
    char s1575[11];
    char s1586[18];
    char s1604[7];
    char s1611[32];
    char s1643[13];
    char s1656[28];
    char s1684[6];
    char s1690[26];
    char s1716[17];
    char s1733[23];
    char s1756[18];
    char s1774[25];
    char s1799[14];
    char s1813[27];
    char s1840[13];
    char s1853[23];
    char s1876[12];
    char s1888[29];
    char s1917[19];
    char s1936[29];
    char s1965[14];
    char s1979[22];
    char s2001[13];
    char s2014[25];
    char s2039[8];
    char s2047[28];
    char s2075[13];
    char s2088[25];
    char s2113[15];
    char s2128[24];
    char s2152[13];
    char s2165[17];
    char s2182[23];
    char s2205[328];
    char s2533[244];
    char s2777[327];
    char s3104[19];
    char s3123[246];
    char s3369[225];
    char s3594[310];
    char s3904[36];
    char s3940[203];
    char s4143[41];
    char s4184[75];
    char s4259[13];
    char s4272[221];
    char s4493[92];
    char s4585[164];
    char s4749[23];
    char s4772[356];
    char s5128[47];
    char s5175[140];
    char s5315[46];
    char s5361[240];
    char s5601[143];
    char s5744[67];
    char s5811[38];
    char s5849[270];
    char s6119[123];
    char s6242[163];
    char s6405[39];
    char s6444[283];
    char s6727[164];
    char s6891[99];
    char s6990[63];
    char s7053[264];
    char s7317[132];
    char s7449[146];
    char s7595[41];
    char s7636[212];
    char s7848[64];
    char s7912[232];
    char s8144[62];
    char s8206[397];
    char s8603[183];
    char s8786[342];
    char s9128[61];
    char s9189[387];
    char s9576[208];
    char s9784[365];
    char s10149[50];
    char s10199[369];
    char s10568[170];
    char s10738[241];
    char s10979[66];
    char s11045[267];
    char s11312[153];
    char s11465[227];
    char s11692[302];
    char s11994[318];
    char s12312[294];
    char s12606[41];
    char s12647[275];
    char s12922[191];
    char s13113[324];
    char s13437[47];
    char s13484[273];
    char s13757[175];
    char s13932[232];
    char s14164[51];
    char s14215[294];
    char s14509[259];
    char s14768[274];
    char s15042[32];
    char s15074[304];
    char s15378[246];
    char s15624[257];
    char s15881[14];
    char s15895[239];
    char s16134[201];
    char s16335[251];
    char s16586[53];
    char s16639[344];
    char s16983[245];
    char s17228[393];
    char s17621[52];
    char s17673[364];
    char s18037[244];
    char s18281[381];
    char s18662[56];
    char s18718[270];
    char s18988[185];
    char s19173[144];
    char s19317[208];
    char s19525[182];
    char s19707[238];
    char s19945[46];
    char s19991[327];
    char s20318[217];
    char s20535[212];
    char s20747[51];
    char s20798[314];
    char s21112[156];
    char s21268[253];
    char s21521[48];
    char s21569[29];
    char s21598[26];
    char s21624[29];
    char s21653[172];
    char s21825[74];
    char s21899[153];
    char s22052[159];
    char s22211[78];
    char s22289[6];
    char s22295[9];
    char s22304[235];
    char s22539[30];
    char s22569[78];
    char s22647[19];
    char s22666[258];
    char s22924[43];
    char s22967[212];
    char s23179[23];
    char s23202[126];
    char s23328[61];
    char s23389[39];
    char s23428[36];
    char s23464[153];
    char s23617[43];
    char s23660[58];
    char s23718[32];
    char s23750[185];
    char s23935[76];
    char s24011[52];
    char s24063[40];
    char s24103[125];
    char s24228[34];
    char s24262[45];
    char s24307[137];
    char s24444[47];
    char s24491[55];
    char s24546[179];
    char s24725[157];
    char s24882[222];
    char s25104[287];
    char s25391[134];
    char s25525[164];
    char s25689[186];
    char s25875[75];
    char s25950[106];
    char s26056[169];
    char s26225[113];
    char s26338[174];
    char s26512[21];
    char s26533[195];
    char s26728[87];
    char s26815[164];
    char s26979[35];
    char s27014[133];
    char s27147[59];
    char s27206[87];
    char s27293[334];
    char s27627[159];
    char s27786[227];
    char s28013[198];
    char s28211[87];
    char s28298[149];
    char s28447[8];
    char s28455[49];
    char s28504[23];
    char s28527[14];
    char s28541[5];
    char s28546[23];
    char s28569[23];
    char s28592[25];
    char s28617[27];
    char s28644[9];
    char s28653[8];
    char s28661[21];
    char s28682[37];
    char s28719[29];
    char s28748[5];
    char s28753[26];
    char s28779[14];
    char s28793[5];
    char s28798[5];
    char s28803[5];
    char s28808[5];
    char s28813[5];
    char s28818[5];
    char s28823[5];
    char s28828[5];
    char s28833[5];
    char s28838[5];
    char s28843[5];
    char s28848[5];
    char s28853[5];
    char s28858[13];
    char s28871[39];
    char s28910[21];
    char s28931[23];
    char s28954[21];
    char s28975[23];
    char s28998[27];
    char s29025[25];
    char s29050[9];
    char s29059[36];
    char s29095[4];
    char s29099[9];
    char s29108[10];
    char s29118[19];
    char s29137[52];
    char s29189[21];
    char s29210[51];
    char s29261[37];
    char s29298[5];
    char s29303[21];
    char s29324[33];
    char s29357[31];
    char s29388[57];
    char s29445[21];
    char s29466[130];
    char s29596[19];
    char s29615[60];
    char s29675[60];
    char s29735[43];
    char s29778[21];
    char s29799[127];
    char s29926[9];
    char s29935[26];
    char s29961[21];
    char s29982[9];
    char s29991[8];
    char s29999[23];
    char s30022[9];
    char s30031[98];
    char s30129[72];
    char s30201[23];
    char s30224[25];
    char s30249[5];
    char s30254[47];
    char s30301[83];
    char s30384[38];
    char s30422[37];
    char s30459[44];
    char s30503[54];
    char s30557[21];
    char s30578[19];
    char s30597[21];
    char s30618[23];
    char s30641[25];
    char s30666[9];
    char s30675[23];
    char s30698[21];
    char s30719[9];
    char s30728[9];
    char s30737[23];
    char s30760[27];
    char s30787[9];
    char s30796[27];
    char s30823[28];
    char s30851[9];
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
        "420",
    /* 41 */
        "421",
    /* 45 */
        "422",
    /* 49 */
        "431",
    /* 53 */
        "432",
    /* 57 */
        "441",
    /* 61 */
        "442",
    /* 65 */
        "446",
    /* 69 */
        "447",
    /* 73 */
        "449",
    /* 77 */
        "450",
    /* 81 */
        "451",
    /* 85 */
        "452",
    /* 89 */
        "455",
    /* 93 */
        "465",
    /* 97 */
        "471",
    /* 101 */
        "550",
    /* 105 */
        "cannot_open_connection",
    /* 128 */
        "connection_refused",
    /* 147 */
        "system_status",
    /* 161 */
        "help_message",
    /* 174 */
        "service_ready",
    /* 188 */
        "closing_channel",
    /* 204 */
        "requested_action_okay",
    /* 226 */
        "user_not_local_will_forward",
    /* 254 */
        "cannot_verify_user",
    /* 273 */
        "start_mail_input",
    /* 290 */
        "timeout_communication_problem",
    /* 320 */
        "service_not_available",
    /* 342 */
        "mailbox_over_storage_limit",
    /* 369 */
        "disk_full",
    /* 379 */
        "password_transition_needed",
    /* 406 */
        "server_not_responding",
    /* 428 */
        "connection_dropped",
    /* 447 */
        "maximum_hop_count_exceeded",
    /* 474 */
        "message_timed_out",
    /* 492 */
        "routing_error",
    /* 506 */
        "mailbox_temporarily_unavailable",
    /* 538 */
        "local_error_in_processing",
    /* 564 */
        "insufficient_system_storage",
    /* 592 */
        "unable_to_accommodate_parameters",
    /* 625 */
        "code_page_unavailable",
    /* 647 */
        "local_error_at_sending_server",
    /* 677 */
        "mailbox_unavailable",
    /* 697 */
        "smtp",
    /* 702 */
        "SMTP status codes",
    /* 720 */
        "734bd44a2527f354",
    /* 737 */
        "ok",
    /* 740 */
        "Accepted",
    /* 749 */
        "continue",
    /* 758 */
        "The server waits for more",
    /* 784 */
        "mailbox_unknown",
    /* 800 */
        "No such mailbox",
    /* 816 */
        "mailbox_disabled",
    /* 833 */
        "The mailbox is closed",
    /* 855 */
        "mailbox_full",
    /* 868 */
        "The mailbox is full",
    /* 888 */
        "mailbox_moved",
    /* 902 */
        "The mailbox has moved",
    /* 924 */
        "The mailbox cannot be used",
    /* 951 */
        "recipient_refuses",
    /* 969 */
        "The recipient takes no mail from this sender",
    /* 1014 */
        "domain_unknown",
    /* 1029 */
        "No such domain",
    /* 1044 */
        "domain_no_mail",
    /* 1059 */
        "The domain takes no mail",
    /* 1084 */
        "sender_rejected",
    /* 1100 */
        "The sender is refused",
    /* 1122 */
        "sender_authentication",
    /* 1144 */
        "SPF, DKIM or DMARC does not pass",
    /* 1177 */
        "reverse_dns",
    /* 1189 */
        "The name of the sending server is wrong",
    /* 1229 */
        "blocklisted",
    /* 1241 */
        "The sending server is on a block list",
    /* 1279 */
        "The sender has a bad reputation",
    /* 1311 */
        "rate_limited",
    /* 1324 */
        "Too much mail in too little time",
    /* 1357 */
        "greylisted",
    /* 1368 */
        "Greylisted",
    /* 1379 */
        "too_many_recipients",
    /* 1399 */
        "Too many recipients",
    /* 1419 */
        "relay_denied",
    /* 1432 */
        "The server does not pass this mail on",
    /* 1470 */
        "auth_required",
    /* 1484 */
        "Login is needed first",
    /* 1506 */
        "auth_failed",
    /* 1518 */
        "The login failed",
    /* 1535 */
        "tls_required",
    /* 1548 */
        "Encryption is needed first",
    /* 1575 */
        "tls_failed",
    /* 1586 */
        "Encryption failed",
    /* 1604 */
        "policy",
    /* 1611 */
        "Refused by a rule of the server",
    /* 1643 */
        "spam_content",
    /* 1656 */
        "The message looks like spam",
    /* 1684 */
        "virus",
    /* 1690 */
        "The message looks harmful",
    /* 1716 */
        "content_rejected",
    /* 1733 */
        "The content is refused",
    /* 1756 */
        "message_too_large",
    /* 1774 */
        "The message is too large",
    /* 1799 */
        "not_supported",
    /* 1813 */
        "The server lacks a feature",
    /* 1840 */
        "system_error",
    /* 1853 */
        "The server has a fault",
    /* 1876 */
        "system_full",
    /* 1888 */
        "The server has no space left",
    /* 1917 */
        "system_unavailable",
    /* 1936 */
        "The server takes no mail now",
    /* 1965 */
        "network_error",
    /* 1979 */
        "The connection failed",
    /* 2001 */
        "routing_loop",
    /* 2014 */
        "The mail goes in circles",
    /* 2039 */
        "expired",
    /* 2047 */
        "The message waited too long",
    /* 2075 */
        "syntax_error",
    /* 2088 */
        "The command is malformed",
    /* 2113 */
        "protocol_error",
    /* 2128 */
        "The protocol was broken",
    /* 2152 */
        "unclassified",
    /* 2165 */
        "Of no known kind",
    /* 2182 */
        "Cannot open connection",
    /* 2205 */
        "The mail program cannot open an SMTP session at all, so no server has judged the"
        " message. The number is a client's invention: SMTP uses no reply codes that begi"
        "n with 1, and no server sends 101. On Linux 101 is also the number of the operat"
        "ing system error \"Network is unreachable\", which some programs print in the same"
        " place.",
    /* 2533 */
        "The server name in the settings is misspelled or does not resolve; the port is w"
        "rong; a firewall or the access provider blocks port 25, 465 or 587; the machine "
        "has no route to the server, often because it tries IPv6 without an IPv6 connecti"
        "on.",
    /* 2777 */
        "Sender: check the name and the port of the outgoing server in the mail program, "
        "resolve the name with \"nslookup\", and try port 587 of that server with \"telnet\" "
        "or \"nc\". If only port 25 fails, send through your provider's submission server o"
        "n port 587 or 465. Nothing has been sent, so the message can be sent again after"
        "wards.",
    /* 3104 */
        "Connection refused",
    /* 3123 */
        "The machine that was called answers, but it takes no connection on that port. Th"
        "is is the error number ECONNREFUSED of Linux, shown as if it were an SMTP code; "
        "a mail server never sends it. A refusal comes at once, which tells it from a tim"
        "eout.",
    /* 3369 */
        "The mail service on that machine is stopped or listens on another port or anothe"
        "r address; the client uses the wrong port; a firewall rejects the connection act"
        "ively; the host name points to a machine that is no mail server.",
    /* 3594 */
        "Sender: compare server name and port with those your mail provider publishes. Ad"
        "ministrator of the receiving server: see with \"ss -ltn\" whether the mail service"
        " listens on the public address, start it if not, and read the firewall rules. A "
        "sending server keeps the mail in its queue and tries again by itself.",
    /* 3904 */
        "System status, or system help reply",
    /* 3940 */
        "The server reports on its own state or lists its commands, because the client as"
        "ked with HELP. It says nothing about a message. Few servers use it today; most a"
        "nswer HELP with 214 or refuse the command.",
    /* 4143 */
        "A person or a monitoring tool sent HELP.",
    /* 4184 */
        "None. A mail program has no use for the text and goes on with its session.",
    /* 4259 */
        "Help message",
    /* 4272 */
        "The server answers HELP with text for a human reader: its commands, its software"
        ", or the address of a web page. Programs must not read a meaning into the words;"
        " what a server offers to a program stands in the EHLO reply.",
    /* 4493 */
        "Somebody typed HELP in a session by hand, or a scanner did so to learn the softw"
        "are's name.",
    /* 4585 */
        "None. Administrator of the receiving server: if the text shows more of the softw"
        "are than it should, change or turn off the help text in the server's configurati"
        "on.",
    /* 4749 */
        "{domain} Service ready",
    /* 4772 */
        "The server is running and waits for the first command. As a greeting this is nor"
        "mally the first line of a session; it starts with the server's name, and often t"
        "he software and its version follow. After STARTTLS or XCLIENT the same number is"
        " no greeting but a go-ahead. Reply code 220 is not the enhanced status code 2.2."
        "0, although some lists write it so.",
    /* 5128 */
        "A client has connected, or asked to start TLS.",
    /* 5175 */
        "None. A client waits for the whole greeting, all its lines, before it sends EHLO"
        "; a client that talks too early is refused by many servers.",
    /* 5315 */
        "{domain} Service closing transmission channel",
    /* 5361 */
        "The server ends the session in good order, normally because the client sent QUIT"
        ". It is no error: everything that the server accepted before this line stays acc"
        "epted. Administrators often reword it (\"Goodbye\", \"Bye\", \"Closing connection\").",
    /* 5601 */
        "The client sent QUIT. Some servers also say 221 before they hang up on a client "
        "that does not speak SMTP; Postfix does so with the code 2.7.0.",
    /* 5744 */
        "None. A client that still had mail to send opens a new connection.",
    /* 5811 */
        "Requested mail action okay, completed",
    /* 5849 */
        "The server did what the command asked for. There is no such thing as an error 25"
        "0; where one is reported, another line of the session holds the fault. What exac"
        "tly was done depends on the command: only after the end of the data does 250 mea"
        "n that the message was taken.",
    /* 6119 */
        "A command succeeded: the server greeted the client, noted the sender or a recipi"
        "ent, took a message, or reset the session.",
    /* 6242 */
        "None. If mail is missing although 250 came, note the queue number in the reply t"
        "o the end of the data and have it looked up in the log of the server that sent i"
        "t.",
    /* 6405 */
        "User not local; will forward to {path}",
    /* 6444 */
        "The recipient has no mailbox on this server, but the server accepts the address "
        "and passes the mail on by itself. It is a success and needs no second delivery. "
        "The path in the text is the recipient's address elsewhere; many servers forward "
        "without telling it, because it is private.",
    /* 6727 */
        "The recipient has moved or set up forwarding, or the server relays for that doma"
        "in. The recipient then sees this server among the first hops in the Received lin"
        "es.",
    /* 6891 */
        "None is needed. Sender: the new address may be noted in the address book, if the"
        " recipient agrees.",
    /* 6990 */
        "Cannot VRFY user, but will accept message and attempt delivery",
    /* 7053 */
        "The server does not say whether the address exists, and would take mail for it a"
        "nd try. It is neither a yes nor a no: an address checker learns nothing from it."
        " Servers give this answer to keep address collectors from testing names; others "
        "refuse VRFY altogether.",
    /* 7317 */
        "The administrator has turned address checking off; or the mailbox is on a server"
        " behind this one and cannot be looked up from here.",
    /* 7449 */
        "Sender: send the message; a wrong address shows itself at RCPT or as a bounce. D"
        "o not count the address as valid or as dead because of this line.",
    /* 7595 */
        "Start mail input; end with <CRLF>.<CRLF>",
    /* 7636 */
        "The server is ready to receive the message: headers, an empty line, the body. No"
        "thing is accepted yet; the answer that counts comes after the line that holds a "
        "single dot. Some manuals misprint this code as 345.",
    /* 7848 */
        "The client sent DATA after at least one recipient was accepted.",
    /* 7912 */
        "None. A client that finds all recipients refused, after it pipelined DATA, still"
        " has to end the data with a dot. When a session always stops right after 354, te"
        "st large packets on the path (MTU) and any firewall that inspects SMTP.",
    /* 8144 */
        "Timeout communication problem encountered during transmission",
    /* 8206 */
        "The session with the other server failed before it was finished, and the message"
        " can be tried again. No RFC defines 420; in mail logs it is mostly the enhanced "
        "status code 4.2.0 without its dots, and then it concerns the mailbox rather than"
        " the line: Exchange sends \"420 4.2.0\" when two directory objects have the same a"
        "ddress. The GroupWise Internet Agent logs 420 for a TCP read or write error.",
    /* 8603 */
        "The connection was too slow or broke off; a firewall or virus scanner between th"
        "e two servers interfered; in Exchange, two recipients with the same proxy addres"
        "s or legacyExchangeDN.",
    /* 8786 */
        "Administrator of the sending server: wait for the next attempts; if every one fa"
        "ils, run the session by hand and see where it stops, and switch off SMTP inspect"
        "ion in the firewall as a test. Administrator of the Exchange organisation: on \"R"
        "ESOLVER.ADR.Ambiguous\", search the directory for the duplicate address and remov"
        "e it from one object.",
    /* 9128 */
        "{domain} Service not available, closing transmission channel",
    /* 9189 */
        "The server ends the session now and can be tried again later. It may come in rep"
        "ly to any command, and the connection is closed after it. Some lists explain it "
        "only as too many connections, but it also covers shutdown, overload and an idle "
        "client. Large providers use it to slow a sender down, even under words such as \""
        "permanently deferred\"; the number still means a temporary refusal.",
    /* 9576 */
        "Too many connections or messages from your address in a short time; a bad or unk"
        "nown reputation of that address; the server is being stopped or is overloaded; t"
        "he client waited too long between two commands.",
    /* 9784 */
        "Administrator of the sending server: read the words and the enhanced code after "
        "421; leave the message in the queue; lower the number of parallel connections to"
        " that host and retry with growing pauses. If it lasts for a day, look for the re"
        "ason in the server's text, in the reverse DNS of your address and on block lists"
        ". Sender: wait; the address is not at fault.",
    /* 10149 */
        "The recipient's mailbox is over its storage limit",
    /* 10199 */
        "The mailbox has no room, and the server refuses the message for now. The number "
        "is no defined SMTP reply: it is the enhanced status code 4.2.2 with the dots dro"
        "pped. The IANA registry lists 422 beside \"A password transition is needed\" (X.7."
        "12), a Barracuda filter writes \"422 License Expired\", and some Stalwart installa"
        "tions greylist with it, so read the words first.",
    /* 10568 */
        "The recipient has used up the quota; or the server greylists an unknown sender a"
        "nd sends 4.2.2 with it; or the licence of the filter in front of the mailbox has"
        " run out.",
    /* 10738 */
        "Sender: wait until the recipient has made room and tell the recipient by another"
        " way; keep the address. Administrator of the receiving server: raise the quota, "
        "or send the standard 452 4.2.2 for a full mailbox and 451 4.7.1 for greylisting.",
    /* 10979 */
        "The recipient's mail server is experiencing a Disk Full condition",
    /* 11045 */
        "The recipient's mail system has no space left to store mail, for anybody and not"
        " only for this recipient. It is the enhanced status code 4.3.1 without its dots,"
        " as Exchange logs it; the standard reply code for the same state is 452. The mes"
        "sage is tried again later.",
    /* 11312 */
        "The disk with the mail queue or the mailbox database is full; on Exchange 2000 a"
        "nd 2003 also too many open files when the queue lies on a FAT partition.",
    /* 11465 */
        "Sender: wait, and tell the recipient by another way if it lasts longer than a da"
        "y. Administrator of the receiving server: free space on the volume of the queue "
        "and of the databases, then see whether delivery has started again.",
    /* 11692 */
        "This code has two unrelated meanings, told apart by the command. In reply to AUT"
        "H it is defined by RFC 4954: the user must change over to another login method. "
        "During delivery it comes from Exchange, together with 4.3.2: the mailbox or its "
        "server takes no more mail at this moment. Both are temporary.",
    /* 11994 */
        "In delivery: too many messages at the same time for one mailbox (Exchange Online"
        ": recipient thread limit), a mailbox server that is busy, or an incoming queue t"
        "hat was stopped by hand or for lack of resources. When an application submits th"
        "rough Exchange Online with too many connections at once: sender thread limit.",
    /* 12312 */
        "Sender: wait; Exchange Online retries by itself. Administrator of the sending se"
        "rver or application: send to that mailbox, or from that account, over fewer conn"
        "ections at a time. Administrator of the receiving Exchange server: check that th"
        "e transport service and its queues are not suspended.",
    /* 12606 */
        "The recipient's server is not responding",
    /* 12647 */
        "Your own sending server says that it got no answer from the next server. 441 is "
        "the enhanced status code 4.4.1 with the dots left out; Exchange writes \"441 4.4."
        "1\" in its queue and in delay notices. The recipient's server did not send it, si"
        "nce no session with it came about.",
    /* 12922 */
        "The recipient's server is down or unreachable; a firewall drops port 25 on eithe"
        "r side; the MX or address record points to a host that is gone; the smart host i"
        "n the send connector is wrong.",
    /* 13113 */
        "Administrator of the sending server: look up the MX records of the recipient's d"
        "omain and connect to port 25 of each from the sending machine. If none of your o"
        "utgoing connections works, ask your access provider whether port 25 is blocked. "
        "Otherwise let the queue retry. Sender: check the spelling of the domain, then wa"
        "it.",
    /* 13437 */
        "The connection was dropped during transmission",
    /* 13484 */
        "A session had begun and then broke before the message was accepted. It is 4.4.2 "
        "written without dots, a note of the sending system rather than an answer of the "
        "recipient's server. FakeSMTP, a small test server, does send 442 itself, to a cl"
        "ient that stays silent too long.",
    /* 13757 */
        "A timeout on one side; a router, firewall or virus scanner that cuts SMTP sessio"
        "ns; packet loss or a wrong MTU that shows with large messages; the other server "
        "was restarted.",
    /* 13932 */
        "Administrator of the sending server: let the queue retry. If it repeats with one"
        " destination, note at which command the line breaks: after DATA, look at MTU and"
        " content inspection; before it, at the connection limits of both sides.",
    /* 14164 */
        "The maximum hop count was exceeded for the message",
    /* 14215 */
        "The message has passed through more servers than allowed, which nearly always me"
        "ans that it goes round in a circle. 446 is the enhanced status code 4.4.6 with t"
        "he dots dropped; as a reply, Sendmail gives 554 5.4.6 and Postfix 554 5.4.0 for "
        "it. Trying again does not help while the loop exists.",
    /* 14509 */
        "Two servers each hold the other one for the destination; a forwarding rule or an"
        " alias leads back to its own address; the MX record points to a host that does n"
        "ot know the domain as its own; a split or moved domain whose connector returns u"
        "nknown recipients.",
    /* 14768 */
        "Administrator of the receiving server: read the Received lines of the returned m"
        "essage from the bottom up, find the host names that repeat, and correct the forw"
        "arding, the accepted domains or the connector on one of them. Sender: tell the r"
        "ecipient by another way and wait.",
    /* 15042 */
        "Your outgoing message timed out",
    /* 15074 */
        "The sending server has tried for as long as it may and gives up. The number is 4"
        ".4.7 without dots and is made by your own side; the reason of the failed attempt"
        "s stands in an earlier reply or in the log. Despite the 4, a notice with this co"
        "de is commonly the last one: the message is returned, not kept.",
    /* 15378 */
        "The recipient's server was unreachable or deferred the message on every attempt;"
        " greylisting or a rate limit that never let it pass; a misspelled domain that re"
        "solves to a host without mail service; a lifetime in the queue that is set too s"
        "hort.",
    /* 15624 */
        "Administrator of the sending server: search the log for the last reply of the ot"
        "her server before the message expired and act on that one. Sender: check the add"
        "ress, then send the message again once the reason is gone; the old copy does not"
        " leave any more.",
    /* 15881 */
        "Routing error",
    /* 15895 */
        "The mail system of the sender finds no valid path for the message inside its own"
        " configuration. It comes from Exchange, which has 4.4.9 for this; the IANA regis"
        "try has no code X.4.9 at all. The recipient's server has not seen the message.",
    /* 16134 */
        "An SMTP connector without a smart host or with a wrong one; a connector whose ad"
        "dress space does not cover the domain; a routing group or site that is cut off; "
        "DNS that the Exchange server cannot use.",
    /* 16335 */
        "Administrator of the sending server: review the send connectors, their address s"
        "paces and smart hosts, and test from that server whether the MX record of the re"
        "cipient's domain resolves. Sender: nothing to correct in the message; wait for t"
        "he repair.",
    /* 16586 */
        "Requested mail action not taken: mailbox unavailable",
    /* 16639 */
        "The server does not take mail for this recipient now, but may later. The standar"
        "d thinks of a mailbox that is busy or blocked for a time by policy. In practice "
        "it also covers greylisting, failed DNS look-ups of the sender, and recipient add"
        "resses that the server cannot verify at the moment; 450 alone is no proof that t"
        "he user does not exist.",
    /* 16983 */
        "Greylisting of an unknown sender; the recipient gets more mail than its limit al"
        "lows; the server cannot resolve your host name, HELO name or sender domain; the "
        "recipient could not be checked with the server behind (Postfix: unverified addre"
        "ss).",
    /* 17228 */
        "Administrator of the sending server: keep the message in the queue and retry fro"
        "m the same address; greylisting ends after a wait that is usually some minutes ("
        "Postgrey: 300 seconds by default). If it goes on, read the text: \"Helo command r"
        "ejected\" or \"cannot find your hostname\" asks for correct DNS records of your ser"
        "ver, \"Domain not found\" for those of the sender's or recipient's domain.",
    /* 17621 */
        "Requested action aborted: local error in processing",
    /* 17673 */
        "Something in the receiving system failed or was postponed, and the command was n"
        "ot carried out. By the standard it is a fault on the server's side. Many servers"
        " also use it on purpose: for greylisting, for a look-up that gave no answer, and"
        " to slow down senders (Microsoft: 4.7.500, 4.7.650). The standard itself words t"
        "he title in two ways, once without \"local\".",
    /* 18037 */
        "Greylisting; a content filter, database or directory that does not answer; a tem"
        "porary DNS failure for the sender's or recipient's domain; a rate limit; a mista"
        "ke in the server's configuration, which in Exim shows as \"Temporary local proble"
        "m\".",
    /* 18281 */
        "Administrator of the sending server: nothing but wait at first; a queue retries "
        "some days long (RFC 5321 recommends pauses of at least 30 minutes and 4 to 5 day"
        "s until giving up). Follow the address or token in the text if there is one. Adm"
        "inistrator of the receiving server: search the log at that minute for the failed"
        " look-up, filter or permission; the reply hides the details.",
    /* 18662 */
        "Requested action not taken: insufficient system storage",
    /* 18718 */
        "The server lacks the space or the resources to take the message at this time. Af"
        "ter RCPT the same number much more often says that there are too many recipients"
        ", and with the enhanced code 4.2.2 it says that one mailbox is full. Nothing is "
        "lost: the sender tries again.",
    /* 18988 */
        "A full disk or too little memory on the receiving server (Exchange: back pressur"
        "e; Postfix: less free space than queue_minfree); too many recipients in one tran"
        "saction; a full mailbox.",
    /* 19173 */
        "Sender: wait. Administrator of the receiving server: free disk space or memory, "
        "and look for what fills it, such as a stuck queue or log files.",
    /* 19317 */
        "The server knows the parameters given with MAIL or RCPT but cannot honour them a"
        "t the moment. It is the temporary counterpart of 555, which rejects parameters t"
        "hat the server does not know. The code is rare.",
    /* 19525 */
        "A service behind an extension, for example delivery reports (DSN) or delivery at"
        " a later time, is out of order for a while; or a simple server misuses 455 for a"
        " malformed parameter.",
    /* 19707 */
        "Administrator of the sending server: wait for the next attempt. If it never pass"
        "es, compare the parameters in the log (SIZE, BODY, RET, NOTIFY and others) with "
        "the EHLO reply of that server and send without the one that it does not list.",
    /* 19945 */
        "Code Page unavailable on the recipient server",
    /* 19991 */
        "A server could not convert the characters of the message because the table for t"
        "hat language, the code page, is missing. It belongs to Exchange 2000 and 2003, w"
        "hose non-delivery reports show it as 4.6.5; the dots were lost in 465. In the re"
        "gistry X.6.5 means a failed conversion in general. It has nothing to do with por"
        "t 465.",
    /* 20318 */
        "The message uses a character set that Windows on the converting server has not i"
        "nstalled. Published lists disagree whether that is the recipient's or the sender"
        "'s server; the report itself tells which server made it.",
    /* 20535 */
        "Administrator of the Exchange server named in the report: install the language s"
        "upport for the character set of the message. Sender: send the message again as U"
        "TF-8, or as plain text without national characters.",
    /* 20747 */
        "Local error of the sending server, try again later",
    /* 20798 */
        "A filter has held the message up; which side the filter is on, the number does n"
        "ot tell. 471 is no defined reply but 4.7.1 with its dots gone. One widely copied"
        " list blames a fault of the sender's own server, whereas a reply with 4.7.1 from"
        " the recipient's side mostly means greylisting or another check for spam.",
    /* 21112 */
        "The virus or spam scanner on the outgoing server fails or hangs; the recipient's"
        " server greylists the sender; a policy check could not be finished in time.",
    /* 21268 */
        "Administrator of the sending server: find in the log which host produced the lin"
        "e. If it is your own, check that the scanner runs and has current data, and swit"
        "ch it off for one test message. If it is the other host, let the queue retry for"
        " some hours.",
    /* 21521 */
        "Requested action not taken: mailbox unavailable",
    /* 21569 */
        "The server refuses for good.",
    /* 21598 */
        "There is no such mailbox.",
    /* 21624 */
        "Sender: correct the address.",
    /* 21653 */
        "The server agrees to encrypt and expects the TLS handshake as the very next byte"
        "s. Once TLS is up, both sides forget what was said before, and the client sends "
        "EHLO again.",
    /* 21825 */
        "The client sent STARTTLS and the server has a usable certificate and key.",
    /* 21899 */
        "None when the handshake succeeds. If the session breaks off after this line, loo"
        "k for the fault in TLS itself: certificate, protocol version or ciphers.",
    /* 22052 */
        "A Postfix server has taken over the client data that a trusted proxy passed to i"
        "t. The session starts afresh from the greeting, so the proxy sends EHLO again.",
    /* 22211 */
        "A proxy or a test tool listed in smtpd_authorized_xclient_hosts sent XCLIENT.",
    /* 22289 */
        "None.",
    /* 22295 */
        "{domain}",
    /* 22304 */
        "The server accepts the client's introduction and names itself. After EHLO each f"
        "urther line announces one extension, such as SIZE, STARTTLS or AUTH; what is not"
        " listed must not be used. These lines never carry an enhanced status code.",
    /* 22539 */
        "The client introduced itself.",
    /* 22569 */
        "None. The list has to be read anew after STARTTLS, since it can differ there.",
    /* 22647 */
        "OK, message queued",
    /* 22666 */
        "From this line on, the receiving server is responsible for the message: it must "
        "deliver it or report that it could not. It has not necessarily reached the mailb"
        "ox. A filter, a forwarding or the next server behind it can still send it elsewh"
        "ere or return it.",
    /* 22924 */
        "The message was received whole and stored.",
    /* 22967 */
        "None; the sending server removes the message from its queue. When the recipient "
        "does not find it, the recipient looks in the spam folder, and the receiving side"
        "'s log is searched for the queue number shown here.",
    /* 23179 */
        "{size} octets received",
    /* 23202 */
        "One chunk of the message has arrived. Only the 250 that answers the chunk marked"
        " LAST means that the whole message was taken.",
    /* 23328 */
        "The client sends the message in chunks (CHUNKING extension).",
    /* 23389 */
        "None until the last chunk is answered.",
    /* 23428 */
        "OK, queuing for node {node} started",
    /* 23464 */
        "The server starts to send the mail it holds for the named host. The messages arr"
        "ive over a separate connection that the server opens, not over this one.",
    /* 23617 */
        "The named host asked for its waiting mail.",
    /* 23660 */
        "None. The named host must be reachable for incoming SMTP.",
    /* 23718 */
        "OK now reversing the connection",
    /* 23750 */
        "The two sides change roles on this connection: the host that asked becomes the S"
        "MTP server, and the other one delivers its held mail as a client. It is the last"
        " reply in the old roles.",
    /* 23935 */
        "An authenticated customer without a fixed address fetches its mail by ATRN.",
    /* 24011 */
        "None. The host that asked must now send a greeting.",
    /* 24063 */
        "OK, no messages waiting for node {node}",
    /* 24103 */
        "The server holds no mail for the named host, so there is nothing to send. Here t"
        "he number has nothing to do with forwarding.",
    /* 24228 */
        "The queue for that host is empty.",
    /* 24262 */
        "OK, pending messages for node {node} started",
    /* 24307 */
        "Mail is waiting for the named host, and the server begins to send it. The number"
        " of messages is not told; 253 is the form that tells it.",
    /* 24444 */
        "Messages were held in the queue for that host.",
    /* 24491 */
        "None. Watch for incoming connections from this server.",
    /* 24546 */
        "The server turns the connection away before any command. No message and no recip"
        "ient has been judged, so the reason is either the server's own state or the addr"
        "ess that connects.",
    /* 24725 */
        "A limit on connections at once or per minute; a client address with poor reputat"
        "ion or without a PTR record; maintenance or lack of resources on the server.",
    /* 24882 */
        "Administrator of the sending server: try the other MX hosts of the domain, then "
        "wait. Reuse open connections instead of opening one for each message. Check that"
        " the PTR record of your address exists and points back to it.",
    /* 25104 */
        "The server broke off around the transfer of the message, and the message was not"
        " accepted. Only a 250 to the end of the data hands over responsibility, so the s"
        "ender still holds it and must try again. If a 250 was on its way when the line b"
        "roke, the recipient can get the message twice.",
    /* 25391 */
        "The content filter is overloaded or took too long; the server was being stopped;"
        " a rate limit was reached while the message was read.",
    /* 25525 */
        "Administrator of the sending server: keep the message queued and retry. If only "
        "certain messages fail so, compare their size and attachments with others that pa"
        "ss.",
    /* 25689 */
        "The server knows the user but has no password stored in the form that the chosen"
        " login method needs. 432 is the reply code that RFC 4954 gives for this; 422 sta"
        "nds only in the registry.",
    /* 25875 */
        "The account was moved from a system that stored passwords in another form.",
    /* 25950 */
        "Sender: log in once with the PLAIN method over TLS or set the password again, th"
        "en use the former method.",
    /* 26056 */
        "The login method fits the server but not yet this account: the server lacks the "
        "secret in the form that the method needs. The password itself has not been calle"
        "d wrong.",
    /* 26225 */
        "The account comes from an older password store, so that methods such as CRAM-MD5"
        " have no secret to compare with.",
    /* 26338 */
        "Sender: log in once with the PLAIN method on an encrypted connection, which lets"
        " the server build the missing secret, or set a new password; then try the first "
        "method again.",
    /* 26512 */
        "ATRN request refused",
    /* 26533 */
        "The provider does not hand over the held mail to this login now. RFC 2645 demand"
        "s this reply where the user has no right to any of the named domains, and allows"
        " it where requests come too often.",
    /* 26728 */
        "The login is not tied to the domain in the request, or the client asks again too"
        " soon.",
    /* 26815 */
        "Administrator of the server that fetches the mail: compare the domains in the AT"
        "RN command with those the provider has assigned to the account, and ask less oft"
        "en.",
    /* 26979 */
        "Unable to process ATRN request now",
    /* 27014 */
        "The provider cannot tell at this moment which domains belong to the login, so it"
        " cannot release the held mail. The mail stays there.",
    /* 27147 */
        "The provider's table of users and domains is out of reach.",
    /* 27206 */
        "Administrator of the server that fetches the mail: ask again at the next regular"
        " time.",
    /* 27293 */
        "The server takes no more recipients in this transaction; those it accepted befor"
        "e remain valid. The client sends the message to them first and the others in a n"
        "ew transaction. A server has to allow at least 100 recipients. A few providers w"
        "ord a limit per hour in this way, and Gmail sends 452 4.2.2 here for a mailbox w"
        "ithout space.",
    /* 27627 */
        "The message has more recipients than the server's limit; a limit for each hour o"
        "r each recipient domain is reached; with 4.2.2, the mailbox is over its quota.",
    /* 27786 */
        "Administrator of the sending server: send the rest in smaller groups, for Postfi"
        "x by a lower smtp_destination_recipient_limit. When the text speaks of an hour, "
        "slow down. The addresses that were refused are not bad; keep them.",
    /* 28013 */
        "The server has no room at present, either for the size that the client declared "
        "or for any message at all. The same message can pass later. A message that is ab"
        "ove the fixed limit gets 552 instead.",
    /* 28211 */
        "Free space on the server is smaller than the declared size, or lies below its re"
        "serve.",
    /* 28298 */
        "Administrator of the sending server: leave the message queued. Administrator of "
        "the receiving server: free space on the volume that holds the queue.",
    /* 28447 */
        "connect",
    /* 28455 */
        "AnswersThatWork list of SMTP status codes (2010)",
    /* 28504 */
        "RFC 5321 section 4.2.1",
    /* 28527 */
        "Linux errno.h",
    /* 28541 */
        "HELP",
    /* 28546 */
        "RFC 5321 section 4.2.3",
    /* 28569 */
        "RFC 5321 section 4.3.2",
    /* 28592 */
        "RFC 5321 section 4.1.1.8",
    /* 28617 */
        "214 2.0.0 End of HELP info",
    /* 28644 */
        "STARTTLS",
    /* 28653 */
        "XCLIENT",
    /* 28661 */
        "RFC 5321 section 3.1",
    /* 28682 */
        "220 mail.example.net ESMTP OpenSMTPD",
    /* 28719 */
        "220 2.0.0 Ready to start TLS",
    /* 28748 */
        "QUIT",
    /* 28753 */
        "RFC 5321 section 4.1.1.10",
    /* 28779 */
        "221 2.0.0 Bye",
    /* 28793 */
        "EHLO",
    /* 28798 */
        "HELO",
    /* 28803 */
        "MAIL",
    /* 28808 */
        "RCPT",
    /* 28813 */
        "DATA",
    /* 28818 */
        "BDAT",
    /* 28823 */
        "BURL",
    /* 28828 */
        "RSET",
    /* 28833 */
        "VRFY",
    /* 28838 */
        "EXPN",
    /* 28843 */
        "NOOP",
    /* 28848 */
        "ETRN",
    /* 28853 */
        "ATRN",
    /* 28858 */
        "250 2.1.5 Ok",
    /* 28871 */
        "250 2.0.0 Ok: queued as 4JhNR364tmzkR1",
    /* 28910 */
        "RFC 5321 section 3.4",
    /* 28931 */
        "RFC 5321 section 3.5.3",
    /* 28954 */
        "RFC 5321 section 7.3",
    /* 28975 */
        "RFC 1123 section 5.2.3",
    /* 28998 */
        "252 2.0.0 user@example.org",
    /* 29025 */
        "RFC 5321 section 4.1.1.4",
    /* 29050 */
        "RFC 2920",
    /* 29059 */
        "354 End data with <CR><LF>.<CR><LF>",
    /* 29095 */
        "any",
    /* 29099 */
        "Exchange",
    /* 29108 */
        "GroupWise",
    /* 29118 */
        "sisimai/p5-sisimai",
    /* 29137 */
        "420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address",
    /* 29189 */
        "RFC 5321 section 3.8",
    /* 29210 */
        "421 4.4.2 mail.example.org Error: timeout exceeded",
    /* 29261 */
        "421 4.3.2 Too many open connections.",
    /* 29298 */
        "AUTH",
    /* 29303 */
        "RFC 3463 section 3.3",
    /* 29324 */
        "stalwartlabs/stalwart issue 1108",
    /* 29357 */
        "422 4.2.2 Quota limit exceeded",
    /* 29388 */
        "422 4.2.2 Greylisted, please try again in a few moments.",
    /* 29445 */
        "RFC 3463 section 3.4",
    /* 29466 */
        "431 4.3.1 STOREDRV.Submit.Exception:StorageTransientException.IOException; Faile"
        "d to process message due to a transient exception",
    /* 29596 */
        "RFC 4954 section 6",
    /* 29615 */
        "Exchange Online non-delivery report documentation (2021-07)",
    /* 29675 */
        "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded",
    /* 29735 */
        "432 4.7.12 A password transition is needed",
    /* 29778 */
        "RFC 3463 section 3.5",
    /* 29799 */
        "441 4.4.1 Error encountered while communicating with primary target IP address: "
        "\"Failed to connect. Winsock error code: 10060\"",
    /* 29926 */
        "FakeSMTP",
    /* 29935 */
        "442 Connection timed out.",
    /* 29961 */
        "RFC 5321 section 6.3",
    /* 29982 */
        "Sendmail",
    /* 29991 */
        "Postfix",
    /* 29999 */
        "Exchange 2000 and 2003",
    /* 30022 */
        "Postgrey",
    /* 30031 */
        "450 4.2.0 <user@example.com>: Recipient address rejected: greylisted: please ret"
        "ry after sometime",
    /* 30129 */
        "450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.34]",
    /* 30201 */
        "RFC 5321 section 4.2.2",
    /* 30224 */
        "RFC 5321 section 4.5.4.1",
    /* 30249 */
        "Exim",
    /* 30254 */
        "451 Temporary local problem - please try later",
    /* 30301 */
        "451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minut"
        "es",
    /* 30384 */
        "452 4.3.1 Insufficient system storage",
    /* 30422 */
        "452 4.5.3 Error: too many recipients",
    /* 30459 */
        "455 Server unable to accommodate parameters",
    /* 30503 */
        "IANA SMTP Enhanced Status Codes registry (2024-12-06)",
    /* 30557 */
        "RFC 3463 section 3.8",
    /* 30578 */
        "RFC 3207 section 4",
    /* 30597 */
        "RFC 3207 section 4.2",
    /* 30618 */
        "Postfix XCLIENT_README",
    /* 30641 */
        "RFC 5321 section 4.1.1.1",
    /* 30666 */
        "RFC 2034",
    /* 30675 */
        "RFC 5321 section 4.2.5",
    /* 30698 */
        "RFC 5321 section 6.1",
    /* 30719 */
        "RFC 3030",
    /* 30728 */
        "RFC 1985",
    /* 30737 */
        "RFC 2645 section 5.2.1",
    /* 30760 */
        "RFC 5321 section 4.5.3.2.6",
    /* 30787 */
        "RFC 1047",
    /* 30796 */
        "RFC 5321 section 4.5.3.1.8",
    /* 30823 */
        "RFC 5321 section 4.5.3.1.10",
    /* 30851 */
        "RFC 1870"
};

/* Each list: its length, then the offsets of its strings. */
static const uint32_t smtpcodes_lists[] = {
    /* 0 */
    0,
    /* 1 */
    1, 28447,
    /* 3 */
    3, 28455, 28504, 28527,
    /* 7 */
    2, 28455, 28527,
    /* 10 */
    1, 28541,
    /* 12 */
    2, 28546, 28569,
    /* 15 */
    2, 28592, 28546,
    /* 18 */
    1, 28617,
    /* 20 */
    3, 28447, 28644, 28653,
    /* 24 */
    3, 28661, 28546, 28455,
    /* 28 */
    2, 28682, 28719,
    /* 31 */
    1, 28748,
    /* 33 */
    3, 28753, 28546, 28455,
    /* 37 */
    1, 28779,
    /* 39 */
    13, 28793, 28798, 28803, 28808, 28813, 28818, 28823, 28828, 28833, 28838, 28843,
    28848, 28853,
    /* 53 */
    3, 28546, 28569, 28455,
    /* 57 */
    2, 28858, 28871,
    /* 60 */
    3, 28808, 28833, 28848,
    /* 64 */
    3, 28910, 28546, 28455,
    /* 68 */
    3, 28833, 28838, 28848,
    /* 72 */
    3, 28931, 28954, 28975,
    /* 76 */
    1, 28998,
    /* 78 */
    1, 28813,
    /* 80 */
    3, 29025, 28546, 29050,
    /* 84 */
    1, 29059,
    /* 86 */
    1, 29095,
    /* 88 */
    4, 28455, 29099, 29108, 29118,
    /* 93 */
    1, 29137,
    /* 95 */
    3, 29189, 28546, 28455,
    /* 99 */
    2, 29210, 29261,
    /* 102 */
    3, 28808, 28813, 29298,
    /* 106 */
    3, 28455, 29303, 29324,
    /* 110 */
    2, 29357, 29388,
    /* 113 */
    3, 28455, 29099, 29445,
    /* 117 */
    1, 29466,
    /* 119 */
    3, 29298, 28808, 28813,
    /* 123 */
    3, 29596, 29615, 28455,
    /* 127 */
    2, 29675, 29735,
    /* 130 */
    3, 28455, 29099, 29778,
    /* 134 */
    1, 29799,
    /* 136 */
    3, 28455, 29778, 29926,
    /* 140 */
    1, 29935,
    /* 142 */
    4, 28455, 29961, 29982, 29991,
    /* 147 */
    2, 28455, 29778,
    /* 150 */
    2, 28455, 29999,
    /* 153 */
    4, 28803, 28808, 28813, 28853,
    /* 158 */
    4, 28546, 28569, 29991, 30022,
    /* 163 */
    2, 30031, 30129,
    /* 166 */
    4, 30201, 28546, 30224, 30249,
    /* 171 */
    2, 30254, 30301,
    /* 174 */
    3, 28803, 28808, 28813,
    /* 178 */
    4, 28546, 28569, 29099, 29991,
    /* 183 */
    2, 30384, 30422,
    /* 186 */
    2, 28803, 28808,
    /* 189 */
    1, 30459,
    /* 191 */
    3, 28455, 29999, 30503,
    /* 195 */
    2, 28455, 30557,
    /* 198 */
    3, 28803, 28808, 28833,
    /* 202 */
    1, 28546,
    /* 204 */
    2, 30578, 30597,
    /* 207 */
    1, 28644,
    /* 209 */
    1, 30618,
    /* 211 */
    1, 28653,
    /* 213 */
    2, 30641, 30666,
    /* 216 */
    2, 28793, 28798,
    /* 219 */
    2, 30675, 30698,
    /* 222 */
    1, 30719,
    /* 224 */
    1, 28818,
    /* 226 */
    1, 30728,
    /* 228 */
    1, 28848,
    /* 230 */
    1, 30737,
    /* 232 */
    1, 28853,
    /* 234 */
    2, 29189, 29982,
    /* 237 */
    2, 30760, 30787,
    /* 240 */
    2, 28813, 28818,
    /* 243 */
    2, 30503, 29596,
    /* 246 */
    1, 29298,
    /* 248 */
    1, 29596,
    /* 250 */
    3, 30796, 30823, 29991,
    /* 254 */
    1, 28808,
    /* 256 */
    1, 30851,
    /* 258 */
    1, 28803
};

static const smtpcodes_record smtpcodes_records[] = {
    /* 101 cannot_open_connection */
    {{1, 1, 105, 2182, 2205, 2533, 2777},
     {1, 0, 3, 0, 0, 0},
     101, 0, 27, 0, 1, 33, 0, 3, 3, 0},
    /* 111 connection_refused */
    {{5, 5, 128, 3104, 3123, 3369, 3594},
     {1, 0, 7, 0, 0, 0},
     111, 1, 27, 0, 1, 33, 0, 3, 3, 0},
    /* 211 system_status */
    {{9, 9, 147, 3904, 3940, 4143, 4184},
     {10, 0, 12, 0, 0, 0},
     211, 2, 27, 0, 1, 1, 1, 1, 1, 0},
    /* 214 help_message */
    {{13, 13, 161, 4259, 4272, 4493, 4585},
     {10, 0, 15, 18, 0, 0},
     214, 3, 27, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready */
    {{17, 17, 174, 4749, 4772, 5128, 5175},
     {20, 0, 24, 28, 0, 0},
     220, 4, 27, 2, 1, 1, 1, 1, 1, 0},
    /* 221 closing_channel */
    {{21, 21, 188, 5315, 5361, 5601, 5744},
     {31, 0, 33, 37, 0, 0},
     221, 5, 29, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay */
    {{25, 25, 204, 5811, 5849, 6119, 6242},
     {39, 0, 53, 57, 0, 0},
     250, 6, 29, 5, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward */
    {{29, 29, 226, 6405, 6444, 6727, 6891},
     {60, 0, 64, 0, 0, 0},
     251, 7, 34, 1, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user */
    {{33, 33, 254, 6990, 7053, 7317, 7449},
     {68, 0, 72, 76, 0, 0},
     252, 8, 35, 1, 1, 1, 1, 1, 1, 0},
    /* 354 start_mail_input */
    {{733, 733, 273, 7595, 7636, 7848, 7912},
     {78, 0, 80, 84, 0, 0},
     354, 9, 36, 0, 1, 2, 1, 2, 1, 0},
    /* 420 timeout_communication_problem */
    {{37, 37, 290, 8144, 8206, 8603, 8786},
     {86, 0, 88, 93, 0, 0},
     420, 10, 36, 0, 1, 33, 0, 3, 3, 0},
    /* 421 service_not_available */
    {{41, 41, 320, 9128, 9189, 9576, 9784},
     {86, 0, 95, 99, 0, 0},
     421, 11, 36, 2, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit */
    {{45, 45, 342, 10149, 10199, 10568, 10738},
     {102, 0, 106, 110, 0, 0},
     422, 12, 38, 1, 1, 5, 2, 3, 3, 0},
    /* 431 disk_full */
    {{49, 49, 369, 10979, 11045, 11312, 11465},
     {86, 0, 113, 117, 0, 0},
     431, 13, 39, 0, 1, 31, 6, 3, 3, 0},
    /* 432 password_transition_needed */
    {{53, 53, 379, 29746, 11692, 11994, 12312},
     {119, 0, 123, 127, 0, 0},
     432, 14, 39, 1, 1, 32, 6, 3, 1, 0},
    /* 441 server_not_responding */
    {{57, 57, 406, 12606, 12647, 12922, 13113},
     {1, 0, 130, 134, 0, 0},
     441, 15, 40, 0, 1, 33, 7, 3, 3, 0},
    /* 442 connection_dropped */
    {{61, 61, 428, 13437, 13484, 13757, 13932},
     {86, 0, 136, 140, 0, 0},
     442, 16, 40, 0, 1, 33, 7, 3, 3, 0},
    /* 446 maximum_hop_count_exceeded */
    {{65, 65, 447, 14164, 14215, 14509, 14768},
     {78, 0, 142, 0, 0, 0},
     446, 17, 40, 0, 1, 34, 0, 3, 3, 0},
    /* 447 message_timed_out */
    {{69, 69, 474, 15042, 15074, 15378, 15624},
     {86, 0, 147, 0, 0, 0},
     447, 18, 40, 0, 1, 35, 0, 3, 3, 0},
    /* 449 routing_error */
    {{73, 73, 492, 15881, 15895, 16134, 16335},
     {86, 0, 150, 0, 0, 0},
     449, 19, 40, 0, 1, 33, 5, 3, 3, 0},
    /* 450 mailbox_temporarily_unavailable */
    {{77, 77, 506, 16586, 16639, 16983, 17228},
     {153, 0, 158, 163, 0, 0},
     450, 20, 40, 1, 1, 7, 0, 3, 1, 0},
    /* 451 local_error_in_processing */
    {{81, 81, 538, 17621, 17673, 18037, 18281},
     {153, 0, 166, 171, 0, 0},
     451, 21, 41, 1, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage */
    {{85, 85, 564, 18662, 18718, 18988, 19173},
     {174, 0, 178, 183, 0, 0},
     452, 22, 42, 2, 1, 31, 6, 3, 1, 0},
    /* 455 unable_to_accommodate_parameters */
    {{89, 89, 592, 30463, 19317, 19525, 19707},
     {186, 0, 12, 189, 0, 0},
     455, 23, 44, 0, 1, 29, 6, 3, 1, 0},
    /* 465 code_page_unavailable */
    {{93, 93, 625, 19945, 19991, 20318, 20535},
     {78, 0, 191, 0, 0, 0},
     465, 24, 44, 0, 1, 29, 0, 3, 3, 0},
    /* 471 local_error_at_sending_server */
    {{97, 97, 647, 20747, 20798, 21112, 21268},
     {86, 0, 195, 0, 0, 0},
     471, 25, 44, 0, 1, 24, 0, 3, 3, 0},
    /* 550 mailbox_unavailable */
    {{101, 101, 677, 21521, 21569, 21598, 21624},
     {198, 0, 202, 0, 0, 0},
     550, 26, 44, 0, 1, 7, 0, 4, 1, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 174, 28729, 21653, 21825, 21899},
     {20, 0, 204, 28, 0, 207},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 174, 4749, 22052, 22211, 22289},
     {20, 0, 209, 28, 0, 211},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 204, 22295, 22304, 22539, 22569},
     {39, 0, 213, 57, 0, 216},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 204, 22647, 22666, 22924, 22967},
     {39, 0, 219, 57, 0, 78},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 204, 23179, 23202, 23328, 23389},
     {39, 0, 222, 57, 0, 224},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 204, 23428, 23464, 23617, 23660},
     {39, 0, 226, 57, 0, 228},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 204, 23718, 23750, 23935, 24011},
     {39, 0, 230, 57, 0, 232},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward, in a context */
    {{29, 29, 226, 24063, 24103, 24228, 22289},
     {60, 0, 226, 0, 0, 228},
     251, 7, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user, in a context */
    {{33, 33, 254, 24262, 24307, 24444, 24491},
     {68, 0, 226, 76, 0, 228},
     252, 8, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 421 service_not_available, in a context */
    {{41, 41, 320, 9128, 24546, 24725, 24882},
     {86, 0, 234, 99, 0, 1},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 421 service_not_available, in a context */
    {{41, 41, 320, 9128, 25104, 25391, 25525},
     {86, 0, 237, 99, 0, 240},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit, in a context */
    {{45, 45, 342, 29746, 25689, 25875, 25950},
     {102, 0, 243, 110, 0, 246},
     422, 12, 0, 0, 1, 21, 3, 3, 3, 0},
    /* 432 password_transition_needed, in a context */
    {{53, 53, 379, 29746, 26056, 26225, 26338},
     {119, 0, 248, 127, 0, 246},
     432, 14, 0, 0, 1, 21, 3, 3, 1, 0},
    /* 450 mailbox_temporarily_unavailable, in a context */
    {{77, 77, 506, 26512, 26533, 26728, 26815},
     {153, 0, 230, 163, 0, 232},
     450, 20, 0, 0, 1, 24, 0, 3, 1, 0},
    /* 451 local_error_in_processing, in a context */
    {{81, 81, 538, 26979, 27014, 27147, 27206},
     {153, 0, 230, 171, 0, 232},
     451, 21, 0, 0, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{85, 85, 564, 1399, 27293, 27627, 27786},
     {174, 0, 250, 183, 0, 254},
     452, 22, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{85, 85, 564, 18662, 28013, 28211, 28298},
     {174, 0, 256, 183, 0, 258},
     452, 22, 0, 0, 1, 31, 6, 3, 1, 0}
};

static const smtpcodes_category smtpcodes_categories[] = {
    {0, 0} /* none */,
    {737, 740} /* ok */,
    {749, 758} /* continue */,
    {784, 800} /* mailbox_unknown */,
    {816, 833} /* mailbox_disabled */,
    {855, 868} /* mailbox_full */,
    {888, 902} /* mailbox_moved */,
    {677, 924} /* mailbox_unavailable */,
    {951, 969} /* recipient_refuses */,
    {1014, 1029} /* domain_unknown */,
    {1044, 1059} /* domain_no_mail */,
    {1084, 1100} /* sender_rejected */,
    {1122, 1144} /* sender_authentication */,
    {1177, 1189} /* reverse_dns */,
    {1229, 1241} /* blocklisted */,
    {1300, 1279} /* reputation */,
    {1311, 1324} /* rate_limited */,
    {1357, 1368} /* greylisted */,
    {1379, 1399} /* too_many_recipients */,
    {1419, 1432} /* relay_denied */,
    {1470, 1484} /* auth_required */,
    {1506, 1518} /* auth_failed */,
    {1535, 1548} /* tls_required */,
    {1575, 1586} /* tls_failed */,
    {1604, 1611} /* policy */,
    {1643, 1656} /* spam_content */,
    {1684, 1690} /* virus */,
    {1716, 1733} /* content_rejected */,
    {1756, 1774} /* message_too_large */,
    {1799, 1813} /* not_supported */,
    {1840, 1853} /* system_error */,
    {1876, 1888} /* system_full */,
    {1917, 1936} /* system_unavailable */,
    {1965, 1979} /* network_error */,
    {2001, 2014} /* routing_loop */,
    {2039, 2047} /* expired */,
    {2075, 2088} /* syntax_error */,
    {2113, 2128} /* protocol_error */,
    {2152, 2165} /* unclassified */
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
    /* 500 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 510 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 520 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 530 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 540 */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /* 550 */ 27
};

/* Index 0: 27 keys in 57 slots. */
static unsigned smtpcodes_hash_reply_names (const char *str, size_t len)
{
  (void)str;
  (void)len;
  static const unsigned char asso_values[] =
    {
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57,  0, 57, 30, 57, 20,
       0,  0, 20, 57, 57,  0, 57, 57, 57,  5,
      25, 20, 20, 57, 10, 57,  0, 10,  0, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 57, 57, 57
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
        break;
    }
  return hval;
}

static const uint32_t smtpcodes_slots_0[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0,
    3, 4, 0, 0, 9, 18, 16, 26, 0, 11, 0, 2,
    0, 21, 17, 22, 1, 25, 0, 15, 0, 19, 10, 0,
    12, 0, 8, 0, 5, 6, 0, 0, 0, 0, 24, 7,
    0, 0, 0, 20, 23, 0, 0, 0, 14
};

static const uint8_t smtpcodes_lengths_0[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 12, 13, 0, 0, 16, 17, 18, 19,
    0, 21, 22, 13, 0, 25, 26, 27, 18, 29, 0, 21, 0, 13, 29, 0, 26, 0, 18, 0,
    15, 21, 0, 0, 0, 0, 21, 27, 0, 0, 0, 31, 32, 0, 0, 0, 26
};

const struct smtpcodes_catalog smtpcodes_catalogue = {
    SMTPCODES_MAGIC,
    SMTPCODES_FORMAT,
    697, /* name */
    702, /* title */
    720, /* content hash */
    0xfffff, /* fields */
    27, /* entries */
    44, /* records */
    {0, 27, 0, 0, 0}, /* entries of each kind */
    551, /* reply numbers */
    (const char *)&smtpcodes_strings,
    smtpcodes_lists,
    smtpcodes_records,
    smtpcodes_categories,
    smtpcodes_replies,
    {
        {smtpcodes_hash_reply_names, smtpcodes_slots_0, smtpcodes_lengths_0, 57, 9, 32},
        {NULL, NULL, NULL, 0, 1, 0},
        {NULL, NULL, NULL, 0, 1, 0}
    }
};
