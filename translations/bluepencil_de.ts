<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>LinkQuestion</name>
    <message>
        <source>This link is not opened</source>
        <translation>Dieser Link wird nicht geöffnet</translation>
    </message>
    <message>
        <source>Only addresses of the web (http, https) are.</source>
        <translation>Nur Webadressen (http, https) werden geöffnet.</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>The same in ASCII: %1</source>
        <translation>Dasselbe in ASCII: %1</translation>
    </message>
    <message>
        <source>The host mixes scripts: its letters may imitate others.</source>
        <translation>Der Host mischt Schriften: Seine Buchstaben ahmen vielleicht andere nach.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>The host is in another script and reads as %1.</source>
        <translation>Der Host steht in einer anderen Schrift und liest sich wie %1.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ActionRegistry</name>
    <message>
        <source>Only in Review</source>
        <translation>Nur im Review</translation>
    </message>
    <message>
        <source>Only in Statistics</source>
        <translation>Nur in der Statistik</translation>
    </message>
    <message>
        <source>Only in Datasets</source>
        <translation>Nur bei den Datensätzen</translation>
    </message>
    <message>
        <source>Only in Settings</source>
        <translation>Nur in den Einstellungen</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>Gerade nicht möglich</translation>
    </message>
</context>
<context>
    <name>bluepencil::AdjudicationOverlay</name>
    <message>
        <source>approved the draft, %1</source>
        <translation>hat den Entwurf freigegeben, %1</translation>
    </message>
    <message>
        <source>edited it, %1</source>
        <translation>hat ihn bearbeitet, %1</translation>
    </message>
    <message>
        <source>rejected it, with a text, %1</source>
        <translation>hat ihn abgelehnt, mit einem Text, %1</translation>
    </message>
    <message>
        <source>rejected it, %1</source>
        <translation>hat ihn abgelehnt, %1</translation>
    </message>
    <message>
        <source>passed it on, %1</source>
        <translation>hat ihn eskaliert, %1</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Label</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decide between reviewers</source>
        <translation>Zwischen Reviewern entscheiden</translation>
    </message>
    <message>
        <source>Decide on the draft myself</source>
        <translation>Selbst über den Entwurf entscheiden</translation>
    </message>
    <message>
        <source>They decided without seeing each other. What you take goes into the text, where you can change it; it goes out when you decide.</source>
        <translation>Die Reviewer haben entschieden, ohne die Entscheidung der anderen zu sehen. Was Sie übernehmen, kommt in den Text, wo Sie es ändern können; hinaus geht es, wenn Sie entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more decided.</source>
        <translation>
            <numerusform>Eine weitere Person hat entschieden.</numerusform>
            <numerusform>%Ln weitere Personen haben entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Final of %1 against the draft</source>
        <translation>Endfassung von %1 gegenüber dem Entwurf</translation>
    </message>
    <message>
        <source>No text goes out if you reject it too (F12).</source>
        <translation>Es geht kein Text hinaus, wenn auch Sie ablehnen (F12).</translation>
    </message>
    <message>
        <source>There is no text of theirs.</source>
        <translation>Von dieser Person gibt es keinen Text.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <translation>Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>Diesen Text übernehmen</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::AgreementPage</name>
    <message>
        <source>no item judged twice</source>
        <translation>kein Vorgang zweimal beurteilt</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>items differ in reviewers</source>
        <translation>ungleich viele Reviewer je Vorgang</translation>
    </message>
    <message>
        <source>not two reviewers</source>
        <translation>nicht genau zwei Reviewer</translation>
    </message>
    <message>
        <source>under %1 items</source>
        <translation>unter %1 Vorgängen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Art der Entscheidung</translation>
    </message>
    <message>
        <source>Effort in bands</source>
        <translation>Aufwand in Stufen</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Label set or not</source>
        <translation>Label gesetzt oder nicht</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Übereinstimmend</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>Fleiss’ κ</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorffs α</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>People and agreement</source>
        <translation>Personen und Übereinstimmung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Paare von Reviewern</translation>
    </message>
    <message>
        <source>Agreement of all</source>
        <translation>Übereinstimmung insgesamt</translation>
    </message>
    <message>
        <source>Same action</source>
        <translation>Gleiche Art der Entscheidung</translation>
    </message>
    <message>
        <source>Where a senior decided: whose decision stood</source>
        <translation>Wo eine höhere Stelle entschied: wessen Entscheidung Bestand hatte</translation>
    </message>
    <message>
        <source>Agreement by group</source>
        <translation>Übereinstimmung nach Gruppe</translation>
    </message>
    <message>
        <source>No item was decided twice</source>
        <translation>Über keinen Vorgang wurde zweimal entschieden</translation>
    </message>
    <message>
        <source>Agreement is measured where two or more people decide on the same draft without seeing each other. Ask for an overlap of 2 on an item or a queue.</source>
        <translation>Übereinstimmung wird gemessen, wo zwei oder mehr Personen über denselben Entwurf entscheiden, ohne voneinander zu wissen. Verlangen Sie für einen Vorgang oder eine Warteschlange eine Überlappung von 2.</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>Zu wenige für die Anzeige</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were decided twice in this period; figures are shown from 5 on.</source>
        <translation>
            <numerusform>Über %Ln Vorgang wurde in diesem Zeitraum zweimal entschieden; Kennzahlen werden ab 5 gezeigt.</numerusform>
            <numerusform>Über %Ln Vorgänge wurde in diesem Zeitraum zweimal entschieden; Kennzahlen werden ab 5 gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>all</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2 agree, 95 % interval %3, %4</source>
        <translation>%1: %2 übereinstimmend, 95-%-Intervall %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>; under 30: read the interval</source>
        <translation>; unter 30: Beachten Sie das Intervall</translation>
    </message>
    <message>
        <source>Label set by both or by neither</source>
        <translation>Label von beiden oder von keinem gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%Ln Gruppe unter n = 5 ausgeblendet</numerusform>
            <numerusform>%Ln Gruppen unter n = 5 ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>unter n = 30 markiert, unter 5 ausgeblendet</translation>
    </message>
    <message>
        <source>No group has 5 items.</source>
        <translation>Keine Gruppe hat 5 Vorgänge.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Decided over</source>
        <translation>Erneut entschieden</translation>
    </message>
    <message>
        <source>Stood</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>%1 of %2 items have the same final from all (%3); HTER between two finals is %4 on average, half of the items are under %5.</source>
        <translation>%1 von %2 Vorgängen haben von allen dieselbe Endfassung (%3); die HTER zwischen zwei Endfassungen beträgt im Mittel %4, bei der Hälfte der Vorgänge weniger als %5.</translation>
    </message>
    <message numerus="yes">
        <source>A senior decided on %Ln item(s) and took one of the decisions as it was on %1 (%2).</source>
        <translation>
            <numerusform>Über %Ln Vorgang entschied eine höhere Stelle; bei %1 übernahm sie eine der Entscheidungen unverändert (%2).</numerusform>
            <numerusform>Über %Ln Vorgänge entschied eine höhere Stelle; bei %1 übernahm sie eine der Entscheidungen unverändert (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions count that were made without seeing the others’. Groups under 30 items are marked and do not sort by their figures; α is shown from 50 items on. Intervals: 95 %, by drawing items again (seed %1); of the share of two, Wilson’s.</source>
        <translation>Es zählen Entscheidungen, die ohne Kenntnis der anderen getroffen wurden. Gruppen unter 30 Vorgängen sind markiert und werden nicht nach ihren Kennzahlen sortiert; α wird ab 50 Vorgängen gezeigt. Intervalle: 95 %, durch wiederholtes Ziehen der Vorgänge (Startwert %1); beim Anteil von zweien nach Wilson.</translation>
    </message>
    <message>
        <source>Agreement by group: %1</source>
        <translation>Übereinstimmung nach Gruppe: %1</translation>
    </message>
    <message>
        <source>%1 of %2 items have the same final from all (%3); HTER between two finals is %4 on average.</source>
        <translation>%1 von %2 Vorgängen haben von allen dieselbe Endfassung (%3); die HTER zwischen zwei Endfassungen beträgt im Mittel %4.</translation>
    </message>
    <message>
        <source>Items that two or more decided</source>
        <translation>Vorgänge, über die zwei oder mehr entschieden</translation>
    </message>
    <message>
        <source>%1: items that two or more decided</source>
        <translation>%1: Vorgänge, über die zwei oder mehr entschieden</translation>
    </message>
    <message>
        <source>%1: items that both decided</source>
        <translation>%1: Vorgänge, über die beide entschieden</translation>
    </message>
    <message>
        <source>%1: items on which one or more set it</source>
        <translation>%1: Vorgänge, bei denen mindestens eine Person es setzte</translation>
    </message>
    <message>
        <source>%1: items on which a senior decided</source>
        <translation>%1: Vorgänge, über die ein Senior entschied</translation>
    </message>
    <message>
        <source>Beside the other selection</source>
        <translation>Neben der anderen Auswahl</translation>
    </message>
    <message>
        <source>Decided by a senior</source>
        <translation>Von höherer Stelle entschieden</translation>
    </message>
    <message>
        <source>The senior took one as it was</source>
        <translation>Davon eine Entscheidung unverändert übernommen</translation>
    </message>
</context>
<context>
    <name>bluepencil::BandsCard</name>
    <message>
        <source>Edit effort of what is kept</source>
        <translation>Aufwand des Behaltenen</translation>
    </message>
    <message>
        <source>HTER, %1 without a final</source>
        <translation>HTER, %1 ohne Endfassung</translation>
    </message>
    <message>
        <source>HTER bands</source>
        <translation>HTER-Stufen</translation>
    </message>
</context>
<context>
    <name>bluepencil::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>bluepencil::BatchDiffCard</name>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Rows of each format</source>
        <translation>Zeilen jedes Formats</translation>
    </message>
    <message>
        <source>%1 compared with</source>
        <translation>%1 verglichen mit</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) added</source>
        <translation>
            <numerusform>%n Entscheidung hinzugekommen</numerusform>
            <numerusform>%n Entscheidungen hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n entfallen</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n seither geändert</numerusform>
            <numerusform>%n seither geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in both</source>
        <translation>
            <numerusform>%n in beiden</numerusform>
            <numerusform>%n in beiden</numerusform>
        </translation>
    </message>
    <message>
        <source>the same content to the byte</source>
        <translation>auf das Byte genau derselbe Inhalt</translation>
    </message>
    <message>
        <source>Rows of a format</source>
        <translation>Zeilen je Format</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are the same.</source>
        <translation>Die Einstellungen sind dieselben.</translation>
    </message>
    <message>
        <source>Settings that differ:</source>
        <translation>Abweichende Einstellungen:</translation>
    </message>
</context>
<context>
    <name>bluepencil::BenchmarksPage</name>
    <message>
        <source>HTER, less is better</source>
        <translation>HTER, weniger ist besser</translation>
    </message>
    <message>
        <source>chrF2, more is better</source>
        <translation>chrF2, mehr ist besser</translation>
    </message>
    <message>
        <source>Fields alike, more is better</source>
        <translation>Gleiche Felder, mehr ist besser</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Latest run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s), %2 without a draft</source>
        <translation>
            <numerusform>%1, %Ln Vorgang, %2 ohne Entwurf</numerusform>
            <numerusform>%1, %Ln Vorgänge, %2 ohne Entwurf</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Every threshold is reached, by all items.</source>
        <translation>Jeder Schwellenwert ist erreicht, mit allen Vorgängen.</translation>
    </message>
    <message>
        <source>A threshold is not reached, or items have no draft.</source>
        <translation>Ein Schwellenwert ist nicht erreicht, oder Vorgänge haben keinen Entwurf.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Wert, %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Threshold reached</source>
        <translation>Schwellenwert erreicht</translation>
    </message>
    <message>
        <source>Same items in both</source>
        <translation>Gleiche Vorgänge in beiden</translation>
    </message>
    <message>
        <source>Change to the run before, %1</source>
        <translation>Änderung zum Lauf davor, %1</translation>
    </message>
    <message>
        <source>run by run, band: %1</source>
        <translation>Lauf für Lauf, Band: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3, n = %4</source>
        <translation>%1, %2: %3, n = %4</translation>
    </message>
    <message>
        <source>%1; threshold %2, %3</source>
        <translation>%1; Schwellenwert %2, %3</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Benchmarks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verblieben</translation>
    </message>
    <message>
        <source>Must reach</source>
        <translation>Muss erreichen</translation>
    </message>
    <message>
        <source>HTER at most %1</source>
        <translation>HTER höchstens %1</translation>
    </message>
    <message>
        <source>chrF2 at least %1</source>
        <translation>chrF2 mindestens %1</translation>
    </message>
    <message>
        <source>fields at least %1</source>
        <translation>Felder mindestens %1</translation>
    </message>
    <message>
        <source>No benchmarks yet</source>
        <translation>Noch keine Benchmarks</translation>
    </message>
    <message>
        <source>A benchmark is a frozen set of items with the finals that people gave them: “benchmark create” on the command line makes one, “benchmark import” holds the drafts of a model against it.</source>
        <translation>Ein Benchmark ist eine eingefrorene Menge von Vorgängen mit den Endfassungen, die Menschen ihnen gaben: „benchmark create“ auf der Befehlszeile erstellt einen, „benchmark import“ misst die Entwürfe eines Modells daran.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No run with five items yet: “benchmark import” on the command line holds the drafts of a model against it.</source>
        <translation>Noch kein Lauf mit fünf Vorgängen: „benchmark import“ auf der Befehlszeile misst die Entwürfe eines Modells daran.</translation>
    </message>
    <message>
        <source>Benchmarks: models on frozen items</source>
        <translation>Benchmarks: Modelle an eingefrorenen Vorgängen</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Check findings for 100 drafts, less is better</source>
        <translation>Prüfbefunde auf 100 Entwürfe, weniger ist besser</translation>
    </message>
    <message>
        <source>check findings at most %1</source>
        <translation>Prüfbefunde höchstens %1</translation>
    </message>
    <message>
        <source>All runs of %1, whatever the period above. Intervals are the middle 95 % of 2,000 draws of the items; changes are paired: the same items of both runs. The scores are kept, not the drafts: a point opens what people decided on the items. Finals that came from editing a model’s drafts favour that model.</source>
        <translation>Alle Läufe von %1, unabhängig vom Zeitraum oben. Intervalle sind die mittleren 95 % aus 2000 Ziehungen der Vorgänge; Änderungen sind gepaart: dieselben Vorgänge beider Läufe. Die Werte werden behalten, die Entwürfe nicht: Ein Punkt öffnet, was Menschen über die Vorgänge entschieden haben. Endfassungen, die aus der Bearbeitung der Entwürfe eines Modells entstanden, begünstigen dieses Modell.</translation>
    </message>
    <message>
        <source>other guideline or program</source>
        <translation>andere Richtlinie oder anderes Programm</translation>
    </message>
    <message>
        <source>A benchmark has the same items whatever is selected; each run stands beside the one before.</source>
        <translation>Ein Benchmark hat dieselben Vorgänge, was auch ausgewählt ist; jeder Lauf steht neben dem davor.</translation>
    </message>
</context>
<context>
    <name>bluepencil::BesideView</name>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Compare with another text</source>
        <translation>Mit anderem Text vergleichen</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Verglichen mit: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::BiasPage</name>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Heavy edits</source>
        <translation>Stark bearbeitet</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Mindestens ein Label</translation>
    </message>
    <message>
        <source>HTER, mean</source>
        <translation>HTER, Mittelwert</translation>
    </message>
    <message>
        <source>Time, median</source>
        <translation>Zeit, Median</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>Vergleichsgruppe</translation>
    </message>
    <message>
        <source>too small to judge</source>
        <translation>zu klein für ein Urteil</translation>
    </message>
    <message>
        <source>evidence of a difference</source>
        <translation>Evidenz für einen Unterschied</translation>
    </message>
    <message>
        <source>no difference larger than %1 detectable</source>
        <translation>kein Unterschied größer als %1 nachweisbar</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>no evidence of a difference</source>
        <translation>keine Evidenz für einen Unterschied</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>%1; within model and task it points the other way</source>
        <translation>%1; innerhalb von Modell und Aufgabe ist die Richtung umgekehrt</translation>
    </message>
    <message>
        <source>Bias audit</source>
        <translation>Bias-Audit</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Gruppen nach</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>Groups compared</source>
        <translation>Gruppen im Vergleich</translation>
    </message>
    <message>
        <source>No decision to compare</source>
        <translation>Keine Entscheidung zum Vergleichen</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>Zu wenige für die Anzeige</translation>
    </message>
    <message>
        <source>with the largest group</source>
        <translation>mit der größten Gruppe</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message numerus="yes">
        <source>q is p adjusted for %Ln comparison(s) (Benjamini and Hochberg); under .05 it is called evidence. p: Fisher’s exact test, of HTER and time Mann and Whitney’s.</source>
        <translation>
            <numerusform>q ist p, korrigiert für %Ln Vergleich (Benjamini und Hochberg); unter 0,05 gilt es als Evidenz. p: exakter Test nach Fisher, bei HTER und Zeit Mann-Whitney-Test.</numerusform>
            <numerusform>q ist p, korrigiert für %Ln Vergleiche (Benjamini und Hochberg); unter 0,05 gilt es als Evidenz. p: exakter Test nach Fisher, bei HTER und Zeit Mann-Whitney-Test.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within strata: the odds ratio of the two groups within each model and task (Mantel and Haenszel), for groups that differ in what they are sent.</source>
        <translation>Innerhalb der Schichten: die Odds-Ratio der beiden Gruppen innerhalb jedes Modells und jeder Aufgabe (Mantel und Haenszel), für Gruppen, die Unterschiedliches erhalten.</translation>
    </message>
    <message>
        <source>“Detectable” would be found in four of five samples of these sizes. Under 30 decisions a group is marked, under 5 hidden.</source>
        <translation>„Nachweisbar“ heißt: In vier von fünf Stichproben dieser Größen würde es gefunden. Unter 30 Entscheidungen ist eine Gruppe markiert, unter 5 ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) hidden.</source>
        <translation>
            <numerusform>%Ln Gruppe ausgeblendet.</numerusform>
            <numerusform>%Ln Gruppen ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3, n = %4; %5</source>
        <translation>%1: %2, 95-%-Intervall %3, n = %4; %5</translation>
    </message>
    <message>
        <source>%1, by group</source>
        <translation>%1, nach Gruppe</translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>unter n = 30 markiert, unter 5 ausgeblendet</translation>
    </message>
    <message>
        <source>No group has 5 decisions with this figure.</source>
        <translation>Keine Gruppe hat 5 Entscheidungen mit dieser Kennzahl.</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Unterschied, Punkte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
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
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Odds ratio within strata</source>
        <translation>Odds-Ratio innerhalb der Schichten</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>There are none in this period and of this kind. Go back and choose a longer period or fewer conditions; groups are compared from 5 decisions on.</source>
        <translation>In diesem Zeitraum gibt es keine von dieser Art. Gehen Sie zurück, und wählen Sie einen längeren Zeitraum oder weniger Bedingungen; Gruppen werden ab 5 Entscheidungen verglichen.</translation>
    </message>
    <message>
        <source>No group by %1 has 5 decisions; smaller ones are hidden, because they would say more about single cases than about the group. Choose other groups above, or go back and choose a longer period.</source>
        <translation>Bei der Gliederung nach %1 hat keine Gruppe 5 Entscheidungen; kleinere sind ausgeblendet, weil sie mehr über einzelne Fälle als über die Gruppe sagen würden. Wählen Sie oben andere Gruppen, oder gehen Sie zurück, und wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; within model and task there is no difference</source>
        <translation>%1; innerhalb von Modell und Aufgabe besteht kein Unterschied</translation>
    </message>
    <message>
        <source>The audit compares groups with each other: choose an attribute, such as the model, instead of a second selection.</source>
        <translation>Die Prüfung vergleicht Gruppen miteinander: Wählen Sie ein Merkmal, etwa das Modell, statt einer zweiten Auswahl.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>too large to be checked</source>
        <translation>zu groß für eine Prüfung</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>nichts zu beachten</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n zu beachten</numerusform>
            <numerusform>%n zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>Stimmt so</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation>Begründung in einer Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n zu beantworten</numerusform>
            <numerusform>%n zu beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wartet auf eine Antwort</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandDelegate</name>
    <message>
        <source>your keys</source>
        <translation>Ihre Tasten</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandModel</name>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>Ihre Tasten</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>nicht jetzt: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandPalette</name>
    <message>
        <source>Run an action</source>
        <translation>Aktion ausführen</translation>
    </message>
    <message>
        <source>Run an action: type some of its letters</source>
        <translation>Aktion ausführen: einige ihrer Buchstaben eingeben</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>Keine Aktion hat diese Buchstaben. Weniger finden mehr.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>bluepencil::CompareBase</name>
    <message>
        <source>Final of %1</source>
        <translation>Endfassung von %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>freigegeben am %1</translation>
    </message>
    <message>
        <source>rejected, with a text, %1</source>
        <translation>mit eigenem Text abgelehnt am %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet am %1</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Ihr gesendeter Text</translation>
    </message>
    <message>
        <source>%1; the producer gave it back</source>
        <translation>%1; vom Quellsystem zurückgegeben</translation>
    </message>
    <message>
        <source>%1; you took it back</source>
        <translation>%1; von Ihnen zurückgenommen</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Ihr früherer Text</translation>
    </message>
    <message>
        <source>%1; it came too late</source>
        <translation>%1; kam zu spät</translation>
    </message>
    <message>
        <source>Draft of revision %1</source>
        <translation>Entwurf der Revision %1</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>ersetzt am %1</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>Prompt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CompareOverlay</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Texts to compare with</source>
        <translation>Texte zum Vergleichen</translation>
    </message>
    <message>
        <source>Marks and hunks follow what is chosen here. What is stored stays against the draft.</source>
        <translation>Markierungen und Änderungen richten sich nach dieser Wahl. Gespeichert wird weiterhin gegenüber dem Entwurf.</translation>
    </message>
    <message>
        <source>compared with now</source>
        <translation>jetzt im Vergleich</translation>
    </message>
    <message>
        <source>%1; compared with now</source>
        <translation>%1; jetzt im Vergleich</translation>
    </message>
</context>
<context>
    <name>bluepencil::ConflictOverlay</name>
    <message>
        <source>Decisions that did not count</source>
        <translation>Entscheidungen, die nicht zählten</translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <translation>Alle Texte kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>While there was no contact others were faster with %n draft(s). Nothing of yours went out for them; your texts are kept.</source>
        <translation>
            <numerusform>Während keine Verbindung bestand, waren andere bei %n Entwurf schneller. Von Ihnen ging dazu nichts hinaus; Ihre Texte bleiben erhalten.</numerusform>
            <numerusform>Während keine Verbindung bestand, waren andere bei %n Entwürfen schneller. Von Ihnen ging dazu nichts hinaus; Ihre Texte bleiben erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A team&apos;s workspace is reached through its gateway. This machine then keeps a journal of its own: you work on without contact, and nothing that you wrote is lost.</source>
        <translation>Ein Team-Arbeitsbereich ist über sein Gateway erreichbar. Dieser Rechner führt dann ein eigenes Journal: Sie arbeiten auch ohne Verbindung weiter, und nichts, was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Adresse des Gateways</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Leave empty to use the one that is kept</source>
        <translation>Leer lassen, um das gespeicherte zu verwenden</translation>
    </message>
    <message>
        <source>As it was given to you</source>
        <translation>So, wie Sie es erhalten haben</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Until the window closes</source>
        <translation>Bis zum Schließen des Fensters</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keychain holds it, never a file of this program.</source>
        <translation>Es liegt im Schlüsselbund Ihres Systems, nie in einer Datei dieses Programms.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that the program could use. The token is kept in no file, so you are asked for it again at the next start.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den das Programm nutzen könnte. Das Token wird in keiner Datei gespeichert, daher werden Sie beim nächsten Start erneut danach gefragt.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Diese Verbindung verwenden</translation>
    </message>
    <message>
        <source>The keychain did not take the token.</source>
        <translation>Der Schlüsselbund hat das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>It says: %1. The token is used until the window closes, and kept in no file.</source>
        <translation>Er meldet: %1. Das Token wird bis zum Schließen des Fensters verwendet und in keiner Datei gespeichert.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; nothing was sent to it.</source>
        <translation>Wenden Sie sich an die Zuständigen für den Server; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>This machine says it is %1. If that is right, the server needs a new certificate. Nothing was sent to it.</source>
        <translation>Datum dieses Rechners: %1. Stimmt es, so braucht der Server ein neues Zertifikat. Ihm wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>This machine says it is %1. If that is wrong, set its clock. Nothing was sent to the server.</source>
        <translation>Datum dieses Rechners: %1. Stimmt es nicht, so stellen Sie seine Uhr. Dem Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself.</source>
        <translation>Das Zertifikat von %1 ist selbstsigniert.</translation>
    </message>
    <message>
        <source>Nobody vouches for it. If it is your team&apos;s own, have it added to the certificates this machine trusts. Nothing was sent to the server.</source>
        <translation>Niemand bürgt dafür. Stammt es von Ihrem Team, so lassen Sie es zu den Zertifikaten hinzufügen, denen dieser Rechner vertraut. Dem Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This machine does not know who vouches for %1.</source>
        <translation>Dieser Rechner kennt niemanden, der für %1 bürgt.</translation>
    </message>
    <message>
        <source>The issuer of its certificate is not among those this machine trusts. If it is your company&apos;s own, have it added there. Nothing was sent to the server.</source>
        <translation>Der Aussteller seines Zertifikats gehört nicht zu denen, welchen dieser Rechner vertraut. Ist es der Ihres Unternehmens, so lassen Sie ihn dort hinzufügen. Dem Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name than %1.</source>
        <translation>Das Zertifikat gehört zu einem anderen Namen als %1.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, somebody else may be answering.</source>
        <translation>Prüfen Sie die Adresse. Stimmt sie, so antwortet womöglich jemand anderes.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>Zu %1 ließ sich keine sichere Verbindung herstellen.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Verbunden mit %1 als %2.</translation>
    </message>
    <message>
        <source>Every queue is open to you.</source>
        <translation>Ihnen stehen alle Warteschlangen offen.</translation>
    </message>
    <message>
        <source>Your queues: %1</source>
        <translation>Ihre Warteschlangen: %1</translation>
    </message>
    <message>
        <source>But the connection is not encrypted: others on the way can read drafts, answers and your token. Use an address that begins with https://.</source>
        <translation>Aber die Verbindung ist nicht verschlüsselt: Unterwegs können andere Entwürfe, Antworten und Ihr Token lesen. Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>Das ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>It looks like https://review.example.com, perhaps with a port or a path.</source>
        <translation>Sie sieht aus wie https://review.example.com, eventuell mit Port oder Pfad.</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>Es gibt keinen Host namens %1.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this machine is on the network the server is on; a VPN may be needed.</source>
        <translation>Prüfen Sie die Schreibweise und ob dieser Rechner im selben Netzwerk ist wie der Server; vielleicht ist ein VPN nötig.</translation>
    </message>
    <message>
        <source>%1 is there, but takes no connections at that port.</source>
        <translation>%1 ist da, nimmt an diesem Port aber keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Check the port; if it is right, the gateway is not running.</source>
        <translation>Prüfen Sie den Port; stimmt er, so läuft das Gateway nicht.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be off, or a firewall on the way keeps it from answering.</source>
        <translation>Vielleicht ist der Server aus, oder eine Firewall unterwegs hindert ihn am Antworten.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Die Verbindung zu %1 wurde getrennt.</translation>
    </message>
    <message>
        <source>Something on the way, or the server itself, ended it. Check whether the address should begin with https://.</source>
        <translation>Etwas unterwegs oder der Server selbst hat sie beendet. Prüfen Sie, ob die Adresse mit https:// beginnen muss.</translation>
    </message>
    <message>
        <source>%1 sends on to another address.</source>
        <translation>%1 leitet an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>If that is where your gateway is, enter it here: %1</source>
        <translation>Ist Ihr Gateway dort, so geben Sie sie hier ein: %1</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>Unter %1 antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>It is no gateway of Bluepencil. Check the address, and whether this network wants you to sign in with a browser first.</source>
        <translation>Es ist kein Gateway von Bluepencil. Prüfen Sie die Adresse und ob dieses Netzwerk zuerst eine Anmeldung im Browser verlangt.</translation>
    </message>
    <message>
        <source>%1 is busy just now.</source>
        <translation>%1 ist gerade ausgelastet.</translation>
    </message>
    <message>
        <source>It is the right place. Test again in a minute.</source>
        <translation>Die Adresse stimmt. Testen Sie in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The gateway is newer than this program.</source>
        <translation>Das Gateway ist neuer als dieses Programm.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this program version 1. Update Bluepencil on this machine.</source>
        <translation>Es spricht Version %1 des Protokolls, dieses Programm Version 1. Aktualisieren Sie Bluepencil auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The gateway is older than this program.</source>
        <translation>Das Gateway ist älter als dieses Programm.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this program version 1. Ask whoever runs the server to update it.</source>
        <translation>Es spricht Version %1 des Protokolls, dieses Programm Version 1. Bitten Sie die Zuständigen für den Server, es zu aktualisieren.</translation>
    </message>
    <message>
        <source>The gateway is there; a token is missing.</source>
        <translation>Das Gateway ist da; es fehlt ein Token.</translation>
    </message>
    <message>
        <source>Paste the one that you were given.</source>
        <translation>Fügen Sie das ein, das Sie erhalten haben.</translation>
    </message>
    <message>
        <source>The gateway does not know this token.</source>
        <translation>Das Gateway kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>It may be mistyped, or it was revoked. What you decided and could not send waits on this machine until you have a new one.</source>
        <translation>Vielleicht ist es falsch eingegeben, oder es wurde widerrufen. Was Sie entschieden haben und nicht senden konnten, wartet auf diesem Rechner, bis Sie ein neues haben.</translation>
    </message>
    <message>
        <source>This token is for a program that sends drafts in, not for a reviewer.</source>
        <translation>Dieses Token ist für ein Programm, das Entwürfe einsendet, nicht für einen Reviewer.</translation>
    </message>
    <message>
        <source>It belongs to %1. Ask for a token of your own.</source>
        <translation>Es gehört %1. Bitten Sie um ein eigenes Token.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Message of %1</source>
        <translation>Nachricht von %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>New message of %1</source>
        <translation>Neue Nachricht von %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CostPage</name>
    <message>
        <source>no draft tells them</source>
        <translation>kein Entwurf nennt sie</translation>
    </message>
    <message>
        <source>%1 a draft, n = %2</source>
        <translation>%1 je Entwurf, n = %2</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <translation>Kosten in %1</translation>
    </message>
    <message>
        <source>%1 item(s), of %2 more it is not known</source>
        <translation>Vorgänge: %1, bei %2 weiteren unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Of an item sent, %1</source>
        <translation>Je gesendetem Vorgang, %1</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>Calls that are not reviewed</source>
        <translation>Aufrufe ohne Review</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of an item sent</source>
        <translation>Je gesendetem Vorgang</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>aus dem Cache</translation>
    </message>
    <message>
        <source>Cost of an item sent, %1</source>
        <translation>Kosten je gesendetem Vorgang, %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1: %2 for an item sent, 95 % interval %3, n = %4</source>
        <translation>%1: %2 je gesendetem Vorgang, 95-%-Intervall %3, n = %4</translation>
    </message>
    <message>
        <source>No model has sent five items of a known cost.</source>
        <translation>Kein Modell hat fünf gesendete Vorgänge mit bekannten Kosten.</translation>
    </message>
    <message>
        <source>Cost by day, %1</source>
        <translation>Kosten je Tag, %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1: %2, of an item sent %3, %4 sent</source>
        <translation>%1: %2, je gesendetem Vorgang %3, %4 gesendet</translation>
    </message>
    <message>
        <source>No day has five decisions on drafts of a known cost.</source>
        <translation>Kein Tag hat fünf Entscheidungen über Entwürfe mit bekannten Kosten.</translation>
    </message>
    <message>
        <source>By model and currency</source>
        <translation>Nach Modell und Währung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln item(s) no cost is known</source>
        <translation>
            <numerusform>bei %Ln Vorgang sind keine Kosten bekannt</numerusform>
            <numerusform>bei %Ln Vorgängen sind keine Kosten bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>No cost is known. A producer says it as drafts[].cost, or tells the tokens and the prices stand in the workspace: see “price” on the command line.</source>
        <translation>Es sind keine Kosten bekannt. Ein Quellsystem nennt sie als drafts[].cost, oder es nennt die Token, und die Preise stehen im Arbeitsbereich: siehe „price“ auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>First token 50 %</source>
        <translation>Erstes Token 50 %</translation>
    </message>
    <message>
        <source>Whole answer 50 %</source>
        <translation>Ganze Antwort 50 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <translation>Fehlgeschlagen, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Calls are known by model, task and time alone: take the other conditions away to see them.</source>
        <translation>Aufrufe sind nur nach Modell, Aufgabe und Zeit bekannt: Entfernen Sie die anderen Bedingungen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>No calls in this period. Applications report them to the gateway, or “calls import” reads them from a file.</source>
        <translation>Keine Aufrufe in diesem Zeitraum. Anwendungen melden sie an das Gateway, oder „calls import“ liest sie aus einer Datei.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing is known of tokens and cost</source>
        <translation>Über Token und Kosten ist nichts bekannt</translation>
    </message>
    <message>
        <source>A producer says what a draft cost as drafts[].cost, or its tokens as gen_ai.usage; prices of tokens are set with “price” on the command line. Calls that nobody reviews come through the gateway or “calls import”.</source>
        <translation>Ein Quellsystem nennt die Kosten eines Entwurfs als drafts[].cost oder seine Token als gen_ai.usage; Preise von Token werden mit „price“ auf der Befehlszeile festgelegt. Aufrufe ohne Review kommen über das Gateway oder „calls import“.</translation>
    </message>
    <message>
        <source>Cost is that of all drafts of the items decided on, whichever was sent, divided by the items sent; as the producer says it, else by the prices of the workspace on the day the item came. Currencies are never added up. The interval is that of a ratio of totals, 95 %; it holds for many items. Groups under five decisions are left out.</source>
        <translation>Kosten sind die aller Entwürfe der entschiedenen Vorgänge, gleich welcher gesendet wurde, geteilt durch die gesendeten Vorgänge; wie das Quellsystem sie nennt, sonst nach den Preisen des Arbeitsbereichs an dem Tag, an dem der Vorgang kam. Währungen werden nie zusammengezählt. Das Intervall ist das eines Verhältnisses von Summen, 95 %; es gilt bei vielen Vorgängen. Gruppen unter fünf Entscheidungen sind weggelassen.</translation>
    </message>
    <message>
        <source>Cost: tokens, money and calls that are not reviewed</source>
        <translation>Kosten: Token, Geld und Aufrufe ohne Review</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Calls that failed</source>
        <translation>Fehlgeschlagene Aufrufe</translation>
    </message>
