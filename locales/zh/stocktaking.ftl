# Words of projects: filing, reviewing, the register, letters.

## Fields
f-lang = 语言
f-title = 标题
f-activity = 活动类型
f-summary = 简介
f-goal = 目标和时间
f-added-value = 附加价值
f-website = 项目网站
f-video = 视频
f-organisation = 组织
f-stakeholder = 组织类型
f-state = 组织所在国
f-organisation-website = 组织网站
f-contact-name = 联系人
f-contact-mail = 联系人电子邮件
f-partner-name = 伙伴名称
f-coverage = 覆盖范围
f-states = 国家
f-regions = 区域
f-status = 状态
f-begins = 开始
f-ends = 结束
f-lines = 行动方面
f-goals = 可持续发展目标
f-targets = 具体目标
f-compact = 《全球数字契约》目标
f-beneficiaries = 受益群体
f-reach-people = 惠及人数
f-reach-women = 妇女和女童
f-reach-men = 男子和男童
f-reach-under-25 = 25岁以下
f-reach-over-60 = 60岁及以上
f-reach-places = 地点
f-reach-counted = 统计方法
f-results = 成果和影响
f-claim-topic = 目标或具体目标
f-claim-changed = 有何变化
f-claim-evidence = 依据
f-claim-link = 证据链接
f-aim-aim = 指标
f-aim-unit = 单位
f-aim-baseline = 基线值
f-aim-baseline-date = 基线截至
f-aim-baseline-source = 基线数据来源
f-aim-planned = 计划
f-aim-reached = 已实现
f-aim-date = 截至
f-aim-source = 数据来源
f-challenges = 挑战与下一步
f-replicability = 如何推广
f-sustainability = 可持续性
f-values = 如何弘扬峰会的价值观
f-budget = 预算和资金（不公开）
f-picture-alt = 图片内容说明
in-row = { $row } – { $field }
row-partner = 伙伴{ $number }
row-claim = 声明{ $number }
row-aim = 指标{ $number }
row-picture = 图片{ $number }

## What to write
h-lang = 您书写所用的语言。最后可以添加其他语言的标题和简介。
h-title = 人们所知的项目名称。
h-summary = 项目是什么、在哪里、为谁服务。列表中显示这段文字。
h-goal = 要实现什么，何时实现。
h-added-value = 与以往相比增加了什么。
h-video = 介绍项目的视频地址。
h-organisation = 项目所属组织。
h-state = 国际组织可不填。
h-contact = 不公开。审查人员可能会询问。
h-partners = 还有谁参与。保存后会出现新的空行。
h-states = 项目实施地。展开区域勾选国家。
h-regions = 仅适用于覆盖整个区域的项目。上述国家所属区域会自动添加。
h-date = 年、月或日：2018、2018-04或2018-04-09。
h-lines = 至少一项。下方建议会指出您文中的相关词语。
h-goals = 只选您能说明有何变化的目标。
h-targets = 填写编号，用逗号分隔：9.c，4.4。
h-beneficiaries = 为谁服务。至少选一项。
h-known = 填写整数。如果无人知道，请勾选方框，这比填零更好。
h-reach-counted = 依据哪些记录、由谁统计、截至何时。
h-results = 取得了什么成果，哪些没有成功。
h-claims = 每个目标一条：有何变化，依据是什么。保存后会出现新的空行。
h-claims-none = 请先选择目标或具体目标，再在此说明各自的变化。
h-claim-changed = 为谁、变化多少、自何时起。
h-claim-evidence = 调查、登记、测量或报告：由谁、何时完成。
h-aims = 用数字说明计划达到和已经达到的结果。
h-aim = 统计的是什么。
h-aim-unit = 学校、百分比、小时。
h-aim-baseline = 项目开始之前的数值。
h-aim-source = 由谁统计，在哪里可以查到。
h-challenges = 遇到哪些困难，下一步做什么。
h-replicability = 他人若想照做，需要什么。
h-sustainability = 由谁、用什么资源维持。
h-values = 开放、包容、文化多样性、人权。
h-budget = 仅审查人员可见，可不填。
h-picture-alt = 为看不到图片的人说明：图中有谁、有什么。
h-pictures = JPEG、PNG或WebP。相机写入文件的地点、姓名和设备信息会被删除。
h-also = 便于这些语言的读者找到项目。
h-suggested = 您的文字提到了这些。系统不会自动选择：请确认正确的，去掉不对的。
limit-words = 最多{ $count }个词。
limit-characters = 最多{ $count }个字。
choose = 请选择……
not-known = 不详
not-known-box = 无人知道
counted-in = { $number }{ $unit }
aim-said = { $aim }：{ $numbers }
aim-number = { $name }{ $number }
aim-number-on = { $name }{ $number }（{ $day }）
party = { $name }（{ $about }）
party-in = { $name }（{ $kind }，{ $state }）

