<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AnswerActions</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with its sources</source>
        <translation>Copiar con sus fuentes</translation>
    </message>
    <message>
        <source>Save as note</source>
        <translation>Guardar como nota</translation>
    </message>
    <message>
        <source>Save as a new file with its sources</source>
        <translation>Guardar en un archivo nuevo con sus fuentes</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Ask this again</source>
        <translation>Volver a preguntar esto</translation>
    </message>
    <message>
        <source>Only these sources</source>
        <translation>Solo estas fuentes</translation>
    </message>
    <message>
        <source>Ask again, looking only into the documents that are cited</source>
        <translation>Volver a preguntar, solo en los documentos citados</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <source>Ask again with another model</source>
        <translation>Volver a preguntar con otro modelo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>AnswerDoing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardada como {name}.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Historial (Ctrl+H)</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Conversación nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Make a backup…</source>
        <translation>Hacer una copia de seguridad…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Abrir una copia de seguridad…</translation>
    </message>
    <message>
        <source>Open the restored library</source>
        <translation>Abrir la biblioteca restaurada</translation>
    </message>
    <message>
        <source>One encrypted file with the library: texts, vectors, what is followed and what is kept out. Your own files are not in it. A backup is opened into a folder of its own; this library stays as it is.</source>
        <translation>Un archivo cifrado con la biblioteca: textos, vectores, lo que se sigue y lo que se excluye. Sus propios archivos no están en él. Una copia se abre en una carpeta propia; esta biblioteca queda como está.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>Una carpeta vacía para la biblioteca</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>Copias de seguridad (*{suffix})</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Wrote {file}, {size}.</source>
        <translation>Se escribió {file}, {size}.</translation>
    </message>
    <message>
        <source>{count} documents are in {folder} now.</source>
        <translation>Ahora hay {count} documentos en {folder}.</translation>
    </message>
    <message>
        <source>Not on this computer, but still found: {paths}</source>
        <translation>No están en este ordenador, pero se siguen encontrando: {paths}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>The engine stopped before it had an answer</source>
        <translation>El motor se detuvo antes de tener una respuesta</translation>
    </message>
    <message>
        <source>Your files and the library are unharmed.</source>
        <translation>Tus archivos y la biblioteca están intactos.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Pregunta otra vez.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
</context>
<context>
    <name>CollectionHeading</name>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Cambiar el nombre de la colección</translation>
    </message>
    <message>
        <source>Rename the collection {name}</source>
        <translation>Cambiar el nombre de la colección {name}</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>It ended without saying why.</source>
        <translation>Terminó sin decir por qué.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
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
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents of this subject</source>
        <translation>Documentos de este tema</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropCatcher</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>Suelta para añadir a tu biblioteca</translation>
    </message>
</context>
<context>
    <name>EngineWishes</name>
    <message>
        <source>Pause while the computer runs on its battery</source>
        <translation>Pausar mientras el ordenador usa la batería</translation>
    </message>
    <message>
        <source>Pause while other programs need the processor</source>
        <translation>Pausar mientras otros programas necesitan el procesador</translation>
    </message>
    <message>
        <source>Keep conversations in the library</source>
        <translation>Guardar las conversaciones en la biblioteca</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Open {name} outside Antorcha?</source>
        <translation>¿Abrir {name} fuera de Antorcha?</translation>
    </message>
    <message>
        <source>The other program may run what is in the file or fetch things from the internet. Antorcha itself does neither.</source>
        <translation>El otro programa puede ejecutar lo que contiene el archivo o pedir cosas a internet. Antorcha no hace ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave Antorcha for {place}?</source>
        <translation>¿Salir de Antorcha hacia {place}?</translation>
    </message>
    <message>
        <source>{url}

Your browser or mail program will open this and may reach the internet. Antorcha itself never does.</source>
        <translation>{url}