</context>
<context>
    <name>bluepencil::DatasetPlace</name>
    <message>
        <source>The path of the manifest is in the clipboard.</source>
        <translation>Der Pfad des Manifests ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Als Befehl</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Open the folder of what was written</source>
        <translation>Ordner des Geschriebenen öffnen</translation>
    </message>
    <message>
        <source>Copy as a command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Preview the format before</source>
        <translation>Voriges Format in der Vorschau</translation>
    </message>
    <message>
        <source>Preview the next format</source>
        <translation>Nächstes Format in der Vorschau</translation>
    </message>
    <message>
        <source>Preview as edits or lines</source>
        <translation>Vorschau als Änderungen oder Zeilen</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Wählen Sie ein Format.</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>counting, %1 of %2 decisions …</source>
        <translation>gezählt: %1 von %2 Entscheidungen …</translation>
    </message>
    <message>
        <source>follows every change</source>
        <translation>folgt jeder Änderung</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>%1 is written: %2</source>
        <translation>%1 ist geschrieben: %2</translation>
    </message>
    <message>
        <source>Name a folder</source>
        <translation>Ordner angeben</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Nichts zu schreiben</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1</source>
        <translation>Kein Programm öffnet hier Ordner. Er heißt %1</translation>
    </message>
    <message>
        <source>No export is running</source>
        <translation>Es läuft kein Export</translation>
    </message>
    <message>
        <source>Next figures of the rows</source>
        <translation>Nächste Kennzahlen der Zeilen</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Save the recipe under a name</source>
        <translation>Rezept unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Rezept als Datei speichern</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Delete the recipe</source>
        <translation>Rezept löschen</translation>
    </message>
    <message>
        <source>Add evaluation files</source>
        <translation>Evaluationsdateien hinzufügen</translation>
    </message>
    <message>
        <source>Batches, or back to the rows</source>
        <translation>Pakete oder zurück zu den Zeilen</translation>
    </message>
    <message>
        <source>Verify the folder of a batch</source>
        <translation>Ordner eines Pakets prüfen</translation>
    </message>
    <message>
        <source>See whether a batch can be made again</source>
        <translation>Prüfen, ob sich ein Paket erneut erstellen lässt</translation>
    </message>
    <message>
        <source>Make a new revision of a batch</source>
        <translation>Neue Revision eines Pakets erstellen</translation>
    </message>
    <message>
        <source>Copy the difference of two batches</source>
        <translation>Unterschied zweier Pakete kopieren</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Texts that the model is judged by</source>
        <translation>Texte, an denen das Modell gemessen wird</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Datei des Schlüssels</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
</context>
<context>
    <name>bluepencil::DecisionBar</name>
    <message>
        <source>Time left for undoing</source>
        <translation>Restzeit zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Undo %1 s</source>
        <translation>Rückgängig %1 s</translation>
    </message>
    <message>
        <source>Send edited</source>
        <translation>Bearbeitet senden</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
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
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>bluepencil::Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftEditor</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Hidden on screen: %1</source>
        <translation>Auf dem Bildschirm verborgen: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftList</name>
    <message>
        <source>Drafts behind the figure</source>
        <translation>Entwürfe hinter der Kennzahl</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftListModel</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
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
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind nicht mehr da</translation>
    </message>
    <message>
        <source>These decisions were taken back or erased meanwhile.</source>
        <translation>Diese Entscheidungen wurden inzwischen zurückgenommen oder gelöscht.</translation>
    </message>
</context>
<context>
    <name>bluepencil::DriftOverlay</name>
    <message>
        <source>Acknowledge an alarm</source>
        <translation>Alarm quittieren</translation>
    </message>
    <message>
        <source>What was decided since is the new normal</source>
        <translation>Das seither Entschiedene gilt als neuer Normalzustand</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Why may it end?</source>
        <translation>Warum darf er enden?</translation>
    </message>
    <message>
        <source>Without this the figure is watched anew against the same baseline: if nothing was done, the alarm comes back.</source>
        <translation>Sonst wird die Kennzahl neu gegenüber derselben Baseline beobachtet: Wurde nichts getan, kommt der Alarm wieder.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
</context>
<context>
    <name>bluepencil::DriftPage</name>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Models and tasks</source>
        <translation>Modelle und Aufgaben</translation>
    </message>
    <message>
        <source>Evidence for a change</source>
        <translation>Evidenz für eine Veränderung</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Labels that rise</source>
        <translation>Zunehmende Labels</translation>
    </message>
    <message>
        <source>What comes in, beside the baseline</source>
        <translation>Was hereinkommt, neben der Baseline</translation>
    </message>
    <message>
        <source>Earlier alarms</source>
        <translation>Frühere Alarme</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Noch nichts zu beobachten</translation>
    </message>
    <message>
        <source>As soon as %1 drafts of one model and task are decided, changes of approval and effort are found here.</source>
        <translation>Sobald %1 Entwürfe eines Modells und einer Aufgabe entschieden sind, zeigen sich hier Veränderungen von Freigabe und Aufwand.</translation>
    </message>
    <message>
        <source>No alarm. Approval and effort are as in the baseline, as far as the decisions tell.</source>
        <translation>Kein Alarm. Freigabe und Aufwand sind wie in der Baseline, soweit die Entscheidungen es zeigen.</translation>
    </message>
    <message>
        <source>Nothing is watched yet: no model and task has the %1 decisions that a baseline needs.</source>
        <translation>Noch wird nichts beobachtet: Kein Modell hat in einer Aufgabe die %1 Entscheidungen, die eine Baseline braucht.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Worst drafts</source>
        <translation>Schlechteste Entwürfe</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Quittieren …</translation>
    </message>
    <message>
        <source>%1, powers of ten</source>
        <translation>%1, Zehnerpotenzen</translation>
    </message>
    <message>
        <source>What comes in: the first %1 decisions beside the latest %2. 99 of 100 unchanged samples lie under “by chance under”; it&apos;s no alarm.</source>
        <translation>Was hereinkommt: die ersten %1 Entscheidungen neben den letzten %2. 99 von 100 unveränderten Stichproben liegen unter „durch Zufall unter“; es ist kein Alarm.</translation>
    </message>
    <message>
        <source>Too few decisions to compare what comes in.</source>
        <translation>Zu wenige Entscheidungen, um zu vergleichen, was hereinkommt.</translation>
    </message>
    <message>
        <source>Worst drafts of %1 since the change</source>
        <translation>Schlechteste Entwürfe von %1 seit der Veränderung</translation>
    </message>
    <message>
        <source>The alarm is acknowledged</source>
        <translation>Der Alarm ist quittiert</translation>
    </message>
    <message>
        <source>All drafts since</source>
        <translation>Alle Entwürfe seither</translation>
    </message>
    <message>
        <source>Drafts of %1 since the change</source>
        <translation>Entwürfe von %1 seit der Veränderung</translation>
    </message>
    <message>
        <source>Drafts of %1 since its baseline began</source>
        <translation>Entwürfe von %1 seit Beginn der Baseline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>bluepencil::EditorTools</name>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n Treffer ersetzt</numerusform>
            <numerusform>%n Treffer ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Insert a snippet: type some of its letters</source>
        <translation>Textbaustein einfügen: einige seiner Buchstaben eingeben</translation>
    </message>
    <message>
        <source>You have no snippets yet. “Change snippets” is where you write them.</source>
        <translation>Sie haben noch keine Textbausteine. Unter „Textbausteine ändern“ schreiben Sie welche.</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation>Textbausteine ändern</translation>
    </message>
    <message>
        <source>No value here, so it stays as it is: %1</source>
        <translation>Hier ohne Wert, bleibt daher stehen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) stayed in the text, with no value here: %1</source>
        <translation>
            <numerusform>%n Platzhalter blieb im Text, hier ohne Wert: %1</numerusform>
            <numerusform>%n Platzhalter blieben im Text, hier ohne Wert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a fact or a reference</source>
        <translation>Fakt oder Beleg einfügen</translation>
    </message>
    <message>
        <source>Insert a fact or a reference: type some of its letters</source>
        <translation>Fakt oder Beleg einfügen: einige Buchstaben eingeben</translation>
    </message>
    <message>
        <source>This item has neither facts nor references.</source>
        <translation>Dieser Vorgang hat weder Fakten noch Belege.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>title of the reference</source>
        <translation>Titel des Belegs</translation>
    </message>
    <message>
        <source>address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>The spelling of this draft is not checked</source>
        <translation>Die Rechtschreibung dieses Entwurfs wird nicht geprüft</translation>
    </message>
    <message>
        <source>No misspelt word in the draft</source>
        <translation>Kein Rechtschreibfehler im Entwurf</translation>
    </message>
    <message>
        <source>The word at the cursor is not marked</source>
        <translation>Das Wort am Cursor ist nicht markiert</translation>
    </message>
    <message>
        <source>Suggestions for “%1”</source>
        <translation>Vorschläge für „%1“</translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add “%1” to your dictionary</source>
        <translation>„%1“ in Ihr Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now</source>
        <translation>„%1“ steht jetzt in Ihrem Wörterbuch</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Find and replace in the draft</source>
        <translation>Im Entwurf suchen und ersetzen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Nächster Rechtschreibfehler</translation>
    </message>
    <message>
        <source>Previous misspelt word</source>
        <translation>Voriger Rechtschreibfehler</translation>
    </message>
    <message>
        <source>Suggestions for the misspelt word</source>
        <translation>Vorschläge zum Rechtschreibfehler</translation>
    </message>
    <message>
        <source>Add the word to your dictionary</source>
        <translation>Wort in Ihr Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>White space: in code, everywhere, nowhere</source>
        <translation>Leerraum: in Code, überall, nirgends</translation>
    </message>
    <message>
        <source>There is no draft to work on</source>
        <translation>Es gibt keinen Entwurf zu bearbeiten</translation>
    </message>
    <message>
        <source>Hold the draft again first</source>
        <translation>Reservieren Sie erst den Entwurf erneut</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>The settings say that misspelt words are not marked</source>
        <translation>Laut den Einstellungen werden Rechtschreibfehler nicht markiert</translation>
    </message>
    <message>
        <source>White space is shown everywhere</source>
        <translation>Leerraum wird überall gezeigt</translation>
    </message>
    <message>
        <source>White space is shown nowhere</source>
        <translation>Leerraum wird nirgends gezeigt</translation>
    </message>
    <message>
        <source>White space is shown in code and tables</source>
        <translation>Leerraum wird in Code und Tabellen gezeigt</translation>
    </message>
</context>
<context>
    <name>bluepencil::EscalateOverlay</name>
    <message>
        <source>Escalate this draft</source>
        <translation>Diesen Entwurf eskalieren</translation>
    </message>
    <message>
        <source>A reviewer with this skill decides. Nothing goes out until then.</source>
        <translation>Ein Reviewer mit dieser Fähigkeit entscheidet. Bis dahin geht nichts hinaus.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>privacy: none</source>
        <translation>Datenschutz: keiner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Writing %1, %2 of %3 lines</source>
        <translation>%1 wird geschrieben, %2 von %3 Zeilen</translation>
    </message>
    <message>
        <source>Reading, %1 of %2 decisions</source>
        <translation>Wird gelesen, %1 von %2 Entscheidungen</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, %1 pro Sekunde</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>geschwärzt</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>pseudonymisiert</translation>
    </message>
</context>
<context>
    <name>bluepencil::FactsPane</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: fact %2</source>
        <translation>%1: Fakt %2</translation>
    </message>
    <message>
        <source>, not stated in the draft</source>
        <translation>, im Entwurf nicht genannt</translation>
    </message>
    <message>
        <source>, draft %1</source>
        <translation>, Entwurf %1</translation>
    </message>
    <message>
        <source>, draft %1 differs</source>
        <translation>, Entwurf %1 stimmt nicht überein</translation>
    </message>
    <message>
        <source>, draft %1 deviates %2</source>
        <translation>, Entwurf %1 weicht um %2 ab</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>bluepencil::FieldForm</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>The draft has: %1</source>
        <translation>Im Entwurf: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::FieldPane</name>
    <message>
        <source>View of the draft</source>
        <translation>Ansicht des Entwurfs</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Not valid JSON. %1.</source>
        <translation>Kein gültiges JSON. %1.</translation>
    </message>
    <message>
        <source>too large to be shown by fields</source>
        <translation>zu groß für die Anzeige in Feldern</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>Kein gültiges JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at</source>
        <translation>
            <numerusform>%n Feld zu beachten</numerusform>
            <numerusform>%n Felder zu beachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>too many fields to be shown</source>
        <translation>zu viele Felder für die Anzeige</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This draft has no fields</source>
        <translation>Dieser Entwurf hat keine Felder</translation>
    </message>
    <message>
        <source>The text is not valid JSON</source>
        <translation>Der Text ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>Only while the fields are shown</source>
        <translation>Nur solange die Felder gezeigt werden</translation>
    </message>
    <message>
        <source>No list to add a row to</source>
        <translation>Keine Liste für eine weitere Zeile</translation>
    </message>
    <message>
        <source>The field is not there</source>
        <translation>Das Feld ist nicht vorhanden</translation>
    </message>
    <message>
        <source>The field must have a value</source>
        <translation>Das Feld muss einen Wert haben</translation>
    </message>
    <message>
        <source>Fields cannot hide personal data: show it first</source>
        <translation>Felder können personenbezogene Daten nicht verbergen: Zeigen Sie sie zuerst</translation>
    </message>
</context>
<context>
    <name>bluepencil::FigurePage</name>
    <message>
        <source>No decision in this period</source>
        <translation>Keine Entscheidung in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Go back and choose a longer period or fewer conditions; figures come as soon as drafts are approved or corrected.</source>
        <translation>Gehen Sie zurück, und wählen Sie einen längeren Zeitraum oder weniger Bedingungen; Kennzahlen erscheinen, sobald Entwürfe freigegeben oder korrigiert sind.</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>Zu wenige für die Anzeige</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) in this period; figures are shown from 5 on. Go back and choose a longer period.</source>
        <translation>
            <numerusform>%Ln Entscheidung in diesem Zeitraum; Kennzahlen werden ab 5 gezeigt. Gehen Sie zurück, und wählen Sie einen längeren Zeitraum.</numerusform>
            <numerusform>%Ln Entscheidungen in diesem Zeitraum; Kennzahlen werden ab 5 gezeigt. Gehen Sie zurück, und wählen Sie einen längeren Zeitraum.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%Ln Gruppe unter n = 5 ausgeblendet</numerusform>
            <numerusform>%Ln Gruppen unter n = 5 ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>unter n = 30 markiert, unter 5 ausgeblendet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Beside the other selection</source>
        <translation>Neben der anderen Auswahl</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n against</source>
        <translation>n Vergleich</translation>
    </message>
    <message>
        <source>This selection, %1</source>
        <translation>Diese Auswahl, %1</translation>
    </message>
    <message>
        <source>Against, %1</source>
        <translation>Vergleich, %1</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Unterschied, %1</translation>
    </message>
    <message>
        <source>The other selection: %1</source>
        <translation>Die andere Auswahl: %1</translation>
    </message>
    <message>
        <source>No figure has five decisions in both selections.</source>
        <translation>Keine Kennzahl hat in beiden Auswahlen fünf Entscheidungen.</translation>
    </message>
    <message>
        <source>against %1, %2</source>
        <translation>gegenüber %1, %2</translation>
    </message>
    <message>
        <source>Beside each other: the first selection less the other, with the interval of two that have nothing to do with each other: Newcombe’s for shares, Welch’s for means, else from the two intervals (Zou and Donner).</source>
        <translation>Nebeneinander: die erste Auswahl weniger die andere, mit dem Intervall zweier, die nichts miteinander zu tun haben: nach Newcombe für Anteile, nach Welch für Mittelwerte, sonst aus den beiden Intervallen (Zou und Donner).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both.</source>
        <translation>
            <numerusform>%Ln Entscheidung steht in beiden.</numerusform>
            <numerusform>%Ln Entscheidungen stehen in beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Medians, and what 90, 95 or 99 of 100 are under, have an interval between two values of the sample: from 6, 36, 72 and 368 values on.</source>
        <translation>Mediane und das, worunter 90, 95 oder 99 von 100 liegen, haben ein Intervall zwischen zwei Werten der Stichprobe: ab 6, 36, 72 und 368 Werten.</translation>
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
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sorted by %1, rising</source>
        <translation>Sortiert nach %1, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by %1, falling</source>
        <translation>Sortiert nach %1, absteigend</translation>
    </message>
</context>
<context>
    <name>bluepencil::FiguresCard</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range, the second not within</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What is shown of the rows</source>
        <translation>Was von den Zeilen gezeigt wird</translation>
    </message>
    <message>
        <source>Nothing is kept, so there is nothing to show.</source>
        <translation>Nichts bleibt übrig, also gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Lengths: %1</source>
        <translation>Längen: %1</translation>
    </message>
    <message>
        <source>Edit effort: HTER</source>
        <translation>Bearbeitungsaufwand: HTER</translation>
    </message>
    <message>
        <source>Parts: train, validation, test</source>
        <translation>Teile: Training, Validierung, Test</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>median %1, 95 % up to %2, longest %3</source>
        <translation>Median %1, 95 % bis %2, längste %3</translation>
    </message>
    <message>
        <source>chosen longer in %1, by %2 on average</source>
        <translation>bevorzugter Text länger in %1, im Mittel um %2</translation>
    </message>
    <message>
        <source>KTO weights: desirable %1, undesirable %2</source>
        <translation>KTO-Gewichte: erwünscht %1, unerwünscht %2</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>median %1, 95 % up to %2</source>
        <translation>Median %1, 95 % bis %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message numerus="yes">
        <source>the %n most frequent; the table has all</source>
        <translation>
            <numerusform>der häufigste (%n); die Tabelle zeigt alle</numerusform>
            <numerusform>die %n häufigsten; die Tabelle zeigt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>a decision can have several, or none</source>
        <translation>eine Entscheidung kann mehrere haben oder keine</translation>
    </message>
