# The interface for programs and the pages that explain it.

api-title = 程序接口
api-lead = 与网页相同的记录和规则，采用 JSON 格式。
api-promise = 一个人在这里能做的事，程序凭此人的令牌也能做，但仅此而已。第 1 版的地址、字段和代码保持不变，但可能会有新增。
api-tokens = 每个人都可以在自己的账户中为程序制作令牌，每个令牌都有名称、有效期，并只包含程序所需的权限。
api-begin = 如何开始
api-begin-text = 凡是公开的内容，无需账户即可读取。以下请求返回登记册的前两个条目：
api-language = 文本以其现有的所有语言提供。通过“lang”或标头“Accept-Language”指定的语言会另外列于“text”中。
api-pages = 较长的列表分页提供。“next”是下一页的地址，标头“Link”与之相同。按此逐页读取，即使期间有新增，每条记录也只出现一次。
api-changed = 每个答复都带有“ETag”。将其放在“If-None-Match”中发回，未变化的内容就不会重新发送。
api-problems = 未能执行的请求以“问题”的形式答复（RFC 9457）：发生了什么、该怎么做，以及哪个字段有误。
api-problems-link = 所有问题类型
api-operations = 可用操作
api-operations-note = 此列表根据接口说明生成，而接口说明又由程序本身生成。
api-description = 接口说明（OpenAPI 3.1）
column-method = 方法
column-address = 地址
column-what = 用途
api-closed = 仅限已登录者
problems-title = 程序遇到的问题
problems-lead = 每个拒绝请求的答复都用以下某个页面的地址来指明其类型。
problem-status = 状态码 { $status }
problem-again = 同样的请求稍后可能成功。请等待一段时间再发送，且每次等待更久。
problem-change = 再次发送同样的请求会得到同样的答复。请先修改。
problem-address = 答复中用 { $address } 指明此类型。
asked-twice = “{ $name }”出现了不止一次。请只填写一次。
asked-unknown = 此处不识别“{ $name }”。可用的有：{ $allowed }。
asked-control = 此处有任何记录都不含的字符。请将其删除。
asked-code = “{ $given }”不在可选值之列：{ $allowed }。
asked-number = “{ $given }”不是从 0 开始的整数。
asked-day = “{ $given }”不是日期。请按 2018-04-09 的形式填写。
asked-after = 此游标不属于该列表和查询。请去掉“after”重新开始。
asked-limit = 请填写 1 至 { $most } 之间的整数。
asked-too-long = { $count ->
   *[other] 内容过长：最多读取 { $count } 个字符。
}
op-register = 登记册条目
op-entry = 一个登记册条目
op-documents = 文件
op-document = 按文号查一份文件
op-meetings = 会议
op-meeting = 一次会议及其议程
op-instruments = 文书
op-instrument = 一份文书及其各版本
op-sessions = 届会
op-session = 一届会议及其决定
op-bodies = 机构
op-body = 一个机构及其任职者
op-consultations = 磋商
op-consultation = 一次磋商
op-topics = 主题及各主题的条目数
op-topic = 一个主题
op-description = 本说明

sent-text = 请在此填写文本。
sent-texts = 请在此填写由短文本组成的列表。
sent-object = 请在此填写一个对象。
sent-missing = 缺少此项，请填写。
sent-base64 = 这不是 Base64 编码。
sent-report = 请在“text”或“base64”中择一提供报告。
sent-no-draft = 只有“correct”可附带草案。
sent-name = 请填写由文字组成且不含网址的姓名。
op-readings = 已读取的报告
op-reading = 一份已读取的报告
op-read-report = 读取一份报告；同一文件不会造成任何变化
op-accept-rest = 接受所有待决定的条目，全部接受或全部不接受
op-proposals = 报告中找到的条目
op-proposal = 报告中找到的一个条目
op-decide = 对一个条目作出决定：接受、更正或舍弃
op-undo = 撤回一项决定
op-profile = 请求者及其角色
op-change-profile = 更改本人的姓名或语言

## Contributions

op-contributions = 您可知悉的文稿
op-contribution = 按标识查一份文稿

## Projects

op-projects = 已发布的项目，最新的在前；按词检索时，最相符的在前
op-project = 按标识查一个已发布的项目

## Calls for projects

op-calls = 项目征集，截止最晚的在前
op-call = 按编号查一项项目征集