## Steps of the form
steps = 表格步骤
step-what = 项目内容
step-who = 项目主体
step-where = 地点和时间
step-topics = 服务目标
step-reach = 受益者与人数
step-results = 成果
step-future = 后续发展
step-extras = 图片和其他语言
step-place = 第{ $number }步，共{ $all }步
save = 保存
save-and-next = 保存并继续
save-and-check = 保存并检查
kept = 已保存。
not-kept = 未保存。请检查输入内容或重试。
to-check = 检查并提交
suggested = 根据您的文字提出的建议
partners = 伙伴
claims = 声明与证据
aims = 指标完成情况
pictures = 图片
also = 其他语言的标题和简介
picture-file = 图片
picture-add = 添加图片
picture-remove = 移除
picture-large = 图片太大：最多{ $most }兆字节。
picture-many = 已有{ $most }张图片，请先移除一张。
picture-unreadable = 此文件不是可读取的JPEG、PNG或WebP图片。

## What is wrong
fault-missing = { $field }：请填写。
fault-long = { $field }：现有{ $length }。{ $most }
fault-part = { $field }：部分大于总数，请与惠及人数核对。
fault-ends = 结束日期早于开始日期，请检查。
fault-no-end = 已完成的项目应有结束日期，请填写。
fault-not-served = { $field }：此目标不在项目所选目标之中，请先添加。
fault-no-unit = { $field }：请说明数字的单位。
fault-links = 文字中的链接过多：最多{ $most }个。其余请填入链接栏。
faults-count = { $count }处待改
check-faults = 有{ $count }处需要更正
check-whole = 内容齐全，可以提交审查。
wrong-number = “{ $typed }”不是整数。请只写数字，或勾选无人知道。
wrong-date = “{ $typed }”不是日期。请写年、月或日：2018、2018-04或2018-04-09。
wrong-link = “{ $typed }”不是网址。请按浏览器中的样式填写：https://example.org
wrong-mail = “{ $typed }”不是电子邮件地址。请写成name@example.org。
wrong-target = “{ $typed }”不是具体目标。请填写编号，如9.c或4.4。
wrong-topic = 请选择所涉及的目标或具体目标。
wrong-choice = 请选择所提供的选项之一。
wrong-endless = 文字过长：最多保存{ $most }个字符。
refused-changed = 其间有人修改了项目。您输入的内容仍在此处：请在另一窗口查看项目，然后再次保存。
refused-state = 项目目前的状态不允许此操作。
refused-faults = 尚有缺漏。请更正下列各项后再提交。
refused-many = 同时最多{ $most }个。请先完成或撤回一些。
refused-into = 请填写另一个已公布项目的代码，如K7M2Q。

## States and what is done
state-draft = 草稿
state-submitted = 等待审查
state-returned = 要求修改
state-published = 已公布
state-withdrawn = 已撤回
state-archived = 不再更新
state-merged = 已并入其他项目
means-draft = 只有编写者能看到。内容齐全后请提交审查。
means-revised = 您正在修改已公布的项目。在修改通过审查之前，公布的版本仍可阅读。
means-submitted = 所在区域的审查人员正在审阅，您会收到信件。
means-returned = 审查人员要求修改，说明见各栏。
means-published = 所有人都可以阅读。
means-withdrawn = 不在登记册中。您可以重新启用。
means-archived = 很久没有人确认这些内容是否仍然属实，但仍可阅读。
means-merged = 现已并入{ $into }。原地址会转到该处，您的署名予以保留。
act-submit = 提交审查
act-take-back = 收回
act-return = 要求修改
act-publish = 公布
act-reject = 拒绝
act-revise = 修改
act-discard = 放弃修改
act-confirm = 仍然属实
act-withdraw = 撤回
act-restore = 重新启用
act-archive = 标记为不再更新
act-reopen = 恢复为持续更新
act-merge = 合并
act-unmerge = 撤销合并
done-submit = 提交审查
done-take-back = 收回
done-return = 要求修改
done-publish = 公布
done-reject = 拒绝
done-revise = 开始修改
done-discard = 放弃修改
done-confirm = 确认仍然属实
done-withdraw = 撤回
done-restore = 重新启用
done-archive = 标记为不再更新
done-reopen = 恢复更新
done-merge = 合并
done-unmerge = 撤销合并
done-put-in = 录入登记册
done-undid = 撤销决定
undone = { $what }（已撤销）
somebody = 某人
untitled = 尚无标题

