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
    <name>Asides</name>
    <message>
        <source>The language model stopped and was started again. The question was put to it once more.</source>
        <translation>El modelo de lenguaje se detuvo y se volvió a iniciar. Se le hizo la pregunta otra vez.</translation>
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
    <message numerus="yes">
        <source>%Ln earlier question(s)</source>
        <translation>
            <numerusform>%Ln pregunta anterior</numerusform>
            <numerusform>%Ln preguntas anteriores</numerusform>
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
    <name>EmptiedNote</name>
    <message>
        <source>What was asked and answered there rested on files that were forgotten or removed, and went with them for good.</source>
        <translation>Lo que allí se preguntó y respondió se basaba en archivos olvidados o quitados, y se fue con ellos para siempre.</translation>
    </message>
    <message>
        <source>The conversations above can be read as before.</source>
        <translation>Las conversaciones de arriba se pueden leer como antes.</translation>
    </message>
    <message>
        <source>Remove the emptied ones</source>
        <translation>Eliminar las vacías</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) emptied</source>
        <translation>
            <numerusform>%Ln conversación vacía</numerusform>
            <numerusform>%Ln conversaciones vacías</numerusform>
        </translation>
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
        <source>Look closer at the first hits of every search</source>
        <translation>Examinar más de cerca los primeros resultados de cada búsqueda</translation>
    </message>
    <message>
        <source>Keep conversations in the library</source>
        <translation>Guardar las conversaciones en la biblioteca</translation>
    </message>
    <message>
        <source>Your disk has little room left: what is new is kept without it for now, and is found all the same.</source>
        <translation>Queda poco espacio en el disco: lo nuevo se guarda por ahora sin ello, y se encuentra igualmente.</translation>
    </message>
    <message>
        <source>Your passages are being prepared once more for it, in the background. Search works meanwhile.</source>
        <translation>Sus pasajes se están procesando de nuevo para ello, en segundo plano. La búsqueda funciona mientras tanto.</translation>
    </message>
    <message>
        <source>For a question in another language than the text, the right passage then comes first in 88 of 100 cases instead of 81. It takes most of the library&apos;s room, some 7&#xa0;KB a passage. Turned off, that room is given back; turned on again, all passages are prepared once more.</source>
        <translation>Para una pregunta en otro idioma que el texto, el pasaje correcto queda entonces primero en 88 de cada 100 casos, en lugar de 81. Ocupa la mayor parte del espacio de la biblioteca, unos 7&#xa0;KB por pasaje. Al desactivarlo se devuelve ese espacio; al volver a activarlo, todos los pasajes se preparan de nuevo.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The engine stopped</source>
        <translation>El motor se detuvo</translation>
    </message>
    <message>
        <source>Nothing was lost: it goes on where it was when it starts again.</source>
        <translation>No se ha perdido nada: sigue donde estaba cuando vuelve a ponerse en marcha.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Pregunta otra vez.</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>El motor no está en marcha</translation>
    </message>
    <message>
        <source>Your files and the library are untouched.</source>
        <translation>Tus archivos y la biblioteca no se han tocado.</translation>
    </message>
    <message>
        <source>The engine could not be started</source>
        <translation>No se pudo poner en marcha el motor</translation>
    </message>
    <message>
        <source>The end of {file} says why.</source>
        <translation>El final de {file} dice por qué.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({detail})</source>
        <translation>Ocurrió algo inesperado ({detail})</translation>
    </message>
    <message>
        <source>The log on the Trust page says more.</source>
        <translation>El registro de la página Confianza dice más.</translation>
    </message>
    <message>
        <source>The window could not reach the engine ({detail})</source>
        <translation>La ventana no pudo comunicarse con el motor ({detail})</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>Cierra la ventana y ábrela de nuevo.</translation>
    </message>
    <message>
        <source>The window and the engine do not understand each other</source>
        <translation>La ventana y el motor no se entienden</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>After an update of Antorcha, close all its windows and start it again.</source>
        <translation>Tras actualizar Antorcha, cierra todas sus ventanas y vuelve a iniciarlo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>A part of the program stopped unexpectedly</source>
        <translation>Una parte del programa se detuvo de forma inesperada</translation>
    </message>
    <message>
        <source>It is started again by itself. Your files and the library are untouched.</source>
        <translation>Se pone en marcha de nuevo sola. Tus archivos y la biblioteca no se han tocado.</translation>
    </message>
    <message>
        <source>If it keeps happening, press “Try it” on the Trust page: everything is checked there.</source>
        <translation>Si sigue ocurriendo, pulsa «Probarlo» en la página Confianza: allí se comprueba todo.</translation>
    </message>
    <message>
        <source>A part of the program did not answer within {seconds} seconds</source>
        <translation>Una parte del programa no respondió en {seconds} segundos</translation>
    </message>
    <message>
        <source>Part of the work met an unexpected error ({detail})</source>
        <translation>Parte del trabajo topó con un error inesperado ({detail})</translation>
    </message>
    <message>
        <source>It is tried again by itself. Your files are untouched.</source>
        <translation>Se vuelve a intentar solo. Tus archivos no se han tocado.</translation>
    </message>
    <message>
        <source>The engine did not understand what the window asked</source>
        <translation>El motor no entendió lo que pidió la ventana</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices</source>
        <translation>«{value}» no es una de las opciones</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>«{value}» no es una fecha</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>No se ha buscado nada.</translation>
    </message>
    <message>
        <source>Write 2025, 2025-03 or 2025-03-07.</source>
        <translation>Escribe 2025, 2025-03 o 2025-03-07.</translation>
    </message>
    <message>
        <source>This conversation is not there any more</source>
        <translation>Esta conversación ya no está</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Puede que se haya borrado.</translation>
    </message>
    <message>
        <source>A conversation needs a title</source>
        <translation>Una conversación necesita un título</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>No se ha cambiado ningún nombre.</translation>
    </message>
    <message>
        <source>It could not be done: {reason}</source>
        <translation>No se pudo hacer: {reason}</translation>
    </message>
    <message>
        <source>It could not be done: {reason} ({file})</source>
        <translation>No se pudo hacer: {reason} ({file})</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file holds nothing but blank space.</source>
        <translation>El archivo solo contiene espacios en blanco.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>En este archivo no hay texto.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>Nothing to read was found in it.</source>
        <translation>No se encontró nada que leer en él.</translation>
    </message>
    <message>
        <source>It has no pages.</source>
        <translation>No tiene páginas.</translation>
    </message>
    <message>
        <source>There is no text on its pages.</source>
        <translation>En sus páginas no hay texto.</translation>
    </message>
    <message>
        <source>It has no text layer, only pictures of pages (a scan, perhaps).</source>
        <translation>No tiene capa de texto, solo imágenes de páginas (quizá un escaneo).</translation>
    </message>
    <message>
        <source>It is a picture too small to hold text.</source>
        <translation>Es una imagen demasiado pequeña para contener texto.</translation>
    </message>
    <message>
        <source>It is a picture without text, a photo perhaps.</source>
        <translation>Es una imagen sin texto, quizá una foto.</translation>
    </message>
    <message>
        <source>It is a picture, and what stands in it has not been read yet.</source>
        <translation>Es una imagen y aún no se ha leído lo que pone en ella.</translation>
    </message>
    <message>
        <source>It ties notes of an export together; no text of its own.</source>
        <translation>Une las notas de una exportación; no tiene texto propio.</translation>
    </message>
    <message>
        <source>It was deleted in the mail program, which has not cleaned up yet.</source>
        <translation>Se eliminó en el programa de correo, que aún no ha hecho limpieza.</translation>
    </message>
    <message>
        <source>Apple Mail keeps it in a file of its own, or has not fetched it yet.</source>
        <translation>Apple Mail lo guarda en un archivo aparte o aún no lo ha descargado.</translation>
    </message>
    <message>
        <source>Its format is not known.</source>
        <translation>Su formato no se conoce.</translation>
    </message>
    <message>
        <source>It is not text, and its format is not known.</source>
        <translation>No es texto y su formato no se conoce.</translation>
    </message>
    <message>
        <source>Its format ({ending}) is not one that Antorcha can read.</source>
        <translation>Antorcha no puede leer su formato ({ending}).</translation>
    </message>
    <message>
        <source>Its format is not one that Antorcha can read.</source>
        <translation>Antorcha no puede leer su formato.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read yet.</source>
        <translation>Antorcha aún no puede leer este tipo de archivo: {what}.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read.</source>
        <translation>Antorcha no puede leer este tipo de archivo: {what}.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha does not look into.</source>
        <translation>Es {what}; Antorcha no mira dentro.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot look into: unpack it into one of your folders.</source>
        <translation>Antorcha no puede mirar dentro de este archivo ({what}): descomprímelo en una de tus carpetas.</translation>
    </message>
    <message>
        <source>It is an Outlook message, which Antorcha does not know by this name.</source>
        <translation>Es un mensaje de Outlook, que Antorcha no reconoce con este nombre.</translation>
    </message>
    <message>
        <source>It is an old Microsoft Office file of a kind that Antorcha cannot read.</source>
        <translation>Es un archivo antiguo de Microsoft Office de un tipo que Antorcha no puede leer.</translation>
    </message>
    <message>
        <source>It is OneNote&apos;s list of a notebook&apos;s sections; it holds no notes itself.</source>
        <translation>Es la lista de secciones de un bloc de OneNote; no contiene notas.</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read. In OneNote, export the notebook or section as PDF or as Word documents into a folder that is followed.</source>
        <translation>Antorcha no puede leer este tipo de archivo: {what}. En OneNote, exporta el bloc o la sección como PDF o documentos de Word a una carpeta de tu biblioteca.</translation>
    </message>
    <message>
        <source>It is a mail folder of Outlook Express, which Antorcha cannot read. Import it into Thunderbird and add the folder that Thunderbird keeps its mail in.</source>
        <translation>Es una carpeta de correo de Outlook Express, que Antorcha no puede leer. Impórtala en Thunderbird y añade la carpeta donde Thunderbird guarda su correo.</translation>
    </message>
    <message>
        <source>It is an Outlook data file (pst or ost), which Antorcha cannot read. Drag the mails out of Outlook into a folder as msg files, or turn the file into mbox with the free program readpst, and add that.</source>
        <translation>Es un archivo de datos de Outlook (pst u ost), que Antorcha no puede leer. Arrastra los correos de Outlook a una carpeta como archivos msg, o convierte el archivo en mbox con el programa libre readpst, y añade eso.</translation>
    </message>
    <message>
        <source>It is a Word document from before 1997, saved in pieces; save it as docx to have it found.</source>
        <translation>Es un documento de Word anterior a 1997, guardado por partes; guárdalo como docx para que se encuentre.</translation>
    </message>
    <message>
        <source>It is a document of Apple&apos;s {what} without a readable preview; export it as PDF or Word to have it found.</source>
        <translation>Es un documento de {what} de Apple sin vista previa legible; expórtalo como PDF o Word para que se encuentre.</translation>
    </message>
    <message>
        <source>Of a document of Apple&apos;s {what} only the preview can be read, which may be its first pages alone.</source>
        <translation>De un documento de {what} de Apple solo se puede leer la vista previa, que quizá tenga solo las primeras páginas.</translation>
    </message>
    <message>
        <source>It is an office document under another name: give it its own ending.</source>
        <translation>Es un documento de oficina con otro nombre: ponle su propia extensión.</translation>
    </message>
    <message>
        <source>It is an object of another program inside the mail.</source>
        <translation>Es un objeto de otro programa dentro del correo.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known.</source>
        <translation>Está comprimido de una forma desconocida.</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>Es un enlace, y los enlaces no se siguen.</translation>
    </message>
    <message>
        <source>It is a link; the file it leads to is read where it lies.</source>
        <translation>Es un enlace; el archivo al que lleva se lee donde está.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo corriente.</translation>
    </message>
    <message>
        <source>This is {what}, not a file with contents.</source>
        <translation>Esto no es un archivo con contenido: {what}.</translation>
    </message>
    <message>
        <source>In the archive it is {what}.</source>
        <translation>En el archivo comprimido es {what}.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Está protegido con contraseña.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM); its text is encrypted.</source>
        <translation>Está protegido contra copia (DRM); su texto está cifrado.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>El mensaje está cifrado.</translation>
    </message>
    <message>
        <source>The message is encrypted with PGP.</source>
        <translation>El mensaje está cifrado con PGP.</translation>
    </message>
    <message>
        <source>It is encrypted with PGP.</source>
        <translation>Está cifrado con PGP.</translation>
    </message>
    <message>
        <source>It is encrypted (S/MIME).</source>
        <translation>Está cifrado (S/MIME).</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>No tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>No tienes permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>You have no permission to look into this folder.</source>
        <translation>No tienes permiso para mirar en esta carpeta.</translation>
    </message>
    <message>
        <source>This folder could not be listed: {reason}.</source>
        <translation>No se pudo leer el contenido de esta carpeta: {reason}.</translation>
    </message>
    <message>
        <source>This file could not be read: {reason}.</source>
        <translation>Este archivo no se pudo leer: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be opened: {reason}.</source>
        <translation>No se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>The part of the program that reads pictures does not start.</source>
        <translation>La parte del programa que lee imágenes no arranca.</translation>
    </message>
    <message>
        <source>It is damaged: its parts cannot be found.</source>
        <translation>Está dañado: no se encuentran sus partes.</translation>
    </message>
    <message>
        <source>It is damaged: its text cannot be found.</source>
        <translation>Está dañado: no se encuentra su texto.</translation>
    </message>
    <message>
        <source>It is damaged: its slides cannot be found.</source>
        <translation>Está dañado: no se encuentran sus diapositivas.</translation>
    </message>
    <message>
        <source>It is damaged: its sheets cannot be read.</source>
        <translation>Está dañado: no se pueden leer sus hojas.</translation>
    </message>
    <message>
        <source>It is damaged: its content is missing.</source>
        <translation>Está dañado: falta su contenido.</translation>
    </message>
    <message>
        <source>It is damaged: its list of chapters is missing.</source>
        <translation>Está dañado: falta su lista de capítulos.</translation>
    </message>
    <message>
        <source>It is damaged: its pages cannot be found.</source>
        <translation>Está dañado: no se encuentran sus páginas.</translation>
    </message>
    <message>
        <source>It is damaged: its table of contents is missing or cannot be read.</source>
        <translation>Está dañado: su índice falta o no se puede leer.</translation>
    </message>
    <message>
        <source>It is damaged: nothing readable is left in it.</source>
        <translation>Está dañado: no queda nada legible en él.</translation>
    </message>
    <message>
        <source>It is damaged: no reader finds text in it.</source>
        <translation>Está dañado: no se encuentra texto en él.</translation>
    </message>
    <message>
        <source>It is damaged; nothing can be read.</source>
        <translation>Está dañado; no se puede leer nada.</translation>
    </message>
    <message>
        <source>It is damaged; nothing of it can be read.</source>
        <translation>Está dañado; no se puede leer nada de él.</translation>
    </message>
    <message>
        <source>It is damaged; only what comes before that was read.</source>
        <translation>Está dañado; solo se leyó lo que hay antes de la parte dañada.</translation>
    </message>
    <message>
        <source>It is damaged; what lies at that place was not read.</source>
        <translation>Está dañado; lo que hay en esa parte no se leyó.</translation>
    </message>
    <message>
        <source>It is damaged; what could be recovered is read.</source>
        <translation>Está dañado; se lee lo que se pudo recuperar.</translation>
    </message>
    <message>
        <source>It is damaged, and too large to be recovered.</source>
        <translation>Está dañado y es demasiado grande para recuperarlo.</translation>
    </message>
    <message>
        <source>It cannot be taken out: the archive is damaged.</source>
        <translation>No se puede extraer: el archivo comprimido está dañado.</translation>
    </message>
    <message>
        <source>It is a damaged Outlook message.</source>
        <translation>Es un mensaje de Outlook dañado.</translation>
    </message>
    <message>
        <source>Its Outlook container (winmail.dat) is damaged.</source>
        <translation>Su contenedor de Outlook (winmail.dat) está dañado.</translation>
    </message>
    <message>
        <source>It is a damaged S/MIME part.</source>
        <translation>Es una parte S/MIME dañada.</translation>
    </message>
    <message>
        <source>It is a damaged picture.</source>
        <translation>Es una imagen dañada.</translation>
    </message>
    <message>
        <source>A page cannot be drawn.</source>
        <translation>Una página no se puede mostrar.</translation>
    </message>
    <message>
        <source>None of its pages can be read.</source>
        <translation>No se puede leer ninguna de sus páginas.</translation>
    </message>
    <message>
        <source>Its JSON is broken ({detail}).</source>
        <translation>Su JSON está roto ({detail}).</translation>
    </message>
    <message>
        <source>Its XML is broken ({detail}).</source>
        <translation>Su XML está roto ({detail}).</translation>
    </message>
    <message>
        <source>It declares XML entities, which notes never do; it is not read.</source>
        <translation>Declara entidades XML, cosa que las notas nunca hacen; no se lee.</translation>
    </message>
    <message>
        <source>It could not be read ({detail}).</source>
        <translation>No se pudo leer ({detail}).</translation>
    </message>
    <message>
        <source>What stands in its pictures could not be read.</source>
        <translation>No se pudo leer lo que pone en sus imágenes.</translation>
    </message>
    <message>
        <source>A picture in it cannot be read ({detail}).</source>
        <translation>Una imagen que contiene no se puede leer ({detail}).</translation>
    </message>
    <message>
        <source>Not in the library: {reason}.</source>
        <translation>No está en la biblioteca: {reason}.</translation>
    </message>
    <message>
        <source>Followed: 1 file in it is known.</source>
        <translation>En tu biblioteca: se conoce 1 archivo de aquí.</translation>
    </message>
    <message>
        <source>It is protected with a password, and none that was entered opens it.</source>
        <translation>Está protegido con una contraseña, y ninguna de las introducidas lo abre.</translation>
    </message>
    <message>
        <source>The part of the program that reads files does not start; try again, or press “Try it” on the Trust page.</source>
        <translation>La parte del programa que lee archivos no arranca; inténtalo de nuevo o pulsa «Probarlo» en la página Confianza.</translation>
    </message>
    <message>
        <source>Python {python}, SQLite {sqlite}</source>
        <translation>Python {python}, SQLite {sqlite}</translation>
    </message>
    <message>
        <source>This Python&apos;s SQLite has no FTS5, so words cannot be searched. Install another build of Python.</source>
        <translation>El SQLite de este Python no tiene FTS5, así que no se pueden buscar palabras. Instala otra versión de Python.</translation>
    </message>
    <message>
        <source>The kernel refuses every socket except local ones, to this process and to every one it starts (tried: {families})</source>
        <translation>El núcleo del sistema deniega toda conexión salvo las locales, a este proceso y a todos los que inicia (probado: {families})</translation>
    </message>
    <message>
        <source>The system refuses every network socket to this process</source>
        <translation>El sistema deniega a este proceso toda conexión de red</translation>
    </message>
    <message>
        <source>Programs started from here could open {families} connections</source>
        <translation>Los programas iniciados desde aquí podrían abrir conexiones {families}</translation>
    </message>
    <message>
        <source>Run Antorcha on Linux for the strongest protection, or on a computer without a network.</source>
        <translation>Usa Antorcha en Linux para la mayor protección, o en un ordenador sin red.</translation>
    </message>
    <message>
        <source>A guard inside the program refuses connections. {system} offers no stronger one, and native code could go around it</source>
        <translation>Una barrera dentro del programa deniega las conexiones. {system} no ofrece otra más fuerte, y el código nativo podría saltársela</translation>
    </message>
    <message>
        <source>Nothing does: {families} connections can be opened</source>
        <translation>No lo impide nada: se pueden abrir conexiones {families}</translation>
    </message>
    <message>
        <source>{folder} does not exist yet; it is made when needed</source>
        <translation>{folder} aún no existe; se crea cuando hace falta</translation>
    </message>
    <message>
        <source>{folder}: only you</source>
        <translation>{folder}: solo tú</translation>
    </message>
    <message>
        <source>{folder}: others on this computer can look in</source>
        <translation>{folder}: otras personas de este ordenador pueden mirar dentro</translation>
    </message>
    <message>
        <source>To keep them out, run in a terminal: chmod 700 &apos;{folder}&apos;</source>
        <translation>Para impedirlo, ejecuta en un terminal: chmod 700 &apos;{folder}&apos;</translation>
    </message>
    <message>
        <source>{folder} cannot be read and written</source>
        <translation>{folder} no se puede leer ni escribir</translation>
    </message>
    <message>
        <source>To give it back to yourself, run in a terminal: chown -R $USER &apos;{folder}&apos;</source>
        <translation>Para recuperarla, ejecuta en un terminal: chown -R $USER &apos;{folder}&apos;</translation>
    </message>
    <message>
        <source>{size_bytes} free</source>
        <translation>{size_bytes} libres</translation>
    </message>
    <message>
        <source>Free some space; indexing waits when the disk is full.</source>
        <translation>Libera espacio; la indexación espera cuando el disco está lleno.</translation>
    </message>
    <message>
        <source>There is no library yet</source>
        <translation>Aún no hay biblioteca</translation>
    </message>
    <message>
        <source>It is sound</source>
        <translation>Está en buen estado</translation>
    </message>
    <message>
        <source>It is damaged ({detail})</source>
        <translation>Está dañado ({detail})</translation>
    </message>
    <message>
        <source>Your files are not affected. To build a new one from them, close this window and run in a terminal: antorcha doctor --repair</source>
        <translation>Tus archivos no están afectados. Para hacer uno nuevo a partir de ellos, cierra esta ventana y ejecuta en un terminal: antorcha doctor --repair</translation>
    </message>
    <message>
        <source>Not read for now, as you wished: {sources}</source>
        <translation>Por ahora no se leen, como usted quiso: {sources}</translation>
    </message>
    <message>
        <source>Damaged catalogues lie beside it: {count}, {size_bytes}. They are the last resort for conversations that could not be carried over, and go with the first thing that is forgotten. They can be deleted on this page</source>
        <translation>Junto a él hay catálogos dañados: {count}, {size_bytes}. Son el último recurso para las conversaciones que no se pudieron conservar y desaparecen en cuanto se olvida algo. Se pueden eliminar en esta página</translation>
    </message>
    <message>
        <source>Files are read in a process of its own: it can open none of your other files, start no program, change no file, and its memory and time are limited</source>
        <translation>Los archivos se leen en un proceso aparte: no puede abrir tus otros archivos, iniciar programas ni cambiar nada, y su memoria y su tiempo están limitados</translation>
    </message>
    <message>
        <source>Files are read in a process of its own. It is not closed off wholly: {gaps}</source>
        <translation>Los archivos se leen en un proceso aparte. No está aislado del todo: {gaps}</translation>
    </message>
    <message>
        <source>A Linux kernel from 5.13 on closes it off from your other files.</source>
        <translation>Un núcleo de Linux desde la versión 5.13 lo aísla de tus otros archivos.</translation>
    </message>
    <message>
        <source>The part of the program that reads files does not start</source>
        <translation>La parte del programa que lee archivos no arranca</translation>
    </message>
    <message>
        <source>Install Antorcha again.</source>
        <translation>Vuelve a instalar Antorcha.</translation>
    </message>
    <message>
        <source>{count} folders can be watched</source>
        <translation>Se pueden vigilar {count} carpetas</translation>
    </message>
    <message>
        <source>In others, changes are found by looking regularly. For more, raise fs.inotify.max_user_watches.</source>
        <translation>En las demás, los cambios se ven al repasarlas. Para vigilar más, sube fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>This system tells about changes in its own way</source>
        <translation>Este sistema avisa de los cambios a su manera</translation>
    </message>
    <message>
        <source>{model} ({license}): there and whole</source>
        <translation>{model} ({license}): está y está íntegro</translation>
    </message>
    <message>
        <source>{model} ({license}): there</source>
        <translation>{model} ({license}): está</translation>
    </message>
    <message>
        <source>{model} is not on this computer</source>
        <translation>{model} no está en este ordenador</translation>
    </message>
    <message>
        <source>Search by words works without it. While there is a network, run in a terminal: antorcha models fetch {model}</source>
        <translation>La búsqueda por palabras funciona sin él. Con conexión a la red, ejecuta en un terminal: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>{model} is damaged, so it is not used</source>
        <translation>{model} está dañado, así que no se usa</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>No se conoce ninguno</translation>
    </message>
    <message>
        <source>Add one on the Models page.</source>
        <translation>Añade uno en la página Modelos.</translation>
    </message>
    <message>
        <source>it may use every system call</source>
        <translation>puede usar todas las llamadas al sistema</translation>
    </message>
    <message>
        <source>this system cannot close your other files off</source>
        <translation>este sistema no puede cerrarle el paso a tus otros archivos</translation>
    </message>
    <message>
        <source>memory and time are not limited</source>
        <translation>ni la memoria ni el tiempo están limitados</translation>
    </message>
    <message>
        <source>hidden folders are left out</source>
        <translation>las carpetas ocultas se omiten</translation>
    </message>
    <message>
        <source>hidden files are left out</source>
        <translation>los archivos ocultos se omiten</translation>
    </message>
    <message>
        <source>this program&apos;s own folders are left out</source>
        <translation>las carpetas del propio programa se omiten</translation>
    </message>
    <message>
        <source>forgotten on your wish</source>
        <translation>olvidado porque lo pediste</translation>
    </message>
    <message>
        <source>version control keeps copies there</source>
        <translation>ahí guarda copias el control de versiones</translation>
    </message>
    <message>
        <source>programs keep downloads and caches there</source>
        <translation>ahí guardan los programas descargas y cachés</translation>
    </message>
    <message>
        <source>it is a rubbish bin</source>
        <translation>es una papelera</translation>
    </message>
    <message>
        <source>programs keep unfinished or temporary files under such names</source>
        <translation>con esos nombres guardan los programas archivos temporales o a medias</translation>
    </message>
    <message>
        <source>programs keep their own index under such names</source>
        <translation>los programas guardan su propio índice con esos nombres</translation>
    </message>
    <message>
        <source>the system keeps its own notes there</source>
        <translation>ahí guarda el sistema sus propios datos</translation>
    </message>
    <message>
        <source>links are not followed; what they point to is indexed where it is</source>
        <translation>los enlaces no se siguen; aquello a lo que llevan se indexa donde está</translation>
    </message>
    <message>
        <source>links that lead out of your folders are not followed</source>
        <translation>los enlaces que salen de tus carpetas no se siguen</translation>
    </message>
    <message>
        <source>links that lead nowhere, or round in a circle</source>
        <translation>enlaces que no llevan a ninguna parte o dan vueltas</translation>
    </message>
    <message>
        <source>your own rule for this source: {rule}</source>
        <translation>tu propia regla para esta carpeta: {rule}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se ha superado la cuota de disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura del disco</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>enlaces que dan vueltas</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>la unidad de red ya no responde</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>el dispositivo está ocupado</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>se agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>el dispositivo no está</translation>
    </message>
    <message>
        <source>it is not a GGUF file</source>
        <translation>no es un archivo GGUF</translation>
    </message>
    <message>
        <source>llama.cpp cannot load it as a model to talk to</source>
        <translation>llama.cpp no puede cargarlo como modelo de conversación</translation>
    </message>
    <message>
        <source>llama.cpp cannot load it as a model to talk to ({detail})</source>
        <translation>llama.cpp no puede cargarlo como modelo de conversación ({detail})</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>documento PostScript</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>dibujo SVG</translation>
    </message>
    <message>
        <source>a PGP-encrypted message</source>
        <translation>mensaje cifrado con PGP</translation>
    </message>
    <message>
        <source>a PGP key</source>
        <translation>clave PGP</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>a bitmap image</source>
        <translation>imagen de mapa de bits</translation>
    </message>
    <message>
        <source>an old Microsoft Office or Outlook file</source>
        <translation>archivo antiguo de Microsoft Office u Outlook</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>archivo comprimido Zstandard</translation>
    </message>
    <message>
        <source>a compress (.Z) archive</source>
        <translation>archivo comprimido compress (.Z)</translation>
    </message>
    <message>
        <source>an lzip archive</source>
        <translation>archivo comprimido lzip</translation>
    </message>
    <message>
        <source>a Windows cabinet archive</source>
        <translation>archivo CAB de Windows</translation>
    </message>
    <message>
        <source>a Unix (ar) archive</source>
        <translation>archivo ar de Unix</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>archivo comprimido 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>archivo comprimido RAR</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>base de datos SQLite</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>grabación MP3</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>grabación Ogg</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>grabación FLAC</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>programa de Windows</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>tipo de letra</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>un modelo de lenguaje</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>una imagen de disco</translation>
    </message>
    <message>
        <source>the disk of a virtual machine</source>
        <translation>el disco de una máquina virtual</translation>
    </message>
    <message>
        <source>the memory of a virtual machine</source>
        <translation>la memoria de una máquina virtual</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un documento DjVu</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>un libro de Kindle</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>un documento XPS</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>dibujo de Visio</translation>
    </message>
    <message>
        <source>a Publisher document</source>
        <translation>documento de Publisher</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>programa de Java</translation>
    </message>
    <message>
        <source>an Android program</source>
        <translation>aplicación de Android</translation>
    </message>
    <message>
        <source>a browser extension</source>
        <translation>extensión de navegador</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>paquete de Python</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>a signed or encrypted message</source>
        <translation>mensaje firmado o cifrado</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>imagen AVIF</translation>
    </message>
    <message>
        <source>a zip archive with an endless table of contents</source>
        <translation>archivo zip con un índice interminable</translation>
    </message>
    <message>
        <source>a damaged zip archive</source>
        <translation>archivo zip dañado</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>archivo zip</translation>
    </message>
    <message>
        <source>a OneNote section</source>
        <translation>sección de OneNote</translation>
    </message>
    <message>
        <source>a whole OneNote notebook</source>
        <translation>bloc de OneNote completo</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>un enlace, y los enlaces no se siguen</translation>
    </message>
    <message>
        <source>a second name of another member</source>
        <translation>otro nombre de otro archivo que contiene</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>something special</source>
        <translation>algo especial</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>piece {number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>piece {number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>The disk that holds the library is full</source>
        <translation>El disco donde está la biblioteca está lleno</translation>
    </message>
    <message>
        <source>Nothing was lost. Indexing waits; what is indexed can still be searched.</source>
        <translation>No se ha perdido nada. La indexación espera; lo ya indexado se puede seguir buscando.</translation>
    </message>
    <message>
        <source>Free some space; indexing goes on by itself.</source>
        <translation>Libera espacio; la indexación sigue sola.</translation>
    </message>
    <message>
        <source>The disk that holds the library reports errors</source>
        <translation>El disco donde está la biblioteca da errores</translation>
    </message>
    <message>
        <source>Your files were not changed. Indexing waits and tries again.</source>
        <translation>Tus archivos no se han cambiado. La indexación espera y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>If this stays, check the disk that holds {folder}.</source>
        <translation>Si no se arregla, revisa el disco donde está {folder}.</translation>
    </message>
    <message>
        <source>The library cannot be written</source>
        <translation>No se puede escribir en la biblioteca</translation>
    </message>
    <message>
        <source>Your files were not changed. What is indexed can be searched; nothing new is taken in.</source>
        <translation>Tus archivos no han cambiado. Lo indexado se puede buscar; no se incorpora nada nuevo.</translation>
    </message>
    <message>
        <source>Look who may write in {folder}, or whether its drive is read-only.</source>
        <translation>Mira quién puede escribir en {folder}, o si su unidad es de solo lectura.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue is damaged</source>
        <translation>El catálogo de la biblioteca está dañado</translation>
    </message>
    <message>
        <source>Your files are not affected. The damaged catalogue is kept aside and a new one is built from them.</source>
        <translation>Tus archivos no están afectados. El catálogo dañado se aparta y se hace uno nuevo a partir de ellos.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hace falta hacer nada.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue was damaged and is built anew from your files</source>
        <translation>El catálogo de la biblioteca estaba dañado y se rehace a partir de tus archivos</translation>
    </message>
    <message>
        <source>Your files were not touched.</source>
        <translation>Tus archivos no se han tocado.</translation>
    </message>
    <message>
        <source>Until it is complete, searching finds only what has been read again.</source>
        <translation>Hasta que esté completo, solo se encuentra lo que ya se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>Your files were not touched. The damaged catalogue was kept as {file}.</source>
        <translation>Tus archivos no se han tocado. El catálogo dañado se guardó como {file}.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Antorcha</source>
        <translation>Esta biblioteca la escribió una versión más nueva de Antorcha</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>No se ha tocado.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Actualiza el programa.</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>No se pudo abrir la biblioteca</translation>
    </message>
    <message>
        <source>{reason}. Your files were not touched.</source>
        <translation>{reason}. Tus archivos no se han tocado.</translation>
    </message>
    <message>
        <source>Free some space, or check the disk, and try again.</source>
        <translation>Libera espacio o revisa el disco, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Search by meaning has to be rebuilt</source>
        <translation>La búsqueda por sentido tiene que rehacerse</translation>
    </message>
    <message>
        <source>Nothing of yours is lost; search by words goes on meanwhile.</source>
        <translation>No se pierde nada tuyo; mientras tanto se puede buscar por palabras.</translation>
    </message>
    <message>
        <source>What was kept aside could not be deleted</source>
        <translation>No se pudo eliminar lo que se guardó aparte</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Look who may write in the folder of the library, and try again.</source>
        <translation>Comprueba quién puede escribir en la carpeta de la biblioteca e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A rule could not be understood</source>
        <translation>No se entiende una de las reglas</translation>
    </message>
    <message>
        <source>Write it as in a .gitignore file: *.log, drafts/, !keep.log</source>
        <translation>Escríbela como en un archivo .gitignore: *.log, drafts/, !keep.log</translation>
    </message>
    <message>
        <source>There is no {path}</source>
        <translation>No existe {path}</translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or lies on a drive that is not connected.</source>
        <translation>Quizá se movió o cambió de nombre, o está en una unidad que no está conectada.</translation>
    </message>
    <message>
        <source>The program&apos;s own folders cannot be indexed</source>
        <translation>Las carpetas del propio programa no se pueden indexar</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{path} is not one of the folders in your library</source>
        <translation>{path} no es una de las carpetas de tu biblioteca</translation>
    </message>
    <message>
        <source>Perhaps it was removed meanwhile.</source>
        <translation>Quizá se ha quitado entretanto.</translation>
    </message>
    <message>
        <source>{path} is not in the library</source>
        <translation>{path} no está en la biblioteca</translation>
    </message>
    <message>
        <source>So nothing can be like it.</source>
        <translation>Así que no hay nada con qué compararlo.</translation>
    </message>
    <message>
        <source>This document is not in the library any more</source>
        <translation>Este documento ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>It may have been removed since it was found.</source>
        <translation>Puede que se haya quitado después de encontrarlo.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Busca otra vez.</translation>
    </message>
    <message>
        <source>This subject is not there any more</source>
        <translation>Este tema ya no está</translation>
    </message>
    <message>
        <source>The library has changed since the map was drawn.</source>
        <translation>La biblioteca ha cambiado desde que se dibujó el mapa.</translation>
    </message>
    <message>
        <source>Draw the map again.</source>
        <translation>Dibuja el mapa de nuevo.</translation>
    </message>
    <message>
        <source>A collection needs a name</source>
        <translation>Una colección necesita un nombre</translation>
    </message>
    <message>
        <source>There is no password</source>
        <translation>No hay contraseña</translation>
    </message>
    <message>
        <source>The kept passwords cannot be changed</source>
        <translation>No se pueden cambiar las contraseñas guardadas</translation>
    </message>
    <message>
        <source>{reason}: {file}</source>
        <translation>{reason}: {file}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The backup could not be written to {file}</source>
        <translation>No se pudo escribir la copia de seguridad en {file}</translation>
    </message>
    <message>
        <source>{reason}. The library is as it was.</source>
        <translation>{reason}. La biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro sitio.</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>No se pudo escribir {file}</translation>
    </message>
    <message>
        <source>{reason}. What was there before is unharmed.</source>
        <translation>{reason}. Lo que había antes sigue intacto.</translation>
    </message>
    <message>
        <source>There is no room left for {file}</source>
        <translation>No queda espacio para {file}</translation>
    </message>
    <message>
        <source>What was there before is unharmed.</source>
        <translation>Lo que había antes sigue intacto.</translation>
    </message>
    <message>
        <source>Make room on that disk, or choose a place on another one.</source>
        <translation>Libera espacio en ese disco o elige un lugar en otro.</translation>
    </message>
    <message>
        <source>{file} may not be written</source>
        <translation>No se permite escribir {file}</translation>
    </message>
    <message>
        <source>Choose another folder, or change who may write there.</source>
        <translation>Elige otra carpeta o cambia quién puede escribir en ella.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there</source>
        <translation>La carpeta {folder} no está</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Choose another folder, or plug in the drive that it is on.</source>
        <translation>Elige otra carpeta o conecta la unidad en la que está.</translation>
    </message>
    <message>
        <source>There is a {file} already</source>
        <translation>Ya existe {file}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>This is not a backup of Antorcha</source>
        <translation>Esto no es una copia de seguridad de Antorcha</translation>
    </message>
    <message>
        <source>The backup does not open with this passphrase, or is damaged</source>
        <translation>La copia no se abre con esta frase de contraseña o está dañada</translation>
    </message>
    <message>
        <source>Check the passphrase and try again.</source>
        <translation>Comprueba la frase de contraseña e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The backup is damaged or cut off</source>
        <translation>La copia de seguridad está dañada o incompleta</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>Usa otra copia.</translation>
    </message>
    <message>
        <source>This backup holds no library</source>
        <translation>Esta copia no contiene ninguna biblioteca</translation>
    </message>
    <message>
        <source>The folder of the library cannot be used</source>
        <translation>No se puede usar la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>{reason}: {folder}. Your files were not touched.</source>
        <translation>{reason}: {folder}. Tus archivos no se han tocado.</translation>
    </message>
    <message>
        <source>Look who may write there, whether the drive is connected and whether it is full.</source>
        <translation>Mira quién puede escribir ahí, si la unidad está conectada y si está llena.</translation>
    </message>
    <message>
        <source>A window is open already and does not answer</source>
        <translation>Ya hay una ventana abierta y no responde</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished what it is doing.</source>
        <translation>Ciérrala o espera a que termine lo que está haciendo.</translation>
    </message>
    <message>
        <source>The library in this folder is open in another window</source>
        <translation>La biblioteca de esta carpeta está abierta en otra ventana</translation>
    </message>
    <message>
        <source>Close that window and try again.</source>
        <translation>Cierra esa ventana e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>There is a library in this folder already</source>
        <translation>En esta carpeta ya hay una biblioteca</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Elige una carpeta vacía.</translation>
    </message>
    <message>
        <source>{conversations} kept conversations with {turns} questions were carried over.</source>
        <translation>Se han conservado {conversations} conversaciones con {turns} preguntas.</translation>
    </message>
    <message>
        <source>{lost_turns} questions could not be read any more.</source>
        <translation>{lost_turns} preguntas ya no se pudieron leer.</translation>
    </message>
    <message>
        <source>It is a mail of more than {mib} MB.</source>
        <translation>Es un correo de más de {mib} MB.</translation>
    </message>
    <message>
        <source>It is a text file of more than {mib} MB, which is not read.</source>
        <translation>Es un archivo de texto de más de {mib} MB, que no se lee.</translation>
    </message>
    <message>
        <source>It is an RTF file of more than {mib} MB, which is not read.</source>
        <translation>Es un archivo RTF de más de {mib} MB, que no se lee.</translation>
    </message>
    <message>
        <source>It is an archive of more than {mib} MB inside another one.</source>
        <translation>Es un archivo comprimido de más de {mib} MB dentro de otro.</translation>
    </message>
    <message>
        <source>It has {size} MB; files up to {mib} MB are read.</source>
        <translation>Ocupa {size} MB; se leen archivos de hasta {mib} MB.</translation>
    </message>
    <message>
        <source>It has more than {mib} MB, which is too much to take out of a file.</source>
        <translation>Ocupa más de {mib} MB, demasiado para extraerlo de un archivo.</translation>
    </message>
    <message>
        <source>It holds more than {mib} MB, which is too much to take out of an archive.</source>
        <translation>Contiene más de {mib} MB, demasiado para extraerlo de un archivo comprimido.</translation>
    </message>
    <message>
        <source>It expands to far more than its size; the rest of it was not read.</source>
        <translation>Descomprimido ocupa muchísimo más; el resto no se leyó.</translation>
    </message>
    <message>
        <source>Far more text comes out of it than a file of its size can hold; the rest was not kept.</source>
        <translation>De él sale mucho más texto del que cabe en un archivo de su tamaño; el resto no se guardó.</translation>
    </message>
    <message>
        <source>It is nested too deep to be read.</source>
        <translation>Está anidado a demasiada profundidad para leerlo.</translation>
    </message>
    <message>
        <source>Its headers are nested too deep to be read.</source>
        <translation>Sus encabezados están anidados a demasiada profundidad para leerlos.</translation>
    </message>
    <message>
        <source>Reading it needs more memory than a file is given.</source>
        <translation>Leerlo necesita más memoria de la que se da a un archivo.</translation>
    </message>
    <message>
        <source>A picture in it needs more memory than a file is given.</source>
        <translation>Una imagen que contiene necesita más memoria de la que se da a un archivo.</translation>
    </message>
    <message>
        <source>It is a picture with more dots than can be read.</source>
        <translation>Es una imagen con más puntos de los que se pueden leer.</translation>
    </message>
    <message>
        <source>Its text takes more than a file is given.</source>
        <translation>Su texto ocupa más de lo que se admite por archivo.</translation>
    </message>
    <message>
        <source>Its table of contents alone is too large.</source>
        <translation>Solo su índice ya es demasiado grande.</translation>
    </message>
    <message>
        <source>Reading it came to nothing for {seconds} seconds.</source>
        <translation>Tras {seconds} segundos, la lectura no había dado nada.</translation>
    </message>
    <message>
        <source>Reading it took more than {seconds} seconds.</source>
        <translation>Leerlo llevó más de {seconds} segundos.</translation>
    </message>
    <message>
        <source>Taking it out of its archive takes too long.</source>
        <translation>Extraerlo de su archivo comprimido lleva demasiado tiempo.</translation>
    </message>
    <message>
        <source>Reading a picture in it took too long.</source>
        <translation>Leer una imagen que contiene llevó demasiado tiempo.</translation>
    </message>
    <message>
        <source>The file makes its reader crash ({detail}).</source>
        <translation>El archivo hace fallar a su lector ({detail}).</translation>
    </message>
    <message>
        <source>The file makes its reader stop.</source>
        <translation>El archivo hace que su lector se detenga.</translation>
    </message>
    <message>
        <source>The file made its reader say nonsense; nothing of that was kept.</source>
        <translation>El archivo hizo que su lector diera un resultado sin sentido; no se guardó nada de eso.</translation>
    </message>
    <message>
        <source>A picture in it makes its reader stop.</source>
        <translation>Una imagen que contiene hace que su lector se detenga.</translation>
    </message>
    <message>
        <source>Reading this file failed through a defect of this program ({detail}).</source>
        <translation>Este archivo no se pudo leer por un defecto de este programa ({detail}).</translation>
    </message>
    <message>
        <source>Only its beginning is read; it is a very large data file.</source>
        <translation>Solo se lee el principio; es un archivo de datos muy grande.</translation>
    </message>
    <message>
        <source>Only its beginning: {said}</source>
        <translation>Solo el principio: {said}</translation>
    </message>
    <message>
        <source>Only its first {count} notes: {said}</source>
        <translation>Solo las primeras {count} notas: {said}</translation>
    </message>
    <message>
        <source>Only its first {count} entries are read.</source>
        <translation>Solo se leen las primeras {count} entradas.</translation>
    </message>
    <message>
        <source>Only its first {count} contacts are read.</source>
        <translation>Solo se leen los primeros {count} contactos.</translation>
    </message>
    <message>
        <source>Only its first {count} rows are read; it is a table of very many.</source>
        <translation>Solo se leen las primeras {count} filas; es una tabla con muchísimas.</translation>
    </message>
    <message>
        <source>Only its first {count} of {total} pages are read.</source>
        <translation>Solo se leen las primeras {count} de {total} páginas.</translation>
    </message>
    <message>
        <source>Only its first {count} million characters are read.</source>
        <translation>Solo se leen los primeros {count} millones de caracteres.</translation>
    </message>
    <message>
        <source>Part of the note is damaged or too large.</source>
        <translation>Parte de la nota está dañada o es demasiado grande.</translation>
    </message>
    <message>
        <source>Parts of it are damaged or too large: {names}.</source>
        <translation>Partes de él están dañadas o son demasiado grandes: {names}.</translation>
    </message>
    <message>
        <source>It has so many parts, or parts nested so deep, that not all of them are read.</source>
        <translation>Tiene tantas partes, o tan anidadas, que no se leen todas.</translation>
    </message>
    <message>
        <source>It is {place} of a mail that was sent in pieces, which are not put together.</source>
        <translation>Es un trozo ({place}) de un correo enviado por partes, que no se juntan.</translation>
    </message>
    <message>
        <source>It has too many attachments to read.</source>
        <translation>Tiene demasiados adjuntos para leerlos.</translation>
    </message>
    <message>
        <source>It holds more than {count} files; the others were not read.</source>
        <translation>Contiene más de {count} archivos; los demás no se leyeron.</translation>
    </message>
    <message>
        <source>It holds too many folders and links.</source>
        <translation>Contiene demasiadas carpetas y enlaces.</translation>
    </message>
    <message>
        <source>{count} more things in it could not be read.</source>
        <translation>Otras {count} cosas que contiene no se pudieron leer.</translation>
    </message>
    <message>
        <source>Too many things in it could not be read; it was given up.</source>
        <translation>Demasiadas cosas que contiene no se pudieron leer; se abandonó.</translation>
    </message>
    <message>
        <source>Some pages cannot be read: {pages}.</source>
        <translation>Algunas páginas no se pueden leer: {pages}.</translation>
    </message>
    <message>
        <source>Some pages are pictures without text: {pages}.</source>
        <translation>Algunas páginas son imágenes sin texto: {pages}.</translation>
    </message>
    <message>
        <source>Some of its pages are pictures: {pages}.</source>
        <translation>Algunas de sus páginas son imágenes: {pages}.</translation>
    </message>
    <message>
        <source>The text of some pages cannot be read: {pages}.</source>
        <translation>El texto de algunas páginas no se puede leer: {pages}.</translation>
    </message>
    <message>
        <source>The pages have not been read by eye yet.</source>
        <translation>Aún no se ha leído lo que pone en esas imágenes.</translation>
    </message>
    <message>
        <source>Pictures of its pages could not be read: {pages}.</source>
        <translation>No se pudieron leer imágenes de sus páginas: {pages}.</translation>
    </message>
    <message>
        <source>About {share} % of its characters cannot be read as text.</source>
        <translation>Alrededor del {share} % de sus caracteres no se puede leer como texto.</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they draw, so its text cannot be read.</source>
        <translation>Sus tipos de letra no dicen qué letras dibujan, así que su texto no se puede leer.</translation>
    </message>
    <message>
        <source>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Indian scripts, Thai and others).</source>
        <translation>No se distingue lo que pone: está demasiado borroso o en una escritura que no se lee en imágenes (cirílico, griego, árabe, hebreo, escrituras indias, tailandés y otras).</translation>
    </message>
    <message>
        <source>Found by words and by meaning.</source>
        <translation>Se encuentra por palabras y por el sentido.</translation>
    </message>
    <message>
        <source>Found by words; by meaning in a while.</source>
        <translation>Se encuentra por palabras; por el sentido, dentro de un rato.</translation>
    </message>
    <message>
        <source>It waits for its turn to be read.</source>
        <translation>Espera su turno para leerse.</translation>
    </message>
    <message>
        <source>It waits: of its folder nothing is read for now, as you wished.</source>
        <translation>Espera: por ahora no se lee nada de su carpeta, como usted quiso.</translation>
    </message>
    <message>
        <source>Found by words. Of its folder nothing more is read for now, as you wished.</source>
        <translation>Se encuentra por palabras. Por ahora no se lee nada más de su carpeta, como usted quiso.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>It is not a file with contents.</source>
        <translation>No es un archivo con contenido.</translation>
    </message>
    <message>
        <source>It is in none of the folders followed.</source>
        <translation>No está en ninguna de las carpetas de tu biblioteca.</translation>
    </message>
    <message>
        <source>It is not there: {reason}.</source>
        <translation>No está: {reason}.</translation>
    </message>
    <message>
        <source>It is new and is looked at within moments.</source>
        <translation>Es nuevo y se mirará enseguida.</translation>
    </message>
    <message>
        <source>Followed: {count} files in it are known.</source>
        <translation>En tu biblioteca: se conocen {count} archivos de aquí.</translation>
    </message>
    <message>
        <source>The folder followed is not there now, or another drive is in its place.</source>
        <translation>La carpeta no está ahora, o en su lugar hay otra unidad.</translation>
    </message>
    <message>
        <source>What was read of it is still found.</source>
        <translation>Lo que se leyó de él se sigue encontrando.</translation>
    </message>
    <message>
        <source>It is {place} of a mail that was sent in pieces, and read by itself: only in one mailbox (mbox) they are put together.</source>
        <translation>Es un trozo ({place}) de un correo enviado por partes y se lee suelto: solo se juntan dentro de un mismo buzón (mbox).</translation>
    </message>
    <message>
        <source>It is the same note as {name} beside it, which is read instead.</source>
        <translation>Es la misma nota que {name}, que está al lado y se lee en su lugar.</translation>
    </message>
    <message>
        <source>It is an Outlook data file (pst or ost), and the library that reads them (libpff-python) is not installed.</source>
        <translation>Es un archivo de datos de Outlook (pst u ost) y la biblioteca que los lee (libpff-python) no está instalada.</translation>
    </message>
    <message>
        <source>It is a damaged Outlook data file.</source>
        <translation>Es un archivo de datos de Outlook dañado.</translation>
    </message>
    <message>
        <source>It is damaged in the Outlook data file.</source>
        <translation>Está dañado en el archivo de datos de Outlook.</translation>
    </message>
    <message>
        <source>It is a folder that is damaged in the Outlook data file.</source>
        <translation>Es una carpeta dañada en el archivo de datos de Outlook.</translation>
    </message>
    <message>
        <source>It is no item of an Outlook store.</source>
        <translation>No es un elemento de Outlook.</translation>
    </message>
    <message>
        <source>It is a mail inside a mail, of which only the beginning can be taken out of the data file; drag it out of Outlook into a folder to have it read as a whole.</source>
        <translation>Es un correo dentro de otro, del que solo se puede sacar el principio del archivo de datos; arrástralo de Outlook a una carpeta para que se lea entero.</translation>
    </message>
    <message>
        <source>It is a mail inside a mail that cannot be taken out of the data file.</source>
        <translation>Es un correo dentro de otro, que no se puede sacar del archivo de datos.</translation>
    </message>
    <message>
        <source>What is attached to it is damaged in the Outlook data file.</source>
        <translation>Sus adjuntos están dañados en el archivo de datos de Outlook.</translation>
    </message>
    <message>
        <source>Of what is attached to a mail, {mib} MB are read.</source>
        <translation>De los adjuntos de un correo se leen {mib} MB.</translation>
    </message>
    <message>
        <source>What stands in its pictures has not been read yet.</source>
        <translation>Aún no se ha leído lo que pone en sus imágenes.</translation>
    </message>
    <message>
        <source>Of its pictures, the first {count} are read.</source>
        <translation>De sus imágenes se leen las primeras {count}.</translation>
    </message>
    <message>
        <source>Some of its pictures cannot be read.</source>
        <translation>Algunas de sus imágenes no se pueden leer.</translation>
    </message>
    <message>
        <source>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Korean, Indian scripts, Thai and others).</source>
        <translation>No se distingue lo que pone: está demasiado borroso o en una escritura que no se lee en imágenes (cirílico, griego, árabe, hebreo, coreano, escrituras indias, tailandés y otras).</translation>
    </message>
    <message>
        <source>Its folders cannot be read; the mails are read one by one.</source>
        <translation>Sus carpetas no se pueden leer; los correos se leen uno a uno.</translation>
    </message>
    <message>
        <source>There is no model called {model}</source>
        <translation>No hay ningún modelo llamado {model}</translation>
    </message>
    <message>
        <source>The Models page shows those that there are.</source>
        <translation>La página Modelos muestra los que hay.</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer</source>
        <translation>El modelo {model} no está en este ordenador</translation>
    </message>
    <message>
        <source>While there is a network, run in a terminal: antorcha models fetch {model}</source>
        <translation>Con conexión a la red, ejecuta en un terminal: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>The model for finding by meaning is not there</source>
        <translation>Falta el modelo que busca por significado</translation>
    </message>
    <message>
        <source>Searching and asking go on by words alone. Your files and the library are untouched.</source>
        <translation>Se sigue buscando y preguntando solo por palabras. Tus archivos y la biblioteca no se han tocado.</translation>
    </message>
    <message>
        <source>The model {model} is damaged</source>
        <translation>El modelo {model} está dañado</translation>
    </message>
    <message>
        <source>It is not used. Your files and the library are untouched.</source>
        <translation>No se usa. Tus archivos y la biblioteca no se han tocado.</translation>
    </message>
    <message>
        <source>Remove it on the Models page and get it again in a terminal: antorcha models fetch {model}</source>
        <translation>Quítalo en la página Modelos y consíguelo de nuevo en un terminal: antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {reason}</source>
        <translation>{file} no se puede añadir: {reason}</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf and holds a model.</source>
        <translation>Elige un archivo que termine en .gguf y contenga un modelo.</translation>
    </message>
    <message>
        <source>The list of known models cannot be read</source>
        <translation>No se puede leer la lista de modelos conocidos</translation>
    </message>
    <message>
        <source>Install Antorcha again; this is part of it.</source>
        <translation>Vuelve a instalar Antorcha: forma parte del programa.</translation>
    </message>
    <message>
        <source>There is no earlier choice of a model to go back to</source>
        <translation>No hay ningún modelo anterior al que volver</translation>
    </message>
    <message>
        <source>Another model is being taken in</source>
        <translation>Ya se está añadiendo otro modelo</translation>
    </message>
    <message>
        <source>Try again when it is there.</source>
        <translation>Inténtalo otra vez cuando esté listo.</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly</source>
        <translation>El modelo de lenguaje se detuvo de forma inesperada</translation>
    </message>
    <message>
        <source>Ask again: it starts anew. If it keeps happening, press “Try it” on the Trust page.</source>
        <translation>Pregunta otra vez: se pone en marcha de nuevo. Si sigue ocurriendo, pulsa «Probarlo» en la página Confianza.</translation>
    </message>
    <message>
        <source>The language model {model} is not there</source>
        <translation>El modelo de lenguaje {model} no está</translation>
    </message>
    <message>
        <source>Searching works without it; only written answers need it.</source>
        <translation>La búsqueda funciona sin él; solo las respuestas redactadas lo necesitan.</translation>
    </message>
    <message>
        <source>Add one on the Models page, or run in a terminal: antorcha models fetch</source>
        <translation>Añade uno en la página Modelos o ejecuta en un terminal: antorcha models fetch</translation>
    </message>
    <message>
        <source>The language model {model} cannot be loaded</source>
        <translation>El modelo de lenguaje {model} no se puede cargar</translation>
    </message>
    <message>
        <source>Its file is damaged, or of a kind that this version does not know.</source>
        <translation>Su archivo está dañado o es de un tipo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Let the Models page check it, or use another model.</source>
        <translation>Haz que la página Modelos lo compruebe o usa otro modelo.</translation>
    </message>
    <message>
        <source>The language model {model} could not be started</source>
        <translation>No se pudo poner en marcha el modelo de lenguaje {model}</translation>
    </message>
    <message>
        <source>The system ended it, perhaps because memory ran out.</source>
        <translation>El sistema lo cerró, quizá porque se acabó la memoria.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model on the Models page.</source>
        <translation>Cierra otros programas o elige un modelo más pequeño en la página Modelos.</translation>
    </message>
    <message>
        <source>Press “Try it” on the Trust page: everything is checked there.</source>
        <translation>Pulsa «Probarlo» en la página Confianza: allí se comprueba todo.</translation>
    </message>
    <message>
        <source>The question and what was found for it are too long for the language model</source>
        <translation>La pregunta y lo encontrado para ella son demasiado largos para el modelo de lenguaje</translation>
    </message>
    <message>
        <source>Ask a shorter question, or begin a new conversation.</source>
        <translation>Haz una pregunta más corta o empieza una conversación nueva.</translation>
    </message>
    <message>
        <source>The language model cannot work on this question</source>
        <translation>El modelo de lenguaje no puede trabajar con esta pregunta</translation>
    </message>
    <message>
        <source>Put it in other words.</source>
        <translation>Formúlala de otra manera.</translation>
    </message>
    <message>
        <source>The language model is being shut down</source>
        <translation>El modelo de lenguaje se está cerrando</translation>
    </message>
    <message>
        <source>The embedding model failed</source>
        <translation>El modelo que encuentra por el sentido ha fallado</translation>
    </message>
    <message>
        <source>New files are found by their words only until it works again.</source>
        <translation>Hasta que vuelva a funcionar, los archivos nuevos solo se encuentran por sus palabras.</translation>
    </message>
    <message>
        <source>The embedding model gave no usable vectors</source>
        <translation>El modelo que encuentra por el sentido no dio nada utilizable</translation>
    </message>
    <message>
        <source>New files are found by their words only.</source>
        <translation>Los archivos nuevos solo se encuentran por sus palabras.</translation>
    </message>
    <message>
        <source>Let the Models page check it.</source>
        <translation>Haz que la página Modelos lo compruebe.</translation>
    </message>
    <message>
        <source>The embedding process answered in a way nobody expects</source>
        <translation>El proceso que lee el sentido respondió algo que nadie espera</translation>
    </message>
    <message>
        <source>There is no model to write answers</source>
        <translation>No hay ningún modelo que escriba respuestas</translation>
    </message>
    <message>
        <source>There is no model to find by meaning</source>
        <translation>No hay ningún modelo que encuentre por el sentido</translation>
    </message>
    <message>
        <source>waits for mains power</source>
        <translation>espera la corriente</translation>
    </message>
    <message>
        <source>waits until other programs need less</source>
        <translation>espera a que otros programas necesiten menos</translation>
    </message>
    <message>
        <source>waits for room on the disk</source>
        <translation>espera espacio en el disco</translation>
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
        <translation>Lo que se guardó aparte de un catálogo dañado también se elimina, porque no se pueden sacar de él textos sueltos.</translation>
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
        <source>The file is not there</source>
        <translation>El archivo no está</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted, or its drive is not connected. Antorcha changed nothing: it only ever reads.</source>
        <translation>{path} se ha movido, renombrado o borrado, o su unidad no está conectada. Antorcha no ha cambiado nada: solo lee.</translation>
    </message>
    <message>
        <source>The file cannot be reached</source>
        <translation>No se puede llegar al archivo</translation>
    </message>
    <message>
        <source>You have no permission to look into the folder that holds {path}. Antorcha changed nothing: it only ever reads.</source>
        <translation>No tienes permiso para abrir la carpeta que contiene {path}. Antorcha no ha cambiado nada: solo lee.</translation>
    </message>
    <message>
        <source>No program could be found to open this</source>
        <translation>No se encontró ningún programa para abrirlo</translation>
    </message>
    <message>
        <source>This desktop knows none for {path}. You can open it yourself.</source>
        <translation>Este escritorio no conoce ninguno para {path}. Puedes abrirlo tú.</translation>
    </message>
    <message>
        <source>The desktop found a program for {path}, but opening it failed (status {status}). Try it from your file manager, where you can also choose another program for it.</source>
        <translation>El escritorio encontró un programa para {path}, pero no se pudo abrir (estado {status}). Inténtalo desde tu gestor de archivos, donde también puedes elegir otro programa.</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>No se pudo abrir</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>Copiar la ubicación</translation>
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
        <source>Counting…</source>
        <translation>Contando…</translation>
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
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>End finding (Esc)</source>
        <translation>Terminar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>No está en este documento</translation>
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
        <source>Its text, words and vectors are removed and it is no longer found; answers in the history that hold any of it are emptied. The file itself is not touched, nor are backups and exports that you made before.</source>
        <translation>Se eliminan su texto, palabras y vectores y ya no se encuentra; las respuestas del historial que contienen algo de él se vacían. El archivo en sí no se toca, ni tampoco las copias de seguridad y exportaciones que hiciste antes.</translation>
    </message>
    <message>
        <source>Proving that nothing is left takes up to some minutes.</source>
        <translation>Demostrar que no queda nada puede llevar unos minutos.</translation>
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
    <message numerus="yes">
        <source>%Ln conversation(s) could not be brought back.</source>
        <translation>
            <numerusform>No se pudo recuperar %Ln conversación.</numerusform>
            <numerusform>No se pudieron recuperar %Ln conversaciones.</numerusform>
        </translation>
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
        <source>Exported as {name}.</source>
        <translation>Exportada como {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln retirada</numerusform>
            <numerusform>%Ln retiradas</numerusform>
        </translation>
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
        <source>Type to search  ·  Enter to ask  ·  F1 shows all keys</source>
        <translation>Escribe para buscar  ·  Intro para preguntar  ·  F1 muestra las teclas</translation>
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
    <name>KeepsUp</name>
    <message>
        <source>The file was changed while it was open here. This is how it was.</source>
        <translation>El archivo cambió mientras estaba abierto aquí. Se muestra como estaba.</translation>
    </message>
    <message>
        <source>The file is not where it was. This is how it was when it was opened here.</source>
        <translation>El archivo ya no está donde estaba. Se muestra como estaba al abrirlo aquí.</translation>
    </message>
    <message>
        <source>This is not in the library any more. It is shown as it was read before.</source>
        <translation>Esto ya no está en la biblioteca. Se muestra como se leyó antes.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>To the field, from anywhere</source>
        <translation>Al campo, desde cualquier sitio</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Through what was found; Enter opens it here</source>
        <translation>Recorrer lo encontrado; Intro lo abre aquí</translation>
    </message>
    <message>
        <source>Open it in its usual program</source>
        <translation>Abrirlo en su programa habitual</translation>
    </message>
    <message>
        <source>Fold a document&apos;s passages, or unfold them</source>
        <translation>Plegar los pasajes de un documento, o desplegarlos</translation>
    </message>
    <message>
        <source>Stop, then clear, then close what is read</source>
        <translation>Detener, después vaciar, después cerrar lo que se lee</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Kept conversations; there F2 renames, Del deletes</source>
        <translation>Conversaciones guardadas; allí F2 cambia el nombre y Supr borra</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Find in what is read</source>
        <translation>Buscar en lo que se lee</translation>
    </message>
    <message>
        <source>Next match, previous match</source>
        <translation>Coincidencia siguiente, anterior</translation>
    </message>
    <message>
        <source>What else there is about this</source>
        <translation>Qué más hay sobre esto</translation>
    </message>
    <message>
        <source>Larger, smaller, as large as fits</source>
        <translation>Más grande, más pequeño, ajustado</translation>
    </message>
    <message>
        <source>Read across the whole width</source>
        <translation>Leer a todo lo ancho</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>A la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Ask, Library, Problems, Models, Trust, Settings</source>
        <translation>Preguntar, Biblioteca, Problemas, Modelos, Confianza, Ajustes</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>End Antorcha</source>
        <translation>Cerrar Antorcha</translation>
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
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Paused at</source>
        <translation>En pausa en</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexados</translation>
    </message>
    <message>
        <source>{head} {done} of {total}</source>
        <translation>{head} {done} de {total}</translation>
    </message>
    <message>
        <source>Not there since {day}: what was read is still found, and it goes on once the drive or folder is back</source>
        <translation>No está desde el {day}: lo leído se sigue encontrando, y continuará cuando vuelva la unidad o la carpeta</translation>
    </message>
    <message>
        <source>Read before the others</source>
        <translation>Se lee antes que lo demás</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait</source>
        <translation>
            <numerusform>%Ln archivo espera</numerusform>
            <numerusform>%Ln archivos esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
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
        <source>Not followed: changes are seen when you index</source>
        <translation>Sin seguimiento: los cambios se ven al indexar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>all are found by words already</source>
        <translation>ya se encuentran todos por palabras</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>{n} listos</translation>
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
        <source>Indexing waits: the disk that holds the library is full or cannot be written. Search works, and it goes on by itself once there is room.</source>
        <translation>La indexación espera: el disco donde está la biblioteca está lleno o no se puede escribir en él. La búsqueda funciona, y la indexación continuará por sí sola en cuanto haya espacio.</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is plugged in, as the settings wish it. Search works meanwhile.</source>
        <translation>La indexación espera a que el equipo esté enchufado, como indican los ajustes. Entretanto, la búsqueda funciona.</translation>
    </message>
    <message>
        <source>Indexing waits while other programs need the processor, as the settings wish it. Search works meanwhile.</source>
        <translation>La indexación espera mientras otros programas necesitan el procesador, como indican los ajustes. Entretanto, la búsqueda funciona.</translation>
    </message>
    <message>
        <source>all found by words {soon}</source>
        <translation>todo se encontrará por palabras {soon}</translation>
    </message>
    <message>
        <source>all found by meaning {soon}</source>
        <translation>todo se encontrará por significado {soon}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with pictures to be read</source>
        <translation>
            <numerusform>queda %Ln archivo con imágenes por leer</numerusform>
            <numerusform>quedan %Ln archivos con imágenes por leer</numerusform>
        </translation>
    </message>
    <message>
        <source>the index of meaning is being built anew</source>
        <translation>se está rehaciendo el índice de significado</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto aproximadamente</numerusform>
            <numerusform>en unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>en %n hora aproximadamente</numerusform>
            <numerusform>en unas %n horas</numerusform>
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
        <source>Antorcha forgets what it read there, in past answers too. Your files are not touched, and you can add them again at any time.</source>
        <translation>Antorcha olvida lo que leyó ahí, también en las respuestas anteriores. Tus archivos no se tocan y puedes volver a añadirlos cuando quieras.</translation>
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
    <message>
        <source>{name} is read before everything else.</source>
        <translation>{name} se lee antes que todo lo demás.</translation>
    </message>
    <message>
        <source>{name} is read in its turn.</source>
        <translation>{name} se lee cuando le toca.</translation>
    </message>
    <message>
        <source>Nothing more of {name} is read for now. What was found is still found.</source>
        <translation>Por ahora no se lee nada más de {name}. Lo que ya se encontraba se sigue encontrando.</translation>
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
    <message>
        <source>This is shown as soon as the engine runs.</source>
        <translation>Se mostrará en cuanto el motor esté en marcha.</translation>
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
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
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
        <source>Ask Antorcha</source>
        <translation>Preguntar a Antorcha</translation>
    </message>
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
        <source>Not in what has been read so far</source>
        <translation>No está en lo leído hasta ahora</translation>
    </message>
    <message>
        <source>Ask again once all your files have been read.</source>
        <translation>Vuelve a preguntar cuando se hayan leído todos tus archivos.</translation>
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
        <source>Reads what stands in pictures and scans, in Latin and Chinese script. Comes with the program. Needs about 0.5 GB of memory while it reads.</source>
        <translation>Lee lo que pone en imágenes y escaneos, en escritura latina y china. Viene con el programa. Necesita unos 0,5 GB de memoria mientras lee.</translation>
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
        <translation>Listo, añadido por ti</translation>
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
        <translation>{name} ya está. Pruébalo o úsalo ya.</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere on this window to add a model of your own. They lie in {folder}.</source>
        <translation>Suelta un archivo .gguf en cualquier lugar de esta ventana para añadir un modelo propio. Están en {folder}.</translation>
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
        <translation>Esperando a que el motor diga cómo están las cosas</translation>
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
        <source>Damaged catalogues, kept aside</source>
        <translation>Catálogos dañados, guardados aparte</translation>
    </message>
    <message>
        <source>Confinement of whatever reads files</source>
        <translation>Aislamiento de lo que lee archivos</translation>
    </message>
    <message>
        <source>Stopped folders</source>
        <translation>Carpetas detenidas</translation>
    </message>
    <message>
        <source>Noticing changes in folders at once</source>
        <translation>Notar al momento los cambios en las carpetas</translation>
    </message>
    <message>
        <source>The model that writes the answers</source>
        <translation>El modelo que escribe las respuestas</translation>
    </message>
    <message>
        <source>The model that finds by meaning</source>
        <translation>El modelo que encuentra por el sentido</translation>
    </message>
    <message>
        <source>The model that reads scans and pictures</source>
        <translation>El modelo que lee escaneos e imágenes</translation>
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
        <source>Damaged catalogues, kept aside</source>
        <translation>Catálogos dañados, guardados aparte</translation>
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
        <source>Delete the damaged catalogues…</source>
        <translation>Eliminar los catálogos dañados…</translation>
    </message>
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
        <source>Of a catalogue that was damaged, what is left is kept aside as a last resort for your conversations. It goes with the first thing that you forget, remove or delete.</source>
        <translation>De un catálogo que se dañó se guarda aparte lo que queda, como último recurso para tus conversaciones. Desaparece en cuanto olvides, quites o elimines algo.</translation>
    </message>
    <message>
        <source>Nothing of it is sent anywhere.</source>
        <translation>Nada de ello se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Delete the damaged catalogues?</source>
        <translation>¿Eliminar los catálogos dañados?</translation>
    </message>
    <message>
        <source>Nobody will be able to recover conversations from them that are not in the history by now. Your files and the library you use are not touched.</source>
        <translation>Después nadie podrá recuperar de ellos conversaciones que no estén ya en el historial. Tus archivos y la biblioteca que usas no se tocan.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlos</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
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
        <source>Save a smaller copy of it.</source>
        <translation>Guarda una copia más pequeña.</translation>
    </message>
    <message>
        <source>Nothing, unless you keep documents inside: copy those into a folder of yours. A rule in “What is left out” of its folder takes such files off this list.</source>
        <translation>Nada, salvo que guardes documentos dentro: cópialos a una de tus carpetas. Una regla en «Lo que se omite» de su carpeta quita estos archivos de la lista.</translation>
    </message>
    <message>
        <source>Nothing: there is no text to be found in it. A rule in “What is left out” of its folder takes such files off this list.</source>
        <translation>Nada: no hay texto que encontrar en él. Una regla en «Lo que se omite» de su carpeta quita estos archivos de la lista.</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Protegido con contraseña</translation>
    </message>
    <message>
        <source>Enter its password here (PDF), or save a copy without one.</source>
        <translation>Escribe aquí la contraseña (PDF) o guarda una copia sin ella.</translation>
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
        <source>If it holds text, split it into smaller files. If not, a rule in “What is left out” of its folder takes it off this list.</source>
        <translation>Si contiene texto, divídelo en archivos más pequeños. Si no, una regla en «Lo que se omite» de su carpeta lo quita de la lista.</translation>
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
        <source>This is shown as soon as the engine runs.</source>
        <translation>Se mostrará en cuanto el motor esté en marcha.</translation>
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
        <translation>{n} de ellos están en otros documentos tuyos y se quedan.</translation>
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
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
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
    <name>Quotation</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
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
        <source>Smaller (Ctrl+-)</source>
        <translation>Reducir (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
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
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Shown at {percent}. As large as fits</source>
        <translation>Mostrado al {percent}. Ajustar</translation>
    </message>
    <message>
        <source>Show the answer beside it (Ctrl+B)</source>
        <translation>Mostrar la respuesta al lado (Ctrl+B)</translation>
    </message>
    <message>
        <source>Read across the whole width (Ctrl+B)</source>
        <translation>Leer a todo el ancho (Ctrl+B)</translation>
    </message>
    <message>
        <source>As large as fits (Ctrl+0)</source>
        <translation>Ajustar (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message>
        <source>Show it as it is now</source>
        <translation>Mostrar como está ahora</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The picture cannot be drawn. This is the text that was read.</source>
        <translation>La imagen no se puede mostrar. Este es el texto que se leyó.</translation>
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
    <message>
        <source>There is no text in it.</source>
        <translation>No contiene texto.</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
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
        <source>None has these words; %Ln come(s) near in meaning. Press Enter to ask.</source>
        <translation>
            <numerusform>Ninguno tiene estas palabras; %Ln se acerca en el sentido. Intro para preguntar.</numerusform>
            <numerusform>Ninguno tiene estas palabras; %Ln se acercan en el sentido. Intro para preguntar.</numerusform>
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
    <name>SecretDialog</name>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>A key that works everywhere brings this window to the front</source>
        <translation>Una tecla que funciona en todas partes trae esta ventana al frente</translation>
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
        <source>Search</source>
        <translation>Búsqueda</translation>
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
        <source>The language changes when the window starts again.</source>
        <translation>El idioma cambia cuando la ventana se reinicia.</translation>
    </message>
    <message>
        <source>The key: {key}</source>
        <translation>La tecla: {key}</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keyboard settings say which key it is.</source>
        <translation>Los ajustes de teclado de tu escritorio dicen qué tecla es.</translation>
    </message>
    <message>
        <source>Your desktop may ask you which key it shall be.</source>
        <translation>Puede que tu escritorio te pregunte qué tecla ha de ser.</translation>
    </message>
    <message>
        <source>This desktop gives programs no such key. Have its keyboard settings run the command {command} instead: it does the same.</source>
        <translation>Este escritorio no da teclas así a los programas. Haz que sus ajustes de teclado ejecuten la orden {command}: hace lo mismo.</translation>
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
    <name>SinceThen</name>
    <message>
        <source>The answer quotes what does not stand here any more: {quote} The file was changed since. Ask again for an answer from it as it is now.</source>
        <translation>La respuesta cita algo que ya no está aquí: {quote} El archivo ha cambiado desde entonces. Vuelve a preguntar para obtener una respuesta de cómo es ahora.</translation>
    </message>
    <message>
        <source>The file is not where it was. This is the text that was read.</source>
        <translation>El archivo no está donde estaba. Este es el texto que se leyó.</translation>
    </message>
    <message>
        <source>The file was moved since. It is now {path}.</source>
        <translation>El archivo se ha movido desde entonces. Ahora es {path}.</translation>
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
        <source>Read first</source>
        <translation>Leer primero</translation>
    </message>
    <message>
        <source>Read in turn</source>
        <translation>Leer por turno</translation>
    </message>
    <message>
        <source>Do not read now</source>
        <translation>No leer por ahora</translation>
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
    <message numerus="yes">
        <source>%Ln question(s) taken out</source>
        <translation>
            <numerusform>%Ln pregunta retirada</numerusform>
            <numerusform>%Ln preguntas retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The files they rested on were forgotten or removed; what was asked and answered went with them.</source>
        <translation>Los archivos en los que se basaban se olvidaron o se quitaron; lo preguntado y respondido se fue con ellos.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
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
    <name>TypedSearch</name>
    <message>
        <source>The engine is not running. As soon as it is, what you typed is looked for.</source>
        <translation>El motor no está en marcha. En cuanto lo esté, se buscará lo que has escrito.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <source>ready</source>
        <translation>listos</translation>
    </message>
    <message>
        <source>found by words only so far</source>
        <translation>de momento solo por palabras</translation>
    </message>
    <message>
        <source>still to be read</source>
        <translation>por leer</translation>
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
