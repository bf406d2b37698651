list-title = 翻译
list-lead = 记录中缺少译文、译文落后于原文或等待第二人审校的所有文本。
list-nav = 翻译
list-to = 译入
list-state = 状态
list-noun = 所属
list-body = 机构
list-export = XLIFF，{ $from } → { $to }
progress-missing = 缺失
progress-stale = 落后于原文
progress-in-translation = 翻译中
progress-in-revision = 尚未批准
progress-approved = 已批准
noun-body = 机构
noun-instrument = 文书
noun-session = 届会
noun-meeting = 会议
noun-document = 文件
noun-consultation = 磋商
noun-entry = 登记册
column-text-of = 文本
column-from = 译自
column-original = 原文
column-address = 网址
desk-title = 翻译{ $text }
desk-original = 原文（{ $language }）
desk-since = 原文此后的变化
desk-terms = 官方术语
desk-work = 译文（{ $language }）
desk-translation = { $language }文本
desk-claim = 我来翻译
desk-claimed = 有人正在处理此文本。
desk-save = 保存待批
desk-approve = 保存并批准
desk-memory = 以往译文
desk-memory-none = 此前没有翻译过类似文本。
desk-match = 相似度{ $percent }%
desk-empty = 请填写译文。
desk-long = 超过{ $most }个字符。
desk-changed = 原文或译文已被更改。您输入的内容仍在：请核对后再次保存。
import-title = 导入XLIFF
import-lead = 来自翻译工具的译文。原文已变更的文本保持不变并予列明。
import-file = 含{ $language }文本的XLIFF 2文件
import-send = 接收译文
import-none = 请选择文件。
import-not-xml = 文件已损坏：不是格式正确的UTF-8 XML。
import-not-xliff = 这不是XLIFF 2文件。
import-too-large = 文件超过8 MB。请分批发送。
import-languages = 文件未注明六种语言中的两种。
import-other = 该文件的文本为{ $found }，而非{ $wanted }。
import-refused = 以下文本保持不变，因为原文与所译原文不符：
import-kept = { $count ->
   *[other] 已接收{ $count }条译文。
}
import-same = { $count ->
   *[other] { $count }条已存在。
}
import-empty = { $count ->
   *[other] { $count }条仍为空。
}
desk-record = 公众看到的记录
