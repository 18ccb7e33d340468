"""Spanish."""

from __future__ import annotations

from app.question.vocabulary.base import (
    ANY,
    ATTACHMENT,
    IMAGE,
    MAIL,
    NOTE,
    PDF,
    WEB,
    DateWords,
    Vocabulary,
)

_DATES = DateWords(
    months={
        "enero|ene": 1, "febrero|feb": 2, "marzo": 3, "abril|abr": 4, "mayo": 5, "junio|jun": 6,
        "julio|jul": 7, "agosto|ago": 8, "septiembre|setiembre|sept?": 9, "octubre|oct": 10,
        "noviembre|nov": 11, "diciembre|dic": 12,
    },
    seasons={"primavera": 3, "verano": 6, "otono": 9, "invierno": 12},
    days={"anteayer|antes de ayer": -2, "ayer": -1, "hoy": 0},
    units={"dias?": "day", "semanas?": "week", "mes(?:es)?": "month", "anos?": "year"},
    numbers={
        "un|una|uno": 1, "dos|un par de": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
        "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "doce": 12,
    },
    relative={
        "(?:el |la )?{unit} (?:pasad[oa]|anterior)": -1, "(?:el |la )?pasad[oa] {unit}": -1,
        "(?:el |la )?ultim[oa] {unit}": -1, "est[ea] {unit}": 0, "(?:el |la )?{unit} antepasad[oa]": -2,
    },
    inside=r"durante (?:el|la)|durante|en el ano(?: de)?(?= (?:19|20))|en el mes de|en (?:el|la)|en|"
    r"del? ano(?: de)?(?= (?:19|20))|del mes de|"
    r"de la|del|de|a fecha de|con fecha de(?:l)?|fechad[oa]s? (?:en|el)|el dia|el",
    since=r"desde (?:el|la)|desde|a partir del?|a partir de la",
    before=r"(?:de )?antes del?(?: la)?|anterior(?:es)? al?",
    after=r"(?:de )?despues del?(?: la)?|posterior(?:es)? al?",
    until=r"hasta (?:el|la)|hasta",
    between=(r"(?:de )?entre (?:el )?{a} y (?:el )?{b}", r"del? {a} (?:a|al|hasta(?: el)?) {b}",
             r"desde (?:el )?{a} hasta (?:el )?{b}"),
    ago=(r"(?:de )?hace {n} {unit}",),
    past=(r"(?:en|durante|de) (?:l[oa]s) ultim[oa]s {n} {unit}", r"(?:l[oa]s )?ultim[oa]s {n} {unit}"),
    day_month_year=(r"{d} de {m},? (?:del? )?{y}", r"{d} {m} {y}"),
    day_month=(r"{d} de {m}",),
    month_year=(r"{m},? (?:del? )?{y}", r"{m}(?: pasado)?"),
    season_year=(r"{s} (?:del? )?{y}", r"{s}(?: pasad[oa])?"),
    quarters=(r"q{q} (?:de )?{y}", r"(?:el )?{q} trimestre (?:del? )?{y}", r"(?:el )?{q} trimestre"),
    year_only=(r"{y}",),
    ordinals={"primer|1(?:er|o)?": 1, "segundo|2o?": 2, "tercer|3(?:er|o)?": 3, "cuarto|4o?": 4},
    weekdays={
        "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5,
        "domingo": 6,
    },
    last_weekday=(r"(?:del?|el) {w}(?: pasado)?",),
)  # fmt: skip

