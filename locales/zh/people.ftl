## Ways to sign in
ways-title = 登录方式
ways-link = 通行密钥、您所在的机构、您的密码
ways-lead = 您可以用以下任一方式登录，但必须始终保留一种。
ways-again = 如需更改，请再次证明是您本人。
ways-again-link = 重新登录
ways-last = 这是您最后一种登录方式。请先添加另一种。
ways-has-password = 您已设置密码。
ways-has-no-password = 您没有密码。如需设置，请退出登录并选择“忘记密码”。
ways-made = 添加于{ $date }
ways-used = 上次使用：{ $date }
ways-unused = 尚未使用
way-remove = 移除
way-remove-of = 移除{ $name }
done-passkey-added = 通行密钥已添加。
done-passkey-renamed = 通行密钥已改名。
done-passkey-removed = 通行密钥已移除，在此不再有效。
done-linked = 已关联。您现在也可以通过该方式登录。
done-unlinked = 关联已解除。

## Passkeys
passkeys = 通行密钥
passkeys-lead = 通行密钥保存在您的设备中，用指纹、面容或 PIN 码开启。无需记忆，也不会回应其他任何网站。
passkeys-none = 您还没有通行密钥。
passkeys-full = 您已有二十个通行密钥。请先移除一个不再使用的。
passkeys-not-here = 浏览器只在带域名的 HTTPS 地址上允许使用通行密钥，而本服务的地址不是这样的。
passkey-name = 通行密钥名称
passkey-name-hint = 便于以后辨认，例如“笔记本电脑”。
passkey-name-wrong = 请输入一至六十个字符的名称。
passkey-add = 添加通行密钥
passkey-rename = 改名
passkey-sign-in = 使用通行密钥登录
passkey-needs-script = 使用通行密钥需要较新的浏览器并允许运行脚本。其他方式都不需要。
passkey-cancelled = 您的设备没有应答。请重试，或选择其他方式。
passkey-refused = 通行密钥未被接受
passkey-too-late = 已超过十分钟，或该应答已被使用过。请重新开始。
passkey-unknown = 此通行密钥不属于这里的任何账户，可能已被移除。请用其他方式登录后重新添加。
passkey-unsound = 您设备的应答与本网站或此账户不符。请在本网站的页面上重新开始。
passkey-unverified = 您的设备必须用指纹、面容或 PIN 码确认是您本人。请重试。
passkey-copied = 此通行密钥似乎存在副本，因此未被接受。请用其他方式登录，将其移除并添加新的。
passkey-known = 此设备已经登记。

## Providers
providers = 您所在的机构
providers-lead = 您可以通过已认识您的机构登录。我们只从那里得知您的姓名和电子邮件地址，不保留其他内容。
provider-sign-in = 通过{ $provider }登录
provider-link = 关联{ $provider }
onward-title = 前往{ $provider }
onward-lead = 您将在那里登录，然后返回此处。
onward-link = 继续前往{ $provider }
provider-refused = 未能登录
refused-hint = 您可以重新开始，或选择其他登录方式。
refused-back = 前往登录页面
refused-state = 此次登录是在另一个浏览器中开始的、超过了十分钟，或已经结束。
refused-declined = { $provider }未确认您的身份。
refused-mixed-up = 应答并非来自您所前往的{ $provider }。未向其发送任何内容。
refused-code = { $provider }未接受此次返回：它已被使用过，或为时已晚。
refused-clock = { $provider }给出的证明此刻无效，可能是对方或本站的时钟有误。
refused-token = { $provider }给出的证明不成立，因此没有任何人登录。管理员可在日志中找到原因。
refused-unreachable = 目前无法连接{ $provider }。请稍后再试。
refused-elsewhere = 此身份已与另一个账户关联。

## The first time with a provider
introduced-title = 首次通过{ $provider }登录
introduced-question = 今后是否通过{ $provider }登录{ $name }的账户？
introduced-link = 关联
introduced-known = 地址{ $address }已有账户。请照常登录该账户，然后即可与{ $provider }关联。
introduced-sign-in = 照常登录
introduced-new = 您在此还没有账户。{ $provider }告知我们以下地址和姓名，我们不会获取其他内容。
introduced-name = 您的姓名
introduced-name-wrong = 请填写您的姓名，最多一百个字符。
introduced-make = 创建账户
introduced-no-address = { $provider }没有告知我们您已确认的电子邮件地址。请先在此用您的地址注册，然后在“登录方式”页面关联{ $provider }。
introduced-sign-up = 注册