## One's own projects
mine-title = 您的项目
mine-lead = 您单独或与他人共同编写的项目。输入时即保存，可在其他设备上继续。
mine-none = 您还没有项目。
mine-none-hint = 开始填写吧：大约需要十分钟，可以随时停下。
changed-on = 修改于{ $date }
new-title = 提交项目
new-lead = 可用六种语言中的任何一种，分八个短步骤。在此提交的内容以后可用于评奖和论坛，无需重新填写。
new-serves = 已预先填入：{ $names }。均可修改。
new-begin = 开始
preview = 他人看到的样子
asked-title = 审查人员的要求
asked-for = 审查人员要求：{ $reason }
to-public = 查看公开页面
to-own = 前往您的条目
to-review = 审查
steps-taken = 处理记录
editors = 编写者
editor-remove = 移除
invited = 已邀请
until = 截至{ $date }
invite = 邀请
invite-address = 伙伴的电子邮件
invite-hint = 对方会收到带链接的信件，之后即可与您共同编写。
invited-title = 共同编写项目的邀请
invited-lead = 邀请您与他人共同编写“{ $title }”。
invited-accept = 接受
invited-over = 此邀请已失效。
invited-over-hint = 请向邀请人索取新的邀请。

## The register
list-title = 项目
list-lead = 为落实行动方面和可持续发展目标所做的工作，由实施者提交，经审查后公布。
sort-newest = 最新
sort-title = 标题
sort-stalest = 最久未确认
facet-region = 区域（局的六个区域）
facet-area = 行政区域（五个）
facet-year = 开始年份
and-more = { $places }等（另有{ $more }个）
last-confirmed = 最后确认于{ $date }
shown-in = 以原文语言（{ $language }）显示。
facts = 概览
goals-and-targets = 目标和具体目标
made-up = 为演示虚构
dates = 公布于{ $published }，最后确认于{ $confirmed }。
disclaimer = 内容由提交者负责。
also-filed = 另有提交者
compare-title = 项目对照
compare-pick = 对照
compare-button = 对照（最多四个）
compare-this = 与其他项目对照
compare-cut = 只显示前四个。
compare-none = 未选择项目。
compare-none-hint = 请在列表中勾选最多四个项目。
compare-without = 移出
column-id = 代码
column-address = 地址
column-topics = 行动方面、目标和具体目标
column-evidence = 有依据的声明
column-baseline = 有基线值的指标
column-published = 公布日期
column-confirmed = 最后确认日期

## Review
review-title = 项目审查
review-lead = 您负责范围内等待审查的项目，等待最久的排在最前。审查之前一律不公开。
no-region = 无区域
waits-days = 已等待{ $count }天
is-change = 对已公布项目的修改
is-left = 留给第二审查人
pick = 选择
bulk = 对所选项目作出决定
bulk-hint = 逐一作出决定。只要无人继续处理，即可撤销。
bulk-checked = 我已逐一核对检查清单。
bulk-none = 请至少选择一个项目。
bulk-done = 已处理：{ $done }。保持不变：{ $left }。
bulk-undone = 已撤销：{ $undone }。因有人继续处理而保持不变：{ $left }。
undo = 撤销
checklist = 检查清单
checklist-serves = 使用信息通信技术，并服务于所列行动方面。
checklist-says = 标题和简介说明了内容、地点和对象。
checklist-organisation = 组织真实存在，链接指向该组织。
checklist-claims = 声明说明了变化及其依据。
checklist-clean = 没有广告，也没有他人的个人数据。
checklist-new = 登记册中尚无该项目。
checklist-missing = 公布之前请核对完整的检查清单。
reasons = 各栏修改要求
reasons-hint = 提交者会在相应栏目看到您写的理由。
reason-field = 栏目{ $number }
reason-text = 应如何修改（{ $number }）
reason-missing = 请说明理由：提交者会看到。
changed-fields = 与公布版本的不同之处
not-public = 不公开
conflict-yours = 您与此项目有利益关系，因此由第二审查人决定。
conflict-hint = 如果您或您的组织参与其中，请交给第二审查人。
conflict-button = 我有利益冲突
merge-title = 并入另一个项目
merge-hint = 两位提交者均保留署名，旧地址会转接，且可以撤销。
merge-into = 另一个项目的代码
figures-title = 审查用时
figures-lead = 按区域、以天计：目前等待的项目和过去九十天内决定的项目。跨区域项目在各区域分别计算。
figures-none = 目前没有等待的项目，近期也没有决定。
column-waiting = 等待中
column-median-waiting = 等待天数中位数
column-longest = 最长等待天数
column-decided = 已决定
column-published-of = 其中公布
column-median-decided = 决定天数中位数

