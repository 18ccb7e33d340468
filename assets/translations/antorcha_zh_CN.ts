<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AnswerActions</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with its sources</source>
        <translation>连同来源一起复制</translation>
    </message>
    <message>
        <source>Save as note</source>
        <translation>另存为笔记</translation>
    </message>
    <message>
        <source>Save as a new file with its sources</source>
        <translation>连同来源保存为新文件</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Ask this again</source>
        <translation>再次提问</translation>
    </message>
    <message>
        <source>Only these sources</source>
        <translation>仅限这些来源</translation>
    </message>
    <message>
        <source>Ask again, looking only into the documents that are cited</source>
        <translation>仅在所引用的文档中再次提问</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>换个模型</translation>
    </message>
    <message>
        <source>Ask again with another model</source>
        <translation>用另一个模型再次提问</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>AnswerDoing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>The language model stopped and was started again. The question was put to it once more.</source>
        <translation>语言模型曾停止运行，现已重新启动，并再次向它提出了该问题。</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>历史记录 (Ctrl+H)</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>新对话 (Ctrl+N)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Make a backup…</source>
        <translation>创建备份…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>打开备份…</translation>
    </message>
    <message>
        <source>Open the restored library</source>
        <translation>打开已恢复的资料库</translation>
    </message>
    <message>
        <source>One encrypted file with the library: texts, vectors, what is followed and what is kept out. Your own files are not in it. A backup is opened into a folder of its own; this library stays as it is.</source>
        <translation>一个包含资料库的加密文件：文本、向量、跟踪与排除的内容。不含您自己的文件。备份会在单独的文件夹中打开；当前资料库保持不变。</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>用于资料库的空文件夹</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>备份 (*{suffix})</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Wrote {file}, {size}.</source>
        <translation>已写入 {file}，{size}。</translation>
    </message>
    <message>
        <source>{count} documents are in {folder} now.</source>
        <translation>{folder} 中现有 {count} 个文档。</translation>
    </message>
    <message>
        <source>Not on this computer, but still found: {paths}</source>
        <translation>不在本机上，但仍可查到：{paths}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>CollectionHeading</name>
    <message>
        <source>Name of the collection</source>
        <translation>集合名称</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>重命名集合</translation>
    </message>
    <message>
        <source>Rename the collection {name}</source>
        <translation>重命名集合“{name}”</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>It ended without saying why.</source>
        <translation>它未说明原因便结束了。</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier question(s)</source>
        <translation>
            <numerusform>更早的 %Ln 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents of this subject</source>
        <translation>该主题的文档</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropCatcher</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>松开即可加入资料库</translation>
    </message>
