## The first page of the report
report-title = { $body }：{ $from }至{ $to }会议成果
report-source = { $kind ->
    [chair] 工作组主席的报告
   *[secretariat] 秘书处的报告
}
summary-heading = 概要
summary-scope = 本报告根据登记册的记载，介绍工作组{ $from }至{ $to }的主要工作成果。
action-heading = 需采取的行动
action-text = 请理事会注意本报告，并赞同其中所载的建议。
references-heading = 参考文件
reference-line = { $instrument }：{ $title }
meetings-held = { $count ->
   *[other] 工作组在此期间举行了{ $count }次会议。
}
no-meeting = { $from }至{ $to }期间没有工作组会议的记录。
entries-recorded = { $count ->
   *[other] 共记录{ $count }项意见和建议。
}
notice-heading = 请注意
texts-missing-heading = 没有中文版的文字
texts-missing = { $missing ->
   *[other] 本报告引用登记册文字{ $total }段，其中{ $missing }段没有中文版，以其他语文显示并加注说明。
}
shown-in = { $code ->
    [ar] 以阿拉伯文显示
    [zh] 以中文显示
    [en] 以英文显示
    [fr] 以法文显示
    [ru] 以俄文显示
   *[es] 以西班牙文显示
}

## How things are cited
instrument-name = { $kind ->
    [council-resolution] 理事会第{ $number }号决议
    [council-decision] 理事会第{ $number }号决定
    [resolution] 第{ $number }号决议
    [decision] 第{ $number }号决定
    [recommendation] 第{ $number }号建议
   *[symbol] { $number }
}
instrument-modified = { $name }（{ $year }年，修订版）
instrument-revised = { $name }（{ $year }年，{ $place }，修订版）
officer = { $name }（{ $state }）
source-name = { $kind ->
    [member-state] 成员国
    [sector-member] 部门成员
    [secretariat] 秘书处
    [chair] 主席
    [vice-chair] 副主席
    [body] 其他机构
   *[organization] 其他组织
}

## 1 Introduction
introduction = 引言
founded-by = { $body }（以下简称“工作组”）于{ $year }年设立（{ $instrument }）。
founded-in = { $body }（以下简称“工作组”）于{ $year }年设立。
body-named = 本报告涉及{ $body }（以下简称“工作组”）。
mandate = 其职责简述如下：{ $mandate }
conference-intro = 理事会的上级大会为工作组的工作确立了以下依据：
changes-intro = 在此期间，指导工作组工作的下列决定获得通过、修订或被废止：
instrument-abrogated = { $instrument }已废止（{ $date }）。
terms-of-reference = 职责范围：{ $terms }
membership = 参加资格：{ $membership }
chair = { $count ->
   *[other] 在此期间的主席：{ $chair }。
}
vice-chairs = { $count ->
   *[other] 副主席：{ $people }。
}