</context>
<context>
    <name>bluepencil::FilterBar</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, inclusive</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>Alle Reviewer</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-23</source>
        <translation>Ein Tag, etwa 2026-11-23</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>beliebiger Tag</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-23.</source>
        <translation>%1 ist kein Tag. Schreiben Sie ihn wie 2026-11-23.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Bereich endet vor seinem Beginn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Entfernt diese Bedingung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, compared with</source>
        <translation>%1, verglichen mit</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindBar</name>
    <message>
        <source>Find and replace in the draft</source>
        <translation>Im Entwurf suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find in the draft</source>
        <translation>Im Entwurf suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Suchen und Ersetzen schließen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Return goes to the next match</source>
        <translation>Die Eingabetaste geht zum nächsten Treffer</translation>
    </message>
    <message>
        <source>No match in the draft</source>
        <translation>Kein Treffer im Entwurf</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FirstRun</name>
    <message>
        <source>Start reviewing</source>
        <translation>Mit dem Review beginnen</translation>
    </message>
    <message>
        <source>Every draft gets a second pair of eyes</source>
        <translation>Jeder Entwurf wird von einem zweiten Augenpaar gelesen</translation>
    </message>
    <message>
        <source>Approve or correct what the model wrote, before it is sent.</source>
        <translation>Geben Sie frei oder korrigieren Sie, was das Modell geschrieben hat, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>Your name, as it stands on your decisions</source>
        <translation>Ihr Name, wie er bei Ihren Entscheidungen steht</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>The workspace is one file on this machine. No account, no network. Settings can change the name later.</source>
        <translation>Der Arbeitsbereich ist eine Datei auf diesem Rechner. Kein Konto, kein Netzwerk. Der Name lässt sich später in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>bluepencil::FlaggedOverlay</name>
    <message>
        <source>The checks flagged this draft</source>
        <translation>Die Prüfungen haben diesen Entwurf beanstandet</translation>
    </message>
    <message>
        <source>Such things are easily overlooked. %1 approves the draft all the same, %2 goes back to it.</source>
        <translation>So etwas wird leicht übersehen. %1 gibt den Entwurf trotzdem frei, %2 führt zu ihm zurück.</translation>
    </message>
    <message>
        <source>Approve all the same</source>
        <translation>Trotzdem freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%n more beside the draft</source>
        <translation>
            <numerusform>%n weiterer neben dem Entwurf</numerusform>
            <numerusform>%n weitere neben dem Entwurf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FunnelCard</name>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>Decisions in the period</source>
        <translation>Entscheidungen im Zeitraum</translation>
    </message>
    <message>
        <source>Match the filters</source>
        <translation>Entsprechen den Filtern</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Verwendbar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 outside of the filters</source>
        <translation>%1 außerhalb der Filter</translation>
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
        <translation>Kennzahlen nach Gruppe</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>dashed line: all of them</source>
        <translation>gestrichelte Linie: alle zusammen</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur dies</translation>
    </message>
    <message>
        <source>Figures by %1</source>
        <translation>Kennzahlen nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%Ln Gruppe unter n = 5 ausgeblendet</numerusform>
            <numerusform>%Ln Gruppen unter n = 5 ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>unter n = 30 markiert, unter 5 ausgeblendet</translation>
    </message>
    <message>
        <source>dashed line: no difference</source>
        <translation>gestrichelte Linie: kein Unterschied</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelineLine</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>other labels</source>
        <translation>andere Labels</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <translation>[gelöscht: %1]</translation>
    </message>
    <message>
        <source>[inserted: %1]</source>
        <translation>[eingefügt: %1]</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePage</name>
    <message>
        <source>Publish the guideline</source>
        <translation>Richtlinie veröffentlichen</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Open the guidelines first</source>
        <translation>Öffnen Sie erst die Richtlinien</translation>
    </message>
    <message>
        <source>Nothing differs from what is published</source>
        <translation>Nichts weicht vom Veröffentlichten ab</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New guideline</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Zurück zu den Entwürfen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Id, as items name it</source>
        <translation>Kennung, mit der Vorgänge sie nennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Each line is a paragraph. Its end names it and the labels that lead to it: {#amounts fact unsupported}</source>
        <translation>Jede Zeile ist ein Absatz. An ihrem Ende stehen sein Name und die Labels, die zu ihm führen: {#betraege fact unsupported}</translation>
    </message>
    <message>
        <source>Text of the guideline</source>
        <translation>Text der Richtlinie</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Markenstimme</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>What changed, for those who read it</source>
        <translation>Was sich geändert hat, für alle, die sie lesen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Queues that follow it</source>
        <translation>Warteschlangen, für die sie gilt</translation>
    </message>
    <message>
        <source>It is too long: a guideline has at most %1 paragraphs and 1 MiB</source>
        <translation>Sie ist zu lang: Eine Richtlinie hat höchstens %1 Absätze und 1 MiB</translation>
    </message>
    <message>
        <source>Write at least one line</source>
        <translation>Schreiben Sie mindestens eine Zeile</translation>
    </message>
    <message>
        <source>The anchor in line %1 stands twice</source>
        <translation>Der Anker in Zeile %1 steht zweimal da</translation>
    </message>
    <message>
        <source>%1 (not published)</source>
        <translation>%1 (nicht veröffentlicht)</translation>
    </message>
    <message>
        <source>Give it an id first: items and queues name it by that.</source>
        <translation>Geben Sie erst eine Kennung ein: Mit ihr nennen Vorgänge und Warteschlangen die Richtlinie.</translation>
    </message>
    <message>
        <source>Version %1, published on %2</source>
        <translation>Version %1, veröffentlicht am %2</translation>
    </message>
    <message>
        <source>Version %1, published on %2 by %3</source>
        <translation>Version %1, veröffentlicht am %2 von %3</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not saved until it has an id</source>
        <translation>nicht gespeichert, bis sie eine Kennung hat</translation>
    </message>
    <message>
        <source>your draft is being saved</source>
        <translation>Ihr Entwurf wird gespeichert</translation>
    </message>
    <message>
        <source>your draft was saved on %1</source>
        <translation>Ihr Entwurf wurde am %1 gespeichert</translation>
    </message>
    <message>
        <source>%1 is writing on it, too (%2)</source>
        <translation>%1 schreibt auch daran (%2)</translation>
    </message>
    <message>
        <source>There are no queues yet</source>
        <translation>Es gibt noch keine Warteschlangen</translation>
    </message>
    <message>
        <source>Queues can follow it once it is published</source>
        <translation>Für Warteschlangen kann sie gelten, sobald sie veröffentlicht ist</translation>
    </message>
    <message>
        <source>%1 follows this guideline from the next lease on</source>
        <translation>Für %1 gilt diese Richtlinie ab der nächsten Reservierung</translation>
    </message>
    <message>
        <source>%1 follows no guideline now</source>
        <translation>Für %1 gilt jetzt keine Richtlinie</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the brand voice</source>
        <translation>die Markenstimme</translation>
    </message>
    <message>
        <source>Differs from version %1: %2</source>
        <translation>Abweichungen von Version %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Your draft was changed in another window. What you wrote here stands below and is not saved yet.</source>
        <translation>Ihr Entwurf wurde in einem anderen Fenster geändert. Was Sie hier geschrieben haben, steht unten und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Dieses behalten</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Das andere übernehmen</translation>
    </message>
    <message>
        <source>The draft is gone; the published text stands here</source>
        <translation>Der Entwurf ist verworfen; hier steht der veröffentlichte Text</translation>
    </message>
    <message>
        <source>Say in a few words what changed: those who read it see them first.</source>
        <translation>Sagen Sie in wenigen Worten, was sich geändert hat: Wer die Richtlinie liest, sieht sie zuerst.</translation>
    </message>
    <message>
        <source>Version %1 is published: those who take a draft from now on see it</source>
        <translation>Version %1 ist veröffentlicht: Wer ab jetzt einen Entwurf nimmt, sieht sie</translation>
    </message>
    <message>
        <source>It was not published.</source>
        <translation>Sie wurde nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Version %1 was published meanwhile.</source>
        <translation>Version %1 wurde inzwischen veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 published version %2 meanwhile.</source>
        <translation>%1 hat inzwischen Version %2 veröffentlicht.</translation>
    </message>
    <message>
        <source>Your text is kept. Beside it stands what it would change in that version: take over what you want to keep of it, then go on.</source>
        <translation>Ihr Text bleibt erhalten. Daneben steht, was er an jener Version ändern würde: Übernehmen Sie daraus, was Sie behalten möchten, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Go on from version %1</source>
        <translation>Ab Version %1 weitermachen</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePane</name>
    <message>
        <source>Guideline</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>none named for this draft</source>
        <translation>für diesen Entwurf keine genannt</translation>
    </message>
    <message>
        <source>%1 is not in this workspace</source>
        <translation>%1 ist nicht in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark the guideline as read</source>
        <translation>Richtlinie als gelesen markieren</translation>
    </message>
    <message>
        <source>You have not marked it as read yet</source>
        <translation>Sie haben sie noch nicht als gelesen markiert</translation>
    </message>
    <message>
        <source>Nothing new in the text since version %1, read on %2</source>
        <translation>Nichts Neues im Text seit Version %1, gelesen am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) new since version %1, read on %2</source>
        <translation>
            <numerusform>%n Absatz neu seit Version %1, gelesen am %2</numerusform>
            <numerusform>%n Absätze neu seit Version %1, gelesen am %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryPage</name>
    <message>
        <source>Batches</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Zurück zu den Zeilen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Can it be made again?</source>
        <translation>Erneut erstellbar?</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Neue Revision</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Whether the folder holds the batch as it was written</source>
        <translation>Ob der Ordner das Paket so enthält, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>Makes the rows once more, throws them away, and says whether they are the same</source>
        <translation>Erstellt die Zeilen noch einmal, verwirft sie und sagt, ob sie dieselben sind</translation>
    </message>
    <message>
        <source>Writes the batch again without what was withdrawn</source>
        <translation>Schreibt das Paket neu, ohne das Zurückgezogene</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Weitergegeben an</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Es wurde noch keines erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) what was withdrawn since: make a new revision</source>
        <translation>
            <numerusform>%n enthält seither Zurückgezogenes: Erstellen Sie eine neue Revision</numerusform>
            <numerusform>%n enthalten seither Zurückgezogenes: Erstellen Sie eine neue Revision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s), the newest first</source>
        <translation>
            <numerusform>%n Revision, die neueste zuerst</numerusform>
            <numerusform>%n Revisionen, die neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The difference is in the clipboard.</source>
        <translation>Der Unterschied ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Where does %1 lie?</source>
        <translation>Wo liegt %1?</translation>
    </message>
    <message>
        <source>%1 does not hold %2. Choose the folder with its manifest.json.</source>
        <translation>%1 enthält %2 nicht. Wählen Sie den Ordner mit der zugehörigen manifest.json.</translation>
    </message>
    <message>
        <source>Its folder is %1</source>
        <translation>Der Ordner ist %1</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1</source>
        <translation>Kein Programm öffnet hier Ordner. Er heißt %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was written: %2 in %n file(s).</source>
        <translation>
            <numerusform>%1 ist so, wie es geschrieben wurde: %2 in %n Datei.</numerusform>
            <numerusform>%1 ist so, wie es geschrieben wurde: %2 in %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not as it was written. Fetch it again, or make a new revision.</source>
        <translation>%1 ist nicht so, wie es geschrieben wurde. Holen Sie es erneut, oder erstellen Sie eine neue Revision.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the rows of %1 again …</source>
        <translation>Die Zeilen von %1 werden erneut erstellt …</translation>
    </message>
    <message>
        <source>%1 comes out the same to the byte.</source>
        <translation>%1 kommt auf das Byte genau gleich heraus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be made as it was: %n of its decisions were withdrawn. Make a new revision without them.</source>
        <translation>
            <numerusform>%1 lässt sich nicht wie zuvor erstellen: %n der Entscheidungen wurde zurückgezogen. Erstellen Sie eine neue Revision ohne sie.</numerusform>
            <numerusform>%1 lässt sich nicht wie zuvor erstellen: %n der Entscheidungen wurden zurückgezogen. Erstellen Sie eine neue Revision ohne sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes out with other bytes.</source>
        <translation>%1 kommt mit anderen Bytes heraus.</translation>
    </message>
    <message>
        <source>Another version: %1</source>
        <translation>Andere Version: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is written without the %n decision(s) withdrawn since.</source>
        <translation>
            <numerusform>Sie wird ohne die %n seither zurückgezogene Entscheidung geschrieben.</numerusform>
            <numerusform>Sie wird ohne die %n seither zurückgezogenen Entscheidungen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was withdrawn from it: it will hold the same.</source>
        <translation>Daraus wurde nichts zurückgezogen: Der Inhalt bleibt derselbe.</translation>
    </message>
    <message>
        <source>Make revision %1 of %2?</source>
        <translation>Revision %1 von %2 erstellen?</translation>
    </message>
    <message>
        <source>Its folder will be %1</source>
        <translation>Der Ordner heißt dann %1</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Folder of the new revision</source>
        <translation>Ordner der neuen Revision</translation>
    </message>
    <message>
        <source>Making %1 anew …</source>
        <translation>%1 wird neu erstellt …</translation>
    </message>
    <message>
        <source>%1 r%2 is written: %3, in %4</source>
        <translation>%1 r%2 ist geschrieben: %3, in %4</translation>
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
        <translation>Was eingefügt wird</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>einfügen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Nothing has these letters. Fewer find more.</source>
        <translation>Nichts hat diese Buchstaben. Weniger finden mehr.</translation>
    </message>
</context>
<context>
    <name>bluepencil::JumpOverlay</name>
    <message>
        <source>Go to an item</source>
        <translation>Gehe zu einem Vorgang</translation>
    </message>
    <message>
        <source>Place in the list, or id</source>
        <translation>Platz in der Liste oder Kennung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Its place in the list, 1 to %1, or its id.</source>
        <translation>Sein Platz in der Liste, 1 bis %1, oder seine Kennung.</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>Seine Kennung.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeyRecorder</name>
    <message>
        <source>Press the new keys for “%1”. Esc leaves them as they are.</source>
        <translation>Drücken Sie die neuen Tasten für „%1“. Esc lässt sie, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeySheet</name>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Tasten filtern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Single keys work while no text has the focus.</source>
        <translation>Einzelne Tasten wirken, solange kein Text den Fokus hat.</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>Keine Aktion hat diese Buchstaben. Weniger finden mehr.</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Tasten speichern</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Keys of Bluepencil</source>
        <translation>Tasten von Bluepencil</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 ist geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Record keys</source>
        <translation>Tasten aufnehmen</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>Keine Aktion hat diese Buchstaben. Weniger finden mehr.</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Sie hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>%1 runs it from now on.</source>
        <translation>%1 führt sie ab jetzt aus.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press others, or take them over: that action then has none.</source>
        <translation>%1 gehört zu „%2“. Drücken Sie andere, oder übernehmen Sie sie: Jene Aktion hat dann keine.</translation>
    </message>
    <message>
        <source>%1 edits text or moves in the window, or the desktop takes it. Press others.</source>
        <translation>%1 bearbeitet Text, bewegt im Fenster oder gehört dem System. Drücken Sie andere.</translation>
    </message>
    <message>
        <source>%1 types a character. Press it with Ctrl or Alt, or a function key; only labels may have single keys.</source>
        <translation>%1 schreibt ein Zeichen. Drücken Sie es mit Strg oder Alt oder eine Funktionstaste; nur Labels dürfen einzelne Tasten haben.</translation>
    </message>
    <message>
        <source>Every action has the keys again that it came with.</source>
        <translation>Jede Aktion hat wieder ihre ursprünglichen Tasten.</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelPanel</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Mehr Labels</translation>
    </message>
    <message>
        <source>Fewer labels</source>
        <translation>Weniger Labels</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <source>Severity of %1: %2</source>
        <translation>Schweregrad von %1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Paragraph for %1</source>
        <translation>Absatz zu %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelsPage</name>
    <message>
        <source>Labels set</source>
        <translation>Gesetzte Labels</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln decision(s)</source>
        <translation>
            <numerusform>bei %Ln Entscheidung</numerusform>
            <numerusform>bei %Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions with a label</source>
        <translation>Entscheidungen mit Label</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>Schweregradpunkte je 1000 Wörter</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>Gründe der Änderungen</translation>
    </message>
    <message>
        <source>running share</source>
        <translation>kumulierter Anteil</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>Of 100 decisions, by week</source>
        <translation>Von 100 Entscheidungen, je Woche</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
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
        <translation>Woche ab %1: %2, n = %3</translation>
    </message>
    <message>
        <source>No week has five decisions.</source>
        <translation>Keine Woche hat fünf Entscheidungen.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>Kumulierter Anteil</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Of all decisions, %1</source>
        <translation>Von allen Entscheidungen, %1</translation>
    </message>
    <message>
        <source>Of all decisions</source>
        <translation>Von allen Entscheidungen</translation>
    </message>
    <message>
        <source>Severity for 1,000 words</source>
        <translation>Schweregrad je 1000 Wörter</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>No labels in this period</source>
        <translation>Keine Labels in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Labels say why a draft was changed: set them while reviewing, or let the queue demand one for each edit.</source>
        <translation>Labels sagen, warum ein Entwurf geändert wurde: Setzen Sie sie beim Review, oder lassen Sie die Warteschlange für jede Bearbeitung eines verlangen.</translation>
    </message>
    <message>
        <source>Severity counts 0, 1, 5 and 25 points for neutral, minor, major and critical labels, for 1,000 words of the drafts; beside a label it is that of the decisions that carry it, with all their labels. A decision may carry several. Intervals are 95 %, Wilson’s for shares; they take decisions to be independent of each other.</source>
        <translation>Der Schweregrad zählt 0, 1, 5 und 25 Punkte für neutrale, geringe, schwere und kritische Labels, je 1000 Wörter der Entwürfe; neben einem Label ist es der Schweregrad der Entscheidungen, die es tragen, mit allen ihren Labels. Eine Entscheidung kann mehrere tragen. Intervalle: 95 %, bei Anteilen nach Wilson; sie setzen voraus, dass Entscheidungen voneinander unabhängig sind.</translation>
    </message>
    <message>
        <source>Labels: why drafts are changed, and how severely</source>
        <translation>Labels: warum Entwürfe geändert werden und wie schwerwiegend</translation>
    </message>
    <message>
        <source>Where “%1” and “%2” come from</source>
        <translation>Woher „%1“ und „%2“ kommen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>With one of the two, %1</source>
        <translation>Mit einem der beiden, %1</translation>
    </message>
    <message>
        <source>With one of the two</source>
        <translation>Mit einem der beiden</translation>
    </message>
    <message>
        <source>Times the others</source>
        <translation>Vielfaches der anderen</translation>
    </message>
    <message>
        <source>The decisions are being read …</source>
        <translation>Die Entscheidungen werden gelesen …</translation>
    </message>
    <message>
        <source>The decisions could not be read.</source>
        <translation>Die Entscheidungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No decision carries one of the two.</source>
        <translation>Keine Entscheidung trägt eines der beiden.</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>alle: %1</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>Prompt-Version</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>with one</source>
        <translation>mit Beleg</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>ohne Beleg</translation>
    </message>
    <message>
        <source>All are of one category and one prompt version.</source>
        <translation>Alle haben dieselbe Kategorie und dieselbe Prompt-Version.</translation>
    </message>
    <message>
        <source>Times the others is the share beside that of all other decisions, with Katz’s interval; where it is above 1 with all of its interval, look there first.</source>
        <translation>Das Vielfache der anderen ist der Anteil geteilt durch den aller anderen Entscheidungen, mit dem Intervall nach Katz; wo es samt Intervall über 1 liegt, lohnt der erste Blick.</translation>
    </message>
</context>
<context>
    <name>bluepencil::LinkLine</name>
    <message>
        <source>Link of the case</source>
        <translation>Link zum Fall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the link of the case</source>
        <translation>Link zum Fall öffnen</translation>
    </message>
    <message>
        <source>Mixes scripts, so look closely: %1</source>
        <translation>Mischt Schriften, sehen Sie genau hin: %1</translation>
    </message>
    <message>
        <source>This item has no link</source>
        <translation>Dieser Vorgang hat keinen Link</translation>
    </message>
    <message>
        <source>Only addresses of the web (http, https) are opened</source>
        <translation>Nur Webadressen (http, https) werden geöffnet</translation>
    </message>
    <message>
        <source>The address names no host</source>
        <translation>Die Adresse nennt keinen Host</translation>
    </message>
    <message>
        <source>Not opened: what stands before @ hides where the address leads</source>
        <translation>Nicht geöffnet: Was vor dem @ steht, verbirgt, wohin die Adresse führt</translation>
    </message>
    <message>
        <source>This is no address of the web</source>
        <translation>Dies ist keine Webadresse</translation>
    </message>
    <message>
        <source>In another script, so look closely: %1</source>
        <translation>In einer anderen Schrift, also genau hinsehen: %1</translation>
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
        <translation>Statistik auf der Befehlszeile</translation>
    </message>
    <message>
        <source>“bluepencil-cli stats” prints the figures of this workspace.</source>
        <translation>„bluepencil-cli stats“ gibt die Kennzahlen dieses Arbeitsbereichs aus.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Warteschlange durchsuchen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Import drafts from a file</source>
        <translation>Entwürfe aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>Datensatz exportieren</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Calm, compact</source>
        <translation>Ruhig, kompakt</translation>
    </message>
    <message>
        <source>Import drafts</source>
        <translation>Entwürfe importieren</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 wurde nicht importiert</translation>
    </message>
    <message>
        <source>Line %1, %2: %3. Nothing of the file was taken.</source>
        <translation>Zeile %1, %2: %3. Aus der Datei wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known already</source>
        <translation>%1: %2 neu, %3 schon bekannt</translation>
    </message>
    <message>
        <source>Some decisions could not be handed over</source>
        <translation>Einige Entscheidungen konnten nicht übergeben werden</translation>
    </message>
    <message>
        <source>They are kept on this machine and go out at the next start.</source>
        <translation>Sie bleiben auf diesem Rechner und gehen beim nächsten Start hinaus.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The sample history is not there.</source>
        <translation>Der Beispielverlauf ist nicht da.</translation>
    </message>
    <message>
        <source>Run an action</source>
        <translation>Aktion ausführen</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>Write guidelines</source>
        <translation>Richtlinien schreiben</translation>
    </message>
    <message>
        <source>Change snippets and dictionary</source>
        <translation>Textbausteine und Wörterbuch ändern</translation>
    </message>
    <message>
        <source>Your text could not be saved</source>
        <translation>Ihr Text konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>If you close now, what you typed since it was saved last is gone. Stay and mend that, or take the text with you on the clipboard.</source>
        <translation>Wenn Sie jetzt schließen, geht verloren, was Sie seit dem letzten Speichern geschrieben haben. Bleiben Sie und beheben Sie das, oder nehmen Sie den Text in der Zwischenablage mit.</translation>
    </message>
    <message>
        <source>Copy the text and close</source>
        <translation>Text kopieren und schließen</translation>
    </message>
    <message>
        <source>Connection to a team&apos;s workspace</source>
        <translation>Verbindung zu einem Team-Arbeitsbereich</translation>
    </message>
    <message>
        <source>The figures are in the workspace</source>
        <translation>Die Kennzahlen sind im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Datasets are made from the workspace</source>
        <translation>Datensätze entstehen aus dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Guidelines are written in the workspace</source>
        <translation>Richtlinien werden im Arbeitsbereich geschrieben</translation>
    </message>
    <message>
        <source>Drafts come in through the gateway</source>
        <translation>Entwürfe kommen über das Gateway herein</translation>
    </message>
    <message>
        <source>Bluepencil works with that workspace from its next start on.</source>
        <translation>Bluepencil arbeitet ab dem nächsten Start mit diesem Arbeitsbereich.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of somebody else wait on this machine.</source>
        <translation>
            <numerusform>%n Entscheidung von jemand anderem wartet auf diesem Rechner.</numerusform>
            <numerusform>%n Entscheidungen von jemand anderem warten auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out when they sign in here again, never in your name.</source>
        <translation>Der Versand folgt, wenn sich diese Person hier wieder anmeldet, nie in Ihrem Namen.</translation>
    </message>
    <message>
        <source>This window works through a gateway and holds only the drafts you are given. Open the workspace itself to see it: bluepencil --workspace postgresql://…</source>
        <translation>Dieses Fenster arbeitet über ein Gateway und enthält nur die Entwürfe, die Sie erhalten. Öffnen Sie den Arbeitsbereich selbst, um ihn zu sehen: bluepencil --workspace postgresql://…</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Zurück zu den Entwürfen</translation>
    </message>
    <message>
        <source>Requests are kept in the workspace</source>
        <translation>Anträge werden im Arbeitsbereich geführt</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Beschädigte Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>%n stored record(s) are damaged.</source>
        <translation>
            <numerusform>%n gespeicherter Datensatz ist beschädigt.</numerusform>
            <numerusform>%n gespeicherte Datensätze sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports leave them out. Look at the disk, and restore a backup beside this workspace.</source>
        <translation>Exporte lassen sie aus. Prüfen Sie die Festplatte und stellen Sie neben diesem Arbeitsbereich eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>“bluepencil-cli doctor” reads every record and names all that are damaged; here the newest were looked at.</source>
        <translation>„bluepencil-cli doctor“ liest jeden Datensatz und nennt alle beschädigten; hier wurden die neuesten angesehen.</translation>
    </message>
    <message>
        <source>No damaged record was found</source>
        <translation>Es wurde kein beschädigter Datensatz gefunden</translation>
    </message>
    <message>
        <source>The stored records could not be checked.</source>
        <translation>Die gespeicherten Datensätze konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The newest records have not been looked at yet.</source>
        <translation>Die neuesten Datensätze wurden noch nicht angesehen.</translation>
    </message>
</context>
<context>
    <name>bluepencil::MemoryPane</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>What was sent for %1</source>
        <translation>Was für %1 gesendet wurde</translation>
    </message>
    <message>
        <source>Earlier items like this</source>
        <translation>Frühere ähnliche Vorgänge</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Take the one at the cursor, or the next</source>
        <translation>Vorschlag am Cursor oder den nächsten übernehmen</translation>
    </message>
    <message>
        <source>Take all of that kind</source>
        <translation>Alle dieser Art übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n zu beachten</numerusform>
            <numerusform>%n zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes</source>
        <translation>„%1“ entfällt</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>„%1“ wird zu „%2“</translation>
    </message>
    <message numerus="yes">
        <source>changed %1 of %2 times by %n reviewer(s)</source>
        <translation>
            <numerusform>%1 von %2 Mal geändert von %n Reviewer</numerusform>
            <numerusform>%1 von %2 Mal geändert von %n Reviewern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n place(s) here</source>
        <translation>
            <numerusform>%1; %n Stelle hier</numerusform>
            <numerusform>%1; %n Stellen hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ModelsPage</name>
    <message>
        <source>Approved unchanged</source>
        <translation>Unverändert freigegeben</translation>
    </message>
    <message>
        <source>Edit effort, HTER</source>
        <translation>Bearbeitungsaufwand, HTER</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>Schweregradpunkte je 1000 Wörter</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>Erstes Token, Median</translation>
    </message>
    <message>
        <source>95 of 100 under %1, %2</source>
        <translation>95 von 100 unter %1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Cost of an item sent</source>
        <translation>Kosten je gesendetem Vorgang</translation>
    </message>
    <message>
        <source>no cost is known</source>
        <translation>keine Kosten bekannt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Approved unchanged, %1</source>
        <translation>Unverändert freigegeben, %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Severity for 1,000 words</source>
        <translation>Schweregrad je 1000 Wörter</translation>
    </message>
    <message>
        <source>First token 50 %</source>
        <translation>Erstes Token 50 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>alle: %1</translation>
    </message>
    <message>
        <source>%1: %2 approved unchanged, 95 % interval %3, n = %4</source>
        <translation>%1: %2 unverändert freigegeben, 95-%-Intervall %3, n = %4</translation>
    </message>
    <message>
        <source>; under 30: read the interval</source>
        <translation>; unter 30: Beachten Sie das Intervall</translation>
    </message>
    <message>
        <source>95 of 100 under</source>
        <translation>95 von 100 unter</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Whole draft 50 %</source>
        <translation>Ganzer Entwurf 50 %</translation>
    </message>
    <message>
        <source>%1: median %2, 95 of 100 under %3, n = %4</source>
        <translation>%1: Median %2, 95 von 100 unter %3, n = %4</translation>
    </message>
    <message>
        <source>No five drafts of a model say when their first token came. A producer says it in seconds as gen_ai.server.time_to_first_token.</source>
        <translation>Von keinem Modell sagen fünf Entwürfe, wann ihr erstes Token kam. Ein Quellsystem nennt es in Sekunden als gen_ai.server.time_to_first_token.</translation>
    </message>
    <message>
        <source>By model and prompt version</source>
        <translation>Nach Modell und Prompt-Version</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>Prompt-Version</translation>
    </message>
    <message>
        <source>%1, prompt version %2</source>
        <translation>%1, Prompt-Version %2</translation>
    </message>
    <message>
        <source>No model and prompt version has five decisions.</source>
        <translation>Kein Modell hat mit einer Prompt-Version fünf Entscheidungen.</translation>
    </message>
    <message>
        <source>Beside the period before</source>
        <translation>Neben dem Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 to %2, n = %3; dashed line: no change</source>
        <translation>%1 bis %2, n = %3; gestrichelte Linie: keine Änderung</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>n zuvor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Änderung, %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Edited, points</source>
        <translation>Bearbeitet, Punkte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Active time, mean</source>
        <translation>Aktive Zeit, Mittelwert</translation>
    </message>
    <message>
        <source>Fewer than five decisions in the period before.</source>
        <translation>Weniger als fünf Entscheidungen im Zeitraum davor.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No model has five decisions.</source>
        <translation>Kein Modell hat fünf Entscheidungen.</translation>
    </message>
    <message>
        <source>Models stand in the order of their names; one under 30 decisions is marked and does not sort by its figures. Intervals are 95 %: Wilson’s for shares, Student’s for means, Newcombe’s and Welch’s for changes; they take decisions to be independent of each other and cases to be alike. Tokens are means of a draft. Another model may get other cases.</source>
        <translation>Modelle stehen in der Reihenfolge ihrer Namen; eines unter 30 Entscheidungen ist markiert und wird nicht nach seinen Kennzahlen sortiert. Intervalle: 95 %, bei Anteilen nach Wilson, bei Mittelwerten nach Student, bei Änderungen nach Newcombe und Welch; sie setzen voraus, dass Entscheidungen voneinander unabhängig und Fälle gleichartig sind. Token sind Mittelwerte je Entwurf. Ein anderes Modell erhält vielleicht andere Fälle.</translation>
    </message>
    <message>
        <source>Models: quality, speed and cost</source>
        <translation>Modelle: Qualität, Geschwindigkeit und Kosten</translation>
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
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Zurück zu den Entwürfen</translation>
    </message>
    <message>
        <source>My work by day</source>
        <translation>Meine Arbeit je Tag</translation>
    </message>
    <message>
        <source>Time counts while this window is in use; a minute without a key or the mouse ends it. “Approved quickly” means in under half the time that a fast reader needs for the draft: often a draft you knew, so a reason to look, no more. Days under 30 decisions are marked, figures of fewer than 5 hidden.</source>
        <translation>Zeit zählt, solange dieses Fenster benutzt wird; eine Minute ohne Taste oder Maus beendet sie. „Schnell freigegeben“ heißt: in weniger als der Hälfte der Zeit, die schnelles Lesen des Entwurfs braucht. Oft ist das ein Entwurf, den Sie kannten, also ein Grund hinzusehen, mehr nicht. Tage unter 30 Entscheidungen sind markiert, Kennzahlen aus weniger als 5 ausgeblendet.</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>What you decide in the next days is summed up here, for you.</source>
        <translation>Was Sie in den nächsten Tagen entscheiden, wird hier für Sie zusammengefasst.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1 edited: %2</source>
        <translation>%1 bearbeitet: %2</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>Time per draft, median</source>
        <translation>Zeit je Entwurf, Median</translation>
    </message>
    <message>
        <source>Draft on the screen, mean</source>
        <translation>Entwurf am Bildschirm, Mittel</translation>
    </message>
    <message>
        <source>Approved quickly</source>
        <translation>Schnell freigegeben</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Per draft</source>
        <translation>Je Entwurf</translation>
    </message>
    <message>
        <source>Draft seen</source>
        <translation>Entwurf gesehen</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Unterlagen gesehen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Approved quickly, of 0 to 100 %</source>
        <translation>Schnell freigegeben, von 0 bis 100 %</translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Das Gateway wird gefragt …</translation>
    </message>
    <message>
        <source>This gateway does not tell your figures</source>
        <translation>Dieses Gateway nennt Ihre Kennzahlen nicht</translation>
    </message>
    <message>
        <source>It is older than this program. When it is updated they stand here, those of today too.</source>
        <translation>Es ist älter als dieses Programm. Sobald es aktualisiert ist, stehen sie hier, auch die von heute.</translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsPane</name>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>The new draft against the one before</source>
        <translation>Der neue Entwurf gegenüber dem vorigen</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>Neuen Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>another draft</source>
        <translation>anderer Entwurf</translation>
    </message>
    <message>
        <source>the same draft</source>
        <translation>derselbe Entwurf</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>andere Fakten</translation>
    </message>
    <message>
        <source>other references</source>
        <translation>andere Belege</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The draft you asked for</source>
        <translation>Der angeforderte Entwurf</translation>
    </message>
    <message>
        <source>Revision %1 came in</source>
        <translation>Revision %1 ist eingetroffen</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>Ihr Wunsch: %1</translation>
    </message>
    <message>
        <source>You changed nothing: the new draft takes the place of the old one.</source>
        <translation>Sie haben nichts geändert: Der neue Entwurf tritt an die Stelle des alten.</translation>
    </message>
    <message>
        <source>Your text stays as it is. It is compared with the new draft from then on.</source>
        <translation>Ihr Text bleibt, wie er ist. Er wird von da an mit dem neuen Entwurf verglichen.</translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsStrip</name>
    <message>
        <source>What changed most</source>
        <translation>Was sich am meisten geändert hat</translation>
    </message>
    <message>
        <source>No period before</source>
        <translation>Kein Zeitraum davor</translation>
    </message>
    <message>
        <source>as many days before would begin before the year 1</source>
        <translation>ebenso viele Tage davor begännen vor dem Jahr 1</translation>
    </message>
    <message>
        <source>all of the time has nothing to stand beside</source>
        <translation>die ganze Zeit hat nichts, neben dem sie stehen kann</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>Zu wenige zum Vergleichen</translation>
    </message>
    <message>
        <source>no group has 30 decisions in both periods</source>
        <translation>keine Gruppe mit 30 in beiden Zeiträumen</translation>
    </message>
    <message>
        <source>Nothing beyond chance</source>
        <translation>Nichts über den Zufall hinaus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) and label(s) compared</source>
        <translation>
            <numerusform>%Ln Gruppe oder Label verglichen</numerusform>
            <numerusform>%Ln Gruppen und Labels verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 points more often</source>
        <translation>%1: %2 Punkte öfter</translation>
    </message>
    <message>
        <source>%1: %2 points less often</source>
        <translation>%1: %2 Punkte seltener</translation>
    </message>
    <message>
        <source>%1: approval %2 points up</source>
        <translation>%1: Freigabe %2 Punkte höher</translation>
    </message>
    <message>
        <source>%1: approval %2 points down</source>
        <translation>%1: Freigabe %2 Punkte tiefer</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Drift could not be looked for</source>
        <translation>Nach Drift konnte nicht gesucht werden</translation>
    </message>
    <message>
        <source>it is tried again with the next reading (F5)</source>
        <translation>beim nächsten Lesen wird es wieder versucht (F5)</translation>
    </message>
    <message>
        <source>Looking at all decisions …</source>
        <translation>Alle Entscheidungen werden durchgesehen …</translation>
    </message>
    <message>
        <source>No alarm is open</source>
        <translation>Kein Alarm ist offen</translation>
    </message>
    <message>
        <source>approval and effort of each model and task are watched</source>
        <translation>Freigabe und Aufwand werden überwacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alarm(s)</source>
        <translation>
            <numerusform>%Ln offener Alarm</numerusform>
            <numerusform>%Ln offene Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open warning(s)</source>
        <translation>
            <numerusform>%Ln offene Warnung</numerusform>
            <numerusform>%Ln offene Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %2, seit %3</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>no forecast: too little came and went</source>
        <translation>keine Vorhersage: Zu wenig kam und ging</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, %1 in %2 days</source>
        <translation>
            <numerusform>%Ln wartet, in %2 Tagen %1</numerusform>
            <numerusform>%Ln warten, in %2 Tagen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits in %1</source>
        <translation>in %1 wartet nichts mehr</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>no more are closed than come</source>
        <translation>es werden nicht mehr abgeschlossen, als kommen</translation>
    </message>
    <message>
        <source>95 %: %1; %2</source>
        <translation>95 %: %1; %2</translation>
    </message>
    <message>
        <source>%1 overdue; %2</source>
        <translation>%1 überfällig; %2</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>Was zuerst anzusehen ist</translation>
    </message>
    <message>
        <source>What changed most, of %1 beyond chance (%2 compared)</source>
        <translation>Was sich am meisten geändert hat, von %1 über den Zufall hinaus (%2 verglichen)</translation>
    </message>
    <message>
        <source>%1 to %2, 95 %: %3 to %4, n = %5 and %6</source>
        <translation>%1 auf %2, 95 %: %3 bis %4, n = %5 und %6</translation>
    </message>
    <message>
        <source>Drift, by %1 (95 %: %2 to %3), n = %4</source>
        <translation>Drift, um %1 (95 %: %2 bis %3), n = %4</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