</context>
<context>
    <name>EmptiedNote</name>
    <message>
        <source>What was asked and answered there rested on files that were forgotten or removed, and went with them for good.</source>
        <translation>其中的提问和回答所依据的文件已被遗忘或移除，内容也随之永久删除。</translation>
    </message>
    <message>
        <source>The conversations above can be read as before.</source>
        <translation>上方的对话仍可照常阅读。</translation>
    </message>
    <message>
        <source>Remove the emptied ones</source>
        <translation>删除空对话</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) emptied</source>
        <translation>
            <numerusform>%Ln 个空对话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineWishes</name>
    <message>
        <source>Pause while the computer runs on its battery</source>
        <translation>使用电池时暂停</translation>
    </message>
    <message>
        <source>Pause while other programs need the processor</source>
        <translation>其他程序占用处理器时暂停</translation>
    </message>
    <message>
        <source>Look closer at the first hits of every search</source>
        <translation>对每次搜索的前几条结果再仔细比对一遍</translation>
    </message>
    <message>
        <source>Keep conversations in the library</source>
        <translation>在资料库中保留对话</translation>
    </message>
    <message>
        <source>Your disk has little room left: what is new is kept without it for now, and is found all the same.</source>
        <translation>磁盘剩余空间不多：新内容暂时不保存这部分数据，但照样能找到。</translation>
    </message>
    <message>
        <source>Your passages are being prepared once more for it, in the background. Search works meanwhile.</source>
        <translation>正在后台为此重新处理您的段落，期间搜索照常可用。</translation>
    </message>
    <message>
        <source>For a question in another language than the text, the right passage then comes first in 88 of 100 cases instead of 81. It takes most of the library&apos;s room, some 7&#xa0;KB a passage. Turned off, that room is given back; turned on again, all passages are prepared once more.</source>
        <translation>当提问语言与文本语言不同时，正确的段落在 100 次中有 88 次排在第一位，否则为 81 次。它占用资料库的大部分空间，每个段落约 7&#xa0;KB。关闭后会释放这些空间；再次开启时，所有段落要重新处理一遍。</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The engine stopped</source>
        <translation>引擎已停止</translation>
    </message>
    <message>
        <source>Nothing was lost: it goes on where it was when it starts again.</source>
        <translation>没有丢失任何内容：重新启动后会从中断处继续。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>请再问一次。</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>引擎未运行</translation>
    </message>
    <message>
        <source>Your files and the library are untouched.</source>
        <translation>您的文件和资料库未受影响。</translation>
    </message>
    <message>
        <source>The engine could not be started</source>
        <translation>无法启动引擎</translation>
    </message>
    <message>
        <source>The end of {file} says why.</source>
        <translation>{file} 的末尾记录了原因。</translation>
    </message>
    <message>
        <source>Something unexpected happened ({detail})</source>
        <translation>发生了意外情况（{detail}）</translation>
    </message>
    <message>
        <source>The log on the Trust page says more.</source>
        <translation>“信任”页面的日志中有更多信息。</translation>
    </message>
    <message>
        <source>The window could not reach the engine ({detail})</source>
        <translation>窗口无法与引擎通信（{detail}）</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>请关闭窗口后重新打开。</translation>
    </message>
    <message>
        <source>The window and the engine do not understand each other</source>
        <translation>窗口与引擎无法相互理解</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>After an update of Antorcha, close all its windows and start it again.</source>
        <translation>更新 Antorcha 后，请关闭所有窗口并重新启动。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>A part of the program stopped unexpectedly</source>
        <translation>程序的一个部分意外停止</translation>
    </message>
    <message>
        <source>It is started again by itself. Your files and the library are untouched.</source>
        <translation>它会自动重新启动。您的文件和资料库未受影响。</translation>
    </message>
    <message>
        <source>If it keeps happening, press “Try it” on the Trust page: everything is checked there.</source>
        <translation>如果反复出现，请在“信任”页面点击“试一试”：那里会检查所有内容。</translation>
    </message>
    <message>
        <source>A part of the program did not answer within {seconds} seconds</source>
        <translation>程序的一个部分在 {seconds} 秒内没有响应</translation>
    </message>
    <message>
        <source>Part of the work met an unexpected error ({detail})</source>
        <translation>部分工作遇到意外错误（{detail}）</translation>
    </message>
    <message>
        <source>It is tried again by itself. Your files are untouched.</source>
        <translation>将自动重试。您的文件未受影响。</translation>
    </message>
    <message>
        <source>The engine did not understand what the window asked</source>
        <translation>引擎无法理解窗口的请求</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices</source>
        <translation>“{value}”不是可选项</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>“{value}”不是日期</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>未进行搜索。</translation>
    </message>
    <message>
        <source>Write 2025, 2025-03 or 2025-03-07.</source>
        <translation>请写成 2025、2025-03 或 2025-03-07。</translation>
    </message>
    <message>
        <source>This conversation is not there any more</source>
        <translation>此对话已不存在</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>它可能已被删除。</translation>
    </message>
    <message>
        <source>A conversation needs a title</source>
        <translation>对话需要标题</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>未作重命名。</translation>
    </message>
    <message>
        <source>It could not be done: {reason}</source>
        <translation>无法完成：{reason}</translation>
    </message>
    <message>
        <source>It could not be done: {reason} ({file})</source>
        <translation>无法完成：{reason}（{file}）</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file holds nothing but blank space.</source>
        <translation>文件中只有空白。</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>此文件中没有文本。</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>其中没有文本。</translation>
    </message>
    <message>
        <source>Nothing to read was found in it.</source>
        <translation>其中没有可读取的内容。</translation>
    </message>
    <message>
        <source>It has no pages.</source>
        <translation>其中没有页面。</translation>
    </message>
    <message>
        <source>There is no text on its pages.</source>
        <translation>页面上没有文本。</translation>
    </message>
    <message>
        <source>It has no text layer, only pictures of pages (a scan, perhaps).</source>
        <translation>没有文本层，只有页面图片（可能是扫描件）。</translation>
    </message>
    <message>
        <source>It is a picture too small to hold text.</source>
        <translation>图片太小，不可能有文字。</translation>
    </message>
    <message>
        <source>It is a picture without text, a photo perhaps.</source>
        <translation>图片中没有文字，可能是照片。</translation>
    </message>
    <message>
        <source>It is a picture, and what stands in it has not been read yet.</source>
        <translation>这是一张图片，其中的文字尚未读取。</translation>
    </message>
    <message>
        <source>It ties notes of an export together; no text of its own.</source>
        <translation>它只用于关联导出的笔记，本身没有文本。</translation>
    </message>
    <message>
        <source>It was deleted in the mail program, which has not cleaned up yet.</source>
        <translation>它已在邮件程序中删除，只是该程序尚未清理。</translation>
    </message>
    <message>
        <source>Apple Mail keeps it in a file of its own, or has not fetched it yet.</source>
        <translation>Apple Mail 将它保存在单独的文件中，或尚未下载。</translation>
    </message>
    <message>
        <source>Its format is not known.</source>
        <translation>格式未知。</translation>
    </message>
    <message>
        <source>It is not text, and its format is not known.</source>
        <translation>它不是文本，格式也未知。</translation>
    </message>
    <message>
        <source>Its format ({ending}) is not one that Antorcha can read.</source>
        <translation>Antorcha 无法读取其格式（{ending}）。</translation>
    </message>
    <message>
        <source>Its format is not one that Antorcha can read.</source>
        <translation>Antorcha 无法读取其格式。</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read yet.</source>
        <translation>Antorcha 尚无法读取此类文件：{what}。</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read.</source>
        <translation>Antorcha 无法读取此类文件：{what}。</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha does not look into.</source>
        <translation>这是{what}，Antorcha 不会查看其中的内容。</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot look into: unpack it into one of your folders.</source>
        <translation>Antorcha 无法查看其中的内容（{what}）：请将其解压到您的某个文件夹中。</translation>
    </message>
    <message>
        <source>It is an Outlook message, which Antorcha does not know by this name.</source>
        <translation>这是 Outlook 邮件，但 Antorcha 无法凭此文件名识别。</translation>
    </message>
    <message>
        <source>It is an old Microsoft Office file of a kind that Antorcha cannot read.</source>
        <translation>这是 Antorcha 无法读取的旧版 Microsoft Office 文件。</translation>
    </message>
    <message>
        <source>It is OneNote&apos;s list of a notebook&apos;s sections; it holds no notes itself.</source>
        <translation>这是 OneNote 笔记本的分区列表，本身不含笔记。</translation>
    </message>
    <message>
        <source>It is {what}, which Antorcha cannot read. In OneNote, export the notebook or section as PDF or as Word documents into a folder that is followed.</source>
        <translation>Antorcha 无法读取此类文件：{what}。请在 OneNote 中将笔记本或分区导出为 PDF 或 Word 文档，存入资料库中的文件夹。</translation>
    </message>
    <message>
        <source>It is a mail folder of Outlook Express, which Antorcha cannot read. Import it into Thunderbird and add the folder that Thunderbird keeps its mail in.</source>
        <translation>这是 Outlook Express 的邮件文件夹，Antorcha 无法读取。请将其导入 Thunderbird，再添加 Thunderbird 存放邮件的文件夹。</translation>
    </message>
    <message>
        <source>It is an Outlook data file (pst or ost), which Antorcha cannot read. Drag the mails out of Outlook into a folder as msg files, or turn the file into mbox with the free program readpst, and add that.</source>
        <translation>这是 Outlook 数据文件（pst 或 ost），Antorcha 无法读取。请将邮件从 Outlook 拖到文件夹中存为 msg 文件，或用自由软件 readpst 将其转换为 mbox，然后添加。</translation>
    </message>
    <message>
        <source>It is a Word document from before 1997, saved in pieces; save it as docx to have it found.</source>
        <translation>这是 1997 年以前分段保存的 Word 文档；请另存为 docx 以便查找。</translation>
    </message>
    <message>
        <source>It is a document of Apple&apos;s {what} without a readable preview; export it as PDF or Word to have it found.</source>
        <translation>这是 Apple {what} 文档，没有可读的预览；请导出为 PDF 或 Word 以便查找。</translation>
    </message>
    <message>
        <source>Of a document of Apple&apos;s {what} only the preview can be read, which may be its first pages alone.</source>
        <translation>Apple {what} 文档只能读取预览，可能只有前几页。</translation>
    </message>
    <message>
        <source>It is an office document under another name: give it its own ending.</source>
        <translation>这是换了名字的办公文档：请恢复其扩展名。</translation>
    </message>
    <message>
        <source>It is an object of another program inside the mail.</source>
        <translation>这是邮件中其他程序的对象。</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known.</source>
        <translation>压缩方式未知。</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>这是链接，不会跟随。</translation>
    </message>
    <message>
        <source>It is a link; the file it leads to is read where it lies.</source>
        <translation>这是链接；它指向的文件会在原位置读取。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>This is {what}, not a file with contents.</source>
        <translation>这不是有内容的文件：{what}。</translation>
    </message>
    <message>
        <source>In the archive it is {what}.</source>
        <translation>在压缩包中，它是{what}。</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>已设密码保护。</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM); its text is encrypted.</source>
        <translation>受版权保护（DRM），文本已加密。</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>邮件已加密。</translation>
    </message>
    <message>
        <source>The message is encrypted with PGP.</source>
        <translation>邮件已用 PGP 加密。</translation>
    </message>
    <message>
        <source>It is encrypted with PGP.</source>
        <translation>已用 PGP 加密。</translation>
    </message>
    <message>
        <source>It is encrypted (S/MIME).</source>
        <translation>已加密（S/MIME）。</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>您没有读取它的权限。</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>您没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>You have no permission to look into this folder.</source>
        <translation>您没有查看此文件夹的权限。</translation>
    </message>
    <message>
        <source>This folder could not be listed: {reason}.</source>
        <translation>无法列出此文件夹的内容：{reason}。</translation>
    </message>
    <message>
        <source>This file could not be read: {reason}.</source>
        <translation>无法读取此文件：{reason}。</translation>
    </message>
    <message>
        <source>It cannot be opened: {reason}.</source>
        <translation>无法打开：{reason}。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>它已不在。</translation>
    </message>
    <message>
        <source>The part of the program that reads pictures does not start.</source>
        <translation>程序中读取图片的部分无法启动。</translation>
    </message>
    <message>
        <source>It is damaged: its parts cannot be found.</source>
        <translation>已损坏：找不到其组成部分。</translation>
    </message>
    <message>
        <source>It is damaged: its text cannot be found.</source>
        <translation>已损坏：找不到其文本。</translation>
    </message>
    <message>
        <source>It is damaged: its slides cannot be found.</source>
        <translation>已损坏：找不到其幻灯片。</translation>
    </message>
    <message>
        <source>It is damaged: its sheets cannot be read.</source>
        <translation>已损坏：无法读取其工作表。</translation>
    </message>
    <message>
        <source>It is damaged: its content is missing.</source>
        <translation>已损坏：缺少内容。</translation>
    </message>
    <message>
        <source>It is damaged: its list of chapters is missing.</source>
        <translation>已损坏：缺少章节列表。</translation>
    </message>
    <message>
        <source>It is damaged: its pages cannot be found.</source>
        <translation>已损坏：找不到其页面。</translation>
    </message>
    <message>
        <source>It is damaged: its table of contents is missing or cannot be read.</source>
        <translation>已损坏：目录缺失或无法读取。</translation>
    </message>
    <message>
        <source>It is damaged: nothing readable is left in it.</source>
        <translation>已损坏：其中没有可读的内容。</translation>
    </message>
    <message>
        <source>It is damaged: no reader finds text in it.</source>
        <translation>已损坏：找不到文本。</translation>
    </message>
    <message>
        <source>It is damaged; nothing can be read.</source>
        <translation>已损坏；无法读取任何内容。</translation>
    </message>
    <message>
        <source>It is damaged; nothing of it can be read.</source>
        <translation>已损坏；其中的内容均无法读取。</translation>
    </message>
    <message>
        <source>It is damaged; only what comes before that was read.</source>
        <translation>已损坏；只读取了损坏处之前的内容。</translation>
    </message>
    <message>
        <source>It is damaged; what lies at that place was not read.</source>
        <translation>已损坏；损坏处的内容未读取。</translation>
    </message>
    <message>
        <source>It is damaged; what could be recovered is read.</source>
        <translation>已损坏；已读取可恢复的内容。</translation>
    </message>
    <message>
        <source>It is damaged, and too large to be recovered.</source>
        <translation>已损坏，且太大而无法恢复。</translation>
    </message>
    <message>
        <source>It cannot be taken out: the archive is damaged.</source>
        <translation>无法取出：压缩包已损坏。</translation>
    </message>
    <message>
        <source>It is a damaged Outlook message.</source>
        <translation>这是损坏的 Outlook 邮件。</translation>
    </message>
    <message>
        <source>Its Outlook container (winmail.dat) is damaged.</source>
        <translation>其 Outlook 容器（winmail.dat）已损坏。</translation>
    </message>
    <message>
        <source>It is a damaged S/MIME part.</source>
        <translation>这是损坏的 S/MIME 部分。</translation>
    </message>
    <message>
        <source>It is a damaged picture.</source>
        <translation>图片已损坏。</translation>
    </message>
    <message>
        <source>A page cannot be drawn.</source>
        <translation>有一页无法显示。</translation>
    </message>
    <message>
        <source>None of its pages can be read.</source>
        <translation>所有页面都无法读取。</translation>
    </message>
    <message>
        <source>Its JSON is broken ({detail}).</source>
        <translation>其 JSON 有误（{detail}）。</translation>
    </message>
    <message>
        <source>Its XML is broken ({detail}).</source>
        <translation>其 XML 有误（{detail}）。</translation>
    </message>
    <message>
        <source>It declares XML entities, which notes never do; it is not read.</source>
        <translation>它声明了 XML 实体，笔记不会这样做；因此未读取。</translation>
    </message>
    <message>
        <source>It could not be read ({detail}).</source>
        <translation>无法读取（{detail}）。</translation>
    </message>
    <message>
        <source>What stands in its pictures could not be read.</source>
        <translation>无法读取其图片中的文字。</translation>
    </message>
    <message>
        <source>A picture in it cannot be read ({detail}).</source>
        <translation>其中有一张图片无法读取（{detail}）。</translation>
    </message>
    <message>
        <source>Not in the library: {reason}.</source>
        <translation>不在资料库中：{reason}。</translation>
    </message>
    <message>
        <source>Followed: 1 file in it is known.</source>
        <translation>正在跟踪：已知其中 1 个文件。</translation>
    </message>
    <message>
        <source>It is protected with a password, and none that was entered opens it.</source>
        <translation>它受密码保护，输入过的密码都打不开。</translation>
    </message>
    <message>
        <source>The part of the program that reads files does not start; try again, or press “Try it” on the Trust page.</source>
        <translation>程序中读取文件的部分无法启动；请重试，或在“信任”页面点击“试一试”。</translation>
    </message>
    <message>
        <source>Python {python}, SQLite {sqlite}</source>
        <translation>Python {python}，SQLite {sqlite}</translation>
    </message>
    <message>
        <source>This Python&apos;s SQLite has no FTS5, so words cannot be searched. Install another build of Python.</source>
        <translation>此 Python 的 SQLite 没有 FTS5，无法按词搜索。请安装其他版本的 Python。</translation>
    </message>
    <message>
        <source>The kernel refuses every socket except local ones, to this process and to every one it starts (tried: {families})</source>
        <translation>内核拒绝本进程及其启动的所有进程建立除本地以外的任何连接（已尝试：{families}）</translation>
    </message>
    <message>
        <source>The system refuses every network socket to this process</source>
        <translation>系统拒绝本进程的任何网络连接</translation>
    </message>
    <message>
        <source>Programs started from here could open {families} connections</source>
        <translation>从这里启动的程序可能建立 {families} 连接</translation>
    </message>
    <message>
        <source>Run Antorcha on Linux for the strongest protection, or on a computer without a network.</source>
        <translation>在 Linux 上运行 Antorcha 可获得最强的保护，或在没有网络的电脑上运行。</translation>
    </message>
    <message>
        <source>A guard inside the program refuses connections. {system} offers no stronger one, and native code could go around it</source>
        <translation>程序内部的防护会拒绝连接。{system} 没有更强的措施，本机代码可能绕过它</translation>
    </message>
    <message>
        <source>Nothing does: {families} connections can be opened</source>
        <translation>没有任何防护：可以建立 {families} 连接</translation>
    </message>
    <message>
        <source>{folder} does not exist yet; it is made when needed</source>
        <translation>{folder} 尚不存在；需要时会创建</translation>
    </message>
    <message>
        <source>{folder}: only you</source>
        <translation>{folder}：只有您</translation>
    </message>
    <message>
        <source>{folder}: others on this computer can look in</source>
        <translation>{folder}：本机上的其他人也能查看</translation>
    </message>
    <message>
        <source>To keep them out, run in a terminal: chmod 700 &apos;{folder}&apos;</source>
        <translation>若要禁止，请在终端中运行：chmod 700 &apos;{folder}&apos;</translation>
    </message>
    <message>
        <source>{folder} cannot be read and written</source>
        <translation>{folder} 无法读写</translation>
    </message>
    <message>
        <source>To give it back to yourself, run in a terminal: chown -R $USER &apos;{folder}&apos;</source>
        <translation>若要取回所有权，请在终端中运行：chown -R $USER &apos;{folder}&apos;</translation>
    </message>
    <message>
        <source>{size_bytes} free</source>
        <translation>可用空间 {size_bytes}</translation>
    </message>
    <message>
        <source>Free some space; indexing waits when the disk is full.</source>
        <translation>请释放一些空间；磁盘满时索引会暂停。</translation>
    </message>
    <message>
        <source>There is no library yet</source>
        <translation>还没有资料库</translation>
    </message>
    <message>
        <source>It is sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>It is damaged ({detail})</source>
        <translation>已损坏（{detail}）</translation>
    </message>
    <message>
        <source>Your files are not affected. To build a new one from them, close this window and run in a terminal: antorcha doctor --repair</source>
        <translation>您的文件不受影响。若要据此重建目录，请关闭此窗口并在终端中运行：antorcha doctor --repair</translation>
    </message>
    <message>
        <source>Not read for now, as you wished: {sources}</source>
        <translation>按您的意愿暂不读取：{sources}</translation>
    </message>
    <message>
        <source>Damaged catalogues lie beside it: {count}, {size_bytes}. They are the last resort for conversations that could not be carried over, and go with the first thing that is forgotten. They can be deleted on this page</source>
        <translation>旁边还有损坏的目录：{count} 个，{size_bytes}。它们是找回未能保留的对话的最后手段，第一次遗忘任何内容时会随之删除。可以在本页删除它们</translation>
    </message>
    <message>
        <source>Files are read in a process of its own: it can open none of your other files, start no program, change no file, and its memory and time are limited</source>
        <translation>文件在独立的进程中读取：它无法打开您的其他文件、启动程序或更改文件，其内存和时间也受限制</translation>
    </message>
    <message>
        <source>Files are read in a process of its own. It is not closed off wholly: {gaps}</source>
        <translation>文件在独立的进程中读取，但未完全隔离：{gaps}</translation>
    </message>
    <message>
        <source>A Linux kernel from 5.13 on closes it off from your other files.</source>
        <translation>Linux 内核 5.13 及以上版本可将其与您的其他文件隔离。</translation>
    </message>
    <message>
        <source>The part of the program that reads files does not start</source>
        <translation>程序中读取文件的部分无法启动</translation>
    </message>
    <message>
        <source>Install Antorcha again.</source>
        <translation>请重新安装 Antorcha。</translation>
    </message>
    <message>
        <source>{count} folders can be watched</source>
        <translation>可监视 {count} 个文件夹</translation>
    </message>
    <message>
        <source>In others, changes are found by looking regularly. For more, raise fs.inotify.max_user_watches.</source>
        <translation>其余文件夹通过定期检查发现更改。若要监视更多，请调高 fs.inotify.max_user_watches。</translation>
    </message>
    <message>
        <source>This system tells about changes in its own way</source>
        <translation>此系统以自己的方式通知更改</translation>
    </message>
    <message>
        <source>{model} ({license}): there and whole</source>
        <translation>{model}（{license}）：已就绪，完好</translation>
    </message>
    <message>
        <source>{model} ({license}): there</source>
        <translation>{model}（{license}）：已就绪</translation>
    </message>
    <message>
        <source>{model} is not on this computer</source>
        <translation>{model} 不在本机上</translation>
    </message>
    <message>
        <source>Search by words works without it. While there is a network, run in a terminal: antorcha models fetch {model}</source>
        <translation>没有它也能按词搜索。请在联网时于终端中运行：antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>{model} is damaged, so it is not used</source>
        <translation>{model} 已损坏，因此不会使用</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>没有已知的模型</translation>
    </message>
    <message>
        <source>Add one on the Models page.</source>
        <translation>请在“模型”页面添加一个。</translation>
    </message>
    <message>
        <source>it may use every system call</source>
        <translation>可以使用所有系统调用</translation>
    </message>
    <message>
        <source>this system cannot close your other files off</source>
        <translation>此系统无法隔离您的其他文件</translation>
    </message>
    <message>
        <source>memory and time are not limited</source>
        <translation>内存和时间不受限制</translation>
    </message>
    <message>
        <source>hidden folders are left out</source>
        <translation>隐藏文件夹不收录</translation>
    </message>
    <message>
        <source>hidden files are left out</source>
        <translation>隐藏文件不收录</translation>
    </message>
    <message>
        <source>this program&apos;s own folders are left out</source>
        <translation>本程序自己的文件夹不收录</translation>
    </message>
    <message>
        <source>forgotten on your wish</source>
        <translation>已按您的要求遗忘</translation>
    </message>
    <message>
        <source>version control keeps copies there</source>
        <translation>版本控制在此保存副本</translation>
    </message>
    <message>
        <source>programs keep downloads and caches there</source>
        <translation>程序在此存放下载内容和缓存</translation>
    </message>
    <message>
        <source>it is a rubbish bin</source>
        <translation>这是回收站</translation>
    </message>
    <message>
        <source>programs keep unfinished or temporary files under such names</source>
        <translation>程序用此类名称存放未完成或临时文件</translation>
    </message>
    <message>
        <source>programs keep their own index under such names</source>
        <translation>程序以此类名称保存自己的索引</translation>
    </message>
    <message>
        <source>the system keeps its own notes there</source>
        <translation>系统在此存放自己的数据</translation>
    </message>
    <message>
        <source>links are not followed; what they point to is indexed where it is</source>
        <translation>不跟随链接；其目标在原位置建立索引</translation>
    </message>
    <message>
        <source>links that lead out of your folders are not followed</source>
        <translation>不跟随指向您文件夹之外的链接</translation>
    </message>
    <message>
        <source>links that lead nowhere, or round in a circle</source>
        <translation>无效或循环的链接</translation>
    </message>
    <message>
        <source>your own rule for this source: {rule}</source>
        <translation>您为此文件夹设置的规则：{rule}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>磁盘读写错误</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>链接循环</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>网络驱动器无响应</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备正忙</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>服务器无响应</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>设备不存在</translation>
    </message>
    <message>
        <source>it is not a GGUF file</source>
        <translation>它不是 GGUF 文件</translation>
    </message>
    <message>
        <source>llama.cpp cannot load it as a model to talk to</source>
        <translation>llama.cpp 无法将其作为对话模型加载</translation>
    </message>
    <message>
        <source>llama.cpp cannot load it as a model to talk to ({detail})</source>
        <translation>llama.cpp 无法将其作为对话模型加载（{detail}）</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文档</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>a PGP-encrypted message</source>
        <translation>PGP 加密邮件</translation>
    </message>
    <message>
        <source>a PGP key</source>
        <translation>PGP 密钥</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>a bitmap image</source>
        <translation>位图</translation>
    </message>
    <message>
        <source>an old Microsoft Office or Outlook file</source>
        <translation>旧版 Microsoft Office 或 Outlook 文件</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>Zstandard 压缩包</translation>
    </message>
    <message>
        <source>a compress (.Z) archive</source>
        <translation>compress（.Z）压缩包</translation>
    </message>
    <message>
        <source>an lzip archive</source>
        <translation>lzip 压缩包</translation>
    </message>
    <message>
        <source>a Windows cabinet archive</source>
        <translation>Windows CAB 压缩包</translation>
    </message>
    <message>
        <source>a Unix (ar) archive</source>
        <translation>Unix（ar）归档</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip 压缩包</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>MP3 录音</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>Ogg 录音</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>FLAC 录音</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>Windows 程序</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>磁盘映像</translation>
    </message>
    <message>
        <source>the disk of a virtual machine</source>
        <translation>虚拟机的磁盘</translation>
    </message>
    <message>
        <source>the memory of a virtual machine</source>
        <translation>虚拟机的内存</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>DjVu 文档</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>Kindle 电子书</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>XPS 文档</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>Visio 绘图</translation>
    </message>
    <message>
        <source>a Publisher document</source>
        <translation>Publisher 文档</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>Java 程序</translation>
    </message>
    <message>
        <source>an Android program</source>
        <translation>Android 应用</translation>
    </message>
    <message>
        <source>a browser extension</source>
        <translation>浏览器扩展</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>Python 包</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>a signed or encrypted message</source>
        <translation>已签名或加密的邮件</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>AVIF 图片</translation>
    </message>
    <message>
        <source>a zip archive with an endless table of contents</source>
        <translation>目录过大的 zip 压缩包</translation>
    </message>
    <message>
        <source>a damaged zip archive</source>
        <translation>损坏的 zip 压缩包</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip 压缩包</translation>
    </message>
    <message>
        <source>a OneNote section</source>
        <translation>OneNote 分区</translation>
    </message>
    <message>
        <source>a whole OneNote notebook</source>
        <translation>完整的 OneNote 笔记本</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>链接，不会跟随</translation>
    </message>
    <message>
        <source>a second name of another member</source>
        <translation>其中另一文件的别名</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>something special</source>
        <translation>特殊文件</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>piece {number} of {total}</source>
        <translation>第 {number} 段，共 {total} 段</translation>
    </message>
    <message>
        <source>piece {number}</source>
        <translation>第 {number} 段</translation>
    </message>
    <message>
        <source>The disk that holds the library is full</source>
        <translation>存放资料库的磁盘已满</translation>
    </message>
    <message>
        <source>Nothing was lost. Indexing waits; what is indexed can still be searched.</source>
        <translation>没有丢失任何内容。索引已暂停；已建立索引的内容仍可搜索。</translation>
    </message>
    <message>
        <source>Free some space; indexing goes on by itself.</source>
        <translation>请释放一些空间；索引会自动继续。</translation>
    </message>
    <message>
        <source>The disk that holds the library reports errors</source>
        <translation>存放资料库的磁盘报告错误</translation>
    </message>
    <message>
        <source>Your files were not changed. Indexing waits and tries again.</source>
        <translation>您的文件未被更改。索引将等待并重试。</translation>
    </message>
    <message>
        <source>If this stays, check the disk that holds {folder}.</source>
        <translation>如果一直如此，请检查 {folder} 所在的磁盘。</translation>
    </message>
    <message>
        <source>The library cannot be written</source>
        <translation>无法写入资料库</translation>
    </message>
    <message>
        <source>Your files were not changed. What is indexed can be searched; nothing new is taken in.</source>
        <translation>您的文件没有改动。已收录的内容可以搜索，但不会收录新内容。</translation>
    </message>
    <message>
        <source>Look who may write in {folder}, or whether its drive is read-only.</source>
        <translation>请检查谁可以写入 {folder}，或者它所在的磁盘是否为只读。</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue is damaged</source>
        <translation>资料库的目录已损坏</translation>
    </message>
    <message>
        <source>Your files are not affected. The damaged catalogue is kept aside and a new one is built from them.</source>
        <translation>您的文件不受影响。损坏的目录会另行保存，并根据文件重新建立目录。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue was damaged and is built anew from your files</source>
        <translation>资料库的目录曾损坏，正在根据您的文件重建</translation>
    </message>
    <message>
        <source>Your files were not touched.</source>
        <translation>您的文件未受影响。</translation>
    </message>
    <message>
        <source>Until it is complete, searching finds only what has been read again.</source>
        <translation>在重建完成之前，只能搜索到已重新读取的内容。</translation>
    </message>
    <message>
        <source>Your files were not touched. The damaged catalogue was kept as {file}.</source>
        <translation>您的文件未受影响。损坏的目录已保存为 {file}。</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Antorcha</source>
        <translation>此资料库由更新版本的 Antorcha 写入</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>它未受影响。</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>请更新程序。</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>无法打开资料库</translation>
    </message>
    <message>
        <source>{reason}. Your files were not touched.</source>
        <translation>{reason}。您的文件未受影响。</translation>
    </message>
    <message>
        <source>Free some space, or check the disk, and try again.</source>
        <translation>请释放一些空间或检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Search by meaning has to be rebuilt</source>
        <translation>按含义的搜索需要重建</translation>
    </message>
    <message>
        <source>Nothing of yours is lost; search by words goes on meanwhile.</source>
        <translation>您的内容没有丢失；其间仍可按词搜索。</translation>
    </message>
    <message>
        <source>What was kept aside could not be deleted</source>
        <translation>单独保留的内容无法删除</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>Look who may write in the folder of the library, and try again.</source>
        <translation>请检查谁可以写入资料库所在的文件夹，然后重试。</translation>
    </message>
    <message>
        <source>A rule could not be understood</source>
        <translation>有一条规则无法理解</translation>
    </message>
    <message>
        <source>Write it as in a .gitignore file: *.log, drafts/, !keep.log</source>
        <translation>请按 .gitignore 文件的写法书写：*.log、drafts/、!keep.log</translation>
    </message>
    <message>
        <source>There is no {path}</source>
        <translation>{path} 不存在</translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or lies on a drive that is not connected.</source>
        <translation>它可能已被移动或重命名，或位于未连接的驱动器上。</translation>
    </message>
    <message>
        <source>The program&apos;s own folders cannot be indexed</source>
        <translation>无法为程序自己的文件夹建立索引</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} is not one of the folders in your library</source>
        <translation>{path} 不是资料库中的文件夹</translation>
    </message>
    <message>
        <source>Perhaps it was removed meanwhile.</source>
        <translation>它可能已被移除。</translation>
    </message>
    <message>
        <source>{path} is not in the library</source>
        <translation>{path} 不在资料库中</translation>
    </message>
    <message>
        <source>So nothing can be like it.</source>
        <translation>因此无法查找与它相似的内容。</translation>
    </message>
    <message>
        <source>This document is not in the library any more</source>
        <translation>此文档已不在资料库中</translation>
    </message>
    <message>
        <source>It may have been removed since it was found.</source>
        <translation>它可能在找到之后被移除了。</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>请重新搜索。</translation>
    </message>
    <message>
        <source>This subject is not there any more</source>
        <translation>此主题已不存在</translation>
    </message>
    <message>
        <source>The library has changed since the map was drawn.</source>
        <translation>自地图绘制以来，资料库已有变化。</translation>
    </message>
    <message>
        <source>Draw the map again.</source>
        <translation>请重新绘制地图。</translation>
    </message>
    <message>
        <source>A collection needs a name</source>
        <translation>集合需要名称</translation>
    </message>
    <message>
        <source>There is no password</source>
        <translation>没有密码</translation>
    </message>
    <message>
        <source>The kept passwords cannot be changed</source>
        <translation>无法更改保存的密码</translation>
    </message>
    <message>
        <source>{reason}: {file}</source>
        <translation>{reason}：{file}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The backup could not be written to {file}</source>
        <translation>无法将备份写入 {file}</translation>
    </message>
    <message>
        <source>{reason}. The library is as it was.</source>
        <translation>{reason}。资料库保持原样。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>无法写入 {file}</translation>
    </message>
    <message>
        <source>{reason}. What was there before is unharmed.</source>
        <translation>{reason}。原有内容完好无损。</translation>
    </message>
    <message>
        <source>There is no room left for {file}</source>
        <translation>没有足够的空间存放 {file}</translation>
    </message>
    <message>
        <source>What was there before is unharmed.</source>
        <translation>原有内容完好无损。</translation>
    </message>
    <message>
        <source>Make room on that disk, or choose a place on another one.</source>
        <translation>请在该磁盘上腾出空间，或选择其他磁盘上的位置。</translation>
    </message>
    <message>
        <source>{file} may not be written</source>
        <translation>不允许写入 {file}</translation>
    </message>
    <message>
        <source>Choose another folder, or change who may write there.</source>
        <translation>请选择其他文件夹，或更改该处的写入权限。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there</source>
        <translation>找不到文件夹 {folder}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Choose another folder, or plug in the drive that it is on.</source>
        <translation>请选择其他文件夹，或连接该文件夹所在的驱动器。</translation>
    </message>
    <message>
        <source>There is a {file} already</source>
        <translation>{file} 已存在</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>This is not a backup of Antorcha</source>
        <translation>这不是 Antorcha 的备份</translation>
    </message>
    <message>
        <source>The backup does not open with this passphrase, or is damaged</source>
        <translation>此密码短语无法打开备份，或者备份已损坏</translation>
    </message>
    <message>
        <source>Check the passphrase and try again.</source>
        <translation>请检查密码短语后重试。</translation>
    </message>
    <message>
        <source>The backup is damaged or cut off</source>
        <translation>备份已损坏或不完整</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>请使用另一份备份。</translation>
    </message>
    <message>
        <source>This backup holds no library</source>
        <translation>此备份中没有资料库</translation>
    </message>
    <message>
        <source>The folder of the library cannot be used</source>
        <translation>无法使用资料库所在的文件夹</translation>
    </message>
    <message>
        <source>{reason}: {folder}. Your files were not touched.</source>
        <translation>{reason}：{folder}。您的文件未受影响。</translation>
    </message>
    <message>
        <source>Look who may write there, whether the drive is connected and whether it is full.</source>
        <translation>请检查谁可以写入那里、磁盘是否已连接以及是否已满。</translation>
    </message>
    <message>
        <source>A window is open already and does not answer</source>
        <translation>已有一个窗口打开，但没有响应</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished what it is doing.</source>
        <translation>请关闭它，或等它完成手头的工作。</translation>
    </message>
    <message>
        <source>The library in this folder is open in another window</source>
        <translation>此文件夹中的资料库已在另一个窗口中打开</translation>
    </message>
    <message>
        <source>Close that window and try again.</source>
        <translation>请关闭该窗口后重试。</translation>
    </message>
    <message>
        <source>There is a library in this folder already</source>
        <translation>此文件夹中已有资料库</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>请选择一个空文件夹。</translation>
    </message>
    <message>
        <source>{conversations} kept conversations with {turns} questions were carried over.</source>
        <translation>已转存 {conversations} 个保留的对话，共 {turns} 个问题。</translation>
    </message>
    <message>
        <source>{lost_turns} questions could not be read any more.</source>
        <translation>有 {lost_turns} 个问题已无法读取。</translation>
    </message>
    <message>
        <source>It is a mail of more than {mib} MB.</source>
        <translation>这是超过 {mib} MB 的邮件。</translation>
    </message>
    <message>
        <source>It is a text file of more than {mib} MB, which is not read.</source>
        <translation>这是超过 {mib} MB 的文本文件，不予读取。</translation>
    </message>
    <message>
        <source>It is an RTF file of more than {mib} MB, which is not read.</source>
        <translation>这是超过 {mib} MB 的 RTF 文件，不予读取。</translation>
    </message>
    <message>
        <source>It is an archive of more than {mib} MB inside another one.</source>
        <translation>这是另一压缩包中超过 {mib} MB 的压缩包。</translation>
    </message>
    <message>
        <source>It has {size} MB; files up to {mib} MB are read.</source>
        <translation>它有 {size} MB；只读取不超过 {mib} MB 的文件。</translation>
    </message>
    <message>
        <source>It has more than {mib} MB, which is too much to take out of a file.</source>
        <translation>它超过 {mib} MB，太大而无法从文件中取出。</translation>
    </message>
    <message>
        <source>It holds more than {mib} MB, which is too much to take out of an archive.</source>
        <translation>其中内容超过 {mib} MB，太大而无法从压缩包中取出。</translation>
    </message>
    <message>
        <source>It expands to far more than its size; the rest of it was not read.</source>
        <translation>解压后远大于原大小；其余部分未读取。</translation>
    </message>
    <message>
        <source>Far more text comes out of it than a file of its size can hold; the rest was not kept.</source>
        <translation>从中得到的文本远超其大小所能容纳；其余部分未保留。</translation>
    </message>
    <message>
        <source>It is nested too deep to be read.</source>
        <translation>嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>Its headers are nested too deep to be read.</source>
        <translation>其标头嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>Reading it needs more memory than a file is given.</source>
        <translation>读取它所需的内存超过单个文件的限额。</translation>
    </message>
    <message>
        <source>A picture in it needs more memory than a file is given.</source>
        <translation>其中一张图片所需的内存超过单个文件的限额。</translation>
    </message>
    <message>
        <source>It is a picture with more dots than can be read.</source>
        <translation>图片像素过多，无法读取。</translation>
    </message>
    <message>
        <source>Its text takes more than a file is given.</source>
        <translation>其文本超过单个文件的限额。</translation>
    </message>
    <message>
        <source>Its table of contents alone is too large.</source>
        <translation>仅其目录就已过大。</translation>
    </message>
    <message>
        <source>Reading it came to nothing for {seconds} seconds.</source>
        <translation>读取 {seconds} 秒仍无结果。</translation>
    </message>
    <message>
        <source>Reading it took more than {seconds} seconds.</source>
        <translation>读取时间超过 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Taking it out of its archive takes too long.</source>
        <translation>从压缩包中取出耗时过长。</translation>
    </message>
    <message>
        <source>Reading a picture in it took too long.</source>
        <translation>读取其中一张图片耗时过长。</translation>
    </message>
    <message>
        <source>The file makes its reader crash ({detail}).</source>
        <translation>此文件导致读取程序崩溃（{detail}）。</translation>
    </message>
    <message>
        <source>The file makes its reader stop.</source>
        <translation>此文件导致读取程序停止。</translation>
    </message>
    <message>
        <source>The file made its reader say nonsense; nothing of that was kept.</source>
        <translation>此文件使读取程序给出了无意义的结果；未予保留。</translation>
    </message>
    <message>
        <source>A picture in it makes its reader stop.</source>
        <translation>其中一张图片导致读取程序停止。</translation>
    </message>
    <message>
        <source>Reading this file failed through a defect of this program ({detail}).</source>
        <translation>因本程序的缺陷，未能读取此文件（{detail}）。</translation>
    </message>
    <message>
        <source>Only its beginning is read; it is a very large data file.</source>
        <translation>只读取了开头；这是一个很大的数据文件。</translation>
    </message>
    <message>
        <source>Only its beginning: {said}</source>
        <translation>仅开头部分：{said}</translation>
    </message>
    <message>
        <source>Only its first {count} notes: {said}</source>
        <translation>仅前 {count} 条笔记：{said}</translation>
    </message>
    <message>
        <source>Only its first {count} entries are read.</source>
        <translation>只读取前 {count} 个条目。</translation>
    </message>
    <message>
        <source>Only its first {count} contacts are read.</source>
        <translation>只读取前 {count} 个联系人。</translation>
    </message>
    <message>
        <source>Only its first {count} rows are read; it is a table of very many.</source>
        <translation>只读取前 {count} 行；此表格行数极多。</translation>
    </message>
    <message>
        <source>Only its first {count} of {total} pages are read.</source>
        <translation>只读取 {total} 页中的前 {count} 页。</translation>
    </message>
    <message>
        <source>Only its first {count} million characters are read.</source>
        <translation>只读取前 {count} 百万个字符。</translation>
    </message>
    <message>
        <source>Part of the note is damaged or too large.</source>
        <translation>笔记的一部分已损坏或过大。</translation>
    </message>
    <message>
        <source>Parts of it are damaged or too large: {names}.</source>
        <translation>部分内容已损坏或过大：{names}。</translation>
    </message>
    <message>
        <source>It has so many parts, or parts nested so deep, that not all of them are read.</source>
        <translation>其组成部分过多或嵌套过深，未能全部读取。</translation>
    </message>
    <message>
        <source>It is {place} of a mail that was sent in pieces, which are not put together.</source>
        <translation>这是分段发送的邮件的一段（{place}），各段未合并。</translation>
    </message>
    <message>
        <source>It has too many attachments to read.</source>
        <translation>附件过多，无法读取。</translation>
    </message>
    <message>
        <source>It holds more than {count} files; the others were not read.</source>
        <translation>其中超过 {count} 个文件；其余未读取。</translation>
    </message>
    <message>
        <source>It holds too many folders and links.</source>
        <translation>其中的文件夹和链接过多。</translation>
    </message>
    <message>
        <source>{count} more things in it could not be read.</source>
        <translation>其中另有 {count} 项无法读取。</translation>
    </message>
    <message>
        <source>Too many things in it could not be read; it was given up.</source>
        <translation>其中无法读取的内容过多，已放弃。</translation>
    </message>
    <message>
        <source>Some pages cannot be read: {pages}.</source>
        <translation>有些页面无法读取：{pages}。</translation>
    </message>
    <message>
        <source>Some pages are pictures without text: {pages}.</source>
        <translation>有些页面是没有文字的图片：{pages}。</translation>
    </message>
    <message>
        <source>Some of its pages are pictures: {pages}.</source>
        <translation>有些页面是图片：{pages}。</translation>
    </message>
    <message>
        <source>The text of some pages cannot be read: {pages}.</source>
        <translation>有些页面的文本无法读取：{pages}。</translation>
    </message>
    <message>
        <source>The pages have not been read by eye yet.</source>
        <translation>这些图片上的文字尚未读取。</translation>
    </message>
    <message>
        <source>Pictures of its pages could not be read: {pages}.</source>
        <translation>无法读取其页面图片：{pages}。</translation>
    </message>
    <message>
        <source>About {share} % of its characters cannot be read as text.</source>
        <translation>约 {share}% 的字符无法作为文本读取。</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they draw, so its text cannot be read.</source>
        <translation>其字体没有说明所绘的是哪些字，因此文本无法读取。</translation>
    </message>
    <message>
        <source>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Indian scripts, Thai and others).</source>
        <translation>无法辨认上面的文字：太淡，或使用了不支持从图片读取的文字（西里尔、希腊、阿拉伯、希伯来、印度诸文字、泰文等）。</translation>
    </message>
    <message>
        <source>Found by words and by meaning.</source>
        <translation>可按词和含义找到。</translation>
    </message>
    <message>
        <source>Found by words; by meaning in a while.</source>
        <translation>可按词找到；稍后也可按含义找到。</translation>
    </message>
    <message>
        <source>It waits for its turn to be read.</source>
        <translation>正在等待读取。</translation>
    </message>
    <message>
        <source>It waits: of its folder nothing is read for now, as you wished.</source>
        <translation>它在等待：按您的意愿，其所在文件夹暂不读取。</translation>
    </message>
    <message>
        <source>Found by words. Of its folder nothing more is read for now, as you wished.</source>
        <translation>可按字词找到。按您的意愿，其所在文件夹暂不再读取。</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It is not a file with contents.</source>
        <translation>这不是有内容的文件。</translation>
    </message>
    <message>
        <source>It is in none of the folders followed.</source>
        <translation>它不在资料库的任何文件夹中。</translation>
    </message>
    <message>
        <source>It is not there: {reason}.</source>
        <translation>它不在：{reason}。</translation>
    </message>
    <message>
        <source>It is new and is looked at within moments.</source>
        <translation>这是新文件，马上就会处理。</translation>
    </message>
    <message>
        <source>Followed: {count} files in it are known.</source>
        <translation>正在跟踪：已知其中 {count} 个文件。</translation>
    </message>
    <message>
        <source>The folder followed is not there now, or another drive is in its place.</source>
        <translation>该文件夹目前不在，或其位置上是另一个驱动器。</translation>
    </message>
    <message>
        <source>What was read of it is still found.</source>
        <translation>已读取的内容仍可找到。</translation>
    </message>
    <message>
        <source>It is {place} of a mail that was sent in pieces, and read by itself: only in one mailbox (mbox) they are put together.</source>
        <translation>这是分段发送的邮件的一段（{place}），已单独读取：只有在同一个邮箱文件（mbox）中才会合并。</translation>
    </message>
    <message>
        <source>It is the same note as {name} beside it, which is read instead.</source>
        <translation>与旁边的 {name} 是同一条笔记，已改为读取后者。</translation>
    </message>
    <message>
        <source>It is an Outlook data file (pst or ost), and the library that reads them (libpff-python) is not installed.</source>
        <translation>这是 Outlook 数据文件（pst 或 ost），但未安装读取它的库（libpff-python）。</translation>
    </message>
    <message>
        <source>It is a damaged Outlook data file.</source>
        <translation>这是损坏的 Outlook 数据文件。</translation>
    </message>
    <message>
        <source>It is damaged in the Outlook data file.</source>
        <translation>它在 Outlook 数据文件中已损坏。</translation>
    </message>
    <message>
        <source>It is a folder that is damaged in the Outlook data file.</source>
        <translation>这是 Outlook 数据文件中已损坏的文件夹。</translation>
    </message>
    <message>
        <source>It is no item of an Outlook store.</source>
        <translation>这不是 Outlook 项目。</translation>
    </message>
    <message>
        <source>It is a mail inside a mail, of which only the beginning can be taken out of the data file; drag it out of Outlook into a folder to have it read as a whole.</source>
        <translation>这是邮件中的邮件，只能从数据文件中取出开头；请将其从 Outlook 拖到文件夹中以完整读取。</translation>
    </message>
    <message>
        <source>It is a mail inside a mail that cannot be taken out of the data file.</source>
        <translation>这是邮件中的邮件，无法从数据文件中取出。</translation>
    </message>
    <message>
        <source>What is attached to it is damaged in the Outlook data file.</source>
        <translation>其附件在 Outlook 数据文件中已损坏。</translation>
    </message>
    <message>
        <source>Of what is attached to a mail, {mib} MB are read.</source>
        <translation>每封邮件的附件最多读取 {mib} MB。</translation>
    </message>
    <message>
        <source>What stands in its pictures has not been read yet.</source>
        <translation>其图片中的文字尚未读取。</translation>
    </message>
    <message>
        <source>Of its pictures, the first {count} are read.</source>
        <translation>只读取前 {count} 张图片。</translation>
    </message>
    <message>
        <source>Some of its pictures cannot be read.</source>
        <translation>其中一些图片无法读取。</translation>
    </message>
    <message>
        <source>What is written on it could not be made out: it is too faint, or in a script that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Korean, Indian scripts, Thai and others).</source>
        <translation>无法辨认上面的文字：太淡，或使用了不支持从图片读取的文字（西里尔、希腊、阿拉伯、希伯来、韩文、印度诸文字、泰文等）。</translation>
    </message>
    <message>
        <source>Its folders cannot be read; the mails are read one by one.</source>
        <translation>无法读取其文件夹；邮件将逐封读取。</translation>
    </message>
    <message>
        <source>There is no model called {model}</source>
        <translation>没有名为 {model} 的模型</translation>
    </message>
    <message>
        <source>The Models page shows those that there are.</source>
        <translation>“模型”页面会列出现有的模型。</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer</source>
        <translation>模型 {model} 不在本机上</translation>
    </message>
    <message>
        <source>While there is a network, run in a terminal: antorcha models fetch {model}</source>
        <translation>请在联网时于终端中运行：antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>The model for finding by meaning is not there</source>
        <translation>按含义查找所用的模型不在</translation>
    </message>
    <message>
        <source>Searching and asking go on by words alone. Your files and the library are untouched.</source>
        <translation>搜索和提问暂时只按字词进行。您的文件和资料库未受影响。</translation>
    </message>
    <message>
        <source>The model {model} is damaged</source>
        <translation>模型 {model} 已损坏</translation>
    </message>
    <message>
        <source>It is not used. Your files and the library are untouched.</source>
        <translation>它不会被使用。您的文件和资料库未受影响。</translation>
    </message>
    <message>
        <source>Remove it on the Models page and get it again in a terminal: antorcha models fetch {model}</source>
        <translation>请在“模型”页面将其移除，再在终端中重新获取：antorcha models fetch {model}</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {reason}</source>
        <translation>无法添加 {file}：{reason}</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf and holds a model.</source>
        <translation>请选择一个以 .gguf 结尾、包含模型的文件。</translation>
    </message>
    <message>
        <source>The list of known models cannot be read</source>
        <translation>无法读取已知模型的列表</translation>
    </message>
    <message>
        <source>Install Antorcha again; this is part of it.</source>
        <translation>请重新安装 Antorcha，它是程序的一部分。</translation>
    </message>
    <message>
        <source>There is no earlier choice of a model to go back to</source>
        <translation>没有可以恢复的之前所选的模型</translation>
    </message>
    <message>
        <source>Another model is being taken in</source>
        <translation>正在添加另一个模型</translation>
    </message>
    <message>
        <source>Try again when it is there.</source>
        <translation>请等它添加完成后再试。</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly</source>
        <translation>语言模型意外停止</translation>
    </message>
    <message>
        <source>Ask again: it starts anew. If it keeps happening, press “Try it” on the Trust page.</source>
        <translation>请再问一次：它会重新启动。如果反复出现，请在“信任”页面点击“试一试”。</translation>
    </message>
    <message>
        <source>The language model {model} is not there</source>
        <translation>语言模型 {model} 不存在</translation>
    </message>
    <message>
        <source>Searching works without it; only written answers need it.</source>
        <translation>没有它也能搜索；只有撰写答案时才需要它。</translation>
    </message>
    <message>
        <source>Add one on the Models page, or run in a terminal: antorcha models fetch</source>
        <translation>请在“模型”页面添加一个，或在终端中运行：antorcha models fetch</translation>
    </message>
    <message>
        <source>The language model {model} cannot be loaded</source>
        <translation>无法加载语言模型 {model}</translation>
    </message>
    <message>
        <source>Its file is damaged, or of a kind that this version does not know.</source>
        <translation>它的文件已损坏，或者是此版本不认识的类型。</translation>
    </message>
    <message>
        <source>Let the Models page check it, or use another model.</source>
        <translation>请在“模型”页面检查它，或使用其他模型。</translation>
    </message>
    <message>
        <source>The language model {model} could not be started</source>
        <translation>无法启动语言模型 {model}</translation>
    </message>
    <message>
        <source>The system ended it, perhaps because memory ran out.</source>
        <translation>系统终止了它，可能是内存不足。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model on the Models page.</source>
        <translation>请关闭其他程序，或在“模型”页面选择较小的模型。</translation>
    </message>
    <message>
        <source>Press “Try it” on the Trust page: everything is checked there.</source>
        <translation>请在“信任”页面点击“试一试”：那里会检查所有内容。</translation>
    </message>
    <message>
        <source>The question and what was found for it are too long for the language model</source>
        <translation>问题及找到的内容对语言模型来说太长</translation>
    </message>
    <message>
        <source>Ask a shorter question, or begin a new conversation.</source>
        <translation>请提一个更短的问题，或开始新的对话。</translation>
    </message>
    <message>
        <source>The language model cannot work on this question</source>
        <translation>语言模型无法处理这个问题</translation>
    </message>
    <message>
        <source>Put it in other words.</source>
        <translation>请换一种说法。</translation>
    </message>
    <message>
        <source>The language model is being shut down</source>
        <translation>语言模型正在关闭</translation>
    </message>
    <message>
        <source>The embedding model failed</source>
        <translation>按含义查找的模型出错</translation>
    </message>
    <message>
        <source>New files are found by their words only until it works again.</source>
        <translation>在它恢复之前，新文件只能按词查找。</translation>
    </message>
    <message>
        <source>The embedding model gave no usable vectors</source>
        <translation>按含义查找的模型没有给出可用的结果</translation>
    </message>
    <message>
        <source>New files are found by their words only.</source>
        <translation>新文件只能按词查找。</translation>
    </message>
    <message>
        <source>Let the Models page check it.</source>
        <translation>请在“模型”页面检查它。</translation>
    </message>
    <message>
        <source>The embedding process answered in a way nobody expects</source>
        <translation>读取含义的进程给出了无法理解的回应</translation>
    </message>
    <message>
        <source>There is no model to write answers</source>
        <translation>没有撰写答案的模型</translation>
    </message>
    <message>
        <source>There is no model to find by meaning</source>
        <translation>没有按含义查找的模型</translation>
    </message>
    <message>
        <source>waits for mains power</source>
        <translation>等待接通电源</translation>
    </message>
    <message>
        <source>waits until other programs need less</source>
        <translation>等待其他程序空闲</translation>
    </message>
    <message>
        <source>waits for room on the disk</source>
        <translation>等待磁盘空间</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first}{then}</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}。</translation>
    </message>
    <message>
        <source>What was kept aside of a damaged catalogue is deleted as well, since single texts cannot be taken out of it.</source>
        <translation>单独保留的损坏目录也会一并删除，因为无法从中取出单个文本。</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Open {name} outside Antorcha?</source>
        <translation>要在 Antorcha 之外打开 {name} 吗？</translation>
    </message>
    <message>
        <source>The other program may run what is in the file or fetch things from the internet. Antorcha itself does neither.</source>
        <translation>其他程序可能会运行文件中的内容或从互联网获取内容。Antorcha 本身两者都不做。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave Antorcha for {place}?</source>
        <translation>离开 Antorcha 前往 {place}？</translation>
    </message>
    <message>
        <source>{url}

