"""Questions in five languages over the sample library: what they ask for, and what is found."""

import pytest

from app.question.types import Intent

RUOLAN = "ruolan.shen@yunqi-conservation.example"
# question → how many documents fit it; None: a question about what stands in the documents.
ENGLISH = {
    "How many mails do I have from Hélène?": 3,
    "How many emails did Callum send me?": 1,
    "How many notes do I have?": 33,
    "how many of my notes are in Chinese": 4,
    "How many web pages have I saved?": 3,
    'How many mails mention "sourdough starter"?': 0,
    "Mails from Katrin Petzold": 1,
    "Mails from Jürgen Petzold before 2023": 1,
    "Hélène's mails": 3,
    "mails Callum sent": 1,
    "emails I sent to Hélène": 2,
    "Show me all the mails between Hélène and me in February 2023": 3,
    "PDFs in Chinese": 1,
    "Which PDFs are in German?": 3,
    "PDFs from 2022": 2,
    "list all attachments": 2,
    "Which notes mention Berta?": 2,
    "mails about the crates from Armand": 2,
    "Do I have any mails from Fiona?": 1,
    "notes in the folder Travel": 3,
    "my Travel notes": 3,
    "notes tagged valombre": 5,
    "emails since October 2024": 4,
    "mails from last autumn": 4,
    "mails between March and May 2024": 3,
    "mails from my mother": 2,
    "mails from my landlord": 1,
    "list my PDFs on mortgages": 0,
    "what mail came in in November 2024?": 2,
    "How many sacks did we buy?": None,
    "How many pages does the PDF have?": None,
    "How many notes are in the scale?": None,
    "Which documents are missing for Frau Seiffert?": None,
    "How many documents does Frau Seiffert still need?": None,
    "What documents do I have to send to Ulrike Seiffert?": None,
    "Which mail provider does the choir use?": None,
    "What happened on 9 November 2023?": None,
    "When is the next choir trip?": None,
}
SPANISH = {
    "correos de mamá en 2024": 1,
    "¿cuántos correos de mamá en 2024?": 1,
    "¿Cuántos correos tengo de Hélène?": 3,
    "¿Cuántas notas tengo en chino?": 4,
    "¿Cuántos PDF recibí en 2023?": 4,
    "Muéstrame los correos de Tomás": 1,
    "enséñame los PDF de 2023": 4,
    "correos sobre el tejado": 3,
    "¿Qué notas mencionan a Berta?": 2,
    "¿Qué correos me ha enviado mamá?": 2,
    "mis notas en la carpeta Travel": 3,
    "lista de documentos con la etiqueta tejado": 2,
    "notas del año pasado": 11,
    "correos entre marzo y mayo de 2024": 3,
    "correos desde octubre de 2024": 4,
    "correos anteriores a 2023": 1,
    "correos de mi casero": 1,
    "¿qué notas son de 2024?": 11,
    "¿Cuántos años vivió mi abuela?": None,
    "¿Cuántas tejas de repuesto han quedado y dónde están?": None,
    "¿Cuántas veces se asustan las fabes?": None,
    "¿Qué documentos pide Seiffert?": None,
    "¿Cuántas notas musicales tiene la canción?": None,
    "¿Qué ocurrió el 9 de noviembre de 2023?": None,
    "¿Cuántos kilómetros tiene la ruta de los molinos?": None,
    "¿A qué hora llega mamá a Berlín?": None,
    "¿Cuánto cuesta al final el tejado nuevo?": None,
}
GERMAN = {
    "Wie viele Nachrichten habe ich von Roswitha?": 2,
    "Wie viele Mails habe ich von Birgit Straube?": 2,
    "Wie viele Notizen gibt es auf Deutsch?": 3,
    "Zeig mir alle Mails von Katrin Petzold": 1,
    "Welche Notizen erwähnen Berta?": 2,
    "In welchen Notizen kommt Berta vor?": 2,
    "Mails von Hélène aus dem Jahr 2023": 3,
    "Mails zum Thema Miete": 3,
    "Mails über die Chorfahrt": 1,
    "Notizen zur Steuer": 1,
    "Notizen mit dem Schlagwort steuer": 1,
    "Mails von meinem Vermieter": 1,
    "Welche PDFs habe ich 2022 bekommen?": 2,
    "PDFs auf Chinesisch": 1,
    "Notizen im Ordner Travel": 3,
    "Mails seit Oktober 2024": 4,
    "Mails vor 2023": 1,
    "Mails vom letzten Herbst": 4,
    "Alle Anhänge auflisten": 2,
    "Anzahl Mails von Frau Seiffert": 1,
    "Wie viele Gramm Mehl brauche ich für das Brot?": None,
    "Wie viele Tage dauert die Chorfahrt?": None,
    "Welche Unterlagen fehlen Frau Seiffert noch?": None,
    "In welchen Wochen sind wir mit der Kehrwoche dran?": None,
    "Was geschah am 9. November 2023?": None,
    "Was kostet die Chorfahrt pro Person?": None,
    "Wie lange läuft unser Handyvertrag?": None,
}
FRENCH = {
    "Quels PDF ai-je reçus en 2023 ?": 4,
    "Combien de courriels ai-je d'Hélène ?": 3,
    "Combien de notes ai-je en français ?": 3,
    "Montre-moi les mails de Tomás": 1,
    "Quelles notes mentionnent Berta ?": 2,
    "les courriels de ma mère en 2024": 1,
    "courriels à propos de l'herbier": 2,
    "Quels mails m'a envoyés Hélène ?": 3,
    "notes de l'année dernière": 11,
    "courriels depuis octobre 2024": 4,
    "courriels entre mars et mai 2024": 3,
    "PDF en allemand": 3,
    "combien j'ai de notes en français": 3,
    "notes dans le dossier Travel": 3,
    "liste des pièces jointes": 2,
    "documents avec l'étiquette valombre": 5,
    "Combien de planches compte l'herbier Marchais ?": None,
    "Combien de pages compte la convention ?": None,
    "Quels documents dois-je envoyer à Seiffert ?": None,
    "Que s'est-il passé le 9 novembre 2023 ?": None,
    "Dans quel hôtel ai-je logé à Valombre ?": None,
    "Quelles sont les échéances de paiement de la convention ?": None,
    "Quel jour le musée de Valombre est-il fermé ?": None,
    "Combien de visiteurs a eu l'exposition de Valombre ?": None,
    "Quelle est l'adresse personnelle d'Hélène ?": None,
    "À combien s'élève le premier acompte pour l'herbier, en euros ?": None,
}
CHINESE = {
    "杭州相关的笔记有几篇？": 3,
    "若兰发来的邮件有几封？": 2,
    "我有多少封妈妈的邮件？": 2,
    "列出所有中文笔记": 4,
    "哪些笔记提到Berta？": 2,
    "2024年的邮件": 12,
    "2023年收到的PDF有哪些？": 4,
    "关于植物标本的笔记": 1,
    "列出关于茶馆的笔记": 1,
    "去年的笔记": 11,
    "从2024年10月以来的邮件": 4,
    "2024年3月到5月之间的邮件": 3,
    "中文的PDF": 1,
    "标签为杭州的笔记": 2,
    "Travel文件夹里的笔记": 3,
    "有多少个附件？": 2,
    "把若兰的邮件都列出来": 2,
    "清溪纸坊笔记里写了什么？": None,
    "我买了多少张纸？": None,
    "2023年11月9日发生了什么？": None,
    "纸坊订单里有哪些纸？": None,
    "林老师的中文课在什么时候？": None,
    "我们的公寓有多少平方米？": None,
    "清溪订单一共多少钱？": None,
    "若兰的电话号码是多少？": None,
    "我在杭州住的小客栈叫什么？": None,
}
TABLES = {"en": ENGLISH, "es": SPANISH, "de": GERMAN, "fr": FRENCH, "zh": CHINESE}
ENDS = {
    "latest mail from Ruolan": (Intent.NEWEST, "回复：清溪的纸寄出了吗？"),
    "When did I last hear from Tomás?": (Intent.LAST_ABOUT, "Re: El dinero del tejado"),
    "When did Hélène last write to me?": (Intent.LAST_ABOUT, "RE: Un délai pour l'herbier"),
    "When did I last mention the van?": (Intent.LAST_ABOUT, "The van (Berta)"),
    "el último correo de mamá": (Intent.NEWEST, "Mi viaje (ya tengo el billete)"),
    "¿Cuándo me escribió mamá por última vez?": (
        Intent.LAST_ABOUT,
        "Mi viaje (ya tengo el billete)",
    ),
    "die neueste Mail von Katrin Petzold": (
        Intent.NEWEST,
        "Neue Ansprechpartnerin und neue Kontaktdaten",
    ),
    "Wann hat mir Hélène zuletzt geschrieben?": (Intent.LAST_ABOUT, "RE: Un délai pour l'herbier"),
    "le dernier courriel de Fiona": (Intent.NEWEST, "The hymn book is famous"),
    "Quand ai-je écrit pour la dernière fois à Hélène ?": (
        Intent.LAST_ABOUT,
        "Re: Herbarium crates: transport to Leipzig",
    ),
    "最新的一封若兰的邮件": (Intent.NEWEST, "回复：清溪的纸寄出了吗？"),
    "whats the newest note": (Intent.NEWEST, "Journal 2025"),
    "妈妈最后一次来信是什么时候": (Intent.LAST_ABOUT, "Mi viaje (ya tengo el billete)"),
    "妈妈上次给我写信是什么时候？": (Intent.LAST_ABOUT, "Mi viaje (ya tengo el billete)"),
}
# A filter that the question's own words put on the documents, and what is left to search with.
NARROWED = {
    "What does the mail from Callum say about the boiler?": "callum.reid@example.org",
    "in the mail from Ruolan, when does the paper arrive?": RUOLAN,
    "según el correo de Tomás, ¿cuánto pagamos?": "tomas.valdes@example.com",
    "laut der Mail von Roswitha, was kostet die Fahrt?": "roswitha@chor-am-kanal.example",
    "Que dit le courriel d'Hélène sur le délai ?": "h.garnier-roux@musee-valombre.example",
    "根据若兰的邮件，纸什么时候寄出？": RUOLAN,
}


