<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LinkQuestion</name>
    <message>
        <source>This link is not opened</source>
        <translation>このリンクは開けません</translation>
    </message>
    <message>
        <source>Only addresses of the web (http, https) are.</source>
        <translation>開けるのはWebのアドレス (http、https) だけです。</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>このアドレスをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>ホスト: %1</translation>
    </message>
    <message>
        <source>The same in ASCII: %1</source>
        <translation>ASCII表記: %1</translation>
    </message>
    <message>
        <source>The host mixes scripts: its letters may imitate others.</source>
        <translation>ホスト名に複数の文字体系が混在しています。他の文字に似せた文字かもしれません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>開かない</translation>
    </message>
    <message>
        <source>The host is in another script and reads as %1.</source>
        <translation>このホストは別の文字体系で書かれており、%1 と読めます。</translation>
    </message>
</context>
<context>
    <name>bluepencil::ActionRegistry</name>
    <message>
        <source>Only in Review</source>
        <translation>レビュー画面のみ</translation>
    </message>
    <message>
        <source>Only in Statistics</source>
        <translation>統計画面のみ</translation>
    </message>
    <message>
        <source>Only in Datasets</source>
        <translation>データセット画面のみ</translation>
    </message>
    <message>
        <source>Only in Settings</source>
        <translation>設定画面のみ</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>今は実行できません</translation>
    </message>
</context>
<context>
    <name>bluepencil::AdjudicationOverlay</name>
    <message>
        <source>approved the draft, %1</source>
        <translation>下書きを承認、%1</translation>
    </message>
    <message>
        <source>edited it, %1</source>
        <translation>編集、%1</translation>
    </message>
    <message>
        <source>rejected it, with a text, %1</source>
        <translation>却下（差し替え文あり）、%1</translation>
    </message>
    <message>
        <source>rejected it, %1</source>
        <translation>却下、%1</translation>
    </message>
    <message>
        <source>passed it on, %1</source>
        <translation>エスカレーション、%1</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decide between reviewers</source>
        <translation>レビュアー間の裁定</translation>
    </message>
    <message>
        <source>Decide on the draft myself</source>
        <translation>下書きを自分で判定</translation>
    </message>
    <message>
        <source>They decided without seeing each other. What you take goes into the text, where you can change it; it goes out when you decide.</source>
        <translation>レビュアーは互いの判定を見ずに判定しました。採用したものは本文に入り、そこで変更できます。送信されるのは、あなたが判定したときです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more decided.</source>
        <translation>
            <numerusform>ほかに %Ln 人が判定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Final of %1 against the draft</source>
        <translation>%1 の最終版と下書きの比較</translation>
    </message>
    <message>
        <source>No text goes out if you reject it too (F12).</source>
        <translation>あなたも却下すると（F12）、何も送信されません。</translation>
    </message>
    <message>
        <source>There is no text of theirs.</source>
        <translation>このレビュアーの文章はありません。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <translation>下書きを採用</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>この文章を採用</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>%1 による</translation>
    </message>
</context>
<context>
    <name>bluepencil::AgreementPage</name>
    <message>
        <source>no item judged twice</source>
        <translation>2回判定された案件なし</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>すべて同じ</translation>
    </message>
    <message>
        <source>items differ in reviewers</source>
        <translation>案件ごとにレビュアー数が異なる</translation>
    </message>
    <message>
        <source>not two reviewers</source>
        <translation>レビュアーが2人ではない</translation>
    </message>
    <message>
        <source>under %1 items</source>
        <translation>案件 %1 件未満</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>判定の種類</translation>
    </message>
    <message>
        <source>Effort in bands</source>
        <translation>編集量の区分</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Label set or not</source>
        <translation>ラベルの有無</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2～%3)</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定の内容</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 信頼区間</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Cohenのκ</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>Fleissのκ</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorffのα</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>GwetのAC1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>People and agreement</source>
        <translation>人と一致度</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>レビュアーの組</translation>
    </message>
    <message>
        <source>Agreement of all</source>
        <translation>全体の一致度</translation>
    </message>
    <message>
        <source>Same action</source>
        <translation>判定の種類が一致</translation>
    </message>
    <message>
        <source>Where a senior decided: whose decision stood</source>
        <translation>上位者が判定した案件: 誰の判定が維持されたか</translation>
    </message>
    <message>
        <source>Agreement by group</source>
        <translation>グループ別の一致度</translation>
    </message>
    <message>
        <source>No item was decided twice</source>
        <translation>2回判定された案件はありません</translation>
    </message>
    <message>
        <source>Agreement is measured where two or more people decide on the same draft without seeing each other. Ask for an overlap of 2 on an item or a queue.</source>
        <translation>一致度は、2人以上が互いの判定を見ずに同じ下書きを判定したときに測定されます。案件またはキューに、重複 2 を指定してください。</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>少なすぎるため表示できません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were decided twice in this period; figures are shown from 5 on.</source>
        <translation>
            <numerusform>この期間に2回判定された案件は %Ln 件です。数値は5件から表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2 agree, 95 % interval %3, %4</source>
        <translation>%1: 一致率 %2、95 % 信頼区間 %3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>案件 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>; under 30: read the interval</source>
        <translation>。30件未満のため、信頼区間で判断してください</translation>
    </message>
    <message>
        <source>Label set by both or by neither</source>
        <translation>ラベルを両者が付けた、またはどちらも付けなかった</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>n = 5 未満の %Ln グループを非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>n = 30 未満は印付き、5 未満は非表示</translation>
    </message>
    <message>
        <source>No group has 5 items.</source>
        <translation>案件が5件あるグループはありません。</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Decided over</source>
        <translation>上位者が判定</translation>
    </message>
    <message>
        <source>Stood</source>
        <translation>維持率</translation>
    </message>
    <message>
        <source>%1 of %2 items have the same final from all (%3); HTER between two finals is %4 on average, half of the items are under %5.</source>
        <translation>案件 %2 件中 %1 件で、全員の最終版が同じです（%3）。2つの最終版の間のHTERは平均 %4 で、案件の半数は %5 未満です。</translation>
    </message>
    <message numerus="yes">
        <source>A senior decided on %Ln item(s) and took one of the decisions as it was on %1 (%2).</source>
        <translation>
            <numerusform>上位者は案件 %Ln 件を判定し、うち %1 件でいずれかの判定をそのまま採用しました（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions count that were made without seeing the others’. Groups under 30 items are marked and do not sort by their figures; α is shown from 50 items on. Intervals: 95 %, by drawing items again (seed %1); of the share of two, Wilson’s.</source>
        <translation>ほかの人の判定を見ずに行われた判定だけを数えます。案件が30件未満のグループには印が付き、数値による並べ替えの対象になりません。αは50件から表示されます。信頼区間は95 % で、案件の再抽出（シード %1）によります。2人の場合の割合にはWilsonの方法を使います。</translation>
    </message>
    <message>
        <source>Agreement by group: %1</source>
        <translation>グループ別の一致度: %1</translation>
    </message>
    <message>
        <source>%1 of %2 items have the same final from all (%3); HTER between two finals is %4 on average.</source>
        <translation>案件 %2 件中 %1 件で、全員の最終版が同じです（%3）。2つの最終版の間のHTERは平均 %4 です。</translation>
    </message>
    <message>
        <source>Items that two or more decided</source>
        <translation>2人以上が判定した案件</translation>
    </message>
    <message>
        <source>%1: items that two or more decided</source>
        <translation>%1: 2人以上が判定した案件</translation>
    </message>
    <message>
        <source>%1: items that both decided</source>
        <translation>%1: 両者が判定した案件</translation>
    </message>
    <message>
        <source>%1: items on which one or more set it</source>
        <translation>%1: 1人以上が付けた案件</translation>
    </message>
    <message>
        <source>%1: items on which a senior decided</source>
        <translation>%1: シニアが判定した案件</translation>
    </message>
    <message>
        <source>Beside the other selection</source>
        <translation>もう一方の選択との比較</translation>
    </message>
    <message>
        <source>Decided by a senior</source>
        <translation>上位者が判定した割合</translation>
    </message>
    <message>
        <source>The senior took one as it was</source>
        <translation>上位者が一方をそのまま採用</translation>
    </message>
</context>
<context>
    <name>bluepencil::BandsCard</name>
    <message>
        <source>Edit effort of what is kept</source>
        <translation>残すデータの編集量</translation>
    </message>
    <message>
        <source>HTER, %1 without a final</source>
        <translation>HTER、最終版なし %1</translation>
    </message>
    <message>
        <source>HTER bands</source>
        <translation>HTERの区分</translation>
    </message>
</context>
<context>
    <name>bluepencil::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>bluepencil::BatchDiffCard</name>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Rows of each format</source>
        <translation>形式ごとの行数</translation>
    </message>
    <message>
        <source>%1 compared with</source>
        <translation>%1 の比較対象</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) added</source>
        <translation>
            <numerusform>追加された判定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>なくなった判定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>その後に変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in both</source>
        <translation>
            <numerusform>両方にある判定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the same content to the byte</source>
        <translation>内容はバイト単位で同一</translation>
    </message>
    <message>
        <source>Rows of a format</source>
        <translation>形式の行数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are the same.</source>
        <translation>設定は同じです。</translation>
    </message>
    <message>
        <source>Settings that differ:</source>
        <translation>異なる設定:</translation>
    </message>
</context>
<context>
    <name>bluepencil::BenchmarksPage</name>
    <message>
        <source>HTER, less is better</source>
        <translation>HTER、小さいほど良い</translation>
    </message>
    <message>
        <source>chrF2, more is better</source>
        <translation>chrF2、大きいほど良い</translation>
    </message>
    <message>
        <source>Fields alike, more is better</source>
        <translation>フィールドの一致、多いほど良い</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Latest run</source>
        <translation>最新の実行</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s), %2 without a draft</source>
        <translation>
            <numerusform>%1、案件 %Ln 件、下書きなし %2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Every threshold is reached, by all items.</source>
        <translation>すべての案件で、すべてのしきい値に到達しています。</translation>
    </message>
    <message>
        <source>A threshold is not reached, or items have no draft.</source>
        <translation>到達していないしきい値があるか、下書きのない案件があります。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>値、%1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Threshold reached</source>
        <translation>しきい値に到達</translation>
    </message>
    <message>
        <source>Same items in both</source>
        <translation>両方に共通の案件</translation>
    </message>
    <message>
        <source>Change to the run before, %1</source>
        <translation>前回の実行からの変化、%1</translation>
    </message>
    <message>
        <source>run by run, band: %1</source>
        <translation>実行ごと、帯: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3, n = %4</source>
        <translation>%1、%2: %3、n = %4</translation>
    </message>
    <message>
        <source>%1; threshold %2, %3</source>
        <translation>%1。しきい値 %2、%3</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Must reach</source>
        <translation>到達条件</translation>
    </message>
    <message>
        <source>HTER at most %1</source>
        <translation>HTER %1 以下</translation>
    </message>
    <message>
        <source>chrF2 at least %1</source>
        <translation>chrF2 %1 以上</translation>
    </message>
    <message>
        <source>fields at least %1</source>
        <translation>フィールドの一致 %1 以上</translation>
    </message>
    <message>
        <source>No benchmarks yet</source>
        <translation>ベンチマークはまだありません</translation>
    </message>
    <message>
        <source>A benchmark is a frozen set of items with the finals that people gave them: “benchmark create” on the command line makes one, “benchmark import” holds the drafts of a model against it.</source>
        <translation>ベンチマークは、人が付けた最終版を含む、固定された案件の集まりです。コマンドラインの「benchmark create」で作成し、「benchmark import」でモデルの下書きをベンチマークと比較します。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>No run with five items yet: “benchmark import” on the command line holds the drafts of a model against it.</source>
        <translation>案件が5件ある実行はまだありません。コマンドラインの「benchmark import」で、モデルの下書きをベンチマークと比較します。</translation>
    </message>
    <message>
        <source>Benchmarks: models on frozen items</source>
        <translation>ベンチマーク: 固定された案件でのモデル</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <source>Check findings for 100 drafts, less is better</source>
        <translation>下書き100件あたりのチェック指摘、少ないほど良い</translation>
    </message>
    <message>
        <source>check findings at most %1</source>
        <translation>チェック指摘 %1 以下</translation>
    </message>
    <message>
        <source>All runs of %1, whatever the period above. Intervals are the middle 95 % of 2,000 draws of the items; changes are paired: the same items of both runs. The scores are kept, not the drafts: a point opens what people decided on the items. Finals that came from editing a model’s drafts favour that model.</source>
        <translation>上の期間にかかわらず、%1 のすべての実行を表示します。信頼区間は、案件を2,000回再抽出した結果の中央 95 % です。変化は対応のある比較で、両方の実行に共通の案件を使います。保存されるのはスコアで、下書きは保存されません。点を開くと、案件に対する人の判定が表示されます。あるモデルの下書きを編集して作られた最終版は、そのモデルに有利に働きます。</translation>
    </message>
    <message>
        <source>other guideline or program</source>
        <translation>別のガイドラインまたはプログラム</translation>
    </message>
    <message>
        <source>A benchmark has the same items whatever is selected; each run stands beside the one before.</source>
        <translation>ベンチマークの案件は選択にかかわらず同じです。各実行は直前の実行と並べて表示されます。</translation>
    </message>
</context>
<context>
    <name>bluepencil::BesideView</name>
    <message>
        <source>Your text</source>
        <translation>あなたの文章</translation>
    </message>
    <message>
        <source>Compare with another text</source>
        <translation>別の文章と比較</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>比較対象: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::BiasPage</name>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Heavy edits</source>
        <translation>重度の編集</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>ラベルあり</translation>
    </message>
    <message>
        <source>HTER, mean</source>
        <translation>HTER、平均</translation>
    </message>
    <message>
        <source>Time, median</source>
        <translation>時間、中央値</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2～%3)</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>too small to judge</source>
        <translation>少なすぎて判断できない</translation>
    </message>
    <message>
        <source>evidence of a difference</source>
        <translation>差がある証拠あり</translation>
    </message>
    <message>
        <source>no difference larger than %1 detectable</source>
        <translation>%1 を超える検出可能な差なし</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>no evidence of a difference</source>
        <translation>差がある証拠なし</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>定義不能</translation>
    </message>
    <message>
        <source>%1; within model and task it points the other way</source>
        <translation>%1。ただしモデルとタスクの中では向きが逆</translation>
    </message>
    <message>
        <source>Bias audit</source>
        <translation>バイアス監査</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>グループ分け</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>グループ別</translation>
    </message>
    <message>
        <source>Groups compared</source>
        <translation>グループの比較</translation>
    </message>
    <message>
        <source>No decision to compare</source>
        <translation>比較できる判定がありません</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>少なすぎるため表示できません</translation>
    </message>
    <message>
        <source>with the largest group</source>
        <translation>最大のグループと比較</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message numerus="yes">
        <source>q is p adjusted for %Ln comparison(s) (Benjamini and Hochberg); under .05 it is called evidence. p: Fisher’s exact test, of HTER and time Mann and Whitney’s.</source>
        <translation>
            <numerusform>q は、%Ln 件の比較について調整した p です（Benjamini-Hochberg法）。0.05未満を証拠と呼びます。p は Fisherの正確確率検定、HTERと時間では Mann-WhitneyのU検定によります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Within strata: the odds ratio of the two groups within each model and task (Mantel and Haenszel), for groups that differ in what they are sent.</source>
        <translation>層内: 各モデルとタスクの中での2つのグループのオッズ比です（Mantel-Haenszel法）。送られてくる内容が異なるグループのためのものです。</translation>
    </message>
    <message>
        <source>“Detectable” would be found in four of five samples of these sizes. Under 30 decisions a group is marked, under 5 hidden.</source>
        <translation>「検出可能」とは、この大きさの標本5つのうち4つで見つかることを意味します。判定が30件未満のグループには印が付き、5件未満は表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) hidden.</source>
        <translation>
            <numerusform>%Ln グループを非表示にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 信頼区間</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3, n = %4; %5</source>
        <translation>%1: %2、95 % 信頼区間 %3、n = %4。%5</translation>
    </message>
    <message>
        <source>%1, by group</source>
        <translation>%1、グループ別</translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>n = 30 未満は印付き、5 未満は非表示</translation>
    </message>
    <message>
        <source>No group has 5 decisions with this figure.</source>
        <translation>この数値について判定が5件あるグループはありません。</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>差、ポイント</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比</translation>
    </message>
    <message>
        <source>Odds ratio within strata</source>
        <translation>層内のオッズ比</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>There are none in this period and of this kind. Go back and choose a longer period or fewer conditions; groups are compared from 5 decisions on.</source>
        <translation>この期間と種類に該当するものはありません。戻って、より長い期間を選ぶか、条件を減らしてください。グループは判定5件から比較されます。</translation>
    </message>
    <message>
        <source>No group by %1 has 5 decisions; smaller ones are hidden, because they would say more about single cases than about the group. Choose other groups above, or go back and choose a longer period.</source>
        <translation>%1別のグループに、判定が5件あるものはありません。それより小さいグループは、グループよりも個々の事例を表すことになるため表示されません。上でほかのグループを選ぶか、戻ってより長い期間を選んでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; within model and task there is no difference</source>
        <translation>%1。ただしモデルとタスクの中では差がない</translation>
    </message>
    <message>
        <source>The audit compares groups with each other: choose an attribute, such as the model, instead of a second selection.</source>
        <translation>この監査はグループ同士を比べます。2 つ目の選択の代わりに、モデルなどの属性を選んでください。</translation>
    </message>
</context>
<context>
    <name>bluepencil::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>too large to be checked</source>
        <translation>大きすぎてチェックできません</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>確認事項なし</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>確認事項 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>このままで正しい</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation>理由（1行で）</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>要回答 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>回答待ち</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandDelegate</name>
    <message>
        <source>your keys</source>
        <translation>変更済みのキー</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandModel</name>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>変更済みのキー</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>今は不可: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandPalette</name>
    <message>
        <source>Run an action</source>
        <translation>操作を実行</translation>
    </message>
    <message>
        <source>Run an action: type some of its letters</source>
        <translation>操作を実行: 名前の一部を入力</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>この文字を含む操作はありません。文字を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>bluepencil::CompareBase</name>
    <message>
        <source>Final of %1</source>
        <translation>%1の最終版</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>%1 に承認</translation>
    </message>
    <message>
        <source>rejected, with a text, %1</source>
        <translation>%1 に却下（差し替え文あり）</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>%1 に編集</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>あなたが送信した文章</translation>
    </message>
    <message>
        <source>%1; the producer gave it back</source>
        <translation>%1、提出元が差し戻し</translation>
    </message>
    <message>
        <source>%1; you took it back</source>
        <translation>%1、あなたが撤回</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>以前あなたが書いた文章</translation>
    </message>
    <message>
        <source>%1; it came too late</source>
        <translation>%1、間に合いませんでした</translation>
    </message>
    <message>
        <source>Draft of revision %1</source>
        <translation>版 %1 の下書き</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>%1 に差し替え</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>プロンプト %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>下書き %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CompareOverlay</name>
    <message>
        <source>Compare with</source>
        <translation>比較対象を選択</translation>
    </message>
    <message>
        <source>Texts to compare with</source>
        <translation>比較できる文章</translation>
    </message>
    <message>
        <source>Marks and hunks follow what is chosen here. What is stored stays against the draft.</source>
        <translation>印と変更箇所は、ここで選んだ文章との比較になります。保存されるのは下書きとの比較のままです。</translation>
    </message>
    <message>
        <source>compared with now</source>
        <translation>現在の比較対象</translation>
    </message>
    <message>
        <source>%1; compared with now</source>
        <translation>%1、現在の比較対象</translation>
    </message>
</context>
<context>
    <name>bluepencil::ConflictOverlay</name>
    <message>
        <source>Decisions that did not count</source>
        <translation>反映されなかった判定</translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <translation>すべての文章をコピー</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message numerus="yes">
        <source>While there was no contact others were faster with %n draft(s). Nothing of yours went out for them; your texts are kept.</source>
        <translation>
            <numerusform>オフラインの間に、%n 件の下書きを他の人が先に処理しました。これらについてあなたの判定は送信されていません。あなたの文章は保持されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>A team&apos;s workspace is reached through its gateway. This machine then keeps a journal of its own: you work on without contact, and nothing that you wrote is lost.</source>
        <translation>チームのワークスペースには、ゲートウェイを通じて接続します。このコンピューターにもジャーナルが保存されるため、オフラインでも作業を続けられ、書いた内容は失われません。</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>ゲートウェイのアドレス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Leave empty to use the one that is kept</source>
        <translation>空欄の場合は保存済みのトークンを使います</translation>
    </message>
    <message>
        <source>As it was given to you</source>
        <translation>受け取ったとおりに入力</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>トークンの保存</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Until the window closes</source>
        <translation>ウィンドウを閉じるまで</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keychain holds it, never a file of this program.</source>
        <translation>トークンはシステムのキーチェーンに保存され、このプログラムのファイルには保存されません。</translation>
    </message>
    <message>
        <source>This desktop has no keychain that the program could use. The token is kept in no file, so you are asked for it again at the next start.</source>
        <translation>このシステムには、プログラムが使えるキーチェーンがありません。トークンはファイルに保存されないため、次回の起動時に再入力が必要です。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>この接続を使う</translation>
    </message>
    <message>
        <source>The keychain did not take the token.</source>
        <translation>キーチェーンにトークンを保存できませんでした。</translation>
    </message>
    <message>
        <source>It says: %1. The token is used until the window closes, and kept in no file.</source>
        <translation>キーチェーンからの応答: %1。トークンはウィンドウを閉じるまで使われ、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; nothing was sent to it.</source>
        <translation>サーバーの管理者に確認してください。サーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 の証明書は有効期限が切れています。</translation>
    </message>
    <message>
        <source>This machine says it is %1. If that is right, the server needs a new certificate. Nothing was sent to it.</source>
        <translation>このコンピューターの日付は %1 です。正しければ、サーバーに新しい証明書が必要です。サーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 の証明書はまだ有効期間に入っていません。</translation>
    </message>
    <message>
        <source>This machine says it is %1. If that is wrong, set its clock. Nothing was sent to the server.</source>
        <translation>このコンピューターの日付は %1 です。間違っている場合は時計を合わせてください。サーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself.</source>
        <translation>%1 の証明書は自己署名です。</translation>
    </message>
    <message>
        <source>Nobody vouches for it. If it is your team&apos;s own, have it added to the certificates this machine trusts. Nothing was sent to the server.</source>
        <translation>第三者による保証がありません。チーム独自の証明書であれば、このコンピューターが信頼する証明書への追加を依頼してください。サーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>This machine does not know who vouches for %1.</source>
        <translation>%1 を保証する発行元が、このコンピューターでは不明です。</translation>
    </message>
    <message>
        <source>The issuer of its certificate is not among those this machine trusts. If it is your company&apos;s own, have it added there. Nothing was sent to the server.</source>
        <translation>証明書の発行元が、このコンピューターの信頼する発行元に含まれていません。会社独自の発行元であれば、追加を依頼してください。サーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>The certificate belongs to another name than %1.</source>
        <translation>証明書の名前が %1 と一致しません。</translation>
    </message>
    <message>
        <source>Check the address. If it is right, somebody else may be answering.</source>
        <translation>アドレスを確認してください。正しければ、別の相手が応答している可能性があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>%1 の証明書は失効しています。</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>%1 に安全に接続できませんでした。</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>%1 に %2 として接続しました。</translation>
    </message>
    <message>
        <source>Every queue is open to you.</source>
        <translation>すべてのキューを利用できます。</translation>
    </message>
    <message>
        <source>Your queues: %1</source>
        <translation>利用できるキュー: %1</translation>
    </message>
    <message>
        <source>But the connection is not encrypted: others on the way can read drafts, answers and your token. Use an address that begins with https://.</source>
        <translation>ただし、接続が暗号化されていません。通信の途中で下書き、回答、トークンを他人に読まれる可能性があります。https:// で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>It looks like https://review.example.com, perhaps with a port or a path.</source>
        <translation>https://review.example.com のような形式です。ポートやパスが付くこともあります。</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>%1 という名前のホストはありません。</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this machine is on the network the server is on; a VPN may be needed.</source>
        <translation>入力に誤りがないか、このコンピューターがサーバーと同じネットワークにあるかを確認してください。VPNが必要な場合もあります。</translation>
    </message>
    <message>
        <source>%1 is there, but takes no connections at that port.</source>
        <translation>%1 は見つかりましたが、そのポートでは接続を受け付けていません。</translation>
    </message>
    <message>
        <source>Check the port; if it is right, the gateway is not running.</source>
        <translation>ポートを確認してください。正しければ、ゲートウェイが動作していません。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>It may be off, or a firewall on the way keeps it from answering.</source>
        <translation>停止しているか、途中のファイアウォールが応答を妨げている可能性があります。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>%1 との接続が切断されました。</translation>
    </message>
    <message>
        <source>Something on the way, or the server itself, ended it. Check whether the address should begin with https://.</source>
        <translation>通信の途中か、サーバー自体が接続を切断しました。アドレスの先頭を https:// にする必要がないか確認してください。</translation>
    </message>
    <message>
        <source>%1 sends on to another address.</source>
        <translation>%1 は別のアドレスに転送しています。</translation>
    </message>
    <message>
        <source>If that is where your gateway is, enter it here: %1</source>
        <translation>ゲートウェイが転送先にある場合は、このアドレスを入力してください: %1</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>%1 では別のものが応答しています。</translation>
    </message>
    <message>
        <source>It is no gateway of Bluepencil. Check the address, and whether this network wants you to sign in with a browser first.</source>
        <translation>Bluepencil のゲートウェイではありません。アドレスと、このネットワークで先にブラウザーでのサインインが必要でないかを確認してください。</translation>
    </message>
    <message>
        <source>%1 is busy just now.</source>
        <translation>%1 は現在混み合っています。</translation>
    </message>
    <message>
        <source>It is the right place. Test again in a minute.</source>
        <translation>接続先は正しいです。1分ほど待ってから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The gateway is newer than this program.</source>
        <translation>ゲートウェイがこのプログラムより新しいものです。</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this program version 1. Update Bluepencil on this machine.</source>
        <translation>ゲートウェイのプロトコルはバージョン %1、このプログラムはバージョン 1 です。このコンピューターの Bluepencil を更新してください。</translation>
    </message>
    <message>
        <source>The gateway is older than this program.</source>
        <translation>ゲートウェイがこのプログラムより古いものです。</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this program version 1. Ask whoever runs the server to update it.</source>
        <translation>ゲートウェイのプロトコルはバージョン %1、このプログラムはバージョン 1 です。サーバーの管理者に更新を依頼してください。</translation>
    </message>
    <message>
        <source>The gateway is there; a token is missing.</source>
        <translation>ゲートウェイは見つかりましたが、トークンがありません。</translation>
    </message>
    <message>
        <source>Paste the one that you were given.</source>
        <translation>受け取ったトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>The gateway does not know this token.</source>
        <translation>ゲートウェイはこのトークンを認識できません。</translation>
    </message>
    <message>
        <source>It may be mistyped, or it was revoked. What you decided and could not send waits on this machine until you have a new one.</source>
        <translation>入力の誤りか、トークンが無効にされた可能性があります。未送信の判定は、新しいトークンを受け取るまでこのコンピューターで待機します。</translation>
    </message>
    <message>
        <source>This token is for a program that sends drafts in, not for a reviewer.</source>
        <translation>このトークンは下書きを送るプログラム用で、レビュアー用ではありません。</translation>
    </message>
    <message>
        <source>It belongs to %1. Ask for a token of your own.</source>
        <translation>%1 のトークンです。自分用のトークンを依頼してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 に接続できませんでした。</translation>
    </message>