## Letters
letter-greeting = { $name }，您好：
letter-greeting-nobody = 您好：
letter-closing = 您收到此信，是因为您编写此项目或受邀编写。
letter-see = 查看项目
letter-change = 修改项目
letter-why = 理由：{ $why }
letter-reason = { $field }：{ $reason }
letter-submitted-subject = 已收到：{ $title }
letter-submitted = 您的项目“{ $title }”已收到。所在区域的审查人员将审阅，您会收到信件。
letter-returned-subject = 要求修改：{ $title }
letter-returned = 审查人员要求在公布前修改“{ $title }”，具体说明见表格各栏。
letter-published-subject = 已公布：{ $title }
letter-published = 您的项目“{ $title }”现已列入公开登记册。
letter-rejected-subject = 未公布：{ $title }
letter-rejected = “{ $title }”未获公布。您可以重新启用、修改并再次提交。
letter-archived-subject = 不再更新：{ $title }
letter-archived = “{ $title }”已标记为不再更新。如有新情况，请修改。
letter-merged-subject = 已合并：{ $title }
letter-merged = “{ $title }”现已并入{ $into }。您的署名保留，旧地址会转到该处。
letter-invited-subject = 请与我们共同编写“{ $title }”
letter-invited = { $from }邀请您共同编写项目“{ $title }”。
letter-invited-how = 请在三十天内打开链接并登录或注册。如不愿意，无需理会。
letter-invited-button = 接受邀请
letter-still-subject = 是否仍然属实？{ $title }
letter-still = “{ $title }”最后确认于{ $last }。
letter-still-how = 请打开并确认仍然属实，或修改已变化的内容。无人确认的会加以标注。
letter-still-button = 打开项目

## What an entry looks like

alike-title = 与以下已发布的项目相似
alike-hint = 如果是同一项目，请勿重复提交，可申请共同编写该项目；姊妹项目则欢迎提交。
alike-wording = 措辞相同
alike-template = 模板相同，名称和数字不同
alike-version = 可能是同一项目的另一语文版本
alike-in-title = 标题相似
alike-organisation = 同一机构

## To reviewers

letter-queue-subject = { $count ->
   *[other] { $count } 个项目待审核
}
letter-queue = { $count ->
   *[other] 自上次通知以来，您负责审核的范围内收到 { $count } 个项目：
}
letter-queue-line = { $title }（{ $organisation }），{ $day } 提交
letter-queue-more = { $count ->
   *[other] …… 另有 { $count } 个。
}
letter-queue-button = 打开审核队列
letter-queue-why = 您负责审核项目，因此收到此信。审核队列可随时查看。
done-taken-up = 被其他活动采用

## What both say

alike-both = 两者都提到 { $what }
## Searching the register

sort-best = 最匹配
find-hint = 可用六种语言中任何一种的词语，词形不限。引号使词语保持相连；词前加减号则排除含有该词的项目。
find-corrected = 没有项目含有“{ $typed }”。此处显示含有{ $used }的项目。
find-unknown = 没有项目含有{ $words }或与之相近的词语。
find-without = 搜索其余词语
find-no-words = 搜索中没有词语：仅有符号找不到任何内容。
find-many-words = { $count ->
   *[other] 一次搜索最多可有 { $count } 个词语。
}
similar-title = 类似项目
similar-note = 根据与本项目共有的特征词找到。

## Files that show what is claimed

f-claim-file = 证明文件
h-claim-file = 下方已添加的文件之一。
files = 证明文件
h-files = 研究、调查或报告。请在此添加，然后在相应的成效中选用。文件将随条目一并公开。
file-file = 要添加的文件
h-file = PDF、Word（DOCX）、OpenDocument（ODT）或文本，最大 { $size } MB。
file-add = 保存并添加文件
file-remove = 移除
file-none = 请先选择文件。您填写的内容已保存。
file-many = 每个条目最多保存 { $most } 个文件。请先移除一个。
## Charts, frames of other sites, searches that are kept

charts-title = 项目图表
charts-lead = 按区域、行动方面、目标和年份统计的搜索结果。每个条形都打开其所统计的项目。
charts-link = 以图表显示
charts-list = { $count ->
   *[other] 全部 { $count } 个项目
}
charts-note = 服务于其中多项或在多地开展的项目在每一处都计入，因此各数之和大于总数。
charts-none = 这些项目均未注明。
charts-by = 统计依据
charts-value = 统计项
charts-count = 项目数
embed-title = 在其他网站上显示
embed-hint = 将以下代码复制到该网站的页面中。框架始终显示最新状态，不设置 Cookie，其链接指向本站。
embed-code = 页面代码
embed-from = 来自{ $name }项目登记册
save-title = 保存此搜索
save-name = 您为其取的名称
save-letters = 有新内容时
save-letters-yes = 写信给我，每天最多一次
save-letters-no = 不发信；我阅读订阅源或自行再来查看
save-button = 保存
save-all = 您保存和关注的全部内容
## Figures, reach and results, success stories