@pytest.mark.parametrize(
    ("language", "question", "count"),
    [(code, question, n) for code, table in TABLES.items() for question, n in table.items()],
)
def test_documents_are_counted_and_facts_left_alone(sample, language, question, count):
    reading = sample.reader.read(question, language)

    if count is None:
        assert reading.intent is Intent.FACT
        assert reading.filter.is_empty or "Hélène" in question
    else:
        assert reading.intent in (Intent.COUNT, Intent.LIST)
        assert reading.language == language
        assert len(sample.find(reading)) == count


@pytest.mark.parametrize(("question", "expected"), ENDS.items())
def test_the_newest_and_the_last(sample, question, expected):
    reading = sample.reader.read(question, "en")

    assert (reading.intent, sample.find(reading)[0].title) == expected


@pytest.mark.parametrize(("question", "sender"), NARROWED.items())
def test_a_question_names_its_document(sample, question, sender):
    reading = sample.reader.read(question, "en")

    assert reading.intent is Intent.FACT
    assert reading.filter.sent_by == (sender,)


def test_number_of_documents_wanted(sample):
    reading = sample.reader.read("the last three mails from Birgit Straube", "en")

    assert (reading.intent, reading.limit) == (Intent.NEWEST, 3)


def test_a_version_has_the_topic_in_its_title(sample):
    reading = sample.reader.read("¿Cuál es la última versión del presupuesto del tejado?", "es")

    assert reading.intent is Intent.NEWEST
    assert len(sample.find(reading)) == 3


def test_typed_operators(sample):
    reading = sample.reader.read("from:petzold kind:mail after:2023-01 in:Mail Miete", "de")

    assert reading.text == "Miete"
    assert (reading.filter.sender, reading.filter.kind) == ("petzold", "email")
    assert (reading.filter.after, reading.filter.folder) == ("2023-01-01", "Mail")
    assert [part.means for part in reading.understood][:2] == ["petzold", "email"]
