<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AnswerActions</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with its sources</source>
        <translation>Copy with its sources</translation>
    </message>
    <message>
        <source>Save as note</source>
        <translation>Save as note</translation>
    </message>
    <message>
        <source>Save as a new file with its sources</source>
        <translation>Save as a new file with its sources</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Ask this again</source>
        <translation>Ask this again</translation>
    </message>
    <message>
        <source>Only these sources</source>
        <translation>Only these sources</translation>
    </message>
    <message>
        <source>Ask again, looking only into the documents that are cited</source>
        <translation>Ask again, looking only into the documents that are cited</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Another model</translation>
    </message>
    <message>
        <source>Ask again with another model</source>
        <translation>Ask again with another model</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>AnswerDoing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Show in its folder</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>The language model stopped and was started again. The question was put to it once more.</source>
        <translation>The language model stopped and was started again. The question was put to it once more.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>History (Ctrl+H)</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>New conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>New conversation</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Make a backup…</source>
        <translation>Make a backup…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Open a backup…</translation>
    </message>
    <message>
        <source>Open the restored library</source>
        <translation>Open the restored library</translation>
    </message>
    <message>
        <source>One encrypted file with the library: texts, vectors, what is followed and what is kept out. Your own files are not in it. A backup is opened into a folder of its own; this library stays as it is.</source>
        <translation>One encrypted file with the library: texts, vectors, what is followed and what is kept out. Your own files are not in it. A backup is opened into a folder of its own; this library stays as it is.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Writing {name}</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>An empty folder for the library</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Opening {name}</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>Backups (*{suffix})</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Open a backup</translation>
    </message>
    <message>
        <source>Wrote {file}, {size}.</source>
        <translation>Wrote {file}, {size}.</translation>
    </message>
    <message>
        <source>{count} documents are in {folder} now.</source>
        <translation>{count} documents are in {folder} now.</translation>
    </message>
    <message>
        <source>Not on this computer, but still found: {paths}</source>
        <translation>Not on this computer, but still found: {paths}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
</context>
<context>
    <name>CollectionHeading</name>
    <message>
        <source>Name of the collection</source>
        <translation>Name of the collection</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Rename the collection</translation>
    </message>
    <message>
        <source>Rename the collection {name}</source>
        <translation>Rename the collection {name}</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>It ended without saying why.</source>
        <translation>It ended without saying why.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier question(s)</source>
        <translation>
            <numerusform>%Ln earlier question</numerusform>
            <numerusform>%Ln earlier questions</numerusform>
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
        <translation>d MMM yyyy</translation>
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
        <translation>Documents of this subject</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropCatcher</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>Drop to add to your library</translation>
    </message>
