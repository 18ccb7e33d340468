<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AnswerActions</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with its sources</source>
        <translation>Mit den Quellen kopieren</translation>
    </message>
    <message>
        <source>Save as note</source>
        <translation>Als Notiz speichern</translation>
    </message>
    <message>
        <source>Save as a new file with its sources</source>
        <translation>Mit den Quellen als neue Datei speichern</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask this again</source>
        <translation>Dies noch einmal fragen</translation>
    </message>
    <message>
        <source>Only these sources</source>
        <translation>Nur diese Quellen</translation>
    </message>
    <message>
        <source>Ask again, looking only into the documents that are cited</source>
        <translation>Noch einmal fragen, nur in den zitierten Dokumenten</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>Ask again with another model</source>
        <translation>Mit einem anderen Modell noch einmal fragen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>AnswerDoing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>The language model stopped and was started again. The question was put to it once more.</source>
        <translation>Das Sprachmodell war stehen geblieben und wurde neu gestartet. Die Frage wurde ihm noch einmal gestellt.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Verlauf (Strg+H)</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Neues Gespräch (Strg+N)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Make a backup…</source>
        <translation>Sicherung anlegen…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherung öffnen…</translation>
    </message>
    <message>
        <source>Open the restored library</source>
        <translation>Wiederhergestellte Bibliothek öffnen</translation>
    </message>
    <message>
        <source>One encrypted file with the library: texts, vectors, what is followed and what is kept out. Your own files are not in it. A backup is opened into a folder of its own; this library stays as it is.</source>
        <translation>Eine verschlüsselte Datei mit der Bibliothek: Texte, Vektoren, was verfolgt und was ausgeschlossen wird. Deine eigenen Dateien sind nicht darin. Eine Sicherung wird in einen eigenen Ordner geöffnet; diese Bibliothek bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>Ein leerer Ordner für die Bibliothek</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>Sicherungen (*{suffix})</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung anlegen</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Wrote {file}, {size}.</source>
        <translation>{file} geschrieben, {size}.</translation>
    </message>
    <message>
        <source>{count} documents are in {folder} now.</source>
        <translation>{count} Dokumente sind jetzt in {folder}.</translation>
    </message>
    <message>
        <source>Not on this computer, but still found: {paths}</source>
        <translation>Nicht auf diesem Computer, aber weiterhin auffindbar: {paths}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