Your browser or mail program will open this and may reach the internet. Antorcha itself never does.</source>
        <translation>{url}

您的浏览器或邮件程序将打开它，并可能访问互联网。Antorcha 本身从不联网。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The other program has no network</source>
        <translation>另一个程序没有网络</translation>
    </message>
    <message>
        <source>This desktop offers no way to start a program outside of Antorcha, so the one that opens the file is kept off the network as well. Programs that you start yourself are not.</source>
        <translation>此桌面无法在 Antorcha 之外启动程序，因此打开该文件的程序同样无法联网。您自己启动的程序不受影响。</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>文件不在原处</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted, or its drive is not connected. Antorcha changed nothing: it only ever reads.</source>
        <translation>{path} 已被移动、重命名或删除，或者它所在的磁盘没有连接。Antorcha 没有改动任何东西：它只读取。</translation>
    </message>
    <message>
        <source>The file cannot be reached</source>
        <translation>无法访问此文件</translation>
    </message>
    <message>
        <source>You have no permission to look into the folder that holds {path}. Antorcha changed nothing: it only ever reads.</source>
        <translation>您没有权限打开 {path} 所在的文件夹。Antorcha 没有改动任何东西：它只读取。</translation>
    </message>
    <message>
        <source>No program could be found to open this</source>
        <translation>找不到可以打开它的程序</translation>
    </message>
    <message>
        <source>This desktop knows none for {path}. You can open it yourself.</source>
        <translation>此桌面没有能打开 {path} 的程序。您可以自行打开它。</translation>
    </message>
    <message>
        <source>The desktop found a program for {path}, but opening it failed (status {status}). Try it from your file manager, where you can also choose another program for it.</source>
        <translation>桌面找到了打开 {path} 的程序，但打开失败（状态 {status}）。请在文件管理器中尝试，您也可以在那里选择其他程序。</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>复制位置</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>Or type: from:NAME  after:2025-03  kind:mail  in:FOLDER  lang:es</source>
        <translation>也可以输入：来自:姓名  之后:2025-03  类型:邮件  位于:文件夹  语言:es</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>移除筛选条件：{filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选条件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nothing to choose from here</source>
        <translation>这里没有可选项</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除全部筛选条件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>like “{title}”</source>
        <translation>类似“{title}”</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>来自 {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>发给 {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>与 {name} 往来</translation>
    </message>
    <message>
        <source>in folder {name}</source>
        <translation>文件夹 {name}</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>合集 {name}</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>在此文档中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>End finding (Esc)</source>
        <translation>结束查找 (Esc)</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>第 {n} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>此文档中没有</translation>
    </message>
</context>
<context>
    <name>ForgetSection</name>
    <message>
        <source>Forget a file…</source>
        <translation>遗忘文件…</translation>
    </message>
    <message>
        <source>Forget a folder…</source>
        <translation>遗忘文件夹…</translation>
    </message>
    <message>
        <source>Takes a file out of everything Antorcha keeps and keeps it out until you add it again. Then every byte of the library is searched for its words. The file itself is not touched.</source>
        <translation>将文件从 Antorcha 保留的一切中移除，直到您重新添加；然后在资料库的每个字节中查找其词语。文件本身不受影响。</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>遗忘 {name} 吗？</translation>
    </message>
    <message>
        <source>Its text, words and vectors are removed and it is no longer found; answers in the history that hold any of it are emptied. The file itself is not touched, nor are backups and exports that you made before.</source>
        <translation>它的文本、词语和向量会被移除，不再能找到；历史记录中含有其内容的回答会被清空。文件本身不受影响，您以前做的备份和导出也不受影响。</translation>
    </message>
    <message>
        <source>Proving that nothing is left takes up to some minutes.</source>
        <translation>证明没有任何残留最多需要几分钟。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forgetting {name}, then searching every byte for it</source>
        <translation>正在遗忘 {name}，随后逐字节查找</translation>
    </message>
    <message>
        <source>Forget a file</source>
        <translation>遗忘文件</translation>
    </message>
    <message>
        <source>Forget a folder</source>
        <translation>遗忘文件夹</translation>
    </message>
    <message>
        <source>The search was stopped. What was forgotten stays forgotten.</source>
        <translation>搜索已停止。已遗忘的内容不会恢复。</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Notes and texts</source>
        <translation>笔记和文本</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Office documents</source>
        <translation>办公文档</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Before {year}</source>
        <translation>{year} 年以前</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>People in your mails</source>
        <translation>邮件中的人</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>按语言</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nothing to show yet. Add a folder, and its picture appears here.</source>
        <translation>还没有可显示的内容。添加文件夹后，这里会显示它的概貌。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s). Choose a bar to see what is in it.</source>
        <translation>
            <numerusform>%Ln 个文档。选择一根条形即可查看其中内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) could not be brought back.</source>
        <translation>
            <numerusform>有 %Ln 个对话无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown 文件 (*.md)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>已导出为 {name}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln 个已移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Taken out: the file was forgotten</source>
        <translation>已移除：该文件已被遗忘</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>Title of the conversation</source>
        <translation>对话标题</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>New conversations are not kept.</source>
        <translation>新对话不会保留。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>导出为 Markdown…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>保留对话</translation>
    </message>
    <message>
        <source>Delete all conversations</source>
        <translation>删除所有对话</translation>
    </message>
    <message>
        <source>What can be done with conversations</source>
        <translation>可对对话进行的操作</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>没有对话包含这些词。</translation>
    </message>
    <message>
        <source>What you ask is kept here, on this computer only.</source>
        <translation>您的提问保存在这里，仅在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>您想知道什么？</translation>
    </message>
    <message>
        <source>Type to search  ·  Enter to ask  ·  F1 shows all keys</source>
        <translation>输入即搜索  ·  回车提问  ·  F1 显示所有按键</translation>
    </message>
    <message>
        <source>Reading your files: {done} of {total}. You can ask in a moment.</source>
        <translation>正在读取您的文件：{done} / {total}。马上就可以提问。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s), on this computer only.</source>
        <translation>
            <numerusform>%Ln 份文档，只在这台电脑上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>一切都留在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>InstantCard</name>
    <message>
        <source>Word for word from your files</source>
        <translation>原文摘自您的文件</translation>
    </message>