</context>
<context>
    <name>bluepencil::ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考資料</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Message of %1</source>
        <translation>%1のメッセージ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>New message of %1</source>
        <translation>%1の新しいメッセージ</translation>
    </message>
</context>
<context>
    <name>bluepencil::CostPage</name>
    <message>
        <source>no draft tells them</source>
        <translation>記載のある下書きなし</translation>
    </message>
    <message>
        <source>%1 a draft, n = %2</source>
        <translation>下書きあたり %1、n = %2</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <translation>コスト、%1</translation>
    </message>
    <message>
        <source>%1 item(s), of %2 more it is not known</source>
        <translation>案件 %1 件、ほかに不明 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>案件 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Of an item sent, %1</source>
        <translation>送信案件あたり、%1</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Calls that are not reviewed</source>
        <translation>レビューされない呼び出し</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Of an item sent</source>
        <translation>送信案件あたり</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Cost of an item sent, %1</source>
        <translation>送信案件あたりのコスト、%1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1: %2 for an item sent, 95 % interval %3, n = %4</source>
        <translation>%1: 送信案件あたり %2、95 % 信頼区間 %3、n = %4</translation>
    </message>
    <message>
        <source>No model has sent five items of a known cost.</source>
        <translation>コストのわかる案件を5件送信したモデルはありません。</translation>
    </message>
    <message>
        <source>Cost by day, %1</source>
        <translation>日ごとのコスト、%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1: %2, of an item sent %3, %4 sent</source>
        <translation>%1: %2、送信案件あたり %3、送信 %4</translation>
    </message>
    <message>
        <source>No day has five decisions on drafts of a known cost.</source>
        <translation>コストのわかる下書きの判定が5件ある日はありません。</translation>
    </message>
    <message>
        <source>By model and currency</source>
        <translation>モデルと通貨別</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln item(s) no cost is known</source>
        <translation>
            <numerusform>コスト不明の案件 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No cost is known. A producer says it as drafts[].cost, or tells the tokens and the prices stand in the workspace: see “price” on the command line.</source>
        <translation>コストは不明です。提出元がコストを drafts[].cost で伝えるか、トークン数を伝え、ワークスペースに単価が設定されている必要があります。コマンドラインの「price」をご覧ください。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>First token 50 %</source>
        <translation>最初のトークン 50 %</translation>
    </message>
    <message>
        <source>Whole answer 50 %</source>
        <translation>回答全体 50 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <translation>失敗、%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Calls are known by model, task and time alone: take the other conditions away to see them.</source>
        <translation>呼び出しについてわかるのは、モデル、タスク、時刻だけです。表示するには、ほかの条件を外してください。</translation>
    </message>
    <message>
        <source>No calls in this period. Applications report them to the gateway, or “calls import” reads them from a file.</source>
        <translation>この期間に呼び出しはありません。アプリケーションがゲートウェイに報告するか、「calls import」でファイルから読み込みます。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nothing is known of tokens and cost</source>
        <translation>トークンとコストは不明です</translation>
    </message>
    <message>
        <source>A producer says what a draft cost as drafts[].cost, or its tokens as gen_ai.usage; prices of tokens are set with “price” on the command line. Calls that nobody reviews come through the gateway or “calls import”.</source>
        <translation>提出元は、下書きのコストを drafts[].cost で、トークン数を gen_ai.usage で伝えます。トークンの単価はコマンドラインの「price」で設定します。誰もレビューしない呼び出しは、ゲートウェイまたは「calls import」から入ります。</translation>
    </message>
    <message>
        <source>Cost is that of all drafts of the items decided on, whichever was sent, divided by the items sent; as the producer says it, else by the prices of the workspace on the day the item came. Currencies are never added up. The interval is that of a ratio of totals, 95 %; it holds for many items. Groups under five decisions are left out.</source>
        <translation>コストは、どの下書きが送信されたかにかかわらず、判定された案件のすべての下書きのコストを、送信された案件の数で割ったものです。提出元が伝えたコストを使い、なければ案件が届いた日のワークスペースの単価で計算します。異なる通貨は合算しません。信頼区間は合計の比の 95 % 信頼区間で、案件が多い場合に成り立ちます。判定が5件未満のグループは除外されます。</translation>
    </message>
    <message>
        <source>Cost: tokens, money and calls that are not reviewed</source>
        <translation>コスト: トークン、金額、レビューされない呼び出し</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Calls that failed</source>
        <translation>失敗した呼び出し</translation>
    </message>
</context>
<context>
    <name>bluepencil::DatasetPlace</name>
    <message>
        <source>The path of the manifest is in the clipboard.</source>
        <translation>マニフェストのパスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>コマンドとして</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>書き出しを中止</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Open the folder of what was written</source>
        <translation>書き出し先のフォルダーを開く</translation>
    </message>
    <message>
        <source>Copy as a command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Preview the format before</source>
        <translation>前の形式をプレビュー</translation>
    </message>
    <message>
        <source>Preview the next format</source>
        <translation>次の形式をプレビュー</translation>
    </message>
    <message>
        <source>Preview as edits or lines</source>
        <translation>変更または行としてプレビュー</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>形式を選択してください。</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>counting, %1 of %2 decisions …</source>
        <translation>集計中: 判定 %2 件中 %1 件…</translation>
    </message>
    <message>
        <source>follows every change</source>
        <translation>変更のたびに更新</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>データセットのフォルダー</translation>
    </message>
    <message>
        <source>%1 is written: %2</source>
        <translation>%1 を書き出しました: %2</translation>
    </message>
    <message>
        <source>Name a folder</source>
        <translation>フォルダーを指定してください</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>書き出すものがありません</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>コマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1</source>
        <translation>フォルダーを開くプログラムがありません。場所: %1</translation>
    </message>
    <message>
        <source>No export is running</source>
        <translation>書き出しは実行されていません</translation>
    </message>
    <message>
        <source>Next figures of the rows</source>
        <translation>行の次の数値</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Save the recipe under a name</source>
        <translation>レシピを名前を付けて保存</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>レシピをファイルとして保存</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>Delete the recipe</source>
        <translation>レシピを削除</translation>
    </message>
    <message>
        <source>Add evaluation files</source>
        <translation>評価ファイルを追加</translation>
    </message>
    <message>
        <source>Batches, or back to the rows</source>
        <translation>バッチの表示、または行に戻る</translation>
    </message>
    <message>
        <source>Verify the folder of a batch</source>
        <translation>バッチのフォルダーを照合</translation>
    </message>
    <message>
        <source>See whether a batch can be made again</source>
        <translation>バッチを再作成できるか確認</translation>
    </message>
    <message>
        <source>Make a new revision of a batch</source>
        <translation>バッチの新しい版を作成</translation>
    </message>
    <message>
        <source>Copy the difference of two batches</source>
        <translation>2つのバッチの差をコピー</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Texts that the model is judged by</source>
        <translation>モデルの評価に使う文章</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>鍵のファイル</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>集計中…</translation>
    </message>
</context>
<context>
    <name>bluepencil::DecisionBar</name>
    <message>
        <source>Time left for undoing</source>
        <translation>取り消せる残り時間</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Undo %1 s</source>
        <translation>取り消す %1秒</translation>
    </message>
    <message>
        <source>Send edited</source>
        <translation>編集版を送信</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>bluepencil::DecisionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bluepencil::DetailPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>bluepencil::Dialogs</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftEditor</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Hidden on screen: %1</source>
        <translation>画面で非表示: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftList</name>
    <message>
        <source>Drafts behind the figure</source>
        <translation>数値の元になった下書き</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftListModel</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1、%2 %3</translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftsPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>判定 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>These decisions were taken back or erased meanwhile.</source>
        <translation>これらの判定は、その間に撤回または消去されました。</translation>
    </message>
</context>
<context>
    <name>bluepencil::DriftOverlay</name>
    <message>
        <source>Acknowledge an alarm</source>
        <translation>アラームを確認済みにする</translation>
    </message>
    <message>
        <source>What was decided since is the new normal</source>
        <translation>その後の判定を新しいベースラインにする</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Why may it end?</source>
        <translation>終了してよい理由</translation>
    </message>
    <message>
        <source>Without this the figure is watched anew against the same baseline: if nothing was done, the alarm comes back.</source>
        <translation>オンにしない場合、数値は同じベースラインに対して改めて監視されます。何も対処していなければ、アラームは再び出ます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
</context>
<context>
    <name>bluepencil::DriftPage</name>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Models and tasks</source>
        <translation>モデルとタスク</translation>
    </message>
    <message>
        <source>Evidence for a change</source>
        <translation>変化の証拠</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>監視対象</translation>
    </message>
    <message>
        <source>Labels that rise</source>
        <translation>増えているラベル</translation>
    </message>
    <message>
        <source>What comes in, beside the baseline</source>
        <translation>入力とベースラインの比較</translation>
    </message>
    <message>
        <source>Earlier alarms</source>
        <translation>以前のアラーム</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>監視するものはまだありません</translation>
    </message>
    <message>
        <source>As soon as %1 drafts of one model and task are decided, changes of approval and effort are found here.</source>
        <translation>1つのモデルとタスクの下書きが %1 件判定されると、承認と編集量の変化がここに表示されます。</translation>
    </message>
    <message>
        <source>No alarm. Approval and effort are as in the baseline, as far as the decisions tell.</source>
        <translation>アラームはありません。判定からわかるかぎり、承認と編集量はベースラインのとおりです。</translation>
    </message>
    <message>
        <source>Nothing is watched yet: no model and task has the %1 decisions that a baseline needs.</source>
        <translation>まだ何も監視されていません。ベースラインに必要な判定 %1 件に達したモデルとタスクがありません。</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>詳細を見る</translation>
    </message>
    <message>
        <source>Worst drafts</source>
        <translation>最も悪い下書き</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>確認済みにする…</translation>
    </message>
    <message>
        <source>%1, powers of ten</source>
        <translation>%1、10の累乗</translation>
    </message>
    <message>
        <source>What comes in: the first %1 decisions beside the latest %2. 99 of 100 unchanged samples lie under “by chance under”; it&apos;s no alarm.</source>
        <translation>入力: 最初の判定 %1 件と最新の %2 件の比較です。変化のない標本100個のうち99個は「偶然の上限」を下回ります。これはアラームではありません。</translation>
    </message>
    <message>
        <source>Too few decisions to compare what comes in.</source>
        <translation>判定が少なすぎるため、入力を比較できません。</translation>
    </message>
    <message>
        <source>Worst drafts of %1 since the change</source>
        <translation>変化以降の %1 の最も悪い下書き</translation>
    </message>
    <message>
        <source>The alarm is acknowledged</source>
        <translation>アラームを確認済みにしました</translation>
    </message>
    <message>
        <source>All drafts since</source>
        <translation>以降のすべての下書き</translation>
    </message>
    <message>
        <source>Drafts of %1 since the change</source>
        <translation>変化以降の %1 の下書き</translation>
    </message>
    <message>
        <source>Drafts of %1 since its baseline began</source>
        <translation>ベースラインの開始以降の %1 の下書き</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
</context>
<context>
    <name>bluepencil::EditorTools</name>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n か所を置換しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>定型文を挿入</translation>
    </message>
    <message>
        <source>Insert a snippet: type some of its letters</source>
        <translation>定型文を挿入: 名前の一部を入力</translation>
    </message>
    <message>
        <source>You have no snippets yet. “Change snippets” is where you write them.</source>
        <translation>定型文はまだありません。「定型文を変更」で作成できます。</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation>定型文を変更</translation>
    </message>
    <message>
        <source>No value here, so it stays as it is: %1</source>
        <translation>ここに値がないため、そのまま残します: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) stayed in the text, with no value here: %1</source>
        <translation>
            <numerusform>ここに値がないプレースホルダー %n 件が文章に残りました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a fact or a reference</source>
        <translation>事実または参考資料を挿入</translation>
    </message>
    <message>
        <source>Insert a fact or a reference: type some of its letters</source>
        <translation>事実または参考資料を挿入: 名前の一部を入力</translation>
    </message>
    <message>
        <source>This item has neither facts nor references.</source>
        <translation>この案件には事実も参考資料もありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>title of the reference</source>
        <translation>参考資料のタイトル</translation>
    </message>
    <message>
        <source>address: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>The spelling of this draft is not checked</source>
        <translation>この下書きのスペルはチェックされません</translation>
    </message>
    <message>
        <source>No misspelt word in the draft</source>
        <translation>下書きにスペルミスはありません</translation>
    </message>
    <message>
        <source>The word at the cursor is not marked</source>
        <translation>カーソル位置の語には印がありません</translation>
    </message>
    <message>
        <source>Suggestions for “%1”</source>
        <translation>「%1」の修正候補</translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation>修正候補はありません</translation>
    </message>
    <message>
        <source>Add “%1” to your dictionary</source>
        <translation>「%1」を辞書に追加</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now</source>
        <translation>「%1」を辞書に追加しました</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>執筆</translation>
    </message>
    <message>
        <source>Find and replace in the draft</source>
        <translation>下書き内を検索・置換</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>次のスペルミス</translation>
    </message>
    <message>
        <source>Previous misspelt word</source>
        <translation>前のスペルミス</translation>
    </message>
    <message>
        <source>Suggestions for the misspelt word</source>
        <translation>スペルミスの修正候補</translation>
    </message>
    <message>
        <source>Add the word to your dictionary</source>
        <translation>語を辞書に追加</translation>
    </message>
    <message>
        <source>White space: in code, everywhere, nowhere</source>
        <translation>空白文字: コードのみ、すべて、なし</translation>
    </message>
    <message>
        <source>There is no draft to work on</source>
        <translation>作業する下書きがありません</translation>
    </message>
    <message>
        <source>Hold the draft again first</source>
        <translation>先に下書きをもう一度確保してください</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>ワークスペースは読み取り専用です</translation>
    </message>
    <message>
        <source>The settings say that misspelt words are not marked</source>
        <translation>スペルミスに印を付けない設定です</translation>
    </message>
    <message>
        <source>White space is shown everywhere</source>
        <translation>空白文字をすべての場所に表示します</translation>
    </message>
    <message>
        <source>White space is shown nowhere</source>
        <translation>空白文字を表示しません</translation>
    </message>
    <message>
        <source>White space is shown in code and tables</source>
        <translation>空白文字をコードと表に表示します</translation>
    </message>
</context>
<context>
    <name>bluepencil::EscalateOverlay</name>
    <message>
        <source>Escalate this draft</source>
        <translation>この下書きをエスカレーション</translation>
    </message>
    <message>
        <source>A reviewer with this skill decides. Nothing goes out until then.</source>
        <translation>このスキルを持つレビュアーが判定します。それまで何も送信されません。</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>エスカレーション</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進行状況</translation>
    </message>
    <message>
        <source>privacy: none</source>
        <translation>プライバシー保護: なし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Writing %1, %2 of %3 lines</source>
        <translation>%1 を書き出し中、%3 行中 %2 行</translation>
    </message>
    <message>
        <source>Reading, %1 of %2 decisions</source>
        <translation>読み込み中、判定 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, 毎秒 %1</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>墨消し済み</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>仮名化済み</translation>
    </message>
</context>
<context>
    <name>bluepencil::FactsPane</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: fact %2</source>
        <translation>%1: 事実 %2</translation>
    </message>
    <message>
        <source>, not stated in the draft</source>
        <translation>, 下書きに記載なし</translation>
    </message>
    <message>
        <source>, draft %1</source>
        <translation>, 下書き %1</translation>
    </message>
    <message>
        <source>, draft %1 differs</source>
        <translation>, 下書き %1 は不一致</translation>
    </message>
    <message>
        <source>, draft %1 deviates %2</source>
        <translation>, 下書き %1 のずれ %2</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>ずれ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>bluepencil::FieldForm</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>The draft has: %1</source>
        <translation>下書きの値: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::FieldPane</name>
    <message>
        <source>View of the draft</source>
        <translation>下書きの表示方法</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Not valid JSON. %1.</source>
        <translation>有効なJSONではありません。%1。</translation>
    </message>
    <message>
        <source>too large to be shown by fields</source>
        <translation>大きすぎてフィールドで表示できません</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>有効なJSONではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at</source>
        <translation>
            <numerusform>要確認のフィールド %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>フィールド %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>too many fields to be shown</source>
        <translation>フィールドが多すぎて表示できません</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This draft has no fields</source>
        <translation>この下書きにフィールドはありません</translation>
    </message>
    <message>
        <source>The text is not valid JSON</source>
        <translation>文章が有効なJSONではありません</translation>
    </message>
    <message>
        <source>Only while the fields are shown</source>
        <translation>フィールドの表示中のみ</translation>
    </message>
    <message>
        <source>No list to add a row to</source>
        <translation>行を追加できるリストがありません</translation>
    </message>
    <message>
        <source>The field is not there</source>
        <translation>フィールドがありません</translation>
    </message>
    <message>
        <source>The field must have a value</source>
        <translation>このフィールドには値が必要です</translation>
    </message>
    <message>
        <source>Fields cannot hide personal data: show it first</source>
        <translation>フィールドでは個人データを隠せません: 先に表示してください</translation>
    </message>
</context>
<context>
    <name>bluepencil::FigurePage</name>
    <message>
        <source>No decision in this period</source>
        <translation>この期間に判定はありません</translation>
    </message>
    <message>
        <source>Go back and choose a longer period or fewer conditions; figures come as soon as drafts are approved or corrected.</source>
        <translation>戻って、より長い期間を選ぶか、条件を減らしてください。数値は、下書きが承認または修正されると表示されます。</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>少なすぎるため表示できません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) in this period; figures are shown from 5 on. Go back and choose a longer period.</source>
        <translation>
            <numerusform>この期間の判定は %Ln 件です。数値は5件から表示されます。戻って、より長い期間を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>n = 5 未満の %Ln グループを非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>n = 30 未満は印付き、5 未満は非表示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Beside the other selection</source>
        <translation>もう一方の選択との比較</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1、比較 %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n against</source>
        <translation>比較の n</translation>
    </message>
    <message>
        <source>This selection, %1</source>
        <translation>この選択、%1</translation>
    </message>
    <message>
        <source>Against, %1</source>
        <translation>比較、%1</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>差、%1</translation>
    </message>
    <message>
        <source>The other selection: %1</source>
        <translation>もう一方の選択: %1</translation>
    </message>
    <message>
        <source>No figure has five decisions in both selections.</source>
        <translation>両方の選択で 5 件の判断がある数値はありません。</translation>
    </message>
    <message>
        <source>against %1, %2</source>
        <translation>比較 %1、%2</translation>
    </message>
    <message>
        <source>Beside each other: the first selection less the other, with the interval of two that have nothing to do with each other: Newcombe’s for shares, Welch’s for means, else from the two intervals (Zou and Donner).</source>
        <translation>比較: 最初の選択からもう一方を引いた差。区間は両者が互いに無関係であることを前提とし、割合には Newcombe、平均には Welch、それ以外には 2 つの区間から求めます（Zou と Donner）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both.</source>
        <translation>
            <numerusform>%Ln 件の判断が両方に含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Medians, and what 90, 95 or 99 of 100 are under, have an interval between two values of the sample: from 6, 36, 72 and 368 values on.</source>
        <translation>中央値、および100件中90件、95件または99件がそれを下回る値には、標本の2つの値の間の区間があります：それぞれ6、36、72、368個の値から。</translation>
    </message>
</context>
<context>
    <name>bluepencil::FigureTable</name>
    <message>
        <source>n &lt; 30</source>
        <translation>n &lt; 30</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sorted by %1, rising</source>
        <translation>%1 の昇順で並べ替え</translation>
    </message>
    <message>
        <source>Sorted by %1, falling</source>
        <translation>%1 の降順で並べ替え</translation>
    </message>
</context>
<context>
    <name>bluepencil::FiguresCard</name>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range, the second not within</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is shown of the rows</source>
        <translation>行について表示する数値</translation>
    </message>
    <message>
        <source>Nothing is kept, so there is nothing to show.</source>
        <translation>残る判定がないため、表示するものはありません。</translation>
    </message>
    <message>
        <source>Lengths: %1</source>
        <translation>長さ: %1</translation>
    </message>
    <message>
        <source>Edit effort: HTER</source>
        <translation>編集量: HTER</translation>
    </message>
    <message>
        <source>Parts: train, validation, test</source>
        <translation>区分: 学習、検証、テスト</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>median %1, 95 % up to %2, longest %3</source>
        <translation>中央値 %1、95 % が %2 以下、最長 %3</translation>
    </message>
    <message>
        <source>chosen longer in %1, by %2 on average</source>
        <translation>採用側が長い割合 %1、差は平均 %2</translation>
    </message>
    <message>
        <source>KTO weights: desirable %1, undesirable %2</source>
        <translation>KTOの重み: 望ましい %1、望ましくない %2</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>median %1, 95 % up to %2</source>
        <translation>中央値 %1、95 % が %2 以下</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message numerus="yes">
        <source>the %n most frequent; the table has all</source>
        <translation>
            <numerusform>上位 %n 件、表にはすべてを表示</numerusform>
        </translation>
    </message>
    <message>
        <source>a decision can have several, or none</source>
        <translation>1件の判定に複数ある場合も、ない場合もあります</translation>
    </message>
