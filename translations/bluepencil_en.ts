<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bluepencil::AdjudicationOverlay</name>
    <message numerus="yes">
        <source>%Ln more decided.</source>
        <translation>
            <numerusform>%Ln more decided.</numerusform>
            <numerusform>%Ln more decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::AgreementPage</name>
    <message numerus="yes">
        <source>%Ln item(s) were decided twice in this period; figures are shown from 5 on.</source>
        <translation>
            <numerusform>%Ln item was decided twice in this period; figures are shown from 5 on.</numerusform>
            <numerusform>%Ln items were decided twice in this period; figures are shown from 5 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%Ln group under n = 5 hidden</numerusform>
            <numerusform>%Ln groups under n = 5 hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A senior decided on %Ln item(s) and took one of the decisions as it was on %1 (%2).</source>
        <translation>
            <numerusform>A senior decided on %Ln item and took one of the decisions as it was on %1 (%2).</numerusform>
            <numerusform>A senior decided on %Ln items and took one of the decisions as it was on %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::BatchDiffCard</name>
    <message numerus="yes">
        <source>%n decision(s) added</source>
        <translation>
            <numerusform>%n decision added</numerusform>
            <numerusform>%n decisions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n changed since</numerusform>
            <numerusform>%n changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in both</source>
        <translation>
            <numerusform>%n in both</numerusform>
            <numerusform>%n in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::BenchmarksPage</name>
    <message numerus="yes">
        <source>%1, %Ln item(s), %2 without a draft</source>
        <translation>
            <numerusform>%1, one item, %2 without a draft</numerusform>
            <numerusform>%1, %Ln items, %2 without a draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::BiasPage</name>
    <message numerus="yes">
        <source>q is p adjusted for %Ln comparison(s) (Benjamini and Hochberg); under .05 it is called evidence. p: Fisher’s exact test, of HTER and time Mann and Whitney’s.</source>
        <translation>
            <numerusform>q is p adjusted for %Ln comparison (Benjamini and Hochberg); under .05 it is called evidence. p: Fisher’s exact test, of HTER and time Mann and Whitney’s.</numerusform>
            <numerusform>q is p adjusted for %Ln comparisons (Benjamini and Hochberg); under .05 it is called evidence. p: Fisher’s exact test, of HTER and time Mann and Whitney’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) hidden.</source>
        <translation>
            <numerusform>%Ln group hidden.</numerusform>
            <numerusform>%Ln groups hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ChecksPane</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ConflictOverlay</name>
    <message numerus="yes">
        <source>While there was no contact others were faster with %n draft(s). Nothing of yours went out for them; your texts are kept.</source>
        <translation>
            <numerusform>While there was no contact others were faster with one draft. Nothing of yours went out for it; your text is kept.</numerusform>
            <numerusform>While there was no contact others were faster with %n drafts. Nothing of yours went out for them; your texts are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::CostPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>one item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln item(s) no cost is known</source>
        <translation>
            <numerusform>of one item no cost is known</numerusform>
            <numerusform>of %Ln items no cost is known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftsPage</name>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::EditorTools</name>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n match replaced</numerusform>
            <numerusform>%n matches replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) stayed in the text, with no value here: %1</source>
        <translation>
            <numerusform>%n placeholder stayed in the text, with no value here: %1</numerusform>
            <numerusform>%n placeholders stayed in the text, with no value here: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FieldPane</name>
    <message numerus="yes">
        <source>%n field(s) to look at</source>
        <translation>
            <numerusform>%n field to look at</numerusform>
            <numerusform>%n fields to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FigurePage</name>
    <message numerus="yes">
        <source>%Ln decision(s) in this period; figures are shown from 5 on. Go back and choose a longer period.</source>
        <translation>
            <numerusform>One decision in this period; figures are shown from 5 on. Go back and choose a longer period.</numerusform>
            <numerusform>%Ln decisions in this period; figures are shown from 5 on. Go back and choose a longer period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>one group under n = 5 hidden</numerusform>
            <numerusform>%Ln groups under n = 5 hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both.</source>
        <translation>
            <numerusform>%Ln decision stands in both.</numerusform>
            <numerusform>%Ln decisions stand in both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FiguresCard</name>
    <message numerus="yes">
        <source>the %n most frequent; the table has all</source>
        <translation>
            <numerusform>the most frequent; the table has all</numerusform>
            <numerusform>the %n most frequent; the table has all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FlaggedOverlay</name>
    <message numerus="yes">
        <source>%n more beside the draft</source>
        <translation>
            <numerusform>%n more beside the draft</numerusform>
            <numerusform>%n more beside the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::GroupCard</name>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%Ln group under n = 5 hidden</numerusform>
            <numerusform>%Ln groups under n = 5 hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePage</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePane</name>
    <message numerus="yes">
        <source>%n paragraph(s) new since version %1, read on %2</source>
        <translation>
            <numerusform>%n paragraph new since version %1, read on %2</numerusform>
            <numerusform>%n paragraphs new since version %1, read on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryPage</name>
    <message numerus="yes">
        <source>%n hold(s) what was withdrawn since: make a new revision</source>
        <translation>
            <numerusform>%n holds what was withdrawn since: make a new revision</numerusform>
            <numerusform>%n hold what was withdrawn since: make a new revision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s), the newest first</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions, the newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was written: %2 in %n file(s).</source>
        <translation>
            <numerusform>%1 is as it was written: %2 in %n file.</numerusform>
            <numerusform>%1 is as it was written: %2 in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be made as it was: %n of its decisions were withdrawn. Make a new revision without them.</source>
        <translation>
            <numerusform>%1 cannot be made as it was: %n of its decisions was withdrawn. Make a new revision without it.</numerusform>
            <numerusform>%1 cannot be made as it was: %n of its decisions were withdrawn. Make a new revision without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is written without the %n decision(s) withdrawn since.</source>
        <translation>
            <numerusform>It is written without the %n decision withdrawn since.</numerusform>
            <numerusform>It is written without the %n decisions withdrawn since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelsPage</name>
    <message numerus="yes">
        <source>on %Ln decision(s)</source>
        <translation>
            <numerusform>on one decision</numerusform>
            <numerusform>on %Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::MainWindow</name>
    <message numerus="yes">
        <source>%n decision(s) of somebody else wait on this machine.</source>
        <translation>
            <numerusform>%n decision of somebody else waits on this machine.</numerusform>
            <numerusform>%n decisions of somebody else wait on this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored record(s) are damaged.</source>
        <translation>
            <numerusform>%n stored record is damaged.</numerusform>
            <numerusform>%n stored records are damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::MemoryPane</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %1 of %2 times by %n reviewer(s)</source>
        <translation>
            <numerusform>changed %1 of %2 times by %n reviewer</numerusform>
            <numerusform>changed %1 of %2 times by %n reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n place(s) here</source>
        <translation>
            <numerusform>%1; %n place here</numerusform>
            <numerusform>%1; %n places here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsPane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsStrip</name>
    <message numerus="yes">
        <source>%Ln group(s) and label(s) compared</source>
        <translation>
            <numerusform>%Ln group or label compared</numerusform>
            <numerusform>%Ln groups and labels compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alarm(s)</source>
        <translation>
            <numerusform>%Ln open alarm</numerusform>
            <numerusform>%Ln open alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open warning(s)</source>
        <translation>
            <numerusform>%Ln open warning</numerusform>
            <numerusform>%Ln open warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, %1 in %2 days</source>
        <translation>
            <numerusform>%Ln waiting, %1 in %2 days</numerusform>
            <numerusform>%Ln waiting, %1 in %2 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::PreparationForm</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::PrivacyForm</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QualityPage</name>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>one without a final left out</numerusform>
            <numerusform>%Ln without a final left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>one draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were checked for both.</source>
        <translation>
            <numerusform>%Ln draft was checked for both.</numerusform>
            <numerusform>%Ln drafts were checked for both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePage</name>
    <message numerus="yes">
        <source>of %Ln day(s)</source>
        <translation>
            <numerusform>of one day</numerusform>
            <numerusform>of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s).</source>
        <translation>
            <numerusform>Nothing came or was closed on the last whole day.</numerusform>
            <numerusform>Nothing came or was closed on the last %Ln whole days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as on the last %Ln whole day(s)</source>
        <translation>
            <numerusform>as on the last whole day</numerusform>
            <numerusform>as on the last %Ln whole days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no forecast: nothing came or was closed on the last %Ln whole day(s), so there is nothing to go by.</source>
        <translation>
            <numerusform>There is no forecast: nothing came or was closed on the last whole day, so there is nothing to go by.</numerusform>
            <numerusform>There is no forecast: nothing came or was closed on the last %Ln whole days, so there is nothing to go by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in one day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s) either. As soon as a producer submits items, what waits and how it comes and goes show up here.</source>
        <translation>
            <numerusform>Nothing came or was closed on the last whole day either. As soon as a producer submits items, what waits and how it comes and goes show up here.</numerusform>
            <numerusform>Nothing came or was closed on the last %Ln whole days either. As soon as a producer submits items, what waits and how it comes and goes show up here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What waits now and how it came and went on the last %Ln whole day(s), whatever the period above: queue, task, model, language and attributes choose among it, period, reviewer and label do not. Closed means decided, expired or cancelled; a point opens what was decided. The forecast takes days to be alike and independent of each other, so weekends and growth are not foreseen. Intervals are 95 %.</source>
        <translation>
            <numerusform>What waits now and how it came and went on the last whole day, whatever the period above: queue, task, model, language and attributes choose among it, period, reviewer and label do not. Closed means decided, expired or cancelled; a point opens what was decided. The forecast takes days to be alike and independent of each other, so weekends and growth are not foreseen. Intervals are 95 %.</numerusform>
            <numerusform>What waits now and how it came and went on the last %Ln whole days, whatever the period above: queue, task, model, language and attributes choose among it, period, reviewer and label do not. Closed means decided, expired or cancelled; a point opens what was decided. The forecast takes days to be alike and independent of each other, so weekends and growth are not foreseen. Intervals are 95 %.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePane</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ReleaseOverlay</name>
    <message numerus="yes">
        <source>Give back %n draft(s)?</source>
        <translation>
            <numerusform>Give back %n draft?</numerusform>
            <numerusform>Give back %n drafts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected you do not hold.</source>
        <translation>
            <numerusform>%n of the selected you do not hold.</numerusform>
            <numerusform>%n of the selected you do not hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RequestsPage</name>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due soon: %n day(s) left</source>
        <translation>
            <numerusform>due soon: %n day left</numerusform>
            <numerusform>due soon: %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, some late or due within a week</source>
        <translation>
            <numerusform>%n open, late or due within a week</numerusform>
            <numerusform>%n open, some late or due within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewPlace</name>
    <message numerus="yes">
        <source>%n draft(s) are with someone else or come back later.</source>
        <translation>
            <numerusform>%n draft is with someone else or comes back later.</numerusform>
            <numerusform>%n drafts are with someone else or come back later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided today. New drafts show up here by themselves.</source>
        <translation>
            <numerusform>%n decided today. New drafts show up here by themselves.</numerusform>
            <numerusform>%n decided today. New drafts show up here by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hunk(s)</source>
        <translation>
            <numerusform>%n hunk</numerusform>
            <numerusform>%n hunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) given back.</source>
        <translation>
            <numerusform>%n draft given back.</numerusform>
            <numerusform>%n drafts given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed. %1</source>
        <translation>
            <numerusform>%n stayed. %1</numerusform>
            <numerusform>%n stayed. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) wait for an answer</source>
        <translation>
            <numerusform>One finding waits for an answer</numerusform>
            <numerusform>%n findings wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in</source>
        <translation>
            <numerusform>%n word in</numerusform>
            <numerusform>%n words in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n out</numerusform>
            <numerusform>%n out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n hunk(s) against the draft are marked.</source>
        <translation>
            <numerusform>Its %n hunk against the draft is marked.</numerusform>
            <numerusform>Its %n hunks against the draft are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are yours to take along.</source>
        <translation>
            <numerusform>%n draft is yours to take along.</numerusform>
            <numerusform>%n drafts are yours to take along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You work on with what is here. %n decision(s) wait on this machine and go out by themselves.</source>
        <translation>
            <numerusform>You work on with what is here. %n decision waits on this machine and goes out by itself.</numerusform>
            <numerusform>You work on with what is here. %n decisions wait on this machine and go out by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchOverlay</name>
    <message numerus="yes">
        <source>Preparing the search: %n record(s) to go</source>
        <translation>
            <numerusform>Preparing the search: %n record to go</numerusform>
            <numerusform>Preparing the search: %n records to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n item(s)</source>
        <translation>
            <numerusform>The newest item</numerusform>
            <numerusform>The newest %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be searched yet</source>
        <translation>
            <numerusform>%n record could not be searched yet</numerusform>
            <numerusform>%n records could not be searched yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::SpellingPane</name>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n word to look at</numerusform>
            <numerusform>%n words to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsBoard</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>%Ln without a final left out</numerusform>
            <numerusform>%Ln without a final left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a time that counts left out</source>
        <translation>
            <numerusform>%Ln without a time that counts left out</numerusform>
            <numerusform>%Ln without a time that counts left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsPlace</name>
    <message numerus="yes">
        <source>There are %Ln in this workspace, none in this period and of this kind.</source>
        <translation>
            <numerusform>There is %Ln in this workspace, but not of this period and kind.</numerusform>
            <numerusform>There are %Ln in this workspace, none of this period and kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln views already; delete one first.</source>
        <translation>
            <numerusform>There is one view already; delete it first.</numerusform>
            <numerusform>There are %Ln views already; delete one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both</source>
        <translation>
            <numerusform>%Ln decision stands in both</numerusform>
            <numerusform>%Ln decisions stand in both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::TopBar</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone.</source>
        <translation>
            <numerusform>%n can still be undone.</numerusform>
            <numerusform>%n can still be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand ready for the producer to fetch.</source>
        <translation>
            <numerusform>%n stands ready for the producer to fetch.</numerusform>
            <numerusform>%n stand ready for the producer to fetch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::UrgentWatch</name>
    <message numerus="yes">
        <source>%n urgent draft(s), in several queues</source>
        <translation>
            <numerusform>%n urgent draft, in several queues</numerusform>
            <numerusform>%n urgent drafts, in several queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n urgent draft(s)</source>
        <translation>
            <numerusform>%1: one urgent draft</numerusform>
            <numerusform>%1: %n urgent drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::words</name>
    <message numerus="yes">
        <source>%n figure(s) found in the source</source>
        <translation>
            <numerusform>%n figure found in the source</numerusform>
            <numerusform>%n figures found in the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) respected</source>
        <translation>
            <numerusform>%n fact respected</numerusform>
            <numerusform>%n facts respected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