## Signing out at a provider
farewell-title = 您已退出登录
farewell-lead = 您已从本站退出，但在{ $provider }可能仍处于登录状态。
farewell-link = 同时从{ $provider }退出
farewell-home = 前往首页

## The page of the policy
policy-title = 谁可以做什么
policy-lead = 每个页面和每条命令都查询这一张表。表中未列出的操作，任何人都不得进行。
policy-note = 按操作列出的规则
roles-title = 角色
column-act = 操作
column-on = 对象
column-by = 由谁
column-when = 在何种状态下

## Actions
act-read = 阅读
act-write = 修改
act-manage = 上传并确认
act-generate = 生成
act-send = 重新发送
act-decline = 拒收
act-retry = 再试或放弃

## On what
on-site = 首页和关于本服务的页面
on-static = 样式表和图标
on-groups = 机构、文书、会议和文件
on-register = 请求登记册
on-instruments = 文书文本
on-readings = 已读取的文件及其中找到的条目
on-reports = 报告
on-new-reports = 根据公开记录编写的报告
on-mail = 邮件日志（不含用户自行要求的邮件内容）
on-mail-content = 此类邮件的内容（不含链接和代码）
on-own-letters = 自己收到的某一类邮件
on-jobs = 后台任务
on-journal = 变更日志
on-history = 记录中何时改了什么、为什么改
on-names = 修改者的姓名；公众只能看到其职能
on-checkpoints = 日志的签名检查点

## In which state
always = 始终
until-confirmed = 确认之前

## Roles
role-public = 公众
role-secretariat = 秘书处
role-chair = 主席
role-vice-chair = 副主席
role-head-of-delegation = 代表团团长
role-focal-point = 联系人
role-delegate = 代表
role-drafter = 起草人
role-translator = 笔译员
role-reviser = 审校
role-expert = 专家
role-regional-moderator = 区域主持人
role-auditor = 审计员
role-administrator = 管理员

## Signing in
act-enter = 登录或创建账户
act-keep = 阅读和修改
on-sign-in = 登录页面
on-own-account = 本人账户
role-signed-in = 所有已登录者
account-active = 使用中
account-suspended = 已停用
account-closing = 待删除
account-closed = 已删除
sign-in-title = 登录
sign-in = 登录
field-address = 电子邮箱
field-password = 密码
sign-in-wrong = 该邮箱与密码不匹配。请检查后重试，或设置新密码。
sign-in-suspended = 该账户已被停用。请与秘书处联系。
address-unreadable = 请填写电子邮箱，例如 amina@example.org。
too-many-tries = 尝试次数过多。请{ $wait }再试。

