<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AnswerActions</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with its sources</source>
        <translation>Copier avec ses sources</translation>
    </message>
    <message>
        <source>Save as note</source>
        <translation>Enregistrer en note</translation>
    </message>
    <message>
        <source>Save as a new file with its sources</source>
        <translation>Enregistrer dans un nouveau fichier avec ses sources</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask this again</source>
        <translation>Poser de nouveau cette question</translation>
    </message>
    <message>
        <source>Only these sources</source>
        <translation>Ces sources seulement</translation>
    </message>
    <message>
        <source>Ask again, looking only into the documents that are cited</source>
        <translation>Redemander en ne cherchant que dans les documents cités</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Autre modèle</translation>
    </message>
    <message>
        <source>Ask again with another model</source>
        <translation>Redemander avec un autre modèle</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>AnswerDoing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>The language model stopped and was started again. The question was put to it once more.</source>
        <translation>Le modèle de langage s’est arrêté et a été relancé. La question lui a été posée de nouveau.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Historique (Ctrl+H)</translation>
    </message>
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
    <name>BackupSection</name>
    <message>
        <source>Make a backup…</source>
        <translation>Faire une sauvegarde…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Ouvrir une sauvegarde…</translation>
    </message>
    <message>
        <source>Open the restored library</source>
        <translation>Ouvrir la bibliothèque restaurée</translation>
    </message>
    <message>
        <source>One encrypted file with the library: texts, vectors, what is followed and what is kept out. Your own files are not in it. A backup is opened into a folder of its own; this library stays as it is.</source>
        <translation>Un fichier chiffré contenant la bibliothèque&#xa0;: textes, vecteurs, ce qui est suivi et ce qui est exclu. Vos propres fichiers n’y sont pas. Une sauvegarde s’ouvre dans un dossier à part&#x202f;; cette bibliothèque reste telle quelle.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>Un dossier vide pour la bibliothèque</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>Sauvegardes (*{suffix})</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>Wrote {file}, {size}.</source>
        <translation>{file} écrit, {size}.</translation>
    </message>
    <message>
        <source>{count} documents are in {folder} now.</source>
        <translation>{count} documents sont maintenant dans {folder}.</translation>
    </message>
    <message>
        <source>Not on this computer, but still found: {paths}</source>
        <translation>Absents de cet ordinateur, mais toujours trouvés&#xa0;: {paths}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
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
    <name>Canvas</name>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