VOCABULARY = Vocabulary(
    code="es",
    signs=frozenset(
        "el la los las un una de del en que y a mi mis me he ha hay cuantos cuantas cuando como "
        "cual cuales quien donde por para con sobre desde entre muestra muestrame lista ensename "
        "correos correo notas nota documentos archivos tengo ultimo ultima escribi recibi todos "
        "todas al lo se es son fue".split()
    ),
    kinds={
        r"correos? electronicos?|correos?|e-?mails?|mails?|mensajes?": MAIL,
        r"notas?|apuntes?": NOTE,
        r"(?:documentos? |archivos? |ficheros? )?(?:en )?pdfs?": PDF,
        r"paginas? web|(?:paginas?|webs?) guardadas?|sitios? web|paginas? html": WEB,
        r"imagen(?:es)?|fotos?|fotografias?": IMAGE,
        r"documentos?|archivos?|ficheros?|textos?|papeles": ANY,
        r"(?:archivos? |ficheros? |documentos? )?adjuntos?": ATTACHMENT,
    },
    count=r"cuant[oa]s|que (?:numero|cantidad) de|(?:el )?numero de|cuenta",
    listing=r"lista(?:me)?|enumera|muestra(?:me)?|ensena(?:me)?|dame|busca(?:me)?|encuentra(?:me)?|que|"
    r"cual(?:es)?(?: es| son| fue| era)?|ver|quiero ver|una lista de|tod[oa]s|mostrar|buscar|listar",
    newest=r"mas nuev[oa]s?|mas recientes?|mas actual(?:es)?|ultim[oa]s?|nuev[oa]s?",
    oldest=r"mas antigu[oa]s?|mas viej[oa]s?|primer[oa]?s?",
    when=r"cuando",
    lastly=r"(?:por |fue )?(?:la )?ultima vez(?: que)?|ultimamente",
    filler=r"(?:yo )?(?:he |hemos |habia )?(?:tengo|tenemos|tenido|hay|recibido|recibi|recibimos|"
    r"guardado|guardo|conseguido)(?! que\b)|he|ha|hemos|han|existen?|en total|por favor|tod[oa]s?|"
    r"el|la|los|las|lo|mi|mis|nuestr[oa]s?|un|una|unos|unas|de|algun[oa]?s?|que|son|es|fue|fueron|"
    r"era|hasta ahora|en mi (?:biblioteca|coleccion|archivo)|en mis (?:archivos|documentos|ficheros)|"
    r"me|nos|se|le|les|llegaron|llego|llegado|enviad[oa]s?|escrit[oa]s?|guardad[oa]s?|recibid[oa]s?|"
    r"a mi|y|cuales|complet[oa]s?|enter[oa]s?|ahi|ya|del|al|puedes|podrias|decirme|dime|"
    r"quiero|saber|en(?= (?:que|cual))",
    topic=r"(?:que )?(?:hablan?|tratan?|van?) (?:de|del|sobre|acerca de)(?: la| el)?|sobre|acerca del?|"
    r"relacionad[oa]s? con|referentes? al?|relativ[oa]s? al?|respecto al?|a proposito de|"
    r"(?:que |se )*(?:mencionan?|mencionen|citan?|nombran?|contienen?|incluyen?)(?: a)?(?: las? palabras?)?|"
    r"(?:en (?:los|las) que |donde )se (?:menciona|habla|nombra|cita)(?: de| a)?|"
    r"con (?:la|las) palabras?|que tengan? que ver con|en torno a|titulad[oa]s?|"
    r"(?:que )?dicen algo (?:de|sobre)|con el asunto|se trata de",
    of=r"de la|de los|de las|del|de|para",
    by=r"(?:que )?(?:me )?(?:enviad[oa]s?|mandad[oa]s?|escrit[oa]s?|recibid[oa]s?) (?:por|de)|de parte de|"
    r"por|de la|del|de|saber de|noticias de",
    to=r"(?:enviad[oa]s?|dirigid[oa]s?|escrit[oa]s?|mandad[oa]s?|destinad[oa]s?) al?|para|al?(?: la)?",
    between=r"(?:intercambiad[oa]s? )?con|de o para|entre yo y",
    they_wrote=r"(?:que )?(?:me|nos) (?:ha |han |habia )?(?:envio|enviaron|enviado|mando|mandaron|mandado|"
    r"escribio|escribieron|escrito|envia|manda|escribe)",
    i_wrote=r"(?:que )?(?:yo )?(?:le |les |te )?(?:he |habia |hemos )?(?:envie|enviado|mande|mandado|escribi|escrito|"
    r"enviamos|escribimos)",
    i_received=r"(?:que )?(?:he recibido|recibi|me llegaron)",
    titles=r"(?:sr|sra|srta|dr|dra|don|dona)\.?|el|la|senor|senora|a",
    mine=r"mis?|nuestr[oa]s?",
    folder=r"(?:en|de|dentro de)(?: el| la| mi| mis| nuestra)? (?:carpeta|directorio|coleccion)(?: de| llamada)?|"
    r"(?:en|dentro de)(?: el| la| los| las| mi| mis)?",
    languages={
        "ingles(?:a|es|as)?": "en", "espanol(?:a|es|as)?|castellan[oa]s?": "es", "alem[a]n(?:a|es|as)?": "de",
        "frances(?:a|es|as)?": "fr", "chin[oa]s?": "zh", "italian[oa]s?": "it", "portugues(?:a|es|as)?": "pt",
        "japones(?:a|es|as)?": "ja", "rus[oa]s?": "ru", "holandes(?:a|es|as)?|neerlandes(?:a|es|as)?": "nl",
    },
    in_language=r"(?:que estan |escrit[oa]s? )?en",
    tagged=r"(?:que tienen |con )?(?:la |las )?(?:etiquetas?|tags?|palabras? clave)|etiquetad[oa]s? (?:con|como)|#",
    version=r"versi(?:on|ones) (?:del|de la|de los|de las|de mi|de)",
    source=r"en|segun|de acuerdo con|que dice|que dicen|que decia|que pone en|que ponia en|pone en|pone",
    idle=frozenset(
        "el la los las un una unos unas de del y o mi mis tu su sus nuestro nuestra este esta eso "
        "ese esa al a lo se".split()
    ),
    dates=_DATES,
    numbers_before_kind=r"{n}",
)  # fmt: skip
