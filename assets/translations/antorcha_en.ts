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
    <name>Bridge</name>
    <message>
        <source>The engine stopped before it had an answer</source>
        <translation>The engine stopped before it had an answer</translation>
    </message>
    <message>
        <source>Your files and the library are unharmed.</source>
        <translation>Your files and the library are unharmed.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Ask again.</translation>
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
</context>
<context>
    <name>Dates</name>
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
        <source>Keep conversations in the library</source>
        <translation>Keep conversations in the library</translation>
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
        <source>The file is not there any more</source>
        <translation>The file is not there any more</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted since it was read.</source>
        <translation>{path} was moved, renamed or deleted since it was read.</translation>
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
        <source>Its text, words and vectors are removed and it is no longer found. The file itself is not touched. Proving that nothing is left takes up to some minutes.</source>
        <translation>Its text, words and vectors are removed and it is no longer found. The file itself is not touched. Proving that nothing is left takes up to some minutes.</translation>
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
</context>
<context>
    <name>GlancePage</name>
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
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
        <source>The conversation could not be written: {reason}</source>
        <translation>The conversation could not be written: {reason}</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exported as {name}.</translation>
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
        <source>Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here</source>
        <translation>Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here</translation>
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
</context>
<context>
    <name>Library</name>
    <message>
        <source>Paused at</source>
        <translation>Paused at</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexing</translation>
    </message>
    <message>
        <source>{head} {done} of {total}</source>
        <translation>{head} {done} of {total}</translation>
    </message>
    <message>
        <source>found by words {n}</source>
        <translation>found by words {n}</translation>
    </message>
    <message>
        <source>by meaning {n}</source>
        <translation>by meaning {n}</translation>
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
        <source>Not there since {day}; what was read is still found</source>
        <translation>Not there since {day}; what was read is still found</translation>
    </message>
    <message>
        <source>Not followed: changes are seen when you index</source>
        <translation>Not followed: changes are seen when you index</translation>
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
        <source>less than a minute left</source>
        <translation>less than a minute left</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
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
        <source>Antorcha forgets what it read there. Your files are not touched, and you can add them again at any time.</source>
        <translation>Antorcha forgets what it read there. Your files are not touched, and you can add them again at any time.</translation>
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
        <source>Confinement of whatever reads files</source>
        <translation>Confinement of whatever reads files</translation>
    </message>
    <message>
        <source>Noticing changes in folders at once</source>
        <translation>Noticing changes in folders at once</translation>
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
        <source>The note could not be written into {folder}: {reason}</source>
        <translation>The note could not be written into {folder}: {reason}</translation>
    </message>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <source>Nothing of it is sent anywhere.</source>
        <translation>Nothing of it is sent anywhere.</translation>
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
        <source>Locked with a password</source>
        <translation>Locked with a password</translation>
    </message>
    <message>
        <source>Save a copy without the password in the same folder.</source>
        <translation>Save a copy without the password in the same folder.</translation>
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
        <source>Split it into smaller files.</source>
        <translation>Split it into smaller files.</translation>
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
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The picture cannot be drawn. This is the text that was read.</source>
        <translation>The picture cannot be drawn. This is the text that was read.</translation>
    </message>
    <message>
        <source>The file is not where it was. This is the text that was read.</source>
        <translation>The file is not where it was. This is the text that was read.</translation>
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
</context>
<context>
    <name>ResultsView</name>
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
        <source>For a key that works everywhere, have your desktop&apos;s keyboard settings run the command {command}: it brings this window to the front, with the field ready.</source>
        <translation>For a key that works everywhere, have your desktop&apos;s keyboard settings run the command {command}: it brings this window to the front, with the field ready.</translation>
    </message>
    <message>
        <source>The language changes when the window starts again.</source>
        <translation>The language changes when the window starts again.</translation>
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
    <message>
        <source>What was asked and answered here went with it.</source>
        <translation>What was asked and answered here went with it.</translation>
    </message>
    <message>
        <source>Taken out: the file was forgotten</source>
        <translation>Taken out: the file was forgotten</translation>
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
    <name>UnlockDialog</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Show what I type</translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <source>found by meaning</source>
        <translation>found by meaning</translation>
    </message>
    <message>
        <source>by words so far</source>
        <translation>by words so far</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
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