</context>
<context>
    <name>bluepencil::Overlay</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bluepencil::Paragraph</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>bluepencil::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Kennzahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only this span</source>
        <translation>Nur diesen Ausschnitt</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Makes what is shown the period of all figures</source>
        <translation>Macht das Gezeigte zum Zeitraum aller Kennzahlen</translation>
    </message>
    <message>
        <source>Shows all of the chart again</source>
        <translation>Zeigt wieder das ganze Diagramm</translation>
    </message>
</context>
<context>
    <name>bluepencil::PlotView</name>
    <message>
        <source>This plot cannot be drawn: %1 is missing or does not fit. Install Bluepencil again. The table has the same figures.</source>
        <translation>Dieses Diagramm kann nicht gezeichnet werden: %1 fehlt oder passt nicht. Installieren Sie Bluepencil neu. Die Tabelle hat dieselben Kennzahlen.</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreparationForm</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Least share of the draft on screen</source>
        <translation>Mindestanteil des Entwurfs auf dem Bildschirm</translation>
    </message>
    <message>
        <source>any, or like 0.8</source>
        <translation>beliebig, oder etwa 0,8</translation>
    </message>
    <message>
        <source>A second review agrees</source>
        <translation>Ein zweites Review stimmt zu</translation>
    </message>
    <message>
        <source>No reviewer disagrees</source>
        <translation>Kein Reviewer widerspricht</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>Exakte Duplikate</translation>
    </message>
    <message>
        <source>Exact and near duplicates</source>
        <translation>Exakte und ähnliche Duplikate</translation>
    </message>
    <message>
        <source>Near from this likeness on (Jaccard)</source>
        <translation>Ähnlich ab diesem Wert (Jaccard)</translation>
    </message>
    <message>
        <source>Both sides of contradictions, too</source>
        <translation>Auch beide Seiten von Widersprüchen</translation>
    </message>
    <message>
        <source>Evaluation files</source>
        <translation>Evaluationsdateien</translation>
    </message>
    <message>
        <source>Texts that the model is judged by, and must not train on</source>
        <translation>Texte, an denen das Modell gemessen wird und mit denen es nicht trainieren darf</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Caps and lengths</source>
        <translation>Obergrenzen und Längen</translation>
    </message>
    <message>
        <source>Records of one reviewer</source>
        <translation>Einträge je Reviewer</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>Records about one person</source>
        <translation>Einträge je Person</translation>
    </message>
    <message>
        <source>Tokens of a record</source>
        <translation>Token je Eintrag</translation>
    </message>
    <message>
        <source>Lengths in tokens</source>
        <translation>Längen in Token</translation>
    </message>
    <message>
        <source>Since, and history</source>
        <translation>Zeitraum und Verlauf</translation>
    </message>
    <message>
        <source>Only what came in after</source>
        <translation>Nur was eingegangen ist nach</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Finals that came without a draft</source>
        <translation>Endfassungen, die ohne Entwurf kamen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Rows like others</source>
        <translation>Zeilen wie andere</translation>
    </message>
    <message>
        <source>Gold: test alone</source>
        <translation>Gold: nur Test</translation>
    </message>
    <message>
        <source>%1 is no share of a draft. Write it like 0.8.</source>
        <translation>%1 ist kein Anteil eines Entwurfs. Schreiben Sie ihn wie 0,8.</translation>
    </message>
    <message>
        <source>%1 is no likeness. Write a number from 0.5 to 1.</source>
        <translation>%1 ist kein Ähnlichkeitswert. Schreiben Sie eine Zahl von 0,5 bis 1.</translation>
    </message>
    <message>
        <source>%1 is no cap. Write a whole number, or nothing.</source>
        <translation>%1 ist keine Obergrenze. Schreiben Sie eine ganze Zahl oder nichts.</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>second review</source>
        <translation>zweites Review</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>near from %1</source>
        <translation>ähnlich ab %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>contradictions kept</source>
        <translation>Widersprüche behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewer %1</source>
        <translation>%1 je Reviewer</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>%1 je Person</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>in tokens</source>
        <translation>in Token</translation>
    </message>
    <message>
        <source>history is gold</source>
        <translation>Verlauf ist Gold</translation>
    </message>
    <message>
        <source>with history</source>
        <translation>mit Verlauf</translation>
    </message>
    <message>
        <source>Tokens as this table counts them</source>
        <translation>Token nach dieser Tabelle gezählt</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreviewCard</name>
    <message>
        <source>First rows as they will be written</source>
        <translation>Erste Zeilen, wie sie geschrieben werden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Format of the preview</source>
        <translation>Format der Vorschau</translation>
    </message>
    <message>
        <source>How rows are shown</source>
        <translation>Anzeige der Zeilen</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>First rows, draft to final</source>
        <translation>Erste Zeilen, Entwurf zu Endfassung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the first of %1, in their order</source>
        <translation>die ersten von %1, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>No decision matches yet.</source>
        <translation>Noch passt keine Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing goes into this format.</source>
        <translation>In dieses Format kommt nichts.</translation>
    </message>
    <message>
        <source>some rows, while all are counted</source>
        <translation>einige Zeilen, während alle gezählt werden</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>wird gezählt …</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreviewModel</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>nicht gut</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Draft to final</source>
        <translation>Entwurf zu Endfassung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
</context>
<context>
    <name>bluepencil::PrivacyForm</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation>Zahlungskarte</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Nationale Kennnummer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Link with a password</source>
        <translation>Link mit Passwort</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation>Passwort oder Schlüssel</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Policy, claim or case</source>
        <translation>Police, Schaden oder Fall</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Pattern of your own</source>
        <translation>Eigenes Muster</translation>
    </message>
    <message>
        <source>Placeholder with a number</source>
        <translation>Platzhalter mit Nummer</translation>
    </message>
    <message>
        <source>Kind alone</source>
        <translation>Nur die Art</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Generalised</source>
        <translation>Verallgemeinert</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>Shifted by weeks</source>
        <translation>Um Wochen verschoben</translation>
    </message>
    <message>
        <source>Pseudonym by a key</source>
        <translation>Pseudonym per Schlüssel</translation>
    </message>
    <message>
        <source>Single kinds</source>
        <translation>Einzelne Arten</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>Wie die übrigen</translation>
    </message>
    <message>
        <source>What pseudonyms are for</source>
        <translation>Wozu die Pseudonyme dienen</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Datei des Schlüssels</translation>
    </message>
    <message>
        <source>Choose the file of the key</source>
        <translation>Datei des Schlüssels wählen</translation>
    </message>
    <message>
        <source>Name the file of the key that pseudonyms are made with.</source>
        <translation>Nennen Sie die Datei des Schlüssels, mit dem Pseudonyme gebildet werden.</translation>
    </message>
    <message>
        <source>The key cannot be used: it needs a file of its own with 32 bytes or more that others cannot read.</source>
        <translation>Der Schlüssel kann nicht verwendet werden: Er braucht eine eigene Datei mit mindestens 32 Bytes, die andere nicht lesen können.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QualityPage</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Sofort rückgängig gemacht</translation>
    </message>
    <message>
        <source>Called back in time</source>
        <translation>Rechtzeitig zurückgenommen</translation>
    </message>
    <message>
        <source>Not sent by the producer</source>
        <translation>Vom Quellsystem nicht gesendet</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Zu spät gekommen</translation>
    </message>
    <message>
        <source>How much was changed</source>
        <translation>Wie viel geändert wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>%Ln ohne Endfassung weggelassen</numerusform>
            <numerusform>%Ln ohne Endfassung weggelassen</numerusform>
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
        <translation>Was zu gesendeten Texten zurückkam</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>For 100 sent, %1</source>
        <translation>Je 100 gesendete, %1</translation>
    </message>
    <message>
        <source>For 100 sent</source>
        <translation>Je 100 gesendete</translation>
    </message>
    <message>
        <source>Sent with any</source>
        <translation>Gesendete mit Signal</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Nothing came back. A producer tells complaints, reopened cases or satisfaction as signals, with the outcome that they are about.</source>
        <translation>Nichts kam zurück. Ein Quellsystem meldet Beschwerden, wieder geöffnete Fälle oder Zufriedenheit als Signale, mit dem Ergebnis, auf das sie sich beziehen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 of 100 under</source>
        <translation>90 von 100 unter</translation>
    </message>
    <message>
        <source>Mean, %1</source>
        <translation>Mittelwert, %1</translation>
    </message>
    <message>
        <source>from arrival to the decision</source>
        <translation>vom Eingang bis zur Entscheidung</translation>
    </message>
    <message>
        <source>reading, until the first change</source>
        <translation>Lesen, bis zur ersten Änderung</translation>
    </message>
    <message>
        <source>active, idle time left out</source>
        <translation>aktiv, Leerlauf weggelassen</translation>
    </message>
    <message>
        <source>a sample of %1 of %2 drafts</source>
        <translation>eine Stichprobe von %1 von %2 Entwürfen</translation>
    </message>
    <message>
        <source>The checks and the brand voice are of %1, the same each time; what is behind a check as well. Answers are of all drafts.</source>
        <translation>Prüfungen und Markenstimme gelten für %1, jedes Mal dieselbe; ebenso das, was hinter einer Prüfung steht. Antworten gelten für alle Entwürfe.</translation>
    </message>
    <message>
        <source>Checked of the other selection: %1.</source>
        <translation>Von der anderen Auswahl geprüft: %1.</translation>
    </message>
    <message>
        <source>What the automatic checks find in the drafts</source>
        <translation>Was die automatischen Prüfungen in den Entwürfen finden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>For 100 drafts, %1</source>
        <translation>Je 100 Entwürfe, %1</translation>
    </message>
    <message>
        <source>For 100 drafts</source>
        <translation>Je 100 Entwürfe</translation>
    </message>
    <message>
        <source>Drafts with any</source>
        <translation>Entwürfe mit Befund</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Was right</source>
        <translation>Zutreffend</translation>
    </message>
    <message>
        <source>The drafts are being checked …</source>
        <translation>Die Entwürfe werden geprüft …</translation>
    </message>
    <message>
        <source>The drafts could not be checked.</source>
        <translation>Die Entwürfe konnten nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than five drafts.</source>
        <translation>Weniger als fünf Entwürfe.</translation>
    </message>
    <message>
        <source>No check found anything to look at.</source>
        <translation>Keine Prüfung fand etwas zu beachten.</translation>
    </message>
    <message>
        <source>Sent, of the decisions that count; undone, called back, not sent and too late, of those that were made. A check was right where a reviewer answered its finding by mending the draft; not found does not mean wrong. Findings and signals are counts that may come more than once, with Garwood’s interval; shares have Wilson’s, means Student’s, 95 % all of them. How much was changed says nothing of how long it took.</source>
        <translation>Gesendet: von den Entscheidungen, die zählen; rückgängig gemacht, zurückgenommen, nicht gesendet und zu spät: von den getroffenen. Eine Prüfung war zutreffend, wo ein Reviewer ihren Befund als im Entwurf behoben beantwortete; nicht gefunden heißt nicht falsch. Befunde und Signale sind Anzahlen, die mehrfach vorkommen können, mit Intervall nach Garwood; Anteile haben das nach Wilson, Mittelwerte das nach Student, alle 95 %. Wie viel geändert wurde, sagt nichts darüber, wie lange es dauerte.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Quality: changes, checks and what came back</source>
        <translation>Qualität: Änderungen, Prüfungen und was zurückkam</translation>
    </message>
    <message>
        <source>Brand voice, of 100</source>
        <translation>Markenstimme, von 100</translation>
    </message>
    <message>
        <source>Beside the time before the model</source>
        <translation>Neben der Zeit vor dem Modell</translation>
    </message>
    <message>
        <source>handling times of imported answers; left out: %1</source>
        <translation>Bearbeitungszeiten importierter Antworten; ausgelassen: %1</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>n zuvor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Änderung, %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>active time, mean</source>
        <translation>aktive Zeit, Mittel</translation>
    </message>
    <message>
        <source>No imported answer tells a time that can be.</source>
        <translation>Keine importierte Antwort nennt eine Zeit, die sein kann.</translation>
    </message>
    <message>
        <source>Suggestions used</source>
        <translation>Genutzte Vorschläge</translation>
    </message>
    <message>
        <source>What reviewers were offered while they worked</source>
        <translation>Was Reviewern bei der Arbeit vorgeschlagen wurde</translation>
    </message>
    <message>
        <source>each suggestion once for a decision</source>
        <translation>jeder Vorschlag einmal je Entscheidung</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Used, %1</source>
        <translation>Genutzt, %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Nothing was offered: no words for a misspelt one, no correction made before, no other draft.</source>
        <translation>Es wurde nichts angeboten: keine Wörter für ein falsch geschriebenes, keine frühere Korrektur, kein anderer Entwurf.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were checked for both.</source>
        <translation>
            <numerusform>%Ln Entwurf wurde für beide geprüft.</numerusform>
            <numerusform>%Ln Entwürfe wurden für beide geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueDelegate</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>with another</source>
        <translation>bei anderen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>waits for a draft</source>
        <translation>wartet auf Entwurf</translation>
    </message>
    <message>
        <source>back to you</source>
        <translation>wieder bei Ihnen</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueModel</name>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>with someone else</source>
        <translation>bei jemand anderem</translation>
    </message>
    <message>
        <source>waits for another draft</source>
        <translation>wartet auf einen anderen Entwurf</translation>
    </message>
    <message>
        <source>back after you asked for another draft</source>
        <translation>zurück, nachdem Sie einen anderen Entwurf angefordert haben</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePage</name>
    <message>
        <source>fewer than two whole days since the first item came</source>
        <translation>keine zwei ganzen Tage seit dem ersten Vorgang</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln day(s)</source>
        <translation>
            <numerusform>aus %Ln Tag</numerusform>
            <numerusform>aus %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>%1 due within the hour, %2 overdue</source>
        <translation>%1 in dieser Stunde fällig, %2 überfällig</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ältester</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>half wait over %1, one in ten over %2</source>
        <translation>Hälfte über %1, ein Zehntel über %2</translation>
    </message>
    <message>
        <source>Closed after they were due</source>
        <translation>Nach Fälligkeit abgeschlossen</translation>
    </message>
    <message>
        <source>Come a day</source>
        <translation>Eingang je Tag</translation>
    </message>
    <message>
        <source>Closed a day</source>
        <translation>Abschlüsse je Tag</translation>
    </message>
    <message>
        <source>What comes and what goes</source>
        <translation>Was kommt und was geht</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>More or fewer open</source>
        <translation>Mehr oder weniger offen</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 closed</source>
        <translation>%1: %2 gekommen, %3 abgeschlossen</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Entschieden am %1</translation>
    </message>
    <message>
        <source>The first item came today; whole days are shown.</source>
        <translation>Der erste Vorgang kam heute; gezeigt werden ganze Tage.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s).</source>
        <translation>
            <numerusform>Am letzten ganzen Tag kam nichts und wurde nichts abgeschlossen.</numerusform>
            <numerusform>An den letzten %Ln ganzen Tagen kam nichts und wurde nichts abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes on so</source>
        <translation>Wenn es so weitergeht</translation>
    </message>
    <message>
        <source>There is no forecast: %1.</source>
        <translation>Es gibt keine Prognose: %1.</translation>
    </message>
    <message numerus="yes">
        <source>as on the last %Ln whole day(s)</source>
        <translation>
            <numerusform>wie am letzten ganzen Tag</numerusform>
            <numerusform>wie an den letzten %Ln ganzen Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no forecast: nothing came or was closed on the last %Ln whole day(s), so there is nothing to go by.</source>
        <translation>
            <numerusform>Es gibt keine Prognose: Am letzten ganzen Tag kam nichts und wurde nichts abgeschlossen, also fehlt jede Grundlage.</numerusform>
            <numerusform>Es gibt keine Prognose: An den letzten %Ln ganzen Tagen kam nichts und wurde nichts abgeschlossen, also fehlt jede Grundlage.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Waiting, %1</source>
        <translation>Wartend, %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>never: no more are closed than come</source>
        <translation>nie: Es werden nicht mehr abgeschlossen, als kommen</translation>
    </message>
    <message>
        <source>until nothing waits</source>
        <translation>bis nichts wartet</translation>
    </message>
    <message>
        <source>Queues in which something waits</source>
        <translation>Warteschlangen, in denen etwas wartet</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Due within the hour</source>
        <translation>In dieser Stunde fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Closed after due</source>
        <translation>Nach Fälligkeit abgeschlossen</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>In 7 Tagen</translation>
    </message>
    <message>
        <source>Until nothing waits</source>
        <translation>Bis nichts wartet</translation>
    </message>
    <message>
        <source>Nothing waits in any queue.</source>
        <translation>In keiner Warteschlange wartet etwas.</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s) either. As soon as a producer submits items, what waits and how it comes and goes show up here.</source>
        <translation>
            <numerusform>Auch am letzten ganzen Tag kam nichts und wurde nichts abgeschlossen. Sobald ein Quellsystem Vorgänge einreicht, erscheint hier, was wartet und wie es kommt und geht.</numerusform>
            <numerusform>Auch an den letzten %Ln ganzen Tagen kam nichts und wurde nichts abgeschlossen. Sobald ein Quellsystem Vorgänge einreicht, erscheint hier, was wartet und wie es kommt und geht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What waits now and how it came and went on the last %Ln whole day(s), whatever the period above: queue, task, model, language and attributes choose among it, period, reviewer and label do not. Closed means decided, expired or cancelled; a point opens what was decided. The forecast takes days to be alike and independent of each other, so weekends and growth are not foreseen. Intervals are 95 %.</source>
        <translation>
            <numerusform>Was jetzt wartet und wie es am letzten ganzen Tag kam und ging, unabhängig vom Zeitraum oben: Warteschlange, Aufgabe, Modell, Sprache und Attribute wählen daraus aus, Zeitraum, Reviewer und Label nicht. Abgeschlossen heißt entschieden, abgelaufen oder storniert; ein Punkt öffnet, was entschieden wurde. Die Prognose nimmt Tage als gleichartig und voneinander unabhängig an, daher sind Wochenenden und Wachstum nicht vorhergesehen. Intervalle: 95 %.</numerusform>
            <numerusform>Was jetzt wartet und wie es an den letzten %Ln ganzen Tagen kam und ging, unabhängig vom Zeitraum oben: Warteschlange, Aufgabe, Modell, Sprache und Attribute wählen daraus aus, Zeitraum, Reviewer und Label nicht. Abgeschlossen heißt entschieden, abgelaufen oder storniert; ein Punkt öffnet, was entschieden wurde. Die Prognose nimmt Tage als gleichartig und voneinander unabhängig an, daher sind Wochenenden und Wachstum nicht vorhergesehen. Intervalle: 95 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue: what waits, and a forecast</source>
        <translation>Warteschlange: was wartet, und eine Prognose</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePane</name>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueTerms</name>
    <message>
        <source>is free</source>
        <translation>frei ist</translation>
    </message>
    <message>
        <source>is held by you</source>
        <translation>von Ihnen reserviert ist</translation>
    </message>
    <message>
        <source>is edited and not decided</source>
        <translation>bearbeitet und nicht entschieden ist</translation>
    </message>
    <message>
        <source>came back to you</source>
        <translation>zu Ihnen zurückkam</translation>
    </message>
    <message>
        <source>is with somebody else</source>
        <translation>bei jemand anderem ist</translation>
    </message>
    <message>
        <source>has “%1” in its title or id</source>
        <translation>„%1“ in Titel oder Kennung hat</translation>
    </message>
    <message>
        <source>is in the queue “%1”</source>
        <translation>in der Warteschlange „%1“ ist</translation>
    </message>
    <message>
        <source>has the task “%1”</source>
        <translation>die Aufgabe „%1“ hat</translation>
    </message>
    <message>
        <source>is in the language “%1”</source>
        <translation>in der Sprache „%1“ ist</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>No open draft %1. Clear the search to see all.</source>
        <translation>Es gibt keinen offenen Entwurf, der %1. Leeren Sie die Suche, um alle zu sehen.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>No draft has the state “%1”. There are: free, mine, edited, returned, waiting, other.</source>
        <translation>Kein Entwurf hat den Zustand „%1“. Es gibt: free, mine, edited, returned, waiting, other.</translation>
    </message>
    <message>
        <source>waits for another draft</source>
        <translation>auf einen anderen Entwurf wartet</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Save, open or delete a recipe</source>
        <translation>Rezept speichern, öffnen oder löschen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>as it was saved</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save under a name …</source>
        <translation>Unter einem Namen speichern …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeDesk</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>The recipe cannot be read.</source>
        <translation>Das Rezept ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Rezept: %1</translation>
    </message>
    <message>
        <source>The recipe was not saved.</source>
        <translation>Das Rezept wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The recipe is saved: %1</source>
        <translation>Das Rezept ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Choose a saved recipe first.</source>
        <translation>Wählen Sie erst ein gespeichertes Rezept.</translation>
    </message>
    <message>
        <source>Delete the recipe %1?</source>
        <translation>Rezept %1 löschen?</translation>
    </message>
    <message>
        <source>Everybody who works with the workspace loses it. Batches that were made with it stay as they are.</source>
        <translation>Es verschwindet für alle, die mit dem Arbeitsbereich arbeiten. Damit erstellte Pakete bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The recipe was not deleted.</source>
        <translation>Das Rezept wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The recipe is deleted: %1</source>
        <translation>Das Rezept ist gelöscht: %1</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Rezept als Datei speichern</translation>
    </message>
    <message>
        <source>The recipe is written: %1</source>
        <translation>Das Rezept ist geschrieben: %1</translation>
    </message>
    <message>
        <source>The recipe was not written.</source>
        <translation>Das Rezept wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>The recipe was not opened.</source>
        <translation>Das Rezept wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeForm</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Name des Pakets</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>nächste Nummer</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>&amp;Name des Pakets</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>beliebiger Tag</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Reviewer</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>To, &amp;inclusive</source>
        <translation>&amp;Bis einschließlich</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Approved unchanged</source>
        <translation>Unverändert freigegeben</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Approved faster than .25 s a word</source>
        <translation>Freigabe schneller als 0,25 s je Wort</translation>
    </message>
    <message>
        <source>Pairs that differ in marks only</source>
        <translation>Nur in Satzzeichen verschieden</translation>
    </message>
    <message>
        <source>Rejected for policy or safety</source>
        <translation>Abgelehnt: Vorgaben, Sicherheit</translation>
    </message>
    <message>
        <source>Figures the model can&apos;t know</source>
        <translation>Dem Modell unbekannte Zahlen</translation>
    </message>
    <message>
        <source>Split by person, else conversation</source>
        <translation>Nach Person, sonst Konversation</translation>
    </message>
    <message>
        <source>Train, validation, test</source>
        <translation>Training, Validierung, Test</translation>
    </message>
    <message>
        <source>Everything is train</source>
        <translation>Alles ist Training</translation>
    </message>
    <message>
        <source>Train, &amp;validation, test</source>
        <translation>Train&amp;ing, Validierung, Test</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>none: texts are written as they are, names and all. Whoever gives the batch away answers for it.</source>
        <translation>keiner: Texte werden unverändert geschrieben, samt Namen. Wer das Paket weitergibt, steht dafür ein.</translation>
    </message>
    <message>
        <source>Days in %1</source>
        <translation>Tage in %1</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-23.</source>
        <translation>%1 ist kein Tag. Schreiben Sie ihn wie 2026-11-23.</translation>
    </message>
    <message>
        <source>Choose a kind of decision.</source>
        <translation>Wählen Sie eine Art von Entscheidung.</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>Ohne diese</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Andere Teile</translation>
    </message>
    <message>
        <source>Parts in per cent</source>
        <translation>Teile in Prozent</translation>
    </message>
    <message>
        <source>Salt: another one deals anew</source>
        <translation>Salt: ein anderes verteilt neu</translation>
    </message>
    <message>
        <source>%1 are no parts. Write three numbers that add up to 100, like 85,10,5.</source>
        <translation>%1 sind keine Teile. Schreiben Sie drei Zahlen, die zusammen 100 ergeben, wie 85,10,5.</translation>
    </message>
    <message>
        <source>History can be gold only where there is a split.</source>
        <translation>Der Verlauf kann nur Gold sein, wo es eine Aufteilung gibt.</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>And only: %1</source>
        <translation>Und nur: %1</translation>
    </message>
    <message>
        <source>Flagged: health, belief and the like</source>
        <translation>Heikles: Gesundheit, Glaube u. Ä.</translation>
    </message>
    <message>
        <source>What becomes of personal data</source>
        <translation>Was aus personenbezogenen Daten wird</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Pseudonymise</source>
        <translation>Pseudonymisieren</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>What the detectors find is replaced. What they do not know stays.</source>
        <translation>Was die Detektoren finden, wird ersetzt. Was sie nicht kennen, bleibt.</translation>
    </message>
    <message>
        <source>Orders to a model or reviewer</source>
        <translation>Anweisungen an Modell, Reviewer</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeNameOverlay</name>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>It is kept in the workspace, for everybody who works with it. One of the same name is replaced.</source>
        <translation>Es wird im Arbeitsbereich behalten, für alle, die damit arbeiten. Eines mit demselben Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecordView</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>About this decision</source>
        <translation>Zu dieser Entscheidung</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Korrekturansicht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This decision let nothing out</source>
        <translation>Diese Entscheidung ließ nichts hinaus</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>Bearbeitungsaufwand</translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER %1</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>Eskaliert an</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedlineLine</name>
    <message>
        <source>[deleted: %1]</source>
        <translation>[gelöscht: %1]</translation>
    </message>
    <message>
        <source>[inserted: %1]</source>
        <translation>[eingefügt: %1]</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedlineView</name>
    <message>
        <source>Redline</source>
        <translation>Korrekturansicht</translation>
    </message>
    <message>
        <source>Too large to be shown side by side: the draft has %L1 characters, your text %L2.</source>
        <translation>Zu groß für die Gegenüberstellung: Der Entwurf hat %L1 Zeichen, Ihr Text %L2.</translation>
    </message>
    <message>
        <source>add label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <translation>Anderen Entwurf anfordern</translation>
    </message>
    <message>
        <source>The item goes back to its producer with this line, and to you when another draft is there. Your text is kept.</source>
        <translation>Der Vorgang geht mit dieser Zeile an sein Quellsystem zurück und kommt wieder zu Ihnen, sobald ein anderer Entwurf da ist. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>What should the next draft do?</source>
        <translation>Was soll der nächste Entwurf anders machen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Anfordern</translation>
    </message>
