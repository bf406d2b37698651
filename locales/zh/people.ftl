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
