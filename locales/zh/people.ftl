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

## On what
on-site = 首页和关于本服务的页面
on-static = 样式表和图标
on-groups = 机构、文书、会议和文件
on-register = 请求登记册
on-readings = 已读取的文件及其中找到的条目
on-reports = 报告
on-new-reports = 根据公开记录编写的报告
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