figure-all = 合计
figure-share = { $percent }%
figure-of = { $all }个中有{ $stated }个
figure-none = 未说明
column-share = 占总数比例
column-people-stated = 说明惠及人数的项目
column-people = 惠及人数（已说明者）
column-women-stated = 说明妇女和女童人数的项目
column-women = 妇女和女童（已说明者）
column-places-stated = 说明地点数的项目
column-not-known = 说明人数不详的项目
column-results = 说明成果的项目
column-measured = 已衡量目标的项目
column-median = 目标完成率中位数
column-claims = 声明对目标有成果的项目
column-with-evidence = 有证据
column-without-evidence = 无证据
column-by = 分类
column-value = 值
grid-counts = 项目数：{ $by }
grid-reach = 覆盖面：{ $by }
grid-results = 成果和证据：{ $by }
grid-regional = 区域性举措。{ $title }
grid-claims = 对目标和具体目标的声明
note-line = 项目自述服务的每个行动方面。服务三个方面的项目在三处各计一次，因此各方面之和大于项目总数。
note-goal = 项目服务的每个目标，包括通过其具体目标。每个项目在每个目标中计一次。
note-region = 电信发展局的六个区域：项目所在国家所属区域及项目自述的区域。跨两个区域的项目在两处各计一次。
note-area = 五个行政区域是对世界的另一种划分：其数字从不与六个区域的数字相加。
note-state = 项目实施所在国家，而非其组织所在国家。跨国项目在各国各计一次。
note-stakeholder = 项目所属组织的类型；合作伙伴不计。
note-year = 项目开始的年份。未说明的项目不计入任何年份。
note-reach = 只加总已说明的数字，并注明有多少条目作了说明。同一人可能受惠于多个项目，项目在其各行中分别计入：这是各项说明之和，而非不同人数。
note-results = 有多少项目说明了成果，有多少衡量了目标，即说明了计划数和完成数。比例按每项目标计算；单位不同，其数字从不相加。
note-claims = 对同一目标作出多项声明的项目计一次。只要其中一项说明了依据，即计为有证据。目标包括对其具体目标的声明。
note-regional = 此处统计的是注明所属区域性举措的项目。
impact-title = 覆盖面和成果
impact-lead = 按行动方面、目标、区域和年份列出项目的覆盖面和成果，并注明有多少条目说明了每个数字。每个数字都可打开所统计的项目。
impact-form = 选择项目
impact-show = 显示数字
impact-none = 没有符合此选择的已公布项目。
means-each = 统计所有公开项目，每个项目在合计中计一次。
means-unknown = “不详”从不计为零：不计入合计，单独统计。
means-double = 有多个值的项目出现在多行中，因此各行之和可能大于合计。
means-units = 只加总同一单位的数字，如人数。地点（村庄、学校、办事处）和目标的单位各不相同，不予加总。
scope-global = 所有区域和行动方面
scope-area = { $name }（行政区域）
scope-goal = 目标{ $name }
field-scope = 范围
field-from = 起始年份
field-to = 截止年份
year-hint = 项目开始年份，如2015；留空表示全部
refused-scope = “{ $given }”不在选项中。请从列表中选择。
refused-years = 请按顺序填写两个年份，如2015和2025，相隔不超过六十年。
refused-says = 无法查询此列表。请从数字处打开。
projects-count = { $count ->
   *[other] { $count }个项目
}
undated = { $count ->
   *[other] 此选择中有{ $count }个项目未说明开始年份，不予计入。
}
gaps-title = 空白：各行动方面没有项目的目标
gaps-note = 该行动方面的项目均未服务的目标编号。WSIS-SDG对照表中与该方面相关的目标列在前面。
gaps-file = 带链接的编号可打开针对该目标的新项目表单。
gaps-regions = 空白：各区域没有项目的行动方面
gap-linked = 对照表相关：{ $goals }。
gap-others = 其他：{ $goals }。
gap-lines = 没有项目的行动方面：{ $lines }。
behind-title = 数字所统计的项目
years-between = { $from }至{ $to }
says-reach = 说明了数字：{ $field }
says-not-known = 说明不详：{ $field }
says-results = 以文字说明成果
says-regional = 在同一区域多个国家实施
says-aims = 提出了目标
says-measured = 说明了某项目标的计划数和完成数
says-claims = 声明对目标或具体目标有成果
says-evidenced = 至少一项声明说明了依据
says-unevidenced = 没有一项声明说明依据
says-claim = 声明有成果：{ $topic }
says-evidence = 声明有成果并有证据：{ $topic }
says-bare = 声明有成果但无证据：{ $topic }
says-undated = 未说明开始年份
stories-title = 成功案例
stories-lead = 秘书处作为范例展示的已公布项目，并附理由。
stories-how = 如需添加，请打开一个已公布项目并在该页选择。
story-chip = 成功案例
story-title = 成功案例：理由和图片
story-choose = 列为成功案例
story-change = 修改成功案例
story-why = 入选理由
story-why-hint = 用本页语言写一句话，最多{ $most }个字符。打开其他语言的页面可另行填写。
story-why-missing = 请写一句话：读者会在项目上方看到。
story-why-long = 句子超过{ $most }个字符，请缩短。
story-place = 在案例中的次序
story-place-wrong = 请填写从1开始的数字；1排在最前。
story-picture = 图片
story-picture-this = 这张
story-picture-none = 不用图片
story-keep = 保存
story-drop = 移出成功案例
story-dropped = 该项目不再列为成功案例。
done-story = 列为成功案例
done-story-dropped = 移出成功案例

