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
    char s677[5];
    char s682[18];
    char s700[17];
    char s717[3];
    char s720[9];
    char s729[9];
    char s738[26];
    char s764[16];
    char s780[16];
    char s796[17];
    char s813[22];
    char s835[13];
    char s848[20];
    char s868[14];
    char s882[22];
    char s904[20];
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
    char s21521[172];
    char s21693[74];
    char s21767[153];
    char s21920[159];
    char s22079[78];
    char s22157[6];
    char s22163[9];
    char s22172[235];
    char s22407[30];
    char s22437[78];
    char s22515[19];
    char s22534[258];
    char s22792[43];
    char s22835[212];
    char s23047[23];
    char s23070[126];
    char s23196[61];
    char s23257[39];
    char s23296[36];
    char s23332[153];
    char s23485[43];
    char s23528[58];
    char s23586[32];
    char s23618[185];
    char s23803[76];
    char s23879[52];
    char s23931[40];
    char s23971[125];
    char s24096[34];
    char s24130[45];
    char s24175[137];
    char s24312[47];
    char s24359[55];
    char s24414[179];
    char s24593[157];
    char s24750[222];
    char s24972[287];
    char s25259[134];
    char s25393[164];
    char s25557[186];
    char s25743[75];
    char s25818[106];
    char s25924[169];
    char s26093[113];
    char s26206[174];
    char s26380[21];
    char s26401[195];
    char s26596[87];
    char s26683[164];
    char s26847[35];
    char s26882[133];
    char s27015[59];
    char s27074[87];
    char s27161[334];
    char s27495[159];
    char s27654[227];
    char s27881[198];
    char s28079[87];
    char s28166[149];
    char s28315[8];
    char s28323[49];
    char s28372[23];
    char s28395[14];
    char s28409[5];
    char s28414[23];
    char s28437[23];
    char s28460[25];
    char s28485[27];
    char s28512[9];
    char s28521[8];
    char s28529[21];
    char s28550[37];
    char s28587[29];
    char s28616[5];
    char s28621[26];
    char s28647[14];
    char s28661[5];
    char s28666[5];
    char s28671[5];
    char s28676[5];
    char s28681[5];
    char s28686[5];
    char s28691[5];
    char s28696[5];
    char s28701[5];
    char s28706[5];
    char s28711[5];
    char s28716[5];
    char s28721[5];
    char s28726[13];
    char s28739[39];
    char s28778[21];
    char s28799[23];
    char s28822[21];
    char s28843[23];
    char s28866[27];
    char s28893[25];
    char s28918[9];
    char s28927[36];
    char s28963[4];
    char s28967[9];
    char s28976[10];
    char s28986[19];
    char s29005[52];
    char s29057[21];
    char s29078[51];
    char s29129[37];
    char s29166[5];
    char s29171[21];
    char s29192[33];
    char s29225[31];
    char s29256[57];
    char s29313[21];
    char s29334[130];
    char s29464[19];
    char s29483[60];
    char s29543[60];
    char s29603[43];
    char s29646[21];
    char s29667[127];
    char s29794[9];
    char s29803[26];
    char s29829[21];
    char s29850[9];
    char s29859[8];
    char s29867[23];
    char s29890[9];
    char s29899[98];
    char s29997[72];
    char s30069[23];
    char s30092[25];
    char s30117[5];
    char s30122[47];
    char s30169[83];
    char s30252[38];
    char s30290[37];
    char s30327[44];
    char s30371[54];
    char s30425[21];
    char s30446[19];
    char s30465[21];
    char s30486[23];
    char s30509[25];
    char s30534[9];
    char s30543[23];
    char s30566[21];
    char s30587[9];
    char s30596[9];
    char s30605[23];
    char s30628[27];
    char s30655[9];
    char s30664[27];
    char s30691[28];
    char s30719[9];
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
        "smtp",
    /* 682 */
        "SMTP status codes",
    /* 700 */
        "42968baee6c863e0",
    /* 717 */
        "ok",
    /* 720 */
        "Accepted",
    /* 729 */
        "continue",
    /* 738 */
        "The server waits for more",
    /* 764 */
        "mailbox_unknown",
    /* 780 */
        "No such mailbox",
    /* 796 */
        "mailbox_disabled",
    /* 813 */
        "The mailbox is closed",
    /* 835 */
        "mailbox_full",
    /* 848 */
        "The mailbox is full",
    /* 868 */
        "mailbox_moved",
    /* 882 */
        "The mailbox has moved",
    /* 904 */
        "mailbox_unavailable",
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
        "The server agrees to encrypt and expects the TLS handshake as the very next byte"
        "s. Once TLS is up, both sides forget what was said before, and the client sends "
        "EHLO again.",
    /* 21693 */
        "The client sent STARTTLS and the server has a usable certificate and key.",
    /* 21767 */
        "None when the handshake succeeds. If the session breaks off after this line, loo"
        "k for the fault in TLS itself: certificate, protocol version or ciphers.",
    /* 21920 */
        "A Postfix server has taken over the client data that a trusted proxy passed to i"
        "t. The session starts afresh from the greeting, so the proxy sends EHLO again.",
    /* 22079 */
        "A proxy or a test tool listed in smtpd_authorized_xclient_hosts sent XCLIENT.",
    /* 22157 */
        "None.",
    /* 22163 */
        "{domain}",
    /* 22172 */
        "The server accepts the client's introduction and names itself. After EHLO each f"
        "urther line announces one extension, such as SIZE, STARTTLS or AUTH; what is not"
        " listed must not be used. These lines never carry an enhanced status code.",
    /* 22407 */
        "The client introduced itself.",
    /* 22437 */
        "None. The list has to be read anew after STARTTLS, since it can differ there.",
    /* 22515 */
        "OK, message queued",
    /* 22534 */
        "From this line on, the receiving server is responsible for the message: it must "
        "deliver it or report that it could not. It has not necessarily reached the mailb"
        "ox. A filter, a forwarding or the next server behind it can still send it elsewh"
        "ere or return it.",
    /* 22792 */
        "The message was received whole and stored.",
    /* 22835 */
        "None; the sending server removes the message from its queue. When the recipient "
        "does not find it, the recipient looks in the spam folder, and the receiving side"
        "'s log is searched for the queue number shown here.",
    /* 23047 */
        "{size} octets received",
    /* 23070 */
        "One chunk of the message has arrived. Only the 250 that answers the chunk marked"
        " LAST means that the whole message was taken.",
    /* 23196 */
        "The client sends the message in chunks (CHUNKING extension).",
    /* 23257 */
        "None until the last chunk is answered.",
    /* 23296 */
        "OK, queuing for node {node} started",
    /* 23332 */
        "The server starts to send the mail it holds for the named host. The messages arr"
        "ive over a separate connection that the server opens, not over this one.",
    /* 23485 */
        "The named host asked for its waiting mail.",
    /* 23528 */
        "None. The named host must be reachable for incoming SMTP.",
    /* 23586 */
        "OK now reversing the connection",
    /* 23618 */
        "The two sides change roles on this connection: the host that asked becomes the S"
        "MTP server, and the other one delivers its held mail as a client. It is the last"
        " reply in the old roles.",
    /* 23803 */
        "An authenticated customer without a fixed address fetches its mail by ATRN.",
    /* 23879 */
        "None. The host that asked must now send a greeting.",
    /* 23931 */
        "OK, no messages waiting for node {node}",
    /* 23971 */
        "The server holds no mail for the named host, so there is nothing to send. Here t"
        "he number has nothing to do with forwarding.",
    /* 24096 */
        "The queue for that host is empty.",
    /* 24130 */
        "OK, pending messages for node {node} started",
    /* 24175 */
        "Mail is waiting for the named host, and the server begins to send it. The number"
        " of messages is not told; 253 is the form that tells it.",
    /* 24312 */
        "Messages were held in the queue for that host.",
    /* 24359 */
        "None. Watch for incoming connections from this server.",
    /* 24414 */
        "The server turns the connection away before any command. No message and no recip"
        "ient has been judged, so the reason is either the server's own state or the addr"
        "ess that connects.",
    /* 24593 */
        "A limit on connections at once or per minute; a client address with poor reputat"
        "ion or without a PTR record; maintenance or lack of resources on the server.",
    /* 24750 */
        "Administrator of the sending server: try the other MX hosts of the domain, then "
        "wait. Reuse open connections instead of opening one for each message. Check that"
        " the PTR record of your address exists and points back to it.",
    /* 24972 */
        "The server broke off around the transfer of the message, and the message was not"
        " accepted. Only a 250 to the end of the data hands over responsibility, so the s"
        "ender still holds it and must try again. If a 250 was on its way when the line b"
        "roke, the recipient can get the message twice.",
    /* 25259 */
        "The content filter is overloaded or took too long; the server was being stopped;"
        " a rate limit was reached while the message was read.",
    /* 25393 */
        "Administrator of the sending server: keep the message queued and retry. If only "
        "certain messages fail so, compare their size and attachments with others that pa"
        "ss.",
    /* 25557 */
        "The server knows the user but has no password stored in the form that the chosen"
        " login method needs. 432 is the reply code that RFC 4954 gives for this; 422 sta"
        "nds only in the registry.",
    /* 25743 */
        "The account was moved from a system that stored passwords in another form.",
    /* 25818 */
        "Sender: log in once with the PLAIN method over TLS or set the password again, th"
        "en use the former method.",
    /* 25924 */
        "The login method fits the server but not yet this account: the server lacks the "
        "secret in the form that the method needs. The password itself has not been calle"
        "d wrong.",
    /* 26093 */
        "The account comes from an older password store, so that methods such as CRAM-MD5"
        " have no secret to compare with.",
    /* 26206 */
        "Sender: log in once with the PLAIN method on an encrypted connection, which lets"
        " the server build the missing secret, or set a new password; then try the first "
        "method again.",
    /* 26380 */
        "ATRN request refused",
    /* 26401 */
        "The provider does not hand over the held mail to this login now. RFC 2645 demand"
        "s this reply where the user has no right to any of the named domains, and allows"
        " it where requests come too often.",
    /* 26596 */
        "The login is not tied to the domain in the request, or the client asks again too"
        " soon.",
    /* 26683 */
        "Administrator of the server that fetches the mail: compare the domains in the AT"
        "RN command with those the provider has assigned to the account, and ask less oft"
        "en.",
    /* 26847 */
        "Unable to process ATRN request now",
    /* 26882 */
        "The provider cannot tell at this moment which domains belong to the login, so it"
        " cannot release the held mail. The mail stays there.",
    /* 27015 */
        "The provider's table of users and domains is out of reach.",
    /* 27074 */
        "Administrator of the server that fetches the mail: ask again at the next regular"
        " time.",
    /* 27161 */
        "The server takes no more recipients in this transaction; those it accepted befor"
        "e remain valid. The client sends the message to them first and the others in a n"
        "ew transaction. A server has to allow at least 100 recipients. A few providers w"
        "ord a limit per hour in this way, and Gmail sends 452 4.2.2 here for a mailbox w"
        "ithout space.",
    /* 27495 */
        "The message has more recipients than the server's limit; a limit for each hour o"
        "r each recipient domain is reached; with 4.2.2, the mailbox is over its quota.",
    /* 27654 */
        "Administrator of the sending server: send the rest in smaller groups, for Postfi"
        "x by a lower smtp_destination_recipient_limit. When the text speaks of an hour, "
        "slow down. The addresses that were refused are not bad; keep them.",
    /* 27881 */
        "The server has no room at present, either for the size that the client declared "
        "or for any message at all. The same message can pass later. A message that is ab"
        "ove the fixed limit gets 552 instead.",
    /* 28079 */
        "Free space on the server is smaller than the declared size, or lies below its re"
        "serve.",
    /* 28166 */
        "Administrator of the sending server: leave the message queued. Administrator of "
        "the receiving server: free space on the volume that holds the queue.",
    /* 28315 */
        "connect",
    /* 28323 */
        "AnswersThatWork list of SMTP status codes (2010)",
    /* 28372 */
        "RFC 5321 section 4.2.1",
    /* 28395 */
        "Linux errno.h",
    /* 28409 */
        "HELP",
    /* 28414 */
        "RFC 5321 section 4.2.3",
    /* 28437 */
        "RFC 5321 section 4.3.2",
    /* 28460 */
        "RFC 5321 section 4.1.1.8",
    /* 28485 */
        "214 2.0.0 End of HELP info",
    /* 28512 */
        "STARTTLS",
    /* 28521 */
        "XCLIENT",
    /* 28529 */
        "RFC 5321 section 3.1",
    /* 28550 */
        "220 mail.example.net ESMTP OpenSMTPD",
    /* 28587 */
        "220 2.0.0 Ready to start TLS",
    /* 28616 */
        "QUIT",
    /* 28621 */
        "RFC 5321 section 4.1.1.10",
    /* 28647 */
        "221 2.0.0 Bye",
    /* 28661 */
        "EHLO",
    /* 28666 */
        "HELO",
    /* 28671 */
        "MAIL",
    /* 28676 */
        "RCPT",
    /* 28681 */
        "DATA",
    /* 28686 */
        "BDAT",
    /* 28691 */
        "BURL",
    /* 28696 */
        "RSET",
    /* 28701 */
        "VRFY",
    /* 28706 */
        "EXPN",
    /* 28711 */
        "NOOP",
    /* 28716 */
        "ETRN",
    /* 28721 */
        "ATRN",
    /* 28726 */
        "250 2.1.5 Ok",
    /* 28739 */
        "250 2.0.0 Ok: queued as 4JhNR364tmzkR1",
    /* 28778 */
        "RFC 5321 section 3.4",
    /* 28799 */
        "RFC 5321 section 3.5.3",
    /* 28822 */
        "RFC 5321 section 7.3",
    /* 28843 */
        "RFC 1123 section 5.2.3",
    /* 28866 */
        "252 2.0.0 user@example.org",
    /* 28893 */
        "RFC 5321 section 4.1.1.4",
    /* 28918 */
        "RFC 2920",
    /* 28927 */
        "354 End data with <CR><LF>.<CR><LF>",
    /* 28963 */
        "any",
    /* 28967 */
        "Exchange",
    /* 28976 */
        "GroupWise",
    /* 28986 */
        "sisimai/p5-sisimai",
    /* 29005 */
        "420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address",
    /* 29057 */
        "RFC 5321 section 3.8",
    /* 29078 */
        "421 4.4.2 mail.example.org Error: timeout exceeded",
    /* 29129 */
        "421 4.3.2 Too many open connections.",
    /* 29166 */
        "AUTH",
    /* 29171 */
        "RFC 3463 section 3.3",
    /* 29192 */
        "stalwartlabs/stalwart issue 1108",
    /* 29225 */
        "422 4.2.2 Quota limit exceeded",
    /* 29256 */
        "422 4.2.2 Greylisted, please try again in a few moments.",
    /* 29313 */
        "RFC 3463 section 3.4",
    /* 29334 */
        "431 4.3.1 STOREDRV.Submit.Exception:StorageTransientException.IOException; Faile"
        "d to process message due to a transient exception",
    /* 29464 */
        "RFC 4954 section 6",
    /* 29483 */
        "Exchange Online non-delivery report documentation (2021-07)",
    /* 29543 */
        "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded",
    /* 29603 */
        "432 4.7.12 A password transition is needed",
    /* 29646 */
        "RFC 3463 section 3.5",
    /* 29667 */
        "441 4.4.1 Error encountered while communicating with primary target IP address: "
        "\"Failed to connect. Winsock error code: 10060\"",
    /* 29794 */
        "FakeSMTP",
    /* 29803 */
        "442 Connection timed out.",
    /* 29829 */
        "RFC 5321 section 6.3",
    /* 29850 */
        "Sendmail",
    /* 29859 */
        "Postfix",
    /* 29867 */
        "Exchange 2000 and 2003",
    /* 29890 */
        "Postgrey",
    /* 29899 */
        "450 4.2.0 <user@example.com>: Recipient address rejected: greylisted: please ret"
        "ry after sometime",
    /* 29997 */
        "450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.34]",
    /* 30069 */
        "RFC 5321 section 4.2.2",
    /* 30092 */
        "RFC 5321 section 4.5.4.1",
    /* 30117 */
        "Exim",
    /* 30122 */
        "451 Temporary local problem - please try later",
    /* 30169 */
        "451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minut"
        "es",
    /* 30252 */
        "452 4.3.1 Insufficient system storage",
    /* 30290 */
        "452 4.5.3 Error: too many recipients",
    /* 30327 */
        "455 Server unable to accommodate parameters",
    /* 30371 */
        "IANA SMTP Enhanced Status Codes registry (2024-12-06)",
    /* 30425 */
        "RFC 3463 section 3.8",
    /* 30446 */
        "RFC 3207 section 4",
    /* 30465 */
        "RFC 3207 section 4.2",
    /* 30486 */
        "Postfix XCLIENT_README",
    /* 30509 */
        "RFC 5321 section 4.1.1.1",
    /* 30534 */
        "RFC 2034",
    /* 30543 */
        "RFC 5321 section 4.2.5",
    /* 30566 */
        "RFC 5321 section 6.1",
    /* 30587 */
        "RFC 3030",
    /* 30596 */
        "RFC 1985",
    /* 30605 */
        "RFC 2645 section 5.2.1",
    /* 30628 */
        "RFC 5321 section 4.5.3.2.6",
    /* 30655 */
        "RFC 1047",
    /* 30664 */
        "RFC 5321 section 4.5.3.1.8",
    /* 30691 */
        "RFC 5321 section 4.5.3.1.10",
    /* 30719 */
        "RFC 1870"
};