</context>
<context>
    <name>KeepsUp</name>
    <message>
        <source>The file was changed while it was open here. This is how it was.</source>
        <translation>文件在此处打开期间已被更改。这里显示的是更改前的内容。</translation>
    </message>
    <message>
        <source>The file is not where it was. This is how it was when it was opened here.</source>
        <translation>文件已不在原来的位置。这里显示的是打开时的内容。</translation>
    </message>
    <message>
        <source>This is not in the library any more. It is shown as it was read before.</source>
        <translation>这已不在资料库中。这里显示的是之前读取的内容。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>To the field, from anywhere</source>
        <translation>从任何地方回到输入框</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Through what was found; Enter opens it here</source>
        <translation>在找到的内容中移动；回车在此打开</translation>
    </message>
    <message>
        <source>Open it in its usual program</source>
        <translation>用常用程序打开</translation>
    </message>
    <message>
        <source>Fold a document&apos;s passages, or unfold them</source>
        <translation>折叠或展开一个文档的段落</translation>
    </message>
    <message>
        <source>Stop, then clear, then close what is read</source>
        <translation>停止，然后清空，然后关闭阅读的内容</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Kept conversations; there F2 renames, Del deletes</source>
        <translation>保存的对话；其中 F2 重命名，Del 删除</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Find in what is read</source>
        <translation>在阅读的内容中查找</translation>
    </message>
    <message>
        <source>Next match, previous match</source>
        <translation>下一处匹配、上一处匹配</translation>
    </message>
    <message>
        <source>What else there is about this</source>
        <translation>与此有关的其他内容</translation>
    </message>
    <message>
        <source>Larger, smaller, as large as fits</source>
        <translation>放大、缩小、适合大小</translation>
    </message>
    <message>
        <source>Read across the whole width</source>
        <translation>以全宽阅读</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>到窗口的下一部分</translation>
    </message>
    <message>
        <source>Ask, Library, Problems, Models, Trust, Settings</source>
        <translation>提问、资料库、异常文件、模型、信任、设置</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>End Antorcha</source>
        <translation>退出 Antorcha</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>What is left out</source>
        <translation>哪些内容未收录</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>您自己的规则</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Why is a file not found?</source>
        <translation>为什么找不到某个文件？</translation>
    </message>
    <message>
        <source>One a line, as in a .gitignore file; with ! in front what fits is kept.</source>
        <translation>每行一条，写法同 .gitignore 文件；前面加 ! 则保留匹配的内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>没有未收录的内容。</translation>
    </message>
    <message>
        <source>Saved. The folder is gone through now.</source>
        <translation>已保存。正在检查该文件夹。</translation>
    </message>
    <message>
        <source>Which file is not found?</source>
        <translation>找不到哪个文件？</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}：{said}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Paused at</source>
        <translation>已暂停于</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>已索引</translation>
    </message>
    <message>
        <source>{head} {done} of {total}</source>
        <translation>{head} {done} / {total}</translation>
    </message>
    <message>
        <source>Not there since {day}: what was read is still found, and it goes on once the drive or folder is back</source>
        <translation>自 {day} 起不在原处：已读取的内容仍可找到，驱动器或文件夹恢复后会自动继续</translation>
    </message>
    <message>
        <source>Read before the others</source>
        <translation>先于其他内容读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait</source>
        <translation>
            <numerusform>%Ln 个文件在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 份文档</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} 个等待中</translation>
    </message>
    <message>
        <source>{n} by words so far</source>
        <translation>{n} 个目前仅按词查找</translation>
    </message>
    <message>
        <source>{n} with problems</source>
        <translation>{n} 个有问题</translation>
    </message>
    <message>
        <source>Not followed: changes are seen when you index</source>
        <translation>未跟踪：索引时才会看到更改</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>all are found by words already</source>
        <translation>已全部可按词语找到</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>{n} 份已就绪</translation>
    </message>
    <message>
        <source>Followed live</source>
        <translation>实时跟踪</translation>
    </message>
    <message>
        <source>{seen} of {all} folders followed live; the rest is swept</source>
        <translation>实时跟踪 {all} 个文件夹中的 {seen} 个；其余定期检查</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} 项未收录</translation>
    </message>
    <message>
        <source>last checked {day}</source>
        <translation>上次检查 {day}</translation>
    </message>
    <message>
        <source>Indexing waits: the disk that holds the library is full or cannot be written. Search works, and it goes on by itself once there is room.</source>
        <translation>索引正在等待：存放资料库的磁盘已满或无法写入。搜索仍可使用，有空间后索引会自动继续。</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is plugged in, as the settings wish it. Search works meanwhile.</source>
        <translation>按照设置，索引会等到电脑接通电源后再继续。在此期间搜索仍可使用。</translation>
    </message>
    <message>
        <source>Indexing waits while other programs need the processor, as the settings wish it. Search works meanwhile.</source>
        <translation>按照设置，其他程序需要处理器时索引会等待。在此期间搜索仍可使用。</translation>
    </message>
    <message>
        <source>all found by words {soon}</source>
        <translation>{soon}全部可按词查找</translation>
    </message>
    <message>
        <source>all found by meaning {soon}</source>
        <translation>{soon}全部可按含义查找</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with pictures to be read</source>
        <translation>
            <numerusform>还有 %Ln 个含图片的文件待读取</numerusform>
        </translation>
    </message>
    <message>
        <source>the index of meaning is being built anew</source>
        <translation>正在重建语义索引</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>不到一分钟后</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>大约 %n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>大约 %n 小时后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Add a folder to the library</source>
        <translation>将文件夹加入资料库</translation>
    </message>
    <message>
        <source>Add files to the library</source>
        <translation>将文件加入资料库</translation>
    </message>
    <message>
        <source>the sample library</source>
        <translation>示例资料库</translation>
    </message>
    <message>
        <source>Added {names}. You can ask as soon as the first files are read.</source>
        <translation>已添加“{names}”。读完最初几个文件后即可提问。</translation>
    </message>
    <message>
        <source>Remove {name} from the library?</source>
        <translation>要从资料库中移除 {name} 吗？</translation>
    </message>
    <message>
        <source>Antorcha forgets what it read there, in past answers too. Your files are not touched, and you can add them again at any time.</source>
        <translation>Antorcha 会忘记在那里读到的内容，以前的回答中的也一样。您的文件不会被改动，随时可以重新添加。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed {name}. Your files are where they were.</source>
        <translation>已移除 {name}。您的文件仍在原处。</translation>
    </message>
    <message>
        <source>The collection is called {name} now.</source>
        <translation>集合现在名为“{name}”。</translation>
    </message>
    <message>
        <source>{name} is followed live.</source>
        <translation>正在实时跟踪 {name}。</translation>
    </message>
    <message>
        <source>{name} is not followed any more. What was read of it is still found.</source>
        <translation>不再跟踪 {name}。已读取的内容仍可查到。</translation>
    </message>
    <message>
        <source>{name} is read before everything else.</source>
        <translation>{name} 将先于其他一切被读取。</translation>
    </message>
    <message>
        <source>{name} is read in its turn.</source>
        <translation>{name} 将按顺序读取。</translation>
    </message>
    <message>
        <source>Nothing more of {name} is read for now. What was found is still found.</source>
        <translation>{name} 暂时不再读取。已经能找到的内容仍然能找到。</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Progress of indexing</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Drop folders or files anywhere on this window to add them.</source>
        <translation>将文件夹或文件拖到此窗口的任意位置即可添加。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>This is shown as soon as the engine runs.</source>
        <translation>引擎运行后即可显示。</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>Sides of the library</source>
        <translation>资料库视图</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>MailHead</name>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>The password is being tried on %Ln locked file(s).</source>
        <translation>
            <numerusform>正在用该密码尝试 %Ln 个加锁的文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Ask Antorcha</source>
        <translation>向 Antorcha 提问</translation>
    </message>
    <message>
        <source>The library is up to date</source>
        <translation>资料库已是最新</translation>
    </message>
    <message>
        <source>Everything can be found.</source>
        <translation>所有内容均可查到。</translation>
    </message>
    <message>
        <source>The answer is there</source>
        <translation>答案已就绪</translation>
    </message>
    <message>
        <source>Add this to the library?</source>
        <translation>将其添加到资料库吗？</translation>
    </message>
    <message>
        <source>Antorcha reads it and follows its changes. The files are not touched.</source>
        <translation>Antorcha 会读取它并跟踪其变化，不会改动文件。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>第 {n} 页</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>第 {n} 行</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Not in your files.</source>
        <translation>不在您的文件中。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>没有得到回答。</translation>
    </message>
    <message>
        <source>(Taken out: the file was forgotten.)</source>
        <translation>（已移除：该文件已被遗忘。）</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>MissingAnswer</name>
    <message>
        <source>What came nearest</source>
        <translation>最接近的内容</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>查看问题</translation>
    </message>
    <message>
        <source>Not in what has been read so far</source>
        <translation>目前读到的内容中没有</translation>
    </message>
    <message>
        <source>Ask again once all your files have been read.</source>
        <translation>等所有文件读完后请再问一次。</translation>
    </message>
    <message>
        <source>Not in your files</source>
        <translation>您的文件中没有答案</translation>
    </message>
    <message>
        <source>Nothing that was searched answers this question.</source>
        <translation>搜索到的内容都没有回答这个问题。</translation>
    </message>
    <message>
        <source>Only part of this is in your files</source>
        <translation>您的文件中只有一部分答案</translation>
    </message>
    <message>
        <source>The rest of the question stays open.</source>
        <translation>问题的其余部分没有答案。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are still waiting to be read</source>
        <translation>
            <numerusform>%Ln 个文件仍在等待读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched: {what}.</source>
        <translation>未搜索：{what}。</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use this one</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Loading the model and asking it something…</source>
        <translation>正在加载模型并向它提问…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Writes the answers; says so when the passages hold no answer. Needs about 2 GB of memory while it runs.</source>
        <translation>撰写答案；段落中没有答案时会说明。运行时约需 2 GB 内存。</translation>
    </message>
    <message>
        <source>For computers with little memory: twice as fast and noticeably less careful. Needs about 0.7 GB of memory while it runs.</source>
        <translation>适合内存较小的电脑：速度快一倍，但明显不够细致。运行时约需 0.7 GB 内存。</translation>
    </message>
    <message>
        <source>Only for trying out the machinery: its answers are of no use.</source>
        <translation>仅用于试验程序本身：其答案没有用处。</translation>
    </message>
    <message>
        <source>Finds passages by their meaning, in about 100 languages and across them. 384 dimensions, reads up to 512 tokens.</source>
        <translation>按含义查找段落，支持约 100 种语言及跨语言查找。384 维，最多读取 512 个词元。</translation>
    </message>
    <message>
        <source>Reads what stands in pictures and scans, in Latin and Chinese script. Comes with the program. Needs about 0.5 GB of memory while it reads.</source>
        <translation>读取图片和扫描件中的文字，支持拉丁文字和中文。随程序附带。读取时约需 0.5 GB 内存。</translation>
    </message>
    <message>
        <source>How fast it is here was not measured yet.</source>
        <translation>尚未测量它在本机的速度。</translation>
    </message>
    <message>
        <source>About {seconds} s to the first word</source>
        <translation>约 {seconds} 秒出现第一个词</translation>
    </message>
    <message>
        <source>About {seconds} s to the first word, then {words} words a second</source>
        <translation>约 {seconds} 秒出现第一个词，之后每秒 {words} 个词</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Damaged: it is not used</source>
        <translation>已损坏：不使用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Ready, of your own</source>
        <translation>就绪（自行添加）</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>许可证未知</translation>
    </message>
    <message>
        <source>reads about {n} words at once</source>
        <translation>一次可读约 {n} 个词</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>恢复之前的模型</translation>
    </message>
    <message>
        <source>Writes the answers</source>
        <translation>撰写答案</translation>
    </message>
    <message>
        <source>A model is a file on this computer. What it is asked never leaves this computer, and it sees only the sentences that were found for a question.</source>
        <translation>模型是本机上的一个文件。向它提出的问题不会离开这台电脑，它只会看到为问题找到的句子。</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>按含义查找</translation>
    </message>
    <message>
        <source>Reads scans and pictures</source>
        <translation>读取扫描件和图片</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Copying {name} and reading all of it</source>
        <translation>正在复制并完整读取 {name}</translation>
    </message>
    <message>
        <source>Opening {name} in a process of its own, to see what it is</source>
        <translation>正在独立进程中打开 {name} 以确认其内容</translation>
    </message>
    <message>
        <source>{name} is there. Take it for a test drive, or use it at once.</source>
        <translation>{name} 已就绪。您可以先试用，或立即使用。</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere on this window to add a model of your own. They lie in {folder}.</source>
        <translation>将 .gguf 文件拖到此窗口任意处即可添加自己的模型。模型位于 {folder}。</translation>
    </message>
    <message>
        <source>Its file is deleted from the folder of models. Your library is not touched; the file you added it from stays where it is.</source>
        <translation>将从模型文件夹中删除其文件。您的资料库不受影响；添加时所用的原文件保持不变。</translation>
    </message>
    <message>
        <source>It is the one in use: another one that fits takes its place.</source>
        <translation>它正在使用中：将由另一个合适的模型代替。</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name} 吗？</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Reading all of {name}</source>
        <translation>正在完整读取 {name}</translation>
    </message>
    <message>
        <source>{name} is whole: {size}, every byte as it should be.</source>
        <translation>{name} 完好：{size}，每个字节都正确。</translation>
    </message>
    <message>
        <source>{name} is not what it should be, and is not used any more.</source>
        <translation>{name} 与预期不符，将不再使用。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Tries to reach a network and checks everything else</source>
        <translation>尝试连接网络并检查其他一切</translation>
    </message>
    <message>
        <source>Your own files are only ever opened for reading.</source>
        <translation>您自己的文件只会以只读方式打开。</translation>
    </message>
    <message>
        <source>Waiting for the engine to say how things stand</source>
        <translation>正在等待引擎报告状态</translation>
    </message>
    <message>
        <source>This program cannot reach a network</source>
        <translation>此程序无法连接网络</translation>
    </message>
    <message>
        <source>Nothing keeps this program off the network yet</source>
        <translation>目前没有措施阻止此程序连接网络</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>The program&apos;s parts</source>
        <translation>程序组件</translation>
    </message>
    <message>
        <source>No network for any process</source>
        <translation>任何进程均无网络</translation>
    </message>
    <message>
        <source>Who can read the library</source>
        <translation>谁能读取资料库</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Damaged catalogues, kept aside</source>
        <translation>单独保留的损坏目录</translation>
    </message>
    <message>
        <source>Confinement of whatever reads files</source>
        <translation>文件读取的隔离</translation>
    </message>
    <message>
        <source>Stopped folders</source>
        <translation>已停止的文件夹</translation>
    </message>
    <message>
        <source>Noticing changes in folders at once</source>
        <translation>及时察觉文件夹变化</translation>
    </message>
    <message>
        <source>The model that writes the answers</source>
        <translation>撰写答案的模型</translation>
    </message>
    <message>
        <source>The model that finds by meaning</source>
        <translation>按含义查找的模型</translation>
    </message>
    <message>
        <source>The model that reads scans and pictures</source>
        <translation>读取扫描件和图片的模型</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要留意</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>No model is installed to write answers. Search works, and questions show the best sentence. To install one: antorcha models fetch</source>
        <translation>尚未安装撰写回答的模型。搜索可用，提问会显示最佳语句。安装：antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is damaged, so it is not used. Search works. To put it right: antorcha models fetch</source>
        <translation>撰写回答的模型已损坏，因此不会使用。搜索可用。修复：antorcha models fetch</translation>
    </message>
    <message>
        <source>The model that writes answers is not where it was. Search works. To put it back: antorcha models fetch</source>
        <translation>撰写回答的模型不在原处。搜索可用。恢复：antorcha models fetch</translation>
    </message>
    <message>
        <source>The engine stopped and was started again. Nothing was lost.</source>
        <translation>引擎曾停止，已重新启动。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The engine stopped. It is being started again.</source>
        <translation>引擎已停止，正在重新启动。</translation>
    </message>