## Sums

note-together = 此处各行之和为{ $sum }，项目总数为{ $projects }。
## Imports

import-title = 项目导入
import-lead = 从文件录入项目：发送文件，将各列与字段对应，逐行检查，然后才录入。同一文件再次发送不会产生任何变化。
import-new = 发送文件
import-all = 已发送的文件
import-none = 尚未发送任何文件。
import-source = 来源
import-source-hint = 项目出处的简称，同一出处始终使用同一名称。它与每行的标识符一起确定是哪个项目。
import-source-missing = 请填写来源，最多 { $most } 个字符。
import-file = 文件
import-file-hint = CSV、XLSX、JSON 或 IATI 2.03 活动（XML）。文件类型由其内容判断。
import-file-missing = 请选择文件。
import-send = 发送
import-of = 来自 { $source } 的导入
import-rows = { $count ->
   *[other] { $count } 行
}
import-sent = 由 { $name } 于 { $day } 发送
import-harvested = 由定期采集获取
import-stage-mapping = 待对应各列
import-stage-checking = 检查中
import-stage-checked = 已检查
import-stage-running = 录入中
import-stage-stopped = 已停止
import-stage-done = 已完成
import-stage-undoing = 撤回中
import-stage-undone = 已撤回
import-stage-discarded = 已放弃
import-stage-failed = 无法读取
import-check = 逐行检查
import-check-hint = 此时不写入任何内容：您先看到每一行的处理结果。
import-run = 录入
import-run-review = 完整的送审；不完整的留作您的草稿。
import-run-published = 完整的立即以您的名义发布，其余的被拒绝。
import-stop = 停止
import-resume = 继续
import-undo = 全部撤回
import-undo-hint = 撤回会删除已录入的内容，并恢复被更改的内容。此后有人更改过的保持原样并列出。
import-discard = 放弃此文件
import-undone-counts = 已撤回 { $undone } 个，因此后有人更改而保留 { $left } 个。
import-progress = { $total } 行中的 { $done } 行
import-refresh = 查看进度
import-failed = 无法继续：{ $why }
import-columns = 各列对应的字段
import-columns-hint = 根据列名和内容建议。请更正错误之处：同类文件下次会沿用。
import-remembered = 此类文件曾为 { $name } 对应过。
import-iati = IATI 元素的对应关系是已知的。请在下面填写文件未说明的内容，例如行动方面和受益群体。
import-column = 列
import-samples = 部分值
import-goes-to = 对应字段
import-nowhere = 不录入
import-from-file = 以文件为准
import-always = 适用于每一行的内容
import-always-hint = 该行未说明时填入此字段。多个值以分号分隔。
import-goes = 录入方式
import-goes-review = 送审
import-goes-published = 立即以我的名义发布
import-whole = 若有一行被拒绝
import-whole-each = 录入其他行
import-whole-all = 全部不录入
import-whole-blocked = { $count ->
   *[other] { $count } 行被拒绝；只要有一行被拒绝就全部不录入。请更正文件或各列的对应，或改为录入其他行。
}
import-held = 在最后一行录入之前，任何人都看不到其中的任何内容。
import-no-title = 没有对应标题的列，无法录入。
import-no-identifier = 没有对应标识符的列：将以标题和机构识别各行。
import-all-same = 与现有内容没有差别：全部此前已录入。
import-report = 逐行结果
import-outcome = 处理结果
import-put-in = 新增
import-changed = 有变化
import-same = 与之前相同
import-refused = 被拒绝
import-row = 第 { $number } 行
import-number = 行
import-notes = 说明
import-left = 保持原样：此后有人更改过
import-identifier = 来源标识符
import-partners = 合作伙伴
file-large = 文件（或解压后）过大：最多 { $most } MB。
file-rows = 文件行数过多：最多 { $most } 行。请分批发送。
file-columns = 文件列数过多：最多 { $most } 列。
file-cell = 第 { $row } 行有单元格过长：最多 { $most } 个字符。
file-deep = 文件嵌套层次过深。
file-encoding = 无法读取文件的字符。请存为 UTF-8：在电子表格中选择“CSV UTF-8”。
file-empty = 文件中没有数据行。
file-unknown = 文件不是 CSV、XLSX、JSON 或 IATI。旧版电子表格（.xls）请另存为 XLSX。
file-damaged = 文件已损坏：{ $why }
note-unknown = { $field }：“{ $value }”不在列表中，未录入。
note-unknown-near = { $field }：“{ $value }”不在列表中，未录入。最接近的是 { $nearest }。
note-unread = { $field }：无法读取“{ $value }”，未录入。
note-endless = { $field }：文字过长，最多保留 { $most } 个字符，未录入。
note-no-field = 项目中没有“{ $name }”的位置，未保留。
note-no-field-value = 项目中没有“{ $name }”的位置，未保留：{ $value }
note-sector = “{ $name }”已对应为 { $topics }：{ $value }
note-no-title = 该行没有标题。
note-no-identifier = 该行既无标识符，也无可供识别的标题。
note-twice = 第 { $row } 行有相同的标识符；仅以该行为准。
note-changed-here = 项目录入后在此被人更改过，保持原样。
note-gone = 项目在此已被撤回或合并，保持原样。
done-changed = 经导入更改
done-taken-out = 随导入一并撤回

