## The frame of every page
skip-link = 跳至正文
main-navigation = 主导航
languages = 语文
you-are-here = 当前位置
home = 首页
back-to = 返回：{ $title }
demonstration-notice = 本网站是根据公开事实编制的演示记录，不是任何组织的出版物。

## Languages and versions of a text
shown-in = 以{ $language }显示
language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文
state-original = 原文
state-translated = 译文
state-revised = 经审校的译文
state-stale = 译文早于原文的修改

## Lists
search = 搜索
search-in = 在“{ $title }”中搜索
search-hint = 输入词语或文号；结果须包含全部词语
filters = 筛选
filters-chosen = 已选 { $count } 项筛选条件
clear-all = 清除全部筛选条件
sort-by = 排序方式
pages = 分页
previous = 上一页
next = 下一页
page-of = 第 { $page } 页，共 { $pages } 页
results-count = { $count ->
    [0] 没有结果
   *[other] { $count } 项结果
}
more-choices = 另有 { $count } 项
other-formats = 本列表的其他格式
other-formats-of-thing = 本记录的其他格式
calendar = 日历
nothing-found = 未找到任何内容
nothing-found-hint = 请减少词语，或取消一项筛选条件。
nothing-yet = 此处尚无内容。

## Dates
from = 自
to = 至
updated = 更新日期：{ $date }

## Forms
required = 必填
optional = 选填
problem-title = 有内容需要更正
confirm = 确认
cancel = 取消
save = 保存
yes = 是
no = 否
must-be-number = 第“{ $given }”页不存在。请输入从 1 开始的页码。
unknown-sort = 本列表不能按“{ $given }”排序。请选择：{ $allowed }。
unknown-choice = “{ $given }”不是筛选条件“{ $name }”的选项。

## Errors
error-not-found = 此页不存在
error-not-found-hint = 请核对网址，或在列表中搜索所需内容。
error-forbidden = 您无权进行此项操作
error-forbidden-hint = 如认为应有此权限，请与秘书处联系。
error-sign-in = 请先登录
error-sign-in-hint = 此页仅供已登录人员使用。
error-refused = 目前的内容无法接受
error-refused-hint = 请返回，更正此处所列各项后重新提交。
error-malformed = 无法读取所发送的内容
error-malformed-hint = 内容格式不正确。请检查后重新发送。
error-media-type = 此处不接受这类数据
error-media-type-hint = 请按该地址说明中规定的形式发送。
error-conflict = 目前无法执行此操作
error-conflict-hint = 该记录已发生变化。请重新查看后再作决定。
error-too-large = 内容过大
error-too-large-hint = 请发送较小的文件，或将其分成几部分。
error-foreign = 此请求来自其他网站
error-foreign-hint = 请在本站打开该页，并从该页重新提交表单。
error-method = 此网址不接受这类请求
error-method-hint = 请打开该页并使用页面上的表单。
error-unavailable = 服务暂时不可用
error-unavailable-hint = 没有丢失任何内容。请过几分钟再试。
error-internal = 我方系统发生错误
error-internal-hint = 没有作出任何更改。请重试；如再次发生，请将您当时的操作告知秘书处。
error-too-many = 尝试次数过多
error-too-many-hint = 未作任何更改。请{ $wait }再试。
wait-seconds = { $count ->
   *[other] { $count } 秒后
}
wait-minutes = { $count ->
   *[other] { $count } 分钟后
}
error-unsure = 无法确定此内容是否已保存
error-unsure-hint = 保存时数据库中断。请重新打开页面查看，确认后再决定是否重新发送。
error-full = 存储空间已满
error-full-hint = 未写入任何内容，也未丢失任何内容。管理员需要腾出空间；请稍后再试。
error-home = 前往首页

## Who is signed in
your-account = 您的账户
sign-in = 登录
sign-out = 退出登录
change-role = 更换角色或退出登录

## 邮件
mail-unsubscribe = 不再接收此类邮件
reason-label = 原因
reason-hint = 选填。原因将永久保留在历史记录中，请勿写入任何人的姓名。
history-why = 原因：{ $reason }

## Following

follow-list = 来信关注此列表
follow-record = 来信关注此记录

## Translations that nobody has approved

unapproved-note = 带虚线的文字是尚未审定的译文。