</context>
<context>
    <name>CollectionHeading</name>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename the collection {name}</source>
        <translation>Sammlung {name} umbenennen</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>It ended without saying why.</source>
        <translation>Es endete, ohne zu sagen, warum.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier question(s)</source>
        <translation>
            <numerusform>%Ln frühere Frage</numerusform>
            <numerusform>%Ln frühere Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents of this subject</source>
        <translation>Dokumente zu diesem Thema</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropCatcher</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>Loslassen, um es der Bibliothek hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>EmptiedNote</name>
    <message>
        <source>What was asked and answered there rested on files that were forgotten or removed, and went with them for good.</source>
        <translation>Was dort gefragt und geantwortet wurde, beruhte auf Dateien, die vergessen oder entfernt wurden, und ging endgültig mit ihnen.</translation>
    </message>
    <message>
        <source>The conversations above can be read as before.</source>
        <translation>Die Gespräche oben lassen sich weiter lesen.</translation>
    </message>
    <message>
        <source>Remove the emptied ones</source>
        <translation>Leere löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) emptied</source>
        <translation>
            <numerusform>%Ln leeres Gespräch</numerusform>
            <numerusform>%Ln leere Gespräche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineWishes</name>
    <message>
        <source>Pause while the computer runs on its battery</source>
        <translation>Anhalten, während der Computer mit Akku läuft</translation>
    </message>
    <message>
        <source>Pause while other programs need the processor</source>
        <translation>Anhalten, während andere Programme den Prozessor brauchen</translation>
    </message>
    <message>
        <source>Look closer at the first hits of every search</source>
        <translation>Die ersten Treffer jeder Suche genauer ansehen</translation>
    </message>
    <message>
        <source>Keep conversations in the library</source>
        <translation>Unterhaltungen in der Bibliothek aufbewahren</translation>
    </message>
    <message>
        <source>Your disk has little room left: what is new is kept without it for now, and is found all the same.</source>
        <translation>Auf der Festplatte ist wenig Platz: Neues wird vorerst ohne das gespeichert und trotzdem gefunden.</translation>
    </message>
    <message>
        <source>Your passages are being prepared once more for it, in the background. Search works meanwhile.</source>
        <translation>Ihre Textstellen werden dafür im Hintergrund noch einmal verarbeitet. Die Suche funktioniert währenddessen.</translation>
    </message>
    <message>
        <source>For a question in another language than the text, the right passage then comes first in 88 of 100 cases instead of 81. It takes most of the library&apos;s room, some 7&#xa0;KB a passage. Turned off, that room is given back; turned on again, all passages are prepared once more.</source>
        <translation>Bei einer Frage in einer anderen Sprache als der Text steht die richtige Stelle damit in 88 von 100 Fällen an erster Stelle statt in 81. Das braucht den meisten Platz der Bibliothek, etwa 7&#xa0;KB je Textstelle. Ausgeschaltet wird der Platz wieder frei; wieder eingeschaltet, werden alle Textstellen noch einmal aufbereitet.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The engine stopped</source>
        <translation>Der Motor ist stehen geblieben</translation>
    </message>
    <message>
        <source>Nothing was lost: it goes on where it was when it starts again.</source>
        <translation>Nichts ging verloren: Wenn er neu startet, macht er da weiter, wo er war.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Frag noch einmal.</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>Der Motor läuft nicht</translation>
    </message>
    <message>
        <source>Your files and the library are untouched.</source>
        <translation>Deine Dateien und die Bibliothek sind unberührt.</translation>
    </message>
    <message>
        <source>The engine could not be started</source>
        <translation>Der Motor konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The end of {file} says why.</source>
        <translation>Das Ende von {file} sagt, warum.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({detail})</source>
        <translation>Etwas Unerwartetes ist passiert ({detail})</translation>
    </message>
    <message>
        <source>The log on the Trust page says more.</source>
        <translation>Das Protokoll auf der Seite „Vertrauen“ sagt mehr.</translation>
    </message>
    <message>
        <source>The window could not reach the engine ({detail})</source>
        <translation>Das Fenster konnte den Motor nicht erreichen ({detail})</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>Schließ das Fenster und öffne es neu.</translation>
    </message>
    <message>
        <source>The window and the engine do not understand each other</source>
        <translation>Fenster und Motor verstehen einander nicht</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>After an update of Antorcha, close all its windows and start it again.</source>
        <translation>Schließ nach einer Aktualisierung alle Fenster von Antorcha und starte es neu.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>A part of the program stopped unexpectedly</source>
        <translation>Ein Teil des Programms ist unerwartet stehen geblieben</translation>
    </message>
    <message>
        <source>It is started again by itself. Your files and the library are untouched.</source>
        <translation>Er wird von selbst neu gestartet. Deine Dateien und die Bibliothek sind unberührt.</translation>
    </message>
    <message>
        <source>If it keeps happening, press “Try it” on the Trust page: everything is checked there.</source>
        <translation>Passiert es immer wieder, drück auf der Seite „Vertrauen“ auf „Ausprobieren“: Dort wird alles geprüft.</translation>
    </message>
    <message>
        <source>A part of the program did not answer within {seconds} seconds</source>
        <translation>Ein Teil des Programms hat nach {seconds} Sekunden nicht geantwortet</translation>
    </message>
    <message>
        <source>Part of the work met an unexpected error ({detail})</source>
        <translation>Ein Teil der Arbeit stieß auf einen unerwarteten Fehler ({detail})</translation>
    </message>
    <message>
        <source>It is tried again by itself. Your files are untouched.</source>
        <translation>Es wird von selbst noch einmal versucht. Deine Dateien sind unberührt.</translation>
    </message>
    <message>
        <source>The engine did not understand what the window asked</source>
        <translation>Der Motor hat nicht verstanden, was das Fenster wollte</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices</source>
        <translation>„{value}“ steht nicht zur Wahl</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>„{value}“ ist kein Datum</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>Es wurde nichts gesucht.</translation>
    </message>
    <message>
        <source>Write 2025, 2025-03 or 2025-03-07.</source>
        <translation>Schreib 2025, 2025-03 oder 2025-03-07.</translation>
    </message>
    <message>
        <source>This conversation is not there any more</source>
        <translation>Diese Unterhaltung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Vielleicht wurde sie gelöscht.</translation>
    </message>
    <message>
        <source>A conversation needs a title</source>
        <translation>Eine Unterhaltung braucht einen Titel</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>Es wurde nichts umbenannt.</translation>
    </message>
    <message>
        <source>It could not be done: {reason}</source>
        <translation>Es ging nicht: {reason}</translation>
    </message>
    <message>
        <source>It could not be done: {reason} ({file})</source>
        <translation>Es ging nicht: {reason} ({file})</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file holds nothing but blank space.</source>
        <translation>Die Datei enthält nichts als Leerraum.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei ist kein Text.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Sie enthält keinen Text.</translation>
    </message>
    <message>
        <source>Nothing to read was found in it.</source>
        <translation>Darin wurde nichts zu lesen gefunden.</translation>
    </message>
    <message>
        <source>It has no pages.</source>
        <translation>Sie hat keine Seiten.</translation>
    </message>
    <message>
        <source>There is no text on its pages.</source>
        <translation>Auf ihren Seiten ist kein Text.</translation>
    </message>
    <message>
        <source>It has no text layer, only pictures of pages (a scan, perhaps).</source>
        <translation>Sie hat keine Textebene, nur Bilder von Seiten (vielleicht ein Scan).</translation>
    </message>
    <message>
        <source>It is a picture too small to hold text.</source>
        <translation>Das Bild ist zu klein, um Text zu enthalten.</translation>
    </message>
    <message>
        <source>It is a picture without text, a photo perhaps.</source>
        <translation>Das Bild ist ohne Text, vielleicht ein Foto.</translation>
    </message>
    <message>
        <source>It is a picture, and what stands in it has not been read yet.</source>
        <translation>Es ist ein Bild, und was darin steht, wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>It ties notes of an export together; no text of its own.</source>
        <translation>Sie hält die Notizen eines Exports zusammen und hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>It was deleted in the mail program, which has not cleaned up yet.</source>
        <translation>Sie wurde im Mailprogramm gelöscht, das noch nicht aufgeräumt hat.</translation>
    </message>
    <message>
        <source>Apple Mail keeps it in a file of its own, or has not fetched it yet.</source>
        <translation>Apple Mail bewahrt es in einer eigenen Datei auf oder hat es noch nicht geholt.</translation>
    </message>
    <message>
        <source>Its format is not known.</source>
        <translation>Ihr Format ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not text, and its format is not known.</source>
        <translation>Sie ist kein Text, und ihr Format ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its format ({ending}) is not one that Antorcha can read.</source>
        <translation>Ihr Format ({ending}) kann Antorcha nicht lesen.</translation>
    </message>
    <message>
        <source>Its format is not one that Antorcha can read.</source>
        <translation>Ihr Format kann Antorcha nicht lesen.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read yet.</source>
        <translation>Diese Art von Datei kann Antorcha noch nicht lesen: {what}.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read.</source>
        <translation>Diese Art von Datei kann Antorcha nicht lesen: {what}.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha does not look into.</source>
        <translation>Es ist {what}; Antorcha sieht nicht hinein.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot look into: unpack it into one of your folders.</source>
        <translation>In diese Datei kann Antorcha nicht hineinsehen ({what}): Entpack sie in einen deiner Ordner.</translation>
    </message>
    <message>
        <source>It is an Outlook message, which Antorcha does not know by this name.</source>
        <translation>Es ist eine Outlook-Nachricht, die Antorcha unter diesem Namen nicht erkennt.</translation>
    </message>
    <message>
        <source>It is an old Microsoft Office file of a kind that Antorcha cannot read.</source>
        <translation>Es ist eine alte Microsoft-Office-Datei von einer Art, die Antorcha nicht lesen kann.</translation>
    </message>
    <message>
        <source>It is OneNote&apos;s list of a notebook&apos;s sections; it holds no notes itself.</source>
        <translation>Es ist OneNotes Liste der Abschnitte eines Notizbuchs; Notizen enthält sie nicht.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read. In OneNote, export the notebook or section as PDF or as Word documents into a folder that is followed.</source>
        <translation>Diese Art von Datei kann Antorcha nicht lesen: {what}. Exportiere in OneNote das Notizbuch oder den Abschnitt als PDF oder als Word-Dokumente in einen Ordner deiner Bibliothek.</translation>
    </message>
    <message>
        <source>It is a mail folder of Outlook Express, which Antorcha cannot read. Import it into Thunderbird and add the folder that Thunderbird keeps its mail in.</source>
        <translation>Es ist ein Mailordner von Outlook Express, den Antorcha nicht lesen kann. Importiere ihn in Thunderbird und füge den Ordner hinzu, in dem Thunderbird seine Mails aufbewahrt.</translation>
    </message>
    <message>
        <source>It is an Outlook data file (pst or ost), which Antorcha cannot read. Drag the mails out of Outlook into a folder as msg files, or turn the file into mbox with the free program readpst, and add that.</source>
        <translation>Es ist eine Outlook-Datendatei (pst oder ost), die Antorcha nicht lesen kann. Zieh die Mails aus Outlook als msg-Dateien in einen Ordner, oder wandle die Datei mit dem freien Programm readpst in mbox um, und füge das hinzu.</translation>
    </message>
    <message>
        <source>It is a Word document from before 1997, saved in pieces; save it as docx to have it found.</source>
        <translation>Es ist ein Word-Dokument von vor 1997, stückweise gespeichert; speichere es als docx, damit es gefunden wird.</translation>
    </message>
    <message>
        <source>It is a document of Apple&apos;s {what} without a readable preview; export it as PDF or Word to have it found.</source>
        <translation>Es ist ein Dokument von Apples {what} ohne lesbare Vorschau; exportiere es als PDF oder Word, damit es gefunden wird.</translation>
    </message>
    <message>
        <source>Of a document of Apple&apos;s {what} only the preview can be read, which may be its first pages alone.</source>
        <translation>Von einem Dokument von Apples {what} lässt sich nur die Vorschau lesen, vielleicht nur die ersten Seiten.</translation>
    </message>
    <message>
        <source>It is an office document under another name: give it its own ending.</source>
        <translation>Es ist ein Office-Dokument unter anderem Namen: Gib ihm seine eigene Endung.</translation>
    </message>
    <message>
        <source>It is an object of another program inside the mail.</source>
        <translation>Es ist ein Objekt eines anderen Programms in der Mail.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known.</source>
        <translation>Sie ist auf eine unbekannte Weise gepackt.</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>Es ist eine Verknüpfung; solchen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>It is a link; the file it leads to is read where it lies.</source>
        <translation>Es ist eine Verknüpfung; die Datei, zu der sie führt, wird dort gelesen, wo sie liegt.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This is {what}, not a file with contents.</source>
        <translation>Das ist keine Datei mit Inhalt: {what}.</translation>
    </message>
    <message>
        <source>In the archive it is {what}.</source>
        <translation>Im Archiv ist es {what}.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Sie ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM); its text is encrypted.</source>
        <translation>Sie ist kopiergeschützt (DRM); ihr Text ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>Die Nachricht ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The message is encrypted with PGP.</source>
        <translation>Die Nachricht ist mit PGP verschlüsselt.</translation>
    </message>
    <message>
        <source>It is encrypted with PGP.</source>
        <translation>Sie ist mit PGP verschlüsselt.</translation>
    </message>
    <message>
        <source>It is encrypted (S/MIME).</source>
        <translation>Sie ist verschlüsselt (S/MIME).</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>Du darfst sie nicht lesen.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Du hast keine Erlaubnis, diese Datei zu lesen.</translation>
    </message>
    <message>
        <source>You have no permission to look into this folder.</source>
        <translation>Du hast keine Erlaubnis, in diesen Ordner zu sehen.</translation>
    </message>
    <message>
        <source>This folder could not be listed: {reason}.</source>
        <translation>Der Inhalt dieses Ordners ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>This file could not be read: {reason}.</source>
        <translation>Diese Datei konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be opened: {reason}.</source>
        <translation>Sie lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Sie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The part of the program that reads pictures does not start.</source>
        <translation>Der Teil des Programms, der Bilder liest, startet nicht.</translation>
    </message>
    <message>
        <source>It is damaged: its parts cannot be found.</source>
        <translation>Sie ist beschädigt: Ihre Teile sind nicht zu finden.</translation>
    </message>
    <message>
        <source>It is damaged: its text cannot be found.</source>
        <translation>Sie ist beschädigt: Ihr Text ist nicht zu finden.</translation>
    </message>
    <message>
        <source>It is damaged: its slides cannot be found.</source>
        <translation>Sie ist beschädigt: Ihre Folien sind nicht zu finden.</translation>
    </message>
    <message>
        <source>It is damaged: its sheets cannot be read.</source>
        <translation>Sie ist beschädigt: Ihre Blätter sind nicht zu lesen.</translation>
    </message>
    <message>
        <source>It is damaged: its content is missing.</source>
        <translation>Sie ist beschädigt: Ihr Inhalt fehlt.</translation>
    </message>
    <message>
        <source>It is damaged: its list of chapters is missing.</source>
        <translation>Sie ist beschädigt: Ihre Liste der Kapitel fehlt.</translation>
    </message>
    <message>
        <source>It is damaged: its pages cannot be found.</source>
        <translation>Sie ist beschädigt: Ihre Seiten sind nicht zu finden.</translation>
    </message>
    <message>
        <source>It is damaged: its table of contents is missing or cannot be read.</source>
        <translation>Sie ist beschädigt: Ihr Inhaltsverzeichnis fehlt oder ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>It is damaged: nothing readable is left in it.</source>
        <translation>Sie ist beschädigt: Nichts Lesbares ist mehr darin.</translation>
    </message>
    <message>
        <source>It is damaged: no reader finds text in it.</source>
        <translation>Sie ist beschädigt: Darin ist kein Text zu finden.</translation>
    </message>
    <message>
        <source>It is damaged; nothing can be read.</source>
        <translation>Sie ist beschädigt; nichts ist zu lesen.</translation>
    </message>
    <message>
        <source>It is damaged; nothing of it can be read.</source>
        <translation>Sie ist beschädigt; nichts davon ist zu lesen.</translation>
    </message>
    <message>
        <source>It is damaged; only what comes before that was read.</source>
        <translation>Sie ist beschädigt; nur was vor der Stelle steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>It is damaged; what lies at that place was not read.</source>
        <translation>Sie ist beschädigt; was an der Stelle liegt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It is damaged; what could be recovered is read.</source>
        <translation>Sie ist beschädigt; gelesen wird, was zu retten war.</translation>
    </message>
    <message>
        <source>It is damaged, and too large to be recovered.</source>
        <translation>Sie ist beschädigt und zu groß, um sie zu retten.</translation>
    </message>
    <message>
        <source>It cannot be taken out: the archive is damaged.</source>
        <translation>Sie lässt sich nicht entpacken: Das Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>It is a damaged Outlook message.</source>
        <translation>Es ist eine beschädigte Outlook-Nachricht.</translation>
    </message>
    <message>
        <source>Its Outlook container (winmail.dat) is damaged.</source>
        <translation>Ihr Outlook-Behälter (winmail.dat) ist beschädigt.</translation>
    </message>
    <message>
        <source>It is a damaged S/MIME part.</source>
        <translation>Es ist ein beschädigter S/MIME-Teil.</translation>
    </message>
    <message>
        <source>It is a damaged picture.</source>
        <translation>Es ist ein beschädigtes Bild.</translation>
    </message>
    <message>
        <source>A page cannot be drawn.</source>
        <translation>Eine Seite lässt sich nicht darstellen.</translation>
    </message>
    <message>
        <source>None of its pages can be read.</source>
        <translation>Keine ihrer Seiten lässt sich lesen.</translation>
    </message>
    <message>
        <source>Its JSON is broken ({detail}).</source>
        <translation>Ihr JSON ist kaputt ({detail}).</translation>
    </message>
    <message>
        <source>Its XML is broken ({detail}).</source>
        <translation>Ihr XML ist kaputt ({detail}).</translation>
    </message>
    <message>
        <source>It declares XML entities, which notes never do; it is not read.</source>
        <translation>Sie deklariert XML-Entitäten, was Notizen nie tun; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>It could not be read ({detail}).</source>
        <translation>Sie konnte nicht gelesen werden ({detail}).</translation>
    </message>
    <message>
        <source>What stands in its pictures could not be read.</source>
        <translation>Was in ihren Bildern steht, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A picture in it cannot be read ({detail}).</source>
        <translation>Ein Bild darin lässt sich nicht lesen ({detail}).</translation>
    </message>
    <message>
        <source>Not in the library: {reason}.</source>
        <translation>Nicht in der Bibliothek: {reason}.</translation>
    </message>
    <message>
        <source>Followed: 1 file in it is known.</source>
        <translation>Wird verfolgt: 1 Datei darin ist bekannt.</translation>
    </message>
    <message>
        <source>It is protected with a password, and none that was entered opens it.</source>
        <translation>Sie ist mit einem Passwort geschützt, und keines der eingegebenen öffnet sie.</translation>
    </message>
    <message>
        <source>The part of the program that reads files does not start; try again, or press “Try it” on the Trust page.</source>
        <translation>Der Teil des Programms, der Dateien liest, startet nicht; versuch es noch einmal, oder drück auf der Seite „Vertrauen“ auf „Ausprobieren“.</translation>
    </message>
    <message>
        <source>Python {python}, SQLite {sqlite}</source>
        <translation>Python {python}, SQLite {sqlite}</translation>
    </message>
    <message>
        <source>This Python&apos;s SQLite has no FTS5, so words cannot be searched. Install another build of Python.</source>
        <translation>Dem SQLite dieses Pythons fehlt FTS5, daher lassen sich keine Wörter suchen. Installiere ein anderes Python.</translation>
    </message>
    <message>
        <source>The kernel refuses every socket except local ones, to this process and to every one it starts (tried: {families})</source>
        <translation>Der Kernel verweigert diesem Prozess und allen, die er startet, jede Verbindung außer lokalen (probiert: {families})</translation>
    </message>
    <message>
        <source>The system refuses every network socket to this process</source>
        <translation>Das System verweigert diesem Prozess jede Netzverbindung</translation>
    </message>
    <message>
        <source>Programs started from here could open {families} connections</source>
        <translation>Von hier gestartete Programme könnten Verbindungen öffnen: {families}</translation>
    </message>
    <message>
        <source>Run Antorcha on Linux for the strongest protection, or on a computer without a network.</source>
        <translation>Am besten geschützt läuft Antorcha unter Linux, oder auf einem Computer ohne Netz.</translation>
    </message>
    <message>
        <source>A guard inside the program refuses connections. {system} offers no stronger one, and native code could go around it</source>
        <translation>Eine Sperre im Programm verweigert Verbindungen. {system} bietet keine stärkere, und nativer Code könnte sie umgehen</translation>
    </message>
    <message>
        <source>Nothing does: {families} connections can be opened</source>
        <translation>Nichts: Es lassen sich Verbindungen öffnen ({families})</translation>
    </message>
    <message>
        <source>{folder} does not exist yet; it is made when needed</source>
        <translation>{folder} gibt es noch nicht; der Ordner wird angelegt, wenn er gebraucht wird</translation>
    </message>
    <message>
        <source>{folder}: only you</source>
        <translation>{folder}: nur du</translation>
    </message>
    <message>
        <source>{folder}: others on this computer can look in</source>
        <translation>{folder}: Andere an diesem Computer können hineinsehen</translation>
    </message>
    <message>
        <source>To keep them out, run in a terminal: chmod 700 &apos;{folder}&apos;</source>
        <translation>Um sie auszuschließen, führ in einem Terminal aus: chmod 700 &apos;{folder}&apos;</translation>
    </message>
    <message>
        <source>{folder} cannot be read and written</source>
        <translation>{folder} lässt sich nicht lesen und beschreiben</translation>
    </message>
    <message>
        <source>To give it back to yourself, run in a terminal: chown -R $USER &apos;{folder}&apos;</source>
        <translation>Um ihn dir zurückzugeben, führ in einem Terminal aus: chown -R $USER &apos;{folder}&apos;</translation>
    </message>
    <message>
        <source>{size_bytes} free</source>
        <translation>{size_bytes} frei</translation>
    </message>
    <message>
        <source>Free some space; indexing waits when the disk is full.</source>
        <translation>Mach Platz; das Indexieren wartet, wenn die Festplatte voll ist.</translation>
    </message>
    <message>
        <source>There is no library yet</source>
        <translation>Es gibt noch keine Bibliothek</translation>
    </message>
    <message>
        <source>It is sound</source>
        <translation>Er ist in Ordnung</translation>
    </message>
    <message>
        <source>It is damaged ({detail})</source>
        <translation>Er ist beschädigt ({detail})</translation>
    </message>
    <message>
        <source>Your files are not affected. To build a new one from them, close this window and run in a terminal: antorcha doctor --repair</source>
        <translation>Deine Dateien sind nicht betroffen. Um aus ihnen einen neuen zu bauen, schließ dieses Fenster und führ in einem Terminal aus: antorcha doctor --repair</translation>
    </message>
    <message>
        <source>Not read for now, as you wished: {sources}</source>
        <translation>Vorerst nicht gelesen, wie von Ihnen gewünscht: {sources}</translation>
    </message>
    <message>
        <source>Damaged catalogues lie beside it: {count}, {size_bytes}. They are the last resort for conversations that could not be carried over, and go with the first thing that is forgotten. They can be deleted on this page</source>
        <translation>Daneben liegen beschädigte Kataloge: {count}, {size_bytes}. Sie sind die letzte Rettung für Unterhaltungen, die nicht übernommen werden konnten, und verschwinden, sobald etwas vergessen wird. Löschen lassen sie sich auf dieser Seite</translation>
    </message>
    <message>
        <source>Files are read in a process of its own: it can open none of your other files, start no program, change no file, and its memory and time are limited</source>
        <translation>Dateien werden in einem eigenen Prozess gelesen: Er kann keine deiner anderen Dateien öffnen, kein Programm starten, keine Datei ändern, und Speicher und Zeit sind begrenzt</translation>
    </message>
    <message>
        <source>Files are read in a process of its own. It is not closed off wholly: {gaps}</source>
        <translation>Dateien werden in einem eigenen Prozess gelesen. Ganz abgeschottet ist er nicht: {gaps}</translation>
    </message>
    <message>
        <source>A Linux kernel from 5.13 on closes it off from your other files.</source>
        <translation>Ein Linux-Kernel ab 5.13 schottet ihn von deinen anderen Dateien ab.</translation>
    </message>
    <message>
        <source>The part of the program that reads files does not start</source>
        <translation>Der Teil des Programms, der Dateien liest, startet nicht</translation>
    </message>
    <message>
        <source>Install Antorcha again.</source>
        <translation>Installiere Antorcha neu.</translation>
    </message>
    <message>
        <source>{count} folders can be watched</source>
        <translation>{count} Ordner können beobachtet werden</translation>
    </message>
    <message>
        <source>In others, changes are found by looking regularly. For more, raise fs.inotify.max_user_watches.</source>
        <translation>In anderen werden Änderungen beim regelmäßigen Durchsehen gefunden. Für mehr erhöh fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>This system tells about changes in its own way</source>
        <translation>Dieses System meldet Änderungen auf seine Weise</translation>
    </message>
    <message>
        <source>{model} ({license}): there and whole</source>
        <translation>{model} ({license}): da und unversehrt</translation>
    </message>
    <message>
        <source>{model} ({license}): there</source>
        <translation>{model} ({license}): da</translation>
    </message>
    <message>
        <source>{model} is not on this computer</source>
        <translation>{model} ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Search by words works without it. While there is a network, run in a terminal: antorcha models fetch {model}</source>
        <translation>Die Suche nach Wörtern geht ohne es. Führ in einem Terminal aus, solange ein Netz da ist: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>{model} is damaged, so it is not used</source>
        <translation>{model} ist beschädigt und wird nicht verwendet</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Keines ist bekannt</translation>
    </message>
    <message>
        <source>Add one on the Models page.</source>
        <translation>Füg auf der Seite „Modelle“ eines hinzu.</translation>
    </message>
    <message>
        <source>it may use every system call</source>
        <translation>er darf alle Systemaufrufe benutzen</translation>
    </message>
    <message>
        <source>this system cannot close your other files off</source>
        <translation>dieses System kann deine anderen Dateien nicht absperren</translation>
    </message>
    <message>
        <source>memory and time are not limited</source>
        <translation>Speicher und Zeit sind nicht begrenzt</translation>
    </message>
    <message>
        <source>hidden folders are left out</source>
        <translation>verborgene Ordner werden ausgelassen</translation>
    </message>
    <message>
        <source>hidden files are left out</source>
        <translation>verborgene Dateien werden ausgelassen</translation>
    </message>
    <message>
        <source>this program&apos;s own folders are left out</source>
        <translation>die eigenen Ordner dieses Programms werden ausgelassen</translation>
    </message>
    <message>
        <source>forgotten on your wish</source>
        <translation>auf deinen Wunsch vergessen</translation>
    </message>
    <message>
        <source>version control keeps copies there</source>
        <translation>dort bewahrt die Versionsverwaltung Kopien auf</translation>
    </message>
    <message>
        <source>programs keep downloads and caches there</source>
        <translation>dort legen Programme Heruntergeladenes und Zwischenspeicher ab</translation>
    </message>
    <message>
        <source>it is a rubbish bin</source>
        <translation>es ist ein Papierkorb</translation>
    </message>
    <message>
        <source>programs keep unfinished or temporary files under such names</source>
        <translation>unter solchen Namen legen Programme Unfertiges oder Vorläufiges ab</translation>
    </message>
    <message>
        <source>programs keep their own index under such names</source>
        <translation>Programme legen unter solchen Namen ihr eigenes Verzeichnis ab</translation>
    </message>
    <message>
        <source>the system keeps its own notes there</source>
        <translation>dort legt das System eigene Daten ab</translation>
    </message>
    <message>
        <source>links are not followed; what they point to is indexed where it is</source>
        <translation>Verknüpfungen wird nicht gefolgt; ihr Ziel wird dort indexiert, wo es liegt</translation>
    </message>
    <message>
        <source>links that lead out of your folders are not followed</source>
        <translation>Verknüpfungen, die aus deinen Ordnern hinausführen, wird nicht gefolgt</translation>
    </message>
    <message>
        <source>links that lead nowhere, or round in a circle</source>
        <translation>Verknüpfungen, die ins Leere oder im Kreis führen</translation>
    </message>
    <message>
        <source>your own rule for this source: {rule}</source>
        <translation>deine eigene Regel für diesen Ordner: {rule}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf der Festplatte</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>die Festplatte ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Lese- oder Schreibfehler der Festplatte</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Verknüpfungen im Kreis</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>das Netzlaufwerk antwortet nicht mehr</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>das Gerät ist beschäftigt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>das Gerät ist nicht da</translation>
    </message>
    <message>
        <source>it is not a GGUF file</source>
        <translation>sie ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>llama.cpp cannot load it as a model to talk to</source>
        <translation>llama.cpp kann sie nicht als Gesprächsmodell laden</translation>
    </message>
    <message>
        <source>llama.cpp cannot load it as a model to talk to ({detail})</source>
        <translation>llama.cpp kann sie nicht als Gesprächsmodell laden ({detail})</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript-Dokument</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>a PGP-encrypted message</source>
        <translation>PGP-verschlüsselte Nachricht</translation>
    </message>
    <message>
        <source>a PGP key</source>
        <translation>PGP-Schlüssel</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>a bitmap image</source>
        <translation>Bitmap-Bild</translation>
    </message>
    <message>
        <source>an old Microsoft Office or Outlook file</source>
        <translation>alte Microsoft-Office- oder Outlook-Datei</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a compress (.Z) archive</source>
        <translation>compress-Archiv (.Z)</translation>
    </message>
    <message>
        <source>an lzip archive</source>
        <translation>lzip-Archiv</translation>
    </message>
    <message>
        <source>a Windows cabinet archive</source>
        <translation>Windows-CAB-Archiv</translation>
    </message>
    <message>
        <source>a Unix (ar) archive</source>
        <translation>Unix-Archiv (ar)</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR-Archiv</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>MP3-Aufnahme</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>Ogg-Aufnahme</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>FLAC-Aufnahme</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>Windows-Programm</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>ein Sprachmodell</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>ein Datenträgerabbild</translation>
    </message>
    <message>
        <source>the disk of a virtual machine</source>
        <translation>die Festplatte einer virtuellen Maschine</translation>
    </message>
    <message>
        <source>the memory of a virtual machine</source>
        <translation>der Arbeitsspeicher einer virtuellen Maschine</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>ein Kindle-Buch</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>ein XPS-Dokument</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>Visio-Zeichnung</translation>
    </message>
    <message>
        <source>a Publisher document</source>
        <translation>Publisher-Dokument</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>Java-Programm</translation>
    </message>
    <message>
        <source>an Android program</source>
        <translation>Android-App</translation>
    </message>
    <message>
        <source>a browser extension</source>
        <translation>Browser-Erweiterung</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>Python-Paket</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>a signed or encrypted message</source>
        <translation>signierte oder verschlüsselte Nachricht</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>AVIF-Bild</translation>
    </message>
    <message>
        <source>a zip archive with an endless table of contents</source>
        <translation>Zip-Archiv mit endlosem Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>a damaged zip archive</source>
        <translation>beschädigtes Zip-Archiv</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>Zip-Archiv</translation>
    </message>
    <message>
        <source>a OneNote section</source>
        <translation>OneNote-Abschnitt</translation>
    </message>
    <message>
        <source>a whole OneNote notebook</source>
        <translation>ganzes OneNote-Notizbuch</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>eine Verknüpfung; solchen wird nicht gefolgt</translation>
    </message>
    <message>
        <source>a second name of another member</source>
        <translation>ein zweiter Name einer anderen Datei darin</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>something special</source>
        <translation>etwas Besonderes</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>piece {number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>piece {number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>The disk that holds the library is full</source>
        <translation>Die Festplatte mit der Bibliothek ist voll</translation>
    </message>
    <message>
        <source>Nothing was lost. Indexing waits; what is indexed can still be searched.</source>
        <translation>Nichts ging verloren. Das Indexieren wartet; was schon indexiert ist, lässt sich weiter durchsuchen.</translation>
    </message>
    <message>
        <source>Free some space; indexing goes on by itself.</source>
        <translation>Mach Platz; das Indexieren geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The disk that holds the library reports errors</source>
        <translation>Die Festplatte mit der Bibliothek meldet Fehler</translation>
    </message>
    <message>
        <source>Your files were not changed. Indexing waits and tries again.</source>
        <translation>Deine Dateien wurden nicht verändert. Das Indexieren wartet und versucht es wieder.</translation>
    </message>
    <message>
        <source>If this stays, check the disk that holds {folder}.</source>
        <translation>Bleibt es so, prüf die Festplatte, auf der {folder} liegt.</translation>
    </message>
    <message>
        <source>The library cannot be written</source>
        <translation>In die Bibliothek kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Your files were not changed. What is indexed can be searched; nothing new is taken in.</source>
        <translation>Deine Dateien wurden nicht verändert. Was schon erfasst ist, lässt sich durchsuchen; Neues kommt nicht hinzu.</translation>
    </message>
    <message>
        <source>Look who may write in {folder}, or whether its drive is read-only.</source>
        <translation>Sieh nach, wer in {folder} schreiben darf und ob das Laufwerk schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue is damaged</source>
        <translation>Der Katalog der Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>Your files are not affected. The damaged catalogue is kept aside and a new one is built from them.</source>
        <translation>Deine Dateien sind nicht betroffen. Der beschädigte Katalog wird beiseitegelegt und aus ihnen ein neuer gebaut.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Du musst nichts tun.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue was damaged and is built anew from your files</source>
        <translation>Der Katalog der Bibliothek war beschädigt und wird aus deinen Dateien neu gebaut</translation>
    </message>
    <message>
        <source>Your files were not touched.</source>
        <translation>Deine Dateien wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Until it is complete, searching finds only what has been read again.</source>
        <translation>Bis er vollständig ist, findet die Suche nur, was schon wieder gelesen wurde.</translation>
    </message>
    <message>
        <source>Your files were not touched. The damaged catalogue was kept as {file}.</source>
        <translation>Deine Dateien wurden nicht angerührt. Der beschädigte Katalog wurde als {file} aufgehoben.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Antorcha</source>
        <translation>Diese Bibliothek wurde von einer neueren Version von Antorcha geschrieben</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Die Bibliothek konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>{reason}. Your files were not touched.</source>
        <translation>{reason}. Deine Dateien wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Free some space, or check the disk, and try again.</source>
        <translation>Mach Platz oder prüf die Festplatte, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Search by meaning has to be rebuilt</source>
        <translation>Die Suche nach Bedeutung muss neu aufgebaut werden</translation>
    </message>
    <message>
        <source>Nothing of yours is lost; search by words goes on meanwhile.</source>
        <translation>Von dir geht nichts verloren; die Suche nach Wörtern geht solange weiter.</translation>
    </message>
    <message>
        <source>What was kept aside could not be deleted</source>
        <translation>Das Beiseitegelegte konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Look who may write in the folder of the library, and try again.</source>
        <translation>Prüfe, wer im Ordner der Bibliothek schreiben darf, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>A rule could not be understood</source>
        <translation>Eine Regel ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>Write it as in a .gitignore file: *.log, drafts/, !keep.log</source>
        <translation>Schreib sie wie in einer .gitignore-Datei: *.log, drafts/, !keep.log</translation>
    </message>
    <message>
        <source>There is no {path}</source>
        <translation>{path} gibt es nicht</translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or lies on a drive that is not connected.</source>
        <translation>Vielleicht wurde es verschoben oder umbenannt, oder es liegt auf einem Laufwerk, das nicht angeschlossen ist.</translation>
    </message>
    <message>
        <source>The program&apos;s own folders cannot be indexed</source>
        <translation>Die eigenen Ordner des Programms können nicht indexiert werden</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is not one of the folders in your library</source>
        <translation>{path} gehört nicht zu den Ordnern deiner Bibliothek</translation>
    </message>
    <message>
        <source>Perhaps it was removed meanwhile.</source>
        <translation>Vielleicht wurde er inzwischen entfernt.</translation>
    </message>
    <message>
        <source>{path} is not in the library</source>
        <translation>{path} ist nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>So nothing can be like it.</source>
        <translation>Also kann ihm nichts ähneln.</translation>
    </message>
    <message>
        <source>This document is not in the library any more</source>
        <translation>Dieses Dokument ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>It may have been removed since it was found.</source>
        <translation>Vielleicht wurde es entfernt, seit es gefunden wurde.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Such noch einmal.</translation>
    </message>
    <message>
        <source>This subject is not there any more</source>
        <translation>Dieses Thema gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The library has changed since the map was drawn.</source>
        <translation>Die Bibliothek hat sich geändert, seit die Karte gezeichnet wurde.</translation>
    </message>
    <message>
        <source>Draw the map again.</source>
        <translation>Zeichne die Karte neu.</translation>
    </message>
    <message>
        <source>A collection needs a name</source>
        <translation>Eine Sammlung braucht einen Namen</translation>
    </message>
    <message>
        <source>There is no password</source>
        <translation>Da ist kein Passwort</translation>
    </message>
    <message>
        <source>The kept passwords cannot be changed</source>
        <translation>Die aufbewahrten Passwörter können nicht geändert werden</translation>
    </message>
    <message>
        <source>{reason}: {file}</source>
        <translation>{reason}: {file}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The backup could not be written to {file}</source>
        <translation>Die Sicherung konnte nicht nach {file} geschrieben werden</translation>
    </message>
    <message>
        <source>{reason}. The library is as it was.</source>
        <translation>{reason}. Die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{reason}. What was there before is unharmed.</source>
        <translation>{reason}. Was vorher da war, ist unversehrt.</translation>
    </message>
    <message>
        <source>There is no room left for {file}</source>
        <translation>Für {file} ist kein Platz mehr</translation>
    </message>
    <message>
        <source>What was there before is unharmed.</source>
        <translation>Was vorher da war, ist unversehrt.</translation>
    </message>
    <message>
        <source>Make room on that disk, or choose a place on another one.</source>
        <translation>Schaffe Platz auf diesem Laufwerk oder wähle einen Ort auf einem anderen.</translation>
    </message>
    <message>
        <source>{file} may not be written</source>
        <translation>{file} darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another folder, or change who may write there.</source>
        <translation>Wähle einen anderen Ordner oder ändere, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there</source>
        <translation>Der Ordner {folder} ist nicht da</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose another folder, or plug in the drive that it is on.</source>
        <translation>Wähle einen anderen Ordner oder schließe das Laufwerk an, auf dem er liegt.</translation>
    </message>
    <message>
        <source>There is a {file} already</source>
        <translation>{file} gibt es schon</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is not a backup of Antorcha</source>
        <translation>Das ist keine Sicherung von Antorcha</translation>
    </message>
    <message>
        <source>The backup does not open with this passphrase, or is damaged</source>
        <translation>Die Sicherung lässt sich mit dieser Passphrase nicht öffnen, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>Check the passphrase and try again.</source>
        <translation>Prüf die Passphrase und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The backup is damaged or cut off</source>
        <translation>Die Sicherung ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>Nimm eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>This backup holds no library</source>
        <translation>Diese Sicherung enthält keine Bibliothek</translation>
    </message>
    <message>
        <source>The folder of the library cannot be used</source>
        <translation>Der Ordner der Bibliothek ist nicht benutzbar</translation>
    </message>
    <message>
        <source>{reason}: {folder}. Your files were not touched.</source>
        <translation>{reason}: {folder}. Deine Dateien wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Look who may write there, whether the drive is connected and whether it is full.</source>
        <translation>Sieh nach, wer dort schreiben darf, ob das Laufwerk angeschlossen und ob es voll ist.</translation>
    </message>
    <message>
        <source>A window is open already and does not answer</source>
        <translation>Ein Fenster ist schon offen und antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished what it is doing.</source>
        <translation>Schließ es, oder warte, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The library in this folder is open in another window</source>
        <translation>Die Bibliothek in diesem Ordner ist in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>Close that window and try again.</source>
        <translation>Schließ jenes Fenster und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is a library in this folder already</source>
        <translation>In diesem Ordner ist schon eine Bibliothek</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Wähl einen leeren Ordner.</translation>
    </message>
    <message>
        <source>{conversations} kept conversations with {turns} questions were carried over.</source>
        <translation>{conversations} aufbewahrte Unterhaltungen mit {turns} Fragen wurden übernommen.</translation>
    </message>
    <message>
        <source>{lost_turns} questions could not be read any more.</source>
        <translation>{lost_turns} Fragen ließen sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>It is a mail of more than {mib} MB.</source>
        <translation>Es ist eine Mail von mehr als {mib} MB.</translation>
    </message>
    <message>
        <source>It is a text file of more than {mib} MB, which is not read.</source>
        <translation>Es ist eine Textdatei von mehr als {mib} MB; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>It is an RTF file of more than {mib} MB, which is not read.</source>
        <translation>Es ist eine RTF-Datei von mehr als {mib} MB; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>It is an archive of more than {mib} MB inside another one.</source>
        <translation>Es ist ein Archiv von mehr als {mib} MB in einem anderen.</translation>
    </message>
    <message>
        <source>It has {size} MB; files up to {mib} MB are read.</source>
        <translation>Sie hat {size} MB; gelesen werden Dateien bis {mib} MB.</translation>
    </message>
    <message>
        <source>It has more than {mib} MB, which is too much to take out of a file.</source>
        <translation>Sie hat mehr als {mib} MB, zu viel, um sie aus einer Datei herauszuholen.</translation>
    </message>
    <message>
        <source>It holds more than {mib} MB, which is too much to take out of an archive.</source>
        <translation>Sie enthält mehr als {mib} MB, zu viel, um sie aus einem Archiv zu entpacken.</translation>
    </message>
    <message>
        <source>It expands to far more than its size; the rest of it was not read.</source>
        <translation>Entpackt ist sie um ein Vielfaches größer; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Far more text comes out of it than a file of its size can hold; the rest was not kept.</source>
        <translation>Aus ihr kommt weit mehr Text, als eine Datei dieser Größe enthalten kann; der Rest wurde nicht behalten.</translation>
    </message>
    <message>
        <source>It is nested too deep to be read.</source>
        <translation>Sie ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Its headers are nested too deep to be read.</source>
        <translation>Ihre Köpfe sind zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Reading it needs more memory than a file is given.</source>
        <translation>Sie zu lesen braucht mehr Speicher, als eine Datei bekommt.</translation>
    </message>
    <message>
        <source>A picture in it needs more memory than a file is given.</source>
        <translation>Ein Bild darin braucht mehr Speicher, als eine Datei bekommt.</translation>
    </message>
    <message>
        <source>It is a picture with more dots than can be read.</source>
        <translation>Das Bild hat mehr Bildpunkte, als sich lesen lassen.</translation>
    </message>
    <message>
        <source>Its text takes more than a file is given.</source>
        <translation>Ihr Text ist größer, als einer Datei zugestanden wird.</translation>
    </message>
    <message>
        <source>Its table of contents alone is too large.</source>
        <translation>Schon ihr Inhaltsverzeichnis ist zu groß.</translation>
    </message>
    <message>
        <source>Reading it came to nothing for {seconds} seconds.</source>
        <translation>Das Lesen brachte {seconds} Sekunden lang nichts.</translation>
    </message>
    <message>
        <source>Reading it took more than {seconds} seconds.</source>
        <translation>Das Lesen dauerte mehr als {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Taking it out of its archive takes too long.</source>
        <translation>Sie aus ihrem Archiv zu entpacken dauert zu lange.</translation>
    </message>
    <message>
        <source>Reading a picture in it took too long.</source>
        <translation>Ein Bild darin zu lesen dauerte zu lange.</translation>
    </message>
    <message>
        <source>The file makes its reader crash ({detail}).</source>
        <translation>Die Datei lässt ihren Leser abstürzen ({detail}).</translation>
    </message>
    <message>
        <source>The file makes its reader stop.</source>
        <translation>Die Datei lässt ihren Leser stehen bleiben.</translation>
    </message>
    <message>
        <source>The file made its reader say nonsense; nothing of that was kept.</source>
        <translation>Die Datei brachte ihren Leser dazu, Unsinn zu liefern; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>A picture in it makes its reader stop.</source>
        <translation>Ein Bild darin lässt seinen Leser stehen bleiben.</translation>
    </message>
    <message>
        <source>Reading this file failed through a defect of this program ({detail}).</source>
        <translation>Diese Datei zu lesen scheiterte an einem Fehler dieses Programms ({detail}).</translation>
    </message>
    <message>
        <source>Only its beginning is read; it is a very large data file.</source>
        <translation>Nur der Anfang wird gelesen; es ist eine sehr große Datendatei.</translation>
    </message>
    <message>
        <source>Only its beginning: {said}</source>
        <translation>Nur der Anfang: {said}</translation>
    </message>
    <message>
        <source>Only its first {count} notes: {said}</source>
        <translation>Nur die ersten {count} Notizen: {said}</translation>
    </message>
    <message>
        <source>Only its first {count} entries are read.</source>
        <translation>Nur die ersten {count} Einträge werden gelesen.</translation>
    </message>
    <message>
        <source>Only its first {count} contacts are read.</source>
        <translation>Nur die ersten {count} Kontakte werden gelesen.</translation>
    </message>
    <message>
        <source>Only its first {count} rows are read; it is a table of very many.</source>
        <translation>Nur die ersten {count} Zeilen werden gelesen; die Tabelle hat sehr viele.</translation>
    </message>
    <message>
        <source>Only its first {count} of {total} pages are read.</source>
        <translation>Nur die ersten {count} von {total} Seiten werden gelesen.</translation>
    </message>
    <message>
        <source>Only its first {count} million characters are read.</source>
        <translation>Nur die ersten {count} Millionen Zeichen werden gelesen.</translation>
    </message>
    <message>
        <source>Part of the note is damaged or too large.</source>
        <translation>Ein Teil der Notiz ist beschädigt oder zu groß.</translation>
    </message>
    <message>
        <source>Parts of it are damaged or too large: {names}.</source>
        <translation>Teile davon sind beschädigt oder zu groß: {names}.</translation>
    </message>
    <message>
        <source>It has so many parts, or parts nested so deep, that not all of them are read.</source>
        <translation>Sie hat so viele oder so tief verschachtelte Teile, dass nicht alle gelesen werden.</translation>
    </message>
    <message>
        <source>It is {place} of a mail that was sent in pieces, which are not put together.</source>
        <translation>Es ist ein Stück ({place}) einer Mail, die in Teilen gesendet wurde; sie werden nicht zusammengesetzt.</translation>
    </message>
    <message>
        <source>It has too many attachments to read.</source>
        <translation>Sie hat zu viele Anhänge, um sie zu lesen.</translation>
    </message>
    <message>
        <source>It holds more than {count} files; the others were not read.</source>
        <translation>Sie enthält mehr als {count} Dateien; die anderen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>It holds too many folders and links.</source>
        <translation>Sie enthält zu viele Ordner und Verknüpfungen.</translation>
    </message>
    <message>
        <source>{count} more things in it could not be read.</source>
        <translation>{count} weitere Dinge darin konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Too many things in it could not be read; it was given up.</source>
        <translation>Zu vieles darin konnte nicht gelesen werden; es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Some pages cannot be read: {pages}.</source>
        <translation>Einige Seiten sind nicht zu lesen: {pages}.</translation>
    </message>
    <message>
        <source>Some pages are pictures without text: {pages}.</source>
        <translation>Einige Seiten sind Bilder ohne Text: {pages}.</translation>
    </message>
    <message>
        <source>Some of its pages are pictures: {pages}.</source>
        <translation>Einige ihrer Seiten sind Bilder: {pages}.</translation>
    </message>
    <message>
        <source>The text of some pages cannot be read: {pages}.</source>
        <translation>Der Text einiger Seiten ist nicht zu lesen: {pages}.</translation>
    </message>
    <message>
        <source>The pages have not been read by eye yet.</source>
        <translation>Was auf diesen Bildern steht, wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Pictures of its pages could not be read: {pages}.</source>
        <translation>Bilder ihrer Seiten konnten nicht gelesen werden: {pages}.</translation>
    </message>
    <message>
        <source>About {share} % of its characters cannot be read as text.</source>
        <translation>Etwa {share} % ihrer Zeichen lassen sich nicht als Text lesen.</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they draw, so its text cannot be read.</source>
        <translation>Ihre Schriften verraten nicht, welche Buchstaben sie zeichnen; ihr Text ist deshalb nicht zu lesen.</translation>
    </message>
    <message>
        <source>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Indian scripts, Thai and others).</source>
        <translation>Was darauf steht, war nicht zu erkennen: Es ist zu blass, oder in einer Schrift, die aus Bildern nicht gelesen wird (Kyrillisch, Griechisch, Arabisch, Hebräisch, indische Schriften, Thai und andere).</translation>
    </message>
    <message>
        <source>Found by words and by meaning.</source>
        <translation>Wird nach Wörtern und nach Bedeutung gefunden.</translation>
    </message>
    <message>
        <source>Found by words; by meaning in a while.</source>
        <translation>Wird nach Wörtern gefunden; nach Bedeutung in einer Weile.</translation>
    </message>
    <message>
        <source>It waits for its turn to be read.</source>
        <translation>Wartet darauf, gelesen zu werden.</translation>
    </message>
    <message>
        <source>It waits: of its folder nothing is read for now, as you wished.</source>
        <translation>Sie wartet: Aus ihrem Ordner wird vorerst nichts gelesen, wie von Ihnen gewünscht.</translation>
    </message>
    <message>
        <source>Found by words. Of its folder nothing more is read for now, as you wished.</source>
        <translation>Wird über Wörter gefunden. Aus ihrem Ordner wird vorerst nichts weiter gelesen, wie von Ihnen gewünscht.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is not a file with contents.</source>
        <translation>Ist keine Datei mit Inhalt.</translation>
    </message>
    <message>
        <source>It is in none of the folders followed.</source>
        <translation>Liegt in keinem Ordner deiner Bibliothek.</translation>
    </message>
    <message>
        <source>It is not there: {reason}.</source>
        <translation>Ist nicht da: {reason}.</translation>
    </message>
    <message>
        <source>It is new and is looked at within moments.</source>
        <translation>Ist neu und wird gleich angesehen.</translation>
    </message>
    <message>
        <source>Followed: {count} files in it are known.</source>
        <translation>Wird verfolgt: {count} Dateien darin sind bekannt.</translation>
    </message>
    <message>
        <source>The folder followed is not there now, or another drive is in its place.</source>
        <translation>Der Ordner ist gerade nicht da, oder an seiner Stelle ist ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>What was read of it is still found.</source>
        <translation>Was davon gelesen wurde, wird weiter gefunden.</translation>
    </message>
    <message>
        <source>It is {place} of a mail that was sent in pieces, and read by itself: only in one mailbox (mbox) they are put together.</source>
        <translation>Es ist ein Stück ({place}) einer Mail, die in Teilen gesendet wurde, und wird für sich gelesen: Nur in einem gemeinsamen Postfach (mbox) werden sie zusammengesetzt.</translation>
    </message>
    <message>
        <source>It is the same note as {name} beside it, which is read instead.</source>
        <translation>Es ist dieselbe Notiz wie {name} daneben, die stattdessen gelesen wird.</translation>
    </message>
    <message>
        <source>It is an Outlook data file (pst or ost), and the library that reads them (libpff-python) is not installed.</source>
        <translation>Es ist eine Outlook-Datendatei (pst oder ost), und die Bibliothek, die solche liest (libpff-python), ist nicht installiert.</translation>
    </message>
    <message>
        <source>It is a damaged Outlook data file.</source>
        <translation>Es ist eine beschädigte Outlook-Datendatei.</translation>
    </message>
    <message>
        <source>It is damaged in the Outlook data file.</source>
        <translation>Es ist in der Outlook-Datendatei beschädigt.</translation>
    </message>
    <message>
        <source>It is a folder that is damaged in the Outlook data file.</source>
        <translation>Es ist ein Ordner, der in der Outlook-Datendatei beschädigt ist.</translation>
    </message>
    <message>
        <source>It is no item of an Outlook store.</source>
        <translation>Es ist kein Outlook-Element.</translation>
    </message>
    <message>
        <source>It is a mail inside a mail, of which only the beginning can be taken out of the data file; drag it out of Outlook into a folder to have it read as a whole.</source>
        <translation>Es ist eine Mail in einer Mail, von der sich nur der Anfang aus der Datendatei holen lässt; zieh sie aus Outlook in einen Ordner, damit sie ganz gelesen wird.</translation>
    </message>
    <message>
        <source>It is a mail inside a mail that cannot be taken out of the data file.</source>
        <translation>Es ist eine Mail in einer Mail, die sich nicht aus der Datendatei holen lässt.</translation>
    </message>
    <message>
        <source>What is attached to it is damaged in the Outlook data file.</source>
        <translation>Ihre Anhänge sind in der Outlook-Datendatei beschädigt.</translation>
    </message>
    <message>
        <source>Of what is attached to a mail, {mib} MB are read.</source>
        <translation>Von den Anhängen einer Mail werden {mib} MB gelesen.</translation>
    </message>
    <message>
        <source>What stands in its pictures has not been read yet.</source>
        <translation>Was in ihren Bildern steht, wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Of its pictures, the first {count} are read.</source>
        <translation>Von ihren Bildern werden die ersten {count} gelesen.</translation>
    </message>
    <message>
        <source>Some of its pictures cannot be read.</source>
        <translation>Einige ihrer Bilder lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Korean, Indian scripts, Thai and others).</source>
        <translation>Was darauf steht, war nicht zu erkennen: Es ist zu blass, oder in einer Schrift, die aus Bildern nicht gelesen wird (Kyrillisch, Griechisch, Arabisch, Hebräisch, Koreanisch, indische Schriften, Thai und andere).</translation>
    </message>
    <message>
        <source>Its folders cannot be read; the mails are read one by one.</source>
        <translation>Ihre Ordner lassen sich nicht lesen; die Mails werden einzeln gelesen.</translation>
    </message>
    <message>
        <source>There is no model called {model}</source>
        <translation>Es gibt kein Modell namens {model}</translation>
    </message>
    <message>
        <source>The Models page shows those that there are.</source>
        <translation>Die Seite „Modelle“ zeigt alle, die es gibt.</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer</source>
        <translation>Das Modell {model} ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>While there is a network, run in a terminal: antorcha models fetch {model}</source>
        <translation>Führ in einem Terminal aus, solange ein Netz da ist: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>The model for finding by meaning is not there</source>
        <translation>Das Modell für die Suche nach dem Sinn fehlt</translation>
    </message>
    <message>
        <source>Searching and asking go on by words alone. Your files and the library are untouched.</source>
        <translation>Gesucht und gefragt wird nur noch nach Wörtern. Deine Dateien und die Bibliothek sind unberührt.</translation>
    </message>
    <message>
        <source>The model {model} is damaged</source>
        <translation>Das Modell {model} ist beschädigt</translation>
    </message>
    <message>
        <source>It is not used. Your files and the library are untouched.</source>
        <translation>Es wird nicht verwendet. Deine Dateien und die Bibliothek sind unberührt.</translation>
    </message>
    <message>
        <source>Remove it on the Models page and get it again in a terminal: antorcha models fetch {model}</source>
        <translation>Entferne es auf der Seite „Modelle“ und hol es in einem Terminal neu: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {reason}</source>
        <translation>{file} kann nicht hinzugefügt werden: {reason}</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf and holds a model.</source>
        <translation>Wähl eine Datei, die auf .gguf endet und ein Modell enthält.</translation>
    </message>
    <message>
        <source>The list of known models cannot be read</source>
        <translation>Die Liste der bekannten Modelle kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Install Antorcha again; this is part of it.</source>
        <translation>Installiere Antorcha neu; das gehört dazu.</translation>
    </message>
    <message>
        <source>There is no earlier choice of a model to go back to</source>
        <translation>Es gibt kein früher gewähltes Modell, zu dem es zurückgehen könnte</translation>
    </message>
    <message>
        <source>Another model is being taken in</source>
        <translation>Gerade wird schon ein anderes Modell hinzugefügt</translation>
    </message>
    <message>
        <source>Try again when it is there.</source>
        <translation>Versuch es noch einmal, wenn es da ist.</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly</source>
        <translation>Das Sprachmodell ist unerwartet stehen geblieben</translation>
    </message>
    <message>
        <source>Ask again: it starts anew. If it keeps happening, press “Try it” on the Trust page.</source>
        <translation>Frag noch einmal: Es startet neu. Passiert es immer wieder, drück auf der Seite „Vertrauen“ auf „Ausprobieren“.</translation>
    </message>
    <message>
        <source>The language model {model} is not there</source>
        <translation>Das Sprachmodell {model} ist nicht da</translation>
    </message>
    <message>
        <source>Searching works without it; only written answers need it.</source>
        <translation>Die Suche geht ohne es; nur geschriebene Antworten brauchen es.</translation>
    </message>
    <message>
        <source>Add one on the Models page, or run in a terminal: antorcha models fetch</source>
        <translation>Füge auf der Seite „Modelle“ eines hinzu, oder führ in einem Terminal aus: antorcha models fetch</translation>
    </message>
    <message>
        <source>The language model {model} cannot be loaded</source>
        <translation>Das Sprachmodell {model} lässt sich nicht laden</translation>
    </message>
    <message>
        <source>Its file is damaged, or of a kind that this version does not know.</source>
        <translation>Seine Datei ist beschädigt oder von einer Art, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Let the Models page check it, or use another model.</source>
        <translation>Lass es auf der Seite „Modelle“ prüfen, oder verwende ein anderes Modell.</translation>
    </message>
    <message>
        <source>The language model {model} could not be started</source>
        <translation>Das Sprachmodell {model} konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The system ended it, perhaps because memory ran out.</source>
        <translation>Das System hat es beendet, vielleicht weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model on the Models page.</source>
        <translation>Schließ andere Programme, oder wähl auf der Seite „Modelle“ ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Press “Try it” on the Trust page: everything is checked there.</source>
        <translation>Drück auf der Seite „Vertrauen“ auf „Ausprobieren“: Dort wird alles geprüft.</translation>
    </message>
    <message>
        <source>The question and what was found for it are too long for the language model</source>
        <translation>Die Frage und was dazu gefunden wurde, sind zu lang für das Sprachmodell</translation>
    </message>
    <message>
        <source>Ask a shorter question, or begin a new conversation.</source>
        <translation>Stell eine kürzere Frage, oder fang eine neue Unterhaltung an.</translation>
    </message>
    <message>
        <source>The language model cannot work on this question</source>
        <translation>Das Sprachmodell kann diese Frage nicht bearbeiten</translation>
    </message>
    <message>
        <source>Put it in other words.</source>
        <translation>Stell sie mit anderen Worten.</translation>
    </message>
    <message>
        <source>The language model is being shut down</source>
        <translation>Das Sprachmodell wird gerade beendet</translation>
    </message>
    <message>
        <source>The embedding model failed</source>
        <translation>Das Modell, das nach Bedeutung findet, hat versagt</translation>
    </message>
    <message>
        <source>New files are found by their words only until it works again.</source>
        <translation>Bis es wieder geht, werden neue Dateien nur nach ihren Wörtern gefunden.</translation>
    </message>
    <message>
        <source>The embedding model gave no usable vectors</source>
        <translation>Das Modell, das nach Bedeutung findet, lieferte nichts Brauchbares</translation>
    </message>
    <message>
        <source>New files are found by their words only.</source>
        <translation>Neue Dateien werden nur nach ihren Wörtern gefunden.</translation>
    </message>
    <message>
        <source>Let the Models page check it.</source>
        <translation>Lass es auf der Seite „Modelle“ prüfen.</translation>
    </message>
    <message>
        <source>The embedding process answered in a way nobody expects</source>
        <translation>Der Prozess, der die Bedeutung liest, hat unverständlich geantwortet</translation>
    </message>
    <message>
        <source>There is no model to write answers</source>
        <translation>Es gibt kein Modell, das Antworten schreibt</translation>
    </message>
    <message>
        <source>There is no model to find by meaning</source>
        <translation>Es gibt kein Modell, das nach Bedeutung findet</translation>
    </message>
    <message>
        <source>waits for mains power</source>
        <translation>wartet auf Netzstrom</translation>
    </message>
    <message>
        <source>waits until other programs need less</source>
        <translation>wartet, bis andere Programme weniger brauchen</translation>
    </message>
    <message>
        <source>waits for room on the disk</source>
        <translation>wartet auf Platz auf der Festplatte</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>What was kept aside of a damaged catalogue is deleted as well, since single texts cannot be taken out of it.</source>
        <translation>Was von einem beschädigten Katalog beiseitegelegt ist, wird ebenfalls gelöscht, da sich einzelne Texte nicht herausnehmen lassen.</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Open {name} outside Antorcha?</source>
        <translation>{name} außerhalb von Antorcha öffnen?</translation>
    </message>
    <message>
        <source>The other program may run what is in the file or fetch things from the internet. Antorcha itself does neither.</source>
        <translation>Das andere Programm kann ausführen, was in der Datei steht, oder etwas aus dem Internet holen. Antorcha selbst tut beides nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave Antorcha for {place}?</source>
        <translation>Antorcha verlassen und {place} öffnen?</translation>
    </message>
    <message>
        <source>{url}

Your browser or mail program will open this and may reach the internet. Antorcha itself never does.</source>
        <translation>{url}

Dein Browser oder Mailprogramm öffnet dies und kann ins Internet gehen. Antorcha selbst tut das nie.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The other program has no network</source>
        <translation>Das andere Programm hat kein Netz</translation>
    </message>
    <message>
        <source>This desktop offers no way to start a program outside of Antorcha, so the one that opens the file is kept off the network as well. Programs that you start yourself are not.</source>
        <translation>Dieser Desktop bietet keinen Weg, ein Programm außerhalb von Antorcha zu starten. Deshalb hat auch das Programm, das die Datei öffnet, kein Netz. Programme, die du selbst startest, sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted, or its drive is not connected. Antorcha changed nothing: it only ever reads.</source>
        <translation>{path} wurde verschoben, umbenannt oder gelöscht, oder das Laufwerk ist nicht angeschlossen. Antorcha hat nichts verändert: Es liest nur.</translation>
    </message>
    <message>
        <source>The file cannot be reached</source>
        <translation>Die Datei ist nicht erreichbar</translation>
    </message>
    <message>
        <source>You have no permission to look into the folder that holds {path}. Antorcha changed nothing: it only ever reads.</source>
        <translation>Du darfst den Ordner nicht öffnen, in dem {path} liegt. Antorcha hat nichts verändert: Es liest nur.</translation>
    </message>
    <message>
        <source>No program could be found to open this</source>
        <translation>Kein Programm zum Öffnen gefunden</translation>
    </message>
    <message>
        <source>This desktop knows none for {path}. You can open it yourself.</source>
        <translation>Dieser Desktop kennt keines für {path}. Du kannst es selbst öffnen.</translation>
    </message>
    <message>
        <source>The desktop found a program for {path}, but opening it failed (status {status}). Try it from your file manager, where you can also choose another program for it.</source>
        <translation>Der Desktop fand ein Programm für {path}, aber das Öffnen schlug fehl (Status {status}). Versuche es in deiner Dateiverwaltung; dort kannst du auch ein anderes Programm dafür wählen.</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>Es ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>Ort kopieren</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Or type: from:NAME  after:2025-03  kind:mail  in:FOLDER  lang:es</source>
        <translation>Oder getippt: von:NAME  nach:2025-03  art:mail  in:ORDNER  sprache:es</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Filter entfernen: {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Nothing to choose from here</source>
        <translation>Hier gibt es nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>like “{title}”</source>
        <translation>ähnlich wie „{title}“</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>in folder {name}</source>
        <translation>im Ordner {name}</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>in {name}</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDFs</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>End finding (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>Nicht in diesem Dokument</translation>
    </message>
</context>
<context>
    <name>ForgetSection</name>
    <message>
        <source>Forget a file…</source>
        <translation>Eine Datei vergessen…</translation>
    </message>
    <message>
        <source>Forget a folder…</source>
        <translation>Einen Ordner vergessen…</translation>
    </message>
    <message>
        <source>Takes a file out of everything Antorcha keeps and keeps it out until you add it again. Then every byte of the library is searched for its words. The file itself is not touched.</source>
        <translation>Nimmt eine Datei aus allem heraus, was Antorcha aufbewahrt, bis du sie wieder hinzufügst. Dann wird jedes Byte der Bibliothek nach ihren Wörtern durchsucht. Die Datei selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>{name} vergessen?</translation>
    </message>
    <message>
        <source>Its text, words and vectors are removed and it is no longer found; answers in the history that hold any of it are emptied. The file itself is not touched, nor are backups and exports that you made before.</source>
        <translation>Text, Wörter und Vektoren werden entfernt, und sie wird nicht mehr gefunden; Antworten im Verlauf, die etwas davon enthalten, werden geleert. Die Datei selbst bleibt unberührt, ebenso Sicherungen und Exporte, die du früher gemacht hast.</translation>
    </message>
    <message>
        <source>Proving that nothing is left takes up to some minutes.</source>
        <translation>Der Nachweis, dass nichts übrig ist, dauert bis zu einigen Minuten.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forgetting {name}, then searching every byte for it</source>
        <translation>{name} wird vergessen, dann wird jedes Byte danach durchsucht</translation>
    </message>
    <message>
        <source>Forget a file</source>
        <translation>Eine Datei vergessen</translation>
    </message>
    <message>
        <source>Forget a folder</source>
        <translation>Einen Ordner vergessen</translation>
    </message>
    <message>
        <source>The search was stopped. What was forgotten stays forgotten.</source>
        <translation>Die Suche wurde angehalten. Was vergessen wurde, bleibt vergessen.</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Notes and texts</source>
        <translation>Notizen und Texte</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDFs</translation>
    </message>
    <message>
        <source>Office documents</source>
        <translation>Office-Dokumente</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Before {year}</source>
        <translation>Vor {year}</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>People in your mails</source>
        <translation>Personen in deinen Mails</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Nothing to show yet. Add a folder, and its picture appears here.</source>
        <translation>Noch gibt es nichts zu zeigen. Füge einen Ordner hinzu, dann erscheint hier sein Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s). Choose a bar to see what is in it.</source>
        <translation>
            <numerusform>%Ln Dokument. Wähle einen Balken, um zu sehen, was darin ist.</numerusform>
            <numerusform>%Ln Dokumente. Wähle einen Balken, um zu sehen, was darin ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>%Ln Gespräch gelöscht.</numerusform>
            <numerusform>%Ln Gespräche gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) could not be brought back.</source>
        <translation>
            <numerusform>%Ln Gespräch konnte nicht zurückgeholt werden.</numerusform>
            <numerusform>%Ln Gespräche konnten nicht zurückgeholt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportiert als {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln herausgenommen</numerusform>
            <numerusform>%Ln herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Taken out: the file was forgotten</source>
        <translation>Herausgenommen: Die Datei wurde vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>Title of the conversation</source>
        <translation>Titel des Gesprächs</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>New conversations are not kept.</source>
        <translation>Neue Gespräche werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Als Markdown exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Gespräche aufbewahren</translation>
    </message>
    <message>
        <source>Delete all conversations</source>
        <translation>Alle Gespräche löschen</translation>
    </message>
    <message>
        <source>What can be done with conversations</source>
        <translation>Was sich mit Gesprächen tun lässt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>Kein Gespräch enthält diese Wörter.</translation>
    </message>
    <message>
        <source>What you ask is kept here, on this computer only.</source>
        <translation>Was du fragst, wird hier aufbewahrt, nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchtest du wissen?</translation>
    </message>
    <message>
        <source>Type to search  ·  Enter to ask  ·  F1 shows all keys</source>
        <translation>Tippen: suchen  ·  Eingabe: fragen  ·  F1: alle Tasten</translation>
    </message>
    <message>
        <source>Reading your files: {done} of {total}. You can ask in a moment.</source>
        <translation>Deine Dateien werden gelesen: {done} von {total}. Gleich kannst du fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s), on this computer only.</source>
        <translation>
            <numerusform>%Ln Dokument, nur auf diesem Rechner.</numerusform>
            <numerusform>%Ln Dokumente, nur auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>InstantCard</name>
    <message>
        <source>Word for word from your files</source>
        <translation>Wörtlich aus deinen Dateien</translation>
    </message>
</context>
<context>
    <name>KeepsUp</name>
    <message>
        <source>The file was changed while it was open here. This is how it was.</source>
        <translation>Die Datei wurde geändert, während sie hier offen war. So war sie vorher.</translation>
    </message>
    <message>
        <source>The file is not where it was. This is how it was when it was opened here.</source>
        <translation>Die Datei ist nicht mehr da, wo sie war. So war sie, als sie hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>This is not in the library any more. It is shown as it was read before.</source>
        <translation>Das ist nicht mehr in der Bibliothek. Gezeigt wird, was vorher gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>To the field, from anywhere</source>
        <translation>Zum Feld, von überall</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Through what was found; Enter opens it here</source>
        <translation>Durch das Gefundene; Eingabe öffnet es hier</translation>
    </message>
    <message>
        <source>Open it in its usual program</source>
        <translation>Im gewohnten Programm öffnen</translation>
    </message>
    <message>
        <source>Fold a document&apos;s passages, or unfold them</source>
        <translation>Stellen eines Dokuments ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Stop, then clear, then close what is read</source>
        <translation>Anhalten, dann leeren, dann Gelesenes schließen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Kept conversations; there F2 renames, Del deletes</source>
        <translation>Aufbewahrte Gespräche; dort benennt F2 um, Entf löscht</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Find in what is read</source>
        <translation>Im Gelesenen suchen</translation>
    </message>
    <message>
        <source>Next match, previous match</source>
        <translation>Nächster Treffer, voriger Treffer</translation>
    </message>
    <message>
        <source>What else there is about this</source>
        <translation>Was es dazu noch gibt</translation>
    </message>
    <message>
        <source>Larger, smaller, as large as fits</source>
        <translation>Größer, kleiner, eingepasst</translation>
    </message>
    <message>
        <source>Read across the whole width</source>
        <translation>Über die ganze Breite lesen</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Ask, Library, Problems, Models, Trust, Settings</source>
        <translation>Fragen, Bibliothek, Probleme, Modelle, Vertrauen, Einstellungen</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>End Antorcha</source>
        <translation>Antorcha beenden</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Why is a file not found?</source>
        <translation>Warum wird eine Datei nicht gefunden?</translation>
    </message>
    <message>
        <source>One a line, as in a .gitignore file; with ! in front what fits is kept.</source>
        <translation>Eine je Zeile, wie in einer .gitignore-Datei; mit ! davor bleibt drin, was passt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts wird ausgelassen.</translation>
    </message>
    <message>
        <source>Saved. The folder is gone through now.</source>
        <translation>Gespeichert. Der Ordner wird jetzt durchgesehen.</translation>
    </message>
    <message>
        <source>Which file is not found?</source>
        <translation>Welche Datei wird nicht gefunden?</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Paused at</source>
        <translation>Angehalten bei</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexiert:</translation>
    </message>
    <message>
        <source>{head} {done} of {total}</source>
        <translation>{head} {done} von {total}</translation>
    </message>
    <message>
        <source>Not there since {day}: what was read is still found, and it goes on once the drive or folder is back</source>
        <translation>Seit {day} nicht da: Gelesenes wird weiterhin gefunden, und es geht weiter, sobald Laufwerk oder Ordner zurück sind</translation>
    </message>
    <message>
        <source>Read before the others</source>
        <translation>Wird vor allem anderen gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait</source>
        <translation>
            <numerusform>%Ln Datei wartet</numerusform>
            <numerusform>%Ln Dateien warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} warten</translation>
    </message>
    <message>
        <source>{n} by words so far</source>
        <translation>{n} bisher nach Wörtern</translation>
    </message>
    <message>
        <source>{n} with problems</source>
        <translation>{n} mit Problemen</translation>
    </message>
    <message>
        <source>Not followed: changes are seen when you index</source>
        <translation>Nicht verfolgt: Änderungen werden beim Indexieren gesehen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen:</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Fertigstellen:</translation>
    </message>
    <message>
        <source>all are found by words already</source>
        <translation>über Wörter sind schon alle auffindbar</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>{n} fertig</translation>
    </message>
    <message>
        <source>Followed live</source>
        <translation>Wird laufend verfolgt</translation>
    </message>
    <message>
        <source>{seen} of {all} folders followed live; the rest is swept</source>
        <translation>{seen} von {all} Ordnern laufend verfolgt; der Rest wird durchgesehen</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} ausgelassen</translation>
    </message>
    <message>
        <source>last checked {day}</source>
        <translation>zuletzt geprüft {day}</translation>
    </message>
    <message>
        <source>Indexing waits: the disk that holds the library is full or cannot be written. Search works, and it goes on by itself once there is room.</source>
        <translation>Die Indexierung wartet: Der Datenträger mit der Bibliothek ist voll oder nicht beschreibbar. Die Suche funktioniert, und die Indexierung geht von selbst weiter, sobald Platz ist.</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is plugged in, as the settings wish it. Search works meanwhile.</source>
        <translation>Die Indexierung wartet, bis der Rechner am Netz hängt, wie in den Einstellungen gewünscht. Die Suche funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>Indexing waits while other programs need the processor, as the settings wish it. Search works meanwhile.</source>
        <translation>Die Indexierung wartet, solange andere Programme den Prozessor brauchen, wie in den Einstellungen gewünscht. Die Suche funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>all found by words {soon}</source>
        <translation>alles nach Wörtern auffindbar {soon}</translation>
    </message>
    <message>
        <source>all found by meaning {soon}</source>
        <translation>alles nach Bedeutung auffindbar {soon}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with pictures to be read</source>
        <translation>
            <numerusform>noch %Ln Datei mit Bildern zu lesen</numerusform>
            <numerusform>noch %Ln Dateien mit Bildern zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>the index of meaning is being built anew</source>
        <translation>der Index der Bedeutungen wird neu aufgebaut</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>in etwa %n Minute</numerusform>
            <numerusform>in etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>in etwa %n Stunde</numerusform>
            <numerusform>in etwa %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Add a folder to the library</source>
        <translation>Der Bibliothek einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add files to the library</source>
        <translation>Der Bibliothek Dateien hinzufügen</translation>
    </message>
    <message>
        <source>the sample library</source>
        <translation>die Beispielbibliothek</translation>
    </message>
    <message>
        <source>Added {names}. You can ask as soon as the first files are read.</source>
        <translation>{names} hinzugefügt. Du kannst fragen, sobald die ersten Dateien gelesen sind.</translation>
    </message>
    <message>
        <source>Remove {name} from the library?</source>
        <translation>{name} aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>Antorcha forgets what it read there, in past answers too. Your files are not touched, and you can add them again at any time.</source>
        <translation>Antorcha vergisst, was es dort gelesen hat, auch in früheren Antworten. Deine Dateien werden nicht angerührt, und du kannst sie jederzeit wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed {name}. Your files are where they were.</source>
        <translation>{name} entfernt. Deine Dateien sind, wo sie waren.</translation>
    </message>
    <message>
        <source>The collection is called {name} now.</source>
        <translation>Die Sammlung heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>{name} is followed live.</source>
        <translation>{name} wird sofort verfolgt.</translation>
    </message>
    <message>
        <source>{name} is not followed any more. What was read of it is still found.</source>
        <translation>{name} wird nicht mehr verfolgt. Was davon gelesen wurde, wird weiterhin gefunden.</translation>
    </message>
    <message>
        <source>{name} is read before everything else.</source>
        <translation>{name} wird vor allem anderen gelesen.</translation>
    </message>
    <message>
        <source>{name} is read in its turn.</source>
        <translation>{name} wird gelesen, wenn es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Nothing more of {name} is read for now. What was found is still found.</source>
        <translation>Von {name} wird vorerst nichts mehr gelesen. Was gefunden wurde, wird weiter gefunden.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Fortschritt des Indexierens</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Drop folders or files anywhere on this window to add them.</source>
        <translation>Zieh Ordner oder Dateien irgendwo auf dieses Fenster, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>This is shown as soon as the engine runs.</source>
        <translation>Das wird angezeigt, sobald der Motor läuft.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>Sides of the library</source>
        <translation>Ansichten der Bibliothek</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>MailHead</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>The password is being tried on %Ln locked file(s).</source>
        <translation>
            <numerusform>Das Passwort wird an %Ln gesperrten Datei versucht.</numerusform>
            <numerusform>Das Passwort wird an %Ln gesperrten Dateien versucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Ask Antorcha</source>
        <translation>Antorcha fragen</translation>
    </message>
    <message>
        <source>The library is up to date</source>
        <translation>Die Bibliothek ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Everything can be found.</source>
        <translation>Alles kann gefunden werden.</translation>
    </message>
    <message>
        <source>The answer is there</source>
        <translation>Die Antwort ist da</translation>
    </message>
    <message>
        <source>Add this to the library?</source>
        <translation>Dies zur Bibliothek hinzufügen?</translation>
    </message>
    <message>
        <source>Antorcha reads it and follows its changes. The files are not touched.</source>
        <translation>Antorcha liest es und folgt den Änderungen. Die Dateien werden nicht angetastet.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>Seite {n}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>Not in your files.</source>
        <translation>Nicht in deinen Dateien.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es gab keine Antwort.</translation>
    </message>
    <message>
        <source>(Taken out: the file was forgotten.)</source>
        <translation>(Herausgenommen: Die Datei wurde vergessen.)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>MissingAnswer</name>
    <message>
        <source>What came nearest</source>
        <translation>Was am nächsten kam</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Not in what has been read so far</source>
        <translation>Nicht in dem, was bisher gelesen ist</translation>
    </message>
    <message>
        <source>Ask again once all your files have been read.</source>
        <translation>Frag noch einmal, wenn alle deine Dateien gelesen sind.</translation>
    </message>
    <message>
        <source>Not in your files</source>
        <translation>Nicht in deinen Dateien</translation>
    </message>
    <message>
        <source>Nothing that was searched answers this question.</source>
        <translation>Nichts von dem, was durchsucht wurde, beantwortet diese Frage.</translation>
    </message>
    <message>
        <source>Only part of this is in your files</source>
        <translation>Nur ein Teil davon steht in deinen Dateien</translation>
    </message>
    <message>
        <source>The rest of the question stays open.</source>
        <translation>Der Rest der Frage bleibt offen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are still waiting to be read</source>
        <translation>
            <numerusform>%Ln Datei wartet noch darauf, gelesen zu werden</numerusform>
            <numerusform>%Ln Dateien warten noch darauf, gelesen zu werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched: {what}.</source>
        <translation>Nicht durchsucht: {what}.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use this one</source>
        <translation>Dieses verwenden</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Probefahrt</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Loading the model and asking it something…</source>
        <translation>Das Modell wird geladen und etwas gefragt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Writes the answers; says so when the passages hold no answer. Needs about 2 GB of memory while it runs.</source>
        <translation>Schreibt die Antworten; sagt es, wenn die Stellen keine enthalten. Braucht etwa 2 GB Speicher, solange es läuft.</translation>
    </message>
    <message>
        <source>For computers with little memory: twice as fast and noticeably less careful. Needs about 0.7 GB of memory while it runs.</source>
        <translation>Für Computer mit wenig Speicher: doppelt so schnell und merklich weniger sorgfältig. Braucht etwa 0,7 GB Speicher, solange es läuft.</translation>
    </message>
    <message>
        <source>Only for trying out the machinery: its answers are of no use.</source>
        <translation>Nur um die Technik auszuprobieren: Seine Antworten taugen nichts.</translation>
    </message>
    <message>
        <source>Finds passages by their meaning, in about 100 languages and across them. 384 dimensions, reads up to 512 tokens.</source>
        <translation>Findet Stellen nach ihrer Bedeutung, in etwa 100 Sprachen und über sie hinweg. 384 Dimensionen, liest bis zu 512 Token.</translation>
    </message>
    <message>
        <source>Reads what stands in pictures and scans, in Latin and Chinese script. Comes with the program. Needs about 0.5 GB of memory while it reads.</source>
        <translation>Liest, was auf Bildern und Scans steht, in lateinischer und chinesischer Schrift. Gehört zum Programm. Braucht etwa 0,5 GB Speicher, solange es liest.</translation>
    </message>
    <message>
        <source>How fast it is here was not measured yet.</source>
        <translation>Wie schnell es hier ist, wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>About {seconds} s to the first word</source>
        <translation>Etwa {seconds} s bis zum ersten Wort</translation>
    </message>
    <message>
        <source>About {seconds} s to the first word, then {words} words a second</source>
        <translation>Etwa {seconds} s bis zum ersten Wort, dann {words} Wörter pro Sekunde</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Damaged: it is not used</source>
        <translation>Beschädigt: wird nicht verwendet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Ready, of your own</source>
        <translation>Bereit, von dir hinzugefügt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>Lizenz unbekannt</translation>
    </message>
    <message>
        <source>reads about {n} words at once</source>
        <translation>liest etwa {n} Wörter auf einmal</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Zurück zum vorigen</translation>
    </message>
    <message>
        <source>Writes the answers</source>
        <translation>Schreibt die Antworten</translation>
    </message>
    <message>
        <source>A model is a file on this computer. What it is asked never leaves this computer, and it sees only the sentences that were found for a question.</source>
        <translation>Ein Modell ist eine Datei auf diesem Computer. Was es gefragt wird, verlässt den Computer nie, und es sieht nur die Sätze, die zu einer Frage gefunden wurden.</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>Findet nach Bedeutung</translation>
    </message>
    <message>
        <source>Reads scans and pictures</source>
        <translation>Liest Scans und Bilder</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Copying {name} and reading all of it</source>
        <translation>{name} wird kopiert und ganz gelesen</translation>
    </message>
    <message>
        <source>Opening {name} in a process of its own, to see what it is</source>
        <translation>{name} wird in einem eigenen Prozess geöffnet, um zu sehen, was es ist</translation>
    </message>
    <message>
        <source>{name} is there. Take it for a test drive, or use it at once.</source>
        <translation>{name} ist da. Mach eine Probefahrt, oder verwende es gleich.</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere on this window to add a model of your own. They lie in {folder}.</source>
        <translation>Leg eine .gguf-Datei irgendwo auf diesem Fenster ab, um ein eigenes Modell hinzuzufügen. Die Modelle liegen in {folder}.</translation>
    </message>
    <message>
        <source>Its file is deleted from the folder of models. Your library is not touched; the file you added it from stays where it is.</source>
        <translation>Seine Datei wird aus dem Ordner der Modelle gelöscht. Deine Bibliothek bleibt unberührt; die Datei, aus der du es hinzugefügt hast, bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>It is the one in use: another one that fits takes its place.</source>
        <translation>Es wird gerade verwendet: Ein anderes passendes tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reading all of {name}</source>
        <translation>{name} wird ganz gelesen</translation>
    </message>
    <message>
        <source>{name} is whole: {size}, every byte as it should be.</source>
        <translation>{name} ist unversehrt: {size}, jedes Byte, wie es sein soll.</translation>
    </message>
    <message>
        <source>{name} is not what it should be, and is not used any more.</source>
        <translation>{name} ist nicht, was es sein soll, und wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Tries to reach a network and checks everything else</source>
        <translation>Versucht, ein Netz zu erreichen, und prüft alles andere</translation>
    </message>
    <message>
        <source>Your own files are only ever opened for reading.</source>
        <translation>Deine eigenen Dateien werden nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Waiting for the engine to say how things stand</source>
        <translation>Warten, bis der Motor sagt, wie es steht</translation>
    </message>
    <message>
        <source>This program cannot reach a network</source>
        <translation>Dieses Programm kann kein Netz erreichen</translation>
    </message>
    <message>
        <source>Nothing keeps this program off the network yet</source>
        <translation>Noch hält nichts dieses Programm vom Netz fern</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <source>The program&apos;s parts</source>
        <translation>Die Teile des Programms</translation>
    </message>
    <message>
        <source>No network for any process</source>
        <translation>Kein Prozess kommt ins Netz</translation>
    </message>
    <message>
        <source>Who can read the library</source>
        <translation>Wer die Bibliothek lesen kann</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf der Festplatte</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>Der Katalog</translation>
    </message>
    <message>
        <source>Damaged catalogues, kept aside</source>
        <translation>Beschädigte Kataloge, beiseitegelegt</translation>
    </message>
    <message>
        <source>Confinement of whatever reads files</source>
        <translation>Abschottung dessen, was Dateien liest</translation>
    </message>
    <message>
        <source>Stopped folders</source>
        <translation>Zurückgestellte Ordner</translation>
    </message>
    <message>
        <source>Noticing changes in folders at once</source>
        <translation>Änderungen in Ordnern sofort bemerken</translation>
    </message>
    <message>
        <source>The model that writes the answers</source>
        <translation>Das Modell, das die Antworten schreibt</translation>
    </message>
    <message>
        <source>The model that finds by meaning</source>
        <translation>Das Modell, das nach Bedeutung findet</translation>
    </message>
    <message>
        <source>The model that reads scans and pictures</source>
        <translation>Das Modell, das Scans und Bilder liest</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Sollte man ansehen</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>No model is installed to write answers. Search works, and questions show the best sentence. To install one: antorcha models fetch</source>
        <translation>Kein Modell ist installiert, das Antworten schreibt. Die Suche geht, und Fragen zeigen den besten Satz. Eines installieren: antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is damaged, so it is not used. Search works. To put it right: antorcha models fetch</source>
        <translation>Das Modell, das Antworten schreibt, ist beschädigt und wird nicht benutzt. Die Suche geht. In Ordnung bringen: antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is not where it was. Search works. To put it back: antorcha models fetch</source>
        <translation>Das Modell, das Antworten schreibt, ist nicht mehr, wo es war. Die Suche geht. Wiederherstellen: antorcha models fetch</translation>
    </message>
    <message>
        <source>The engine stopped and was started again. Nothing was lost.</source>
        <translation>Der Motor blieb stehen und wurde neu gestartet. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The engine stopped. It is being started again.</source>
        <translation>Der Motor blieb stehen. Er wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>NoteSaving</name>
    <message>
        <source>Where shall answers be saved as notes? Antorcha remembers the folder</source>
        <translation>Wohin sollen Antworten als Notizen gespeichert werden? Antorcha merkt sich den Ordner</translation>
    </message>