## Harvests

harvest-title = 定期采集
harvest-lead = 定期获取的项目文件地址。每次只录入有变化的内容。
harvest-hosts = 按服务配置，只能访问以下主机：{ $hosts }
harvest-no-hosts = 服务配置中没有允许访问的主机，因此无法采集。运维人员可以添加。
harvest-none = 尚无定期采集。
harvest-new = 新的定期采集
harvest-first = 文件会立即获取。第一次由您指定各列的对应；此后自动进行。
harvest-url = 文件地址
harvest-url-hint = CSV、XLSX、JSON 或 IATI 文件的 https 地址。
harvest-url-missing = 请填写文件的网址。
harvest-every = 频率
harvest-daily = 每天
harvest-weekly = 每周
harvest-monthly = 每月
harvest-add = 添加
harvest-save = 保存
harvest-change = 更改
harvest-active = 运行中
harvest-paused = 已暂停
harvest-removed = 已删除
harvest-next = 下次：{ $day }
harvest-failing = { $count ->
   *[other] 连续失败 { $count } 次
}
harvest-run = 立即采集
harvest-pause = 暂停
harvest-go-on = 继续
harvest-remove = 删除
harvest-put-back = 恢复
harvest-was-removed = 定期采集已删除，已录入的内容保留。
harvest-asked = 正在采集。
harvest-runs = 历次采集结果
harvest-runs-none = 尚未采集。
fetched-new = 获取到新版本。
fetched-same = 没有变化。
fetched-host = 主机“{ $host }”不在允许访问的列表中。运维人员可以添加。
fetched-scheme = 只访问 https 地址。
fetched-private = “{ $host }”指向非公共地址，不予访问。
fetched-unknown = 找不到主机“{ $host }”。
fetched-redirections = 地址重定向次数过多。
fetched-status = 服务器未提供文件。
fetched-large = 文件超出允许的大小。
fetched-slow = 服务器响应过慢。
fetched-columns = 已对应字段的某列不再出现在文件中。
fetched-unreadable = 获取的内容无法读取。
fetched-network = 连接失败。
letter-harvest-subject = { $source } 采集失败
letter-harvest = { $count ->
   *[other] “{ $source }”的文件已连续 { $count } 次未能获取。
}
letter-harvest-button = 查看定期采集

## Parts of reach and results

part-regional = 区域性举措
part-gaps = 空白
parts-label = 显示方式
save-sign-in = 登录以保存此搜索

## Regional initiatives

f-initiative = 区域性举措
h-initiative = 如项目属于某项举措，请填写区域或世界大会通过的名称。
demo-initiative = 虚构的{ $region }区域性举措：人人互联

## Calls for projects