</context>
<context>
    <name>NoteSaving</name>
    <message>
        <source>Where shall answers be saved as notes? Antorcha remembers the folder</source>
        <translation>回答另存为笔记的位置？Antorcha 会记住该文件夹</translation>
    </message>
</context>
<context>
    <name>OnDemand</name>
    <message>
        <source>Hide it</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message numerus="yes">
        <source>%n more in this document</source>
        <translation>
            <numerusform>此文档中还有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Make a backup</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Take the models in too (large)</source>
        <translation>同时包含模型（体积较大）</translation>
    </message>
    <message>
        <source>It is encrypted: without the passphrase nobody can read it, you included.</source>
        <translation>备份已加密：没有密码短语，任何人（包括您）都无法读取。</translation>
    </message>
    <message>
        <source>The passphrase that the backup was made with.</source>
        <translation>创建该备份时使用的密码短语。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入尚不一致。</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Pages of the PDF</source>
        <translation>PDF 页面</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>page {n}</source>
        <translation>第 {n} 页</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The library: texts, words, sources</source>
        <translation>资料库：文本、词语、来源</translation>
    </message>
    <message>
        <source>The index of meaning</source>
        <translation>语义索引</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Kept passwords</source>
        <translation>保留的密码</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>窗口设置</translation>
    </message>
    <message>
        <source>Damaged catalogues, kept aside</source>
        <translation>单独保留的损坏目录</translation>
    </message>
    <message>
        <source>Models; nothing personal</source>
        <translation>模型；不含个人内容</translation>
    </message>
    <message>
        <source>Locks, marks and copies</source>
        <translation>锁、标记与副本</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Delete the damaged catalogues…</source>
        <translation>删除损坏的目录…</translation>
    </message>
    <message>
        <source>Kept: the text of your files, so that it is found and quoted; a log of what the program did, in which the names of files may stand.</source>
        <translation>保留的内容：您文件的文本，用于查找和引用；程序运行日志，其中可能出现文件名。</translation>
    </message>
    <message>
        <source>Passwords that you asked to keep are kept, unencrypted, for your eyes only.</source>
        <translation>您要求保留的密码以未加密形式保存，仅您可读。</translation>
    </message>
    <message>
        <source>No passwords are kept.</source>
        <translation>未保留任何密码。</translation>
    </message>
    <message>
        <source>Of a catalogue that was damaged, what is left is kept aside as a last resort for your conversations. It goes with the first thing that you forget, remove or delete.</source>
        <translation>损坏的目录所剩的内容单独保留着，作为找回对话的最后手段。您第一次遗忘、移除或删除任何内容时，它会随之删除。</translation>
    </message>
    <message>
        <source>Nothing of it is sent anywhere.</source>
        <translation>这些内容不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Delete the damaged catalogues?</source>
        <translation>删除损坏的目录吗？</translation>
    </message>
    <message>
        <source>Nobody will be able to recover conversations from them that are not in the history by now. Your files and the library you use are not touched.</source>
        <translation>此后，尚未出现在历史记录中的对话将再也无法从中找回。您的文件和正在使用的资料库不受影响。</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>仅您本人</translation>
    </message>
    <message>
        <source>others on this computer too</source>
        <translation>本机其他用户也可</translation>
    </message>
    <message>
        <source>Read by: {who}</source>
        <translation>可读者：{who}</translation>
    </message>
    <message>
        <source>Mode {mode}</source>
        <translation>权限 {mode}</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Save a smaller copy of it.</source>
        <translation>请另存一份较小的副本。</translation>
    </message>
    <message>
        <source>Nothing, unless you keep documents inside: copy those into a folder of yours. A rule in “What is left out” of its folder takes such files off this list.</source>
        <translation>无需处理，除非其中存有文档：请把它们复制到您的某个文件夹中。在其文件夹的“哪些内容未收录”中添加规则，即可将此类文件移出此列表。</translation>
    </message>
    <message>
        <source>Nothing: there is no text to be found in it. A rule in “What is left out” of its folder takes such files off this list.</source>
        <translation>无需处理：其中没有可查找的文字。在其文件夹的“哪些内容未收录”中添加规则，即可将此类文件移出此列表。</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>受密码保护</translation>
    </message>
    <message>
        <source>Enter its password here (PDF), or save a copy without one.</source>
        <translation>在此输入密码（PDF），或另存一份无密码的副本。</translation>
    </message>
    <message>
        <source>No text in it</source>
        <translation>不含文字</translation>
    </message>
    <message>
        <source>Nothing, if it is empty or a photo.</source>
        <translation>如果是空文件或照片，则无需处理。</translation>
    </message>
    <message>
        <source>A kind of file that is not read</source>
        <translation>不支持读取的文件类型</translation>
    </message>
    <message>
        <source>Save it as PDF, text or a web page if you need it.</source>
        <translation>如有需要，请另存为 PDF、文本或网页。</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>Give yourself the right to read the file.</source>
        <translation>请为自己授予读取该文件的权限。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again.</source>
        <translation>请用原程序打开并重新保存。</translation>
    </message>
    <message>
        <source>Too large to be read</source>
        <translation>文件过大，无法读取</translation>
    </message>
    <message>
        <source>If it holds text, split it into smaller files. If not, a rule in “What is left out” of its folder takes it off this list.</source>
        <translation>如果其中有文字，请将其拆分为较小的文件。如果没有，可在其文件夹的“哪些内容未收录”中添加规则，将其移出此列表。</translation>
    </message>
    <message>
        <source>Reading it took too long</source>
        <translation>读取时间过长</translation>
    </message>
    <message>
        <source>It is tried again later by itself.</source>
        <translation>稍后会自动重试。</translation>
    </message>
    <message>
        <source>Reading it failed</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>The file may be malformed; saving it again often helps.</source>
        <translation>文件格式可能有误；重新保存通常有帮助。</translation>
    </message>
    <message>
        <source>Only part of it could be read</source>
        <translation>只能读取一部分</translation>
    </message>
    <message>
        <source>What was read can be found; open the file for the rest.</source>
        <translation>已读取的部分可以查到；其余请打开文件查看。</translation>
    </message>
    <message>
        <source>It was gone when it was to be read</source>
        <translation>要读取时文件已不在</translation>
    </message>
    <message>
        <source>Nothing, if you deleted or moved it.</source>
        <translation>如果是您删除或移动的，则无需处理。</translation>
    </message>
    <message>
        <source>Its text is hard to make out</source>
        <translation>文字难以辨认</translation>
    </message>
    <message>
        <source>A better scan would help.</source>
        <translation>更清晰的扫描件会有帮助。</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>所有文件都已读取。</translation>
    </message>
    <message>
        <source>This is shown as soon as the engine runs.</source>
        <translation>引擎运行后即可显示。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>异常文件</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>有问题的文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be fully read. The files themselves are untouched.</source>
        <translation>
            <numerusform>%Ln 个文件未能完整读取。文件本身没有被改动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Looked for {traces} traces of it in {files} files ({size}).</source>
        <translation>已在 {files} 个文件（{size}）中查找 {traces} 处痕迹。</translation>
    </message>
    <message>
        <source>No text of it was in the library: there was nothing to look for.</source>
        <translation>资料库中没有它的文本，无需查找。</translation>
    </message>
    <message>
        <source>{n} of them stand in other documents of yours, and stay.</source>
        <translation>其中 {n} 处也出现在您的其他文档中，予以保留。</translation>
    </message>
    <message>
        <source>The index of meaning still has to be built anew without it.</source>
        <translation>语义索引尚待在不含它的情况下重建。</translation>
    </message>
    <message>
        <source>Still there: “{text}” in {file}</source>
        <translation>仍然存在：{file} 中的“{text}”</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>已无任何残留。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ask or search your files</source>
        <translation>向您的文件提问或搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>清除 (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>提问（回车）</translation>
    </message>
    <message>
        <source>Ask a follow-up, or search…</source>
        <translation>继续提问，或搜索…</translation>
    </message>
    <message>
        <source>Ask your files, or search them…</source>
        <translation>向您的文件提问，或搜索…</translation>
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
        <translation>提问</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>异常文件</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一处匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一处匹配 (F3)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>What else do I have about this? (Ctrl+M)</source>
        <translation>关于这个我还有什么？(Ctrl+M)</translation>
    </message>
    <message>
        <source>Open in its usual program</source>
        <translation>用常用程序打开</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在所在文件夹中显示</translation>
    </message>
    <message>
        <source>Close the reader (Esc)</source>
        <translation>关闭阅读器 (Esc)</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>第 {n} 页</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>第 {n} 行</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>第 {n} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Shown at {percent}. As large as fits</source>
        <translation>当前显示比例 {percent}。适合窗格</translation>
    </message>
    <message>
        <source>Show the answer beside it (Ctrl+B)</source>
        <translation>在旁边显示回答 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Read across the whole width (Ctrl+B)</source>
        <translation>占满整个宽度阅读 (Ctrl+B)</translation>
    </message>
    <message>
        <source>As large as fits (Ctrl+0)</source>
        <translation>适合窗格 (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message>
        <source>Show it as it is now</source>
        <translation>显示当前内容</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The picture cannot be drawn. This is the text that was read.</source>
        <translation>无法显示图片。这是读取到的文字。</translation>
    </message>
    <message>
        <source>The PDF asks for a password. This is the text that was read.</source>
        <translation>此 PDF 需要密码。这是当时读取的文字。</translation>
    </message>
    <message>
        <source>The PDF cannot be drawn. This is the text that was read.</source>
        <translation>此 PDF 无法显示。这是当时读取的文字。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>A long document: this is the part around the passage.</source>
        <translation>文档较长：这是该段落附近的部分。</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>其中没有文字。</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Matching passages</source>
        <translation>匹配的段落</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最相关在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>结果排序</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) much like it.</source>
        <translation>
            <numerusform>%Ln 份非常相似的文档。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is like it, or it has not been read for meaning yet.</source>
        <translation>这里没有类似的内容，或者它尚未按语义读取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 份文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None has these words; %Ln come(s) near in meaning. Press Enter to ask.</source>
        <translation>
            <numerusform>没有段落含有这些词；有 %Ln 处意思相近。按回车提问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching passage(s). Press Enter to ask, ↓ to walk.</source>
        <translation>
            <numerusform>%Ln 个匹配段落。回车提问，↓ 浏览。</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has these words. Press Enter to ask anyway.</source>
        <translation>没有包含这些词的段落。仍可按回车提问。</translation>
    </message>
    <message>
        <source>Found by words only so far.</source>
        <translation>目前只按词查找。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) are found by words only so far.</source>
        <translation>
            <numerusform>%Ln 份文档目前只能按词查找。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>在此阅读</translation>
    </message>
    <message>
        <source>Open in its usual program</source>
        <translation>用常用程序打开</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>更多类似内容</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>Nobody in your files is called “{name}”.</source>
        <translation>您的文件中没有名叫“{name}”的人。</translation>
    </message>
    <message>
        <source>No folder, collection or tag here is called “{name}”.</source>
        <translation>这里没有名为“{name}”的文件夹、合集或标签。</translation>
    </message>
    <message>
        <source>“{typed}” is looked for as a word. It takes for example: {values}</source>
        <translation>“{typed}”按普通词语搜索。可用的值例如：{values}</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Show what I type</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Closing the window leaves Antorcha in the tray</source>
        <translation>关闭窗口后 Antorcha 留在托盘中</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>开机时在托盘中启动</translation>
    </message>
    <message>
        <source>Tell me through the desktop while the window is hidden</source>
        <translation>窗口隐藏时通过桌面通知我</translation>
    </message>
    <message>
        <source>A key that works everywhere brings this window to the front</source>
        <translation>用一个在任何地方都有效的快捷键把此窗口调到最前</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有托盘。</translation>
    </message>
    <message>
        <source>The language changes when the window starts again.</source>
        <translation>重新启动窗口后语言生效。</translation>
    </message>
    <message>
        <source>The key: {key}</source>
        <translation>快捷键：{key}</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keyboard settings say which key it is.</source>
        <translation>桌面的键盘设置中可以看到是哪个键。</translation>
    </message>
    <message>
        <source>Your desktop may ask you which key it shall be.</source>
        <translation>桌面可能会询问您要用哪个键。</translation>
    </message>
    <message>
        <source>This desktop gives programs no such key. Have its keyboard settings run the command {command} instead: it does the same.</source>
        <translation>此桌面不为程序提供这样的快捷键。请改为在其键盘设置中让某个键运行命令 {command}，效果相同。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>SinceThen</name>
    <message>
        <source>The answer quotes what does not stand here any more: {quote} The file was changed since. Ask again for an answer from it as it is now.</source>
        <translation>回答所引用的内容已不在这里：{quote} 此文件后来有改动。请重新提问，以根据现在的内容作答。</translation>
    </message>
    <message>
        <source>The file is not where it was. This is the text that was read.</source>
        <translation>文件不在原处。这是当时读取的文字。</translation>
    </message>
    <message>
        <source>The file was moved since. It is now {path}.</source>
        <translation>此文件后来被移动了，现在位于 {path}。</translation>
    </message>
