"""How people ask about letters: whose, each of them, how often, and what the last one says.

The five languages stand side by side, since a turn of phrase that one of them has the others
have, too. The texts are patterns over ``spelling.plain`` text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterWords:
    """One language.

    Attributes:
        own: What says that the person who asks wrote it ("from me").
        every: Determiners that mean all of them.
        times: What asks how often somebody wrote.
        saying: What asks for a document's content, apart from any topic ("what does it say").
        first, last: How an adverb says the oldest and the newest ("what did she write first").
        wrote: A form of a verb of writing or sending, anywhere in the question.
        within: Before the newest or the oldest, where the content is asked ("in her last mail").
        beside: Before a topic, straight behind the documents ("notes with the quote").
        filler: What adds nothing.
        when: What asks for a document's date.
        everyone: Before the name of a group that a mail went to ("all in the choir").
    """

    own: str
    every: str
    times: str
    saying: str
    first: str
    last: str
    wrote: str
    within: str
    beside: str
    filler: str
    when: str
    everyone: str


LETTERS: Mapping[str, LetterWords] = {
    "en": LetterWords(
        own=r"(?:(?:that|which) (?:are|were|came) )?(?:sent |written )?(?:from|by) (?:me|myself|us)"
        r"(?: personally)?",
        every=r"every(?: single)?(?: one of)?|each(?: and every)?(?: one of| of)?|any and all",
        times=r"how (?:many times|often)|the number of times",
        saying=r"(?:and )?what(?: is| was| were|'s)?(?: it| that| this| he| she| they)?(?: all)? about"
        r"(?= ?\W*$)|(?:and )?what (?:does|did|do|has) (?:it|she|he|they)(?: have to)? "
        r"(?:say|write|tell(?: me| us)?|want|contain)|(?:and )?what it (?:says|said)|"
        r"what (?:does|did|do|has|have)|(?:and )?what(?: is|'s| was| stands) in|and what (?:did|does)|"
        r"say|says|said|tell (?:me|us)|(?:talking |speaking )?about(?= ?\W*$)|contain|contents? of",
        first=r"(?:at |the very )?first|for the first time|the first time(?: that)?|initially",
        last=r"last|lately|most recently|recently|for the last time",
        wrote=r"\b(?:writes?|wrote|written|writing|sends?|sent|e?-?mailed|get in touch)\b",
        within=r"in (?:his|her|their|the|my|its)(?: very)?",
        beside=r"with",
        filler=r"went|goes|go|going|gone|that|very|please|write|writes|send|sends|are there|were|altogether|out|from|was",
        when=r"what (?:day|date) (?:is|was)|(?:from|since) when|how old",
        everyone=r"(?:all|everyone|everybody|all (?:the )?(?:members|people)|the (?:members|people)|"
        r"the (?:whole|entire))(?: (?:in|of|at|from|on))?(?: the| my| our)?",
    ),
    "es": LetterWords(
        own=r"(?:que )?(?:son |estan )?(?:enviad[oa]s? |escrit[oa]s? |mandad[oa]s? )?(?:de|por) "
        r"(?:mi|nosotr[oa]s)(?= ?(?:[^\w ]|$|(?:en|del?|desde|a|al|sobre|con|para|este|esta|hay|"
        r"tengo|son|durante|entre|antes|despues|y|el|la|cuant[oa]s)\b))(?: mism[oa])?|mi[oa]s|"
        r"de parte mia|que (?:he |yo )?(?:escribi|escrito|envie|enviado|mande|mandado)(?: yo)?",
        every=r"cada(?: un[oa] de)?|tod[oa]s? y cada un[oa] de|tod[oa]s? (?:los|las|el|la|mis|mi)|"
        r"la totalidad de|cualquier",
        times=r"cuantas veces|el numero de veces que",
        saying=r"(?:y )?(?:de )?que (?:me |nos |le )?(?:dice|decia|dijo|cuenta|contaba|conto|pone|ponia|"
        r"contiene|contenia|trata|trataba|iba|va|habla|hablaba|escribio|ha escrito|queria|quiere|"
        r"pedia|pide|hay|habia|ha enviado|ha mandado)(?: en)?(?: el| la)?|"
        r"(?:y )?(?:sobre|acerca de|de) que(?: (?:era|es|iba|trata|trataba|habla|hablaba|va))?|"
        r"dice|decia|contenido de",
        first=r"primero|por primera vez|la primera vez(?: que)?|al principio",
        last=r"por ultimo|ultimamente|lo ultimo(?: que)?|la ultima vez(?: que)?|(?:por )?ultima vez(?: que)?|"
        r"recientemente",
        wrote=r"\b(?:escri(?:b|to)\w*|envi(?:o|a|e)\w*|mand(?:o|a|e)\w*)\b",
        within=r"en (?:su|sus|el|la|mi)",
        beside=r"con",
        filler=r"escribi(?:o|eron|a)|escribe|envi(?:o|aron|ado)|mand(?:o|aron|ado)|escrito|estan?|estaban?|est(?:e|en)|redactad[oa]s?|fueron|fue|iban|iba|han ido|van|dirigid[oa]s?|muy|"
        r"de todos|de todas|hasta|recuerdas?|cuales son|por favor|a mi|hubo|tuve",
        when=r"(?:de|desde) cuando|de que (?:fecha|dia)|que fecha tiene|cuando",
        everyone=r"(?:tod[oa]s?(?: (?:los|las))?(?: (?:miembros|integrantes))?)(?: (?:del|de la|de los|de|en el|"
        r"en la|el|la))?|los miembros (?:del|de la)",
    ),
    "de": LetterWords(
        own=r"(?:die |welche )?(?:stammen |sind |kommen )?(?:von|durch) (?:mir|uns)(?: selbst)?"
        r"(?: (?:stammen|sind|kommen|geschrieben|verfasst|geschickt|gesendet|verschickt))*"
        r"(?: wurden| worden)?",
        every=r"jede[rsnm]?(?: einzelne[nrsm]?)?|jegliche[rsnm]?|samtliche[rsnm]?|"
        r"alle[rsnm]? (?:meine[rnsm]?|die)",
        times=r"wie ?oft|wie ?viele? ?male?|wieviele? ?male?",
        saying=r"(?:und )?was (?:hat|haben|hatte|schrieb(?:en)?|schreibt|stand|steht|sagte?|will|wollte|"
        r"erzahlte?)(?: (?:er|sie|es|denn|da))?(?: (?:darin|drin))?(?: in)?|"
        r"(?:und )?worum (?:geht|ging)(?: es|'s)?(?: denn)?(?: darin| da| in| bei)?|(?:und )?wovon handelte?|"
        r"(?:und )?woruber(?: schrieb(?: er| sie)?)?|steht (?:da|drin|darin)|drin|darin|"
        r"was(?= hab(?:e)? (?:ich|wir))|inhalt (?:der|des|von)",
        first=r"zuerst|als erste[sr]?|zum ersten ?mal|das erste ?mal|erstmals|anfangs",
        last=r"als letzte[sr]?|zuletzt|zum letzten ?mal|das letzte ?mal|neulich",
        wrote=r"\b(?:geschrieben|schreibt|schrieb(?:en|st)?|geschickt|schickten?|gesendet|sandten?|"
        r"gemailt|verfasst|gemeldet)\b",
        within=r"in (?:seine[rmn]|ihre[rmn]|der|dem|den|meine[rmn])",
        beside=r"mit|wegen",
        filler=r"schrieb(?:en)?|schreibt|schickte|sandte|gingen|ging|gehen|geht|gegangen|verfasst(?:e[nrsm]?)?|geschriebene[nrsm]?|sind|war|waren|"
        r"was(?= (?:ist|war|sind|waren) (?:die|der|das|den|meine?|unsere?) (?:aller)?(?:erste|letzte|neu|alt|"
        r"jung|fruh|aktuell))|sich|ganz|denn|eigentlich|hatten|allen?|raus|dieser",
        when=r"(?:von|seit) wann|von welchem (?:tag|datum)|wie alt",
        everyone=r"(?:alle[nr]?(?: (?:mitglieder[n]?|leute[n]?))?|den ganzen|die ganze|das ganze|die mitglieder)"
        r"(?: (?:im|in der|in dem|vom|von der|aus dem|aus der|des|der|beim|am))?",
    ),
    "fr": LetterWords(
        own=r"(?:qui (?:sont|viennent) )?(?:envoyee?s? |ecrite?s? )?(?:de moi|par moi|de ma part|de nous)"
        r"(?:-memes?)?",
        every=r"chaque|chacune? (?:de|des)(?: mes)?|tou(?:te)?s? (?:les|mes|la|le|mon|ma)|"
        r"l'ensemble (?:de mes|des|du|de)|la totalite (?:de mes|des|du|de)|n'importe quels?",
        times=r"combien de fois|a combien de reprises",
        saying=r"(?:et )?(?:il|elle|ca|cela) (?:y )?(?:dit|disait|parle|parlait|raconte|racontait|ecrit|"
        r"contient|veut)(?: de)? quoi|(?:et )?(?:que|qu'est-ce que?|qu'est-ce qu'|qu') ?(?:y )?(?:me |m'|nous )?"
        r"(?:dit|disait|raconte|racontait|contient|contenait|ecrit|ecrivait|a ecrit|a dit|a envoye|a|veut)"
        r"(?:-t)?(?:-(?:il|elle|on))?(?: ecrit| dit| envoye)?(?: dans)?|"
        r"(?:et )?(?:de|sur) quoi (?:ca |il |elle )?(?:parle|parlait|traite|traitait|s'agit|s'agissait|"
        r"est-il question)(?:-t)?(?:-(?:il|elle|on))?(?: dans)?|(?:et )?pour dire quoi|(?:et )?a quel sujet|"
        r"dit quoi|qu'y a-t-il dans|contenu d[eu]",
        first=r"en (?:tout )?premier(?: lieu)?|(?:pour )?la (?:toute )?premiere fois(?: que| qu')?|d'abord|"
        r"au debut",
        last=r"en dernier(?: lieu)?|dernierement|recemment|(?:pour )?la derniere fois(?: que| qu')?",
        wrote=r"\b(?:ecri(?:t|v)\w*|envo(?:y|i)\w*)\b",
        within=r"dans (?:son|sa|ses|leur|leurs|le|la|mon|ma)",
        beside=r"avec",
        filler=r"ecrivait|envoyait|ecrite?s?|envoyee?s?|redigee?s?|allee?s?|partie?s?|vont|va|sont|c'est|c'etait|etait|tres|donc|s|deja|"
        r"date|dates?|a-t-(?:il|elle)|ete|nous a|m'a|il|elle",
        when=r"(?:de|depuis) quand(?: date| datent)?|de quelle date|a quelle date|quand date",
        everyone=r"tou(?:te)?s?(?: (?:les|ceux))?(?: membres)?(?: (?:du|de la|des|de l'|au|dans le|dans la))?|"
        r"(?:tout |toute )(?:le|la)|les membres (?:du|de la)",
    ),
    "zh": LetterWords(
        own=r"我(?:自己)?(?:发|写|寄|回)(?:送|出去|出)?(?:过|了)?(?:的)?|(?:由|是)我(?:自己)?(?:发|写|寄)(?:出|送)?(?:的)?|"
        r"(?:来自|出自)我(?:自己)?的?",
        every=r"每一?(?:封|篇|份|个|张|条)|凡是|一切|全体|任何一?(?:封|篇|份|个)?",
        times=r"(?:几|多少)(?:次|回)",
        saying=r"(?:里面?|中|上|都)*(?:说|讲|写|谈)(?:到|过|了|的)?(?:都|是|些)*(?:什么|啥)(?:内容|事情?)?(?:了)?|"
        r"的?(?:主要)?内容(?:是|有|说)*(?:什么|啥)|是?关于什么的?|有?什么内容|告诉(?:了)?我们?(?:了)?什么|"
        r"(?:发|寄)来?(?:了|过)?(?:什么|啥)|(?:什么|啥)(?=\W*$)",
        first=r"第一次|最先|最初|首次|头一(?:次|封)|首封|最开始|最早",
        last=r"最后一?次|最近一?次|上一?次|最近(?=一?(?:封|来信|邮件|信|笔记|给|写|发|寄))",
        wrote=r"写|发(?!票|现|生|明)|寄|来(?:过|了)?(?:几|多少|信|邮件)",
        within=r"在?(?:他|她|它)(?:们)?的?",
        beside=r"(?!)",
        filler=r"来(?:过|了)?(?=(?:几|多少|一?封|信|邮件|的))|写(?:成|就)?的?|写过|发(?:过|了)|寄(?:过|了)|封|哪些|有哪些|这|大家|所有人|每个?人|"
        r"全员|成员|今天为止|给我|过|发出|收到的|什么时候的|分别|具体|它|她|他",
        when=r"(?:是)?(?:哪|几)(?:一)?天|(?:是)?(?:几|多少)[月号日](?:几[号日])?|什么日期|什么时间|啥时候",
        everyone=r"(?:所有|全体|整个)(?:成员|人)?(?:的)?",
    ),
}  # fmt: skip

# Words for a group, in the languages that may be mixed in one library.
GROUPS: tuple[frozenset[str], ...] = tuple(
    frozenset(words.split())
    for words in (
        "choir chorus coro chor chore chors chorale choeur chœur 合唱团",
        "tenants residents inquilinos vecinos mieter mietern mieterinnen bewohner locataires "
        "voisins 租户 租客 住户 邻居",
        "members miembros socios mitglieder mitgliedern membres adherents 会员 成员",
        "garden allotment huerto jardin garten gartenverein kleingarten verein 花园 园艺会",
        "team equipo mannschaft equipe 团队",
        "family familia familie famille 家人 全家",
        "class clase klasse classe 班级",
        "colleagues companeros kollegen kolleginnen collegues 同事",
    )
)
# What the address of a list begins with: it belongs to no one person.
LIST_NAMES = frozenset(
    "alle all everyone todos todas tous members mitglieder miembros socios membres mieter tenants "
    "inquilinos locataires team equipo equipe liste list lista verteiler choir chor coro choeur "
    "family familia familie famille class klasse clase 全体 大家".split()
)