</context>
<context>
    <name>EmptiedNote</name>
    <message>
        <source>What was asked and answered there rested on files that were forgotten or removed, and went with them for good.</source>
        <translation>What was asked and answered there rested on files that were forgotten or removed, and went with them for good.</translation>
    </message>
    <message>
        <source>The conversations above can be read as before.</source>
        <translation>The conversations above can be read as before.</translation>
    </message>
    <message>
        <source>Remove the emptied ones</source>
        <translation>Remove the emptied ones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) emptied</source>
        <translation>
            <numerusform>%Ln conversation emptied</numerusform>
            <numerusform>%Ln conversations emptied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineWishes</name>
    <message>
        <source>Pause while the computer runs on its battery</source>
        <translation>Pause while the computer runs on its battery</translation>
    </message>
    <message>
        <source>Pause while other programs need the processor</source>
        <translation>Pause while other programs need the processor</translation>
    </message>
    <message>
        <source>Look closer at the first hits of every search</source>
        <translation>Look closer at the first hits of every search</translation>
    </message>
    <message>
        <source>Keep conversations in the library</source>
        <translation>Keep conversations in the library</translation>
    </message>
    <message>
        <source>Your disk has little room left: what is new is kept without it for now, and is found all the same.</source>
        <translation>Your disk has little room left: what is new is kept without it for now, and is found all the same.</translation>
    </message>
    <message>
        <source>Your passages are being prepared once more for it, in the background. Search works meanwhile.</source>
        <translation>Your passages are being prepared once more for it, in the background. Search works meanwhile.</translation>
    </message>
    <message>
        <source>For a question in another language than the text, the right passage then comes first in 88 of 100 cases instead of 81. It takes most of the library&apos;s room, some 7&#xa0;KB a passage. Turned off, that room is given back; turned on again, all passages are prepared once more.</source>
        <translation>For a question in another language than the text, the right passage then comes first in 88 of 100 cases instead of 81. It takes most of the library&apos;s room, some 7&#xa0;KB a passage. Turned off, that room is given back; turned on again, all passages are prepared once more.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The engine stopped</source>
        <translation>The engine stopped</translation>
    </message>
    <message>
        <source>Nothing was lost: it goes on where it was when it starts again.</source>
        <translation>Nothing was lost: it goes on where it was when it starts again.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Ask again.</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>The engine is not running</translation>
    </message>
    <message>
        <source>Your files and the library are untouched.</source>
        <translation>Your files and the library are untouched.</translation>
    </message>
    <message>
        <source>The engine could not be started</source>
        <translation>The engine could not be started</translation>
    </message>
    <message>
        <source>The end of {file} says why.</source>
        <translation>The end of {file} says why.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({detail})</source>
        <translation>Something unexpected happened ({detail})</translation>
    </message>
    <message>
        <source>The log on the Trust page says more.</source>
        <translation>The log on the Trust page says more.</translation>
    </message>
    <message>
        <source>The window could not reach the engine ({detail})</source>
        <translation>The window could not reach the engine ({detail})</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>Close the window and open it again.</translation>
    </message>
    <message>
        <source>The window and the engine do not understand each other</source>
        <translation>The window and the engine do not understand each other</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>After an update of Antorcha, close all its windows and start it again.</source>
        <translation>After an update of Antorcha, close all its windows and start it again.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>A part of the program stopped unexpectedly</source>
        <translation>A part of the program stopped unexpectedly</translation>
    </message>
    <message>
        <source>It is started again by itself. Your files and the library are untouched.</source>
        <translation>It is started again by itself. Your files and the library are untouched.</translation>
    </message>
    <message>
        <source>If it keeps happening, press “Try it” on the Trust page: everything is checked there.</source>
        <translation>If it keeps happening, press “Try it” on the Trust page: everything is checked there.</translation>
    </message>
    <message>
        <source>A part of the program did not answer within {seconds} seconds</source>
        <translation>A part of the program did not answer within {seconds} seconds</translation>
    </message>
    <message>
        <source>Part of the work met an unexpected error ({detail})</source>
        <translation>Part of the work met an unexpected error ({detail})</translation>
    </message>
    <message>
        <source>It is tried again by itself. Your files are untouched.</source>
        <translation>It is tried again by itself. Your files are untouched.</translation>
    </message>
    <message>
        <source>The engine did not understand what the window asked</source>
        <translation>The engine did not understand what the window asked</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices</source>
        <translation>“{value}” is not one of the choices</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>“{value}” is no date</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>Nothing was searched.</translation>
    </message>
    <message>
        <source>Write 2025, 2025-03 or 2025-03-07.</source>
        <translation>Write 2025, 2025-03 or 2025-03-07.</translation>
    </message>
    <message>
        <source>This conversation is not there any more</source>
        <translation>This conversation is not there any more</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>It may have been deleted.</translation>
    </message>
    <message>
        <source>A conversation needs a title</source>
        <translation>A conversation needs a title</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>Nothing was renamed.</translation>
    </message>
    <message>
        <source>It could not be done: {reason}</source>
        <translation>It could not be done: {reason}</translation>
    </message>
    <message>
        <source>It could not be done: {reason} ({file})</source>
        <translation>It could not be done: {reason} ({file})</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>It is empty.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The file holds nothing but blank space.</source>
        <translation>The file holds nothing but blank space.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>There is no text in this file.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>It holds no text.</translation>
    </message>
    <message>
        <source>Nothing to read was found in it.</source>
        <translation>Nothing to read was found in it.</translation>
    </message>
    <message>
        <source>It has no pages.</source>
        <translation>It has no pages.</translation>
    </message>
    <message>
        <source>There is no text on its pages.</source>
        <translation>There is no text on its pages.</translation>
    </message>
    <message>
        <source>It has no text layer, only pictures of pages (a scan, perhaps).</source>
        <translation>It has no text layer, only pictures of pages (a scan, perhaps).</translation>
    </message>
    <message>
        <source>It is a picture too small to hold text.</source>
        <translation>It is a picture too small to hold text.</translation>
    </message>
    <message>
        <source>It is a picture without text, a photo perhaps.</source>
        <translation>It is a picture without text, a photo perhaps.</translation>
    </message>
    <message>
        <source>It is a picture, and what stands in it has not been read yet.</source>
        <translation>It is a picture, and what stands in it has not been read yet.</translation>
    </message>
    <message>
        <source>It ties notes of an export together; no text of its own.</source>
        <translation>It ties notes of an export together; no text of its own.</translation>
    </message>
    <message>
        <source>It was deleted in the mail program, which has not cleaned up yet.</source>
        <translation>It was deleted in the mail program, which has not cleaned up yet.</translation>
    </message>
    <message>
        <source>Apple Mail keeps it in a file of its own, or has not fetched it yet.</source>
        <translation>Apple Mail keeps it in a file of its own, or has not fetched it yet.</translation>
    </message>
    <message>
        <source>Its format is not known.</source>
        <translation>Its format is not known.</translation>
    </message>
    <message>
        <source>It is not text, and its format is not known.</source>
        <translation>It is not text, and its format is not known.</translation>
    </message>
    <message>
        <source>Its format ({ending}) is not one that Antorcha can read.</source>
        <translation>Its format ({ending}) is not one that Antorcha can read.</translation>
    </message>
    <message>
        <source>Its format is not one that Antorcha can read.</source>
        <translation>Its format is not one that Antorcha can read.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read yet.</source>
        <translation>It is {what}, which Antorcha cannot read yet.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read.</source>
        <translation>It is {what}, which Antorcha cannot read.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha does not look into.</source>
        <translation>It is {what}, which Antorcha does not look into.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot look into: unpack it into one of your folders.</source>
        <translation>It is {what}, which Antorcha cannot look into: unpack it into one of your folders.</translation>
    </message>
    <message>
        <source>It is an Outlook message, which Antorcha does not know by this name.</source>
        <translation>It is an Outlook message, which Antorcha does not know by this name.</translation>
    </message>
    <message>
        <source>It is an old Microsoft Office file of a kind that Antorcha cannot read.</source>
        <translation>It is an old Microsoft Office file of a kind that Antorcha cannot read.</translation>
    </message>
    <message>
        <source>It is OneNote&apos;s list of a notebook&apos;s sections; it holds no notes itself.</source>
        <translation>It is OneNote&apos;s list of a notebook&apos;s sections; it holds no notes itself.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read. In OneNote, export the notebook or section as PDF or as Word documents into a folder that is followed.</source>
        <translation>It is {what}, which Antorcha cannot read. In OneNote, export the notebook or section as PDF or as Word documents into a folder that is followed.</translation>
    </message>
    <message>
        <source>It is a mail folder of Outlook Express, which Antorcha cannot read. Import it into Thunderbird and add the folder that Thunderbird keeps its mail in.</source>
        <translation>It is a mail folder of Outlook Express, which Antorcha cannot read. Import it into Thunderbird and add the folder that Thunderbird keeps its mail in.</translation>
    </message>
    <message>
        <source>It is an Outlook data file (pst or ost), which Antorcha cannot read. Drag the mails out of Outlook into a folder as msg files, or turn the file into mbox with the free program readpst, and add that.</source>
        <translation>It is an Outlook data file (pst or ost), which Antorcha cannot read. Drag the mails out of Outlook into a folder as msg files, or turn the file into mbox with the free program readpst, and add that.</translation>
    </message>
    <message>
        <source>It is a Word document from before 1997, saved in pieces; save it as docx to have it found.</source>
        <translation>It is a Word document from before 1997, saved in pieces; save it as docx to have it found.</translation>
    </message>
    <message>
        <source>It is a document of Apple&apos;s {what} without a readable preview; export it as PDF or Word to have it found.</source>
        <translation>It is a document of Apple&apos;s {what} without a readable preview; export it as PDF or Word to have it found.</translation>
    </message>
    <message>
        <source>Of a document of Apple&apos;s {what} only the preview can be read, which may be its first pages alone.</source>
        <translation>Of a document of Apple&apos;s {what} only the preview can be read, which may be its first pages alone.</translation>
    </message>
    <message>
        <source>It is an office document under another name: give it its own ending.</source>
        <translation>It is an office document under another name: give it its own ending.</translation>
    </message>
    <message>
        <source>It is an object of another program inside the mail.</source>
        <translation>It is an object of another program inside the mail.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known.</source>
        <translation>It is packed in a way that is not known.</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>It is a link, which is not followed.</translation>
    </message>
    <message>
        <source>It is a link; the file it leads to is read where it lies.</source>
        <translation>It is a link; the file it leads to is read where it lies.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>It is not a regular file.</translation>
    </message>
    <message>
        <source>This is {what}, not a file with contents.</source>
        <translation>This is {what}, not a file with contents.</translation>
    </message>
    <message>
        <source>In the archive it is {what}.</source>
        <translation>In the archive it is {what}.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>It is protected with a password.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM); its text is encrypted.</source>
        <translation>It is protected against copying (DRM); its text is encrypted.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>The message is encrypted.</translation>
    </message>
    <message>
        <source>The message is encrypted with PGP.</source>
        <translation>The message is encrypted with PGP.</translation>
    </message>
    <message>
        <source>It is encrypted with PGP.</source>
        <translation>It is encrypted with PGP.</translation>
    </message>
    <message>
        <source>It is encrypted (S/MIME).</source>
        <translation>It is encrypted (S/MIME).</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>You are not allowed to read it.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>You have no permission to read this file.</translation>
    </message>
    <message>
        <source>You have no permission to look into this folder.</source>
        <translation>You have no permission to look into this folder.</translation>
    </message>
    <message>
        <source>This folder could not be listed: {reason}.</source>
        <translation>This folder could not be listed: {reason}.</translation>
    </message>
    <message>
        <source>This file could not be read: {reason}.</source>
        <translation>This file could not be read: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be opened: {reason}.</source>
        <translation>It cannot be opened: {reason}.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>It is no longer there.</translation>
    </message>
    <message>
        <source>The part of the program that reads pictures does not start.</source>
        <translation>The part of the program that reads pictures does not start.</translation>
    </message>
    <message>
        <source>It is damaged: its parts cannot be found.</source>
        <translation>It is damaged: its parts cannot be found.</translation>
    </message>
    <message>
        <source>It is damaged: its text cannot be found.</source>
        <translation>It is damaged: its text cannot be found.</translation>
    </message>
    <message>
        <source>It is damaged: its slides cannot be found.</source>
        <translation>It is damaged: its slides cannot be found.</translation>
    </message>
    <message>
        <source>It is damaged: its sheets cannot be read.</source>
        <translation>It is damaged: its sheets cannot be read.</translation>
    </message>
    <message>
        <source>It is damaged: its content is missing.</source>
        <translation>It is damaged: its content is missing.</translation>
    </message>
    <message>
        <source>It is damaged: its list of chapters is missing.</source>
        <translation>It is damaged: its list of chapters is missing.</translation>
    </message>
    <message>
        <source>It is damaged: its pages cannot be found.</source>
        <translation>It is damaged: its pages cannot be found.</translation>
    </message>
    <message>
        <source>It is damaged: its table of contents is missing or cannot be read.</source>
        <translation>It is damaged: its table of contents is missing or cannot be read.</translation>
    </message>
    <message>
        <source>It is damaged: nothing readable is left in it.</source>
        <translation>It is damaged: nothing readable is left in it.</translation>
    </message>
    <message>
        <source>It is damaged: no reader finds text in it.</source>
        <translation>It is damaged: no reader finds text in it.</translation>
    </message>
    <message>
        <source>It is damaged; nothing can be read.</source>
        <translation>It is damaged; nothing can be read.</translation>
    </message>
    <message>
        <source>It is damaged; nothing of it can be read.</source>
        <translation>It is damaged; nothing of it can be read.</translation>
    </message>
    <message>
        <source>It is damaged; only what comes before that was read.</source>
        <translation>It is damaged; only what comes before that was read.</translation>
    </message>
    <message>
        <source>It is damaged; what lies at that place was not read.</source>
        <translation>It is damaged; what lies at that place was not read.</translation>
    </message>
    <message>
        <source>It is damaged; what could be recovered is read.</source>
        <translation>It is damaged; what could be recovered is read.</translation>
    </message>
    <message>
        <source>It is damaged, and too large to be recovered.</source>
        <translation>It is damaged, and too large to be recovered.</translation>
    </message>
    <message>
        <source>It cannot be taken out: the archive is damaged.</source>
        <translation>It cannot be taken out: the archive is damaged.</translation>
    </message>
    <message>
        <source>It is a damaged Outlook message.</source>
        <translation>It is a damaged Outlook message.</translation>
    </message>
    <message>
        <source>Its Outlook container (winmail.dat) is damaged.</source>
        <translation>Its Outlook container (winmail.dat) is damaged.</translation>
    </message>
    <message>
        <source>It is a damaged S/MIME part.</source>
        <translation>It is a damaged S/MIME part.</translation>
    </message>
    <message>
        <source>It is a damaged picture.</source>
        <translation>It is a damaged picture.</translation>
    </message>
    <message>
        <source>A page cannot be drawn.</source>
        <translation>A page cannot be drawn.</translation>
    </message>
    <message>
        <source>None of its pages can be read.</source>
        <translation>None of its pages can be read.</translation>
    </message>
    <message>
        <source>Its JSON is broken ({detail}).</source>
        <translation>Its JSON is broken ({detail}).</translation>
    </message>
    <message>
        <source>Its XML is broken ({detail}).</source>
        <translation>Its XML is broken ({detail}).</translation>
    </message>
    <message>
        <source>It declares XML entities, which notes never do; it is not read.</source>
        <translation>It declares XML entities, which notes never do; it is not read.</translation>
    </message>
    <message>
        <source>It could not be read ({detail}).</source>
        <translation>It could not be read ({detail}).</translation>
    </message>
    <message>
        <source>What stands in its pictures could not be read.</source>
        <translation>What stands in its pictures could not be read.</translation>
    </message>
    <message>
        <source>A picture in it cannot be read ({detail}).</source>
        <translation>A picture in it cannot be read ({detail}).</translation>
    </message>
    <message>
        <source>Not in the library: {reason}.</source>
        <translation>Not in the library: {reason}.</translation>
    </message>
    <message>
        <source>Followed: 1 file in it is known.</source>
        <translation>Followed: 1 file in it is known.</translation>
    </message>
    <message>
        <source>It is protected with a password, and none that was entered opens it.</source>
        <translation>It is protected with a password, and none that was entered opens it.</translation>
    </message>
    <message>
        <source>The part of the program that reads files does not start; try again, or press “Try it” on the Trust page.</source>
        <translation>The part of the program that reads files does not start; try again, or press “Try it” on the Trust page.</translation>
    </message>
    <message>
        <source>Python {python}, SQLite {sqlite}</source>
        <translation>Python {python}, SQLite {sqlite}</translation>
    </message>
    <message>
        <source>This Python&apos;s SQLite has no FTS5, so words cannot be searched. Install another build of Python.</source>
        <translation>This Python&apos;s SQLite has no FTS5, so words cannot be searched. Install another build of Python.</translation>
    </message>
    <message>
        <source>The kernel refuses every socket except local ones, to this process and to every one it starts (tried: {families})</source>
        <translation>The kernel refuses every socket except local ones, to this process and to every one it starts (tried: {families})</translation>
    </message>
    <message>
        <source>The system refuses every network socket to this process</source>
        <translation>The system refuses every network socket to this process</translation>
    </message>
    <message>
        <source>Programs started from here could open {families} connections</source>
        <translation>Programs started from here could open {families} connections</translation>
    </message>
    <message>
        <source>Run Antorcha on Linux for the strongest protection, or on a computer without a network.</source>
        <translation>Run Antorcha on Linux for the strongest protection, or on a computer without a network.</translation>
    </message>
    <message>
        <source>A guard inside the program refuses connections. {system} offers no stronger one, and native code could go around it</source>
        <translation>A guard inside the program refuses connections. {system} offers no stronger one, and native code could go around it</translation>
    </message>
    <message>
        <source>Nothing does: {families} connections can be opened</source>
        <translation>Nothing does: {families} connections can be opened</translation>
    </message>
    <message>
        <source>{folder} does not exist yet; it is made when needed</source>
        <translation>{folder} does not exist yet; it is made when needed</translation>
    </message>
    <message>
        <source>{folder}: only you</source>
        <translation>{folder}: only you</translation>
    </message>
    <message>
        <source>{folder}: others on this computer can look in</source>
        <translation>{folder}: others on this computer can look in</translation>
    </message>
    <message>
        <source>To keep them out, run in a terminal: chmod 700 &apos;{folder}&apos;</source>
        <translation>To keep them out, run in a terminal: chmod 700 &apos;{folder}&apos;</translation>
    </message>
    <message>
        <source>{folder} cannot be read and written</source>
        <translation>{folder} cannot be read and written</translation>
    </message>
    <message>
        <source>To give it back to yourself, run in a terminal: chown -R $USER &apos;{folder}&apos;</source>
        <translation>To give it back to yourself, run in a terminal: chown -R $USER &apos;{folder}&apos;</translation>
    </message>
    <message>
        <source>{size_bytes} free</source>
        <translation>{size_bytes} free</translation>
    </message>
    <message>
        <source>Free some space; indexing waits when the disk is full.</source>
        <translation>Free some space; indexing waits when the disk is full.</translation>
    </message>
    <message>
        <source>There is no library yet</source>
        <translation>There is no library yet</translation>
    </message>
    <message>
        <source>It is sound</source>
        <translation>It is sound</translation>
    </message>
    <message>
        <source>It is damaged ({detail})</source>
        <translation>It is damaged ({detail})</translation>
    </message>
    <message>
        <source>Your files are not affected. To build a new one from them, close this window and run in a terminal: antorcha doctor --repair</source>
        <translation>Your files are not affected. To build a new one from them, close this window and run in a terminal: antorcha doctor --repair</translation>
    </message>
    <message>
        <source>Not read for now, as you wished: {sources}</source>
        <translation>Not read for now, as you wished: {sources}</translation>
    </message>
    <message>
        <source>Damaged catalogues lie beside it: {count}, {size_bytes}. They are the last resort for conversations that could not be carried over, and go with the first thing that is forgotten. They can be deleted on this page</source>
        <translation>Damaged catalogues lie beside it: {count}, {size_bytes}. They are the last resort for conversations that could not be carried over, and go with the first thing that is forgotten. They can be deleted on this page</translation>
    </message>
    <message>
        <source>Files are read in a process of its own: it can open none of your other files, start no program, change no file, and its memory and time are limited</source>
        <translation>Files are read in a process of its own: it can open none of your other files, start no program, change no file, and its memory and time are limited</translation>
    </message>
    <message>
        <source>Files are read in a process of its own. It is not closed off wholly: {gaps}</source>
        <translation>Files are read in a process of its own. It is not closed off wholly: {gaps}</translation>
    </message>
    <message>
        <source>A Linux kernel from 5.13 on closes it off from your other files.</source>
        <translation>A Linux kernel from 5.13 on closes it off from your other files.</translation>
    </message>
    <message>
        <source>The part of the program that reads files does not start</source>
        <translation>The part of the program that reads files does not start</translation>
    </message>
    <message>
        <source>Install Antorcha again.</source>
        <translation>Install Antorcha again.</translation>
    </message>
    <message>
        <source>{count} folders can be watched</source>
        <translation>{count} folders can be watched</translation>
    </message>
    <message>
        <source>In others, changes are found by looking regularly. For more, raise fs.inotify.max_user_watches.</source>
        <translation>In others, changes are found by looking regularly. For more, raise fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>This system tells about changes in its own way</source>
        <translation>This system tells about changes in its own way</translation>
    </message>
    <message>
        <source>{model} ({license}): there and whole</source>
        <translation>{model} ({license}): there and whole</translation>
    </message>
    <message>
        <source>{model} ({license}): there</source>
        <translation>{model} ({license}): there</translation>
    </message>
    <message>
        <source>{model} is not on this computer</source>
        <translation>{model} is not on this computer</translation>
    </message>
    <message>
        <source>Search by words works without it. While there is a network, run in a terminal: antorcha models fetch {model}</source>
        <translation>Search by words works without it. While there is a network, run in a terminal: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>{model} is damaged, so it is not used</source>
        <translation>{model} is damaged, so it is not used</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>None is known</translation>
    </message>
    <message>
        <source>Add one on the Models page.</source>
        <translation>Add one on the Models page.</translation>
    </message>
    <message>
        <source>it may use every system call</source>
        <translation>it may use every system call</translation>
    </message>
    <message>
        <source>this system cannot close your other files off</source>
        <translation>this system cannot close your other files off</translation>
    </message>
    <message>
        <source>memory and time are not limited</source>
        <translation>memory and time are not limited</translation>
    </message>
    <message>
        <source>hidden folders are left out</source>
        <translation>hidden folders are left out</translation>
    </message>
    <message>
        <source>hidden files are left out</source>
        <translation>hidden files are left out</translation>
    </message>
    <message>
        <source>this program&apos;s own folders are left out</source>
        <translation>this program&apos;s own folders are left out</translation>
    </message>
    <message>
        <source>forgotten on your wish</source>
        <translation>forgotten on your wish</translation>
    </message>
    <message>
        <source>version control keeps copies there</source>
        <translation>version control keeps copies there</translation>
    </message>
    <message>
        <source>programs keep downloads and caches there</source>
        <translation>programs keep downloads and caches there</translation>
    </message>
    <message>
        <source>it is a rubbish bin</source>
        <translation>it is a rubbish bin</translation>
    </message>
    <message>
        <source>programs keep unfinished or temporary files under such names</source>
        <translation>programs keep unfinished or temporary files under such names</translation>
    </message>
    <message>
        <source>programs keep their own index under such names</source>
        <translation>programs keep their own index under such names</translation>
    </message>
    <message>
        <source>the system keeps its own notes there</source>
        <translation>the system keeps its own notes there</translation>
    </message>
    <message>
        <source>links are not followed; what they point to is indexed where it is</source>
        <translation>links are not followed; what they point to is indexed where it is</translation>
    </message>
    <message>
        <source>links that lead out of your folders are not followed</source>
        <translation>links that lead out of your folders are not followed</translation>
    </message>
    <message>
        <source>links that lead nowhere, or round in a circle</source>
        <translation>links that lead nowhere, or round in a circle</translation>
    </message>
    <message>
        <source>your own rule for this source: {rule}</source>
        <translation>your own rule for this source: {rule}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operation not permitted</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is a directory</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>File exists</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Disk quota exceeded</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Input/output error</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>File name too long</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Too many levels of symbolic links</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Too many open files</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>File too large</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Stale file handle</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Device or resource busy</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Connection timed out</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>Host is down</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>No such device</translation>
    </message>
    <message>
        <source>it is not a GGUF file</source>
        <translation>it is not a GGUF file</translation>
    </message>
    <message>
        <source>llama.cpp cannot load it as a model to talk to</source>
        <translation>llama.cpp cannot load it as a model to talk to</translation>
    </message>
    <message>
        <source>llama.cpp cannot load it as a model to talk to ({detail})</source>
        <translation>llama.cpp cannot load it as a model to talk to ({detail})</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>a PostScript document</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>an SVG drawing</translation>
    </message>
    <message>
        <source>a PGP-encrypted message</source>
        <translation>a PGP-encrypted message</translation>
    </message>
    <message>
        <source>a PGP key</source>
        <translation>a PGP key</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>a certificate</translation>
    </message>
    <message>
        <source>a bitmap image</source>
        <translation>a bitmap image</translation>
    </message>
    <message>
        <source>an old Microsoft Office or Outlook file</source>
        <translation>an old Microsoft Office or Outlook file</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>a Zstandard archive</translation>
    </message>
    <message>
        <source>a compress (.Z) archive</source>
        <translation>a compress (.Z) archive</translation>
    </message>
    <message>
        <source>an lzip archive</source>
        <translation>an lzip archive</translation>
    </message>
    <message>
        <source>a Windows cabinet archive</source>
        <translation>a Windows cabinet archive</translation>
    </message>
    <message>
        <source>a Unix (ar) archive</source>
        <translation>a Unix (ar) archive</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>a 7-Zip archive</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>a RAR archive</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>an SQLite database</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>an MP3 recording</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>an Ogg recording</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>a FLAC recording</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>a Windows program</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>a font</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>a language model</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>a disk image</translation>
    </message>
    <message>
        <source>the disk of a virtual machine</source>
        <translation>the disk of a virtual machine</translation>
    </message>
    <message>
        <source>the memory of a virtual machine</source>
        <translation>the memory of a virtual machine</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>a DjVu document</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>a Kindle book</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>an XPS document</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>a Visio drawing</translation>
    </message>
    <message>
        <source>a Publisher document</source>
        <translation>a Publisher document</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>a Java program</translation>
    </message>
    <message>
        <source>an Android program</source>
        <translation>an Android program</translation>
    </message>
    <message>
        <source>a browser extension</source>
        <translation>a browser extension</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>a Python package</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>a video</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>a recording</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>a signature</translation>
    </message>
    <message>
        <source>a signed or encrypted message</source>
        <translation>a signed or encrypted message</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>an AVIF picture</translation>
    </message>
    <message>
        <source>a zip archive with an endless table of contents</source>
        <translation>a zip archive with an endless table of contents</translation>
    </message>
    <message>
        <source>a damaged zip archive</source>
        <translation>a damaged zip archive</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>a zip archive</translation>
    </message>
    <message>
        <source>a OneNote section</source>
        <translation>a OneNote section</translation>
    </message>
    <message>
        <source>a whole OneNote notebook</source>
        <translation>a whole OneNote notebook</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>a link, which is not followed</translation>
    </message>
    <message>
        <source>a second name of another member</source>
        <translation>a second name of another member</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>a device</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>a pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>a socket</translation>
    </message>
    <message>
        <source>something special</source>
        <translation>something special</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>not a file</translation>
    </message>
    <message>
        <source>piece {number} of {total}</source>
        <translation>piece {number} of {total}</translation>
    </message>
    <message>
        <source>piece {number}</source>
        <translation>piece {number}</translation>
    </message>
    <message>
        <source>The disk that holds the library is full</source>
        <translation>The disk that holds the library is full</translation>
    </message>
    <message>
        <source>Nothing was lost. Indexing waits; what is indexed can still be searched.</source>
        <translation>Nothing was lost. Indexing waits; what is indexed can still be searched.</translation>
    </message>
    <message>
        <source>Free some space; indexing goes on by itself.</source>
        <translation>Free some space; indexing goes on by itself.</translation>
    </message>
    <message>
        <source>The disk that holds the library reports errors</source>
        <translation>The disk that holds the library reports errors</translation>
    </message>
    <message>
        <source>Your files were not changed. Indexing waits and tries again.</source>
        <translation>Your files were not changed. Indexing waits and tries again.</translation>
    </message>
    <message>
        <source>If this stays, check the disk that holds {folder}.</source>
        <translation>If this stays, check the disk that holds {folder}.</translation>
    </message>
    <message>
        <source>The library cannot be written</source>
        <translation>The library cannot be written</translation>
    </message>
    <message>
        <source>Your files were not changed. What is indexed can be searched; nothing new is taken in.</source>
        <translation>Your files were not changed. What is indexed can be searched; nothing new is taken in.</translation>
    </message>
    <message>
        <source>Look who may write in {folder}, or whether its drive is read-only.</source>
        <translation>Look who may write in {folder}, or whether its drive is read-only.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue is damaged</source>
        <translation>The library&apos;s catalogue is damaged</translation>
    </message>
    <message>
        <source>Your files are not affected. The damaged catalogue is kept aside and a new one is built from them.</source>
        <translation>Your files are not affected. The damaged catalogue is kept aside and a new one is built from them.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nothing needs to be done.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue was damaged and is built anew from your files</source>
        <translation>The library&apos;s catalogue was damaged and is built anew from your files</translation>
    </message>
    <message>
        <source>Your files were not touched.</source>
        <translation>Your files were not touched.</translation>
    </message>
    <message>
        <source>Until it is complete, searching finds only what has been read again.</source>
        <translation>Until it is complete, searching finds only what has been read again.</translation>
    </message>
    <message>
        <source>Your files were not touched. The damaged catalogue was kept as {file}.</source>
        <translation>Your files were not touched. The damaged catalogue was kept as {file}.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Antorcha</source>
        <translation>This library was written by a newer version of Antorcha</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>It was not touched.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Update the program.</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>The library could not be opened</translation>
    </message>
    <message>
        <source>{reason}. Your files were not touched.</source>
        <translation>{reason}. Your files were not touched.</translation>
    </message>
    <message>
        <source>Free some space, or check the disk, and try again.</source>
        <translation>Free some space, or check the disk, and try again.</translation>
    </message>
    <message>
        <source>Search by meaning has to be rebuilt</source>
        <translation>Search by meaning has to be rebuilt</translation>
    </message>
    <message>
        <source>Nothing of yours is lost; search by words goes on meanwhile.</source>
        <translation>Nothing of yours is lost; search by words goes on meanwhile.</translation>
    </message>
    <message>
        <source>What was kept aside could not be deleted</source>
        <translation>What was kept aside could not be deleted</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Look who may write in the folder of the library, and try again.</source>
        <translation>Look who may write in the folder of the library, and try again.</translation>
    </message>
    <message>
        <source>A rule could not be understood</source>
        <translation>A rule could not be understood</translation>
    </message>
    <message>
        <source>Write it as in a .gitignore file: *.log, drafts/, !keep.log</source>
        <translation>Write it as in a .gitignore file: *.log, drafts/, !keep.log</translation>
    </message>
    <message>
        <source>There is no {path}</source>
        <translation>There is no {path}</translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or lies on a drive that is not connected.</source>
        <translation>Perhaps it was moved or renamed, or lies on a drive that is not connected.</translation>
    </message>
    <message>
        <source>The program&apos;s own folders cannot be indexed</source>
        <translation>The program&apos;s own folders cannot be indexed</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>{path} is not one of the folders in your library</source>
        <translation>{path} is not one of the folders in your library</translation>
    </message>
    <message>
        <source>Perhaps it was removed meanwhile.</source>
        <translation>Perhaps it was removed meanwhile.</translation>
    </message>
    <message>
        <source>{path} is not in the library</source>
        <translation>{path} is not in the library</translation>
    </message>
    <message>
        <source>So nothing can be like it.</source>
        <translation>So nothing can be like it.</translation>
    </message>
    <message>
        <source>This document is not in the library any more</source>
        <translation>This document is not in the library any more</translation>
    </message>
    <message>
        <source>It may have been removed since it was found.</source>
        <translation>It may have been removed since it was found.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Search again.</translation>
    </message>
    <message>
        <source>This subject is not there any more</source>
        <translation>This subject is not there any more</translation>
    </message>
    <message>
        <source>The library has changed since the map was drawn.</source>
        <translation>The library has changed since the map was drawn.</translation>
    </message>
    <message>
        <source>Draw the map again.</source>
        <translation>Draw the map again.</translation>
    </message>
    <message>
        <source>A collection needs a name</source>
        <translation>A collection needs a name</translation>
    </message>
    <message>
        <source>There is no password</source>
        <translation>There is no password</translation>
    </message>
    <message>
        <source>The kept passwords cannot be changed</source>
        <translation>The kept passwords cannot be changed</translation>
    </message>
    <message>
        <source>{reason}: {file}</source>
        <translation>{reason}: {file}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>The backup could not be written to {file}</source>
        <translation>The backup could not be written to {file}</translation>
    </message>
    <message>
        <source>{reason}. The library is as it was.</source>
        <translation>{reason}. The library is as it was.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} could not be written</translation>
    </message>
    <message>
        <source>{reason}. What was there before is unharmed.</source>
        <translation>{reason}. What was there before is unharmed.</translation>
    </message>
    <message>
        <source>There is no room left for {file}</source>
        <translation>There is no room left for {file}</translation>
    </message>
    <message>
        <source>What was there before is unharmed.</source>
        <translation>What was there before is unharmed.</translation>
    </message>
    <message>
        <source>Make room on that disk, or choose a place on another one.</source>
        <translation>Make room on that disk, or choose a place on another one.</translation>
    </message>
    <message>
        <source>{file} may not be written</source>
        <translation>{file} may not be written</translation>
    </message>
    <message>
        <source>Choose another folder, or change who may write there.</source>
        <translation>Choose another folder, or change who may write there.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there</source>
        <translation>The folder {folder} is not there</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Choose another folder, or plug in the drive that it is on.</source>
        <translation>Choose another folder, or plug in the drive that it is on.</translation>
    </message>
    <message>
        <source>There is a {file} already</source>
        <translation>There is a {file} already</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>This is not a backup of Antorcha</source>
        <translation>This is not a backup of Antorcha</translation>
    </message>
    <message>
        <source>The backup does not open with this passphrase, or is damaged</source>
        <translation>The backup does not open with this passphrase, or is damaged</translation>
    </message>
    <message>
        <source>Check the passphrase and try again.</source>
        <translation>Check the passphrase and try again.</translation>
    </message>
    <message>
        <source>The backup is damaged or cut off</source>
        <translation>The backup is damaged or cut off</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>Use another copy of it.</translation>
    </message>
    <message>
        <source>This backup holds no library</source>
        <translation>This backup holds no library</translation>
    </message>
    <message>
        <source>The folder of the library cannot be used</source>
        <translation>The folder of the library cannot be used</translation>
    </message>
    <message>
        <source>{reason}: {folder}. Your files were not touched.</source>
        <translation>{reason}: {folder}. Your files were not touched.</translation>
    </message>
    <message>
        <source>Look who may write there, whether the drive is connected and whether it is full.</source>
        <translation>Look who may write there, whether the drive is connected and whether it is full.</translation>
    </message>
    <message>
        <source>A window is open already and does not answer</source>
        <translation>A window is open already and does not answer</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nothing was lost.</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished what it is doing.</source>
        <translation>Close it, or wait until it has finished what it is doing.</translation>
    </message>
    <message>
        <source>The library in this folder is open in another window</source>
        <translation>The library in this folder is open in another window</translation>
    </message>
    <message>
        <source>Close that window and try again.</source>
        <translation>Close that window and try again.</translation>
    </message>
    <message>
        <source>There is a library in this folder already</source>
        <translation>There is a library in this folder already</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Choose an empty folder.</translation>
    </message>
    <message>
        <source>{conversations} kept conversations with {turns} questions were carried over.</source>
        <translation>{conversations} kept conversations with {turns} questions were carried over.</translation>
    </message>
    <message>
        <source>{lost_turns} questions could not be read any more.</source>
        <translation>{lost_turns} questions could not be read any more.</translation>
    </message>
    <message>
        <source>It is a mail of more than {mib} MB.</source>
        <translation>It is a mail of more than {mib} MB.</translation>
    </message>
    <message>
        <source>It is a text file of more than {mib} MB, which is not read.</source>
        <translation>It is a text file of more than {mib} MB, which is not read.</translation>
    </message>
    <message>
        <source>It is an RTF file of more than {mib} MB, which is not read.</source>
        <translation>It is an RTF file of more than {mib} MB, which is not read.</translation>
    </message>
    <message>
        <source>It is an archive of more than {mib} MB inside another one.</source>
        <translation>It is an archive of more than {mib} MB inside another one.</translation>
    </message>
    <message>
        <source>It has {size} MB; files up to {mib} MB are read.</source>
        <translation>It has {size} MB; files up to {mib} MB are read.</translation>
    </message>
    <message>
        <source>It has more than {mib} MB, which is too much to take out of a file.</source>
        <translation>It has more than {mib} MB, which is too much to take out of a file.</translation>
    </message>
    <message>
        <source>It holds more than {mib} MB, which is too much to take out of an archive.</source>
        <translation>It holds more than {mib} MB, which is too much to take out of an archive.</translation>
    </message>
    <message>
        <source>It expands to far more than its size; the rest of it was not read.</source>
        <translation>It expands to far more than its size; the rest of it was not read.</translation>
    </message>
    <message>
        <source>Far more text comes out of it than a file of its size can hold; the rest was not kept.</source>
        <translation>Far more text comes out of it than a file of its size can hold; the rest was not kept.</translation>
    </message>
    <message>
        <source>It is nested too deep to be read.</source>
        <translation>It is nested too deep to be read.</translation>
    </message>
    <message>
        <source>Its headers are nested too deep to be read.</source>
        <translation>Its headers are nested too deep to be read.</translation>
    </message>
    <message>
        <source>Reading it needs more memory than a file is given.</source>
        <translation>Reading it needs more memory than a file is given.</translation>
    </message>
    <message>
        <source>A picture in it needs more memory than a file is given.</source>
        <translation>A picture in it needs more memory than a file is given.</translation>
    </message>
    <message>
        <source>It is a picture with more dots than can be read.</source>
        <translation>It is a picture with more dots than can be read.</translation>
    </message>
    <message>
        <source>Its text takes more than a file is given.</source>
        <translation>Its text takes more than a file is given.</translation>
    </message>
    <message>
        <source>Its table of contents alone is too large.</source>
        <translation>Its table of contents alone is too large.</translation>
    </message>
    <message>
        <source>Reading it came to nothing for {seconds} seconds.</source>
        <translation>Reading it came to nothing for {seconds} seconds.</translation>
    </message>
    <message>
        <source>Reading it took more than {seconds} seconds.</source>
        <translation>Reading it took more than {seconds} seconds.</translation>
    </message>
    <message>
        <source>Taking it out of its archive takes too long.</source>
        <translation>Taking it out of its archive takes too long.</translation>
    </message>
    <message>
        <source>Reading a picture in it took too long.</source>
        <translation>Reading a picture in it took too long.</translation>
    </message>
    <message>
        <source>The file makes its reader crash ({detail}).</source>
        <translation>The file makes its reader crash ({detail}).</translation>
    </message>
    <message>
        <source>The file makes its reader stop.</source>
        <translation>The file makes its reader stop.</translation>
    </message>
    <message>
        <source>The file made its reader say nonsense; nothing of that was kept.</source>
        <translation>The file made its reader say nonsense; nothing of that was kept.</translation>
    </message>
    <message>
        <source>A picture in it makes its reader stop.</source>
        <translation>A picture in it makes its reader stop.</translation>
    </message>
    <message>
        <source>Reading this file failed through a defect of this program ({detail}).</source>
        <translation>Reading this file failed through a defect of this program ({detail}).</translation>
    </message>
    <message>
        <source>Only its beginning is read; it is a very large data file.</source>
        <translation>Only its beginning is read; it is a very large data file.</translation>
    </message>
    <message>
        <source>Only its beginning: {said}</source>
        <translation>Only its beginning: {said}</translation>
    </message>
    <message>
        <source>Only its first {count} notes: {said}</source>
        <translation>Only its first {count} notes: {said}</translation>
    </message>
    <message>
        <source>Only its first {count} entries are read.</source>
        <translation>Only its first {count} entries are read.</translation>
    </message>
    <message>
        <source>Only its first {count} contacts are read.</source>
        <translation>Only its first {count} contacts are read.</translation>
    </message>
    <message>
        <source>Only its first {count} rows are read; it is a table of very many.</source>
        <translation>Only its first {count} rows are read; it is a table of very many.</translation>
    </message>
    <message>
        <source>Only its first {count} of {total} pages are read.</source>
        <translation>Only its first {count} of {total} pages are read.</translation>
    </message>
    <message>
        <source>Only its first {count} million characters are read.</source>
        <translation>Only its first {count} million characters are read.</translation>
    </message>
    <message>
        <source>Part of the note is damaged or too large.</source>
        <translation>Part of the note is damaged or too large.</translation>
    </message>
    <message>
        <source>Parts of it are damaged or too large: {names}.</source>
        <translation>Parts of it are damaged or too large: {names}.</translation>
    </message>
    <message>
        <source>It has so many parts, or parts nested so deep, that not all of them are read.</source>
        <translation>It has so many parts, or parts nested so deep, that not all of them are read.</translation>
    </message>
    <message>
        <source>It is {place} of a mail that was sent in pieces, which are not put together.</source>
        <translation>It is {place} of a mail that was sent in pieces, which are not put together.</translation>
    </message>
    <message>
        <source>It has too many attachments to read.</source>
        <translation>It has too many attachments to read.</translation>
    </message>
    <message>
        <source>It holds more than {count} files; the others were not read.</source>
        <translation>It holds more than {count} files; the others were not read.</translation>
    </message>
    <message>
        <source>It holds too many folders and links.</source>
        <translation>It holds too many folders and links.</translation>
    </message>
    <message>
        <source>{count} more things in it could not be read.</source>
        <translation>{count} more things in it could not be read.</translation>
    </message>
    <message>
        <source>Too many things in it could not be read; it was given up.</source>
        <translation>Too many things in it could not be read; it was given up.</translation>
    </message>
    <message>
        <source>Some pages cannot be read: {pages}.</source>
        <translation>Some pages cannot be read: {pages}.</translation>
    </message>
    <message>
        <source>Some pages are pictures without text: {pages}.</source>
        <translation>Some pages are pictures without text: {pages}.</translation>
    </message>
    <message>
        <source>Some of its pages are pictures: {pages}.</source>
        <translation>Some of its pages are pictures: {pages}.</translation>
    </message>
    <message>
        <source>The text of some pages cannot be read: {pages}.</source>
        <translation>The text of some pages cannot be read: {pages}.</translation>
    </message>
    <message>
        <source>The pages have not been read by eye yet.</source>
        <translation>The pages have not been read by eye yet.</translation>
    </message>
    <message>
        <source>Pictures of its pages could not be read: {pages}.</source>
        <translation>Pictures of its pages could not be read: {pages}.</translation>
    </message>
    <message>
        <source>About {share} % of its characters cannot be read as text.</source>
        <translation>About {share} % of its characters cannot be read as text.</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they draw, so its text cannot be read.</source>
        <translation>Its fonts do not say which letters they draw, so its text cannot be read.</translation>
    </message>
    <message>
        <source>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Indian scripts, Thai and others).</source>
        <translation>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Indian scripts, Thai and others).</translation>
    </message>
    <message>
        <source>Found by words and by meaning.</source>
        <translation>Found by words and by meaning.</translation>
    </message>
    <message>
        <source>Found by words; by meaning in a while.</source>
        <translation>Found by words; by meaning in a while.</translation>
    </message>
    <message>
        <source>It waits for its turn to be read.</source>
        <translation>It waits for its turn to be read.</translation>
    </message>
    <message>
        <source>It waits: of its folder nothing is read for now, as you wished.</source>
        <translation>It waits: of its folder nothing is read for now, as you wished.</translation>
    </message>
    <message>
        <source>Found by words. Of its folder nothing more is read for now, as you wished.</source>
        <translation>Found by words. Of its folder nothing more is read for now, as you wished.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>It could not be read.</translation>
    </message>
    <message>
        <source>It is not a file with contents.</source>
        <translation>It is not a file with contents.</translation>
    </message>
    <message>
        <source>It is in none of the folders followed.</source>
        <translation>It is in none of the folders followed.</translation>
    </message>
    <message>
        <source>It is not there: {reason}.</source>
        <translation>It is not there: {reason}.</translation>
    </message>
    <message>
        <source>It is new and is looked at within moments.</source>
        <translation>It is new and is looked at within moments.</translation>
    </message>
    <message>
        <source>Followed: {count} files in it are known.</source>
        <translation>Followed: {count} files in it are known.</translation>
    </message>
    <message>
        <source>The folder followed is not there now, or another drive is in its place.</source>
        <translation>The folder followed is not there now, or another drive is in its place.</translation>
    </message>
    <message>
        <source>What was read of it is still found.</source>
        <translation>What was read of it is still found.</translation>
    </message>
    <message>
        <source>It is {place} of a mail that was sent in pieces, and read by itself: only in one mailbox (mbox) they are put together.</source>
        <translation>It is {place} of a mail that was sent in pieces, and read by itself: only in one mailbox (mbox) they are put together.</translation>
    </message>
    <message>
        <source>It is the same note as {name} beside it, which is read instead.</source>
        <translation>It is the same note as {name} beside it, which is read instead.</translation>
    </message>
    <message>
        <source>It is an Outlook data file (pst or ost), and the library that reads them (libpff-python) is not installed.</source>
        <translation>It is an Outlook data file (pst or ost), and the library that reads them (libpff-python) is not installed.</translation>
    </message>
    <message>
        <source>It is a damaged Outlook data file.</source>
        <translation>It is a damaged Outlook data file.</translation>
    </message>
    <message>
        <source>It is damaged in the Outlook data file.</source>
        <translation>It is damaged in the Outlook data file.</translation>
    </message>
    <message>
        <source>It is a folder that is damaged in the Outlook data file.</source>
        <translation>It is a folder that is damaged in the Outlook data file.</translation>
    </message>
    <message>
        <source>It is no item of an Outlook store.</source>
        <translation>It is no item of an Outlook store.</translation>
    </message>
    <message>
        <source>It is a mail inside a mail, of which only the beginning can be taken out of the data file; drag it out of Outlook into a folder to have it read as a whole.</source>
        <translation>It is a mail inside a mail, of which only the beginning can be taken out of the data file; drag it out of Outlook into a folder to have it read as a whole.</translation>
    </message>
    <message>
        <source>It is a mail inside a mail that cannot be taken out of the data file.</source>
        <translation>It is a mail inside a mail that cannot be taken out of the data file.</translation>
    </message>
    <message>
        <source>What is attached to it is damaged in the Outlook data file.</source>
        <translation>What is attached to it is damaged in the Outlook data file.</translation>
    </message>
    <message>
        <source>Of what is attached to a mail, {mib} MB are read.</source>
        <translation>Of what is attached to a mail, {mib} MB are read.</translation>
    </message>
    <message>
        <source>What stands in its pictures has not been read yet.</source>
        <translation>What stands in its pictures has not been read yet.</translation>
    </message>
    <message>
        <source>Of its pictures, the first {count} are read.</source>
        <translation>Of its pictures, the first {count} are read.</translation>
    </message>
    <message>
        <source>Some of its pictures cannot be read.</source>
        <translation>Some of its pictures cannot be read.</translation>
    </message>
    <message>
        <source>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Korean, Indian scripts, Thai and others).</source>
        <translation>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Korean, Indian scripts, Thai and others).</translation>
    </message>
    <message>
        <source>Its folders cannot be read; the mails are read one by one.</source>
        <translation>Its folders cannot be read; the mails are read one by one.</translation>
    </message>
    <message>
        <source>There is no model called {model}</source>
        <translation>There is no model called {model}</translation>
    </message>
    <message>
        <source>The Models page shows those that there are.</source>
        <translation>The Models page shows those that there are.</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer</source>
        <translation>The model {model} is not on this computer</translation>
    </message>
    <message>
        <source>While there is a network, run in a terminal: antorcha models fetch {model}</source>
        <translation>While there is a network, run in a terminal: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>The model for finding by meaning is not there</source>
        <translation>The model for finding by meaning is not there</translation>
    </message>
    <message>
        <source>Searching and asking go on by words alone. Your files and the library are untouched.</source>
        <translation>Searching and asking go on by words alone. Your files and the library are untouched.</translation>
    </message>
    <message>
        <source>The model {model} is damaged</source>
        <translation>The model {model} is damaged</translation>
    </message>
    <message>
        <source>It is not used. Your files and the library are untouched.</source>
        <translation>It is not used. Your files and the library are untouched.</translation>
    </message>
    <message>
        <source>Remove it on the Models page and get it again in a terminal: antorcha models fetch {model}</source>
        <translation>Remove it on the Models page and get it again in a terminal: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {reason}</source>
        <translation>{file} cannot be imported: {reason}</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf and holds a model.</source>
        <translation>Choose a file that ends in .gguf and holds a model.</translation>
    </message>
    <message>
        <source>The list of known models cannot be read</source>
        <translation>The list of known models cannot be read</translation>
    </message>
    <message>
        <source>Install Antorcha again; this is part of it.</source>
        <translation>Install Antorcha again; this is part of it.</translation>
    </message>
    <message>
        <source>There is no earlier choice of a model to go back to</source>
        <translation>There is no earlier choice of a model to go back to</translation>
    </message>
    <message>
        <source>Another model is being taken in</source>
        <translation>Another model is being taken in</translation>
    </message>
    <message>
        <source>Try again when it is there.</source>
        <translation>Try again when it is there.</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly</source>
        <translation>The language model stopped unexpectedly</translation>
    </message>
    <message>
        <source>Ask again: it starts anew. If it keeps happening, press “Try it” on the Trust page.</source>
        <translation>Ask again: it starts anew. If it keeps happening, press “Try it” on the Trust page.</translation>
    </message>
    <message>
        <source>The language model {model} is not there</source>
        <translation>The language model {model} is not there</translation>
    </message>
    <message>
        <source>Searching works without it; only written answers need it.</source>
        <translation>Searching works without it; only written answers need it.</translation>
    </message>
    <message>
        <source>Add one on the Models page, or run in a terminal: antorcha models fetch</source>
        <translation>Add one on the Models page, or run in a terminal: antorcha models fetch</translation>
    </message>
    <message>
        <source>The language model {model} cannot be loaded</source>
        <translation>The language model {model} cannot be loaded</translation>
    </message>
    <message>
        <source>Its file is damaged, or of a kind that this version does not know.</source>
        <translation>Its file is damaged, or of a kind that this version does not know.</translation>
    </message>
    <message>
        <source>Let the Models page check it, or use another model.</source>
        <translation>Let the Models page check it, or use another model.</translation>
    </message>
    <message>
        <source>The language model {model} could not be started</source>
        <translation>The language model {model} could not be started</translation>
    </message>
    <message>
        <source>The system ended it, perhaps because memory ran out.</source>
        <translation>The system ended it, perhaps because memory ran out.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model on the Models page.</source>
        <translation>Close other programs, or choose a smaller model on the Models page.</translation>
    </message>
    <message>
        <source>Press “Try it” on the Trust page: everything is checked there.</source>
        <translation>Press “Try it” on the Trust page: everything is checked there.</translation>
    </message>
    <message>
        <source>The question and what was found for it are too long for the language model</source>
        <translation>The question and what was found for it are too long for the language model</translation>
    </message>
    <message>
        <source>Ask a shorter question, or begin a new conversation.</source>
        <translation>Ask a shorter question, or begin a new conversation.</translation>
    </message>
    <message>
        <source>The language model cannot work on this question</source>
        <translation>The language model cannot work on this question</translation>
    </message>
    <message>
        <source>Put it in other words.</source>
        <translation>Put it in other words.</translation>
    </message>
    <message>
        <source>The language model is being shut down</source>
        <translation>The language model is being shut down</translation>
    </message>
    <message>
        <source>The embedding model failed</source>
        <translation>The embedding model failed</translation>
    </message>
    <message>
        <source>New files are found by their words only until it works again.</source>
        <translation>New files are found by their words only until it works again.</translation>
    </message>
    <message>
        <source>The embedding model gave no usable vectors</source>
        <translation>The embedding model gave no usable vectors</translation>
    </message>
    <message>
        <source>New files are found by their words only.</source>
        <translation>New files are found by their words only.</translation>
    </message>
    <message>
        <source>Let the Models page check it.</source>
        <translation>Let the Models page check it.</translation>
    </message>
    <message>
        <source>The embedding process answered in a way nobody expects</source>
        <translation>The embedding process answered in a way nobody expects</translation>
    </message>
    <message>
        <source>There is no model to write answers</source>
        <translation>There is no model to write answers</translation>
    </message>
    <message>
        <source>There is no model to find by meaning</source>
        <translation>There is no model to find by meaning</translation>
    </message>
    <message>
        <source>waits for mains power</source>
        <translation>waits for mains power</translation>
    </message>
    <message>
        <source>waits until other programs need less</source>
        <translation>waits until other programs need less</translation>
    </message>
    <message>
        <source>waits for room on the disk</source>
        <translation>waits for room on the disk</translation>
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
        <translation>What was kept aside of a damaged catalogue is deleted as well, since single texts cannot be taken out of it.</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Open {name} outside Antorcha?</source>
        <translation>Open {name} outside Antorcha?</translation>
    </message>
    <message>
        <source>The other program may run what is in the file or fetch things from the internet. Antorcha itself does neither.</source>
        <translation>The other program may run what is in the file or fetch things from the internet. Antorcha itself does neither.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Leave Antorcha for {place}?</source>
        <translation>Leave Antorcha for {place}?</translation>
    </message>
    <message>
        <source>{url}