</context>
<context>
    <name>bluepencil::FilterBar</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日間</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To, inclusive</source>
        <translation>終了日（当日を含む）</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべてのタスク</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>すべてのレビュアー</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-23</source>
        <translation>日付（例: 2026-11-23）</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-23.</source>
        <translation>%1 は日付ではありません。2026-11-23 のように入力してください。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>範囲の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>この条件を外します</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1, compared with</source>
        <translation>%1（比較対象）</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindBar</name>
    <message>
        <source>Find and replace in the draft</source>
        <translation>下書き内を検索・置換</translation>
    </message>
    <message>
        <source>Find in the draft</source>
        <translation>下書き内を検索</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>検索と置換を閉じる</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Return goes to the next match</source>
        <translation>Enterキーで次の一致に移動します</translation>
    </message>
    <message>
        <source>No match in the draft</source>
        <translation>下書きに一致はありません</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>一致 %2 件中 %1 件目</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>一致 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FirstRun</name>
    <message>
        <source>Start reviewing</source>
        <translation>レビューを始める</translation>
    </message>
    <message>
        <source>Every draft gets a second pair of eyes</source>
        <translation>すべての下書きに、もう一人の目を</translation>
    </message>
    <message>
        <source>Approve or correct what the model wrote, before it is sent.</source>
        <translation>モデルの文章を、送信前に承認または修正します。</translation>
    </message>
    <message>
        <source>Your name, as it stands on your decisions</source>
        <translation>判定に記録されるあなたの名前</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>The workspace is one file on this machine. No account, no network. Settings can change the name later.</source>
        <translation>ワークスペースはこのコンピューター上の1つのファイルです。アカウントもネットワークも不要です。名前は後から設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>bluepencil::FlaggedOverlay</name>
    <message>
        <source>The checks flagged this draft</source>
        <translation>この下書きにはチェックの指摘があります</translation>
    </message>
    <message>
        <source>Such things are easily overlooked. %1 approves the draft all the same, %2 goes back to it.</source>
        <translation>見落としやすい点です。%1 でそれでも承認し、%2 で下書きに戻ります。</translation>
    </message>
    <message>
        <source>Approve all the same</source>
        <translation>それでも承認</translation>
    </message>
    <message numerus="yes">
        <source>%n more beside the draft</source>
        <translation>
            <numerusform>ほか %n 件は下書きの横にあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FunnelCard</name>
    <message>
        <source>What goes in</source>
        <translation>対象データ</translation>
    </message>
    <message>
        <source>Decisions in the period</source>
        <translation>期間内の判定</translation>
    </message>
    <message>
        <source>Match the filters</source>
        <translation>フィルターに一致</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>%1 outside of the filters</source>
        <translation>フィルター対象外 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::GroupCard</name>
    <message>
        <source>Figures by group</source>
        <translation>グループ別の数値</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>dashed line: all of them</source>
        <translation>破線: 全体</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>これのみ</translation>
    </message>
    <message>
        <source>Figures by %1</source>
        <translation>%1別の数値</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>n = 5 未満の %Ln グループを非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>n = 30 未満は印付き、5 未満は非表示</translation>
    </message>
    <message>
        <source>dashed line: no difference</source>
        <translation>破線：差なし</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelineLine</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>other labels</source>
        <translation>ラベル変更</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <translation>[削除: %1]</translation>
    </message>
    <message>
        <source>[inserted: %1]</source>
        <translation>[挿入: %1]</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePage</name>
    <message>
        <source>Publish the guideline</source>
        <translation>ガイドラインを公開</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>ガイドライン</translation>
    </message>
    <message>
        <source>Open the guidelines first</source>
        <translation>先にガイドラインを開いてください</translation>
    </message>
    <message>
        <source>Nothing differs from what is published</source>
        <translation>公開版との違いはありません</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>ガイドライン</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New guideline</source>
        <translation>新しいガイドライン</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Id, as items name it</source>
        <translation>ID（案件での指定に使う名前）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Each line is a paragraph. Its end names it and the labels that lead to it: {#amounts fact unsupported}</source>
        <translation>1行が1段落です。行末に段落の名前と、その段落につながるラベルを書きます: {#amounts fact unsupported}</translation>
    </message>
    <message>
        <source>Text of the guideline</source>
        <translation>ガイドラインの本文</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>ブランドの文体</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>What changed, for those who read it</source>
        <translation>読む人に伝える変更点</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Queues that follow it</source>
        <translation>適用するキュー</translation>
    </message>
    <message>
        <source>It is too long: a guideline has at most %1 paragraphs and 1 MiB</source>
        <translation>長すぎます。ガイドラインは %1 段落、1 MiB までです</translation>
    </message>
    <message>
        <source>Write at least one line</source>
        <translation>1行以上入力してください</translation>
    </message>
    <message>
        <source>The anchor in line %1 stands twice</source>
        <translation>%1 行目のアンカーが重複しています</translation>
    </message>
    <message>
        <source>%1 (not published)</source>
        <translation>%1（未公開）</translation>
    </message>
    <message>
        <source>Give it an id first: items and queues name it by that.</source>
        <translation>先にIDを付けてください。案件とキューはこのIDで指定します。</translation>
    </message>
    <message>
        <source>Version %1, published on %2</source>
        <translation>バージョン %1、%2 公開</translation>
    </message>
    <message>
        <source>Version %1, published on %2 by %3</source>
        <translation>バージョン %1、%2 公開、公開者 %3</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>未公開</translation>
    </message>
    <message>
        <source>not saved until it has an id</source>
        <translation>IDを付けるまで保存されません</translation>
    </message>
    <message>
        <source>your draft is being saved</source>
        <translation>下書きを保存しています</translation>
    </message>
    <message>
        <source>your draft was saved on %1</source>
        <translation>下書きの保存: %1</translation>
    </message>
    <message>
        <source>%1 is writing on it, too (%2)</source>
        <translation>%1 も編集中です (%2)</translation>
    </message>
    <message>
        <source>There are no queues yet</source>
        <translation>キューはまだありません</translation>
    </message>
    <message>
        <source>Queues can follow it once it is published</source>
        <translation>公開するとキューに適用できます</translation>
    </message>
    <message>
        <source>%1 follows this guideline from the next lease on</source>
        <translation>%1 では次の確保からこのガイドラインを適用します</translation>
    </message>
    <message>
        <source>%1 follows no guideline now</source>
        <translation>%1 にはガイドラインが適用されなくなりました</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>段落 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>the brand voice</source>
        <translation>ブランドの文体</translation>
    </message>
    <message>
        <source>Differs from version %1: %2</source>
        <translation>バージョン %1 との違い: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Your draft was changed in another window. What you wrote here stands below and is not saved yet.</source>
        <translation>あなたの下書きは別のウィンドウで変更されました。ここで書いた内容は下にあり、まだ保存されていません。</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>ここの内容を残す</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>もう一方を使う</translation>
    </message>
    <message>
        <source>The draft is gone; the published text stands here</source>
        <translation>下書きはなくなりました。公開版の本文を表示しています</translation>
    </message>
    <message>
        <source>Say in a few words what changed: those who read it see them first.</source>
        <translation>変更点を短く書いてください。読む人に最初に表示されます。</translation>
    </message>
    <message>
        <source>Version %1 is published: those who take a draft from now on see it</source>
        <translation>バージョン %1 を公開しました。今後下書きを確保する人に表示されます</translation>
    </message>
    <message>
        <source>It was not published.</source>
        <translation>公開できませんでした。</translation>
    </message>
    <message>
        <source>Version %1 was published meanwhile.</source>
        <translation>その間にバージョン %1 が公開されました。</translation>
    </message>
    <message>
        <source>%1 published version %2 meanwhile.</source>
        <translation>その間に %1 がバージョン %2 を公開しました。</translation>
    </message>
    <message>
        <source>Your text is kept. Beside it stands what it would change in that version: take over what you want to keep of it, then go on.</source>
        <translation>あなたの文章は保持されています。横に、そのバージョンに対する変更を表示しています。残したい内容を取り入れてから続けてください。</translation>
    </message>
    <message>
        <source>Go on from version %1</source>
        <translation>バージョン %1 から続ける</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePane</name>
    <message>
        <source>Guideline</source>
        <translation>ガイドライン</translation>
    </message>
    <message>
        <source>none named for this draft</source>
        <translation>この下書きには指定なし</translation>
    </message>
    <message>
        <source>%1 is not in this workspace</source>
        <translation>%1 はこのワークスペースにありません</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark the guideline as read</source>
        <translation>ガイドラインを既読にする</translation>
    </message>
    <message>
        <source>You have not marked it as read yet</source>
        <translation>まだ既読にしていません</translation>
    </message>
    <message>
        <source>Nothing new in the text since version %1, read on %2</source>
        <translation>バージョン %1（%2 既読）以降、本文に変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) new since version %1, read on %2</source>
        <translation>
            <numerusform>バージョン %1（%2 既読）以降の新しい段落 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryPage</name>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>行に戻る</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Can it be made again?</source>
        <translation>再作成できるか確認</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Whether the folder holds the batch as it was written</source>
        <translation>フォルダーのバッチが書き出し時のままか調べます</translation>
    </message>
    <message>
        <source>Makes the rows once more, throws them away, and says whether they are the same</source>
        <translation>行をもう一度作成して破棄し、同じになるかどうかを示します</translation>
    </message>
    <message>
        <source>Writes the batch again without what was withdrawn</source>
        <translation>取り下げられたものを除いてバッチを書き出し直します</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>まだ作成されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) what was withdrawn since: make a new revision</source>
        <translation>
            <numerusform>%n 件に、その後取り下げられたものが含まれています: 新しい版を作成してください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s), the newest first</source>
        <translation>
            <numerusform>版 %n 件、新しい順</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The difference is in the clipboard.</source>
        <translation>差をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Where does %1 lie?</source>
        <translation>%1 の場所</translation>
    </message>
    <message>
        <source>%1 does not hold %2. Choose the folder with its manifest.json.</source>
        <translation>%1 に %2 はありません。その manifest.json があるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Its folder is %1</source>
        <translation>フォルダー: %1</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1</source>
        <translation>フォルダーを開くプログラムがありません。場所: %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was written: %2 in %n file(s).</source>
        <translation>
            <numerusform>%1 は書き出し時のままです: ファイル %n 件に %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not as it was written. Fetch it again, or make a new revision.</source>
        <translation>%1 は書き出し時と異なります。取得し直すか、新しい版を作成してください。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the rows of %1 again …</source>
        <translation>%1 の行を再作成中…</translation>
    </message>
    <message>
        <source>%1 comes out the same to the byte.</source>
        <translation>%1 を再作成するとバイト単位で同一になります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be made as it was: %n of its decisions were withdrawn. Make a new revision without them.</source>
        <translation>
            <numerusform>%1 は元どおりに作成できません: 判定 %n 件が取り下げられました。それらを除いた新しい版を作成してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes out with other bytes.</source>
        <translation>%1 を再作成するとバイトが異なります。</translation>
    </message>
    <message>
        <source>Another version: %1</source>
        <translation>バージョンが異なります: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is written without the %n decision(s) withdrawn since.</source>
        <translation>
            <numerusform>その後に取り下げられた判定 %n 件を除いて書き出します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was withdrawn from it: it will hold the same.</source>
        <translation>取り下げられたものはなく、内容は同じになります。</translation>
    </message>
    <message>
        <source>Make revision %1 of %2?</source>
        <translation>%2 の版 %1 を作成しますか？</translation>
    </message>
    <message>
        <source>Its folder will be %1</source>
        <translation>作成先のフォルダー: %1</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>Folder of the new revision</source>
        <translation>新しい版のフォルダー</translation>
    </message>
    <message>
        <source>Making %1 anew …</source>
        <translation>%1 を作成し直しています…</translation>
    </message>
    <message>
        <source>%1 r%2 is written: %3, in %4</source>
        <translation>%1 r%2 を書き出しました: %3、場所 %4</translation>
    </message>
</context>
<context>
    <name>bluepencil::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bluepencil::InsertPalette</name>
    <message>
        <source>What goes in</source>
        <translation>挿入内容</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing has these letters. Fewer find more.</source>
        <translation>この文字を含むものはありません。文字を減らすと見つかりやすくなります。</translation>
    </message>
</context>
<context>
    <name>bluepencil::JumpOverlay</name>
    <message>
        <source>Go to an item</source>
        <translation>案件へ移動</translation>
    </message>
    <message>
        <source>Place in the list, or id</source>
        <translation>リスト内の番号またはID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Its place in the list, 1 to %1, or its id.</source>
        <translation>リスト内の番号（1～%1）またはID。</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>案件のID。</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeyRecorder</name>
    <message>
        <source>Press the new keys for “%1”. Esc leaves them as they are.</source>
        <translation>「%1」の新しいキーを押してください。Escで変更せずに戻ります。</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeySheet</name>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>キーを絞り込む</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Single keys work while no text has the focus.</source>
        <translation>単独のキーは、文章にフォーカスがない間だけ使えます。</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>この文字を含む操作はありません。文字を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Keys of Bluepencil</source>
        <translation>Bluepencil のキー</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 を書き出せませんでした。別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>操作を絞り込む</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Record keys</source>
        <translation>キーを記録</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>この文字を含む操作はありません。文字を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>キーはなくなりました。</translation>
    </message>
    <message>
        <source>%1 runs it from now on.</source>
        <translation>今後は %1 で実行します。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press others, or take them over: that action then has none.</source>
        <translation>%1 は「%2」で使われています。別のキーを押すか、このキーを使ってください（その操作のキーはなくなります）。</translation>
    </message>
    <message>
        <source>%1 edits text or moves in the window, or the desktop takes it. Press others.</source>
        <translation>%1 は文章の編集、ウィンドウ内の移動、またはシステムで使われます。別のキーを押してください。</translation>
    </message>
    <message>
        <source>%1 types a character. Press it with Ctrl or Alt, or a function key; only labels may have single keys.</source>
        <translation>%1 は文字の入力です。CtrlやAltと一緒に押すか、ファンクションキーを使ってください。単独のキーはラベルだけに使えます。</translation>
    </message>
    <message>
        <source>Every action has the keys again that it came with.</source>
        <translation>すべての操作のキーが初期設定に戻りました。</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelPanel</name>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>ラベルを増やす</translation>
    </message>
    <message>
        <source>Fewer labels</source>
        <translation>ラベルを減らす</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <source>Severity of %1: %2</source>
        <translation>%1の重大度: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Paragraph for %1</source>
        <translation>%1の段落</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelsPage</name>
    <message>
        <source>Labels set</source>
        <translation>付与されたラベル</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln decision(s)</source>
        <translation>
            <numerusform>判定 %Ln 件に付与</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions with a label</source>
        <translation>ラベルのある判定</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>1,000語あたりの重大度の点数</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>下書きが変更される理由</translation>
    </message>
    <message>
        <source>running share</source>
        <translation>累積割合</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
    <message>
        <source>Of 100 decisions, by week</source>
        <translation>判定100件あたり、週ごと</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Week of %1: %2, n = %3</source>
        <translation>%1 の週: %2、n = %3</translation>
    </message>
    <message>
        <source>No week has five decisions.</source>
        <translation>判定が5件ある週はありません。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>付与数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>累積割合</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Of all decisions, %1</source>
        <translation>すべての判定のうち、%1</translation>
    </message>
    <message>
        <source>Of all decisions</source>
        <translation>すべての判定のうち</translation>
    </message>
    <message>
        <source>Severity for 1,000 words</source>
        <translation>1,000語あたりの重大度</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>No labels in this period</source>
        <translation>この期間にラベルはありません</translation>
    </message>
    <message>
        <source>Labels say why a draft was changed: set them while reviewing, or let the queue demand one for each edit.</source>
        <translation>ラベルは下書きが変更された理由を示します。レビュー中にラベルを付けるか、編集のたびにラベルを必須とするようキューを設定してください。</translation>
    </message>
    <message>
        <source>Severity counts 0, 1, 5 and 25 points for neutral, minor, major and critical labels, for 1,000 words of the drafts; beside a label it is that of the decisions that carry it, with all their labels. A decision may carry several. Intervals are 95 %, Wilson’s for shares; they take decisions to be independent of each other.</source>
        <translation>重大度は、中立、軽微、重大、致命的のラベルをそれぞれ 0、1、5、25 点とし、下書きの1,000語あたりで数えます。各ラベルの横の値は、そのラベルを持つ判定の、すべてのラベルを含む重大度です。1件の判定に複数のラベルがある場合もあります。信頼区間は 95 % で、割合にはWilsonの方法を使い、判定が互いに独立であることを前提とします。</translation>
    </message>
    <message>
        <source>Labels: why drafts are changed, and how severely</source>
        <translation>ラベル: 下書きが変更される理由と重大度</translation>
    </message>
    <message>
        <source>Where “%1” and “%2” come from</source>
        <translation>「%1」と「%2」の発生元</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>With one of the two, %1</source>
        <translation>いずれかあり、%1</translation>
    </message>
    <message>
        <source>With one of the two</source>
        <translation>いずれかあり</translation>
    </message>
    <message>
        <source>Times the others</source>
        <translation>他との比</translation>
    </message>
    <message>
        <source>The decisions are being read …</source>
        <translation>判定を読み込んでいます …</translation>
    </message>
    <message>
        <source>The decisions could not be read.</source>
        <translation>判定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>No decision carries one of the two.</source>
        <translation>いずれかが付いた判定はありません。</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>全体: %1</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>プロンプトのバージョン</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考資料</translation>
    </message>
    <message>
        <source>with one</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>All are of one category and one prompt version.</source>
        <translation>すべて同じカテゴリー、同じプロンプト版です。</translation>
    </message>
    <message>
        <source>Times the others is the share beside that of all other decisions, with Katz’s interval; where it is above 1 with all of its interval, look there first.</source>
        <translation>「他との比」は、ほかのすべての判定での割合に対する比で、区間は Katz によるものです。区間全体が 1 を超えるところから先に見てください。</translation>
    </message>
</context>
<context>
    <name>bluepencil::LinkLine</name>
    <message>
        <source>Link of the case</source>
        <translation>案件のリンク</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the link of the case</source>
        <translation>案件のリンクを開く</translation>
    </message>
    <message>
        <source>Mixes scripts, so look closely: %1</source>
        <translation>複数の文字体系が混在しています。よく確認してください: %1</translation>
    </message>
    <message>
        <source>This item has no link</source>
        <translation>この案件にリンクはありません</translation>
    </message>
    <message>
        <source>Only addresses of the web (http, https) are opened</source>
        <translation>開けるのはWebのアドレス (http、https) だけです</translation>
    </message>
    <message>
        <source>The address names no host</source>
        <translation>アドレスにホスト名がありません</translation>
    </message>
    <message>
        <source>Not opened: what stands before @ hides where the address leads</source>
        <translation>開きません: @ の前の部分が実際の行き先を隠しています</translation>
    </message>
    <message>
        <source>This is no address of the web</source>
        <translation>Webのアドレスではありません</translation>
    </message>
    <message>
        <source>In another script, so look closely: %1</source>
        <translation>別の文字体系です。よく確かめてください: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::MainWindow</name>
    <message>
        <source>Bluepencil</source>
        <translation>Bluepencil</translation>
    </message>
    <message>
        <source>Statistics on the command line</source>
        <translation>コマンドラインの統計</translation>
    </message>
    <message>
        <source>“bluepencil-cli stats” prints the figures of this workspace.</source>
        <translation>「bluepencil-cli stats」でこのワークスペースの数値を表示できます。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>キューを検索</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Import drafts from a file</source>
        <translation>ファイルから下書きを取り込む</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>データセットを書き出す</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Calm, compact</source>
        <translation>ゆったり、コンパクト</translation>
    </message>
    <message>
        <source>Import drafts</source>
        <translation>下書きを取り込む</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 を取り込めませんでした</translation>
    </message>
    <message>
        <source>Line %1, %2: %3. Nothing of the file was taken.</source>
        <translation>%1 行目、%2: %3。ファイルからは何も取り込まれていません。</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known already</source>
        <translation>%1: 新規 %2、既知 %3</translation>
    </message>
    <message>
        <source>Some decisions could not be handed over</source>
        <translation>引き渡せなかった判定があります</translation>
    </message>
    <message>
        <source>They are kept on this machine and go out at the next start.</source>
        <translation>このコンピューターに保管され、次回の起動時に送信されます。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>The sample history is not there.</source>
        <translation>サンプル履歴がありません。</translation>
    </message>
    <message>
        <source>Run an action</source>
        <translation>操作を実行</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>自分の作業</translation>
    </message>
    <message>
        <source>Write guidelines</source>
        <translation>ガイドラインを作成</translation>
    </message>
    <message>
        <source>Change snippets and dictionary</source>
        <translation>定型文と辞書を変更</translation>
    </message>
    <message>
        <source>Your text could not be saved</source>
        <translation>文章を保存できませんでした</translation>
    </message>
    <message>
        <source>If you close now, what you typed since it was saved last is gone. Stay and mend that, or take the text with you on the clipboard.</source>
        <translation>今閉じると、最後に保存した後に入力した内容は失われます。閉じずに問題を解消するか、文章をクリップボードにコピーしてください。</translation>
    </message>
    <message>
        <source>Copy the text and close</source>
        <translation>文章をコピーして閉じる</translation>
    </message>
    <message>
        <source>Connection to a team&apos;s workspace</source>
        <translation>チームのワークスペースへの接続</translation>
    </message>
    <message>
        <source>The figures are in the workspace</source>
        <translation>数値はワークスペースにあります</translation>
    </message>
    <message>
        <source>Datasets are made from the workspace</source>
        <translation>データセットはワークスペースから作成します</translation>
    </message>
    <message>
        <source>Guidelines are written in the workspace</source>
        <translation>ガイドラインはワークスペースで作成します</translation>
    </message>
    <message>
        <source>Drafts come in through the gateway</source>
        <translation>下書きはゲートウェイから届きます</translation>
    </message>
    <message>
        <source>Bluepencil works with that workspace from its next start on.</source>
        <translation>次回の起動から、Bluepencil はそのワークスペースを使います。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of somebody else wait on this machine.</source>
        <translation>
            <numerusform>他の人の判定 %n 件がこのコンピューターで待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out when they sign in here again, never in your name.</source>
        <translation>本人がここでもう一度サインインしたときに送信されます。あなたの名前で送信されることはありません。</translation>
    </message>
    <message>
        <source>This window works through a gateway and holds only the drafts you are given. Open the workspace itself to see it: bluepencil --workspace postgresql://…</source>
        <translation>このウィンドウはゲートウェイを通じて動作し、あなたに渡された下書きだけを扱います。見るには、ワークスペースを直接開いてください: bluepencil --workspace postgresql://…</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>Requests are kept in the workspace</source>
        <translation>請求はワークスペースにあります</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>破損した記録</translation>
    </message>
    <message numerus="yes">
        <source>%n stored record(s) are damaged.</source>
        <translation>
            <numerusform>保存された記録 %n 件が破損しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports leave them out. Look at the disk, and restore a backup beside this workspace.</source>
        <translation>エクスポートには含まれません。ディスクを確認し、このワークスペースの隣にバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>該当する記録を表示</translation>
    </message>
    <message>
        <source>“bluepencil-cli doctor” reads every record and names all that are damaged; here the newest were looked at.</source>
        <translation>「bluepencil-cli doctor」はすべての記録を読み、破損したものをすべて示します。ここでは最新の記録だけを調べました。</translation>
    </message>
    <message>
        <source>No damaged record was found</source>
        <translation>破損した記録は見つかりませんでした</translation>
    </message>
    <message>
        <source>The stored records could not be checked.</source>
        <translation>保存された記録を検査できませんでした。</translation>
    </message>
    <message>
        <source>The newest records have not been looked at yet.</source>
        <translation>最新の記録はまだ確認されていません。</translation>
    </message>
</context>
<context>
    <name>bluepencil::MemoryPane</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1:「%2」</translation>
    </message>
    <message>
        <source>What was sent for %1</source>
        <translation>%1 で送信されたもの</translation>
    </message>
    <message>
        <source>Earlier items like this</source>
        <translation>以前の似た案件</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>修正メモリ</translation>
    </message>
    <message>
        <source>Take the one at the cursor, or the next</source>
        <translation>カーソル位置または次の提案を採用</translation>
    </message>
    <message>
        <source>Take all of that kind</source>
        <translation>同じ種類をすべて採用</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>確認事項 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>「%1」→「%2」</translation>
    </message>
    <message numerus="yes">
        <source>changed %1 of %2 times by %n reviewer(s)</source>
        <translation>
            <numerusform>%n 人のレビュアーが %2 回中 %1 回変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n place(s) here</source>
        <translation>
            <numerusform>%1、ここに %n か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ModelsPage</name>
    <message>
        <source>Approved unchanged</source>
        <translation>変更なしで承認</translation>
    </message>
    <message>
        <source>Edit effort, HTER</source>
        <translation>編集量、HTER</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>1,000語あたりの重大度の点数</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>最初のトークン、中央値</translation>
    </message>
    <message>
        <source>95 of 100 under %1, %2</source>
        <translation>100件中95件が %1 未満、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Cost of an item sent</source>
        <translation>送信案件あたりのコスト</translation>
    </message>
    <message>
        <source>no cost is known</source>
        <translation>コストは不明</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Approved unchanged, %1</source>
        <translation>変更なしで承認、%1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Severity for 1,000 words</source>
        <translation>1,000語あたりの重大度</translation>
    </message>
    <message>
        <source>First token 50 %</source>
        <translation>最初のトークン 50 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>全体: %1</translation>
    </message>
    <message>
        <source>%1: %2 approved unchanged, 95 % interval %3, n = %4</source>
        <translation>%1: 変更なしで承認 %2、95 % 信頼区間 %3、n = %4</translation>
    </message>
    <message>
        <source>; under 30: read the interval</source>
        <translation>。30件未満のため、信頼区間で判断してください</translation>
    </message>
    <message>
        <source>95 of 100 under</source>
        <translation>100件中95件の上限</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Whole draft 50 %</source>
        <translation>下書き全体 50 %</translation>
    </message>
    <message>
        <source>%1: median %2, 95 of 100 under %3, n = %4</source>
        <translation>%1: 中央値 %2、100件中95件が %3 未満、n = %4</translation>
    </message>
    <message>
        <source>No five drafts of a model say when their first token came. A producer says it in seconds as gen_ai.server.time_to_first_token.</source>
        <translation>最初のトークンまでの時間がわかる下書きが5件あるモデルはありません。提出元は、この時間を gen_ai.server.time_to_first_token に秒で記載します。</translation>
    </message>
    <message>
        <source>By model and prompt version</source>
        <translation>モデルとプロンプトのバージョン別</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>プロンプトのバージョン</translation>
    </message>
    <message>
        <source>%1, prompt version %2</source>
        <translation>%1、プロンプトのバージョン %2</translation>
    </message>
    <message>
        <source>No model and prompt version has five decisions.</source>
        <translation>判定が5件あるモデルとプロンプトのバージョンはありません。</translation>
    </message>
    <message>
        <source>Beside the period before</source>
        <translation>前の期間との比較</translation>
    </message>
    <message>
        <source>%1 to %2, n = %3; dashed line: no change</source>
        <translation>%1～%2、n = %3。破線: 変化なし</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>前の期間の n</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>変化、%1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Edited, points</source>
        <translation>編集、ポイント</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Active time, mean</source>
        <translation>作業時間、平均</translation>
    </message>
    <message>
        <source>Fewer than five decisions in the period before.</source>
        <translation>前の期間の判定が5件未満です。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No model has five decisions.</source>
        <translation>判定が5件あるモデルはありません。</translation>
    </message>
    <message>
        <source>Models stand in the order of their names; one under 30 decisions is marked and does not sort by its figures. Intervals are 95 %: Wilson’s for shares, Student’s for means, Newcombe’s and Welch’s for changes; they take decisions to be independent of each other and cases to be alike. Tokens are means of a draft. Another model may get other cases.</source>
        <translation>モデルは名前順に並びます。判定が30件未満のモデルには印が付き、数値による並べ替えの対象になりません。信頼区間は 95 % で、割合にはWilson、平均にはStudent、変化にはNewcombeとWelchの方法を使います。判定が互いに独立で、案件が同質であることを前提とします。トークンは下書きあたりの平均です。モデルが違えば、届く案件も違うことがあります。</translation>
    </message>
    <message>
        <source>Models: quality, speed and cost</source>
        <translation>モデル: 品質、速度、コスト</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
