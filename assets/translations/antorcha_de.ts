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
</context>
<context>
    <name>Dates</name>
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
        <source>Keep conversations in the library</source>
        <translation>Unterhaltungen in der Bibliothek aufbewahren</translation>
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
        <source>The file is not there any more</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted since it was read.</source>
        <translation>{path} wurde seit dem Lesen verschoben, umbenannt oder gelöscht.</translation>
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
        <source>Its text, words and vectors are removed and it is no longer found. The file itself is not touched. Proving that nothing is left takes up to some minutes.</source>
        <translation>Text, Wörter und Vektoren werden entfernt, und sie wird nicht mehr gefunden. Die Datei selbst bleibt unberührt. Der Nachweis, dass nichts übrig ist, dauert bis zu einigen Minuten.</translation>
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
</context>
<context>
    <name>GlancePage</name>
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
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <source>The conversation could not be written: {reason}</source>
        <translation>Das Gespräch konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportiert als {name}.</translation>
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
        <source>Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here</source>
        <translation>Tippen sucht  ·  Eingabe fragt  ·  Strg+L führt hierher zurück</translation>
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
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
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
        <translation>Bereit, von dir</translation>
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
        <translation>Warten, bis die Engine sagt, wie es steht</translation>
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
        <translation>Kein Netz für irgendeinen Prozess</translation>
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
        <source>Confinement of whatever reads files</source>
        <translation>Abschottung dessen, was Dateien liest</translation>
    </message>
    <message>
        <source>Noticing changes in folders at once</source>
        <translation>Änderungen in Ordnern sofort bemerken</translation>
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
        <source>The note could not be written into {folder}: {reason}</source>
        <translation>Die Notiz konnte nicht in {folder} geschrieben werden: {reason}</translation>
    </message>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Kept: the text of your files, so that it is found and quoted; a log of what the program did, in which the names of files may stand.</source>
        <translation>Aufbewahrt werden: der Text Ihrer Dateien, damit er gefunden und zitiert wird; ein Protokoll dessen, was das Programm getan hat, in dem Dateinamen stehen können.</translation>
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
        <source>Nothing of it is sent anywhere.</source>
        <translation>Nichts davon wird irgendwohin gesendet.</translation>
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
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
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
        <translation>{n} davon stehen in anderen Ihrer Dokumente und bleiben.</translation>
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
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The picture cannot be drawn. This is the text that was read.</source>
        <translation>Das Bild kann nicht gezeigt werden. Dies ist der gelesene Text.</translation>
    </message>
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
        <source>For a key that works everywhere, have your desktop&apos;s keyboard settings run the command {command}: it brings this window to the front, with the field ready.</source>
        <translation>Für eine Taste, die überall wirkt, lass in den Tastatureinstellungen deines Desktops den Befehl {command} ausführen: Er holt dieses Fenster nach vorn, das Eingabefeld ist bereit.</translation>
    </message>
    <message>
        <source>The language changes when the window starts again.</source>
        <translation>Die Sprache wechselt, wenn das Fenster neu startet.</translation>
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
    <message>
        <source>What was asked and answered here went with it.</source>
        <translation>Frage und Antwort, die hier standen, gingen mit ihr.</translation>
    </message>
    <message>
        <source>Taken out: the file was forgotten</source>
        <translation>Herausgenommen: Die Datei wurde vergessen</translation>
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
    <name>UnlockDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Eingabe anzeigen</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
