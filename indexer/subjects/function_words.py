"""Words that hold sentences together and name no subject.

In a large library they show by being everywhere; in one of some tens of documents, a few in each
of several languages, only a list knows them. Three letters and more, folded as terms are.
"""

from __future__ import annotations

from typing import Final

from indexer.search.terms import fold

_ENGLISH = """
the and for are was were been being has have had having does did done doing not but nor yet you
your yours she her hers his him himself herself its they them their theirs our ours ourselves who
whom whose which what when where why how that this these those there here then than thus too very
just only also even still again once ever never always often much many more most some any all both
each every few little less least own other others another such same into onto from with within
without about above below over under after before between among against during through until till
upon off out down can could may might must shall should will would let get gets got give given
take taken make made say said says see seen come came goes went going now today one two three four
five six seven eight nine ten first second last next new old good dear hello regards thanks thank
please sincerely yes well back like know think want need find put keep left right way thing things
bring because while though although however therefore since either neither whether if
"""
# What addresses and dates are made of.
_EVERYWHERE = """
www http https com org net html mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov
dec okt dez mai
don won doesn didn isn aren wasn weren hasn haven hadn couldn wouldn shouldn ain
mailto gmail subject sent cc bcc fwd attached attachment attachments email mail mails
title tags tag date author aliases created updated modified
"""
# A day is no subject.
_CALENDAR = """
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday morning afternoon evening week weeks month
months year years day days hour hours minute minutes tomorrow yesterday o'clock
januar jänner februar märz april mai juni juli august september oktober november dezember montag
dienstag mittwoch donnerstag freitag samstag sonnabend sonntag uhr tag tage tagen woche wochen monat
monate monaten jahr jahre jahren stunde stunden minute minuten morgen gestern abend vormittag
nachmittag
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes
martes miércoles jueves viernes sábado domingo semana semanas mes meses año años días hora horas
minuto minutos mañana tarde noche ayer
janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi
mercredi jeudi vendredi samedi dimanche semaine semaines mois année années ans jours heure heures
minute minutes demain hier matin soir midi
今天 明天 昨天 前天 后天 早上 上午 中午 下午 晚上 现在 时候 时间 小时 分钟 星期 礼拜 周一 周二 周三
周四 周五 周六 周日 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 月份 今年 去年
明年 可以 没有 什么 我们
你们 他们 她们 这个 那个 一个 一下 一些 因为 所以 但是 如果 已经 还是 只有 不过
自己 知道 觉得 应该 需要 这样 那样 怎么 为什 谢谢 你好 您好 大家 东西 事情 问题 一起 以后 以前 然后
"""
_GERMAN = """
der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch auch nur
noch schon sehr mehr als wie wenn weil dass daß ob damit also dann dort hier jetzt heute immer nie
nicht kein keine keinen keinem keiner mich mir dich dir sich uns euch ihm ihn ihr ihre ihren ihrem
ihrer ihres sie wir ich man mein meine meinen meinem meiner dein deine sein seine seinen seinem
seiner unser unsere unseren unserem unserer euer eure dieser diese dieses diesem diesen jeder jede
jedes jedem jeden welche welcher welches alle alles allem allen aller viel viele vielen etwas
nichts ist sind war waren wird werden wurde wurden worden bin bist habe hat haben hatte hatten
kann können konnte muss müssen musste soll sollen sollte will wollen wollte darf dürfen mag möchte
möchten für mit ohne von vom zum zur bei beim aus auf über unter vor nach durch gegen seit bis
zwischen neben wegen während ins ans aufs bitte danke gern liebe lieber herr frau guten tag grüße
grüßen grüßt freundlichen sehr geehrte geehrter eins zwei drei vier fünf ersten erste zweite neue
neuen gut ganz wieder mal was wer wen wem wann warum dazu daran darauf davon dabei dafür einmal
bereits später daher deshalb darum bekannt bedeutet beispielsweise jedoch sowie jeweils ebenfalls
zunächst zudem somit etwa fast dennoch trotzdem obwohl während ende anfang teil teile
dies manche manchen gab gibt geben weitere weiteren heißt lässt ließ
"""
_SPANISH = """
los las una uno unos unas del que quien quienes cual cuales cuando donde como porque pero sino
aunque pues con sin por para desde hasta entre sobre bajo ante contra según durante mediante tras
ese esa esos esas este esta estos estas eso esto aquel aquella aquellos ella ellos ellas nosotros
usted ustedes nos les mis tus sus nuestro nuestra nuestros nuestras suyo soy eres somos son era
eran fue fueron ser sido siendo estoy está están estaba estar hay había han has hemos haber tengo
tiene tienen tenía tener hace hacen hacer hecho puede pueden poder debe deben deber quiero quiere
más menos muy mucho mucha muchos muchas poco poca todo toda todos todas otro otra otros otras cada
mismo misma algo alguno alguna algunos nada nadie nunca siempre también tampoco sólo solo aún
todavía así aquí allí ahora hoy ayer luego después antes bien mal tan tanto vez veces primer
primera dos tres cuatro cinco hola querido querida estimado estimada gracias saludos abrazo beso
besos señor señora día sea
"""
_FRENCH = """
les des une aux est sont était étaient être été suis sommes avez avons ont avait avoir eue fait
faire que qui quoi dont quand comment pourquoi comme mais donc car ainsi alors aussi encore déjà
toujours jamais très plus moins bien mal peu trop tout toute tous toutes autre autres même mêmes
chaque quelque quelques aucun aucune rien avec sans pour par dans sur sous entre vers chez depuis
pendant avant après jusque contre selon elle elles ils nous vous lui leur leurs moi toi soi mon
mes ton tes son ses notre nos votre vos cet cette ces cela ceci celui celle ceux peut peuvent
pouvoir doit doivent devoir faut veut vouloir lors puis ici non oui pas une deux trois quatre cinq
premier première bonjour cher chère merci cordialement madame monsieur jour être hui aujourd ne qu
"""

FUNCTION_WORDS: Final = frozenset(
    fold(word)
    for text in (_EVERYWHERE, _CALENDAR, _ENGLISH, _GERMAN, _SPANISH, _FRENCH)
    for word in text.split()
)
