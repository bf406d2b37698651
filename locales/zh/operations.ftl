## 邮件
mail-title = 邮件
mail-lead = 本服务写出的每一封邮件：发给谁、用何种语言、结果如何。
mail-one = 邮件
mail-waiting = 等待发送
mail-sent = 已发送
mail-bounced = 已退回
mail-refused = 被邮件服务器拒收
mail-dropped = 未发送：收件人不再需要
mail-deferred = 尚未被接收，将再次尝试
mail-delayed = 投递延迟
mail-again = 将重新发送
mail-written = 已写成
mail-send-again = 重新发送
mail-events = 处理经过
mail-says = 邮件内容
mail-covered = 此处隐去了可用于登录或验证的链接和代码。
mail-source = HTML 版本（源代码）
mail-not-for-you = 此类邮件的内容仅供管理员阅读。
column-id = 编号
column-letter = 主题
column-recipient = 收件人
column-language = 语言
column-template = 邮件种类
column-written = 写成时间
column-state = 状态

## 任务
jobs-title = 任务
jobs-lead = 在后台完成的工作。失败后会再次尝试，间隔逐次加长；最终失败的任务留在这里，等待处理。
job-waiting = 等待中
job-running = 进行中
job-done = 已完成
job-dead = 最终失败
job-again = 再试一次
job-end = 放弃
job-no-wish = 请选择再试一次还是放弃该任务。
column-work = 任务种类
column-attempts = 尝试次数
column-when = 时间
column-due = 预定时间
column-ended = 结束时间
column-fault = 最近的错误

## 停止接收
unsubscribe-title = 此类邮件
unsubscribe-ask = 您不想再接收此类邮件吗？
unsubscribe-like = 将您带到这里的邮件：
unsubscribe-stop = 不再接收
unsubscribe-done = 您将不再收到此类邮件。
unsubscribe-go-on = 重新接收
unsubscribe-still = 您自己要求的邮件（例如地址确认）仍会送达。
unsubscribe-no-wish = 请选择是否接收此类邮件。

## 测试邮件
trial-subject = 来自 Hasila 的测试邮件
trial-greeting = 您好！
trial-says = 发送这封邮件是为了检查 Hasila 的邮件能否送达。您能读到它，就说明可以送达；您无需做任何事。
trial-button = 打开 Hasila
trial-why = 您收到这封邮件，是因为本服务的管理人员要求发送。

## The journal and its checkpoints
journal-title = 日志
journal-lead = 对记录所做的一切，最新的在前。任何更改或遗漏都会被发现。
journal-entry = 日志第{ $number }行
column-number = 编号
column-time = 时间（UTC）
column-actor = 操作者
column-verb = 操作
column-subject = 对象
column-kind = 记录类型
column-day = 日期
column-hash = 哈希值（SHA-256）
column-previous = 上一行的哈希值
column-entries = 行数
entry-change = 写入的内容
entry-sealed = 计算哈希值所用的文本
entry-verify = 哈希值是下列文本（末尾无换行）的SHA-256。每一行都包含上一行的哈希值，改动一行就会改变其后的所有行。
checkpoints-title = 日志检查点
checkpoints-lead = 本服务每天一次对日志的行数和最后一行的哈希值签名。保存了检查点的人，日后可以证明此前的任何一行都没有被更改、添加或遗漏。
checkpoints-newest = 最新检查点（文本）
checkpoints-key = 公钥
checkpoints-how = 如何核验
checkpoints-steps = 向秘书处索取日志的导出文件，并用您保存的检查点运行下面的命令。检查点是带Ed25519签名的签名文本（C2SP），其他程序也能核验。
checkpoints-none = 尚无检查点。
verb-added = 添加
verb-changed = 修改
verb-removed = 删除