on-own-profile = 本人的资料
on-own-tokens = 本人用于程序的令牌
scope-read = 读取您可以读取的内容
scope-readings = 读取报告并对所找到的内容作出决定
scope-profile = 更改您的姓名和语言
access-title = 程序令牌
access-lead = 持有令牌的程序可以做您能做的事，但仅限于您在此选择的范围。
access-help = 程序如何使用本服务
access-made = 这就是令牌。请立即复制：它只显示这一次。任何持有它的人都可以代表您行事，请像密码一样妥善保管。
access-name = 名称
access-name-hint = 令牌的用途，以便您日后辨认。
access-name-wrong = { $most ->
   *[other] 请填写 1 至 { $most } 个字符的名称。
}
access-scopes = 允许的操作
access-scopes-wrong = 请至少选择一项允许的操作。
access-life = 到期
access-life-wrong = 请选择所提供的有效期之一。
access-days = { $days ->
   *[other] { $days } 天后
}
access-made-on = 创建日期
access-used = 最近使用
access-never = 从未使用
access-withdraw = 撤销
access-withdrawn = 已于 { $day } 撤销
access-ended = 已于 { $day } 到期
access-new = 新令牌
access-make = 创建令牌
access-no-account = 只有拥有账户的人才能创建令牌。
access-too-many = { $most ->
   *[other] 您有 { $most } 个有效令牌。请先撤销一个。
}
## Accounts and letters
field-name = 姓名
field-name-hint = 按希望他人看到的写法填写
field-language = 邮件语言
field-new-password = 新密码
field-new-password-hint = 至少 { $count } 个字符；由几个词组成的密码较好
field-present-password = 当前密码
field-new-address = 新电子邮箱
field-code = 邮件中的代码
field-code-hint = 八位字母和数字，例如 K7M2-Q3XA
field-is-shown = 在列出本人职务之处显示我的姓名
name-unreadable = 请填写姓名，不含网址，最多 100 个字符。
language-unreadable = 请从六种语言中选择一种。
password-short = 密码至少需要 { $count } 个字符。
password-long = 密码最多 { $count } 个字符。
password-common = 这是他人最先会尝试的密码之一。请另选一个。
password-wrong = 这不是该账户的密码。
sign-up-title = 创建账户
sign-up-lead = 有了账户即可参与。系统会发信确认您的邮箱；您可以做什么取决于授予您的角色。
have-account = 我已有账户
no-account = 还没有账户？
sign-in-unconfirmed = 该邮箱尚未确认。请输入邮件中的代码，或要求重新发送。
confirm-title = 确认您的邮箱
confirm-lead = 请输入邮件中的代码和您所设的密码。
confirm-link-lead = 请输入您所设的密码，以防他人以您的名义开立账户。
letter-waiting = 发往 { $address } 的邮件正在途中，内含一个链接和一个可在此输入的代码。
letter-sent = 发往 { $address } 的邮件已交给其邮件服务器。请同时查看垃圾邮件文件夹。
letter-bounced = 发往 { $address } 的邮件被退回。请检查邮箱后重新创建账户。
letter-again = 如果 { $address } 有待确认的账户，新邮件已在途中；仅最后一封有效。
again-title = 重新发送邮件
again-lead = 如果几分钟后仍未收到。
code-wrong = 邮箱、代码与密码不匹配，或代码已超过一天。请检查，或要求重新发送邮件。
link-used = 此链接已使用、已过期，或已被更新的邮件取代。
recover-title = 重设密码
recover-lead = 我们会发送一封邮件，其中的链接一小时内有效。
recover-button = 发送邮件
recover-sent = 如果 { $address } 有账户，邮件已在途中，其中的链接一小时内有效。
recover-choose = 设置新密码
recover-choose-lead = 之后您将在此登录，并在其他所有设备上退出。
account-title = 您的账户
account-closing-on = 此账户将于{ $day }删除。在此之前您可以保留它。
your-roles = 您可以做什么
no-roles = 您尚无角色，可阅读公众所能阅读的内容。
your-organisations = 您代表谁
no-organisations = 秘书处尚未登记任何组织。
profile-title = 关于您
sessions-title = 您的登录设备
this-session = 本设备
device-unknown = 未表明身份的设备
session-text = 自{ $since }起，网络 { $network }，最近使用于{ $used }
end-session = 在该处退出
end-others = 在其他所有设备上退出
new-address-title = 更换邮箱
present-address = 邮件发往 { $address }。
new-address-button = 向新邮箱发送邮件
new-password-title = 更换密码
no-password = 此账户没有密码。您可以通过邮件设置一个。
data-title = 您的数据
data-lead = 取走本服务保存的有关您的一切，或将其删除。
export-button = 全部导出为文件（JSON）
done-profile = 已保存。
done-address = 发往新邮箱的邮件已在途中。打开其中的链接后邮箱才会更换。
done-password = 密码已更改，其他所有设备均已退出登录。
done-sessions = 已在该处退出登录。
close-title = 删除账户
close-lead = 七天后将删除您的姓名、邮箱及一切个人信息。在此之前您可以改变主意。
close-stays = 您为该进程所做的工作将以编号保留在日志中，不含您的姓名。
close-done = 账户将在七天后删除。邮件会告诉您如何保留它。
close-letter-sent = 邮件已在途中。打开其中的链接后才会删除账户。
last-administrator = 这是最后一位管理员。请先任命另一位。
keep-account = 保留账户
keep-question = 要保留账户及其中的一切吗？
keep-done = 账户已保留。
change-title = 使用此邮箱
change-question = 今后是否使用 { $address } 收信和登录？
change-done = 邮箱已更换。
undo-change-title = 恢复原邮箱
undo-change-question = 要把 { $address } 恢复为账户邮箱吗？所有设备都将退出登录。
undo-change-done = 原邮箱已恢复，所有设备均已退出登录。请立即设置新密码。
address-taken = 该邮箱现已属于另一个账户。
letter-greeting = { $name }，您好：
letter-why = 您收到此邮件是因为您在 Hasila 有账户。请勿回复。
letter-ignore = 如果这不是您的请求，请忽略此邮件，不会有任何影响。
letter-confirm-subject = 请确认您的邮箱
letter-confirm = 有人（可能就是您）用此邮箱创建了账户。请在一天内打开链接予以确认。
letter-confirm-button = 确认此邮箱
letter-confirm-code = 或在等待输入的页面上键入此代码：{ $code }
letter-known-subject = 您已有账户
letter-known = 有人（可能就是您）想用此邮箱开立账户。它已有账户：请直接登录，或在登录页重设密码。
letter-recover-subject = 请设置新密码
letter-recover = 有人（可能就是您）要求设置新密码。链接一小时内有效，仅可使用一次，并会使所有设备退出登录。
letter-change-subject = 请确认您的新邮箱
letter-change = 您要求账户改用此邮箱。请在一天内打开链接予以确认。
letter-change-button = 使用此邮箱
letter-changed-subject = 您的邮箱已更换
letter-changed = 您的账户现使用 { $address }。如果不是您本人所为，请在七天内撤销。
letter-changed-button = 撤销更改
letter-closing-subject = 您的账户将被删除
letter-closing = 按您的要求，账户将于{ $day }删除。在此之前您可以保留它。
letter-close-subject = 请确认删除账户
letter-close = 您要求删除账户。请在一小时内打开链接予以确认。
letter-granted-subject = 您获得了新角色
letter-granted = 您现在的角色：{ $role }。
letter-withdrawn-subject = 您的一个角色已结束
letter-withdrawn = 您不再担任以下角色：{ $role }。
letter-role-button = 查看您可以做什么
place-process = 整个进程
since = 自{ $day }起
kind-member-state = 成员国主管部门
kind-sector-member = 部门成员
kind-agency = 国际组织
kind-company = 公司
kind-ngo = 非政府组织
kind-university = 大学或研究机构
kind-other = 其他组织
act-play = 扮演角色
on-demo = 演示中的虚构人物
at-home = 在运行演示的机器上