</context>
<context>
    <name>OnDemand</name>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message numerus="yes">
        <source>%n more in this document</source>
        <translation>
            <numerusform>%n weitere Stelle in diesem Dokument</numerusform>
            <numerusform>%n weitere Stellen in diesem Dokument</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung anlegen</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Take the models in too (large)</source>
        <translation>Auch die Modelle mitnehmen (groß)</translation>
    </message>
    <message>
        <source>It is encrypted: without the passphrase nobody can read it, you included.</source>
        <translation>Sie ist verschlüsselt: Ohne die Passphrase kann niemand sie lesen, auch du nicht.</translation>
    </message>
    <message>
        <source>The passphrase that the backup was made with.</source>
        <translation>Die Passphrase, mit der die Sicherung angelegt wurde.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Pages of the PDF</source>
        <translation>Seiten des PDF</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>page {n}</source>
        <translation>Seite {n}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The library: texts, words, sources</source>
        <translation>Die Bibliothek: Texte, Wörter, Quellen</translation>
    </message>
    <message>
        <source>The index of meaning</source>
        <translation>Der Index der Bedeutung</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Kept passwords</source>
        <translation>Aufbewahrte Passwörter</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Einstellungen des Fensters</translation>
    </message>
    <message>
        <source>Damaged catalogues, kept aside</source>
        <translation>Beschädigte Kataloge, beiseitegelegt</translation>
    </message>
    <message>
        <source>Models; nothing personal</source>
        <translation>Modelle; nichts Persönliches</translation>
    </message>
    <message>
        <source>Locks, marks and copies</source>
        <translation>Sperren, Merker und Kopien</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Delete the damaged catalogues…</source>
        <translation>Beschädigte Kataloge löschen …</translation>
    </message>
    <message>
        <source>Kept: the text of your files, so that it is found and quoted; a log of what the program did, in which the names of files may stand.</source>
        <translation>Aufbewahrt werden: der Text deiner Dateien, damit er gefunden und zitiert wird; ein Protokoll dessen, was das Programm getan hat, in dem Dateinamen stehen können.</translation>
    </message>
    <message>
        <source>Passwords that you asked to keep are kept, unencrypted, for your eyes only.</source>
        <translation>Passwörter, die aufbewahrt werden sollen, liegen unverschlüsselt vor, nur für dich lesbar.</translation>
    </message>
    <message>
        <source>No passwords are kept.</source>
        <translation>Es werden keine Passwörter aufbewahrt.</translation>
    </message>
    <message>
        <source>Of a catalogue that was damaged, what is left is kept aside as a last resort for your conversations. It goes with the first thing that you forget, remove or delete.</source>
        <translation>Was von einem beschädigten Katalog übrig ist, liegt noch als letzte Rettung für deine Unterhaltungen daneben. Es verschwindet, sobald du etwas vergessen lässt, entfernst oder löschst.</translation>
    </message>
    <message>
        <source>Nothing of it is sent anywhere.</source>
        <translation>Nichts davon wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Delete the damaged catalogues?</source>
        <translation>Beschädigte Kataloge löschen?</translation>
    </message>
    <message>
        <source>Nobody will be able to recover conversations from them that are not in the history by now. Your files and the library you use are not touched.</source>
        <translation>Unterhaltungen, die nicht schon im Verlauf stehen, kann danach niemand mehr daraus retten. Deine Dateien und die Bibliothek, die du benutzt, bleiben unberührt.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>nur du</translation>
    </message>
    <message>
        <source>others on this computer too</source>
        <translation>auch andere an diesem Computer</translation>
    </message>
    <message>
        <source>Read by: {who}</source>
        <translation>Lesbar für: {who}</translation>
    </message>
    <message>
        <source>Mode {mode}</source>
        <translation>Modus {mode}</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Save a smaller copy of it.</source>
        <translation>Speichere eine kleinere Kopie davon.</translation>
    </message>
    <message>
        <source>Nothing, unless you keep documents inside: copy those into a folder of yours. A rule in “What is left out” of its folder takes such files off this list.</source>
        <translation>Nichts, außer es liegen Dokumente darin: Kopiere sie in einen deiner Ordner. Eine Regel unter „Was ausgelassen wird“ seines Ordners nimmt solche Dateien von dieser Liste.</translation>
    </message>
    <message>
        <source>Nothing: there is no text to be found in it. A rule in “What is left out” of its folder takes such files off this list.</source>
        <translation>Nichts: Es ist kein Text darin zu finden. Eine Regel unter „Was ausgelassen wird“ seines Ordners nimmt solche Dateien von dieser Liste.</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>Enter its password here (PDF), or save a copy without one.</source>
        <translation>Gib hier das Passwort ein (PDF), oder speichere eine Kopie ohne.</translation>
    </message>
    <message>
        <source>No text in it</source>
        <translation>Kein Text darin</translation>
    </message>
    <message>
        <source>Nothing, if it is empty or a photo.</source>
        <translation>Nichts, wenn die Datei leer oder ein Foto ist.</translation>
    </message>
    <message>
        <source>A kind of file that is not read</source>
        <translation>Eine Dateiart, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>Save it as PDF, text or a web page if you need it.</source>
        <translation>Speichere es als PDF, Text oder Webseite, wenn du es brauchst.</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation>Keine Erlaubnis, sie zu lesen</translation>
    </message>
    <message>
        <source>Give yourself the right to read the file.</source>
        <translation>Gib dir das Recht, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again.</source>
        <translation>Öffne sie in ihrem Programm und speichere sie neu.</translation>
    </message>
    <message>
        <source>Too large to be read</source>
        <translation>Zu groß zum Lesen</translation>
    </message>
    <message>
        <source>If it holds text, split it into smaller files. If not, a rule in “What is left out” of its folder takes it off this list.</source>
        <translation>Wenn Text darin ist, teile sie in kleinere Dateien. Wenn nicht, nimmt eine Regel unter „Was ausgelassen wird“ ihres Ordners sie von dieser Liste.</translation>
    </message>
    <message>
        <source>Reading it took too long</source>
        <translation>Das Lesen dauerte zu lange</translation>
    </message>
    <message>
        <source>It is tried again later by itself.</source>
        <translation>Es wird später von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>Reading it failed</source>
        <translation>Das Lesen schlug fehl</translation>
    </message>
    <message>
        <source>The file may be malformed; saving it again often helps.</source>
        <translation>Die Datei ist vielleicht fehlerhaft; neu speichern hilft oft.</translation>
    </message>
    <message>
        <source>Only part of it could be read</source>
        <translation>Nur ein Teil konnte gelesen werden</translation>
    </message>
    <message>
        <source>What was read can be found; open the file for the rest.</source>
        <translation>Das Gelesene lässt sich finden; öffne die Datei für den Rest.</translation>
    </message>
    <message>
        <source>It was gone when it was to be read</source>
        <translation>Sie war weg, als sie gelesen werden sollte</translation>
    </message>
    <message>
        <source>Nothing, if you deleted or moved it.</source>
        <translation>Nichts, wenn du sie gelöscht oder verschoben hast.</translation>
    </message>
    <message>
        <source>Its text is hard to make out</source>
        <translation>Der Text ist schwer zu erkennen</translation>
    </message>
    <message>
        <source>A better scan would help.</source>
        <translation>Ein besserer Scan würde helfen.</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Sie konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Jede Datei konnte gelesen werden.</translation>
    </message>
    <message>
        <source>This is shown as soon as the engine runs.</source>
        <translation>Das wird angezeigt, sobald der Motor läuft.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Dateien mit Problemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be fully read. The files themselves are untouched.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht ganz gelesen werden. Die Datei selbst ist unberührt.</numerusform>
            <numerusform>%Ln Dateien konnten nicht ganz gelesen werden. Die Dateien selbst sind unberührt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Looked for {traces} traces of it in {files} files ({size}).</source>
        <translation>Nach {traces} Spuren davon in {files} Dateien gesucht ({size}).</translation>
    </message>
    <message>
        <source>No text of it was in the library: there was nothing to look for.</source>
        <translation>Kein Text davon war in der Bibliothek: Es gab nichts zu suchen.</translation>
    </message>
    <message>
        <source>{n} of them stand in other documents of yours, and stay.</source>
        <translation>{n} davon stehen in anderen deiner Dokumente und bleiben.</translation>
    </message>
    <message>
        <source>The index of meaning still has to be built anew without it.</source>
        <translation>Der Index der Bedeutung muss noch ohne sie neu aufgebaut werden.</translation>
    </message>
    <message>
        <source>Still there: “{text}” in {file}</source>
        <translation>Noch da: „{text}“ in {file}</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Nichts davon ist übrig.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ask or search your files</source>
        <translation>Deine Dateien fragen oder durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Leeren (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Fragen (Eingabe)</translation>
    </message>
    <message>
        <source>Ask a follow-up, or search…</source>
        <translation>Frag weiter oder suche…</translation>
    </message>
    <message>
        <source>Ask your files, or search them…</source>
        <translation>Frag deine Dateien oder durchsuche sie…</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>What else do I have about this? (Ctrl+M)</source>
        <translation>Was habe ich noch dazu? (Strg+M)</translation>
    </message>
    <message>
        <source>Open in its usual program</source>
        <translation>Im gewohnten Programm öffnen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>In seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Close the reader (Esc)</source>
        <translation>Leser schließen (Esc)</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Seite {n}</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Shown at {percent}. As large as fits</source>
        <translation>Angezeigt mit {percent}. Einpassen</translation>
    </message>
    <message>
        <source>Show the answer beside it (Ctrl+B)</source>
        <translation>Antwort daneben zeigen (Strg+B)</translation>
    </message>
    <message>
        <source>Read across the whole width (Ctrl+B)</source>
        <translation>Über die ganze Breite lesen (Strg+B)</translation>
    </message>
    <message>
        <source>As large as fits (Ctrl+0)</source>
        <translation>Einpassen (Strg+0)</translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message>
        <source>Show it as it is now</source>
        <translation>Jetzigen Stand zeigen</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The picture cannot be drawn. This is the text that was read.</source>
        <translation>Das Bild kann nicht gezeigt werden. Dies ist der gelesene Text.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. This is the text that was read.</source>
        <translation>Das PDF verlangt ein Passwort. Dies ist der gelesene Text.</translation>
    </message>
    <message>
        <source>The PDF cannot be drawn. This is the text that was read.</source>
        <translation>Das PDF lässt sich nicht zeichnen. Dies ist der gelesene Text.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>A long document: this is the part around the passage.</source>
        <translation>Ein langes Dokument: dies ist der Teil um die Stelle.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es steht kein Text darin.</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Matching passages</source>
        <translation>Passende Stellen</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) much like it.</source>
        <translation>
            <numerusform>%Ln sehr ähnliches Dokument.</numerusform>
            <numerusform>%Ln sehr ähnliche Dokumente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is like it, or it has not been read for meaning yet.</source>
        <translation>Hier ist nichts Ähnliches, oder es wurde noch nicht nach Bedeutung gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None has these words; %Ln come(s) near in meaning. Press Enter to ask.</source>
        <translation>
            <numerusform>Keine hat diese Wörter; %Ln Stelle kommt ihrem Sinn nahe. Eingabe fragt.</numerusform>
            <numerusform>Keine hat diese Wörter; %Ln Stellen kommen ihrem Sinn nahe. Eingabe fragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching passage(s). Press Enter to ask, ↓ to walk.</source>
        <translation>
            <numerusform>%Ln passende Stelle. Eingabe fragt, ↓ geht hinein.</numerusform>
            <numerusform>%Ln passende Stellen. Eingabe fragt, ↓ geht hindurch.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has these words. Press Enter to ask anyway.</source>
        <translation>Keine Stelle hat diese Wörter. Die Eingabetaste fragt trotzdem.</translation>
    </message>
    <message>
        <source>Found by words only so far.</source>
        <translation>Bisher nur nach Wörtern gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) are found by words only so far.</source>
        <translation>
            <numerusform>%Ln Dokument wird bisher nur nach Wörtern gefunden.</numerusform>
            <numerusform>%Ln Dokumente werden bisher nur nach Wörtern gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Hier lesen</translation>
    </message>
    <message>
        <source>Open in its usual program</source>
        <translation>Im üblichen Programm öffnen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>Nobody in your files is called “{name}”.</source>
        <translation>Niemand in deinen Dateien heißt „{name}“.</translation>
    </message>
    <message>
        <source>No folder, collection or tag here is called “{name}”.</source>
        <translation>Kein Ordner, keine Sammlung und kein Schlagwort hier heißt „{name}“.</translation>
    </message>
    <message>
        <source>“{typed}” is looked for as a word. It takes for example: {values}</source>
        <translation>„{typed}“ wird als Wort gesucht. Möglich ist zum Beispiel: {values}</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Show what I type</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Closing the window leaves Antorcha in the tray</source>
        <translation>Beim Schließen des Fensters bleibt Antorcha im Infobereich</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>Mit dem Computer starten, im Infobereich</translation>
    </message>
    <message>
        <source>Tell me through the desktop while the window is hidden</source>
        <translation>Über den Desktop benachrichtigen, solange das Fenster verborgen ist</translation>
    </message>
    <message>
        <source>A key that works everywhere brings this window to the front</source>
        <translation>Eine Taste, die überall wirkt, holt dieses Fenster nach vorn</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Auf dem Desktop</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>The language changes when the window starts again.</source>
        <translation>Die Sprache wechselt, wenn das Fenster neu startet.</translation>
    </message>
    <message>
        <source>The key: {key}</source>
        <translation>Die Taste: {key}</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keyboard settings say which key it is.</source>
        <translation>Welche Taste es ist, steht in den Tastatureinstellungen des Desktops.</translation>
    </message>
    <message>
        <source>Your desktop may ask you which key it shall be.</source>
        <translation>Der Desktop fragt vielleicht, welche Taste es sein soll.</translation>
    </message>
    <message>
        <source>This desktop gives programs no such key. Have its keyboard settings run the command {command} instead: it does the same.</source>
        <translation>Dieser Desktop gibt Programmen keine solche Taste. Lass stattdessen seine Tastatureinstellungen den Befehl {command} ausführen: Er tut dasselbe.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>SinceThen</name>
    <message>
        <source>The answer quotes what does not stand here any more: {quote} The file was changed since. Ask again for an answer from it as it is now.</source>
        <translation>Die Antwort zitiert, was hier nicht mehr steht: {quote} Die Datei wurde seither geändert. Frag noch einmal, um eine Antwort aus ihrem jetzigen Stand zu bekommen.</translation>
    </message>
    <message>
        <source>The file is not where it was. This is the text that was read.</source>
        <translation>Die Datei ist nicht mehr, wo sie war. Dies ist der gelesene Text.</translation>
    </message>
    <message>
        <source>The file was moved since. It is now {path}.</source>
        <translation>Die Datei wurde seither verschoben. Sie ist jetzt {path}.</translation>
    </message>
