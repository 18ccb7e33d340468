<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
        <source>New conversation (Ctrl+N)</source>
        <translation>New conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>New conversation</translation>
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
        <source>Open it</source>
        <translation>Open it</translation>
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
    <name>IdleView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>What would you like to know?</translation>
    </message>
    <message>
        <source>Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here</source>
        <translation>Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here</translation>
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
        <source>Folders and files that are followed</source>
        <translation>Folders and files that are followed</translation>
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
</context>
<context>
    <name>ReaderPane</name>
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
</context>
<context>
    <name>SourceRowView</name>
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
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>Text of the document</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>What Antorcha keeps about your files lies in {place}.</source>
        <translation>What Antorcha keeps about your files lies in {place}.</translation>
    </message>
    <message>
        <source>Your own files are only ever opened for reading.</source>
        <translation>Your own files are only ever opened for reading.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Tries to reach a network and checks everything else</source>
        <translation>Tries to reach a network and checks everything else</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
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