</context>
<context>
    <name>bluepencil::MyWorkPage</name>
    <message>
        <source>My work</source>
        <translation>自分の作業</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>My work by day</source>
        <translation>日ごとの自分の作業</translation>
    </message>
    <message>
        <source>Time counts while this window is in use; a minute without a key or the mouse ends it. “Approved quickly” means in under half the time that a fast reader needs for the draft: often a draft you knew, so a reason to look, no more. Days under 30 decisions are marked, figures of fewer than 5 hidden.</source>
        <translation>時間はこのウィンドウの使用中に計測され、キーやマウスの操作が1分間ないと止まります。「短時間で承認」は、読むのが速い人に必要な時間の半分未満での承認です。すでに知っている下書きであることも多く、見直すきっかけにすぎません。判定が30件未満の日には印が付き、5件未満の数値は表示されません。</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>判定はまだありません</translation>
    </message>
    <message>
        <source>What you decide in the next days is summed up here, for you.</source>
        <translation>今後の判定が、ここに自分用に集計されます。</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1、%2～%3</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1、n = %2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定数</translation>
    </message>
    <message>
        <source>%1 edited: %2</source>
        <translation>編集 %1: %2</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>編集 %1</translation>
    </message>
    <message>
        <source>Time per draft, median</source>
        <translation>下書きあたりの時間、中央値</translation>
    </message>
    <message>
        <source>Draft on the screen, mean</source>
        <translation>下書き表示率、平均</translation>
    </message>
    <message>
        <source>Approved quickly</source>
        <translation>短時間で承認</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%3 件中 %2 件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Per draft</source>
        <translation>下書きあたり</translation>
    </message>
    <message>
        <source>Draft seen</source>
        <translation>下書き表示率</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>根拠表示率</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Approved quickly, of 0 to 100 %</source>
        <translation>短時間で承認、0～100 %</translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>ゲートウェイに問い合わせ中…</translation>
    </message>
    <message>
        <source>This gateway does not tell your figures</source>
        <translation>このゲートウェイはあなたの数値を提供しません</translation>
    </message>
    <message>
        <source>It is older than this program. When it is updated they stand here, those of today too.</source>
        <translation>このプログラムより古いものです。更新されると、今日の分も含めてここに表示されます。</translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsPane</name>
    <message>
        <source>What is new</source>
        <translation>新着の内容</translation>
    </message>
    <message>
        <source>The new draft against the one before</source>
        <translation>新しい下書きと前の下書きの比較</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>新しい下書きを採用</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認済み</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新しいメッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>another draft</source>
        <translation>別の下書き</translation>
    </message>
    <message>
        <source>the same draft</source>
        <translation>同じ下書き</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>事実の変更</translation>
    </message>
    <message>
        <source>other references</source>
        <translation>参考資料の変更</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The draft you asked for</source>
        <translation>依頼した下書き</translation>
    </message>
    <message>
        <source>Revision %1 came in</source>
        <translation>版 %1 が届きました</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>依頼内容: %1</translation>
    </message>
    <message>
        <source>You changed nothing: the new draft takes the place of the old one.</source>
        <translation>変更がなかったため、新しい下書きに置き換わります。</translation>
    </message>
    <message>
        <source>Your text stays as it is. It is compared with the new draft from then on.</source>
        <translation>あなたの文章はそのままです。今後は新しい下書きとの比較になります。</translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsStrip</name>
    <message>
        <source>What changed most</source>
        <translation>最も変わったもの</translation>
    </message>
    <message>
        <source>No period before</source>
        <translation>前の期間なし</translation>
    </message>
    <message>
        <source>as many days before would begin before the year 1</source>
        <translation>同じ日数だけ前は西暦1年より前に始まります</translation>
    </message>
    <message>
        <source>all of the time has nothing to stand beside</source>
        <translation>全期間には比べる期間がありません</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>比較するには少なすぎます</translation>
    </message>
    <message>
        <source>no group has 30 decisions in both periods</source>
        <translation>両方の期間で 30 件の判定があるグループはありません</translation>
    </message>
    <message>
        <source>Nothing beyond chance</source>
        <translation>偶然を超える変化なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) and label(s) compared</source>
        <translation>
            <numerusform>%Ln 件のグループとラベルを比較</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 points more often</source>
        <translation>%1：%2 ポイント増</translation>
    </message>
    <message>
        <source>%1: %2 points less often</source>
        <translation>%1：%2 ポイント減</translation>
    </message>
    <message>
        <source>%1: approval %2 points up</source>
        <translation>%1：承認 %2 ポイント上昇</translation>
    </message>
    <message>
        <source>%1: approval %2 points down</source>
        <translation>%1：承認 %2 ポイント低下</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Drift could not be looked for</source>
        <translation>ドリフトを調べられませんでした</translation>
    </message>
    <message>
        <source>it is tried again with the next reading (F5)</source>
        <translation>次の読み込み（F5）でもう一度試します</translation>
    </message>
    <message>
        <source>Looking at all decisions …</source>
        <translation>すべての判断を確認しています…</translation>
    </message>
    <message>
        <source>No alarm is open</source>
        <translation>未対応のアラームなし</translation>
    </message>
    <message>
        <source>approval and effort of each model and task are watched</source>
        <translation>各モデルとタスクの承認と編集量を見張っています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alarm(s)</source>
        <translation>
            <numerusform>未対応のアラーム %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open warning(s)</source>
        <translation>
            <numerusform>未対応の警告 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1：%2、%3から</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>未処理</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no forecast: too little came and went</source>
        <translation>予測なし：出入りが少なすぎます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, %1 in %2 days</source>
        <translation>
            <numerusform>待ち %Ln 件、%2 日後に %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits in %1</source>
        <translation>%1後に待ちなし</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待ちなし</translation>
    </message>
    <message>
        <source>no more are closed than come</source>
        <translation>完了数が到着数を上回っていません</translation>
    </message>
    <message>
        <source>95 %: %1; %2</source>
        <translation>95 %：%1。%2</translation>
    </message>
    <message>
        <source>%1 overdue; %2</source>
        <translation>期限切れ %1 件。%2</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>最初に見るところ</translation>
    </message>
    <message>
        <source>What changed most, of %1 beyond chance (%2 compared)</source>
        <translation>最も変わったもの、偶然を超えた %1 件のうち（%2 件を比較）</translation>
    </message>
    <message>
        <source>%1 to %2, 95 %: %3 to %4, n = %5 and %6</source>
        <translation>%1 から %2 へ、95 %：%3 ～ %4、n = %5 と %6</translation>
    </message>
    <message>
        <source>Drift, by %1 (95 %: %2 to %3), n = %4</source>
        <translation>ドリフト、%1（95 %：%2 ～ %3）、n = %4</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 ポイント</translation>
    </message>
</context>
<context>
    <name>bluepencil::Overlay</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>bluepencil::Paragraph</name>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>bluepencil::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>グラフを表示</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>数値を表で表示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only this span</source>
        <translation>この範囲のみ</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Makes what is shown the period of all figures</source>
        <translation>表示中の範囲をすべての数値の期間にします</translation>
    </message>
    <message>
        <source>Shows all of the chart again</source>
        <translation>グラフ全体を再び表示します</translation>
    </message>
</context>
<context>
    <name>bluepencil::PlotView</name>
    <message>
        <source>This plot cannot be drawn: %1 is missing or does not fit. Install Bluepencil again. The table has the same figures.</source>
        <translation>このグラフは描画できません: %1 がないか、適合しません。Bluepencil をインストールし直してください。表に同じ数値があります。</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreparationForm</name>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Least share of the draft on screen</source>
        <translation>画面に表示された下書きの最低割合</translation>
    </message>
    <message>
        <source>any, or like 0.8</source>
        <translation>指定なし、または 0.8 など</translation>
    </message>
    <message>
        <source>A second review agrees</source>
        <translation>2回目のレビューが一致</translation>
    </message>
    <message>
        <source>No reviewer disagrees</source>
        <translation>レビュアーの不一致なし</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>重複を除外しない</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>完全な重複</translation>
    </message>
    <message>
        <source>Exact and near duplicates</source>
        <translation>完全な重複とほぼ同じもの</translation>
    </message>
    <message>
        <source>Near from this likeness on (Jaccard)</source>
        <translation>ほぼ同じとみなす類似度 (Jaccard)</translation>
    </message>
    <message>
        <source>Both sides of contradictions, too</source>
        <translation>矛盾する判定の両方も</translation>
    </message>
    <message>
        <source>Evaluation files</source>
        <translation>評価ファイル</translation>
    </message>
    <message>
        <source>Texts that the model is judged by, and must not train on</source>
        <translation>モデルの評価に使い、学習には使わない文章</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Caps and lengths</source>
        <translation>上限と長さ</translation>
    </message>
    <message>
        <source>Records of one reviewer</source>
        <translation>レビュアー1人あたりの件数</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Records about one person</source>
        <translation>人物1人あたりの件数</translation>
    </message>
    <message>
        <source>Tokens of a record</source>
        <translation>1件あたりのトークン数</translation>
    </message>
    <message>
        <source>Lengths in tokens</source>
        <translation>長さをトークンで計算</translation>
    </message>
    <message>
        <source>Since, and history</source>
        <translation>起点と履歴</translation>
    </message>
    <message>
        <source>Only what came in after</source>
        <translation>次より後に届いたもののみ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Finals that came without a draft</source>
        <translation>下書きなしで届いた最終版</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Rows like others</source>
        <translation>ほかと同じ行</translation>
    </message>
    <message>
        <source>Gold: test alone</source>
        <translation>ゴールド: テストのみ</translation>
    </message>
    <message>
        <source>%1 is no share of a draft. Write it like 0.8.</source>
        <translation>%1 は下書きの割合ではありません。0.8 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 is no likeness. Write a number from 0.5 to 1.</source>
        <translation>%1 は類似度ではありません。0.5 から 1 までの数を入力してください。</translation>
    </message>
    <message>
        <source>%1 is no cap. Write a whole number, or nothing.</source>
        <translation>%1 は上限として使えません。整数を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>表示 %1</translation>
    </message>
    <message>
        <source>second review</source>
        <translation>2回目のレビュー</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>一致あり</translation>
    </message>
    <message>
        <source>near from %1</source>
        <translation>ほぼ同じ %1 以上</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全な重複</translation>
    </message>
    <message>
        <source>contradictions kept</source>
        <translation>矛盾も保持</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewer %1</source>
        <translation>レビュアー %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>人物 %1</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>in tokens</source>
        <translation>トークン単位</translation>
    </message>
    <message>
        <source>history is gold</source>
        <translation>履歴はゴールド</translation>
    </message>
    <message>
        <source>with history</source>
        <translation>履歴を含む</translation>
    </message>
    <message>
        <source>Tokens as this table counts them</source>
        <translation>トークンを数える表</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreviewCard</name>
    <message>
        <source>First rows as they will be written</source>
        <translation>書き出される最初の行</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Format of the preview</source>
        <translation>プレビューの形式</translation>
    </message>
    <message>
        <source>How rows are shown</source>
        <translation>行の表示方法</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>First rows, draft to final</source>
        <translation>最初の行、下書きから最終版へ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>the first of %1, in their order</source>
        <translation>%1 の先頭、並び順どおり</translation>
    </message>
    <message>
        <source>No decision matches yet.</source>
        <translation>一致する判定はまだありません。</translation>
    </message>
    <message>
        <source>Nothing goes into this format.</source>
        <translation>この形式に入るものはありません。</translation>
    </message>
    <message>
        <source>some rows, while all are counted</source>
        <translation>一部の行、全体は集計中</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>集計中…</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreviewModel</name>
    <message>
        <source>good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>良くない</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Draft to final</source>
        <translation>下書きから最終版へ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
</context>
<context>
    <name>bluepencil::PrivacyForm</name>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation>支払いカード</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>社会保障番号</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>国民番号</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Link with a password</source>
        <translation>パスワード入りのリンク</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation>パスワードまたは鍵</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>運転免許証</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Policy, claim or case</source>
        <translation>保険証券、請求、案件</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>人の名前</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Pattern of your own</source>
        <translation>独自のパターン</translation>
    </message>
    <message>
        <source>Placeholder with a number</source>
        <translation>番号付きプレースホルダー</translation>
    </message>
    <message>
        <source>Kind alone</source>
        <translation>種類のみ</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Generalised</source>
        <translation>一般化</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Shifted by weeks</source>
        <translation>週単位でずらす</translation>
    </message>
    <message>
        <source>Pseudonym by a key</source>
        <translation>鍵による仮名</translation>
    </message>
    <message>
        <source>Single kinds</source>
        <translation>個別の種類</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <source>What pseudonyms are for</source>
        <translation>仮名の用途</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>鍵のファイル</translation>
    </message>
    <message>
        <source>Choose the file of the key</source>
        <translation>鍵のファイルを選択</translation>
    </message>
    <message>
        <source>Name the file of the key that pseudonyms are made with.</source>
        <translation>仮名を作る鍵のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The key cannot be used: it needs a file of its own with 32 bytes or more that others cannot read.</source>
        <translation>鍵を使用できません。ほかの人が読めない、32 バイト以上の専用のファイルが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n 種類</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QualityPage</name>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>直後に取り消し</translation>
    </message>
    <message>
        <source>Called back in time</source>
        <translation>期限内に撤回</translation>
    </message>
    <message>
        <source>Not sent by the producer</source>
        <translation>提出元が未送信</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>間に合わなかった</translation>
    </message>
    <message>
        <source>How much was changed</source>
        <translation>変更の量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>最終版のない %Ln 件を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER %1</translation>
    </message>
    <message>
        <source>What came back about texts that were sent</source>
        <translation>送信された文章への反応</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>For 100 sent, %1</source>
        <translation>送信100件あたり、%1</translation>
    </message>
    <message>
        <source>For 100 sent</source>
        <translation>送信100件あたり</translation>
    </message>
    <message>
        <source>Sent with any</source>
        <translation>シグナルのある送信</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>平均値</translation>
    </message>
    <message>
        <source>Nothing came back. A producer tells complaints, reopened cases or satisfaction as signals, with the outcome that they are about.</source>
        <translation>反応はありません。提出元は、苦情、再開された案件、満足度などを、対象の結果とともにシグナルとして伝えます。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>90 of 100 under</source>
        <translation>100件中90件の上限</translation>
    </message>
    <message>
        <source>Mean, %1</source>
        <translation>平均、%1</translation>
    </message>
    <message>
        <source>from arrival to the decision</source>
        <translation>到着から判定まで</translation>
    </message>
    <message>
        <source>reading, until the first change</source>
        <translation>最初の変更までの閲読</translation>
    </message>
    <message>
        <source>active, idle time left out</source>
        <translation>作業時間、アイドル時間を除く</translation>
    </message>
    <message>
        <source>a sample of %1 of %2 drafts</source>
        <translation>下書き %2 件のうち %1 件の標本</translation>
    </message>
    <message>
        <source>The checks and the brand voice are of %1, the same each time; what is behind a check as well. Answers are of all drafts.</source>
        <translation>チェックとブランドの文体は%1によるもので、標本は毎回同じです。チェックから開く判断も同様です。回答はすべての下書きのものです。</translation>
    </message>
    <message>
        <source>Checked of the other selection: %1.</source>
        <translation>もう一方の選択でチェックしたもの: %1。</translation>
    </message>
    <message>
        <source>What the automatic checks find in the drafts</source>
        <translation>下書きに対する自動チェックの指摘</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>For 100 drafts, %1</source>
        <translation>下書き100件あたり、%1</translation>
    </message>
    <message>
        <source>For 100 drafts</source>
        <translation>下書き100件あたり</translation>
    </message>
    <message>
        <source>Drafts with any</source>
        <translation>指摘のある下書き</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Was right</source>
        <translation>妥当</translation>
    </message>
    <message>
        <source>The drafts are being checked …</source>
        <translation>下書きをチェックしています…</translation>
    </message>
    <message>
        <source>The drafts could not be checked.</source>
        <translation>下書きをチェックできませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>下書き %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than five drafts.</source>
        <translation>下書きが5件未満です。</translation>
    </message>
    <message>
        <source>No check found anything to look at.</source>
        <translation>確認の必要なものは、どのチェックでも見つかりませんでした。</translation>
    </message>
    <message>
        <source>Sent, of the decisions that count; undone, called back, not sent and too late, of those that were made. A check was right where a reviewer answered its finding by mending the draft; not found does not mean wrong. Findings and signals are counts that may come more than once, with Garwood’s interval; shares have Wilson’s, means Student’s, 95 % all of them. How much was changed says nothing of how long it took.</source>
        <translation>「送信」は集計対象の判定に対する割合、「取り消し」「撤回」「未送信」「間に合わなかった」は行われた判定に対する割合です。チェックは、レビュアーが指摘への回答として下書きを修正した場合に妥当とします。「出典にありません」という指摘は、誤りであることを意味しません。指摘とシグナルは1件に複数回ありうる件数で、Garwoodの信頼区間を使います。割合にはWilson、平均にはStudentの信頼区間を使い、いずれも 95 % です。変更の量は、かかった時間を示すものではありません。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Quality: changes, checks and what came back</source>
        <translation>品質: 変更、チェック、反応</translation>
    </message>
    <message>
        <source>Brand voice, of 100</source>
        <translation>ブランドボイス、100 点中</translation>
    </message>
    <message>
        <source>Beside the time before the model</source>
        <translation>モデル導入前の時間との比較</translation>
    </message>
    <message>
        <source>handling times of imported answers; left out: %1</source>
        <translation>取り込んだ回答の処理時間、除外：%1</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>導入前の n</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>導入前</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>変化、%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>active time, mean</source>
        <translation>作業時間、平均</translation>
    </message>
    <message>
        <source>No imported answer tells a time that can be.</source>
        <translation>取り込んだ回答に、ありうる時間を示すものはありません。</translation>
    </message>
    <message>
        <source>Suggestions used</source>
        <translation>使われた提案</translation>
    </message>
    <message>
        <source>What reviewers were offered while they worked</source>
        <translation>レビュアーの作業中に示された提案</translation>
    </message>
    <message>
        <source>each suggestion once for a decision</source>
        <translation>提案は判定ごとに1回ずつ</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Used, %1</source>
        <translation>使用率、%1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Nothing was offered: no words for a misspelt one, no correction made before, no other draft.</source>
        <translation>提案はありませんでした。スペルミスの修正候補も、以前の修正も、別の下書きもありません。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>すべて合わせて</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were checked for both.</source>
        <translation>
            <numerusform>%Ln 件の下書きが両方のためにチェックされました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueDelegate</name>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>with another</source>
        <translation>他の人が担当</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>waits for a draft</source>
        <translation>下書き待ち</translation>
    </message>
    <message>
        <source>back to you</source>
        <translation>戻ってきた</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueModel</name>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>with someone else</source>
        <translation>他の人が担当中</translation>
    </message>
    <message>
        <source>waits for another draft</source>
        <translation>別の下書き待ち</translation>
    </message>
    <message>
        <source>back after you asked for another draft</source>
        <translation>別の下書きの依頼後に戻ってきた</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePage</name>
    <message>
        <source>fewer than two whole days since the first item came</source>
        <translation>最初の案件の到着から丸2日経っていません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 due within the hour, %2 overdue</source>
        <translation>1時間以内に期限 %1、期限超過 %2</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最も古いもの</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待機中のものなし</translation>
    </message>
    <message>
        <source>half wait over %1, one in ten over %2</source>
        <translation>半数が %1 超、10件に1件が %2 超待機</translation>
    </message>
    <message>
        <source>Closed after they were due</source>
        <translation>期限後に終了</translation>
    </message>
    <message>
        <source>Come a day</source>
        <translation>1日あたりの到着</translation>
    </message>
    <message>
        <source>Closed a day</source>
        <translation>1日あたりの終了</translation>
    </message>
    <message>
        <source>What comes and what goes</source>
        <translation>到着と終了</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>More or fewer open</source>
        <translation>未処理の増減</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 closed</source>
        <translation>%1: 到着 %2、終了 %3</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>%1 の判定</translation>
    </message>
    <message>
        <source>The first item came today; whole days are shown.</source>
        <translation>最初の案件が届いたのは今日です。丸1日単位で表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s).</source>
        <translation>
            <numerusform>直近の丸 %Ln 日間に、到着または終了したものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes on so</source>
        <translation>このまま続いた場合</translation>
    </message>
    <message>
        <source>There is no forecast: %1.</source>
        <translation>予測はありません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>as on the last %Ln whole day(s)</source>
        <translation>
            <numerusform>直近の丸 %Ln 日間と同じ場合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no forecast: nothing came or was closed on the last %Ln whole day(s), so there is nothing to go by.</source>
        <translation>
            <numerusform>予測はありません。直近の丸 %Ln 日間に到着または終了したものがなく、根拠となるデータがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Waiting, %1</source>
        <translation>待機中、%1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>never: no more are closed than come</source>
        <translation>見込みなし: 終了が到着を上回りません</translation>
    </message>
    <message>
        <source>until nothing waits</source>
        <translation>待機がなくなるまで</translation>
    </message>
    <message>
        <source>Queues in which something waits</source>
        <translation>待機中の案件があるキュー</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Due within the hour</source>
        <translation>1時間以内に期限</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Closed after due</source>
        <translation>期限後に終了</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7日後</translation>
    </message>
    <message>
        <source>Until nothing waits</source>
        <translation>待機がなくなるまで</translation>
    </message>
    <message>
        <source>Nothing waits in any queue.</source>
        <translation>どのキューにも待機中のものはありません。</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>最初の %1 件</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>待機中のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s) either. As soon as a producer submits items, what waits and how it comes and goes show up here.</source>
        <translation>
            <numerusform>直近の丸 %Ln 日間にも、到着または終了したものはありません。提出元が案件を送ると、待機中の案件とその増減がここに表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What waits now and how it came and went on the last %Ln whole day(s), whatever the period above: queue, task, model, language and attributes choose among it, period, reviewer and label do not. Closed means decided, expired or cancelled; a point opens what was decided. The forecast takes days to be alike and independent of each other, so weekends and growth are not foreseen. Intervals are 95 %.</source>
        <translation>
            <numerusform>上の期間にかかわらず、現在の待機と、直近の丸 %Ln 日間の到着と終了を表示します。キュー、タスク、モデル、言語、属性では絞り込めますが、期間、レビュアー、ラベルでは絞り込めません。「終了」は、判定済み、期限切れ、または取り下げを意味します。点を選ぶと、判定されたものが開きます。予測は、各日が同質で互いに独立であることを前提とするため、週末や増加傾向は考慮されません。区間は 95 % です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue: what waits, and a forecast</source>
        <translation>キュー: 待機中の案件と予測</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePane</name>
    <message>
        <source>Nothing to review</source>
        <translation>レビューするものはありません</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未処理 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>未処理 %2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueTerms</name>
    <message>
        <source>is free</source>
        <translation>空いている</translation>
    </message>
    <message>
        <source>is held by you</source>
        <translation>自分が確保中である</translation>
    </message>
    <message>
        <source>is edited and not decided</source>
        <translation>編集済みで未判定である</translation>
    </message>
    <message>
        <source>came back to you</source>
        <translation>自分に戻ってきた</translation>
    </message>
    <message>
        <source>is with somebody else</source>
        <translation>他の人が担当中である</translation>
    </message>
    <message>
        <source>has “%1” in its title or id</source>
        <translation>タイトルかIDに「%1」を含む</translation>
    </message>
    <message>
        <source>is in the queue “%1”</source>
        <translation>キュー「%1」にある</translation>
    </message>
    <message>
        <source>has the task “%1”</source>
        <translation>タスクが「%1」である</translation>
    </message>
    <message>
        <source>is in the language “%1”</source>
        <translation>言語が「%1」である</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>レビューするものはありません</translation>
    </message>
    <message>
        <source>No open draft %1. Clear the search to see all.</source>
        <translation>条件「%1」に合う未処理の下書きはありません。検索を消去するとすべて表示します。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> かつ </translation>
    </message>
    <message>
        <source>No draft has the state “%1”. There are: free, mine, edited, returned, waiting, other.</source>
        <translation>状態「%1」はありません。使えるのは free、mine、edited、returned、waiting、other です。</translation>
    </message>
    <message>
        <source>waits for another draft</source>
        <translation>別の下書きを待っている</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Save, open or delete a recipe</source>
        <translation>レシピを保存、開く、削除</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>変更あり、未保存</translation>
    </message>
    <message>
        <source>as it was saved</source>
        <translation>保存時のまま</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save under a name …</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>ファイルとして保存…</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeDesk</name>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>The recipe cannot be read.</source>
        <translation>レシピを読み込めません。</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>レシピ: %1</translation>
    </message>
    <message>
        <source>The recipe was not saved.</source>
        <translation>レシピを保存できませんでした。</translation>
    </message>
    <message>
        <source>The recipe is saved: %1</source>
        <translation>レシピを保存しました: %1</translation>
    </message>
    <message>
        <source>Choose a saved recipe first.</source>
        <translation>先に保存済みのレシピを選択してください。</translation>
    </message>
    <message>
        <source>Delete the recipe %1?</source>
        <translation>レシピ %1 を削除しますか？</translation>
    </message>
    <message>
        <source>Everybody who works with the workspace loses it. Batches that were made with it stay as they are.</source>
        <translation>このワークスペースを使う全員がこのレシピを使えなくなります。作成済みのバッチはそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>The recipe was not deleted.</source>
        <translation>レシピを削除できませんでした。</translation>
    </message>
    <message>
        <source>The recipe is deleted: %1</source>
        <translation>レシピを削除しました: %1</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>レシピをファイルとして保存</translation>
    </message>
    <message>
        <source>The recipe is written: %1</source>
        <translation>レシピを書き出しました: %1</translation>
    </message>
    <message>
        <source>The recipe was not written.</source>
        <translation>レシピを書き出せませんでした。</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>The recipe was not opened.</source>
        <translation>レシピを開けませんでした。</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeForm</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>バッチの名前</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>次の番号</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>バッチの名前(&amp;N)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>レビュアー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>開始日(&amp;O)</translation>
    </message>
    <message>
        <source>To, &amp;inclusive</source>
        <translation>終了日（当日を含む）(&amp;I)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Approved unchanged</source>
        <translation>変更なしで承認</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Approved faster than .25 s a word</source>
        <translation>1語あたり0.25秒より速い承認</translation>
    </message>
    <message>
        <source>Pairs that differ in marks only</source>
        <translation>記号だけが異なる組</translation>
    </message>
    <message>
        <source>Rejected for policy or safety</source>
        <translation>規定または安全を理由に却下</translation>
    </message>
    <message>
        <source>Figures the model can&apos;t know</source>
        <translation>モデルが知り得ない数値</translation>
    </message>
    <message>
        <source>Split by person, else conversation</source>
        <translation>人物ごと、なければ会話ごとに分割</translation>
    </message>
    <message>
        <source>Train, validation, test</source>
        <translation>学習、検証、テスト</translation>
    </message>
    <message>
        <source>Everything is train</source>
        <translation>すべて学習用</translation>
    </message>
    <message>
        <source>Train, &amp;validation, test</source>
        <translation>学習、検証、テスト(&amp;V)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>none: texts are written as they are, names and all. Whoever gives the batch away answers for it.</source>
        <translation>なし: 文章は名前も含めてそのまま書き出されます。バッチを渡す人が責任を負います。</translation>
    </message>
    <message>
        <source>Days in %1</source>
        <translation>日付の時間帯: %1</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-23.</source>
        <translation>%1 は日付ではありません。2026-11-23 のように入力してください。</translation>
    </message>
    <message>
        <source>Choose a kind of decision.</source>
        <translation>判定の種類を選択してください。</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>これらを外す</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>別の区分</translation>
    </message>
    <message>
        <source>Parts in per cent</source>
        <translation>区分の割合 (%)</translation>
    </message>
    <message>
        <source>Salt: another one deals anew</source>
        <translation>ソルト: 変えると割り当て直し</translation>
    </message>
    <message>
        <source>%1 are no parts. Write three numbers that add up to 100, like 85,10,5.</source>
        <translation>%1 は区分として使えません。85,10,5 のように、合計が 100 になる3つの数を入力してください。</translation>
    </message>
    <message>
        <source>History can be gold only where there is a split.</source>
        <translation>履歴をゴールドにできるのは、分割する場合のみです。</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>言語 %1</translation>
    </message>
    <message>
        <source>And only: %1</source>
        <translation>さらに次のみ: %1</translation>
    </message>
    <message>
        <source>Flagged: health, belief and the like</source>
        <translation>要配慮の印: 健康、信条など</translation>
    </message>
    <message>
        <source>What becomes of personal data</source>
        <translation>個人データの扱い</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Pseudonymise</source>
        <translation>仮名化</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>墨消し</translation>
    </message>
    <message>
        <source>What the detectors find is replaced. What they do not know stays.</source>
        <translation>検出器が見つけたものは置き換えられ、検出器の知らないものは残ります。</translation>
    </message>
    <message>
        <source>Orders to a model or reviewer</source>
        <translation>モデルやレビュアーへの指示</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeNameOverlay</name>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>It is kept in the workspace, for everybody who works with it. One of the same name is replaced.</source>
        <translation>ワークスペースに保存され、使う全員が利用できます。同じ名前のものは置き換えられます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecordView</name>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>About this decision</source>
        <translation>この判定について</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>赤入れ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最終版</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>This decision let nothing out</source>
        <translation>この判定では何も送信されていません</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>編集量</translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER %1</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定日時</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>エスカレーション先</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedlineLine</name>
    <message>
        <source>[deleted: %1]</source>
        <translation>[削除: %1]</translation>
    </message>
    <message>
        <source>[inserted: %1]</source>
        <translation>[挿入: %1]</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedlineView</name>
    <message>
        <source>Redline</source>
        <translation>赤入れ</translation>
    </message>
    <message>
        <source>Too large to be shown side by side: the draft has %L1 characters, your text %L2.</source>
        <translation>大きすぎて並べて表示できません: 下書きは %L1 文字、あなたの文章は %L2 文字です。</translation>
    </message>
    <message>
        <source>add label</source>
        <translation>ラベルを追加</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedraftOverlay</name>
    <message>
        <source>Ask for another draft</source>
        <translation>別の下書きを依頼</translation>
    </message>
    <message>
        <source>The item goes back to its producer with this line, and to you when another draft is there. Your text is kept.</source>
        <translation>案件はこの1行を付けて提出元に戻り、別の下書きができると自分に戻ってきます。あなたの文章は保持されます。</translation>
    </message>
    <message>
        <source>What should the next draft do?</source>
        <translation>次の下書きへの要望</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>依頼</translation>
    </message>