## 2 Activities
activities = 工作组的活动
worked = { $from }至{ $to }，工作组通过定期会议以及成员和秘书处提交的文件开展工作。
worked-consultations = 在两次会议之间，还以书面形式和公开程序征求了成员和其他利益相关方的意见。
meetings-intro = 各次会议及概述其主要成果的文件如下。
meeting-name = 第{ $number }次会议
meeting-line = 第{ $number }次会议（{ $place }，{ $dates }）。
meeting-line-unplaced = 第{ $number }次会议（{ $dates }）。
meeting-colocated = （{ $with }）
meeting-summary = 成果概要：{ $document }。
endorsed-share = { $recommendations ->
   *[other] 登记册载有工作组在此期间的{ $recommendations }项建议；其中理事会赞同{ $endorsed }项（{ $percent }%）。
}
sessions-intro = 工作组向理事会各届会议提交报告，理事会就其成果采取了以下行动：
no-session = 没有理事会会议在此期间就工作组成果采取行动的记录。
session-line = { $session }（{ $dates }）：
session-act = { $kind ->
    [notes] 注意到工作组的报告。
    [endorses] 赞同报告中的建议。
    [approves] 批准了提交的一份案文。
    [considers] 审议了一份报告。
    [amends] 修订了一项文书。
   *[abrogates] 废止了一项文书。
}
session-endorsed = { $count ->
   *[other] 登记册中有{ $count }项建议注明由本届会议赞同。
}
consultations-intro = 在工作组的指导下，开展了以下磋商：
consultation-line = { $title }（{ $years }）。
documents-recorded = { $count ->
   *[other] 共记录这些会议的{ $count }份文件。
}
documents-secretariat = { $count ->
   *[other] 其中{ $count }份由秘书处提交。
}
documents-joint = 联合提交的文件在每一来源下各计一次。
entries-undated = { $count ->
   *[other] 登记册中有{ $count }个条目未注明出自哪次会议，一并列入本报告。
}
source-count = { $count ->
   *[other] { $source }：{ $count }份文件
}
count-caption = 按会议统计的文件、建议和赞同情况
count-meeting = 会议
count-documents = 文件
count-secretariat = 其中：秘书处
count-members = 其中：成员
count-recommendations = 建议
count-endorsed = 获赞同
count-no-meeting = 未注明会议
count-total = 合计
observations-intro = 工作组的意见和建议按议题归类如下：
observations-none = 没有工作组在此期间的意见或建议的记录。
other-topics = 其他事项
topic-line = { $topic }：

## 3 to 9
chapter = { $section ->
    [observations] 意见和建议
    [agenda-2030] 国际电联与2030年可持续发展议程有关的活动
    [roadmap] 可持续发展目标路线图
    [regional] 区域活动
    [resolutions] 有关决议的提案
    [preparations] 全权代表大会的筹备工作
    [reports] 审议的报告
   *[conclusions] 结论
}
chapter-scope = { $count ->
   *[other] 登记册中有{ $count }个条目与此事项有关。
}
chapter-due = { $count ->
   *[other] 其中{ $count }个条目注明了完成日期或完成时的活动。
}
chapter-empty = 没有在此期间与此事项有关的记录。
thanks = 工作组感谢主席和副主席领导工作，感谢所有提交文件和参与工作的各方，并感谢秘书处的支持。

## Entries
entry-due = （期限：{ $date }）
entry-due-event = （期限：{ $event }）
entry-cites = （见{ $cites }）
no-agreement = 未能达成一致。
no-agreement-on = 未能就该提案（来源：{ $proposers }）达成一致。
left-to-do = 尚待完成的工作：{ $left }

## Pages
reports-title = 报告
reports-lead = 报告根据登记册编写：每个数字均由记录统计得出，每个段落均可查到所依据的记录。
council-title = 提交理事会的报告
council-lead = 工作组在您选定期间的工作及其提出的全部要求和建议，可用六种语文之一编写。
council-form = 选择报告
choice-body = 工作组
choice-from = 起始月份
choice-to = 结束月份
choice-month-hint = 年份和月份，例如2014-11
choice-language = 报告语文
choice-records = 段落所依据的记录
choice-records-hint = 报告的每个段落都与其所依据的记录相关联。
choice-records-hidden = 不显示
choice-records-anchored = 作为不可见的标记
choice-records-cited = 作为读者可见的注释
choice-preview = 显示报告
choice-change = 更改选择
preview-contents = 报告目录
preview-front = 首页
preview-part = { $heading }（第{ $part }部分）
preview-downloads = 下载完整报告
preview-language = 本报告的语文：{ $language }。
preview-missing = { $missing ->
    [0] 报告引用的登记册文字均有该语文版本。
   *[other] 报告引用的{ $total }段登记册文字中有{ $missing }段没有该语文版本，以其他语文显示并加注说明。
}
no-reporting-body = 没有向理事会报告的机构的记录。
refused-body = “{ $given }”不是已登记的工作组。请选择：{ $known }。
refused-month = “{ $given }”不是月份。请填写年份和月份，例如2014-11。
refused-future = { $given }在未来。请选择不晚于{ $today }的月份。
refused-order = 起始月份（{ $from }）晚于结束月份（{ $to }）。请调换或另行选择。
refused-language = “{ $given }”不是六种语文之一。请选择ar、zh、en、fr、ru或es。
refused-records = “{ $given }”不是可选项。请选择hidden、anchored或cited。
refused-section = 报告没有“{ $given }”节。请从目录中选择。