Your browser or mail program will open this and may reach the internet. Antorcha itself never does.</source>
        <translation>{url}

Your browser or mail program will open this and may reach the internet. Antorcha itself never does.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>The other program has no network</source>
        <translation>The other program has no network</translation>
    </message>
    <message>
        <source>This desktop offers no way to start a program outside of Antorcha, so the one that opens the file is kept off the network as well. Programs that you start yourself are not.</source>
        <translation>This desktop offers no way to start a program outside of Antorcha, so the one that opens the file is kept off the network as well. Programs that you start yourself are not.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>The file is not there</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted, or its drive is not connected. Antorcha changed nothing: it only ever reads.</source>
        <translation>{path} was moved, renamed or deleted, or its drive is not connected. Antorcha changed nothing: it only ever reads.</translation>
    </message>
    <message>
        <source>The file cannot be reached</source>
        <translation>The file cannot be reached</translation>
    </message>
    <message>
        <source>You have no permission to look into the folder that holds {path}. Antorcha changed nothing: it only ever reads.</source>
        <translation>You have no permission to look into the folder that holds {path}. Antorcha changed nothing: it only ever reads.</translation>
    </message>
    <message>
        <source>No program could be found to open this</source>
        <translation>No program could be found to open this</translation>
    </message>
    <message>
        <source>This desktop knows none for {path}. You can open it yourself.</source>
        <translation>This desktop knows none for {path}. You can open it yourself.</translation>
    </message>
    <message>
        <source>The desktop found a program for {path}, but opening it failed (status {status}). Try it from your file manager, where you can also choose another program for it.</source>
        <translation>The desktop found a program for {path}, but opening it failed (status {status}). Try it from your file manager, where you can also choose another program for it.</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>It could not be opened</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>Copy where it lies</translation>
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
        <translation>Add a filter</translation>
    </message>
    <message>
        <source>Or type: from:NAME  after:2025-03  kind:mail  in:FOLDER  lang:es</source>
        <translation>Or type: from:NAME  after:2025-03  kind:mail  in:FOLDER  lang:es</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Remove the filter: {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remove this filter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Nothing to choose from here</source>
        <translation>Nothing to choose from here</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>like “{title}”</source>
        <translation>like “{title}”</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>from {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>to {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>with {name}</translation>
    </message>
    <message>
        <source>in folder {name}</source>
        <translation>in folder {name}</translation>
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
        <translation>Notes</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDFs</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web pages</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Find in this document</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Previous place (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Next place (Enter)</translation>
    </message>
    <message>
        <source>End finding (Esc)</source>
        <translation>End finding (Esc)</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} of {count}</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>Not in this document</translation>
    </message>
</context>
<context>
    <name>ForgetSection</name>
    <message>
        <source>Forget a file…</source>
        <translation>Forget a file…</translation>
    </message>
    <message>
        <source>Forget a folder…</source>
        <translation>Forget a folder…</translation>
    </message>
    <message>
        <source>Takes a file out of everything Antorcha keeps and keeps it out until you add it again. Then every byte of the library is searched for its words. The file itself is not touched.</source>
        <translation>Takes a file out of everything Antorcha keeps and keeps it out until you add it again. Then every byte of the library is searched for its words. The file itself is not touched.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>Forget {name}?</translation>
    </message>
    <message>
        <source>Its text, words and vectors are removed and it is no longer found; answers in the history that hold any of it are emptied. The file itself is not touched, nor are backups and exports that you made before.</source>
        <translation>Its text, words and vectors are removed and it is no longer found; answers in the history that hold any of it are emptied. The file itself is not touched, nor are backups and exports that you made before.</translation>
    </message>
    <message>
        <source>Proving that nothing is left takes up to some minutes.</source>
        <translation>Proving that nothing is left takes up to some minutes.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Forgetting {name}, then searching every byte for it</source>
        <translation>Forgetting {name}, then searching every byte for it</translation>
    </message>
    <message>
        <source>Forget a file</source>
        <translation>Forget a file</translation>
    </message>
    <message>
        <source>Forget a folder</source>
        <translation>Forget a folder</translation>
    </message>
    <message>
        <source>The search was stopped. What was forgotten stays forgotten.</source>
        <translation>The search was stopped. What was forgotten stays forgotten.</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Notes and texts</source>
        <translation>Notes and texts</translation>
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
        <translation>Office documents</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web pages</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Before {year}</source>
        <translation>Before {year}</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>By date</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>People in your mails</source>
        <translation>People in your mails</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>By language</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Nothing to show yet. Add a folder, and its picture appears here.</source>
        <translation>Nothing to show yet. Add a folder, and its picture appears here.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s). Choose a bar to see what is in it.</source>
        <translation>
            <numerusform>%Ln document. Choose a bar to see what is in it.</numerusform>
            <numerusform>%Ln documents. Choose a bar to see what is in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>%Ln conversation deleted.</numerusform>
            <numerusform>%Ln conversations deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) could not be brought back.</source>
        <translation>
            <numerusform>%Ln conversation could not be brought back.</numerusform>
            <numerusform>%Ln conversations could not be brought back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Export the conversation</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown files (*.md)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exported as {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln taken out</numerusform>
            <numerusform>%Ln taken out</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Taken out: the file was forgotten</source>
        <translation>Taken out: the file was forgotten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>Title of the conversation</source>
        <translation>Title of the conversation</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Search conversations</source>
        <translation>Search conversations</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>New conversations are not kept.</source>
        <translation>New conversations are not kept.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Export as Markdown…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Keep conversations</translation>
    </message>
    <message>
        <source>Delete all conversations</source>
        <translation>Delete all conversations</translation>
    </message>
    <message>
        <source>What can be done with conversations</source>
        <translation>What can be done with conversations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>No conversation has these words.</translation>
    </message>
    <message>
        <source>What you ask is kept here, on this computer only.</source>
        <translation>What you ask is kept here, on this computer only.</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>What would you like to know?</translation>
    </message>
    <message>
        <source>Type to search  ·  Enter to ask  ·  F1 shows all keys</source>
        <translation>Type to search  ·  Enter to ask  ·  F1 shows all keys</translation>
    </message>
    <message>
        <source>Reading your files: {done} of {total}. You can ask in a moment.</source>
        <translation>Reading your files: {done} of {total}. You can ask in a moment.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s), on this computer only.</source>
        <translation>
            <numerusform>%Ln document, on this computer only.</numerusform>
            <numerusform>%Ln documents, on this computer only.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Everything stays on this computer.</translation>
    </message>
</context>
<context>
    <name>InstantCard</name>
    <message>
        <source>Word for word from your files</source>
        <translation>Word for word from your files</translation>
    </message>
</context>
<context>
    <name>KeepsUp</name>
    <message>
        <source>The file was changed while it was open here. This is how it was.</source>
        <translation>The file was changed while it was open here. This is how it was.</translation>
    </message>
    <message>
        <source>The file is not where it was. This is how it was when it was opened here.</source>
        <translation>The file is not where it was. This is how it was when it was opened here.</translation>
    </message>
    <message>
        <source>This is not in the library any more. It is shown as it was read before.</source>
        <translation>This is not in the library any more. It is shown as it was read before.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>To the field, from anywhere</source>
        <translation>To the field, from anywhere</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Through what was found; Enter opens it here</source>
        <translation>Through what was found; Enter opens it here</translation>
    </message>
    <message>
        <source>Open it in its usual program</source>
        <translation>Open it in its usual program</translation>
    </message>
    <message>
        <source>Fold a document&apos;s passages, or unfold them</source>
        <translation>Fold a document&apos;s passages, or unfold them</translation>
    </message>
    <message>
        <source>Stop, then clear, then close what is read</source>
        <translation>Stop, then clear, then close what is read</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>New conversation</translation>
    </message>
    <message>
        <source>Kept conversations; there F2 renames, Del deletes</source>
        <translation>Kept conversations; there F2 renames, Del deletes</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Add a folder</translation>
    </message>
    <message>
        <source>Find in what is read</source>
        <translation>Find in what is read</translation>
    </message>
    <message>
        <source>Next match, previous match</source>
        <translation>Next match, previous match</translation>
    </message>
    <message>
        <source>What else there is about this</source>
        <translation>What else there is about this</translation>
    </message>
    <message>
        <source>Larger, smaller, as large as fits</source>
        <translation>Larger, smaller, as large as fits</translation>
    </message>
    <message>
        <source>Read across the whole width</source>
        <translation>Read across the whole width</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>To the next part of the window</translation>
    </message>
    <message>
        <source>Ask, Library, Problems, Models, Trust, Settings</source>
        <translation>Ask, Library, Problems, Models, Trust, Settings</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>These keys</translation>
    </message>
    <message>
        <source>End Antorcha</source>
        <translation>End Antorcha</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
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
        <translation>What is left out</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Your own rules</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Save the rules</translation>
    </message>
    <message>
        <source>Why is a file not found?</source>
        <translation>Why is a file not found?</translation>
    </message>
    <message>
        <source>One a line, as in a .gitignore file; with ! in front what fits is kept.</source>
        <translation>One a line, as in a .gitignore file; with ! in front what fits is kept.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nothing is left out.</translation>
    </message>
    <message>
        <source>Saved. The folder is gone through now.</source>
        <translation>Saved. The folder is gone through now.</translation>
    </message>
    <message>
        <source>Which file is not found?</source>
        <translation>Which file is not found?</translation>
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
        <translation>Paused at</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexed</translation>
    </message>
    <message>
        <source>{head} {done} of {total}</source>
        <translation>{head} {done} of {total}</translation>
    </message>
    <message>
        <source>Not there since {day}: what was read is still found, and it goes on once the drive or folder is back</source>
        <translation>Not there since {day}: what was read is still found, and it goes on once the drive or folder is back</translation>
    </message>
    <message>
        <source>Read before the others</source>
        <translation>Read before the others</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait</source>
        <translation>
            <numerusform>%Ln file waits</numerusform>
            <numerusform>%Ln files wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} waiting</translation>
    </message>
    <message>
        <source>{n} by words so far</source>
        <translation>{n} by words so far</translation>
    </message>
    <message>
        <source>{n} with problems</source>
        <translation>{n} with problems</translation>
    </message>
    <message>
        <source>Not followed: changes are seen when you index</source>
        <translation>Not followed: changes are seen when you index</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finishing</translation>
    </message>
    <message>
        <source>all are found by words already</source>
        <translation>all are found by words already</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>{n} ready</translation>
    </message>
    <message>
        <source>Followed live</source>
        <translation>Followed live</translation>
    </message>
    <message>
        <source>{seen} of {all} folders followed live; the rest is swept</source>
        <translation>{seen} of {all} folders followed live; the rest is swept</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} left out</translation>
    </message>
    <message>
        <source>last checked {day}</source>
        <translation>last checked {day}</translation>
    </message>
    <message>
        <source>Indexing waits: the disk that holds the library is full or cannot be written. Search works, and it goes on by itself once there is room.</source>
        <translation>Indexing waits: the disk that holds the library is full or cannot be written. Search works, and it goes on by itself once there is room.</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is plugged in, as the settings wish it. Search works meanwhile.</source>
        <translation>Indexing waits until the computer is plugged in, as the settings wish it. Search works meanwhile.</translation>
    </message>
    <message>
        <source>Indexing waits while other programs need the processor, as the settings wish it. Search works meanwhile.</source>
        <translation>Indexing waits while other programs need the processor, as the settings wish it. Search works meanwhile.</translation>
    </message>
    <message>
        <source>all found by words {soon}</source>
        <translation>all found by words {soon}</translation>
    </message>
    <message>
        <source>all found by meaning {soon}</source>
        <translation>all found by meaning {soon}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with pictures to be read</source>
        <translation>
            <numerusform>%Ln file with pictures to be read</numerusform>
            <numerusform>%Ln files with pictures to be read</numerusform>
        </translation>
    </message>
    <message>
        <source>the index of meaning is being built anew</source>
        <translation>the index of meaning is being built anew</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in less than a minute</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>in about %n minute</numerusform>
            <numerusform>in about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>in about %n hour</numerusform>
            <numerusform>in about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Add a folder to the library</source>
        <translation>Add a folder to the library</translation>
    </message>
    <message>
        <source>Add files to the library</source>
        <translation>Add files to the library</translation>
    </message>
    <message>
        <source>the sample library</source>
        <translation>the sample library</translation>
    </message>
    <message>
        <source>Added {names}. You can ask as soon as the first files are read.</source>
        <translation>Added {names}. You can ask as soon as the first files are read.</translation>
    </message>
    <message>
        <source>Remove {name} from the library?</source>
        <translation>Remove {name} from the library?</translation>
    </message>
    <message>
        <source>Antorcha forgets what it read there, in past answers too. Your files are not touched, and you can add them again at any time.</source>
        <translation>Antorcha forgets what it read there, in past answers too. Your files are not touched, and you can add them again at any time.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removed {name}. Your files are where they were.</source>
        <translation>Removed {name}. Your files are where they were.</translation>
    </message>
    <message>
        <source>The collection is called {name} now.</source>
        <translation>The collection is called {name} now.</translation>
    </message>
    <message>
        <source>{name} is followed live.</source>
        <translation>{name} is followed live.</translation>
    </message>
    <message>
        <source>{name} is not followed any more. What was read of it is still found.</source>
        <translation>{name} is not followed any more. What was read of it is still found.</translation>
    </message>
    <message>
        <source>{name} is read before everything else.</source>
        <translation>{name} is read before everything else.</translation>
    </message>
    <message>
        <source>{name} is read in its turn.</source>
        <translation>{name} is read in its turn.</translation>
    </message>
    <message>
        <source>Nothing more of {name} is read for now. What was found is still found.</source>
        <translation>Nothing more of {name} is read for now. What was found is still found.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Progress of indexing</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Add folder</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Drop folders or files anywhere on this window to add them.</source>
        <translation>Drop folders or files anywhere on this window to add them.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>This is shown as soon as the engine runs.</source>
        <translation>This is shown as soon as the engine runs.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>Sides of the library</source>
        <translation>Sides of the library</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
