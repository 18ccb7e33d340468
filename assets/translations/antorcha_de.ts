<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
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
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>The engine stopped before it had an answer</source>
        <translation>Der Motor ist stehen geblieben, bevor er eine Antwort hatte</translation>
    </message>
    <message>
        <source>Your files and the library are unharmed.</source>
        <translation>Deine Dateien und die Bibliothek sind unversehrt.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Frag noch einmal.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
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
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted since it was read.</source>
        <translation>{path} wurde seit dem Lesen verschoben, umbenannt oder gelöscht.</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchtest du wissen?</translation>
    </message>
    <message>
        <source>Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here</source>
        <translation>Tippen sucht  ·  Eingabe fragt  ·  Strg+L führt hierher zurück</translation>
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
</context>
<context>
    <name>Library</name>
    <message>
        <source>Paused at</source>
        <translation>Angehalten bei</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexiert</translation>
    </message>
    <message>
        <source>{head} {done} of {total}</source>
        <translation>{head} {done} von {total}</translation>
    </message>
    <message>
        <source>found by words {n}</source>
        <translation>nach Wörtern {n}</translation>
    </message>
    <message>
        <source>by meaning {n}</source>
        <translation>nach Bedeutung {n}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there since {day}; what was read is still found</source>
        <translation>Nicht da seit {day}; was gelesen wurde, wird weiter gefunden</translation>
    </message>
    <message>
        <source>Not followed: changes are seen when you index</source>
        <translation>Nicht verfolgt: Änderungen werden beim Indexieren gesehen</translation>
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
        <source>Added {names}. You can ask as soon as the first files are read.</source>
        <translation>{names} hinzugefügt. Du kannst fragen, sobald die ersten Dateien gelesen sind.</translation>
    </message>
    <message>
        <source>Remove {name} from the library?</source>
        <translation>{name} aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>Antorcha forgets what it read there. Your files are not touched, and you can add them again at any time.</source>
        <translation>Antorcha vergisst, was es dort gelesen hat. Deine Dateien werden nicht angerührt, und du kannst sie jederzeit wieder hinzufügen.</translation>
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
        <source>Folders and files that are followed</source>
        <translation>Ordner und Dateien, die verfolgt werden</translation>
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
        <source>Locked with a password</source>
        <translation>Mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>Save a copy without the password in the same folder.</source>
        <translation>Speichere eine Kopie ohne Passwort im selben Ordner.</translation>
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
        <source>Split it into smaller files.</source>
        <translation>Teile sie in kleinere Dateien.</translation>
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
        <source>Every file could be read.</source>
        <translation>Jede Datei konnte gelesen werden.</translation>
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
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The file is not where it was. This is the text that was read.</source>
        <translation>Die Datei ist nicht mehr, wo sie war. Dies ist der gelesene Text.</translation>
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
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Matching passages</source>
        <translation>Passende Stellen</translation>
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
</context>
<context>
    <name>SourceRowView</name>
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
        <translation>Ohne Netz: erzwungen</translation>
    </message>
    <message>
        <source>Offline: not enforced</source>
        <translation>Ohne Netz: nicht erzwungen</translation>
    </message>
    <message>
        <source>What this program can and cannot do</source>
        <translation>Was dieses Programm kann und nicht kann</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>What Antorcha keeps about your files lies in {place}.</source>
        <translation>Was Antorcha über deine Dateien aufbewahrt, liegt in {place}.</translation>
    </message>
    <message>
        <source>Your own files are only ever opened for reading.</source>
        <translation>Deine eigenen Dateien werden nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Tries to reach a network and checks everything else</source>
        <translation>Versucht, ein Netz zu erreichen, und prüft alles andere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
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
    <name>_CountsRow</name>
    <message>
        <source>found by meaning</source>
        <translation>nach Bedeutung</translation>
    </message>
    <message>
        <source>by words so far</source>
        <translation>bisher nach Wörtern</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
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