</context>
<context>
    <name>bluepencil::RejectOverlay</name>
    <message>
        <source>Reject this draft</source>
        <translation>この下書きを却下</translation>
    </message>
    <message>
        <source>Why? The keys set and unset a reason.</source>
        <translation>理由は？ キーで理由を付け外しできます。</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Nothing: the producer hears that it was rejected</source>
        <translation>なし: 提出元には却下とだけ伝わります</translation>
    </message>
    <message>
        <source>My text instead of the draft</source>
        <translation>下書きの代わりに自分の文章</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>My text instead (change the draft first)</source>
        <translation>代わりに自分の文章（先に下書きを変更してください）</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReleaseOverlay</name>
    <message>
        <source>Give drafts back</source>
        <translation>下書きを解放</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>None of them is yours</source>
        <translation>あなたが確保しているものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n draft(s)?</source>
        <translation>
            <numerusform>%n 件の下書きを解放しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Others can take them at once, you after a minute. What you typed is kept for you.</source>
        <translation>他の人はすぐに、あなたは1分後に確保できます。入力した内容は保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected you do not hold.</source>
        <translation>
            <numerusform>選択のうち %n 件は確保していません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RequestsPage</name>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>取扱いの制限</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>データポータビリティ</translation>
    </message>
    <message>
        <source>GDPR, one month</source>
        <translation>GDPR、1か月</translation>
    </message>
    <message>
        <source>CCPA, 45 days</source>
        <translation>CCPA、45日</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>%n 日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due soon: %n day(s) left</source>
        <translation>
            <numerusform>期限間近: 残り %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>本人からの請求</translation>
    </message>
    <message>
        <source>Closed ones, too</source>
        <translation>終了したものも表示</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>設定に戻る</translation>
    </message>
    <message>
        <source>Nobody has asked for anything</source>
        <translation>請求はまだありません</translation>
    </message>
    <message>
        <source>When somebody asks what is held about them, or to have it erased, note it below: the clock for the answer runs from the day on which it came in.</source>
        <translation>自分について何が保存されているかの開示や、その消去を求められたら、下に記録してください。回答の期限は、請求を受け付けた日から数えます。</translation>
    </message>
    <message>
        <source>What the person was &amp;told</source>
        <translation>本人に伝えた内容(&amp;T)</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>請求を終了</translation>
    </message>
    <message>
        <source>Extend its time</source>
        <translation>期限を延長</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>新しい請求</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translation>法律(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Person (subject_id)</source>
        <translation>人物 (subject_id)(&amp;P)</translation>
    </message>
    <message>
        <source>Came &amp;in on</source>
        <translation>受付日(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Add the request</source>
        <translation>請求を追加</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message numerus="yes">
        <source>%n open, some late or due within a week</source>
        <translation>
            <numerusform>対応中 %n 件、期限超過または1週間以内に期限のものあり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>対応中 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ResultCard</name>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 is written: %2</source>
        <translation>%1 を書き出しました: %2</translation>
    </message>
    <message>
        <source>Content SHA-256 %1</source>
        <translation>内容の SHA-256 %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewPlace</name>
    <message>
        <source>Decide</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Approve or send edited</source>
        <translation>承認または編集版を送信</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>Undo last decision</source>
        <translation>最後の判定を取り消す</translation>
    </message>
    <message>
        <source>Take back what was sent</source>
        <translation>送信したものを撤回</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>次の案件</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>前の案件</translation>
    </message>
    <message>
        <source>Next hunk</source>
        <translation>次の変更箇所</translation>
    </message>
    <message>
        <source>Previous hunk</source>
        <translation>前の変更箇所</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>次の指摘</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>前の指摘</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>ガイドライン</translation>
    </message>
    <message>
        <source>Redline shown or hidden</source>
        <translation>赤入れの表示/非表示</translation>
    </message>
    <message>
        <source>Hold or look at what is new</source>
        <translation>確保または新着を確認</translation>
    </message>
    <message>
        <source>Label the hunk</source>
        <translation>変更箇所にラベル付け</translation>
    </message>
    <message>
        <source>Minor, major, critical</source>
        <translation>軽微、重大、致命的</translation>
    </message>
    <message>
        <source>Take the proposed label</source>
        <translation>提案ラベルを採用</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>赤入れ</translation>
    </message>
    <message>
        <source>The time for this draft ran out</source>
        <translation>この下書きの持ち時間が切れました</translation>
    </message>
    <message>
        <source>Someone else may open it now. Your text is kept: hold the draft again to go on.</source>
        <translation>今は他の人も開けます。文章は保持されています。続けるには下書きをもう一度確保してください。</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>もう一度確保</translation>
    </message>
    <message>
        <source>Import drafts</source>
        <translation>下書きを取り込む</translation>
    </message>
    <message>
        <source>Checks, facts, labels and guideline</source>
        <translation>チェック、事実、ラベル、ガイドライン</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What others should know</source>
        <translation>他の人に伝えること</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>ワークスペースを開いています</translation>
    </message>
    <message>
        <source>The first draft comes at once.</source>
        <translation>最初の下書きがすぐに表示されます。</translation>
    </message>
    <message>
        <source>Nothing for you right now</source>
        <translation>今は担当するものがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are with someone else or come back later.</source>
        <translation>
            <numerusform>%n 件の下書きは他の人が担当中か、後で戻ってきます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is clear</source>
        <translation>キューは空です</translation>
    </message>
    <message numerus="yes">
        <source>%n decided today. New drafts show up here by themselves.</source>
        <translation>
            <numerusform>本日の判定 %n 件。新しい下書きは自動的に表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>New drafts show up here by themselves.</source>
        <translation>新しい下書きは自動的に表示されます。</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 は送信されませんでした。</translation>
    </message>
    <message>
        <source>The producer says: %1</source>
        <translation>提出元からの連絡: %1</translation>
    </message>
    <message>
        <source>Part of this conversation is damaged.</source>
        <translation>この会話の一部が破損しています。</translation>
    </message>
    <message>
        <source>Earlier turns that can be shown to nobody: %1. This draft does not wait for them.</source>
        <translation>だれにも表示できない以前のターン: %1。この下書きはそれらを待ちません。</translation>
    </message>
    <message>
        <source>too large to be shown</source>
        <translation>大きすぎて表示できません</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n hunk(s)</source>
        <translation>
            <numerusform>変更箇所 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>hunk %1</source>
        <translation>変更箇所 %1</translation>
    </message>
    <message>
        <source>whole draft</source>
        <translation>下書き全体</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>There is no draft to decide on</source>
        <translation>判定する下書きがありません</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>ワークスペースは読み取り専用です</translation>
    </message>
    <message>
        <source>Hold the draft again first</source>
        <translation>先に下書きをもう一度確保してください</translation>
    </message>
    <message>
        <source>Look at the new revision first</source>
        <translation>先に新しい版を確認してください</translation>
    </message>
    <message>
        <source>Undo typing or a label</source>
        <translation>入力またはラベルを元に戻す</translation>
    </message>
    <message>
        <source>Redo typing or a label</source>
        <translation>入力またはラベルをやり直す</translation>
    </message>
    <message>
        <source>No decision waits to be sent</source>
        <translation>送信待ちの判定はありません</translation>
    </message>
    <message>
        <source>There is no decision that could be taken back</source>
        <translation>撤回できる判定はありません</translation>
    </message>
    <message>
        <source>No other draft was open before</source>
        <translation>前に開いた下書きはありません</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>リストは空です</translation>
    </message>
    <message>
        <source>No label is proposed here</source>
        <translation>ここに提案ラベルはありません</translation>
    </message>
    <message>
        <source>No label is set</source>
        <translation>ラベルは付いていません</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>There is nothing to go back or forward to</source>
        <translation>元に戻す操作もやり直す操作もありません</translation>
    </message>
    <message>
        <source>The cursor is in no hunk</source>
        <translation>カーソルは変更箇所にありません</translation>
    </message>
    <message>
        <source>No finding needs a look</source>
        <translation>確認の必要な指摘はありません</translation>
    </message>
    <message>
        <source>That came with the draft, before anybody could read it. Press again to decide.</source>
        <translation>下書きが表示された直後で、読む前のキー操作でした。判定するにはもう一度押してください。</translation>
    </message>
    <message>
        <source>Take from memory</source>
        <translation>修正メモリから採用</translation>
    </message>
    <message>
        <source>Take all of that kind from memory</source>
        <translation>同じ種類をすべて修正メモリから採用</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>最初の案件</translation>
    </message>
    <message>
        <source>Last item</source>
        <translation>最後の案件</translation>
    </message>
    <message>
        <source>Next item you began to edit</source>
        <translation>編集中の次の案件</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>直前の案件に戻る</translation>
    </message>
    <message>
        <source>Go to an item</source>
        <translation>案件へ移動</translation>
    </message>
    <message>
        <source>Give the selected items back</source>
        <translation>選択した案件を解放</translation>
    </message>
    <message>
        <source>No open draft has the id or the place “%1”.</source>
        <translation>IDまたは番号が「%1」の未処理の下書きはありません。</translation>
    </message>
    <message>
        <source>You have begun to edit no other draft.</source>
        <translation>編集を始めた下書きは他にありません。</translation>
    </message>
    <message>
        <source>None of the drafts before can be opened again.</source>
        <translation>前の下書きはどれも開けません。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) given back.</source>
        <translation>
            <numerusform>%n 件の下書きを解放しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed. %1</source>
        <translation>
            <numerusform>%n 件は残りました。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Statistics and Datasets show what this workspace holds. Its drafts are decided with a newer program, or where it may be written.</source>
        <translation>統計とデータセットでこのワークスペースの内容を見られます。下書きの判定は、新しい版のプログラムか、書き込みが許可された場所で行ってください。</translation>
    </message>
    <message>
        <source>Restore hunk, or take it from the other text</source>
        <translation>変更箇所を元に戻す、または別の文章から採用</translation>
    </message>
    <message>
        <source>Finding: right as it is</source>
        <translation>指摘: このままで正しい</translation>
    </message>
    <message>
        <source>Finding: mended</source>
        <translation>指摘: 修正済み</translation>
    </message>
    <message>
        <source>Finding: say why</source>
        <translation>指摘: 理由を書く</translation>
    </message>
    <message>
        <source>Open the link of the case</source>
        <translation>案件のリンクを開く</translation>
    </message>
    <message>
        <source>The checks are still at work</source>
        <translation>チェックはまだ実行中です</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) wait for an answer</source>
        <translation>
            <numerusform>回答待ちの指摘 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved after %1 s. Reading this draft takes at least about %2 s; you can still take it back.</source>
        <translation>%1 秒で承認しました。この下書きを読むには少なくとも約 %2 秒かかります。まだ撤回できます。</translation>
    </message>
    <message>
        <source>Redline side by side or below</source>
        <translation>赤入れを横または下に表示</translation>
    </message>
    <message>
        <source>Compare with another text</source>
        <translation>別の文章と比較</translation>
    </message>
    <message>
        <source>Work from the next draft</source>
        <translation>次の下書きを元に作業</translation>
    </message>
    <message>
        <source>Discard the draft and write my own</source>
        <translation>下書きを破棄して自分で書く</translation>
    </message>
    <message>
        <source>compared with: %1</source>
        <translation>比較対象: %1</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>新規に執筆</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>違いなし</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in</source>
        <translation>
            <numerusform>挿入 %n 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>削除 %n 語</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other text of this item to compare with.</source>
        <translation>この案件に比較できる文章は他にありません。</translation>
    </message>
    <message>
        <source>You wrote on meanwhile. Ask again to compare.</source>
        <translation>その間に入力が続けられました。比較するにはもう一度実行してください。</translation>
    </message>
    <message>
        <source>The draft is hidden here</source>
        <translation>ここでは下書きは非表示です</translation>
    </message>
    <message>
        <source>There is only one draft</source>
        <translation>下書きは1つだけです</translation>
    </message>
    <message>
        <source>The draft is discarded already</source>
        <translation>下書きはすでに破棄されています</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>文章がありません</translation>
    </message>
    <message>
        <source>You work from %1 now. Undo brings your text back.</source>
        <translation>%1 を元に作業しています。「元に戻す」であなたの文章に戻ります。</translation>
    </message>
    <message>
        <source>The draft stays here to be read. Undo brings it back into the text.</source>
        <translation>下書きは読めるようにここに残ります。「元に戻す」で文章に戻せます。</translation>
    </message>
    <message>
        <source>Fields or text</source>
        <translation>フィールドまたはテキスト</translation>
    </message>
    <message>
        <source>Add a row or the missing field</source>
        <translation>行または欠けているフィールドを追加</translation>
    </message>
    <message>
        <source>Remove the row or field</source>
        <translation>行またはフィールドを削除</translation>
    </message>
    <message>
        <source>Empty the field (null)</source>
        <translation>フィールドを空にする (null)</translation>
    </message>
    <message>
        <source>Paragraph of the label</source>
        <translation>ラベルの段落</translation>
    </message>
    <message>
        <source>Mark the guideline as read</source>
        <translation>ガイドラインを既読にする</translation>
    </message>
    <message>
        <source>Marked as read: what comes later is shown as new</source>
        <translation>既読にしました。今後の変更は新着として表示されます</translation>
    </message>
    <message>
        <source>Set a label, or go to one, to see its paragraph</source>
        <translation>ラベルを付けるか、ラベルに移動すると、その段落が表示されます</translation>
    </message>
    <message>
        <source>The guideline has no paragraph for %1</source>
        <translation>ガイドラインに %1 の段落はありません</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>下書きの内容に戻す</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>文章全体をコピー</translation>
    </message>
    <message>
        <source>The draft is yours again. Your text is as you left it.</source>
        <translation>下書きをもう一度確保しました。文章は元のままです。</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>あなたの文章</translation>
    </message>
    <message>
        <source>Someone else has this draft now</source>
        <translation>この下書きは今、他の人が担当しています</translation>
    </message>
    <message>
        <source>Someone else decided this draft</source>
        <translation>この下書きは他の人が判定しました</translation>
    </message>
    <message>
        <source>This draft is no longer wanted</source>
        <translation>この下書きはもう不要です</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文章をコピー</translation>
    </message>
    <message>
        <source>Your text stays here, is saved, and goes on as soon as they let the draft go.</source>
        <translation>あなたの文章はここに保存されており、相手が下書きを解放するとすぐに続けられます。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>もう一度確保</translation>
    </message>
    <message>
        <source>It can&apos;t be sent any more. Your text stays here and is saved: copy it if you need it elsewhere.</source>
        <translation>もう送信できません。あなたの文章はここに保存されています。他で必要な場合はコピーしてください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ進む</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Your text stays here and is saved as soon as there is room at %1.</source>
        <translation>あなたの文章はここに残り、%1 に空きができるとすぐに保存されます。</translation>
    </message>
    <message>
        <source>Your text stays here and is saved as soon as %1 can be written to.</source>
        <translation>あなたの文章はここに残り、%1 に書き込めるようになるとすぐに保存されます。</translation>
    </message>
    <message>
        <source>Your text of %1 is back.</source>
        <translation>%1 の文章を復元しました。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n hunk(s) against the draft are marked.</source>
        <translation>
            <numerusform>下書きからの変更箇所 %n 件に印を付けています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It had not been decided when the program ended.</source>
        <translation>プログラムの終了時、まだ判定されていませんでした。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>このまま使う</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文章をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>There is nothing new in the guideline</source>
        <translation>ガイドラインに新着はありません</translation>
    </message>
    <message>
        <source>There is no newer revision</source>
        <translation>新しい版はありません</translation>
    </message>
    <message>
        <source>%1 waits for another draft and comes back by itself.</source>
        <translation>%1 は別の下書きを待っており、自動的に戻ってきます。</translation>
    </message>
    <message>
        <source>Take the new draft in place of my text</source>
        <translation>自分の文章の代わりに新しい下書きを採用</translation>
    </message>
    <message>
        <source>Ask for another draft</source>
        <translation>別の下書きを依頼</translation>
    </message>
    <message>
        <source>A newer revision came in. Look at what is new, then decide.</source>
        <translation>新しい版が届きました。新着の内容を確認してから判定してください。</translation>
    </message>
    <message>
        <source>A newer revision came in. Look at what is new and press %1, then decide.</source>
        <translation>新しい版が届きました。新着の内容を確認し、%1 を押してから判定してください。</translation>
    </message>
    <message>
        <source>%1 waits for you again.</source>
        <translation>%1 が戻ってきました。</translation>
    </message>
    <message>
        <source>A newer revision came in before it was sent. Your text is kept.</source>
        <translation>送信前に新しい版が届きました。あなたの文章は保持されています。</translation>
    </message>
    <message>
        <source>No other draft can be asked for: one is on its way, or the producer has its answer. Your text is kept.</source>
        <translation>別の下書きは依頼できません。すでに依頼中か、提出元に判定が渡っています。あなたの文章は保持されています。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No other draft of %1 comes.</source>
        <translation>%1 の別の下書きは届きません。</translation>
    </message>
    <message>
        <source>Decide on the one that is there.</source>
        <translation>今ある下書きを判定してください。</translation>
    </message>
    <message>
        <source>Write a text first</source>
        <translation>先に文章を書いてください</translation>
    </message>
    <message>
        <source>Show the text instead of the fields first</source>
        <translation>先にフィールドではなくテキストを表示してください</translation>
    </message>
    <message>
        <source>No answer in time. Decide on the one that is there.</source>
        <translation>時間内に回答がありませんでした。今ある下書きを判定してください。</translation>
    </message>
    <message>
        <source>Take drafts along</source>
        <translation>下書きを持ち出す</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are yours to take along.</source>
        <translation>
            <numerusform>持ち出せる下書き %n 件を確保しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft that you could take along.</source>
        <translation>持ち出せる下書きはありません。</translation>
    </message>
    <message>
        <source>This workspace is on this machine: all of it is here already.</source>
        <translation>このワークスペースはこのコンピューター上にあり、すべてがすでにここにあります。</translation>
    </message>
    <message>
        <source>The server is newer.</source>
        <translation>サーバーの方が新しいものです。</translation>
    </message>
    <message numerus="yes">
        <source>You work on with what is here. %n decision(s) wait on this machine and go out by themselves.</source>
        <translation>
            <numerusform>ここにある分で作業を続けられます。判定 %n 件がこのコンピューターで待機しており、自動的に送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>You work on with what is here; your text is saved on this machine.</source>
        <translation>ここにある分で作業を続けられます。あなたの文章はこのコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Go on without contact</source>
        <translation>オフラインで続ける</translation>
    </message>
    <message>
        <source>No reviewers disagree on this one</source>
        <translation>この案件には、レビュアーの判定の不一致がありません</translation>
    </message>
    <message>
        <source>What the reviewers decided is not on this machine.</source>
        <translation>レビュアーの判定は、このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>Reviewers’ decisions side by side</source>
        <translation>レビュアーの判定を並べて表示</translation>
    </message>
    <message>
        <source>Hide personal data on screen, or show it</source>
        <translation>画面で個人データを隠す、または表示する</translation>
    </message>
    <message>
        <source>Show hidden personal data until the next draft</source>
        <translation>隠した個人データを次の下書きまで表示する</translation>
    </message>
    <message>
        <source>Personal data is hidden on screen. What goes out stays as it is.</source>
        <translation>個人データを画面で隠しています。送られる文はそのままです。</translation>
    </message>
    <message>
        <source>Personal data is shown again.</source>
        <translation>個人データを再び表示しています。</translation>
    </message>
    <message>
        <source>No personal data is hidden on screen</source>
        <translation>画面で隠している個人データはありません</translation>
    </message>
    <message>
        <source>Personal data of this draft is shown until the next one.</source>
        <translation>この下書きの個人データを次の下書きまで表示します。</translation>
    </message>
    <message>
        <source>Looking for personal data …</source>
        <translation>個人データを探しています …</translation>
    </message>
    <message>
        <source>Hidden: what finds personal data could not be loaded.</source>
        <translation>非表示: 個人データを探す部品を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Hidden: a text is too long to be looked through for personal data.</source>
        <translation>非表示: 文が長すぎて個人データを調べられません。</translation>
    </message>
    <message>
        <source>Hidden: there is too much personal data in it to be told apart.</source>
        <translation>非表示: 個人データが多すぎて区別できません。</translation>
    </message>
    <message>
        <source>Hidden: a text could not be looked through for personal data.</source>
        <translation>非表示: 個人データを調べられない文があります。</translation>
    </message>
    <message>
        <source>“%1” shows it all the same.</source>
        <translation>「%1」で、それでも表示できます。</translation>
    </message>
    <message>
        <source>“%1” (%2) shows it all the same.</source>
        <translation>「%1」(%2) で、それでも表示できます。</translation>
    </message>
    <message>
        <source>Personal data is shown until you open another text or leave this page.</source>
        <translation>別の文章を開くかこのページを離れるまで、個人データを表示します。</translation>
    </message>
    <message>
        <source>The checks are still at work. Your approval waits for them.</source>
        <translation>チェックはまだ実行中です。承認はその完了を待ちます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (draft, line %2)</source>
        <translation>%1（下書き %2 行目）</translation>
    </message>
    <message>
        <source>It is too long to be checked: the checks looked at nothing in it.</source>
        <translation>長すぎてチェックできません。チェックは内容をまったく見ていません。</translation>
    </message>
