## Ways to sign in
ways-title = 登录方式
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
on-readings = 已读取的文件及其中找到的条目
on-reports = 报告
on-new-reports = 根据公开记录编写的报告
on-mail = 邮件日志（不含用户自行要求的邮件内容）
on-mail-content = 此类邮件的内容（不含链接和代码）
on-own-letters = 自己收到的某一类邮件
on-jobs = 后台任务
on-journal = 变更日志

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