</context>
<context>
    <name>MailHead</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>The password is being tried on %Ln locked file(s).</source>
        <translation>
            <numerusform>The password is being tried on %Ln locked file.</numerusform>
            <numerusform>The password is being tried on %Ln locked files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Ask Antorcha</source>
        <translation>Ask Antorcha</translation>
    </message>
    <message>
        <source>The library is up to date</source>
        <translation>The library is up to date</translation>
    </message>
    <message>
        <source>Everything can be found.</source>
        <translation>Everything can be found.</translation>
    </message>
    <message>
        <source>The answer is there</source>
        <translation>The answer is there</translation>
    </message>
    <message>
        <source>Add this to the library?</source>
        <translation>Add this to the library?</translation>
    </message>
    <message>
        <source>Antorcha reads it and follows its changes. The files are not touched.</source>
        <translation>Antorcha reads it and follows its changes. The files are not touched.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>page {n}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>line {n}</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>no source</translation>
    </message>
    <message>
        <source>Not in your files.</source>
        <translation>Not in your files.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>There was no answer.</translation>
    </message>
    <message>
        <source>(Taken out: the file was forgotten.)</source>
        <translation>(Taken out: the file was forgotten.)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>MissingAnswer</name>
    <message>
        <source>What came nearest</source>
        <translation>What came nearest</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Show problems</translation>
    </message>
    <message>
        <source>Not in what has been read so far</source>
        <translation>Not in what has been read so far</translation>
    </message>
    <message>
        <source>Ask again once all your files have been read.</source>
        <translation>Ask again once all your files have been read.</translation>
    </message>
    <message>
        <source>Not in your files</source>
        <translation>Not in your files</translation>
    </message>
    <message>
        <source>Nothing that was searched answers this question.</source>
        <translation>Nothing that was searched answers this question.</translation>
    </message>
    <message>
        <source>Only part of this is in your files</source>
        <translation>Only part of this is in your files</translation>
    </message>
    <message>
        <source>The rest of the question stays open.</source>
        <translation>The rest of the question stays open.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are still waiting to be read</source>
        <translation>
            <numerusform>%Ln file is still waiting to be read</numerusform>
            <numerusform>%Ln files are still waiting to be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched: {what}.</source>
        <translation>Not searched: {what}.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use this one</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Test drive</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Loading the model and asking it something…</source>
        <translation>Loading the model and asking it something…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Writes the answers; says so when the passages hold no answer. Needs about 2 GB of memory while it runs.</source>
        <translation>Writes the answers; says so when the passages hold no answer. Needs about 2 GB of memory while it runs.</translation>
    </message>
    <message>
        <source>For computers with little memory: twice as fast and noticeably less careful. Needs about 0.7 GB of memory while it runs.</source>
        <translation>For computers with little memory: twice as fast and noticeably less careful. Needs about 0.7 GB of memory while it runs.</translation>
    </message>
    <message>
        <source>Only for trying out the machinery: its answers are of no use.</source>
        <translation>Only for trying out the machinery: its answers are of no use.</translation>
    </message>
    <message>
        <source>Finds passages by their meaning, in about 100 languages and across them. 384 dimensions, reads up to 512 tokens.</source>
        <translation>Finds passages by their meaning, in about 100 languages and across them. 384 dimensions, reads up to 512 tokens.</translation>
    </message>
    <message>
        <source>Reads what stands in pictures and scans, in Latin and Chinese script. Comes with the program. Needs about 0.5 GB of memory while it reads.</source>
        <translation>Reads what stands in pictures and scans, in Latin and Chinese script. Comes with the program. Needs about 0.5 GB of memory while it reads.</translation>
    </message>
    <message>
        <source>How fast it is here was not measured yet.</source>
        <translation>How fast it is here was not measured yet.</translation>
    </message>
    <message>
        <source>About {seconds} s to the first word</source>
        <translation>About {seconds} s to the first word</translation>
    </message>
    <message>
        <source>About {seconds} s to the first word, then {words} words a second</source>
        <translation>About {seconds} s to the first word, then {words} words a second</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Not installed</translation>
    </message>
    <message>
        <source>Damaged: it is not used</source>
        <translation>Damaged: it is not used</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Ready, of your own</source>
        <translation>Ready, of your own</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licence not known</translation>
    </message>
    <message>
        <source>reads about {n} words at once</source>
        <translation>reads about {n} words at once</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Add a model…</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Back to the one before</translation>
    </message>
    <message>
        <source>Writes the answers</source>
        <translation>Writes the answers</translation>
    </message>
    <message>
        <source>A model is a file on this computer. What it is asked never leaves this computer, and it sees only the sentences that were found for a question.</source>
        <translation>A model is a file on this computer. What it is asked never leaves this computer, and it sees only the sentences that were found for a question.</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>Finds by meaning</translation>
    </message>
    <message>
        <source>Reads scans and pictures</source>
        <translation>Reads scans and pictures</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Models (*.gguf)</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Add a model</translation>
    </message>
    <message>
        <source>Copying {name} and reading all of it</source>
        <translation>Copying {name} and reading all of it</translation>
    </message>
    <message>
        <source>Opening {name} in a process of its own, to see what it is</source>
        <translation>Opening {name} in a process of its own, to see what it is</translation>
    </message>
    <message>
        <source>{name} is there. Take it for a test drive, or use it at once.</source>
        <translation>{name} is there. Take it for a test drive, or use it at once.</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere on this window to add a model of your own. They lie in {folder}.</source>
        <translation>Drop a .gguf file anywhere on this window to add a model of your own. They lie in {folder}.</translation>
    </message>
    <message>
        <source>Its file is deleted from the folder of models. Your library is not touched; the file you added it from stays where it is.</source>
        <translation>Its file is deleted from the folder of models. Your library is not touched; the file you added it from stays where it is.</translation>
    </message>
    <message>
        <source>It is the one in use: another one that fits takes its place.</source>
        <translation>It is the one in use: another one that fits takes its place.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Remove {name}?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Reading all of {name}</source>
        <translation>Reading all of {name}</translation>
    </message>
    <message>
        <source>{name} is whole: {size}, every byte as it should be.</source>
        <translation>{name} is whole: {size}, every byte as it should be.</translation>
    </message>
    <message>
        <source>{name} is not what it should be, and is not used any more.</source>
        <translation>{name} is not what it should be, and is not used any more.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Tries to reach a network and checks everything else</source>
        <translation>Tries to reach a network and checks everything else</translation>
    </message>
    <message>
        <source>Your own files are only ever opened for reading.</source>
        <translation>Your own files are only ever opened for reading.</translation>
    </message>
    <message>
        <source>Waiting for the engine to say how things stand</source>
        <translation>Waiting for the engine to say how things stand</translation>
    </message>
    <message>
        <source>This program cannot reach a network</source>
        <translation>This program cannot reach a network</translation>
    </message>
    <message>
        <source>Nothing keeps this program off the network yet</source>
        <translation>Nothing keeps this program off the network yet</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>The program&apos;s parts</source>
        <translation>The program&apos;s parts</translation>
    </message>
    <message>
        <source>No network for any process</source>
        <translation>No network for any process</translation>
    </message>
    <message>
        <source>Who can read the library</source>
        <translation>Who can read the library</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Room on the disk</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>The catalogue</translation>
    </message>
    <message>
        <source>Damaged catalogues, kept aside</source>
        <translation>Damaged catalogues, kept aside</translation>
    </message>
    <message>
        <source>Confinement of whatever reads files</source>
        <translation>Confinement of whatever reads files</translation>
    </message>
    <message>
        <source>Stopped folders</source>
        <translation>Stopped folders</translation>
    </message>
    <message>
        <source>Noticing changes in folders at once</source>
        <translation>Noticing changes in folders at once</translation>
    </message>
    <message>
        <source>The model that writes the answers</source>
        <translation>The model that writes the answers</translation>
    </message>
    <message>
        <source>The model that finds by meaning</source>
        <translation>The model that finds by meaning</translation>
    </message>
    <message>
        <source>The model that reads scans and pictures</source>
        <translation>The model that reads scans and pictures</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Needs a look</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>No model is installed to write answers. Search works, and questions show the best sentence. To install one: antorcha models fetch</source>
        <translation>No model is installed to write answers. Search works, and questions show the best sentence. To install one: antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is damaged, so it is not used. Search works. To put it right: antorcha models fetch</source>
        <translation>The model that writes answers is damaged, so it is not used. Search works. To put it right: antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is not where it was. Search works. To put it back: antorcha models fetch</source>
        <translation>The model that writes answers is not where it was. Search works. To put it back: antorcha models fetch</translation>
    </message>
    <message>
        <source>The engine stopped and was started again. Nothing was lost.</source>
        <translation>The engine stopped and was started again. Nothing was lost.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The engine stopped. It is being started again.</source>
        <translation>The engine stopped. It is being started again.</translation>
    </message>
