<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nouvelle conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>The engine stopped before it had an answer</source>
        <translation>Le moteur s’est arrêté avant d’avoir une réponse</translation>
    </message>
    <message>
        <source>Your files and the library are unharmed.</source>
        <translation>Vos fichiers et la bibliothèque sont intacts.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Posez la question à nouveau.</translation>
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
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropCatcher</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>Déposez pour ajouter à votre bibliothèque</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Open {name} outside Antorcha?</source>
        <translation>Ouvrir {name} hors d’Antorcha ?</translation>
    </message>
    <message>
        <source>The other program may run what is in the file or fetch things from the internet. Antorcha itself does neither.</source>
        <translation>L’autre programme peut exécuter le contenu du fichier ou chercher des choses sur internet. Antorcha ne fait ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted since it was read.</source>
        <translation>{path} a été déplacé, renommé ou supprimé depuis sa lecture.</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Que voulez-vous savoir ?</translation>
    </message>
    <message>
        <source>Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here</source>
        <translation>Tapez pour chercher  ·  Entrée pour demander  ·  Ctrl+L ramène ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s), on this computer only.</source>
        <translation>
            <numerusform>%Ln document, sur cet ordinateur seulement.</numerusform>
            <numerusform>%Ln documents, sur cet ordinateur seulement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>InstantCard</name>
    <message>
        <source>Word for word from your files</source>
        <translation>Mot pour mot dans vos fichiers</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Vos propres règles</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Why is a file not found?</source>
        <translation>Pourquoi un fichier n&apos;est-il pas trouvé ?</translation>
    </message>
    <message>
        <source>One a line, as in a .gitignore file; with ! in front what fits is kept.</source>
        <translation>Une par ligne, comme dans un fichier .gitignore ; précédée de !, elle garde ce qui correspond.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n&apos;est laissé de côté.</translation>
    </message>
    <message>
        <source>Saved. The folder is gone through now.</source>
        <translation>Enregistré. Le dossier est parcouru maintenant.</translation>
    </message>
    <message>
        <source>Which file is not found?</source>
        <translation>Quel fichier n&apos;est pas trouvé ?</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Paused at</source>
        <translation>En pause à</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation :</translation>
    </message>
    <message>
        <source>{head} {done} of {total}</source>
        <translation>{head} {done} sur {total}</translation>
    </message>
    <message>
        <source>found by words {n}</source>
        <translation>par mots {n}</translation>
    </message>
    <message>
        <source>by meaning {n}</source>
        <translation>par sens {n}</translation>
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
        <translation>Absent depuis {day} ; ce qui a été lu reste trouvable</translation>
    </message>
    <message>
        <source>Not followed: changes are seen when you index</source>
        <translation>Non suivi : les changements sont vus à l’indexation</translation>
    </message>
    <message>
        <source>Followed live</source>
        <translation>Suivi en direct</translation>
    </message>
    <message>
        <source>{seen} of {all} folders followed live; the rest is swept</source>
        <translation>{seen} dossiers sur {all} suivis en direct ; le reste est parcouru</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} laissés de côté</translation>
    </message>
    <message>
        <source>last checked {day}</source>
        <translation>dernière vérification {day}</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Add a folder to the library</source>
        <translation>Ajouter un dossier à la bibliothèque</translation>
    </message>
    <message>
        <source>Add files to the library</source>
        <translation>Ajouter des fichiers à la bibliothèque</translation>
    </message>
    <message>
        <source>Added {names}. You can ask as soon as the first files are read.</source>
        <translation>Ajouté : {names}. Vous pourrez poser des questions dès que les premiers fichiers seront lus.</translation>
    </message>
    <message>
        <source>Remove {name} from the library?</source>
        <translation>Retirer {name} de la bibliothèque ?</translation>
    </message>
    <message>
        <source>Antorcha forgets what it read there. Your files are not touched, and you can add them again at any time.</source>
        <translation>Antorcha oublie ce qu’il y a lu. Vos fichiers ne sont pas touchés et vous pouvez les ajouter de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed {name}. Your files are where they were.</source>
        <translation>{name} retiré. Vos fichiers sont restés où ils étaient.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Progression de l’indexation</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Folders and files that are followed</source>
        <translation>Dossiers et fichiers suivis</translation>
    </message>
    <message>
        <source>Drop folders or files anywhere on this window to add them.</source>
        <translation>Déposez des dossiers ou des fichiers n’importe où sur cette fenêtre pour les ajouter.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Encore rien.</translation>
    </message>