</context>
<context>
    <name>bluepencil::RejectOverlay</name>
    <message>
        <source>Reject this draft</source>
        <translation>Diesen Entwurf ablehnen</translation>
    </message>
    <message>
        <source>Why? The keys set and unset a reason.</source>
        <translation>Warum? Die Tasten setzen und entfernen einen Grund.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Nothing: the producer hears that it was rejected</source>
        <translation>Nichts: Das Quellsystem erfährt, dass abgelehnt wurde</translation>
    </message>
    <message>
        <source>My text instead of the draft</source>
        <translation>Mein Text statt des Entwurfs</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>My text instead (change the draft first)</source>
        <translation>Mein Text stattdessen (erst den Entwurf ändern)</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReleaseOverlay</name>
    <message>
        <source>Give drafts back</source>
        <translation>Entwürfe zurückgeben</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>None of them is yours</source>
        <translation>Keiner davon gehört Ihnen</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n draft(s)?</source>
        <translation>
            <numerusform>%n Entwurf zurückgeben?</numerusform>
            <numerusform>%n Entwürfe zurückgeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Others can take them at once, you after a minute. What you typed is kept for you.</source>
        <translation>Andere können sie sofort nehmen, Sie nach einer Minute. Was Sie geschrieben haben, bleibt für Sie erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected you do not hold.</source>
        <translation>
            <numerusform>%n der ausgewählten haben Sie nicht reserviert.</numerusform>
            <numerusform>%n der ausgewählten haben Sie nicht reserviert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RequestsPage</name>
    <message>
        <source>Access</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Datenübertragbarkeit</translation>
    </message>
    <message>
        <source>GDPR, one month</source>
        <translation>DSGVO, ein Monat</translation>
    </message>
    <message>
        <source>CCPA, 45 days</source>
        <translation>CCPA, 45 Tage</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due soon: %n day(s) left</source>
        <translation>
            <numerusform>bald fällig: noch %n Tag</numerusform>
            <numerusform>bald fällig: noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>Anträge betroffener Personen</translation>
    </message>
    <message>
        <source>Closed ones, too</source>
        <translation>Auch abgeschlossene</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Nobody has asked for anything</source>
        <translation>Niemand hat etwas beantragt</translation>
    </message>
    <message>
        <source>When somebody asks what is held about them, or to have it erased, note it below: the clock for the answer runs from the day on which it came in.</source>
        <translation>Wenn jemand wissen will, was über die eigene Person gespeichert ist, oder dessen Löschung verlangt, vermerken Sie es unten: Die Frist für die Antwort läuft ab dem Tag des Eingangs.</translation>
    </message>
    <message>
        <source>What the person was &amp;told</source>
        <translation>Was der Person mitge&amp;teilt wurde</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Antrag abschließen</translation>
    </message>
    <message>
        <source>Extend its time</source>
        <translation>Frist verlängern</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Neuer Antrag</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translation>&amp;Recht</translation>
    </message>
    <message>
        <source>&amp;Person (subject_id)</source>
        <translation>&amp;Person (subject_id)</translation>
    </message>
    <message>
        <source>Came &amp;in on</source>
        <translation>&amp;Eingang am</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Add the request</source>
        <translation>Antrag hinzufügen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Eingang am</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message numerus="yes">
        <source>%n open, some late or due within a week</source>
        <translation>
            <numerusform>%n offen, überfällig oder binnen einer Woche fällig</numerusform>
            <numerusform>%n offen, einige überfällig oder binnen einer Woche fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ResultCard</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1 is written: %2</source>
        <translation>%1 ist geschrieben: %2</translation>
    </message>
    <message>
        <source>Content SHA-256 %1</source>
        <translation>SHA-256 des Inhalts %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewPlace</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Approve or send edited</source>
        <translation>Freigeben oder bearbeitet senden</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Undo last decision</source>
        <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Take back what was sent</source>
        <translation>Gesendetes zurücknehmen</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Vorgang</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriger Vorgang</translation>
    </message>
    <message>
        <source>Next hunk</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous hunk</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Redline shown or hidden</source>
        <translation>Korrekturansicht ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Hold or look at what is new</source>
        <translation>Reservieren oder Neues ansehen</translation>
    </message>
    <message>
        <source>Label the hunk</source>
        <translation>Änderung mit Label versehen</translation>
    </message>
    <message>
        <source>Minor, major, critical</source>
        <translation>Gering, schwer, kritisch</translation>
    </message>
    <message>
        <source>Take the proposed label</source>
        <translation>Vorgeschlagenes Label übernehmen</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Korrekturansicht</translation>
    </message>
    <message>
        <source>The time for this draft ran out</source>
        <translation>Die Zeit für diesen Entwurf ist abgelaufen</translation>
    </message>
    <message>
        <source>Someone else may open it now. Your text is kept: hold the draft again to go on.</source>
        <translation>Jetzt kann ihn jemand anderes öffnen. Ihr Text bleibt erhalten: Reservieren Sie den Entwurf erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>Erneut reservieren</translation>
    </message>
    <message>
        <source>Import drafts</source>
        <translation>Entwürfe importieren</translation>
    </message>
    <message>
        <source>Checks, facts, labels and guideline</source>
        <translation>Prüfungen, Fakten, Labels und Richtlinie</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What others should know</source>
        <translation>Was andere wissen sollten</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>The first draft comes at once.</source>
        <translation>Der erste Entwurf kommt sofort.</translation>
    </message>
    <message>
        <source>Nothing for you right now</source>
        <translation>Gerade nichts für Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are with someone else or come back later.</source>
        <translation>
            <numerusform>%n Entwurf ist bei jemand anderem oder kommt später wieder.</numerusform>
            <numerusform>%n Entwürfe sind bei jemand anderem oder kommen später wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is clear</source>
        <translation>Die Warteschlange ist leer</translation>
    </message>
    <message numerus="yes">
        <source>%n decided today. New drafts show up here by themselves.</source>
        <translation>
            <numerusform>%n heute entschieden. Neue Entwürfe erscheinen hier von selbst.</numerusform>
            <numerusform>%n heute entschieden. Neue Entwürfe erscheinen hier von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>New drafts show up here by themselves.</source>
        <translation>Neue Entwürfe erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The producer says: %1</source>
        <translation>Das Quellsystem meldet: %1</translation>
    </message>
    <message>
        <source>Part of this conversation is damaged.</source>
        <translation>Ein Teil dieses Gesprächs ist beschädigt.</translation>
    </message>
    <message>
        <source>Earlier turns that can be shown to nobody: %1. This draft does not wait for them.</source>
        <translation>Frühere Beiträge, die niemandem gezeigt werden können: %1. Dieser Entwurf wartet nicht auf sie.</translation>
    </message>
    <message>
        <source>too large to be shown</source>
        <translation>zu groß für die Anzeige</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n hunk(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
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
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>hunk %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>whole draft</source>
        <translation>ganzer Entwurf</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>There is no draft to decide on</source>
        <translation>Es gibt keinen Entwurf zu entscheiden</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Hold the draft again first</source>
        <translation>Reservieren Sie erst den Entwurf erneut</translation>
    </message>
    <message>
        <source>Look at the new revision first</source>
        <translation>Sehen Sie erst die neue Revision an</translation>
    </message>
    <message>
        <source>Undo typing or a label</source>
        <translation>Eingabe oder Label rückgängig machen</translation>
    </message>
    <message>
        <source>Redo typing or a label</source>
        <translation>Eingabe oder Label wiederherstellen</translation>
    </message>
    <message>
        <source>No decision waits to be sent</source>
        <translation>Keine Entscheidung wartet auf den Versand</translation>
    </message>
    <message>
        <source>There is no decision that could be taken back</source>
        <translation>Es gibt keine Entscheidung, die sich zurücknehmen ließe</translation>
    </message>
    <message>
        <source>No other draft was open before</source>
        <translation>Vorher war kein anderer Entwurf offen</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Die Liste ist leer</translation>
    </message>
    <message>
        <source>No label is proposed here</source>
        <translation>Hier ist kein Label vorgeschlagen</translation>
    </message>
    <message>
        <source>No label is set</source>
        <translation>Kein Label ist gesetzt</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>There is nothing to go back or forward to</source>
        <translation>Es gibt kein Vor und kein Zurück</translation>
    </message>
    <message>
        <source>The cursor is in no hunk</source>
        <translation>Der Cursor steht in keiner Änderung</translation>
    </message>
    <message>
        <source>No finding needs a look</source>
        <translation>Kein Befund ist zu beachten</translation>
    </message>
    <message>
        <source>That came with the draft, before anybody could read it. Press again to decide.</source>
        <translation>Das kam mit dem Entwurf, bevor ihn jemand lesen konnte. Drücken Sie noch einmal, um zu entscheiden.</translation>
    </message>
    <message>
        <source>Take from memory</source>
        <translation>Aus dem Gedächtnis übernehmen</translation>
    </message>
    <message>
        <source>Take all of that kind from memory</source>
        <translation>Alle dieser Art aus dem Gedächtnis übernehmen</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Erster Vorgang</translation>
    </message>
    <message>
        <source>Last item</source>
        <translation>Letzter Vorgang</translation>
    </message>
    <message>
        <source>Next item you began to edit</source>
        <translation>Nächster Vorgang, den Sie zu bearbeiten begannen</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Zurück zum vorigen Vorgang</translation>
    </message>
    <message>
        <source>Go to an item</source>
        <translation>Gehe zu einem Vorgang</translation>
    </message>
    <message>
        <source>Give the selected items back</source>
        <translation>Ausgewählte Vorgänge zurückgeben</translation>
    </message>
    <message>
        <source>No open draft has the id or the place “%1”.</source>
        <translation>Kein offener Entwurf hat die Kennung oder den Platz „%1“.</translation>
    </message>
    <message>
        <source>You have begun to edit no other draft.</source>
        <translation>Sie haben keinen anderen Entwurf zu bearbeiten begonnen.</translation>
    </message>
    <message>
        <source>None of the drafts before can be opened again.</source>
        <translation>Keiner der vorigen Entwürfe lässt sich wieder öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) given back.</source>
        <translation>
            <numerusform>%n Entwurf zurückgegeben.</numerusform>
            <numerusform>%n Entwürfe zurückgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed. %1</source>
        <translation>
            <numerusform>%n blieb. %1</numerusform>
            <numerusform>%n blieben. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Statistics and Datasets show what this workspace holds. Its drafts are decided with a newer program, or where it may be written.</source>
        <translation>Statistik und Datensätze zeigen, was dieser Arbeitsbereich enthält. Über seine Entwürfe wird mit einem neueren Programm entschieden, oder dort, wo er beschrieben werden darf.</translation>
    </message>
    <message>
        <source>Restore hunk, or take it from the other text</source>
        <translation>Änderung zurücksetzen oder aus dem anderen Text übernehmen</translation>
    </message>
    <message>
        <source>Finding: right as it is</source>
        <translation>Befund: stimmt so</translation>
    </message>
    <message>
        <source>Finding: mended</source>
        <translation>Befund: behoben</translation>
    </message>
    <message>
        <source>Finding: say why</source>
        <translation>Befund: begründen</translation>
    </message>
    <message>
        <source>Open the link of the case</source>
        <translation>Link zum Fall öffnen</translation>
    </message>
    <message>
        <source>The checks are still at work</source>
        <translation>Die Prüfungen laufen noch</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) wait for an answer</source>
        <translation>
            <numerusform>%n Befund wartet auf eine Antwort</numerusform>
            <numerusform>%n Befunde warten auf eine Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved after %1 s. Reading this draft takes at least about %2 s; you can still take it back.</source>
        <translation>Nach %1 s freigegeben. Diesen Entwurf zu lesen dauert mindestens etwa %2 s; Sie können die Freigabe noch zurücknehmen.</translation>
    </message>
    <message>
        <source>Redline side by side or below</source>
        <translation>Korrekturansicht daneben oder darunter</translation>
    </message>
    <message>
        <source>Compare with another text</source>
        <translation>Mit anderem Text vergleichen</translation>
    </message>
    <message>
        <source>Work from the next draft</source>
        <translation>Nächsten Entwurf als Grundlage nehmen</translation>
    </message>
    <message>
        <source>Discard the draft and write my own</source>
        <translation>Entwurf verwerfen und selbst schreiben</translation>
    </message>
    <message>
        <source>compared with: %1</source>
        <translation>verglichen mit: %1</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>neu geschrieben</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in</source>
        <translation>
            <numerusform>%n Wort eingefügt</numerusform>
            <numerusform>%n Wörter eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other text of this item to compare with.</source>
        <translation>Zu diesem Vorgang gibt es keinen anderen Text zum Vergleichen.</translation>
    </message>
    <message>
        <source>You wrote on meanwhile. Ask again to compare.</source>
        <translation>Inzwischen haben Sie weitergeschrieben. Fragen Sie zum Vergleichen noch einmal.</translation>
    </message>
    <message>
        <source>The draft is hidden here</source>
        <translation>Der Entwurf ist hier verborgen</translation>
    </message>
    <message>
        <source>There is only one draft</source>
        <translation>Es gibt nur einen Entwurf</translation>
    </message>
    <message>
        <source>The draft is discarded already</source>
        <translation>Der Entwurf ist schon verworfen</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Es gibt keinen Text</translation>
    </message>
    <message>
        <source>You work from %1 now. Undo brings your text back.</source>
        <translation>Ihre Grundlage ist jetzt %1. Rückgängig holt Ihren Text zurück.</translation>
    </message>
    <message>
        <source>The draft stays here to be read. Undo brings it back into the text.</source>
        <translation>Der Entwurf bleibt hier zum Lesen. Rückgängig holt ihn in den Text zurück.</translation>
    </message>
    <message>
        <source>Fields or text</source>
        <translation>Felder oder Text</translation>
    </message>
    <message>
        <source>Add a row or the missing field</source>
        <translation>Zeile oder fehlendes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Remove the row or field</source>
        <translation>Zeile oder Feld entfernen</translation>
    </message>
    <message>
        <source>Empty the field (null)</source>
        <translation>Feld leeren (null)</translation>
    </message>
    <message>
        <source>Paragraph of the label</source>
        <translation>Absatz zum Label</translation>
    </message>
    <message>
        <source>Mark the guideline as read</source>
        <translation>Richtlinie als gelesen markieren</translation>
    </message>
    <message>
        <source>Marked as read: what comes later is shown as new</source>
        <translation>Als gelesen markiert: Was später kommt, wird als neu gezeigt</translation>
    </message>
    <message>
        <source>Set a label, or go to one, to see its paragraph</source>
        <translation>Setzen Sie ein Label, oder gehen Sie zu einem, um seinen Absatz zu sehen</translation>
    </message>
    <message>
        <source>The guideline has no paragraph for %1</source>
        <translation>Die Richtlinie hat keinen Absatz zu %1</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Ganzen Text kopieren</translation>
    </message>
    <message>
        <source>The draft is yours again. Your text is as you left it.</source>
        <translation>Der Entwurf gehört wieder Ihnen. Ihr Text ist, wie Sie ihn zurückließen.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Someone else has this draft now</source>
        <translation>Jetzt hat jemand anderes diesen Entwurf</translation>
    </message>
    <message>
        <source>Someone else decided this draft</source>
        <translation>Jemand anderes hat über diesen Entwurf entschieden</translation>
    </message>
    <message>
        <source>This draft is no longer wanted</source>
        <translation>Dieser Entwurf wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Your text stays here, is saved, and goes on as soon as they let the draft go.</source>
        <translation>Ihr Text bleibt hier und ist gespeichert; es geht weiter, sobald der Entwurf zurückgegeben ist.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>It can&apos;t be sent any more. Your text stays here and is saved: copy it if you need it elsewhere.</source>
        <translation>Er lässt sich nicht mehr senden. Ihr Text bleibt hier und ist gespeichert: Kopieren Sie ihn, wenn Sie ihn anderswo brauchen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Your text stays here and is saved as soon as there is room at %1.</source>
        <translation>Ihr Text bleibt hier und wird gespeichert, sobald bei %1 Platz ist.</translation>
    </message>
    <message>
        <source>Your text stays here and is saved as soon as %1 can be written to.</source>
        <translation>Ihr Text bleibt hier und wird gespeichert, sobald sich in %1 schreiben lässt.</translation>
    </message>
    <message>
        <source>Your text of %1 is back.</source>
        <translation>Ihr Text (%1) ist wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n hunk(s) against the draft are marked.</source>
        <translation>
            <numerusform>Seine Änderung gegenüber dem Entwurf ist markiert.</numerusform>
            <numerusform>Seine %n Änderungen gegenüber dem Entwurf sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had not been decided when the program ended.</source>
        <translation>Darüber war noch nicht entschieden, als das Programm endete.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>There is nothing new in the guideline</source>
        <translation>In der Richtlinie ist nichts neu</translation>
    </message>
    <message>
        <source>There is no newer revision</source>
        <translation>Es gibt keine neuere Revision</translation>
    </message>
    <message>
        <source>%1 waits for another draft and comes back by itself.</source>
        <translation>%1 wartet auf einen anderen Entwurf und kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Take the new draft in place of my text</source>
        <translation>Neuen Entwurf statt meines Textes übernehmen</translation>
    </message>
    <message>
        <source>Ask for another draft</source>
        <translation>Anderen Entwurf anfordern</translation>
    </message>
    <message>
        <source>A newer revision came in. Look at what is new, then decide.</source>
        <translation>Eine neuere Revision ist eingetroffen. Sehen Sie an, was neu ist, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>A newer revision came in. Look at what is new and press %1, then decide.</source>
        <translation>Eine neuere Revision ist eingetroffen. Sehen Sie an, was neu ist, drücken Sie %1, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>%1 waits for you again.</source>
        <translation>%1 wartet wieder auf Sie.</translation>
    </message>
    <message>
        <source>A newer revision came in before it was sent. Your text is kept.</source>
        <translation>Vor dem Versand ist eine neuere Revision eingetroffen. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>No other draft can be asked for: one is on its way, or the producer has its answer. Your text is kept.</source>
        <translation>Es lässt sich kein anderer Entwurf anfordern: Einer ist unterwegs, oder das Quellsystem hat seine Antwort. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No other draft of %1 comes.</source>
        <translation>Für %1 kommt kein anderer Entwurf.</translation>
    </message>
    <message>
        <source>Decide on the one that is there.</source>
        <translation>Entscheiden Sie über den vorhandenen.</translation>
    </message>
    <message>
        <source>Write a text first</source>
        <translation>Schreiben Sie erst einen Text</translation>
    </message>
    <message>
        <source>Show the text instead of the fields first</source>
        <translation>Zeigen Sie erst den Text statt der Felder</translation>
    </message>
    <message>
        <source>No answer in time. Decide on the one that is there.</source>
        <translation>Keine rechtzeitige Antwort. Entscheiden Sie über den vorhandenen.</translation>
    </message>
    <message>
        <source>Take drafts along</source>
        <translation>Entwürfe mitnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are yours to take along.</source>
        <translation>
            <numerusform>%n Entwurf liegt für Sie zum Mitnehmen bereit.</numerusform>
            <numerusform>%n Entwürfe liegen für Sie zum Mitnehmen bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft that you could take along.</source>
        <translation>Es gibt keinen Entwurf, den Sie mitnehmen könnten.</translation>
    </message>
    <message>
        <source>This workspace is on this machine: all of it is here already.</source>
        <translation>Dieser Arbeitsbereich ist auf diesem Rechner: Alles ist schon hier.</translation>
    </message>
    <message>
        <source>The server is newer.</source>
        <translation>Der Server ist neuer.</translation>
    </message>
    <message numerus="yes">
        <source>You work on with what is here. %n decision(s) wait on this machine and go out by themselves.</source>
        <translation>
            <numerusform>Sie arbeiten mit dem weiter, was hier ist. %n Entscheidung wartet auf diesem Rechner und geht von selbst hinaus.</numerusform>
            <numerusform>Sie arbeiten mit dem weiter, was hier ist. %n Entscheidungen warten auf diesem Rechner und gehen von selbst hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You work on with what is here; your text is saved on this machine.</source>
        <translation>Sie arbeiten mit dem weiter, was hier ist; Ihr Text ist auf diesem Rechner gespeichert.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Go on without contact</source>
        <translation>Ohne Verbindung weitermachen</translation>
    </message>
    <message>
        <source>No reviewers disagree on this one</source>
        <translation>Bei diesem Vorgang sind keine Reviewer uneins</translation>
    </message>
    <message>
        <source>What the reviewers decided is not on this machine.</source>
        <translation>Was die Reviewer entschieden haben, ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Reviewers’ decisions side by side</source>
        <translation>Entscheidungen der Reviewer nebeneinander</translation>
    </message>
    <message>
        <source>Hide personal data on screen, or show it</source>
        <translation>Personenbezogene Daten auf dem Bildschirm verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Show hidden personal data until the next draft</source>
        <translation>Verborgene personenbezogene Daten bis zum nächsten Entwurf zeigen</translation>
    </message>
    <message>
        <source>Personal data is hidden on screen. What goes out stays as it is.</source>
        <translation>Personenbezogene Daten sind auf dem Bildschirm verborgen. Was hinausgeht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Personal data is shown again.</source>
        <translation>Personenbezogene Daten sind wieder zu sehen.</translation>
    </message>
    <message>
        <source>No personal data is hidden on screen</source>
        <translation>Auf dem Bildschirm sind keine personenbezogenen Daten verborgen</translation>
    </message>
    <message>
        <source>Personal data of this draft is shown until the next one.</source>
        <translation>Personenbezogene Daten dieses Entwurfs sind bis zum nächsten zu sehen.</translation>
    </message>
    <message>
        <source>Looking for personal data …</source>
        <translation>Suche nach personenbezogenen Daten …</translation>
    </message>
    <message>
        <source>Hidden: what finds personal data could not be loaded.</source>
        <translation>Verborgen: Was personenbezogene Daten findet, ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>Hidden: a text is too long to be looked through for personal data.</source>
        <translation>Verborgen: Ein Text ist zu lang, um ihn nach personenbezogenen Daten durchzusehen.</translation>
    </message>
    <message>
        <source>Hidden: there is too much personal data in it to be told apart.</source>
        <translation>Verborgen: Es sind zu viele personenbezogene Daten darin, um sie auseinanderzuhalten.</translation>
    </message>
    <message>
        <source>Hidden: a text could not be looked through for personal data.</source>
        <translation>Verborgen: Ein Text ließ sich nicht nach personenbezogenen Daten durchsehen.</translation>
    </message>
    <message>
        <source>“%1” shows it all the same.</source>
        <translation>„%1“ zeigt es trotzdem.</translation>
    </message>
    <message>
        <source>“%1” (%2) shows it all the same.</source>
        <translation>„%1“ (%2) zeigt es trotzdem.</translation>
    </message>
    <message>
        <source>Personal data is shown until you open another text or leave this page.</source>
        <translation>Personenbezogene Daten sind zu sehen, bis Sie einen anderen Text öffnen oder diese Seite verlassen.</translation>
    </message>
    <message>
        <source>The checks are still at work. Your approval waits for them.</source>
        <translation>Die Prüfungen laufen noch. Ihre Freigabe wartet auf sie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (draft, line %2)</source>
        <translation>%1 (Entwurf, Zeile %2)</translation>
    </message>
    <message>
        <source>It is too long to be checked: the checks looked at nothing in it.</source>
        <translation>Der Entwurf ist zu lang, um geprüft zu werden: Die Prüfungen haben nichts darin angesehen.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Said</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Edit effort in five bands</source>
        <translation>Bearbeitungsaufwand in fünf Stufen</translation>
    </message>
    <message>
        <source>Change, HTER</source>
        <translation>Änderung, HTER</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of the decisions that have a final. Left out: %1 without one.</source>
        <translation>Von den Entscheidungen, die eine Endfassung haben. Weggelassen: %1 ohne Endfassung.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>HTER, mean</source>
        <translation>HTER, Mittelwert</translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation>Offen am Tagesende</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Week (ISO 8601)</source>
        <translation>Woche (ISO 8601)</translation>
    </message>
    <message>
        <source>The first and the last week may be cut by the period.</source>
        <translation>Die erste und die letzte Woche sind durch den Zeitraum vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Edit effort, mean HTER</source>
        <translation>Bearbeitungsaufwand, mittlere HTER</translation>
    </message>
    <message>
        <source>Active time, mean</source>
        <translation>Aktive Zeit, Mittelwert</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>Schweregradpunkte je 1000 Wörter</translation>
    </message>
    <message>
        <source>Text went out</source>
        <translation>Text ging hinaus</translation>
    </message>
    <message>
        <source>Recalled by the reviewer</source>
        <translation>Vom Reviewer zurückgenommen</translation>
    </message>
    <message>
        <source>Given back by the producer</source>
        <translation>Vom Quellsystem zurückgegeben</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Sofort rückgängig gemacht</translation>
    </message>
    <message>
        <source>Read before the first change, mean</source>
        <translation>Lesen vor der ersten Änderung, Mittelwert</translation>
    </message>
    <message>
        <source>From arrival to the decision, mean</source>
        <translation>Vom Eingang bis zur Entscheidung, Mittelwert</translation>
    </message>
    <message>
        <source>Model&apos;s time for a draft, mean</source>
        <translation>Zeit des Modells für einen Entwurf, Mittelwert</translation>
    </message>
    <message>
        <source>Model&apos;s time to the first token, mean</source>
        <translation>Zeit des Modells bis zum ersten Token, Mittelwert</translation>
    </message>
    <message>
        <source>Tokens in for a draft, mean</source>
        <translation>Token ein je Entwurf, Mittelwert</translation>
    </message>
    <message>
        <source>Tokens out for a draft, mean</source>
        <translation>Token aus je Entwurf, Mittelwert</translation>
    </message>
    <message>
        <source>Signal %1, mean value</source>
        <translation>Signal %1, Mittelwert</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>Cost for each text sent, %1</source>
        <translation>Kosten je gesendetem Text, %1</translation>
    </message>
    <message>
        <source>Band: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>beyond chance</source>
        <translation>über den Zufall hinaus</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>How much is changed</source>
        <translation>Wie viel geändert wird</translation>
    </message>
    <message>
        <source>Bars: decisions in each of five bands of edit effort, and their share.</source>
        <translation>Balken: Entscheidungen in jeder von fünf Stufen des Bearbeitungsaufwands und ihr Anteil.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lines by week with bands of their 95 % intervals. Weeks under five decisions have no point. The table below has the figures.</source>
        <translation>Linien je Woche mit Bändern ihrer 95-%-Intervalle. Wochen unter fünf Entscheidungen haben keinen Punkt. Die Tabelle darunter hat die Kennzahlen.</translation>
    </message>
    <message>
        <source>Lines by day with bands of their 95 % intervals. Days under five decisions have no point. The table below has the figures.</source>
        <translation>Linien je Tag mit Bändern ihrer 95-%-Intervalle. Tage unter fünf Entscheidungen haben keinen Punkt. Die Tabelle darunter hat die Kennzahlen.</translation>
    </message>
    <message>
        <source>Approved and edited</source>
        <translation>Freigegeben und bearbeitet</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>Bearbeitungsaufwand</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>The beginning of the period is not drawn.</source>
        <translation>Der Anfang des Zeitraums ist nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>Verglichen mit dem Zeitraum davor</translation>
    </message>
    <message>
        <source>no earlier period: as many days before would begin before the year 1</source>
        <translation>kein früherer Zeitraum: ebenso viele Tage davor begännen vor dem Jahr 1</translation>
    </message>
    <message>
        <source>As many days before: %1 to %2, n = %3. A change is beyond chance where its own 95 % interval leaves out zero; with so many figures, one of twenty does so by chance alone.</source>
        <translation>Ebenso viele Tage davor: %1 bis %2, n = %3. Eine Änderung geht über den Zufall hinaus, wo ihr eigenes 95-%-Intervall die Null ausschließt; bei so vielen Kennzahlen tut das eine von zwanzig allein durch Zufall.</translation>
    </message>
    <message>
        <source>This period and the one before</source>
        <translation>Dieser Zeitraum und der davor</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Difference, 95 %</source>
        <translation>Unterschied, 95 %</translation>
    </message>
    <message>
        <source>Report of a day</source>
        <translation>Bericht über einen Tag</translation>
    </message>
    <message>
        <source>Report of a week</source>
        <translation>Bericht über eine Woche</translation>
    </message>
    <message>
        <source>Report of a month</source>
        <translation>Bericht über einen Monat</translation>
    </message>
    <message>
        <source>Report of a quarter</source>
        <translation>Bericht über ein Quartal</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Bericht über einen Zeitraum</translation>
    </message>
    <message>
        <source>none: every decision that counts</source>
        <translation>keine: jede Entscheidung, die zählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sample data: all decisions of this report are on samples that come with the program. They say nothing about any real model or person.</source>
        <translation>Beispieldaten: Alle Entscheidungen dieses Berichts betreffen Beispiele, die mit dem Programm kommen. Sie sagen nichts über ein wirkliches Modell oder eine wirkliche Person.</translation>
    </message>
    <message>
        <source>Sample data: %1 of the %2 decisions are on samples that come with the program and are no real work.</source>
        <translation>Beispieldaten: %1 der %2 Entscheidungen betreffen Beispiele, die mit dem Programm kommen, und sind keine wirkliche Arbeit.</translation>
    </message>
    <message>
        <source>There are no decisions in this workspace yet.</source>
        <translation>In diesem Arbeitsbereich gibt es noch keine Entscheidungen.</translation>
    </message>
    <message>
        <source>There are no decisions of this kind in this period. The workspace has %1 in all.</source>
        <translation>In diesem Zeitraum gibt es keine Entscheidungen dieser Art. Der Arbeitsbereich hat insgesamt %1.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1, first and last day included; days of the zone %2</source>
        <translation>%1, erster und letzter Tag eingeschlossen; Tage der Zeitzone %2</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>%1 on %2 items</source>
        <translation>%1 über %2 Vorgänge</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>The period is not over yet.</source>
        <translation>Der Zeitraum ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>Figures have their number of decisions (n) and their 95 % interval. A row marked with a ring has fewer than 30: read its interval, not its figure. Under 5 nothing is shown. How each figure is made stands on the last pages.</source>
        <translation>Kennzahlen haben ihre Anzahl von Entscheidungen (n) und ihr 95-%-Intervall. Eine mit einem Ring markierte Zeile hat weniger als 30: Beachten Sie ihr Intervall, nicht ihre Kennzahl. Unter 5 wird nichts gezeigt. Wie jede Kennzahl entsteht, steht auf den letzten Seiten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>In diesem Bericht</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>n under 30</source>
        <translation>n unter 30</translation>
    </message>
    <message>
        <source>Decision, n</source>
        <translation>Entscheidung, n</translation>
    </message>
    <message>
        <source>What a reviewer did with an item: approve, edit, reject or escalate. Counted are those that stand; recalled ones, those that came too late, probes and withdrawn ones are not.</source>
        <translation>Was ein Reviewer mit einem Vorgang tat: freigeben, bearbeiten, ablehnen oder eskalieren. Gezählt werden Entscheidungen, die Bestand haben; zurückgenommene, zu spät gekommene, solche zur Probe und zurückgezogene nicht.</translation>
    </message>
    <message>
        <source>records of the workspace</source>
        <translation>Einträge des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Approved, edited, rejected, escalated</source>
        <translation>Freigegeben, bearbeitet, abgelehnt, eskaliert</translation>
    </message>
    <message>
        <source>Share of the decisions, with Wilson&apos;s interval: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1.96.</source>
        <translation>Anteil an den Entscheidungen, mit Intervall nach Wilson: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1,96.</translation>
    </message>
    <message>
        <source>E. B. Wilson, JASA 22 (1927)</source>
        <translation>E. B. Wilson, JASA 22 (1927)</translation>
    </message>
    <message>
        <source>HTER, edit effort</source>
        <translation>HTER, Bearbeitungsaufwand</translation>
    </message>
    <message>
        <source>Words inserted, deleted or replaced and blocks moved, one each, divided by the words of the final. Approved is 0. Rejected without another text, and escalated, are left out and counted. The mean has Student&apos;s interval.</source>
        <translation>Eingefügte, gelöschte oder ersetzte Wörter und verschobene Blöcke, je eins, geteilt durch die Wörter der Endfassung. Freigegeben ist 0. Ohne anderen Text Abgelehntes und Eskaliertes wird weggelassen und gezählt. Der Mittelwert hat das Intervall nach Student.</translation>
    </message>
    <message>
        <source>M. Snover et al., AMTA 2006</source>
        <translation>M. Snover et al., AMTA 2006</translation>
    </message>
    <message>
        <source>Bands of effort</source>
        <translation>Stufen des Aufwands</translation>
    </message>
    <message>
        <source>Unchanged, HTER under .1, under .3, under .5, and from there on.</source>
        <translation>Unverändert, HTER unter 0,1, unter 0,3, unter 0,5 und darüber.</translation>
    </message>
    <message>
        <source>a custom of this program</source>
        <translation>eine Festlegung dieses Programms</translation>
    </message>
    <message>
        <source>Time with the item in front and in use. Outside 0.25 to 30 s for each word of the draft it is left out and counted. The median has an interval between two values of the sample.</source>
        <translation>Zeit, in der der Vorgang vorn und in Gebrauch war. Außerhalb von 0,25 bis 30 s je Wort des Entwurfs wird sie weggelassen und gezählt. Der Median hat ein Intervall zwischen zwei Werten der Stichprobe.</translation>
    </message>
    <message>
        <source>W. J. Conover, 3rd ed., section 3.2</source>
        <translation>W. J. Conover, 3. Aufl., Abschnitt 3.2</translation>
    </message>
    <message>
        <source>Other times and ages</source>
        <translation>Andere Zeiten und Alter</translation>
    </message>
    <message>
        <source>Medians, and what 90 or 95 of 100 are under, have an interval between two values of the sample: from 6, 36 and 72 values on.</source>
        <translation>Mediane und das, worunter 90 oder 95 von 100 liegen, haben ein Intervall zwischen zwei Werten der Stichprobe: ab 6, 36 und 72 Werten.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Points of the labels: neutral 0, minor 1, major 5, critical 25; their sum for 1,000 words of the drafts, with the interval of a ratio of totals.</source>
        <translation>Punkte der Labels: neutral 0, gering 1, schwer 5, kritisch 25; ihre Summe je 1000 Wörter der Entwürfe, mit dem Intervall eines Verhältnisses von Summen.</translation>
    </message>
    <message>
        <source>W. G. Cochran, 3rd ed., section 6.4</source>
        <translation>W. G. Cochran, 3. Aufl., Abschnitt 6.4</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>How often each reason was set; one decision may have several. The running share is that of all labels down to this one.</source>
        <translation>Wie oft jeder Grund gesetzt wurde; eine Entscheidung kann mehrere haben. Der kumulierte Anteil ist der aller Labels bis zu diesem.</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>Unterschied von Anteilen</translation>
    </message>
    <message>
        <source>This period less the one before, of as many days; interval by Newcombe&apos;s method 10, from Wilson&apos;s limits.</source>
        <translation>Dieser Zeitraum minus der davor, mit ebenso vielen Tagen; Intervall nach Newcombes Methode 10, aus den Grenzen nach Wilson.</translation>
    </message>
    <message>
        <source>R. G. Newcombe, Stat. Med. 17 (1998)</source>
        <translation>R. G. Newcombe, Stat. Med. 17 (1998)</translation>
    </message>
    <message>
        <source>Difference of means</source>
        <translation>Unterschied von Mittelwerten</translation>
    </message>
    <message>
        <source>Welch&apos;s interval, with the degrees of freedom by Satterthwaite; that of the median time by Price and Bonett.</source>
        <translation>Intervall nach Welch, mit den Freiheitsgraden nach Satterthwaite; das des Medians der Zeit nach Price und Bonett.</translation>
    </message>
    <message>
        <source>B. L. Welch, Biometrika 34 (1947); R. M. Price, D. G. Bonett, J. Stat. Comput. Simul. 72 (2002)</source>
        <translation>B. L. Welch, Biometrika 34 (1947); R. M. Price, D. G. Bonett, J. Stat. Comput. Simul. 72 (2002)</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>For each model and task after each decision R becomes (1 + R) · L, with L = 1 + s (m − x) for a fall and 1 + s (x − m) for a rise: x is 1 for an approved draft or the HTER, m the reviewer&apos;s mean in the baseline. An alarm is at R ≥ A, a warning at a tenth; A follows from the false alarms that are allowed in a quarter of a year.</source>
        <translation>Für jedes Modell und jede Aufgabe wird R nach jeder Entscheidung zu (1 + R) · L, mit L = 1 + s (m − x) für ein Sinken und 1 + s (x − m) für ein Steigen: x ist 1 für einen freigegebenen Entwurf oder die HTER, m der Mittelwert des Reviewers in der Baseline. Ein Alarm ist bei R ≥ A, eine Warnung bei einem Zehntel; A folgt aus den Fehlalarmen, die in einem Vierteljahr zulässig sind.</translation>
    </message>
    <message>
        <source>J. Shin, A. Ramdas, A. Rinaldo, NEJSDS 2023</source>
        <translation>J. Shin, A. Ramdas, A. Rinaldo, NEJSDS 2023</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>Offen, überfällig</translation>
    </message>
    <message>
        <source>Items that nobody has decided and that did not expire; due times are those that the producer promised.</source>
        <translation>Vorgänge, über die niemand entschieden hat und die nicht abgelaufen sind; Fälligkeiten sind die, welche das Quellsystem zugesagt hat.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Open now and as many more a day as on average in the last 14 whole days; interval of a sum of days to come, by Student&apos;s distribution.</source>
        <translation>Jetzt offen und je Tag so viele mehr wie im Mittel der letzten 14 ganzen Tage; Intervall einer Summe kommender Tage, nach der Student-Verteilung.</translation>
    </message>
    <message>
        <source>days taken as alike and independent</source>
        <translation>Tage als gleichartig und unabhängig angenommen</translation>
    </message>
    <message>
        <source>Cost for each text sent</source>
        <translation>Kosten je gesendetem Text</translation>
    </message>
    <message>
        <source>Cost of all drafts of the items, divided by the texts that went out; by currency. The models&apos; cost only, not people&apos;s time. Known from the drafts, or from tokens and the list of prices.</source>
        <translation>Kosten aller Entwürfe der Vorgänge, geteilt durch die Texte, die hinausgingen; nach Währung. Nur die Kosten der Modelle, nicht die Zeit von Menschen. Bekannt aus den Entwürfen oder aus Token und der Preisliste.</translation>
    </message>
    <message>
        <source>Findings for 100 drafts</source>
        <translation>Befunde je 100 Entwürfe</translation>
    </message>
    <message>
        <source>What the automatic checks of this program find in the drafts, each draft once; interval of a Poisson count.</source>
        <translation>Was die automatischen Prüfungen dieses Programms in den Entwürfen finden, jeder Entwurf einmal; Intervall einer Poisson-verteilten Anzahl.</translation>
    </message>
    <message>
        <source>F. Garwood, Biometrika 28 (1936)</source>
        <translation>F. Garwood, Biometrika 28 (1936)</translation>
    </message>
    <message>
        <source>What intervals take for granted</source>
        <translation>Was Intervalle voraussetzen</translation>
    </message>
    <message>
        <source>Decisions that are independent of each other. Many about one person, or by one reviewer, are not quite, and then the intervals are too narrow.</source>
        <translation>Entscheidungen, die voneinander unabhängig sind. Viele über eine Person oder von einem Reviewer sind es nicht ganz, und dann sind die Intervalle zu schmal.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Wie die Kennzahlen entstehen</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Wie sie entsteht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Not in the table for want of room: %1 more.</source>
        <translation>Aus Platzgründen nicht in der Tabelle: %1 weitere.</translation>
    </message>
    <message>
        <source>Not shown because they have fewer than five decisions: %1, with %2 decisions together.</source>
        <translation>Nicht gezeigt, weil sie weniger als fünf Entscheidungen haben: %1, mit zusammen %2 Entscheidungen.</translation>
    </message>
    <message>
        <source>Labels, most frequent first</source>
        <translation>Labels, die häufigsten zuerst</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>Kumulierter Anteil</translation>
    </message>
    <message>
        <source>Of all decisions</source>
        <translation>Von allen Entscheidungen</translation>
    </message>
    <message>
        <source>Severity: points for 1,000 words of the drafts that carry the label, of all their labels together.</source>
        <translation>Schweregrad: Punkte je 1000 Wörter der Entwürfe, die das Label tragen, mit allen ihren Labels zusammen.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alarms and warnings</source>
        <translation>Alarme und Warnungen</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>Antwort darauf</translation>
    </message>
    <message>
        <source>Age of the open ones, median</source>
        <translation>Alter der offenen, Median</translation>
    </message>
    <message>
        <source>Age that nine of ten are under</source>
        <translation>Alter, unter dem neun von zehn liegen</translation>
    </message>
    <message>
        <source>Age of the oldest</source>
        <translation>Alter des ältesten</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Open when the period ended</source>
        <translation>Offen am Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Open when the report was made</source>
        <translation>Offen bei Erstellung des Berichts</translation>
    </message>
    <message>
        <source>Due within the hour then</source>
        <translation>Davon in dieser Stunde fällig</translation>
    </message>
    <message>
        <source>Overdue then</source>
        <translation>Davon überfällig</translation>
    </message>
    <message>
        <source>Closed after they were due, last %1 days</source>
        <translation>Nach Fälligkeit abgeschlossen, letzte %1 Tage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Arrivals a day</source>
        <translation>Eingänge je Tag</translation>
    </message>
    <message>
        <source>Closings a day</source>
        <translation>Abschlüsse je Tag</translation>
    </message>
    <message>
        <source>Open in %1 days, if it goes on like that</source>
        <translation>Offen in %1 Tagen, wenn es so weitergeht</translation>
    </message>
    <message>
        <source>Arrivals, closings and the forecast go by the last %1 whole days before the report was made; weekends and growth are not foreseen.</source>
        <translation>Eingänge, Abschlüsse und die Prognose beruhen auf den letzten %1 ganzen Tagen vor der Erstellung des Berichts; Wochenenden und Wachstum sind nicht vorhergesehen.</translation>
    </message>
    <message>
        <source>Cost of the models, by currency</source>
        <translation>Kosten der Modelle, nach Währung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Texts sent</source>
        <translation>Gesendete Texte</translation>
    </message>
    <message>
        <source>For each text sent</source>
        <translation>Je gesendetem Text</translation>
    </message>
    <message>
        <source>Currencies are never added up. Items of unknown cost: %1.</source>
        <translation>Währungen werden nie zusammengezählt. Vorgänge mit unbekannten Kosten: %1.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>For each draft</source>
        <translation>Je Entwurf</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>aus dem Cache</translation>
    </message>
    <message>
        <source>to the cache</source>
        <translation>in den Cache</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 % are under</source>
        <translation>95 % liegen unter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Read before the first change</source>
        <translation>Lesen vor der ersten Änderung</translation>
    </message>
    <message>
        <source>From arrival to the decision</source>
        <translation>Vom Eingang bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Model&apos;s time for a draft</source>
        <translation>Zeit des Modells für einen Entwurf</translation>
    </message>
    <message>
        <source>Model&apos;s time to the first token</source>
        <translation>Zeit des Modells bis zum ersten Token</translation>
    </message>
    <message>
        <source>Checked was a sample of %1 of %2 drafts, chosen without regard to what they say; answers are of all.</source>
        <translation>Geprüft wurde eine Stichprobe von %1 von %2 Entwürfen, gewählt ohne Rücksicht auf ihren Text; Antworten gelten für alle.</translation>
    </message>
    <message>
        <source>Automatic checks, n = %1 drafts</source>
        <translation>Automatische Prüfungen, n = %1 Entwürfe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>For 100 drafts</source>
        <translation>Je 100 Entwürfe</translation>
    </message>
    <message>
        <source>Drafts with one</source>
        <translation>Entwürfe mit Befund</translation>
    </message>
    <message>
        <source>Was right</source>
        <translation>Zutreffend</translation>
    </message>
    <message>
        <source>Was right: the finding was mended, of those that people had to answer. A finding is a question, not an error.</source>
        <translation>Zutreffend: Der Befund wurde behoben; Anteil an den Befunden, die Menschen beantworten mussten. Ein Befund ist eine Frage, kein Fehler.</translation>
    </message>
    <message>
        <source>Models, tasks and queues</source>
        <translation>Modelle, Aufgaben und Warteschlangen</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>In the order of their names. Reviewers get different cases, and people who judge the same drafts differ widely: a difference between two of them is no measure of either. Nobody is ranked here.</source>
        <translation>In der Reihenfolge ihrer Namen. Reviewer erhalten verschiedene Fälle, und Menschen, die dieselben Entwürfe beurteilen, unterscheiden sich stark: Ein Unterschied zwischen zweien ist kein Maß für einen von ihnen. Hier gibt es keine Rangfolge.</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>Gründe der Änderungen</translation>
    </message>
    <message>
        <source>Bars: how often each label was set, with the running share. The table below has the figures.</source>
        <translation>Balken: wie oft jedes Label gesetzt wurde, mit dem kumulierten Anteil. Die Tabelle darunter hat die Kennzahlen.</translation>
    </message>
    <message>
        <source>Severity over all decisions: %1 points for 1,000 words of the drafts (95 %: %2), n = %3.</source>
        <translation>Schweregrad über alle Entscheidungen: %1 Punkte je 1000 Wörter der Entwürfe (95 %: %2), n = %3.</translation>
    </message>
    <message>
        <source>What is new was not recorded: this account may not write.</source>
        <translation>Neues wurde nicht aufgezeichnet: Dieses Konto darf nicht schreiben.</translation>
    </message>
    <message>
        <source>No alarm was raised, open or answered in this period.</source>
        <translation>In diesem Zeitraum wurde kein Alarm ausgelöst, keiner war offen, und keiner wurde beantwortet.</translation>
    </message>
    <message>
        <source>Backlog and deadlines</source>
        <translation>Rückstand und Fristen</translation>
    </message>
    <message>
        <source>Cost, tokens and times</source>
        <translation>Kosten, Token und Zeiten</translation>
    </message>
    <message>
        <source>No cost is known: neither the drafts nor a list of prices say any.</source>
        <translation>Es sind keine Kosten bekannt: Weder die Entwürfe noch eine Preisliste nennen welche.</translation>
    </message>
    <message>
        <source>Automatic checks</source>
        <translation>Automatische Prüfungen</translation>
    </message>
    <message>
        <source>The checks found nothing in %1 drafts.</source>
        <translation>Die Prüfungen fanden nichts in %1 Entwürfen.</translation>
    </message>
    <message>
        <source>Brand voice: %1 of 100 on average (95 %: %2), n = %3.</source>
        <translation>Markenstimme: %1 von 100 im Mittel (95 %: %2), n = %3.</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Median der Zeit</translation>
    </message>
    <message>
        <source>By week, with 95 % intervals.</source>
        <translation>Nach Woche, mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <source>By day, with 95 % intervals.</source>
        <translation>Nach Tag, mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <source>By chance?</source>
        <translation>Zufall?</translation>
    </message>
    <message>
        <source>No figure has five decisions in both periods.</source>
        <translation>Keine Zahl hat in beiden Zeiträumen fünf Entscheidungen.</translation>
    </message>
    <message>
        <source>Open in a day, if it goes on like that</source>
        <translation>Offen in einem Tag, wenn es so weitergeht</translation>
    </message>
    <message>
        <source>Drift is watched by model and task; the other filters do not narrow it.</source>
        <translation>Drift wird nach Modell und Aufgabe beobachtet; die übrigen Filter engen sie nicht ein.</translation>
    </message>
    <message>
        <source>Suggestions used</source>
        <translation>Genutzte Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions to reviewers</source>
        <translation>Vorschläge an Reviewer</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Of what reviewers were offered for their text (words for a misspelt one, corrections made before, the other draft that they asked for), what they took; each once for a decision, undone or not. Of Wilson&apos;s interval and that of the ratio between decisions each time the wider bound.</source>
        <translation>Von dem, was Reviewern für ihren Text angeboten wurde (Wörter für ein falsch geschriebenes, frühere Korrekturen, der andere Entwurf, den sie angefordert hatten), was sie übernahmen; je Entscheidung einmal, ob rückgängig gemacht oder nicht. Vom Wilson-Intervall und dem des Verhältnisses zwischen Entscheidungen jeweils die weitere Grenze.</translation>
    </message>
    <message>
        <source>%1 to %2; filters: %3</source>
        <translation>%1 bis %2; Filter: %3</translation>
    </message>
    <message>
        <source>Beside another selection</source>
        <translation>Neben einer anderen Auswahl</translation>
    </message>
    <message>
        <source>Decisions that stand in both: %1.</source>
        <translation>Entscheidungen, die in beiden stehen: %1.</translation>
    </message>
    <message>
        <source>This selection and the other</source>
        <translation>Diese Auswahl und die andere</translation>
    </message>
    <message>
        <source>This selection</source>
        <translation>Diese Auswahl</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>No figure has five decisions in both selections.</source>
        <translation>Keine Kennzahl hat in beiden Auswahlen fünf Entscheidungen.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Art der Entscheidung</translation>
    </message>
    <message>
        <source>from %1 on; filters: %2</source>
        <translation>ab %1; Filter: %2</translation>
    </message>
    <message>
        <source>until %1; filters: %2</source>
        <translation>bis %1; Filter: %2</translation>
    </message>
    <message>
        <source>all days; filters: %1</source>
        <translation>alle Tage; Filter: %1</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>The other one: %1.</source>
        <translation>Die andere: %1.</translation>
    </message>
    <message>
        <source>The other one: %1. Differences are this selection less the other; their intervals take the two to be independent of each other.</source>
        <translation>Die andere: %1. Unterschiede sind diese Auswahl weniger die andere; ihre Intervalle setzen voraus, dass die beiden voneinander unabhängig sind.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Automatic checks, this selection and the other</source>
        <translation>Automatische Prüfungen, diese Auswahl und die andere</translation>
    </message>
    <message>
        <source>Drafts that were checked for both: %1.</source>
        <translation>Entwürfe, die für beide geprüft wurden: %1.</translation>
    </message>
    <message>
        <source>Checked of this selection: a sample of %1 of %2 drafts.</source>
        <translation>Von dieser Auswahl geprüft: eine Stichprobe von %1 von %2 Entwürfen.</translation>
    </message>
    <message>
        <source>Checked of the other selection: a sample of %1 of %2 drafts.</source>
        <translation>Von der anderen Auswahl geprüft: eine Stichprobe von %1 von %2 Entwürfen.</translation>
    </message>
    <message>
        <source>Where errors come from, this selection and the other</source>
        <translation>Woher Fehler kommen, diese Auswahl und die andere</translation>
    </message>
    <message>
        <source>Difference of counts</source>
        <translation>Unterschied von Zählungen</translation>
    </message>
    <message>
        <source>Of findings for 100 drafts, between two selections: from the two intervals, each way by what is on that side of its figure.</source>
        <translation>Von Befunden je 100 Entwürfe, zwischen zwei Auswahlen: aus den beiden Intervallen, in jede Richtung nach dem, was auf dieser Seite der Zahl liegt.</translation>
    </message>
    <message>
        <source>G. Y. Zou, A. Donner, Stat. Med. 27 (2008)</source>
        <translation>G. Y. Zou, A. Donner, Stat. Med. 27 (2008)</translation>
    </message>
    <message>
        <source>Times the others</source>
        <translation>Vielfaches der anderen</translation>
    </message>
    <message>
        <source>The share of decisions with one of the labels beside that of all other decisions, as a ratio; interval on the log scale.</source>
        <translation>Der Anteil der Entscheidungen mit einem der Labels neben dem aller anderen Entscheidungen, als Verhältnis; Intervall auf der logarithmischen Skala.</translation>
    </message>
    <message>
        <source>D. Katz et al., Biometrics 34 (1978)</source>
        <translation>D. Katz et al., Biometrics 34 (1978)</translation>
    </message>
    <message>
        <source>Where “%1” and “%2” come from</source>
        <translation>Woher „%1“ und „%2“ kommen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>With one of the two</source>
        <translation>Mit einem der beiden</translation>
    </message>
    <message>
        <source>Brand voice, mean of 100</source>
        <translation>Markenstimme, Mittelwert von 100</translation>
    </message>
    <message>
        <source>With “%1” or “%2”</source>
        <translation>Mit „%1“ oder „%2“</translation>
    </message>
    <message>
        <source>%1: findings for 100 drafts</source>
        <translation>%1: Befunde je 100 Entwürfe</translation>
    </message>
    <message>
        <source>%1: drafts with any</source>
        <translation>%1: Entwürfe mit Befund</translation>
    </message>
    <message>
        <source>%1: was right</source>
        <translation>%1: zutreffend</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchList</name>
    <message>
        <source>Found items</source>
        <translation>Gefundene Vorgänge</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchListModel</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchOverlay</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Conversations, drafts, finals and notes</source>
        <translation>Konversationen, Entwürfe, Endfassungen und Notizen</translation>
    </message>
    <message>
        <source>All words must be found; “several words” in quotation marks are a phrase</source>
        <translation>Alle Wörter müssen vorkommen; „mehrere Wörter“ in Anführungszeichen gelten als Wortfolge</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the search: %n record(s) to go</source>
        <translation>
            <numerusform>Suche wird vorbereitet: noch %n Eintrag</numerusform>
            <numerusform>Suche wird vorbereitet: noch %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No conversation, draft, final or note has all these words. Fewer words, or the beginning of one followed by *, find more.</source>
        <translation>Keine Konversation, kein Entwurf, keine Endfassung und keine Notiz hat alle diese Wörter. Weniger Wörter, oder ein Wortanfang mit *, finden mehr.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n item(s)</source>
        <translation>
            <numerusform>Der neueste Vorgang</numerusform>
            <numerusform>Die neuesten %n Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be searched yet</source>
        <translation>
            <numerusform>%n Eintrag konnte noch nicht durchsucht werden</numerusform>
            <numerusform>%n Einträge konnten noch nicht durchsucht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Type words: all must be found. “Several words” in quotation marks are a phrase. Case and accents make no difference.</source>
        <translation>Geben Sie Wörter ein: Alle müssen vorkommen. „Mehrere Wörter“ in Anführungszeichen gelten als Wortfolge. Groß- und Kleinschreibung und Akzente spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Too many words</source>
        <translation>Zu viele Wörter</translation>
    </message>
    <message>
        <source>At most 32 words can be searched for at once.</source>
        <translation>Höchstens 32 Wörter lassen sich zugleich suchen.</translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Das Gateway wird gefragt …</translation>
    </message>
    <message>
        <source>This gateway cannot be searched from here</source>
        <translation>Dieses Gateway kann von hier nicht durchsucht werden</translation>
    </message>
    <message>
        <source>It is older than this program. When it is updated, what was decided is found here.</source>
        <translation>Es ist älter als dieses Programm. Wird es aktualisiert, ist hier zu finden, was entschieden wurde.</translation>
    </message>