</context>
<context>
    <name>CollectionHeading</name>
    <message>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Rename the collection {name}</source>
        <translation>Renommer la collection {name}</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>It ended without saying why.</source>
        <translation>Il s’est terminé sans dire pourquoi.</translation>
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
            <numerusform>%Ln question précédente</numerusform>
            <numerusform>%Ln questions précédentes</numerusform>
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
        <translation>Documents de ce sujet</translation>
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
    <name>EmptiedNote</name>
    <message>
        <source>What was asked and answered there rested on files that were forgotten or removed, and went with them for good.</source>
        <translation>Les questions et les réponses reposaient sur des fichiers oubliés ou retirés, et sont parties avec eux définitivement.</translation>
    </message>
    <message>
        <source>The conversations above can be read as before.</source>
        <translation>Les conversations ci-dessus restent lisibles.</translation>
    </message>
    <message>
        <source>Remove the emptied ones</source>
        <translation>Supprimer les vides</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) emptied</source>
        <translation>
            <numerusform>%Ln conversation vide</numerusform>
            <numerusform>%Ln conversations vides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineWishes</name>
    <message>
        <source>Pause while the computer runs on its battery</source>
        <translation>Suspendre quand l’ordinateur est sur batterie</translation>
    </message>
    <message>
        <source>Pause while other programs need the processor</source>
        <translation>Suspendre quand d’autres programmes ont besoin du processeur</translation>
    </message>
    <message>
        <source>Look closer at the first hits of every search</source>
        <translation>Examiner de plus près les premiers résultats de chaque recherche</translation>
    </message>
    <message>
        <source>Keep conversations in the library</source>
        <translation>Conserver les conversations dans la bibliothèque</translation>
    </message>
    <message>
        <source>Your disk has little room left: what is new is kept without it for now, and is found all the same.</source>
        <translation>Il reste peu de place sur le disque&#xa0;: les nouveautés sont gardées sans cela pour l’instant, et se trouvent quand même.</translation>
    </message>
    <message>
        <source>Your passages are being prepared once more for it, in the background. Search works meanwhile.</source>
        <translation>Vos passages sont traités une nouvelle fois pour cela, en arrière-plan. La recherche fonctionne pendant ce temps.</translation>
    </message>
    <message>
        <source>For a question in another language than the text, the right passage then comes first in 88 of 100 cases instead of 81. It takes most of the library&apos;s room, some 7&#xa0;KB a passage. Turned off, that room is given back; turned on again, all passages are prepared once more.</source>
        <translation>Pour une question posée dans une autre langue que le texte, le bon passage arrive alors en tête dans 88 cas sur 100 au lieu de 81. Cela occupe l’essentiel de la place de la bibliothèque, environ 7&#xa0;Ko par passage. Désactivé, cette place est rendue&#x202f;; réactivé, tous les passages sont préparés une nouvelle fois.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The engine stopped</source>
        <translation>Le moteur s’est arrêté</translation>
    </message>
    <message>
        <source>Nothing was lost: it goes on where it was when it starts again.</source>
        <translation>Rien n’a été perdu&#xa0;: il reprend où il en était quand il redémarre.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Posez la question à nouveau.</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>Le moteur ne tourne pas</translation>
    </message>
    <message>
        <source>Your files and the library are untouched.</source>
        <translation>Vos fichiers et la bibliothèque n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>The engine could not be started</source>
        <translation>Le moteur n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>The end of {file} says why.</source>
        <translation>La fin de {file} dit pourquoi.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({detail})</source>
        <translation>Il s’est produit quelque chose d’inattendu ({detail})</translation>
    </message>
    <message>
        <source>The log on the Trust page says more.</source>
        <translation>Le journal, sur la page Confiance, en dit plus.</translation>
    </message>
    <message>
        <source>The window could not reach the engine ({detail})</source>
        <translation>La fenêtre n’a pas pu joindre le moteur ({detail})</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>Fermez la fenêtre et rouvrez-la.</translation>
    </message>
    <message>
        <source>The window and the engine do not understand each other</source>
        <translation>La fenêtre et le moteur ne se comprennent pas</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>After an update of Antorcha, close all its windows and start it again.</source>
        <translation>Après une mise à jour d’Antorcha, fermez toutes ses fenêtres et relancez-le.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>A part of the program stopped unexpectedly</source>
        <translation>Une partie du programme s’est arrêtée de façon inattendue</translation>
    </message>
    <message>
        <source>It is started again by itself. Your files and the library are untouched.</source>
        <translation>Elle redémarre d’elle-même. Vos fichiers et la bibliothèque n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>If it keeps happening, press “Try it” on the Trust page: everything is checked there.</source>
        <translation>Si cela se répète, appuyez sur «&#xa0;Essayer&#xa0;» sur la page Confiance&#xa0;: tout y est vérifié.</translation>
    </message>
    <message>
        <source>A part of the program did not answer within {seconds} seconds</source>
        <translation>Une partie du programme n’a pas répondu en {seconds} secondes</translation>
    </message>
    <message>
        <source>Part of the work met an unexpected error ({detail})</source>
        <translation>Une partie du travail a rencontré une erreur inattendue ({detail})</translation>
    </message>
    <message>
        <source>It is tried again by itself. Your files are untouched.</source>
        <translation>Un nouvel essai se fait tout seul. Vos fichiers n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>The engine did not understand what the window asked</source>
        <translation>Le moteur n’a pas compris ce que demandait la fenêtre</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices</source>
        <translation>«&#xa0;{value}&#xa0;» ne fait pas partie des choix</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>Rien n’a été recherché.</translation>
    </message>
    <message>
        <source>Write 2025, 2025-03 or 2025-03-07.</source>
        <translation>Écrivez 2025, 2025-03 ou 2025-03-07.</translation>
    </message>
    <message>
        <source>This conversation is not there any more</source>
        <translation>Cette conversation n’existe plus</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>A conversation needs a title</source>
        <translation>Une conversation a besoin d’un titre</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>Rien n’a été renommé.</translation>
    </message>
    <message>
        <source>It could not be done: {reason}</source>
        <translation>Cela n’a pas pu être fait&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It could not be done: {reason} ({file})</source>
        <translation>Cela n’a pas pu être fait&#xa0;: {reason} ({file})</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file holds nothing but blank space.</source>
        <translation>Le fichier ne contient que des espaces.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Il n’y a pas de texte dans ce fichier.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Nothing to read was found in it.</source>
        <translation>Rien à lire n’y a été trouvé.</translation>
    </message>
    <message>
        <source>It has no pages.</source>
        <translation>Il n’a pas de pages.</translation>
    </message>
    <message>
        <source>There is no text on its pages.</source>
        <translation>Il n’y a pas de texte sur ses pages.</translation>
    </message>
    <message>
        <source>It has no text layer, only pictures of pages (a scan, perhaps).</source>
        <translation>Il n’a pas de couche de texte, seulement des images de pages (un scan, peut-être).</translation>
    </message>
    <message>
        <source>It is a picture too small to hold text.</source>
        <translation>C’est une image trop petite pour contenir du texte.</translation>
    </message>
    <message>
        <source>It is a picture without text, a photo perhaps.</source>
        <translation>C’est une image sans texte, une photo peut-être.</translation>
    </message>
    <message>
        <source>It is a picture, and what stands in it has not been read yet.</source>
        <translation>C’est une image, et ce qui y est écrit n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>It ties notes of an export together; no text of its own.</source>
        <translation>Il relie les notes d’un export&#x202f;; il n’a pas de texte à lui.</translation>
    </message>
    <message>
        <source>It was deleted in the mail program, which has not cleaned up yet.</source>
        <translation>Il a été supprimé dans le logiciel de messagerie, qui n’a pas encore fait le ménage.</translation>
    </message>
    <message>
        <source>Apple Mail keeps it in a file of its own, or has not fetched it yet.</source>
        <translation>Apple Mail le garde dans un fichier à part ou ne l’a pas encore récupéré.</translation>
    </message>
    <message>
        <source>Its format is not known.</source>
        <translation>Son format n’est pas connu.</translation>
    </message>
    <message>
        <source>It is not text, and its format is not known.</source>
        <translation>Ce n’est pas du texte, et son format n’est pas connu.</translation>
    </message>
    <message>
        <source>Its format ({ending}) is not one that Antorcha can read.</source>
        <translation>Antorcha ne peut pas lire son format ({ending}).</translation>
    </message>
    <message>
        <source>Its format is not one that Antorcha can read.</source>
        <translation>Antorcha ne peut pas lire son format.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read yet.</source>
        <translation>Antorcha ne peut pas encore lire ce type de fichier&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read.</source>
        <translation>Antorcha ne peut pas lire ce type de fichier&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha does not look into.</source>
        <translation>C’est {what}&#x202f;; Antorcha ne regarde pas à l’intérieur.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot look into: unpack it into one of your folders.</source>
        <translation>Antorcha ne peut pas regarder dans ce fichier ({what})&#xa0;: décompressez-le dans l’un de vos dossiers.</translation>
    </message>
    <message>
        <source>It is an Outlook message, which Antorcha does not know by this name.</source>
        <translation>C’est un message Outlook, qu’Antorcha ne reconnaît pas sous ce nom.</translation>
    </message>
    <message>
        <source>It is an old Microsoft Office file of a kind that Antorcha cannot read.</source>
        <translation>C’est un ancien fichier Microsoft Office d’un type qu’Antorcha ne peut pas lire.</translation>
    </message>
    <message>
        <source>It is OneNote&apos;s list of a notebook&apos;s sections; it holds no notes itself.</source>
        <translation>C’est la liste des sections d’un bloc-notes OneNote&#x202f;; elle ne contient pas de notes.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read. In OneNote, export the notebook or section as PDF or as Word documents into a folder that is followed.</source>
        <translation>Antorcha ne peut pas lire ce type de fichier&#xa0;: {what}. Dans OneNote, exportez le bloc-notes ou la section en PDF ou en documents Word dans un dossier de votre bibliothèque.</translation>
    </message>
    <message>
        <source>It is a mail folder of Outlook Express, which Antorcha cannot read. Import it into Thunderbird and add the folder that Thunderbird keeps its mail in.</source>
        <translation>C’est un dossier de courrier d’Outlook Express, qu’Antorcha ne peut pas lire. Importez-le dans Thunderbird et ajoutez le dossier où Thunderbird garde son courrier.</translation>
    </message>
    <message>
        <source>It is an Outlook data file (pst or ost), which Antorcha cannot read. Drag the mails out of Outlook into a folder as msg files, or turn the file into mbox with the free program readpst, and add that.</source>
        <translation>C’est un fichier de données Outlook (pst ou ost), qu’Antorcha ne peut pas lire. Faites glisser les messages d’Outlook dans un dossier en fichiers msg, ou convertissez le fichier en mbox avec le programme libre readpst, et ajoutez le résultat.</translation>
    </message>
    <message>
        <source>It is a Word document from before 1997, saved in pieces; save it as docx to have it found.</source>
        <translation>C’est un document Word d’avant 1997, enregistré par morceaux&#x202f;; enregistrez-le en docx pour qu’il soit trouvé.</translation>
    </message>
    <message>
        <source>It is a document of Apple&apos;s {what} without a readable preview; export it as PDF or Word to have it found.</source>
        <translation>C’est un document d’Apple {what} sans aperçu lisible&#x202f;; exportez-le en PDF ou Word pour qu’il soit trouvé.</translation>
    </message>
    <message>
        <source>Of a document of Apple&apos;s {what} only the preview can be read, which may be its first pages alone.</source>
        <translation>D’un document d’Apple {what}, seul l’aperçu peut être lu, peut-être ses premières pages seulement.</translation>
    </message>
    <message>
        <source>It is an office document under another name: give it its own ending.</source>
        <translation>C’est un document bureautique sous un autre nom&#xa0;: donnez-lui sa propre extension.</translation>
    </message>
    <message>
        <source>It is an object of another program inside the mail.</source>
        <translation>C’est un objet d’un autre programme dans le message.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known.</source>
        <translation>Il est compressé d’une façon inconnue.</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>C’est un lien&#x202f;; les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>It is a link; the file it leads to is read where it lies.</source>
        <translation>C’est un lien&#x202f;; le fichier auquel il mène est lu là où il se trouve.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This is {what}, not a file with contents.</source>
        <translation>Ce n’est pas un fichier avec un contenu&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>In the archive it is {what}.</source>
        <translation>Dans l’archive, c’est {what}.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM); its text is encrypted.</source>
        <translation>Il est protégé contre la copie (DRM)&#x202f;; son texte est chiffré.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>Le message est chiffré.</translation>
    </message>
    <message>
        <source>The message is encrypted with PGP.</source>
        <translation>Le message est chiffré avec PGP.</translation>
    </message>
    <message>
        <source>It is encrypted with PGP.</source>
        <translation>Il est chiffré avec PGP.</translation>
    </message>
    <message>
        <source>It is encrypted (S/MIME).</source>
        <translation>Il est chiffré (S/MIME).</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>Vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Vous n’avez pas la permission de lire ce fichier.</translation>
    </message>
    <message>
        <source>You have no permission to look into this folder.</source>
        <translation>Vous n’avez pas la permission de regarder dans ce dossier.</translation>
    </message>
    <message>
        <source>This folder could not be listed: {reason}.</source>
        <translation>Le contenu de ce dossier n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This file could not be read: {reason}.</source>
        <translation>Ce fichier n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be opened: {reason}.</source>
        <translation>Il ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>The part of the program that reads pictures does not start.</source>
        <translation>La partie du programme qui lit les images ne démarre pas.</translation>
    </message>
    <message>
        <source>It is damaged: its parts cannot be found.</source>
        <translation>Il est endommagé&#xa0;: ses parties sont introuvables.</translation>
    </message>
    <message>
        <source>It is damaged: its text cannot be found.</source>
        <translation>Il est endommagé&#xa0;: son texte est introuvable.</translation>
    </message>
    <message>
        <source>It is damaged: its slides cannot be found.</source>
        <translation>Il est endommagé&#xa0;: ses diapositives sont introuvables.</translation>
    </message>
    <message>
        <source>It is damaged: its sheets cannot be read.</source>
        <translation>Il est endommagé&#xa0;: ses feuilles ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>It is damaged: its content is missing.</source>
        <translation>Il est endommagé&#xa0;: son contenu manque.</translation>
    </message>
    <message>
        <source>It is damaged: its list of chapters is missing.</source>
        <translation>Il est endommagé&#xa0;: sa liste de chapitres manque.</translation>
    </message>
    <message>
        <source>It is damaged: its pages cannot be found.</source>
        <translation>Il est endommagé&#xa0;: ses pages sont introuvables.</translation>
    </message>
    <message>
        <source>It is damaged: its table of contents is missing or cannot be read.</source>
        <translation>Il est endommagé&#xa0;: sa table des matières manque ou ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It is damaged: nothing readable is left in it.</source>
        <translation>Il est endommagé&#xa0;: il n’y reste rien de lisible.</translation>
    </message>
    <message>
        <source>It is damaged: no reader finds text in it.</source>
        <translation>Il est endommagé&#xa0;: aucun texte n’y est trouvé.</translation>
    </message>
    <message>
        <source>It is damaged; nothing can be read.</source>
        <translation>Il est endommagé&#x202f;; rien ne peut être lu.</translation>
    </message>
    <message>
        <source>It is damaged; nothing of it can be read.</source>
        <translation>Il est endommagé&#x202f;; rien n’en peut être lu.</translation>
    </message>
    <message>
        <source>It is damaged; only what comes before that was read.</source>
        <translation>Il est endommagé&#x202f;; seul ce qui précède a été lu.</translation>
    </message>
    <message>
        <source>It is damaged; what lies at that place was not read.</source>
        <translation>Il est endommagé&#x202f;; ce qui se trouve à cet endroit n’a pas été lu.</translation>
    </message>
    <message>
        <source>It is damaged; what could be recovered is read.</source>
        <translation>Il est endommagé&#x202f;; ce qui a pu être récupéré est lu.</translation>
    </message>
    <message>
        <source>It is damaged, and too large to be recovered.</source>
        <translation>Il est endommagé, et trop gros pour être récupéré.</translation>
    </message>
    <message>
        <source>It cannot be taken out: the archive is damaged.</source>
        <translation>Il ne peut pas être extrait&#xa0;: l’archive est endommagée.</translation>
    </message>
    <message>
        <source>It is a damaged Outlook message.</source>
        <translation>C’est un message Outlook endommagé.</translation>
    </message>
    <message>
        <source>Its Outlook container (winmail.dat) is damaged.</source>
        <translation>Son conteneur Outlook (winmail.dat) est endommagé.</translation>
    </message>
    <message>
        <source>It is a damaged S/MIME part.</source>
        <translation>C’est une partie S/MIME endommagée.</translation>
    </message>
    <message>
        <source>It is a damaged picture.</source>
        <translation>C’est une image endommagée.</translation>
    </message>
    <message>
        <source>A page cannot be drawn.</source>
        <translation>Une page ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>None of its pages can be read.</source>
        <translation>Aucune de ses pages ne peut être lue.</translation>
    </message>
    <message>
        <source>Its JSON is broken ({detail}).</source>
        <translation>Son JSON est cassé ({detail}).</translation>
    </message>
    <message>
        <source>Its XML is broken ({detail}).</source>
        <translation>Son XML est cassé ({detail}).</translation>
    </message>
    <message>
        <source>It declares XML entities, which notes never do; it is not read.</source>
        <translation>Il déclare des entités XML, ce que des notes ne font jamais&#x202f;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>It could not be read ({detail}).</source>
        <translation>Il n’a pas pu être lu ({detail}).</translation>
    </message>
    <message>
        <source>What stands in its pictures could not be read.</source>
        <translation>Ce qui est écrit dans ses images n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>A picture in it cannot be read ({detail}).</source>
        <translation>Une image qu’il contient ne peut pas être lue ({detail}).</translation>
    </message>
    <message>
        <source>Not in the library: {reason}.</source>
        <translation>Pas dans la bibliothèque&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Followed: 1 file in it is known.</source>
        <translation>Suivi&#xa0;: 1 fichier y est connu.</translation>
    </message>
    <message>
        <source>It is protected with a password, and none that was entered opens it.</source>
        <translation>Il est protégé par un mot de passe, et aucun de ceux saisis ne l’ouvre.</translation>
    </message>
    <message>
        <source>The part of the program that reads files does not start; try again, or press “Try it” on the Trust page.</source>
        <translation>La partie du programme qui lit les fichiers ne démarre pas&#x202f;; réessayez, ou appuyez sur «&#xa0;Essayer&#xa0;» sur la page Confiance.</translation>
    </message>
    <message>
        <source>Python {python}, SQLite {sqlite}</source>
        <translation>Python {python}, SQLite {sqlite}</translation>
    </message>
    <message>
        <source>This Python&apos;s SQLite has no FTS5, so words cannot be searched. Install another build of Python.</source>
        <translation>Le SQLite de ce Python n’a pas FTS5&#x202f;; les mots ne peuvent donc pas être cherchés. Installez un autre Python.</translation>
    </message>
    <message>
        <source>The kernel refuses every socket except local ones, to this process and to every one it starts (tried: {families})</source>
        <translation>Le noyau refuse toute connexion sauf locale, à ce processus et à tous ceux qu’il lance (essayé&#xa0;: {families})</translation>
    </message>
    <message>
        <source>The system refuses every network socket to this process</source>
        <translation>Le système refuse à ce processus toute connexion réseau</translation>
    </message>
    <message>
        <source>Programs started from here could open {families} connections</source>
        <translation>Les programmes lancés d’ici pourraient ouvrir des connexions {families}</translation>
    </message>
    <message>
        <source>Run Antorcha on Linux for the strongest protection, or on a computer without a network.</source>
        <translation>Utilisez Antorcha sous Linux pour la meilleure protection, ou sur un ordinateur sans réseau.</translation>
    </message>
    <message>
        <source>A guard inside the program refuses connections. {system} offers no stronger one, and native code could go around it</source>
        <translation>Une barrière dans le programme refuse les connexions. {system} n’en offre pas de plus forte, et du code natif pourrait la contourner</translation>
    </message>
    <message>
        <source>Nothing does: {families} connections can be opened</source>
        <translation>Rien ne l’empêche&#xa0;: des connexions {families} peuvent être ouvertes</translation>
    </message>
    <message>
        <source>{folder} does not exist yet; it is made when needed</source>
        <translation>{folder} n’existe pas encore&#x202f;; il est créé au besoin</translation>
    </message>
    <message>
        <source>{folder}: only you</source>
        <translation>{folder}&#xa0;: vous seul</translation>
    </message>
    <message>
        <source>{folder}: others on this computer can look in</source>
        <translation>{folder}&#xa0;: d’autres sur cet ordinateur peuvent y regarder</translation>
    </message>
    <message>
        <source>To keep them out, run in a terminal: chmod 700 &apos;{folder}&apos;</source>
        <translation>Pour les en empêcher, exécutez dans un terminal&#xa0;: chmod 700 &apos;{folder}&apos;</translation>
    </message>
    <message>
        <source>{folder} cannot be read and written</source>
        <translation>{folder} ne peut être ni lu ni écrit</translation>
    </message>
    <message>
        <source>To give it back to yourself, run in a terminal: chown -R $USER &apos;{folder}&apos;</source>
        <translation>Pour vous le rendre, exécutez dans un terminal&#xa0;: chown -R $USER &apos;{folder}&apos;</translation>
    </message>
    <message>
        <source>{size_bytes} free</source>
        <translation>{size_bytes} libres</translation>
    </message>
    <message>
        <source>Free some space; indexing waits when the disk is full.</source>
        <translation>Libérez de la place&#x202f;; l’indexation attend quand le disque est plein.</translation>
    </message>
    <message>
        <source>There is no library yet</source>
        <translation>Il n’y a pas encore de bibliothèque</translation>
    </message>
    <message>
        <source>It is sound</source>
        <translation>Il est en bon état</translation>
    </message>
    <message>
        <source>It is damaged ({detail})</source>
        <translation>Il est endommagé ({detail})</translation>
    </message>
    <message>
        <source>Your files are not affected. To build a new one from them, close this window and run in a terminal: antorcha doctor --repair</source>
        <translation>Vos fichiers ne sont pas touchés. Pour en construire un nouveau à partir d’eux, fermez cette fenêtre et exécutez dans un terminal&#xa0;: antorcha doctor --repair</translation>
    </message>
    <message>
        <source>Not read for now, as you wished: {sources}</source>
        <translation>Non lus pour l’instant, comme vous l’avez souhaité&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>Damaged catalogues lie beside it: {count}, {size_bytes}. They are the last resort for conversations that could not be carried over, and go with the first thing that is forgotten. They can be deleted on this page</source>
        <translation>Des catalogues endommagés se trouvent à côté&#xa0;: {count}, {size_bytes}. Ils sont le dernier recours pour les conversations qui n’ont pas pu être reprises et disparaissent dès que quelque chose est oublié. On peut les supprimer sur cette page</translation>
    </message>
    <message>
        <source>Files are read in a process of its own: it can open none of your other files, start no program, change no file, and its memory and time are limited</source>
        <translation>Les fichiers sont lus dans un processus à part&#xa0;: il ne peut ouvrir aucun de vos autres fichiers, lancer aucun programme ni rien modifier, et sa mémoire et son temps sont limités</translation>
    </message>
    <message>
        <source>Files are read in a process of its own. It is not closed off wholly: {gaps}</source>
        <translation>Les fichiers sont lus dans un processus à part. Il n’est pas entièrement isolé&#xa0;: {gaps}</translation>
    </message>
    <message>
        <source>A Linux kernel from 5.13 on closes it off from your other files.</source>
        <translation>Un noyau Linux à partir de la version 5.13 l’isole de vos autres fichiers.</translation>
    </message>
    <message>
        <source>The part of the program that reads files does not start</source>
        <translation>La partie du programme qui lit les fichiers ne démarre pas</translation>
    </message>
    <message>
        <source>Install Antorcha again.</source>
        <translation>Réinstallez Antorcha.</translation>
    </message>
    <message>
        <source>{count} folders can be watched</source>
        <translation>{count} dossiers peuvent être surveillés</translation>
    </message>
    <message>
        <source>In others, changes are found by looking regularly. For more, raise fs.inotify.max_user_watches.</source>
        <translation>Dans les autres, les changements sont vus en les parcourant. Pour en surveiller plus, augmentez fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>This system tells about changes in its own way</source>
        <translation>Ce système signale les changements à sa façon</translation>
    </message>
    <message>
        <source>{model} ({license}): there and whole</source>
        <translation>{model} ({license})&#xa0;: présent et intact</translation>
    </message>
    <message>
        <source>{model} ({license}): there</source>
        <translation>{model} ({license})&#xa0;: présent</translation>
    </message>
    <message>
        <source>{model} is not on this computer</source>
        <translation>{model} n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Search by words works without it. While there is a network, run in a terminal: antorcha models fetch {model}</source>
        <translation>La recherche par mots fonctionne sans lui. Avec un accès au réseau, exécutez dans un terminal&#xa0;: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>{model} is damaged, so it is not used</source>
        <translation>{model} est endommagé et n’est pas utilisé</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Aucun n’est connu</translation>
    </message>
    <message>
        <source>Add one on the Models page.</source>
        <translation>Ajoutez-en un sur la page Modèles.</translation>
    </message>
    <message>
        <source>it may use every system call</source>
        <translation>il peut utiliser tous les appels système</translation>
    </message>
    <message>
        <source>this system cannot close your other files off</source>
        <translation>ce système ne peut pas fermer l’accès à vos autres fichiers</translation>
    </message>
    <message>
        <source>memory and time are not limited</source>
        <translation>ni la mémoire ni le temps ne sont limités</translation>
    </message>
    <message>
        <source>hidden folders are left out</source>
        <translation>les dossiers cachés sont laissés de côté</translation>
    </message>
    <message>
        <source>hidden files are left out</source>
        <translation>les fichiers cachés sont laissés de côté</translation>
    </message>
    <message>
        <source>this program&apos;s own folders are left out</source>
        <translation>les dossiers de ce programme sont laissés de côté</translation>
    </message>
    <message>
        <source>forgotten on your wish</source>
        <translation>oublié à votre demande</translation>
    </message>
    <message>
        <source>version control keeps copies there</source>
        <translation>la gestion de versions y garde des copies</translation>
    </message>
    <message>
        <source>programs keep downloads and caches there</source>
        <translation>des programmes y gardent téléchargements et caches</translation>
    </message>
    <message>
        <source>it is a rubbish bin</source>
        <translation>c’est une corbeille</translation>
    </message>
    <message>
        <source>programs keep unfinished or temporary files under such names</source>
        <translation>des programmes gardent sous de tels noms des fichiers temporaires ou inachevés</translation>
    </message>
    <message>
        <source>programs keep their own index under such names</source>
        <translation>les programmes gardent leur propre index sous de tels noms</translation>
    </message>
    <message>
        <source>the system keeps its own notes there</source>
        <translation>le système y garde ses propres données</translation>
    </message>
    <message>
        <source>links are not followed; what they point to is indexed where it is</source>
        <translation>les liens ne sont pas suivis&#x202f;; leur cible est indexée là où elle se trouve</translation>
    </message>
    <message>
        <source>links that lead out of your folders are not followed</source>
        <translation>les liens qui sortent de vos dossiers ne sont pas suivis</translation>
    </message>
    <message>
        <source>links that lead nowhere, or round in a circle</source>
        <translation>des liens qui ne mènent nulle part, ou tournent en rond</translation>
    </message>
    <message>
        <source>your own rule for this source: {rule}</source>
        <translation>votre propre règle pour ce dossier&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture du disque</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>des liens qui tournent en rond</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop gros</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>le disque réseau ne répond plus</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>l’appareil est occupé</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai d’attente dépassé</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>l’appareil n’est pas là</translation>
    </message>
    <message>
        <source>it is not a GGUF file</source>
        <translation>ce n’est pas un fichier GGUF</translation>
    </message>
    <message>
        <source>llama.cpp cannot load it as a model to talk to</source>
        <translation>llama.cpp ne peut pas le charger comme modèle de conversation</translation>
    </message>
    <message>
        <source>llama.cpp cannot load it as a model to talk to ({detail})</source>
        <translation>llama.cpp ne peut pas le charger comme modèle de conversation ({detail})</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>document PostScript</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>dessin SVG</translation>
    </message>
    <message>
        <source>a PGP-encrypted message</source>
        <translation>message chiffré avec PGP</translation>
    </message>
    <message>
        <source>a PGP key</source>
        <translation>clé PGP</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>a bitmap image</source>
        <translation>image bitmap</translation>
    </message>
    <message>
        <source>an old Microsoft Office or Outlook file</source>
        <translation>ancien fichier Microsoft Office ou Outlook</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>archive Zstandard</translation>
    </message>
    <message>
        <source>a compress (.Z) archive</source>
        <translation>archive compress (.Z)</translation>
    </message>
    <message>
        <source>an lzip archive</source>
        <translation>archive lzip</translation>
    </message>
    <message>
        <source>a Windows cabinet archive</source>
        <translation>archive CAB de Windows</translation>
    </message>
    <message>
        <source>a Unix (ar) archive</source>
        <translation>archive ar d’Unix</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>archive 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>archive RAR</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>base de données SQLite</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>enregistrement MP3</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>enregistrement Ogg</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>enregistrement FLAC</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>programme Windows</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>police de caractères</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>un modèle de langage</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>une image disque</translation>
    </message>
    <message>
        <source>the disk of a virtual machine</source>
        <translation>le disque d’une machine virtuelle</translation>
    </message>
    <message>
        <source>the memory of a virtual machine</source>
        <translation>la mémoire d’une machine virtuelle</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>un livre Kindle</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>un document XPS</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>dessin Visio</translation>
    </message>
    <message>
        <source>a Publisher document</source>
        <translation>document Publisher</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>programme Java</translation>
    </message>
    <message>
        <source>an Android program</source>
        <translation>application Android</translation>
    </message>
    <message>
        <source>a browser extension</source>
        <translation>extension de navigateur</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>paquet Python</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>a signed or encrypted message</source>
        <translation>message signé ou chiffré</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>image AVIF</translation>
    </message>
    <message>
        <source>a zip archive with an endless table of contents</source>
        <translation>archive zip à la table des matières sans fin</translation>
    </message>
    <message>
        <source>a damaged zip archive</source>
        <translation>archive zip endommagée</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>archive zip</translation>
    </message>
    <message>
        <source>a OneNote section</source>
        <translation>section OneNote</translation>
    </message>
    <message>
        <source>a whole OneNote notebook</source>
        <translation>bloc-notes OneNote entier</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>un lien, et les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>a second name of another member</source>
        <translation>un second nom d’un autre fichier qu’elle contient</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>something special</source>
        <translation>quelque chose de particulier</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>piece {number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>piece {number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>The disk that holds the library is full</source>
        <translation>Le disque qui contient la bibliothèque est plein</translation>
    </message>
    <message>
        <source>Nothing was lost. Indexing waits; what is indexed can still be searched.</source>
        <translation>Rien n’a été perdu. L’indexation attend&#x202f;; ce qui est indexé peut toujours être cherché.</translation>
    </message>
    <message>
        <source>Free some space; indexing goes on by itself.</source>
        <translation>Libérez de la place&#x202f;; l’indexation reprend d’elle-même.</translation>
    </message>
    <message>
        <source>The disk that holds the library reports errors</source>
        <translation>Le disque qui contient la bibliothèque signale des erreurs</translation>
    </message>
    <message>
        <source>Your files were not changed. Indexing waits and tries again.</source>
        <translation>Vos fichiers n’ont pas été modifiés. L’indexation attend et réessaie.</translation>
    </message>
    <message>
        <source>If this stays, check the disk that holds {folder}.</source>
        <translation>Si cela persiste, vérifiez le disque qui contient {folder}.</translation>
    </message>
    <message>
        <source>The library cannot be written</source>
        <translation>Impossible d’écrire dans la bibliothèque</translation>
    </message>
    <message>
        <source>Your files were not changed. What is indexed can be searched; nothing new is taken in.</source>
        <translation>Vos fichiers n’ont pas été modifiés. Ce qui est indexé reste trouvable&#x202f;; rien de nouveau n’est ajouté.</translation>
    </message>
    <message>
        <source>Look who may write in {folder}, or whether its drive is read-only.</source>
        <translation>Vérifiez qui peut écrire dans {folder}, ou si son disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue is damaged</source>
        <translation>Le catalogue de la bibliothèque est endommagé</translation>
    </message>
    <message>
        <source>Your files are not affected. The damaged catalogue is kept aside and a new one is built from them.</source>
        <translation>Vos fichiers ne sont pas touchés. Le catalogue endommagé est mis de côté et un nouveau est construit à partir d’eux.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue was damaged and is built anew from your files</source>
        <translation>Le catalogue de la bibliothèque était endommagé et est reconstruit à partir de vos fichiers</translation>
    </message>
    <message>
        <source>Your files were not touched.</source>
        <translation>Vos fichiers n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Until it is complete, searching finds only what has been read again.</source>
        <translation>Tant qu’il n’est pas complet, la recherche ne trouve que ce qui a été relu.</translation>
    </message>
    <message>
        <source>Your files were not touched. The damaged catalogue was kept as {file}.</source>
        <translation>Vos fichiers n’ont pas été touchés. Le catalogue endommagé a été gardé sous {file}.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Antorcha</source>
        <translation>Cette bibliothèque a été écrite par une version plus récente d’Antorcha</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Elle n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>La bibliothèque n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>{reason}. Your files were not touched.</source>
        <translation>{reason}. Vos fichiers n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Free some space, or check the disk, and try again.</source>
        <translation>Libérez de la place, ou vérifiez le disque, et réessayez.</translation>
    </message>
    <message>
        <source>Search by meaning has to be rebuilt</source>
        <translation>La recherche par le sens doit être reconstruite</translation>
    </message>
    <message>
        <source>Nothing of yours is lost; search by words goes on meanwhile.</source>
        <translation>Rien à vous n’est perdu&#x202f;; la recherche par mots continue pendant ce temps.</translation>
    </message>
    <message>
        <source>What was kept aside could not be deleted</source>
        <translation>Ce qui était gardé à part n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Look who may write in the folder of the library, and try again.</source>
        <translation>Vérifiez qui peut écrire dans le dossier de la bibliothèque, puis réessayez.</translation>
    </message>
    <message>
        <source>A rule could not be understood</source>
        <translation>Une règle n’a pas pu être comprise</translation>
    </message>
    <message>
        <source>Write it as in a .gitignore file: *.log, drafts/, !keep.log</source>
        <translation>Écrivez-la comme dans un fichier .gitignore&#xa0;: *.log, drafts/,&#x202f;!keep.log</translation>
    </message>
    <message>
        <source>There is no {path}</source>
        <translation>{path} n’existe pas</translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or lies on a drive that is not connected.</source>
        <translation>Il a peut-être été déplacé ou renommé, ou se trouve sur un disque qui n’est pas branché.</translation>
    </message>
    <message>
        <source>The program&apos;s own folders cannot be indexed</source>
        <translation>Les dossiers du programme lui-même ne peuvent pas être indexés</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is not one of the folders in your library</source>
        <translation>{path} n’est pas l’un des dossiers de votre bibliothèque</translation>
    </message>
    <message>
        <source>Perhaps it was removed meanwhile.</source>
        <translation>Il a peut-être été retiré entre-temps.</translation>
    </message>
    <message>
        <source>{path} is not in the library</source>
        <translation>{path} n’est pas dans la bibliothèque</translation>
    </message>
    <message>
        <source>So nothing can be like it.</source>
        <translation>Rien ne peut donc lui ressembler.</translation>
    </message>
    <message>
        <source>This document is not in the library any more</source>
        <translation>Ce document n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>It may have been removed since it was found.</source>
        <translation>Il a peut-être été retiré depuis qu’il a été trouvé.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Relancez la recherche.</translation>
    </message>
    <message>
        <source>This subject is not there any more</source>
        <translation>Ce sujet n’est plus là</translation>
    </message>
    <message>
        <source>The library has changed since the map was drawn.</source>
        <translation>La bibliothèque a changé depuis que la carte a été dessinée.</translation>
    </message>
    <message>
        <source>Draw the map again.</source>
        <translation>Redessinez la carte.</translation>
    </message>
    <message>
        <source>A collection needs a name</source>
        <translation>Une collection a besoin d’un nom</translation>
    </message>
    <message>
        <source>There is no password</source>
        <translation>Il n’y a pas de mot de passe</translation>
    </message>
    <message>
        <source>The kept passwords cannot be changed</source>
        <translation>Les mots de passe gardés ne peuvent pas être modifiés</translation>
    </message>
    <message>
        <source>{reason}: {file}</source>
        <translation>{reason}&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The backup could not be written to {file}</source>
        <translation>La sauvegarde n’a pas pu être écrite dans {file}</translation>
    </message>
    <message>
        <source>{reason}. The library is as it was.</source>
        <translation>{reason}. La bibliothèque est comme avant.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>{reason}. What was there before is unharmed.</source>
        <translation>{reason}. Ce qui s’y trouvait avant est intact.</translation>
    </message>
    <message>
        <source>There is no room left for {file}</source>
        <translation>Il ne reste plus de place pour {file}</translation>
    </message>
    <message>
        <source>What was there before is unharmed.</source>
        <translation>Ce qui s’y trouvait avant est intact.</translation>
    </message>
    <message>
        <source>Make room on that disk, or choose a place on another one.</source>
        <translation>Libérez de la place sur ce disque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file} may not be written</source>
        <translation>L’écriture de {file} n’est pas autorisée</translation>
    </message>
    <message>
        <source>Choose another folder, or change who may write there.</source>
        <translation>Choisissez un autre dossier, ou modifiez les droits d’écriture de celui-ci.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there</source>
        <translation>Le dossier {folder} est introuvable</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or plug in the drive that it is on.</source>
        <translation>Choisissez un autre dossier, ou branchez le disque sur lequel il se trouve.</translation>
    </message>
    <message>
        <source>There is a {file} already</source>
        <translation>{file} existe déjà</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is not a backup of Antorcha</source>
        <translation>Ce n’est pas une sauvegarde d’Antorcha</translation>
    </message>
    <message>
        <source>The backup does not open with this passphrase, or is damaged</source>
        <translation>La sauvegarde ne s’ouvre pas avec cette phrase de passe, ou elle est endommagée</translation>
    </message>
    <message>
        <source>Check the passphrase and try again.</source>
        <translation>Vérifiez la phrase de passe et réessayez.</translation>
    </message>
    <message>
        <source>The backup is damaged or cut off</source>
        <translation>La sauvegarde est endommagée ou tronquée</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>This backup holds no library</source>
        <translation>Cette sauvegarde ne contient pas de bibliothèque</translation>
    </message>
    <message>
        <source>The folder of the library cannot be used</source>
        <translation>Le dossier de la bibliothèque est inutilisable</translation>
    </message>
    <message>
        <source>{reason}: {folder}. Your files were not touched.</source>
        <translation>{reason}&#xa0;: {folder}. Vos fichiers n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Look who may write there, whether the drive is connected and whether it is full.</source>
        <translation>Vérifiez qui peut y écrire, si le disque est branché et s’il est plein.</translation>
    </message>
    <message>
        <source>A window is open already and does not answer</source>
        <translation>Une fenêtre est déjà ouverte et ne répond pas</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished what it is doing.</source>
        <translation>Fermez-la, ou attendez qu’elle ait terminé.</translation>
    </message>
    <message>
        <source>The library in this folder is open in another window</source>
        <translation>La bibliothèque de ce dossier est ouverte dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Close that window and try again.</source>
        <translation>Fermez cette fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>There is a library in this folder already</source>
        <translation>Il y a déjà une bibliothèque dans ce dossier</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>{conversations} kept conversations with {turns} questions were carried over.</source>
        <translation>{conversations} conversations gardées, avec {turns} questions, ont été reprises.</translation>
    </message>
    <message>
        <source>{lost_turns} questions could not be read any more.</source>
        <translation>{lost_turns} questions n’ont plus pu être lues.</translation>
    </message>
    <message>
        <source>It is a mail of more than {mib} MB.</source>
        <translation>C’est un message de plus de {mib} Mo.</translation>
    </message>
    <message>
        <source>It is a text file of more than {mib} MB, which is not read.</source>
        <translation>C’est un fichier texte de plus de {mib} Mo, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>It is an RTF file of more than {mib} MB, which is not read.</source>
        <translation>C’est un fichier RTF de plus de {mib} Mo, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>It is an archive of more than {mib} MB inside another one.</source>
        <translation>C’est une archive de plus de {mib} Mo dans une autre.</translation>
    </message>
    <message>
        <source>It has {size} MB; files up to {mib} MB are read.</source>
        <translation>Il fait {size} Mo&#x202f;; les fichiers jusqu’à {mib} Mo sont lus.</translation>
    </message>
    <message>
        <source>It has more than {mib} MB, which is too much to take out of a file.</source>
        <translation>Il fait plus de {mib} Mo, trop pour être extrait d’un fichier.</translation>
    </message>
    <message>
        <source>It holds more than {mib} MB, which is too much to take out of an archive.</source>
        <translation>Il contient plus de {mib} Mo, trop pour être extrait d’une archive.</translation>
    </message>
    <message>
        <source>It expands to far more than its size; the rest of it was not read.</source>
        <translation>Décompressé, il devient bien plus gros&#x202f;; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>Far more text comes out of it than a file of its size can hold; the rest was not kept.</source>
        <translation>Il en sort bien plus de texte qu’un fichier de cette taille n’en peut contenir&#x202f;; le reste n’a pas été gardé.</translation>
    </message>
    <message>
        <source>It is nested too deep to be read.</source>
        <translation>Il est imbriqué trop profondément pour être lu.</translation>
    </message>
    <message>
        <source>Its headers are nested too deep to be read.</source>
        <translation>Ses en-têtes sont imbriqués trop profondément pour être lus.</translation>
    </message>
    <message>
        <source>Reading it needs more memory than a file is given.</source>
        <translation>Le lire demande plus de mémoire qu’un fichier n’en reçoit.</translation>
    </message>
    <message>
        <source>A picture in it needs more memory than a file is given.</source>
        <translation>Une image qu’il contient demande plus de mémoire qu’un fichier n’en reçoit.</translation>
    </message>
    <message>
        <source>It is a picture with more dots than can be read.</source>
        <translation>C’est une image avec plus de points qu’on n’en peut lire.</translation>
    </message>
    <message>
        <source>Its text takes more than a file is given.</source>
        <translation>Son texte dépasse ce qui est accordé à un fichier.</translation>
    </message>
    <message>
        <source>Its table of contents alone is too large.</source>
        <translation>Sa table des matières à elle seule est trop grosse.</translation>
    </message>
    <message>
        <source>Reading it came to nothing for {seconds} seconds.</source>
        <translation>Pendant {seconds} secondes, la lecture n’a rien donné.</translation>
    </message>
    <message>
        <source>Reading it took more than {seconds} seconds.</source>
        <translation>La lecture a pris plus de {seconds} secondes.</translation>
    </message>
    <message>
        <source>Taking it out of its archive takes too long.</source>
        <translation>L’extraire de son archive prend trop de temps.</translation>
    </message>
    <message>
        <source>Reading a picture in it took too long.</source>
        <translation>La lecture d’une image qu’il contient a pris trop de temps.</translation>
    </message>
    <message>
        <source>The file makes its reader crash ({detail}).</source>
        <translation>Le fichier fait planter son lecteur ({detail}).</translation>
    </message>
    <message>
        <source>The file makes its reader stop.</source>
        <translation>Le fichier fait s’arrêter son lecteur.</translation>
    </message>
    <message>
        <source>The file made its reader say nonsense; nothing of that was kept.</source>
        <translation>Le fichier a fait dire n’importe quoi à son lecteur&#x202f;; rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>A picture in it makes its reader stop.</source>
        <translation>Une image qu’il contient fait s’arrêter son lecteur.</translation>
    </message>
    <message>
        <source>Reading this file failed through a defect of this program ({detail}).</source>
        <translation>La lecture de ce fichier a échoué à cause d’un défaut de ce programme ({detail}).</translation>
    </message>
    <message>
        <source>Only its beginning is read; it is a very large data file.</source>
        <translation>Seul le début est lu&#x202f;; c’est un très gros fichier de données.</translation>
    </message>
    <message>
        <source>Only its beginning: {said}</source>
        <translation>Seulement le début&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Only its first {count} notes: {said}</source>
        <translation>Seulement les {count} premières notes&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Only its first {count} entries are read.</source>
        <translation>Seules les {count} premières entrées sont lues.</translation>
    </message>
    <message>
        <source>Only its first {count} contacts are read.</source>
        <translation>Seuls les {count} premiers contacts sont lus.</translation>
    </message>
    <message>
        <source>Only its first {count} rows are read; it is a table of very many.</source>
        <translation>Seules les {count} premières lignes sont lues&#x202f;; le tableau en a énormément.</translation>
    </message>
    <message>
        <source>Only its first {count} of {total} pages are read.</source>
        <translation>Seules les {count} premières pages sur {total} sont lues.</translation>
    </message>
    <message>
        <source>Only its first {count} million characters are read.</source>
        <translation>Seuls les {count} premiers millions de caractères sont lus.</translation>
    </message>
    <message>
        <source>Part of the note is damaged or too large.</source>
        <translation>Une partie de la note est endommagée ou trop grosse.</translation>
    </message>
    <message>
        <source>Parts of it are damaged or too large: {names}.</source>
        <translation>Des parties en sont endommagées ou trop grosses&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>It has so many parts, or parts nested so deep, that not all of them are read.</source>
        <translation>Il a tant de parties, ou des parties si imbriquées, que toutes ne sont pas lues.</translation>
    </message>
    <message>
        <source>It is {place} of a mail that was sent in pieces, which are not put together.</source>
        <translation>C’est un morceau ({place}) d’un message envoyé en plusieurs parties, qui ne sont pas réunies.</translation>
    </message>
    <message>
        <source>It has too many attachments to read.</source>
        <translation>Il a trop de pièces jointes pour les lire.</translation>
    </message>
    <message>
        <source>It holds more than {count} files; the others were not read.</source>
        <translation>Il contient plus de {count} fichiers&#x202f;; les autres n’ont pas été lus.</translation>
    </message>
    <message>
        <source>It holds too many folders and links.</source>
        <translation>Il contient trop de dossiers et de liens.</translation>
    </message>
    <message>
        <source>{count} more things in it could not be read.</source>
        <translation>{count} autres éléments qu’il contient n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Too many things in it could not be read; it was given up.</source>
        <translation>Trop d’éléments n’ont pas pu être lus&#x202f;; la lecture a été abandonnée.</translation>
    </message>
    <message>
        <source>Some pages cannot be read: {pages}.</source>
        <translation>Certaines pages ne peuvent pas être lues&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Some pages are pictures without text: {pages}.</source>
        <translation>Certaines pages sont des images sans texte&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Some of its pages are pictures: {pages}.</source>
        <translation>Certaines de ses pages sont des images&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>The text of some pages cannot be read: {pages}.</source>
        <translation>Le texte de certaines pages ne peut pas être lu&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>The pages have not been read by eye yet.</source>
        <translation>Ce qui est écrit sur ces images n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Pictures of its pages could not be read: {pages}.</source>
        <translation>Des images de ses pages n’ont pas pu être lues&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>About {share} % of its characters cannot be read as text.</source>
        <translation>Environ {share} % de ses caractères ne peuvent pas être lus comme du texte.</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they draw, so its text cannot be read.</source>
        <translation>Ses polices ne disent pas quelles lettres elles dessinent&#x202f;; son texte ne peut donc pas être lu.</translation>
    </message>
    <message>
        <source>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Indian scripts, Thai and others).</source>
        <translation>Ce qui y est écrit n’a pas pu être déchiffré&#xa0;: c’est trop pâle, ou dans une écriture qui n’est pas lue sur les images (cyrillique, grec, arabe, hébreu, écritures indiennes, thaï et autres).</translation>
    </message>
    <message>
        <source>Found by words and by meaning.</source>
        <translation>Trouvé par ses mots et par son sens.</translation>
    </message>
    <message>
        <source>Found by words; by meaning in a while.</source>
        <translation>Trouvé par ses mots&#x202f;; par son sens dans un moment.</translation>
    </message>
    <message>
        <source>It waits for its turn to be read.</source>
        <translation>Il attend son tour d’être lu.</translation>
    </message>
    <message>
        <source>It waits: of its folder nothing is read for now, as you wished.</source>
        <translation>Il attend&#xa0;: rien de son dossier n’est lu pour l’instant, comme vous l’avez souhaité.</translation>
    </message>
    <message>
        <source>Found by words. Of its folder nothing more is read for now, as you wished.</source>
        <translation>Trouvé par les mots. Rien de plus de son dossier n’est lu pour l’instant, comme vous l’avez souhaité.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Il n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>It is not a file with contents.</source>
        <translation>Ce n’est pas un fichier avec un contenu.</translation>
    </message>
    <message>
        <source>It is in none of the folders followed.</source>
        <translation>Il n’est dans aucun dossier de votre bibliothèque.</translation>
    </message>
    <message>
        <source>It is not there: {reason}.</source>
        <translation>Il n’est pas là&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is new and is looked at within moments.</source>
        <translation>Il est nouveau et sera examiné dans un instant.</translation>
    </message>
    <message>
        <source>Followed: {count} files in it are known.</source>
        <translation>Suivi&#xa0;: {count} fichiers y sont connus.</translation>
    </message>
    <message>
        <source>The folder followed is not there now, or another drive is in its place.</source>
        <translation>Le dossier n’est pas là en ce moment, ou un autre disque est à sa place.</translation>
    </message>
    <message>
        <source>What was read of it is still found.</source>
        <translation>Ce qui en a été lu reste trouvable.</translation>
    </message>
    <message>
        <source>It is {place} of a mail that was sent in pieces, and read by itself: only in one mailbox (mbox) they are put together.</source>
        <translation>C’est un morceau ({place}) d’un message envoyé en plusieurs parties, lu tel quel&#xa0;: elles ne sont réunies que dans une même boîte (mbox).</translation>
    </message>
    <message>
        <source>It is the same note as {name} beside it, which is read instead.</source>
        <translation>C’est la même note que {name}, à côté, qui est lue à sa place.</translation>
    </message>
    <message>
        <source>It is an Outlook data file (pst or ost), and the library that reads them (libpff-python) is not installed.</source>
        <translation>C’est un fichier de données Outlook (pst ou ost), et la bibliothèque qui les lit (libpff-python) n’est pas installée.</translation>
    </message>
    <message>
        <source>It is a damaged Outlook data file.</source>
        <translation>C’est un fichier de données Outlook endommagé.</translation>
    </message>
    <message>
        <source>It is damaged in the Outlook data file.</source>
        <translation>Il est endommagé dans le fichier de données Outlook.</translation>
    </message>
    <message>
        <source>It is a folder that is damaged in the Outlook data file.</source>
        <translation>C’est un dossier endommagé dans le fichier de données Outlook.</translation>
    </message>
    <message>
        <source>It is no item of an Outlook store.</source>
        <translation>Ce n’est pas un élément Outlook.</translation>
    </message>
    <message>
        <source>It is a mail inside a mail, of which only the beginning can be taken out of the data file; drag it out of Outlook into a folder to have it read as a whole.</source>
        <translation>C’est un message dans un message, dont seul le début peut être tiré du fichier de données&#x202f;; faites-le glisser d’Outlook dans un dossier pour qu’il soit lu en entier.</translation>
    </message>
    <message>
        <source>It is a mail inside a mail that cannot be taken out of the data file.</source>
        <translation>C’est un message dans un message, qui ne peut pas être tiré du fichier de données.</translation>
    </message>
    <message>
        <source>What is attached to it is damaged in the Outlook data file.</source>
        <translation>Ses pièces jointes sont endommagées dans le fichier de données Outlook.</translation>
    </message>
    <message>
        <source>Of what is attached to a mail, {mib} MB are read.</source>
        <translation>Des pièces jointes d’un message, {mib} Mo sont lus.</translation>
    </message>
    <message>
        <source>What stands in its pictures has not been read yet.</source>
        <translation>Ce qui est écrit dans ses images n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Of its pictures, the first {count} are read.</source>
        <translation>De ses images, les {count} premières sont lues.</translation>
    </message>
    <message>
        <source>Some of its pictures cannot be read.</source>
        <translation>Certaines de ses images ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Korean, Indian scripts, Thai and others).</source>
        <translation>Ce qui y est écrit n’a pas pu être déchiffré&#xa0;: c’est trop pâle, ou dans une écriture qui n’est pas lue sur les images (cyrillique, grec, arabe, hébreu, coréen, écritures indiennes, thaï et autres).</translation>
    </message>
    <message>
        <source>Its folders cannot be read; the mails are read one by one.</source>
        <translation>Ses dossiers ne peuvent pas être lus&#x202f;; les messages sont lus un par un.</translation>
    </message>
    <message>
        <source>There is no model called {model}</source>
        <translation>Il n’y a pas de modèle nommé {model}</translation>
    </message>
    <message>
        <source>The Models page shows those that there are.</source>
        <translation>La page Modèles montre ceux qui existent.</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer</source>
        <translation>Le modèle {model} n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>While there is a network, run in a terminal: antorcha models fetch {model}</source>
        <translation>Avec un accès au réseau, exécutez dans un terminal&#xa0;: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>The model for finding by meaning is not there</source>
        <translation>Le modèle de recherche par le sens est absent</translation>
    </message>
    <message>
        <source>Searching and asking go on by words alone. Your files and the library are untouched.</source>
        <translation>La recherche et les questions se font par les mots seulement. Vos fichiers et la bibliothèque sont intacts.</translation>
    </message>
    <message>
        <source>The model {model} is damaged</source>
        <translation>Le modèle {model} est endommagé</translation>
    </message>
    <message>
        <source>It is not used. Your files and the library are untouched.</source>
        <translation>Il n’est pas utilisé. Vos fichiers et la bibliothèque n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Remove it on the Models page and get it again in a terminal: antorcha models fetch {model}</source>
        <translation>Retirez-le sur la page Modèles et récupérez-le dans un terminal&#xa0;: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {reason}</source>
        <translation>{file} ne peut pas être ajouté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf and holds a model.</source>
        <translation>Choisissez un fichier qui se termine par .gguf et contient un modèle.</translation>
    </message>
    <message>
        <source>The list of known models cannot be read</source>
        <translation>La liste des modèles connus ne peut pas être lue</translation>
    </message>
    <message>
        <source>Install Antorcha again; this is part of it.</source>
        <translation>Réinstallez Antorcha&#x202f;; cela en fait partie.</translation>
    </message>
    <message>
        <source>There is no earlier choice of a model to go back to</source>
        <translation>Il n’y a pas de modèle choisi auparavant auquel revenir</translation>
    </message>
    <message>
        <source>Another model is being taken in</source>
        <translation>Un autre modèle est en cours d’ajout</translation>
    </message>
    <message>
        <source>Try again when it is there.</source>
        <translation>Réessayez quand il sera là.</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly</source>
        <translation>Le modèle de langue s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>Ask again: it starts anew. If it keeps happening, press “Try it” on the Trust page.</source>
        <translation>Posez la question à nouveau&#xa0;: il redémarre. Si cela se répète, appuyez sur «&#xa0;Essayer&#xa0;» sur la page Confiance.</translation>
    </message>
    <message>
        <source>The language model {model} is not there</source>
        <translation>Le modèle de langue {model} n’est pas là</translation>
    </message>
    <message>
        <source>Searching works without it; only written answers need it.</source>
        <translation>La recherche fonctionne sans lui&#x202f;; seules les réponses rédigées en ont besoin.</translation>
    </message>
    <message>
        <source>Add one on the Models page, or run in a terminal: antorcha models fetch</source>
        <translation>Ajoutez-en un sur la page Modèles, ou exécutez dans un terminal&#xa0;: antorcha models fetch</translation>
    </message>
    <message>
        <source>The language model {model} cannot be loaded</source>
        <translation>Le modèle de langue {model} ne peut pas être chargé</translation>
    </message>
    <message>
        <source>Its file is damaged, or of a kind that this version does not know.</source>
        <translation>Son fichier est endommagé, ou d’un type que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Let the Models page check it, or use another model.</source>
        <translation>Faites-le vérifier sur la page Modèles, ou utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>The language model {model} could not be started</source>
        <translation>Le modèle de langue {model} n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>The system ended it, perhaps because memory ran out.</source>
        <translation>Le système l’a arrêté, peut-être faute de mémoire.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model on the Models page.</source>
        <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit sur la page Modèles.</translation>
    </message>
    <message>
        <source>Press “Try it” on the Trust page: everything is checked there.</source>
        <translation>Appuyez sur «&#xa0;Essayer&#xa0;» sur la page Confiance&#xa0;: tout y est vérifié.</translation>
    </message>
    <message>
        <source>The question and what was found for it are too long for the language model</source>
        <translation>La question et ce qui a été trouvé pour elle sont trop longs pour le modèle de langue</translation>
    </message>
    <message>
        <source>Ask a shorter question, or begin a new conversation.</source>
        <translation>Posez une question plus courte, ou commencez une nouvelle conversation.</translation>
    </message>
    <message>
        <source>The language model cannot work on this question</source>
        <translation>Le modèle de langue ne peut pas traiter cette question</translation>
    </message>
    <message>
        <source>Put it in other words.</source>
        <translation>Formulez-la autrement.</translation>
    </message>
    <message>
        <source>The language model is being shut down</source>
        <translation>Le modèle de langue est en cours d’arrêt</translation>
    </message>
    <message>
        <source>The embedding model failed</source>
        <translation>Le modèle qui trouve par le sens a échoué</translation>
    </message>
    <message>
        <source>New files are found by their words only until it works again.</source>
        <translation>Tant qu’il ne remarche pas, les nouveaux fichiers ne sont trouvés que par leurs mots.</translation>
    </message>
    <message>
        <source>The embedding model gave no usable vectors</source>
        <translation>Le modèle qui trouve par le sens n’a rien donné d’utilisable</translation>
    </message>
    <message>
        <source>New files are found by their words only.</source>
        <translation>Les nouveaux fichiers ne sont trouvés que par leurs mots.</translation>
    </message>
    <message>
        <source>Let the Models page check it.</source>
        <translation>Faites-le vérifier sur la page Modèles.</translation>
    </message>
    <message>
        <source>The embedding process answered in a way nobody expects</source>
        <translation>Le processus qui lit le sens a répondu de façon inattendue</translation>
    </message>
    <message>
        <source>There is no model to write answers</source>
        <translation>Il n’y a pas de modèle pour rédiger les réponses</translation>
    </message>
    <message>
        <source>There is no model to find by meaning</source>
        <translation>Il n’y a pas de modèle pour trouver par le sens</translation>
    </message>
    <message>
        <source>waits for mains power</source>
        <translation>attend le secteur</translation>
    </message>
    <message>
        <source>waits until other programs need less</source>
        <translation>attend que d’autres programmes aient fini</translation>
    </message>
    <message>
        <source>waits for room on the disk</source>
        <translation>attend de la place sur le disque</translation>
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
        <translation>Ce qui était gardé à part d’un catalogue endommagé est supprimé aussi, car on ne peut pas en retirer des textes isolés.</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Open {name} outside Antorcha?</source>
        <translation>Ouvrir {name} hors d’Antorcha&#x202f;?</translation>
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
        <source>Leave Antorcha for {place}?</source>
        <translation>Quitter Antorcha pour {place}&#x202f;?</translation>
    </message>
    <message>
        <source>{url}