</context>
<context>
    <name>MailHead</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
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
        <translation>Le plus proche</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Voir les problèmes</translation>
    </message>
    <message>
        <source>Not in your files</source>
        <translation>Pas dans vos fichiers</translation>
    </message>
    <message>
        <source>Nothing that was searched answers this question.</source>
        <translation>Rien de ce qui a été cherché ne répond à cette question.</translation>
    </message>
    <message>
        <source>Only part of this is in your files</source>
        <translation>Une partie seulement est dans vos fichiers</translation>
    </message>
    <message>
        <source>The rest of the question stays open.</source>
        <translation>Le reste de la question demeure ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are still waiting to be read</source>
        <translation>
            <numerusform>%Ln fichier attend encore d’être lu</numerusform>
            <numerusform>%Ln fichiers attendent encore d’être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched: {what}.</source>
        <translation>Non cherché : {what}.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>No model is installed to write answers. Search works, and questions show the best sentence. To install one: antorcha models fetch</source>
        <translation>Aucun modèle n’est installé pour écrire des réponses. La recherche fonctionne et les questions montrent la meilleure phrase. Pour en installer un : antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is damaged, so it is not used. Search works. To put it right: antorcha models fetch</source>
        <translation>Le modèle qui écrit les réponses est endommagé et n’est pas utilisé. La recherche fonctionne. Pour le réparer : antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is not where it was. Search works. To put it back: antorcha models fetch</source>
        <translation>Le modèle qui écrit les réponses n’est plus où il était. La recherche fonctionne. Pour le remettre : antorcha models fetch</translation>
    </message>
    <message>
        <source>The engine stopped and was started again. Nothing was lost.</source>
        <translation>Le moteur s’est arrêté et a été relancé. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The engine stopped. It is being started again.</source>
        <translation>Le moteur s’est arrêté. Il est relancé.</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Pages of the PDF</source>
        <translation>Pages du PDF</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Locked with a password</source>
        <translation>Protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Save a copy without the password in the same folder.</source>
        <translation>Enregistrez une copie sans mot de passe dans le même dossier.</translation>
    </message>
    <message>
        <source>No text in it</source>
        <translation>Aucun texte dedans</translation>
    </message>
    <message>
        <source>Nothing, if it is empty or a photo.</source>
        <translation>Rien, s’il est vide ou si c’est une photo.</translation>
    </message>
    <message>
        <source>A kind of file that is not read</source>
        <translation>Un type de fichier qui n’est pas lu</translation>
    </message>
    <message>
        <source>Save it as PDF, text or a web page if you need it.</source>
        <translation>Enregistrez-le en PDF, texte ou page web si vous en avez besoin.</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation>Pas la permission de le lire</translation>
    </message>
    <message>
        <source>Give yourself the right to read the file.</source>
        <translation>Donnez-vous le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again.</source>
        <translation>Ouvrez-le dans son programme et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Too large to be read</source>
        <translation>Trop gros pour être lu</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Reading it took too long</source>
        <translation>La lecture a pris trop de temps</translation>
    </message>
    <message>
        <source>It is tried again later by itself.</source>
        <translation>Un nouvel essai se fera tout seul plus tard.</translation>
    </message>
    <message>
        <source>Reading it failed</source>
        <translation>La lecture a échoué</translation>
    </message>
    <message>
        <source>The file may be malformed; saving it again often helps.</source>
        <translation>Le fichier est peut-être mal formé ; l’enregistrer à nouveau aide souvent.</translation>
    </message>
    <message>
        <source>Only part of it could be read</source>
        <translation>Seule une partie a pu être lue</translation>
    </message>
    <message>
        <source>What was read can be found; open the file for the rest.</source>
        <translation>Ce qui a été lu se trouve ; ouvrez le fichier pour le reste.</translation>
    </message>
    <message>
        <source>It was gone when it was to be read</source>
        <translation>Il avait disparu au moment d’être lu</translation>
    </message>
    <message>
        <source>Nothing, if you deleted or moved it.</source>
        <translation>Rien, si vous l’avez supprimé ou déplacé.</translation>
    </message>
    <message>
        <source>Its text is hard to make out</source>
        <translation>Son texte se lit mal</translation>
    </message>
    <message>
        <source>A better scan would help.</source>
        <translation>Un meilleur scan aiderait.</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Il n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Fichiers à problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be fully read. The files themselves are untouched.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu en entier. Le fichier lui-même est intact.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus en entier. Les fichiers eux-mêmes sont intacts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ask or search your files</source>
        <translation>Interroger vos fichiers ou y chercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Demander (Entrée)</translation>
    </message>
    <message>
        <source>Ask a follow-up, or search…</source>
        <translation>Poursuivez, ou cherchez…</translation>
    </message>
    <message>
        <source>Ask your files, or search them…</source>
        <translation>Interrogez vos fichiers, ou cherchez…</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Open in its usual program</source>
        <translation>Ouvrir dans son programme habituel</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message>
        <source>Close the reader (Esc)</source>
        <translation>Fermer le lecteur (Échap)</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Ligne {n}</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The file is not where it was. This is the text that was read.</source>
        <translation>Le fichier n’est plus où il était. Voici le texte qui a été lu.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. This is the text that was read.</source>
        <translation>Le PDF demande un mot de passe. Voici le texte qui a été lu.</translation>
    </message>
    <message>
        <source>The PDF cannot be drawn. This is the text that was read.</source>
        <translation>Le PDF ne peut pas être affiché. Voici le texte qui a été lu.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>A long document: this is the part around the passage.</source>
        <translation>Un long document : voici la partie autour du passage.</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Matching passages</source>
        <translation>Passages trouvés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching passage(s). Press Enter to ask, ↓ to walk.</source>
        <translation>
            <numerusform>%Ln passage trouvé. Entrée pour demander, ↓ pour parcourir.</numerusform>
            <numerusform>%Ln passages trouvés. Entrée pour demander, ↓ pour parcourir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has these words. Press Enter to ask anyway.</source>
        <translation>Aucun passage ne contient ces mots. Entrée pour demander quand même.</translation>
    </message>
    <message>
        <source>Found by words only so far.</source>
        <translation>Trouvé par mots seulement pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) are found by words only so far.</source>
        <translation>
            <numerusform>%Ln document se trouve par mots seulement pour l’instant.</numerusform>
            <numerusform>%Ln documents se trouvent par mots seulement pour l’instant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceRowView</name>
    <message>
        <source>What is left out…</source>
        <translation>Ce qui est laissé de côté…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>Retirer de la bibliothèque…</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Searching your files</source>
        <translation>Recherche dans vos fichiers</translation>
    </message>
    <message>
        <source>Reading what was found</source>
        <translation>Lecture de ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>Rédaction de la réponse</translation>
    </message>
    <message>
        <source>Checking every sentence against its source</source>
        <translation>Vérification de chaque phrase avec sa source</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Progression de l’indexation</translation>
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
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Starting the engine again…</source>
        <translation>Relance du moteur…</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>Le moteur ne tourne pas</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline: enforced</source>
        <translation>Hors ligne : garanti</translation>
    </message>
    <message>
        <source>Offline: not enforced</source>
        <translation>Hors ligne : non garanti</translation>
    </message>
    <message>
        <source>What this program can and cannot do</source>
        <translation>Ce que ce programme peut et ne peut pas faire</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>What Antorcha keeps about your files lies in {place}.</source>
        <translation>Ce qu’Antorcha garde sur vos fichiers se trouve dans {place}.</translation>
    </message>
    <message>
        <source>Your own files are only ever opened for reading.</source>
        <translation>Vos propres fichiers ne sont jamais ouverts que pour être lus.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Tries to reach a network and checks everything else</source>
        <translation>Tente d’atteindre un réseau et vérifie tout le reste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This program cannot reach a network</source>
        <translation>Ce programme ne peut atteindre aucun réseau</translation>
    </message>
    <message>
        <source>Nothing keeps this program off the network yet</source>
        <translation>Rien n’empêche encore ce programme d’atteindre le réseau</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Asked as: {question}</source>
        <translation>Question complète : {question}</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <translation>Compris comme : {what}</translation>
    </message>
    <message>
        <source>Searched only: {what}</source>
        <translation>Recherché uniquement : {what}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Sentences with a dotted underline are not carried by any of your files.</source>
        <translation>Les phrases soulignées de points ne s’appuient sur aucun de vos fichiers.</translation>
    </message>
    <message>
        <source>No model is ready to write an answer</source>
        <translation>Aucun modèle n’est prêt à écrire une réponse</translation>
    </message>
    <message>
        <source>Above is the best sentence from your files; below is what else fits.</source>
        <translation>En haut, la meilleure phrase de vos fichiers ; en bas, ce qui convient aussi.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Ask your own files</source>
        <translation>Interrogez vos propres fichiers</translation>
    </message>
    <message>
        <source>Antorcha reads your notes, mails and PDFs on this computer and answers with the exact place it found. Nothing ever leaves it.</source>
        <translation>Antorcha lit vos notes, courriels et PDF sur cet ordinateur et répond avec l’endroit exact trouvé. Rien n’en sort jamais.</translation>
    </message>
    <message>
        <source>Or try it with the sample library</source>
        <translation>Ou essayez avec la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Drop your folders here</source>
        <translation>Déposez vos dossiers ici</translation>
    </message>
</context>
<context>
    <name>_CountsRow</name>
    <message>
        <source>found by meaning</source>
        <translation>par le sens</translation>
    </message>
    <message>
        <source>by words so far</source>
        <translation>par mots</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>à problèmes</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Voir les problèmes</translation>
    </message>
</context>
</TS>