/* Each list: its length, then the offsets of its strings. */
static const uint32_t smtpcodes_lists[] = {
    /* 0 */
    0,
    /* 1 */
    1, 28315,
    /* 3 */
    3, 28323, 28372, 28395,
    /* 7 */
    2, 28323, 28395,
    /* 10 */
    1, 28409,
    /* 12 */
    2, 28414, 28437,
    /* 15 */
    2, 28460, 28414,
    /* 18 */
    1, 28485,
    /* 20 */
    3, 28315, 28512, 28521,
    /* 24 */
    3, 28529, 28414, 28323,
    /* 28 */
    2, 28550, 28587,
    /* 31 */
    1, 28616,
    /* 33 */
    3, 28621, 28414, 28323,
    /* 37 */
    1, 28647,
    /* 39 */
    13, 28661, 28666, 28671, 28676, 28681, 28686, 28691, 28696, 28701, 28706, 28711,
    28716, 28721,
    /* 53 */
    3, 28414, 28437, 28323,
    /* 57 */
    2, 28726, 28739,
    /* 60 */
    3, 28676, 28701, 28716,
    /* 64 */
    3, 28778, 28414, 28323,
    /* 68 */
    3, 28701, 28706, 28716,
    /* 72 */
    3, 28799, 28822, 28843,
    /* 76 */
    1, 28866,
    /* 78 */
    1, 28681,
    /* 80 */
    3, 28893, 28414, 28918,
    /* 84 */
    1, 28927,
    /* 86 */
    1, 28963,
    /* 88 */
    4, 28323, 28967, 28976, 28986,
    /* 93 */
    1, 29005,
    /* 95 */
    3, 29057, 28414, 28323,
    /* 99 */
    2, 29078, 29129,
    /* 102 */
    3, 28676, 28681, 29166,
    /* 106 */
    3, 28323, 29171, 29192,
    /* 110 */
    2, 29225, 29256,
    /* 113 */
    3, 28323, 28967, 29313,
    /* 117 */
    1, 29334,
    /* 119 */
    3, 29166, 28676, 28681,
    /* 123 */
    3, 29464, 29483, 28323,
    /* 127 */
    2, 29543, 29603,
    /* 130 */
    3, 28323, 28967, 29646,
    /* 134 */
    1, 29667,
    /* 136 */
    3, 28323, 29646, 29794,
    /* 140 */
    1, 29803,
    /* 142 */
    4, 28323, 29829, 29850, 29859,
    /* 147 */
    2, 28323, 29646,
    /* 150 */
    2, 28323, 29867,
    /* 153 */
    4, 28671, 28676, 28681, 28721,
    /* 158 */
    4, 28414, 28437, 29859, 29890,
    /* 163 */
    2, 29899, 29997,
    /* 166 */
    4, 30069, 28414, 30092, 30117,
    /* 171 */
    2, 30122, 30169,
    /* 174 */
    3, 28671, 28676, 28681,
    /* 178 */
    4, 28414, 28437, 28967, 29859,
    /* 183 */
    2, 30252, 30290,
    /* 186 */
    2, 28671, 28676,
    /* 189 */
    1, 30327,
    /* 191 */
    3, 28323, 29867, 30371,
    /* 195 */
    2, 28323, 30425,
    /* 198 */
    2, 30446, 30465,
    /* 201 */
    1, 28512,
    /* 203 */
    1, 30486,
    /* 205 */
    1, 28521,
    /* 207 */
    2, 30509, 30534,
    /* 210 */
    2, 28661, 28666,
    /* 213 */
    2, 30543, 30566,
    /* 216 */
    1, 30587,
    /* 218 */
    1, 28686,
    /* 220 */
    1, 30596,
    /* 222 */
    1, 28716,
    /* 224 */
    1, 30605,
    /* 226 */
    1, 28721,
    /* 228 */
    2, 29057, 29850,
    /* 231 */
    2, 30628, 30655,
    /* 234 */
    2, 28681, 28686,
    /* 237 */
    2, 30371, 29464,
    /* 240 */
    1, 29166,
    /* 242 */
    1, 29464,
    /* 244 */
    3, 30664, 30691, 29859,
    /* 248 */
    1, 28676,
    /* 250 */
    1, 30719,
    /* 252 */
    1, 28671
};