</context>
<context>
    <name>bluepencil::Said</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>Edit effort in five bands</source>
        <translation>5つの区分による編集量</translation>
    </message>
    <message>
        <source>Change, HTER</source>
        <translation>変化、HTER</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Of the decisions that have a final. Left out: %1 without one.</source>
        <translation>最終版のある判定に対する割合です。最終版のない %1 件は除外しています。</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>日ごとの推移</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>HTER, mean</source>
        <translation>HTER、平均</translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation>日末の未処理</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>週ごとの推移</translation>
    </message>
    <message>
        <source>Week (ISO 8601)</source>
        <translation>週（ISO 8601）</translation>
    </message>
    <message>
        <source>The first and the last week may be cut by the period.</source>
        <translation>最初と最後の週は、期間の区切りで途中までの場合があります。</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>Edit effort, mean HTER</source>
        <translation>編集量、平均HTER</translation>
    </message>
    <message>
        <source>Active time, mean</source>
        <translation>作業時間、平均</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>1,000語あたりの重大度の点数</translation>
    </message>
    <message>
        <source>Text went out</source>
        <translation>文章の送信</translation>
    </message>
    <message>
        <source>Recalled by the reviewer</source>
        <translation>レビュアーによる撤回</translation>
    </message>
    <message>
        <source>Given back by the producer</source>
        <translation>提出元による返却</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>直後に取り消し</translation>
    </message>
    <message>
        <source>Read before the first change, mean</source>
        <translation>最初の変更までの閲読、平均</translation>
    </message>
    <message>
        <source>From arrival to the decision, mean</source>
        <translation>到着から判定まで、平均</translation>
    </message>
    <message>
        <source>Model&apos;s time for a draft, mean</source>
        <translation>モデルの下書き作成時間、平均</translation>
    </message>
    <message>
        <source>Model&apos;s time to the first token, mean</source>
        <translation>モデルの最初のトークンまでの時間、平均</translation>
    </message>
    <message>
        <source>Tokens in for a draft, mean</source>
        <translation>下書きあたりの入力トークン、平均</translation>
    </message>
    <message>
        <source>Tokens out for a draft, mean</source>
        <translation>下書きあたりの出力トークン、平均</translation>
    </message>
    <message>
        <source>Signal %1, mean value</source>
        <translation>シグナル %1、平均値</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>シグナル %1</translation>
    </message>
    <message>
        <source>Cost for each text sent, %1</source>
        <translation>送信された文章あたりのコスト、%1</translation>
    </message>
    <message>
        <source>Band: %1</source>
        <translation>区分: %1</translation>
    </message>
    <message>
        <source>beyond chance</source>
        <translation>偶然の範囲を超える</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>偶然の可能性あり</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>How much is changed</source>
        <translation>変更の量</translation>
    </message>
    <message>
        <source>Bars: decisions in each of five bands of edit effort, and their share.</source>
        <translation>棒: 編集量の5つの区分それぞれの判定数と、その割合。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時間の推移</translation>
    </message>
    <message>
        <source>Lines by week with bands of their 95 % intervals. Weeks under five decisions have no point. The table below has the figures.</source>
        <translation>週ごとの折れ線と、95 % 信頼区間の帯です。判定が5件未満の週に点はありません。数値は下の表にあります。</translation>
    </message>
    <message>
        <source>Lines by day with bands of their 95 % intervals. Days under five decisions have no point. The table below has the figures.</source>
        <translation>日ごとの折れ線と、95 % 信頼区間の帯です。判定が5件未満の日に点はありません。数値は下の表にあります。</translation>
    </message>
    <message>
        <source>Approved and edited</source>
        <translation>承認と編集</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>編集量</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>The beginning of the period is not drawn.</source>
        <translation>期間の始めの部分は描かれていません。</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>前の期間との比較</translation>
    </message>
    <message>
        <source>no earlier period: as many days before would begin before the year 1</source>
        <translation>前の期間はありません：同じ日数だけ前は西暦1年より前に始まります</translation>
    </message>
    <message>
        <source>As many days before: %1 to %2, n = %3. A change is beyond chance where its own 95 % interval leaves out zero; with so many figures, one of twenty does so by chance alone.</source>
        <translation>直前の同じ日数: %1～%2、n = %3。変化は、その 95 % 信頼区間が 0 を含まない場合に、偶然の範囲を超えるとします。数値がこれだけ多いと、20個に1個は偶然だけでそうなります。</translation>
    </message>
    <message>
        <source>This period and the one before</source>
        <translation>この期間と前の期間</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>この期間</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>Difference, 95 %</source>
        <translation>差、95 %</translation>
    </message>
    <message>
        <source>Report of a day</source>
        <translation>日次レポート</translation>
    </message>
    <message>
        <source>Report of a week</source>
        <translation>週次レポート</translation>
    </message>
    <message>
        <source>Report of a month</source>
        <translation>月次レポート</translation>
    </message>
    <message>
        <source>Report of a quarter</source>
        <translation>四半期レポート</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>期間レポート</translation>
    </message>
    <message>
        <source>none: every decision that counts</source>
        <translation>なし: 集計対象のすべての判定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Sample data: all decisions of this report are on samples that come with the program. They say nothing about any real model or person.</source>
        <translation>サンプルデータ: このレポートの判定はすべて、プログラムに付属するサンプルに対するものです。実在のモデルや人物については何も示しません。</translation>
    </message>
    <message>
        <source>Sample data: %1 of the %2 decisions are on samples that come with the program and are no real work.</source>
        <translation>サンプルデータ: 判定 %2 件中 %1 件は、プログラムに付属するサンプルに対するもので、実際の業務ではありません。</translation>
    </message>
    <message>
        <source>There are no decisions in this workspace yet.</source>
        <translation>このワークスペースに判定はまだありません。</translation>
    </message>
    <message>
        <source>There are no decisions of this kind in this period. The workspace has %1 in all.</source>
        <translation>この期間と種類に該当する判定はありません。ワークスペース全体では %1 件あります。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1, first and last day included; days of the zone %2</source>
        <translation>%1、初日と最終日を含む。日付はタイムゾーン %2 による</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 on %2 items</source>
        <translation>案件 %2 件に対して %1 件</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成プログラム</translation>
    </message>
    <message>
        <source>The period is not over yet.</source>
        <translation>この期間はまだ終わっていません。</translation>
    </message>
    <message>
        <source>Figures have their number of decisions (n) and their 95 % interval. A row marked with a ring has fewer than 30: read its interval, not its figure. Under 5 nothing is shown. How each figure is made stands on the last pages.</source>
        <translation>数値には、判定の件数（n）と 95 % 信頼区間を添えています。丸印の付いた行は30件未満のため、数値ではなく信頼区間で判断してください。5件未満は表示されません。各数値の算出方法は最後のページにあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>このレポートの内容</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>n under 30</source>
        <translation>n が30未満</translation>
    </message>
    <message>
        <source>Decision, n</source>
        <translation>判定、n</translation>
    </message>
    <message>
        <source>What a reviewer did with an item: approve, edit, reject or escalate. Counted are those that stand; recalled ones, those that came too late, probes and withdrawn ones are not.</source>
        <translation>レビュアーが案件に対して行ったこと: 承認、編集、却下、エスカレーション。有効なままの判定を数えます。撤回されたもの、間に合わなかったもの、試験用のもの、取り下げられたものは数えません。</translation>
    </message>
    <message>
        <source>records of the workspace</source>
        <translation>ワークスペースの記録</translation>
    </message>
    <message>
        <source>Approved, edited, rejected, escalated</source>
        <translation>承認、編集、却下、エスカレーション</translation>
    </message>
    <message>
        <source>Share of the decisions, with Wilson&apos;s interval: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1.96.</source>
        <translation>判定に対する割合。Wilsonの信頼区間: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)、z = 1.96。</translation>
    </message>
    <message>
        <source>E. B. Wilson, JASA 22 (1927)</source>
        <translation>E. B. Wilson, JASA 22 (1927)</translation>
    </message>
    <message>
        <source>HTER, edit effort</source>
        <translation>HTER、編集量</translation>
    </message>
    <message>
        <source>Words inserted, deleted or replaced and blocks moved, one each, divided by the words of the final. Approved is 0. Rejected without another text, and escalated, are left out and counted. The mean has Student&apos;s interval.</source>
        <translation>挿入、削除、置換された語と移動されたブロックをそれぞれ1と数え、最終版の語数で割ったもの。承認は 0 です。別の文章のない却下とエスカレーションは除外し、その件数を示します。平均にはStudentの信頼区間を使います。</translation>
    </message>
    <message>
        <source>M. Snover et al., AMTA 2006</source>
        <translation>M. Snover et al., AMTA 2006</translation>
    </message>
    <message>
        <source>Bands of effort</source>
        <translation>編集量の区分</translation>
    </message>
    <message>
        <source>Unchanged, HTER under .1, under .3, under .5, and from there on.</source>
        <translation>変更なし、HTER 0.1未満、0.3未満、0.5未満、それ以上。</translation>
    </message>
    <message>
        <source>a custom of this program</source>
        <translation>このプログラムの慣例</translation>
    </message>
    <message>
        <source>Time with the item in front and in use. Outside 0.25 to 30 s for each word of the draft it is left out and counted. The median has an interval between two values of the sample.</source>
        <translation>案件が前面に表示され、操作されている時間。下書きの1語あたり 0.25～30 秒の範囲外のものは除外し、その件数を示します。中央値の信頼区間は、標本の2つの値の間です。</translation>
    </message>
    <message>
        <source>W. J. Conover, 3rd ed., section 3.2</source>
        <translation>W. J. Conover、第3版、3.2節</translation>
    </message>
    <message>
        <source>Other times and ages</source>
        <translation>その他の時間と経過時間</translation>
    </message>
    <message>
        <source>Medians, and what 90 or 95 of 100 are under, have an interval between two values of the sample: from 6, 36 and 72 values on.</source>
        <translation>中央値、および100件中90件または95件がそれを下回る値には、標本の2つの値の間の区間があります：それぞれ6、36、72個の値から。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Points of the labels: neutral 0, minor 1, major 5, critical 25; their sum for 1,000 words of the drafts, with the interval of a ratio of totals.</source>
        <translation>ラベルの点数: 中立 0、軽微 1、重大 5、致命的 25。下書きの1,000語あたりの合計で、合計の比の信頼区間を使います。</translation>
    </message>
    <message>
        <source>W. G. Cochran, 3rd ed., section 6.4</source>
        <translation>W. G. Cochran、第3版、6.4節</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>How often each reason was set; one decision may have several. The running share is that of all labels down to this one.</source>
        <translation>各理由が付けられた回数。1件の判定に複数ある場合もあります。累積割合は、このラベルまでのすべてのラベルの割合です。</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>割合の差</translation>
    </message>
    <message>
        <source>This period less the one before, of as many days; interval by Newcombe&apos;s method 10, from Wilson&apos;s limits.</source>
        <translation>この期間から、同じ日数の前の期間を引いたもの。信頼区間は、Wilsonの限界値を用いるNewcombeの方法10によります。</translation>
    </message>
    <message>
        <source>R. G. Newcombe, Stat. Med. 17 (1998)</source>
        <translation>R. G. Newcombe, Stat. Med. 17 (1998)</translation>
    </message>
    <message>
        <source>Difference of means</source>
        <translation>平均の差</translation>
    </message>
    <message>
        <source>Welch&apos;s interval, with the degrees of freedom by Satterthwaite; that of the median time by Price and Bonett.</source>
        <translation>Welchの信頼区間で、自由度はSatterthwaiteによります。時間の中央値の信頼区間は、PriceとBonettによります。</translation>
    </message>
    <message>
        <source>B. L. Welch, Biometrika 34 (1947); R. M. Price, D. G. Bonett, J. Stat. Comput. Simul. 72 (2002)</source>
        <translation>B. L. Welch, Biometrika 34 (1947); R. M. Price, D. G. Bonett, J. Stat. Comput. Simul. 72 (2002)</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>For each model and task after each decision R becomes (1 + R) · L, with L = 1 + s (m − x) for a fall and 1 + s (x − m) for a rise: x is 1 for an approved draft or the HTER, m the reviewer&apos;s mean in the baseline. An alarm is at R ≥ A, a warning at a tenth; A follows from the false alarms that are allowed in a quarter of a year.</source>
        <translation>モデルとタスクごとに、判定のたびに R を (1 + R) · L とします。L は、減少については L = 1 + s (m − x)、増加については 1 + s (x − m) です。x は承認された下書きなら 1、またはHTER、m はベースラインでのそのレビュアーの平均です。アラームは R ≥ A、警告はその10分の1で出ます。A は、四半期に許容される誤報の数から決まります。</translation>
    </message>
    <message>
        <source>J. Shin, A. Ramdas, A. Rinaldo, NEJSDS 2023</source>
        <translation>J. Shin, A. Ramdas, A. Rinaldo, NEJSDS 2023</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>未処理、期限超過</translation>
    </message>
    <message>
        <source>Items that nobody has decided and that did not expire; due times are those that the producer promised.</source>
        <translation>まだ誰も判定しておらず、期限切れになっていない案件。期限は、提出元が約束したものです。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Open now and as many more a day as on average in the last 14 whole days; interval of a sum of days to come, by Student&apos;s distribution.</source>
        <translation>現在の未処理に、直近の丸14日間の1日あたりの平均増加分を加えたもの。区間は今後の日々の合計の予測区間で、Studentの t 分布によります。</translation>
    </message>
    <message>
        <source>days taken as alike and independent</source>
        <translation>各日を同質で独立とみなす</translation>
    </message>
    <message>
        <source>Cost for each text sent</source>
        <translation>送信された文章あたりのコスト</translation>
    </message>
    <message>
        <source>Cost of all drafts of the items, divided by the texts that went out; by currency. The models&apos; cost only, not people&apos;s time. Known from the drafts, or from tokens and the list of prices.</source>
        <translation>案件のすべての下書きのコストを、送信された文章の数で割ったもの。通貨別です。モデルのコストだけで、人の時間は含みません。コストは下書きの情報から、またはトークンと単価表からわかります。</translation>
    </message>
    <message>
        <source>Findings for 100 drafts</source>
        <translation>下書き100件あたりの指摘</translation>
    </message>
    <message>
        <source>What the automatic checks of this program find in the drafts, each draft once; interval of a Poisson count.</source>
        <translation>このプログラムの自動チェックが下書きで見つけるもの。各下書きを1回ずつチェックします。信頼区間はポアソン分布に従う件数のものです。</translation>
    </message>
    <message>
        <source>F. Garwood, Biometrika 28 (1936)</source>
        <translation>F. Garwood, Biometrika 28 (1936)</translation>
    </message>
    <message>
        <source>What intervals take for granted</source>
        <translation>信頼区間の前提</translation>
    </message>
    <message>
        <source>Decisions that are independent of each other. Many about one person, or by one reviewer, are not quite, and then the intervals are too narrow.</source>
        <translation>判定が互いに独立であること。1人の人物に関する判定や1人のレビュアーによる判定が多い場合、完全には独立ではなく、信頼区間は狭すぎるものになります。</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>数値の算出方法</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>算出方法</translation>
    </message>
    <message>
        <source>By</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Not in the table for want of room: %1 more.</source>
        <translation>紙面の都合で表にないもの: ほか %1 件。</translation>
    </message>
    <message>
        <source>Not shown because they have fewer than five decisions: %1, with %2 decisions together.</source>
        <translation>判定が5件未満のため表示しないもの: %1、判定は合わせて %2 件。</translation>
    </message>
    <message>
        <source>Labels, most frequent first</source>
        <translation>ラベル、頻度の高い順</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>付与数</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>累積割合</translation>
    </message>
    <message>
        <source>Of all decisions</source>
        <translation>すべての判定のうち</translation>
    </message>
    <message>
        <source>Severity: points for 1,000 words of the drafts that carry the label, of all their labels together.</source>
        <translation>重大度: そのラベルを持つ下書きの1,000語あたりの、すべてのラベルを合わせた点数。</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Alarms and warnings</source>
        <translation>アラームと警告</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>検出日時</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>通知の内容</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Age of the open ones, median</source>
        <translation>未処理のものの経過時間、中央値</translation>
    </message>
    <message>
        <source>Age that nine of ten are under</source>
        <translation>10件中9件の経過時間の上限</translation>
    </message>
    <message>
        <source>Age of the oldest</source>
        <translation>最も古いものの経過時間</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待機中の案件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Open when the period ended</source>
        <translation>期間終了時の未処理</translation>
    </message>
    <message>
        <source>Open when the report was made</source>
        <translation>レポート作成時の未処理</translation>
    </message>
    <message>
        <source>Due within the hour then</source>
        <translation>その時点で1時間以内に期限</translation>
    </message>
    <message>
        <source>Overdue then</source>
        <translation>その時点で期限超過</translation>
    </message>
    <message>
        <source>Closed after they were due, last %1 days</source>
        <translation>期限後に終了、直近 %1 日間</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Arrivals a day</source>
        <translation>1日あたりの到着</translation>
    </message>
    <message>
        <source>Closings a day</source>
        <translation>1日あたりの終了</translation>
    </message>
    <message>
        <source>Open in %1 days, if it goes on like that</source>
        <translation>このまま続いた場合の %1 日後の未処理</translation>
    </message>
    <message>
        <source>Arrivals, closings and the forecast go by the last %1 whole days before the report was made; weekends and growth are not foreseen.</source>
        <translation>到着、終了、予測は、レポート作成前の直近の丸 %1 日間に基づきます。週末や増加傾向は考慮されません。</translation>
    </message>
    <message>
        <source>Cost of the models, by currency</source>
        <translation>モデルのコスト、通貨別</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Texts sent</source>
        <translation>送信された文章</translation>
    </message>
    <message>
        <source>For each text sent</source>
        <translation>送信された文章あたり</translation>
    </message>
    <message>
        <source>Currencies are never added up. Items of unknown cost: %1.</source>
        <translation>異なる通貨は合算しません。コスト不明の案件: %1。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>For each draft</source>
        <translation>下書きあたり</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>to the cache</source>
        <translation>キャッシュへ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95 % are under</source>
        <translation>95 % の上限</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Read before the first change</source>
        <translation>最初の変更までの閲読</translation>
    </message>
    <message>
        <source>From arrival to the decision</source>
        <translation>到着から判定まで</translation>
    </message>
    <message>
        <source>Model&apos;s time for a draft</source>
        <translation>モデルの下書き作成時間</translation>
    </message>
    <message>
        <source>Model&apos;s time to the first token</source>
        <translation>モデルの最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>Checked was a sample of %1 of %2 drafts, chosen without regard to what they say; answers are of all.</source>
        <translation>下書き %2 件のうち %1 件の標本をチェックしました。標本は本文に関係なく選ばれています。回答はすべての下書きのものです。</translation>
    </message>
    <message>
        <source>Automatic checks, n = %1 drafts</source>
        <translation>自動チェック、下書き n = %1 件</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>For 100 drafts</source>
        <translation>下書き100件あたり</translation>
    </message>
    <message>
        <source>Drafts with one</source>
        <translation>指摘のある下書き</translation>
    </message>
    <message>
        <source>Was right</source>
        <translation>妥当</translation>
    </message>
    <message>
        <source>Was right: the finding was mended, of those that people had to answer. A finding is a question, not an error.</source>
        <translation>妥当: 人が回答を求められた指摘のうち、修正済みとなったもの。指摘は問いかけであり、誤りではありません。</translation>
    </message>
    <message>
        <source>Models, tasks and queues</source>
        <translation>モデル、タスク、キュー</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>In the order of their names. Reviewers get different cases, and people who judge the same drafts differ widely: a difference between two of them is no measure of either. Nobody is ranked here.</source>
        <translation>名前順です。レビュアーごとに担当する案件は異なり、同じ下書きでも人によって判断は大きく異なります。2人の差は、どちらの評価にもなりません。ここでは誰にも順位を付けません。</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>下書きが変更される理由</translation>
    </message>
    <message>
        <source>Bars: how often each label was set, with the running share. The table below has the figures.</source>
        <translation>棒: 各ラベルが付けられた回数と、累積割合。数値は下の表にあります。</translation>
    </message>
    <message>
        <source>Severity over all decisions: %1 points for 1,000 words of the drafts (95 %: %2), n = %3.</source>
        <translation>すべての判定の重大度: 1,000語あたり %1 点（95 %: %2）、n = %3。</translation>
    </message>
    <message>
        <source>What is new was not recorded: this account may not write.</source>
        <translation>このアカウントには書き込み権限がないため、新しい内容は記録されませんでした。</translation>
    </message>
    <message>
        <source>No alarm was raised, open or answered in this period.</source>
        <translation>この期間に、発生した、未確認の、または対応されたアラームはありません。</translation>
    </message>
    <message>
        <source>Backlog and deadlines</source>
        <translation>未処理と期限</translation>
    </message>
    <message>
        <source>Cost, tokens and times</source>
        <translation>コスト、トークン、時間</translation>
    </message>
    <message>
        <source>No cost is known: neither the drafts nor a list of prices say any.</source>
        <translation>コストは不明です。下書きにも単価表にも記載がありません。</translation>
    </message>
    <message>
        <source>Automatic checks</source>
        <translation>自動チェック</translation>
    </message>
    <message>
        <source>The checks found nothing in %1 drafts.</source>
        <translation>下書き %1 件のチェックで、指摘はありませんでした。</translation>
    </message>
    <message>
        <source>Brand voice: %1 of 100 on average (95 %: %2), n = %3.</source>
        <translation>ブランドの文体: 100 点中平均 %1（95 %: %2）、n = %3。</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>時間の中央値</translation>
    </message>
    <message>
        <source>By week, with 95 % intervals.</source>
        <translation>週ごと、95 %区間付き。</translation>
    </message>
    <message>
        <source>By day, with 95 % intervals.</source>
        <translation>日ごと、95 %区間付き。</translation>
    </message>
    <message>
        <source>By chance?</source>
        <translation>偶然か</translation>
    </message>
    <message>
        <source>No figure has five decisions in both periods.</source>
        <translation>両方の期間で判断が5件に達している数値はありません。</translation>
    </message>
    <message>
        <source>Open in a day, if it goes on like that</source>
        <translation>このまま続いた場合の1日後の未処理</translation>
    </message>
    <message>
        <source>Drift is watched by model and task; the other filters do not narrow it.</source>
        <translation>ドリフトはモデルとタスクごとに監視され、ほかのフィルターでは絞り込まれません。</translation>
    </message>
    <message>
        <source>Suggestions used</source>
        <translation>使われた提案</translation>
    </message>
    <message>
        <source>Suggestions to reviewers</source>
        <translation>レビュアーへの提案</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>すべて合わせて</translation>
    </message>
    <message>
        <source>Of what reviewers were offered for their text (words for a misspelt one, corrections made before, the other draft that they asked for), what they took; each once for a decision, undone or not. Of Wilson&apos;s interval and that of the ratio between decisions each time the wider bound.</source>
        <translation>レビュアーの文面に対して示されたもの（スペルミスの修正候補、以前の修正、依頼した別の下書き）のうち、採用されたもの。取り消されたかどうかにかかわらず、決定ごとに 1 回ずつ数えます。ウィルソンの区間と決定間の比率の区間のうち、それぞれ広いほうの限界を示します。</translation>
    </message>
    <message>
        <source>%1 to %2; filters: %3</source>
        <translation>%1～%2、フィルター: %3</translation>
    </message>
    <message>
        <source>Beside another selection</source>
        <translation>別の選択との比較</translation>
    </message>
    <message>
        <source>Decisions that stand in both: %1.</source>
        <translation>両方に含まれる判断: %1。</translation>
    </message>
    <message>
        <source>This selection and the other</source>
        <translation>この選択ともう一方</translation>
    </message>
    <message>
        <source>This selection</source>
        <translation>この選択</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <source>No figure has five decisions in both selections.</source>
        <translation>両方の選択で 5 件の判断がある数値はありません。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>判定の種類</translation>
    </message>
    <message>
        <source>from %1 on; filters: %2</source>
        <translation>%1以降、フィルター: %2</translation>
    </message>
    <message>
        <source>until %1; filters: %2</source>
        <translation>%1まで、フィルター: %2</translation>
    </message>
    <message>
        <source>all days; filters: %1</source>
        <translation>すべての日、フィルター: %1</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1、n = %2</translation>
    </message>
    <message>
        <source>The other one: %1.</source>
        <translation>もう一方: %1。</translation>
    </message>
    <message>
        <source>The other one: %1. Differences are this selection less the other; their intervals take the two to be independent of each other.</source>
        <translation>もう一方: %1。差はこの選択からもう一方を引いたものです。区間は両者が互いに独立であることを前提とします。</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>このページの内容</translation>
    </message>
    <message>
        <source>Automatic checks, this selection and the other</source>
        <translation>自動チェック、この選択ともう一方</translation>
    </message>
    <message>
        <source>Drafts that were checked for both: %1.</source>
        <translation>両方のためにチェックされた下書き: %1。</translation>
    </message>
    <message>
        <source>Checked of this selection: a sample of %1 of %2 drafts.</source>
        <translation>この選択でチェックしたもの: 下書き %2 件のうち %1 件の標本。</translation>
    </message>
    <message>
        <source>Checked of the other selection: a sample of %1 of %2 drafts.</source>
        <translation>もう一方の選択でチェックしたもの: 下書き %2 件のうち %1 件の標本。</translation>
    </message>
    <message>
        <source>Where errors come from, this selection and the other</source>
        <translation>誤りの発生元、この選択ともう一方</translation>
    </message>
    <message>
        <source>Difference of counts</source>
        <translation>件数の差</translation>
    </message>
    <message>
        <source>Of findings for 100 drafts, between two selections: from the two intervals, each way by what is on that side of its figure.</source>
        <translation>2 つの選択の間の、下書き100件あたりの指摘について。2 つの区間から、それぞれの方向に値のその側にある幅によって求めます。</translation>
    </message>
    <message>
        <source>G. Y. Zou, A. Donner, Stat. Med. 27 (2008)</source>
        <translation>G. Y. Zou, A. Donner, Stat. Med. 27 (2008)</translation>
    </message>
    <message>
        <source>Times the others</source>
        <translation>他との比</translation>
    </message>
    <message>
        <source>The share of decisions with one of the labels beside that of all other decisions, as a ratio; interval on the log scale.</source>
        <translation>いずれかのラベルが付いた判断の割合と、他のすべての判断での割合との比。区間は対数尺度によります。</translation>
    </message>
    <message>
        <source>D. Katz et al., Biometrics 34 (1978)</source>
        <translation>D. Katz et al., Biometrics 34 (1978)</translation>
    </message>
    <message>
        <source>Where “%1” and “%2” come from</source>
        <translation>「%1」と「%2」の発生元</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>With one of the two</source>
        <translation>いずれかあり</translation>
    </message>
    <message>
        <source>Brand voice, mean of 100</source>
        <translation>ブランドボイス、平均、100 点中</translation>
    </message>
    <message>
        <source>With “%1” or “%2”</source>
        <translation>「%1」または「%2」あり</translation>
    </message>
    <message>
        <source>%1: findings for 100 drafts</source>
        <translation>%1: 下書き100件あたりの指摘</translation>
    </message>
    <message>
        <source>%1: drafts with any</source>
        <translation>%1: 指摘のある下書き</translation>
    </message>
    <message>
        <source>%1: was right</source>
        <translation>%1: 妥当</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchList</name>
    <message>
        <source>Found items</source>
        <translation>見つかった案件</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchListModel</name>
    <message>
        <source>Open</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最終版</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchOverlay</name>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Conversations, drafts, finals and notes</source>
        <translation>会話、下書き、最終版、メモ</translation>
    </message>
    <message>
        <source>All words must be found; “several words” in quotation marks are a phrase</source>
        <translation>すべての語を含むものを探します。「複数の語」を引用符で囲むと連続した語句になります</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the search: %n record(s) to go</source>
        <translation>
            <numerusform>検索を準備中: 残り %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>No conversation, draft, final or note has all these words. Fewer words, or the beginning of one followed by *, find more.</source>
        <translation>これらの語をすべて含む会話、下書き、最終版、メモはありません。語を減らすか、語の先頭に * を付けると見つかりやすくなります。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n item(s)</source>
        <translation>
            <numerusform>新しい順に %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>案件 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be searched yet</source>
        <translation>
            <numerusform>%n 件はまだ検索できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Type words: all must be found. “Several words” in quotation marks are a phrase. Case and accents make no difference.</source>
        <translation>語を入力してください。すべてを含むものを探します。「複数の語」を引用符で囲むと連続した語句になります。大文字小文字やアクセントは区別しません。</translation>
    </message>
    <message>
        <source>Too many words</source>
        <translation>語が多すぎます</translation>
    </message>
    <message>
        <source>At most 32 words can be searched for at once.</source>
        <translation>一度に検索できるのは32語までです。</translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>ゲートウェイに問い合わせ中…</translation>
    </message>
    <message>
        <source>This gateway cannot be searched from here</source>
        <translation>このゲートウェイはここから検索できません</translation>
    </message>
    <message>
        <source>It is older than this program. When it is updated, what was decided is found here.</source>
        <translation>このプログラムより古いバージョンです。更新されると、決定された内容をここで検索できます。</translation>
    </message>
