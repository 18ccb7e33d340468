"""What in a mail's text is someone else's: quoted lines, forwarding blocks, signatures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.types import RoleSpan, SpanRole

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_SIGNATURE_LINES = 25
_LONGEST_ATTRIBUTION_LINES = 4

# "On … wrote:" as mail programs put it. It may be folded over a few lines.
_ATTRIBUTION = re.compile(
    r"^(?:"
    r"On\b.{4,300}?\bwrote"
    r"|El\b.{4,300}?\bescribi(?:ó|o)"
    r"|Am\b.{4,300}?\bschrieb\b.{0,200}?"
    r"|(?:Le|Il)\b.{4,300}?(?:\ba écrit|\bha scritto)"
    r"|Em\b.{4,300}?\bescreveu"
    r"|Op\b.{4,300}?\bschreef\b.{0,200}?"
    r"|.{4,300}?(?:пишет|написал(?:\(а\)|а)?)"
    r"|(?:在|于)?.{2,300}?(?:写道|寫道)"
    r"|.{2,300}?(?:のメール|さんは書きました|書きました)"
    r"|.{4,200}?\b(?:wrote|writes|escribió|escribe|schrieb|a écrit|écrit)"
    r")\s*[:：]\s*$",
    re.DOTALL,
)
_ATTRIBUTION_END = re.compile(
    r"(?:wrote|writes|escribi[óo]|escribe|schrieb\b.*|écrit|scritto|escreveu|schreef\b.*|пишет"
    r"|написал(?:\(а\)|а)?|写道|寫道|書きました|のメール)\s*[:：]\s*$"
)
_ORIGINAL_MESSAGE = re.compile(
    r"^\s*-{2,}\s*(?:Original Message|Original-Nachricht|Ursprüngliche Nachricht|Mensaje original"
    r"|Message d['’]origine|Mensagem original|Messaggio originale|Oorspronkelijk bericht"
    r"|原始邮件|原始郵件|邮件原件|Исходное сообщение)\s*-{2,}\s*$",
    re.IGNORECASE,
)
_OUTLOOK_FROM = re.compile(
    r"^\s*\*?(?:From|Von|De|Da|Van|发件人|寄件者|От)\s?\*?\s?[:：]\*?\s?\S", re.I
)
_OUTLOOK_SENT = re.compile(
    r"^\s*\*?(?:Sent|Date|Gesendet|Datum|Enviado(?: el)?|Fecha|Envoyé|Date|Inviato|Data|Verzonden"
    r"|发送时间|日期|寄件日期|Отправлено|Дата)\s?\*?\s?[:：]",
    re.I,
)
_OUTLOOK_MORE = re.compile(
    r"^\s*\*?(?:To|Subject|An|Betreff|Para|Asunto|À|A|Objet|Aan|Onderwerp|Oggetto|Assunto"
    r"|收件人|收件者|主题|主題|主旨|Кому|Тема)\s?\*?\s?[:：]",
    re.I,
)
# What was passed on is new to whoever got it, so it is no quotation.
_FORWARDED = re.compile(
    r"\s*-{2,}\s*(?:Forwarded message|Weitergeleitete Nachricht|Mensaje reenviado"
    r"|Message transféré|Messaggio inoltrato|Mensagem encaminhada|Doorgestuurd bericht"
    r"|转发的?邮件|轉寄郵件|Пересылаемое сообщение|Original-Nachricht weitergeleitet)",
    re.IGNORECASE,
)
_RULE = re.compile(r"^\s*_{10,}\s*$")
# What telephones and programs put under a mail that nobody typed.
_SENT_FROM = re.compile(
    r"^\s*(?:"
    r"Sent (?:from|via|with) (?:my|a|the|Outlook|Mail|Yahoo|Samsung|Gmail|AOL|Proton|BlackBerry"
    r"|Windows|Spark|Mailspring|K-9|FairEmail|Thunderbird)\b.{0,60}"
    r"|(?:Get|Download) Outlook for .{2,30}"
    r"|Von (?:meinem|meiner|unterwegs|Outlook|Samsung)\b.{0,60}\bgesendet\.?"
    r"|Gesendet (?:von|mit|aus) .{2,60}"
    r"|Diese Nachricht wurde von meine[mr] .{2,60} gesendet\.?"
    r"|Outlook für .{2,30} (?:beziehen|herunterladen)"
    r"|Enviad[oa] (?:desde|do|de|con|por) (?:mi|meu|Outlook|Correo|Yahoo|Samsung|Gmail|el|um"
    r"|Proton)\b.{0,60}"
    r"|Obtener Outlook para .{2,30}"
    r"|Envoyé (?:de|depuis|avec|à partir d[e’']) ?(?:mon|ma|Outlook|Courrier|Yahoo|Samsung|Proton"
    r"|un|l['’])\b.{0,60}"
    r"|(?:Obtenir|Télécharger) Outlook pour .{2,30}"
    r"|Inviato da(?:l|lla| mio)? .{2,60}"
    r"|(?:发自|寄自|來自|来自|从|從)我的.{1,40}"
    r"|(?:从|從)\s?(?:我的\s?)?(?:iPhone|iPad|Windows|Outlook).{0,20}(?:发送|傳送|寄出)"
    r"|获取 ?(?:适用于|Outlook).{2,30}"
    r"|Отправлено (?:с|из) .{2,60}"
    r")\s*$"
)
_LINES_OF_SENT_FROM = 3
# Beyond this no mail is a mail that anybody wrote, and lines take memory.
_MOST_CHARS = 2_000_000


def roles_in(text: str, offset: int = 0) -> list[RoleSpan]:
    """Quoted and signature spans of a plain-text body, with ``offset`` added; in order, apart."""
    text = text[:_MOST_CHARS]
    lines = _lines(text)
    return _spans(text, lines, _marked(lines, ["" for _ in lines]), offset)


def roles_in_page(text: str, marked: Sequence[RoleSpan]) -> list[RoleSpan]:
    """The same for the text of an HTML body, in which ``marked`` is told apart by its markup."""
    text = text[:_MOST_CHARS]
    lines = _lines(text)
    roles = ["" for _ in lines]
    told = [
        span
        for span in marked
        if span.role in (SpanRole.QUOTED, SpanRole.SIGNATURE)
        and not _FORWARDED.match(text[span.start : span.start + 200])
    ]
    at = 0
    for index, (start, _line) in enumerate(lines):
        while at < len(told) and told[at].end <= start:
            at += 1
        if at < len(told) and told[at].start <= start:
            roles[index] = told[at].role.value
    return _spans(text, lines, _marked(lines, roles), 0)


def _marked(lines: list[tuple[int, str]], roles: list[str]) -> list[str]:
    _mark_quoted_lines(lines, roles)
    _mark_reply_tail(lines, roles)
    _mark_signature(lines, roles)
    _mark_sent_from(lines, roles)
    return roles


def _spans(
    text: str, lines: list[tuple[int, str]], roles: list[str], offset: int
) -> list[RoleSpan]:
    spans: list[RoleSpan] = []
    open_role, start, end = "", 0, 0
    for (line_start, line), role in zip([*lines, (len(text), "")], [*roles, ""], strict=True):
        if role != open_role:
            if open_role:
                spans.append(RoleSpan(offset + start, offset + end, SpanRole(open_role)))
            open_role, start = role, line_start
        end = line_start + len(line)
    return spans


def _lines(text: str) -> list[tuple[int, str]]:
    found, position = [], 0
    for line in text.split("\n"):
        found.append((position, line))
        position += len(line) + 1
    return found


def _mark_quoted_lines(lines: list[tuple[int, str]], roles: list[str]) -> None:
    for index, (_start, line) in enumerate(lines):
        if line.startswith(">") or (line[:4].lstrip().startswith(">") and line.strip() != ">"):
            roles[index] = SpanRole.QUOTED.value
    for index in range(1, len(lines)):
        begins = roles[index] and not roles[index - 1]
        if begins and (first := _attribution_above(lines, index)) is not None:
            for above in range(first, index):
                roles[above] = SpanRole.QUOTED.value


def _attribution_above(lines: list[tuple[int, str]], index: int) -> int | None:
    """The first line of the "On … wrote:" that ends just above ``index``."""
    last = index - 1
    while last > 0 and index - last <= 2 and not lines[last][1].strip():
        last -= 1
    if not _ATTRIBUTION_END.search(lines[last][1][-200:]):
        return None
    return _attribution_start(lines, last)


def _attribution_start(lines: list[tuple[int, str]], last: int) -> int | None:
    """Where the attribution that ends in line ``last`` starts, the longest that is one."""
    best = None
    for first in range(last, max(-1, last - _LONGEST_ATTRIBUTION_LINES), -1):
        if not lines[first][1].strip():
            break
        joined = " ".join(line.strip() for _start, line in lines[first : last + 1])
        if len(joined) <= 400 and _ATTRIBUTION.match(joined):
            best = first
            if re.match(r"(?:On|El|Am|Le|Il|Em|Op|在|于)\b", joined) or joined[0] in "在于":
                break
    return best


def _mark_reply_tail(lines: list[tuple[int, str]], roles: list[str]) -> None:
    """Programs that do not put ``>`` before what they quote leave it all below one line."""
    for index, (_start, line) in enumerate(lines):
        if roles[index] or not line.strip():
            continue
        if _starts_tail(lines, roles, index):
            for below in range(index, len(lines)):
                roles[below] = SpanRole.QUOTED.value
            return


def _starts_tail(lines: list[tuple[int, str]], roles: list[str], index: int) -> bool:
    line = lines[index][1][:400]
    if _ORIGINAL_MESSAGE.match(line):
        return True
    if _RULE.match(line):
        return index + 1 < len(lines) and _is_outlook_head(lines, index + 1)
    if _is_outlook_head(lines, index):
        if _is_passed_on(lines, index):
            return False
        is_apart = index > 0 and not lines[index - 1][1].strip()
        return is_apart or (index > 0 and _has_more_of_a_head(lines, index))
    return _is_unmarked_attribution(lines, roles, index)


def _is_outlook_head(lines: list[tuple[int, str]], index: int) -> bool:
    if not _OUTLOOK_FROM.match(lines[index][1][:400]):
        return False
    return any(_OUTLOOK_SENT.match(line[:200]) for _start, line in lines[index + 1 : index + 3])


def _is_passed_on(lines: list[tuple[int, str]], index: int) -> bool:
    """Whether the lines above say that the mail below was forwarded."""
    above = [line for _start, line in lines[max(0, index - 3) : index] if line.strip()]
    return bool(above) and _FORWARDED.match(above[-1][:200]) is not None


def _has_more_of_a_head(lines: list[tuple[int, str]], index: int) -> bool:
    """Whether recipient or subject stand below: pages leave no empty line above such a head."""
    return any(_OUTLOOK_MORE.match(line[:200]) for _start, line in lines[index + 2 : index + 6])


def _is_unmarked_attribution(lines: list[tuple[int, str]], roles: list[str], index: int) -> bool:
    """ "On … wrote:" with nothing marked below it: all below is the quotation."""
    if not re.match(r"(?:On|El|Am|Le|Il|Em|Op)\s|[在于]", lines[index][1]):
        return False
    for last in range(index, min(len(lines), index + _LONGEST_ATTRIBUTION_LINES)):
        if not lines[last][1].strip():
            return False
        if _ATTRIBUTION_END.search(lines[last][1][-200:]):
            joined = " ".join(line.strip() for _start, line in lines[index : last + 1])
            return bool(_ATTRIBUTION.match(joined[:500])) and not any(roles[last + 1 :])
    return False


def _mark_signature(lines: list[tuple[int, str]], roles: list[str]) -> None:
    """From the last ``-- `` line that is not quoted to the end, or to where quotations begin."""
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index][1]
        if roles[index] or line.rstrip() != "--":
            continue
        end = next((at for at in range(index, len(lines)) if roles[at]), len(lines))
        if line == "-- " or end - index <= _LONGEST_SIGNATURE_LINES:
            for below in range(index, end):
                roles[below] = SpanRole.SIGNATURE.value
        return


def _mark_sent_from(lines: list[tuple[int, str]], roles: list[str]) -> None:
    """The last lines of what the sender wrote, before a quotation or the end."""
    ends = [at for at in range(1, len(lines)) if roles[at] and not roles[at - 1]]
    for end in [*ends, len(lines)]:
        seen = 0
        for index in range(end - 1, -1, -1):
            if roles[index] or seen >= _LINES_OF_SENT_FROM:
                break
            line = lines[index][1]
            seen += bool(line.strip())
            if _SENT_FROM.match(line[:200]):
                roles[index] = SpanRole.SIGNATURE.value
                break