</context>
<context>
    <name>SourceRowView</name>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} 的进度</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>哪些内容未收录…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>从资料库中移除…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Put into another collection…</source>
        <translation>移到其他集合…</translation>
    </message>
    <message>
        <source>Stop following changes</source>
        <translation>停止跟踪更改</translation>
    </message>
    <message>
        <source>Follow changes live</source>
        <translation>实时跟踪更改</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>最先读取</translation>
    </message>
    <message>
        <source>Read in turn</source>
        <translation>按顺序读取</translation>
    </message>
    <message>
        <source>Do not read now</source>
        <translation>暂不读取</translation>
    </message>
    <message>
        <source>Collection for {name}:</source>
        <translation>{name} 所属的集合：</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Searching your files</source>
        <translation>正在搜索您的文件</translation>
    </message>
    <message>
        <source>Reading what was found</source>
        <translation>正在阅读找到的内容</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>正在撰写回答</translation>
    </message>
    <message>
        <source>Checking every sentence against its source</source>
        <translation>正在逐句核对来源</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of indexing</source>
        <translation>索引进度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 份文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Starting the engine again…</source>
        <translation>正在重新启动引擎…</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>引擎未运行</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline: enforced</source>
        <translation>离线：有保障</translation>
    </message>
    <message>
        <source>Offline: not enforced</source>
        <translation>离线：无保障</translation>
    </message>
    <message>
        <source>What this program can and cannot do</source>
        <translation>此程序能做什么、不能做什么</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Other things</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 份文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>绘制地图</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>正在绘制地图…</translation>
    </message>
    <message>
        <source>There is no map yet: it needs a dozen documents that are found by meaning.</source>
        <translation>还没有地图：至少需要十来个可按含义查找的文档。</translation>
    </message>
    <message numerus="yes">
        <source>What your %Ln document(s) are about. Choose one to look inside.</source>
        <translation>
            <numerusform>您的 %Ln 个文档都在讲什么。选择一个主题进去看看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not read for their meaning yet.</source>
        <translation>
            <numerusform>另有 %Ln 个尚未按含义读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what the documents mean…</source>
        <translation>正在读取文档的含义…</translation>
    </message>
    <message>
        <source>Putting together what is alike…</source>
        <translation>正在把相似的归在一起…</translation>
    </message>
    <message>
        <source>Looking for the words that tell them apart…</source>
        <translation>正在寻找能区分它们的词…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>文档文字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Links in this text</source>
        <translation>此文本中的链接</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Mails of this conversation</source>
        <translation>此会话的邮件</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln mail(s)</source>
        <translation>
            <numerusform>共 %Ln 封邮件的会话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileMap</name>
    <message>
        <source>Subjects</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Results over time</source>
        <translation>结果的时间分布</translation>
    </message>
    <message>
        <source>Arrow keys choose a time, Shift widens it, Enter shows it, Delete clears it.</source>
        <translation>方向键选择时间，Shift 扩大范围，回车显示，Delete 清除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 份文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Ask…</source>
        <translation>提问…</translation>
    </message>
    <message>
        <source>Open Antorcha</source>
        <translation>打开 Antorcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 份文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with indexing</source>
        <translation>继续建立索引</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停建立索引</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Show the parts</source>
        <translation>显示组成部分</translation>
    </message>
    <message>
        <source>Where it lies, and who may read it</source>
        <translation>存放位置与可读者</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the program did and what went wrong. Names of files may stand in it.</source>
        <translation>程序做了什么、出了什么问题。其中可能出现文件名。</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>组成部分与许可证</translation>
    </message>
    <message>
        <source>Antorcha is free software (Apache-2.0) and stands on the work of others.</source>
        <translation>Antorcha 是自由软件（Apache-2.0），建立在他人的工作之上。</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Asked as: {question}</source>
        <translation>完整问题：{question}</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <translation>理解为：{what}</translation>
    </message>
    <message>
        <source>Searched only: {what}</source>
        <translation>仅搜索：{what}</translation>
    </message>
    <message numerus="yes">
        <source>Searched only: %Ln cited document(s)</source>
        <translation>
            <numerusform>仅搜索：%Ln 个被引用的文档</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>没有得到回答</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) taken out</source>
        <translation>
            <numerusform>已移除 %Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The files they rested on were forgotten or removed; what was asked and answered went with them.</source>
        <translation>它们所依据的文件已被遗忘或移除，相应的提问和回答也随之删除。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Sentences with a dotted underline are not carried by any of your files.</source>
        <translation>带点状下划线的句子没有任何文件支持。</translation>
    </message>
    <message>
        <source>No model is ready to write an answer</source>
        <translation>没有可用于撰写回答的模型</translation>
    </message>
    <message>
        <source>Above is the best sentence from your files; below is what else fits.</source>
        <translation>上面是您文件中的最佳语句；下面是其他相关内容。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