</context>
<context>
    <name>bluepencil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Follows the desktop unless you choose</source>
        <translation>選択しない限りシステムに従います</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Calm shows five rows where compact shows eight</source>
        <translation>コンパクトで8行の場所に、ゆったりは5行を表示します</translation>
    </message>
    <message>
        <source>Text size in the editor</source>
        <translation>エディターの文字サイズ</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of all other text</source>
        <translation>その他の文字サイズ</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Fewer movements</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>No fading and no sliding</source>
        <translation>フェードやスライドを使いません</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Stands on your decisions; another name is used from the next start on</source>
        <translation>判定に記録されます。名前の変更は次回の起動から有効です</translation>
    </message>
    <message>
        <source>This window works as %1; the name here is used from the next start on</source>
        <translation>このウィンドウは %1 として動作中です。ここの名前は次回の起動から有効です</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>判定の後</translation>
    </message>
    <message>
        <source>Undo for</source>
        <translation>取り消せる時間</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds before a decision leaves this machine</source>
        <translation>判定がこのコンピューターから送信されるまでの秒数</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>次回の起動から有効です</translation>
    </message>
    <message>
        <source>“Larger text” and “Smaller text” change it anywhere</source>
        <translation>「文字を大きく」「文字を小さく」でいつでも変更できます</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Keys of every action</source>
        <translation>すべての操作のキー</translation>
    </message>
    <message>
        <source>Each can have others, or none</source>
        <translation>変更することも、なしにすることもできます</translation>
    </message>
    <message>
        <source>While you look elsewhere</source>
        <translation>別の作業をしている間</translation>
    </message>
    <message>
        <source>Tell me of urgent drafts</source>
        <translation>至急の下書きを通知</translation>
    </message>
    <message>
        <source>By the desktop: the name of the queue and a number, never what is in a draft</source>
        <translation>システムの通知にキュー名と件数だけを表示し、下書きの内容は表示しません</translation>
    </message>
    <message>
        <source>Urgent from this priority on</source>
        <translation>至急とする優先度（この値以上）</translation>
    </message>
    <message>
        <source>What is due within a quarter of an hour is urgent, too</source>
        <translation>期限まで15分以内のものも至急とします</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>執筆</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>スペルミスに印を付ける</translation>
    </message>
    <message>
        <source>By the dictionary for the draft&apos;s language, if there is one on this machine</source>
        <translation>このコンピューターに下書きの言語の辞書がある場合に使います</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>空白文字</translation>
    </message>
    <message>
        <source>In code</source>
        <translation>コードのみ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Where spaces, tabs and ends of lines are shown</source>
        <translation>空白、タブ、行末を表示する場所</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation>定型文を変更</translation>
    </message>
    <message>
        <source>Snippets and dictionary</source>
        <translation>定型文と辞書</translation>
    </message>
    <message>
        <source>Your own texts to insert, and words you added</source>
        <translation>挿入用の自分の文章と、追加した語</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>接続を変更</translation>
    </message>
    <message>
        <source>A team&apos;s workspace</source>
        <translation>チームのワークスペース</translation>
    </message>
    <message>
        <source>Its gateway, your token, and whether they can be reached</source>
        <translation>ゲートウェイ、トークン、接続の可否</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>請求を表示</translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>本人からの請求</translation>
    </message>
    <message>
        <source>Who asked what is held about them, or to have it erased, and how long there is left to answer</source>
        <translation>自分について何が保存されているかの開示や、その消去を求めた人と、回答までの残り時間</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人データ</translation>
    </message>
    <message>
        <source>Hide personal data on screen</source>
        <translation>画面で個人データを隠す</translation>
    </message>
    <message>
        <source>While you review: a bar or a placeholder in its place. What goes out stays as it is</source>
        <translation>レビュー中は、棒または置き換え記号を代わりに表示します。送られる文はそのままです</translation>
    </message>
</context>
<context>
    <name>bluepencil::SheetHead</name>
    <message>
        <source>Draft to work from</source>
        <translation>元にする下書き</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>下書き %1</translation>
    </message>
    <message>
        <source>Sensitive: %1</source>
        <translation>要配慮: %1</translation>
    </message>
    <message>
        <source>Not for training</source>
        <translation>学習に使用不可</translation>
    </message>
    <message>
        <source>Left out of datasets unless asked for</source>
        <translation>指定しない限りデータセットから除外</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>法的根拠: %1</translation>
    </message>
    <message>
        <source>Kept as: %1</source>
        <translation>保存区分: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::SnippetsPage</name>
    <message>
        <source>Snippets</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>新しい定型文</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>Texts of your own, inserted at the cursor. They are kept on this machine, beside your settings, and never in the workspace: keep customers&apos; names and numbers out of them.</source>
        <translation>カーソル位置に挿入する自分用の文章です。このコンピューターに設定と一緒に保存され、ワークスペースには入りません。顧客の名前や番号は書かないでください。</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>自分の定型文</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>定型文の本文</translation>
    </message>
    <message>
        <source>The item fills in %1, %2, %3 and %4; %5 is where the cursor goes. What has no value stays as it is, and you are told.</source>
        <translation>%1、%2、%3、%4 には案件の値が入り、%5 はカーソルの位置になります。値がないものはそのまま残り、その旨をお知らせします。</translation>
    </message>
    <message>
        <source>Words in your dictionary</source>
        <translation>辞書の語</translation>
    </message>
    <message>
        <source>One word a line</source>
        <translation>1行に1語</translation>
    </message>
    <message>
        <source>Two snippets have the abbreviation “%1”: change one to keep both.</source>
        <translation>略称「%1」の定型文が2つあります。両方を残すには一方を変更してください。</translation>
    </message>
    <message>
        <source>The text of “%1” is too long: at most 16 kB are kept.</source>
        <translation>「%1」の本文が長すぎます。保存できるのは 16 kB までです。</translation>
    </message>
    <message>
        <source>%1 %2 File: %3</source>
        <translation>%1 %2 ファイル: %3</translation>
    </message>
</context>
<context>
    <name>bluepencil::SpellingPane</name>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>次のスペルミス</translation>
    </message>
    <message>
        <source>Suggestions for the word at the cursor</source>
        <translation>カーソル位置の語の修正候補</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>The text is too large to be checked.</source>
        <translation>文章が大きすぎてチェックできません。</translation>
    </message>
    <message>
        <source>The language of the draft is not known: the item does not name it.</source>
        <translation>案件に指定がないため、下書きの言語が不明です。</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this machine. Install one for hunspell to have the spelling checked.</source>
        <translation>このコンピューターに %1 の辞書がありません。スペルをチェックするには hunspell 用の辞書をインストールしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>要確認の語 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>確認事項なし</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: looked up in the one for %2.</source>
        <translation>%1 の辞書がないため、%2 の辞書で調べました。</translation>
    </message>
</context>
<context>
    <name>bluepencil::SplitCard</name>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>by person, nobody is in two parts</source>
        <translation>人物ごと、2つの区分にまたがる人はいません</translation>
    </message>
    <message>
        <source>none, every row is to train with</source>
        <translation>なし、すべての行を学習に使います</translation>
    </message>
    <message>
        <source>train %1, validation %2, test %3</source>
        <translation>学習 %1、検証 %2、テスト %3</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsBoard</name>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Is the model getting better or worse?</source>
        <translation>モデルは良くなっている？悪くなっている？</translation>
    </message>
    <message>
        <source>Figure of the trend</source>
        <translation>推移の数値</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>編集量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>下書きが変更される理由</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>編集量</translation>
    </message>
    <message>
        <source>How the effort is shown</source>
        <translation>編集量の表示方法</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>ラベル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>running share</source>
        <translation>累積割合</translation>
    </message>
    <message>
        <source>band: %1</source>
        <translation>区分: %1</translation>
    </message>
    <message>
        <source>%1, the last %2 days</source>
        <translation>%1、直近 %2 日間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>最終版のない %Ln 件を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>HTER %1 to %2</source>
        <translation>HTER %1～%2</translation>
    </message>
    <message>
        <source>HTER %1 and more</source>
        <translation>HTER %1 以上</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by week, %1</source>
        <translation>週ごと、%1</translation>
    </message>
    <message>
        <source>by day, %1</source>
        <translation>日ごと、%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a time that counts left out</source>
        <translation>
            <numerusform>有効な時間のない %Ln 件を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsPlace</name>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日間</translation>
    </message>
    <message>
        <source>A range of days</source>
        <translation>日付の範囲</translation>
    </message>
    <message>
        <source>Charts or tables</source>
        <translation>グラフまたは表</translation>
    </message>
    <message>
        <source>Next figure of the trend</source>
        <translation>推移の次の数値</translation>
    </message>
    <message>
        <source>Choose what the table is by</source>
        <translation>表の分類を選択</translation>
    </message>
    <message>
        <source>Only the current row&apos;s decisions</source>
        <translation>現在の行の判定のみ</translation>
    </message>
    <message>
        <source>All decisions again</source>
        <translation>すべての判定に戻す</translation>
    </message>
    <message>
        <source>Next chart or table</source>
        <translation>次のグラフまたは表</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>数値をCSVで保存</translation>
    </message>
    <message>
        <source>Save the chart or the page as a picture</source>
        <translation>グラフまたはページを画像で保存</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>数値を読み直す</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>判定はまだありません</translation>
    </message>
    <message>
        <source>As soon as drafts are approved or corrected, rates, effort, time and reasons show up here.</source>
        <translation>下書きが承認または修正されると、割合、編集量、時間、理由がここに表示されます。</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>レビューへ移動</translation>
    </message>
    <message>
        <source>No decision matches</source>
        <translation>一致する判定はありません</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln in this workspace, none in this period and of this kind.</source>
        <translation>
            <numerusform>このワークスペースには %Ln 件ありますが、この期間と種類に該当するものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 を保存できませんでした</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>数値を保存</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Effort in bands, by HTER or as time</source>
        <translation>編集量を区分、HTER、時間で表示</translation>
    </message>
    <message>
        <source>Sort the table by its next column</source>
        <translation>次の列で表を並べ替え</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>逆順に並べ替え</translation>
    </message>
    <message>
        <source>People and agreement</source>
        <translation>人と一致度</translation>
    </message>
    <message>
        <source>Bias audit</source>
        <translation>バイアス監査</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Whether approval or effort changed, and since when</source>
        <translation>承認または編集量が変化したか、いつからか</translation>
    </message>
    <message>
        <source>Drift of models and tasks</source>
        <translation>モデルとタスクのドリフト</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>その他の数値</translation>
    </message>
    <message>
        <source>Models, queue, labels, cost, quality, benchmarks, people, bias</source>
        <translation>モデル、キュー、ラベル、コスト、品質、ベンチマーク、人、バイアス</translation>
    </message>
    <message>
        <source>Choose a saved view</source>
        <translation>保存済みのビューを選択</translation>
    </message>
    <message>
        <source>Save the view under a name</source>
        <translation>ビューを名前を付けて保存</translation>
    </message>
    <message>
        <source>Rename the saved view</source>
        <translation>保存済みのビューの名前を変更</translation>
    </message>
    <message>
        <source>Delete the saved view</source>
        <translation>保存済みのビューを削除</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>保存済みのビュー</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存済みのビュー</translation>
    </message>
    <message>
        <source>There is no saved view yet. Save one with %1.</source>
        <translation>保存済みのビューはまだありません。%1 で保存してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a saved view first.</source>
        <translation>先に保存済みのビューを選択してください。</translation>
    </message>
    <message>
        <source>The view stays what it is.</source>
        <translation>ビューの内容は変わりません。</translation>
    </message>
    <message>
        <source>There is a view of that name already: %1</source>
        <translation>その名前のビューはすでにあります: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln views already; delete one first.</source>
        <translation>
            <numerusform>ビューはすでに %Ln 個あります。先に1つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The view is saved: %1</source>
        <translation>ビューを保存しました: %1</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>ビュー %1 を削除しますか？</translation>
    </message>
    <message>
        <source>The decisions stay as they are.</source>
        <translation>判定はそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>The two selections change places</source>
        <translation>2 つの選択を入れ替えます</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Shows the first selection alone again</source>
        <translation>再び最初の選択のみを表示します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both</source>
        <translation>
            <numerusform>%Ln 件の判断が両方に含まれます</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals take the two selections to be independent.</source>
        <translation>区間は、2 つの選択が独立であることを前提とします。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Shows another selection beside this one</source>
        <translation>この選択の横に別の選択を表示します</translation>
    </message>
    <message>
        <source>Compare with another selection</source>
        <translation>別の選択と比較</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The figures, a picture of them, or a report</source>
        <translation>数値、その画像、またはレポート</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>レポートを作成しています。</translation>
    </message>
    <message>
        <source>A report needs the first and the last day of its period.</source>
        <translation>レポートには期間の最初の日と最後の日が必要です。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The saved views were not written</source>
        <translation>保存したビューは書き込まれませんでした</translation>
    </message>
    <message>
        <source>What is shown stays as it was.</source>
        <translation>表示中の内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Drift goes by model and task over all decisions: it has no second selection.</source>
        <translation>ドリフトはすべての判断についてモデルとタスク別に見ます。2 つ目の選択はありません。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1、比較 %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::TopBar</name>
    <message>
        <source>%L1 of %L2 today</source>
        <translation>本日 %L2 件中 %L1 件</translation>
    </message>
    <message>
        <source>%L1 decided today, %L2 open</source>
        <translation>本日の判定 %L1 件、未処理 %L2 件</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <translation>レビュアー %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>キューを検索</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>People, companies and figures are made up. The demo has a workspace of its own; yours is not touched.</source>
        <translation>人物、会社、数値は架空のものです。デモは専用のワークスペースを使い、あなたのワークスペースには触れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>送信待ち %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone.</source>
        <translation>
            <numerusform>%n 件はまだ取り消せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand ready for the producer to fetch.</source>
        <translation>
            <numerusform>%n 件が提出元の受け取りを待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of a title, an id, or terms: queue: task: lang: state:</source>
        <translation>タイトルの語、ID、または条件: queue: task: lang: state:</translation>
    </message>
</context>
<context>
    <name>bluepencil::UrgentWatch</name>
    <message numerus="yes">
        <source>%n urgent draft(s), in several queues</source>
        <translation>
            <numerusform>至急の下書き %n 件（複数のキュー）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n urgent draft(s)</source>
        <translation>
            <numerusform>%1: 至急の下書き %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ViewOverlay</name>
    <message>
        <source>Save the view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>ビューの名前を変更</translation>
    </message>