static const smtpcodes_record smtpcodes_records[] = {
    /* 101 cannot_open_connection */
    {{1, 1, 105, 2182, 2205, 2533, 2777},
     {1, 0, 3, 0, 0, 0},
     101, 0, 26, 0, 1, 33, 0, 3, 3, 0},
    /* 111 connection_refused */
    {{5, 5, 128, 3104, 3123, 3369, 3594},
     {1, 0, 7, 0, 0, 0},
     111, 1, 26, 0, 1, 33, 0, 3, 3, 0},
    /* 211 system_status */
    {{9, 9, 147, 3904, 3940, 4143, 4184},
     {10, 0, 12, 0, 0, 0},
     211, 2, 26, 0, 1, 1, 1, 1, 1, 0},
    /* 214 help_message */
    {{13, 13, 161, 4259, 4272, 4493, 4585},
     {10, 0, 15, 18, 0, 0},
     214, 3, 26, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready */
    {{17, 17, 174, 4749, 4772, 5128, 5175},
     {20, 0, 24, 28, 0, 0},
     220, 4, 26, 2, 1, 1, 1, 1, 1, 0},
    /* 221 closing_channel */
    {{21, 21, 188, 5315, 5361, 5601, 5744},
     {31, 0, 33, 37, 0, 0},
     221, 5, 28, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay */
    {{25, 25, 204, 5811, 5849, 6119, 6242},
     {39, 0, 53, 57, 0, 0},
     250, 6, 28, 5, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward */
    {{29, 29, 226, 6405, 6444, 6727, 6891},
     {60, 0, 64, 0, 0, 0},
     251, 7, 33, 1, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user */
    {{33, 33, 254, 6990, 7053, 7317, 7449},
     {68, 0, 72, 76, 0, 0},
     252, 8, 34, 1, 1, 1, 1, 1, 1, 0},
    /* 354 start_mail_input */
    {{37, 37, 273, 7595, 7636, 7848, 7912},
     {78, 0, 80, 84, 0, 0},
     354, 9, 35, 0, 1, 2, 1, 2, 1, 0},
    /* 420 timeout_communication_problem */
    {{41, 41, 290, 8144, 8206, 8603, 8786},
     {86, 0, 88, 93, 0, 0},
     420, 10, 35, 0, 1, 33, 0, 3, 3, 0},
    /* 421 service_not_available */
    {{45, 45, 320, 9128, 9189, 9576, 9784},
     {86, 0, 95, 99, 0, 0},
     421, 11, 35, 2, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit */
    {{49, 49, 342, 10149, 10199, 10568, 10738},
     {102, 0, 106, 110, 0, 0},
     422, 12, 37, 1, 1, 5, 2, 3, 3, 0},
    /* 431 disk_full */
    {{53, 53, 369, 10979, 11045, 11312, 11465},
     {86, 0, 113, 117, 0, 0},
     431, 13, 38, 0, 1, 31, 6, 3, 3, 0},
    /* 432 password_transition_needed */
    {{57, 57, 379, 29614, 11692, 11994, 12312},
     {119, 0, 123, 127, 0, 0},
     432, 14, 38, 1, 1, 32, 6, 3, 1, 0},
    /* 441 server_not_responding */
    {{61, 61, 406, 12606, 12647, 12922, 13113},
     {1, 0, 130, 134, 0, 0},
     441, 15, 39, 0, 1, 33, 7, 3, 3, 0},
    /* 442 connection_dropped */
    {{65, 65, 428, 13437, 13484, 13757, 13932},
     {86, 0, 136, 140, 0, 0},
     442, 16, 39, 0, 1, 33, 7, 3, 3, 0},
    /* 446 maximum_hop_count_exceeded */
    {{69, 69, 447, 14164, 14215, 14509, 14768},
     {78, 0, 142, 0, 0, 0},
     446, 17, 39, 0, 1, 34, 0, 3, 3, 0},
    /* 447 message_timed_out */
    {{73, 73, 474, 15042, 15074, 15378, 15624},
     {86, 0, 147, 0, 0, 0},
     447, 18, 39, 0, 1, 35, 0, 3, 3, 0},
    /* 449 routing_error */
    {{77, 77, 492, 15881, 15895, 16134, 16335},
     {86, 0, 150, 0, 0, 0},
     449, 19, 39, 0, 1, 33, 5, 3, 3, 0},
    /* 450 mailbox_temporarily_unavailable */
    {{81, 81, 506, 16586, 16639, 16983, 17228},
     {153, 0, 158, 163, 0, 0},
     450, 20, 39, 1, 1, 7, 0, 3, 1, 0},
    /* 451 local_error_in_processing */
    {{85, 85, 538, 17621, 17673, 18037, 18281},
     {153, 0, 166, 171, 0, 0},
     451, 21, 40, 1, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage */
    {{89, 89, 564, 18662, 18718, 18988, 19173},
     {174, 0, 178, 183, 0, 0},
     452, 22, 41, 2, 1, 31, 6, 3, 1, 0},
    /* 455 unable_to_accommodate_parameters */
    {{93, 93, 592, 30331, 19317, 19525, 19707},
     {186, 0, 12, 189, 0, 0},
     455, 23, 43, 0, 1, 29, 6, 3, 1, 0},
    /* 465 code_page_unavailable */
    {{97, 97, 625, 19945, 19991, 20318, 20535},
     {78, 0, 191, 0, 0, 0},
     465, 24, 43, 0, 1, 29, 0, 3, 3, 0},
    /* 471 local_error_at_sending_server */
    {{101, 101, 647, 20747, 20798, 21112, 21268},
     {86, 0, 195, 0, 0, 0},
     471, 25, 43, 0, 1, 24, 0, 3, 3, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 174, 28597, 21521, 21693, 21767},
     {20, 0, 198, 28, 0, 201},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 220 service_ready, in a context */
    {{17, 17, 174, 4749, 21920, 22079, 22157},
     {20, 0, 203, 28, 0, 205},
     220, 4, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 204, 22163, 22172, 22407, 22437},
     {39, 0, 207, 57, 0, 210},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 204, 22515, 22534, 22792, 22835},
     {39, 0, 213, 57, 0, 78},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 204, 23047, 23070, 23196, 23257},
     {39, 0, 216, 57, 0, 218},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 204, 23296, 23332, 23485, 23528},
     {39, 0, 220, 57, 0, 222},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 250 requested_action_okay, in a context */
    {{25, 25, 204, 23586, 23618, 23803, 23879},
     {39, 0, 224, 57, 0, 226},
     250, 6, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 251 user_not_local_will_forward, in a context */
    {{29, 29, 226, 23931, 23971, 24096, 22157},
     {60, 0, 220, 0, 0, 222},
     251, 7, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 252 cannot_verify_user, in a context */
    {{33, 33, 254, 24130, 24175, 24312, 24359},
     {68, 0, 220, 76, 0, 222},
     252, 8, 0, 0, 1, 1, 1, 1, 1, 0},
    /* 421 service_not_available, in a context */
    {{45, 45, 320, 9128, 24414, 24593, 24750},
     {86, 0, 228, 99, 0, 1},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 421 service_not_available, in a context */
    {{45, 45, 320, 9128, 24972, 25259, 25393},
     {86, 0, 231, 99, 0, 234},
     421, 11, 0, 0, 1, 32, 0, 3, 1, 0},
    /* 422 mailbox_over_storage_limit, in a context */
    {{49, 49, 342, 29614, 25557, 25743, 25818},
     {102, 0, 237, 110, 0, 240},
     422, 12, 0, 0, 1, 21, 3, 3, 3, 0},
    /* 432 password_transition_needed, in a context */
    {{57, 57, 379, 29614, 25924, 26093, 26206},
     {119, 0, 242, 127, 0, 240},
     432, 14, 0, 0, 1, 21, 3, 3, 1, 0},
    /* 450 mailbox_temporarily_unavailable, in a context */
    {{81, 81, 506, 26380, 26401, 26596, 26683},
     {153, 0, 224, 163, 0, 226},
     450, 20, 0, 0, 1, 24, 0, 3, 1, 0},
    /* 451 local_error_in_processing, in a context */
    {{85, 85, 538, 26847, 26882, 27015, 27074},
     {153, 0, 224, 171, 0, 226},
     451, 21, 0, 0, 1, 30, 6, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{89, 89, 564, 1399, 27161, 27495, 27654},
     {174, 0, 244, 183, 0, 248},
     452, 22, 0, 0, 1, 18, 5, 3, 1, 0},
    /* 452 insufficient_system_storage, in a context */
    {{89, 89, 564, 18662, 27881, 28079, 28166},
     {174, 0, 250, 183, 0, 252},
     452, 22, 0, 0, 1, 31, 6, 3, 1, 0}
};

static const smtpcodes_category smtpcodes_categories[] = {
    {0, 0} /* none */,
    {717, 720} /* ok */,
    {729, 738} /* continue */,
    {764, 780} /* mailbox_unknown */,
    {796, 813} /* mailbox_disabled */,
    {835, 848} /* mailbox_full */,
    {868, 882} /* mailbox_moved */,
    {904, 924} /* mailbox_unavailable */,
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
    /* 470 */ 0, 26
};

/* Index 0: 26 keys in 57 slots. */
static unsigned smtpcodes_hash_reply_names (const char *str, size_t len)
{
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
      25, 20, 20, 57, 10, 57,  0, 10, 57, 57,
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
  unsigned hval = (unsigned)len;d)len;itch (hval)
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
    3, 4, 0, 0, 9, 18, 16, 0, 0, 11, 0, 2,
    0, 21, 17, 22, 1, 25, 0, 15, 0, 19, 10, 0,
    12, 0, 8, 0, 5, 6, 0, 0, 0, 0, 24, 7,
    0, 0, 0, 20, 23, 0, 0, 0, 14
};

static const uint8_t smtpcodes_lengths_0[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 12, 13, 0, 0, 16, 17, 18, 0,
    0, 21, 22, 13, 0, 25, 26, 27, 18, 29, 0, 21, 0, 13, 29, 0, 26, 0, 18, 0,
    15, 21, 0, 0, 0, 0, 21, 27, 0, 0, 0, 31, 32, 0, 0, 0, 26
};

const struct smtpcodes_catalog smtpcodes_catalogue = {
    SMTPCODES_MAGIC,
    SMTPCODES_FORMAT,
    677, /* name */
    682, /* title */
    700, /* content hash */
    0xfffff, /* fields */
    26, /* entries */
    43, /* records */
    {0, 26, 0, 0, 0}, /* entries of each kind */
    472, /* reply numbers */
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