Lo abrirá tu navegador o programa de correo, que puede conectarse a internet. Antorcha nunca lo hace.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>The other program has no network</source>
        <translation>El otro programa no tiene red</translation>
    </message>
    <message>
        <source>This desktop offers no way to start a program outside of Antorcha, so the one that opens the file is kept off the network as well. Programs that you start yourself are not.</source>
        <translation>Este escritorio no ofrece forma de iniciar un programa fuera de Antorcha, así que el que abre el archivo tampoco tiene acceso a la red. Los programas que inicias por tu cuenta sí la tienen.</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>El archivo ya no está ahí</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted since it was read.</source>
        <translation>{path} se movió, se renombró o se borró después de leerse.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Or type: from:NAME  after:2025-03  kind:mail  in:FOLDER  lang:es</source>
        <translation>O escríbelo: de:NOMBRE  desde:2025-03  tipo:correo  en:CARPETA  idioma:es</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Quitar el filtro: {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Nothing to choose from here</source>
        <translation>Aquí no hay nada que elegir</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>like “{title}”</source>
        <translation>como «{title}»</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>in folder {name}</source>
        <translation>en la carpeta {name}</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>en {name}</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>ForgetSection</name>
    <message>
        <source>Forget a file…</source>
        <translation>Olvidar un archivo…</translation>
    </message>
    <message>
        <source>Forget a folder…</source>
        <translation>Olvidar una carpeta…</translation>
    </message>
    <message>
        <source>Takes a file out of everything Antorcha keeps and keeps it out until you add it again. Then every byte of the library is searched for its words. The file itself is not touched.</source>
        <translation>Saca un archivo de todo lo que guarda Antorcha y lo mantiene fuera hasta que vuelvas a añadirlo. Después se buscan sus palabras en cada byte de la biblioteca. El archivo en sí no se toca.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>¿Olvidar {name}?</translation>
    </message>
    <message>
        <source>Its text, words and vectors are removed and it is no longer found. The file itself is not touched. Proving that nothing is left takes up to some minutes.</source>
        <translation>Se eliminan su texto, palabras y vectores y ya no se encuentra. El archivo en sí no se toca. Demostrar que no queda nada tarda hasta unos minutos.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Forgetting {name}, then searching every byte for it</source>
        <translation>Olvidando {name} y buscándolo después en cada byte</translation>
    </message>
    <message>
        <source>Forget a file</source>
        <translation>Olvidar un archivo</translation>
    </message>
    <message>
        <source>Forget a folder</source>
        <translation>Olvidar una carpeta</translation>
    </message>
    <message>
        <source>The search was stopped. What was forgotten stays forgotten.</source>
        <translation>La búsqueda se detuvo. Lo olvidado, olvidado queda.</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Notes and texts</source>
        <translation>Notas y textos</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Office documents</source>
        <translation>Documentos de ofimática</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Before {year}</source>
        <translation>Antes de {year}</translation>
    </message>
</context>
<context>
    <name>GlancePage</name>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>People in your mails</source>
        <translation>Personas en tus correos</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing to show yet. Add a folder, and its picture appears here.</source>
        <translation>Aún no hay nada que mostrar. Añade una carpeta y aquí verás su retrato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s). Choose a bar to see what is in it.</source>
        <translation>
            <numerusform>%Ln documento. Elige una barra para ver qué contiene.</numerusform>
            <numerusform>%Ln documentos. Elige una barra para ver qué contiene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>%Ln conversación eliminada.</numerusform>
            <numerusform>%Ln conversaciones eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Archivos Markdown (*.md)</translation>
    </message>
    <message>
        <source>The conversation could not be written: {reason}</source>
        <translation>No se pudo escribir la conversación: {reason}</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportada como {name}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Taken out: the file was forgotten</source>
        <translation>Retirado: el archivo se olvidó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>Title of the conversation</source>
        <translation>Título de la conversación</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Search conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>New conversations are not kept.</source>
        <translation>Las conversaciones nuevas no se guardan.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Exportar como Markdown…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Guardar las conversaciones</translation>
    </message>
    <message>
        <source>Delete all conversations</source>
        <translation>Eliminar todas las conversaciones</translation>
    </message>
    <message>
        <source>What can be done with conversations</source>
        <translation>Qué se puede hacer con las conversaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>Ninguna conversación contiene estas palabras.</translation>
    </message>
    <message>
        <source>What you ask is kept here, on this computer only.</source>
        <translation>Lo que pregunte se guarda aquí, solo en este equipo.</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué quieres saber?</translation>
    </message>
    <message>
        <source>Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here</source>
        <translation>Escribe para buscar  ·  Intro para preguntar  ·  Ctrl+L te trae aquí</translation>
    </message>
    <message>
        <source>Reading your files: {done} of {total}. You can ask in a moment.</source>
        <translation>Leyendo tus archivos: {done} de {total}. En un momento podrás preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s), on this computer only.</source>
        <translation>
            <numerusform>%Ln documento, solo en este equipo.</numerusform>
            <numerusform>%Ln documentos, solo en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Todo se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>InstantCard</name>
    <message>
        <source>Word for word from your files</source>
        <translation>Palabra por palabra, de tus archivos</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
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
        <translation>Lo que se omite</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Tus propias reglas</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source>Why is a file not found?</source>
        <translation>¿Por qué no se encuentra un archivo?</translation>
    </message>
    <message>
        <source>One a line, as in a .gitignore file; with ! in front what fits is kept.</source>
        <translation>Una por línea, como en un archivo .gitignore; con ! delante se conserva lo que coincide.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se omite nada.</translation>
    </message>
    <message>
        <source>Saved. The folder is gone through now.</source>
        <translation>Guardado. La carpeta se está repasando.</translation>
    </message>
    <message>
        <source>Which file is not found?</source>
        <translation>¿Qué archivo no se encuentra?</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Paused at</source>
        <translation>En pausa en</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexando</translation>
    </message>
    <message>
        <source>{head} {done} of {total}</source>
        <translation>{head} {done} de {total}</translation>
    </message>
    <message>
        <source>found by words {n}</source>
        <translation>por palabras {n}</translation>
    </message>
    <message>
        <source>by meaning {n}</source>
        <translation>por significado {n}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en espera</translation>
    </message>
    <message>
        <source>{n} by words so far</source>
        <translation>{n} solo por palabras de momento</translation>
    </message>
    <message>
        <source>{n} with problems</source>
        <translation>{n} con problemas</translation>
    </message>
    <message>
        <source>Not there since {day}; what was read is still found</source>
        <translation>No está desde {day}; lo leído se sigue encontrando</translation>
    </message>
    <message>
        <source>Not followed: changes are seen when you index</source>
        <translation>Sin seguimiento: los cambios se ven al indexar</translation>
    </message>
    <message>
        <source>Followed live</source>
        <translation>Se sigue en vivo</translation>
    </message>
    <message>
        <source>{seen} of {all} folders followed live; the rest is swept</source>
        <translation>Se siguen en vivo {seen} de {all} carpetas; el resto se repasa</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} omitidos</translation>
    </message>
    <message>
        <source>last checked {day}</source>
        <translation>última revisión {day}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n hora</numerusform>
            <numerusform>quedan unas %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Add a folder to the library</source>
        <translation>Añadir una carpeta a la biblioteca</translation>
    </message>
    <message>
        <source>Add files to the library</source>
        <translation>Añadir archivos a la biblioteca</translation>
    </message>
    <message>
        <source>the sample library</source>
        <translation>la biblioteca de muestra</translation>
    </message>
    <message>
        <source>Added {names}. You can ask as soon as the first files are read.</source>
        <translation>Añadido: {names}. Podrás preguntar en cuanto se lean los primeros archivos.</translation>
    </message>
    <message>
        <source>Remove {name} from the library?</source>
        <translation>¿Quitar {name} de la biblioteca?</translation>
    </message>
    <message>
        <source>Antorcha forgets what it read there. Your files are not touched, and you can add them again at any time.</source>
        <translation>Antorcha olvida lo que leyó ahí. Tus archivos no se tocan y puedes volver a añadirlos cuando quieras.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed {name}. Your files are where they were.</source>
        <translation>Se quitó {name}. Tus archivos siguen donde estaban.</translation>
    </message>
    <message>
        <source>The collection is called {name} now.</source>
        <translation>La colección se llama ahora {name}.</translation>
    </message>
    <message>
        <source>{name} is followed live.</source>
        <translation>{name} se sigue al momento.</translation>
    </message>
    <message>
        <source>{name} is not followed any more. What was read of it is still found.</source>
        <translation>{name} ya no se sigue. Lo que se leyó se sigue encontrando.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Progreso de la indexación</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Drop folders or files anywhere on this window to add them.</source>
        <translation>Suelta carpetas o archivos en cualquier parte de la ventana para añadirlos.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>Sides of the library</source>
        <translation>Vistas de la biblioteca</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Temas</translation>
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
        <translation>Para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>The password is being tried on %Ln locked file(s).</source>
        <translation>
            <numerusform>La contraseña se está probando en %Ln archivo bloqueado.</numerusform>
            <numerusform>La contraseña se está probando en %Ln archivos bloqueados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>The library is up to date</source>
        <translation>La biblioteca está al día</translation>
    </message>
    <message>
        <source>Everything can be found.</source>
        <translation>Todo se puede encontrar.</translation>
    </message>
    <message>
        <source>The answer is there</source>
        <translation>La respuesta está lista</translation>
    </message>
    <message>
        <source>Add this to the library?</source>
        <translation>¿Añadir esto a la biblioteca?</translation>
    </message>
    <message>
        <source>Antorcha reads it and follows its changes. The files are not touched.</source>
        <translation>Antorcha lo lee y sigue sus cambios. Los archivos no se modifican.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>página {n}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>línea {n}</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>Not in your files.</source>
        <translation>No está en tus archivos.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>No hubo respuesta.</translation>
    </message>
    <message>
        <source>(Taken out: the file was forgotten.)</source>
        <translation>(Retirado: el archivo se olvidó.)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>MissingAnswer</name>
    <message>
        <source>What came nearest</source>
        <translation>Lo más cercano</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Ver problemas</translation>
    </message>
    <message>
        <source>Not in your files</source>
        <translation>No está en tus archivos</translation>
    </message>
    <message>
        <source>Nothing that was searched answers this question.</source>
        <translation>Nada de lo que se buscó responde a esta pregunta.</translation>
    </message>
    <message>
        <source>Only part of this is in your files</source>
        <translation>Solo una parte está en tus archivos</translation>
    </message>
    <message>
        <source>The rest of the question stays open.</source>
        <translation>El resto de la pregunta queda abierto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are still waiting to be read</source>
        <translation>
            <numerusform>%Ln archivo aún espera a leerse</numerusform>
            <numerusform>%Ln archivos aún esperan a leerse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer</numerusform>
            <numerusform>%Ln archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched: {what}.</source>
        <translation>Sin buscar: {what}.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Loading the model and asking it something…</source>
        <translation>Cargando el modelo y haciéndole una pregunta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Writes the answers; says so when the passages hold no answer. Needs about 2 GB of memory while it runs.</source>
        <translation>Escribe las respuestas; lo dice cuando los pasajes no contienen ninguna. Necesita unos 2 GB de memoria mientras funciona.</translation>
    </message>
    <message>
        <source>For computers with little memory: twice as fast and noticeably less careful. Needs about 0.7 GB of memory while it runs.</source>
        <translation>Para ordenadores con poca memoria: el doble de rápido y bastante menos cuidadoso. Necesita unos 0,7 GB de memoria mientras funciona.</translation>
    </message>
    <message>
        <source>Only for trying out the machinery: its answers are of no use.</source>
        <translation>Solo para probar el mecanismo: sus respuestas no sirven.</translation>
    </message>
    <message>
        <source>Finds passages by their meaning, in about 100 languages and across them. 384 dimensions, reads up to 512 tokens.</source>
        <translation>Encuentra pasajes por su significado, en unos 100 idiomas y entre ellos. 384 dimensiones, lee hasta 512 tokens.</translation>
    </message>
    <message>
        <source>How fast it is here was not measured yet.</source>
        <translation>Aún no se ha medido su velocidad aquí.</translation>
    </message>
    <message>
        <source>About {seconds} s to the first word</source>
        <translation>Unos {seconds} s hasta la primera palabra</translation>
    </message>
    <message>
        <source>About {seconds} s to the first word, then {words} words a second</source>
        <translation>Unos {seconds} s hasta la primera palabra, luego {words} palabras por segundo</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Damaged: it is not used</source>
        <translation>Dañado: no se usa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Ready, of your own</source>
        <translation>Listo, propio</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licencia desconocida</translation>
    </message>
    <message>
        <source>reads about {n} words at once</source>
        <translation>lee unas {n} palabras a la vez</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Añadir un modelo…</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Writes the answers</source>
        <translation>Escribe las respuestas</translation>
    </message>
    <message>
        <source>A model is a file on this computer. What it is asked never leaves this computer, and it sees only the sentences that were found for a question.</source>
        <translation>Un modelo es un archivo en este ordenador. Lo que se le pregunta nunca sale de aquí, y solo ve las frases que se encontraron para una pregunta.</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>Encuentra por el sentido</translation>
    </message>
    <message>
        <source>Reads scans and pictures</source>
        <translation>Lee escaneos e imágenes</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Copying {name} and reading all of it</source>
        <translation>Copiando {name} y leyéndolo entero</translation>
    </message>
    <message>
        <source>Opening {name} in a process of its own, to see what it is</source>
        <translation>Abriendo {name} en un proceso aparte para ver qué es</translation>
    </message>
    <message>
        <source>{name} is there. Take it for a test drive, or use it at once.</source>
        <translation>{name} ya está. Pruébelo o úselo ya.</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere on this window to add a model of your own. They lie in {folder}.</source>
        <translation>Suelte un archivo .gguf en cualquier lugar de esta ventana para añadir un modelo propio. Están en {folder}.</translation>
    </message>
    <message>
        <source>Its file is deleted from the folder of models. Your library is not touched; the file you added it from stays where it is.</source>
        <translation>Su archivo se borra de la carpeta de modelos. Tu biblioteca no se toca; el archivo desde el que lo añadiste queda donde está.</translation>
    </message>
    <message>
        <source>It is the one in use: another one that fits takes its place.</source>
        <translation>Es el que está en uso: otro adecuado ocupará su lugar.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Reading all of {name}</source>
        <translation>Leyendo {name} entero</translation>
    </message>
    <message>
        <source>{name} is whole: {size}, every byte as it should be.</source>
        <translation>{name} está íntegro: {size}, cada byte como debe ser.</translation>
    </message>
    <message>
        <source>{name} is not what it should be, and is not used any more.</source>
        <translation>{name} no es lo que debería ser y ya no se usa.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Tries to reach a network and checks everything else</source>
        <translation>Intenta llegar a una red y comprueba todo lo demás</translation>
    </message>
    <message>
        <source>Your own files are only ever opened for reading.</source>
        <translation>Tus archivos solo se abren para leerlos.</translation>
    </message>
    <message>
        <source>Waiting for the engine to say how things stand</source>
        <translation>Esperando a que el motor diga cómo está todo</translation>
    </message>
    <message>
        <source>This program cannot reach a network</source>
        <translation>Este programa no puede llegar a ninguna red</translation>
    </message>
    <message>
        <source>Nothing keeps this program off the network yet</source>
        <translation>Aún nada impide que este programa llegue a la red</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The program&apos;s parts</source>
        <translation>Las partes del programa</translation>
    </message>
    <message>
        <source>No network for any process</source>
        <translation>Sin red para ningún proceso</translation>
    </message>
    <message>
        <source>Who can read the library</source>
        <translation>Quién puede leer la biblioteca</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>El catálogo</translation>
    </message>
    <message>
        <source>Confinement of whatever reads files</source>
        <translation>Aislamiento de lo que lee archivos</translation>
    </message>
    <message>
        <source>Noticing changes in folders at once</source>
        <translation>Notar al momento los cambios en las carpetas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Conviene mirarlo</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>No model is installed to write answers. Search works, and questions show the best sentence. To install one: antorcha models fetch</source>
        <translation>No hay ningún modelo instalado para escribir respuestas. La búsqueda funciona y las preguntas muestran la mejor frase. Para instalar uno: antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is damaged, so it is not used. Search works. To put it right: antorcha models fetch</source>
        <translation>El modelo que escribe respuestas está dañado y no se usa. La búsqueda funciona. Para arreglarlo: antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is not where it was. Search works. To put it back: antorcha models fetch</source>
        <translation>El modelo que escribe respuestas no está donde estaba. La búsqueda funciona. Para reponerlo: antorcha models fetch</translation>
    </message>
    <message>
        <source>The engine stopped and was started again. Nothing was lost.</source>
        <translation>El motor se detuvo y se puso en marcha otra vez. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The engine stopped. It is being started again.</source>
        <translation>El motor se detuvo. Se está poniendo en marcha otra vez.</translation>
    </message>