</context>
<context>
    <name>bluepencil::VoiceForm</name>
    <message>
        <source>Form of address</source>
        <translation>呼びかけ方</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>改まった文体</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>くだけた文体</translation>
    </message>
    <message>
        <source>A greeting is needed</source>
        <translation>書き出しの挨拶が必要</translation>
    </message>
    <message>
        <source>A closing is needed</source>
        <translation>結びの挨拶が必要</translation>
    </message>
    <message>
        <source>Words in a sentence, at most</source>
        <translation>1文の語数、上限</translation>
    </message>
    <message>
        <source>Reading level (LIX), at most</source>
        <translation>読みやすさ (LIX)、上限</translation>
    </message>
    <message>
        <source>Words in a draft, at least</source>
        <translation>下書きの語数、下限</translation>
    </message>
    <message>
        <source>Words in a draft, at most</source>
        <translation>下書きの語数、上限</translation>
    </message>
    <message>
        <source>Terms to avoid, and what to say instead</source>
        <translation>避けるべき用語と代わりの言い方</translation>
    </message>
    <message>
        <source>utilise → use</source>
        <translation>ユーザー様 → お客様</translation>
    </message>
    <message>
        <source>Phrases that are forbidden</source>
        <translation>禁止された表現</translation>
    </message>
    <message>
        <source>[en] I can guarantee</source>
        <translation>[ja] 必ず保証いたします</translation>
    </message>
    <message>
        <source>Phrases that are required</source>
        <translation>必須の表現</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>bluepencil::cells</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1, shown from 5 on</source>
        <translation>n = %1、5 から表示</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>bluepencil::figures</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2～%3</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>偶然の可能性あり</translation>
    </message>
    <message>
        <source>against %1, n = %2</source>
        <translation>比較対象 %1、n = %2</translation>
    </message>
    <message>
        <source>n = %1, shown from 5 on</source>
        <translation>n = %1、5 から表示</translation>
    </message>
    <message>
        <source>Approved unchanged</source>
        <translation>変更なしで承認</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1、n = %2</translation>
    </message>
    <message>
        <source>%1 points up</source>
        <translation>%1 ポイント上昇</translation>
    </message>
    <message>
        <source>%1 points down</source>
        <translation>%1 ポイント低下</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 上昇</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 低下</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Edit effort, HTER</source>
        <translation>編集量、HTER</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Time per item, median</source>
        <translation>案件あたりの時間、中央値</translation>
    </message>
    <message>
        <source>%1, %2 left out as idle</source>
        <translation>%1、アイドル %2 件を除外</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 増</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 減</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 減</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>現在の未処理</translation>
    </message>
    <message>
        <source>%1 due within the hour, %2 overdue</source>
        <translation>1時間以内に期限 %1、期限超過 %2</translation>
    </message>
    <message>
        <source>%1 when the period began</source>
        <translation>期間の開始時 %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 rejected, %2 escalated</source>
        <translation>却下 %1、エスカレーション %2</translation>
    </message>
    <message>
        <source>%1: %2, n = %3</source>
        <translation>%1: %2、n = %3</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>%1 approved, %2 edited</source>
        <translation>承認 %1、編集 %2</translation>
    </message>
    <message>
        <source>Median time per item</source>
        <translation>案件あたりの時間の中央値</translation>
    </message>
    <message>
        <source>Mean HTER</source>
        <translation>平均HTER</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>A day needs five decisions to be shown; none of this period has them.</source>
        <translation>日付の表示には判定が5件必要です。この期間に該当する日はありません。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>付与数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>累積割合</translation>
    </message>
    <message>
        <source>No labels yet. Labels say why a draft was changed.</source>
        <translation>ラベルはまだありません。ラベルは下書きが変更された理由を示します。</translation>
    </message>
    <message>
        <source>%1: %2, running share %3</source>
        <translation>%1: %2、累積割合 %3</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Change, HTER</source>
        <translation>変化、HTER</translation>
    </message>
    <message>
        <source>Fewer than five decisions have a final.</source>
        <translation>最終版のある判定が5件未満です。</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <translation>%1: %2、%3 (%4)</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Approved unchanged, %1</source>
        <translation>変更なしで承認、%1</translation>
    </message>
    <message>
        <source>No group has five decisions yet.</source>
        <translation>判定が5件あるグループはまだありません。</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <source>A week needs five decisions to be shown; none of this period has them.</source>
        <translation>週の表示には判定が5件必要です。この期間に該当する週はありません。</translation>
    </message>
    <message>
        <source>Fewer than five decisions have an active time.</source>
        <translation>作業時間のある判定が5件未満です。</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>異常なし</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>too few decisions</source>
        <translation>判定が少なすぎる</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>タスクなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Approval falls</source>
        <translation>承認が減少</translation>
    </message>
    <message>
        <source>Approval rises</source>
        <translation>承認が増加</translation>
    </message>
    <message>
        <source>Effort falls</source>
        <translation>編集量が減少</translation>
    </message>
    <message>
        <source>Effort rises</source>
        <translation>編集量が増加</translation>
    </message>
    <message>
        <source>%1: fewer drafts are approved since %2, %3 after %4.</source>
        <translation>%1: %2 以降、承認される下書きが減っています（%4 → %3）。</translation>
    </message>
    <message>
        <source>%1: more drafts are approved since %2, %3 after %4.</source>
        <translation>%1: %2 以降、承認される下書きが増えています（%4 → %3）。</translation>
    </message>
    <message>
        <source>That is %1 points (95 %: %2 to %3), n = %4.</source>
        <translation>差は %1 ポイントです（95 %: %2～%3、n = %4）。</translation>
    </message>
    <message>
        <source>%1: more is changed in each draft since %2, HTER %3 after %4.</source>
        <translation>%1: %2 以降、下書きあたりの変更が増えています（HTER %4 → %3）。</translation>
    </message>
    <message>
        <source>%1: less is changed in each draft since %2, HTER %3 after %4.</source>
        <translation>%1: %2 以降、下書きあたりの変更が減っています（HTER %4 → %3）。</translation>
    </message>
    <message>
        <source>That is %1 (95 %: %2 to %3), n = %4.</source>
        <translation>差は %1 です（95 %: %2～%3、n = %4）。</translation>
    </message>
    <message>
        <source>%1 (%2 after %3)</source>
        <translation>%1（%3 → %2）</translation>
    </message>
    <message>
        <source>No label rises beyond chance.</source>
        <translation>偶然の範囲を超えて増えているラベルはありません。</translation>
    </message>
    <message>
        <source>Labels that rise: %1.</source>
        <translation>増えているラベル: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>passed by itself</source>
        <translation>自然に解消</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 by %2, new baseline: %3</source>
        <translation>%1、%2、新しいベースライン: %3</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>An alarm at %1, a warning at %2: no more false alarms than about %3 a quarter of a year over all models and tasks (decisions a day: %4). Standardised for who decides.</source>
        <translation>アラームは %1、警告は %2 で出ます。1日に判定 %4 件の場合、誤報はすべてのモデルとタスクを合わせて四半期に約 %3 件以下です。誰が判定するかについて標準化しています。</translation>
    </message>
    <message>
        <source>Model and task</source>
        <translation>モデルとタスク</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Approved at first</source>
        <translation>当初の承認</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>HTER at first</source>
        <translation>当初のHTER</translation>
    </message>
    <message>
        <source>%1 of %2 decisions for a baseline: nothing is watched yet.</source>
        <translation>ベースラインに必要な判定 %2 件中 %1 件: まだ何も監視されていません。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Evidence, highest</source>
        <translation>証拠、最大</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>There is no decision since the baseline began anew.</source>
        <translation>ベースラインを新しくしてから、判定はまだありません。</translation>
    </message>
    <message>
        <source>Label that rises</source>
        <translation>増えているラベル</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>Rise in points, 95 %</source>
        <translation>増加（ポイント）、95 %</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2～%3)</translation>
    </message>
    <message>
        <source>Words of the draft</source>
        <translation>下書きの語数</translation>
    </message>
    <message>
        <source>Length of the conversation</source>
        <translation>会話の長さ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>PSI</source>
        <translation>PSI</translation>
    </message>
    <message>
        <source>by chance under</source>
        <translation>偶然の上限</translation>
    </message>
    <message>
        <source>Jensen-Shannon</source>
        <translation>Jensen-Shannon</translation>
    </message>
    <message>
        <source>%1: all alike</source>
        <translation>%1: すべて同じ</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>通知の内容</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変化後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>against %1 (%2), n = %3</source>
        <translation>比較 %1（%2）、n = %3</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>比較 %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1、比較 %2</translation>
    </message>
    <message>
        <source>n against</source>
        <translation>比較の n</translation>
    </message>
    <message>
        <source>Share against</source>
        <translation>比較の割合</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>差、ポイント</translation>
    </message>
    <message>
        <source>%1: %2 (n = %3) against %4 (n = %5)</source>
        <translation>%1：%2（n = %3）、比較 %4（n = %5）</translation>
    </message>
    <message>
        <source>One of the two selections has fewer than five of them.</source>
        <translation>2 つの選択の一方に 5 件未満しかありません。</translation>
    </message>
    <message>
        <source>%1 points, %2 to %3</source>
        <translation>%1 ポイント、%2 ～ %3</translation>
    </message>
    <message>
        <source>against</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Difference in approval, %1</source>
        <translation>承認の差、%1</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1; against %2</source>
        <translation>%1、比較 %2</translation>
    </message>
    <message>
        <source>Of all decisions, %1</source>
        <translation>すべての判定のうち、%1</translation>
    </message>
    <message>
        <source>%1; drift begins: %2</source>
        <translation>%1。ドリフトの始まり: %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::words</name>
    <message>
        <source>OpenAI chat</source>
        <translation>OpenAI チャット</translation>
    </message>
    <message>
        <source>OpenAI pairs</source>
        <translation>OpenAI ペア</translation>
    </message>
    <message>
        <source>TRL answers</source>
        <translation>TRL 回答</translation>
    </message>
    <message>
        <source>TRL pairs</source>
        <translation>TRL ペア</translation>
    </message>
    <message>
        <source>TRL verdicts</source>
        <translation>TRL 評定</translation>
    </message>
    <message>
        <source>openai-chat: messages and the final</source>
        <translation>openai-chat: メッセージと最終版</translation>
    </message>
    <message>
        <source>openai-preference: final over draft</source>
        <translation>openai-preference: 下書きより最終版</translation>
    </message>
    <message>
        <source>trl-prompt-completion: the final alone</source>
        <translation>trl-prompt-completion: 最終版のみ</translation>
    </message>
    <message>
        <source>trl-preference: final over draft</source>
        <translation>trl-preference: 下書きより最終版</translation>
    </message>
    <message>
        <source>trl-kto: one text, good or not</source>
        <translation>trl-kto: 1つの文章、良いか否か</translation>
    </message>
    <message>
        <source>may not be trained on</source>
        <translation>学習に使用不可</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>エスカレーション済み</translation>
    </message>
    <message>
        <source>rejected without a replacement</source>
        <translation>差し替えなしの却下</translation>
    </message>
    <message>
        <source>rejected for policy or safety</source>
        <translation>規定または安全を理由に却下</translation>
    </message>
    <message>
        <source>settled by a senior</source>
        <translation>上位者が判定</translation>
    </message>
    <message>
        <source>approved faster than it can be read</source>
        <translation>読めない速さで承認</translation>
    </message>
    <message>
        <source>approved, so there is no pair</source>
        <translation>承認のため組なし</translation>
    </message>
    <message>
        <source>rejected and replaced by itself</source>
        <translation>却下後に同じ文章で差し替え</translation>
    </message>
    <message>
        <source>only case, space or punctuation changed</source>
        <translation>大文字小文字、空白、句読点のみの変更</translation>
    </message>
    <message>
        <source>has a figure that the model could not know</source>
        <translation>モデルが知り得ない数値を含む</translation>
    </message>
    <message>
        <source>more pairs of one item than four</source>
        <translation>1つの案件で5組以上</translation>
    </message>
    <message>
        <source>a message is empty</source>
        <translation>空のメッセージがある</translation>
    </message>
    <message>
        <source>the final is blank</source>
        <translation>最終版が空白</translation>
    </message>
    <message>
        <source>the draft is blank</source>
        <translation>下書きが空白</translation>
    </message>
    <message>
        <source>there is no message</source>
        <translation>メッセージがない</translation>
    </message>
    <message>
        <source>the last message is the assistant&apos;s</source>
        <translation>最後のメッセージがアシスタントのもの</translation>
    </message>
    <message>
        <source>both answers are the same</source>
        <translation>2つの回答が同じ</translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>light</source>
        <translation>軽度</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中度</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>重度</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>書き直し</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision matches. Choose more, or decide some drafts.</source>
        <translation>一致する判定はありません。選択を増やすか、下書きを判定してください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>Train holds people or cases that another batch holds out (records: %1): %2. Do not judge a model that learned from this batch by that one, or export with the split and salt of that one.</source>
        <translation>学習用に、別のバッチが評価用に取り分けた人または案件が含まれています(レコード: %1): %2。このバッチで学習したモデルをそのバッチで評価しないか、そのバッチの分割とソルトで書き出してください。</translation>
    </message>
    <message>
        <source>Validation or test holds people or cases that another batch trains on (records: %1): %2. Do not judge a model that learned from that batch by this one.</source>
        <translation>検証用またはテスト用に、別のバッチが学習に使う人または案件が含まれています(レコード: %1): %2。そのバッチで学習したモデルをこのバッチで評価しないでください。</translation>
    </message>
    <message>
        <source>Waiting for another export to finish …</source>
        <translation>別の書き出しの完了を待っています…</translation>
    </message>
    <message>
        <source>Recording the batch …</source>
        <translation>バッチを記録しています…</translation>
    </message>
    <message>
        <source>the folder is not empty; nothing in it was touched</source>
        <translation>フォルダーが空ではありません。中身には触れていません</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet, or an empty one</source>
        <translation>まだ存在しないフォルダーか空のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>is a link, not a folder</source>
        <translation>フォルダーではなくリンクです</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet</source>
        <translation>まだ存在しないフォルダーを指定してください</translation>
    </message>
    <message>
        <source>is being written by another export</source>
        <translation>別の書き出しが書き込み中です</translation>
    </message>
    <message>
        <source>wait until that one is done, or name another folder</source>
        <translation>その完了を待つか、別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>may not be written: the permission is missing</source>
        <translation>書き込めません: 権限がありません</translation>
    </message>
    <message>
        <source>may not be written: the disk is read-only</source>
        <translation>書き込めません: ディスクが読み取り専用です</translation>
    </message>
    <message>
        <source>cannot be made: what it is to lie in is a file, not a folder</source>
        <translation>作成できません: 置き場所がフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>cannot be made: what it is to lie in is missing, or takes no folders</source>
        <translation>作成できません: 置き場所がないか、フォルダーを置けません</translation>
    </message>
    <message>
        <source>cannot be made: the name is too long</source>
        <translation>作成できません: 名前が長すぎます</translation>
    </message>
    <message>
        <source>check the permissions, or name another folder</source>
        <translation>権限を確認するか、別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>this batch exists already</source>
        <translation>このバッチは既にあります</translation>
    </message>
    <message>
        <source>name another batch</source>
        <translation>別のバッチ名を指定してください</translation>
    </message>
    <message>
        <source>other exports were recorded while this one was made</source>
        <translation>この書き出しの間に、別の書き出しが記録されました</translation>
    </message>
    <message>
        <source>another export has split the same cases differently</source>
        <translation>別の書き出しが同じ案件を異なる形で分割しました</translation>
    </message>
    <message>
        <source>persons were erased while the export was written; nothing of it was kept</source>
        <translation>書き出しの間に人物のデータが消去されました。書き出したものは何も残していません</translation>
    </message>
    <message>
        <source>texts were corrected or restricted while the export was written; nothing of it was kept</source>
        <translation>書き出しの間に本文が訂正または制限されました。書き出したものは何も残していません</translation>
    </message>
    <message>
        <source>decisions were taken back while the export was written; nothing of it was kept</source>
        <translation>書き出しの間に判断が取り消されました。書き出したものは何も残していません</translation>
    </message>
    <message>
        <source>history was corrected while the export was written; nothing of it was kept</source>
        <translation>書き出しの間に過去の記録が訂正されました。書き出したものは何も残していません</translation>
    </message>
    <message>
        <source>export again</source>
        <translation>もう一度書き出してください</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was left behind. Free some room or choose another folder.</source>
        <translation>ディスクがいっぱいです: %1。途中のファイルは残っていません。空きを作るか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Another program is using the workspace. Try again.</source>
        <translation>別のプログラムがワークスペースを使用中です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only: it is newer than this program, or may not be written.</source>
        <translation>ワークスペースは読み取り専用で開いています。このプログラムより新しいか、書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>message of %1</source>
        <translation>%1のメッセージ</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>参考資料 %1</translation>
    </message>
    <message>
        <source>fact %1</source>
        <translation>事実 %1</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>ガイドライン</translation>
    </message>
    <message>
        <source>item</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: draft %2, fact %3</source>
        <translation>%1: 下書き %2、事実 %3</translation>
    </message>
    <message>
        <source>Differs from the fact</source>
        <translation>事実と異なります</translation>
    </message>
    <message>
        <source>Fact deviates %1, more than %2</source>
        <translation>事実とのずれ %1、許容 %2 を超過</translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>隠し文字</translation>
    </message>
    <message>
        <source>Hidden change of direction</source>
        <translation>隠された書字方向の変更</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>隠された言葉</translation>
    </message>
    <message>
        <source>They say “%1”</source>
        <translation>内容:「%1」</translation>
    </message>
    <message>
        <source>%1; the source has %2</source>
        <translation>%1、出典では %2</translation>
    </message>
    <message>
        <source>Opposite sign in the source</source>
        <translation>出典と符号が逆です</translation>
    </message>
    <message>
        <source>Other scale in the source</source>
        <translation>出典と桁が異なります</translation>
    </message>
    <message>
        <source>Other unit in the source</source>
        <translation>出典と単位が異なります</translation>
    </message>
    <message>
        <source>Figure not found in the source</source>
        <translation>数値が出典にありません</translation>
    </message>
    <message>
        <source>%1 is in no message, reference or fact</source>
        <translation>%1 はどのメッセージ、参考資料、事実にもありません</translation>
    </message>
    <message>
        <source>%1; nearest: %2</source>
        <translation>%1、最も近いもの: %2</translation>
    </message>
    <message>
        <source>Fact stated in two ways</source>
        <translation>事実が2通りに書かれています</translation>
    </message>
    <message>
        <source>Another figure under this fact’s name</source>
        <translation>この事実の名前に別の数値があります</translation>
    </message>
    <message>
        <source>%1 follows: %2</source>
        <translation>%1 は算出可能: %2</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1 は2通りに読めます</translation>
    </message>
    <message>
        <source>No hidden characters</source>
        <translation>隠し文字なし</translation>
    </message>
    <message>
        <source>Not stated: %1</source>
        <translation>記載なし: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) found in the source</source>
        <translation>
            <numerusform>出典で確認した数値 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) respected</source>
        <translation>
            <numerusform>一致する事実 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1～%2 %</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1～%2 秒</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>dddd, d MMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Light, under .1</source>
        <translation>軽度、0.1未満</translation>
    </message>
    <message>
        <source>Medium, under .3</source>
        <translation>中度、0.3未満</translation>
    </message>
    <message>
        <source>Heavy, under .5</source>
        <translation>重度、0.5未満</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>書き直し</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Fact or figure</source>
        <translation>事実・数値</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>根拠なし</translation>
    </message>
    <message>
        <source>Missing info</source>
        <translation>情報不足</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>Wrong intent</source>
        <translation>意図の誤り</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>口調</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>言い回し</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>軽微</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>致命的</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>受付フォーム</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 を承認しました</translation>
    </message>
    <message>
        <source>%1 sent edited</source>
        <translation>%1 の編集版を送信しました</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 を却下しました</translation>
    </message>
    <message>
        <source>%1 escalated</source>
        <translation>%1 をエスカレーションしました</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 時間 %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>Someone else has this draft now.</source>
        <translation>この下書きは今、他の人が担当しています。</translation>
    </message>
    <message>
        <source>Your text is kept. Open the next one.</source>
        <translation>文章は保持されています。次を開いてください。</translation>
    </message>
    <message>
        <source>Already decided.</source>
        <translation>判定済みです。</translation>
    </message>
    <message>
        <source>Undo or recall that decision first.</source>
        <translation>先にその判定を取り消すか撤回してください。</translation>
    </message>
    <message>
        <source>This draft is no longer wanted.</source>
        <translation>この下書きはもう不要です。</translation>
    </message>
    <message>
        <source>It was withdrawn or ran out. Your text is kept.</source>
        <translation>取り下げられたか、期限が切れました。文章は保持されています。</translation>
    </message>
    <message>
        <source>There is a newer revision.</source>
        <translation>新しい版があります。</translation>
    </message>
    <message>
        <source>Look at it, then decide.</source>
        <translation>確認してから判定してください。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>キューは一時停止中です。</translation>
    </message>
    <message>
        <source>Decisions wait here until it is resumed.</source>
        <translation>再開するまで判定はここで待機します。</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>ワークスペースがロックされています。</translation>
    </message>
    <message>
        <source>Another program holds it: close that one, then try again.</source>
        <translation>別のプログラムが使用中です。それを閉じてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This workspace is for reading only.</source>
        <translation>このワークスペースは読み取り専用です。</translation>
    </message>
    <message>
        <source>It is newer than this program, or it may not be written: update the program, or check the permissions of its file and folder.</source>
        <translation>このプログラムより新しいか、書き込みが許可されていません。プログラムを更新するか、ファイルとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>This file is no workspace.</source>
        <translation>このファイルはワークスペースではありません。</translation>
    </message>
    <message>
        <source>It was left as it is: %1</source>
        <translation>そのままにしました: %1</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>ワークスペースが壊れています。</translation>
    </message>
    <message>
        <source>It was left as it is; restore a backup: %1</source>
        <translation>そのままにしました。バックアップから復元してください: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Nothing is lost yet: make room and try again.</source>
        <translation>まだ何も失われていません。空きを作ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Too late.</source>
        <translation>間に合いませんでした。</translation>
    </message>
    <message>
        <source>The producer has it already.</source>
        <translation>すでに提出元に渡っています。</translation>
    </message>
    <message>
        <source>That was refused.</source>
        <translation>受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The workspace could not be reached.</source>
        <translation>ワークスペースにアクセスできませんでした。</translation>
    </message>
    <message>
        <source>%1 stands nowhere in the source</source>
        <translation>%1 は出典のどこにもありません</translation>
    </message>
    <message>
        <source>Name not found in the source</source>
        <translation>名前が出典にありません</translation>
    </message>
    <message>
        <source>Address not found in the source</source>
        <translation>住所が出典にありません</translation>
    </message>
    <message>
        <source>Link not found in the source</source>
        <translation>リンクが出典にありません</translation>
    </message>
    <message>
        <source>E-mail address not found in the source</source>
        <translation>メールアドレスが出典にありません</translation>
    </message>
    <message>
        <source>Somebody else’s e-mail address?</source>
        <translation>他人のメールアドレス？</translation>
    </message>
    <message>
        <source>Somebody else’s phone number?</source>
        <translation>他人の電話番号？</translation>
    </message>
    <message>
        <source>Somebody else’s bank account?</source>
        <translation>他人の銀行口座？</translation>
    </message>
    <message>
        <source>Somebody else’s payment card?</source>
        <translation>他人の決済カード？</translation>
    </message>
    <message>
        <source>A required phrase is missing</source>
        <translation>必須の表現がありません</translation>
    </message>
    <message>
        <source>A phrase the guideline forbids</source>
        <translation>ガイドラインで禁止された表現</translation>
    </message>
    <message>
        <source>Longer than asked for</source>
        <translation>指定より長い</translation>
    </message>
    <message>
        <source>Shorter than asked for</source>
        <translation>指定より短い</translation>
    </message>
    <message>
        <source>%1 words, at most %2</source>
        <translation>%1 語、上限 %2</translation>
    </message>
    <message>
        <source>%1 words, at least %2</source>
        <translation>%1 語、下限 %2</translation>
    </message>
    <message>
        <source>Two forms of address</source>
        <translation>呼びかけ方が混在</translation>
    </message>
    <message>
        <source>Informal, where the voice is formal</source>
        <translation>くだけた表現（指定は改まった文体）</translation>
    </message>
    <message>
        <source>Formal, where the voice is informal</source>
        <translation>改まった表現（指定はくだけた文体）</translation>
    </message>
    <message>
        <source>A term to avoid</source>
        <translation>避けるべき用語</translation>
    </message>
    <message>
        <source>%1; say “%2”</source>
        <translation>%1、「%2」を使用</translation>
    </message>
    <message>
        <source>No greeting</source>
        <translation>書き出しの挨拶なし</translation>
    </message>
    <message>
        <source>No closing</source>
        <translation>結びの挨拶なし</translation>
    </message>
    <message>
        <source>A long sentence</source>
        <translation>長い文</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>読みにくい</translation>
    </message>
    <message>
        <source>Reading level %1 (LIX), at most %2</source>
        <translation>読みやすさ %1 (LIX)、上限 %2</translation>
    </message>
    <message>
        <source>Not in the customer’s language</source>
        <translation>顧客の言語と異なります</translation>
    </message>
    <message>
        <source>Draft: %1; customer: %2</source>
        <translation>下書き: %1、顧客: %2</translation>
    </message>
    <message>
        <source>Speaks to a model or a reviewer</source>
        <translation>モデルかレビュアーに宛てた文言</translation>
    </message>
    <message>
        <source>The draft speaks of itself as a model</source>
        <translation>下書きがモデルを自称しています</translation>
    </message>
    <message>
        <source>A placeholder was left in</source>
        <translation>置き換え忘れた箇所があります</translation>
    </message>
    <message>
        <source>Brand voice: %1 of 100</source>
        <translation>ブランドの文体: 100 点中 %1</translation>
    </message>
    <message>
        <source>Names are not checked in this script</source>
        <translation>この文字体系では名前をチェックしません</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>ワークスペースを開けませんでした</translation>
    </message>
    <message>
        <source>%1 is no workspace. It was left as it is: start Bluepencil with another file.</source>
        <translation>%1 はワークスペースではありません。そのままにしました。別のファイルで Bluepencil を起動してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is: put a backup in its place, then try again.</source>
        <translation>%1 は壊れています。そのままにしました。バックアップと置き換えてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program holds %1. Close that program, then try again.</source>
        <translation>別のプログラムが %1 を使用中です。そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Make room there, then try again.</source>
        <translation>%1 のディスクがいっぱいです。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1. Mend that, then try again.</source>
        <translation>%1。解消してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>empty (null)</source>
        <translation>空 (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値 (true または false)</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>フィールドのグループ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Another kind of value is needed: %1</source>
        <translation>必要な値の種類: %1</translation>
    </message>
    <message>
        <source>Not a date as 2026-11-28</source>
        <translation>2026-11-28 の形式の日付ではありません</translation>
    </message>
    <message>
        <source>Not a time as 2026-11-28T09:30:00Z</source>
        <translation>2026-11-28T09:30:00Z の形式の日時ではありません</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>メールアドレスではありません</translation>
    </message>
    <message>
        <source>Not of the form %1</source>
        <translation>%1 の形式ではありません</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>文章が途中で終わっています</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>a name in quotes is expected</source>
        <translation>引用符で囲んだ名前が必要です</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>コロンが必要です</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected</source>
        <translation>コンマまたは閉じ括弧が必要です</translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation>閉じ括弧の前にコンマがあります</translation>
    </message>
    <message>
        <source>digits are expected</source>
        <translation>数字が必要です</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数が大きすぎます</translation>
    </message>
    <message>
        <source>a backslash stands before the wrong character</source>
        <translation>バックスラッシュの後の文字が正しくありません</translation>
    </message>
    <message>
        <source>half a character is written here</source>
        <translation>文字が半分だけ書かれています</translation>
    </message>
    <message>
        <source>a line end or another control character stands inside quotes</source>
        <translation>引用符の中に改行などの制御文字があります</translation>
    </message>
    <message>
        <source>the name stands there twice</source>
        <translation>名前が重複しています</translation>
    </message>
    <message>
        <source>too many brackets inside brackets</source>
        <translation>括弧の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>something follows behind the end</source>
        <translation>終わりの後に余分なものがあります</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 文字目: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>None of the values allowed</source>
        <translation>許可された値ではありません</translation>
    </message>
    <message>
        <source>Too long: %1 characters, at most %2</source>
        <translation>長すぎます: %1 文字、上限 %2</translation>
    </message>
    <message>
        <source>Too short: %1 characters, at least %2</source>
        <translation>短すぎます: %1 文字、下限 %2</translation>
    </message>
    <message>
        <source>Too many: %1, at most %2</source>
        <translation>多すぎます: %1、上限 %2</translation>
    </message>
    <message>
        <source>Too few: %1, at least %2</source>
        <translation>少なすぎます: %1、下限 %2</translation>
    </message>
    <message>
        <source>Must be above %1</source>
        <translation>%1 より大きい値が必要です</translation>
    </message>
    <message>
        <source>Must be at least %1</source>
        <translation>%1 以上の値が必要です</translation>
    </message>
    <message>
        <source>Must be below %1</source>
        <translation>%1 より小さい値が必要です</translation>
    </message>
    <message>
        <source>Must be at most %1</source>
        <translation>%1 以下の値が必要です</translation>
    </message>
    <message>
        <source>Must be a multiple of %1</source>
        <translation>%1 の倍数が必要です</translation>
    </message>
    <message>
        <source>Not written as the schema asks: %1</source>
        <translation>スキーマの書式と異なります: %1</translation>
    </message>
    <message>
        <source>The same value stands there twice</source>
        <translation>同じ値が重複しています</translation>
    </message>
    <message>
        <source>The schema has no such field</source>
        <translation>スキーマにないフィールドです</translation>
    </message>
    <message>
        <source>Fits none of the forms that are allowed</source>
        <translation>許可された形のどれにも合いません</translation>
    </message>
    <message>
        <source>Fits several forms, where one is allowed</source>
        <translation>1つの形にだけ合うべきですが、複数に合います</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>有効なJSONではありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked in the schema: %1</source>
        <translation>スキーマのうちチェックしていないもの: %1</translation>
    </message>
    <message>
        <source>Another draft asked for: %1</source>
        <translation>別の下書きを依頼しました: %1</translation>
    </message>
    <message>
        <source>TRL texts</source>
        <translation>TRL テキスト</translation>
    </message>
    <message>
        <source>trl-language-modeling: the whole conversation is learned</source>
        <translation>trl-language-modeling: 会話全体を学習</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>huggingface: a repository with its card, Parquet and JSONL</source>
        <translation>huggingface: カード、Parquet、JSONL を含むリポジトリ</translation>
    </message>
    <message>
        <source>LLaMA-Factory</source>
        <translation>LLaMA-Factory</translation>
    </message>
    <message>
        <source>llama-factory: answers, pairs and verdicts with dataset_info.json</source>
        <translation>llama-factory: 回答、ペア、評定と dataset_info.json</translation>
    </message>
    <message>
        <source>Axolotl</source>
        <translation>Axolotl</translation>
    </message>
    <message>
        <source>axolotl: answers, pairs and verdicts with their configurations</source>
        <translation>axolotl: 回答、ペア、評定とその設定</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>gemini: contents and the final</source>
        <translation>gemini: contents と最終版</translation>
    </message>
    <message>
        <source>Gemini pairs</source>
        <translation>Gemini ペア</translation>
    </message>
    <message>
        <source>gemini-preference: final over draft</source>
        <translation>gemini-preference: 下書きより最終版</translation>
    </message>
    <message>
        <source>Bedrock</source>
        <translation>Bedrock</translation>
    </message>
    <message>
        <source>bedrock: a conversation and the final</source>
        <translation>bedrock: 会話と最終版</translation>
    </message>
    <message>
        <source>Nova pairs</source>
        <translation>Nova ペア</translation>
    </message>
    <message>
        <source>nova-preference: final over draft</source>
        <translation>nova-preference: 下書きより最終版</translation>
    </message>
    <message>
        <source>JumpStart</source>
        <translation>JumpStart</translation>
    </message>
    <message>
        <source>sagemaker-jumpstart: one question and the final, with template.json</source>
        <translation>sagemaker-jumpstart: 質問1つと最終版、template.json 付き</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>mistral: messages and the final</source>
        <translation>mistral: メッセージと最終版</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>修正タスク</translation>
    </message>
    <message>
        <source>edit-task: how a draft became the final, and why</source>
        <translation>edit-task: 下書きが最終版になった過程とその理由</translation>
    </message>
    <message>
        <source>Edits by span</source>
        <translation>箇所ごとの変更</translation>
    </message>
    <message>
        <source>span-edits: every change and label with its place</source>
        <translation>span-edits: すべての変更とラベルをその位置とともに</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>extraction: the fields of a JSON final and where they were read</source>
        <translation>extraction: JSON 最終版のフィールドとその読み取り元</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>reward: final over draft, with a margin</source>
        <translation>reward: 下書きより最終版、マージン付き</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>csv: a table for people</source>
        <translation>csv: 人が読むための表</translation>
    </message>
    <message>
        <source>the system speaks later</source>
        <translation>システムの発言が後にある</translation>
    </message>
    <message>
        <source>the system speaks more than once</source>
        <translation>システムの発言が複数ある</translation>
    </message>
    <message>
        <source>turns do not alternate</source>
        <translation>発言が交互になっていない</translation>
    </message>
    <message>
        <source>there is more than one question</source>
        <translation>質問が複数ある</translation>
    </message>
    <message>
        <source>has a word that the target reserves</source>
        <translation>出力先の予約語を含む</translation>
    </message>
    <message>
        <source>the final is not JSON</source>
        <translation>最終版が JSON ではない</translation>
    </message>
    <message>
        <source>has too many fields</source>
        <translation>フィールドが多すぎる</translation>
    </message>
    <message>
        <source>longer than a cell can be</source>
        <translation>セルに入る長さを超えている</translation>
    </message>
    <message>
        <source>too little of the draft was on screen</source>
        <translation>下書きの表示された部分が少なすぎる</translation>
    </message>
    <message>
        <source>nobody else decided the same</source>
        <translation>同じ判定をした人がほかにいない</translation>
    </message>
    <message>
        <source>the reviewers disagree</source>
        <translation>レビュアーの判定が一致しない</translation>
    </message>
    <message>
        <source>contradicted by another decision</source>
        <translation>別の判定と矛盾する</translation>
    </message>
    <message>
        <source>the model is judged by this text</source>
        <translation>このテキストでモデルを評価する</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>すでに含まれている</translation>
    </message>
    <message>
        <source>nearly the same is there already</source>
        <translation>ほぼ同じものがすでに含まれている</translation>
    </message>
    <message>
        <source>too long in tokens</source>
        <translation>トークン数が多すぎる</translation>
    </message>
    <message>
        <source>enough of this reviewer</source>
        <translation>このレビュアーの分は十分にある</translation>
    </message>
    <message>
        <source>enough about this person</source>
        <translation>この人に関する分は十分にある</translation>
    </message>
    <message>
        <source>the person is trained on already</source>
        <translation>この人のデータはすでに学習に使われている</translation>
    </message>
    <message>
        <source>withdrawn since</source>
        <translation>その後に取り下げ</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>The server does not take the token.</source>
        <translation>サーバーがトークンを受け付けません。</translation>
    </message>
    <message>
        <source>Kinds of decision</source>
        <translation>判定の種類</translation>
    </message>
    <message>
        <source>More attributes</source>
        <translation>その他の属性</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>属性: %1</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>the person is restricted</source>
        <translation>この人のデータの取扱いが制限されている</translation>
    </message>
    <message>
        <source>corrected since, at the person&apos;s wish</source>
        <translation>その後、本人の求めで訂正された</translation>
    </message>
    <message>
        <source>flagged: health, belief and the like</source>
        <translation>要配慮の印がある: 健康、信条など</translation>
    </message>
    <message>
        <source>damaged: no longer what was stored</source>
        <translation>破損：保存時の内容と一致しません</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間別</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週別</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>the same text stands in another split</source>
        <translation>同じテキストが別の分割にあります</translation>
    </message>
    <message>
        <source>%1: fewer than %2 rows to train with; %3 says “%4”</source>
        <translation>%1: 学習用の行が %2 行未満です。%3 の記載: 「%4」</translation>
    </message>
    <message>
        <source>%1: no rows</source>
        <translation>%1: 行がありません</translation>
    </message>
    <message>
        <source>%1: all labels are the same; there is nothing to learn from</source>
        <translation>%1: 評定がすべて同じで、学べるものがありません</translation>
    </message>
    <message>
        <source>%1: %2 desirable rows, %3 undesirable ones; set %4 to %5, so that weight times count is level</source>
        <translation>%1: 望ましい行 %2、望ましくない行 %3。重み×行数が釣り合うよう %4 を %5 にしてください</translation>
    </message>
    <message>
        <source>%1: more than %2 tokens of %3 (rows: %4); %5 says “%6”</source>
        <translation>%1: %3 で %2 トークンを超えます（行数: %4）。%5 の記載: 「%6」</translation>
    </message>
    <message>
        <source>%1: control characters, of which their pictures stand in the cells (rows: %2)</source>
        <translation>%1: 制御文字はセルで図形記号に置き換えられています（行数: %2）</translation>
    </message>
    <message>
        <source>Verdicts are of the same decisions as the pairs; in one training an edit would count twice</source>
        <translation>評定とペアは同じ判定から来ています。一度の学習に使うと編集が二重に数えられます</translation>
    </message>
    <message>
        <source>Lengths are in characters: the table by which tokens are counted is not there</source>
        <translation>長さは文字数です。トークンを数える表がありません</translation>
    </message>
    <message>
        <source>Words for a misspelt one</source>
        <translation>スペルミスの修正候補</translation>
    </message>
    <message>
        <source>Corrections made before</source>
        <translation>以前の修正</translation>
    </message>
    <message>
        <source>The other draft asked for</source>
        <translation>依頼した別の下書き</translation>
    </message>
    <message>
        <source>Figure deviates from a key fact</source>
        <translation>数値が重要な事実と異なります</translation>
    </message>
    <message>
        <source>Key fact missing</source>
        <translation>重要な事実がありません</translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation>プレースホルダーの置き換え忘れ</translation>
    </message>
    <message>
        <source>Required or forbidden phrase</source>
        <translation>必須または禁止の表現</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>ブランドの文体</translation>
    </message>
    <message>
        <source>Too long or too short</source>
        <translation>長すぎる、または短すぎる</translation>
    </message>
    <message>
        <source>Wrong language</source>
        <translation>言語の誤り</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人データ</translation>
    </message>
    <message>
        <source>Instruction in the text</source>
        <translation>文章中の指示</translation>
    </message>
    <message>
        <source>Fields do not fit the schema</source>
        <translation>フィールドがスキーマに合いません</translation>
    </message>
    <message>
        <source>%1 reads as %2</source>
        <translation>%1 は「%2」と読めます</translation>
    </message>
    <message>
        <source>Letters that pass for others</source>
        <translation>別の文字に見える文字</translation>
    </message>
    <message>
        <source>A host that passes for another</source>
        <translation>別のホストに見えるホスト</translation>
    </message>
    <message>
        <source>Encoded words</source>
        <translation>符号化された言葉</translation>
    </message>
    <message>
        <source>orders to a model or a reviewer</source>
        <translation>モデルやレビュアーへの指示</translation>
    </message>
</context>
</TS>