Your browser or mail program will open this and may reach the internet. Antorcha itself never does.</source>
        <translation>{url}

Votre navigateur ou votre messagerie l’ouvrira et pourra accéder à Internet. Antorcha ne le fait jamais.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The other program has no network</source>
        <translation>L’autre programme n’a pas de réseau</translation>
    </message>
    <message>
        <source>This desktop offers no way to start a program outside of Antorcha, so the one that opens the file is kept off the network as well. Programs that you start yourself are not.</source>
        <translation>Ce bureau n’offre aucun moyen de lancer un programme en dehors d’Antorcha&#xa0;: celui qui ouvre le fichier est donc lui aussi privé de réseau. Les programmes que vous lancez vous-même ne le sont pas.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Le fichier n’est pas là</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted, or its drive is not connected. Antorcha changed nothing: it only ever reads.</source>
        <translation>{path} a été déplacé, renommé ou supprimé, ou son disque n’est pas branché. Antorcha n’a rien modifié&#xa0;: il ne fait que lire.</translation>
    </message>
    <message>
        <source>The file cannot be reached</source>
        <translation>Le fichier est inaccessible</translation>
    </message>
    <message>
        <source>You have no permission to look into the folder that holds {path}. Antorcha changed nothing: it only ever reads.</source>
        <translation>Vous n’avez pas le droit d’ouvrir le dossier qui contient {path}. Antorcha n’a rien modifié&#xa0;: il ne fait que lire.</translation>
    </message>
    <message>
        <source>No program could be found to open this</source>
        <translation>Aucun programme trouvé pour l’ouvrir</translation>
    </message>
    <message>
        <source>This desktop knows none for {path}. You can open it yourself.</source>
        <translation>Ce bureau n’en connaît aucun pour {path}. Vous pouvez l’ouvrir vous-même.</translation>
    </message>
    <message>
        <source>The desktop found a program for {path}, but opening it failed (status {status}). Try it from your file manager, where you can also choose another program for it.</source>
        <translation>Le bureau a trouvé un programme pour {path}, mais l’ouverture a échoué (état {status}). Essayez depuis votre gestionnaire de fichiers, où vous pouvez aussi choisir un autre programme.</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>Ouverture impossible</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>Copier l’emplacement</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Or type: from:NAME  after:2025-03  kind:mail  in:FOLDER  lang:es</source>
        <translation>Ou tapez&#xa0;: de:NOM  après:2025-03  type:courriel  dans:DOSSIER  langue:es</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Retirer le filtre&#xa0;: {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Nothing to choose from here</source>
        <translation>Rien à choisir ici</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>like “{title}”</source>
        <translation>comme «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>à {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>in folder {name}</source>
        <translation>dans le dossier {name}</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>dans {name}</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>End finding (Esc)</source>
        <translation>Terminer la recherche (Échap)</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>Absent de ce document</translation>
    </message>
</context>
<context>
    <name>ForgetSection</name>
    <message>
        <source>Forget a file…</source>
        <translation>Oublier un fichier…</translation>
    </message>
    <message>
        <source>Forget a folder…</source>
        <translation>Oublier un dossier…</translation>
    </message>
    <message>
        <source>Takes a file out of everything Antorcha keeps and keeps it out until you add it again. Then every byte of the library is searched for its words. The file itself is not touched.</source>
        <translation>Retire un fichier de tout ce qu’Antorcha garde, jusqu’à ce que vous l’ajoutiez de nouveau. Puis chaque octet de la bibliothèque est fouillé à la recherche de ses mots. Le fichier lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>Oublier {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Its text, words and vectors are removed and it is no longer found; answers in the history that hold any of it are emptied. The file itself is not touched, nor are backups and exports that you made before.</source>
        <translation>Son texte, ses mots et ses vecteurs sont retirés et on ne le trouve plus&#x202f;; les réponses de l’historique qui en contiennent quelque chose sont vidées. Le fichier lui-même n’est pas touché, pas plus que les sauvegardes et les exports que vous avez faits auparavant.</translation>
    </message>
    <message>
        <source>Proving that nothing is left takes up to some minutes.</source>
        <translation>Prouver qu’il n’en reste rien peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Forgetting {name}, then searching every byte for it</source>
        <translation>Oubli de {name}, puis recherche dans chaque octet</translation>
    </message>
    <message>
        <source>Forget a file</source>
        <translation>Oublier un fichier</translation>
    </message>
    <message>
        <source>Forget a folder</source>
        <translation>Oublier un dossier</translation>
    </message>
    <message>
        <source>The search was stopped. What was forgotten stays forgotten.</source>
        <translation>La recherche a été arrêtée. Ce qui a été oublié le reste.</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Notes and texts</source>
        <translation>Notes et textes</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Office documents</source>
        <translation>Documents bureautiques</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Before {year}</source>
        <translation>Avant {year}</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>People in your mails</source>
        <translation>Personnes dans vos courriels</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Nothing to show yet. Add a folder, and its picture appears here.</source>
        <translation>Rien à montrer pour l’instant. Ajoutez un dossier et son portrait apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s). Choose a bar to see what is in it.</source>
        <translation>
            <numerusform>%Ln document. Choisissez une barre pour voir ce qu’elle contient.</numerusform>
            <numerusform>%Ln documents. Choisissez une barre pour voir ce qu’elle contient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>%Ln conversation supprimée.</numerusform>
            <numerusform>%Ln conversations supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) could not be brought back.</source>
        <translation>
            <numerusform>%Ln conversation n’a pas pu être rétablie.</numerusform>
            <numerusform>%Ln conversations n’ont pas pu être rétablies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Fichiers Markdown (*.md)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportée sous {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln retirée</numerusform>
            <numerusform>%Ln retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Taken out: the file was forgotten</source>
        <translation>Retiré&#xa0;: le fichier a été oublié</translation>
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
        <translation>Titre de la conversation</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>New conversations are not kept.</source>
        <translation>Les nouvelles conversations ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Exporter en Markdown…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Conserver les conversations</translation>
    </message>
    <message>
        <source>Delete all conversations</source>
        <translation>Supprimer toutes les conversations</translation>
    </message>
    <message>
        <source>What can be done with conversations</source>
        <translation>Ce qu’on peut faire des conversations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>Aucune conversation ne contient ces mots.</translation>
    </message>
    <message>
        <source>What you ask is kept here, on this computer only.</source>
        <translation>Ce que vous demandez est conservé ici, sur cet ordinateur seulement.</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Que voulez-vous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>Type to search  ·  Enter to ask  ·  F1 shows all keys</source>
        <translation>Tapez pour chercher  ·  Entrée pour demander  ·  F1 montre les touches</translation>
    </message>
    <message>
        <source>Reading your files: {done} of {total}. You can ask in a moment.</source>
        <translation>Lecture de vos fichiers&#xa0;: {done} sur {total}. Vous pourrez bientôt demander.</translation>
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
    <name>KeepsUp</name>
    <message>
        <source>The file was changed while it was open here. This is how it was.</source>
        <translation>Le fichier a été modifié pendant qu’il était ouvert ici. Le voici tel qu’il était.</translation>
    </message>
    <message>
        <source>The file is not where it was. This is how it was when it was opened here.</source>
        <translation>Le fichier n’est plus où il était. Le voici tel qu’il était quand il a été ouvert ici.</translation>
    </message>
    <message>
        <source>This is not in the library any more. It is shown as it was read before.</source>
        <translation>Ceci n’est plus dans la bibliothèque. Le texte affiché est celui qui avait été lu.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>To the field, from anywhere</source>
        <translation>Au champ, d’où que vous soyez</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Through what was found; Enter opens it here</source>
        <translation>Parcourir ce qui a été trouvé&#x202f;; Entrée l’ouvre ici</translation>
    </message>
    <message>
        <source>Open it in its usual program</source>
        <translation>L’ouvrir dans son programme habituel</translation>
    </message>
    <message>
        <source>Fold a document&apos;s passages, or unfold them</source>
        <translation>Replier les passages d’un document, ou les déplier</translation>
    </message>
    <message>
        <source>Stop, then clear, then close what is read</source>
        <translation>Arrêter, puis vider, puis fermer ce qui est lu</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Kept conversations; there F2 renames, Del deletes</source>
        <translation>Conversations conservées&#x202f;; F2 y renomme, Suppr y supprime</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Find in what is read</source>
        <translation>Chercher dans ce qui est lu</translation>
    </message>
    <message>
        <source>Next match, previous match</source>
        <translation>Résultat suivant, précédent</translation>
    </message>
    <message>
        <source>What else there is about this</source>
        <translation>Ce qu’il y a d’autre à ce sujet</translation>
    </message>
    <message>
        <source>Larger, smaller, as large as fits</source>
        <translation>Plus grand, plus petit, ajusté</translation>
    </message>
    <message>
        <source>Read across the whole width</source>
        <translation>Lire sur toute la largeur</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>À la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Ask, Library, Problems, Models, Trust, Settings</source>
        <translation>Demander, Bibliothèque, Problèmes, Modèles, Confiance, Réglages</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>End Antorcha</source>
        <translation>Quitter Antorcha</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
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
        <translation>Pourquoi un fichier n&apos;est-il pas trouvé&#x202f;?</translation>
    </message>
    <message>
        <source>One a line, as in a .gitignore file; with ! in front what fits is kept.</source>
        <translation>Une par ligne, comme dans un fichier .gitignore&#x202f;; précédée de&#x202f;!, elle garde ce qui correspond.</translation>
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
        <translation>Quel fichier n&apos;est pas trouvé&#x202f;?</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}&#xa0;: {said}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Paused at</source>
        <translation>En pause à</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexés&#xa0;:</translation>
    </message>
    <message>
        <source>{head} {done} of {total}</source>
        <translation>{head} {done} sur {total}</translation>
    </message>
    <message>
        <source>Not there since {day}: what was read is still found, and it goes on once the drive or folder is back</source>
        <translation>Absent depuis le {day}&#xa0;: ce qui a été lu reste trouvable, et la lecture reprendra au retour du disque ou du dossier</translation>
    </message>
    <message>
        <source>Read before the others</source>
        <translation>Lu avant le reste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait</source>
        <translation>
            <numerusform>%Ln fichier attend</numerusform>
            <numerusform>%Ln fichiers attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
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
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>{n} by words so far</source>
        <translation>{n} par mots pour l’instant</translation>
    </message>
    <message>
        <source>{n} with problems</source>
        <translation>{n} avec des problèmes</translation>
    </message>
    <message>
        <source>Not followed: changes are seen when you index</source>
        <translation>Non suivi&#xa0;: les changements sont vus à l’indexation</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture&#xa0;:</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finition&#xa0;:</translation>
    </message>
    <message>
        <source>all are found by words already</source>
        <translation>tous se trouvent déjà par mots</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>{n} prêts</translation>
    </message>
    <message>
        <source>Followed live</source>
        <translation>Suivi en direct</translation>
    </message>
    <message>
        <source>{seen} of {all} folders followed live; the rest is swept</source>
        <translation>{seen} dossiers sur {all} suivis en direct&#x202f;; le reste est parcouru</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} laissés de côté</translation>
    </message>
    <message>
        <source>last checked {day}</source>
        <translation>dernière vérification {day}</translation>
    </message>
    <message>
        <source>Indexing waits: the disk that holds the library is full or cannot be written. Search works, and it goes on by itself once there is room.</source>
        <translation>L’indexation attend&#xa0;: le disque de la bibliothèque est plein ou inaccessible en écriture. La recherche fonctionne, et l’indexation reprendra d’elle-même dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is plugged in, as the settings wish it. Search works meanwhile.</source>
        <translation>L’indexation attend que l’ordinateur soit branché, comme le veulent les réglages. La recherche fonctionne entre-temps.</translation>
    </message>
    <message>
        <source>Indexing waits while other programs need the processor, as the settings wish it. Search works meanwhile.</source>
        <translation>L’indexation attend tant que d’autres programmes ont besoin du processeur, comme le veulent les réglages. La recherche fonctionne entre-temps.</translation>
    </message>
    <message>
        <source>all found by words {soon}</source>
        <translation>tout sera trouvable par mots {soon}</translation>
    </message>
    <message>
        <source>all found by meaning {soon}</source>
        <translation>tout sera trouvable par le sens {soon}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with pictures to be read</source>
        <translation>
            <numerusform>%Ln fichier avec des images à lire</numerusform>
            <numerusform>%Ln fichiers avec des images à lire</numerusform>
        </translation>
    </message>
    <message>
        <source>the index of meaning is being built anew</source>
        <translation>l’index du sens est en cours de reconstruction</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>dans environ %n minute</numerusform>
            <numerusform>dans environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>dans environ %n heure</numerusform>
            <numerusform>dans environ %n heures</numerusform>
        </translation>
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
        <source>the sample library</source>
        <translation>la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Added {names}. You can ask as soon as the first files are read.</source>
        <translation>Ajouté&#xa0;: {names}. Vous pourrez poser des questions dès que les premiers fichiers seront lus.</translation>
    </message>
    <message>
        <source>Remove {name} from the library?</source>
        <translation>Retirer {name} de la bibliothèque&#x202f;?</translation>
    </message>
    <message>
        <source>Antorcha forgets what it read there, in past answers too. Your files are not touched, and you can add them again at any time.</source>
        <translation>Antorcha oublie ce qu’il y a lu, y compris dans les réponses passées. Vos fichiers ne sont pas touchés et vous pouvez les ajouter de nouveau à tout moment.</translation>
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
    <message>
        <source>The collection is called {name} now.</source>
        <translation>La collection s’appelle maintenant {name}.</translation>
    </message>
    <message>
        <source>{name} is followed live.</source>
        <translation>{name} est suivi en direct.</translation>
    </message>
    <message>
        <source>{name} is not followed any more. What was read of it is still found.</source>
        <translation>{name} n’est plus suivi. Ce qui en a été lu se trouve toujours.</translation>
    </message>
    <message>
        <source>{name} is read before everything else.</source>
        <translation>{name} est lu avant tout le reste.</translation>
    </message>
    <message>
        <source>{name} is read in its turn.</source>
        <translation>{name} est lu à son tour.</translation>
    </message>
    <message>
        <source>Nothing more of {name} is read for now. What was found is still found.</source>
        <translation>Rien de plus n’est lu de {name} pour l’instant. Ce qui se trouvait se trouve toujours.</translation>
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
    <message>
        <source>This is shown as soon as the engine runs.</source>
        <translation>Ceci s’affichera dès que le moteur sera en marche.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>Sides of the library</source>
        <translation>Vues de la bibliothèque</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>The password is being tried on %Ln locked file(s).</source>
        <translation>
            <numerusform>Le mot de passe est essayé sur %Ln fichier verrouillé.</numerusform>
            <numerusform>Le mot de passe est essayé sur %Ln fichiers verrouillés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Ask Antorcha</source>
        <translation>Interroger Antorcha</translation>
    </message>
    <message>
        <source>The library is up to date</source>
        <translation>La bibliothèque est à jour</translation>
    </message>
    <message>
        <source>Everything can be found.</source>
        <translation>Tout peut être trouvé.</translation>
    </message>
    <message>
        <source>The answer is there</source>
        <translation>La réponse est prête</translation>
    </message>
    <message>
        <source>Add this to the library?</source>
        <translation>Ajouter ceci à la bibliothèque&#x202f;?</translation>
    </message>
    <message>
        <source>Antorcha reads it and follows its changes. The files are not touched.</source>
        <translation>Antorcha le lit et suit ses changements. Les fichiers ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
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
        <translation>ligne {n}</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>Not in your files.</source>
        <translation>Pas dans vos fichiers.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Il n’y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>(Taken out: the file was forgotten.)</source>
        <translation>(Retiré&#xa0;: le fichier a été oublié.)</translation>
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
        <translation>Le plus proche</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Voir les problèmes</translation>
    </message>
    <message>
        <source>Not in what has been read so far</source>
        <translation>Pas dans ce qui a été lu jusqu’ici</translation>
    </message>
    <message>
        <source>Ask again once all your files have been read.</source>
        <translation>Posez la question à nouveau quand tous vos fichiers auront été lus.</translation>
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
        <translation>Non cherché&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Loading the model and asking it something…</source>
        <translation>Chargement du modèle, puis une question…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Writes the answers; says so when the passages hold no answer. Needs about 2 GB of memory while it runs.</source>
        <translation>Rédige les réponses&#x202f;; le dit quand les passages n’en contiennent pas. A besoin d’environ 2 Go de mémoire en marche.</translation>
    </message>
    <message>
        <source>For computers with little memory: twice as fast and noticeably less careful. Needs about 0.7 GB of memory while it runs.</source>
        <translation>Pour les ordinateurs avec peu de mémoire&#xa0;: deux fois plus rapide et nettement moins soigneux. A besoin d’environ 0,7 Go de mémoire en marche.</translation>
    </message>
    <message>
        <source>Only for trying out the machinery: its answers are of no use.</source>
        <translation>Seulement pour essayer le mécanisme&#xa0;: ses réponses ne servent à rien.</translation>
    </message>
    <message>
        <source>Finds passages by their meaning, in about 100 languages and across them. 384 dimensions, reads up to 512 tokens.</source>
        <translation>Trouve des passages par leur sens, dans une centaine de langues et d’une langue à l’autre. 384 dimensions, lit jusqu’à 512 jetons.</translation>
    </message>
    <message>
        <source>Reads what stands in pictures and scans, in Latin and Chinese script. Comes with the program. Needs about 0.5 GB of memory while it reads.</source>
        <translation>Lit ce qui figure sur les images et les numérisations, en écriture latine et chinoise. Fourni avec le programme. A besoin d’environ 0,5 Go de mémoire pendant la lecture.</translation>
    </message>
    <message>
        <source>How fast it is here was not measured yet.</source>
        <translation>Sa vitesse ici n’a pas encore été mesurée.</translation>
    </message>
    <message>
        <source>About {seconds} s to the first word</source>
        <translation>Environ {seconds} s avant le premier mot</translation>
    </message>
    <message>
        <source>About {seconds} s to the first word, then {words} words a second</source>
        <translation>Environ {seconds} s avant le premier mot, puis {words} mots par seconde</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Damaged: it is not used</source>
        <translation>Endommagé&#xa0;: il n’est pas utilisé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Ready, of your own</source>
        <translation>Prêt, ajouté par vous</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licence inconnue</translation>
    </message>
    <message>
        <source>reads about {n} words at once</source>
        <translation>lit environ {n} mots à la fois</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Revenir au précédent</translation>
    </message>
    <message>
        <source>Writes the answers</source>
        <translation>Rédige les réponses</translation>
    </message>
    <message>
        <source>A model is a file on this computer. What it is asked never leaves this computer, and it sees only the sentences that were found for a question.</source>
        <translation>Un modèle est un fichier sur cet ordinateur. Ce qu’on lui demande n’en sort jamais, et il ne voit que les phrases trouvées pour une question.</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>Trouve par le sens</translation>
    </message>
    <message>
        <source>Reads scans and pictures</source>
        <translation>Lit les numérisations et les images</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Copying {name} and reading all of it</source>
        <translation>Copie et lecture complète de {name}</translation>
    </message>
    <message>
        <source>Opening {name} in a process of its own, to see what it is</source>
        <translation>Ouverture de {name} dans un processus à part, pour voir ce que c’est</translation>
    </message>
    <message>
        <source>{name} is there. Take it for a test drive, or use it at once.</source>
        <translation>{name} est là. Essayez-le, ou utilisez-le tout de suite.</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere on this window to add a model of your own. They lie in {folder}.</source>
        <translation>Déposez un fichier .gguf n’importe où sur cette fenêtre pour ajouter votre propre modèle. Ils se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>Its file is deleted from the folder of models. Your library is not touched; the file you added it from stays where it is.</source>
        <translation>Son fichier est supprimé du dossier des modèles. Votre bibliothèque n’est pas touchée&#x202f;; le fichier d’origine reste où il est.</translation>
    </message>
    <message>
        <source>It is the one in use: another one that fits takes its place.</source>
        <translation>C’est celui en service&#xa0;: un autre qui convient prendra sa place.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Reading all of {name}</source>
        <translation>Lecture complète de {name}</translation>
    </message>
    <message>
        <source>{name} is whole: {size}, every byte as it should be.</source>
        <translation>{name} est intact&#xa0;: {size}, chaque octet comme il se doit.</translation>
    </message>
    <message>
        <source>{name} is not what it should be, and is not used any more.</source>
        <translation>{name} n’est pas ce qu’il devrait être et n’est plus utilisé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Tries to reach a network and checks everything else</source>
        <translation>Tente d’atteindre un réseau et vérifie tout le reste</translation>
    </message>
    <message>
        <source>Your own files are only ever opened for reading.</source>
        <translation>Vos propres fichiers ne sont jamais ouverts que pour être lus.</translation>
    </message>
    <message>
        <source>Waiting for the engine to say how things stand</source>
        <translation>En attente de l’état donné par le moteur</translation>
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
        <source>The program&apos;s parts</source>
        <translation>Les composants du programme</translation>
    </message>
    <message>
        <source>No network for any process</source>
        <translation>Aucun réseau pour aucun processus</translation>
    </message>
    <message>
        <source>Who can read the library</source>
        <translation>Qui peut lire la bibliothèque</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>Le catalogue</translation>
    </message>
    <message>
        <source>Damaged catalogues, kept aside</source>
        <translation>Catalogues endommagés, gardés à part</translation>
    </message>
    <message>
        <source>Confinement of whatever reads files</source>
        <translation>Isolement de ce qui lit les fichiers</translation>
    </message>
    <message>
        <source>Stopped folders</source>
        <translation>Dossiers arrêtés</translation>
    </message>
    <message>
        <source>Noticing changes in folders at once</source>
        <translation>Remarquer aussitôt les changements dans les dossiers</translation>
    </message>
    <message>
        <source>The model that writes the answers</source>
        <translation>Le modèle qui rédige les réponses</translation>
    </message>
    <message>
        <source>The model that finds by meaning</source>
        <translation>Le modèle qui trouve par le sens</translation>
    </message>
    <message>
        <source>The model that reads scans and pictures</source>
        <translation>Le modèle qui lit les numérisations et les images</translation>
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
    <name>News</name>
    <message>
        <source>No model is installed to write answers. Search works, and questions show the best sentence. To install one: antorcha models fetch</source>
        <translation>Aucun modèle n’est installé pour écrire des réponses. La recherche fonctionne et les questions montrent la meilleure phrase. Pour en installer un&#xa0;: antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is damaged, so it is not used. Search works. To put it right: antorcha models fetch</source>
        <translation>Le modèle qui écrit les réponses est endommagé et n’est pas utilisé. La recherche fonctionne. Pour le réparer&#xa0;: antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is not where it was. Search works. To put it back: antorcha models fetch</source>
        <translation>Le modèle qui écrit les réponses n’est plus où il était. La recherche fonctionne. Pour le remettre&#xa0;: antorcha models fetch</translation>
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
    <name>NoteSaving</name>
    <message>
        <source>Where shall answers be saved as notes? Antorcha remembers the folder</source>
        <translation>Où enregistrer les réponses en notes&#x202f;? Antorcha retiendra le dossier</translation>
    </message>
</context>
<context>
    <name>OnDemand</name>
    <message>
        <source>Hide it</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message numerus="yes">
        <source>%n more in this document</source>
        <translation>
            <numerusform>%n autre passage dans ce document</numerusform>
            <numerusform>%n autres passages dans ce document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>Take the models in too (large)</source>
        <translation>Inclure aussi les modèles (volumineux)</translation>
    </message>
    <message>
        <source>It is encrypted: without the passphrase nobody can read it, you included.</source>
        <translation>Elle est chiffrée&#xa0;: sans la phrase de passe, personne ne peut la lire, pas même vous.</translation>
    </message>
    <message>
        <source>The passphrase that the backup was made with.</source>
        <translation>La phrase de passe avec laquelle la sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
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
    <name>Places</name>
    <message>
        <source>The library: texts, words, sources</source>
        <translation>La bibliothèque&#xa0;: textes, mots, sources</translation>
    </message>
    <message>
        <source>The index of meaning</source>
        <translation>L’index du sens</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>Kept passwords</source>
        <translation>Mots de passe gardés</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Réglages de la fenêtre</translation>
    </message>
    <message>
        <source>Damaged catalogues, kept aside</source>
        <translation>Catalogues endommagés, gardés à part</translation>
    </message>
    <message>
        <source>Models; nothing personal</source>
        <translation>Modèles&#x202f;; rien de personnel</translation>
    </message>
    <message>
        <source>Locks, marks and copies</source>
        <translation>Verrous, repères et copies</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Delete the damaged catalogues…</source>
        <translation>Supprimer les catalogues endommagés…</translation>
    </message>
    <message>
        <source>Kept: the text of your files, so that it is found and quoted; a log of what the program did, in which the names of files may stand.</source>
        <translation>Ce qui est gardé&#xa0;: le texte de vos fichiers, pour le trouver et le citer&#x202f;; un journal de ce que le programme a fait, où peuvent figurer des noms de fichiers.</translation>
    </message>
    <message>
        <source>Passwords that you asked to keep are kept, unencrypted, for your eyes only.</source>
        <translation>Les mots de passe que vous avez demandé de garder le sont, en clair, pour vous seul.</translation>
    </message>
    <message>
        <source>No passwords are kept.</source>
        <translation>Aucun mot de passe n’est gardé.</translation>
    </message>
    <message>
        <source>Of a catalogue that was damaged, what is left is kept aside as a last resort for your conversations. It goes with the first thing that you forget, remove or delete.</source>
        <translation>Ce qui reste d’un catalogue endommagé est gardé à part, comme dernier recours pour vos conversations. Cela disparaît dès la première fois que vous faites oublier, retirez ou supprimez quelque chose.</translation>
    </message>
    <message>
        <source>Nothing of it is sent anywhere.</source>
        <translation>Rien n’en est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Delete the damaged catalogues?</source>
        <translation>Supprimer les catalogues endommagés&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody will be able to recover conversations from them that are not in the history by now. Your files and the library you use are not touched.</source>
        <translation>Plus personne ne pourra en récupérer les conversations qui ne sont pas déjà dans l’historique. Vos fichiers et la bibliothèque que vous utilisez ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>vous seul</translation>
    </message>
    <message>
        <source>others on this computer too</source>
        <translation>d’autres sur cet ordinateur aussi</translation>
    </message>
    <message>
        <source>Read by: {who}</source>
        <translation>Lisible par&#xa0;: {who}</translation>
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
        <source>Save a smaller copy of it.</source>
        <translation>Enregistrez-en une copie plus petite.</translation>
    </message>
    <message>
        <source>Nothing, unless you keep documents inside: copy those into a folder of yours. A rule in “What is left out” of its folder takes such files off this list.</source>
        <translation>Rien, sauf si vous y gardez des documents&#xa0;: copiez-les dans un de vos dossiers. Une règle dans «&#xa0;Ce qui est laissé de côté&#xa0;» de son dossier retire ces fichiers de la liste.</translation>
    </message>
    <message>
        <source>Nothing: there is no text to be found in it. A rule in “What is left out” of its folder takes such files off this list.</source>
        <translation>Rien&#xa0;: il n’y a pas de texte à y trouver. Une règle dans «&#xa0;Ce qui est laissé de côté&#xa0;» de son dossier retire ces fichiers de la liste.</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Enter its password here (PDF), or save a copy without one.</source>
        <translation>Saisissez ici son mot de passe (PDF), ou enregistrez une copie sans.</translation>
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
        <source>If it holds text, split it into smaller files. If not, a rule in “What is left out” of its folder takes it off this list.</source>
        <translation>S’il contient du texte, divisez-le en fichiers plus petits. Sinon, une règle dans «&#xa0;Ce qui est laissé de côté&#xa0;» de son dossier le retire de la liste.</translation>
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
        <translation>Le fichier est peut-être mal formé&#x202f;; l’enregistrer à nouveau aide souvent.</translation>
    </message>
    <message>
        <source>Only part of it could be read</source>
        <translation>Seule une partie a pu être lue</translation>
    </message>
    <message>
        <source>What was read can be found; open the file for the rest.</source>
        <translation>Ce qui a été lu se trouve&#x202f;; ouvrez le fichier pour le reste.</translation>
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
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>This is shown as soon as the engine runs.</source>
        <translation>Ceci s’affichera dès que le moteur sera en marche.</translation>
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
    <name>Proof</name>
    <message>
        <source>Looked for {traces} traces of it in {files} files ({size}).</source>
        <translation>{traces} traces recherchées dans {files} fichiers ({size}).</translation>
    </message>
    <message>
        <source>No text of it was in the library: there was nothing to look for.</source>
        <translation>Aucun texte n’en était dans la bibliothèque&#xa0;: il n’y avait rien à chercher.</translation>
    </message>
    <message>
        <source>{n} of them stand in other documents of yours, and stay.</source>
        <translation>{n} d’entre elles figurent dans d’autres de vos documents, et restent.</translation>
    </message>
    <message>
        <source>The index of meaning still has to be built anew without it.</source>
        <translation>L’index du sens doit encore être reconstruit sans lui.</translation>
    </message>
    <message>
        <source>Still there: “{text}” in {file}</source>
        <translation>Encore là&#xa0;: «&#xa0;{text}&#xa0;» dans {file}</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Il n’en reste rien.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
    <name>Quotation</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
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
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <source>Smaller (Ctrl+-)</source>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>What else do I have about this? (Ctrl+M)</source>
        <translation>Qu’ai-je d’autre à ce sujet&#x202f;? (Ctrl+M)</translation>
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
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Shown at {percent}. As large as fits</source>
        <translation>Affiché à {percent}. Ajuster</translation>
    </message>
    <message>
        <source>Show the answer beside it (Ctrl+B)</source>
        <translation>Afficher la réponse à côté (Ctrl+B)</translation>
    </message>
    <message>
        <source>Read across the whole width (Ctrl+B)</source>
        <translation>Lire sur toute la largeur (Ctrl+B)</translation>
    </message>
    <message>
        <source>As large as fits (Ctrl+0)</source>
        <translation>Ajuster (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message>
        <source>Show it as it is now</source>
        <translation>Afficher l’état actuel</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The picture cannot be drawn. This is the text that was read.</source>
        <translation>L’image ne peut pas être affichée. Voici le texte qui a été lu.</translation>
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
        <translation>Un long document&#xa0;: voici la partie autour du passage.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il ne contient aucun texte.</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Matching passages</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) much like it.</source>
        <translation>
            <numerusform>%Ln document très proche.</numerusform>
            <numerusform>%Ln documents très proches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is like it, or it has not been read for meaning yet.</source>
        <translation>Rien ici n’y ressemble, ou il n’a pas encore été lu pour son sens.</translation>
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
            <numerusform>Aucun n’a ces mots&#x202f;; %Ln s’en approche par le sens. Entrée pour demander.</numerusform>
            <numerusform>Aucun n’a ces mots&#x202f;; %Ln s’en approchent par le sens. Entrée pour demander.</numerusform>
        </translation>
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
    <message>
        <source>Read here</source>
        <translation>Lire ici</translation>
    </message>
    <message>
        <source>Open in its usual program</source>
        <translation>Ouvrir dans son programme habituel</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Plus de documents similaires</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>Nobody in your files is called “{name}”.</source>
        <translation>Personne dans vos fichiers ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No folder, collection or tag here is called “{name}”.</source>
        <translation>Aucun dossier, collection ou étiquette ne s’appelle ici «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{typed}” is looked for as a word. It takes for example: {values}</source>
        <translation>«&#xa0;{typed}&#xa0;» est cherché comme un mot. Valeurs possibles&#xa0;: {values}</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Closing the window leaves Antorcha in the tray</source>
        <translation>Fermer la fenêtre laisse Antorcha dans la zone de notification</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>Démarrer avec l’ordinateur, dans la zone de notification</translation>
    </message>
    <message>
        <source>Tell me through the desktop while the window is hidden</source>
        <translation>M’avertir par le bureau quand la fenêtre est masquée</translation>
    </message>
    <message>
        <source>A key that works everywhere brings this window to the front</source>
        <translation>Une touche qui marche partout amène cette fenêtre au premier plan</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Sur le bureau</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>The language changes when the window starts again.</source>
        <translation>La langue change au redémarrage de la fenêtre.</translation>
    </message>
    <message>
        <source>The key: {key}</source>
        <translation>La touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keyboard settings say which key it is.</source>
        <translation>Les réglages du clavier de votre bureau disent de quelle touche il s&apos;agit.</translation>
    </message>
    <message>
        <source>Your desktop may ask you which key it shall be.</source>
        <translation>Votre bureau peut vous demander quelle touche ce doit être.</translation>
    </message>
    <message>
        <source>This desktop gives programs no such key. Have its keyboard settings run the command {command} instead: it does the same.</source>
        <translation>Ce bureau ne donne pas de telles touches aux programmes. Faites plutôt exécuter la commande {command} par ses réglages du clavier&#xa0;: elle fait la même chose.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>SinceThen</name>
    <message>
        <source>The answer quotes what does not stand here any more: {quote} The file was changed since. Ask again for an answer from it as it is now.</source>
        <translation>La réponse cite ce qui ne figure plus ici&#xa0;: {quote} Le fichier a été modifié depuis. Reposez la question pour une réponse tirée de son état actuel.</translation>
    </message>
    <message>
        <source>The file is not where it was. This is the text that was read.</source>
        <translation>Le fichier n’est plus où il était. Voici le texte qui a été lu.</translation>
    </message>
    <message>
        <source>The file was moved since. It is now {path}.</source>
        <translation>Le fichier a été déplacé depuis. C’est maintenant {path}.</translation>
    </message>
</context>
<context>
    <name>SourceRowView</name>
    <message>
        <source>Progress of {name}</source>
        <translation>Avancement de {name}</translation>
    </message>
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
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Put into another collection…</source>
        <translation>Mettre dans une autre collection…</translation>
    </message>
    <message>
        <source>Stop following changes</source>
        <translation>Ne plus suivre les changements</translation>
    </message>
    <message>
        <source>Follow changes live</source>
        <translation>Suivre les changements en direct</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Lire en premier</translation>
    </message>
    <message>
        <source>Read in turn</source>
        <translation>Lire à son tour</translation>
    </message>
    <message>
        <source>Do not read now</source>
        <translation>Ne pas lire pour l’instant</translation>
    </message>
    <message>
        <source>Collection for {name}:</source>
        <translation>Collection pour {name}&#xa0;:</translation>
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
        <translation>%1&#xa0;: %2 sur %3</translation>
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
        <translation>Hors ligne&#xa0;: garanti</translation>
    </message>
    <message>
        <source>Offline: not enforced</source>
        <translation>Hors ligne&#xa0;: non garanti</translation>
    </message>
    <message>
        <source>What this program can and cannot do</source>
        <translation>Ce que ce programme peut et ne peut pas faire</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Other things</source>
        <translation>Autres choses</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Dessiner la carte</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>La carte se dessine…</translation>
    </message>
    <message>
        <source>There is no map yet: it needs a dozen documents that are found by meaning.</source>
        <translation>Pas encore de carte&#xa0;: il faut une douzaine de documents trouvés par le sens.</translation>
    </message>
    <message numerus="yes">
        <source>What your %Ln document(s) are about. Choose one to look inside.</source>
        <translation>
            <numerusform>De quoi parle votre %Ln document. Choisissez un sujet pour regarder dedans.</numerusform>
            <numerusform>De quoi parlent vos %Ln documents. Choisissez un sujet pour regarder dedans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not read for their meaning yet.</source>
        <translation>
            <numerusform>%Ln autre n’a pas encore été lu pour son sens.</numerusform>
            <numerusform>%Ln autres n’ont pas encore été lus pour leur sens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what the documents mean…</source>
        <translation>Lecture du sens des documents…</translation>
    </message>
    <message>
        <source>Putting together what is alike…</source>
        <translation>Regroupement de ce qui se ressemble…</translation>
    </message>
    <message>
        <source>Looking for the words that tell them apart…</source>
        <translation>Recherche des mots qui les distinguent…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Links in this text</source>
        <translation>Liens de ce texte</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Mails of this conversation</source>
        <translation>Courriels de cette conversation</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln mail(s)</source>
        <translation>
            <numerusform>Conversation de %Ln courriel</numerusform>
            <numerusform>Conversation de %Ln courriels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileMap</name>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Results over time</source>
        <translation>Résultats au fil du temps</translation>
    </message>
    <message>
        <source>Arrow keys choose a time, Shift widens it, Enter shows it, Delete clears it.</source>
        <translation>Les flèches choisissent une période, Maj l’élargit, Entrée l’affiche, Suppr l’annule.</translation>
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
        <translation>Poser une question…</translation>
    </message>
    <message>
        <source>Open Antorcha</source>
        <translation>Ouvrir Antorcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Reprendre l’indexation</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Suspendre l’indexation</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Show the parts</source>
        <translation>Afficher les composants</translation>
    </message>
    <message>
        <source>Where it lies, and who may read it</source>
        <translation>Où cela se trouve, et qui peut le lire</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>What the program did and what went wrong. Names of files may stand in it.</source>
        <translation>Ce que le programme a fait et ce qui a échoué. Des noms de fichiers peuvent y figurer.</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Antorcha is free software (Apache-2.0) and stands on the work of others.</source>
        <translation>Antorcha est un logiciel libre (Apache-2.0) et repose sur le travail d’autres.</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Asked as: {question}</source>
        <translation>Question complète&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <translation>Compris comme&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Searched only: {what}</source>
        <translation>Recherché uniquement&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Searched only: %Ln cited document(s)</source>
        <translation>
            <numerusform>Recherché seulement dans %Ln document cité</numerusform>
            <numerusform>Recherché seulement dans %Ln documents cités</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Il n’y a pas eu de réponse</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) taken out</source>
        <translation>
            <numerusform>%Ln question retirée</numerusform>
            <numerusform>%Ln questions retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>The files they rested on were forgotten or removed; what was asked and answered went with them.</source>
        <translation>Les fichiers sur lesquels elles reposaient ont été oubliés ou retirés&#x202f;; questions et réponses sont parties avec eux.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
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
        <translation>En haut, la meilleure phrase de vos fichiers&#x202f;; en bas, ce qui convient aussi.</translation>
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
    <name>TypedSearch</name>
    <message>
        <source>The engine is not running. As soon as it is, what you typed is looked for.</source>
        <translation>Le moteur n’est pas lancé. Dès qu’il le sera, votre saisie sera recherchée.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Remember it, for files that come later</source>
        <translation>Le retenir, pour les fichiers à venir</translation>
    </message>
    <message>
        <source>It is tried on every locked file, on this computer only. Remembered, it lies unencrypted in your library’s folder, which only you can read.</source>
        <translation>Il est essayé sur tous les fichiers verrouillés, sur cet ordinateur seulement. Retenu, il reste en clair dans le dossier de votre bibliothèque, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>Mot de passe de {name}</translation>
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
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>_CountsRow</name>
    <message>
        <source>ready</source>
        <translation>prêts</translation>
    </message>
    <message>
        <source>found by words only so far</source>
        <translation>trouvés par mots seulement pour l’instant</translation>
    </message>
    <message>
        <source>still to be read</source>
        <translation>encore à lire</translation>
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