</context>
<context>
    <name>bluepencil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Zurück zu den Entwürfen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Follows the desktop unless you choose</source>
        <translation>Folgt dem System, solange Sie nichts wählen</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Calm shows five rows where compact shows eight</source>
        <translation>Ruhig zeigt fünf Zeilen, wo kompakt acht zeigt</translation>
    </message>
    <message>
        <source>Text size in the editor</source>
        <translation>Textgröße im Editor</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of all other text</source>
        <translation>Größe des übrigen Textes</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Fewer movements</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>No fading and no sliding</source>
        <translation>Kein Ein- und Ausblenden, kein Gleiten</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands on your decisions; another name is used from the next start on</source>
        <translation>Steht bei Ihren Entscheidungen; ein anderer Name gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>This window works as %1; the name here is used from the next start on</source>
        <translation>Dieses Fenster arbeitet als %1; der Name hier gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>Nach einer Entscheidung</translation>
    </message>
    <message>
        <source>Undo for</source>
        <translation>Rückgängig für</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds before a decision leaves this machine</source>
        <translation>Sekunden, bevor eine Entscheidung diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>“Larger text” and “Smaller text” change it anywhere</source>
        <translation>„Größerer Text“ und „Kleinerer Text“ ändern sie überall</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Keys of every action</source>
        <translation>Tasten jeder Aktion</translation>
    </message>
    <message>
        <source>Each can have others, or none</source>
        <translation>Jede kann andere haben oder keine</translation>
    </message>
    <message>
        <source>While you look elsewhere</source>
        <translation>Während Sie nicht hinsehen</translation>
    </message>
    <message>
        <source>Tell me of urgent drafts</source>
        <translation>Dringende Entwürfe melden</translation>
    </message>
    <message>
        <source>By the desktop: the name of the queue and a number, never what is in a draft</source>
        <translation>Über das System: Name der Warteschlange und eine Zahl, nie der Inhalt eines Entwurfs</translation>
    </message>
    <message>
        <source>Urgent from this priority on</source>
        <translation>Dringend ab dieser Priorität</translation>
    </message>
    <message>
        <source>What is due within a quarter of an hour is urgent, too</source>
        <translation>Was binnen einer Viertelstunde fällig ist, ist auch dringend</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Rechtschreibfehler markieren</translation>
    </message>
    <message>
        <source>By the dictionary for the draft&apos;s language, if there is one on this machine</source>
        <translation>Nach dem Wörterbuch für die Sprache des Entwurfs, falls auf diesem Rechner eines ist</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>In code</source>
        <translation>In Code</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Where spaces, tabs and ends of lines are shown</source>
        <translation>Wo Leerzeichen, Tabulatoren und Zeilenenden gezeigt werden</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation>Textbausteine ändern</translation>
    </message>
    <message>
        <source>Snippets and dictionary</source>
        <translation>Textbausteine und Wörterbuch</translation>
    </message>
    <message>
        <source>Your own texts to insert, and words you added</source>
        <translation>Eigene Texte zum Einfügen und Wörter, die Sie aufgenommen haben</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>A team&apos;s workspace</source>
        <translation>Team-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Its gateway, your token, and whether they can be reached</source>
        <translation>Sein Gateway, Ihr Token und ob die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Anträge zeigen</translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>Anträge betroffener Personen</translation>
    </message>
    <message>
        <source>Who asked what is held about them, or to have it erased, and how long there is left to answer</source>
        <translation>Wer Auskunft über gespeicherte Daten oder deren Löschung verlangt hat und wie viel Zeit für die Antwort bleibt</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Hide personal data on screen</source>
        <translation>Personenbezogene Daten auf dem Bildschirm verbergen</translation>
    </message>
    <message>
        <source>While you review: a bar or a placeholder in its place. What goes out stays as it is</source>
        <translation>Während Sie prüfen: ein Balken oder ein Platzhalter an ihrer Stelle. Was hinausgeht, bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>bluepencil::SheetHead</name>
    <message>
        <source>Draft to work from</source>
        <translation>Entwurf als Grundlage</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>Sensitive: %1</source>
        <translation>Sensibel: %1</translation>
    </message>
    <message>
        <source>Not for training</source>
        <translation>Nicht für Training</translation>
    </message>
    <message>
        <source>Left out of datasets unless asked for</source>
        <translation>Aus Datensätzen weggelassen, sofern nicht ausdrücklich verlangt</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Rechtsgrundlage: %1</translation>
    </message>
    <message>
        <source>Kept as: %1</source>
        <translation>Aufbewahrt als: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::SnippetsPage</name>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Zurück zu den Entwürfen</translation>
    </message>
    <message>
        <source>Texts of your own, inserted at the cursor. They are kept on this machine, beside your settings, and never in the workspace: keep customers&apos; names and numbers out of them.</source>
        <translation>Eigene Texte, die am Cursor eingefügt werden. Sie liegen auf diesem Rechner bei Ihren Einstellungen, nie im Arbeitsbereich: Schreiben Sie keine Namen und Nummern von Kunden hinein.</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>Ihre Textbausteine</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>Text des Textbausteins</translation>
    </message>
    <message>
        <source>The item fills in %1, %2, %3 and %4; %5 is where the cursor goes. What has no value stays as it is, and you are told.</source>
        <translation>Der Vorgang füllt %1, %2, %3 und %4 aus; bei %5 steht danach der Cursor. Was keinen Wert hat, bleibt stehen, und Sie erfahren es.</translation>
    </message>
    <message>
        <source>Words in your dictionary</source>
        <translation>Wörter in Ihrem Wörterbuch</translation>
    </message>
    <message>
        <source>One word a line</source>
        <translation>Ein Wort je Zeile</translation>
    </message>
    <message>
        <source>Two snippets have the abbreviation “%1”: change one to keep both.</source>
        <translation>Zwei Textbausteine haben das Kürzel „%1“: Ändern Sie eines, um beide zu behalten.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long: at most 16 kB are kept.</source>
        <translation>Der Text von „%1“ ist zu lang: Höchstens 16 kB werden behalten.</translation>
    </message>
    <message>
        <source>%1 %2 File: %3</source>
        <translation>%1 %2 Datei: %3</translation>
    </message>
