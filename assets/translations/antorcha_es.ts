<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <source>New conversation (Ctrl+N)</source>
        <translation>Conversación nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
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
        <source>Open it</source>
        <translation>Abrirlo</translation>
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
    <name>IdleView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué quieres saber?</translation>
    </message>
    <message>
        <source>Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here</source>
        <translation>Escribe para buscar  ·  Intro para preguntar  ·  Ctrl+L te trae aquí</translation>
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
    <name>LeftOutDialog</name>
    <message>
        <source>What is left out</source>
        <translation>Lo que se omite</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Sus propias reglas</translation>
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
        <source>Folders and files that are followed</source>
        <translation>Carpetas y archivos que se siguen</translation>
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
</context>
<context>
    <name>ReaderPane</name>
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
</context>
<context>
    <name>SourceRowView</name>
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
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>What Antorcha keeps about your files lies in {place}.</source>
        <translation>Lo que Antorcha guarda sobre tus archivos está en {place}.</translation>
    </message>
    <message>
        <source>Your own files are only ever opened for reading.</source>
        <translation>Tus archivos solo se abren para leerlos.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Tries to reach a network and checks everything else</source>
        <translation>Intenta llegar a una red y comprueba todo lo demás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
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
