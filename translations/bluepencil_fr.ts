<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>LinkQuestion</name>
    <message>
        <source>This link is not opened</source>
        <translation>Ce lien n’est pas ouvert</translation>
    </message>
    <message>
        <source>Only addresses of the web (http, https) are.</source>
        <translation>Seules les adresses web (http, https) le sont.</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Hôte&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The same in ASCII: %1</source>
        <translation>Le même en ASCII&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The host mixes scripts: its letters may imitate others.</source>
        <translation>L’hôte mélange les écritures&#xa0;: ses lettres peuvent en imiter d’autres.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>The host is in another script and reads as %1.</source>
        <translation>L’hôte est dans une autre écriture et se lit comme %1.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ActionRegistry</name>
    <message>
        <source>Only in Review</source>
        <translation>Seulement dans Relecture</translation>
    </message>
    <message>
        <source>Only in Statistics</source>
        <translation>Seulement dans Statistiques</translation>
    </message>
    <message>
        <source>Only in Datasets</source>
        <translation>Seulement dans Jeux de données</translation>
    </message>
    <message>
        <source>Only in Settings</source>
        <translation>Seulement dans Paramètres</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>Impossible pour le moment</translation>
    </message>
</context>
<context>
    <name>bluepencil::AdjudicationOverlay</name>
    <message>
        <source>approved the draft, %1</source>
        <translation>a approuvé le brouillon, le&#xa0;%1</translation>
    </message>
    <message>
        <source>edited it, %1</source>
        <translation>l’a modifié, le&#xa0;%1</translation>
    </message>
    <message>
        <source>rejected it, with a text, %1</source>
        <translation>l’a rejeté, avec un texte, le&#xa0;%1</translation>
    </message>
    <message>
        <source>rejected it, %1</source>
        <translation>l’a rejeté, le&#xa0;%1</translation>
    </message>
    <message>
        <source>passed it on, %1</source>
        <translation>l’a escaladé, le&#xa0;%1</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decide between reviewers</source>
        <translation>Départager les relecteurs</translation>
    </message>
    <message>
        <source>Decide on the draft myself</source>
        <translation>Décider du brouillon moi-même</translation>
    </message>
    <message>
        <source>They decided without seeing each other. What you take goes into the text, where you can change it; it goes out when you decide.</source>
        <translation>Chacun a décidé sans voir les autres. Ce que vous prenez entre dans le texte, où vous pouvez le changer&#xa0;; l’envoi se fait quand vous décidez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more decided.</source>
        <translation>
            <numerusform>%Ln autre a décidé.</numerusform>
            <numerusform>%Ln autres ont décidé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Final of %1 against the draft</source>
        <translation>Version finale de&#xa0;%1, comparée au brouillon</translation>
    </message>
    <message>
        <source>No text goes out if you reject it too (F12).</source>
        <translation>Aucun texte ne part si vous le rejetez aussi (F12).</translation>
    </message>
    <message>
        <source>There is no text of theirs.</source>
        <translation>Il n’y a pas de texte de sa part.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <translation>Prendre le brouillon</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>Prendre ce texte</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>De&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>bluepencil::AgreementPage</name>
    <message>
        <source>no item judged twice</source>
        <translation>aucun élément jugé deux fois</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>tous identiques</translation>
    </message>
    <message>
        <source>items differ in reviewers</source>
        <translation>nombre de relecteurs inégal selon l’élément</translation>
    </message>
    <message>
        <source>not two reviewers</source>
        <translation>pas exactement deux relecteurs</translation>
    </message>
    <message>
        <source>under %1 items</source>
        <translation>moins de&#xa0;%1 éléments</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Effort in bands</source>
        <translation>Effort par tranches</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Label set or not</source>
        <translation>Étiquette posée ou non</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à&#xa0;%3)</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Ce qui est jugé</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>κ de Fleiss</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>α de Krippendorff</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et&#xa0;%2</translation>
    </message>
    <message>
        <source>People and agreement</source>
        <translation>Personnes et accord</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Paires de relecteurs</translation>
    </message>
    <message>
        <source>Agreement of all</source>
        <translation>Accord de l’ensemble</translation>
    </message>
    <message>
        <source>Same action</source>
        <translation>Même action</translation>
    </message>
    <message>
        <source>Where a senior decided: whose decision stood</source>
        <translation>Là où un responsable a tranché&#xa0;: de qui la décision a été maintenue</translation>
    </message>
    <message>
        <source>Agreement by group</source>
        <translation>Accord par groupe</translation>
    </message>
    <message>
        <source>No item was decided twice</source>
        <translation>Aucun élément n’a été décidé deux fois</translation>
    </message>
    <message>
        <source>Agreement is measured where two or more people decide on the same draft without seeing each other. Ask for an overlap of 2 on an item or a queue.</source>
        <translation>L’accord se mesure là où deux personnes ou plus décident du même brouillon sans se voir. Demandez un recouvrement de 2 pour un élément ou une file.</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>Trop peu pour être affiché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were decided twice in this period; figures are shown from 5 on.</source>
        <translation>
            <numerusform>%Ln élément a été décidé deux fois dans cette période&#xa0;; les chiffres sont affichés à partir de 5.</numerusform>
            <numerusform>%Ln éléments ont été décidés deux fois dans cette période&#xa0;; les chiffres sont affichés à partir de 5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>all</source>
        <translation>l’ensemble</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n =&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2 agree, 95 % interval %3, %4</source>
        <translation>%1&#xa0;: accord&#xa0;%2, intervalle à 95&#xa0;%&#xa0;:&#xa0;%3,&#xa0;%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>; under 30: read the interval</source>
        <translation>, moins de 30&#xa0;: lisez l’intervalle</translation>
    </message>
    <message>
        <source>Label set by both or by neither</source>
        <translation>Étiquette posée par les deux ou par aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%Ln groupe sous n = 5 masqué</numerusform>
            <numerusform>%Ln groupes sous n = 5 masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>sous n = 30 marqués, sous 5 masqués</translation>
    </message>
    <message>
        <source>No group has 5 items.</source>
        <translation>Aucun groupe n’a 5 éléments.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Decided over</source>
        <translation>Tranchées</translation>
    </message>
    <message>
        <source>Stood</source>
        <translation>Maintenues</translation>
    </message>
    <message>
        <source>%1 of %2 items have the same final from all (%3); HTER between two finals is %4 on average, half of the items are under %5.</source>
        <translation>%1 éléments sur&#xa0;%2 ont la même version finale de tous (%3)&#xa0;; le HTER entre deux versions finales est de&#xa0;%4 en moyenne, et inférieur à&#xa0;%5 pour la moitié des éléments.</translation>
    </message>
    <message numerus="yes">
        <source>A senior decided on %Ln item(s) and took one of the decisions as it was on %1 (%2).</source>
        <translation>
            <numerusform>Un responsable a décidé de&#xa0;%Ln élément et a retenu l’une des décisions telle quelle pour&#xa0;%1 (%2).</numerusform>
            <numerusform>Un responsable a décidé de&#xa0;%Ln éléments et a retenu l’une des décisions telle quelle pour&#xa0;%1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions count that were made without seeing the others’. Groups under 30 items are marked and do not sort by their figures; α is shown from 50 items on. Intervals: 95 %, by drawing items again (seed %1); of the share of two, Wilson’s.</source>
        <translation>Sont comptées les décisions prises sans voir celles des autres. Les groupes de moins de 30 éléments sont marqués et ne se trient pas selon leurs chiffres&#xa0;; α est affiché à partir de 50 éléments. Intervalles&#xa0;: 95&#xa0;%, par rééchantillonnage des éléments (graine&#xa0;%1)&#xa0;; pour la part de deux relecteurs, celui de Wilson.</translation>
    </message>
    <message>
        <source>Agreement by group: %1</source>
        <translation>Accord par groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 items have the same final from all (%3); HTER between two finals is %4 on average.</source>
        <translation>%1 éléments sur %2 ont la même version finale de tous (%3)&#xa0;; le HTER entre deux versions finales est de %4 en moyenne.</translation>
    </message>
    <message>
        <source>Items that two or more decided</source>
        <translation>Éléments décidés par deux personnes ou plus</translation>
    </message>
    <message>
        <source>%1: items that two or more decided</source>
        <translation>%1&#xa0;: éléments décidés par deux personnes ou plus</translation>
    </message>
    <message>
        <source>%1: items that both decided</source>
        <translation>%1&#xa0;: éléments décidés par les deux</translation>
    </message>
    <message>
        <source>%1: items on which one or more set it</source>
        <translation>%1&#xa0;: éléments où une personne ou plus l’a posée</translation>
    </message>
    <message>
        <source>%1: items on which a senior decided</source>
        <translation>%1&#xa0;: éléments tranchés par un senior</translation>
    </message>
    <message>
        <source>Beside the other selection</source>
        <translation>À côté de l’autre sélection</translation>
    </message>
    <message>
        <source>Decided by a senior</source>
        <translation>Tranchés par un responsable</translation>
    </message>
    <message>
        <source>The senior took one as it was</source>
        <translation>Le responsable en a repris une telle quelle</translation>
    </message>
</context>
<context>
    <name>bluepencil::BandsCard</name>
    <message>
        <source>Edit effort of what is kept</source>
        <translation>Effort de ce qui est gardé</translation>
    </message>
    <message>
        <source>HTER, %1 without a final</source>
        <translation>HTER,&#xa0;%1 sans version finale</translation>
    </message>
    <message>
        <source>HTER bands</source>
        <translation>Tranches de HTER</translation>
    </message>
</context>
<context>
    <name>bluepencil::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>bluepencil::BatchDiffCard</name>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Rows of each format</source>
        <translation>Lignes de chaque format</translation>
    </message>
    <message>
        <source>%1 compared with</source>
        <translation>%1 comparé à</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) added</source>
        <translation>
            <numerusform>%n décision ajoutée</numerusform>
            <numerusform>%n décisions ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n disparue</numerusform>
            <numerusform>%n disparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n modifiée depuis</numerusform>
            <numerusform>%n modifiées depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in both</source>
        <translation>
            <numerusform>%n dans les deux</numerusform>
            <numerusform>%n dans les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>the same content to the byte</source>
        <translation>contenu identique à l’octet près</translation>
    </message>
    <message>
        <source>Rows of a format</source>
        <translation>Lignes par format</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are the same.</source>
        <translation>Les paramètres sont les mêmes.</translation>
    </message>
    <message>
        <source>Settings that differ:</source>
        <translation>Paramètres différents&#xa0;:</translation>
    </message>
</context>
<context>
    <name>bluepencil::BenchmarksPage</name>
    <message>
        <source>HTER, less is better</source>
        <translation>HTER, moins vaut mieux</translation>
    </message>
    <message>
        <source>chrF2, more is better</source>
        <translation>chrF2, plus vaut mieux</translation>
    </message>
    <message>
        <source>Fields alike, more is better</source>
        <translation>Champs identiques, plus vaut mieux</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>Latest run</source>
        <translation>Dernier passage</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s), %2 without a draft</source>
        <translation>
            <numerusform>%1, %Ln élément, %2 sans brouillon</numerusform>
            <numerusform>%1, %Ln éléments, %2 sans brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>non réussi</translation>
    </message>
    <message>
        <source>Every threshold is reached, by all items.</source>
        <translation>Chaque seuil est atteint, sur tous les éléments.</translation>
    </message>
    <message>
        <source>A threshold is not reached, or items have no draft.</source>
        <translation>Un seuil n’est pas atteint, ou des éléments n’ont pas de brouillon.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Valeur, %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold reached</source>
        <translation>Seuil atteint</translation>
    </message>
    <message>
        <source>Same items in both</source>
        <translation>Mêmes éléments dans les deux</translation>
    </message>
    <message>
        <source>Change to the run before, %1</source>
        <translation>Changement depuis le passage précédent, %1</translation>
    </message>
    <message>
        <source>run by run, band: %1</source>
        <translation>passage par passage, bande&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3, n = %4</source>
        <translation>%1, %2&#xa0;: %3, n = %4</translation>
    </message>
    <message>
        <source>%1; threshold %2, %3</source>
        <translation>%1&#xa0;; seuil %2, %3</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Bancs d’essai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>Must reach</source>
        <translation>Doit atteindre</translation>
    </message>
    <message>
        <source>HTER at most %1</source>
        <translation>HTER d’au plus %1</translation>
    </message>
    <message>
        <source>chrF2 at least %1</source>
        <translation>chrF2 d’au moins %1</translation>
    </message>
    <message>
        <source>fields at least %1</source>
        <translation>champs d’au moins %1</translation>
    </message>
    <message>
        <source>No benchmarks yet</source>
        <translation>Aucun banc d’essai pour l’instant</translation>
    </message>
    <message>
        <source>A benchmark is a frozen set of items with the finals that people gave them: “benchmark create” on the command line makes one, “benchmark import” holds the drafts of a model against it.</source>
        <translation>Un banc d’essai est un ensemble figé d’éléments avec les versions finales que des personnes leur ont données&#xa0;: «&#xa0;benchmark create&#xa0;» en ligne de commande en crée un, «&#xa0;benchmark import&#xa0;» y confronte les brouillons d’un modèle.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>No run with five items yet: “benchmark import” on the command line holds the drafts of a model against it.</source>
        <translation>Aucun passage de cinq éléments pour l’instant&#xa0;: «&#xa0;benchmark import&#xa0;» en ligne de commande y confronte les brouillons d’un modèle.</translation>
    </message>
    <message>
        <source>Benchmarks: models on frozen items</source>
        <translation>Bancs d’essai&#xa0;: modèles sur des éléments figés</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Banc d’essai</translation>
    </message>
    <message>
        <source>Check findings for 100 drafts, less is better</source>
        <translation>Constats des contrôles pour 100 brouillons, moins vaut mieux</translation>
    </message>
    <message>
        <source>check findings at most %1</source>
        <translation>constats des contrôles d’au plus %1</translation>
    </message>
    <message>
        <source>All runs of %1, whatever the period above. Intervals are the middle 95 % of 2,000 draws of the items; changes are paired: the same items of both runs. The scores are kept, not the drafts: a point opens what people decided on the items. Finals that came from editing a model’s drafts favour that model.</source>
        <translation>Tous les passages de %1, quelle que soit la période ci-dessus. Les intervalles sont les 95&#xa0;% centraux de 2&#xa0;000 tirages des éléments&#xa0;; les changements sont appariés&#xa0;: les mêmes éléments des deux passages. Les scores sont gardés, pas les brouillons&#xa0;: un point ouvre ce que les personnes ont décidé sur les éléments. Les versions finales issues de la modification des brouillons d’un modèle favorisent ce modèle.</translation>
    </message>
    <message>
        <source>other guideline or program</source>
        <translation>autres consignes ou autre programme</translation>
    </message>
    <message>
        <source>A benchmark has the same items whatever is selected; each run stands beside the one before.</source>
        <translation>Un banc d’essai a les mêmes éléments quelle que soit la sélection&#xa0;; chaque passage est à côté du précédent.</translation>
    </message>
</context>
<context>
    <name>bluepencil::BesideView</name>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Compare with another text</source>
        <translation>Comparer à un autre texte</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparé à&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>bluepencil::BiasPage</name>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladés</translation>
    </message>
    <message>
        <source>Heavy edits</source>
        <translation>Fortement modifiés</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Une étiquette au moins</translation>
    </message>
    <message>
        <source>HTER, mean</source>
        <translation>HTER, moyenne</translation>
    </message>
    <message>
        <source>Time, median</source>
        <translation>Temps, médiane</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à&#xa0;%3)</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de&#xa0;%1</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>groupe de comparaison</translation>
    </message>
    <message>
        <source>too small to judge</source>
        <translation>trop petit pour en juger</translation>
    </message>
    <message>
        <source>evidence of a difference</source>
        <translation>indices d’une différence</translation>
    </message>
    <message>
        <source>no difference larger than %1 detectable</source>
        <translation>aucune différence supérieure à&#xa0;%1 décelable</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>no evidence of a difference</source>
        <translation>aucun indice d’une différence</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1; within model and task it points the other way</source>
        <translation>%1&#xa0;; à modèle et tâche égaux, elle va dans l’autre sens</translation>
    </message>
    <message>
        <source>Bias audit</source>
        <translation>Audit des biais</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Groupes par</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Groups compared</source>
        <translation>Groupes comparés</translation>
    </message>
    <message>
        <source>No decision to compare</source>
        <translation>Aucune décision à comparer</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>Trop peu pour être affiché</translation>
    </message>
    <message>
        <source>with the largest group</source>
        <translation>comparé au plus grand groupe</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>comparé à&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>q is p adjusted for %Ln comparison(s) (Benjamini and Hochberg); under .05 it is called evidence. p: Fisher’s exact test, of HTER and time Mann and Whitney’s.</source>
        <translation>
            <numerusform>q est p ajusté pour&#xa0;%Ln comparaison (Benjamini et Hochberg)&#xa0;; sous 0,05, on parle d’indices. p&#xa0;: test exact de Fisher&#xa0;; pour le HTER et le temps, test de Mann et Whitney.</numerusform>
            <numerusform>q est p ajusté pour&#xa0;%Ln comparaisons (Benjamini et Hochberg)&#xa0;; sous 0,05, on parle d’indices. p&#xa0;: test exact de Fisher&#xa0;; pour le HTER et le temps, test de Mann et Whitney.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within strata: the odds ratio of the two groups within each model and task (Mantel and Haenszel), for groups that differ in what they are sent.</source>
        <translation>Dans les strates&#xa0;: le rapport de cotes des deux groupes au sein de chaque modèle et tâche (Mantel et Haenszel), pour les groupes qui diffèrent par ce qui leur est envoyé.</translation>
    </message>
    <message>
        <source>“Detectable” would be found in four of five samples of these sizes. Under 30 decisions a group is marked, under 5 hidden.</source>
        <translation>«&#xa0;Décelable&#xa0;»&#xa0;: serait trouvé dans quatre échantillons sur cinq de ces tailles. Un groupe de moins de 30 décisions est marqué, de moins de 5 masqué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) hidden.</source>
        <translation>
            <numerusform>%Ln groupe masqué.</numerusform>
            <numerusform>%Ln groupes masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n =&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3, n = %4; %5</source>
        <translation>%1&#xa0;:&#xa0;%2, intervalle à 95&#xa0;%&#xa0;:&#xa0;%3, n =&#xa0;%4&#xa0;;&#xa0;%5</translation>
    </message>
    <message>
        <source>%1, by group</source>
        <translation>%1, par groupe</translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>sous n = 30 marqués, sous 5 masqués</translation>
    </message>
    <message>
        <source>No group has 5 decisions with this figure.</source>
        <translation>Aucun groupe n’a 5 décisions avec ce chiffre.</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Différence, points</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
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
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Odds ratio within strata</source>
        <translation>Rapport de cotes dans les strates</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela indique</translation>
    </message>
    <message>
        <source>There are none in this period and of this kind. Go back and choose a longer period or fewer conditions; groups are compared from 5 decisions on.</source>
        <translation>Il n’y en a aucune dans cette période et de ce type. Revenez en arrière et choisissez une période plus longue ou moins de conditions&#xa0;; les groupes sont comparés à partir de 5 décisions.</translation>
    </message>
    <message>
        <source>No group by %1 has 5 decisions; smaller ones are hidden, because they would say more about single cases than about the group. Choose other groups above, or go back and choose a longer period.</source>
        <translation>Aucun groupe par %1 n’a 5 décisions&#xa0;; les plus petits sont masqués, car ils en diraient plus sur des cas isolés que sur le groupe. Choisissez d’autres groupes ci-dessus, ou revenez en arrière et choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; within model and task there is no difference</source>
        <translation>%1&#xa0;; à modèle et tâche égaux, il n’y a pas de différence</translation>
    </message>
    <message>
        <source>The audit compares groups with each other: choose an attribute, such as the model, instead of a second selection.</source>
        <translation>L’audit compare des groupes entre eux&#xa0;: choisissez un attribut, comme le modèle, au lieu d’une seconde sélection.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>too large to be checked</source>
        <translation>trop volumineux pour être contrôlé</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>rien à signaler</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>Correct tel quel</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation>Pourquoi, en une ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n réponse à donner</numerusform>
            <numerusform>%n réponses à donner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Attend une réponse</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandDelegate</name>
    <message>
        <source>your keys</source>
        <translation>vos touches</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandModel</name>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>vos touches</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>pas maintenant&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandPalette</name>
    <message>
        <source>Run an action</source>
        <translation>Exécuter une action</translation>
    </message>
    <message>
        <source>Run an action: type some of its letters</source>
        <translation>Exécuter une action&#xa0;: tapez quelques-unes de ses lettres</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>Aucune action n’a ces lettres. Moins de lettres en trouvent plus.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
</context>
<context>
    <name>bluepencil::CompareBase</name>
    <message>
        <source>Final of %1</source>
        <translation>Version finale de&#xa0;%1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>approuvée le&#xa0;%1</translation>
    </message>
    <message>
        <source>rejected, with a text, %1</source>
        <translation>rejet avec un texte, le&#xa0;%1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>modifiée le&#xa0;%1</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Ce que vous avez envoyé</translation>
    </message>
    <message>
        <source>%1; the producer gave it back</source>
        <translation>%1&#xa0;; rendu par le système source</translation>
    </message>
    <message>
        <source>%1; you took it back</source>
        <translation>%1&#xa0;; repris par vous</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Ce que vous aviez écrit</translation>
    </message>
    <message>
        <source>%1; it came too late</source>
        <translation>%1&#xa0;; arrivé trop tard</translation>
    </message>
    <message>
        <source>Draft of revision %1</source>
        <translation>Brouillon de la révision&#xa0;%1</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>remplacé le&#xa0;%1</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>prompt&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Brouillon&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CompareOverlay</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Texts to compare with</source>
        <translation>Textes auxquels comparer</translation>
    </message>
    <message>
        <source>Marks and hunks follow what is chosen here. What is stored stays against the draft.</source>
        <translation>Les marques et les modifications suivent le choix fait ici. Ce qui est enregistré reste comparé au brouillon.</translation>
    </message>
    <message>
        <source>compared with now</source>
        <translation>comparaison actuelle</translation>
    </message>
    <message>
        <source>%1; compared with now</source>
        <translation>%1&#xa0;; comparaison actuelle</translation>
    </message>
</context>
<context>
    <name>bluepencil::ConflictOverlay</name>
    <message>
        <source>Decisions that did not count</source>
        <translation>Décisions non prises en compte</translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <translation>Copier tous les textes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>While there was no contact others were faster with %n draft(s). Nothing of yours went out for them; your texts are kept.</source>
        <translation>
            <numerusform>Pendant l’absence de connexion, d’autres ont été plus rapides pour %n brouillon. Rien n’est parti de votre part pour celui-ci&#xa0;; vos textes sont gardés.</numerusform>
            <numerusform>Pendant l’absence de connexion, d’autres ont été plus rapides pour %n brouillons. Rien n’est parti de votre part pour ceux-ci&#xa0;; vos textes sont gardés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>A team&apos;s workspace is reached through its gateway. This machine then keeps a journal of its own: you work on without contact, and nothing that you wrote is lost.</source>
        <translation>On accède à un espace de travail d’équipe par sa passerelle. Cet ordinateur tient alors son propre journal&#xa0;: vous continuez à travailler sans connexion, et rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Adresse de la passerelle</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Leave empty to use the one that is kept</source>
        <translation>Laisser vide pour utiliser celui qui est gardé</translation>
    </message>
    <message>
        <source>As it was given to you</source>
        <translation>Tel qu’il vous a été donné</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Garder le jeton</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Until the window closes</source>
        <translation>Jusqu’à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keychain holds it, never a file of this program.</source>
        <translation>Le trousseau de votre système le contient, jamais un fichier de ce programme.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that the program could use. The token is kept in no file, so you are asked for it again at the next start.</source>
        <translation>Ce système n’a pas de trousseau que le programme puisse utiliser. Le jeton n’est gardé dans aucun fichier&#xa0;; il vous sera donc redemandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Utiliser cette connexion</translation>
    </message>
    <message>
        <source>The keychain did not take the token.</source>
        <translation>Le trousseau n’a pas accepté le jeton.</translation>
    </message>
    <message>
        <source>It says: %1. The token is used until the window closes, and kept in no file.</source>
        <translation>Il indique&#xa0;:&#xa0;%1. Le jeton sert jusqu’à la fermeture de la fenêtre et n’est gardé dans aucun fichier.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; nothing was sent to it.</source>
        <translation>Demandez à qui gère le serveur&#xa0;; rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de&#xa0;%1 a expiré.</translation>
    </message>
    <message>
        <source>This machine says it is %1. If that is right, the server needs a new certificate. Nothing was sent to it.</source>
        <translation>Date de cet ordinateur&#xa0;:&#xa0;%1. Si elle est juste, le serveur a besoin d’un nouveau certificat. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Le certificat de&#xa0;%1 n’est pas encore valide.</translation>
    </message>
    <message>
        <source>This machine says it is %1. If that is wrong, set its clock. Nothing was sent to the server.</source>
        <translation>Date de cet ordinateur&#xa0;:&#xa0;%1. Si elle est fausse, réglez son horloge. Rien n’a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself.</source>
        <translation>Le certificat de&#xa0;%1 est autosigné.</translation>
    </message>
    <message>
        <source>Nobody vouches for it. If it is your team&apos;s own, have it added to the certificates this machine trusts. Nothing was sent to the server.</source>
        <translation>Personne ne s’en porte garant. S’il vient de votre équipe, faites-le ajouter aux certificats auxquels cet ordinateur fait confiance. Rien n’a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>This machine does not know who vouches for %1.</source>
        <translation>Cet ordinateur ne connaît pas le garant de&#xa0;%1.</translation>
    </message>
    <message>
        <source>The issuer of its certificate is not among those this machine trusts. If it is your company&apos;s own, have it added there. Nothing was sent to the server.</source>
        <translation>L’émetteur de son certificat n’est pas parmi ceux auxquels cet ordinateur fait confiance. Si c’est celui de votre entreprise, faites-le ajouter. Rien n’a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name than %1.</source>
        <translation>Le certificat porte un autre nom que&#xa0;%1.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, somebody else may be answering.</source>
        <translation>Vérifiez l’adresse. Si elle est juste, c’est peut-être quelqu’un d’autre qui répond.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>Le certificat de&#xa0;%1 a été révoqué.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>Aucune connexion sûre à&#xa0;%1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Connecté à&#xa0;%1 en tant que&#xa0;%2.</translation>
    </message>
    <message>
        <source>Every queue is open to you.</source>
        <translation>Toutes les files vous sont ouvertes.</translation>
    </message>
    <message>
        <source>Your queues: %1</source>
        <translation>Vos files&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>But the connection is not encrypted: others on the way can read drafts, answers and your token. Use an address that begins with https://.</source>
        <translation>Mais la connexion n’est pas chiffrée&#xa0;: en chemin, d’autres peuvent lire les brouillons, les réponses et votre jeton. Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>Ce n’est pas une adresse de serveur.</translation>
    </message>
    <message>
        <source>It looks like https://review.example.com, perhaps with a port or a path.</source>
        <translation>Elle ressemble à https://review.example.com, avec éventuellement un port ou un chemin.</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>Il n’y a pas d’hôte nommé&#xa0;%1.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this machine is on the network the server is on; a VPN may be needed.</source>
        <translation>Vérifiez l’orthographe et si cet ordinateur est sur le même réseau que le serveur&#xa0;; un VPN est peut-être nécessaire.</translation>
    </message>
    <message>
        <source>%1 is there, but takes no connections at that port.</source>
        <translation>%1 est là, mais n’accepte aucune connexion sur ce port.</translation>
    </message>
    <message>
        <source>Check the port; if it is right, the gateway is not running.</source>
        <translation>Vérifiez le port&#xa0;; s’il est juste, la passerelle ne fonctionne pas.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>It may be off, or a firewall on the way keeps it from answering.</source>
        <translation>Il est peut-être éteint, ou un pare-feu en chemin l’empêche de répondre.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>La connexion à&#xa0;%1 a été coupée.</translation>
    </message>
    <message>
        <source>Something on the way, or the server itself, ended it. Check whether the address should begin with https://.</source>
        <translation>Quelque chose en chemin, ou le serveur lui-même, y a mis fin. Vérifiez si l’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>%1 sends on to another address.</source>
        <translation>%1 renvoie à une autre adresse.</translation>
    </message>
    <message>
        <source>If that is where your gateway is, enter it here: %1</source>
        <translation>Si votre passerelle s’y trouve, saisissez-la ici&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>Autre chose répond sur&#xa0;%1.</translation>
    </message>
    <message>
        <source>It is no gateway of Bluepencil. Check the address, and whether this network wants you to sign in with a browser first.</source>
        <translation>Ce n’est pas une passerelle de Bluepencil. Vérifiez l’adresse et si ce réseau demande d’abord de s’identifier dans un navigateur.</translation>
    </message>
    <message>
        <source>%1 is busy just now.</source>
        <translation>%1 est occupé en ce moment.</translation>
    </message>
    <message>
        <source>It is the right place. Test again in a minute.</source>
        <translation>L’adresse est la bonne. Testez de nouveau dans une minute.</translation>
    </message>
    <message>
        <source>The gateway is newer than this program.</source>
        <translation>La passerelle est plus récente que ce programme.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this program version 1. Update Bluepencil on this machine.</source>
        <translation>Elle parle la version&#xa0;%1 du protocole, ce programme la version&#xa0;1. Mettez Bluepencil à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The gateway is older than this program.</source>
        <translation>La passerelle est plus ancienne que ce programme.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this program version 1. Ask whoever runs the server to update it.</source>
        <translation>Elle parle la version&#xa0;%1 du protocole, ce programme la version&#xa0;1. Demandez à qui gère le serveur de la mettre à jour.</translation>
    </message>
    <message>
        <source>The gateway is there; a token is missing.</source>
        <translation>La passerelle est là&#xa0;; il manque un jeton.</translation>
    </message>
    <message>
        <source>Paste the one that you were given.</source>
        <translation>Collez celui qui vous a été donné.</translation>
    </message>
    <message>
        <source>The gateway does not know this token.</source>
        <translation>La passerelle ne connaît pas ce jeton.</translation>
    </message>
    <message>
        <source>It may be mistyped, or it was revoked. What you decided and could not send waits on this machine until you have a new one.</source>
        <translation>Il est peut-être mal saisi, ou il a été révoqué. Ce que vous avez décidé sans pouvoir l’envoyer attend sur cet ordinateur que vous en ayez un nouveau.</translation>
    </message>
    <message>
        <source>This token is for a program that sends drafts in, not for a reviewer.</source>
        <translation>Ce jeton est pour un programme qui soumet des brouillons, pas pour un relecteur.</translation>
    </message>
    <message>
        <source>It belongs to %1. Ask for a token of your own.</source>
        <translation>Il appartient à&#xa0;%1. Demandez un jeton à vous.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 n’a pas pu être atteint.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Message of %1</source>
        <translation>Message de&#xa0;%1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>New message of %1</source>
        <translation>Nouveau message de&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CostPage</name>
    <message>
        <source>no draft tells them</source>
        <translation>aucun brouillon ne les indique</translation>
    </message>
    <message>
        <source>%1 a draft, n = %2</source>
        <translation>%1 par brouillon, n = %2</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <translation>Coût en %1</translation>
    </message>
    <message>
        <source>%1 item(s), of %2 more it is not known</source>
        <translation>%1 élément(s), inconnu pour %2 de plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Of an item sent, %1</source>
        <translation>Par élément envoyé, %1</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens en sortie</translation>
    </message>
    <message>
        <source>Calls that are not reviewed</source>
        <translation>Appels sans relecture</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Of an item sent</source>
        <translation>Par élément envoyé</translation>
    </message>
    <message>
        <source>out</source>
        <translation>en sortie</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>du cache</translation>
    </message>
    <message>
        <source>Cost of an item sent, %1</source>
        <translation>Coût par élément envoyé, %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>%1: %2 for an item sent, 95 % interval %3, n = %4</source>
        <translation>%1&#xa0;: %2 par élément envoyé, intervalle à 95&#xa0;%&#xa0;: %3, n = %4</translation>
    </message>
    <message>
        <source>No model has sent five items of a known cost.</source>
        <translation>Aucun modèle n’a cinq éléments envoyés dont le coût est connu.</translation>
    </message>
    <message>
        <source>Cost by day, %1</source>
        <translation>Coût par jour, %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>%1: %2, of an item sent %3, %4 sent</source>
        <translation>%1&#xa0;: %2, par élément envoyé %3, %4 envoyés</translation>
    </message>
    <message>
        <source>No day has five decisions on drafts of a known cost.</source>
        <translation>Aucun jour n’a cinq décisions sur des brouillons dont le coût est connu.</translation>
    </message>
    <message>
        <source>By model and currency</source>
        <translation>Par modèle et devise</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln item(s) no cost is known</source>
        <translation>
            <numerusform>coût inconnu pour %Ln élément</numerusform>
            <numerusform>coût inconnu pour %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>No cost is known. A producer says it as drafts[].cost, or tells the tokens and the prices stand in the workspace: see “price” on the command line.</source>
        <translation>Aucun coût n’est connu. Un système source l’indique dans drafts[].cost, ou bien indique les tokens, les prix figurant dans l’espace de travail&#xa0;: voir «&#xa0;price&#xa0;» en ligne de commande.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>First token 50 %</source>
        <translation>Premier token 50&#xa0;%</translation>
    </message>
    <message>
        <source>Whole answer 50 %</source>
        <translation>Réponse entière 50&#xa0;%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <translation>En échec, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Calls are known by model, task and time alone: take the other conditions away to see them.</source>
        <translation>Les appels ne sont connus que par modèle, tâche et date&#xa0;: enlevez les autres conditions pour les voir.</translation>
    </message>
    <message>
        <source>No calls in this period. Applications report them to the gateway, or “calls import” reads them from a file.</source>
        <translation>Aucun appel dans cette période. Les applications les signalent à la passerelle, ou «&#xa0;calls import&#xa0;» les lit dans un fichier.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Nothing is known of tokens and cost</source>
        <translation>Rien n’est connu des tokens ni du coût</translation>
    </message>
    <message>
        <source>A producer says what a draft cost as drafts[].cost, or its tokens as gen_ai.usage; prices of tokens are set with “price” on the command line. Calls that nobody reviews come through the gateway or “calls import”.</source>
        <translation>Un système source indique ce qu’a coûté un brouillon dans drafts[].cost, ou ses tokens dans gen_ai.usage&#xa0;; les prix des tokens se fixent avec «&#xa0;price&#xa0;» en ligne de commande. Les appels que personne ne relit arrivent par la passerelle ou par «&#xa0;calls import&#xa0;».</translation>
    </message>
    <message>
        <source>Cost is that of all drafts of the items decided on, whichever was sent, divided by the items sent; as the producer says it, else by the prices of the workspace on the day the item came. Currencies are never added up. The interval is that of a ratio of totals, 95 %; it holds for many items. Groups under five decisions are left out.</source>
        <translation>Le coût est celui de tous les brouillons des éléments décidés, quel que soit celui qui a été envoyé, divisé par le nombre d’éléments envoyés&#xa0;; tel que le système source l’indique, sinon d’après les prix de l’espace de travail au jour où l’élément est arrivé. Les devises ne sont jamais additionnées. L’intervalle est celui d’un rapport de totaux, à 95&#xa0;%&#xa0;; il vaut pour de nombreux éléments. Les groupes de moins de cinq décisions sont exclus.</translation>
    </message>
    <message>
        <source>Cost: tokens, money and calls that are not reviewed</source>
        <translation>Coût&#xa0;: tokens, argent et appels sans relecture</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Calls that failed</source>
        <translation>Appels en échec</translation>
    </message>