## The desk of administrators
act-people = 查看、授予和撤销角色、停用
on-people = 人员及其角色
on-organisations = 组织
until-erased = 账户删除之前
scope-there = 在所涉部分或整个进程中
scope-process = 在整个进程中
policy-of = 以下角色可以做什么：{ $role }
policy-all = 全部规则
role-unknown = 请选择一个角色。
people-title = 人员
people-lead = 所有拥有账户的人及其角色。仅管理员可见。
lacks-administrators = 目前只有一位管理员。请再任命一位，以确保始终有人可以授权。
organisations-title = 组织
column-role = 角色
column-organisation = 组织
column-state = 账户状态
column-id = 编号
holds-nothing = 没有角色。
withdrawn = 已撤销
withdraw-title = 撤销角色
withdraw-question = 撤销{ $name }的“{ $role }”角色？系统会发信告知，之后可再次授予。
grant-title = 授予角色
suspend-title = 停用账户
suspend-question = 停用{ $name }的账户并使其在所有设备上退出？之后可恢复使用。
reinstate-title = 恢复账户
reinstate-question = 允许{ $name }重新登录？
join-title = 添加组织
leave-title = 今日结束
organisation-unknown = 请选择一个组织。
place-unfit = 该角色不能设在此处：主席属于机构，协调员属于区域，审计员和管理员属于整个进程。
last-day-wrong = 请填写今天或之后的日期，例如 2027-12-31，或留空。
field-place = 范围
field-region = 区域（副主席）
region-none = 无
field-last-day = 最后一天
field-last-day-hint = 留空：直至撤销
field-position = 职务
add-organisation = 添加组织
organisation-name = 名称（{ $language }）
organisation-name-wrong = 请至少用一种语言填写名称，最多 200 个字符。
choose-one = 请从列表中选择。
field-kind = 类别
field-stakeholder = 利益攸关方类型
field-state = 国家
state-none = 无
sessions-count = { $count ->
    [0] 未在任何设备登录
   *[other] 已在 { $count } 台设备登录
}