</context>
<context>
    <name>bluepencil::SpellingPane</name>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Nächster Rechtschreibfehler</translation>
    </message>
    <message>
        <source>Suggestions for the word at the cursor</source>
        <translation>Vorschläge für das Wort am Cursor</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>The text is too large to be checked.</source>
        <translation>Der Text ist zu groß für eine Prüfung.</translation>
    </message>
    <message>
        <source>The language of the draft is not known: the item does not name it.</source>
        <translation>Die Sprache des Entwurfs ist unbekannt: Der Vorgang nennt sie nicht.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this machine. Install one for hunspell to have the spelling checked.</source>
        <translation>Auf diesem Rechner ist kein Wörterbuch für %1. Installieren Sie eines für hunspell, damit die Rechtschreibung geprüft wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n Wort zu beachten</numerusform>
            <numerusform>%n Wörter zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>nichts zu beachten</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: looked up in the one for %2.</source>
        <translation>Für %1 gibt es kein Wörterbuch: Nachgeschlagen wird in dem für %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::SplitCard</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>by person, nobody is in two parts</source>
        <translation>nach Person, niemand ist in zwei Teilen</translation>
    </message>
    <message>
        <source>none, every row is to train with</source>
        <translation>keine, alles ist Training</translation>
    </message>
    <message>
        <source>train %1, validation %2, test %3</source>
        <translation>Training %1, Validierung %2, Test %3</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsBoard</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Is the model getting better or worse?</source>
        <translation>Wird das Modell besser oder schlechter?</translation>
    </message>
    <message>
        <source>Figure of the trend</source>
        <translation>Kennzahl des Verlaufs</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>Gründe der Änderungen</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>Bearbeitungsaufwand</translation>
    </message>
    <message>
        <source>How the effort is shown</source>
        <translation>Anzeige des Aufwands</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>running share</source>
        <translation>kumulierter Anteil</translation>
    </message>
    <message>
        <source>band: %1</source>
        <translation>Band: %1</translation>
    </message>
    <message>
        <source>%1, the last %2 days</source>
        <translation>%1, die letzten %2 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>%Ln ohne Endfassung weggelassen</numerusform>
            <numerusform>%Ln ohne Endfassung weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>HTER %1 to %2</source>
        <translation>HTER %1 bis %2</translation>
    </message>
    <message>
        <source>HTER %1 and more</source>
        <translation>HTER %1 und mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by week, %1</source>
        <translation>je Woche, %1</translation>
    </message>
    <message>
        <source>by day, %1</source>
        <translation>je Tag, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a time that counts left out</source>
        <translation>
            <numerusform>%Ln ohne zählbare Zeit weggelassen</numerusform>
            <numerusform>%Ln ohne zählbare Zeit weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsPlace</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A range of days</source>
        <translation>Ein Bereich von Tagen</translation>
    </message>
    <message>
        <source>Charts or tables</source>
        <translation>Diagramme oder Tabellen</translation>
    </message>
    <message>
        <source>Next figure of the trend</source>
        <translation>Nächste Kennzahl des Verlaufs</translation>
    </message>
    <message>
        <source>Choose what the table is by</source>
        <translation>Gliederung der Tabelle wählen</translation>
    </message>
    <message>
        <source>Only the current row&apos;s decisions</source>
        <translation>Nur die Entscheidungen der aktuellen Zeile</translation>
    </message>
    <message>
        <source>All decisions again</source>
        <translation>Wieder alle Entscheidungen</translation>
    </message>
    <message>
        <source>Next chart or table</source>
        <translation>Nächstes Diagramm oder nächste Tabelle</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Kennzahlen als CSV speichern</translation>
    </message>
    <message>
        <source>Save the chart or the page as a picture</source>
        <translation>Diagramm oder Seite als Bild speichern</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Kennzahlen neu lesen</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Noch keine Entscheidungen</translation>
    </message>
    <message>
        <source>As soon as drafts are approved or corrected, rates, effort, time and reasons show up here.</source>
        <translation>Sobald Entwürfe freigegeben oder korrigiert sind, erscheinen hier Quoten, Aufwand, Zeit und Gründe.</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Zum Review</translation>
    </message>
    <message>
        <source>No decision matches</source>
        <translation>Keine Entscheidung passt</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln in this workspace, none in this period and of this kind.</source>
        <translation>
            <numerusform>Es gibt %Ln in diesem Arbeitsbereich, keine in diesem Zeitraum und dieser Art.</numerusform>
            <numerusform>Es gibt %Ln in diesem Arbeitsbereich, keine in diesem Zeitraum und dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Kennzahlen speichern</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Effort in bands, by HTER or as time</source>
        <translation>Aufwand in Stufen, nach HTER oder als Zeit</translation>
    </message>
    <message>
        <source>Sort the table by its next column</source>
        <translation>Tabelle nach der nächsten Spalte sortieren</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Umgekehrt sortieren</translation>
    </message>
    <message>
        <source>People and agreement</source>
        <translation>Personen und Übereinstimmung</translation>
    </message>
    <message>
        <source>Bias audit</source>
        <translation>Bias-Audit</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Whether approval or effort changed, and since when</source>
        <translation>Ob und seit wann sich Freigabe oder Aufwand verändert haben</translation>
    </message>
    <message>
        <source>Drift of models and tasks</source>
        <translation>Drift von Modellen und Aufgaben</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Weitere Kennzahlen</translation>
    </message>
    <message>
        <source>Models, queue, labels, cost, quality, benchmarks, people, bias</source>
        <translation>Modelle, Warteschlange, Labels, Kosten, Qualität, Benchmarks, Personen, Bias</translation>
    </message>
    <message>
        <source>Choose a saved view</source>
        <translation>Gespeicherte Ansicht wählen</translation>
    </message>
    <message>
        <source>Save the view under a name</source>
        <translation>Ansicht unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Rename the saved view</source>
        <translation>Gespeicherte Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete the saved view</source>
        <translation>Gespeicherte Ansicht löschen</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>There is no saved view yet. Save one with %1.</source>
        <translation>Es gibt noch keine gespeicherte Ansicht. Speichern Sie eine mit %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a saved view first.</source>
        <translation>Wählen Sie erst eine gespeicherte Ansicht.</translation>
    </message>
    <message>
        <source>The view stays what it is.</source>
        <translation>Die Ansicht bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is a view of that name already: %1</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln views already; delete one first.</source>
        <translation>
            <numerusform>Es gibt schon %Ln Ansicht; löschen Sie erst eine.</numerusform>
            <numerusform>Es gibt schon %Ln Ansichten; löschen Sie erst eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The view is saved: %1</source>
        <translation>Die Ansicht ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>Ansicht %1 löschen?</translation>
    </message>
    <message>
        <source>The decisions stay as they are.</source>
        <translation>Die Entscheidungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>The two selections change places</source>
        <translation>Die beiden Auswahlen tauschen die Plätze</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Shows the first selection alone again</source>
        <translation>Zeigt wieder nur die erste Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both</source>
        <translation>
            <numerusform>%Ln Entscheidung steht in beiden</numerusform>
            <numerusform>%Ln Entscheidungen stehen in beiden</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals take the two selections to be independent.</source>
        <translation>Die Intervalle setzen voraus, dass die beiden Auswahlen unabhängig sind.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shows another selection beside this one</source>
        <translation>Zeigt eine andere Auswahl neben dieser</translation>
    </message>
    <message>
        <source>Compare with another selection</source>
        <translation>Mit anderer Auswahl vergleichen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The figures, a picture of them, or a report</source>
        <translation>Die Kennzahlen, ein Bild davon oder ein Bericht</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Der Bericht wird erstellt.</translation>
    </message>
    <message>
        <source>A report needs the first and the last day of its period.</source>
        <translation>Ein Bericht braucht den ersten und den letzten Tag seines Zeitraums.</translation>
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
        <translation>Die gespeicherten Ansichten wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>What is shown stays as it was.</source>
        <translation>Was zu sehen ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Drift goes by model and task over all decisions: it has no second selection.</source>
        <translation>Drift geht nach Modell und Aufgabe über alle Entscheidungen: Eine zweite Auswahl gibt es dort nicht.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::TopBar</name>
    <message>
        <source>%L1 of %L2 today</source>
        <translation>%L1 von %L2 heute</translation>
    </message>
    <message>
        <source>%L1 decided today, %L2 open</source>
        <translation>Heute %L1 entschieden, %L2 offen</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <translation>Reviewer %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Warteschlange durchsuchen</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>People, companies and figures are made up. The demo has a workspace of its own; yours is not touched.</source>
        <translation>Personen, Firmen und Zahlen sind erfunden. Die Demo hat einen eigenen Arbeitsbereich; Ihrer bleibt unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n wartet auf den Versand</numerusform>
            <numerusform>%n warten auf den Versand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone.</source>
        <translation>
            <numerusform>%n lässt sich noch rückgängig machen.</numerusform>
            <numerusform>%n lassen sich noch rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand ready for the producer to fetch.</source>
        <translation>
            <numerusform>%n liegt für das Quellsystem zum Abholen bereit.</numerusform>
            <numerusform>%n liegen für das Quellsystem zum Abholen bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of a title, an id, or terms: queue: task: lang: state:</source>
        <translation>Wörter eines Titels, eine Kennung oder Begriffe: queue: task: lang: state:</translation>
    </message>
</context>
<context>
    <name>bluepencil::UrgentWatch</name>
    <message numerus="yes">
        <source>%n urgent draft(s), in several queues</source>
        <translation>
            <numerusform>%n dringender Entwurf, in mehreren Warteschlangen</numerusform>
            <numerusform>%n dringende Entwürfe, in mehreren Warteschlangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n urgent draft(s)</source>
        <translation>
            <numerusform>%1: %n dringender Entwurf</numerusform>
            <numerusform>%1: %n dringende Entwürfe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ViewOverlay</name>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
