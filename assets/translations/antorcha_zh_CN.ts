<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
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
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>The engine stopped before it had an answer</source>
        <translation>引擎在得出回答前停止了</translation>
    </message>
    <message>
        <source>Your files and the library are unharmed.</source>
        <translation>您的文件和资料库完好无损。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>请再问一次。</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
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
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted since it was read.</source>
        <translation>{path} 在读取之后被移动、重命名或删除了。</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>您想知道什么？</translation>
    </message>
    <message>
        <source>Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here</source>
        <translation>输入即搜索  ·  回车提问  ·  Ctrl+L 回到这里</translation>
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
</context>
<context>
    <name>Library</name>
    <message>
        <source>Paused at</source>
        <translation>已暂停于</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>正在索引</translation>
    </message>
    <message>
        <source>{head} {done} of {total}</source>
        <translation>{head} {done} / {total}</translation>
    </message>
    <message>
        <source>found by words {n}</source>
        <translation>按词可查 {n}</translation>
    </message>
    <message>
        <source>by meaning {n}</source>
        <translation>按含义可查 {n}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 份文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there since {day}; what was read is still found</source>
        <translation>自 {day} 起不在；已读取的内容仍可找到</translation>
    </message>
    <message>
        <source>Not followed: changes are seen when you index</source>
        <translation>未跟踪：索引时才会看到更改</translation>
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
        <source>Added {names}. You can ask as soon as the first files are read.</source>
        <translation>已添加 {names}。读完最初几个文件后即可提问。</translation>
    </message>
    <message>
        <source>Remove {name} from the library?</source>
        <translation>要从资料库中移除 {name} 吗？</translation>
    </message>
    <message>
        <source>Antorcha forgets what it read there. Your files are not touched, and you can add them again at any time.</source>
        <translation>Antorcha 会忘记在那里读到的内容。您的文件不会被改动，随时可以重新添加。</translation>
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
        <source>Folders and files that are followed</source>
        <translation>跟踪的文件夹和文件</translation>
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
        <source>Not in your files</source>
        <translation>您的文件中没有</translation>
    </message>
    <message>
        <source>Nothing that was searched answers this question.</source>
        <translation>搜索过的内容都没有回答这个问题。</translation>
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
        <source>Locked with a password</source>
        <translation>受密码保护</translation>
    </message>
    <message>
        <source>Save a copy without the password in the same folder.</source>
        <translation>请在同一文件夹中保存一份无密码的副本。</translation>
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
        <source>Split it into smaller files.</source>
        <translation>请拆分成较小的文件。</translation>
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
        <source>Every file could be read.</source>
        <translation>所有文件都已读取。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
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
        <translation>问题</translation>
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
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The file is not where it was. This is the text that was read.</source>
        <translation>文件不在原处。这是当时读取的文字。</translation>
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
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Matching passages</source>
        <translation>匹配的段落</translation>
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
</context>
<context>
    <name>SourceRowView</name>
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
        <translation>离线：已强制</translation>
    </message>
    <message>
        <source>Offline: not enforced</source>
        <translation>离线：未强制</translation>
    </message>
    <message>
        <source>What this program can and cannot do</source>
        <translation>此程序能做什么、不能做什么</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>文档文字</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>What Antorcha keeps about your files lies in {place}.</source>
        <translation>Antorcha 关于您文件的记录保存在 {place}。</translation>
    </message>
    <message>
        <source>Your own files are only ever opened for reading.</source>
        <translation>您自己的文件只会以只读方式打开。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Tries to reach a network and checks everything else</source>
        <translation>尝试连接网络并检查其他一切</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
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
    <name>_CountsRow</name>
    <message>
        <source>found by meaning</source>
        <translation>按含义可查</translation>
    </message>
    <message>
        <source>by words so far</source>
        <translation>目前按词可查</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
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