</context>
<context>
    <name>NoteSaving</name>
    <message>
        <source>The note could not be written into {folder}: {reason}</source>
        <translation>No se pudo escribir la nota en {folder}: {reason}</translation>
    </message>
    <message>
        <source>Where shall answers be saved as notes? Antorcha remembers the folder</source>
        <translation>¿Dónde guardar las respuestas como notas? Antorcha recordará la carpeta</translation>
    </message>
</context>
<context>
    <name>OnDemand</name>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message numerus="yes">
        <source>%n more in this document</source>
        <translation>
            <numerusform>%n más en este documento</numerusform>
            <numerusform>%n más en este documento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Take the models in too (large)</source>
        <translation>Incluir también los modelos (ocupan mucho)</translation>
    </message>
    <message>
        <source>It is encrypted: without the passphrase nobody can read it, you included.</source>
        <translation>Está cifrada: sin la frase de contraseña nadie puede leerla, tampoco tú.</translation>
    </message>
    <message>
        <source>The passphrase that the backup was made with.</source>
        <translation>La frase de contraseña con la que se hizo la copia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Aún no coinciden.</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Pages of the PDF</source>
        <translation>Páginas del PDF</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>page {n}</source>
        <translation>página {n}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The library: texts, words, sources</source>
        <translation>La biblioteca: textos, palabras, fuentes</translation>
    </message>
    <message>
        <source>The index of meaning</source>
        <translation>El índice del sentido</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Kept passwords</source>
        <translation>Contraseñas guardadas</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Ajustes de la ventana</translation>
    </message>
    <message>
        <source>Models; nothing personal</source>
        <translation>Modelos; nada personal</translation>
    </message>
    <message>
        <source>Locks, marks and copies</source>
        <translation>Bloqueos, marcas y copias</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Kept: the text of your files, so that it is found and quoted; a log of what the program did, in which the names of files may stand.</source>
        <translation>Se guarda: el texto de tus archivos, para encontrarlo y citarlo; un registro de lo que hizo el programa, en el que pueden aparecer nombres de archivos.</translation>
    </message>
    <message>
        <source>Passwords that you asked to keep are kept, unencrypted, for your eyes only.</source>
        <translation>Las contraseñas que pediste guardar se guardan sin cifrar, solo para ti.</translation>
    </message>
    <message>
        <source>No passwords are kept.</source>
        <translation>No se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>Nothing of it is sent anywhere.</source>
        <translation>Nada de ello se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>solo tú</translation>
    </message>
    <message>
        <source>others on this computer too</source>
        <translation>también otros en este ordenador</translation>
    </message>
    <message>
        <source>Read by: {who}</source>
        <translation>Puede leerlo: {who}</translation>
    </message>
    <message>
        <source>Mode {mode}</source>
        <translation>Modo {mode}</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Locked with a password</source>
        <translation>Protegido con contraseña</translation>
    </message>
    <message>
        <source>Save a copy without the password in the same folder.</source>
        <translation>Guarda una copia sin contraseña en la misma carpeta.</translation>
    </message>
    <message>
        <source>No text in it</source>
        <translation>No contiene texto</translation>
    </message>
    <message>
        <source>Nothing, if it is empty or a photo.</source>
        <translation>Nada, si está vacío o es una foto.</translation>
    </message>
    <message>
        <source>A kind of file that is not read</source>
        <translation>Un tipo de archivo que no se lee</translation>
    </message>
    <message>
        <source>Save it as PDF, text or a web page if you need it.</source>
        <translation>Guárdalo como PDF, texto o página web si lo necesitas.</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation>Sin permiso para leerlo</translation>
    </message>
    <message>
        <source>Give yourself the right to read the file.</source>
        <translation>Date permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again.</source>
        <translation>Ábrelo en su programa y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>Too large to be read</source>
        <translation>Demasiado grande para leerse</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divídelo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Reading it took too long</source>
        <translation>Leerlo llevó demasiado tiempo</translation>
    </message>
    <message>
        <source>It is tried again later by itself.</source>
        <translation>Se vuelve a intentar solo más tarde.</translation>
    </message>
    <message>
        <source>Reading it failed</source>
        <translation>Falló su lectura</translation>
    </message>
    <message>
        <source>The file may be malformed; saving it again often helps.</source>
        <translation>Puede estar mal formado; guardarlo de nuevo suele ayudar.</translation>
    </message>
    <message>
        <source>Only part of it could be read</source>
        <translation>Solo se pudo leer una parte</translation>
    </message>
    <message>
        <source>What was read can be found; open the file for the rest.</source>
        <translation>Lo leído se encuentra; abre el archivo para ver el resto.</translation>
    </message>
    <message>
        <source>It was gone when it was to be read</source>
        <translation>Ya no estaba cuando se iba a leer</translation>
    </message>
    <message>
        <source>Nothing, if you deleted or moved it.</source>
        <translation>Nada, si lo borraste o lo moviste.</translation>
    </message>
    <message>
        <source>Its text is hard to make out</source>
        <translation>Su texto se distingue mal</translation>
    </message>
    <message>
        <source>A better scan would help.</source>
        <translation>Un escaneo mejor ayudaría.</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Escribir contraseña…</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Se pudieron leer todos los archivos.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Archivos con problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be fully read. The files themselves are untouched.</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer del todo. El archivo en sí no se ha tocado.</numerusform>
            <numerusform>%Ln archivos no se pudieron leer del todo. Los archivos en sí no se han tocado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Looked for {traces} traces of it in {files} files ({size}).</source>
        <translation>Se buscaron {traces} rastros en {files} archivos ({size}).</translation>
    </message>
    <message>
        <source>No text of it was in the library: there was nothing to look for.</source>
        <translation>No había texto suyo en la biblioteca: no había nada que buscar.</translation>
    </message>
    <message>
        <source>{n} of them stand in other documents of yours, and stay.</source>
        <translation>{n} de ellos están en otros documentos suyos y se quedan.</translation>
    </message>
    <message>
        <source>The index of meaning still has to be built anew without it.</source>
        <translation>El índice del sentido aún tiene que rehacerse sin él.</translation>
    </message>
    <message>
        <source>Still there: “{text}” in {file}</source>
        <translation>Sigue ahí: «{text}» en {file}</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>No queda nada.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ask or search your files</source>
        <translation>Pregunta o busca en tus archivos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Borrar (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Preguntar (Intro)</translation>
    </message>
    <message>
        <source>Ask a follow-up, or search…</source>
        <translation>Sigue preguntando o busca…</translation>
    </message>
    <message>
        <source>Ask your files, or search them…</source>
        <translation>Pregunta a tus archivos o busca en ellos…</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>What else do I have about this? (Ctrl+M)</source>
        <translation>¿Qué más tengo sobre esto? (Ctrl+M)</translation>
    </message>
    <message>
        <source>Open in its usual program</source>
        <translation>Abrir en su programa habitual</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Ver en su carpeta</translation>
    </message>
    <message>
        <source>Close the reader (Esc)</source>
        <translation>Cerrar el lector (Esc)</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Página {n}</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Línea {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The picture cannot be drawn. This is the text that was read.</source>
        <translation>La imagen no se puede mostrar. Este es el texto que se leyó.</translation>
    </message>
    <message>
        <source>The file is not where it was. This is the text that was read.</source>
        <translation>El archivo no está donde estaba. Este es el texto que se leyó.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. This is the text that was read.</source>
        <translation>El PDF pide una contraseña. Este es el texto que se leyó.</translation>
    </message>
    <message>
        <source>The PDF cannot be drawn. This is the text that was read.</source>
        <translation>El PDF no se puede mostrar. Este es el texto que se leyó.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>A long document: this is the part around the passage.</source>
        <translation>Documento largo: esta es la parte que rodea al pasaje.</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Matching passages</source>
        <translation>Pasajes que coinciden</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Primero lo mejor</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero lo más reciente</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero lo más antiguo</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Orden de los resultados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) much like it.</source>
        <translation>
            <numerusform>%Ln documento muy parecido.</numerusform>
            <numerusform>%Ln documentos muy parecidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is like it, or it has not been read for meaning yet.</source>
        <translation>Aquí no hay nada parecido, o todavía no se ha leído por su significado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching passage(s). Press Enter to ask, ↓ to walk.</source>
        <translation>
            <numerusform>%Ln pasaje coincide. Intro para preguntar, ↓ para recorrer.</numerusform>
            <numerusform>%Ln pasajes coinciden. Intro para preguntar, ↓ para recorrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has these words. Press Enter to ask anyway.</source>
        <translation>Ningún pasaje tiene estas palabras. Pulsa Intro para preguntar igualmente.</translation>
    </message>
    <message>
        <source>Found by words only so far.</source>
        <translation>Por ahora solo se busca por palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) are found by words only so far.</source>
        <translation>
            <numerusform>%Ln documento se encuentra por ahora solo por palabras.</numerusform>
            <numerusform>%Ln documentos se encuentran por ahora solo por palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Leer aquí</translation>
    </message>
    <message>
        <source>Open in its usual program</source>
        <translation>Abrir en su programa habitual</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como esto</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>Nobody in your files is called “{name}”.</source>
        <translation>Nadie en tus archivos se llama «{name}».</translation>
    </message>
    <message>
        <source>No folder, collection or tag here is called “{name}”.</source>
        <translation>Aquí ninguna carpeta, colección o etiqueta se llama «{name}».</translation>
    </message>
    <message>
        <source>“{typed}” is looked for as a word. It takes for example: {values}</source>
        <translation>«{typed}» se busca como palabra. Admite, por ejemplo: {values}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Closing the window leaves Antorcha in the tray</source>
        <translation>Al cerrar la ventana, Antorcha queda en la bandeja</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>Iniciar con el ordenador, en la bandeja</translation>
    </message>
    <message>
        <source>Tell me through the desktop while the window is hidden</source>
        <translation>Avisarme por el escritorio mientras la ventana está oculta</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <source>For a key that works everywhere, have your desktop&apos;s keyboard settings run the command {command}: it brings this window to the front, with the field ready.</source>
        <translation>Para tener una tecla que funcione en todas partes, haz que los ajustes de teclado de tu escritorio ejecuten la orden {command}: trae esta ventana al frente con el campo listo.</translation>
    </message>
    <message>
        <source>The language changes when the window starts again.</source>
        <translation>El idioma cambia cuando la ventana se reinicia.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>SourceRowView</name>
    <message>
        <source>Progress of {name}</source>
        <translation>Progreso de {name}</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Lo que se omite…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ver la carpeta</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>Quitar de la biblioteca…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Put into another collection…</source>
        <translation>Pasar a otra colección…</translation>
    </message>
    <message>
        <source>Stop following changes</source>
        <translation>Dejar de seguir los cambios</translation>
    </message>
    <message>
        <source>Follow changes live</source>
        <translation>Seguir los cambios al momento</translation>
    </message>
    <message>
        <source>Collection for {name}:</source>
        <translation>Colección para {name}:</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Searching your files</source>
        <translation>Buscando en tus archivos</translation>
    </message>
    <message>
        <source>Reading what was found</source>
        <translation>Leyendo lo encontrado</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>Escribiendo la respuesta</translation>
    </message>
    <message>
        <source>Checking every sentence against its source</source>
        <translation>Comprobando cada frase con su fuente</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Progreso de la indexación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Starting the engine again…</source>
        <translation>Poniendo el motor en marcha otra vez…</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>El motor no está en marcha</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline: enforced</source>
        <translation>Sin conexión: garantizado</translation>
    </message>
    <message>
        <source>Offline: not enforced</source>
        <translation>Sin conexión: no garantizado</translation>
    </message>
    <message>
        <source>What this program can and cannot do</source>
        <translation>Lo que este programa puede y no puede hacer</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Other things</source>
        <translation>Otras cosas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Dibujar el mapa</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Dibujando el mapa…</translation>
    </message>
    <message>
        <source>There is no map yet: it needs a dozen documents that are found by meaning.</source>
        <translation>Aún no hay mapa: hace falta una docena de documentos que se encuentren por su significado.</translation>
    </message>
    <message numerus="yes">
        <source>What your %Ln document(s) are about. Choose one to look inside.</source>
        <translation>
            <numerusform>De qué trata tu %Ln documento. Elige un tema para mirar dentro.</numerusform>
            <numerusform>De qué tratan tus %Ln documentos. Elige un tema para mirar dentro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not read for their meaning yet.</source>
        <translation>
            <numerusform>%Ln más aún no se ha leído por su significado.</numerusform>
            <numerusform>%Ln más aún no se han leído por su significado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what the documents mean…</source>
        <translation>Leyendo lo que significan los documentos…</translation>
    </message>
    <message>
        <source>Putting together what is alike…</source>
        <translation>Reuniendo lo que se parece…</translation>
    </message>
    <message>
        <source>Looking for the words that tell them apart…</source>
        <translation>Buscando las palabras que los distinguen…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Links in this text</source>
        <translation>Enlaces de este texto</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Mails of this conversation</source>
        <translation>Correos de esta conversación</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln mail(s)</source>
        <translation>
            <numerusform>Conversación de %Ln correo</numerusform>
            <numerusform>Conversación de %Ln correos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileMap</name>
    <message>
        <source>Subjects</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Results over time</source>
        <translation>Resultados a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Arrow keys choose a time, Shift widens it, Enter shows it, Delete clears it.</source>
        <translation>Las flechas eligen un periodo, Mayús lo amplía, Intro lo muestra, Supr lo quita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Ask…</source>
        <translation>Preguntar…</translation>
    </message>
    <message>
        <source>Open Antorcha</source>
        <translation>Abrir Antorcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with indexing</source>
        <translation>Continuar indexando</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Show the parts</source>
        <translation>Mostrar los componentes</translation>
    </message>
    <message>
        <source>Where it lies, and who may read it</source>
        <translation>Dónde está y quién puede leerlo</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>What the program did and what went wrong. Names of files may stand in it.</source>
        <translation>Lo que hizo el programa y lo que salió mal. Pueden aparecer nombres de archivos.</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Componentes y licencias</translation>
    </message>
    <message>
        <source>Antorcha is free software (Apache-2.0) and stands on the work of others.</source>
        <translation>Antorcha es software libre (Apache-2.0) y se apoya en el trabajo de otros.</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Asked as: {question}</source>
        <translation>Pregunta completa: {question}</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <translation>Entendido como: {what}</translation>
    </message>
    <message>
        <source>Searched only: {what}</source>
        <translation>Solo se buscó en: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Searched only: %Ln cited document(s)</source>
        <translation>
            <numerusform>Solo se buscó en %Ln documento citado</numerusform>
            <numerusform>Solo se buscó en %Ln documentos citados</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>No hubo respuesta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>What was asked and answered here went with it.</source>
        <translation>Lo preguntado y respondido aquí se fue con él.</translation>
    </message>
    <message>
        <source>Taken out: the file was forgotten</source>
        <translation>Retirado: el archivo se olvidó</translation>
    </message>
    <message>
        <source>Sentences with a dotted underline are not carried by any of your files.</source>
        <translation>Las frases con subrayado de puntos no se apoyan en ninguno de tus archivos.</translation>
    </message>
    <message>
        <source>No model is ready to write an answer</source>
        <translation>No hay un modelo listo para escribir la respuesta</translation>
    </message>
    <message>
        <source>Above is the best sentence from your files; below is what else fits.</source>
        <translation>Arriba está la mejor frase de tus archivos; abajo, lo demás que encaja.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Remember it, for files that come later</source>
        <translation>Recordarla, para archivos que lleguen después</translation>
    </message>
    <message>
        <source>It is tried on every locked file, on this computer only. Remembered, it lies unencrypted in your library’s folder, which only you can read.</source>
        <translation>Se prueba en todos los archivos bloqueados, solo en este equipo. Si se recuerda, queda sin cifrar en la carpeta de tu biblioteca, que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Ask your own files</source>
        <translation>Pregunta a tus propios archivos</translation>
    </message>
    <message>
        <source>Antorcha reads your notes, mails and PDFs on this computer and answers with the exact place it found. Nothing ever leaves it.</source>
        <translation>Antorcha lee tus notas, correos y PDF en este equipo y responde con el lugar exacto que encontró. Nada sale nunca de él.</translation>
    </message>
    <message>
        <source>Or try it with the sample library</source>
        <translation>O pruébala con la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Drop your folders here</source>
        <translation>Suelta aquí tus carpetas</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>_CountsRow</name>
    <message>
        <source>found by meaning</source>
        <translation>por significado</translation>
    </message>
    <message>
        <source>by words so far</source>
        <translation>por palabras</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Ver problemas</translation>
    </message>
</context>
</TS>