calls-title = 项目征集
calls-lead = 秘书处征集什么、截至何时。可为某项征集提交项目，也可推荐您已提交的项目。
calls-none = 尚无征集。
calls-none-hint = 项目可随时提交。
calls-to-register = 查看所有项目
calls-work = 处理中的征集
calls-work-lead = 所有征集，包括他人尚看不到的。
calls-work-none-hint = 请创建第一项；公布之前他人看不到。
calls-drafts = 准备中
calls-open = 正在征集
calls-later = 稍后开始
calls-over = 已结束的征集
calls-of-project = 征集
calls-field = 本项目响应的征集
calls-field-hint = 请勾选您为之提交的征集；也可以不选。
call-box = { $title } – 截至{ $closes }
call-number = 征集
call-new = 创建征集
call-new-lead = 征集公布之前他人看不到。
call-edit = 修改、延长或撤回征集
call-what = 征集内容
call-kind = 征集对象
call-kind-entries = 新项目和更新的项目
call-kind-stories = 成功案例
call-stage = 状态
call-stage-draft = 准备中
call-stage-announced = 已公布
call-stage-open = 征集中
call-stage-closed = 已截止
call-stage-withdrawn = 已撤回
call-words = 正文
call-opens = 首日
call-closes = 截止日
call-closes-hint = 至日内瓦时间午夜。
call-until = { $date }，至日内瓦时间午夜
call-closed-first = 最初公布的截止日
call-closed-before = 延长前的截止日
call-closes-title = 截止日：{ $title }
call-last-day = 今日日内瓦时间午夜截止
call-days-left = { $count ->
   *[other] 还剩{ $count }天
}
call-opens-in = { $count ->
   *[other] { $count }天后开始
}
call-means-draft = 此项征集尚未公布：只有编制征集的人能看到。
call-means-announced = 此项征集自{ $opens }起接受响应。
call-means-closed = 此项征集已于日内瓦时间{ $closes }结束时截止，不再接受响应。
call-means-withdrawn = 此项征集已撤回，不接受响应。
call-refused-changed = 其间有人修改了征集。您输入的内容仍在此处：请在另一窗口查看征集，然后再次保存。
call-refused-state = 目前的状态不允许此操作。
call-refused-past = 截止日已过。请先选择更晚的日期再公布。
call-refused-not-later = 请选择晚于目前截止日且尚未过去的日期。
call-refused-closed = 征集已于日内瓦时间{ $closes }结束时截止，不再接受响应。
call-refused-early = 征集自{ $opens }起才接受响应。
call-named-open = 送交审核后即算响应；征集于日内瓦时间{ $closes }结束时截止。
call-named-answered = 已于{ $date }响应此项征集。
call-named-missed = 征集已于{ $closes }截止，本项目当时尚未送交，因此不算响应。您仍可提交该项目。
call-begun = 您为此项征集提交本项目。送交审核后即算响应；征集于日内瓦时间{ $closes }结束时截止。
call-begun-over = 此项征集目前不接受响应。您仍可提交项目，不针对任何征集。
call-scope-offer = 征集要求如下，请勾选与项目相符的。
call-file = 为此项征集提交项目
call-put-forward = { $count ->
   *[other] 从您的{ $count }个项目中推荐
}
call-put-forward-hint = 无需重新填写：已提交的内容即可直接响应。草稿在送交审核后才算响应。
call-put-forward-button = 推荐
call-take-back = 不响应此项征集
call-now-answered = 现已响应此项征集。
call-now-named = 送交审核后即算响应，最晚于{ $closes }。
call-answers = 响应的项目
call-answered-count = { $count ->
   *[other] 已有{ $count }个项目响应。
}
call-published-count = { $count ->
   *[other] 其中{ $count }个已发布，其余在审核中。
}
call-answers-none = 尚无已发布的项目响应此项征集。
call-answered-by-project = 响应的征集：
call-day-missing = 请选择日期。
call-wrong-day = “{ $typed }”不是日期。请写年、月、日：2018-04-09。
call-wrong-order = 截止日早于首日。
call-nothing-written = 请至少用一种语言填写标题和正文。
call-text-missing = 已有标题（{ $language }）；请也填写正文。
call-title-missing = 已有正文（{ $language }）；请也填写标题。
call-too-long = 超过{ $most }个字符，请缩短。
call-title-in = 标题（{ $language }）
call-words-in = 正文（{ $language }）
call-words-hint = 征集什么、面向谁、用于什么。每行为一段；首段也显示在列表中。
call-langs-hint = 请至少用一种语言填写标题和正文。缺少某种语言时，读者会看到另一种语言并得到说明。
call-scope = 限定范围
call-scope-hint = 选填。会向为此征集提交项目的人提示，但不具约束力。
call-announce = 公布征集
call-announce-hint = 公布后征集即公开，自首日起接受响应。关注征集列表的人会得到通知。
call-restore = 恢复征集
call-extend = 延长征集
call-until-new = 新的截止日
call-until-hint = 晚于目前的截止日（仍显示在页面上），至日内瓦时间午夜。
call-withdraw = 撤回征集
call-why = 理由
call-why-hint = 所有人都能在征集页面看到。
call-why-missing = 请说明理由：所有人都能在征集页面看到。
call-done-announced = 公布
call-done-extended = 延长
call-done-withdrawn = 撤回
call-done-restored = 恢复
call-by-secretariat = 秘书处
done-answered-call = 推荐响应征集
done-took-back-call = 从征集撤回
letter-call-subject = 征集于{ $closes }截止：“{ $title }”
letter-call = 您正在为征集“{ $call }”编写项目“{ $title }”。征集于日内瓦时间{ $closes }结束时截止。
letter-call-how = 您的项目在送交审核后才算响应。其页面列明尚缺的内容。