## Single records as files
paper-what = 项目
paper-said = 记录
paper-original = 原文：{ $language }

## What became of requests

entry-done = （已完成：{ $evidence }）
entry-answered = （已答复：{ $evidence }）

## Reports of the Stocktaking

stocktaking-title = 总结评估报告。{ $about }
stocktaking-title-stories = 总结评估成功案例。{ $about }
stocktaking-source = 摘自项目公开登记册
stocktaking-all-years = 所有年份的项目。
stocktaking-year = { $year }年开始的项目。
stocktaking-years = { $from }年至{ $to }年开始的项目。
stocktaking-counted = { $count ->
   *[other] 共统计{ $count }个已公布项目。
}
stocktaking-stories-counted = { $count ->
   *[other] { $count }个成功案例。
}
stocktaking-made = 本报告的编制方法
stocktaking-position = 数字取自登记册日志第{ $position }条时的状态，日期为{ $day }。同一选择在同一条目处生成逐字节相同的文件。
stocktaking-query = 统计的是此列表中的项目：{ $list }。
stocktaking-edition = 这是秘书处保存的{ $year }年第{ $number }版。数字指纹（SHA-256）：{ $hash }。
stocktaking-unkept = 本报告未保存为版本。
stocktaking-means = 数字的含义：
stocktaking-counts = 项目
stocktaking-claims = 声明与证据
stocktaking-regional = 区域性举措的成果
stocktaking-gaps = 空白
stocktaking-gap = { $name }：
stocktaking-no-gaps = 未发现空白。
stocktaking-no-stories = 这些项目中未选出成功案例。
stocktaking-place = { $organisation }；{ $states }
stocktaking-page = 总结评估报告
stocktaking-lead = 全球报告、区域、行动方面或目标报告以及成功案例，均由公开登记册统计得出。每个数字都可打开其项目。
stocktaking-form = 选择报告
stocktaking-shown = { $title }。统计截至日志第{ $position }条。
choice-kind = 报告
kind-stocktaking = 总结评估报告
kind-stories = 成功案例
refused-kind = “{ $given }”不是报告。请选择stocktaking或stories。
edition-list = 已保存的版本
edition-lead = 秘书处保存的报告。每份均有六种语言和各种格式，数字为当时统计结果。
edition-none = 尚未保存任何版本。
edition-name = { $year }年第{ $number }版：{ $title }
edition-when = 保存于{ $day }，日志第{ $position }条
edition-keep = 保存为版本
edition-hint = 版本将获得编号，其数字在所有语言和格式中保持现状。
edition-kept = 保存为版本
edition-keeper = 秘书处

## What regions say

input-title = 各区域的陈述
input-lead = 各区域用自己的话说明当地情况。文字以撰写语言列入全球报告和该区域报告。
input-none = 您不负责任何区域的撰写。
input-written = 最后撰写于{ $day }，语言：{ $languages }
input-unwritten = 尚未撰写
input-of = 报告对该区域的陈述：{ $region }
input-hint = 用本页语言，最多{ $most }个字符；空行分段。留空则删除该语言文字。
input-long = 文字超过{ $most }个字符，请缩短。
input-changed = 其间有人修改了文字。您的文字仍在栏中；请先查看对方文字再保存。
input-region-wrong = 请选择六个区域之一。
input-keep = 保存
input-saved = 文字已保存，将列入下一份报告。
input-wrote = 撰写区域陈述
input-field = 文字
stocktaking-inputs = 来自各区域