</context>
<context>
    <name>TypedSearch</name>
    <message>
        <source>The engine is not running. As soon as it is, what you typed is looked for.</source>
        <translation>引擎未运行。一旦恢复运行，就会搜索您输入的内容。</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Remember it, for files that come later</source>
        <translation>记住它，用于以后的文件</translation>
    </message>
    <message>
        <source>It is tried on every locked file, on this computer only. Remembered, it lies unencrypted in your library’s folder, which only you can read.</source>
        <translation>它只在本机上对所有加锁的文件逐一尝试。若选择记住，它会以未加密的形式存放在您的资料库文件夹中，只有您能读取。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>{name} 的密码</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Ask your own files</source>
        <translation>向您自己的文件提问</translation>
    </message>
    <message>
        <source>Antorcha reads your notes, mails and PDFs on this computer and answers with the exact place it found. Nothing ever leaves it.</source>
        <translation>Antorcha 在这台电脑上阅读您的笔记、邮件和 PDF，并给出确切出处来回答。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Or try it with the sample library</source>
        <translation>或者用示例资料库试一试</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Drop your folders here</source>
        <translation>将文件夹拖到这里</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>_CountsRow</name>
    <message>
        <source>ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>found by words only so far</source>
        <translation>目前只能按词语找到</translation>
    </message>
    <message>
        <source>still to be read</source>
        <translation>待读取</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>查看问题</translation>
    </message>
</context>
</TS>