</context>
<context>
    <name>bluepencil::DatasetPlace</name>
    <message>
        <source>The path of the manifest is in the clipboard.</source>
        <translation>Le chemin du manifeste est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>En commande</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Open the folder of what was written</source>
        <translation>Ouvrir le dossier de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Copy as a command</source>
        <translation>Copier en tant que commande</translation>
    </message>
    <message>
        <source>Preview the format before</source>
        <translation>Aperçu du format précédent</translation>
    </message>
    <message>
        <source>Preview the next format</source>
        <translation>Aperçu du format suivant</translation>
    </message>
    <message>
        <source>Preview as edits or lines</source>
        <translation>Aperçu en modifications ou en lignes</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Choisissez un format.</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>counting, %1 of %2 decisions …</source>
        <translation>comptage,&#xa0;%1 décisions sur&#xa0;%2…</translation>
    </message>
    <message>
        <source>follows every change</source>
        <translation>suit chaque changement</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Dossier du jeu de données</translation>
    </message>
    <message>
        <source>%1 is written: %2</source>
        <translation>%1 est écrit&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Name a folder</source>
        <translation>Indiquez un dossier</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Il n’y a rien à écrire</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1</source>
        <translation>Aucun programme n’ouvre les dossiers ici. C’est&#xa0;%1</translation>
    </message>
    <message>
        <source>No export is running</source>
        <translation>Aucune exportation en cours</translation>
    </message>
    <message>
        <source>Next figures of the rows</source>
        <translation>Chiffres suivants des lignes</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Save the recipe under a name</source>
        <translation>Enregistrer la recette sous un nom</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Enregistrer la recette dans un fichier</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Delete the recipe</source>
        <translation>Supprimer la recette</translation>
    </message>
    <message>
        <source>Add evaluation files</source>
        <translation>Ajouter des fichiers d’évaluation</translation>
    </message>
    <message>
        <source>Batches, or back to the rows</source>
        <translation>Lots, ou retour aux lignes</translation>
    </message>
    <message>
        <source>Verify the folder of a batch</source>
        <translation>Vérifier le dossier d’un lot</translation>
    </message>
    <message>
        <source>See whether a batch can be made again</source>
        <translation>Voir si un lot peut être reconstruit</translation>
    </message>
    <message>
        <source>Make a new revision of a batch</source>
        <translation>Créer une nouvelle révision d’un lot</translation>
    </message>
    <message>
        <source>Copy the difference of two batches</source>
        <translation>Copier les différences entre deux lots</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Texts that the model is judged by</source>
        <translation>Textes sur lesquels le modèle est jugé</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Fichier de la clé</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
</context>
<context>
    <name>bluepencil::DecisionBar</name>
    <message>
        <source>Time left for undoing</source>
        <translation>Temps restant pour annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalader</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Undo %1 s</source>
        <translation>Annuler&#xa0;%1 s</translation>
    </message>
    <message>
        <source>Send edited</source>
        <translation>Envoyer modifié</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
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
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>bluepencil::Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftEditor</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Hidden on screen: %1</source>
        <translation>Masqué à l’écran : %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftList</name>
    <message>
        <source>Drafts behind the figure</source>
        <translation>Brouillons derrière le chiffre</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftListModel</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1,&#xa0;%2&#xa0;%3</translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftsPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln décision</numerusform>
            <numerusform>%Ln décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Elles ont disparu</translation>
    </message>
    <message>
        <source>These decisions were taken back or erased meanwhile.</source>
        <translation>Ces décisions ont entre-temps été reprises ou effacées.</translation>
    </message>
</context>
<context>
    <name>bluepencil::DriftOverlay</name>
    <message>
        <source>Acknowledge an alarm</source>
        <translation>Acquitter une alarme</translation>
    </message>
    <message>
        <source>What was decided since is the new normal</source>
        <translation>Ce qui a été décidé depuis est la nouvelle norme</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Why may it end?</source>
        <translation>Pourquoi peut-elle prendre fin&#xa0;?</translation>
    </message>
    <message>
        <source>Without this the figure is watched anew against the same baseline: if nothing was done, the alarm comes back.</source>
        <translation>Sans cela, le chiffre est de nouveau surveillé par rapport à la même période de référence&#xa0;: si rien n’a été fait, l’alarme revient.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
</context>
<context>
    <name>bluepencil::DriftPage</name>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Models and tasks</source>
        <translation>Modèles et tâches</translation>
    </message>
    <message>
        <source>Evidence for a change</source>
        <translation>Indices d’un changement</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Ce qui est surveillé</translation>
    </message>
    <message>
        <source>Labels that rise</source>
        <translation>Étiquettes en hausse</translation>
    </message>
    <message>
        <source>What comes in, beside the baseline</source>
        <translation>Ce qui arrive, à côté de la période de référence</translation>
    </message>
    <message>
        <source>Earlier alarms</source>
        <translation>Alarmes antérieures</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Rien à surveiller pour l’instant</translation>
    </message>
    <message>
        <source>As soon as %1 drafts of one model and task are decided, changes of approval and effort are found here.</source>
        <translation>Dès que&#xa0;%1 brouillons d’un même modèle et d’une même tâche sont décidés, les changements de l’approbation et de l’effort sont signalés ici.</translation>
    </message>
    <message>
        <source>No alarm. Approval and effort are as in the baseline, as far as the decisions tell.</source>
        <translation>Aucune alarme. L’approbation et l’effort sont comme dans la période de référence, pour autant que les décisions le montrent.</translation>
    </message>
    <message>
        <source>Nothing is watched yet: no model and task has the %1 decisions that a baseline needs.</source>
        <translation>Rien n’est encore surveillé&#xa0;: aucun modèle ni tâche n’a les&#xa0;%1 décisions qu’il faut pour une période de référence.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Worst drafts</source>
        <translation>Pires brouillons</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Acquitter…</translation>
    </message>
    <message>
        <source>%1, powers of ten</source>
        <translation>%1, puissances de dix</translation>
    </message>
    <message>
        <source>What comes in: the first %1 decisions beside the latest %2. 99 of 100 unchanged samples lie under “by chance under”; it&apos;s no alarm.</source>
        <translation>Ce qui arrive&#xa0;: les&#xa0;%1 premières décisions à côté des&#xa0;%2 dernières. 99 échantillons inchangés sur 100 se situent sous le «&#xa0;seuil du hasard&#xa0;»&#xa0;; ce n’est pas une alarme.</translation>
    </message>
    <message>
        <source>Too few decisions to compare what comes in.</source>
        <translation>Trop peu de décisions pour comparer ce qui arrive.</translation>
    </message>
    <message>
        <source>Worst drafts of %1 since the change</source>
        <translation>Pires brouillons depuis le changement&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The alarm is acknowledged</source>
        <translation>L’alarme est acquittée</translation>
    </message>
    <message>
        <source>All drafts since</source>
        <translation>Tous les brouillons depuis</translation>
    </message>
    <message>
        <source>Drafts of %1 since the change</source>
        <translation>Brouillons de %1 depuis le changement</translation>
    </message>
    <message>
        <source>Drafts of %1 since its baseline began</source>
        <translation>Brouillons de %1 depuis le début de sa période de référence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
</context>
<context>
    <name>bluepencil::EditorTools</name>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n occurrence remplacée</numerusform>
            <numerusform>%n occurrences remplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Insérer un texte type</translation>
    </message>
    <message>
        <source>Insert a snippet: type some of its letters</source>
        <translation>Insérer un texte type&#xa0;: tapez quelques-unes de ses lettres</translation>
    </message>
    <message>
        <source>You have no snippets yet. “Change snippets” is where you write them.</source>
        <translation>Vous n’avez pas encore de textes types. «&#xa0;Modifier les textes types&#xa0;» permet d’en écrire.</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation>Modifier les textes types</translation>
    </message>
    <message>
        <source>No value here, so it stays as it is: %1</source>
        <translation>Pas de valeur ici, reste donc tel quel&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) stayed in the text, with no value here: %1</source>
        <translation>
            <numerusform>%n champ à remplir est resté dans le texte, sans valeur ici&#xa0;:&#xa0;%1</numerusform>
            <numerusform>%n champs à remplir sont restés dans le texte, sans valeur ici&#xa0;:&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a fact or a reference</source>
        <translation>Insérer un fait ou une référence</translation>
    </message>
    <message>
        <source>Insert a fact or a reference: type some of its letters</source>
        <translation>Insérer un fait ou une référence&#xa0;: tapez quelques-unes de ses lettres</translation>
    </message>
    <message>
        <source>This item has neither facts nor references.</source>
        <translation>Cet élément n’a ni faits ni références.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>title of the reference</source>
        <translation>titre de la référence</translation>
    </message>
    <message>
        <source>address: %1</source>
        <translation>adresse&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The spelling of this draft is not checked</source>
        <translation>L’orthographe de ce brouillon n’est pas contrôlée</translation>
    </message>
    <message>
        <source>No misspelt word in the draft</source>
        <translation>Aucun mot mal orthographié dans le brouillon</translation>
    </message>
    <message>
        <source>The word at the cursor is not marked</source>
        <translation>Le mot au curseur n’est pas marqué</translation>
    </message>
    <message>
        <source>Suggestions for “%1”</source>
        <translation>Suggestions pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to your dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à votre dictionnaire</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans votre dictionnaire</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rédiger</translation>
    </message>
    <message>
        <source>Find and replace in the draft</source>
        <translation>Rechercher et remplacer dans le brouillon</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Mot mal orthographié suivant</translation>
    </message>
    <message>
        <source>Previous misspelt word</source>
        <translation>Mot mal orthographié précédent</translation>
    </message>
    <message>
        <source>Suggestions for the misspelt word</source>
        <translation>Suggestions pour le mot mal orthographié</translation>
    </message>
    <message>
        <source>Add the word to your dictionary</source>
        <translation>Ajouter le mot à votre dictionnaire</translation>
    </message>
    <message>
        <source>White space: in code, everywhere, nowhere</source>
        <translation>Espaces blancs&#xa0;: dans le code, partout, nulle part</translation>
    </message>
    <message>
        <source>There is no draft to work on</source>
        <translation>Il n’y a pas de brouillon sur lequel travailler</translation>
    </message>
    <message>
        <source>Hold the draft again first</source>
        <translation>Réservez d’abord de nouveau le brouillon</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>L’espace de travail est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The settings say that misspelt words are not marked</source>
        <translation>Selon les paramètres, les mots mal orthographiés ne sont pas marqués</translation>
    </message>
    <message>
        <source>White space is shown everywhere</source>
        <translation>Les espaces blancs sont affichés partout</translation>
    </message>
    <message>
        <source>White space is shown nowhere</source>
        <translation>Les espaces blancs ne sont affichés nulle part</translation>
    </message>
    <message>
        <source>White space is shown in code and tables</source>
        <translation>Les espaces blancs sont affichés dans le code et les tableaux</translation>
    </message>
</context>
<context>
    <name>bluepencil::EscalateOverlay</name>
    <message>
        <source>Escalate this draft</source>
        <translation>Escalader ce brouillon</translation>
    </message>
    <message>
        <source>A reviewer with this skill decides. Nothing goes out until then.</source>
        <translation>Un relecteur ayant cette compétence décide. Rien ne part d’ici là.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalader</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>privacy: none</source>
        <translation>confidentialité&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Writing %1, %2 of %3 lines</source>
        <translation>Écriture de&#xa0;%1,&#xa0;%2 lignes sur&#xa0;%3</translation>
    </message>
    <message>
        <source>Reading, %1 of %2 decisions</source>
        <translation>Lecture,&#xa0;%1 décisions sur&#xa0;%2</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>,&#xa0;%1 par seconde</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>caviardé</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>pseudonymisé</translation>
    </message>
</context>
<context>
    <name>bluepencil::FactsPane</name>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: fact %2</source>
        <translation>%1&#xa0;: fait&#xa0;%2</translation>
    </message>
    <message>
        <source>, not stated in the draft</source>
        <translation>, absent du brouillon</translation>
    </message>
    <message>
        <source>, draft %1</source>
        <translation>, brouillon&#xa0;%1</translation>
    </message>
    <message>
        <source>, draft %1 differs</source>
        <translation>, brouillon&#xa0;%1 différent</translation>
    </message>
    <message>
        <source>, draft %1 deviates %2</source>
        <translation>, brouillon&#xa0;%1 s’écarte de&#xa0;%2</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>bluepencil::FieldForm</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>The draft has: %1</source>
        <translation>Dans le brouillon&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>bluepencil::FieldPane</name>
    <message>
        <source>View of the draft</source>
        <translation>Affichage du brouillon</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Not valid JSON. %1.</source>
        <translation>JSON non valide.&#xa0;%1.</translation>
    </message>
    <message>
        <source>too large to be shown by fields</source>
        <translation>trop volumineux pour être affiché par champs</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>JSON non valide</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at</source>
        <translation>
            <numerusform>%n champ à examiner</numerusform>
            <numerusform>%n champs à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>too many fields to be shown</source>
        <translation>trop de champs pour être affichés</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This draft has no fields</source>
        <translation>Ce brouillon n’a pas de champs</translation>
    </message>
    <message>
        <source>The text is not valid JSON</source>
        <translation>Le texte n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>Only while the fields are shown</source>
        <translation>Seulement quand les champs sont affichés</translation>
    </message>
    <message>
        <source>No list to add a row to</source>
        <translation>Aucune liste où ajouter une ligne</translation>
    </message>
    <message>
        <source>The field is not there</source>
        <translation>Le champ est absent</translation>
    </message>
    <message>
        <source>The field must have a value</source>
        <translation>Le champ doit avoir une valeur</translation>
    </message>
    <message>
        <source>Fields cannot hide personal data: show it first</source>
        <translation>Les champs ne peuvent pas masquer les données personnelles : montrez-les d’abord</translation>
    </message>
</context>
<context>
    <name>bluepencil::FigurePage</name>
    <message>
        <source>No decision in this period</source>
        <translation>Aucune décision dans cette période</translation>
    </message>
    <message>
        <source>Go back and choose a longer period or fewer conditions; figures come as soon as drafts are approved or corrected.</source>
        <translation>Revenez en arrière et choisissez une période plus longue ou moins de conditions&#xa0;; les chiffres viennent dès que des brouillons sont approuvés ou corrigés.</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>Trop peu pour être affiché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) in this period; figures are shown from 5 on. Go back and choose a longer period.</source>
        <translation>
            <numerusform>%Ln décision dans cette période&#xa0;; les chiffres sont affichés à partir de 5. Revenez en arrière et choisissez une période plus longue.</numerusform>
            <numerusform>%Ln décisions dans cette période&#xa0;; les chiffres sont affichés à partir de 5. Revenez en arrière et choisissez une période plus longue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%Ln groupe sous n = 5 masqué</numerusform>
            <numerusform>%Ln groupes sous n = 5 masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>sous n = 30 marqués, sous 5 masqués</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Beside the other selection</source>
        <translation>À côté de l’autre sélection</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n against</source>
        <translation>n comparé</translation>
    </message>
    <message>
        <source>This selection, %1</source>
        <translation>Cette sélection, %1</translation>
    </message>
    <message>
        <source>Against, %1</source>
        <translation>Comparé, %1</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Différence, %1</translation>
    </message>
    <message>
        <source>The other selection: %1</source>
        <translation>L’autre sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>No figure has five decisions in both selections.</source>
        <translation>Aucun chiffre n’a cinq décisions dans les deux sélections.</translation>
    </message>
    <message>
        <source>against %1, %2</source>
        <translation>contre %1, %2</translation>
    </message>
    <message>
        <source>Beside each other: the first selection less the other, with the interval of two that have nothing to do with each other: Newcombe’s for shares, Welch’s for means, else from the two intervals (Zou and Donner).</source>
        <translation>Côte à côte&#xa0;: la première sélection moins l’autre, avec l’intervalle de deux sélections sans rapport entre elles&#xa0;: celui de Newcombe pour les parts, celui de Welch pour les moyennes, sinon tiré des deux intervalles (Zou et Donner).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both.</source>
        <translation>
            <numerusform>%Ln décision figure dans les deux.</numerusform>
            <numerusform>%Ln décisions figurent dans les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Medians, and what 90, 95 or 99 of 100 are under, have an interval between two values of the sample: from 6, 36, 72 and 368 values on.</source>
        <translation>Les médianes, et ce sous quoi se trouvent 90, 95 ou 99 valeurs sur 100, ont un intervalle entre deux valeurs de l’échantillon : à partir de 6, 36, 72 et 368 valeurs.</translation>
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
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sorted by %1, rising</source>
        <translation>Trié par&#xa0;%1, croissant</translation>
    </message>
    <message>
        <source>Sorted by %1, falling</source>
        <translation>Trié par&#xa0;%1, décroissant</translation>
    </message>
</context>
<context>
    <name>bluepencil::FiguresCard</name>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range, the second not within</comment>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What is shown of the rows</source>
        <translation>Ce qui est affiché des lignes</translation>
    </message>
    <message>
        <source>Nothing is kept, so there is nothing to show.</source>
        <translation>Rien n’est gardé, il n’y a donc rien à afficher.</translation>
    </message>
    <message>
        <source>Lengths: %1</source>
        <translation>Longueurs&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Edit effort: HTER</source>
        <translation>Effort de correction&#xa0;: HTER</translation>
    </message>
    <message>
        <source>Parts: train, validation, test</source>
        <translation>Parties&#xa0;: entraînement, validation, test</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>median %1, 95 % up to %2, longest %3</source>
        <translation>médiane&#xa0;%1, 95&#xa0;% jusqu’à&#xa0;%2, maximum&#xa0;%3</translation>
    </message>
    <message>
        <source>chosen longer in %1, by %2 on average</source>
        <translation>texte préféré plus long dans&#xa0;%1 des cas, de&#xa0;%2 en moyenne</translation>
    </message>
    <message>
        <source>KTO weights: desirable %1, undesirable %2</source>
        <translation>poids KTO&#xa0;: souhaitable&#xa0;%1, indésirable&#xa0;%2</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>median %1, 95 % up to %2</source>
        <translation>médiane&#xa0;%1, 95&#xa0;% jusqu’à&#xa0;%2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message numerus="yes">
        <source>the %n most frequent; the table has all</source>
        <translation>
            <numerusform>%n valeur la plus fréquente&#xa0;; le tableau les a toutes</numerusform>
            <numerusform>les&#xa0;%n valeurs les plus fréquentes&#xa0;; le tableau les a toutes</numerusform>
        </translation>
    </message>
    <message>
        <source>a decision can have several, or none</source>
        <translation>une décision peut en avoir plusieurs, ou aucune</translation>
    </message>