</context>
<context>
    <name>bluepencil::VoiceForm</name>
    <message>
        <source>Form of address</source>
        <translation>Anredeform</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informell</translation>
    </message>
    <message>
        <source>A greeting is needed</source>
        <translation>Begrüßung nötig</translation>
    </message>
    <message>
        <source>A closing is needed</source>
        <translation>Gruß am Ende nötig</translation>
    </message>
    <message>
        <source>Words in a sentence, at most</source>
        <translation>Wörter in einem Satz, höchstens</translation>
    </message>
    <message>
        <source>Reading level (LIX), at most</source>
        <translation>Lesbarkeit (LIX), höchstens</translation>
    </message>
    <message>
        <source>Words in a draft, at least</source>
        <translation>Wörter in einem Entwurf, mindestens</translation>
    </message>
    <message>
        <source>Words in a draft, at most</source>
        <translation>Wörter in einem Entwurf, höchstens</translation>
    </message>
    <message>
        <source>Terms to avoid, and what to say instead</source>
        <translation>Zu vermeidende Begriffe und was stattdessen zu sagen ist</translation>
    </message>
    <message>
        <source>utilise → use</source>
        <translation>Rückantwort → Antwort</translation>
    </message>
    <message>
        <source>Phrases that are forbidden</source>
        <translation>Verbotene Wendungen</translation>
    </message>
    <message>
        <source>[en] I can guarantee</source>
        <translation>[de] Ich garantiere Ihnen</translation>
    </message>
    <message>
        <source>Phrases that are required</source>
        <translation>Verlangte Wendungen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1, shown from 5 on</source>
        <translation>n = %1, gezeigt ab 5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::figures</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>against %1, n = %2</source>
        <translation>gegenüber %1, n = %2</translation>
    </message>
    <message>
        <source>n = %1, shown from 5 on</source>
        <translation>n = %1, gezeigt ab 5</translation>
    </message>
    <message>
        <source>Approved unchanged</source>
        <translation>Unverändert freigegeben</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>%1 points up</source>
        <translation>%1 Punkte mehr</translation>
    </message>
    <message>
        <source>%1 points down</source>
        <translation>%1 Punkte weniger</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 höher</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 niedriger</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>Edit effort, HTER</source>
        <translation>Bearbeitungsaufwand, HTER</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Time per item, median</source>
        <translation>Zeit je Vorgang, Median</translation>
    </message>
    <message>
        <source>%1, %2 left out as idle</source>
        <translation>%1, %2 als Leerlauf weggelassen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>%1 due within the hour, %2 overdue</source>
        <translation>%1 in dieser Stunde fällig, %2 überfällig</translation>
    </message>
    <message>
        <source>%1 when the period began</source>
        <translation>%1 zu Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>%1 rejected, %2 escalated</source>
        <translation>%1 abgelehnt, %2 eskaliert</translation>
    </message>
    <message>
        <source>%1: %2, n = %3</source>
        <translation>%1: %2, n = %3</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>%1 approved, %2 edited</source>
        <translation>%1 freigegeben, %2 bearbeitet</translation>
    </message>
    <message>
        <source>Median time per item</source>
        <translation>Median der Zeit je Vorgang</translation>
    </message>
    <message>
        <source>Mean HTER</source>
        <translation>Mittlere HTER</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>A day needs five decisions to be shown; none of this period has them.</source>
        <translation>Ein Tag wird ab fünf Entscheidungen gezeigt; in diesem Zeitraum hat keiner so viele.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>Kumulierter Anteil</translation>
    </message>
    <message>
        <source>No labels yet. Labels say why a draft was changed.</source>
        <translation>Noch keine Labels. Labels sagen, warum ein Entwurf geändert wurde.</translation>
    </message>
    <message>
        <source>%1: %2, running share %3</source>
        <translation>%1: %2, kumulierter Anteil %3</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Change, HTER</source>
        <translation>Änderung, HTER</translation>
    </message>
    <message>
        <source>Fewer than five decisions have a final.</source>
        <translation>Weniger als fünf Entscheidungen haben eine Endfassung.</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <translation>%1: %2, %3 (%4)</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Approved unchanged, %1</source>
        <translation>Unverändert freigegeben, %1</translation>
    </message>
    <message>
        <source>No group has five decisions yet.</source>
        <translation>Noch hat keine Gruppe fünf Entscheidungen.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>A week needs five decisions to be shown; none of this period has them.</source>
        <translation>Eine Woche wird ab fünf Entscheidungen gezeigt; in diesem Zeitraum hat keine so viele.</translation>
    </message>
    <message>
        <source>Fewer than five decisions have an active time.</source>
        <translation>Weniger als fünf Entscheidungen haben eine aktive Zeit.</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>too few decisions</source>
        <translation>zu wenige Entscheidungen</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>keine Aufgabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Approval falls</source>
        <translation>Freigabe sinkt</translation>
    </message>
    <message>
        <source>Approval rises</source>
        <translation>Freigabe steigt</translation>
    </message>
    <message>
        <source>Effort falls</source>
        <translation>Aufwand sinkt</translation>
    </message>
    <message>
        <source>Effort rises</source>
        <translation>Aufwand steigt</translation>
    </message>
    <message>
        <source>%1: fewer drafts are approved since %2, %3 after %4.</source>
        <translation>%1: Seit %2 werden weniger Entwürfe freigegeben, %3 nach zuvor %4.</translation>
    </message>
    <message>
        <source>%1: more drafts are approved since %2, %3 after %4.</source>
        <translation>%1: Seit %2 werden mehr Entwürfe freigegeben, %3 nach zuvor %4.</translation>
    </message>
    <message>
        <source>That is %1 points (95 %: %2 to %3), n = %4.</source>
        <translation>Das sind %1 Punkte (95 %: %2 bis %3), n = %4.</translation>
    </message>
    <message>
        <source>%1: more is changed in each draft since %2, HTER %3 after %4.</source>
        <translation>%1: Seit %2 wird in jedem Entwurf mehr geändert, HTER %3 nach zuvor %4.</translation>
    </message>
    <message>
        <source>%1: less is changed in each draft since %2, HTER %3 after %4.</source>
        <translation>%1: Seit %2 wird in jedem Entwurf weniger geändert, HTER %3 nach zuvor %4.</translation>
    </message>
    <message>
        <source>That is %1 (95 %: %2 to %3), n = %4.</source>
        <translation>Das sind %1 (95 %: %2 bis %3), n = %4.</translation>
    </message>
    <message>
        <source>%1 (%2 after %3)</source>
        <translation>%1 (%2 nach zuvor %3)</translation>
    </message>
    <message>
        <source>No label rises beyond chance.</source>
        <translation>Kein Label nimmt über den Zufall hinaus zu.</translation>
    </message>
    <message>
        <source>Labels that rise: %1.</source>
        <translation>Zunehmende Labels: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>passed by itself</source>
        <translation>von selbst vorübergegangen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 by %2, new baseline: %3</source>
        <translation>%1 von %2, neue Baseline: %3</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>An alarm at %1, a warning at %2: no more false alarms than about %3 a quarter of a year over all models and tasks (decisions a day: %4). Standardised for who decides.</source>
        <translation>Alarm bei %1, Warnung bei %2. Fehlalarme im Vierteljahr über alle Modelle und Aufgaben: höchstens etwa %3 bei %4 Entscheidungen am Tag. Standardisiert danach, wer entscheidet.</translation>
    </message>
    <message>
        <source>Model and task</source>
        <translation>Modell und Aufgabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Approved at first</source>
        <translation>Anfangs freigegeben</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>HTER at first</source>
        <translation>HTER anfangs</translation>
    </message>
    <message>
        <source>%1 of %2 decisions for a baseline: nothing is watched yet.</source>
        <translation>%1 von %2 Entscheidungen für eine Baseline: Noch wird nichts beobachtet.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Evidence, highest</source>
        <translation>Evidenz, höchste</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>There is no decision since the baseline began anew.</source>
        <translation>Seit die Baseline neu begann, gibt es keine Entscheidung.</translation>
    </message>
    <message>
        <source>Label that rises</source>
        <translation>Zunehmendes Label</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Rise in points, 95 %</source>
        <translation>Anstieg in Punkten, 95 %</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Words of the draft</source>
        <translation>Wörter des Entwurfs</translation>
    </message>
    <message>
        <source>Length of the conversation</source>
        <translation>Länge der Konversation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>PSI</source>
        <translation>PSI</translation>
    </message>
    <message>
        <source>by chance under</source>
        <translation>durch Zufall unter</translation>
    </message>
    <message>
        <source>Jensen-Shannon</source>
        <translation>Jensen-Shannon</translation>
    </message>
    <message>
        <source>%1: all alike</source>
        <translation>%1: alle gleich</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>Antwort darauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>against %1 (%2), n = %3</source>
        <translation>gegenüber %1 (%2), n = %3</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegenüber %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>n against</source>
        <translation>n Vergleich</translation>
    </message>
    <message>
        <source>Share against</source>
        <translation>Anteil im Vergleich</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Unterschied, Punkte</translation>
    </message>
    <message>
        <source>%1: %2 (n = %3) against %4 (n = %5)</source>
        <translation>%1: %2 (n = %3) gegenüber %4 (n = %5)</translation>
    </message>
    <message>
        <source>One of the two selections has fewer than five of them.</source>
        <translation>Eine der beiden Auswahlen hat weniger als fünf davon.</translation>
    </message>
    <message>
        <source>%1 points, %2 to %3</source>
        <translation>%1 Punkte, %2 bis %3</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegenüber</translation>
    </message>
    <message>
        <source>Difference in approval, %1</source>
        <translation>Unterschied bei den Freigaben, %1</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>%1; against %2</source>
        <translation>%1; gegenüber %2</translation>
    </message>
    <message>
        <source>Of all decisions, %1</source>
        <translation>Von allen Entscheidungen, %1</translation>
    </message>
    <message>
        <source>%1; drift begins: %2</source>
        <translation>%1; Drift beginnt: %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::words</name>
    <message>
        <source>OpenAI chat</source>
        <translation>OpenAI-Chat</translation>
    </message>
    <message>
        <source>OpenAI pairs</source>
        <translation>OpenAI-Paare</translation>
    </message>
    <message>
        <source>TRL answers</source>
        <translation>TRL-Antworten</translation>
    </message>
    <message>
        <source>TRL pairs</source>
        <translation>TRL-Paare</translation>
    </message>
    <message>
        <source>TRL verdicts</source>
        <translation>TRL-Urteile</translation>
    </message>
    <message>
        <source>openai-chat: messages and the final</source>
        <translation>openai-chat: Nachrichten und die Endfassung</translation>
    </message>
    <message>
        <source>openai-preference: final over draft</source>
        <translation>openai-preference: Endfassung vor Entwurf</translation>
    </message>
    <message>
        <source>trl-prompt-completion: the final alone</source>
        <translation>trl-prompt-completion: nur die Endfassung</translation>
    </message>
    <message>
        <source>trl-preference: final over draft</source>
        <translation>trl-preference: Endfassung vor Entwurf</translation>
    </message>
    <message>
        <source>trl-kto: one text, good or not</source>
        <translation>trl-kto: ein Text, gut oder nicht</translation>
    </message>
    <message>
        <source>may not be trained on</source>
        <translation>nicht für Training erlaubt</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>rejected without a replacement</source>
        <translation>ohne Ersatz abgelehnt</translation>
    </message>
    <message>
        <source>rejected for policy or safety</source>
        <translation>wegen Vorgaben oder Sicherheit abgelehnt</translation>
    </message>
    <message>
        <source>settled by a senior</source>
        <translation>von höherer Stelle entschieden</translation>
    </message>
    <message>
        <source>approved faster than it can be read</source>
        <translation>schneller freigegeben als lesbar</translation>
    </message>
    <message>
        <source>approved, so there is no pair</source>
        <translation>freigegeben, daher kein Paar</translation>
    </message>
    <message>
        <source>rejected and replaced by itself</source>
        <translation>abgelehnt und durch sich selbst ersetzt</translation>
    </message>
    <message>
        <source>only case, space or punctuation changed</source>
        <translation>nur Groß-/Kleinschreibung, Leerraum oder Satzzeichen geändert</translation>
    </message>
    <message>
        <source>has a figure that the model could not know</source>
        <translation>enthält eine Zahl, die das Modell nicht kennen konnte</translation>
    </message>
    <message>
        <source>more pairs of one item than four</source>
        <translation>mehr als vier Paare eines Vorgangs</translation>
    </message>
    <message>
        <source>a message is empty</source>
        <translation>eine Nachricht ist leer</translation>
    </message>
    <message>
        <source>the final is blank</source>
        <translation>die Endfassung ist leer</translation>
    </message>
    <message>
        <source>the draft is blank</source>
        <translation>der Entwurf ist leer</translation>
    </message>
    <message>
        <source>there is no message</source>
        <translation>es gibt keine Nachricht</translation>
    </message>
    <message>
        <source>the last message is the assistant&apos;s</source>
        <translation>die letzte Nachricht ist vom Assistenten</translation>
    </message>
    <message>
        <source>both answers are the same</source>
        <translation>beide Antworten sind gleich</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision matches. Choose more, or decide some drafts.</source>
        <translation>Keine Entscheidung passt. Wählen Sie mehr, oder entscheiden Sie einige Entwürfe.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Train holds people or cases that another batch holds out (records: %1): %2. Do not judge a model that learned from this batch by that one, or export with the split and salt of that one.</source>
        <translation>Training enthält Personen oder Fälle, die ein anderes Paket zurückhält (Datensätze: %1): %2. Beurteilen Sie ein Modell, das aus diesem Paket gelernt hat, nicht mit jenem, oder exportieren Sie mit dessen Aufteilung und Salt.</translation>
    </message>
    <message>
        <source>Validation or test holds people or cases that another batch trains on (records: %1): %2. Do not judge a model that learned from that batch by this one.</source>
        <translation>Validierung oder Test enthält Personen oder Fälle, mit denen ein anderes Paket trainiert (Datensätze: %1): %2. Beurteilen Sie ein Modell, das aus jenem gelernt hat, nicht mit diesem Paket.</translation>
    </message>
    <message>
        <source>Waiting for another export to finish …</source>
        <translation>Warten, bis ein anderer Export fertig ist …</translation>
    </message>
    <message>
        <source>Recording the batch …</source>
        <translation>Das Paket wird eingetragen …</translation>
    </message>
    <message>
        <source>the folder is not empty; nothing in it was touched</source>
        <translation>der Ordner ist nicht leer; nichts darin wurde verändert</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet, or an empty one</source>
        <translation>nennen Sie einen Ordner, den es noch nicht gibt, oder einen leeren</translation>
    </message>
    <message>
        <source>is a link, not a folder</source>
        <translation>ist eine Verknüpfung, kein Ordner</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet</source>
        <translation>nennen Sie einen Ordner, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>is being written by another export</source>
        <translation>wird gerade von einem anderen Export geschrieben</translation>
    </message>
    <message>
        <source>wait until that one is done, or name another folder</source>
        <translation>warten Sie, bis dieser fertig ist, oder nennen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>may not be written: the permission is missing</source>
        <translation>darf nicht beschrieben werden: die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>may not be written: the disk is read-only</source>
        <translation>darf nicht beschrieben werden: der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>cannot be made: what it is to lie in is a file, not a folder</source>
        <translation>kann nicht angelegt werden: worin er liegen soll, ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>cannot be made: what it is to lie in is missing, or takes no folders</source>
        <translation>kann nicht angelegt werden: worin er liegen soll, fehlt oder nimmt keine Ordner auf</translation>
    </message>
    <message>
        <source>cannot be made: the name is too long</source>
        <translation>kann nicht angelegt werden: der Name ist zu lang</translation>
    </message>
    <message>
        <source>check the permissions, or name another folder</source>
        <translation>prüfen Sie die Berechtigungen, oder nennen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>this batch exists already</source>
        <translation>dieses Paket gibt es schon</translation>
    </message>
    <message>
        <source>name another batch</source>
        <translation>nennen Sie das Paket anders</translation>
    </message>
    <message>
        <source>other exports were recorded while this one was made</source>
        <translation>während dieser Export lief, wurden andere eingetragen</translation>
    </message>
    <message>
        <source>another export has split the same cases differently</source>
        <translation>ein anderer Export hat dieselben Fälle anders aufgeteilt</translation>
    </message>
    <message>
        <source>persons were erased while the export was written; nothing of it was kept</source>
        <translation>während der Export geschrieben wurde, wurden Personen gelöscht; es wurde nichts davon behalten</translation>
    </message>
    <message>
        <source>texts were corrected or restricted while the export was written; nothing of it was kept</source>
        <translation>während der Export geschrieben wurde, wurden Texte berichtigt oder eingeschränkt; es wurde nichts davon behalten</translation>
    </message>
    <message>
        <source>decisions were taken back while the export was written; nothing of it was kept</source>
        <translation>während der Export geschrieben wurde, wurden Entscheidungen zurückgenommen; es wurde nichts davon behalten</translation>
    </message>
    <message>
        <source>history was corrected while the export was written; nothing of it was kept</source>
        <translation>während der Export geschrieben wurde, wurden frühere Fälle berichtigt; es wurde nichts davon behalten</translation>
    </message>
    <message>
        <source>export again</source>
        <translation>exportieren Sie noch einmal</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was left behind. Free some room or choose another folder.</source>
        <translation>Der Datenträger ist voll: %1. Es blieb nichts zurück. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another program is using the workspace. Try again.</source>
        <translation>Ein anderes Programm benutzt den Arbeitsbereich. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only: it is newer than this program, or may not be written.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet: Er ist neuer als dieses Programm oder darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>message of %1</source>
        <translation>Nachricht von %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>fact %1</source>
        <translation>Fakt %1</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: draft %2, fact %3</source>
        <translation>%1: Entwurf %2, Fakt %3</translation>
    </message>
    <message>
        <source>Differs from the fact</source>
        <translation>Weicht vom Fakt ab</translation>
    </message>
    <message>
        <source>Fact deviates %1, more than %2</source>
        <translation>Fakt weicht um %1 ab, mehr als %2</translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>Verstecktes Zeichen</translation>
    </message>
    <message>
        <source>Hidden change of direction</source>
        <translation>Versteckter Richtungswechsel</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>Versteckte Wörter</translation>
    </message>
    <message>
        <source>They say “%1”</source>
        <translation>Sie lauten „%1“</translation>
    </message>
    <message>
        <source>%1; the source has %2</source>
        <translation>%1; die Quelle hat %2</translation>
    </message>
    <message>
        <source>Opposite sign in the source</source>
        <translation>Umgekehrtes Vorzeichen in der Quelle</translation>
    </message>
    <message>
        <source>Other scale in the source</source>
        <translation>Andere Größenordnung in der Quelle</translation>
    </message>
    <message>
        <source>Other unit in the source</source>
        <translation>Andere Einheit in der Quelle</translation>
    </message>
    <message>
        <source>Figure not found in the source</source>
        <translation>Zahl nicht in der Quelle gefunden</translation>
    </message>
    <message>
        <source>%1 is in no message, reference or fact</source>
        <translation>%1 steht in keiner Nachricht, keinem Beleg und keinem Fakt</translation>
    </message>
    <message>
        <source>%1; nearest: %2</source>
        <translation>%1; am nächsten: %2</translation>
    </message>
    <message>
        <source>Fact stated in two ways</source>
        <translation>Fakt auf zwei Arten genannt</translation>
    </message>
    <message>
        <source>Another figure under this fact’s name</source>
        <translation>Andere Zahl unter dem Namen dieses Fakts</translation>
    </message>
    <message>
        <source>%1 follows: %2</source>
        <translation>%1 folgt: %2</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1 ist auf zwei Arten lesbar</translation>
    </message>
    <message>
        <source>No hidden characters</source>
        <translation>Keine versteckten Zeichen</translation>
    </message>
    <message>
        <source>Not stated: %1</source>
        <translation>Nicht genannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) found in the source</source>
        <translation>
            <numerusform>%n Zahl in der Quelle gefunden</numerusform>
            <numerusform>%n Zahlen in der Quelle gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) respected</source>
        <translation>
            <numerusform>%n Fakt eingehalten</numerusform>
            <numerusform>%n Fakten eingehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 bis %2 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dddd, d MMM yyyy</source>
        <translation>dddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Light, under .1</source>
        <translation>Leicht, unter 0,1</translation>
    </message>
    <message>
        <source>Medium, under .3</source>
        <translation>Mittel, unter 0,3</translation>
    </message>
    <message>
        <source>Heavy, under .5</source>
        <translation>Stark, unter 0,5</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Neu geschrieben</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Fact or figure</source>
        <translation>Fakt oder Zahl</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>Missing info</source>
        <translation>Angabe fehlt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Wrong intent</source>
        <translation>Falsch verstanden</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>Terminologie</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>major</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>Aufnahmeformular</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>%1 sent edited</source>
        <translation>%1 bearbeitet gesendet</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 escalated</source>
        <translation>%1 eskaliert</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Someone else has this draft now.</source>
        <translation>Jetzt hat jemand anderes diesen Entwurf.</translation>
    </message>
    <message>
        <source>Your text is kept. Open the next one.</source>
        <translation>Ihr Text bleibt erhalten. Öffnen Sie den nächsten.</translation>
    </message>
    <message>
        <source>Already decided.</source>
        <translation>Schon entschieden.</translation>
    </message>
    <message>
        <source>Undo or recall that decision first.</source>
        <translation>Machen Sie diese Entscheidung erst rückgängig, oder nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>This draft is no longer wanted.</source>
        <translation>Dieser Entwurf wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>It was withdrawn or ran out. Your text is kept.</source>
        <translation>Er wurde zurückgezogen oder ist abgelaufen. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is a newer revision.</source>
        <translation>Es gibt eine neuere Revision.</translation>
    </message>
    <message>
        <source>Look at it, then decide.</source>
        <translation>Sehen Sie sie an, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Die Warteschlange ist angehalten.</translation>
    </message>
    <message>
        <source>Decisions wait here until it is resumed.</source>
        <translation>Entscheidungen warten hier, bis sie fortgesetzt wird.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>Der Arbeitsbereich ist gesperrt.</translation>
    </message>
    <message>
        <source>Another program holds it: close that one, then try again.</source>
        <translation>Ein anderes Programm hält ihn: Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This workspace is for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>It is newer than this program, or it may not be written: update the program, or check the permissions of its file and folder.</source>
        <translation>Er ist neuer als dieses Programm oder darf nicht beschrieben werden: Aktualisieren Sie das Programm oder prüfen Sie die Zugriffsrechte von Datei und Ordner.</translation>
    </message>
    <message>
        <source>This file is no workspace.</source>
        <translation>Diese Datei ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>It was left as it is: %1</source>
        <translation>Sie blieb unverändert: %1</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>Der Arbeitsbereich ist beschädigt.</translation>
    </message>
    <message>
        <source>It was left as it is; restore a backup: %1</source>
        <translation>Er blieb unverändert; stellen Sie eine Sicherung wieder her: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Nothing is lost yet: make room and try again.</source>
        <translation>Noch ist nichts verloren: Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Too late.</source>
        <translation>Zu spät.</translation>
    </message>
    <message>
        <source>The producer has it already.</source>
        <translation>Das Quellsystem hat sie schon.</translation>
    </message>
    <message>
        <source>That was refused.</source>
        <translation>Das wurde abgewiesen.</translation>
    </message>
    <message>
        <source>The workspace could not be reached.</source>
        <translation>Der Arbeitsbereich war nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 stands nowhere in the source</source>
        <translation>%1 steht nirgends in der Quelle</translation>
    </message>
    <message>
        <source>Name not found in the source</source>
        <translation>Name nicht in der Quelle gefunden</translation>
    </message>
    <message>
        <source>Address not found in the source</source>
        <translation>Adresse nicht in der Quelle gefunden</translation>
    </message>
    <message>
        <source>Link not found in the source</source>
        <translation>Link nicht in der Quelle gefunden</translation>
    </message>
    <message>
        <source>E-mail address not found in the source</source>
        <translation>E-Mail-Adresse nicht in der Quelle gefunden</translation>
    </message>
    <message>
        <source>Somebody else’s e-mail address?</source>
        <translation>E-Mail-Adresse von jemand anderem?</translation>
    </message>
    <message>
        <source>Somebody else’s phone number?</source>
        <translation>Telefonnummer von jemand anderem?</translation>
    </message>
    <message>
        <source>Somebody else’s bank account?</source>
        <translation>Bankkonto von jemand anderem?</translation>
    </message>
    <message>
        <source>Somebody else’s payment card?</source>
        <translation>Zahlungskarte von jemand anderem?</translation>
    </message>
    <message>
        <source>A required phrase is missing</source>
        <translation>Eine verlangte Wendung fehlt</translation>
    </message>
    <message>
        <source>A phrase the guideline forbids</source>
        <translation>Eine Wendung, die die Richtlinie verbietet</translation>
    </message>
    <message>
        <source>Longer than asked for</source>
        <translation>Länger als verlangt</translation>
    </message>
    <message>
        <source>Shorter than asked for</source>
        <translation>Kürzer als verlangt</translation>
    </message>
    <message>
        <source>%1 words, at most %2</source>
        <translation>%1 Wörter, höchstens %2</translation>
    </message>
    <message>
        <source>%1 words, at least %2</source>
        <translation>%1 Wörter, mindestens %2</translation>
    </message>
    <message>
        <source>Two forms of address</source>
        <translation>Zwei Anredeformen</translation>
    </message>
    <message>
        <source>Informal, where the voice is formal</source>
        <translation>Informell, wo die Stimme förmlich ist</translation>
    </message>
    <message>
        <source>Formal, where the voice is informal</source>
        <translation>Förmlich, wo die Stimme informell ist</translation>
    </message>
    <message>
        <source>A term to avoid</source>
        <translation>Ein zu vermeidender Begriff</translation>
    </message>
    <message>
        <source>%1; say “%2”</source>
        <translation>%1; sagen Sie „%2“</translation>
    </message>
    <message>
        <source>No greeting</source>
        <translation>Keine Begrüßung</translation>
    </message>
    <message>
        <source>No closing</source>
        <translation>Kein Gruß am Ende</translation>
    </message>
    <message>
        <source>A long sentence</source>
        <translation>Ein langer Satz</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Schwer zu lesen</translation>
    </message>
    <message>
        <source>Reading level %1 (LIX), at most %2</source>
        <translation>Lesbarkeit %1 (LIX), höchstens %2</translation>
    </message>
    <message>
        <source>Not in the customer’s language</source>
        <translation>Nicht in der Sprache des Kunden</translation>
    </message>
    <message>
        <source>Draft: %1; customer: %2</source>
        <translation>Entwurf: %1; Kunde: %2</translation>
    </message>
    <message>
        <source>Speaks to a model or a reviewer</source>
        <translation>Spricht zu einem Modell oder Reviewer</translation>
    </message>
    <message>
        <source>The draft speaks of itself as a model</source>
        <translation>Der Entwurf spricht von sich als Modell</translation>
    </message>
    <message>
        <source>A placeholder was left in</source>
        <translation>Ein Platzhalter blieb stehen</translation>
    </message>
    <message>
        <source>Brand voice: %1 of 100</source>
        <translation>Markenstimme: %1 von 100</translation>
    </message>
    <message>
        <source>Names are not checked in this script</source>
        <translation>Namen werden in dieser Schrift nicht geprüft</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Der Arbeitsbereich konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 is no workspace. It was left as it is: start Bluepencil with another file.</source>
        <translation>%1 ist kein Arbeitsbereich. Die Datei blieb unverändert: Starten Sie Bluepencil mit einer anderen.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is: put a backup in its place, then try again.</source>
        <translation>%1 ist beschädigt. Die Datei blieb unverändert: Setzen Sie eine Sicherung an ihre Stelle, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close that program, then try again.</source>
        <translation>Ein anderes Programm hält %1. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Make room there, then try again.</source>
        <translation>Der Datenträger von %1 ist voll. Schaffen Sie dort Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1. Mend that, then try again.</source>
        <translation>%1. Beheben Sie das, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>empty (null)</source>
        <translation>leer (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>eine Gruppe von Feldern</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Another kind of value is needed: %1</source>
        <translation>Eine andere Art von Wert ist nötig: %1</translation>
    </message>
    <message>
        <source>Not a date as 2026-11-28</source>
        <translation>Kein Datum wie 2026-11-28</translation>
    </message>
    <message>
        <source>Not a time as 2026-11-28T09:30:00Z</source>
        <translation>Kein Zeitpunkt wie 2026-11-28T09:30:00Z</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Not of the form %1</source>
        <translation>Nicht in der Form %1</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>a name in quotes is expected</source>
        <translation>ein Name in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>ein Doppelpunkt wird erwartet</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected</source>
        <translation>ein Komma oder eine schließende Klammer wird erwartet</translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation>ein Komma steht vor der schließenden Klammer</translation>
    </message>
    <message>
        <source>digits are expected</source>
        <translation>Ziffern werden erwartet</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a backslash stands before the wrong character</source>
        <translation>ein Backslash steht vor dem falschen Zeichen</translation>
    </message>
    <message>
        <source>half a character is written here</source>
        <translation>hier steht ein halbes Zeichen</translation>
    </message>
    <message>
        <source>a line end or another control character stands inside quotes</source>
        <translation>ein Zeilenende oder anderes Steuerzeichen steht innerhalb von Anführungszeichen</translation>
    </message>
    <message>
        <source>the name stands there twice</source>
        <translation>der Name steht zweimal da</translation>
    </message>
    <message>
        <source>too many brackets inside brackets</source>
        <translation>zu viele Klammern in Klammern</translation>
    </message>
    <message>
        <source>something follows behind the end</source>
        <translation>nach dem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>None of the values allowed</source>
        <translation>Keiner der erlaubten Werte</translation>
    </message>
    <message>
        <source>Too long: %1 characters, at most %2</source>
        <translation>Zu lang: %1 Zeichen, höchstens %2</translation>
    </message>
    <message>
        <source>Too short: %1 characters, at least %2</source>
        <translation>Zu kurz: %1 Zeichen, mindestens %2</translation>
    </message>
    <message>
        <source>Too many: %1, at most %2</source>
        <translation>Zu viele: %1, höchstens %2</translation>
    </message>
    <message>
        <source>Too few: %1, at least %2</source>
        <translation>Zu wenige: %1, mindestens %2</translation>
    </message>
    <message>
        <source>Must be above %1</source>
        <translation>Muss größer als %1 sein</translation>
    </message>
    <message>
        <source>Must be at least %1</source>
        <translation>Muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>Must be below %1</source>
        <translation>Muss kleiner als %1 sein</translation>
    </message>
    <message>
        <source>Must be at most %1</source>
        <translation>Darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>Must be a multiple of %1</source>
        <translation>Muss ein Vielfaches von %1 sein</translation>
    </message>
    <message>
        <source>Not written as the schema asks: %1</source>
        <translation>Nicht so geschrieben, wie das Schema verlangt: %1</translation>
    </message>
    <message>
        <source>The same value stands there twice</source>
        <translation>Derselbe Wert steht zweimal da</translation>
    </message>
    <message>
        <source>The schema has no such field</source>
        <translation>Das Schema hat kein solches Feld</translation>
    </message>
    <message>
        <source>Fits none of the forms that are allowed</source>
        <translation>Passt zu keiner der erlaubten Formen</translation>
    </message>
    <message>
        <source>Fits several forms, where one is allowed</source>
        <translation>Passt zu mehreren Formen, wo eine erlaubt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>Kein gültiges JSON</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked in the schema: %1</source>
        <translation>Im Schema nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Another draft asked for: %1</source>
        <translation>Anderer Entwurf angefordert: %1</translation>
    </message>
    <message>
        <source>TRL texts</source>
        <translation>TRL-Texte</translation>
    </message>
    <message>
        <source>trl-language-modeling: the whole conversation is learned</source>
        <translation>trl-language-modeling: das ganze Gespräch wird gelernt</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>huggingface: a repository with its card, Parquet and JSONL</source>
        <translation>huggingface: ein Repository mit Karte, Parquet und JSONL</translation>
    </message>
    <message>
        <source>LLaMA-Factory</source>
        <translation>LLaMA-Factory</translation>
    </message>
    <message>
        <source>llama-factory: answers, pairs and verdicts with dataset_info.json</source>
        <translation>llama-factory: Antworten, Paare und Urteile mit dataset_info.json</translation>
    </message>
    <message>
        <source>Axolotl</source>
        <translation>Axolotl</translation>
    </message>
    <message>
        <source>axolotl: answers, pairs and verdicts with their configurations</source>
        <translation>axolotl: Antworten, Paare und Urteile mit ihren Konfigurationen</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>gemini: contents and the final</source>
        <translation>gemini: Inhalte und die Endfassung</translation>
    </message>
    <message>
        <source>Gemini pairs</source>
        <translation>Gemini-Paare</translation>
    </message>
    <message>
        <source>gemini-preference: final over draft</source>
        <translation>gemini-preference: Endfassung vor Entwurf</translation>
    </message>
    <message>
        <source>Bedrock</source>
        <translation>Bedrock</translation>
    </message>
    <message>
        <source>bedrock: a conversation and the final</source>
        <translation>bedrock: ein Gespräch und die Endfassung</translation>
    </message>
    <message>
        <source>Nova pairs</source>
        <translation>Nova-Paare</translation>
    </message>
    <message>
        <source>nova-preference: final over draft</source>
        <translation>nova-preference: Endfassung vor Entwurf</translation>
    </message>
    <message>
        <source>JumpStart</source>
        <translation>JumpStart</translation>
    </message>
    <message>
        <source>sagemaker-jumpstart: one question and the final, with template.json</source>
        <translation>sagemaker-jumpstart: eine Frage und die Endfassung, mit template.json</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>mistral: messages and the final</source>
        <translation>mistral: Nachrichten und die Endfassung</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Korrekturaufgabe</translation>
    </message>
    <message>
        <source>edit-task: how a draft became the final, and why</source>
        <translation>edit-task: wie aus dem Entwurf die Endfassung wurde, und warum</translation>
    </message>
    <message>
        <source>Edits by span</source>
        <translation>Änderungen nach Stelle</translation>
    </message>
    <message>
        <source>span-edits: every change and label with its place</source>
        <translation>span-edits: jede Änderung und jedes Label mit seiner Stelle</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Extraktion</translation>
    </message>
    <message>
        <source>extraction: the fields of a JSON final and where they were read</source>
        <translation>extraction: die Felder einer JSON-Endfassung und wo sie gelesen wurden</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>reward: final over draft, with a margin</source>
        <translation>reward: Endfassung vor Entwurf, mit Abstand</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>csv: a table for people</source>
        <translation>csv: eine Tabelle für Menschen</translation>
    </message>
    <message>
        <source>the system speaks later</source>
        <translation>das System spricht erst später</translation>
    </message>
    <message>
        <source>the system speaks more than once</source>
        <translation>das System spricht mehr als einmal</translation>
    </message>
    <message>
        <source>turns do not alternate</source>
        <translation>die Beiträge wechseln sich nicht ab</translation>
    </message>
    <message>
        <source>there is more than one question</source>
        <translation>es gibt mehr als eine Frage</translation>
    </message>
    <message>
        <source>has a word that the target reserves</source>
        <translation>enthält ein Wort, das dem Ziel vorbehalten ist</translation>
    </message>
    <message>
        <source>the final is not JSON</source>
        <translation>die Endfassung ist kein JSON</translation>
    </message>
    <message>
        <source>has too many fields</source>
        <translation>hat zu viele Felder</translation>
    </message>
    <message>
        <source>longer than a cell can be</source>
        <translation>länger als eine Zelle sein kann</translation>
    </message>
    <message>
        <source>too little of the draft was on screen</source>
        <translation>zu wenig vom Entwurf war auf dem Bildschirm</translation>
    </message>
    <message>
        <source>nobody else decided the same</source>
        <translation>niemand sonst hat gleich entschieden</translation>
    </message>
    <message>
        <source>the reviewers disagree</source>
        <translation>die Reviewer sind uneins</translation>
    </message>
    <message>
        <source>contradicted by another decision</source>
        <translation>eine andere Entscheidung widerspricht</translation>
    </message>
    <message>
        <source>the model is judged by this text</source>
        <translation>an diesem Text wird das Modell gemessen</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>nearly the same is there already</source>
        <translation>fast dasselbe ist schon vorhanden</translation>
    </message>
    <message>
        <source>too long in tokens</source>
        <translation>zu lang in Token</translation>
    </message>
    <message>
        <source>enough of this reviewer</source>
        <translation>genug von diesem Reviewer</translation>
    </message>
    <message>
        <source>enough about this person</source>
        <translation>genug über diese Person</translation>
    </message>
    <message>
        <source>the person is trained on already</source>
        <translation>mit dieser Person wird schon trainiert</translation>
    </message>
    <message>
        <source>withdrawn since</source>
        <translation>seither zurückgezogen</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server does not take the token.</source>
        <translation>Der Server nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>Kinds of decision</source>
        <translation>Arten der Entscheidung</translation>
    </message>
    <message>
        <source>More attributes</source>
        <translation>Weitere Attribute</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>Attribut: %1</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>the person is restricted</source>
        <translation>die Verarbeitung zu dieser Person ist eingeschränkt</translation>
    </message>
    <message>
        <source>corrected since, at the person&apos;s wish</source>
        <translation>seither auf Wunsch der Person berichtigt</translation>
    </message>
    <message>
        <source>flagged: health, belief and the like</source>
        <translation>gekennzeichnet: Gesundheit, Weltanschauung und Ähnliches</translation>
    </message>
    <message>
        <source>damaged: no longer what was stored</source>
        <translation>beschädigt: nicht mehr, was gespeichert wurde</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>the same text stands in another split</source>
        <translation>derselbe Text steht in einem anderen Teil</translation>
    </message>
    <message>
        <source>%1: fewer than %2 rows to train with; %3 says “%4”</source>
        <translation>%1: weniger als %2 Zeilen zum Trainieren; %3 sagt „%4“</translation>
    </message>
    <message>
        <source>%1: no rows</source>
        <translation>%1: keine Zeilen</translation>
    </message>
    <message>
        <source>%1: all labels are the same; there is nothing to learn from</source>
        <translation>%1: Alle Urteile sind gleich; daraus lässt sich nichts lernen</translation>
    </message>
    <message>
        <source>%1: %2 desirable rows, %3 undesirable ones; set %4 to %5, so that weight times count is level</source>
        <translation>%1: %2 erwünschte Zeilen, %3 unerwünschte; %4 auf %5 setzen, damit Gewicht mal Anzahl ausgeglichen ist</translation>
    </message>
    <message>
        <source>%1: more than %2 tokens of %3 (rows: %4); %5 says “%6”</source>
        <translation>%1: mehr als %2 Token von %3 (Zeilen: %4); %5 sagt „%6“</translation>
    </message>
    <message>
        <source>%1: control characters, of which their pictures stand in the cells (rows: %2)</source>
        <translation>%1: Steuerzeichen, für die ihre Bilder in den Zellen stehen (Zeilen: %2)</translation>
    </message>
    <message>
        <source>Verdicts are of the same decisions as the pairs; in one training an edit would count twice</source>
        <translation>Urteile und Paare stammen aus denselben Entscheidungen; in einem Training würde eine Bearbeitung doppelt zählen</translation>
    </message>
    <message>
        <source>Lengths are in characters: the table by which tokens are counted is not there</source>
        <translation>Längen sind in Zeichen: Die Tabelle, nach der Token gezählt werden, ist nicht da</translation>
    </message>
    <message>
        <source>Words for a misspelt one</source>
        <translation>Wörter für ein falsch geschriebenes</translation>
    </message>
    <message>
        <source>Corrections made before</source>
        <translation>Frühere Korrekturen</translation>
    </message>
    <message>
        <source>The other draft asked for</source>
        <translation>Der angeforderte andere Entwurf</translation>
    </message>
    <message>
        <source>Figure deviates from a key fact</source>
        <translation>Zahl weicht von einem Schlüsselfakt ab</translation>
    </message>
    <message>
        <source>Key fact missing</source>
        <translation>Schlüsselfakt fehlt</translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation>Platzhalter stehen geblieben</translation>
    </message>
    <message>
        <source>Required or forbidden phrase</source>
        <translation>Verlangte oder verbotene Wendung</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Markenstimme</translation>
    </message>
    <message>
        <source>Too long or too short</source>
        <translation>Zu lang oder zu kurz</translation>
    </message>
    <message>
        <source>Wrong language</source>
        <translation>Falsche Sprache</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Instruction in the text</source>
        <translation>Anweisung im Text</translation>
    </message>
    <message>
        <source>Fields do not fit the schema</source>
        <translation>Felder passen nicht zum Schema</translation>
    </message>
    <message>
        <source>%1 reads as %2</source>
        <translation>%1 liest sich wie „%2“</translation>
    </message>
    <message>
        <source>Letters that pass for others</source>
        <translation>Buchstaben, die andere vortäuschen</translation>
    </message>
    <message>
        <source>A host that passes for another</source>
        <translation>Ein Host, der einen anderen vortäuscht</translation>
    </message>
    <message>
        <source>Encoded words</source>
        <translation>Kodierte Worte</translation>
    </message>
    <message>
        <source>orders to a model or a reviewer</source>
        <translation>Anweisungen an Modell oder Reviewer</translation>
    </message>
</context>
</TS>