</context>
<context>
    <name>NoteSaving</name>
    <message>
        <source>Where shall answers be saved as notes? Antorcha remembers the folder</source>
        <translation>Where shall answers be saved as notes? Antorcha remembers the folder</translation>
    </message>
</context>
<context>
    <name>OnDemand</name>
    <message>
        <source>Hide it</source>
        <translation>Hide it</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message numerus="yes">
        <source>%n more in this document</source>
        <translation>
            <numerusform>%n more in this document</numerusform>
            <numerusform>%n more in this document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Make a backup</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Open a backup</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>Take the models in too (large)</source>
        <translation>Take the models in too (large)</translation>
    </message>
    <message>
        <source>It is encrypted: without the passphrase nobody can read it, you included.</source>
        <translation>It is encrypted: without the passphrase nobody can read it, you included.</translation>
    </message>
    <message>
        <source>The passphrase that the backup was made with.</source>
        <translation>The passphrase that the backup was made with.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>The two are not the same yet.</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Pages of the PDF</source>
        <translation>Pages of the PDF</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>page {n}</source>
        <translation>page {n}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The library: texts, words, sources</source>
        <translation>The library: texts, words, sources</translation>
    </message>
    <message>
        <source>The index of meaning</source>
        <translation>The index of meaning</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>The log</translation>
    </message>
    <message>
        <source>Kept passwords</source>
        <translation>Kept passwords</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Settings of the window</translation>
    </message>
    <message>
        <source>Damaged catalogues, kept aside</source>
        <translation>Damaged catalogues, kept aside</translation>
    </message>
    <message>
        <source>Models; nothing personal</source>
        <translation>Models; nothing personal</translation>
    </message>
    <message>
        <source>Locks, marks and copies</source>
        <translation>Locks, marks and copies</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Delete the damaged catalogues…</source>
        <translation>Delete the damaged catalogues…</translation>
    </message>
    <message>
        <source>Kept: the text of your files, so that it is found and quoted; a log of what the program did, in which the names of files may stand.</source>
        <translation>Kept: the text of your files, so that it is found and quoted; a log of what the program did, in which the names of files may stand.</translation>
    </message>
    <message>
        <source>Passwords that you asked to keep are kept, unencrypted, for your eyes only.</source>
        <translation>Passwords that you asked to keep are kept, unencrypted, for your eyes only.</translation>
    </message>
    <message>
        <source>No passwords are kept.</source>
        <translation>No passwords are kept.</translation>
    </message>
    <message>
        <source>Of a catalogue that was damaged, what is left is kept aside as a last resort for your conversations. It goes with the first thing that you forget, remove or delete.</source>
        <translation>Of a catalogue that was damaged, what is left is kept aside as a last resort for your conversations. It goes with the first thing that you forget, remove or delete.</translation>
    </message>
    <message>
        <source>Nothing of it is sent anywhere.</source>
        <translation>Nothing of it is sent anywhere.</translation>
    </message>
    <message>
        <source>Delete the damaged catalogues?</source>
        <translation>Delete the damaged catalogues?</translation>
    </message>
    <message>
        <source>Nobody will be able to recover conversations from them that are not in the history by now. Your files and the library you use are not touched.</source>
        <translation>Nobody will be able to recover conversations from them that are not in the history by now. Your files and the library you use are not touched.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Delete them</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>only you</translation>
    </message>
    <message>
        <source>others on this computer too</source>
        <translation>others on this computer too</translation>
    </message>
    <message>
        <source>Read by: {who}</source>
        <translation>Read by: {who}</translation>
    </message>
    <message>
        <source>Mode {mode}</source>
        <translation>Mode {mode}</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Save a smaller copy of it.</source>
        <translation>Save a smaller copy of it.</translation>
    </message>
    <message>
        <source>Nothing, unless you keep documents inside: copy those into a folder of yours. A rule in “What is left out” of its folder takes such files off this list.</source>
        <translation>Nothing, unless you keep documents inside: copy those into a folder of yours. A rule in “What is left out” of its folder takes such files off this list.</translation>
    </message>
    <message>
        <source>Nothing: there is no text to be found in it. A rule in “What is left out” of its folder takes such files off this list.</source>
        <translation>Nothing: there is no text to be found in it. A rule in “What is left out” of its folder takes such files off this list.</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Locked with a password</translation>
    </message>
    <message>
        <source>Enter its password here (PDF), or save a copy without one.</source>
        <translation>Enter its password here (PDF), or save a copy without one.</translation>
    </message>
    <message>
        <source>No text in it</source>
        <translation>No text in it</translation>
    </message>
    <message>
        <source>Nothing, if it is empty or a photo.</source>
        <translation>Nothing, if it is empty or a photo.</translation>
    </message>
    <message>
        <source>A kind of file that is not read</source>
        <translation>A kind of file that is not read</translation>
    </message>
    <message>
        <source>Save it as PDF, text or a web page if you need it.</source>
        <translation>Save it as PDF, text or a web page if you need it.</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation>No permission to read it</translation>
    </message>
    <message>
        <source>Give yourself the right to read the file.</source>
        <translation>Give yourself the right to read the file.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again.</source>
        <translation>Open it in its own program and save it again.</translation>
    </message>
    <message>
        <source>Too large to be read</source>
        <translation>Too large to be read</translation>
    </message>
    <message>
        <source>If it holds text, split it into smaller files. If not, a rule in “What is left out” of its folder takes it off this list.</source>
        <translation>If it holds text, split it into smaller files. If not, a rule in “What is left out” of its folder takes it off this list.</translation>
    </message>
    <message>
        <source>Reading it took too long</source>
        <translation>Reading it took too long</translation>
    </message>
    <message>
        <source>It is tried again later by itself.</source>
        <translation>It is tried again later by itself.</translation>
    </message>
    <message>
        <source>Reading it failed</source>
        <translation>Reading it failed</translation>
    </message>
    <message>
        <source>The file may be malformed; saving it again often helps.</source>
        <translation>The file may be malformed; saving it again often helps.</translation>
    </message>
    <message>
        <source>Only part of it could be read</source>
        <translation>Only part of it could be read</translation>
    </message>
    <message>
        <source>What was read can be found; open the file for the rest.</source>
        <translation>What was read can be found; open the file for the rest.</translation>
    </message>
    <message>
        <source>It was gone when it was to be read</source>
        <translation>It was gone when it was to be read</translation>
    </message>
    <message>
        <source>Nothing, if you deleted or moved it.</source>
        <translation>Nothing, if you deleted or moved it.</translation>
    </message>
    <message>
        <source>Its text is hard to make out</source>
        <translation>Its text is hard to make out</translation>
    </message>
    <message>
        <source>A better scan would help.</source>
        <translation>A better scan would help.</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>It could not be read</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Enter password…</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Every file could be read.</translation>
    </message>
    <message>
        <source>This is shown as soon as the engine runs.</source>
        <translation>This is shown as soon as the engine runs.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Files with problems</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be fully read. The files themselves are untouched.</source>
        <translation>
            <numerusform>%Ln file could not be fully read. The file itself is untouched.</numerusform>
            <numerusform>%Ln files could not be fully read. The files themselves are untouched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Looked for {traces} traces of it in {files} files ({size}).</source>
        <translation>Looked for {traces} traces of it in {files} files ({size}).</translation>
    </message>
    <message>
        <source>No text of it was in the library: there was nothing to look for.</source>
        <translation>No text of it was in the library: there was nothing to look for.</translation>
    </message>
    <message>
        <source>{n} of them stand in other documents of yours, and stay.</source>
        <translation>{n} of them stand in other documents of yours, and stay.</translation>
    </message>
    <message>
        <source>The index of meaning still has to be built anew without it.</source>
        <translation>The index of meaning still has to be built anew without it.</translation>
    </message>
    <message>
        <source>Still there: “{text}” in {file}</source>
        <translation>Still there: “{text}” in {file}</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Nothing of it is left.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folders</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ask or search your files</source>
        <translation>Ask or search your files</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Clear (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stop (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Ask (Enter)</translation>
    </message>
    <message>
        <source>Ask a follow-up, or search…</source>
        <translation>Ask a follow-up, or search…</translation>
    </message>
    <message>
        <source>Ask your files, or search them…</source>
        <translation>Ask your files, or search them…</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Previous match (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Next match (F3)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>What else do I have about this? (Ctrl+M)</source>
        <translation>What else do I have about this? (Ctrl+M)</translation>
    </message>
    <message>
        <source>Open in its usual program</source>
        <translation>Open in its usual program</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Show in its folder</translation>
    </message>
    <message>
        <source>Close the reader (Esc)</source>
        <translation>Close the reader (Esc)</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Line {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} of {count}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Shown at {percent}. As large as fits</source>
        <translation>Shown at {percent}. As large as fits</translation>
    </message>
    <message>
        <source>Show the answer beside it (Ctrl+B)</source>
        <translation>Show the answer beside it (Ctrl+B)</translation>
    </message>
    <message>
        <source>Read across the whole width (Ctrl+B)</source>
        <translation>Read across the whole width (Ctrl+B)</translation>
    </message>
    <message>
        <source>As large as fits (Ctrl+0)</source>
        <translation>As large as fits (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message>
        <source>Show it as it is now</source>
        <translation>Show it as it is now</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The picture cannot be drawn. This is the text that was read.</source>
        <translation>The picture cannot be drawn. This is the text that was read.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. This is the text that was read.</source>
        <translation>The PDF asks for a password. This is the text that was read.</translation>
    </message>
    <message>
        <source>The PDF cannot be drawn. This is the text that was read.</source>
        <translation>The PDF cannot be drawn. This is the text that was read.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>A long document: this is the part around the passage.</source>
        <translation>A long document: this is the part around the passage.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>There is no text in it.</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Matching passages</source>
        <translation>Matching passages</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Best first</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Order of the results</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) much like it.</source>
        <translation>
            <numerusform>%Ln document much like it.</numerusform>
            <numerusform>%Ln documents much like it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is like it, or it has not been read for meaning yet.</source>
        <translation>Nothing here is like it, or it has not been read for meaning yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None has these words; %Ln come(s) near in meaning. Press Enter to ask.</source>
        <translation>
            <numerusform>None has these words; %Ln comes near in meaning. Press Enter to ask.</numerusform>
            <numerusform>None has these words; %Ln come near in meaning. Press Enter to ask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching passage(s). Press Enter to ask, ↓ to walk.</source>
        <translation>
            <numerusform>%Ln matching passage. Press Enter to ask, ↓ to walk.</numerusform>
            <numerusform>%Ln matching passages. Press Enter to ask, ↓ to walk.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has these words. Press Enter to ask anyway.</source>
        <translation>No passage has these words. Press Enter to ask anyway.</translation>
    </message>
    <message>
        <source>Found by words only so far.</source>
        <translation>Found by words only so far.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) are found by words only so far.</source>
        <translation>
            <numerusform>%Ln document is found by words only so far.</numerusform>
            <numerusform>%Ln documents are found by words only so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Read here</translation>
    </message>
    <message>
        <source>Open in its usual program</source>
        <translation>Open in its usual program</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Show in its folder</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>More like this</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>Nobody in your files is called “{name}”.</source>
        <translation>Nobody in your files is called “{name}”.</translation>
    </message>
    <message>
        <source>No folder, collection or tag here is called “{name}”.</source>
        <translation>No folder, collection or tag here is called “{name}”.</translation>
    </message>
    <message>
        <source>“{typed}” is looked for as a word. It takes for example: {values}</source>
        <translation>“{typed}” is looked for as a word. It takes for example: {values}</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Show what I type</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Start again now</translation>
    </message>
    <message>
        <source>Closing the window leaves Antorcha in the tray</source>
        <translation>Closing the window leaves Antorcha in the tray</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>Start with the computer, in the tray</translation>
    </message>
    <message>
        <source>Tell me through the desktop while the window is hidden</source>
        <translation>Tell me through the desktop while the window is hidden</translation>
    </message>
    <message>
        <source>A key that works everywhere brings this window to the front</source>
        <translation>A key that works everywhere brings this window to the front</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexing</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>On the desktop</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>This desktop has no tray.</translation>
    </message>
    <message>
        <source>The language changes when the window starts again.</source>
        <translation>The language changes when the window starts again.</translation>
    </message>
    <message>
        <source>The key: {key}</source>
        <translation>The key: {key}</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keyboard settings say which key it is.</source>
        <translation>Your desktop&apos;s keyboard settings say which key it is.</translation>
    </message>
    <message>
        <source>Your desktop may ask you which key it shall be.</source>
        <translation>Your desktop may ask you which key it shall be.</translation>
    </message>
    <message>
        <source>This desktop gives programs no such key. Have its keyboard settings run the command {command} instead: it does the same.</source>
        <translation>This desktop gives programs no such key. Have its keyboard settings run the command {command} instead: it does the same.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>SinceThen</name>
    <message>
        <source>The answer quotes what does not stand here any more: {quote} The file was changed since. Ask again for an answer from it as it is now.</source>
        <translation>The answer quotes what does not stand here any more: {quote} The file was changed since. Ask again for an answer from it as it is now.</translation>
    </message>
    <message>
        <source>The file is not where it was. This is the text that was read.</source>
        <translation>The file is not where it was. This is the text that was read.</translation>
    </message>
    <message>
        <source>The file was moved since. It is now {path}.</source>
        <translation>The file was moved since. It is now {path}.</translation>
    </message>
</context>
<context>
    <name>SourceRowView</name>
    <message>
        <source>Progress of {name}</source>
        <translation>Progress of {name}</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>What is left out…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>Remove from the library…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Put into another collection…</source>
        <translation>Put into another collection…</translation>
    </message>
    <message>
        <source>Stop following changes</source>
        <translation>Stop following changes</translation>
    </message>
    <message>
        <source>Follow changes live</source>
        <translation>Follow changes live</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Read first</translation>
    </message>
    <message>
        <source>Read in turn</source>
        <translation>Read in turn</translation>
    </message>
    <message>
        <source>Do not read now</source>
        <translation>Do not read now</translation>
    </message>
    <message>
        <source>Collection for {name}:</source>
        <translation>Collection for {name}:</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Searching your files</source>
        <translation>Searching your files</translation>
    </message>
    <message>
        <source>Reading what was found</source>
        <translation>Reading what was found</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>Writing the answer</translation>
    </message>
    <message>
        <source>Checking every sentence against its source</source>
        <translation>Checking every sentence against its source</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Progress of indexing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>Starting the engine again…</source>
        <translation>Starting the engine again…</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>The engine is not running</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline: enforced</source>
        <translation>Offline: enforced</translation>
    </message>
    <message>
        <source>Offline: not enforced</source>
        <translation>Offline: not enforced</translation>
    </message>
    <message>
        <source>What this program can and cannot do</source>
        <translation>What this program can and cannot do</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Other things</source>
        <translation>Other things</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Draw the map</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Drawing the map…</translation>
    </message>
    <message>
        <source>There is no map yet: it needs a dozen documents that are found by meaning.</source>
        <translation>There is no map yet: it needs a dozen documents that are found by meaning.</translation>
    </message>
    <message numerus="yes">
        <source>What your %Ln document(s) are about. Choose one to look inside.</source>
        <translation>
            <numerusform>What your %Ln document is about. Choose one to look inside.</numerusform>
            <numerusform>What your %Ln documents are about. Choose one to look inside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not read for their meaning yet.</source>
        <translation>
            <numerusform>%Ln more is not read for its meaning yet.</numerusform>
            <numerusform>%Ln more are not read for their meaning yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what the documents mean…</source>
        <translation>Reading what the documents mean…</translation>
    </message>
    <message>
        <source>Putting together what is alike…</source>
        <translation>Putting together what is alike…</translation>
    </message>
    <message>
        <source>Looking for the words that tell them apart…</source>
        <translation>Looking for the words that tell them apart…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>Text of the document</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Links in this text</source>
        <translation>Links in this text</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Mails of this conversation</source>
        <translation>Mails of this conversation</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln mail(s)</source>
        <translation>
            <numerusform>Conversation of %Ln mail</numerusform>
            <numerusform>Conversation of %Ln mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileMap</name>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Results over time</source>
        <translation>Results over time</translation>
    </message>
    <message>
        <source>Arrow keys choose a time, Shift widens it, Enter shows it, Delete clears it.</source>
        <translation>Arrow keys choose a time, Shift widens it, Enter shows it, Delete clears it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Ask…</source>
        <translation>Ask…</translation>
    </message>
    <message>
        <source>Open Antorcha</source>
        <translation>Open Antorcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with indexing</source>
        <translation>Go on with indexing</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pause indexing</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Show the log</translation>
    </message>
    <message>
        <source>Show the parts</source>
        <translation>Show the parts</translation>
    </message>
    <message>
        <source>Where it lies, and who may read it</source>
        <translation>Where it lies, and who may read it</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>The log</translation>
    </message>
    <message>
        <source>What the program did and what went wrong. Names of files may stand in it.</source>
        <translation>What the program did and what went wrong. Names of files may stand in it.</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Parts and licences</translation>
    </message>
    <message>
        <source>Antorcha is free software (Apache-2.0) and stands on the work of others.</source>
        <translation>Antorcha is free software (Apache-2.0) and stands on the work of others.</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Asked as: {question}</source>
        <translation>Asked as: {question}</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <translation>Understood as: {what}</translation>
    </message>
    <message>
        <source>Searched only: {what}</source>
        <translation>Searched only: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Searched only: %Ln cited document(s)</source>
        <translation>
            <numerusform>Searched only: %Ln cited document</numerusform>
            <numerusform>Searched only: %Ln cited documents</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>There was no answer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) taken out</source>
        <translation>
            <numerusform>%Ln question taken out</numerusform>
            <numerusform>%Ln questions taken out</numerusform>
        </translation>
    </message>
    <message>
        <source>The files they rested on were forgotten or removed; what was asked and answered went with them.</source>
        <translation>The files they rested on were forgotten or removed; what was asked and answered went with them.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choose a model</translation>
    </message>
    <message>
        <source>Sentences with a dotted underline are not carried by any of your files.</source>
        <translation>Sentences with a dotted underline are not carried by any of your files.</translation>
    </message>
    <message>
        <source>No model is ready to write an answer</source>
        <translation>No model is ready to write an answer</translation>
    </message>
    <message>
        <source>Above is the best sentence from your files; below is what else fits.</source>
        <translation>Above is the best sentence from your files; below is what else fits.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
</context>
<context>
    <name>TypedSearch</name>
    <message>
        <source>The engine is not running. As soon as it is, what you typed is looked for.</source>
        <translation>The engine is not running. As soon as it is, what you typed is looked for.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Remember it, for files that come later</source>
        <translation>Remember it, for files that come later</translation>
    </message>
    <message>
        <source>It is tried on every locked file, on this computer only. Remembered, it lies unencrypted in your library’s folder, which only you can read.</source>
        <translation>It is tried on every locked file, on this computer only. Remembered, it lies unencrypted in your library’s folder, which only you can read.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>Password for {name}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Ask your own files</source>
        <translation>Ask your own files</translation>
    </message>
    <message>
        <source>Antorcha reads your notes, mails and PDFs on this computer and answers with the exact place it found. Nothing ever leaves it.</source>
        <translation>Antorcha reads your notes, mails and PDFs on this computer and answers with the exact place it found. Nothing ever leaves it.</translation>
    </message>
    <message>
        <source>Or try it with the sample library</source>
        <translation>Or try it with the sample library</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Add a folder</translation>
    </message>
    <message>
        <source>Drop your folders here</source>
        <translation>Drop your folders here</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>_CountsRow</name>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>found by words only so far</source>
        <translation>found by words only so far</translation>
    </message>
    <message>
        <source>still to be read</source>
        <translation>still to be read</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>with problems</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Show problems</translation>
    </message>
</context>
</TS>
