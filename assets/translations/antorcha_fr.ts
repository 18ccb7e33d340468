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
        <translation>Un fichier chiffré contenant la bibliothèque : textes, vecteurs, ce qui est suivi et ce qui est exclu. Vos propres fichiers n’y sont pas. Une sauvegarde s’ouvre dans un dossier à part ; cette bibliothèque reste telle quelle.</translation>
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
        <translation>Absents de cet ordinateur, mais toujours trouvés : {paths}</translation>
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
        <source>Keep conversations in the library</source>
        <translation>Conserver les conversations dans la bibliothèque</translation>
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
        <source>Leave Antorcha for {place}?</source>
        <translation>Quitter Antorcha pour {place} ?</translation>
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
        <translation>Ce bureau n’offre aucun moyen de lancer un programme en dehors d’Antorcha : celui qui ouvre le fichier est donc lui aussi privé de réseau. Les programmes que vous lancez vous-même ne le sont pas.</translation>
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
        <translation>Ou tapez : de:NOM  après:2025-03  type:courriel  dans:DOSSIER  langue:es</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Retirer le filtre : {filter}</translation>
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
        <translation>comme « {title} »</translation>
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
        <translation>Oublier {name} ?</translation>
    </message>
    <message>
        <source>Its text, words and vectors are removed and it is no longer found. The file itself is not touched. Proving that nothing is left takes up to some minutes.</source>
        <translation>Son texte, ses mots et ses vecteurs sont supprimés et il n’est plus trouvé. Le fichier lui-même n’est pas touché. Prouver qu’il n’en reste rien prend jusqu’à quelques minutes.</translation>
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
</context>
<context>
    <name>GlancePage</name>
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
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <source>The conversation could not be written: {reason}</source>
        <translation>La conversation n’a pas pu être écrite : {reason}</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportée sous {name}.</translation>
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
        <translation>Retiré : le fichier a été oublié</translation>
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
        <translation>Que voulez-vous savoir ?</translation>
    </message>
    <message>
        <source>Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here</source>
        <translation>Tapez pour chercher  ·  Entrée pour demander  ·  Ctrl+L ramène ici</translation>
    </message>
    <message>
        <source>Reading your files: {done} of {total}. You can ask in a moment.</source>
        <translation>Lecture de vos fichiers : {done} sur {total}. Vous pourrez bientôt demander.</translation>
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
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>environ %n heure restante</numerusform>
            <numerusform>environ %n heures restantes</numerusform>
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
        <translation>Ajouter ceci à la bibliothèque ?</translation>
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
        <translation>(Retiré : le fichier a été oublié.)</translation>
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
        <translation>Rédige les réponses ; le dit quand les passages n’en contiennent pas. A besoin d’environ 2 Go de mémoire en marche.</translation>
    </message>
    <message>
        <source>For computers with little memory: twice as fast and noticeably less careful. Needs about 0.7 GB of memory while it runs.</source>
        <translation>Pour les ordinateurs avec peu de mémoire : deux fois plus rapide et nettement moins soigneux. A besoin d’environ 0,7 Go de mémoire en marche.</translation>
    </message>
    <message>
        <source>Only for trying out the machinery: its answers are of no use.</source>
        <translation>Seulement pour essayer le mécanisme : ses réponses ne servent à rien.</translation>
    </message>
    <message>
        <source>Finds passages by their meaning, in about 100 languages and across them. 384 dimensions, reads up to 512 tokens.</source>
        <translation>Trouve des passages par leur sens, dans une centaine de langues et d’une langue à l’autre. 384 dimensions, lit jusqu’à 512 jetons.</translation>
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
        <translation>Endommagé : il n’est pas utilisé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Ready, of your own</source>
        <translation>Prêt, à vous</translation>
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
        <translation>Son fichier est supprimé du dossier des modèles. Votre bibliothèque n’est pas touchée ; le fichier d’origine reste où il est.</translation>
    </message>
    <message>
        <source>It is the one in use: another one that fits takes its place.</source>
        <translation>C’est celui en service : un autre qui convient prendra sa place.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name} ?</translation>
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
        <translation>{name} est intact : {size}, chaque octet comme il se doit.</translation>
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
        <source>Confinement of whatever reads files</source>
        <translation>Isolement de ce qui lit les fichiers</translation>
    </message>
    <message>
        <source>Noticing changes in folders at once</source>
        <translation>Remarquer aussitôt les changements dans les dossiers</translation>
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
    <name>NoteSaving</name>
    <message>
        <source>The note could not be written into {folder}: {reason}</source>
        <translation>La note n’a pas pu être écrite dans {folder} : {reason}</translation>
    </message>
    <message>
        <source>Where shall answers be saved as notes? Antorcha remembers the folder</source>
        <translation>Où enregistrer les réponses en notes ? Antorcha retiendra le dossier</translation>
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
        <translation>Elle est chiffrée : sans la phrase de passe, personne ne peut la lire, pas même vous.</translation>
    </message>
    <message>
        <source>The passphrase that the backup was made with.</source>
        <translation>La phrase de passe avec laquelle la sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>La bibliothèque : textes, mots, sources</translation>
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
        <source>Models; nothing personal</source>
        <translation>Modèles ; rien de personnel</translation>
    </message>
    <message>
        <source>Locks, marks and copies</source>
        <translation>Verrous, repères et copies</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Kept: the text of your files, so that it is found and quoted; a log of what the program did, in which the names of files may stand.</source>
        <translation>Ce qui est gardé : le texte de vos fichiers, pour le trouver et le citer ; un journal de ce que le programme a fait, où peuvent figurer des noms de fichiers.</translation>
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
        <source>Nothing of it is sent anywhere.</source>
        <translation>Rien n’en est envoyé nulle part.</translation>
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
        <translation>Lisible par : {who}</translation>
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
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
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
    <name>Proof</name>
    <message>
        <source>Looked for {traces} traces of it in {files} files ({size}).</source>
        <translation>{traces} traces recherchées dans {files} fichiers ({size}).</translation>
    </message>
    <message>
        <source>No text of it was in the library: there was nothing to look for.</source>
        <translation>Aucun texte n’en était dans la bibliothèque : il n’y avait rien à chercher.</translation>
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
        <translation>Encore là : « {text} » dans {file}</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Il n’en reste rien.</translation>
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
        <source>What else do I have about this? (Ctrl+M)</source>
        <translation>Qu’ai-je d’autre à ce sujet ? (Ctrl+M)</translation>
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
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The picture cannot be drawn. This is the text that was read.</source>
        <translation>L’image ne peut pas être affichée. Voici le texte qui a été lu.</translation>
    </message>
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
        <translation>Personne dans vos fichiers ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No folder, collection or tag here is called “{name}”.</source>
        <translation>Aucun dossier, collection ou étiquette ne s’appelle ici « {name} ».</translation>
    </message>
    <message>
        <source>“{typed}” is looked for as a word. It takes for example: {values}</source>
        <translation>« {typed} » est cherché comme un mot. Valeurs possibles : {values}</translation>
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
        <source>For a key that works everywhere, have your desktop&apos;s keyboard settings run the command {command}: it brings this window to the front, with the field ready.</source>
        <translation>Pour une touche qui marche partout, faites exécuter la commande {command} par les réglages du clavier de votre bureau : elle ramène cette fenêtre au premier plan, le champ prêt.</translation>
    </message>
    <message>
        <source>The language changes when the window starts again.</source>
        <translation>La langue change au redémarrage de la fenêtre.</translation>
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
        <source>Collection for {name}:</source>
        <translation>Collection pour {name} :</translation>
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
        <translation>Pas encore de carte : il faut une douzaine de documents trouvés par le sens.</translation>
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
    <message>
        <source>What was asked and answered here went with it.</source>
        <translation>La question et la réponse qui étaient ici sont parties avec lui.</translation>
    </message>
    <message>
        <source>Taken out: the file was forgotten</source>
        <translation>Retiré : le fichier a été oublié</translation>
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
    <name>UnlockDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
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