</context>
<context>
    <name>bluepencil::FilterBar</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, inclusive</source>
        <translation>Au, inclus</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>Tous les relecteurs</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-23</source>
        <translation>Un jour, par exemple 2026-11-23</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>n’importe quel jour</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-23.</source>
        <translation>%1 n’est pas un jour. Écrivez-le comme 2026-11-23.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>L’intervalle finit avant de commencer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Retire cette condition</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, compared with</source>
        <translation>%1, comparé à</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindBar</name>
    <message>
        <source>Find and replace in the draft</source>
        <translation>Rechercher et remplacer dans le brouillon</translation>
    </message>
    <message>
        <source>Find in the draft</source>
        <translation>Rechercher dans le brouillon</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Fermer la recherche et le remplacement</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Return goes to the next match</source>
        <translation>Entrée va à l’occurrence suivante</translation>
    </message>
    <message>
        <source>No match in the draft</source>
        <translation>Aucune occurrence dans le brouillon</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Occurrence&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FirstRun</name>
    <message>
        <source>Start reviewing</source>
        <translation>Commencer la relecture</translation>
    </message>
    <message>
        <source>Every draft gets a second pair of eyes</source>
        <translation>Un second regard sur chaque brouillon</translation>
    </message>
    <message>
        <source>Approve or correct what the model wrote, before it is sent.</source>
        <translation>Approuvez ou corrigez ce que le modèle a écrit, avant l’envoi.</translation>
    </message>
    <message>
        <source>Your name, as it stands on your decisions</source>
        <translation>Votre nom, tel qu’il figure sur vos décisions</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>The workspace is one file on this machine. No account, no network. Settings can change the name later.</source>
        <translation>L’espace de travail est un fichier sur cet ordinateur. Pas de compte, pas de réseau. Le nom peut être changé plus tard dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>bluepencil::FlaggedOverlay</name>
    <message>
        <source>The checks flagged this draft</source>
        <translation>Les contrôles ont signalé ce brouillon</translation>
    </message>
    <message>
        <source>Such things are easily overlooked. %1 approves the draft all the same, %2 goes back to it.</source>
        <translation>De telles choses échappent facilement. %1 approuve quand même le brouillon, %2 y revient.</translation>
    </message>
    <message>
        <source>Approve all the same</source>
        <translation>Approuver quand même</translation>
    </message>
    <message numerus="yes">
        <source>%n more beside the draft</source>
        <translation>
            <numerusform>%n autre à côté du brouillon</numerusform>
            <numerusform>%n autres à côté du brouillon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FunnelCard</name>
    <message>
        <source>What goes in</source>
        <translation>Ce qui entre</translation>
    </message>
    <message>
        <source>Decisions in the period</source>
        <translation>Décisions de la période</translation>
    </message>
    <message>
        <source>Match the filters</source>
        <translation>Répondent aux filtres</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Utilisables</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>%1 outside of the filters</source>
        <translation>%1 hors des filtres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>bluepencil::GroupCard</name>
    <message>
        <source>Figures by group</source>
        <translation>Chiffres par groupe</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>dashed line: all of them</source>
        <translation>tirets&#xa0;: l’ensemble</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Celui-ci seulement</translation>
    </message>
    <message>
        <source>Figures by %1</source>
        <translation>Chiffres par&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%Ln groupe sous n = 5 masqué</numerusform>
            <numerusform>%Ln groupes sous n = 5 masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>sous n = 30 marqués, sous 5 masqués</translation>
    </message>
    <message>
        <source>dashed line: no difference</source>
        <translation>ligne en tirets : aucune différence</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelineLine</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>other labels</source>
        <translation>autres étiquettes</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <translation>[supprimé&#xa0;:&#xa0;%1]</translation>
    </message>
    <message>
        <source>[inserted: %1]</source>
        <translation>[inséré&#xa0;:&#xa0;%1]</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePage</name>
    <message>
        <source>Publish the guideline</source>
        <translation>Publier les consignes</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Open the guidelines first</source>
        <translation>Ouvrez d’abord les consignes</translation>
    </message>
    <message>
        <source>Nothing differs from what is published</source>
        <translation>Rien ne diffère de ce qui est publié</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New guideline</source>
        <translation>Créer des consignes</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Retour aux brouillons</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Id, as items name it</source>
        <translation>Identifiant, tel que les éléments l’indiquent</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Each line is a paragraph. Its end names it and the labels that lead to it: {#amounts fact unsupported}</source>
        <translation>Chaque ligne est un paragraphe. Sa fin le nomme et donne les étiquettes qui y mènent&#xa0;: {#amounts fact unsupported}</translation>
    </message>
    <message>
        <source>Text of the guideline</source>
        <translation>Texte des consignes</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Voix de la marque</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>What changed, for those who read it</source>
        <translation>Ce qui a changé, pour ceux qui les lisent</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Queues that follow it</source>
        <translation>Files qui les suivent</translation>
    </message>
    <message>
        <source>It is too long: a guideline has at most %1 paragraphs and 1 MiB</source>
        <translation>C’est trop long&#xa0;: des consignes ont au plus&#xa0;%1 paragraphes et 1 Mio</translation>
    </message>
    <message>
        <source>Write at least one line</source>
        <translation>Écrivez au moins une ligne</translation>
    </message>
    <message>
        <source>The anchor in line %1 stands twice</source>
        <translation>L’ancre de la ligne&#xa0;%1 figure deux fois</translation>
    </message>
    <message>
        <source>%1 (not published)</source>
        <translation>%1 (non publiées)</translation>
    </message>
    <message>
        <source>Give it an id first: items and queues name it by that.</source>
        <translation>Donnez-leur d’abord un identifiant&#xa0;: les éléments et les files les désignent ainsi.</translation>
    </message>
    <message>
        <source>Version %1, published on %2</source>
        <translation>Version&#xa0;%1, publiée le&#xa0;%2</translation>
    </message>
    <message>
        <source>Version %1, published on %2 by %3</source>
        <translation>Version&#xa0;%1, publiée le&#xa0;%2 par&#xa0;%3</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Pas encore publiées</translation>
    </message>
    <message>
        <source>not saved until it has an id</source>
        <translation>non enregistrées tant qu’elles n’ont pas d’identifiant</translation>
    </message>
    <message>
        <source>your draft is being saved</source>
        <translation>votre brouillon est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>your draft was saved on %1</source>
        <translation>votre brouillon a été enregistré le&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 is writing on it, too (%2)</source>
        <translation>%1 y écrit aussi (%2)</translation>
    </message>
    <message>
        <source>There are no queues yet</source>
        <translation>Il n’y a pas encore de files</translation>
    </message>
    <message>
        <source>Queues can follow it once it is published</source>
        <translation>Des files pourront les suivre une fois publiées</translation>
    </message>
    <message>
        <source>%1 follows this guideline from the next lease on</source>
        <translation>%1 suit ces consignes dès la prochaine réservation</translation>
    </message>
    <message>
        <source>%1 follows no guideline now</source>
        <translation>%1 ne suit plus de consignes</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the brand voice</source>
        <translation>la voix de la marque</translation>
    </message>
    <message>
        <source>Differs from version %1: %2</source>
        <translation>Diffère de la version&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Your draft was changed in another window. What you wrote here stands below and is not saved yet.</source>
        <translation>Votre brouillon a été modifié dans une autre fenêtre. Ce que vous avez écrit ici figure ci-dessous et n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>The draft is gone; the published text stands here</source>
        <translation>Le brouillon n’existe plus&#xa0;; voici le texte publié</translation>
    </message>
    <message>
        <source>Say in a few words what changed: those who read it see them first.</source>
        <translation>Dites en quelques mots ce qui a changé&#xa0;: c’est ce que les lecteurs voient d’abord.</translation>
    </message>
    <message>
        <source>Version %1 is published: those who take a draft from now on see it</source>
        <translation>La version&#xa0;%1 est publiée&#xa0;: ceux qui prennent un brouillon désormais la voient</translation>
    </message>
    <message>
        <source>It was not published.</source>
        <translation>Rien n’a été publié.</translation>
    </message>
    <message>
        <source>Version %1 was published meanwhile.</source>
        <translation>La version&#xa0;%1 a été publiée entre-temps.</translation>
    </message>
    <message>
        <source>%1 published version %2 meanwhile.</source>
        <translation>%1 a publié la version&#xa0;%2 entre-temps.</translation>
    </message>
    <message>
        <source>Your text is kept. Beside it stands what it would change in that version: take over what you want to keep of it, then go on.</source>
        <translation>Votre texte est gardé. À côté figure ce qu’il changerait dans cette version&#xa0;: reprenez-en ce que vous voulez garder, puis continuez.</translation>
    </message>
    <message>
        <source>Go on from version %1</source>
        <translation>Continuer à partir de la version&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePane</name>
    <message>
        <source>Guideline</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>none named for this draft</source>
        <translation>aucune indiquée pour ce brouillon</translation>
    </message>
    <message>
        <source>%1 is not in this workspace</source>
        <translation>%1 n’est pas dans cet espace de travail</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version&#xa0;%2</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lues</translation>
    </message>
    <message>
        <source>Mark the guideline as read</source>
        <translation>Marquer les consignes comme lues</translation>
    </message>
    <message>
        <source>You have not marked it as read yet</source>
        <translation>Vous ne les avez pas encore marquées comme lues</translation>
    </message>
    <message>
        <source>Nothing new in the text since version %1, read on %2</source>
        <translation>Rien de nouveau dans le texte depuis la version&#xa0;%1, lue le&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) new since version %1, read on %2</source>
        <translation>
            <numerusform>%n nouveau paragraphe depuis la version&#xa0;%1, lue le&#xa0;%2</numerusform>
            <numerusform>%n nouveaux paragraphes depuis la version&#xa0;%1, lue le&#xa0;%2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryPage</name>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Retour aux lignes</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Can it be made again?</source>
        <translation>Peut-il être reconstruit&#xa0;?</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Nouvelle révision</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whether the folder holds the batch as it was written</source>
        <translation>Vérifie si le dossier contient le lot tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>Makes the rows once more, throws them away, and says whether they are the same</source>
        <translation>Reconstruit les lignes, les jette et dit si elles sont identiques</translation>
    </message>
    <message>
        <source>Writes the batch again without what was withdrawn</source>
        <translation>Réécrit le lot sans ce qui a été retiré</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Transmis à</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Aucun n’a encore été créé.</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) what was withdrawn since: make a new revision</source>
        <translation>
            <numerusform>%n contient ce qui a été retiré depuis&#xa0;: créez une nouvelle révision</numerusform>
            <numerusform>%n contiennent ce qui a été retiré depuis&#xa0;: créez une nouvelle révision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s), the newest first</source>
        <translation>
            <numerusform>%n révision, la plus récente d’abord</numerusform>
            <numerusform>%n révisions, les plus récentes d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>The difference is in the clipboard.</source>
        <translation>Les différences sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Where does %1 lie?</source>
        <translation>Où se trouve&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 does not hold %2. Choose the folder with its manifest.json.</source>
        <translation>%1 ne contient pas&#xa0;%2. Choisissez le dossier où se trouve son manifest.json.</translation>
    </message>
    <message>
        <source>Its folder is %1</source>
        <translation>Son dossier est&#xa0;%1</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1</source>
        <translation>Aucun programme n’ouvre les dossiers ici. C’est&#xa0;%1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de&#xa0;%1…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was written: %2 in %n file(s).</source>
        <translation>
            <numerusform>%1 est tel qu’il a été écrit&#xa0;:&#xa0;%2 dans&#xa0;%n fichier.</numerusform>
            <numerusform>%1 est tel qu’il a été écrit&#xa0;:&#xa0;%2 dans&#xa0;%n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not as it was written. Fetch it again, or make a new revision.</source>
        <translation>%1 n’est pas tel qu’il a été écrit. Récupérez-le de nouveau ou créez une nouvelle révision.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the rows of %1 again …</source>
        <translation>Reconstruction des lignes de&#xa0;%1…</translation>
    </message>
    <message>
        <source>%1 comes out the same to the byte.</source>
        <translation>%1 se reconstruit à l’identique, à l’octet près.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be made as it was: %n of its decisions were withdrawn. Make a new revision without them.</source>
        <translation>
            <numerusform>%1 ne peut pas être reconstruit tel quel&#xa0;:&#xa0;%n de ses décisions a été retirée. Créez une nouvelle révision sans elle.</numerusform>
            <numerusform>%1 ne peut pas être reconstruit tel quel&#xa0;:&#xa0;%n de ses décisions ont été retirées. Créez une nouvelle révision sans elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes out with other bytes.</source>
        <translation>%1 se reconstruit avec d’autres octets.</translation>
    </message>
    <message>
        <source>Another version: %1</source>
        <translation>Autre version&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>It is written without the %n decision(s) withdrawn since.</source>
        <translation>
            <numerusform>Elle est écrite sans&#xa0;%n décision retirée depuis.</numerusform>
            <numerusform>Elle est écrite sans les&#xa0;%n décisions retirées depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was withdrawn from it: it will hold the same.</source>
        <translation>Rien n’a été retiré du lot&#xa0;: elle aura le même contenu.</translation>
    </message>
    <message>
        <source>Make revision %1 of %2?</source>
        <translation>Créer la révision&#xa0;%1 de&#xa0;%2&#xa0;?</translation>
    </message>
    <message>
        <source>Its folder will be %1</source>
        <translation>Son dossier sera&#xa0;%1</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>La créer</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Folder of the new revision</source>
        <translation>Dossier de la nouvelle révision</translation>
    </message>
    <message>
        <source>Making %1 anew …</source>
        <translation>Reconstruction de&#xa0;%1…</translation>
    </message>
    <message>
        <source>%1 r%2 is written: %3, in %4</source>
        <translation>%1 r%2 est écrit&#xa0;:&#xa0;%3, dans&#xa0;%4</translation>
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
        <translation>Ce qui est inséré</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>insérer</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Nothing has these letters. Fewer find more.</source>
        <translation>Rien n’a ces lettres. Moins de lettres en trouvent plus.</translation>
    </message>
</context>
<context>
    <name>bluepencil::JumpOverlay</name>
    <message>
        <source>Go to an item</source>
        <translation>Aller à un élément</translation>
    </message>
    <message>
        <source>Place in the list, or id</source>
        <translation>Place dans la liste, ou identifiant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Its place in the list, 1 to %1, or its id.</source>
        <translation>Sa place dans la liste, de 1 à&#xa0;%1, ou son identifiant.</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>Son identifiant.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeyRecorder</name>
    <message>
        <source>Press the new keys for “%1”. Esc leaves them as they are.</source>
        <translation>Appuyez sur les nouvelles touches pour «&#xa0;%1&#xa0;». Échap les laisse telles quelles.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeySheet</name>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrer les touches</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Single keys work while no text has the focus.</source>
        <translation>Les touches seules agissent tant qu’aucun texte n’a le focus.</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>Aucune action n’a ces lettres. Moins de lettres en trouvent plus.</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Enregistrer les touches</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Keys of Bluepencil</source>
        <translation>Touches de Bluepencil</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 est écrit</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrer les actions</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Record keys</source>
        <translation>Enregistrer des touches</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>Aucune action n’a ces lettres. Moins de lettres en trouvent plus.</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Elle n’a plus de touches.</translation>
    </message>
    <message>
        <source>%1 runs it from now on.</source>
        <translation>%1 l’exécute désormais.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press others, or take them over: that action then has none.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;». Appuyez sur d’autres touches, ou reprenez-les&#xa0;: cette action n’en aura plus.</translation>
    </message>
    <message>
        <source>%1 edits text or moves in the window, or the desktop takes it. Press others.</source>
        <translation>%1 modifie du texte, déplace dans la fenêtre, ou le système s’en sert. Appuyez sur d’autres touches.</translation>
    </message>
    <message>
        <source>%1 types a character. Press it with Ctrl or Alt, or a function key; only labels may have single keys.</source>
        <translation>%1 tape un caractère. Appuyez avec Ctrl ou Alt, ou sur une touche de fonction&#xa0;; seules les étiquettes peuvent avoir des touches seules.</translation>
    </message>
    <message>
        <source>Every action has the keys again that it came with.</source>
        <translation>Chaque action a retrouvé ses touches d’origine.</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelPanel</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Plus d’étiquettes</translation>
    </message>
    <message>
        <source>Fewer labels</source>
        <translation>Moins d’étiquettes</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1&#xa0;:&#xa0;%2&#xa0;?</translation>
    </message>
    <message>
        <source>Severity of %1: %2</source>
        <translation>Gravité de&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer&#xa0;%1</translation>
    </message>
    <message>
        <source>Paragraph for %1</source>
        <translation>Paragraphe pour&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelsPage</name>
    <message>
        <source>Labels set</source>
        <translation>Étiquettes posées</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln decision(s)</source>
        <translation>
            <numerusform>sur %Ln décision</numerusform>
            <numerusform>sur %Ln décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions with a label</source>
        <translation>Décisions avec une étiquette</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>Points de gravité pour 1&#xa0;000 mots</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>Pourquoi les brouillons sont modifiés</translation>
    </message>
    <message>
        <source>running share</source>
        <translation>part cumulée</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Of 100 decisions, by week</source>
        <translation>Sur 100 décisions, par semaine</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
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
        <translation>Semaine du %1&#xa0;: %2, n = %3</translation>
    </message>
    <message>
        <source>No week has five decisions.</source>
        <translation>Aucune semaine n’a cinq décisions.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>Part cumulée</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Of all decisions, %1</source>
        <translation>De toutes les décisions, %1</translation>
    </message>
    <message>
        <source>Of all decisions</source>
        <translation>De toutes les décisions</translation>
    </message>
    <message>
        <source>Severity for 1,000 words</source>
        <translation>Gravité pour 1&#xa0;000 mots</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>No labels in this period</source>
        <translation>Aucune étiquette dans cette période</translation>
    </message>
    <message>
        <source>Labels say why a draft was changed: set them while reviewing, or let the queue demand one for each edit.</source>
        <translation>Les étiquettes disent pourquoi un brouillon a été modifié&#xa0;: posez-les pendant la relecture, ou faites en sorte que la file en exige une pour chaque modification.</translation>
    </message>
    <message>
        <source>Severity counts 0, 1, 5 and 25 points for neutral, minor, major and critical labels, for 1,000 words of the drafts; beside a label it is that of the decisions that carry it, with all their labels. A decision may carry several. Intervals are 95 %, Wilson’s for shares; they take decisions to be independent of each other.</source>
        <translation>La gravité compte 0, 1, 5 et 25 points pour les étiquettes neutres, mineures, majeures et critiques, pour 1&#xa0;000 mots des brouillons&#xa0;; à côté d’une étiquette, c’est celle des décisions qui la portent, avec toutes leurs étiquettes. Une décision peut en porter plusieurs. Les intervalles sont à 95&#xa0;%, ceux de Wilson pour les parts&#xa0;; ils supposent les décisions indépendantes les unes des autres.</translation>
    </message>
    <message>
        <source>Labels: why drafts are changed, and how severely</source>
        <translation>Étiquettes&#xa0;: pourquoi les brouillons sont modifiés, et avec quelle gravité</translation>
    </message>
    <message>
        <source>Where “%1” and “%2” come from</source>
        <translation>D’où viennent « %1 » et « %2 »</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>With one of the two, %1</source>
        <translation>Avec l’une des deux, %1</translation>
    </message>
    <message>
        <source>With one of the two</source>
        <translation>Avec l’une des deux</translation>
    </message>
    <message>
        <source>Times the others</source>
        <translation>Fois les autres</translation>
    </message>
    <message>
        <source>The decisions are being read …</source>
        <translation>Lecture des décisions …</translation>
    </message>
    <message>
        <source>The decisions could not be read.</source>
        <translation>Les décisions n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No decision carries one of the two.</source>
        <translation>Aucune décision ne porte l’une des deux.</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>Version du prompt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>with one</source>
        <translation>avec référence</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>sans référence</translation>
    </message>
    <message>
        <source>All are of one category and one prompt version.</source>
        <translation>Toutes sont d’une même catégorie et d’une même version du prompt.</translation>
    </message>
    <message>
        <source>Times the others is the share beside that of all other decisions, with Katz’s interval; where it is above 1 with all of its interval, look there first.</source>
        <translation>Fois les autres est la part rapportée à celle de toutes les autres décisions, avec l’intervalle de Katz ; là où elle dépasse 1 avec tout son intervalle, regardez d’abord.</translation>
    </message>
</context>
<context>
    <name>bluepencil::LinkLine</name>
    <message>
        <source>Link of the case</source>
        <translation>Lien du cas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the link of the case</source>
        <translation>Ouvrir le lien du cas</translation>
    </message>
    <message>
        <source>Mixes scripts, so look closely: %1</source>
        <translation>Mélange les écritures, regardez bien&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>This item has no link</source>
        <translation>Cet élément n’a pas de lien</translation>
    </message>
    <message>
        <source>Only addresses of the web (http, https) are opened</source>
        <translation>Seules les adresses web (http, https) sont ouvertes</translation>
    </message>
    <message>
        <source>The address names no host</source>
        <translation>L’adresse n’indique aucun hôte</translation>
    </message>
    <message>
        <source>Not opened: what stands before @ hides where the address leads</source>
        <translation>Non ouvert&#xa0;: ce qui précède @ cache où mène l’adresse</translation>
    </message>
    <message>
        <source>This is no address of the web</source>
        <translation>Ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>In another script, so look closely: %1</source>
        <translation>Dans une autre écriture, regardez bien : %1</translation>
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
        <translation>Statistiques en ligne de commande</translation>
    </message>
    <message>
        <source>“bluepencil-cli stats” prints the figures of this workspace.</source>
        <translation>«&#xa0;bluepencil-cli stats&#xa0;» affiche les chiffres de cet espace de travail.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Rechercher dans la file</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Import drafts from a file</source>
        <translation>Importer des brouillons depuis un fichier</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>Exporter un jeu de données</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Calm, compact</source>
        <translation>Aéré, compact</translation>
    </message>
    <message>
        <source>Import drafts</source>
        <translation>Importer des brouillons</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 n’a pas été importé</translation>
    </message>
    <message>
        <source>Line %1, %2: %3. Nothing of the file was taken.</source>
        <translation>Ligne&#xa0;%1,&#xa0;%2&#xa0;:&#xa0;%3. Rien n’a été repris du fichier.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known already</source>
        <translation>%1&#xa0;:&#xa0;%2 nouveaux,&#xa0;%3 déjà connus</translation>
    </message>
    <message>
        <source>Some decisions could not be handed over</source>
        <translation>Certaines décisions n’ont pas pu être transmises</translation>
    </message>
    <message>
        <source>They are kept on this machine and go out at the next start.</source>
        <translation>Elles sont gardées sur cet ordinateur et partiront au prochain démarrage.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The sample history is not there.</source>
        <translation>L’historique d’exemple est absent.</translation>
    </message>
    <message>
        <source>Run an action</source>
        <translation>Exécuter une action</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>Aide-mémoire des touches</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>Write guidelines</source>
        <translation>Rédiger les consignes</translation>
    </message>
    <message>
        <source>Change snippets and dictionary</source>
        <translation>Modifier les textes types et le dictionnaire</translation>
    </message>
    <message>
        <source>Your text could not be saved</source>
        <translation>Votre texte n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>If you close now, what you typed since it was saved last is gone. Stay and mend that, or take the text with you on the clipboard.</source>
        <translation>Si vous fermez maintenant, ce que vous avez tapé depuis le dernier enregistrement est perdu. Restez et corrigez cela, ou emportez le texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy the text and close</source>
        <translation>Copier le texte et fermer</translation>
    </message>
    <message>
        <source>Connection to a team&apos;s workspace</source>
        <translation>Connexion à un espace de travail d’équipe</translation>
    </message>
    <message>
        <source>The figures are in the workspace</source>
        <translation>Les chiffres sont dans l’espace de travail</translation>
    </message>
    <message>
        <source>Datasets are made from the workspace</source>
        <translation>Les jeux de données sont tirés de l’espace de travail</translation>
    </message>
    <message>
        <source>Guidelines are written in the workspace</source>
        <translation>Les consignes se rédigent dans l’espace de travail</translation>
    </message>
    <message>
        <source>Drafts come in through the gateway</source>
        <translation>Les brouillons arrivent par la passerelle</translation>
    </message>
    <message>
        <source>Bluepencil works with that workspace from its next start on.</source>
        <translation>Bluepencil travaillera avec cet espace de travail dès le prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of somebody else wait on this machine.</source>
        <translation>
            <numerusform>%n décision de quelqu’un d’autre attend sur cet ordinateur.</numerusform>
            <numerusform>%n décisions de quelqu’un d’autre attendent sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out when they sign in here again, never in your name.</source>
        <translation>L’envoi se fera quand cette personne s’identifiera de nouveau ici, jamais en votre nom.</translation>
    </message>
    <message>
        <source>This window works through a gateway and holds only the drafts you are given. Open the workspace itself to see it: bluepencil --workspace postgresql://…</source>
        <translation>Cette fenêtre passe par une passerelle et ne contient que les brouillons qui vous sont remis. Ouvrez l’espace de travail lui-même pour le voir&#xa0;: bluepencil --workspace postgresql://…</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Retour aux brouillons</translation>
    </message>
    <message>
        <source>Requests are kept in the workspace</source>
        <translation>Les demandes sont gardées dans l’espace de travail</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Enregistrements endommagés</translation>
    </message>
    <message numerus="yes">
        <source>%n stored record(s) are damaged.</source>
        <translation>
            <numerusform>%n enregistrement stocké est endommagé.</numerusform>
            <numerusform>%n enregistrements stockés sont endommagés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports leave them out. Look at the disk, and restore a backup beside this workspace.</source>
        <translation>Les exports les laissent de côté. Vérifiez le disque et restaurez une sauvegarde à côté de cet espace de travail.</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Montrer lesquels</translation>
    </message>
    <message>
        <source>“bluepencil-cli doctor” reads every record and names all that are damaged; here the newest were looked at.</source>
        <translation>« bluepencil-cli doctor » lit chaque enregistrement et nomme tous ceux qui sont endommagés ; seuls les plus récents ont été examinés ici.</translation>
    </message>
    <message>
        <source>No damaged record was found</source>
        <translation>Aucun enregistrement endommagé n’a été trouvé</translation>
    </message>
    <message>
        <source>The stored records could not be checked.</source>
        <translation>Les enregistrements stockés n’ont pas pu être vérifiés.</translation>
    </message>
    <message>
        <source>The newest records have not been looked at yet.</source>
        <translation>Les enregistrements les plus récents n’ont pas encore été examinés.</translation>
    </message>
</context>
<context>
    <name>bluepencil::MemoryPane</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>What was sent for %1</source>
        <translation>Ce qui a été envoyé pour&#xa0;%1</translation>
    </message>
    <message>
        <source>Earlier items like this</source>
        <translation>Éléments antérieurs semblables</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Take the one at the cursor, or the next</source>
        <translation>Prendre celle au curseur, ou la suivante</translation>
    </message>
    <message>
        <source>Take all of that kind</source>
        <translation>Prendre toutes celles de ce type</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes</source>
        <translation>«&#xa0;%1&#xa0;» disparaît</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>«&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>changed %1 of %2 times by %n reviewer(s)</source>
        <translation>
            <numerusform>changé&#xa0;%1 fois sur&#xa0;%2 par&#xa0;%n relecteur</numerusform>
            <numerusform>changé&#xa0;%1 fois sur&#xa0;%2 par&#xa0;%n relecteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n place(s) here</source>
        <translation>
            <numerusform>%1&#xa0;;&#xa0;%n endroit ici</numerusform>
            <numerusform>%1&#xa0;;&#xa0;%n endroits ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ModelsPage</name>
    <message>
        <source>Approved unchanged</source>
        <translation>Approuvés sans changement</translation>
    </message>
    <message>
        <source>Edit effort, HTER</source>
        <translation>Effort de correction, HTER</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>Points de gravité pour 1&#xa0;000 mots</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>Premier token, médiane</translation>
    </message>
    <message>
        <source>95 of 100 under %1, %2</source>
        <translation>95 sur 100 sous %1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>Cost of an item sent</source>
        <translation>Coût par élément envoyé</translation>
    </message>
    <message>
        <source>no cost is known</source>
        <translation>aucun coût n’est connu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Approved unchanged, %1</source>
        <translation>Approuvés sans changement, %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Severity for 1,000 words</source>
        <translation>Gravité pour 1&#xa0;000 mots</translation>
    </message>
    <message>
        <source>First token 50 %</source>
        <translation>Premier token 50&#xa0;%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens en entrée</translation>
    </message>
    <message>
        <source>out</source>
        <translation>en sortie</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 approved unchanged, 95 % interval %3, n = %4</source>
        <translation>%1&#xa0;: %2 approuvés sans changement, intervalle à 95&#xa0;%&#xa0;: %3, n = %4</translation>
    </message>
    <message>
        <source>; under 30: read the interval</source>
        <translation>, moins de 30&#xa0;: lisez l’intervalle</translation>
    </message>
    <message>
        <source>95 of 100 under</source>
        <translation>95 sur 100 sous</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Whole draft 50 %</source>
        <translation>Brouillon entier 50&#xa0;%</translation>
    </message>
    <message>
        <source>%1: median %2, 95 of 100 under %3, n = %4</source>
        <translation>%1&#xa0;: médiane %2, 95 sur 100 sous %3, n = %4</translation>
    </message>
    <message>
        <source>No five drafts of a model say when their first token came. A producer says it in seconds as gen_ai.server.time_to_first_token.</source>
        <translation>Aucun modèle n’a cinq brouillons qui indiquent quand leur premier token est arrivé. Un système source l’indique en secondes dans gen_ai.server.time_to_first_token.</translation>
    </message>
    <message>
        <source>By model and prompt version</source>
        <translation>Par modèle et version du prompt</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>Version du prompt</translation>
    </message>
    <message>
        <source>%1, prompt version %2</source>
        <translation>%1, version du prompt %2</translation>
    </message>
    <message>
        <source>No model and prompt version has five decisions.</source>
        <translation>Aucune combinaison de modèle et de version du prompt n’a cinq décisions.</translation>
    </message>
    <message>
        <source>Beside the period before</source>
        <translation>À côté de la période précédente</translation>
    </message>
    <message>
        <source>%1 to %2, n = %3; dashed line: no change</source>
        <translation>%1 à %2, n = %3&#xa0;; ligne en tirets&#xa0;: aucun changement</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>n avant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Changement, %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Edited, points</source>
        <translation>Modifiés, points</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Active time, mean</source>
        <translation>Temps actif, moyenne</translation>
    </message>
    <message>
        <source>Fewer than five decisions in the period before.</source>
        <translation>Moins de cinq décisions dans la période précédente.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>No model has five decisions.</source>
        <translation>Aucun modèle n’a cinq décisions.</translation>
    </message>
    <message>
        <source>Models stand in the order of their names; one under 30 decisions is marked and does not sort by its figures. Intervals are 95 %: Wilson’s for shares, Student’s for means, Newcombe’s and Welch’s for changes; they take decisions to be independent of each other and cases to be alike. Tokens are means of a draft. Another model may get other cases.</source>
        <translation>Les modèles figurent dans l’ordre de leurs noms&#xa0;; un modèle de moins de 30 décisions est marqué et ne se trie pas selon ses chiffres. Les intervalles sont à 95&#xa0;%&#xa0;: de Wilson pour les parts, de Student pour les moyennes, de Newcombe et de Welch pour les changements&#xa0;; ils supposent les décisions indépendantes les unes des autres et les cas semblables. Les tokens sont des moyennes par brouillon. Un autre modèle peut recevoir d’autres cas.</translation>
    </message>
    <message>
        <source>Models: quality, speed and cost</source>
        <translation>Modèles&#xa0;: qualité, vitesse et coût</translation>
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
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Retour aux brouillons</translation>
    </message>
    <message>
        <source>My work by day</source>
        <translation>Mon travail par jour</translation>
    </message>
    <message>
        <source>Time counts while this window is in use; a minute without a key or the mouse ends it. “Approved quickly” means in under half the time that a fast reader needs for the draft: often a draft you knew, so a reason to look, no more. Days under 30 decisions are marked, figures of fewer than 5 hidden.</source>
        <translation>Le temps compte tant que cette fenêtre est utilisée&#xa0;; une minute sans touche ni souris y met fin. «&#xa0;Approuvés rapidement&#xa0;» veut dire en moins de la moitié du temps qu’il faut à un lecteur rapide pour le brouillon&#xa0;: souvent un brouillon que vous connaissiez, donc une raison de regarder, sans plus. Les jours de moins de 30 décisions sont marqués, les chiffres portant sur moins de 5 masqués.</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Encore rien de décidé</translation>
    </message>
    <message>
        <source>What you decide in the next days is summed up here, for you.</source>
        <translation>Ce que vous déciderez ces prochains jours sera résumé ici, pour vous.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, du&#xa0;%2 au&#xa0;%3</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n =&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n =&#xa0;%2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>%1 edited: %2</source>
        <translation>%1 modifiés&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>%1 modifiés</translation>
    </message>
    <message>
        <source>Time per draft, median</source>
        <translation>Temps par brouillon, médiane</translation>
    </message>
    <message>
        <source>Draft on the screen, mean</source>
        <translation>Brouillon à l’écran, moyenne</translation>
    </message>
    <message>
        <source>Approved quickly</source>
        <translation>Approuvés rapidement</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1,&#xa0;%2 sur&#xa0;%3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Per draft</source>
        <translation>Par brouillon</translation>
    </message>
    <message>
        <source>Draft seen</source>
        <translation>Brouillon vu</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Sources vues</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Approved quickly, of 0 to 100 %</source>
        <translation>Approuvés rapidement, de 0 à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Interrogation de la passerelle…</translation>
    </message>
    <message>
        <source>This gateway does not tell your figures</source>
        <translation>Cette passerelle ne donne pas vos chiffres</translation>
    </message>
    <message>
        <source>It is older than this program. When it is updated they stand here, those of today too.</source>
        <translation>Elle est plus ancienne que ce programme. Une fois mise à jour, ils seront ici, ceux d’aujourd’hui aussi.</translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsPane</name>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>The new draft against the one before</source>
        <translation>Le nouveau brouillon comparé au précédent</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>Prendre le nouveau brouillon</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>another draft</source>
        <translation>un autre brouillon</translation>
    </message>
    <message>
        <source>the same draft</source>
        <translation>le même brouillon</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>d’autres faits</translation>
    </message>
    <message>
        <source>other references</source>
        <translation>d’autres références</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The draft you asked for</source>
        <translation>Le brouillon que vous avez demandé</translation>
    </message>
    <message>
        <source>Revision %1 came in</source>
        <translation>La révision&#xa0;%1 est arrivée</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>Votre demande&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>You changed nothing: the new draft takes the place of the old one.</source>
        <translation>Vous n’avez rien modifié&#xa0;: le nouveau brouillon prend la place de l’ancien.</translation>
    </message>
    <message>
        <source>Your text stays as it is. It is compared with the new draft from then on.</source>
        <translation>Votre texte reste tel quel. Il sera dès lors comparé au nouveau brouillon.</translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsStrip</name>
    <message>
        <source>What changed most</source>
        <translation>Ce qui a le plus changé</translation>
    </message>
    <message>
        <source>No period before</source>
        <translation>Pas de période avant</translation>
    </message>
    <message>
        <source>as many days before would begin before the year 1</source>
        <translation>autant de jours auparavant commenceraient avant l’an 1</translation>
    </message>
    <message>
        <source>all of the time has nothing to stand beside</source>
        <translation>toute la durée n’a rien à côté de quoi se placer</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>Trop peu pour comparer</translation>
    </message>
    <message>
        <source>no group has 30 decisions in both periods</source>
        <translation>aucun groupe n’a 30 décisions dans les deux périodes</translation>
    </message>
    <message>
        <source>Nothing beyond chance</source>
        <translation>Rien au-delà du hasard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) and label(s) compared</source>
        <translation>
            <numerusform>%Ln groupe ou étiquette comparé</numerusform>
            <numerusform>%Ln groupes et étiquettes comparés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 points more often</source>
        <translation>%1 : %2 points plus souvent</translation>
    </message>
    <message>
        <source>%1: %2 points less often</source>
        <translation>%1 : %2 points moins souvent</translation>
    </message>
    <message>
        <source>%1: approval %2 points up</source>
        <translation>%1 : approbation en hausse de %2 points</translation>
    </message>
    <message>
        <source>%1: approval %2 points down</source>
        <translation>%1 : approbation en baisse de %2 points</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Drift could not be looked for</source>
        <translation>La dérive n’a pas pu être recherchée</translation>
    </message>
    <message>
        <source>it is tried again with the next reading (F5)</source>
        <translation>nouvel essai à la prochaine lecture (F5)</translation>
    </message>
    <message>
        <source>Looking at all decisions …</source>
        <translation>Examen de toutes les décisions …</translation>
    </message>
    <message>
        <source>No alarm is open</source>
        <translation>Aucune alarme n’est ouverte</translation>
    </message>
    <message>
        <source>approval and effort of each model and task are watched</source>
        <translation>l’approbation et l’effort de chaque modèle et tâche sont surveillés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alarm(s)</source>
        <translation>
            <numerusform>%Ln alarme ouverte</numerusform>
            <numerusform>%Ln alarmes ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement ouvert</numerusform>
            <numerusform>%Ln avertissements ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1 : %2, depuis le %3</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>no forecast: too little came and went</source>
        <translation>pas de prévision : trop peu est arrivé et parti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, %1 in %2 days</source>
        <translation>
            <numerusform>%Ln en attente, %1 dans %2 jours</numerusform>
            <numerusform>%Ln en attente, %1 dans %2 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits in %1</source>
        <translation>plus rien n’attend dans %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>no more are closed than come</source>
        <translation>il n’en est pas clos plus qu’il n’en arrive</translation>
    </message>
    <message>
        <source>95 %: %1; %2</source>
        <translation>95 % : %1 ; %2</translation>
    </message>
    <message>
        <source>%1 overdue; %2</source>
        <translation>%1 en retard ; %2</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>Que regarder d’abord</translation>
    </message>
    <message>
        <source>What changed most, of %1 beyond chance (%2 compared)</source>
        <translation>Ce qui a le plus changé, sur %1 au-delà du hasard (%2 comparés)</translation>
    </message>
    <message>
        <source>%1 to %2, 95 %: %3 to %4, n = %5 and %6</source>
        <translation>de %1 à %2, 95&#xa0;%&#xa0;: de %3 à %4, n = %5 et %6</translation>
    </message>
    <message>
        <source>Drift, by %1 (95 %: %2 to %3), n = %4</source>
        <translation>Dérive, de %1 (95&#xa0;%&#xa0;: de %2 à %3), n = %4</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
</context>
<context>
    <name>bluepencil::Overlay</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>bluepencil::Paragraph</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>bluepencil::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Afficher les chiffres en tableau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only this span</source>
        <translation>Cette partie seule</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Makes what is shown the period of all figures</source>
        <translation>Fait de ce qui est affiché la période de tous les chiffres</translation>
    </message>
    <message>
        <source>Shows all of the chart again</source>
        <translation>Affiche de nouveau tout le graphique</translation>
    </message>
</context>
<context>
    <name>bluepencil::PlotView</name>
    <message>
        <source>This plot cannot be drawn: %1 is missing or does not fit. Install Bluepencil again. The table has the same figures.</source>
        <translation>Ce graphique ne peut pas être dessiné : %1 manque ou ne convient pas. Réinstallez Bluepencil. Le tableau contient les mêmes chiffres.</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreparationForm</name>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Least share of the draft on screen</source>
        <translation>Part minimale du brouillon à l’écran</translation>
    </message>
    <message>
        <source>any, or like 0.8</source>
        <translation>indifférente, ou p. ex. 0,8</translation>
    </message>
    <message>
        <source>A second review agrees</source>
        <translation>Une seconde relecture est d’accord</translation>
    </message>
    <message>
        <source>No reviewer disagrees</source>
        <translation>Aucun relecteur en désaccord</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>Doublons exacts</translation>
    </message>
    <message>
        <source>Exact and near duplicates</source>
        <translation>Doublons exacts et proches</translation>
    </message>
    <message>
        <source>Near from this likeness on (Jaccard)</source>
        <translation>Proches dès cette similarité (Jaccard)</translation>
    </message>
    <message>
        <source>Both sides of contradictions, too</source>
        <translation>Les deux côtés des contradictions</translation>
    </message>
    <message>
        <source>Evaluation files</source>
        <translation>Fichiers d’évaluation</translation>
    </message>
    <message>
        <source>Texts that the model is judged by, and must not train on</source>
        <translation>Textes sur lesquels le modèle est jugé et ne doit pas être entraîné</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Caps and lengths</source>
        <translation>Plafonds et longueurs</translation>
    </message>
    <message>
        <source>Records of one reviewer</source>
        <translation>Enregistrements par relecteur</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sans plafond</translation>
    </message>
    <message>
        <source>Records about one person</source>
        <translation>Enregistrements par personne</translation>
    </message>
    <message>
        <source>Tokens of a record</source>
        <translation>Tokens par enregistrement</translation>
    </message>
    <message>
        <source>Lengths in tokens</source>
        <translation>Longueurs en tokens</translation>
    </message>
    <message>
        <source>Since, and history</source>
        <translation>Depuis quand, et historique</translation>
    </message>
    <message>
        <source>Only what came in after</source>
        <translation>Seulement ce qui est arrivé après</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Finals that came without a draft</source>
        <translation>Versions finales arrivées sans brouillon</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>Rows like others</source>
        <translation>Lignes comme les autres</translation>
    </message>
    <message>
        <source>Gold: test alone</source>
        <translation>Étalon&#xa0;: test seulement</translation>
    </message>
    <message>
        <source>%1 is no share of a draft. Write it like 0.8.</source>
        <translation>%1 n’est pas une part d’un brouillon. Écrivez-la comme 0,8.</translation>
    </message>
    <message>
        <source>%1 is no likeness. Write a number from 0.5 to 1.</source>
        <translation>%1 n’est pas une similarité. Écrivez un nombre de 0,5 à 1.</translation>
    </message>
    <message>
        <source>%1 is no cap. Write a whole number, or nothing.</source>
        <translation>%1 n’est pas un plafond. Écrivez un nombre entier, ou rien.</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>part vue&#xa0;%1</translation>
    </message>
    <message>
        <source>second review</source>
        <translation>seconde relecture</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>near from %1</source>
        <translation>proches dès&#xa0;%1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacts</translation>
    </message>
    <message>
        <source>contradictions kept</source>
        <translation>contradictions gardées</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewer %1</source>
        <translation>%1 par relecteur</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>%1 par personne</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>in tokens</source>
        <translation>longueurs en tokens</translation>
    </message>
    <message>
        <source>history is gold</source>
        <translation>historique étalon</translation>
    </message>
    <message>
        <source>with history</source>
        <translation>avec historique</translation>
    </message>
    <message>
        <source>Tokens as this table counts them</source>
        <translation>Tokens comptés selon cette table</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreviewCard</name>
    <message>
        <source>First rows as they will be written</source>
        <translation>Premières lignes telles qu’elles seront écrites</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Format of the preview</source>
        <translation>Format de l’aperçu</translation>
    </message>
    <message>
        <source>How rows are shown</source>
        <translation>Affichage des lignes</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>First rows, draft to final</source>
        <translation>Premières lignes, du brouillon à la version finale</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>the first of %1, in their order</source>
        <translation>les premières de&#xa0;%1, dans leur ordre</translation>
    </message>
    <message>
        <source>No decision matches yet.</source>
        <translation>Aucune décision ne correspond encore.</translation>
    </message>
    <message>
        <source>Nothing goes into this format.</source>
        <translation>Rien n’entre dans ce format.</translation>
    </message>
    <message>
        <source>some rows, while all are counted</source>
        <translation>quelques lignes, pendant que toutes sont comptées</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>comptage…</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreviewModel</name>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>pas bon</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Draft to final</source>
        <translation>Du brouillon à la version finale</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
</context>
<context>
    <name>bluepencil::PrivacyForm</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation>Carte de paiement</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Numéro national</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Link with a password</source>
        <translation>Lien avec mot de passe</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation>Mot de passe ou clé</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Policy, claim or case</source>
        <translation>Contrat, sinistre ou dossier</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nom d’une personne</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Pattern of your own</source>
        <translation>Motif personnel</translation>
    </message>
    <message>
        <source>Placeholder with a number</source>
        <translation>Repère numéroté</translation>
    </message>
    <message>
        <source>Kind alone</source>
        <translation>Type seul</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Generalised</source>
        <translation>Généralisé</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <source>Shifted by weeks</source>
        <translation>Décalé de semaines</translation>
    </message>
    <message>
        <source>Pseudonym by a key</source>
        <translation>Pseudonyme par clé</translation>
    </message>
    <message>
        <source>Single kinds</source>
        <translation>Types particuliers</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>Comme les autres</translation>
    </message>
    <message>
        <source>What pseudonyms are for</source>
        <translation>À quoi servent les pseudonymes</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Fichier de la clé</translation>
    </message>
    <message>
        <source>Choose the file of the key</source>
        <translation>Choisir le fichier de la clé</translation>
    </message>
    <message>
        <source>Name the file of the key that pseudonyms are made with.</source>
        <translation>Indiquez le fichier de la clé qui sert à former les pseudonymes.</translation>
    </message>
    <message>
        <source>The key cannot be used: it needs a file of its own with 32 bytes or more that others cannot read.</source>
        <translation>La clé ne peut pas être utilisée : il lui faut un fichier à elle, d’au moins 32 octets, que les autres ne peuvent pas lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QualityPage</name>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Annulées aussitôt</translation>
    </message>
    <message>
        <source>Called back in time</source>
        <translation>Reprises à temps</translation>
    </message>
    <message>
        <source>Not sent by the producer</source>
        <translation>Non envoyées par le système source</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Arrivées trop tard</translation>
    </message>
    <message>
        <source>How much was changed</source>
        <translation>L’ampleur des modifications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>%Ln sans version finale exclu</numerusform>
            <numerusform>%Ln sans version finale exclus</numerusform>
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
        <translation>Ce qui est revenu sur les textes envoyés</translation>
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
        <translation>Pour 100 envoyés, %1</translation>
    </message>
    <message>
        <source>For 100 sent</source>
        <translation>Pour 100 envoyés</translation>
    </message>
    <message>
        <source>Sent with any</source>
        <translation>Envoyés avec au moins un</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Valeur moyenne</translation>
    </message>
    <message>
        <source>Nothing came back. A producer tells complaints, reopened cases or satisfaction as signals, with the outcome that they are about.</source>
        <translation>Rien n’est revenu. Un système source transmet les réclamations, les cas rouverts ou la satisfaction sous forme de signaux, avec le résultat auquel ils se rapportent.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>90 of 100 under</source>
        <translation>90 sur 100 sous</translation>
    </message>
    <message>
        <source>Mean, %1</source>
        <translation>Moyenne, %1</translation>
    </message>
    <message>
        <source>from arrival to the decision</source>
        <translation>de l’arrivée à la décision</translation>
    </message>
    <message>
        <source>reading, until the first change</source>
        <translation>lecture, jusqu’à la première modification</translation>
    </message>
    <message>
        <source>active, idle time left out</source>
        <translation>actif, temps d’inactivité exclu</translation>
    </message>
    <message>
        <source>a sample of %1 of %2 drafts</source>
        <translation>un échantillon de %1 brouillons sur %2</translation>
    </message>
    <message>
        <source>The checks and the brand voice are of %1, the same each time; what is behind a check as well. Answers are of all drafts.</source>
        <translation>Les contrôles et la voix de la marque portent sur %1, le même à chaque fois, de même que ce qui est derrière un contrôle. Les réponses portent sur tous les brouillons.</translation>
    </message>
    <message>
        <source>Checked of the other selection: %1.</source>
        <translation>Contrôlé dans l’autre sélection&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What the automatic checks find in the drafts</source>
        <translation>Ce que les contrôles automatiques trouvent dans les brouillons</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>For 100 drafts, %1</source>
        <translation>Pour 100 brouillons, %1</translation>
    </message>
    <message>
        <source>For 100 drafts</source>
        <translation>Pour 100 brouillons</translation>
    </message>
    <message>
        <source>Drafts with any</source>
        <translation>Brouillons avec au moins un</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Was right</source>
        <translation>Avait raison</translation>
    </message>
    <message>
        <source>The drafts are being checked …</source>
        <translation>Contrôle des brouillons en cours …</translation>
    </message>
    <message>
        <source>The drafts could not be checked.</source>
        <translation>Les brouillons n’ont pas pu être contrôlés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln brouillon</numerusform>
            <numerusform>%Ln brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than five drafts.</source>
        <translation>Moins de cinq brouillons.</translation>
    </message>
    <message>
        <source>No check found anything to look at.</source>
        <translation>Aucun contrôle n’a rien trouvé à examiner.</translation>
    </message>
    <message>
        <source>Sent, of the decisions that count; undone, called back, not sent and too late, of those that were made. A check was right where a reviewer answered its finding by mending the draft; not found does not mean wrong. Findings and signals are counts that may come more than once, with Garwood’s interval; shares have Wilson’s, means Student’s, 95 % all of them. How much was changed says nothing of how long it took.</source>
        <translation>Envoyés&#xa0;: sur les décisions qui comptent&#xa0;; annulées, reprises, non envoyées et arrivées trop tard&#xa0;: sur celles qui ont été prises. Un contrôle avait raison là où un relecteur a répondu à son signalement en corrigeant le brouillon&#xa0;; non trouvé ne veut pas dire faux. Les signalements et les signaux sont des dénombrements qui peuvent se répéter, avec l’intervalle de Garwood&#xa0;; les parts ont celui de Wilson, les moyennes celui de Student, tous à 95&#xa0;%. L’ampleur des modifications ne dit rien du temps qu’elles ont pris.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Quality: changes, checks and what came back</source>
        <translation>Qualité&#xa0;: modifications, contrôles et ce qui est revenu</translation>
    </message>
    <message>
        <source>Brand voice, of 100</source>
        <translation>Voix de marque, sur 100</translation>
    </message>
    <message>
        <source>Beside the time before the model</source>
        <translation>À côté du temps d’avant le modèle</translation>
    </message>
    <message>
        <source>handling times of imported answers; left out: %1</source>
        <translation>temps de traitement de réponses importées ; écartées : %1</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>n avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Changement, %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>active time, mean</source>
        <translation>temps actif, moyenne</translation>
    </message>
    <message>
        <source>No imported answer tells a time that can be.</source>
        <translation>Aucune réponse importée n’indique un temps possible.</translation>
    </message>
    <message>
        <source>Suggestions used</source>
        <translation>Suggestions utilisées</translation>
    </message>
    <message>
        <source>What reviewers were offered while they worked</source>
        <translation>Ce qui a été proposé aux relecteurs pendant leur travail</translation>
    </message>
    <message>
        <source>each suggestion once for a decision</source>
        <translation>chaque suggestion une fois par décision</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposées</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Used, %1</source>
        <translation>Utilisées, %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Nothing was offered: no words for a misspelt one, no correction made before, no other draft.</source>
        <translation>Rien n’a été proposé&#xa0;: ni mot pour un mot mal orthographié, ni correction déjà faite, ni autre brouillon.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Toutes ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were checked for both.</source>
        <translation>
            <numerusform>%Ln brouillon a été contrôlé pour les deux.</numerusform>
            <numerusform>%Ln brouillons ont été contrôlés pour les deux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueDelegate</name>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>with another</source>
        <translation>chez un autre</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>waits for a draft</source>
        <translation>attend un brouillon</translation>
    </message>
    <message>
        <source>back to you</source>
        <translation>revenu vers vous</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueModel</name>
    <message>
        <source>due %1</source>
        <translation>échéance&#xa0;%1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>with someone else</source>
        <translation>chez quelqu’un d’autre</translation>
    </message>
    <message>
        <source>waits for another draft</source>
        <translation>attend un autre brouillon</translation>
    </message>
    <message>
        <source>back after you asked for another draft</source>
        <translation>revenu après votre demande d’un autre brouillon</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePage</name>
    <message>
        <source>fewer than two whole days since the first item came</source>
        <translation>moins de deux jours entiers depuis l’arrivée du premier élément</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln day(s)</source>
        <translation>
            <numerusform>sur %Ln jour</numerusform>
            <numerusform>sur %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1 due within the hour, %2 overdue</source>
        <translation>%1 à échéance dans l’heure, %2 en retard</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Le plus ancien</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>half wait over %1, one in ten over %2</source>
        <translation>la moitié attend plus de %1, un sur dix plus de %2</translation>
    </message>
    <message>
        <source>Closed after they were due</source>
        <translation>Clos après l’échéance</translation>
    </message>
    <message>
        <source>Come a day</source>
        <translation>Arrivent par jour</translation>
    </message>
    <message>
        <source>Closed a day</source>
        <translation>Clos par jour</translation>
    </message>
    <message>
        <source>What comes and what goes</source>
        <translation>Ce qui arrive et ce qui part</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>More or fewer open</source>
        <translation>Ouverts en plus ou en moins</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 closed</source>
        <translation>%1&#xa0;: %2 arrivés, %3 clos</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Décidés le %1</translation>
    </message>
    <message>
        <source>The first item came today; whole days are shown.</source>
        <translation>Le premier élément est arrivé aujourd’hui&#xa0;; seuls les jours entiers sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s).</source>
        <translation>
            <numerusform>Rien n’est arrivé ni n’a été clos au cours du dernier jour entier (%Ln).</numerusform>
            <numerusform>Rien n’est arrivé ni n’a été clos au cours des %Ln derniers jours entiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes on so</source>
        <translation>Si cela continue ainsi</translation>
    </message>
    <message>
        <source>There is no forecast: %1.</source>
        <translation>Il n’y a pas de prévision&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>as on the last %Ln whole day(s)</source>
        <translation>
            <numerusform>comme au cours du dernier jour entier (%Ln)</numerusform>
            <numerusform>comme au cours des %Ln derniers jours entiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no forecast: nothing came or was closed on the last %Ln whole day(s), so there is nothing to go by.</source>
        <translation>
            <numerusform>Il n’y a pas de prévision&#xa0;: rien n’est arrivé ni n’a été clos au cours du dernier jour entier (%Ln), il n’y a donc rien sur quoi se fonder.</numerusform>
            <numerusform>Il n’y a pas de prévision&#xa0;: rien n’est arrivé ni n’a été clos au cours des %Ln derniers jours entiers, il n’y a donc rien sur quoi se fonder.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Waiting, %1</source>
        <translation>En attente, %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never: no more are closed than come</source>
        <translation>jamais&#xa0;: il n’en est pas clos plus qu’il n’en arrive</translation>
    </message>
    <message>
        <source>until nothing waits</source>
        <translation>jusqu’à ce que plus rien n’attende</translation>
    </message>
    <message>
        <source>Queues in which something waits</source>
        <translation>Files où quelque chose attend</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Due within the hour</source>
        <translation>À échéance dans l’heure</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Closed after due</source>
        <translation>Clos après l’échéance</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>Dans 7 jours</translation>
    </message>
    <message>
        <source>Until nothing waits</source>
        <translation>Jusqu’à ce que plus rien n’attende</translation>
    </message>
    <message>
        <source>Nothing waits in any queue.</source>
        <translation>Rien n’attend dans aucune file.</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>les %1 premières</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s) either. As soon as a producer submits items, what waits and how it comes and goes show up here.</source>
        <translation>
            <numerusform>Rien n’est arrivé ni n’a été clos non plus au cours du dernier jour entier (%Ln). Dès qu’un système source soumet des éléments, ce qui attend et la façon dont cela arrive et part apparaissent ici.</numerusform>
            <numerusform>Rien n’est arrivé ni n’a été clos non plus au cours des %Ln derniers jours entiers. Dès qu’un système source soumet des éléments, ce qui attend et la façon dont cela arrive et part apparaissent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What waits now and how it came and went on the last %Ln whole day(s), whatever the period above: queue, task, model, language and attributes choose among it, period, reviewer and label do not. Closed means decided, expired or cancelled; a point opens what was decided. The forecast takes days to be alike and independent of each other, so weekends and growth are not foreseen. Intervals are 95 %.</source>
        <translation>
            <numerusform>Ce qui attend maintenant et la façon dont cela est arrivé et parti au cours du dernier jour entier (%Ln), quelle que soit la période ci-dessus&#xa0;: la file, la tâche, le modèle, la langue et les attributs y font un choix, la période, le relecteur et l’étiquette non. Clos veut dire décidé, expiré ou annulé&#xa0;; un point ouvre ce qui a été décidé. La prévision suppose les jours semblables et indépendants les uns des autres&#xa0;; les fins de semaine et la croissance ne sont donc pas prévues. Les intervalles sont à 95&#xa0;%.</numerusform>
            <numerusform>Ce qui attend maintenant et la façon dont cela est arrivé et parti au cours des %Ln derniers jours entiers, quelle que soit la période ci-dessus&#xa0;: la file, la tâche, le modèle, la langue et les attributs y font un choix, la période, le relecteur et l’étiquette non. Clos veut dire décidé, expiré ou annulé&#xa0;; un point ouvre ce qui a été décidé. La prévision suppose les jours semblables et indépendants les uns des autres&#xa0;; les fins de semaine et la croissance ne sont donc pas prévues. Les intervalles sont à 95&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue: what waits, and a forecast</source>
        <translation>File&#xa0;: ce qui attend, et une prévision</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePane</name>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à relire</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 sur&#xa0;%2 en attente</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueTerms</name>
    <message>
        <source>is free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>is held by you</source>
        <translation>réservé par vous</translation>
    </message>
    <message>
        <source>is edited and not decided</source>
        <translation>modifié et non décidé</translation>
    </message>
    <message>
        <source>came back to you</source>
        <translation>revenu vers vous</translation>
    </message>
    <message>
        <source>is with somebody else</source>
        <translation>chez quelqu’un d’autre</translation>
    </message>
    <message>
        <source>has “%1” in its title or id</source>
        <translation>avec «&#xa0;%1&#xa0;» dans le titre ou l’identifiant</translation>
    </message>
    <message>
        <source>is in the queue “%1”</source>
        <translation>dans la file «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>has the task “%1”</source>
        <translation>de tâche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>is in the language “%1”</source>
        <translation>dans la langue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à relire</translation>
    </message>
    <message>
        <source>No open draft %1. Clear the search to see all.</source>
        <translation>Aucun brouillon en attente&#xa0;%1. Effacez la recherche pour tout voir.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>No draft has the state “%1”. There are: free, mine, edited, returned, waiting, other.</source>
        <translation>Aucun brouillon n’a l’état «&#xa0;%1&#xa0;». États possibles&#xa0;: free, mine, edited, returned, waiting, other.</translation>
    </message>
    <message>
        <source>waits for another draft</source>
        <translation>pour lequel un autre est demandé</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>Save, open or delete a recipe</source>
        <translation>Enregistrer, ouvrir ou supprimer une recette</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>modifiée, non enregistrée</translation>
    </message>
    <message>
        <source>as it was saved</source>
        <translation>telle qu’enregistrée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save under a name …</source>
        <translation>Enregistrer sous un nom…</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeDesk</name>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>The recipe cannot be read.</source>
        <translation>La recette est illisible.</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Recette&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The recipe was not saved.</source>
        <translation>La recette n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The recipe is saved: %1</source>
        <translation>La recette est enregistrée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Choose a saved recipe first.</source>
        <translation>Choisissez d’abord une recette enregistrée.</translation>
    </message>
    <message>
        <source>Delete the recipe %1?</source>
        <translation>Supprimer la recette&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>Everybody who works with the workspace loses it. Batches that were made with it stay as they are.</source>
        <translation>Elle disparaît pour tous ceux qui travaillent avec l’espace de travail. Les lots créés avec elle restent tels quels.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The recipe was not deleted.</source>
        <translation>La recette n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>The recipe is deleted: %1</source>
        <translation>La recette est supprimée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>recette</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Enregistrer la recette dans un fichier</translation>
    </message>
    <message>
        <source>The recipe is written: %1</source>
        <translation>La recette est écrite&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The recipe was not written.</source>
        <translation>La recette n’a pas été écrite.</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>The recipe was not opened.</source>
        <translation>La recette n’a pas été ouverte.</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeForm</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Nom du lot</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>numéro suivant</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>&amp;Nom du lot</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>n’importe quel jour</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Relecteur</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Éti&amp;quette</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>To, &amp;inclusive</source>
        <translation>Au, &amp;inclus</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Approved unchanged</source>
        <translation>Approuvés sans changement</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Approved faster than .25 s a word</source>
        <translation>Approuvés en moins de 0,25 s par mot</translation>
    </message>
    <message>
        <source>Pairs that differ in marks only</source>
        <translation>Seule la ponctuation diffère</translation>
    </message>
    <message>
        <source>Rejected for policy or safety</source>
        <translation>Rejetés pour règles ou sécurité</translation>
    </message>
    <message>
        <source>Figures the model can&apos;t know</source>
        <translation>Chiffres inconnus du modèle</translation>
    </message>
    <message>
        <source>Split by person, else conversation</source>
        <translation>Par personne, sinon conversation</translation>
    </message>
    <message>
        <source>Train, validation, test</source>
        <translation>Entraînement, validation, test</translation>
    </message>
    <message>
        <source>Everything is train</source>
        <translation>Tout sert à l’entraînement</translation>
    </message>
    <message>
        <source>Train, &amp;validation, test</source>
        <translation>Entraînement, &amp;validation, test</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>none: texts are written as they are, names and all. Whoever gives the batch away answers for it.</source>
        <translation>aucune&#xa0;: les textes sont écrits tels quels, noms compris. Quiconque transmet le lot en répond.</translation>
    </message>
    <message>
        <source>Days in %1</source>
        <translation>Jours en&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-23.</source>
        <translation>%1 n’est pas un jour. Écrivez-le comme 2026-11-23.</translation>
    </message>
    <message>
        <source>Choose a kind of decision.</source>
        <translation>Choisissez un type de décision.</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>Sans ces conditions</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Autres parties</translation>
    </message>
    <message>
        <source>Parts in per cent</source>
        <translation>Parties en pour cent</translation>
    </message>
    <message>
        <source>Salt: another one deals anew</source>
        <translation>Sel&#xa0;: un autre change la répartition</translation>
    </message>
    <message>
        <source>%1 are no parts. Write three numbers that add up to 100, like 85,10,5.</source>
        <translation>%1 n’est pas une répartition. Écrivez trois nombres dont la somme est 100, comme 85,10,5.</translation>
    </message>
    <message>
        <source>History can be gold only where there is a split.</source>
        <translation>L’historique ne peut être étalon que s’il y a une répartition.</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>langue&#xa0;%1</translation>
    </message>
    <message>
        <source>And only: %1</source>
        <translation>Et seulement&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Flagged: health, belief and the like</source>
        <translation>Marqués : santé, convictions, etc.</translation>
    </message>
    <message>
        <source>What becomes of personal data</source>
        <translation>Ce que deviennent les données personnelles</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>Pseudonymise</source>
        <translation>Pseudonymiser</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Caviarder</translation>
    </message>
    <message>
        <source>What the detectors find is replaced. What they do not know stays.</source>
        <translation>Ce que trouvent les détecteurs est remplacé. Ce qu’ils ne connaissent pas reste.</translation>
    </message>
    <message>
        <source>Orders to a model or reviewer</source>
        <translation>Ordres à un modèle, un relecteur</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeNameOverlay</name>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>It is kept in the workspace, for everybody who works with it. One of the same name is replaced.</source>
        <translation>Elle est gardée dans l’espace de travail, pour tous ceux qui travaillent avec. Une recette du même nom est remplacée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecordView</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>About this decision</source>
        <translation>À propos de cette décision</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>This decision let nothing out</source>
        <translation>Cette décision n’a rien laissé partir</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>Effort de correction</translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER&#xa0;%1</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Temps actif</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>Escaladé à</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedlineLine</name>
    <message>
        <source>[deleted: %1]</source>
        <translation>[supprimé&#xa0;:&#xa0;%1]</translation>
    </message>
    <message>
        <source>[inserted: %1]</source>
        <translation>[inséré&#xa0;:&#xa0;%1]</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedlineView</name>
    <message>
        <source>Redline</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Too large to be shown side by side: the draft has %L1 characters, your text %L2.</source>
        <translation>Trop volumineux pour être affiché côte à côte&#xa0;: le brouillon a&#xa0;%L1 caractères, votre texte&#xa0;%L2.</translation>
    </message>
    <message>
        <source>add label</source>
        <translation>ajouter une étiquette</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedraftOverlay</name>
    <message>
        <source>Ask for another draft</source>
        <translation>Demander un autre brouillon</translation>
    </message>
    <message>
        <source>The item goes back to its producer with this line, and to you when another draft is there. Your text is kept.</source>
        <translation>L’élément retourne à son système source avec cette ligne, puis vous revient quand un autre brouillon est là. Votre texte est gardé.</translation>
    </message>
    <message>
        <source>What should the next draft do?</source>
        <translation>Que doit faire le prochain brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
</context>
<context>
    <name>bluepencil::RejectOverlay</name>
    <message>
        <source>Reject this draft</source>
        <translation>Rejeter ce brouillon</translation>
    </message>
    <message>
        <source>Why? The keys set and unset a reason.</source>
        <translation>Pourquoi&#xa0;? Les touches ajoutent et retirent un motif.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Nothing: the producer hears that it was rejected</source>
        <translation>Rien&#xa0;: le système source apprend le rejet</translation>
    </message>
    <message>
        <source>My text instead of the draft</source>
        <translation>Mon texte à la place du brouillon</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>My text instead (change the draft first)</source>
        <translation>Mon texte à la place (modifiez d’abord le brouillon)</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReleaseOverlay</name>
    <message>
        <source>Give drafts back</source>
        <translation>Rendre des brouillons</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>None of them is yours</source>
        <translation>Aucun n’est à vous</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n draft(s)?</source>
        <translation>
            <numerusform>Rendre&#xa0;%n brouillon&#xa0;?</numerusform>
            <numerusform>Rendre&#xa0;%n brouillons&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Others can take them at once, you after a minute. What you typed is kept for you.</source>
        <translation>Les autres peuvent les prendre tout de suite, vous après une minute. Ce que vous avez tapé est gardé pour vous.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected you do not hold.</source>
        <translation>
            <numerusform>Vous ne réservez pas&#xa0;%n des éléments choisis.</numerusform>
            <numerusform>Vous ne réservez pas&#xa0;%n des éléments choisis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RequestsPage</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Limitation</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Portabilité</translation>
    </message>
    <message>
        <source>GDPR, one month</source>
        <translation>RGPD, un mois</translation>
    </message>
    <message>
        <source>CCPA, 45 days</source>
        <translation>CCPA, 45 jours</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>en retard de&#xa0;%n jour</numerusform>
            <numerusform>en retard de&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due soon: %n day(s) left</source>
        <translation>
            <numerusform>échéance proche&#xa0;: encore&#xa0;%n jour</numerusform>
            <numerusform>échéance proche&#xa0;: encore&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore&#xa0;%n jour</numerusform>
            <numerusform>encore&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>Demandes de personnes</translation>
    </message>
    <message>
        <source>Closed ones, too</source>
        <translation>Aussi les clôturées</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux paramètres</translation>
    </message>
    <message>
        <source>Nobody has asked for anything</source>
        <translation>Personne n’a rien demandé</translation>
    </message>
    <message>
        <source>When somebody asks what is held about them, or to have it erased, note it below: the clock for the answer runs from the day on which it came in.</source>
        <translation>Quand quelqu’un demande ce qui est gardé à son sujet, ou son effacement, notez-le ci-dessous&#xa0;: le délai de réponse court à partir du jour de la réception.</translation>
    </message>
    <message>
        <source>What the person was &amp;told</source>
        <translation>Ce qui a été &amp;dit à la personne</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Clôturer la demande</translation>
    </message>
    <message>
        <source>Extend its time</source>
        <translation>Prolonger le délai</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Une nouvelle demande</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translation>&amp;Loi</translation>
    </message>
    <message>
        <source>&amp;Person (subject_id)</source>
        <translation>&amp;Personne (subject_id)</translation>
    </message>
    <message>
        <source>Came &amp;in on</source>
        <translation>&amp;Reçue le</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Add the request</source>
        <translation>Ajouter la demande</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacée)</translation>
    </message>
    <message numerus="yes">
        <source>%n open, some late or due within a week</source>
        <translation>
            <numerusform>%n en attente, en retard ou à échéance sous une semaine</numerusform>
            <numerusform>%n en attente, dont certaines en retard ou à échéance sous une semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ResultCard</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>%1 is written: %2</source>
        <translation>%1 est écrit&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Content SHA-256 %1</source>
        <translation>SHA-256 du contenu&#xa0;%1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewPlace</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Approve or send edited</source>
        <translation>Approuver ou envoyer modifié</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalader</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Undo last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Take back what was sent</source>
        <translation>Reprendre ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Élément précédent</translation>
    </message>
    <message>
        <source>Next hunk</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Previous hunk</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Signalement suivant</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Signalement précédent</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Redline shown or hidden</source>
        <translation>Afficher ou masquer les corrections</translation>
    </message>
    <message>
        <source>Hold or look at what is new</source>
        <translation>Réserver ou voir les nouveautés</translation>
    </message>
    <message>
        <source>Label the hunk</source>
        <translation>Étiqueter la modification</translation>
    </message>
    <message>
        <source>Minor, major, critical</source>
        <translation>Mineure, majeure, critique</translation>
    </message>
    <message>
        <source>Take the proposed label</source>
        <translation>Prendre l’étiquette proposée</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>The time for this draft ran out</source>
        <translation>Le temps pour ce brouillon est écoulé</translation>
    </message>
    <message>
        <source>Someone else may open it now. Your text is kept: hold the draft again to go on.</source>
        <translation>Quelqu’un d’autre peut l’ouvrir maintenant. Votre texte est gardé&#xa0;: réservez de nouveau le brouillon pour continuer.</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>Réserver de nouveau</translation>
    </message>
    <message>
        <source>Import drafts</source>
        <translation>Importer des brouillons</translation>
    </message>
    <message>
        <source>Checks, facts, labels and guideline</source>
        <translation>Contrôles, faits, étiquettes et consignes</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What others should know</source>
        <translation>Ce que les autres doivent savoir</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Ouverture de l’espace de travail</translation>
    </message>
    <message>
        <source>The first draft comes at once.</source>
        <translation>Le premier brouillon arrive tout de suite.</translation>
    </message>
    <message>
        <source>Nothing for you right now</source>
        <translation>Rien pour vous en ce moment</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are with someone else or come back later.</source>
        <translation>
            <numerusform>%n brouillon est chez quelqu’un d’autre ou revient plus tard.</numerusform>
            <numerusform>%n brouillons sont chez quelqu’un d’autre ou reviennent plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is clear</source>
        <translation>La file est vide</translation>
    </message>
    <message numerus="yes">
        <source>%n decided today. New drafts show up here by themselves.</source>
        <translation>
            <numerusform>%n décidé aujourd’hui. Les nouveaux brouillons apparaissent ici d’eux-mêmes.</numerusform>
            <numerusform>%n décidés aujourd’hui. Les nouveaux brouillons apparaissent ici d’eux-mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>New drafts show up here by themselves.</source>
        <translation>Les nouveaux brouillons apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The producer says: %1</source>
        <translation>Le système source indique&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Part of this conversation is damaged.</source>
        <translation>Une partie de cette conversation est endommagée.</translation>
    </message>
    <message>
        <source>Earlier turns that can be shown to nobody: %1. This draft does not wait for them.</source>
        <translation>Tours précédents qui ne peuvent être montrés à personne&#xa0;: %1. Ce brouillon ne les attend pas.</translation>
    </message>
    <message>
        <source>too large to be shown</source>
        <translation>trop volumineux pour être affiché</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n hunk(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER&#xa0;%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>hunk %1</source>
        <translation>modification&#xa0;%1</translation>
    </message>
    <message>
        <source>whole draft</source>
        <translation>tout le brouillon</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no draft to decide on</source>
        <translation>Il n’y a pas de brouillon à décider</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>L’espace de travail est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Hold the draft again first</source>
        <translation>Réservez d’abord de nouveau le brouillon</translation>
    </message>
    <message>
        <source>Look at the new revision first</source>
        <translation>Regardez d’abord la nouvelle révision</translation>
    </message>
    <message>
        <source>Undo typing or a label</source>
        <translation>Annuler la saisie ou une étiquette</translation>
    </message>
    <message>
        <source>Redo typing or a label</source>
        <translation>Rétablir la saisie ou une étiquette</translation>
    </message>
    <message>
        <source>No decision waits to be sent</source>
        <translation>Aucune décision n’attend d’être envoyée</translation>
    </message>
    <message>
        <source>There is no decision that could be taken back</source>
        <translation>Aucune décision ne peut être reprise</translation>
    </message>
    <message>
        <source>No other draft was open before</source>
        <translation>Aucun autre brouillon n’était ouvert avant</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La liste est vide</translation>
    </message>
    <message>
        <source>No label is proposed here</source>
        <translation>Aucune étiquette n’est proposée ici</translation>
    </message>
    <message>
        <source>No label is set</source>
        <translation>Aucune étiquette n’est posée</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>There is nothing to go back or forward to</source>
        <translation>Il n’y a rien avant ni après</translation>
    </message>
    <message>
        <source>The cursor is in no hunk</source>
        <translation>Le curseur n’est dans aucune modification</translation>
    </message>
    <message>
        <source>No finding needs a look</source>
        <translation>Aucun signalement à examiner</translation>
    </message>
    <message>
        <source>That came with the draft, before anybody could read it. Press again to decide.</source>
        <translation>C’est arrivé avec le brouillon, avant que quiconque ait pu le lire. Appuyez de nouveau pour décider.</translation>
    </message>
    <message>
        <source>Take from memory</source>
        <translation>Prendre de la mémoire</translation>
    </message>
    <message>
        <source>Take all of that kind from memory</source>
        <translation>Prendre de la mémoire toutes celles de ce type</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Premier élément</translation>
    </message>
    <message>
        <source>Last item</source>
        <translation>Dernier élément</translation>
    </message>
    <message>
        <source>Next item you began to edit</source>
        <translation>Élément suivant que vous avez commencé à modifier</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Retour à l’élément d’avant</translation>
    </message>
    <message>
        <source>Go to an item</source>
        <translation>Aller à un élément</translation>
    </message>
    <message>
        <source>Give the selected items back</source>
        <translation>Rendre les éléments choisis</translation>
    </message>
    <message>
        <source>No open draft has the id or the place “%1”.</source>
        <translation>Aucun brouillon en attente n’a l’identifiant ou la place «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You have begun to edit no other draft.</source>
        <translation>Vous n’avez commencé à modifier aucun autre brouillon.</translation>
    </message>
    <message>
        <source>None of the drafts before can be opened again.</source>
        <translation>Aucun des brouillons précédents ne peut être rouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) given back.</source>
        <translation>
            <numerusform>%n brouillon rendu.</numerusform>
            <numerusform>%n brouillons rendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed. %1</source>
        <translation>
            <numerusform>%n est resté.&#xa0;%1</numerusform>
            <numerusform>%n sont restés.&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Statistics and Datasets show what this workspace holds. Its drafts are decided with a newer program, or where it may be written.</source>
        <translation>Statistiques et Jeux de données montrent ce que contient cet espace de travail. On décide de ses brouillons avec un programme plus récent, ou là où l’on peut y écrire.</translation>
    </message>
    <message>
        <source>Restore hunk, or take it from the other text</source>
        <translation>Rétablir le passage, ou le prendre de l’autre texte</translation>
    </message>
    <message>
        <source>Finding: right as it is</source>
        <translation>Signalement&#xa0;: correct tel quel</translation>
    </message>
    <message>
        <source>Finding: mended</source>
        <translation>Signalement&#xa0;: corrigé</translation>
    </message>
    <message>
        <source>Finding: say why</source>
        <translation>Signalement&#xa0;: dire pourquoi</translation>
    </message>
    <message>
        <source>Open the link of the case</source>
        <translation>Ouvrir le lien du cas</translation>
    </message>
    <message>
        <source>The checks are still at work</source>
        <translation>Les contrôles sont encore en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) wait for an answer</source>
        <translation>
            <numerusform>%n signalement attend une réponse</numerusform>
            <numerusform>%n signalements attendent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved after %1 s. Reading this draft takes at least about %2 s; you can still take it back.</source>
        <translation>Approuvé après&#xa0;%1 s. Lire ce brouillon prend au moins&#xa0;%2 s environ&#xa0;; vous pouvez encore le reprendre.</translation>
    </message>
    <message>
        <source>Redline side by side or below</source>
        <translation>Corrections côte à côte ou en dessous</translation>
    </message>
    <message>
        <source>Compare with another text</source>
        <translation>Comparer à un autre texte</translation>
    </message>
    <message>
        <source>Work from the next draft</source>
        <translation>Travailler à partir du brouillon suivant</translation>
    </message>
    <message>
        <source>Discard the draft and write my own</source>
        <translation>Écarter le brouillon et écrire le mien</translation>
    </message>
    <message>
        <source>compared with: %1</source>
        <translation>comparé à&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>texte entièrement nouveau</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in</source>
        <translation>
            <numerusform>%n mot inséré</numerusform>
            <numerusform>%n mots insérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other text of this item to compare with.</source>
        <translation>Cet élément n’a pas d’autre texte auquel comparer.</translation>
    </message>
    <message>
        <source>You wrote on meanwhile. Ask again to compare.</source>
        <translation>Vous avez continué à écrire entre-temps. Redemandez pour comparer.</translation>
    </message>
    <message>
        <source>The draft is hidden here</source>
        <translation>Le brouillon est masqué ici</translation>
    </message>
    <message>
        <source>There is only one draft</source>
        <translation>Il n’y a qu’un brouillon</translation>
    </message>
    <message>
        <source>The draft is discarded already</source>
        <translation>Le brouillon est déjà écarté</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Il n’y a pas de texte</translation>
    </message>
    <message>
        <source>You work from %1 now. Undo brings your text back.</source>
        <translation>Vous travaillez maintenant à partir de&#xa0;:&#xa0;%1. Annuler ramène votre texte.</translation>
    </message>
    <message>
        <source>The draft stays here to be read. Undo brings it back into the text.</source>
        <translation>Le brouillon reste ici pour être lu. Annuler le remet dans le texte.</translation>
    </message>
    <message>
        <source>Fields or text</source>
        <translation>Champs ou texte</translation>
    </message>
    <message>
        <source>Add a row or the missing field</source>
        <translation>Ajouter une ligne ou le champ manquant</translation>
    </message>
    <message>
        <source>Remove the row or field</source>
        <translation>Supprimer la ligne ou le champ</translation>
    </message>
    <message>
        <source>Empty the field (null)</source>
        <translation>Vider le champ (null)</translation>
    </message>
    <message>
        <source>Paragraph of the label</source>
        <translation>Paragraphe de l’étiquette</translation>
    </message>
    <message>
        <source>Mark the guideline as read</source>
        <translation>Marquer les consignes comme lues</translation>
    </message>
    <message>
        <source>Marked as read: what comes later is shown as new</source>
        <translation>Marquées comme lues&#xa0;: ce qui vient ensuite apparaît comme nouveau</translation>
    </message>
    <message>
        <source>Set a label, or go to one, to see its paragraph</source>
        <translation>Posez une étiquette, ou allez à l’une d’elles, pour voir son paragraphe</translation>
    </message>
    <message>
        <source>The guideline has no paragraph for %1</source>
        <translation>Les consignes n’ont pas de paragraphe pour&#xa0;%1</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>The draft is yours again. Your text is as you left it.</source>
        <translation>Le brouillon est de nouveau à vous. Votre texte est tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Someone else has this draft now</source>
        <translation>Quelqu’un d’autre a maintenant ce brouillon</translation>
    </message>
    <message>
        <source>Someone else decided this draft</source>
        <translation>Quelqu’un d’autre a décidé de ce brouillon</translation>
    </message>
    <message>
        <source>This draft is no longer wanted</source>
        <translation>Ce brouillon n’est plus attendu</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Your text stays here, is saved, and goes on as soon as they let the draft go.</source>
        <translation>Votre texte reste ici, est enregistré, et pourra continuer dès que l’autre personne libère le brouillon.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>It can&apos;t be sent any more. Your text stays here and is saved: copy it if you need it elsewhere.</source>
        <translation>Il ne peut plus être envoyé. Votre texte reste ici et est enregistré&#xa0;: copiez-le si vous en avez besoin ailleurs.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>l’espace de travail</translation>
    </message>
    <message>
        <source>Your text stays here and is saved as soon as there is room at %1.</source>
        <translation>Votre texte reste ici et sera enregistré dès qu’il y aura de la place pour&#xa0;%1.</translation>
    </message>
    <message>
        <source>Your text stays here and is saved as soon as %1 can be written to.</source>
        <translation>Votre texte reste ici et sera enregistré dès que l’écriture dans&#xa0;%1 sera possible.</translation>
    </message>
    <message>
        <source>Your text of %1 is back.</source>
        <translation>Votre texte (%1) est de retour.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n hunk(s) against the draft are marked.</source>
        <translation>
            <numerusform>Sa&#xa0;%n modification par rapport au brouillon est marquée.</numerusform>
            <numerusform>Ses&#xa0;%n modifications par rapport au brouillon sont marquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had not been decided when the program ended.</source>
        <translation>Rien n’était encore décidé quand le programme s’est arrêté.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is nothing new in the guideline</source>
        <translation>Il n’y a rien de nouveau dans les consignes</translation>
    </message>
    <message>
        <source>There is no newer revision</source>
        <translation>Il n’y a pas de révision plus récente</translation>
    </message>
    <message>
        <source>%1 waits for another draft and comes back by itself.</source>
        <translation>%1 attend un autre brouillon et reviendra de lui-même.</translation>
    </message>
    <message>
        <source>Take the new draft in place of my text</source>
        <translation>Prendre le nouveau brouillon à la place de mon texte</translation>
    </message>
    <message>
        <source>Ask for another draft</source>
        <translation>Demander un autre brouillon</translation>
    </message>
    <message>
        <source>A newer revision came in. Look at what is new, then decide.</source>
        <translation>Une révision plus récente est arrivée. Regardez les nouveautés, puis décidez.</translation>
    </message>
    <message>
        <source>A newer revision came in. Look at what is new and press %1, then decide.</source>
        <translation>Une révision plus récente est arrivée. Regardez les nouveautés et appuyez sur&#xa0;%1, puis décidez.</translation>
    </message>
    <message>
        <source>%1 waits for you again.</source>
        <translation>%1 vous attend de nouveau.</translation>
    </message>
    <message>
        <source>A newer revision came in before it was sent. Your text is kept.</source>
        <translation>Une révision plus récente est arrivée avant l’envoi. Votre texte est gardé.</translation>
    </message>
    <message>
        <source>No other draft can be asked for: one is on its way, or the producer has its answer. Your text is kept.</source>
        <translation>Aucun autre brouillon ne peut être demandé&#xa0;: il y en a un en route, ou le système source a déjà sa réponse. Votre texte est gardé.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>No other draft of %1 comes.</source>
        <translation>Aucun autre brouillon ne viendra pour&#xa0;%1.</translation>
    </message>
    <message>
        <source>Decide on the one that is there.</source>
        <translation>Décidez de celui qui est là.</translation>
    </message>
    <message>
        <source>Write a text first</source>
        <translation>Écrivez d’abord un texte</translation>
    </message>
    <message>
        <source>Show the text instead of the fields first</source>
        <translation>Affichez d’abord le texte à la place des champs</translation>
    </message>
    <message>
        <source>No answer in time. Decide on the one that is there.</source>
        <translation>Pas de réponse à temps. Décidez de celui qui est là.</translation>
    </message>
    <message>
        <source>Take drafts along</source>
        <translation>Emporter des brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are yours to take along.</source>
        <translation>
            <numerusform>%n brouillon est prêt&#xa0;: vous pouvez l’emporter.</numerusform>
            <numerusform>%n brouillons sont prêts&#xa0;: vous pouvez les emporter.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft that you could take along.</source>
        <translation>Il n’y a pas de brouillon que vous puissiez emporter.</translation>
    </message>
    <message>
        <source>This workspace is on this machine: all of it is here already.</source>
        <translation>Cet espace de travail est sur cet ordinateur&#xa0;: tout est déjà ici.</translation>
    </message>
    <message>
        <source>The server is newer.</source>
        <translation>Le serveur est plus récent.</translation>
    </message>
    <message numerus="yes">
        <source>You work on with what is here. %n decision(s) wait on this machine and go out by themselves.</source>
        <translation>
            <numerusform>Vous continuez avec ce qui est ici. %n décision attend sur cet ordinateur et partira d’elle-même.</numerusform>
            <numerusform>Vous continuez avec ce qui est ici. %n décisions attendent sur cet ordinateur et partiront d’elles-mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You work on with what is here; your text is saved on this machine.</source>
        <translation>Vous continuez avec ce qui est ici&#xa0;; votre texte est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Go on without contact</source>
        <translation>Continuer sans connexion</translation>
    </message>
    <message>
        <source>No reviewers disagree on this one</source>
        <translation>Aucun désaccord entre relecteurs sur celui-ci</translation>
    </message>
    <message>
        <source>What the reviewers decided is not on this machine.</source>
        <translation>Ce que les relecteurs ont décidé n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Reviewers’ decisions side by side</source>
        <translation>Décisions des relecteurs côte à côte</translation>
    </message>
    <message>
        <source>Hide personal data on screen, or show it</source>
        <translation>Masquer les données personnelles à l’écran, ou les montrer</translation>
    </message>
    <message>
        <source>Show hidden personal data until the next draft</source>
        <translation>Montrer les données personnelles masquées jusqu’au prochain brouillon</translation>
    </message>
    <message>
        <source>Personal data is hidden on screen. What goes out stays as it is.</source>
        <translation>Les données personnelles sont masquées à l’écran. Ce qui part reste tel quel.</translation>
    </message>
    <message>
        <source>Personal data is shown again.</source>
        <translation>Les données personnelles sont de nouveau visibles.</translation>
    </message>
    <message>
        <source>No personal data is hidden on screen</source>
        <translation>Aucune donnée personnelle n’est masquée à l’écran</translation>
    </message>
    <message>
        <source>Personal data of this draft is shown until the next one.</source>
        <translation>Les données personnelles de ce brouillon sont visibles jusqu’au prochain.</translation>
    </message>
    <message>
        <source>Looking for personal data …</source>
        <translation>Recherche de données personnelles …</translation>
    </message>
    <message>
        <source>Hidden: what finds personal data could not be loaded.</source>
        <translation>Masqué : ce qui trouve les données personnelles n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Hidden: a text is too long to be looked through for personal data.</source>
        <translation>Masqué : un texte est trop long pour y chercher des données personnelles.</translation>
    </message>
    <message>
        <source>Hidden: there is too much personal data in it to be told apart.</source>
        <translation>Masqué : il y a trop de données personnelles pour les distinguer.</translation>
    </message>
    <message>
        <source>Hidden: a text could not be looked through for personal data.</source>
        <translation>Masqué : un texte n’a pas pu être examiné à la recherche de données personnelles.</translation>
    </message>
    <message>
        <source>“%1” shows it all the same.</source>
        <translation>« %1 » le montre quand même.</translation>
    </message>
    <message>
        <source>“%1” (%2) shows it all the same.</source>
        <translation>« %1 » (%2) le montre quand même.</translation>
    </message>
    <message>
        <source>Personal data is shown until you open another text or leave this page.</source>
        <translation>Les données personnelles sont visibles jusqu’à ce que vous ouvriez un autre texte ou quittiez cette page.</translation>
    </message>
    <message>
        <source>The checks are still at work. Your approval waits for them.</source>
        <translation>Les contrôles sont encore en cours. Votre approbation les attend.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (draft, line %2)</source>
        <translation>%1 (brouillon, ligne&#xa0;%2)</translation>
    </message>
    <message>
        <source>It is too long to be checked: the checks looked at nothing in it.</source>
        <translation>Il est trop long pour être contrôlé : les contrôles n’y ont rien regardé.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Said</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Edit effort in five bands</source>
        <translation>Effort de correction en cinq tranches</translation>
    </message>
    <message>
        <source>Change, HTER</source>
        <translation>Changement, HTER</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Of the decisions that have a final. Left out: %1 without one.</source>
        <translation>Sur les décisions qui ont une version finale. Exclues&#xa0;: %1 sans version finale.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>HTER, mean</source>
        <translation>HTER, moyenne</translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation>Ouverts à la fin</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>Week (ISO 8601)</source>
        <translation>Semaine (ISO 8601)</translation>
    </message>
    <message>
        <source>The first and the last week may be cut by the period.</source>
        <translation>La première et la dernière semaine peuvent être tronquées par la période.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Edit effort, mean HTER</source>
        <translation>Effort de correction, HTER moyen</translation>
    </message>
    <message>
        <source>Active time, mean</source>
        <translation>Temps actif, moyenne</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>Points de gravité pour 1&#xa0;000 mots</translation>
    </message>
    <message>
        <source>Text went out</source>
        <translation>Texte envoyé</translation>
    </message>
    <message>
        <source>Recalled by the reviewer</source>
        <translation>Reprises par le relecteur</translation>
    </message>
    <message>
        <source>Given back by the producer</source>
        <translation>Renvoyées par le système source</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Annulées aussitôt</translation>
    </message>
    <message>
        <source>Read before the first change, mean</source>
        <translation>Lecture avant la première modification, moyenne</translation>
    </message>
    <message>
        <source>From arrival to the decision, mean</source>
        <translation>De l’arrivée à la décision, moyenne</translation>
    </message>
    <message>
        <source>Model&apos;s time for a draft, mean</source>
        <translation>Temps du modèle pour un brouillon, moyenne</translation>
    </message>
    <message>
        <source>Model&apos;s time to the first token, mean</source>
        <translation>Temps du modèle jusqu’au premier token, moyenne</translation>
    </message>
    <message>
        <source>Tokens in for a draft, mean</source>
        <translation>Tokens en entrée par brouillon, moyenne</translation>
    </message>
    <message>
        <source>Tokens out for a draft, mean</source>
        <translation>Tokens en sortie par brouillon, moyenne</translation>
    </message>
    <message>
        <source>Signal %1, mean value</source>
        <translation>Signal %1, valeur moyenne</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>Cost for each text sent, %1</source>
        <translation>Coût par texte envoyé, %1</translation>
    </message>
    <message>
        <source>Band: %1</source>
        <translation>Tranche&#xa0;: %1</translation>
    </message>
    <message>
        <source>beyond chance</source>
        <translation>au-delà du hasard</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>peut-être le hasard</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>How much is changed</source>
        <translation>L’ampleur des modifications</translation>
    </message>
    <message>
        <source>Bars: decisions in each of five bands of edit effort, and their share.</source>
        <translation>Barres&#xa0;: décisions dans chacune des cinq tranches d’effort de correction, et leur part.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Lines by week with bands of their 95 % intervals. Weeks under five decisions have no point. The table below has the figures.</source>
        <translation>Lignes par semaine avec les bandes de leurs intervalles à 95&#xa0;%. Les semaines de moins de cinq décisions n’ont pas de point. Le tableau ci-dessous donne les chiffres.</translation>
    </message>
    <message>
        <source>Lines by day with bands of their 95 % intervals. Days under five decisions have no point. The table below has the figures.</source>
        <translation>Lignes par jour avec les bandes de leurs intervalles à 95&#xa0;%. Les jours de moins de cinq décisions n’ont pas de point. Le tableau ci-dessous donne les chiffres.</translation>
    </message>
    <message>
        <source>Approved and edited</source>
        <translation>Approuvés et modifiés</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>Effort de correction</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Temps actif</translation>
    </message>
    <message>
        <source>The beginning of the period is not drawn.</source>
        <translation>Le début de la période n’est pas tracé.</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>Par rapport à la période précédente</translation>
    </message>
    <message>
        <source>no earlier period: as many days before would begin before the year 1</source>
        <translation>pas de période antérieure : autant de jours auparavant commenceraient avant l’an 1</translation>
    </message>
    <message>
        <source>As many days before: %1 to %2, n = %3. A change is beyond chance where its own 95 % interval leaves out zero; with so many figures, one of twenty does so by chance alone.</source>
        <translation>Autant de jours auparavant&#xa0;: %1 à %2, n = %3. Un changement est au-delà du hasard quand son propre intervalle à 95&#xa0;% exclut zéro&#xa0;; avec autant de chiffres, un sur vingt le fait par le seul hasard.</translation>
    </message>
    <message>
        <source>This period and the one before</source>
        <translation>Cette période et la précédente</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Difference, 95 %</source>
        <translation>Différence, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Report of a day</source>
        <translation>Rapport d’un jour</translation>
    </message>
    <message>
        <source>Report of a week</source>
        <translation>Rapport d’une semaine</translation>
    </message>
    <message>
        <source>Report of a month</source>
        <translation>Rapport d’un mois</translation>
    </message>
    <message>
        <source>Report of a quarter</source>
        <translation>Rapport d’un trimestre</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Rapport d’une période</translation>
    </message>
    <message>
        <source>none: every decision that counts</source>
        <translation>aucun&#xa0;: toutes les décisions qui comptent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sample data: all decisions of this report are on samples that come with the program. They say nothing about any real model or person.</source>
        <translation>Données d’exemple&#xa0;: toutes les décisions de ce rapport portent sur des exemples livrés avec le programme. Elles ne disent rien d’aucun modèle ni d’aucune personne réels.</translation>
    </message>
    <message>
        <source>Sample data: %1 of the %2 decisions are on samples that come with the program and are no real work.</source>
        <translation>Données d’exemple&#xa0;: %1 des %2 décisions portent sur des exemples livrés avec le programme et ne sont pas un travail réel.</translation>
    </message>
    <message>
        <source>There are no decisions in this workspace yet.</source>
        <translation>Il n’y a encore aucune décision dans cet espace de travail.</translation>
    </message>
    <message>
        <source>There are no decisions of this kind in this period. The workspace has %1 in all.</source>
        <translation>Il n’y a aucune décision de ce type dans cette période. L’espace de travail en compte %1 en tout.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1, first and last day included; days of the zone %2</source>
        <translation>%1, premier et dernier jour inclus&#xa0;; jours du fuseau %2</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>%1 on %2 items</source>
        <translation>%1 sur %2 éléments</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>The period is not over yet.</source>
        <translation>La période n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>Figures have their number of decisions (n) and their 95 % interval. A row marked with a ring has fewer than 30: read its interval, not its figure. Under 5 nothing is shown. How each figure is made stands on the last pages.</source>
        <translation>Les chiffres ont leur nombre de décisions (n) et leur intervalle à 95&#xa0;%. Une ligne marquée d’un anneau en a moins de 30&#xa0;: lisez son intervalle, pas son chiffre. Sous 5, rien n’est affiché. La façon dont chaque chiffre est obtenu figure dans les dernières pages.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>Dans ce rapport</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>n under 30</source>
        <translation>n inférieur à 30</translation>
    </message>
    <message>
        <source>Decision, n</source>
        <translation>Décision, n</translation>
    </message>
    <message>
        <source>What a reviewer did with an item: approve, edit, reject or escalate. Counted are those that stand; recalled ones, those that came too late, probes and withdrawn ones are not.</source>
        <translation>Ce qu’un relecteur a fait d’un élément&#xa0;: approuver, modifier, rejeter ou escalader. Sont comptées celles qui sont maintenues&#xa0;; celles qui ont été reprises, celles qui sont arrivées trop tard, les sondes et celles qui ont été retirées ne le sont pas.</translation>
    </message>
    <message>
        <source>records of the workspace</source>
        <translation>enregistrements de l’espace de travail</translation>
    </message>
    <message>
        <source>Approved, edited, rejected, escalated</source>
        <translation>Approuvés, modifiés, rejetés, escaladés</translation>
    </message>
    <message>
        <source>Share of the decisions, with Wilson&apos;s interval: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1.96.</source>
        <translation>Part des décisions, avec l’intervalle de Wilson&#xa0;: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1,96.</translation>
    </message>
    <message>
        <source>E. B. Wilson, JASA 22 (1927)</source>
        <translation>E. B. Wilson, JASA 22 (1927)</translation>
    </message>
    <message>
        <source>HTER, edit effort</source>
        <translation>HTER, effort de correction</translation>
    </message>
    <message>
        <source>Words inserted, deleted or replaced and blocks moved, one each, divided by the words of the final. Approved is 0. Rejected without another text, and escalated, are left out and counted. The mean has Student&apos;s interval.</source>
        <translation>Mots insérés, supprimés ou remplacés et blocs déplacés, chacun compté pour un, divisés par le nombre de mots de la version finale. Approuvé vaut 0. Les rejets sans autre texte et les escalades sont exclus et comptés. La moyenne a l’intervalle de Student.</translation>
    </message>
    <message>
        <source>M. Snover et al., AMTA 2006</source>
        <translation>M. Snover et al., AMTA 2006</translation>
    </message>
    <message>
        <source>Bands of effort</source>
        <translation>Tranches d’effort</translation>
    </message>
    <message>
        <source>Unchanged, HTER under .1, under .3, under .5, and from there on.</source>
        <translation>Sans changement, HTER inférieur à 0,1, à 0,3, à 0,5, et au-delà.</translation>
    </message>
    <message>
        <source>a custom of this program</source>
        <translation>un usage de ce programme</translation>
    </message>
    <message>
        <source>Time with the item in front and in use. Outside 0.25 to 30 s for each word of the draft it is left out and counted. The median has an interval between two values of the sample.</source>
        <translation>Temps pendant lequel l’élément est devant vous et en cours d’utilisation. En dehors de 0,25 à 30 s par mot du brouillon, il est exclu et compté. La médiane a un intervalle entre deux valeurs de l’échantillon.</translation>
    </message>
    <message>
        <source>W. J. Conover, 3rd ed., section 3.2</source>
        <translation>W. J. Conover, 3e éd., section 3.2</translation>
    </message>
    <message>
        <source>Other times and ages</source>
        <translation>Autres durées et âges</translation>
    </message>
    <message>
        <source>Medians, and what 90 or 95 of 100 are under, have an interval between two values of the sample: from 6, 36 and 72 values on.</source>
        <translation>Les médianes, et ce sous quoi se trouvent 90 ou 95 valeurs sur 100, ont un intervalle entre deux valeurs de l’échantillon : à partir de 6, 36 et 72 valeurs.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Points of the labels: neutral 0, minor 1, major 5, critical 25; their sum for 1,000 words of the drafts, with the interval of a ratio of totals.</source>
        <translation>Points des étiquettes&#xa0;: neutre 0, mineure 1, majeure 5, critique 25&#xa0;; leur somme pour 1&#xa0;000 mots des brouillons, avec l’intervalle d’un rapport de totaux.</translation>
    </message>
    <message>
        <source>W. G. Cochran, 3rd ed., section 6.4</source>
        <translation>W. G. Cochran, 3e éd., section 6.4</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>How often each reason was set; one decision may have several. The running share is that of all labels down to this one.</source>
        <translation>Combien de fois chaque motif a été posé&#xa0;; une décision peut en avoir plusieurs. La part cumulée est celle de toutes les étiquettes jusqu’à celle-ci.</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>Différence de parts</translation>
    </message>
    <message>
        <source>This period less the one before, of as many days; interval by Newcombe&apos;s method 10, from Wilson&apos;s limits.</source>
        <translation>Cette période moins la précédente, d’autant de jours&#xa0;; intervalle par la méthode 10 de Newcombe, à partir des limites de Wilson.</translation>
    </message>
    <message>
        <source>R. G. Newcombe, Stat. Med. 17 (1998)</source>
        <translation>R. G. Newcombe, Stat. Med. 17 (1998)</translation>
    </message>
    <message>
        <source>Difference of means</source>
        <translation>Différence de moyennes</translation>
    </message>
    <message>
        <source>Welch&apos;s interval, with the degrees of freedom by Satterthwaite; that of the median time by Price and Bonett.</source>
        <translation>Intervalle de Welch, avec les degrés de liberté selon Satterthwaite&#xa0;; celui du temps médian selon Price et Bonett.</translation>
    </message>
    <message>
        <source>B. L. Welch, Biometrika 34 (1947); R. M. Price, D. G. Bonett, J. Stat. Comput. Simul. 72 (2002)</source>
        <translation>B. L. Welch, Biometrika 34 (1947)&#xa0;; R. M. Price, D. G. Bonett, J. Stat. Comput. Simul. 72 (2002)</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>For each model and task after each decision R becomes (1 + R) · L, with L = 1 + s (m − x) for a fall and 1 + s (x − m) for a rise: x is 1 for an approved draft or the HTER, m the reviewer&apos;s mean in the baseline. An alarm is at R ≥ A, a warning at a tenth; A follows from the false alarms that are allowed in a quarter of a year.</source>
        <translation>Pour chaque modèle et tâche, après chaque décision, R devient (1 + R) · L, avec L = 1 + s (m − x) pour une baisse et 1 + s (x − m) pour une hausse&#xa0;: x vaut 1 pour un brouillon approuvé, ou le HTER, m est la moyenne du relecteur dans la période de référence. Il y a alarme à R ≥ A, avertissement à un dixième&#xa0;; A découle des fausses alarmes admises en un trimestre.</translation>
    </message>
    <message>
        <source>J. Shin, A. Ramdas, A. Rinaldo, NEJSDS 2023</source>
        <translation>J. Shin, A. Ramdas, A. Rinaldo, NEJSDS 2023</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>Ouverts, en retard</translation>
    </message>
    <message>
        <source>Items that nobody has decided and that did not expire; due times are those that the producer promised.</source>
        <translation>Éléments que personne n’a décidés et qui n’ont pas expiré&#xa0;; les échéances sont celles que le système source a promises.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Open now and as many more a day as on average in the last 14 whole days; interval of a sum of days to come, by Student&apos;s distribution.</source>
        <translation>Ouverts maintenant, et autant de plus par jour qu’en moyenne au cours des 14 derniers jours entiers&#xa0;; intervalle d’une somme de jours à venir, selon la loi de Student.</translation>
    </message>
    <message>
        <source>days taken as alike and independent</source>
        <translation>jours supposés semblables et indépendants</translation>
    </message>
    <message>
        <source>Cost for each text sent</source>
        <translation>Coût par texte envoyé</translation>
    </message>
    <message>
        <source>Cost of all drafts of the items, divided by the texts that went out; by currency. The models&apos; cost only, not people&apos;s time. Known from the drafts, or from tokens and the list of prices.</source>
        <translation>Coût de tous les brouillons des éléments, divisé par le nombre de textes envoyés&#xa0;; par devise. Seulement le coût des modèles, pas le temps des personnes. Connu par les brouillons, ou par les tokens et la liste des prix.</translation>
    </message>
    <message>
        <source>Findings for 100 drafts</source>
        <translation>Signalements pour 100 brouillons</translation>
    </message>
    <message>
        <source>What the automatic checks of this program find in the drafts, each draft once; interval of a Poisson count.</source>
        <translation>Ce que les contrôles automatiques de ce programme trouvent dans les brouillons, chaque brouillon une fois&#xa0;; intervalle d’un dénombrement de Poisson.</translation>
    </message>
    <message>
        <source>F. Garwood, Biometrika 28 (1936)</source>
        <translation>F. Garwood, Biometrika 28 (1936)</translation>
    </message>
    <message>
        <source>What intervals take for granted</source>
        <translation>Ce que les intervalles supposent</translation>
    </message>
    <message>
        <source>Decisions that are independent of each other. Many about one person, or by one reviewer, are not quite, and then the intervals are too narrow.</source>
        <translation>Des décisions indépendantes les unes des autres. Celles qui concernent en nombre une même personne, ou viennent d’un même relecteur, ne le sont pas tout à fait, et les intervalles sont alors trop étroits.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Comment les chiffres sont obtenus</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladés</translation>
    </message>
    <message>
        <source>Not in the table for want of room: %1 more.</source>
        <translation>Absents du tableau faute de place&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>Not shown because they have fewer than five decisions: %1, with %2 decisions together.</source>
        <translation>Non affichés parce qu’ils ont moins de cinq décisions&#xa0;: %1, avec %2 décisions au total.</translation>
    </message>
    <message>
        <source>Labels, most frequent first</source>
        <translation>Étiquettes, les plus fréquentes d’abord</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>Part cumulée</translation>
    </message>
    <message>
        <source>Of all decisions</source>
        <translation>De toutes les décisions</translation>
    </message>
    <message>
        <source>Severity: points for 1,000 words of the drafts that carry the label, of all their labels together.</source>
        <translation>Gravité&#xa0;: points pour 1&#xa0;000 mots des brouillons qui portent l’étiquette, de toutes leurs étiquettes ensemble.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Alarms and warnings</source>
        <translation>Alarmes et avertissements</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Ce qui a été signalé</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>Ce qui en a été dit</translation>
    </message>
    <message>
        <source>Age of the open ones, median</source>
        <translation>Âge des éléments ouverts, médiane</translation>
    </message>
    <message>
        <source>Age that nine of ten are under</source>
        <translation>Âge sous lequel se trouvent neuf sur dix</translation>
    </message>
    <message>
        <source>Age of the oldest</source>
        <translation>Âge du plus ancien</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Open when the period ended</source>
        <translation>Ouverts à la fin de la période</translation>
    </message>
    <message>
        <source>Open when the report was made</source>
        <translation>Ouverts à la création du rapport</translation>
    </message>
    <message>
        <source>Due within the hour then</source>
        <translation>À échéance dans l’heure à ce moment-là</translation>
    </message>
    <message>
        <source>Overdue then</source>
        <translation>En retard à ce moment-là</translation>
    </message>
    <message>
        <source>Closed after they were due, last %1 days</source>
        <translation>Clos après l’échéance, %1 derniers jours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Arrivals a day</source>
        <translation>Arrivées par jour</translation>
    </message>
    <message>
        <source>Closings a day</source>
        <translation>Clôtures par jour</translation>
    </message>
    <message>
        <source>Open in %1 days, if it goes on like that</source>
        <translation>Ouverts dans %1 jours, si cela continue ainsi</translation>
    </message>
    <message>
        <source>Arrivals, closings and the forecast go by the last %1 whole days before the report was made; weekends and growth are not foreseen.</source>
        <translation>Les arrivées, les clôtures et la prévision se fondent sur les %1 derniers jours entiers avant la création du rapport&#xa0;; les fins de semaine et la croissance ne sont pas prévues.</translation>
    </message>
    <message>
        <source>Cost of the models, by currency</source>
        <translation>Coût des modèles, par devise</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Texts sent</source>
        <translation>Textes envoyés</translation>
    </message>
    <message>
        <source>For each text sent</source>
        <translation>Par texte envoyé</translation>
    </message>
    <message>
        <source>Currencies are never added up. Items of unknown cost: %1.</source>
        <translation>Les devises ne sont jamais additionnées. Éléments de coût inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>For each draft</source>
        <translation>Par brouillon</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en entrée</translation>
    </message>
    <message>
        <source>out</source>
        <translation>en sortie</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>du cache</translation>
    </message>
    <message>
        <source>to the cache</source>
        <translation>vers le cache</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>95 % are under</source>
        <translation>95&#xa0;% sont en dessous de</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>Read before the first change</source>
        <translation>Lecture avant la première modification</translation>
    </message>
    <message>
        <source>From arrival to the decision</source>
        <translation>De l’arrivée à la décision</translation>
    </message>
    <message>
        <source>Model&apos;s time for a draft</source>
        <translation>Temps du modèle pour un brouillon</translation>
    </message>
    <message>
        <source>Model&apos;s time to the first token</source>
        <translation>Temps du modèle jusqu’au premier token</translation>
    </message>
    <message>
        <source>Checked was a sample of %1 of %2 drafts, chosen without regard to what they say; answers are of all.</source>
        <translation>Un échantillon de %1 brouillons sur %2 a été contrôlé, choisi sans égard à leur texte&#xa0;; les réponses portent sur tous.</translation>
    </message>
    <message>
        <source>Automatic checks, n = %1 drafts</source>
        <translation>Contrôles automatiques, n = %1 brouillons</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>For 100 drafts</source>
        <translation>Pour 100 brouillons</translation>
    </message>
    <message>
        <source>Drafts with one</source>
        <translation>Brouillons avec au moins un</translation>
    </message>
    <message>
        <source>Was right</source>
        <translation>Avait raison</translation>
    </message>
    <message>
        <source>Was right: the finding was mended, of those that people had to answer. A finding is a question, not an error.</source>
        <translation>Avait raison&#xa0;: ce que le signalement visait a été corrigé, sur ceux auxquels il fallait répondre. Un signalement est une question, pas une erreur.</translation>
    </message>
    <message>
        <source>Models, tasks and queues</source>
        <translation>Modèles, tâches et files</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteurs</translation>
    </message>
    <message>
        <source>In the order of their names. Reviewers get different cases, and people who judge the same drafts differ widely: a difference between two of them is no measure of either. Nobody is ranked here.</source>
        <translation>Dans l’ordre de leurs noms. Les relecteurs reçoivent des cas différents, et les personnes qui jugent les mêmes brouillons diffèrent beaucoup&#xa0;: une différence entre deux d’entre elles ne mesure ni l’une ni l’autre. Personne n’est classé ici.</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>Pourquoi les brouillons sont modifiés</translation>
    </message>
    <message>
        <source>Bars: how often each label was set, with the running share. The table below has the figures.</source>
        <translation>Barres&#xa0;: combien de fois chaque étiquette a été posée, avec la part cumulée. Le tableau ci-dessous donne les chiffres.</translation>
    </message>
    <message>
        <source>Severity over all decisions: %1 points for 1,000 words of the drafts (95 %: %2), n = %3.</source>
        <translation>Gravité sur toutes les décisions&#xa0;: %1 points pour 1&#xa0;000 mots des brouillons (95&#xa0;%&#xa0;: %2), n = %3.</translation>
    </message>
    <message>
        <source>What is new was not recorded: this account may not write.</source>
        <translation>Les nouveautés n’ont pas été enregistrées&#xa0;: ce compte n’a pas le droit d’écrire.</translation>
    </message>
    <message>
        <source>No alarm was raised, open or answered in this period.</source>
        <translation>Aucune alarme n’a été déclenchée, n’est restée ouverte ni n’a reçu de réponse dans cette période.</translation>
    </message>
    <message>
        <source>Backlog and deadlines</source>
        <translation>Éléments en attente et échéances</translation>
    </message>
    <message>
        <source>Cost, tokens and times</source>
        <translation>Coût, tokens et temps</translation>
    </message>
    <message>
        <source>No cost is known: neither the drafts nor a list of prices say any.</source>
        <translation>Aucun coût n’est connu&#xa0;: ni les brouillons ni une liste de prix n’en indiquent.</translation>
    </message>
    <message>
        <source>Automatic checks</source>
        <translation>Contrôles automatiques</translation>
    </message>
    <message>
        <source>The checks found nothing in %1 drafts.</source>
        <translation>Les contrôles n’ont rien trouvé dans %1 brouillons.</translation>
    </message>
    <message>
        <source>Brand voice: %1 of 100 on average (95 %: %2), n = %3.</source>
        <translation>Voix de la marque&#xa0;: %1 sur 100 en moyenne (95&#xa0;%&#xa0;: %2), n = %3.</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Temps médian</translation>
    </message>
    <message>
        <source>By week, with 95 % intervals.</source>
        <translation>Par semaine, avec intervalles à 95 %.</translation>
    </message>
    <message>
        <source>By day, with 95 % intervals.</source>
        <translation>Par jour, avec intervalles à 95 %.</translation>
    </message>
    <message>
        <source>By chance?</source>
        <translation>Par hasard ?</translation>
    </message>
    <message>
        <source>No figure has five decisions in both periods.</source>
        <translation>Aucun chiffre ne repose sur cinq décisions dans les deux périodes.</translation>
    </message>
    <message>
        <source>Open in a day, if it goes on like that</source>
        <translation>Ouverts dans un jour, si cela continue ainsi</translation>
    </message>
    <message>
        <source>Drift is watched by model and task; the other filters do not narrow it.</source>
        <translation>La dérive est suivie par modèle et par tâche ; les autres filtres ne la restreignent pas.</translation>
    </message>
    <message>
        <source>Suggestions used</source>
        <translation>Suggestions utilisées</translation>
    </message>
    <message>
        <source>Suggestions to reviewers</source>
        <translation>Suggestions aux relecteurs</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposées</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Toutes ensemble</translation>
    </message>
    <message>
        <source>Of what reviewers were offered for their text (words for a misspelt one, corrections made before, the other draft that they asked for), what they took; each once for a decision, undone or not. Of Wilson&apos;s interval and that of the ratio between decisions each time the wider bound.</source>
        <translation>De ce qui a été proposé aux relecteurs pour leur texte (mots pour un mot mal orthographié, corrections déjà faites, autre brouillon qu’ils avaient demandé), ce qu’ils ont repris&#xa0;; chaque chose une fois par décision, annulée ou non. De l’intervalle de Wilson et de celui du rapport entre décisions, chaque fois la borne la plus large.</translation>
    </message>
    <message>
        <source>%1 to %2; filters: %3</source>
        <translation>%1 à %2&#xa0;; filtres&#xa0;: %3</translation>
    </message>
    <message>
        <source>Beside another selection</source>
        <translation>À côté d’une autre sélection</translation>
    </message>
    <message>
        <source>Decisions that stand in both: %1.</source>
        <translation>Décisions qui figurent dans les deux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This selection and the other</source>
        <translation>Cette sélection et l’autre</translation>
    </message>
    <message>
        <source>This selection</source>
        <translation>Cette sélection</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>No figure has five decisions in both selections.</source>
        <translation>Aucun chiffre n’a cinq décisions dans les deux sélections.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>from %1 on; filters: %2</source>
        <translation>à partir du %1&#xa0;; filtres&#xa0;: %2</translation>
    </message>
    <message>
        <source>until %1; filters: %2</source>
        <translation>jusqu’au %1&#xa0;; filtres&#xa0;: %2</translation>
    </message>
    <message>
        <source>all days; filters: %1</source>
        <translation>tous les jours&#xa0;; filtres&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n =&#xa0;%2</translation>
    </message>
    <message>
        <source>The other one: %1.</source>
        <translation>L’autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The other one: %1. Differences are this selection less the other; their intervals take the two to be independent of each other.</source>
        <translation>L’autre&#xa0;: %1. Les différences sont cette sélection moins l’autre&#xa0;; leurs intervalles supposent que les deux sont indépendantes l’une de l’autre.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Automatic checks, this selection and the other</source>
        <translation>Contrôles automatiques, cette sélection et l’autre</translation>
    </message>
    <message>
        <source>Drafts that were checked for both: %1.</source>
        <translation>Brouillons contrôlés pour les deux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Checked of this selection: a sample of %1 of %2 drafts.</source>
        <translation>Contrôlé dans cette sélection&#xa0;: un échantillon de %1 brouillons sur %2.</translation>
    </message>
    <message>
        <source>Checked of the other selection: a sample of %1 of %2 drafts.</source>
        <translation>Contrôlé dans l’autre sélection&#xa0;: un échantillon de %1 brouillons sur %2.</translation>
    </message>
    <message>
        <source>Where errors come from, this selection and the other</source>
        <translation>D’où viennent les erreurs, cette sélection et l’autre</translation>
    </message>
    <message>
        <source>Difference of counts</source>
        <translation>Différence de comptages</translation>
    </message>
    <message>
        <source>Of findings for 100 drafts, between two selections: from the two intervals, each way by what is on that side of its figure.</source>
        <translation>Des signalements pour 100 brouillons, entre deux sélections&#xa0;: à partir des deux intervalles, dans chaque sens d’après ce qui se trouve de ce côté du chiffre.</translation>
    </message>
    <message>
        <source>G. Y. Zou, A. Donner, Stat. Med. 27 (2008)</source>
        <translation>G. Y. Zou, A. Donner, Stat. Med. 27 (2008)</translation>
    </message>
    <message>
        <source>Times the others</source>
        <translation>Fois les autres</translation>
    </message>
    <message>
        <source>The share of decisions with one of the labels beside that of all other decisions, as a ratio; interval on the log scale.</source>
        <translation>La part des décisions portant l’une des étiquettes, rapportée à celle de toutes les autres décisions&#xa0;; intervalle sur l’échelle logarithmique.</translation>
    </message>
    <message>
        <source>D. Katz et al., Biometrics 34 (1978)</source>
        <translation>D. Katz et al., Biometrics 34 (1978)</translation>
    </message>
    <message>
        <source>Where “%1” and “%2” come from</source>
        <translation>D’où viennent «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>With one of the two</source>
        <translation>Avec l’une des deux</translation>
    </message>
    <message>
        <source>Brand voice, mean of 100</source>
        <translation>Voix de marque, moyenne sur 100</translation>
    </message>
    <message>
        <source>With “%1” or “%2”</source>
        <translation>Avec «&#xa0;%1&#xa0;» ou «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: findings for 100 drafts</source>
        <translation>%1&#xa0;: signalements pour 100 brouillons</translation>
    </message>
    <message>
        <source>%1: drafts with any</source>
        <translation>%1&#xa0;: brouillons avec au moins un</translation>
    </message>
    <message>
        <source>%1: was right</source>
        <translation>%1&#xa0;: avait raison</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchList</name>
    <message>
        <source>Found items</source>
        <translation>Éléments trouvés</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchListModel</name>
    <message>
        <source>Open</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchOverlay</name>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Conversations, drafts, finals and notes</source>
        <translation>Conversations, brouillons, versions finales et notes</translation>
    </message>
    <message>
        <source>All words must be found; “several words” in quotation marks are a phrase</source>
        <translation>Tous les mots doivent être trouvés&#xa0;; «&#xa0;plusieurs mots&#xa0;» entre guillemets forment une expression</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the search: %n record(s) to go</source>
        <translation>
            <numerusform>Préparation de la recherche&#xa0;: encore&#xa0;%n enregistrement</numerusform>
            <numerusform>Préparation de la recherche&#xa0;: encore&#xa0;%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No conversation, draft, final or note has all these words. Fewer words, or the beginning of one followed by *, find more.</source>
        <translation>Aucune conversation, aucun brouillon, aucune version finale ou note n’a tous ces mots. Moins de mots, ou le début d’un mot suivi de *, en trouvent plus.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n item(s)</source>
        <translation>
            <numerusform>Le plus récent (%n élément)</numerusform>
            <numerusform>Les&#xa0;%n éléments les plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be searched yet</source>
        <translation>
            <numerusform>%n enregistrement n’a pas encore pu être parcouru</numerusform>
            <numerusform>%n enregistrements n’ont pas encore pu être parcourus</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Type words: all must be found. “Several words” in quotation marks are a phrase. Case and accents make no difference.</source>
        <translation>Tapez des mots&#xa0;: tous doivent être trouvés. «&#xa0;Plusieurs mots&#xa0;» entre guillemets forment une expression. Casse et accents sont sans effet.</translation>
    </message>
    <message>
        <source>Too many words</source>
        <translation>Trop de mots</translation>
    </message>
    <message>
        <source>At most 32 words can be searched for at once.</source>
        <translation>On peut rechercher au plus 32 mots à la fois.</translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Interrogation de la passerelle…</translation>
    </message>
    <message>
        <source>This gateway cannot be searched from here</source>
        <translation>Impossible de rechercher d’ici dans cette passerelle</translation>
    </message>
    <message>
        <source>It is older than this program. When it is updated, what was decided is found here.</source>
        <translation>Elle est plus ancienne que ce programme. Une fois mise à jour, ce qui a été décidé se trouvera ici.</translation>
    </message>
</context>
<context>
    <name>bluepencil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Retour aux brouillons</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Follows the desktop unless you choose</source>
        <translation>Suit le système sauf si vous choisissez</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Calm shows five rows where compact shows eight</source>
        <translation>Aéré montre cinq lignes là où compact en montre huit</translation>
    </message>
    <message>
        <source>Text size in the editor</source>
        <translation>Taille du texte dans l’éditeur</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of all other text</source>
        <translation>Taille de tout autre texte</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Fewer movements</source>
        <translation>Moins de mouvements</translation>
    </message>
    <message>
        <source>No fading and no sliding</source>
        <translation>Ni fondu ni glissement</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands on your decisions; another name is used from the next start on</source>
        <translation>Figure sur vos décisions&#xa0;; un autre nom vaut à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>This window works as %1; the name here is used from the next start on</source>
        <translation>Cette fenêtre travaille sous le nom&#xa0;%1&#xa0;; le nom indiqué ici vaut à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>Après une décision</translation>
    </message>
    <message>
        <source>Undo for</source>
        <translation>Annulable pendant</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds before a decision leaves this machine</source>
        <translation>Secondes avant qu’une décision ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Prend effet au prochain démarrage</translation>
    </message>
    <message>
        <source>“Larger text” and “Smaller text” change it anywhere</source>
        <translation>«&#xa0;Texte plus grand&#xa0;» et «&#xa0;Texte plus petit&#xa0;» la changent partout</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Keys of every action</source>
        <translation>Touches de chaque action</translation>
    </message>
    <message>
        <source>Each can have others, or none</source>
        <translation>Chacune peut en avoir d’autres, ou aucune</translation>
    </message>
    <message>
        <source>While you look elsewhere</source>
        <translation>Quand vous regardez ailleurs</translation>
    </message>
    <message>
        <source>Tell me of urgent drafts</source>
        <translation>Me signaler les brouillons urgents</translation>
    </message>
    <message>
        <source>By the desktop: the name of the queue and a number, never what is in a draft</source>
        <translation>Par le système&#xa0;: le nom de la file et un nombre, jamais le contenu d’un brouillon</translation>
    </message>
    <message>
        <source>Urgent from this priority on</source>
        <translation>Urgent à partir de cette priorité</translation>
    </message>
    <message>
        <source>What is due within a quarter of an hour is urgent, too</source>
        <translation>Ce qui arrive à échéance dans le quart d’heure est urgent aussi</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Marquer les mots mal orthographiés</translation>
    </message>
    <message>
        <source>By the dictionary for the draft&apos;s language, if there is one on this machine</source>
        <translation>D’après le dictionnaire de la langue du brouillon, s’il y en a un sur cet ordinateur</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Espaces blancs</translation>
    </message>
    <message>
        <source>In code</source>
        <translation>Dans le code</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Where spaces, tabs and ends of lines are shown</source>
        <translation>Où afficher les espaces, les tabulations et les fins de ligne</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation>Modifier les textes types</translation>
    </message>
    <message>
        <source>Snippets and dictionary</source>
        <translation>Textes types et dictionnaire</translation>
    </message>
    <message>
        <source>Your own texts to insert, and words you added</source>
        <translation>Vos propres textes à insérer, et les mots que vous avez ajoutés</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Changer la connexion</translation>
    </message>
    <message>
        <source>A team&apos;s workspace</source>
        <translation>Espace de travail d’équipe</translation>
    </message>
    <message>
        <source>Its gateway, your token, and whether they can be reached</source>
        <translation>Sa passerelle, votre jeton, et si la connexion fonctionne</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Afficher les demandes</translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>Demandes de personnes</translation>
    </message>
    <message>
        <source>Who asked what is held about them, or to have it erased, and how long there is left to answer</source>
        <translation>Qui a demandé ce qui est gardé à son sujet, ou son effacement, et combien de temps il reste pour répondre</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Hide personal data on screen</source>
        <translation>Masquer les données personnelles à l’écran</translation>
    </message>
    <message>
        <source>While you review: a bar or a placeholder in its place. What goes out stays as it is</source>
        <translation>Pendant la relecture : une barre ou un repère à leur place. Ce qui part reste tel quel</translation>
    </message>
</context>
<context>
    <name>bluepencil::SheetHead</name>
    <message>
        <source>Draft to work from</source>
        <translation>Brouillon de départ</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Brouillon&#xa0;%1</translation>
    </message>
    <message>
        <source>Sensitive: %1</source>
        <translation>Sensible&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Not for training</source>
        <translation>Pas pour l’entraînement</translation>
    </message>
    <message>
        <source>Left out of datasets unless asked for</source>
        <translation>Exclu des jeux de données, sauf demande expresse</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Base juridique&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Kept as: %1</source>
        <translation>Conservation&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>bluepencil::SnippetsPage</name>
    <message>
        <source>Snippets</source>
        <translation>Textes types</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Nouveau texte type</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Retour aux brouillons</translation>
    </message>
    <message>
        <source>Texts of your own, inserted at the cursor. They are kept on this machine, beside your settings, and never in the workspace: keep customers&apos; names and numbers out of them.</source>
        <translation>Vos propres textes, insérés au curseur. Ils sont gardés sur cet ordinateur, avec vos paramètres, et jamais dans l’espace de travail&#xa0;: n’y mettez ni noms ni numéros de clients.</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>Vos textes types</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>Contenu du texte type</translation>
    </message>
    <message>
        <source>The item fills in %1, %2, %3 and %4; %5 is where the cursor goes. What has no value stays as it is, and you are told.</source>
        <translation>L’élément remplit&#xa0;%1,&#xa0;%2,&#xa0;%3 et&#xa0;%4&#xa0;;&#xa0;%5 est la place du curseur. Ce qui n’a pas de valeur reste tel quel, et cela vous est signalé.</translation>
    </message>
    <message>
        <source>Words in your dictionary</source>
        <translation>Mots de votre dictionnaire</translation>
    </message>
    <message>
        <source>One word a line</source>
        <translation>Un mot par ligne</translation>
    </message>
    <message>
        <source>Two snippets have the abbreviation “%1”: change one to keep both.</source>
        <translation>Deux textes types ont l’abréviation «&#xa0;%1&#xa0;»&#xa0;: changez-en une pour garder les deux.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long: at most 16 kB are kept.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» est trop long&#xa0;: 16 ko au plus sont gardés.</translation>
    </message>
    <message>
        <source>%1 %2 File: %3</source>
        <translation>%1&#xa0;%2 Fichier&#xa0;:&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>bluepencil::SpellingPane</name>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Mot mal orthographié suivant</translation>
    </message>
    <message>
        <source>Suggestions for the word at the cursor</source>
        <translation>Suggestions pour le mot au curseur</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlée</translation>
    </message>
    <message>
        <source>The text is too large to be checked.</source>
        <translation>Le texte est trop volumineux pour être contrôlé.</translation>
    </message>
    <message>
        <source>The language of the draft is not known: the item does not name it.</source>
        <translation>La langue du brouillon est inconnue&#xa0;: l’élément ne l’indique pas.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this machine. Install one for hunspell to have the spelling checked.</source>
        <translation>Pas de dictionnaire (%1) sur cet ordinateur. Installez-en un pour hunspell afin de faire contrôler l’orthographe.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n mot à examiner</numerusform>
            <numerusform>%n mots à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>rien à signaler</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: looked up in the one for %2.</source>
        <translation>Pas de dictionnaire (%1)&#xa0;; dictionnaire utilisé&#xa0;:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::SplitCard</name>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>by person, nobody is in two parts</source>
        <translation>par personne, nul n’est dans deux parties</translation>
    </message>
    <message>
        <source>none, every row is to train with</source>
        <translation>aucune, chaque ligne sert à l’entraînement</translation>
    </message>
    <message>
        <source>train %1, validation %2, test %3</source>
        <translation>entraînement&#xa0;%1, validation&#xa0;%2, test&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsBoard</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Is the model getting better or worse?</source>
        <translation>Le modèle s’améliore-t-il ou se dégrade-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Figure of the trend</source>
        <translation>Chiffre de la tendance</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>Pourquoi les brouillons sont modifiés</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>Effort de correction</translation>
    </message>
    <message>
        <source>How the effort is shown</source>
        <translation>Affichage de l’effort</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>running share</source>
        <translation>part cumulée</translation>
    </message>
    <message>
        <source>band: %1</source>
        <translation>tranche&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, the last %2 days</source>
        <translation>%1, les&#xa0;%2 derniers jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>%Ln sans version finale exclu</numerusform>
            <numerusform>%Ln sans version finale exclus</numerusform>
        </translation>
    </message>
    <message>
        <source>HTER %1 to %2</source>
        <translation>HTER&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>HTER %1 and more</source>
        <translation>HTER&#xa0;%1 et plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>by week, %1</source>
        <translation>par semaine,&#xa0;%1</translation>
    </message>
    <message>
        <source>by day, %1</source>
        <translation>par jour,&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a time that counts left out</source>
        <translation>
            <numerusform>%Ln sans temps comptable exclu</numerusform>
            <numerusform>%Ln sans temps comptable exclus</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsPlace</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A range of days</source>
        <translation>Un intervalle de jours</translation>
    </message>
    <message>
        <source>Charts or tables</source>
        <translation>Graphiques ou tableaux</translation>
    </message>
    <message>
        <source>Next figure of the trend</source>
        <translation>Chiffre suivant de la tendance</translation>
    </message>
    <message>
        <source>Choose what the table is by</source>
        <translation>Choisir le critère du tableau</translation>
    </message>
    <message>
        <source>Only the current row&apos;s decisions</source>
        <translation>Seulement les décisions de la ligne actuelle</translation>
    </message>
    <message>
        <source>All decisions again</source>
        <translation>De nouveau toutes les décisions</translation>
    </message>
    <message>
        <source>Next chart or table</source>
        <translation>Graphique ou tableau suivant</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Enregistrer les chiffres en CSV</translation>
    </message>
    <message>
        <source>Save the chart or the page as a picture</source>
        <translation>Enregistrer le graphique ou la page en image</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Relire les chiffres</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Pas encore de décisions</translation>
    </message>
    <message>
        <source>As soon as drafts are approved or corrected, rates, effort, time and reasons show up here.</source>
        <translation>Dès que des brouillons sont approuvés ou corrigés, les taux, l’effort, le temps et les motifs apparaissent ici.</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Aller à la relecture</translation>
    </message>
    <message>
        <source>No decision matches</source>
        <translation>Aucune décision ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln in this workspace, none in this period and of this kind.</source>
        <translation>
            <numerusform>Il y en a&#xa0;%Ln dans cet espace de travail, aucune dans cette période et de ce type.</numerusform>
            <numerusform>Il y en a&#xa0;%Ln dans cet espace de travail, aucune dans cette période et de ce type.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Effort in bands, by HTER or as time</source>
        <translation>Effort par tranches, par HTER ou en temps</translation>
    </message>
    <message>
        <source>Sort the table by its next column</source>
        <translation>Trier par la colonne suivante</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Trier dans l’autre sens</translation>
    </message>
    <message>
        <source>People and agreement</source>
        <translation>Personnes et accord</translation>
    </message>
    <message>
        <source>Bias audit</source>
        <translation>Audit des biais</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Whether approval or effort changed, and since when</source>
        <translation>Si l’approbation ou l’effort a changé, et depuis quand</translation>
    </message>
    <message>
        <source>Drift of models and tasks</source>
        <translation>Dérive des modèles et des tâches</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Autres chiffres</translation>
    </message>
    <message>
        <source>Models, queue, labels, cost, quality, benchmarks, people, bias</source>
        <translation>Modèles, file, étiquettes, coût, qualité, bancs d’essai, personnes, biais</translation>
    </message>
    <message>
        <source>Choose a saved view</source>
        <translation>Choisir une vue enregistrée</translation>
    </message>
    <message>
        <source>Save the view under a name</source>
        <translation>Enregistrer la vue sous un nom</translation>
    </message>
    <message>
        <source>Rename the saved view</source>
        <translation>Renommer la vue enregistrée</translation>
    </message>
    <message>
        <source>Delete the saved view</source>
        <translation>Supprimer la vue enregistrée</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>There is no saved view yet. Save one with %1.</source>
        <translation>Il n’y a pas encore de vue enregistrée. Enregistrez-en une avec %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose a saved view first.</source>
        <translation>Choisissez d’abord une vue enregistrée.</translation>
    </message>
    <message>
        <source>The view stays what it is.</source>
        <translation>La vue reste ce qu’elle est.</translation>
    </message>
    <message>
        <source>There is a view of that name already: %1</source>
        <translation>Il existe déjà une vue de ce nom&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln views already; delete one first.</source>
        <translation>
            <numerusform>Il existe déjà %Ln vue&#xa0;; supprimez-en une d’abord.</numerusform>
            <numerusform>Il existe déjà %Ln vues&#xa0;; supprimez-en une d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The view is saved: %1</source>
        <translation>La vue est enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>Supprimer la vue %1&#xa0;?</translation>
    </message>
    <message>
        <source>The decisions stay as they are.</source>
        <translation>Les décisions restent telles quelles.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>The two selections change places</source>
        <translation>Les deux sélections échangent leurs places</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Shows the first selection alone again</source>
        <translation>N’affiche de nouveau que la première sélection</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both</source>
        <translation>
            <numerusform>%Ln décision figure dans les deux</numerusform>
            <numerusform>%Ln décisions figurent dans les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals take the two selections to be independent.</source>
        <translation>Les intervalles supposent que les deux sélections sont indépendantes.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Shows another selection beside this one</source>
        <translation>Affiche une autre sélection à côté de celle-ci</translation>
    </message>
    <message>
        <source>Compare with another selection</source>
        <translation>Comparer à une autre sélection</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The figures, a picture of them, or a report</source>
        <translation>Les chiffres, une image de ceux-ci ou un rapport</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Le rapport est en cours de création.</translation>
    </message>
    <message>
        <source>A report needs the first and the last day of its period.</source>
        <translation>Un rapport a besoin du premier et du dernier jour de sa période.</translation>
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
        <translation>Les vues enregistrées n’ont pas été écrites</translation>
    </message>
    <message>
        <source>What is shown stays as it was.</source>
        <translation>Ce qui est affiché reste tel quel.</translation>
    </message>
    <message>
        <source>Drift goes by model and task over all decisions: it has no second selection.</source>
        <translation>La dérive va par modèle et tâche sur toutes les décisions&#xa0;: elle n’a pas de seconde sélection.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::TopBar</name>
    <message>
        <source>%L1 of %L2 today</source>
        <translation>%L1 sur&#xa0;%L2 aujourd’hui</translation>
    </message>
    <message>
        <source>%L1 decided today, %L2 open</source>
        <translation>%L1 décidés aujourd’hui,&#xa0;%L2 en attente</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <translation>Relecteur&#xa0;%1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Rechercher dans la file</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>People, companies and figures are made up. The demo has a workspace of its own; yours is not touched.</source>
        <translation>Les personnes, sociétés et chiffres sont inventés. La démo a son propre espace de travail&#xa0;; le vôtre n’est pas touché.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n en attente d’envoi</numerusform>
            <numerusform>%n en attente d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone.</source>
        <translation>
            <numerusform>%n peut encore être annulée.</numerusform>
            <numerusform>%n peuvent encore être annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand ready for the producer to fetch.</source>
        <translation>
            <numerusform>%n est prête à être récupérée par le système source.</numerusform>
            <numerusform>%n sont prêtes à être récupérées par le système source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of a title, an id, or terms: queue: task: lang: state:</source>
        <translation>Mots d’un titre, un identifiant ou des termes&#xa0;: queue: task: lang: state:</translation>
    </message>
</context>
<context>
    <name>bluepencil::UrgentWatch</name>
    <message numerus="yes">
        <source>%n urgent draft(s), in several queues</source>
        <translation>
            <numerusform>%n brouillon urgent, dans plusieurs files</numerusform>
            <numerusform>%n brouillons urgents, dans plusieurs files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n urgent draft(s)</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%n brouillon urgent</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%n brouillons urgents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ViewOverlay</name>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
</context>
<context>
    <name>bluepencil::VoiceForm</name>
    <message>
        <source>Form of address</source>
        <translation>Forme d’adresse</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférente</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formelle</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informelle</translation>
    </message>
    <message>
        <source>A greeting is needed</source>
        <translation>Une salutation est exigée</translation>
    </message>
    <message>
        <source>A closing is needed</source>
        <translation>Une formule de fin est exigée</translation>
    </message>
    <message>
        <source>Words in a sentence, at most</source>
        <translation>Mots par phrase, au plus</translation>
    </message>
    <message>
        <source>Reading level (LIX), at most</source>
        <translation>Niveau de lecture (LIX), au plus</translation>
    </message>
    <message>
        <source>Words in a draft, at least</source>
        <translation>Mots par brouillon, au moins</translation>
    </message>
    <message>
        <source>Words in a draft, at most</source>
        <translation>Mots par brouillon, au plus</translation>
    </message>
    <message>
        <source>Terms to avoid, and what to say instead</source>
        <translation>Termes à éviter, et ce qu’il faut dire à la place</translation>
    </message>
    <message>
        <source>utilise → use</source>
        <translation>solutionner → résoudre</translation>
    </message>
    <message>
        <source>Phrases that are forbidden</source>
        <translation>Formules interdites</translation>
    </message>
    <message>
        <source>[en] I can guarantee</source>
        <translation>[fr] Je vous garantis</translation>
    </message>
    <message>
        <source>Phrases that are required</source>
        <translation>Formules exigées</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
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
        <translation>%1 à %2</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1, shown from 5 on</source>
        <translation>n = %1, affiché à partir de 5</translation>
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
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#xa0;:&#xa0;%2 à&#xa0;%3</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>peut être dû au hasard</translation>
    </message>
    <message>
        <source>against %1, n = %2</source>
        <translation>contre&#xa0;%1, n =&#xa0;%2</translation>
    </message>
    <message>
        <source>n = %1, shown from 5 on</source>
        <translation>n =&#xa0;%1, affiché à partir de 5</translation>
    </message>
    <message>
        <source>Approved unchanged</source>
        <translation>Approuvés sans changement</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n =&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 points up</source>
        <translation>%1 points de plus</translation>
    </message>
    <message>
        <source>%1 points down</source>
        <translation>%1 points de moins</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 en hausse</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 en baisse</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>pas de changement</translation>
    </message>
    <message>
        <source>Edit effort, HTER</source>
        <translation>Effort de correction, HTER</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n =&#xa0;%1</translation>
    </message>
    <message>
        <source>Time per item, median</source>
        <translation>Temps par élément, médiane</translation>
    </message>
    <message>
        <source>%1, %2 left out as idle</source>
        <translation>%1,&#xa0;%2 exclus comme inactifs</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>En attente maintenant</translation>
    </message>
    <message>
        <source>%1 due within the hour, %2 overdue</source>
        <translation>%1 à échéance dans l’heure,&#xa0;%2 en retard</translation>
    </message>
    <message>
        <source>%1 when the period began</source>
        <translation>%1 au début de la période</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>%1 rejected, %2 escalated</source>
        <translation>%1 rejetés,&#xa0;%2 escaladés</translation>
    </message>
    <message>
        <source>%1: %2, n = %3</source>
        <translation>%1&#xa0;:&#xa0;%2, n =&#xa0;%3</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>%1 approved, %2 edited</source>
        <translation>%1 approuvés,&#xa0;%2 modifiés</translation>
    </message>
    <message>
        <source>Median time per item</source>
        <translation>Temps médian par élément</translation>
    </message>
    <message>
        <source>Mean HTER</source>
        <translation>HTER moyen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>A day needs five decisions to be shown; none of this period has them.</source>
        <translation>Un jour est affiché à partir de cinq décisions&#xa0;; aucun de cette période ne les atteint.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>Part cumulée</translation>
    </message>
    <message>
        <source>No labels yet. Labels say why a draft was changed.</source>
        <translation>Pas encore d’étiquettes. Elles disent pourquoi un brouillon a été modifié.</translation>
    </message>
    <message>
        <source>%1: %2, running share %3</source>
        <translation>%1&#xa0;:&#xa0;%2, part cumulée&#xa0;%3</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Change, HTER</source>
        <translation>Changement, HTER</translation>
    </message>
    <message>
        <source>Fewer than five decisions have a final.</source>
        <translation>Moins de cinq décisions ont une version finale.</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <translation>%1&#xa0;:&#xa0;%2,&#xa0;%3 (%4)</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Approved unchanged, %1</source>
        <translation>Approuvés sans changement,&#xa0;%1</translation>
    </message>
    <message>
        <source>No group has five decisions yet.</source>
        <translation>Aucun groupe n’a encore cinq décisions.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du&#xa0;%1</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>A week needs five decisions to be shown; none of this period has them.</source>
        <translation>Une semaine est affichée à partir de cinq décisions&#xa0;; aucune de cette période ne les atteint.</translation>
    </message>
    <message>
        <source>Fewer than five decisions have an active time.</source>
        <translation>Moins de cinq décisions ont un temps actif.</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Temps actif</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>too few decisions</source>
        <translation>trop peu de décisions</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sans modèle</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>sans tâche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Approval falls</source>
        <translation>Approbation en baisse</translation>
    </message>
    <message>
        <source>Approval rises</source>
        <translation>Approbation en hausse</translation>
    </message>
    <message>
        <source>Effort falls</source>
        <translation>Effort en baisse</translation>
    </message>
    <message>
        <source>Effort rises</source>
        <translation>Effort en hausse</translation>
    </message>
    <message>
        <source>%1: fewer drafts are approved since %2, %3 after %4.</source>
        <translation>%1&#xa0;: moins de brouillons sont approuvés depuis le&#xa0;%2,&#xa0;%3 contre&#xa0;%4 auparavant.</translation>
    </message>
    <message>
        <source>%1: more drafts are approved since %2, %3 after %4.</source>
        <translation>%1&#xa0;: plus de brouillons sont approuvés depuis le&#xa0;%2,&#xa0;%3 contre&#xa0;%4 auparavant.</translation>
    </message>
    <message>
        <source>That is %1 points (95 %: %2 to %3), n = %4.</source>
        <translation>Soit&#xa0;%1 points (95&#xa0;%&#xa0;:&#xa0;%2 à&#xa0;%3), n =&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1: more is changed in each draft since %2, HTER %3 after %4.</source>
        <translation>%1&#xa0;: chaque brouillon est plus modifié depuis le&#xa0;%2, HTER&#xa0;%3 contre&#xa0;%4 auparavant.</translation>
    </message>
    <message>
        <source>%1: less is changed in each draft since %2, HTER %3 after %4.</source>
        <translation>%1&#xa0;: chaque brouillon est moins modifié depuis le&#xa0;%2, HTER&#xa0;%3 contre&#xa0;%4 auparavant.</translation>
    </message>
    <message>
        <source>That is %1 (95 %: %2 to %3), n = %4.</source>
        <translation>Soit&#xa0;%1 (95&#xa0;%&#xa0;:&#xa0;%2 à&#xa0;%3), n =&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1 (%2 after %3)</source>
        <translation>%1 (%2 contre&#xa0;%3 auparavant)</translation>
    </message>
    <message>
        <source>No label rises beyond chance.</source>
        <translation>Aucune étiquette n’est en hausse au-delà du hasard.</translation>
    </message>
    <message>
        <source>Labels that rise: %1.</source>
        <translation>Étiquettes en hausse&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>passed by itself</source>
        <translation>passée d’elle-même</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 by %2, new baseline: %3</source>
        <translation>%1 par&#xa0;%2, nouvelle période de référence&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 par&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>An alarm at %1, a warning at %2: no more false alarms than about %3 a quarter of a year over all models and tasks (decisions a day: %4). Standardised for who decides.</source>
        <translation>Alarme à&#xa0;%1, avertissement à&#xa0;%2&#xa0;: pas plus de&#xa0;%3 fausse(s) alarme(s) environ par trimestre, tous modèles et tâches confondus, à&#xa0;%4 décisions par jour. Standardisé selon qui décide.</translation>
    </message>
    <message>
        <source>Model and task</source>
        <translation>Modèle et tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Approved at first</source>
        <translation>Approuvés au début</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>HTER at first</source>
        <translation>HTER au début</translation>
    </message>
    <message>
        <source>%1 of %2 decisions for a baseline: nothing is watched yet.</source>
        <translation>%1 décisions sur&#xa0;%2 pour une période de référence&#xa0;: rien n’est encore surveillé.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Evidence, highest</source>
        <translation>Indices, maximum</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;:&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>There is no decision since the baseline began anew.</source>
        <translation>Aucune décision depuis que la période de référence a recommencé.</translation>
    </message>
    <message>
        <source>Label that rises</source>
        <translation>Étiquette en hausse</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Rise in points, 95 %</source>
        <translation>Hausse en points, 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à&#xa0;%3)</translation>
    </message>
    <message>
        <source>Words of the draft</source>
        <translation>Mots du brouillon</translation>
    </message>
    <message>
        <source>Length of the conversation</source>
        <translation>Longueur de la conversation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>PSI</source>
        <translation>PSI</translation>
    </message>
    <message>
        <source>by chance under</source>
        <translation>seuil du hasard</translation>
    </message>
    <message>
        <source>Jensen-Shannon</source>
        <translation>Jensen-Shannon</translation>
    </message>
    <message>
        <source>%1: all alike</source>
        <translation>%1&#xa0;: tout identique</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Ce qui a été signalé</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>Ce qui en a été dit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>against %1 (%2), n = %3</source>
        <translation>contre %1 (%2), n = %3</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>n against</source>
        <translation>n comparé</translation>
    </message>
    <message>
        <source>Share against</source>
        <translation>Part comparée</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Différence, points</translation>
    </message>
    <message>
        <source>%1: %2 (n = %3) against %4 (n = %5)</source>
        <translation>%1 : %2 (n = %3) contre %4 (n = %5)</translation>
    </message>
    <message>
        <source>One of the two selections has fewer than five of them.</source>
        <translation>L’une des deux sélections en compte moins de cinq.</translation>
    </message>
    <message>
        <source>%1 points, %2 to %3</source>
        <translation>%1 points, de %2 à %3</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>Difference in approval, %1</source>
        <translation>Différence d’approbation, %1</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>%1; against %2</source>
        <translation>%1 ; contre %2</translation>
    </message>
    <message>
        <source>Of all decisions, %1</source>
        <translation>De toutes les décisions, %1</translation>
    </message>
    <message>
        <source>%1; drift begins: %2</source>
        <translation>%1&#xa0;; la dérive commence&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::words</name>
    <message>
        <source>OpenAI chat</source>
        <translation>Chat OpenAI</translation>
    </message>
    <message>
        <source>OpenAI pairs</source>
        <translation>Paires OpenAI</translation>
    </message>
    <message>
        <source>TRL answers</source>
        <translation>Réponses TRL</translation>
    </message>
    <message>
        <source>TRL pairs</source>
        <translation>Paires TRL</translation>
    </message>
    <message>
        <source>TRL verdicts</source>
        <translation>Verdicts TRL</translation>
    </message>
    <message>
        <source>openai-chat: messages and the final</source>
        <translation>openai-chat&#xa0;: messages et version finale</translation>
    </message>
    <message>
        <source>openai-preference: final over draft</source>
        <translation>openai-preference&#xa0;: version finale préférée au brouillon</translation>
    </message>
    <message>
        <source>trl-prompt-completion: the final alone</source>
        <translation>trl-prompt-completion&#xa0;: la version finale seule</translation>
    </message>
    <message>
        <source>trl-preference: final over draft</source>
        <translation>trl-preference&#xa0;: version finale préférée au brouillon</translation>
    </message>
    <message>
        <source>trl-kto: one text, good or not</source>
        <translation>trl-kto&#xa0;: un texte, bon ou non</translation>
    </message>
    <message>
        <source>may not be trained on</source>
        <translation>entraînement non autorisé</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>escaladé</translation>
    </message>
    <message>
        <source>rejected without a replacement</source>
        <translation>rejeté sans remplacement</translation>
    </message>
    <message>
        <source>rejected for policy or safety</source>
        <translation>rejeté pour règles ou sécurité</translation>
    </message>
    <message>
        <source>settled by a senior</source>
        <translation>tranché par un responsable</translation>
    </message>
    <message>
        <source>approved faster than it can be read</source>
        <translation>approuvé plus vite qu’il ne se lit</translation>
    </message>
    <message>
        <source>approved, so there is no pair</source>
        <translation>approuvé, donc pas de paire</translation>
    </message>
    <message>
        <source>rejected and replaced by itself</source>
        <translation>rejeté et remplacé par lui-même</translation>
    </message>
    <message>
        <source>only case, space or punctuation changed</source>
        <translation>seules casse, espaces ou ponctuation changées</translation>
    </message>
    <message>
        <source>has a figure that the model could not know</source>
        <translation>contient un chiffre que le modèle ne pouvait pas connaître</translation>
    </message>
    <message>
        <source>more pairs of one item than four</source>
        <translation>plus de quatre paires d’un élément</translation>
    </message>
    <message>
        <source>a message is empty</source>
        <translation>un message est vide</translation>
    </message>
    <message>
        <source>the final is blank</source>
        <translation>la version finale est vide</translation>
    </message>
    <message>
        <source>the draft is blank</source>
        <translation>le brouillon est vide</translation>
    </message>
    <message>
        <source>there is no message</source>
        <translation>il n’y a pas de message</translation>
    </message>
    <message>
        <source>the last message is the assistant&apos;s</source>
        <translation>le dernier message est de l’assistant</translation>
    </message>
    <message>
        <source>both answers are the same</source>
        <translation>les deux réponses sont identiques</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>light</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>réécrit</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>encore&#xa0;%n s</numerusform>
            <numerusform>encore&#xa0;%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>encore&#xa0;%n min</numerusform>
            <numerusform>encore&#xa0;%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision matches. Choose more, or decide some drafts.</source>
        <translation>Aucune décision ne correspond. Élargissez le choix ou décidez de quelques brouillons.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Train holds people or cases that another batch holds out (records: %1): %2. Do not judge a model that learned from this batch by that one, or export with the split and salt of that one.</source>
        <translation>L’entraînement contient des personnes ou des cas qu’un autre lot met à part (enregistrements&#xa0;: %1)&#xa0;: %2. Ne jugez pas avec celui-là un modèle qui a appris de ce lot, ou exportez avec sa répartition et son sel.</translation>
    </message>
    <message>
        <source>Validation or test holds people or cases that another batch trains on (records: %1): %2. Do not judge a model that learned from that batch by this one.</source>
        <translation>La validation ou le test contient des personnes ou des cas sur lesquels un autre lot entraîne (enregistrements&#xa0;: %1)&#xa0;: %2. Ne jugez pas avec ce lot un modèle qui a appris de celui-là.</translation>
    </message>
    <message>
        <source>Waiting for another export to finish …</source>
        <translation>En attente de la fin d’un autre export…</translation>
    </message>
    <message>
        <source>Recording the batch …</source>
        <translation>Enregistrement du lot…</translation>
    </message>
    <message>
        <source>the folder is not empty; nothing in it was touched</source>
        <translation>le dossier n’est pas vide&#xa0;; rien n’y a été touché</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet, or an empty one</source>
        <translation>indiquez un dossier qui n’existe pas encore, ou un dossier vide</translation>
    </message>
    <message>
        <source>is a link, not a folder</source>
        <translation>est un lien, pas un dossier</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet</source>
        <translation>indiquez un dossier qui n’existe pas encore</translation>
    </message>
    <message>
        <source>is being written by another export</source>
        <translation>est en cours d’écriture par un autre export</translation>
    </message>
    <message>
        <source>wait until that one is done, or name another folder</source>
        <translation>attendez qu’il soit terminé, ou indiquez un autre dossier</translation>
    </message>
    <message>
        <source>may not be written: the permission is missing</source>
        <translation>ne peut pas être écrit&#xa0;: l’autorisation manque</translation>
    </message>
    <message>
        <source>may not be written: the disk is read-only</source>
        <translation>ne peut pas être écrit&#xa0;: le disque est en lecture seule</translation>
    </message>
    <message>
        <source>cannot be made: what it is to lie in is a file, not a folder</source>
        <translation>ne peut pas être créé&#xa0;: ce qui doit le contenir est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>cannot be made: what it is to lie in is missing, or takes no folders</source>
        <translation>ne peut pas être créé&#xa0;: ce qui doit le contenir manque ou n’accepte pas de dossiers</translation>
    </message>
    <message>
        <source>cannot be made: the name is too long</source>
        <translation>ne peut pas être créé&#xa0;: le nom est trop long</translation>
    </message>
    <message>
        <source>check the permissions, or name another folder</source>
        <translation>vérifiez les autorisations, ou indiquez un autre dossier</translation>
    </message>
    <message>
        <source>this batch exists already</source>
        <translation>ce lot existe déjà</translation>
    </message>
    <message>
        <source>name another batch</source>
        <translation>donnez un autre nom au lot</translation>
    </message>
    <message>
        <source>other exports were recorded while this one was made</source>
        <translation>d’autres exports ont été enregistrés pendant celui-ci</translation>
    </message>
    <message>
        <source>another export has split the same cases differently</source>
        <translation>un autre export a réparti autrement les mêmes cas</translation>
    </message>
    <message>
        <source>persons were erased while the export was written; nothing of it was kept</source>
        <translation>des personnes ont été effacées pendant l’écriture de l’export&#xa0;; rien n’en a été gardé</translation>
    </message>
    <message>
        <source>texts were corrected or restricted while the export was written; nothing of it was kept</source>
        <translation>des textes ont été corrigés ou limités pendant l’écriture de l’export&#xa0;; rien n’en a été gardé</translation>
    </message>
    <message>
        <source>decisions were taken back while the export was written; nothing of it was kept</source>
        <translation>des décisions ont été reprises pendant l’écriture de l’export&#xa0;; rien n’en a été gardé</translation>
    </message>
    <message>
        <source>history was corrected while the export was written; nothing of it was kept</source>
        <translation>l’historique a été corrigé pendant l’écriture de l’export&#xa0;; rien n’en a été gardé</translation>
    </message>
    <message>
        <source>export again</source>
        <translation>exportez à nouveau</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was left behind. Free some room or choose another folder.</source>
        <translation>Le disque est plein&#xa0;:&#xa0;%1. Rien n’a été laissé. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another program is using the workspace. Try again.</source>
        <translation>Un autre programme utilise l’espace de travail. Réessayez.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only: it is newer than this program, or may not be written.</source>
        <translation>L’espace de travail est ouvert en lecture seule&#xa0;: il est plus récent que ce programme, ou on ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>message&#xa0;%1</translation>
    </message>
    <message>
        <source>message of %1</source>
        <translation>message de&#xa0;%1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>référence&#xa0;%1</translation>
    </message>
    <message>
        <source>fact %1</source>
        <translation>fait&#xa0;%1</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>consignes</translation>
    </message>
    <message>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: draft %2, fact %3</source>
        <translation>%1&#xa0;: brouillon&#xa0;%2, fait&#xa0;%3</translation>
    </message>
    <message>
        <source>Differs from the fact</source>
        <translation>Diffère du fait</translation>
    </message>
    <message>
        <source>Fact deviates %1, more than %2</source>
        <translation>Le fait s’écarte de&#xa0;%1, plus que&#xa0;%2</translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>Caractère caché</translation>
    </message>
    <message>
        <source>Hidden change of direction</source>
        <translation>Changement de sens caché</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>Mots cachés</translation>
    </message>
    <message>
        <source>They say “%1”</source>
        <translation>Ils disent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1; the source has %2</source>
        <translation>%1&#xa0;; la source a&#xa0;%2</translation>
    </message>
    <message>
        <source>Opposite sign in the source</source>
        <translation>Signe opposé dans la source</translation>
    </message>
    <message>
        <source>Other scale in the source</source>
        <translation>Autre échelle dans la source</translation>
    </message>
    <message>
        <source>Other unit in the source</source>
        <translation>Autre unité dans la source</translation>
    </message>
    <message>
        <source>Figure not found in the source</source>
        <translation>Chiffre absent de la source</translation>
    </message>
    <message>
        <source>%1 is in no message, reference or fact</source>
        <translation>%1 n’est dans aucun message, référence ou fait</translation>
    </message>
    <message>
        <source>%1; nearest: %2</source>
        <translation>%1&#xa0;; le plus proche&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Fact stated in two ways</source>
        <translation>Fait énoncé de deux façons</translation>
    </message>
    <message>
        <source>Another figure under this fact’s name</source>
        <translation>Autre chiffre sous le nom de ce fait</translation>
    </message>
    <message>
        <source>%1 follows: %2</source>
        <translation>%1 en découle&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1 peut se lire de deux façons</translation>
    </message>
    <message>
        <source>No hidden characters</source>
        <translation>Aucun caractère caché</translation>
    </message>
    <message>
        <source>Not stated: %1</source>
        <translation>Non mentionné&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) found in the source</source>
        <translation>
            <numerusform>%n chiffre trouvé dans la source</numerusform>
            <numerusform>%n chiffres trouvés dans la source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) respected</source>
        <translation>
            <numerusform>%n fait respecté</numerusform>
            <numerusform>%n faits respectés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min&#xa0;%2 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 à&#xa0;%2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 à&#xa0;%2 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd, d MMM yyyy</source>
        <translation>dddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Light, under .1</source>
        <translation>Léger, moins de 0,1</translation>
    </message>
    <message>
        <source>Medium, under .3</source>
        <translation>Moyen, moins de 0,3</translation>
    </message>
    <message>
        <source>Heavy, under .5</source>
        <translation>Fort, moins de 0,5</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Réécrit</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteurs</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Fact or figure</source>
        <translation>Fait ou chiffre</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Non étayé</translation>
    </message>
    <message>
        <source>Missing info</source>
        <translation>Info manquante</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Wrong intent</source>
        <translation>Intention erronée</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
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
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineure</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeure</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>Formulaire d’accueil</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 approuvé</translation>
    </message>
    <message>
        <source>%1 sent edited</source>
        <translation>%1 envoyé modifié</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejeté</translation>
    </message>
    <message>
        <source>%1 escalated</source>
        <translation>%1 escaladé</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Someone else has this draft now.</source>
        <translation>Quelqu’un d’autre a maintenant ce brouillon.</translation>
    </message>
    <message>
        <source>Your text is kept. Open the next one.</source>
        <translation>Votre texte est gardé. Ouvrez le suivant.</translation>
    </message>
    <message>
        <source>Already decided.</source>
        <translation>Déjà décidé.</translation>
    </message>
    <message>
        <source>Undo or recall that decision first.</source>
        <translation>Annulez ou reprenez d’abord cette décision.</translation>
    </message>
    <message>
        <source>This draft is no longer wanted.</source>
        <translation>Ce brouillon n’est plus attendu.</translation>
    </message>
    <message>
        <source>It was withdrawn or ran out. Your text is kept.</source>
        <translation>Il a été retiré ou a expiré. Votre texte est gardé.</translation>
    </message>
    <message>
        <source>There is a newer revision.</source>
        <translation>Il existe une révision plus récente.</translation>
    </message>
    <message>
        <source>Look at it, then decide.</source>
        <translation>Regardez-la, puis décidez.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La file est en pause.</translation>
    </message>
    <message>
        <source>Decisions wait here until it is resumed.</source>
        <translation>Les décisions attendent ici jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>L’espace de travail est verrouillé.</translation>
    </message>
    <message>
        <source>Another program holds it: close that one, then try again.</source>
        <translation>Un autre programme le tient&#xa0;: fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This workspace is for reading only.</source>
        <translation>Cet espace de travail est en lecture seule.</translation>
    </message>
    <message>
        <source>It is newer than this program, or it may not be written: update the program, or check the permissions of its file and folder.</source>
        <translation>Il est plus récent que ce programme, ou on ne peut pas y écrire&#xa0;: mettez le programme à jour, ou vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>This file is no workspace.</source>
        <translation>Ce fichier n’est pas un espace de travail.</translation>
    </message>
    <message>
        <source>It was left as it is: %1</source>
        <translation>Il a été laissé tel quel&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>L’espace de travail est endommagé.</translation>
    </message>
    <message>
        <source>It was left as it is; restore a backup: %1</source>
        <translation>Il a été laissé tel quel&#xa0;; restaurez une sauvegarde&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Nothing is lost yet: make room and try again.</source>
        <translation>Rien n’est encore perdu&#xa0;: faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>Too late.</source>
        <translation>Trop tard.</translation>
    </message>
    <message>
        <source>The producer has it already.</source>
        <translation>Le système source l’a déjà.</translation>
    </message>
    <message>
        <source>That was refused.</source>
        <translation>Cela a été refusé.</translation>
    </message>
    <message>
        <source>The workspace could not be reached.</source>
        <translation>L’espace de travail n’a pas pu être atteint.</translation>
    </message>
    <message>
        <source>%1 stands nowhere in the source</source>
        <translation>%1 ne figure nulle part dans la source</translation>
    </message>
    <message>
        <source>Name not found in the source</source>
        <translation>Nom absent de la source</translation>
    </message>
    <message>
        <source>Address not found in the source</source>
        <translation>Adresse absente de la source</translation>
    </message>
    <message>
        <source>Link not found in the source</source>
        <translation>Lien absent de la source</translation>
    </message>
    <message>
        <source>E-mail address not found in the source</source>
        <translation>Adresse e-mail absente de la source</translation>
    </message>
    <message>
        <source>Somebody else’s e-mail address?</source>
        <translation>Adresse e-mail de quelqu’un d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody else’s phone number?</source>
        <translation>Numéro de téléphone de quelqu’un d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody else’s bank account?</source>
        <translation>Compte bancaire de quelqu’un d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody else’s payment card?</source>
        <translation>Carte de paiement de quelqu’un d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>A required phrase is missing</source>
        <translation>Une formule exigée manque</translation>
    </message>
    <message>
        <source>A phrase the guideline forbids</source>
        <translation>Une formule interdite par les consignes</translation>
    </message>
    <message>
        <source>Longer than asked for</source>
        <translation>Plus long que demandé</translation>
    </message>
    <message>
        <source>Shorter than asked for</source>
        <translation>Plus court que demandé</translation>
    </message>
    <message>
        <source>%1 words, at most %2</source>
        <translation>%1 mots, au plus&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 words, at least %2</source>
        <translation>%1 mots, au moins&#xa0;%2</translation>
    </message>
    <message>
        <source>Two forms of address</source>
        <translation>Deux formes d’adresse</translation>
    </message>
    <message>
        <source>Informal, where the voice is formal</source>
        <translation>Informel, alors que la voix est formelle</translation>
    </message>
    <message>
        <source>Formal, where the voice is informal</source>
        <translation>Formel, alors que la voix est informelle</translation>
    </message>
    <message>
        <source>A term to avoid</source>
        <translation>Un terme à éviter</translation>
    </message>
    <message>
        <source>%1; say “%2”</source>
        <translation>%1&#xa0;; dites «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No greeting</source>
        <translation>Pas de salutation</translation>
    </message>
    <message>
        <source>No closing</source>
        <translation>Pas de formule de fin</translation>
    </message>
    <message>
        <source>A long sentence</source>
        <translation>Une longue phrase</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Difficile à lire</translation>
    </message>
    <message>
        <source>Reading level %1 (LIX), at most %2</source>
        <translation>Niveau de lecture&#xa0;%1 (LIX), au plus&#xa0;%2</translation>
    </message>
    <message>
        <source>Not in the customer’s language</source>
        <translation>Pas dans la langue du client</translation>
    </message>
    <message>
        <source>Draft: %1; customer: %2</source>
        <translation>Brouillon&#xa0;:&#xa0;%1&#xa0;; client&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Speaks to a model or a reviewer</source>
        <translation>S’adresse à un modèle ou à un relecteur</translation>
    </message>
    <message>
        <source>The draft speaks of itself as a model</source>
        <translation>Le brouillon se présente comme un modèle</translation>
    </message>
    <message>
        <source>A placeholder was left in</source>
        <translation>Un champ à remplir est resté</translation>
    </message>
    <message>
        <source>Brand voice: %1 of 100</source>
        <translation>Voix de la marque&#xa0;:&#xa0;%1 sur 100</translation>
    </message>
    <message>
        <source>Names are not checked in this script</source>
        <translation>Les noms ne sont pas contrôlés dans cette écriture</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>L’espace de travail n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>%1 is no workspace. It was left as it is: start Bluepencil with another file.</source>
        <translation>%1 n’est pas un espace de travail. Il a été laissé tel quel&#xa0;: démarrez Bluepencil avec un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is: put a backup in its place, then try again.</source>
        <translation>%1 est endommagé. Il a été laissé tel quel&#xa0;: mettez une sauvegarde à sa place, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close that program, then try again.</source>
        <translation>Un autre programme tient&#xa0;%1. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Make room there, then try again.</source>
        <translation>Le disque de&#xa0;%1 est plein. Faites-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1. Mend that, then try again.</source>
        <translation>%1. Corrigez cela, puis réessayez.</translation>
    </message>
    <message>
        <source>empty (null)</source>
        <translation>vide (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>un groupe de champs</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>Another kind of value is needed: %1</source>
        <translation>Un autre type de valeur est attendu&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Not a date as 2026-11-28</source>
        <translation>Pas une date comme 2026-11-28</translation>
    </message>
    <message>
        <source>Not a time as 2026-11-28T09:30:00Z</source>
        <translation>Pas un horodatage comme 2026-11-28T09:30:00Z</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Pas une adresse e-mail</translation>
    </message>
    <message>
        <source>Not of the form %1</source>
        <translation>Pas de la forme&#xa0;%1</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>le texte finit trop tôt</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>a name in quotes is expected</source>
        <translation>un nom entre guillemets est attendu</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>un deux-points est attendu</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected</source>
        <translation>une virgule, un crochet fermant ou une accolade fermante est attendu</translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation>une virgule précède le crochet fermant ou l’accolade fermante</translation>
    </message>
    <message>
        <source>digits are expected</source>
        <translation>des chiffres sont attendus</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>le nombre est trop grand</translation>
    </message>
    <message>
        <source>a backslash stands before the wrong character</source>
        <translation>une barre oblique inverse précède un caractère non admis</translation>
    </message>
    <message>
        <source>half a character is written here</source>
        <translation>seule la moitié d’un caractère est écrite ici</translation>
    </message>
    <message>
        <source>a line end or another control character stands inside quotes</source>
        <translation>une fin de ligne ou un autre caractère de contrôle figure entre guillemets</translation>
    </message>
    <message>
        <source>the name stands there twice</source>
        <translation>le nom y figure deux fois</translation>
    </message>
    <message>
        <source>too many brackets inside brackets</source>
        <translation>trop de crochets ou d’accolades imbriqués</translation>
    </message>
    <message>
        <source>something follows behind the end</source>
        <translation>quelque chose suit après la fin</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne&#xa0;%1, colonne&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>None of the values allowed</source>
        <translation>Aucune des valeurs autorisées</translation>
    </message>
    <message>
        <source>Too long: %1 characters, at most %2</source>
        <translation>Trop long&#xa0;:&#xa0;%1 caractères, au plus&#xa0;%2</translation>
    </message>
    <message>
        <source>Too short: %1 characters, at least %2</source>
        <translation>Trop court&#xa0;:&#xa0;%1 caractères, au moins&#xa0;%2</translation>
    </message>
    <message>
        <source>Too many: %1, at most %2</source>
        <translation>Trop nombreux&#xa0;:&#xa0;%1, au plus&#xa0;%2</translation>
    </message>
    <message>
        <source>Too few: %1, at least %2</source>
        <translation>Trop peu nombreux&#xa0;:&#xa0;%1, au moins&#xa0;%2</translation>
    </message>
    <message>
        <source>Must be above %1</source>
        <translation>Doit être supérieur à&#xa0;%1</translation>
    </message>
    <message>
        <source>Must be at least %1</source>
        <translation>Doit être d’au moins&#xa0;%1</translation>
    </message>
    <message>
        <source>Must be below %1</source>
        <translation>Doit être inférieur à&#xa0;%1</translation>
    </message>
    <message>
        <source>Must be at most %1</source>
        <translation>Doit être d’au plus&#xa0;%1</translation>
    </message>
    <message>
        <source>Must be a multiple of %1</source>
        <translation>Doit être un multiple de&#xa0;%1</translation>
    </message>
    <message>
        <source>Not written as the schema asks: %1</source>
        <translation>N’est pas écrit comme le schéma le demande&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The same value stands there twice</source>
        <translation>La même valeur y figure deux fois</translation>
    </message>
    <message>
        <source>The schema has no such field</source>
        <translation>Le schéma n’a pas ce champ</translation>
    </message>
    <message>
        <source>Fits none of the forms that are allowed</source>
        <translation>Ne correspond à aucune des formes autorisées</translation>
    </message>
    <message>
        <source>Fits several forms, where one is allowed</source>
        <translation>Correspond à plusieurs formes, alors qu’une seule est autorisée</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>JSON non valide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Not checked in the schema: %1</source>
        <translation>Non contrôlé dans le schéma&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Another draft asked for: %1</source>
        <translation>Autre brouillon demandé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>TRL texts</source>
        <translation>Textes TRL</translation>
    </message>
    <message>
        <source>trl-language-modeling: the whole conversation is learned</source>
        <translation>trl-language-modeling : toute la conversation est apprise</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>huggingface: a repository with its card, Parquet and JSONL</source>
        <translation>huggingface : un dépôt avec sa fiche, Parquet et JSONL</translation>
    </message>
    <message>
        <source>LLaMA-Factory</source>
        <translation>LLaMA-Factory</translation>
    </message>
    <message>
        <source>llama-factory: answers, pairs and verdicts with dataset_info.json</source>
        <translation>llama-factory : réponses, paires et verdicts avec dataset_info.json</translation>
    </message>
    <message>
        <source>Axolotl</source>
        <translation>Axolotl</translation>
    </message>
    <message>
        <source>axolotl: answers, pairs and verdicts with their configurations</source>
        <translation>axolotl : réponses, paires et verdicts avec leurs configurations</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>gemini: contents and the final</source>
        <translation>gemini : contenus et version finale</translation>
    </message>
    <message>
        <source>Gemini pairs</source>
        <translation>Paires Gemini</translation>
    </message>
    <message>
        <source>gemini-preference: final over draft</source>
        <translation>gemini-preference : version finale préférée au brouillon</translation>
    </message>
    <message>
        <source>Bedrock</source>
        <translation>Bedrock</translation>
    </message>
    <message>
        <source>bedrock: a conversation and the final</source>
        <translation>bedrock : une conversation et la version finale</translation>
    </message>
    <message>
        <source>Nova pairs</source>
        <translation>Paires Nova</translation>
    </message>
    <message>
        <source>nova-preference: final over draft</source>
        <translation>nova-preference : version finale préférée au brouillon</translation>
    </message>
    <message>
        <source>JumpStart</source>
        <translation>JumpStart</translation>
    </message>
    <message>
        <source>sagemaker-jumpstart: one question and the final, with template.json</source>
        <translation>sagemaker-jumpstart : une question et la version finale, avec template.json</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>mistral: messages and the final</source>
        <translation>mistral : messages et version finale</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Tâche de correction</translation>
    </message>
    <message>
        <source>edit-task: how a draft became the final, and why</source>
        <translation>edit-task : comment le brouillon est devenu la version finale, et pourquoi</translation>
    </message>
    <message>
        <source>Edits by span</source>
        <translation>Modifications par passage</translation>
    </message>
    <message>
        <source>span-edits: every change and label with its place</source>
        <translation>span-edits : chaque modification et étiquette avec sa place</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>extraction: the fields of a JSON final and where they were read</source>
        <translation>extraction : les champs d’une version finale JSON et où ils ont été lus</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>reward: final over draft, with a margin</source>
        <translation>reward : version finale préférée au brouillon, avec un écart</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>csv: a table for people</source>
        <translation>csv : un tableau pour les personnes</translation>
    </message>
    <message>
        <source>the system speaks later</source>
        <translation>le système parle plus tard</translation>
    </message>
    <message>
        <source>the system speaks more than once</source>
        <translation>le système parle plus d’une fois</translation>
    </message>
    <message>
        <source>turns do not alternate</source>
        <translation>les tours n’alternent pas</translation>
    </message>
    <message>
        <source>there is more than one question</source>
        <translation>il y a plus d’une question</translation>
    </message>
    <message>
        <source>has a word that the target reserves</source>
        <translation>contient un mot réservé par la cible</translation>
    </message>
    <message>
        <source>the final is not JSON</source>
        <translation>la version finale n’est pas du JSON</translation>
    </message>
    <message>
        <source>has too many fields</source>
        <translation>a trop de champs</translation>
    </message>
    <message>
        <source>longer than a cell can be</source>
        <translation>plus long qu’une cellule ne peut l’être</translation>
    </message>
    <message>
        <source>too little of the draft was on screen</source>
        <translation>trop peu du brouillon était à l’écran</translation>
    </message>
    <message>
        <source>nobody else decided the same</source>
        <translation>personne d’autre n’a décidé de même</translation>
    </message>
    <message>
        <source>the reviewers disagree</source>
        <translation>les relecteurs sont en désaccord</translation>
    </message>
    <message>
        <source>contradicted by another decision</source>
        <translation>contredit par une autre décision</translation>
    </message>
    <message>
        <source>the model is judged by this text</source>
        <translation>le modèle est jugé sur ce texte</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>nearly the same is there already</source>
        <translation>presque le même est déjà présent</translation>
    </message>
    <message>
        <source>too long in tokens</source>
        <translation>trop long en tokens</translation>
    </message>
    <message>
        <source>enough of this reviewer</source>
        <translation>assez de ce relecteur</translation>
    </message>
    <message>
        <source>enough about this person</source>
        <translation>assez sur cette personne</translation>
    </message>
    <message>
        <source>the person is trained on already</source>
        <translation>cette personne sert déjà à l’entraînement</translation>
    </message>
    <message>
        <source>withdrawn since</source>
        <translation>retirés depuis</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur ne peut pas être atteint.</translation>
    </message>
    <message>
        <source>The server does not take the token.</source>
        <translation>Le serveur n’accepte pas le jeton.</translation>
    </message>
    <message>
        <source>Kinds of decision</source>
        <translation>Types de décision</translation>
    </message>
    <message>
        <source>More attributes</source>
        <translation>Autres attributs</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>Attribut&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>the person is restricted</source>
        <translation>traitement limité pour cette personne</translation>
    </message>
    <message>
        <source>corrected since, at the person&apos;s wish</source>
        <translation>rectifié depuis, à la demande de la personne</translation>
    </message>
    <message>
        <source>flagged: health, belief and the like</source>
        <translation>marqué&#xa0;: santé, convictions et similaires</translation>
    </message>
    <message>
        <source>damaged: no longer what was stored</source>
        <translation>endommagé : n’est plus ce qui a été enregistré</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>the same text stands in another split</source>
        <translation>le même texte figure dans une autre partie</translation>
    </message>
    <message>
        <source>%1: fewer than %2 rows to train with; %3 says “%4”</source>
        <translation>%1&#xa0;: moins de %2 lignes pour l’entraînement&#xa0;; %3 dit «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>%1: no rows</source>
        <translation>%1&#xa0;: aucune ligne</translation>
    </message>
    <message>
        <source>%1: all labels are the same; there is nothing to learn from</source>
        <translation>%1&#xa0;: tous les verdicts sont identiques&#xa0;; il n’y a rien à apprendre</translation>
    </message>
    <message>
        <source>%1: %2 desirable rows, %3 undesirable ones; set %4 to %5, so that weight times count is level</source>
        <translation>%1&#xa0;: %2 lignes souhaitables, %3 indésirables&#xa0;; mettez %4 à %5 pour équilibrer poids et nombre</translation>
    </message>
    <message>
        <source>%1: more than %2 tokens of %3 (rows: %4); %5 says “%6”</source>
        <translation>%1&#xa0;: plus de %2 tokens de %3 (lignes&#xa0;: %4)&#xa0;; %5 dit «&#xa0;%6&#xa0;»</translation>
    </message>
    <message>
        <source>%1: control characters, of which their pictures stand in the cells (rows: %2)</source>
        <translation>%1&#xa0;: caractères de contrôle, remplacés par leurs symboles dans les cellules (lignes&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Verdicts are of the same decisions as the pairs; in one training an edit would count twice</source>
        <translation>Les verdicts viennent des mêmes décisions que les paires&#xa0;; dans un même entraînement, une modification compterait deux fois</translation>
    </message>
    <message>
        <source>Lengths are in characters: the table by which tokens are counted is not there</source>
        <translation>Les longueurs sont en caractères&#xa0;: la table qui sert à compter les tokens est absente</translation>
    </message>
    <message>
        <source>Words for a misspelt one</source>
        <translation>Mots pour un mot mal orthographié</translation>
    </message>
    <message>
        <source>Corrections made before</source>
        <translation>Corrections déjà faites</translation>
    </message>
    <message>
        <source>The other draft asked for</source>
        <translation>L’autre brouillon demandé</translation>
    </message>
    <message>
        <source>Figure deviates from a key fact</source>
        <translation>Chiffre qui s’écarte d’un fait clé</translation>
    </message>
    <message>
        <source>Key fact missing</source>
        <translation>Fait clé manquant</translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation>Champ à remplir resté dans le texte</translation>
    </message>
    <message>
        <source>Required or forbidden phrase</source>
        <translation>Formule exigée ou interdite</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Voix de la marque</translation>
    </message>
    <message>
        <source>Too long or too short</source>
        <translation>Trop long ou trop court</translation>
    </message>
    <message>
        <source>Wrong language</source>
        <translation>Mauvaise langue</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Instruction in the text</source>
        <translation>Instruction dans le texte</translation>
    </message>
    <message>
        <source>Fields do not fit the schema</source>
        <translation>Champs non conformes au schéma</translation>
    </message>
    <message>
        <source>%1 reads as %2</source>
        <translation>%1 se lit comme « %2 »</translation>
    </message>
    <message>
        <source>Letters that pass for others</source>
        <translation>Des lettres qui passent pour d’autres</translation>
    </message>
    <message>
        <source>A host that passes for another</source>
        <translation>Un hôte qui passe pour un autre</translation>
    </message>
    <message>
        <source>Encoded words</source>
        <translation>Des mots encodés</translation>
    </message>
    <message>
        <source>orders to a model or a reviewer</source>
        <translation>ordres à un modèle ou un relecteur</translation>
    </message>
</context>
</TS>