history-title = 历史记录
history-added = { $date }由{ $actor }添加
history-changed = { $date }由{ $actor }修改
history-removed = { $date }由{ $actor }删除
history-by-import = 文件导入
history-by-former = 已注销的账户
history-from-to = 由{ $before }改为{ $after }
history-set = { $after }（新增）
history-cleared = 删去{ $before }
history-none = 自创建以来，此记录没有任何变动。
history-count = { $count ->
   *[other] { $count }次变动
}
history-all = { $count ->
   *[other] 查看全部{ $count }次变动
}
history-did = { $date }，{ $actor }：{ $act }
history-by-service = 系统
history-confirmed = 地址已确认
history-granted = 授予角色
history-withdrew = 撤销角色
history-joined = 加入组织
history-left = 离开组织
history-erased = 个人数据已清除
history-password = 密码已更改
history-address = 地址已更改
history-state = 账户状态已更改
history-way-added = 新增登录方式
history-way-removed = 删除登录方式
history-way-renamed = 重命名登录方式
history-profile = 资料已更改
column-name = 名称

## Rights over follow-up
act-assign = 指定负责方、设定日期
act-reply = 附证据答复
act-judge = 接受或退回答复
act-close = 说明理由后关闭
act-reopen = 说明理由后重新开启
on-follow-up = 请求的后续落实
until-closed = 请求关闭之前
once-answered = 答复之后
once-closed = 关闭之后

## Rights over suggestions of topics
act-suggest = 获取建议
act-decide-on = 保存判断
on-texts = 任何文本的行动方面和目标
on-tag-decisions = 对建议主题的判断（不含姓名）

## Rights over contributions
act-clear = 核准、收回、撤回
act-number = 编号、发布、推迟
on-contributions = 文稿
on-restricted = 仅限成员的文稿
on-own-contributions = 本代表团的文稿
once-published = 发布之后
while-drafted = 起草期间
until-numbered = 编号之前
once-cleared = 核准之后
on-own-calendar = 本人的截止日期日历
with-secret = 持有其秘密地址者
act-prepare = 召集和筹备
act-approve = 批准、收回、撤回
on-meetings = 会议：议程、出席情况、摘要草案
on-summaries = 会议摘要
on-translations = 记录文本的译文
act-approve-translation = 批准

## What somebody follows

follow-title = 您关注的内容
follow-lead = 每天一封信，告知您所关注内容的新增和变动；没有变动则不发信。
follow-none = 您尚未关注任何内容。各列表和记录末尾都有关注按钮。
follow-since = 自{ $date }起
follow-stop = 取消关注
follow-again = 重新关注
follow-begun = 您已关注“{ $title }”。
follow-ended = 您不再关注“{ $title }”。
follow-unfit = 无法关注此页：它既不是您可以阅读的列表，也不是您可以阅读的记录。
follow-no-address = 您的账户尚无收信地址；添加地址之前不会发信。
follow-long = { $count ->
   *[other] 此列表超过{ $count }行，请先缩小范围。
}
follow-too-many = { $count ->
   *[other] 您已关注{ $count }项内容，达到上限。请先取消一项关注。
}
follow-letter = 您所关注的内容有以下变动：
follow-why = 您收到此信是因为您关注了这些页面，每天最多一封。回信无人阅读。
follow-line = { $title }：{ $news } – { $page }
follow-subject = { $count ->
   *[other] 您关注的{ $count }项内容有变动
}
follow-new = { $count ->
   *[other] 新增{ $count }项：{ $names }
}
follow-changed = { $count ->
   *[other] 变动{ $count }项：{ $names }
}
follow-gone = { $count ->
   *[other] { $count }项已不存在
}
follow-more = { $count ->
   *[other] 另外{ $count }项
}

## Projects
act-file = 提交、送审、撤回
act-review = 审查：公布、要求修改、合并
act-import = 导入：发送文件、录入其内容、撤回
on-projects = 项目
on-own-projects = 本人编写的项目
on-projects-here = 本区域的项目

## Names and letters of what is followed

follow-kept = “{ $title }”已保存；不发信通知。
follow-letters = 以信件通知
follow-no-letters = 不发信
follow-letters-begin = 写信告知我
follow-letters-end = 不再就此发信
follow-rename = 重命名
follow-name = 名称
follow-renamed = 现名为“{ $title }”。
follow-nameless = 名称不能为空；保留原名。
## Stories and editions

act-choose = 选择、排序、移出
on-stories = 成功案例
act-keep-edition = 保存为版本
on-projects-from-files = 来自文件和其他网址的项目

## Regions in reports

act-input = 撰写区域陈述

## Calls for projects

act-call = 创建、公布、延长、撤回
on-calls = 项目征集