</context>
<context>
    <name>SourceRowView</name>
    <message>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Was ausgelassen wird…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>Aus der Bibliothek entfernen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Put into another collection…</source>
        <translation>In eine andere Sammlung legen…</translation>
    </message>
    <message>
        <source>Stop following changes</source>
        <translation>Änderungen nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Follow changes live</source>
        <translation>Änderungen sofort verfolgen</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Zuerst lesen</translation>
    </message>
    <message>
        <source>Read in turn</source>
        <translation>Der Reihe nach lesen</translation>
    </message>
    <message>
        <source>Do not read now</source>
        <translation>Vorerst nicht lesen</translation>
    </message>
    <message>
        <source>Collection for {name}:</source>
        <translation>Sammlung für {name}:</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Searching your files</source>
        <translation>Durchsucht deine Dateien</translation>
    </message>
    <message>
        <source>Reading what was found</source>
        <translation>Liest, was gefunden wurde</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>Schreibt die Antwort</translation>
    </message>
    <message>
        <source>Checking every sentence against its source</source>
        <translation>Prüft jeden Satz an seiner Quelle</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Fortschritt des Indexierens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Starting the engine again…</source>
        <translation>Der Motor wird neu gestartet…</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>Der Motor läuft nicht</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ohne Netz</translation>
    </message>
    <message>
        <source>Offline: enforced</source>
        <translation>Ohne Netz: garantiert</translation>
    </message>
    <message>
        <source>Offline: not enforced</source>
        <translation>Ohne Netz: nicht garantiert</translation>
    </message>
    <message>
        <source>What this program can and cannot do</source>
        <translation>Was dieses Programm kann und nicht kann</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Other things</source>
        <translation>Anderes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Karte zeichnen</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Die Karte wird gezeichnet…</translation>
    </message>
    <message>
        <source>There is no map yet: it needs a dozen documents that are found by meaning.</source>
        <translation>Es gibt noch keine Karte: Dafür braucht es ein Dutzend Dokumente, die nach Bedeutung gefunden werden.</translation>
    </message>
    <message numerus="yes">
        <source>What your %Ln document(s) are about. Choose one to look inside.</source>
        <translation>
            <numerusform>Worum es in deinem %Ln Dokument geht. Wähle ein Thema, um hineinzusehen.</numerusform>
            <numerusform>Worum es in deinen %Ln Dokumenten geht. Wähle ein Thema, um hineinzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not read for their meaning yet.</source>
        <translation>
            <numerusform>%Ln weiteres ist noch nicht nach Bedeutung erfasst.</numerusform>
            <numerusform>%Ln weitere sind noch nicht nach Bedeutung erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what the documents mean…</source>
        <translation>Die Bedeutung der Dokumente wird gelesen…</translation>
    </message>
    <message>
        <source>Putting together what is alike…</source>
        <translation>Ähnliches wird zusammengelegt…</translation>
    </message>
    <message>
        <source>Looking for the words that tell them apart…</source>
        <translation>Gesucht werden die Wörter, die sie unterscheiden…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Links in this text</source>
        <translation>Links in diesem Text</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Mails of this conversation</source>
        <translation>Mails dieses Gesprächs</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln mail(s)</source>
        <translation>
            <numerusform>Gespräch aus %Ln Mail</numerusform>
            <numerusform>Gespräch aus %Ln Mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileMap</name>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Results over time</source>
        <translation>Treffer im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Arrow keys choose a time, Shift widens it, Enter shows it, Delete clears it.</source>
        <translation>Pfeiltasten wählen eine Zeit, Umschalt erweitert sie, Eingabe zeigt sie, Entf hebt sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Ask…</source>
        <translation>Fragen…</translation>
    </message>
    <message>
        <source>Open Antorcha</source>
        <translation>Antorcha öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with indexing</source>
        <translation>Weiter indexieren</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indexieren anhalten</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show the parts</source>
        <translation>Bestandteile zeigen</translation>
    </message>
    <message>
        <source>Where it lies, and who may read it</source>
        <translation>Wo es liegt und wer es lesen darf</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>What the program did and what went wrong. Names of files may stand in it.</source>
        <translation>Was das Programm getan hat und was schiefging. Dateinamen können darin stehen.</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
        <source>Antorcha is free software (Apache-2.0) and stands on the work of others.</source>
        <translation>Antorcha ist freie Software (Apache-2.0) und steht auf der Arbeit anderer.</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Asked as: {question}</source>
        <translation>Ganze Frage: {question}</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <translation>Verstanden als: {what}</translation>
    </message>
    <message>
        <source>Searched only: {what}</source>
        <translation>Nur durchsucht: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Searched only: %Ln cited document(s)</source>
        <translation>
            <numerusform>Nur durchsucht: %Ln zitiertes Dokument</numerusform>
            <numerusform>Nur durchsucht: %Ln zitierte Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Es gab keine Antwort</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) taken out</source>
        <translation>
            <numerusform>%Ln Frage herausgenommen</numerusform>
            <numerusform>%Ln Fragen herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The files they rested on were forgotten or removed; what was asked and answered went with them.</source>
        <translation>Die Dateien, auf denen sie beruhten, wurden vergessen oder entfernt; was gefragt und geantwortet wurde, ging mit ihnen.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Sentences with a dotted underline are not carried by any of your files.</source>
        <translation>Gepunktet unterstrichene Sätze stützt keine deiner Dateien.</translation>
    </message>
    <message>
        <source>No model is ready to write an answer</source>
        <translation>Kein Modell ist bereit, eine Antwort zu schreiben</translation>
    </message>
    <message>
        <source>Above is the best sentence from your files; below is what else fits.</source>
        <translation>Oben steht der beste Satz aus deinen Dateien, unten, was sonst passt.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>TypedSearch</name>
    <message>
        <source>The engine is not running. As soon as it is, what you typed is looked for.</source>
        <translation>Der Motor läuft nicht. Sobald er läuft, wird nach deiner Eingabe gesucht.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remember it, for files that come later</source>
        <translation>Merken, für spätere Dateien</translation>
    </message>
    <message>
        <source>It is tried on every locked file, on this computer only. Remembered, it lies unencrypted in your library’s folder, which only you can read.</source>
        <translation>Es wird an allen gesperrten Dateien versucht, nur auf diesem Rechner. Gemerkt liegt es unverschlüsselt im Ordner deiner Bibliothek, den nur du lesen kannst.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>Passwort für {name}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Ask your own files</source>
        <translation>Frag deine eigenen Dateien</translation>
    </message>
    <message>
        <source>Antorcha reads your notes, mails and PDFs on this computer and answers with the exact place it found. Nothing ever leaves it.</source>
        <translation>Antorcha liest deine Notizen, Mails und PDFs auf diesem Rechner und antwortet mit der genauen Fundstelle. Nichts verlässt ihn je.</translation>
    </message>
    <message>
        <source>Or try it with the sample library</source>
        <translation>Oder probier es mit der Beispielbibliothek</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Drop your folders here</source>
        <translation>Zieh deine Ordner hierher</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>_CountsRow</name>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>found by words only so far</source>
        <translation>bisher nur über Wörter auffindbar</translation>
    </message>
    <message>
        <source>still to be read</source>
        <translation>noch zu lesen</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>mit Problemen</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
</context>
</TS>
