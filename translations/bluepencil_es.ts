<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>LinkQuestion</name>
    <message>
        <source>This link is not opened</source>
        <translation>Este enlace no se abre</translation>
    </message>
    <message>
        <source>Only addresses of the web (http, https) are.</source>
        <translation>Solo se abren direcciones web (http, https).</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>The same in ASCII: %1</source>
        <translation>Lo mismo en ASCII: %1</translation>
    </message>
    <message>
        <source>The host mixes scripts: its letters may imitate others.</source>
        <translation>El nombre del servidor mezcla sistemas de escritura: sus letras pueden imitar a otras.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>The host is in another script and reads as %1.</source>
        <translation>El host está en otra escritura y se lee como %1.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ActionRegistry</name>
    <message>
        <source>Only in Review</source>
        <translation>Solo en Revisión</translation>
    </message>
    <message>
        <source>Only in Statistics</source>
        <translation>Solo en Estadísticas</translation>
    </message>
    <message>
        <source>Only in Datasets</source>
        <translation>Solo en Conjuntos de datos</translation>
    </message>
    <message>
        <source>Only in Settings</source>
        <translation>Solo en Ajustes</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>No es posible ahora</translation>
    </message>
</context>
<context>
    <name>bluepencil::AdjudicationOverlay</name>
    <message>
        <source>approved the draft, %1</source>
        <translation>aprobó el borrador, %1</translation>
    </message>
    <message>
        <source>edited it, %1</source>
        <translation>lo editó, %1</translation>
    </message>
    <message>
        <source>rejected it, with a text, %1</source>
        <translation>lo rechazó, con un texto, %1</translation>
    </message>
    <message>
        <source>rejected it, %1</source>
        <translation>lo rechazó, %1</translation>
    </message>
    <message>
        <source>passed it on, %1</source>
        <translation>lo escaló, %1</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decide between reviewers</source>
        <translation>Decidir entre revisores</translation>
    </message>
    <message>
        <source>Decide on the draft myself</source>
        <translation>Decidir yo sobre el borrador</translation>
    </message>
    <message>
        <source>They decided without seeing each other. What you take goes into the text, where you can change it; it goes out when you decide.</source>
        <translation>Decidieron sin ver cada uno lo del otro. Lo que usted tome pasa al texto, donde puede cambiarlo; sale cuando usted decida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more decided.</source>
        <translation>
            <numerusform>%Ln persona más decidió.</numerusform>
            <numerusform>%Ln personas más decidieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Final of %1 against the draft</source>
        <translation>Versión final de %1 frente al borrador</translation>
    </message>
    <message>
        <source>No text goes out if you reject it too (F12).</source>
        <translation>No sale ningún texto si usted también lo rechaza (F12).</translation>
    </message>
    <message>
        <source>There is no text of theirs.</source>
        <translation>No hay ningún texto de esta persona.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <translation>Tomar el borrador</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>Tomar este texto</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::AgreementPage</name>
    <message>
        <source>no item judged twice</source>
        <translation>ningún elemento juzgado dos veces</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>todo igual</translation>
    </message>
    <message>
        <source>items differ in reviewers</source>
        <translation>número desigual de revisores</translation>
    </message>
    <message>
        <source>not two reviewers</source>
        <translation>no son dos revisores</translation>
    </message>
    <message>
        <source>under %1 items</source>
        <translation>menos de %1 elementos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Effort in bands</source>
        <translation>Esfuerzo por tramos</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Label set or not</source>
        <translation>Etiqueta puesta o no</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Lo juzgado</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
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
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>People and agreement</source>
        <translation>Personas y acuerdo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Parejas de revisores</translation>
    </message>
    <message>
        <source>Agreement of all</source>
        <translation>Acuerdo de todos</translation>
    </message>
    <message>
        <source>Same action</source>
        <translation>Misma acción</translation>
    </message>
    <message>
        <source>Where a senior decided: whose decision stood</source>
        <translation>Donde decidió un responsable: de quién fue la decisión que se mantuvo</translation>
    </message>
    <message>
        <source>Agreement by group</source>
        <translation>Acuerdo por grupo</translation>
    </message>
    <message>
        <source>No item was decided twice</source>
        <translation>Ningún elemento se decidió dos veces</translation>
    </message>
    <message>
        <source>Agreement is measured where two or more people decide on the same draft without seeing each other. Ask for an overlap of 2 on an item or a queue.</source>
        <translation>El acuerdo se mide donde dos o más personas deciden sobre el mismo borrador sin ver lo de las demás. Pida un solapamiento de 2 en un elemento o en una cola.</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>Demasiado pocos para mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were decided twice in this period; figures are shown from 5 on.</source>
        <translation>
            <numerusform>%Ln elemento se decidió dos veces en este periodo; las cifras se muestran a partir de 5.</numerusform>
            <numerusform>%Ln elementos se decidieron dos veces en este periodo; las cifras se muestran a partir de 5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2 agree, 95 % interval %3, %4</source>
        <translation>%1: coinciden %2, intervalo del 95 %: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>; under 30: read the interval</source>
        <translation>; menos de 30: mire el intervalo</translation>
    </message>
    <message>
        <source>Label set by both or by neither</source>
        <translation>Etiqueta puesta por ambos o por ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%Ln grupo por debajo de n = 5 oculto</numerusform>
            <numerusform>%Ln grupos por debajo de n = 5 ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>por debajo de n = 30 marcados, de 5 ocultos</translation>
    </message>
    <message>
        <source>No group has 5 items.</source>
        <translation>Ningún grupo tiene 5 elementos.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Decided over</source>
        <translation>Resueltas por un responsable</translation>
    </message>
    <message>
        <source>Stood</source>
        <translation>Mantenidas</translation>
    </message>
    <message>
        <source>%1 of %2 items have the same final from all (%3); HTER between two finals is %4 on average, half of the items are under %5.</source>
        <translation>%1 de %2 elementos tienen la misma versión final de todos (%3); el HTER entre dos versiones finales es %4 de media, y en la mitad de los elementos es menor que %5.</translation>
    </message>
    <message numerus="yes">
        <source>A senior decided on %Ln item(s) and took one of the decisions as it was on %1 (%2).</source>
        <translation>
            <numerusform>Un responsable decidió sobre %Ln elemento y tomó tal cual una de las decisiones en %1 (%2).</numerusform>
            <numerusform>Un responsable decidió sobre %Ln elementos y tomó tal cual una de las decisiones en %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions count that were made without seeing the others’. Groups under 30 items are marked and do not sort by their figures; α is shown from 50 items on. Intervals: 95 %, by drawing items again (seed %1); of the share of two, Wilson’s.</source>
        <translation>Cuentan las decisiones que se tomaron sin ver las de los demás. Los grupos de menos de 30 elementos se marcan y no se ordenan por sus cifras; α se muestra a partir de 50 elementos. Intervalos: 95 %, por remuestreo de elementos (semilla %1); el de la proporción entre dos, de Wilson.</translation>
    </message>
    <message>
        <source>Agreement by group: %1</source>
        <translation>Acuerdo por grupo: %1</translation>
    </message>
    <message>
        <source>%1 of %2 items have the same final from all (%3); HTER between two finals is %4 on average.</source>
        <translation>%1 de %2 elementos tienen la misma versión final de todos (%3); el HTER entre dos versiones finales es %4 de media.</translation>
    </message>
    <message>
        <source>Items that two or more decided</source>
        <translation>Elementos que decidieron dos o más personas</translation>
    </message>
    <message>
        <source>%1: items that two or more decided</source>
        <translation>%1: elementos que decidieron dos o más personas</translation>
    </message>
    <message>
        <source>%1: items that both decided</source>
        <translation>%1: elementos que decidieron ambos</translation>
    </message>
    <message>
        <source>%1: items on which one or more set it</source>
        <translation>%1: elementos en los que la puso al menos una persona</translation>
    </message>
    <message>
        <source>%1: items on which a senior decided</source>
        <translation>%1: elementos que decidió un sénior</translation>
    </message>
    <message>
        <source>Beside the other selection</source>
        <translation>Junto a la otra selección</translation>
    </message>
    <message>
        <source>Decided by a senior</source>
        <translation>Decididos por un responsable</translation>
    </message>
    <message>
        <source>The senior took one as it was</source>
        <translation>El responsable tomó una tal cual</translation>
    </message>
</context>
<context>
    <name>bluepencil::BandsCard</name>
    <message>
        <source>Edit effort of what is kept</source>
        <translation>Esfuerzo de edición de lo conservado</translation>
    </message>
    <message>
        <source>HTER, %1 without a final</source>
        <translation>HTER, %1 sin versión final</translation>
    </message>
    <message>
        <source>HTER bands</source>
        <translation>Tramos de HTER</translation>
    </message>
</context>
<context>
    <name>bluepencil::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>bluepencil::BatchDiffCard</name>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Rows of each format</source>
        <translation>Filas de cada formato</translation>
    </message>
    <message>
        <source>%1 compared with</source>
        <translation>%1 comparado con</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) added</source>
        <translation>
            <numerusform>%n decisión añadida</numerusform>
            <numerusform>%n decisiones añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n desaparecida</numerusform>
            <numerusform>%n desaparecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n modificada desde entonces</numerusform>
            <numerusform>%n modificadas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in both</source>
        <translation>
            <numerusform>%n en ambos</numerusform>
            <numerusform>%n en ambos</numerusform>
        </translation>
    </message>
    <message>
        <source>the same content to the byte</source>
        <translation>el mismo contenido, byte a byte</translation>
    </message>
    <message>
        <source>Rows of a format</source>
        <translation>Filas de un formato</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Diferencia</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are the same.</source>
        <translation>Los ajustes son los mismos.</translation>
    </message>
    <message>
        <source>Settings that differ:</source>
        <translation>Ajustes que difieren:</translation>
    </message>
</context>
<context>
    <name>bluepencil::BenchmarksPage</name>
    <message>
        <source>HTER, less is better</source>
        <translation>HTER, menos es mejor</translation>
    </message>
    <message>
        <source>chrF2, more is better</source>
        <translation>chrF2, más es mejor</translation>
    </message>
    <message>
        <source>Fields alike, more is better</source>
        <translation>Campos iguales, más es mejor</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>Latest run</source>
        <translation>Última ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s), %2 without a draft</source>
        <translation>
            <numerusform>%1, %Ln elemento, %2 sin borrador</numerusform>
            <numerusform>%1, %Ln elementos, %2 sin borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>Every threshold is reached, by all items.</source>
        <translation>Se alcanzan todos los umbrales, con todos los elementos.</translation>
    </message>
    <message>
        <source>A threshold is not reached, or items have no draft.</source>
        <translation>No se alcanza algún umbral o hay elementos sin borrador.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Valor, %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold reached</source>
        <translation>Umbral alcanzado</translation>
    </message>
    <message>
        <source>Same items in both</source>
        <translation>Los mismos elementos en ambas</translation>
    </message>
    <message>
        <source>Change to the run before, %1</source>
        <translation>Cambio respecto a la ejecución anterior, %1</translation>
    </message>
    <message>
        <source>run by run, band: %1</source>
        <translation>ejecución por ejecución, banda: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3, n = %4</source>
        <translation>%1, %2: %3, n = %4</translation>
    </message>
    <message>
        <source>%1; threshold %2, %3</source>
        <translation>%1; umbral %2, %3</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Pruebas de referencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Must reach</source>
        <translation>Debe alcanzar</translation>
    </message>
    <message>
        <source>HTER at most %1</source>
        <translation>HTER como máximo %1</translation>
    </message>
    <message>
        <source>chrF2 at least %1</source>
        <translation>chrF2 como mínimo %1</translation>
    </message>
    <message>
        <source>fields at least %1</source>
        <translation>campos como mínimo %1</translation>
    </message>
    <message>
        <source>No benchmarks yet</source>
        <translation>Aún no hay pruebas de referencia</translation>
    </message>
    <message>
        <source>A benchmark is a frozen set of items with the finals that people gave them: “benchmark create” on the command line makes one, “benchmark import” holds the drafts of a model against it.</source>
        <translation>Una prueba de referencia es un conjunto congelado de elementos con las versiones finales que les dieron las personas: «benchmark create» en la línea de comandos crea una y «benchmark import» compara con ella los borradores de un modelo.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>No run with five items yet: “benchmark import” on the command line holds the drafts of a model against it.</source>
        <translation>Aún no hay ninguna ejecución con cinco elementos: «benchmark import» en la línea de comandos compara con ella los borradores de un modelo.</translation>
    </message>
    <message>
        <source>Benchmarks: models on frozen items</source>
        <translation>Pruebas de referencia: modelos sobre elementos congelados</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Prueba de referencia</translation>
    </message>
    <message>
        <source>Check findings for 100 drafts, less is better</source>
        <translation>Hallazgos de las comprobaciones por 100 borradores, menos es mejor</translation>
    </message>
    <message>
        <source>check findings at most %1</source>
        <translation>hallazgos como máximo %1</translation>
    </message>
    <message>
        <source>All runs of %1, whatever the period above. Intervals are the middle 95 % of 2,000 draws of the items; changes are paired: the same items of both runs. The scores are kept, not the drafts: a point opens what people decided on the items. Finals that came from editing a model’s drafts favour that model.</source>
        <translation>Todas las ejecuciones de %1, sea cual sea el periodo de arriba. Los intervalos son el 95 % central de 2000 remuestreos de los elementos; los cambios son pareados: los mismos elementos de ambas ejecuciones. Se conservan las puntuaciones, no los borradores: un punto abre lo que las personas decidieron sobre los elementos. Las versiones finales que surgieron de editar los borradores de un modelo favorecen a ese modelo.</translation>
    </message>
    <message>
        <source>other guideline or program</source>
        <translation>otra guía u otro programa</translation>
    </message>
    <message>
        <source>A benchmark has the same items whatever is selected; each run stands beside the one before.</source>
        <translation>Una prueba de referencia tiene los mismos elementos sea cual sea la selección; cada ejecución está junto a la anterior.</translation>
    </message>
</context>
<context>
    <name>bluepencil::BesideView</name>
    <message>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>Compare with another text</source>
        <translation>Comparar con otro texto</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparado con: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::BiasPage</name>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalados</translation>
    </message>
    <message>
        <source>Heavy edits</source>
        <translation>Ediciones fuertes</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Alguna etiqueta</translation>
    </message>
    <message>
        <source>HTER, mean</source>
        <translation>HTER, media</translation>
    </message>
    <message>
        <source>Time, median</source>
        <translation>Tiempo, mediana</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>grupo de comparación</translation>
    </message>
    <message>
        <source>too small to judge</source>
        <translation>demasiado pequeño para juzgarlo</translation>
    </message>
    <message>
        <source>evidence of a difference</source>
        <translation>evidencia de una diferencia</translation>
    </message>
    <message>
        <source>no difference larger than %1 detectable</source>
        <translation>ninguna diferencia mayor que %1 detectable</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>no evidence of a difference</source>
        <translation>sin evidencia de una diferencia</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>%1; within model and task it points the other way</source>
        <translation>%1; dentro de cada modelo y tarea apunta en sentido contrario</translation>
    </message>
    <message>
        <source>Bias audit</source>
        <translation>Auditoría de sesgos</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Grupos por</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Groups compared</source>
        <translation>Grupos comparados</translation>
    </message>
    <message>
        <source>No decision to compare</source>
        <translation>No hay decisiones que comparar</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>Demasiado pocas para mostrarlas</translation>
    </message>
    <message>
        <source>with the largest group</source>
        <translation>con el grupo más grande</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message numerus="yes">
        <source>q is p adjusted for %Ln comparison(s) (Benjamini and Hochberg); under .05 it is called evidence. p: Fisher’s exact test, of HTER and time Mann and Whitney’s.</source>
        <translation>
            <numerusform>q es p ajustado por %Ln comparación (Benjamini y Hochberg); por debajo de 0,05 se habla de evidencia. p: prueba exacta de Fisher; para el HTER y el tiempo, la de Mann y Whitney.</numerusform>
            <numerusform>q es p ajustado por %Ln comparaciones (Benjamini y Hochberg); por debajo de 0,05 se habla de evidencia. p: prueba exacta de Fisher; para el HTER y el tiempo, la de Mann y Whitney.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within strata: the odds ratio of the two groups within each model and task (Mantel and Haenszel), for groups that differ in what they are sent.</source>
        <translation>Por estratos: la odds ratio de los dos grupos dentro de cada modelo y tarea (Mantel y Haenszel), para grupos que difieren en lo que se les envía.</translation>
    </message>
    <message>
        <source>“Detectable” would be found in four of five samples of these sizes. Under 30 decisions a group is marked, under 5 hidden.</source>
        <translation>«Detectable» significa que se hallaría en cuatro de cada cinco muestras de estos tamaños. Un grupo se marca con menos de 30 decisiones y se oculta con menos de 5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) hidden.</source>
        <translation>
            <numerusform>%Ln grupo oculto.</numerusform>
            <numerusform>%Ln grupos ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3, n = %4; %5</source>
        <translation>%1: %2, intervalo del 95 %: %3, n = %4; %5</translation>
    </message>
    <message>
        <source>%1, by group</source>
        <translation>%1, por grupo</translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>por debajo de n = 30 marcados, de 5 ocultos</translation>
    </message>
    <message>
        <source>No group has 5 decisions with this figure.</source>
        <translation>Ningún grupo tiene 5 decisiones con esta cifra.</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diferencia, puntos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
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
        <translation>Razón</translation>
    </message>
    <message>
        <source>Odds ratio within strata</source>
        <translation>Odds ratio por estratos</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué indica</translation>
    </message>
    <message>
        <source>There are none in this period and of this kind. Go back and choose a longer period or fewer conditions; groups are compared from 5 decisions on.</source>
        <translation>No hay ninguna en este periodo y de este tipo. Vuelva atrás y elija un periodo más largo o menos condiciones; los grupos se comparan a partir de 5 decisiones.</translation>
    </message>
    <message>
        <source>No group by %1 has 5 decisions; smaller ones are hidden, because they would say more about single cases than about the group. Choose other groups above, or go back and choose a longer period.</source>
        <translation>Ningún grupo por %1 tiene 5 decisiones; los más pequeños se ocultan, porque dirían más de casos concretos que del grupo. Elija otros grupos arriba, o vuelva atrás y elija un periodo más largo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; within model and task there is no difference</source>
        <translation>%1; dentro de cada modelo y tarea no hay diferencia</translation>
    </message>
    <message>
        <source>The audit compares groups with each other: choose an attribute, such as the model, instead of a second selection.</source>
        <translation>La auditoría compara grupos entre sí: elija un atributo, como el modelo, en lugar de una segunda selección.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>too large to be checked</source>
        <translation>demasiado grande para comprobarlo</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>nada que revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>Correcto así</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation>Motivo, en una línea</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n por responder</numerusform>
            <numerusform>%n por responder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Pendiente de respuesta</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandDelegate</name>
    <message>
        <source>your keys</source>
        <translation>sus teclas</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandModel</name>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>sus teclas</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>ahora no: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandPalette</name>
    <message>
        <source>Run an action</source>
        <translation>Ejecutar una acción</translation>
    </message>
    <message>
        <source>Run an action: type some of its letters</source>
        <translation>Ejecutar una acción: escriba algunas de sus letras</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>Ninguna acción tiene estas letras. Con menos se encuentran más.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
</context>
<context>
    <name>bluepencil::CompareBase</name>
    <message>
        <source>Final of %1</source>
        <translation>Versión final de %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>aprobada el %1</translation>
    </message>
    <message>
        <source>rejected, with a text, %1</source>
        <translation>de un rechazo con texto, el %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>editada el %1</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Lo que envió</translation>
    </message>
    <message>
        <source>%1; the producer gave it back</source>
        <translation>%1; el sistema de origen lo devolvió</translation>
    </message>
    <message>
        <source>%1; you took it back</source>
        <translation>%1; usted lo retiró</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Lo que escribió antes</translation>
    </message>
    <message>
        <source>%1; it came too late</source>
        <translation>%1; llegó demasiado tarde</translation>
    </message>
    <message>
        <source>Draft of revision %1</source>
        <translation>Borrador de la revisión %1</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>sustituido el %1</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>prompt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Borrador %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CompareOverlay</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Texts to compare with</source>
        <translation>Textos con los que comparar</translation>
    </message>
    <message>
        <source>Marks and hunks follow what is chosen here. What is stored stays against the draft.</source>
        <translation>Las marcas y los cambios siguen lo que se elige aquí. Lo que se guarda sigue refiriéndose al borrador.</translation>
    </message>
    <message>
        <source>compared with now</source>
        <translation>comparado ahora</translation>
    </message>
    <message>
        <source>%1; compared with now</source>
        <translation>%1; comparado ahora</translation>
    </message>
</context>
<context>
    <name>bluepencil::ConflictOverlay</name>
    <message>
        <source>Decisions that did not count</source>
        <translation>Decisiones que no contaron</translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <translation>Copiar todos los textos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>While there was no contact others were faster with %n draft(s). Nothing of yours went out for them; your texts are kept.</source>
        <translation>
            <numerusform>Mientras no había conexión, otros se adelantaron con %n borrador. No salió nada suyo para él; sus textos se conservan.</numerusform>
            <numerusform>Mientras no había conexión, otros se adelantaron con %n borradores. No salió nada suyo para ellos; sus textos se conservan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>A team&apos;s workspace is reached through its gateway. This machine then keeps a journal of its own: you work on without contact, and nothing that you wrote is lost.</source>
        <translation>A un espacio de trabajo en equipo se accede por su puerta de enlace. Este equipo lleva entonces un diario propio: usted sigue trabajando sin conexión y no se pierde nada de lo que ha escrito.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Dirección de la puerta de enlace</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Leave empty to use the one that is kept</source>
        <translation>Déjelo vacío para usar el guardado</translation>
    </message>
    <message>
        <source>As it was given to you</source>
        <translation>Tal como se lo dieron</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>Until the window closes</source>
        <translation>Hasta que se cierre la ventana</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keychain holds it, never a file of this program.</source>
        <translation>Está en el llavero de su sistema, nunca en un archivo de este programa.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that the program could use. The token is kept in no file, so you are asked for it again at the next start.</source>
        <translation>Este sistema no tiene ningún llavero que el programa pueda usar. El token no se guarda en ningún archivo, así que se le volverá a pedir en el próximo inicio.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Usar esta conexión</translation>
    </message>
    <message>
        <source>The keychain did not take the token.</source>
        <translation>El llavero no aceptó el token.</translation>
    </message>
    <message>
        <source>It says: %1. The token is used until the window closes, and kept in no file.</source>
        <translation>Indica: %1. El token se usa hasta que se cierre la ventana y no se guarda en ningún archivo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; nothing was sent to it.</source>
        <translation>Pregunte a quien gestiona el servidor; a este no se le envió nada.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>This machine says it is %1. If that is right, the server needs a new certificate. Nothing was sent to it.</source>
        <translation>Fecha de este equipo: %1. Si es correcta, el servidor necesita un certificado nuevo. No se le envió nada.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>El certificado de %1 aún no es válido.</translation>
    </message>
    <message>
        <source>This machine says it is %1. If that is wrong, set its clock. Nothing was sent to the server.</source>
        <translation>Fecha de este equipo: %1. Si es incorrecta, ajuste su reloj. No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself.</source>
        <translation>El certificado de %1 está autofirmado.</translation>
    </message>
    <message>
        <source>Nobody vouches for it. If it is your team&apos;s own, have it added to the certificates this machine trusts. Nothing was sent to the server.</source>
        <translation>Nadie responde de él. Si es de su grupo de trabajo, pida que lo añadan a los certificados en los que confía este equipo. No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>This machine does not know who vouches for %1.</source>
        <translation>Este equipo no conoce a quien responde de %1.</translation>
    </message>
    <message>
        <source>The issuer of its certificate is not among those this machine trusts. If it is your company&apos;s own, have it added there. Nothing was sent to the server.</source>
        <translation>El emisor de su certificado no está entre aquellos en los que confía este equipo. Si es el de su empresa, pida que lo añadan. No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name than %1.</source>
        <translation>El certificado pertenece a un nombre distinto de %1.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, somebody else may be answering.</source>
        <translation>Compruebe la dirección. Si es correcta, puede que responda otro.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>El certificado de %1 fue revocado.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Conectado a %1 como %2.</translation>
    </message>
    <message>
        <source>Every queue is open to you.</source>
        <translation>Tiene acceso a todas las colas.</translation>
    </message>
    <message>
        <source>Your queues: %1</source>
        <translation>Sus colas: %1</translation>
    </message>
    <message>
        <source>But the connection is not encrypted: others on the way can read drafts, answers and your token. Use an address that begins with https://.</source>
        <translation>Pero la conexión no está cifrada: por el camino, otros pueden leer los borradores, las respuestas y su token. Use una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>Eso no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>It looks like https://review.example.com, perhaps with a port or a path.</source>
        <translation>Tiene la forma https://review.example.com, quizá con un puerto o una ruta.</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>No hay ningún servidor llamado %1.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this machine is on the network the server is on; a VPN may be needed.</source>
        <translation>Compruebe que está bien escrito y que este equipo está en la misma red que el servidor; quizá haga falta una VPN.</translation>
    </message>
    <message>
        <source>%1 is there, but takes no connections at that port.</source>
        <translation>%1 está ahí, pero no acepta conexiones en ese puerto.</translation>
    </message>
    <message>
        <source>Check the port; if it is right, the gateway is not running.</source>
        <translation>Compruebe el puerto; si es correcto, la puerta de enlace no está en marcha.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>It may be off, or a firewall on the way keeps it from answering.</source>
        <translation>Puede que esté apagado o que un cortafuegos por el camino le impida responder.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Se cortó la conexión con %1.</translation>
    </message>
    <message>
        <source>Something on the way, or the server itself, ended it. Check whether the address should begin with https://.</source>
        <translation>La terminó algo por el camino o el propio servidor. Compruebe si la dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>%1 sends on to another address.</source>
        <translation>%1 redirige a otra dirección.</translation>
    </message>
    <message>
        <source>If that is where your gateway is, enter it here: %1</source>
        <translation>Si su puerta de enlace está ahí, introdúzcala aquí: %1</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>En %1 responde otra cosa.</translation>
    </message>
    <message>
        <source>It is no gateway of Bluepencil. Check the address, and whether this network wants you to sign in with a browser first.</source>
        <translation>No es una puerta de enlace de Bluepencil. Compruebe la dirección y si esta red le pide iniciar sesión antes en un navegador.</translation>
    </message>
    <message>
        <source>%1 is busy just now.</source>
        <translation>%1 está ocupado en este momento.</translation>
    </message>
    <message>
        <source>It is the right place. Test again in a minute.</source>
        <translation>La dirección es correcta. Vuelva a probar en un minuto.</translation>
    </message>
    <message>
        <source>The gateway is newer than this program.</source>
        <translation>La puerta de enlace es más nueva que este programa.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this program version 1. Update Bluepencil on this machine.</source>
        <translation>Usa la versión %1 del protocolo; este programa, la versión 1. Actualice Bluepencil en este equipo.</translation>
    </message>
    <message>
        <source>The gateway is older than this program.</source>
        <translation>La puerta de enlace es más antigua que este programa.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this program version 1. Ask whoever runs the server to update it.</source>
        <translation>Usa la versión %1 del protocolo; este programa, la versión 1. Pida a quien gestiona el servidor que la actualice.</translation>
    </message>
    <message>
        <source>The gateway is there; a token is missing.</source>
        <translation>La puerta de enlace está ahí; falta un token.</translation>
    </message>
    <message>
        <source>Paste the one that you were given.</source>
        <translation>Pegue el que le dieron.</translation>
    </message>
    <message>
        <source>The gateway does not know this token.</source>
        <translation>La puerta de enlace no conoce este token.</translation>
    </message>
    <message>
        <source>It may be mistyped, or it was revoked. What you decided and could not send waits on this machine until you have a new one.</source>
        <translation>Puede que esté mal escrito o que se haya revocado. Lo que decidió y no se pudo enviar espera en este equipo hasta que tenga uno nuevo.</translation>
    </message>
    <message>
        <source>This token is for a program that sends drafts in, not for a reviewer.</source>
        <translation>Este token es para un programa que entrega borradores, no para un revisor.</translation>
    </message>
    <message>
        <source>It belongs to %1. Ask for a token of your own.</source>
        <translation>Pertenece a %1. Pida un token propio.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo acceder a %1.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Message of %1</source>
        <translation>Mensaje de %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>New message of %1</source>
        <translation>Mensaje nuevo de %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CostPage</name>
    <message>
        <source>no draft tells them</source>
        <translation>ningún borrador los indica</translation>
    </message>
    <message>
        <source>%1 a draft, n = %2</source>
        <translation>%1 por borrador, n = %2</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <translation>Coste en %1</translation>
    </message>
    <message>
        <source>%1 item(s), of %2 more it is not known</source>
        <translation>%1 elemento(s); de %2 más no se conoce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Of an item sent, %1</source>
        <translation>Por elemento enviado, %1</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Calls that are not reviewed</source>
        <translation>Llamadas que no se revisan</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Of an item sent</source>
        <translation>Por elemento enviado</translation>
    </message>
    <message>
        <source>out</source>
        <translation>de salida</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>de la caché</translation>
    </message>
    <message>
        <source>Cost of an item sent, %1</source>
        <translation>Coste por elemento enviado, %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1: %2 for an item sent, 95 % interval %3, n = %4</source>
        <translation>%1: %2 por elemento enviado, intervalo del 95 %: %3, n = %4</translation>
    </message>
    <message>
        <source>No model has sent five items of a known cost.</source>
        <translation>Ningún modelo ha enviado cinco elementos de coste conocido.</translation>
    </message>
    <message>
        <source>Cost by day, %1</source>
        <translation>Coste por día, %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>%1: %2, of an item sent %3, %4 sent</source>
        <translation>%1: %2, por elemento enviado %3, %4 enviados</translation>
    </message>
    <message>
        <source>No day has five decisions on drafts of a known cost.</source>
        <translation>Ningún día tiene cinco decisiones sobre borradores de coste conocido.</translation>
    </message>
    <message>
        <source>By model and currency</source>
        <translation>Por modelo y moneda</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln item(s) no cost is known</source>
        <translation>
            <numerusform>de %Ln elemento no se conoce el coste</numerusform>
            <numerusform>de %Ln elementos no se conoce el coste</numerusform>
        </translation>
    </message>
    <message>
        <source>No cost is known. A producer says it as drafts[].cost, or tells the tokens and the prices stand in the workspace: see “price” on the command line.</source>
        <translation>No se conoce ningún coste. El sistema de origen lo indica como drafts[].cost, o indica los tokens y los precios figuran en el espacio de trabajo: consulte «price» en la línea de comandos.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>First token 50 %</source>
        <translation>Primer token 50 %</translation>
    </message>
    <message>
        <source>Whole answer 50 %</source>
        <translation>Respuesta completa 50 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <translation>Fallidas, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Calls are known by model, task and time alone: take the other conditions away to see them.</source>
        <translation>Las llamadas solo se conocen por modelo, tarea y tiempo: quite las demás condiciones para verlas.</translation>
    </message>
    <message>
        <source>No calls in this period. Applications report them to the gateway, or “calls import” reads them from a file.</source>
        <translation>No hay llamadas en este periodo. Las aplicaciones las comunican a la puerta de enlace, o «calls import» las lee de un archivo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nothing is known of tokens and cost</source>
        <translation>No se sabe nada de tokens ni de costes</translation>
    </message>
    <message>
        <source>A producer says what a draft cost as drafts[].cost, or its tokens as gen_ai.usage; prices of tokens are set with “price” on the command line. Calls that nobody reviews come through the gateway or “calls import”.</source>
        <translation>El sistema de origen indica lo que costó un borrador como drafts[].cost, o sus tokens como gen_ai.usage; los precios de los tokens se fijan con «price» en la línea de comandos. Las llamadas que nadie revisa llegan por la puerta de enlace o con «calls import».</translation>
    </message>
    <message>
        <source>Cost is that of all drafts of the items decided on, whichever was sent, divided by the items sent; as the producer says it, else by the prices of the workspace on the day the item came. Currencies are never added up. The interval is that of a ratio of totals, 95 %; it holds for many items. Groups under five decisions are left out.</source>
        <translation>El coste es el de todos los borradores de los elementos decididos, se enviara el que se enviara, dividido entre los elementos enviados; según lo indica el sistema de origen o, si no, según los precios del espacio de trabajo el día en que llegó el elemento. Las monedas nunca se suman. El intervalo es el de una razón de totales, 95 %; es válido para muchos elementos. Los grupos de menos de cinco decisiones se excluyen.</translation>
    </message>
    <message>
        <source>Cost: tokens, money and calls that are not reviewed</source>
        <translation>Coste: tokens, dinero y llamadas que no se revisan</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Calls that failed</source>
        <translation>Llamadas fallidas</translation>
    </message>
</context>
<context>
    <name>bluepencil::DatasetPlace</name>
    <message>
        <source>The path of the manifest is in the clipboard.</source>
        <translation>La ruta del manifiesto está en el portapapeles.</translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Como comando</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Open the folder of what was written</source>
        <translation>Abrir la carpeta de lo que se ha escrito</translation>
    </message>
    <message>
        <source>Copy as a command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Preview the format before</source>
        <translation>Vista previa del formato anterior</translation>
    </message>
    <message>
        <source>Preview the next format</source>
        <translation>Vista previa del formato siguiente</translation>
    </message>
    <message>
        <source>Preview as edits or lines</source>
        <translation>Vista previa como cambios o líneas</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Elija un formato.</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>counting, %1 of %2 decisions …</source>
        <translation>contando, %1 de %2 decisiones…</translation>
    </message>
    <message>
        <source>follows every change</source>
        <translation>sigue cada cambio</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>%1 is written: %2</source>
        <translation>%1 se ha escrito: %2</translation>
    </message>
    <message>
        <source>Name a folder</source>
        <translation>Indique una carpeta</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>No hay nada que escribir</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>El comando está en el portapapeles.</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1</source>
        <translation>Ningún programa abre carpetas aquí. Es %1</translation>
    </message>
    <message>
        <source>No export is running</source>
        <translation>No hay ninguna exportación en curso</translation>
    </message>
    <message>
        <source>Next figures of the rows</source>
        <translation>Siguientes cifras de las filas</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Save the recipe under a name</source>
        <translation>Guardar la receta con un nombre</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Guardar la receta como archivo</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <source>Delete the recipe</source>
        <translation>Eliminar la receta</translation>
    </message>
    <message>
        <source>Add evaluation files</source>
        <translation>Añadir archivos de evaluación</translation>
    </message>
    <message>
        <source>Batches, or back to the rows</source>
        <translation>Lotes, o volver a las filas</translation>
    </message>
    <message>
        <source>Verify the folder of a batch</source>
        <translation>Verificar la carpeta de un lote</translation>
    </message>
    <message>
        <source>See whether a batch can be made again</source>
        <translation>Ver si un lote puede rehacerse</translation>
    </message>
    <message>
        <source>Make a new revision of a batch</source>
        <translation>Hacer una nueva revisión de un lote</translation>
    </message>
    <message>
        <source>Copy the difference of two batches</source>
        <translation>Copiar la diferencia entre dos lotes</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Texts that the model is judged by</source>
        <translation>Textos con los que se evalúa el modelo</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Archivo de la clave</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
</context>
<context>
    <name>bluepencil::DecisionBar</name>
    <message>
        <source>Time left for undoing</source>
        <translation>Tiempo restante para deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Undo %1 s</source>
        <translation>Deshacer %1 s</translation>
    </message>
    <message>
        <source>Send edited</source>
        <translation>Enviar editado</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
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
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>bluepencil::Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftEditor</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Hidden on screen: %1</source>
        <translation>Oculto en la pantalla: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftList</name>
    <message>
        <source>Drafts behind the figure</source>
        <translation>Borradores tras la cifra</translation>
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
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decisión</numerusform>
            <numerusform>%Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Ya no están</translation>
    </message>
    <message>
        <source>These decisions were taken back or erased meanwhile.</source>
        <translation>Entretanto, estas decisiones se retiraron o se borraron.</translation>
    </message>
</context>
<context>
    <name>bluepencil::DriftOverlay</name>
    <message>
        <source>Acknowledge an alarm</source>
        <translation>Reconocer una alarma</translation>
    </message>
    <message>
        <source>What was decided since is the new normal</source>
        <translation>Lo decidido desde entonces es la nueva normalidad</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Why may it end?</source>
        <translation>¿Por qué puede terminar?</translation>
    </message>
    <message>
        <source>Without this the figure is watched anew against the same baseline: if nothing was done, the alarm comes back.</source>
        <translation>Sin esto, la cifra se vigila de nuevo frente a la misma línea base: si no se hizo nada, la alarma vuelve.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
</context>
<context>
    <name>bluepencil::DriftPage</name>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Models and tasks</source>
        <translation>Modelos y tareas</translation>
    </message>
    <message>
        <source>Evidence for a change</source>
        <translation>Evidencia de un cambio</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Lo que se vigila</translation>
    </message>
    <message>
        <source>Labels that rise</source>
        <translation>Etiquetas que aumentan</translation>
    </message>
    <message>
        <source>What comes in, beside the baseline</source>
        <translation>Lo que llega, junto a la línea base</translation>
    </message>
    <message>
        <source>Earlier alarms</source>
        <translation>Alarmas anteriores</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Aún no hay nada que vigilar</translation>
    </message>
    <message>
        <source>As soon as %1 drafts of one model and task are decided, changes of approval and effort are found here.</source>
        <translation>En cuanto se decidan %1 borradores de un mismo modelo y tarea, aquí se detectarán cambios en la aprobación y el esfuerzo.</translation>
    </message>
    <message>
        <source>No alarm. Approval and effort are as in the baseline, as far as the decisions tell.</source>
        <translation>Ninguna alarma. La aprobación y el esfuerzo están como en la línea base, hasta donde muestran las decisiones.</translation>
    </message>
    <message>
        <source>Nothing is watched yet: no model and task has the %1 decisions that a baseline needs.</source>
        <translation>Aún no se vigila nada: ningún modelo y tarea tiene las %1 decisiones que necesita una línea base.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Worst drafts</source>
        <translation>Peores borradores</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Reconocer…</translation>
    </message>
    <message>
        <source>%1, powers of ten</source>
        <translation>%1, potencias de diez</translation>
    </message>
    <message>
        <source>What comes in: the first %1 decisions beside the latest %2. 99 of 100 unchanged samples lie under “by chance under”; it&apos;s no alarm.</source>
        <translation>Lo que llega: las primeras %1 decisiones junto a las últimas %2. De cada 100 muestras sin cambios, 99 quedan por debajo del «límite por azar»; no es una alarma.</translation>
    </message>
    <message>
        <source>Too few decisions to compare what comes in.</source>
        <translation>Demasiado pocas decisiones para comparar lo que llega.</translation>
    </message>
    <message>
        <source>Worst drafts of %1 since the change</source>
        <translation>Peores borradores de %1 desde el cambio</translation>
    </message>
    <message>
        <source>The alarm is acknowledged</source>
        <translation>La alarma queda reconocida</translation>
    </message>
    <message>
        <source>All drafts since</source>
        <translation>Todos los borradores desde entonces</translation>
    </message>
    <message>
        <source>Drafts of %1 since the change</source>
        <translation>Borradores de %1 desde el cambio</translation>
    </message>
    <message>
        <source>Drafts of %1 since its baseline began</source>
        <translation>Borradores de %1 desde que empezó su línea base</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
</context>
<context>
    <name>bluepencil::EditorTools</name>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n coincidencia reemplazada</numerusform>
            <numerusform>%n coincidencias reemplazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Insertar un fragmento</translation>
    </message>
    <message>
        <source>Insert a snippet: type some of its letters</source>
        <translation>Insertar un fragmento: escriba algunas de sus letras</translation>
    </message>
    <message>
        <source>You have no snippets yet. “Change snippets” is where you write them.</source>
        <translation>Aún no tiene fragmentos. Se escriben en «Cambiar fragmentos».</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation>Cambiar fragmentos</translation>
    </message>
    <message>
        <source>No value here, so it stays as it is: %1</source>
        <translation>Sin valor aquí; se queda como está: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) stayed in the text, with no value here: %1</source>
        <translation>
            <numerusform>Quedó %n marcador en el texto, sin valor aquí: %1</numerusform>
            <numerusform>Quedaron %n marcadores en el texto, sin valor aquí: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a fact or a reference</source>
        <translation>Insertar un dato o una referencia</translation>
    </message>
    <message>
        <source>Insert a fact or a reference: type some of its letters</source>
        <translation>Insertar un dato o una referencia: escriba algunas de sus letras</translation>
    </message>
    <message>
        <source>This item has neither facts nor references.</source>
        <translation>Este elemento no tiene datos ni referencias.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>title of the reference</source>
        <translation>título de la referencia</translation>
    </message>
    <message>
        <source>address: %1</source>
        <translation>dirección: %1</translation>
    </message>
    <message>
        <source>The spelling of this draft is not checked</source>
        <translation>La ortografía de este borrador no se comprueba</translation>
    </message>
    <message>
        <source>No misspelt word in the draft</source>
        <translation>Ninguna palabra mal escrita en el borrador</translation>
    </message>
    <message>
        <source>The word at the cursor is not marked</source>
        <translation>La palabra del cursor no está marcada</translation>
    </message>
    <message>
        <source>Suggestions for “%1”</source>
        <translation>Sugerencias para «%1»</translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation>No hay sugerencias</translation>
    </message>
    <message>
        <source>Add “%1” to your dictionary</source>
        <translation>Añadir «%1» a su diccionario</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now</source>
        <translation>«%1» ya está en su diccionario</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Find and replace in the draft</source>
        <translation>Buscar y reemplazar en el borrador</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Siguiente palabra mal escrita</translation>
    </message>
    <message>
        <source>Previous misspelt word</source>
        <translation>Anterior palabra mal escrita</translation>
    </message>
    <message>
        <source>Suggestions for the misspelt word</source>
        <translation>Sugerencias para la palabra mal escrita</translation>
    </message>
    <message>
        <source>Add the word to your dictionary</source>
        <translation>Añadir la palabra a su diccionario</translation>
    </message>
    <message>
        <source>White space: in code, everywhere, nowhere</source>
        <translation>Espacios en blanco: en código, en todo, ocultos</translation>
    </message>
    <message>
        <source>There is no draft to work on</source>
        <translation>No hay ningún borrador en el que trabajar</translation>
    </message>
    <message>
        <source>Hold the draft again first</source>
        <translation>Antes vuelva a reservar el borrador</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>El espacio de trabajo está abierto solo para lectura</translation>
    </message>
    <message>
        <source>The settings say that misspelt words are not marked</source>
        <translation>Según los ajustes, las palabras mal escritas no se marcan</translation>
    </message>
    <message>
        <source>White space is shown everywhere</source>
        <translation>Los espacios en blanco se muestran en todo</translation>
    </message>
    <message>
        <source>White space is shown nowhere</source>
        <translation>Los espacios en blanco están ocultos</translation>
    </message>
    <message>
        <source>White space is shown in code and tables</source>
        <translation>Los espacios en blanco se muestran en código y tablas</translation>
    </message>
</context>
<context>
    <name>bluepencil::EscalateOverlay</name>
    <message>
        <source>Escalate this draft</source>
        <translation>Escalar este borrador</translation>
    </message>
    <message>
        <source>A reviewer with this skill decides. Nothing goes out until then.</source>
        <translation>Decide un revisor con esta aptitud. Hasta entonces no sale nada.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Aptitud</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>privacy: none</source>
        <translation>privacidad: ninguna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Writing %1, %2 of %3 lines</source>
        <translation>Escribiendo %1, %2 de %3 líneas</translation>
    </message>
    <message>
        <source>Reading, %1 of %2 decisions</source>
        <translation>Leyendo, %1 de %2 decisiones</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, %1 por segundo</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>tachado</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>seudonimizado</translation>
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
        <translation>%1: dato %2</translation>
    </message>
    <message>
        <source>, not stated in the draft</source>
        <translation>, no figura en el borrador</translation>
    </message>
    <message>
        <source>, draft %1</source>
        <translation>, borrador %1</translation>
    </message>
    <message>
        <source>, draft %1 differs</source>
        <translation>, borrador %1 no coincide</translation>
    </message>
    <message>
        <source>, draft %1 deviates %2</source>
        <translation>, borrador %1 se desvía un %2</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>bluepencil::FieldForm</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>The draft has: %1</source>
        <translation>El borrador tiene: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::FieldPane</name>
    <message>
        <source>View of the draft</source>
        <translation>Vista del borrador</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Not valid JSON. %1.</source>
        <translation>JSON no válido. %1.</translation>
    </message>
    <message>
        <source>too large to be shown by fields</source>
        <translation>demasiado grande para mostrarse por campos</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>JSON no válido</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at</source>
        <translation>
            <numerusform>%n campo por revisar</numerusform>
            <numerusform>%n campos por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>too many fields to be shown</source>
        <translation>demasiados campos para mostrarse</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This draft has no fields</source>
        <translation>Este borrador no tiene campos</translation>
    </message>
    <message>
        <source>The text is not valid JSON</source>
        <translation>El texto no es JSON válido</translation>
    </message>
    <message>
        <source>Only while the fields are shown</source>
        <translation>Solo mientras se muestran los campos</translation>
    </message>
    <message>
        <source>No list to add a row to</source>
        <translation>No hay ninguna lista a la que añadir una fila</translation>
    </message>
    <message>
        <source>The field is not there</source>
        <translation>El campo no está</translation>
    </message>
    <message>
        <source>The field must have a value</source>
        <translation>El campo debe tener un valor</translation>
    </message>
    <message>
        <source>Fields cannot hide personal data: show it first</source>
        <translation>Los campos no pueden ocultar datos personales: muéstrelos primero</translation>
    </message>
</context>
<context>
    <name>bluepencil::FigurePage</name>
    <message>
        <source>No decision in this period</source>
        <translation>Ninguna decisión en este periodo</translation>
    </message>
    <message>
        <source>Go back and choose a longer period or fewer conditions; figures come as soon as drafts are approved or corrected.</source>
        <translation>Vuelva atrás y elija un periodo más largo o menos condiciones; las cifras aparecen en cuanto se aprueban o se corrigen borradores.</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>Demasiado pocas para mostrarlas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) in this period; figures are shown from 5 on. Go back and choose a longer period.</source>
        <translation>
            <numerusform>%Ln decisión en este periodo; las cifras se muestran a partir de 5. Vuelva atrás y elija un periodo más largo.</numerusform>
            <numerusform>%Ln decisiones en este periodo; las cifras se muestran a partir de 5. Vuelva atrás y elija un periodo más largo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%Ln grupo por debajo de n = 5 oculto</numerusform>
            <numerusform>%Ln grupos por debajo de n = 5 ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>por debajo de n = 30 marcados, de 5 ocultos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Beside the other selection</source>
        <translation>Junto a la otra selección</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n against</source>
        <translation>n comparado</translation>
    </message>
    <message>
        <source>This selection, %1</source>
        <translation>Esta selección, %1</translation>
    </message>
    <message>
        <source>Against, %1</source>
        <translation>Comparado, %1</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Diferencia, %1</translation>
    </message>
    <message>
        <source>The other selection: %1</source>
        <translation>La otra selección: %1</translation>
    </message>
    <message>
        <source>No figure has five decisions in both selections.</source>
        <translation>Ninguna cifra tiene cinco decisiones en ambas selecciones.</translation>
    </message>
    <message>
        <source>against %1, %2</source>
        <translation>frente a %1, %2</translation>
    </message>
    <message>
        <source>Beside each other: the first selection less the other, with the interval of two that have nothing to do with each other: Newcombe’s for shares, Welch’s for means, else from the two intervals (Zou and Donner).</source>
        <translation>Una junto a otra: la primera selección menos la otra, con el intervalo de dos que nada tienen que ver entre sí: el de Newcombe para proporciones, el de Welch para medias y, si no, a partir de los dos intervalos (Zou y Donner).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both.</source>
        <translation>
            <numerusform>%Ln decisión está en ambas.</numerusform>
            <numerusform>%Ln decisiones están en ambas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Medians, and what 90, 95 or 99 of 100 are under, have an interval between two values of the sample: from 6, 36, 72 and 368 values on.</source>
        <translation>Las medianas, y aquello por debajo de lo cual están 90, 95 o 99 de cada 100, tienen un intervalo entre dos valores de la muestra: a partir de 6, 36, 72 y 368 valores.</translation>
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
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sorted by %1, rising</source>
        <translation>Ordenado por %1, ascendente</translation>
    </message>
    <message>
        <source>Sorted by %1, falling</source>
        <translation>Ordenado por %1, descendente</translation>
    </message>
</context>
<context>
    <name>bluepencil::FiguresCard</name>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range, the second not within</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>What is shown of the rows</source>
        <translation>Qué se muestra de las filas</translation>
    </message>
    <message>
        <source>Nothing is kept, so there is nothing to show.</source>
        <translation>No se conserva nada, así que no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Lengths: %1</source>
        <translation>Longitudes: %1</translation>
    </message>
    <message>
        <source>Edit effort: HTER</source>
        <translation>Esfuerzo de edición: HTER</translation>
    </message>
    <message>
        <source>Parts: train, validation, test</source>
        <translation>Partes: entrenamiento, validación, prueba</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>median %1, 95 % up to %2, longest %3</source>
        <translation>mediana %1, 95 % hasta %2, la más larga %3</translation>
    </message>
    <message>
        <source>chosen longer in %1, by %2 on average</source>
        <translation>la elegida es más larga en %1, en %2 de media</translation>
    </message>
    <message>
        <source>KTO weights: desirable %1, undesirable %2</source>
        <translation>Pesos KTO: deseable %1, no deseable %2</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>median %1, 95 % up to %2</source>
        <translation>mediana %1, 95 % hasta %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message numerus="yes">
        <source>the %n most frequent; the table has all</source>
        <translation>
            <numerusform>la más frecuente; la tabla las tiene todas</numerusform>
            <numerusform>las %n más frecuentes; la tabla las tiene todas</numerusform>
        </translation>
    </message>
    <message>
        <source>a decision can have several, or none</source>
        <translation>una decisión puede tener varias, o ninguna</translation>
    </message>
</context>
<context>
    <name>bluepencil::FilterBar</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To, inclusive</source>
        <translation>Hasta, inclusive</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>Todos los revisores</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-23</source>
        <translation>Un día, como 2026-11-23</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-23.</source>
        <translation>%1 no es un día. Escríbalo como 2026-11-23.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>El intervalo termina antes de empezar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Quita esta condición</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, compared with</source>
        <translation>%1, comparado con</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindBar</name>
    <message>
        <source>Find and replace in the draft</source>
        <translation>Buscar y reemplazar en el borrador</translation>
    </message>
    <message>
        <source>Find in the draft</source>
        <translation>Buscar en el borrador</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Cerrar buscar y reemplazar</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Return goes to the next match</source>
        <translation>Intro va a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>No match in the draft</source>
        <translation>Ninguna coincidencia en el borrador</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Coincidencia %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FirstRun</name>
    <message>
        <source>Start reviewing</source>
        <translation>Empezar a revisar</translation>
    </message>
    <message>
        <source>Every draft gets a second pair of eyes</source>
        <translation>Cada borrador pasa por unos segundos ojos</translation>
    </message>
    <message>
        <source>Approve or correct what the model wrote, before it is sent.</source>
        <translation>Apruebe o corrija lo que escribió el modelo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Your name, as it stands on your decisions</source>
        <translation>Su nombre, tal como figura en sus decisiones</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>The workspace is one file on this machine. No account, no network. Settings can change the name later.</source>
        <translation>El espacio de trabajo es un archivo en este equipo. Sin cuenta, sin red. El nombre se puede cambiar después en los ajustes.</translation>
    </message>
</context>
<context>
    <name>bluepencil::FlaggedOverlay</name>
    <message>
        <source>The checks flagged this draft</source>
        <translation>Las comprobaciones han marcado este borrador</translation>
    </message>
    <message>
        <source>Such things are easily overlooked. %1 approves the draft all the same, %2 goes back to it.</source>
        <translation>Estas cosas se pasan por alto con facilidad. %1 aprueba el borrador de todos modos, %2 vuelve a él.</translation>
    </message>
    <message>
        <source>Approve all the same</source>
        <translation>Aprobar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%n more beside the draft</source>
        <translation>
            <numerusform>%n más junto al borrador</numerusform>
            <numerusform>%n más junto al borrador</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FunnelCard</name>
    <message>
        <source>What goes in</source>
        <translation>Lo que entra</translation>
    </message>
    <message>
        <source>Decisions in the period</source>
        <translation>Decisiones del periodo</translation>
    </message>
    <message>
        <source>Match the filters</source>
        <translation>Cumplen los filtros</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Utilizables</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>%1 outside of the filters</source>
        <translation>%1 fuera de los filtros</translation>
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
        <translation>Cifras por grupo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>dashed line: all of them</source>
        <translation>línea discontinua: todos</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo este</translation>
    </message>
    <message>
        <source>Figures by %1</source>
        <translation>Cifras por %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%Ln grupo por debajo de n = 5 oculto</numerusform>
            <numerusform>%Ln grupos por debajo de n = 5 ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>por debajo de n = 30 marcados, de 5 ocultos</translation>
    </message>
    <message>
        <source>dashed line: no difference</source>
        <translation>línea discontinua: ninguna diferencia</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelineLine</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>other labels</source>
        <translation>otras etiquetas</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <translation>[eliminado: %1]</translation>
    </message>
    <message>
        <source>[inserted: %1]</source>
        <translation>[insertado: %1]</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePage</name>
    <message>
        <source>Publish the guideline</source>
        <translation>Publicar la guía</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Open the guidelines first</source>
        <translation>Abra antes las guías</translation>
    </message>
    <message>
        <source>Nothing differs from what is published</source>
        <translation>Nada difiere de lo publicado</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New guideline</source>
        <translation>Guía nueva</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Volver a los borradores</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Id, as items name it</source>
        <translation>Identificador, tal como lo indican los elementos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Each line is a paragraph. Its end names it and the labels that lead to it: {#amounts fact unsupported}</source>
        <translation>Cada línea es un párrafo. Su final le da nombre e indica las etiquetas que llevan a él: {#amounts fact unsupported}</translation>
    </message>
    <message>
        <source>Text of the guideline</source>
        <translation>Texto de la guía</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Voz de la marca</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>What changed, for those who read it</source>
        <translation>Qué cambió, para quienes la leen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Queues that follow it</source>
        <translation>Colas que la siguen</translation>
    </message>
    <message>
        <source>It is too long: a guideline has at most %1 paragraphs and 1 MiB</source>
        <translation>Es demasiado larga: una guía tiene como máximo %1 párrafos y 1 MiB</translation>
    </message>
    <message>
        <source>Write at least one line</source>
        <translation>Escriba al menos una línea</translation>
    </message>
    <message>
        <source>The anchor in line %1 stands twice</source>
        <translation>El ancla de la línea %1 está repetida</translation>
    </message>
    <message>
        <source>%1 (not published)</source>
        <translation>%1 (sin publicar)</translation>
    </message>
    <message>
        <source>Give it an id first: items and queues name it by that.</source>
        <translation>Dele antes un identificador: los elementos y las colas la indican con él.</translation>
    </message>
    <message>
        <source>Version %1, published on %2</source>
        <translation>Versión %1, publicada el %2</translation>
    </message>
    <message>
        <source>Version %1, published on %2 by %3</source>
        <translation>Versión %1, publicada el %2 por %3</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Aún no publicada</translation>
    </message>
    <message>
        <source>not saved until it has an id</source>
        <translation>no se guarda hasta que tenga un identificador</translation>
    </message>
    <message>
        <source>your draft is being saved</source>
        <translation>su borrador se está guardando</translation>
    </message>
    <message>
        <source>your draft was saved on %1</source>
        <translation>su borrador se guardó el %1</translation>
    </message>
    <message>
        <source>%1 is writing on it, too (%2)</source>
        <translation>%1 también escribe en ella (%2)</translation>
    </message>
    <message>
        <source>There are no queues yet</source>
        <translation>Aún no hay colas</translation>
    </message>
    <message>
        <source>Queues can follow it once it is published</source>
        <translation>Las colas podrán seguirla cuando esté publicada</translation>
    </message>
    <message>
        <source>%1 follows this guideline from the next lease on</source>
        <translation>%1 sigue esta guía a partir de la próxima reserva</translation>
    </message>
    <message>
        <source>%1 follows no guideline now</source>
        <translation>%1 ya no sigue ninguna guía</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>the brand voice</source>
        <translation>la voz de la marca</translation>
    </message>
    <message>
        <source>Differs from version %1: %2</source>
        <translation>Difiere de la versión %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Your draft was changed in another window. What you wrote here stands below and is not saved yet.</source>
        <translation>Su borrador se cambió en otra ventana. Lo que escribió aquí figura abajo y aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo de aquí</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>The draft is gone; the published text stands here</source>
        <translation>El borrador ya no está; aquí figura el texto publicado</translation>
    </message>
    <message>
        <source>Say in a few words what changed: those who read it see them first.</source>
        <translation>Diga en pocas palabras qué cambió: quienes la leen lo ven primero.</translation>
    </message>
    <message>
        <source>Version %1 is published: those who take a draft from now on see it</source>
        <translation>La versión %1 está publicada: la verá quien tome un borrador a partir de ahora</translation>
    </message>
    <message>
        <source>It was not published.</source>
        <translation>No se ha publicado.</translation>
    </message>
    <message>
        <source>Version %1 was published meanwhile.</source>
        <translation>Entretanto se publicó la versión %1.</translation>
    </message>
    <message>
        <source>%1 published version %2 meanwhile.</source>
        <translation>Entretanto, %1 publicó la versión %2.</translation>
    </message>
    <message>
        <source>Your text is kept. Beside it stands what it would change in that version: take over what you want to keep of it, then go on.</source>
        <translation>Su texto se conserva. Al lado figura lo que cambiaría en esa versión: incorpore lo que quiera conservar de ella y luego continúe.</translation>
    </message>
    <message>
        <source>Go on from version %1</source>
        <translation>Continuar desde la versión %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePane</name>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>none named for this draft</source>
        <translation>ninguna indicada para este borrador</translation>
    </message>
    <message>
        <source>%1 is not in this workspace</source>
        <translation>%1 no está en este espacio de trabajo</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark the guideline as read</source>
        <translation>Marcar la guía como leída</translation>
    </message>
    <message>
        <source>You have not marked it as read yet</source>
        <translation>Aún no la ha marcado como leída</translation>
    </message>
    <message>
        <source>Nothing new in the text since version %1, read on %2</source>
        <translation>Nada nuevo en el texto desde la versión %1, leída el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) new since version %1, read on %2</source>
        <translation>
            <numerusform>%n párrafo nuevo desde la versión %1, leída el %2</numerusform>
            <numerusform>%n párrafos nuevos desde la versión %1, leída el %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryPage</name>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Volver a las filas</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Can it be made again?</source>
        <translation>¿Puede rehacerse?</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Nueva revisión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Whether the folder holds the batch as it was written</source>
        <translation>Si la carpeta contiene el lote tal como se escribió</translation>
    </message>
    <message>
        <source>Makes the rows once more, throws them away, and says whether they are the same</source>
        <translation>Hace las filas otra vez, las descarta y dice si son las mismas</translation>
    </message>
    <message>
        <source>Writes the batch again without what was withdrawn</source>
        <translation>Escribe el lote de nuevo sin lo que se retiró</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Todavía no se ha hecho ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) what was withdrawn since: make a new revision</source>
        <translation>
            <numerusform>%n contiene lo que se retiró desde entonces: haga una nueva revisión</numerusform>
            <numerusform>%n contienen lo que se retiró desde entonces: haga una nueva revisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s), the newest first</source>
        <translation>
            <numerusform>%n revisión</numerusform>
            <numerusform>%n revisiones, la más reciente primero</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The difference is in the clipboard.</source>
        <translation>La diferencia está en el portapapeles.</translation>
    </message>
    <message>
        <source>Where does %1 lie?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message>
        <source>%1 does not hold %2. Choose the folder with its manifest.json.</source>
        <translation>%1 no contiene %2. Elija la carpeta con su manifest.json.</translation>
    </message>
    <message>
        <source>Its folder is %1</source>
        <translation>Su carpeta es %1</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1</source>
        <translation>Aquí ningún programa abre carpetas. Es %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was written: %2 in %n file(s).</source>
        <translation>
            <numerusform>%1 está tal como se escribió: %2 en %n archivo.</numerusform>
            <numerusform>%1 está tal como se escribió: %2 en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not as it was written. Fetch it again, or make a new revision.</source>
        <translation>%1 no está tal como se escribió. Obténgalo de nuevo o haga una nueva revisión.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the rows of %1 again …</source>
        <translation>Haciendo de nuevo las filas de %1 …</translation>
    </message>
    <message>
        <source>%1 comes out the same to the byte.</source>
        <translation>%1 sale igual, byte a byte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be made as it was: %n of its decisions were withdrawn. Make a new revision without them.</source>
        <translation>
            <numerusform>%1 no puede hacerse como era: se retiró %n de sus decisiones. Haga una nueva revisión sin ella.</numerusform>
            <numerusform>%1 no puede hacerse como era: se retiraron %n de sus decisiones. Haga una nueva revisión sin ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes out with other bytes.</source>
        <translation>%1 sale con otros bytes.</translation>
    </message>
    <message>
        <source>Another version: %1</source>
        <translation>Otra versión: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is written without the %n decision(s) withdrawn since.</source>
        <translation>
            <numerusform>Se escribe sin %n decisión retirada desde entonces.</numerusform>
            <numerusform>Se escribe sin las %n decisiones retiradas desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was withdrawn from it: it will hold the same.</source>
        <translation>No se retiró nada de él: contendrá lo mismo.</translation>
    </message>
    <message>
        <source>Make revision %1 of %2?</source>
        <translation>¿Hacer la revisión %1 de %2?</translation>
    </message>
    <message>
        <source>Its folder will be %1</source>
        <translation>Su carpeta será %1</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Hacerla</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Folder of the new revision</source>
        <translation>Carpeta de la nueva revisión</translation>
    </message>
    <message>
        <source>Making %1 anew …</source>
        <translation>Haciendo %1 de nuevo …</translation>
    </message>
    <message>
        <source>%1 r%2 is written: %3, in %4</source>
        <translation>%1 r%2 está escrito: %3, en %4</translation>
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
        <translation>Lo que se inserta</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>insertar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Nothing has these letters. Fewer find more.</source>
        <translation>Nada tiene estas letras. Con menos se encuentra más.</translation>
    </message>
</context>
<context>
    <name>bluepencil::JumpOverlay</name>
    <message>
        <source>Go to an item</source>
        <translation>Ir a un elemento</translation>
    </message>
    <message>
        <source>Place in the list, or id</source>
        <translation>Lugar en la lista o identificador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Its place in the list, 1 to %1, or its id.</source>
        <translation>Su lugar en la lista, de 1 a %1, o su identificador.</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>Su identificador.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeyRecorder</name>
    <message>
        <source>Press the new keys for “%1”. Esc leaves them as they are.</source>
        <translation>Pulse las teclas nuevas para «%1». Esc las deja como están.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeySheet</name>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrar las teclas</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Single keys work while no text has the focus.</source>
        <translation>Las teclas sueltas funcionan mientras ningún texto tiene el foco.</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>Ninguna acción tiene estas letras. Con menos se encuentran más.</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Guardar las teclas</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Keys of Bluepencil</source>
        <translation>Teclas de Bluepencil</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 se ha escrito</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 no se pudo escribir. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrar las acciones</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Record keys</source>
        <translation>Grabar teclas</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Quedárselas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>Ninguna acción tiene estas letras. Con menos se encuentran más.</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Ahora no tiene teclas.</translation>
    </message>
    <message>
        <source>%1 runs it from now on.</source>
        <translation>%1 la ejecuta a partir de ahora.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press others, or take them over: that action then has none.</source>
        <translation>%1 pertenece a «%2». Pulse otras o quédeselas: esa acción se queda sin ninguna.</translation>
    </message>
    <message>
        <source>%1 edits text or moves in the window, or the desktop takes it. Press others.</source>
        <translation>%1 edita texto, mueve por la ventana o lo usa el sistema. Pulse otras.</translation>
    </message>
    <message>
        <source>%1 types a character. Press it with Ctrl or Alt, or a function key; only labels may have single keys.</source>
        <translation>%1 escribe un carácter. Púlselo con Ctrl o Alt, o una tecla de función; solo las etiquetas pueden tener teclas sueltas.</translation>
    </message>
    <message>
        <source>Every action has the keys again that it came with.</source>
        <translation>Todas las acciones tienen de nuevo sus teclas originales.</translation>
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
        <translation>propuesta</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelPanel</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Más etiquetas</translation>
    </message>
    <message>
        <source>Fewer labels</source>
        <translation>Menos etiquetas</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>¿%1: %2?</translation>
    </message>
    <message>
        <source>Severity of %1: %2</source>
        <translation>Gravedad de %1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Paragraph for %1</source>
        <translation>Párrafo de %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelsPage</name>
    <message>
        <source>Labels set</source>
        <translation>Etiquetas puestas</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln decision(s)</source>
        <translation>
            <numerusform>en %Ln decisión</numerusform>
            <numerusform>en %Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions with a label</source>
        <translation>Decisiones con etiqueta</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>Puntos de gravedad por 1000 palabras</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>Por qué se cambian los borradores</translation>
    </message>
    <message>
        <source>running share</source>
        <translation>proporción acumulada</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>Of 100 decisions, by week</source>
        <translation>De cada 100 decisiones, por semana</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
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
        <translation>Semana del %1: %2, n = %3</translation>
    </message>
    <message>
        <source>No week has five decisions.</source>
        <translation>Ninguna semana tiene cinco decisiones.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Puesta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>Proporción acumulada</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Of all decisions, %1</source>
        <translation>De todas las decisiones, %1</translation>
    </message>
    <message>
        <source>Of all decisions</source>
        <translation>De todas las decisiones</translation>
    </message>
    <message>
        <source>Severity for 1,000 words</source>
        <translation>Gravedad por 1000 palabras</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>No labels in this period</source>
        <translation>No hay etiquetas en este periodo</translation>
    </message>
    <message>
        <source>Labels say why a draft was changed: set them while reviewing, or let the queue demand one for each edit.</source>
        <translation>Las etiquetas dicen por qué se cambió un borrador: póngalas durante la revisión, o haga que la cola exija una en cada edición.</translation>
    </message>
    <message>
        <source>Severity counts 0, 1, 5 and 25 points for neutral, minor, major and critical labels, for 1,000 words of the drafts; beside a label it is that of the decisions that carry it, with all their labels. A decision may carry several. Intervals are 95 %, Wilson’s for shares; they take decisions to be independent of each other.</source>
        <translation>La gravedad cuenta 0, 1, 5 y 25 puntos para etiquetas neutras, menores, mayores y críticas, por 1000 palabras de los borradores; junto a una etiqueta es la de las decisiones que la llevan, con todas sus etiquetas. Una decisión puede llevar varias. Los intervalos son del 95 %, los de Wilson para las proporciones; suponen que las decisiones son independientes entre sí.</translation>
    </message>
    <message>
        <source>Labels: why drafts are changed, and how severely</source>
        <translation>Etiquetas: por qué se cambian los borradores y con qué gravedad</translation>
    </message>
    <message>
        <source>Where “%1” and “%2” come from</source>
        <translation>De dónde vienen «%1» y «%2»</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>With one of the two, %1</source>
        <translation>Con una de las dos, %1</translation>
    </message>
    <message>
        <source>With one of the two</source>
        <translation>Con una de las dos</translation>
    </message>
    <message>
        <source>Times the others</source>
        <translation>Veces las demás</translation>
    </message>
    <message>
        <source>The decisions are being read …</source>
        <translation>Se están leyendo las decisiones …</translation>
    </message>
    <message>
        <source>The decisions could not be read.</source>
        <translation>No se pudieron leer las decisiones.</translation>
    </message>
    <message>
        <source>No decision carries one of the two.</source>
        <translation>Ninguna decisión lleva una de las dos.</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>todos: %1</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>Versión del prompt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>with one</source>
        <translation>con referencia</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>sin referencia</translation>
    </message>
    <message>
        <source>All are of one category and one prompt version.</source>
        <translation>Todas son de una categoría y una versión del prompt.</translation>
    </message>
    <message>
        <source>Times the others is the share beside that of all other decisions, with Katz’s interval; where it is above 1 with all of its interval, look there first.</source>
        <translation>Veces las demás es la proporción dividida entre la de todas las demás decisiones, con el intervalo de Katz; donde supera 1 con todo su intervalo, mire primero.</translation>
    </message>
</context>
<context>
    <name>bluepencil::LinkLine</name>
    <message>
        <source>Link of the case</source>
        <translation>Enlace del caso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the link of the case</source>
        <translation>Abrir el enlace del caso</translation>
    </message>
    <message>
        <source>Mixes scripts, so look closely: %1</source>
        <translation>Mezcla sistemas de escritura; fíjese bien: %1</translation>
    </message>
    <message>
        <source>This item has no link</source>
        <translation>Este elemento no tiene ningún enlace</translation>
    </message>
    <message>
        <source>Only addresses of the web (http, https) are opened</source>
        <translation>Solo se abren direcciones web (http, https)</translation>
    </message>
    <message>
        <source>The address names no host</source>
        <translation>La dirección no indica ningún servidor</translation>
    </message>
    <message>
        <source>Not opened: what stands before @ hides where the address leads</source>
        <translation>No se abre: lo que precede a @ oculta adónde lleva la dirección</translation>
    </message>
    <message>
        <source>This is no address of the web</source>
        <translation>Esto no es una dirección web</translation>
    </message>
    <message>
        <source>In another script, so look closely: %1</source>
        <translation>En otra escritura, fíjese bien: %1</translation>
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
        <translation>Estadísticas en la línea de comandos</translation>
    </message>
    <message>
        <source>“bluepencil-cli stats” prints the figures of this workspace.</source>
        <translation>«bluepencil-cli stats» muestra las cifras de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Buscar en la cola</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Import drafts from a file</source>
        <translation>Importar borradores de un archivo</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>Exportar un conjunto de datos</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Calm, compact</source>
        <translation>Amplia, compacta</translation>
    </message>
    <message>
        <source>Import drafts</source>
        <translation>Importar borradores</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 no se ha importado</translation>
    </message>
    <message>
        <source>Line %1, %2: %3. Nothing of the file was taken.</source>
        <translation>Línea %1, %2: %3. No se ha tomado nada del archivo.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known already</source>
        <translation>%1: %2 nuevos, %3 ya conocidos</translation>
    </message>
    <message>
        <source>Some decisions could not be handed over</source>
        <translation>Algunas decisiones no se pudieron entregar</translation>
    </message>
    <message>
        <source>They are kept on this machine and go out at the next start.</source>
        <translation>Se guardan en este equipo y saldrán en el próximo inicio.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The sample history is not there.</source>
        <translation>El historial de muestra no está.</translation>
    </message>
    <message>
        <source>Run an action</source>
        <translation>Ejecutar una acción</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>Hoja de teclas</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>Write guidelines</source>
        <translation>Escribir guías</translation>
    </message>
    <message>
        <source>Change snippets and dictionary</source>
        <translation>Cambiar fragmentos y diccionario</translation>
    </message>
    <message>
        <source>Your text could not be saved</source>
        <translation>No se pudo guardar su texto</translation>
    </message>
    <message>
        <source>If you close now, what you typed since it was saved last is gone. Stay and mend that, or take the text with you on the clipboard.</source>
        <translation>Si cierra ahora, se pierde lo que escribió desde que se guardó por última vez. Quédese y corríjalo, o llévese el texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy the text and close</source>
        <translation>Copiar el texto y cerrar</translation>
    </message>
    <message>
        <source>Connection to a team&apos;s workspace</source>
        <translation>Conexión a un espacio de trabajo en equipo</translation>
    </message>
    <message>
        <source>The figures are in the workspace</source>
        <translation>Las cifras están en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Datasets are made from the workspace</source>
        <translation>Los conjuntos de datos se crean desde el espacio de trabajo</translation>
    </message>
    <message>
        <source>Guidelines are written in the workspace</source>
        <translation>Las guías se escriben en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Drafts come in through the gateway</source>
        <translation>Los borradores llegan por la puerta de enlace</translation>
    </message>
    <message>
        <source>Bluepencil works with that workspace from its next start on.</source>
        <translation>Bluepencil trabajará con ese espacio de trabajo a partir del próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of somebody else wait on this machine.</source>
        <translation>
            <numerusform>%n decisión de otra persona espera en este equipo.</numerusform>
            <numerusform>%n decisiones de otra persona esperan en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out when they sign in here again, never in your name.</source>
        <translation>El envío se hará cuando esa persona vuelva a iniciar sesión aquí, nunca en nombre de usted.</translation>
    </message>
    <message>
        <source>This window works through a gateway and holds only the drafts you are given. Open the workspace itself to see it: bluepencil --workspace postgresql://…</source>
        <translation>Esta ventana trabaja a través de una puerta de enlace y solo contiene los borradores que se le asignan. Abra el propio espacio de trabajo para verlo: bluepencil --workspace postgresql://…</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Volver a los borradores</translation>
    </message>
    <message>
        <source>Requests are kept in the workspace</source>
        <translation>Las solicitudes se guardan en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Registros dañados</translation>
    </message>
    <message numerus="yes">
        <source>%n stored record(s) are damaged.</source>
        <translation>
            <numerusform>%n registro guardado está dañado.</numerusform>
            <numerusform>%n registros guardados están dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports leave them out. Look at the disk, and restore a backup beside this workspace.</source>
        <translation>Las exportaciones los dejan fuera. Revise el disco y restaure una copia de seguridad junto a este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar cuáles</translation>
    </message>
    <message>
        <source>“bluepencil-cli doctor” reads every record and names all that are damaged; here the newest were looked at.</source>
        <translation>«bluepencil-cli doctor» lee cada registro y nombra todos los dañados; aquí se miraron los más recientes.</translation>
    </message>
    <message>
        <source>No damaged record was found</source>
        <translation>No se encontró ningún registro dañado</translation>
    </message>
    <message>
        <source>The stored records could not be checked.</source>
        <translation>No se pudieron comprobar los registros guardados.</translation>
    </message>
    <message>
        <source>The newest records have not been looked at yet.</source>
        <translation>Los registros más recientes aún no se han revisado.</translation>
    </message>
</context>
<context>
    <name>bluepencil::MemoryPane</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>What was sent for %1</source>
        <translation>Lo que se envió para %1</translation>
    </message>
    <message>
        <source>Earlier items like this</source>
        <translation>Elementos anteriores parecidos</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Take the one at the cursor, or the next</source>
        <translation>Aceptar la del cursor o la siguiente</translation>
    </message>
    <message>
        <source>Take all of that kind</source>
        <translation>Aceptar todas las de ese tipo</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes</source>
        <translation>«%1» se quita</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>«%1» pasa a «%2»</translation>
    </message>
    <message numerus="yes">
        <source>changed %1 of %2 times by %n reviewer(s)</source>
        <translation>
            <numerusform>cambiado %1 de %2 veces por %n revisor</numerusform>
            <numerusform>cambiado %1 de %2 veces por %n revisores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n place(s) here</source>
        <translation>
            <numerusform>%1; %n lugar aquí</numerusform>
            <numerusform>%1; %n lugares aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ModelsPage</name>
    <message>
        <source>Approved unchanged</source>
        <translation>Aprobados sin cambios</translation>
    </message>
    <message>
        <source>Edit effort, HTER</source>
        <translation>Esfuerzo de edición, HTER</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>Puntos de gravedad por 1000 palabras</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>Primer token, mediana</translation>
    </message>
    <message>
        <source>95 of 100 under %1, %2</source>
        <translation>95 de cada 100 por debajo de %1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Cost of an item sent</source>
        <translation>Coste por elemento enviado</translation>
    </message>
    <message>
        <source>no cost is known</source>
        <translation>no se conoce ningún coste</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Approved unchanged, %1</source>
        <translation>Aprobados sin cambios, %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editados</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Severity for 1,000 words</source>
        <translation>Gravedad por 1000 palabras</translation>
    </message>
    <message>
        <source>First token 50 %</source>
        <translation>Primer token 50 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>de salida</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>todos: %1</translation>
    </message>
    <message>
        <source>%1: %2 approved unchanged, 95 % interval %3, n = %4</source>
        <translation>%1: %2 aprobados sin cambios, intervalo del 95 %: %3, n = %4</translation>
    </message>
    <message>
        <source>; under 30: read the interval</source>
        <translation>; menos de 30: mire el intervalo</translation>
    </message>
    <message>
        <source>95 of 100 under</source>
        <translation>95 de cada 100 por debajo de</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Whole draft 50 %</source>
        <translation>Borrador completo 50 %</translation>
    </message>
    <message>
        <source>%1: median %2, 95 of 100 under %3, n = %4</source>
        <translation>%1: mediana %2, 95 de cada 100 por debajo de %3, n = %4</translation>
    </message>
    <message>
        <source>No five drafts of a model say when their first token came. A producer says it in seconds as gen_ai.server.time_to_first_token.</source>
        <translation>No hay cinco borradores de un modelo que indiquen cuándo llegó su primer token. El sistema de origen lo indica en segundos como gen_ai.server.time_to_first_token.</translation>
    </message>
    <message>
        <source>By model and prompt version</source>
        <translation>Por modelo y versión del prompt</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>Versión del prompt</translation>
    </message>
    <message>
        <source>%1, prompt version %2</source>
        <translation>%1, versión del prompt %2</translation>
    </message>
    <message>
        <source>No model and prompt version has five decisions.</source>
        <translation>Ningún modelo y versión del prompt tiene cinco decisiones.</translation>
    </message>
    <message>
        <source>Beside the period before</source>
        <translation>Junto al periodo anterior</translation>
    </message>
    <message>
        <source>%1 to %2, n = %3; dashed line: no change</source>
        <translation>%1 a %2, n = %3; línea discontinua: sin cambio</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>n antes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Cambio, %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Edited, points</source>
        <translation>Editados, puntos</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Active time, mean</source>
        <translation>Tiempo activo, media</translation>
    </message>
    <message>
        <source>Fewer than five decisions in the period before.</source>
        <translation>Menos de cinco decisiones en el periodo anterior.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No model has five decisions.</source>
        <translation>Ningún modelo tiene cinco decisiones.</translation>
    </message>
    <message>
        <source>Models stand in the order of their names; one under 30 decisions is marked and does not sort by its figures. Intervals are 95 %: Wilson’s for shares, Student’s for means, Newcombe’s and Welch’s for changes; they take decisions to be independent of each other and cases to be alike. Tokens are means of a draft. Another model may get other cases.</source>
        <translation>Los modelos figuran en el orden de sus nombres; uno con menos de 30 decisiones se marca y no se ordena por sus cifras. Los intervalos son del 95 %: los de Wilson para las proporciones, los de Student para las medias, los de Newcombe y Welch para los cambios; suponen que las decisiones son independientes entre sí y los casos, similares. Los tokens son medias por borrador. Otro modelo puede recibir otros casos.</translation>
    </message>
    <message>
        <source>Models: quality, speed and cost</source>
        <translation>Modelos: calidad, rapidez y coste</translation>
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
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Volver a los borradores</translation>
    </message>
    <message>
        <source>My work by day</source>
        <translation>Mi trabajo por día</translation>
    </message>
    <message>
        <source>Time counts while this window is in use; a minute without a key or the mouse ends it. “Approved quickly” means in under half the time that a fast reader needs for the draft: often a draft you knew, so a reason to look, no more. Days under 30 decisions are marked, figures of fewer than 5 hidden.</source>
        <translation>El tiempo cuenta mientras se usa esta ventana; un minuto sin teclado ni ratón lo detiene. «Aprobados rápido» significa en menos de la mitad del tiempo que un lector rápido necesita para el borrador: a menudo es uno que ya conocía, así que es un motivo para mirar, nada más. Los días con menos de 30 decisiones se marcan y las cifras de menos de 5 se ocultan.</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Aún no hay nada decidido</translation>
    </message>
    <message>
        <source>What you decide in the next days is summed up here, for you.</source>
        <translation>Lo que decida en los próximos días se resume aquí, para usted.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
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
        <translation>Decididos</translation>
    </message>
    <message>
        <source>%1 edited: %2</source>
        <translation>%1 editados: %2</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>%1 editados</translation>
    </message>
    <message>
        <source>Time per draft, median</source>
        <translation>Tiempo por borrador, mediana</translation>
    </message>
    <message>
        <source>Draft on the screen, mean</source>
        <translation>Borrador en pantalla, media</translation>
    </message>
    <message>
        <source>Approved quickly</source>
        <translation>Aprobados rápido</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Per draft</source>
        <translation>Por borrador</translation>
    </message>
    <message>
        <source>Draft seen</source>
        <translation>Borrador visto</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Fuente vista</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editados</translation>
    </message>
    <message>
        <source>Approved quickly, of 0 to 100 %</source>
        <translation>Aprobados rápido, de 0 a 100&#xa0;%</translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Preguntando a la puerta de enlace…</translation>
    </message>
    <message>
        <source>This gateway does not tell your figures</source>
        <translation>Esta puerta de enlace no indica sus cifras</translation>
    </message>
    <message>
        <source>It is older than this program. When it is updated they stand here, those of today too.</source>
        <translation>Es más antigua que este programa. Cuando se actualice, estarán aquí, también las de hoy.</translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsPane</name>
    <message>
        <source>What is new</source>
        <translation>Lo nuevo</translation>
    </message>
    <message>
        <source>The new draft against the one before</source>
        <translation>El borrador nuevo frente al anterior</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>Tomar el borrador nuevo</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>another draft</source>
        <translation>otro borrador</translation>
    </message>
    <message>
        <source>the same draft</source>
        <translation>el mismo borrador</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>otros datos</translation>
    </message>
    <message>
        <source>other references</source>
        <translation>otras referencias</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The draft you asked for</source>
        <translation>El borrador que pidió</translation>
    </message>
    <message>
        <source>Revision %1 came in</source>
        <translation>Llegó la revisión %1</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>Usted pidió: %1</translation>
    </message>
    <message>
        <source>You changed nothing: the new draft takes the place of the old one.</source>
        <translation>No ha cambiado nada: el borrador nuevo sustituye al anterior.</translation>
    </message>
    <message>
        <source>Your text stays as it is. It is compared with the new draft from then on.</source>
        <translation>Su texto se queda como está. A partir de entonces se compara con el borrador nuevo.</translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsStrip</name>
    <message>
        <source>What changed most</source>
        <translation>Lo que más cambió</translation>
    </message>
    <message>
        <source>No period before</source>
        <translation>Sin período anterior</translation>
    </message>
    <message>
        <source>as many days before would begin before the year 1</source>
        <translation>el mismo número de días antes empezaría antes del año 1</translation>
    </message>
    <message>
        <source>all of the time has nothing to stand beside</source>
        <translation>todo el tiempo no tiene con qué compararse</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>Muy pocas para comparar</translation>
    </message>
    <message>
        <source>no group has 30 decisions in both periods</source>
        <translation>ningún grupo tiene 30 decisiones en ambos períodos</translation>
    </message>
    <message>
        <source>Nothing beyond chance</source>
        <translation>Nada más allá del azar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) and label(s) compared</source>
        <translation>
            <numerusform>%Ln grupo o etiqueta comparado</numerusform>
            <numerusform>%Ln grupos y etiquetas comparados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 points more often</source>
        <translation>%1: %2 puntos más a menudo</translation>
    </message>
    <message>
        <source>%1: %2 points less often</source>
        <translation>%1: %2 puntos menos a menudo</translation>
    </message>
    <message>
        <source>%1: approval %2 points up</source>
        <translation>%1: aprobación %2 puntos más</translation>
    </message>
    <message>
        <source>%1: approval %2 points down</source>
        <translation>%1: aprobación %2 puntos menos</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Drift could not be looked for</source>
        <translation>No se pudo buscar deriva</translation>
    </message>
    <message>
        <source>it is tried again with the next reading (F5)</source>
        <translation>se intenta de nuevo con la próxima lectura (F5)</translation>
    </message>
    <message>
        <source>Looking at all decisions …</source>
        <translation>Se están revisando todas las decisiones …</translation>
    </message>
    <message>
        <source>No alarm is open</source>
        <translation>No hay ninguna alarma abierta</translation>
    </message>
    <message>
        <source>approval and effort of each model and task are watched</source>
        <translation>se vigilan la aprobación y el esfuerzo de cada modelo y tarea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alarm(s)</source>
        <translation>
            <numerusform>%Ln alarma abierta</numerusform>
            <numerusform>%Ln alarmas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia abierta</numerusform>
            <numerusform>%Ln advertencias abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %2, desde el %3</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Trabajo pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>no forecast: too little came and went</source>
        <translation>sin previsión: llegó y salió muy poco</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, %1 in %2 days</source>
        <translation>
            <numerusform>%Ln en espera, %1 dentro de %2 días</numerusform>
            <numerusform>%Ln en espera, %1 dentro de %2 días</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits in %1</source>
        <translation>en %1 no espera nada</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>no espera nada</translation>
    </message>
    <message>
        <source>no more are closed than come</source>
        <translation>no se cierran más de los que llegan</translation>
    </message>
    <message>
        <source>95 %: %1; %2</source>
        <translation>95 %: %1; %2</translation>
    </message>
    <message>
        <source>%1 overdue; %2</source>
        <translation>%1 vencidos; %2</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>Qué mirar primero</translation>
    </message>
    <message>
        <source>What changed most, of %1 beyond chance (%2 compared)</source>
        <translation>Lo que más cambió, de %1 más allá del azar (%2 comparados)</translation>
    </message>
    <message>
        <source>%1 to %2, 95 %: %3 to %4, n = %5 and %6</source>
        <translation>de %1 a %2, 95 %: de %3 a %4, n = %5 y %6</translation>
    </message>
    <message>
        <source>Drift, by %1 (95 %: %2 to %3), n = %4</source>
        <translation>Deriva, de %1 (95 %: de %2 a %3), n = %4</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
</context>
<context>
    <name>bluepencil::Overlay</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bluepencil::Paragraph</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>bluepencil::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostrar las cifras como tabla</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only this span</source>
        <translation>Solo este tramo</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Makes what is shown the period of all figures</source>
        <translation>Hace de lo que se muestra el periodo de todas las cifras</translation>
    </message>
    <message>
        <source>Shows all of the chart again</source>
        <translation>Vuelve a mostrar todo el gráfico</translation>
    </message>
</context>
<context>
    <name>bluepencil::PlotView</name>
    <message>
        <source>This plot cannot be drawn: %1 is missing or does not fit. Install Bluepencil again. The table has the same figures.</source>
        <translation>No se puede dibujar este gráfico: %1 falta o no encaja. Vuelva a instalar Bluepencil. La tabla tiene las mismas cifras.</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreparationForm</name>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Least share of the draft on screen</source>
        <translation>Proporción mínima del borrador en pantalla</translation>
    </message>
    <message>
        <source>any, or like 0.8</source>
        <translation>cualquiera, o como 0,8</translation>
    </message>
    <message>
        <source>A second review agrees</source>
        <translation>Una segunda revisión coincide</translation>
    </message>
    <message>
        <source>No reviewer disagrees</source>
        <translation>Ningún revisor discrepa</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Ningún duplicado</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>Duplicados exactos</translation>
    </message>
    <message>
        <source>Exact and near duplicates</source>
        <translation>Duplicados exactos y cercanos</translation>
    </message>
    <message>
        <source>Near from this likeness on (Jaccard)</source>
        <translation>Cercanos a partir de esta semejanza (Jaccard)</translation>
    </message>
    <message>
        <source>Both sides of contradictions, too</source>
        <translation>Ambos lados de contradicciones</translation>
    </message>
    <message>
        <source>Evaluation files</source>
        <translation>Archivos de evaluación</translation>
    </message>
    <message>
        <source>Texts that the model is judged by, and must not train on</source>
        <translation>Textos con los que se evalúa el modelo y con los que no debe entrenarse</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Caps and lengths</source>
        <translation>Topes y longitudes</translation>
    </message>
    <message>
        <source>Records of one reviewer</source>
        <translation>Registros de un revisor</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>Records about one person</source>
        <translation>Registros sobre una persona</translation>
    </message>
    <message>
        <source>Tokens of a record</source>
        <translation>Tokens de un registro</translation>
    </message>
    <message>
        <source>Lengths in tokens</source>
        <translation>Longitudes en tokens</translation>
    </message>
    <message>
        <source>Since, and history</source>
        <translation>Desde cuándo, e historial</translation>
    </message>
    <message>
        <source>Only what came in after</source>
        <translation>Solo lo que llegó después de</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Finals that came without a draft</source>
        <translation>Versiones finales que llegaron sin borrador</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Rows like others</source>
        <translation>Filas como las demás</translation>
    </message>
    <message>
        <source>Gold: test alone</source>
        <translation>Oro: solo prueba</translation>
    </message>
    <message>
        <source>%1 is no share of a draft. Write it like 0.8.</source>
        <translation>%1 no es una proporción de un borrador. Escríbala como 0.8.</translation>
    </message>
    <message>
        <source>%1 is no likeness. Write a number from 0.5 to 1.</source>
        <translation>%1 no es una semejanza. Escriba un número de 0.5 a 1.</translation>
    </message>
    <message>
        <source>%1 is no cap. Write a whole number, or nothing.</source>
        <translation>%1 no es un tope. Escriba un número entero, o nada.</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>visto %1</translation>
    </message>
    <message>
        <source>second review</source>
        <translation>segunda revisión</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>near from %1</source>
        <translation>cercanos desde %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exactos</translation>
    </message>
    <message>
        <source>contradictions kept</source>
        <translation>contradicciones conservadas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewer %1</source>
        <translation>revisor %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>persona %1</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>tokens %1</translation>
    </message>
    <message>
        <source>in tokens</source>
        <translation>en tokens</translation>
    </message>
    <message>
        <source>history is gold</source>
        <translation>el historial es oro</translation>
    </message>
    <message>
        <source>with history</source>
        <translation>con historial</translation>
    </message>
    <message>
        <source>Tokens as this table counts them</source>
        <translation>Tokens contados según esta tabla</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreviewCard</name>
    <message>
        <source>First rows as they will be written</source>
        <translation>Primeras filas tal como se escribirán</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Format of the preview</source>
        <translation>Formato de la vista previa</translation>
    </message>
    <message>
        <source>How rows are shown</source>
        <translation>Cómo se muestran las filas</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>First rows, draft to final</source>
        <translation>Primeras filas, de borrador a versión final</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the first of %1, in their order</source>
        <translation>las primeras de %1, en su orden</translation>
    </message>
    <message>
        <source>No decision matches yet.</source>
        <translation>Aún no coincide ninguna decisión.</translation>
    </message>
    <message>
        <source>Nothing goes into this format.</source>
        <translation>Nada entra en este formato.</translation>
    </message>
    <message>
        <source>some rows, while all are counted</source>
        <translation>algunas filas, mientras se cuentan todas</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>contando …</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreviewModel</name>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>no bueno</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Draft to final</source>
        <translation>De borrador a versión final</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>bluepencil::PrivacyForm</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation>Tarjeta de pago</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Número de la seguridad social</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Número nacional</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Link with a password</source>
        <translation>Enlace con contraseña</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation>Contraseña o clave</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Policy, claim or case</source>
        <translation>Póliza, siniestro o caso</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Pattern of your own</source>
        <translation>Patrón propio</translation>
    </message>
    <message>
        <source>Placeholder with a number</source>
        <translation>Marcador con número</translation>
    </message>
    <message>
        <source>Kind alone</source>
        <translation>Solo el tipo</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Enmascarado</translation>
    </message>
    <message>
        <source>Generalised</source>
        <translation>Generalizado</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Década</translation>
    </message>
    <message>
        <source>Shifted by weeks</source>
        <translation>Desplazado por semanas</translation>
    </message>
    <message>
        <source>Pseudonym by a key</source>
        <translation>Seudónimo con clave</translation>
    </message>
    <message>
        <source>Single kinds</source>
        <translation>Tipos concretos</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>Como los demás</translation>
    </message>
    <message>
        <source>What pseudonyms are for</source>
        <translation>Para qué sirven los seudónimos</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Archivo de la clave</translation>
    </message>
    <message>
        <source>Choose the file of the key</source>
        <translation>Elegir el archivo de la clave</translation>
    </message>
    <message>
        <source>Name the file of the key that pseudonyms are made with.</source>
        <translation>Indique el archivo de la clave con la que se forman los seudónimos.</translation>
    </message>
    <message>
        <source>The key cannot be used: it needs a file of its own with 32 bytes or more that others cannot read.</source>
        <translation>La clave no se puede usar: necesita un archivo propio de 32 bytes o más que otros no puedan leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n tipo</numerusform>
            <numerusform>%n tipos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QualityPage</name>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Deshechos de inmediato</translation>
    </message>
    <message>
        <source>Called back in time</source>
        <translation>Retirados a tiempo</translation>
    </message>
    <message>
        <source>Not sent by the producer</source>
        <translation>No enviados por el sistema de origen</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Llegaron demasiado tarde</translation>
    </message>
    <message>
        <source>How much was changed</source>
        <translation>Cuánto se cambió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>%Ln sin versión final excluido</numerusform>
            <numerusform>%Ln sin versión final excluidos</numerusform>
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
        <translation>Lo que se supo después de los textos enviados</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>For 100 sent, %1</source>
        <translation>Por cada 100 enviados, %1</translation>
    </message>
    <message>
        <source>For 100 sent</source>
        <translation>Por cada 100 enviados</translation>
    </message>
    <message>
        <source>Sent with any</source>
        <translation>Enviados con alguna</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Valor medio</translation>
    </message>
    <message>
        <source>Nothing came back. A producer tells complaints, reopened cases or satisfaction as signals, with the outcome that they are about.</source>
        <translation>No llegó nada de vuelta. El sistema de origen comunica reclamaciones, casos reabiertos o satisfacción como señales, con el resultado al que se refieren.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>90 of 100 under</source>
        <translation>90 de cada 100 por debajo de</translation>
    </message>
    <message>
        <source>Mean, %1</source>
        <translation>Media, %1</translation>
    </message>
    <message>
        <source>from arrival to the decision</source>
        <translation>desde la llegada hasta la decisión</translation>
    </message>
    <message>
        <source>reading, until the first change</source>
        <translation>lectura, hasta el primer cambio</translation>
    </message>
    <message>
        <source>active, idle time left out</source>
        <translation>activo, sin el tiempo de inactividad</translation>
    </message>
    <message>
        <source>a sample of %1 of %2 drafts</source>
        <translation>una muestra de %1 de %2 borradores</translation>
    </message>
    <message>
        <source>The checks and the brand voice are of %1, the same each time; what is behind a check as well. Answers are of all drafts.</source>
        <translation>Las comprobaciones y la voz de la marca son de %1, la misma cada vez; también lo que hay detrás de una comprobación. Las respuestas son de todos los borradores.</translation>
    </message>
    <message>
        <source>Checked of the other selection: %1.</source>
        <translation>Comprobado de la otra selección: %1.</translation>
    </message>
    <message>
        <source>What the automatic checks find in the drafts</source>
        <translation>Lo que hallan las comprobaciones automáticas en los borradores</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>For 100 drafts, %1</source>
        <translation>Por cada 100 borradores, %1</translation>
    </message>
    <message>
        <source>For 100 drafts</source>
        <translation>Por cada 100 borradores</translation>
    </message>
    <message>
        <source>Drafts with any</source>
        <translation>Borradores con alguno</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Was right</source>
        <translation>Aviso acertado</translation>
    </message>
    <message>
        <source>The drafts are being checked …</source>
        <translation>Comprobando los borradores …</translation>
    </message>
    <message>
        <source>The drafts could not be checked.</source>
        <translation>No se pudieron comprobar los borradores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than five drafts.</source>
        <translation>Menos de cinco borradores.</translation>
    </message>
    <message>
        <source>No check found anything to look at.</source>
        <translation>Ninguna comprobación halló nada que mirar.</translation>
    </message>
    <message>
        <source>Sent, of the decisions that count; undone, called back, not sent and too late, of those that were made. A check was right where a reviewer answered its finding by mending the draft; not found does not mean wrong. Findings and signals are counts that may come more than once, with Garwood’s interval; shares have Wilson’s, means Student’s, 95 % all of them. How much was changed says nothing of how long it took.</source>
        <translation>Enviados, de las decisiones que cuentan; deshechos, retirados, no enviados y demasiado tarde, de las que se tomaron. Una comprobación acertó donde un revisor respondió a su aviso corrigiendo el borrador; no hallado no significa erróneo. Los avisos y las señales son recuentos que pueden darse más de una vez, con el intervalo de Garwood; las proporciones tienen el de Wilson y las medias el de Student, todos del 95 %. Cuánto se cambió no dice nada de cuánto se tardó.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Quality: changes, checks and what came back</source>
        <translation>Calidad: cambios, comprobaciones y lo que se supo después</translation>
    </message>
    <message>
        <source>Brand voice, of 100</source>
        <translation>Voz de marca, de 100</translation>
    </message>
    <message>
        <source>Beside the time before the model</source>
        <translation>Junto al tiempo anterior al modelo</translation>
    </message>
    <message>
        <source>handling times of imported answers; left out: %1</source>
        <translation>tiempos de gestión de respuestas importadas; omitidas: %1</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>n antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Cambio, %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>active time, mean</source>
        <translation>tiempo activo, media</translation>
    </message>
    <message>
        <source>No imported answer tells a time that can be.</source>
        <translation>Ninguna respuesta importada indica un tiempo posible.</translation>
    </message>
    <message>
        <source>Suggestions used</source>
        <translation>Sugerencias usadas</translation>
    </message>
    <message>
        <source>What reviewers were offered while they worked</source>
        <translation>Lo que se sugirió a los revisores mientras trabajaban</translation>
    </message>
    <message>
        <source>each suggestion once for a decision</source>
        <translation>cada sugerencia una vez por decisión</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecidas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Used, %1</source>
        <translation>Usadas, %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usadas</translation>
    </message>
    <message>
        <source>Nothing was offered: no words for a misspelt one, no correction made before, no other draft.</source>
        <translation>No se ofreció nada: ni palabras para una mal escrita, ni correcciones hechas antes, ni otro borrador.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todas juntas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were checked for both.</source>
        <translation>
            <numerusform>%Ln borrador se comprobó para ambas.</numerusform>
            <numerusform>%Ln borradores se comprobaron para ambas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueDelegate</name>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>with another</source>
        <translation>con otro</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>waits for a draft</source>
        <translation>espera borrador</translation>
    </message>
    <message>
        <source>back to you</source>
        <translation>de vuelta</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueModel</name>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>with someone else</source>
        <translation>con otra persona</translation>
    </message>
    <message>
        <source>waits for another draft</source>
        <translation>espera otro borrador</translation>
    </message>
    <message>
        <source>back after you asked for another draft</source>
        <translation>de vuelta tras pedir usted otro borrador</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePage</name>
    <message>
        <source>fewer than two whole days since the first item came</source>
        <translation>menos de dos días completos desde que llegó el primer elemento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln day(s)</source>
        <translation>
            <numerusform>de %Ln día</numerusform>
            <numerusform>de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 due within the hour, %2 overdue</source>
        <translation>%1 vencen en una hora, %2 vencidos</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>El más antiguo</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada en espera</translation>
    </message>
    <message>
        <source>half wait over %1, one in ten over %2</source>
        <translation>la mitad espera más de %1; uno de cada diez, más de %2</translation>
    </message>
    <message>
        <source>Closed after they were due</source>
        <translation>Cerrados después de vencer</translation>
    </message>
    <message>
        <source>Come a day</source>
        <translation>Llegan al día</translation>
    </message>
    <message>
        <source>Closed a day</source>
        <translation>Cerrados al día</translation>
    </message>
    <message>
        <source>What comes and what goes</source>
        <translation>Lo que llega y lo que sale</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>More or fewer open</source>
        <translation>Más o menos pendientes</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 closed</source>
        <translation>%1: %2 llegados, %3 cerrados</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Decididos el %1</translation>
    </message>
    <message>
        <source>The first item came today; whole days are shown.</source>
        <translation>El primer elemento llegó hoy; se muestran días completos.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s).</source>
        <translation>
            <numerusform>No llegó ni se cerró nada en el último día completo.</numerusform>
            <numerusform>No llegó ni se cerró nada en los últimos %Ln días completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes on so</source>
        <translation>Si todo sigue así</translation>
    </message>
    <message>
        <source>There is no forecast: %1.</source>
        <translation>No hay pronóstico: %1.</translation>
    </message>
    <message numerus="yes">
        <source>as on the last %Ln whole day(s)</source>
        <translation>
            <numerusform>como en el último día completo</numerusform>
            <numerusform>como en los últimos %Ln días completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no forecast: nothing came or was closed on the last %Ln whole day(s), so there is nothing to go by.</source>
        <translation>
            <numerusform>No hay pronóstico: no llegó ni se cerró nada en el último día completo, así que no hay en qué basarse.</numerusform>
            <numerusform>No hay pronóstico: no llegó ni se cerró nada en los últimos %Ln días completos, así que no hay en qué basarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Waiting, %1</source>
        <translation>En espera, %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>never: no more are closed than come</source>
        <translation>nunca: no se cierran más de los que llegan</translation>
    </message>
    <message>
        <source>until nothing waits</source>
        <translation>hasta que no espere nada</translation>
    </message>
    <message>
        <source>Queues in which something waits</source>
        <translation>Colas en las que espera algo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Due within the hour</source>
        <translation>Vencen en una hora</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Closed after due</source>
        <translation>Cerrados tras vencer</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>En 7 días</translation>
    </message>
    <message>
        <source>Until nothing waits</source>
        <translation>Hasta que no espere nada</translation>
    </message>
    <message>
        <source>Nothing waits in any queue.</source>
        <translation>No espera nada en ninguna cola.</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>las primeras %1</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s) either. As soon as a producer submits items, what waits and how it comes and goes show up here.</source>
        <translation>
            <numerusform>Tampoco llegó ni se cerró nada en el último día completo. En cuanto un sistema de origen envíe elementos, aquí se verá lo que espera y cómo llega y sale.</numerusform>
            <numerusform>Tampoco llegó ni se cerró nada en los últimos %Ln días completos. En cuanto un sistema de origen envíe elementos, aquí se verá lo que espera y cómo llega y sale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What waits now and how it came and went on the last %Ln whole day(s), whatever the period above: queue, task, model, language and attributes choose among it, period, reviewer and label do not. Closed means decided, expired or cancelled; a point opens what was decided. The forecast takes days to be alike and independent of each other, so weekends and growth are not foreseen. Intervals are 95 %.</source>
        <translation>
            <numerusform>Lo que espera ahora y cómo llegó y salió en el último día completo, sea cual sea el periodo de arriba: cola, tarea, modelo, idioma y atributos lo filtran; periodo, revisor y etiqueta, no. Cerrado significa decidido, caducado o cancelado; un punto abre lo que se decidió. El pronóstico supone que los días son similares e independientes entre sí, así que no prevé fines de semana ni crecimiento. Los intervalos son del 95 %.</numerusform>
            <numerusform>Lo que espera ahora y cómo llegó y salió en los últimos %Ln días completos, sea cual sea el periodo de arriba: cola, tarea, modelo, idioma y atributos lo filtran; periodo, revisor y etiqueta, no. Cerrado significa decidido, caducado o cancelado; un punto abre lo que se decidió. El pronóstico supone que los días son similares e independientes entre sí, así que no prevé fines de semana ni crecimiento. Los intervalos son del 95 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue: what waits, and a forecast</source>
        <translation>Cola: lo que espera, y un pronóstico</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePane</name>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 de %2 pendientes</translation>
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
        <translation>reservado por usted</translation>
    </message>
    <message>
        <source>is edited and not decided</source>
        <translation>editado y sin decidir</translation>
    </message>
    <message>
        <source>came back to you</source>
        <translation>devuelto a usted</translation>
    </message>
    <message>
        <source>is with somebody else</source>
        <translation>con otra persona</translation>
    </message>
    <message>
        <source>has “%1” in its title or id</source>
        <translation>con «%1» en el título o el identificador</translation>
    </message>
    <message>
        <source>is in the queue “%1”</source>
        <translation>en la cola «%1»</translation>
    </message>
    <message>
        <source>has the task “%1”</source>
        <translation>con la tarea «%1»</translation>
    </message>
    <message>
        <source>is in the language “%1”</source>
        <translation>en el idioma «%1»</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>No open draft %1. Clear the search to see all.</source>
        <translation>Ningún borrador pendiente %1. Borre la búsqueda para verlos todos.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>No draft has the state “%1”. There are: free, mine, edited, returned, waiting, other.</source>
        <translation>Ningún borrador tiene el estado «%1». Existen: free, mine, edited, returned, waiting, other.</translation>
    </message>
    <message>
        <source>waits for another draft</source>
        <translation>en espera de otro borrador</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Save, open or delete a recipe</source>
        <translation>Guardar, abrir o eliminar una receta</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>modificada, sin guardar</translation>
    </message>
    <message>
        <source>as it was saved</source>
        <translation>tal como se guardó</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save under a name …</source>
        <translation>Guardar con un nombre …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Guardar como archivo …</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Abrir un archivo …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeDesk</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>The recipe cannot be read.</source>
        <translation>La receta no se puede leer.</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Receta: %1</translation>
    </message>
    <message>
        <source>The recipe was not saved.</source>
        <translation>La receta no se guardó.</translation>
    </message>
    <message>
        <source>The recipe is saved: %1</source>
        <translation>La receta está guardada: %1</translation>
    </message>
    <message>
        <source>Choose a saved recipe first.</source>
        <translation>Elija primero una receta guardada.</translation>
    </message>
    <message>
        <source>Delete the recipe %1?</source>
        <translation>¿Eliminar la receta %1?</translation>
    </message>
    <message>
        <source>Everybody who works with the workspace loses it. Batches that were made with it stay as they are.</source>
        <translation>La pierden todos los que trabajan con el espacio de trabajo. Los lotes que se hicieron con ella quedan como están.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The recipe was not deleted.</source>
        <translation>La receta no se eliminó.</translation>
    </message>
    <message>
        <source>The recipe is deleted: %1</source>
        <translation>La receta está eliminada: %1</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Guardar la receta como archivo</translation>
    </message>
    <message>
        <source>The recipe is written: %1</source>
        <translation>La receta está escrita: %1</translation>
    </message>
    <message>
        <source>The recipe was not written.</source>
        <translation>La receta no se escribió.</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <source>The recipe was not opened.</source>
        <translation>La receta no se abrió.</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeForm</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Nombre del lote</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>número siguiente</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>&amp;Nombre del lote</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Revisor</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>To, &amp;inclusive</source>
        <translation>&amp;Hasta, inclusive</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Approved unchanged</source>
        <translation>Aprobados sin cambios</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Approved faster than .25 s a word</source>
        <translation>Aprobados a menos de 0,25 s/palabra</translation>
    </message>
    <message>
        <source>Pairs that differ in marks only</source>
        <translation>Pares que solo difieren en signos</translation>
    </message>
    <message>
        <source>Rejected for policy or safety</source>
        <translation>Rechazados por normas o seguridad</translation>
    </message>
    <message>
        <source>Figures the model can&apos;t know</source>
        <translation>Cifras desconocidas al modelo</translation>
    </message>
    <message>
        <source>Split by person, else conversation</source>
        <translation>Por persona, si no conversación</translation>
    </message>
    <message>
        <source>Train, validation, test</source>
        <translation>Entrenamiento, validación, prueba</translation>
    </message>
    <message>
        <source>Everything is train</source>
        <translation>Todo es entrenamiento</translation>
    </message>
    <message>
        <source>Train, &amp;validation, test</source>
        <translation>Entrenamiento, &amp;validación, prueba</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>none: texts are written as they are, names and all. Whoever gives the batch away answers for it.</source>
        <translation>ninguna: los textos se escriben tal cual, con nombres y todo. Quien entregue el lote responde de ello.</translation>
    </message>
    <message>
        <source>Days in %1</source>
        <translation>Días en %1</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-23.</source>
        <translation>%1 no es un día. Escríbalo como 2026-11-23.</translation>
    </message>
    <message>
        <source>Choose a kind of decision.</source>
        <translation>Elija un tipo de decisión.</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>Sin estas</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Otras partes</translation>
    </message>
    <message>
        <source>Parts in per cent</source>
        <translation>Partes en porcentaje</translation>
    </message>
    <message>
        <source>Salt: another one deals anew</source>
        <translation>Sal: otra reparte de nuevo</translation>
    </message>
    <message>
        <source>%1 are no parts. Write three numbers that add up to 100, like 85,10,5.</source>
        <translation>%1 no son partes. Escriba tres números que sumen 100, como 85,10,5.</translation>
    </message>
    <message>
        <source>History can be gold only where there is a split.</source>
        <translation>El historial solo puede ser oro donde hay una división.</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>idioma %1</translation>
    </message>
    <message>
        <source>And only: %1</source>
        <translation>Y solo: %1</translation>
    </message>
    <message>
        <source>Flagged: health, belief and the like</source>
        <translation>Marcados: salud, creencias, etc.</translation>
    </message>
    <message>
        <source>What becomes of personal data</source>
        <translation>Qué se hace con los datos personales</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tal como están</translation>
    </message>
    <message>
        <source>Pseudonymise</source>
        <translation>Seudonimizar</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>What the detectors find is replaced. What they do not know stays.</source>
        <translation>Se sustituye lo que encuentran los detectores. Lo que no conocen se queda.</translation>
    </message>
    <message>
        <source>Orders to a model or reviewer</source>
        <translation>Órdenes a modelo o revisor</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeNameOverlay</name>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>It is kept in the workspace, for everybody who works with it. One of the same name is replaced.</source>
        <translation>Se conserva en el espacio de trabajo, para todos los que trabajan con él. Se reemplaza la que tenga el mismo nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecordView</name>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>About this decision</source>
        <translation>Sobre esta decisión</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Versión final</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This decision let nothing out</source>
        <translation>Esta decisión no dejó salir nada</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>Esfuerzo de edición</translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER %1</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>Escalado a</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedlineLine</name>
    <message>
        <source>[deleted: %1]</source>
        <translation>[eliminado: %1]</translation>
    </message>
    <message>
        <source>[inserted: %1]</source>
        <translation>[insertado: %1]</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedlineView</name>
    <message>
        <source>Redline</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Too large to be shown side by side: the draft has %L1 characters, your text %L2.</source>
        <translation>Demasiado grande para mostrarlo en paralelo: el borrador tiene %L1 caracteres; su texto, %L2.</translation>
    </message>
    <message>
        <source>add label</source>
        <translation>añadir etiqueta</translation>
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
        <translation>¿%1?</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedraftOverlay</name>
    <message>
        <source>Ask for another draft</source>
        <translation>Pedir otro borrador</translation>
    </message>
    <message>
        <source>The item goes back to its producer with this line, and to you when another draft is there. Your text is kept.</source>
        <translation>El elemento vuelve a su sistema de origen con esta línea, y a usted cuando haya otro borrador. Su texto se conserva.</translation>
    </message>
    <message>
        <source>What should the next draft do?</source>
        <translation>¿Qué debe hacer el próximo borrador?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
</context>
<context>
    <name>bluepencil::RejectOverlay</name>
    <message>
        <source>Reject this draft</source>
        <translation>Rechazar este borrador</translation>
    </message>
    <message>
        <source>Why? The keys set and unset a reason.</source>
        <translation>¿Por qué? Las teclas ponen y quitan un motivo.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>Nothing: the producer hears that it was rejected</source>
        <translation>Nada: el sistema de origen sabrá que se rechazó</translation>
    </message>
    <message>
        <source>My text instead of the draft</source>
        <translation>Mi texto en lugar del borrador</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>My text instead (change the draft first)</source>
        <translation>Mi texto en su lugar (cambie antes el borrador)</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReleaseOverlay</name>
    <message>
        <source>Give drafts back</source>
        <translation>Devolver borradores</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>None of them is yours</source>
        <translation>Ninguno es suyo</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n draft(s)?</source>
        <translation>
            <numerusform>¿Devolver %n borrador?</numerusform>
            <numerusform>¿Devolver %n borradores?</numerusform>
        </translation>
    </message>
    <message>
        <source>Others can take them at once, you after a minute. What you typed is kept for you.</source>
        <translation>Los demás pueden tomarlos enseguida; usted, tras un minuto. Lo que escribió se conserva para usted.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected you do not hold.</source>
        <translation>
            <numerusform>%n de los seleccionados no lo tiene reservado usted.</numerusform>
            <numerusform>%n de los seleccionados no los tiene reservados usted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RequestsPage</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Supresión</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectificación</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Oposición</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Portabilidad</translation>
    </message>
    <message>
        <source>GDPR, one month</source>
        <translation>RGPD, un mes</translation>
    </message>
    <message>
        <source>CCPA, 45 days</source>
        <translation>CCPA, 45 días</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due soon: %n day(s) left</source>
        <translation>
            <numerusform>vence pronto: queda %n día</numerusform>
            <numerusform>vence pronto: quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>Solicitudes de personas</translation>
    </message>
    <message>
        <source>Closed ones, too</source>
        <translation>También las cerradas</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Nobody has asked for anything</source>
        <translation>Nadie ha solicitado nada</translation>
    </message>
    <message>
        <source>When somebody asks what is held about them, or to have it erased, note it below: the clock for the answer runs from the day on which it came in.</source>
        <translation>Cuando alguien pregunte qué se conserva sobre su persona, o pida su supresión, anótelo abajo: el plazo de respuesta corre desde el día en que llegó la solicitud.</translation>
    </message>
    <message>
        <source>What the person was &amp;told</source>
        <translation>Lo &amp;que se comunicó a la persona</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Cerrar la solicitud</translation>
    </message>
    <message>
        <source>Extend its time</source>
        <translation>Prorrogar su plazo</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Una solicitud nueva</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translation>&amp;Ley</translation>
    </message>
    <message>
        <source>&amp;Person (subject_id)</source>
        <translation>&amp;Persona (subject_id)</translation>
    </message>
    <message>
        <source>Came &amp;in on</source>
        <translation>&amp;Recibida el</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Add the request</source>
        <translation>Añadir la solicitud</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(suprimido)</translation>
    </message>
    <message numerus="yes">
        <source>%n open, some late or due within a week</source>
        <translation>
            <numerusform>%n pendiente, con retraso o que vence en una semana</numerusform>
            <numerusform>%n pendientes, algunas con retraso o que vencen en una semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ResultCard</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 is written: %2</source>
        <translation>%1 se ha escrito: %2</translation>
    </message>
    <message>
        <source>Content SHA-256 %1</source>
        <translation>SHA-256 del contenido %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewPlace</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Approve or send edited</source>
        <translation>Aprobar o enviar editado</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Undo last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Take back what was sent</source>
        <translation>Retirar lo enviado</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Elemento siguiente</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Elemento anterior</translation>
    </message>
    <message>
        <source>Next hunk</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous hunk</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Aviso siguiente</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Aviso anterior</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Redline shown or hidden</source>
        <translation>Mostrar u ocultar las correcciones</translation>
    </message>
    <message>
        <source>Hold or look at what is new</source>
        <translation>Reservar o ver lo nuevo</translation>
    </message>
    <message>
        <source>Label the hunk</source>
        <translation>Etiquetar el cambio</translation>
    </message>
    <message>
        <source>Minor, major, critical</source>
        <translation>Leve, grave, crítica</translation>
    </message>
    <message>
        <source>Take the proposed label</source>
        <translation>Aceptar la etiqueta propuesta</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>The time for this draft ran out</source>
        <translation>Se agotó el tiempo para este borrador</translation>
    </message>
    <message>
        <source>Someone else may open it now. Your text is kept: hold the draft again to go on.</source>
        <translation>Ahora puede abrirlo otra persona. Su texto se conserva: vuelva a reservar el borrador para continuar.</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>Reservar de nuevo</translation>
    </message>
    <message>
        <source>Import drafts</source>
        <translation>Importar borradores</translation>
    </message>
    <message>
        <source>Checks, facts, labels and guideline</source>
        <translation>Comprobaciones, datos, etiquetas y guía</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What others should know</source>
        <translation>Lo que otros deben saber</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Abriendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>The first draft comes at once.</source>
        <translation>El primer borrador llega enseguida.</translation>
    </message>
    <message>
        <source>Nothing for you right now</source>
        <translation>Nada para usted por ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are with someone else or come back later.</source>
        <translation>
            <numerusform>%n borrador lo tiene otra persona o vuelve más tarde.</numerusform>
            <numerusform>%n borradores los tiene otra persona o vuelven más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is clear</source>
        <translation>La cola está vacía</translation>
    </message>
    <message numerus="yes">
        <source>%n decided today. New drafts show up here by themselves.</source>
        <translation>
            <numerusform>%n decidido hoy. Los borradores nuevos aparecen aquí por sí solos.</numerusform>
            <numerusform>%n decididos hoy. Los borradores nuevos aparecen aquí por sí solos.</numerusform>
        </translation>
    </message>
    <message>
        <source>New drafts show up here by themselves.</source>
        <translation>Los borradores nuevos aparecen aquí por sí solos.</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 no se ha enviado.</translation>
    </message>
    <message>
        <source>The producer says: %1</source>
        <translation>El sistema de origen dice: %1</translation>
    </message>
    <message>
        <source>Part of this conversation is damaged.</source>
        <translation>Parte de esta conversación está dañada.</translation>
    </message>
    <message>
        <source>Earlier turns that can be shown to nobody: %1. This draft does not wait for them.</source>
        <translation>Turnos anteriores que no se pueden mostrar a nadie: %1. Este borrador no los espera.</translation>
    </message>
    <message>
        <source>too large to be shown</source>
        <translation>demasiado grande para mostrarse</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nada ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n hunk(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
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
        <translation>selección</translation>
    </message>
    <message>
        <source>hunk %1</source>
        <translation>cambio %1</translation>
    </message>
    <message>
        <source>whole draft</source>
        <translation>todo el borrador</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There is no draft to decide on</source>
        <translation>No hay ningún borrador que decidir</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>El espacio de trabajo está abierto solo para lectura</translation>
    </message>
    <message>
        <source>Hold the draft again first</source>
        <translation>Antes vuelva a reservar el borrador</translation>
    </message>
    <message>
        <source>Look at the new revision first</source>
        <translation>Mire antes la nueva revisión</translation>
    </message>
    <message>
        <source>Undo typing or a label</source>
        <translation>Deshacer lo escrito o una etiqueta</translation>
    </message>
    <message>
        <source>Redo typing or a label</source>
        <translation>Rehacer lo escrito o una etiqueta</translation>
    </message>
    <message>
        <source>No decision waits to be sent</source>
        <translation>Ninguna decisión espera a enviarse</translation>
    </message>
    <message>
        <source>There is no decision that could be taken back</source>
        <translation>No hay ninguna decisión que se pueda retirar</translation>
    </message>
    <message>
        <source>No other draft was open before</source>
        <translation>Antes no había abierto otro borrador</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La lista está vacía</translation>
    </message>
    <message>
        <source>No label is proposed here</source>
        <translation>Aquí no se propone ninguna etiqueta</translation>
    </message>
    <message>
        <source>No label is set</source>
        <translation>No hay ninguna etiqueta puesta</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>There is nothing to go back or forward to</source>
        <translation>No hay nada a lo que volver ni avanzar</translation>
    </message>
    <message>
        <source>The cursor is in no hunk</source>
        <translation>El cursor no está en ningún cambio</translation>
    </message>
    <message>
        <source>No finding needs a look</source>
        <translation>Ningún aviso por revisar</translation>
    </message>
    <message>
        <source>That came with the draft, before anybody could read it. Press again to decide.</source>
        <translation>Llegó con el borrador, antes de que nadie pudiera leerlo. Pulse de nuevo para decidir.</translation>
    </message>
    <message>
        <source>Take from memory</source>
        <translation>Tomar de la memoria</translation>
    </message>
    <message>
        <source>Take all of that kind from memory</source>
        <translation>Tomar de la memoria todas las de ese tipo</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Primer elemento</translation>
    </message>
    <message>
        <source>Last item</source>
        <translation>Último elemento</translation>
    </message>
    <message>
        <source>Next item you began to edit</source>
        <translation>Siguiente elemento que empezó a editar</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Volver al elemento anterior</translation>
    </message>
    <message>
        <source>Go to an item</source>
        <translation>Ir a un elemento</translation>
    </message>
    <message>
        <source>Give the selected items back</source>
        <translation>Devolver los elementos seleccionados</translation>
    </message>
    <message>
        <source>No open draft has the id or the place “%1”.</source>
        <translation>Ningún borrador pendiente tiene el identificador o el lugar «%1».</translation>
    </message>
    <message>
        <source>You have begun to edit no other draft.</source>
        <translation>No ha empezado a editar ningún otro borrador.</translation>
    </message>
    <message>
        <source>None of the drafts before can be opened again.</source>
        <translation>Ninguno de los borradores anteriores se puede volver a abrir.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) given back.</source>
        <translation>
            <numerusform>%n borrador devuelto.</numerusform>
            <numerusform>%n borradores devueltos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed. %1</source>
        <translation>
            <numerusform>Se quedó %n. %1</numerusform>
            <numerusform>Se quedaron %n. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Statistics and Datasets show what this workspace holds. Its drafts are decided with a newer program, or where it may be written.</source>
        <translation>Estadísticas y Conjuntos de datos muestran lo que contiene este espacio de trabajo. Sus borradores se deciden con un programa más nuevo, o donde se pueda escribir en él.</translation>
    </message>
    <message>
        <source>Restore hunk, or take it from the other text</source>
        <translation>Restaurar el cambio o tomarlo del otro texto</translation>
    </message>
    <message>
        <source>Finding: right as it is</source>
        <translation>Aviso: correcto así</translation>
    </message>
    <message>
        <source>Finding: mended</source>
        <translation>Aviso: corregido</translation>
    </message>
    <message>
        <source>Finding: say why</source>
        <translation>Aviso: indicar el motivo</translation>
    </message>
    <message>
        <source>Open the link of the case</source>
        <translation>Abrir el enlace del caso</translation>
    </message>
    <message>
        <source>The checks are still at work</source>
        <translation>Las comprobaciones siguen en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) wait for an answer</source>
        <translation>
            <numerusform>%n aviso pendiente de respuesta</numerusform>
            <numerusform>%n avisos pendientes de respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved after %1 s. Reading this draft takes at least about %2 s; you can still take it back.</source>
        <translation>Aprobado tras %1 s. Leer este borrador lleva al menos unos %2 s; aún puede retirarlo.</translation>
    </message>
    <message>
        <source>Redline side by side or below</source>
        <translation>Correcciones en paralelo o debajo</translation>
    </message>
    <message>
        <source>Compare with another text</source>
        <translation>Comparar con otro texto</translation>
    </message>
    <message>
        <source>Work from the next draft</source>
        <translation>Partir del borrador siguiente</translation>
    </message>
    <message>
        <source>Discard the draft and write my own</source>
        <translation>Descartar el borrador y escribir el mío</translation>
    </message>
    <message>
        <source>compared with: %1</source>
        <translation>comparado con: %1</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>escrito desde cero</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in</source>
        <translation>
            <numerusform>%n palabra añadida</numerusform>
            <numerusform>%n palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other text of this item to compare with.</source>
        <translation>No hay otro texto de este elemento con el que comparar.</translation>
    </message>
    <message>
        <source>You wrote on meanwhile. Ask again to compare.</source>
        <translation>Mientras tanto ha seguido escribiendo. Vuelva a pedirlo para comparar.</translation>
    </message>
    <message>
        <source>The draft is hidden here</source>
        <translation>El borrador está oculto aquí</translation>
    </message>
    <message>
        <source>There is only one draft</source>
        <translation>Solo hay un borrador</translation>
    </message>
    <message>
        <source>The draft is discarded already</source>
        <translation>El borrador ya está descartado</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>No hay texto</translation>
    </message>
    <message>
        <source>You work from %1 now. Undo brings your text back.</source>
        <translation>Ahora parte de: %1. Deshacer recupera su texto.</translation>
    </message>
    <message>
        <source>The draft stays here to be read. Undo brings it back into the text.</source>
        <translation>El borrador se queda aquí para leerlo. Deshacer lo devuelve al texto.</translation>
    </message>
    <message>
        <source>Fields or text</source>
        <translation>Campos o texto</translation>
    </message>
    <message>
        <source>Add a row or the missing field</source>
        <translation>Añadir una fila o el campo que falta</translation>
    </message>
    <message>
        <source>Remove the row or field</source>
        <translation>Quitar la fila o el campo</translation>
    </message>
    <message>
        <source>Empty the field (null)</source>
        <translation>Vaciar el campo (null)</translation>
    </message>
    <message>
        <source>Paragraph of the label</source>
        <translation>Párrafo de la etiqueta</translation>
    </message>
    <message>
        <source>Mark the guideline as read</source>
        <translation>Marcar la guía como leída</translation>
    </message>
    <message>
        <source>Marked as read: what comes later is shown as new</source>
        <translation>Marcada como leída: lo posterior se mostrará como nuevo</translation>
    </message>
    <message>
        <source>Set a label, or go to one, to see its paragraph</source>
        <translation>Ponga una etiqueta o vaya a una para ver su párrafo</translation>
    </message>
    <message>
        <source>The guideline has no paragraph for %1</source>
        <translation>La guía no tiene ningún párrafo para %1</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Volver al texto del borrador</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copiar todo el texto</translation>
    </message>
    <message>
        <source>The draft is yours again. Your text is as you left it.</source>
        <translation>El borrador vuelve a ser suyo. Su texto está como lo dejó.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>Someone else has this draft now</source>
        <translation>Ahora otra persona tiene este borrador</translation>
    </message>
    <message>
        <source>Someone else decided this draft</source>
        <translation>Otra persona decidió este borrador</translation>
    </message>
    <message>
        <source>This draft is no longer wanted</source>
        <translation>Este borrador ya no se necesita</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Your text stays here, is saved, and goes on as soon as they let the draft go.</source>
        <translation>Su texto se queda aquí, se guarda y podrá continuar en cuanto la otra persona libere el borrador.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>It can&apos;t be sent any more. Your text stays here and is saved: copy it if you need it elsewhere.</source>
        <translation>Ya no se puede enviar. Su texto se queda aquí y se guarda: cópielo si lo necesita en otro lugar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>el espacio de trabajo</translation>
    </message>
    <message>
        <source>Your text stays here and is saved as soon as there is room at %1.</source>
        <translation>Su texto se queda aquí y se guardará en cuanto haya espacio en %1.</translation>
    </message>
    <message>
        <source>Your text stays here and is saved as soon as %1 can be written to.</source>
        <translation>Su texto se queda aquí y se guardará en cuanto se pueda escribir en %1.</translation>
    </message>
    <message>
        <source>Your text of %1 is back.</source>
        <translation>Se ha recuperado su texto (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Its %n hunk(s) against the draft are marked.</source>
        <translation>
            <numerusform>Su cambio respecto al borrador está marcado.</numerusform>
            <numerusform>Sus %n cambios respecto al borrador están marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had not been decided when the program ended.</source>
        <translation>No se había decidido cuando terminó el programa.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>There is nothing new in the guideline</source>
        <translation>No hay nada nuevo en la guía</translation>
    </message>
    <message>
        <source>There is no newer revision</source>
        <translation>No hay ninguna revisión más reciente</translation>
    </message>
    <message>
        <source>%1 waits for another draft and comes back by itself.</source>
        <translation>%1 espera otro borrador y vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Take the new draft in place of my text</source>
        <translation>Tomar el borrador nuevo en lugar de mi texto</translation>
    </message>
    <message>
        <source>Ask for another draft</source>
        <translation>Pedir otro borrador</translation>
    </message>
    <message>
        <source>A newer revision came in. Look at what is new, then decide.</source>
        <translation>Llegó una revisión más reciente. Mire lo nuevo y luego decida.</translation>
    </message>
    <message>
        <source>A newer revision came in. Look at what is new and press %1, then decide.</source>
        <translation>Llegó una revisión más reciente. Mire lo nuevo, pulse %1 y luego decida.</translation>
    </message>
    <message>
        <source>%1 waits for you again.</source>
        <translation>%1 le espera de nuevo.</translation>
    </message>
    <message>
        <source>A newer revision came in before it was sent. Your text is kept.</source>
        <translation>Llegó una revisión más reciente antes del envío. Su texto se conserva.</translation>
    </message>
    <message>
        <source>No other draft can be asked for: one is on its way, or the producer has its answer. Your text is kept.</source>
        <translation>No se puede pedir otro borrador: ya hay uno en camino o el sistema de origen ya tiene su respuesta. Su texto se conserva.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>No other draft of %1 comes.</source>
        <translation>No llegará otro borrador de %1.</translation>
    </message>
    <message>
        <source>Decide on the one that is there.</source>
        <translation>Decida sobre el que hay.</translation>
    </message>
    <message>
        <source>Write a text first</source>
        <translation>Escriba antes un texto</translation>
    </message>
    <message>
        <source>Show the text instead of the fields first</source>
        <translation>Muestre antes el texto en lugar de los campos</translation>
    </message>
    <message>
        <source>No answer in time. Decide on the one that is there.</source>
        <translation>No hubo respuesta a tiempo. Decida sobre el que hay.</translation>
    </message>
    <message>
        <source>Take drafts along</source>
        <translation>Llevarse borradores</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are yours to take along.</source>
        <translation>
            <numerusform>%n borrador está listo: puede llevárselo.</numerusform>
            <numerusform>%n borradores están listos: puede llevárselos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft that you could take along.</source>
        <translation>No hay ningún borrador que pueda llevarse.</translation>
    </message>
    <message>
        <source>This workspace is on this machine: all of it is here already.</source>
        <translation>Este espacio de trabajo está en este equipo: ya está todo aquí.</translation>
    </message>
    <message>
        <source>The server is newer.</source>
        <translation>El servidor es más nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>You work on with what is here. %n decision(s) wait on this machine and go out by themselves.</source>
        <translation>
            <numerusform>Usted sigue trabajando con lo que hay aquí. %n decisión espera en este equipo y saldrá por sí sola.</numerusform>
            <numerusform>Usted sigue trabajando con lo que hay aquí. %n decisiones esperan en este equipo y saldrán por sí solas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You work on with what is here; your text is saved on this machine.</source>
        <translation>Usted sigue trabajando con lo que hay aquí; su texto está guardado en este equipo.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Go on without contact</source>
        <translation>Continuar sin conexión</translation>
    </message>
    <message>
        <source>No reviewers disagree on this one</source>
        <translation>Aquí no discrepa ningún revisor</translation>
    </message>
    <message>
        <source>What the reviewers decided is not on this machine.</source>
        <translation>Lo que decidieron los revisores no está en este equipo.</translation>
    </message>
    <message>
        <source>Reviewers’ decisions side by side</source>
        <translation>Decisiones de los revisores en paralelo</translation>
    </message>
    <message>
        <source>Hide personal data on screen, or show it</source>
        <translation>Ocultar los datos personales en la pantalla, o mostrarlos</translation>
    </message>
    <message>
        <source>Show hidden personal data until the next draft</source>
        <translation>Mostrar los datos personales ocultos hasta el próximo borrador</translation>
    </message>
    <message>
        <source>Personal data is hidden on screen. What goes out stays as it is.</source>
        <translation>Los datos personales están ocultos en la pantalla. Lo que sale queda como está.</translation>
    </message>
    <message>
        <source>Personal data is shown again.</source>
        <translation>Los datos personales se muestran de nuevo.</translation>
    </message>
    <message>
        <source>No personal data is hidden on screen</source>
        <translation>No hay datos personales ocultos en la pantalla</translation>
    </message>
    <message>
        <source>Personal data of this draft is shown until the next one.</source>
        <translation>Los datos personales de este borrador se muestran hasta el próximo.</translation>
    </message>
    <message>
        <source>Looking for personal data …</source>
        <translation>Se buscan datos personales …</translation>
    </message>
    <message>
        <source>Hidden: what finds personal data could not be loaded.</source>
        <translation>Oculto: no se pudo cargar lo que encuentra los datos personales.</translation>
    </message>
    <message>
        <source>Hidden: a text is too long to be looked through for personal data.</source>
        <translation>Oculto: un texto es demasiado largo para buscar en él datos personales.</translation>
    </message>
    <message>
        <source>Hidden: there is too much personal data in it to be told apart.</source>
        <translation>Oculto: contiene demasiados datos personales para distinguirlos.</translation>
    </message>
    <message>
        <source>Hidden: a text could not be looked through for personal data.</source>
        <translation>Oculto: no se pudo buscar datos personales en un texto.</translation>
    </message>
    <message>
        <source>“%1” shows it all the same.</source>
        <translation>«%1» lo muestra de todos modos.</translation>
    </message>
    <message>
        <source>“%1” (%2) shows it all the same.</source>
        <translation>«%1» (%2) lo muestra de todos modos.</translation>
    </message>
    <message>
        <source>Personal data is shown until you open another text or leave this page.</source>
        <translation>Los datos personales se muestran hasta que abra otro texto o salga de esta página.</translation>
    </message>
    <message>
        <source>The checks are still at work. Your approval waits for them.</source>
        <translation>Las comprobaciones siguen en curso. Su aprobación las espera.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (draft, line %2)</source>
        <translation>%1 (borrador, línea %2)</translation>
    </message>
    <message>
        <source>It is too long to be checked: the checks looked at nothing in it.</source>
        <translation>Es demasiado largo para comprobarlo: las comprobaciones no han mirado nada de él.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Said</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
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
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Edit effort in five bands</source>
        <translation>Esfuerzo de edición en cinco tramos</translation>
    </message>
    <message>
        <source>Change, HTER</source>
        <translation>Cambio, HTER</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Of the decisions that have a final. Left out: %1 without one.</source>
        <translation>De las decisiones que tienen versión final. Excluidas: %1 sin ella.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>HTER, mean</source>
        <translation>HTER, media</translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation>Pendientes al final</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Week (ISO 8601)</source>
        <translation>Semana (ISO 8601)</translation>
    </message>
    <message>
        <source>The first and the last week may be cut by the period.</source>
        <translation>La primera y la última semana pueden quedar cortadas por el periodo.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>Edit effort, mean HTER</source>
        <translation>Esfuerzo de edición, HTER medio</translation>
    </message>
    <message>
        <source>Active time, mean</source>
        <translation>Tiempo activo, media</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>Puntos de gravedad por 1000 palabras</translation>
    </message>
    <message>
        <source>Text went out</source>
        <translation>Texto enviado</translation>
    </message>
    <message>
        <source>Recalled by the reviewer</source>
        <translation>Retirado por el revisor</translation>
    </message>
    <message>
        <source>Given back by the producer</source>
        <translation>Devuelto por el sistema de origen</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Deshecho de inmediato</translation>
    </message>
    <message>
        <source>Read before the first change, mean</source>
        <translation>Lectura antes del primer cambio, media</translation>
    </message>
    <message>
        <source>From arrival to the decision, mean</source>
        <translation>Desde la llegada hasta la decisión, media</translation>
    </message>
    <message>
        <source>Model&apos;s time for a draft, mean</source>
        <translation>Tiempo del modelo para un borrador, media</translation>
    </message>
    <message>
        <source>Model&apos;s time to the first token, mean</source>
        <translation>Tiempo del modelo hasta el primer token, media</translation>
    </message>
    <message>
        <source>Tokens in for a draft, mean</source>
        <translation>Tokens de entrada por borrador, media</translation>
    </message>
    <message>
        <source>Tokens out for a draft, mean</source>
        <translation>Tokens de salida por borrador, media</translation>
    </message>
    <message>
        <source>Signal %1, mean value</source>
        <translation>Señal %1, valor medio</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Señal %1</translation>
    </message>
    <message>
        <source>Cost for each text sent, %1</source>
        <translation>Coste por texto enviado, %1</translation>
    </message>
    <message>
        <source>Band: %1</source>
        <translation>Tramo: %1</translation>
    </message>
    <message>
        <source>beyond chance</source>
        <translation>más allá del azar</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>puede ser azar</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>How much is changed</source>
        <translation>Cuánto se cambia</translation>
    </message>
    <message>
        <source>Bars: decisions in each of five bands of edit effort, and their share.</source>
        <translation>Barras: decisiones en cada uno de los cinco tramos de esfuerzo de edición, y su proporción.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Lines by week with bands of their 95 % intervals. Weeks under five decisions have no point. The table below has the figures.</source>
        <translation>Líneas por semana con bandas de sus intervalos del 95 %. Las semanas con menos de cinco decisiones no tienen punto. La tabla de abajo tiene las cifras.</translation>
    </message>
    <message>
        <source>Lines by day with bands of their 95 % intervals. Days under five decisions have no point. The table below has the figures.</source>
        <translation>Líneas por día con bandas de sus intervalos del 95 %. Los días con menos de cinco decisiones no tienen punto. La tabla de abajo tiene las cifras.</translation>
    </message>
    <message>
        <source>Approved and edited</source>
        <translation>Aprobados y editados</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>Esfuerzo de edición</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>The beginning of the period is not drawn.</source>
        <translation>El comienzo del periodo no se dibuja.</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>En comparación con el periodo anterior</translation>
    </message>
    <message>
        <source>no earlier period: as many days before would begin before the year 1</source>
        <translation>no hay periodo anterior: el mismo número de días antes empezaría antes del año 1</translation>
    </message>
    <message>
        <source>As many days before: %1 to %2, n = %3. A change is beyond chance where its own 95 % interval leaves out zero; with so many figures, one of twenty does so by chance alone.</source>
        <translation>Otros tantos días antes: %1 a %2, n = %3. Un cambio va más allá del azar donde su propio intervalo del 95 % no contiene el cero; con tantas cifras, una de cada veinte lo hace solo por azar.</translation>
    </message>
    <message>
        <source>This period and the one before</source>
        <translation>Este periodo y el anterior</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Este periodo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Difference, 95 %</source>
        <translation>Diferencia, 95 %</translation>
    </message>
    <message>
        <source>Report of a day</source>
        <translation>Informe de un día</translation>
    </message>
    <message>
        <source>Report of a week</source>
        <translation>Informe de una semana</translation>
    </message>
    <message>
        <source>Report of a month</source>
        <translation>Informe de un mes</translation>
    </message>
    <message>
        <source>Report of a quarter</source>
        <translation>Informe de un trimestre</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Informe de un periodo</translation>
    </message>
    <message>
        <source>none: every decision that counts</source>
        <translation>ninguno: todas las decisiones que cuentan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sample data: all decisions of this report are on samples that come with the program. They say nothing about any real model or person.</source>
        <translation>Datos de muestra: todas las decisiones de este informe son sobre muestras que vienen con el programa. No dicen nada de ningún modelo ni persona reales.</translation>
    </message>
    <message>
        <source>Sample data: %1 of the %2 decisions are on samples that come with the program and are no real work.</source>
        <translation>Datos de muestra: %1 de las %2 decisiones son sobre muestras que vienen con el programa y no son trabajo real.</translation>
    </message>
    <message>
        <source>There are no decisions in this workspace yet.</source>
        <translation>Aún no hay decisiones en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>There are no decisions of this kind in this period. The workspace has %1 in all.</source>
        <translation>No hay decisiones de este tipo en este periodo. El espacio de trabajo tiene %1 en total.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>%1, first and last day included; days of the zone %2</source>
        <translation>%1, con el primer y el último día incluidos; días de la zona %2</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>%1 on %2 items</source>
        <translation>%1 sobre %2 elementos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>The period is not over yet.</source>
        <translation>El periodo aún no ha terminado.</translation>
    </message>
    <message>
        <source>Figures have their number of decisions (n) and their 95 % interval. A row marked with a ring has fewer than 30: read its interval, not its figure. Under 5 nothing is shown. How each figure is made stands on the last pages.</source>
        <translation>Las cifras llevan su número de decisiones (n) y su intervalo del 95 %. Una fila marcada con un anillo tiene menos de 30: mire su intervalo, no su cifra. Por debajo de 5 no se muestra nada. Cómo se obtiene cada cifra figura en las últimas páginas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>En este informe</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>n under 30</source>
        <translation>n menor que 30</translation>
    </message>
    <message>
        <source>Decision, n</source>
        <translation>Decisión, n</translation>
    </message>
    <message>
        <source>What a reviewer did with an item: approve, edit, reject or escalate. Counted are those that stand; recalled ones, those that came too late, probes and withdrawn ones are not.</source>
        <translation>Lo que un revisor hizo con un elemento: aprobar, editar, rechazar o escalar. Cuentan las que siguen en pie; no cuentan las que retiró el revisor, las que llegaron demasiado tarde, las de control ni las que se retiraron de los registros.</translation>
    </message>
    <message>
        <source>records of the workspace</source>
        <translation>registros del espacio de trabajo</translation>
    </message>
    <message>
        <source>Approved, edited, rejected, escalated</source>
        <translation>Aprobados, editados, rechazados, escalados</translation>
    </message>
    <message>
        <source>Share of the decisions, with Wilson&apos;s interval: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1.96.</source>
        <translation>Proporción de las decisiones, con el intervalo de Wilson: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1,96.</translation>
    </message>
    <message>
        <source>E. B. Wilson, JASA 22 (1927)</source>
        <translation>E. B. Wilson, JASA 22 (1927)</translation>
    </message>
    <message>
        <source>HTER, edit effort</source>
        <translation>HTER, esfuerzo de edición</translation>
    </message>
    <message>
        <source>Words inserted, deleted or replaced and blocks moved, one each, divided by the words of the final. Approved is 0. Rejected without another text, and escalated, are left out and counted. The mean has Student&apos;s interval.</source>
        <translation>Palabras insertadas, eliminadas o sustituidas y bloques movidos, uno cada vez, divididos entre las palabras de la versión final. Aprobado es 0. Los rechazados sin otro texto y los escalados se excluyen y se cuentan. La media tiene el intervalo de Student.</translation>
    </message>
    <message>
        <source>M. Snover et al., AMTA 2006</source>
        <translation>M. Snover et al., AMTA 2006</translation>
    </message>
    <message>
        <source>Bands of effort</source>
        <translation>Tramos de esfuerzo</translation>
    </message>
    <message>
        <source>Unchanged, HTER under .1, under .3, under .5, and from there on.</source>
        <translation>Sin cambios, HTER menor que 0,1, menor que 0,3, menor que 0,5, y a partir de ahí.</translation>
    </message>
    <message>
        <source>a custom of this program</source>
        <translation>una convención de este programa</translation>
    </message>
    <message>
        <source>Time with the item in front and in use. Outside 0.25 to 30 s for each word of the draft it is left out and counted. The median has an interval between two values of the sample.</source>
        <translation>Tiempo con el elemento delante y en uso. Fuera de 0,25 a 30 s por palabra del borrador se excluye y se cuenta. La mediana tiene un intervalo entre dos valores de la muestra.</translation>
    </message>
    <message>
        <source>W. J. Conover, 3rd ed., section 3.2</source>
        <translation>W. J. Conover, 3.ª ed., sección 3.2</translation>
    </message>
    <message>
        <source>Other times and ages</source>
        <translation>Otros tiempos y antigüedades</translation>
    </message>
    <message>
        <source>Medians, and what 90 or 95 of 100 are under, have an interval between two values of the sample: from 6, 36 and 72 values on.</source>
        <translation>Las medianas, y aquello por debajo de lo cual están 90 o 95 de cada 100, tienen un intervalo entre dos valores de la muestra: a partir de 6, 36 y 72 valores.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Points of the labels: neutral 0, minor 1, major 5, critical 25; their sum for 1,000 words of the drafts, with the interval of a ratio of totals.</source>
        <translation>Puntos de las etiquetas: neutra 0, menor 1, mayor 5, crítica 25; su suma por 1000 palabras de los borradores, con el intervalo de una razón de totales.</translation>
    </message>
    <message>
        <source>W. G. Cochran, 3rd ed., section 6.4</source>
        <translation>W. G. Cochran, 3.ª ed., sección 6.4</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>How often each reason was set; one decision may have several. The running share is that of all labels down to this one.</source>
        <translation>Cuántas veces se puso cada motivo; una decisión puede tener varios. La proporción acumulada es la de todas las etiquetas hasta esta.</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>Diferencia de proporciones</translation>
    </message>
    <message>
        <source>This period less the one before, of as many days; interval by Newcombe&apos;s method 10, from Wilson&apos;s limits.</source>
        <translation>Este periodo menos el anterior, de otros tantos días; intervalo por el método 10 de Newcombe, a partir de los límites de Wilson.</translation>
    </message>
    <message>
        <source>R. G. Newcombe, Stat. Med. 17 (1998)</source>
        <translation>R. G. Newcombe, Stat. Med. 17 (1998)</translation>
    </message>
    <message>
        <source>Difference of means</source>
        <translation>Diferencia de medias</translation>
    </message>
    <message>
        <source>Welch&apos;s interval, with the degrees of freedom by Satterthwaite; that of the median time by Price and Bonett.</source>
        <translation>Intervalo de Welch, con los grados de libertad de Satterthwaite; el de la mediana del tiempo, según Price y Bonett.</translation>
    </message>
    <message>
        <source>B. L. Welch, Biometrika 34 (1947); R. M. Price, D. G. Bonett, J. Stat. Comput. Simul. 72 (2002)</source>
        <translation>B. L. Welch, Biometrika 34 (1947); R. M. Price, D. G. Bonett, J. Stat. Comput. Simul. 72 (2002)</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>For each model and task after each decision R becomes (1 + R) · L, with L = 1 + s (m − x) for a fall and 1 + s (x − m) for a rise: x is 1 for an approved draft or the HTER, m the reviewer&apos;s mean in the baseline. An alarm is at R ≥ A, a warning at a tenth; A follows from the false alarms that are allowed in a quarter of a year.</source>
        <translation>Para cada modelo y tarea, tras cada decisión R pasa a ser (1 + R) · L, con L = 1 + s (m − x) para un descenso y 1 + s (x − m) para un aumento: x es 1 para un borrador aprobado o el HTER, m la media del revisor en la línea base. Hay alarma con R ≥ A y advertencia con una décima parte; A se deriva de las falsas alarmas que se admiten en un trimestre.</translation>
    </message>
    <message>
        <source>J. Shin, A. Ramdas, A. Rinaldo, NEJSDS 2023</source>
        <translation>J. Shin, A. Ramdas, A. Rinaldo, NEJSDS 2023</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>Pendientes, vencidos</translation>
    </message>
    <message>
        <source>Items that nobody has decided and that did not expire; due times are those that the producer promised.</source>
        <translation>Elementos que nadie ha decidido y que no han caducado; los vencimientos son los que prometió el sistema de origen.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Open now and as many more a day as on average in the last 14 whole days; interval of a sum of days to come, by Student&apos;s distribution.</source>
        <translation>Los pendientes ahora y otros tantos más al día como la media de los últimos 14 días completos; intervalo de una suma de días venideros, con la distribución de Student.</translation>
    </message>
    <message>
        <source>days taken as alike and independent</source>
        <translation>los días se suponen similares e independientes</translation>
    </message>
    <message>
        <source>Cost for each text sent</source>
        <translation>Coste por texto enviado</translation>
    </message>
    <message>
        <source>Cost of all drafts of the items, divided by the texts that went out; by currency. The models&apos; cost only, not people&apos;s time. Known from the drafts, or from tokens and the list of prices.</source>
        <translation>Coste de todos los borradores de los elementos, dividido entre los textos que se enviaron; por moneda. Solo el coste de los modelos, no el tiempo de las personas. Se conoce por los borradores, o por los tokens y la lista de precios.</translation>
    </message>
    <message>
        <source>Findings for 100 drafts</source>
        <translation>Avisos por cada 100 borradores</translation>
    </message>
    <message>
        <source>What the automatic checks of this program find in the drafts, each draft once; interval of a Poisson count.</source>
        <translation>Lo que las comprobaciones automáticas de este programa hallan en los borradores, cada borrador una vez; intervalo de un recuento de Poisson.</translation>
    </message>
    <message>
        <source>F. Garwood, Biometrika 28 (1936)</source>
        <translation>F. Garwood, Biometrika 28 (1936)</translation>
    </message>
    <message>
        <source>What intervals take for granted</source>
        <translation>Lo que los intervalos dan por supuesto</translation>
    </message>
    <message>
        <source>Decisions that are independent of each other. Many about one person, or by one reviewer, are not quite, and then the intervals are too narrow.</source>
        <translation>Decisiones independientes entre sí. Muchas sobre una misma persona, o de un mismo revisor, no lo son del todo, y entonces los intervalos son demasiado estrechos.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Cómo se obtienen las cifras</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Cómo se obtiene</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalados</translation>
    </message>
    <message>
        <source>Not in the table for want of room: %1 more.</source>
        <translation>No están en la tabla por falta de espacio: %1 más.</translation>
    </message>
    <message>
        <source>Not shown because they have fewer than five decisions: %1, with %2 decisions together.</source>
        <translation>No se muestran porque tienen menos de cinco decisiones: %1, con %2 decisiones en total.</translation>
    </message>
    <message>
        <source>Labels, most frequent first</source>
        <translation>Etiquetas, las más frecuentes primero</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Puesta</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>Proporción acumulada</translation>
    </message>
    <message>
        <source>Of all decisions</source>
        <translation>De todas las decisiones</translation>
    </message>
    <message>
        <source>Severity: points for 1,000 words of the drafts that carry the label, of all their labels together.</source>
        <translation>Gravedad: puntos por 1000 palabras de los borradores que llevan la etiqueta, de todas sus etiquetas juntas.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Alarms and warnings</source>
        <translation>Alarmas y advertencias</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Lo que se comunicó</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>Lo que se respondió</translation>
    </message>
    <message>
        <source>Age of the open ones, median</source>
        <translation>Antigüedad de los pendientes, mediana</translation>
    </message>
    <message>
        <source>Age that nine of ten are under</source>
        <translation>Antigüedad por debajo de la cual están nueve de cada diez</translation>
    </message>
    <message>
        <source>Age of the oldest</source>
        <translation>Antigüedad del más antiguo</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Lo que espera</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Open when the period ended</source>
        <translation>Pendientes al terminar el periodo</translation>
    </message>
    <message>
        <source>Open when the report was made</source>
        <translation>Pendientes al hacer el informe</translation>
    </message>
    <message>
        <source>Due within the hour then</source>
        <translation>Vencían en una hora en ese momento</translation>
    </message>
    <message>
        <source>Overdue then</source>
        <translation>Vencidos en ese momento</translation>
    </message>
    <message>
        <source>Closed after they were due, last %1 days</source>
        <translation>Cerrados después de vencer, últimos %1 días</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Arrivals a day</source>
        <translation>Llegadas al día</translation>
    </message>
    <message>
        <source>Closings a day</source>
        <translation>Cierres al día</translation>
    </message>
    <message>
        <source>Open in %1 days, if it goes on like that</source>
        <translation>Pendientes en %1 días, si todo sigue así</translation>
    </message>
    <message>
        <source>Arrivals, closings and the forecast go by the last %1 whole days before the report was made; weekends and growth are not foreseen.</source>
        <translation>Las llegadas, los cierres y el pronóstico se basan en los últimos %1 días completos antes de hacer el informe; no se prevén fines de semana ni crecimiento.</translation>
    </message>
    <message>
        <source>Cost of the models, by currency</source>
        <translation>Coste de los modelos, por moneda</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Texts sent</source>
        <translation>Textos enviados</translation>
    </message>
    <message>
        <source>For each text sent</source>
        <translation>Por texto enviado</translation>
    </message>
    <message>
        <source>Currencies are never added up. Items of unknown cost: %1.</source>
        <translation>Las monedas nunca se suman. Elementos de coste desconocido: %1.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>For each draft</source>
        <translation>Por borrador</translation>
    </message>
    <message>
        <source>in</source>
        <translation>de entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>de salida</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>de la caché</translation>
    </message>
    <message>
        <source>to the cache</source>
        <translation>a la caché</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>95 % are under</source>
        <translation>El 95 % está por debajo de</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Read before the first change</source>
        <translation>Lectura antes del primer cambio</translation>
    </message>
    <message>
        <source>From arrival to the decision</source>
        <translation>Desde la llegada hasta la decisión</translation>
    </message>
    <message>
        <source>Model&apos;s time for a draft</source>
        <translation>Tiempo del modelo para un borrador</translation>
    </message>
    <message>
        <source>Model&apos;s time to the first token</source>
        <translation>Tiempo del modelo hasta el primer token</translation>
    </message>
    <message>
        <source>Checked was a sample of %1 of %2 drafts, chosen without regard to what they say; answers are of all.</source>
        <translation>Se comprobó una muestra de %1 de %2 borradores, elegida sin tener en cuenta lo que dicen; las respuestas son de todos.</translation>
    </message>
    <message>
        <source>Automatic checks, n = %1 drafts</source>
        <translation>Comprobaciones automáticas, n = %1 borradores</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>For 100 drafts</source>
        <translation>Por cada 100 borradores</translation>
    </message>
    <message>
        <source>Drafts with one</source>
        <translation>Borradores con uno</translation>
    </message>
    <message>
        <source>Was right</source>
        <translation>Aviso acertado</translation>
    </message>
    <message>
        <source>Was right: the finding was mended, of those that people had to answer. A finding is a question, not an error.</source>
        <translation>Aviso acertado: se corrigió lo que señalaba, de los avisos que había que responder. Un aviso es una pregunta, no un error.</translation>
    </message>
    <message>
        <source>Models, tasks and queues</source>
        <translation>Modelos, tareas y colas</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>In the order of their names. Reviewers get different cases, and people who judge the same drafts differ widely: a difference between two of them is no measure of either. Nobody is ranked here.</source>
        <translation>En el orden de sus nombres. Los revisores reciben casos distintos, y personas que juzgan los mismos borradores difieren mucho: una diferencia entre dos de ellas no es medida de ninguna. Aquí no se clasifica a nadie.</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>Por qué se cambian los borradores</translation>
    </message>
    <message>
        <source>Bars: how often each label was set, with the running share. The table below has the figures.</source>
        <translation>Barras: cuántas veces se puso cada etiqueta, con la proporción acumulada. La tabla de abajo tiene las cifras.</translation>
    </message>
    <message>
        <source>Severity over all decisions: %1 points for 1,000 words of the drafts (95 %: %2), n = %3.</source>
        <translation>Gravedad de todas las decisiones: %1 puntos por 1000 palabras de los borradores (95 %: %2), n = %3.</translation>
    </message>
    <message>
        <source>What is new was not recorded: this account may not write.</source>
        <translation>Lo nuevo no se registró: esta cuenta no puede escribir.</translation>
    </message>
    <message>
        <source>No alarm was raised, open or answered in this period.</source>
        <translation>En este periodo no se dio, quedó pendiente ni se respondió ninguna alarma.</translation>
    </message>
    <message>
        <source>Backlog and deadlines</source>
        <translation>Trabajo pendiente y plazos</translation>
    </message>
    <message>
        <source>Cost, tokens and times</source>
        <translation>Coste, tokens y tiempos</translation>
    </message>
    <message>
        <source>No cost is known: neither the drafts nor a list of prices say any.</source>
        <translation>No se conoce ningún coste: ni los borradores ni una lista de precios indican ninguno.</translation>
    </message>
    <message>
        <source>Automatic checks</source>
        <translation>Comprobaciones automáticas</translation>
    </message>
    <message>
        <source>The checks found nothing in %1 drafts.</source>
        <translation>Las comprobaciones no hallaron nada en %1 borradores.</translation>
    </message>
    <message>
        <source>Brand voice: %1 of 100 on average (95 %: %2), n = %3.</source>
        <translation>Voz de la marca: %1 de 100 de media (95 %: %2), n = %3.</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>By week, with 95 % intervals.</source>
        <translation>Por semana, con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>By day, with 95 % intervals.</source>
        <translation>Por día, con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>By chance?</source>
        <translation>¿Por azar?</translation>
    </message>
    <message>
        <source>No figure has five decisions in both periods.</source>
        <translation>Ninguna cifra tiene cinco decisiones en ambos periodos.</translation>
    </message>
    <message>
        <source>Open in a day, if it goes on like that</source>
        <translation>Abiertos dentro de un día, si sigue así</translation>
    </message>
    <message>
        <source>Drift is watched by model and task; the other filters do not narrow it.</source>
        <translation>La deriva se vigila por modelo y tarea; los demás filtros no la acotan.</translation>
    </message>
    <message>
        <source>Suggestions used</source>
        <translation>Sugerencias usadas</translation>
    </message>
    <message>
        <source>Suggestions to reviewers</source>
        <translation>Sugerencias a los revisores</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecidas</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usadas</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todas juntas</translation>
    </message>
    <message>
        <source>Of what reviewers were offered for their text (words for a misspelt one, corrections made before, the other draft that they asked for), what they took; each once for a decision, undone or not. Of Wilson&apos;s interval and that of the ratio between decisions each time the wider bound.</source>
        <translation>De lo que se ofreció a los revisores para su texto (palabras para una mal escrita, correcciones hechas antes, el otro borrador que pidieron), lo que aceptaron; cada cosa una vez por decisión, deshecha o no. Del intervalo de Wilson y el de la razón entre decisiones, en cada caso el límite más amplio.</translation>
    </message>
    <message>
        <source>%1 to %2; filters: %3</source>
        <translation>%1 a %2; filtros: %3</translation>
    </message>
    <message>
        <source>Beside another selection</source>
        <translation>Junto a otra selección</translation>
    </message>
    <message>
        <source>Decisions that stand in both: %1.</source>
        <translation>Decisiones que están en ambas: %1.</translation>
    </message>
    <message>
        <source>This selection and the other</source>
        <translation>Esta selección y la otra</translation>
    </message>
    <message>
        <source>This selection</source>
        <translation>Esta selección</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>No figure has five decisions in both selections.</source>
        <translation>Ninguna cifra tiene cinco decisiones en ambas selecciones.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>from %1 on; filters: %2</source>
        <translation>desde el %1; filtros: %2</translation>
    </message>
    <message>
        <source>until %1; filters: %2</source>
        <translation>hasta el %1; filtros: %2</translation>
    </message>
    <message>
        <source>all days; filters: %1</source>
        <translation>todos los días; filtros: %1</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>The other one: %1.</source>
        <translation>La otra: %1.</translation>
    </message>
    <message>
        <source>The other one: %1. Differences are this selection less the other; their intervals take the two to be independent of each other.</source>
        <translation>La otra: %1. Las diferencias son esta selección menos la otra; sus intervalos suponen que las dos son independientes entre sí.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Automatic checks, this selection and the other</source>
        <translation>Comprobaciones automáticas, esta selección y la otra</translation>
    </message>
    <message>
        <source>Drafts that were checked for both: %1.</source>
        <translation>Borradores comprobados para ambas: %1.</translation>
    </message>
    <message>
        <source>Checked of this selection: a sample of %1 of %2 drafts.</source>
        <translation>Comprobado de esta selección: una muestra de %1 de %2 borradores.</translation>
    </message>
    <message>
        <source>Checked of the other selection: a sample of %1 of %2 drafts.</source>
        <translation>Comprobado de la otra selección: una muestra de %1 de %2 borradores.</translation>
    </message>
    <message>
        <source>Where errors come from, this selection and the other</source>
        <translation>De dónde vienen los errores, esta selección y la otra</translation>
    </message>
    <message>
        <source>Difference of counts</source>
        <translation>Diferencia de recuentos</translation>
    </message>
    <message>
        <source>Of findings for 100 drafts, between two selections: from the two intervals, each way by what is on that side of its figure.</source>
        <translation>De avisos por cada 100 borradores, entre dos selecciones: a partir de los dos intervalos, en cada sentido según lo que queda de ese lado de la cifra.</translation>
    </message>
    <message>
        <source>G. Y. Zou, A. Donner, Stat. Med. 27 (2008)</source>
        <translation>G. Y. Zou, A. Donner, Stat. Med. 27 (2008)</translation>
    </message>
    <message>
        <source>Times the others</source>
        <translation>Veces las demás</translation>
    </message>
    <message>
        <source>The share of decisions with one of the labels beside that of all other decisions, as a ratio; interval on the log scale.</source>
        <translation>La proporción de decisiones con una de las etiquetas respecto a la de todas las demás decisiones, como razón; intervalo en la escala logarítmica.</translation>
    </message>
    <message>
        <source>D. Katz et al., Biometrics 34 (1978)</source>
        <translation>D. Katz et al., Biometrics 34 (1978)</translation>
    </message>
    <message>
        <source>Where “%1” and “%2” come from</source>
        <translation>De dónde vienen «%1» y «%2»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>With one of the two</source>
        <translation>Con una de las dos</translation>
    </message>
    <message>
        <source>Brand voice, mean of 100</source>
        <translation>Voz de marca, media de 100</translation>
    </message>
    <message>
        <source>With “%1” or “%2”</source>
        <translation>Con «%1» o «%2»</translation>
    </message>
    <message>
        <source>%1: findings for 100 drafts</source>
        <translation>%1: avisos por cada 100 borradores</translation>
    </message>
    <message>
        <source>%1: drafts with any</source>
        <translation>%1: borradores con alguno</translation>
    </message>
    <message>
        <source>%1: was right</source>
        <translation>%1: aviso acertado</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchList</name>
    <message>
        <source>Found items</source>
        <translation>Elementos encontrados</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchListModel</name>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Versión final</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Conversations, drafts, finals and notes</source>
        <translation>Conversaciones, borradores, versiones finales y notas</translation>
    </message>
    <message>
        <source>All words must be found; “several words” in quotation marks are a phrase</source>
        <translation>Deben encontrarse todas las palabras; «varias palabras» entre comillas forman una frase</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the search: %n record(s) to go</source>
        <translation>
            <numerusform>Preparando la búsqueda: falta %n registro</numerusform>
            <numerusform>Preparando la búsqueda: faltan %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No conversation, draft, final or note has all these words. Fewer words, or the beginning of one followed by *, find more.</source>
        <translation>Ninguna conversación, borrador, versión final o nota tiene todas estas palabras. Con menos palabras, o el comienzo de una seguido de *, se encuentra más.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n item(s)</source>
        <translation>
            <numerusform>El elemento más reciente</numerusform>
            <numerusform>Los %n elementos más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be searched yet</source>
        <translation>
            <numerusform>%n registro aún no se pudo buscar</numerusform>
            <numerusform>%n registros aún no se pudieron buscar</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Type words: all must be found. “Several words” in quotation marks are a phrase. Case and accents make no difference.</source>
        <translation>Escriba palabras: deben encontrarse todas. «Varias palabras» entre comillas forman una frase. Mayúsculas y acentos no importan.</translation>
    </message>
    <message>
        <source>Too many words</source>
        <translation>Demasiadas palabras</translation>
    </message>
    <message>
        <source>At most 32 words can be searched for at once.</source>
        <translation>Se pueden buscar como máximo 32 palabras a la vez.</translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Preguntando a la puerta de enlace…</translation>
    </message>
    <message>
        <source>This gateway cannot be searched from here</source>
        <translation>En esta puerta de enlace no se puede buscar desde aquí</translation>
    </message>
    <message>
        <source>It is older than this program. When it is updated, what was decided is found here.</source>
        <translation>Es más antigua que este programa. Cuando se actualice, lo que se decidió se encontrará aquí.</translation>
    </message>
</context>
<context>
    <name>bluepencil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Volver a los borradores</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Follows the desktop unless you choose</source>
        <translation>Sigue al sistema salvo que usted elija</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Calm shows five rows where compact shows eight</source>
        <translation>Amplia muestra cinco filas donde compacta muestra ocho</translation>
    </message>
    <message>
        <source>Text size in the editor</source>
        <translation>Tamaño del texto en el editor</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of all other text</source>
        <translation>Tamaño del resto del texto</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Fewer movements</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>No fading and no sliding</source>
        <translation>Sin fundidos ni deslizamientos</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands on your decisions; another name is used from the next start on</source>
        <translation>Figura en sus decisiones; otro nombre se usa desde el próximo inicio</translation>
    </message>
    <message>
        <source>This window works as %1; the name here is used from the next start on</source>
        <translation>Esta ventana trabaja como %1; el nombre de aquí se usa desde el próximo inicio</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>Después de una decisión</translation>
    </message>
    <message>
        <source>Undo for</source>
        <translation>Deshacer durante</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds before a decision leaves this machine</source>
        <translation>Segundos antes de que una decisión salga de este equipo</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Se aplica en el próximo inicio</translation>
    </message>
    <message>
        <source>“Larger text” and “Smaller text” change it anywhere</source>
        <translation>«Texto más grande» y «Texto más pequeño» lo cambian en cualquier lugar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Keys of every action</source>
        <translation>Teclas de cada acción</translation>
    </message>
    <message>
        <source>Each can have others, or none</source>
        <translation>Cada una puede tener otras, o ninguna</translation>
    </message>
    <message>
        <source>While you look elsewhere</source>
        <translation>Mientras mira a otra parte</translation>
    </message>
    <message>
        <source>Tell me of urgent drafts</source>
        <translation>Avisarme de borradores urgentes</translation>
    </message>
    <message>
        <source>By the desktop: the name of the queue and a number, never what is in a draft</source>
        <translation>Mediante el sistema: el nombre de la cola y un número, nunca el contenido de un borrador</translation>
    </message>
    <message>
        <source>Urgent from this priority on</source>
        <translation>Urgente a partir de esta prioridad</translation>
    </message>
    <message>
        <source>What is due within a quarter of an hour is urgent, too</source>
        <translation>Lo que vence en un cuarto de hora también es urgente</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Marcar las palabras mal escritas</translation>
    </message>
    <message>
        <source>By the dictionary for the draft&apos;s language, if there is one on this machine</source>
        <translation>Según el diccionario del idioma del borrador, si lo hay en este equipo</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Espacios en blanco</translation>
    </message>
    <message>
        <source>In code</source>
        <translation>En código</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todo</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Where spaces, tabs and ends of lines are shown</source>
        <translation>Dónde se muestran espacios, tabuladores y finales de línea</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation>Cambiar fragmentos</translation>
    </message>
    <message>
        <source>Snippets and dictionary</source>
        <translation>Fragmentos y diccionario</translation>
    </message>
    <message>
        <source>Your own texts to insert, and words you added</source>
        <translation>Textos propios para insertar y palabras que ha añadido</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Cambiar la conexión</translation>
    </message>
    <message>
        <source>A team&apos;s workspace</source>
        <translation>Espacio de trabajo en equipo</translation>
    </message>
    <message>
        <source>Its gateway, your token, and whether they can be reached</source>
        <translation>Su puerta de enlace, su token y si la conexión funciona</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Mostrar las solicitudes</translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>Solicitudes de personas</translation>
    </message>
    <message>
        <source>Who asked what is held about them, or to have it erased, and how long there is left to answer</source>
        <translation>Quién preguntó qué se conserva sobre su persona, o pidió su supresión, y cuánto tiempo queda para responder</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Hide personal data on screen</source>
        <translation>Ocultar los datos personales en la pantalla</translation>
    </message>
    <message>
        <source>While you review: a bar or a placeholder in its place. What goes out stays as it is</source>
        <translation>Mientras revisa: una barra o un marcador en su lugar. Lo que sale queda como está</translation>
    </message>
</context>
<context>
    <name>bluepencil::SheetHead</name>
    <message>
        <source>Draft to work from</source>
        <translation>Borrador de partida</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Borrador %1</translation>
    </message>
    <message>
        <source>Sensitive: %1</source>
        <translation>Sensible: %1</translation>
    </message>
    <message>
        <source>Not for training</source>
        <translation>No permitido para entrenar</translation>
    </message>
    <message>
        <source>Left out of datasets unless asked for</source>
        <translation>Excluido de los conjuntos de datos salvo que se pida</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Base jurídica: %1</translation>
    </message>
    <message>
        <source>Kept as: %1</source>
        <translation>Conservado como: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::SnippetsPage</name>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Fragmento nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Volver a los borradores</translation>
    </message>
    <message>
        <source>Texts of your own, inserted at the cursor. They are kept on this machine, beside your settings, and never in the workspace: keep customers&apos; names and numbers out of them.</source>
        <translation>Textos propios que se insertan en el cursor. Se guardan en este equipo, junto a sus ajustes, y nunca en el espacio de trabajo: no incluya nombres ni números de clientes.</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>Sus fragmentos</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abreviatura</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>Texto del fragmento</translation>
    </message>
    <message>
        <source>The item fills in %1, %2, %3 and %4; %5 is where the cursor goes. What has no value stays as it is, and you are told.</source>
        <translation>El elemento rellena %1, %2, %3 y %4; en %5 se sitúa el cursor. Lo que no tiene valor se queda como está y se le avisa.</translation>
    </message>
    <message>
        <source>Words in your dictionary</source>
        <translation>Palabras de su diccionario</translation>
    </message>
    <message>
        <source>One word a line</source>
        <translation>Una palabra por línea</translation>
    </message>
    <message>
        <source>Two snippets have the abbreviation “%1”: change one to keep both.</source>
        <translation>Dos fragmentos tienen la abreviatura «%1»: cambie una para conservar ambos.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long: at most 16 kB are kept.</source>
        <translation>El texto de «%1» es demasiado largo: se guardan como máximo 16 kB.</translation>
    </message>
    <message>
        <source>%1 %2 File: %3</source>
        <translation>%1 %2 Archivo: %3</translation>
    </message>
</context>
<context>
    <name>bluepencil::SpellingPane</name>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Siguiente palabra mal escrita</translation>
    </message>
    <message>
        <source>Suggestions for the word at the cursor</source>
        <translation>Sugerencias para la palabra del cursor</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>The text is too large to be checked.</source>
        <translation>El texto es demasiado grande para comprobarlo.</translation>
    </message>
    <message>
        <source>The language of the draft is not known: the item does not name it.</source>
        <translation>No se conoce el idioma del borrador: el elemento no lo indica.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this machine. Install one for hunspell to have the spelling checked.</source>
        <translation>No hay diccionario para %1 en este equipo. Instale uno para hunspell y se comprobará la ortografía.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n palabra por revisar</numerusform>
            <numerusform>%n palabras por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>nada que revisar</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: looked up in the one for %2.</source>
        <translation>No hay diccionario para %1: se consultó el de %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::SplitCard</name>
    <message>
        <source>Split</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>by person, nobody is in two parts</source>
        <translation>por persona, nadie está en dos partes</translation>
    </message>
    <message>
        <source>none, every row is to train with</source>
        <translation>ninguno, todas las filas son para entrenar</translation>
    </message>
    <message>
        <source>train %1, validation %2, test %3</source>
        <translation>entrenamiento %1, validación %2, prueba %3</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsBoard</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Is the model getting better or worse?</source>
        <translation>¿El modelo mejora o empeora?</translation>
    </message>
    <message>
        <source>Figure of the trend</source>
        <translation>Cifra de la tendencia</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>Por qué se cambian los borradores</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>Esfuerzo de edición</translation>
    </message>
    <message>
        <source>How the effort is shown</source>
        <translation>Cómo se muestra el esfuerzo</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>running share</source>
        <translation>proporción acumulada</translation>
    </message>
    <message>
        <source>band: %1</source>
        <translation>banda: %1</translation>
    </message>
    <message>
        <source>%1, the last %2 days</source>
        <translation>%1, los últimos %2 días</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>%Ln sin versión final excluido</numerusform>
            <numerusform>%Ln sin versión final excluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>HTER %1 to %2</source>
        <translation>HTER %1 a %2</translation>
    </message>
    <message>
        <source>HTER %1 and more</source>
        <translation>HTER %1 y más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by week, %1</source>
        <translation>por semana, %1</translation>
    </message>
    <message>
        <source>by day, %1</source>
        <translation>por día, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a time that counts left out</source>
        <translation>
            <numerusform>%Ln sin tiempo que cuente excluido</numerusform>
            <numerusform>%Ln sin tiempo que cuente excluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsPlace</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A range of days</source>
        <translation>Un intervalo de días</translation>
    </message>
    <message>
        <source>Charts or tables</source>
        <translation>Gráficos o tablas</translation>
    </message>
    <message>
        <source>Next figure of the trend</source>
        <translation>Siguiente cifra de la tendencia</translation>
    </message>
    <message>
        <source>Choose what the table is by</source>
        <translation>Elegir el criterio de la tabla</translation>
    </message>
    <message>
        <source>Only the current row&apos;s decisions</source>
        <translation>Solo las decisiones de la fila actual</translation>
    </message>
    <message>
        <source>All decisions again</source>
        <translation>De nuevo todas las decisiones</translation>
    </message>
    <message>
        <source>Next chart or table</source>
        <translation>Siguiente gráfico o tabla</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Guardar las cifras como CSV</translation>
    </message>
    <message>
        <source>Save the chart or the page as a picture</source>
        <translation>Guardar el gráfico o la página como imagen</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Volver a leer las cifras</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Aún no hay decisiones</translation>
    </message>
    <message>
        <source>As soon as drafts are approved or corrected, rates, effort, time and reasons show up here.</source>
        <translation>En cuanto se aprueben o corrijan borradores, aquí aparecerán tasas, esfuerzo, tiempo y motivos.</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Ir a Revisión</translation>
    </message>
    <message>
        <source>No decision matches</source>
        <translation>Ninguna decisión coincide</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln in this workspace, none in this period and of this kind.</source>
        <translation>
            <numerusform>Hay %Ln en este espacio de trabajo, ninguna en este periodo y de este tipo.</numerusform>
            <numerusform>Hay %Ln en este espacio de trabajo, ninguna en este periodo y de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 no se ha guardado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Effort in bands, by HTER or as time</source>
        <translation>Esfuerzo por tramos, por HTER o como tiempo</translation>
    </message>
    <message>
        <source>Sort the table by its next column</source>
        <translation>Ordenar la tabla por la columna siguiente</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Ordenar al revés</translation>
    </message>
    <message>
        <source>People and agreement</source>
        <translation>Personas y acuerdo</translation>
    </message>
    <message>
        <source>Bias audit</source>
        <translation>Auditoría de sesgos</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Whether approval or effort changed, and since when</source>
        <translation>Si la aprobación o el esfuerzo cambiaron, y desde cuándo</translation>
    </message>
    <message>
        <source>Drift of models and tasks</source>
        <translation>Deriva de modelos y tareas</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Más cifras</translation>
    </message>
    <message>
        <source>Models, queue, labels, cost, quality, benchmarks, people, bias</source>
        <translation>Modelos, cola, etiquetas, coste, calidad, pruebas de referencia, personas, sesgos</translation>
    </message>
    <message>
        <source>Choose a saved view</source>
        <translation>Elegir una vista guardada</translation>
    </message>
    <message>
        <source>Save the view under a name</source>
        <translation>Guardar la vista con un nombre</translation>
    </message>
    <message>
        <source>Rename the saved view</source>
        <translation>Cambiar el nombre de la vista guardada</translation>
    </message>
    <message>
        <source>Delete the saved view</source>
        <translation>Eliminar la vista guardada</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>There is no saved view yet. Save one with %1.</source>
        <translation>Aún no hay ninguna vista guardada. Guarde una con %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a saved view first.</source>
        <translation>Elija primero una vista guardada.</translation>
    </message>
    <message>
        <source>The view stays what it is.</source>
        <translation>La vista queda como está.</translation>
    </message>
    <message>
        <source>There is a view of that name already: %1</source>
        <translation>Ya hay una vista con ese nombre: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln views already; delete one first.</source>
        <translation>
            <numerusform>Ya hay %Ln vista; elimine una antes.</numerusform>
            <numerusform>Ya hay %Ln vistas; elimine una antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The view is saved: %1</source>
        <translation>La vista está guardada: %1</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>¿Eliminar la vista %1?</translation>
    </message>
    <message>
        <source>The decisions stay as they are.</source>
        <translation>Las decisiones quedan como están.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>The two selections change places</source>
        <translation>Las dos selecciones intercambian su lugar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Shows the first selection alone again</source>
        <translation>Vuelve a mostrar solo la primera selección</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both</source>
        <translation>
            <numerusform>%Ln decisión está en ambas</numerusform>
            <numerusform>%Ln decisiones están en ambas</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals take the two selections to be independent.</source>
        <translation>Los intervalos suponen que las dos selecciones son independientes.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Shows another selection beside this one</source>
        <translation>Muestra otra selección junto a esta</translation>
    </message>
    <message>
        <source>Compare with another selection</source>
        <translation>Comparar con otra selección</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The figures, a picture of them, or a report</source>
        <translation>Las cifras, una imagen de ellas o un informe</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>El informe se está creando.</translation>
    </message>
    <message>
        <source>A report needs the first and the last day of its period.</source>
        <translation>Un informe necesita el primer y el último día de su periodo.</translation>
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
        <translation>Las vistas guardadas no se escribieron</translation>
    </message>
    <message>
        <source>What is shown stays as it was.</source>
        <translation>Lo que se muestra queda como estaba.</translation>
    </message>
    <message>
        <source>Drift goes by model and task over all decisions: it has no second selection.</source>
        <translation>La deriva va por modelo y tarea sobre todas las decisiones: no tiene segunda selección.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::TopBar</name>
    <message>
        <source>%L1 of %L2 today</source>
        <translation>%L1 de %L2 hoy</translation>
    </message>
    <message>
        <source>%L1 decided today, %L2 open</source>
        <translation>%L1 decididos hoy, %L2 pendientes</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <translation>Revisor %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Buscar en la cola</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de muestra</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>People, companies and figures are made up. The demo has a workspace of its own; yours is not touched.</source>
        <translation>Las personas, empresas y cifras son inventadas. La demostración tiene su propio espacio de trabajo; el suyo no se toca.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n pendiente de envío</numerusform>
            <numerusform>%n pendientes de envío</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone.</source>
        <translation>
            <numerusform>%n aún se puede deshacer.</numerusform>
            <numerusform>%n aún se pueden deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand ready for the producer to fetch.</source>
        <translation>
            <numerusform>%n está lista para que la recoja el sistema de origen.</numerusform>
            <numerusform>%n están listas para que las recoja el sistema de origen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of a title, an id, or terms: queue: task: lang: state:</source>
        <translation>Palabras de un título, un identificador o términos: queue: task: lang: state:</translation>
    </message>
</context>
<context>
    <name>bluepencil::UrgentWatch</name>
    <message numerus="yes">
        <source>%n urgent draft(s), in several queues</source>
        <translation>
            <numerusform>%n borrador urgente, en varias colas</numerusform>
            <numerusform>%n borradores urgentes, en varias colas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n urgent draft(s)</source>
        <translation>
            <numerusform>%1: %n borrador urgente</numerusform>
            <numerusform>%1: %n borradores urgentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ViewOverlay</name>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
</context>
<context>
    <name>bluepencil::VoiceForm</name>
    <message>
        <source>Form of address</source>
        <translation>Forma de tratamiento</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>A greeting is needed</source>
        <translation>Se necesita un saludo</translation>
    </message>
    <message>
        <source>A closing is needed</source>
        <translation>Se necesita una despedida</translation>
    </message>
    <message>
        <source>Words in a sentence, at most</source>
        <translation>Palabras por frase, como máximo</translation>
    </message>
    <message>
        <source>Reading level (LIX), at most</source>
        <translation>Nivel de lectura (LIX), como máximo</translation>
    </message>
    <message>
        <source>Words in a draft, at least</source>
        <translation>Palabras por borrador, como mínimo</translation>
    </message>
    <message>
        <source>Words in a draft, at most</source>
        <translation>Palabras por borrador, como máximo</translation>
    </message>
    <message>
        <source>Terms to avoid, and what to say instead</source>
        <translation>Términos que evitar y qué decir en su lugar</translation>
    </message>
    <message>
        <source>utilise → use</source>
        <translation>utilizar → usar</translation>
    </message>
    <message>
        <source>Phrases that are forbidden</source>
        <translation>Frases prohibidas</translation>
    </message>
    <message>
        <source>[en] I can guarantee</source>
        <translation>[es] Le garantizo</translation>
    </message>
    <message>
        <source>Phrases that are required</source>
        <translation>Frases obligatorias</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin límite</translation>
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
        <translation>%1 a %2</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1, shown from 5 on</source>
        <translation>n = %1, se muestra desde 5</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 a %3</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>puede ser azar</translation>
    </message>
    <message>
        <source>against %1, n = %2</source>
        <translation>frente a %1, n = %2</translation>
    </message>
    <message>
        <source>n = %1, shown from 5 on</source>
        <translation>n = %1, se muestra desde 5</translation>
    </message>
    <message>
        <source>Approved unchanged</source>
        <translation>Aprobados sin cambios</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>%1 points up</source>
        <translation>%1 puntos más</translation>
    </message>
    <message>
        <source>%1 points down</source>
        <translation>%1 puntos menos</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 de subida</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 de bajada</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>Edit effort, HTER</source>
        <translation>Esfuerzo de edición, HTER</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Time per item, median</source>
        <translation>Tiempo por elemento, mediana</translation>
    </message>
    <message>
        <source>%1, %2 left out as idle</source>
        <translation>%1, %2 excluidos por inactividad</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Pendientes ahora</translation>
    </message>
    <message>
        <source>%1 due within the hour, %2 overdue</source>
        <translation>%1 vencen en una hora, %2 vencidos</translation>
    </message>
    <message>
        <source>%1 when the period began</source>
        <translation>%1 al empezar el periodo</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>%1 rejected, %2 escalated</source>
        <translation>%1 rechazados, %2 escalados</translation>
    </message>
    <message>
        <source>%1: %2, n = %3</source>
        <translation>%1: %2, n = %3</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editados</translation>
    </message>
    <message>
        <source>%1 approved, %2 edited</source>
        <translation>%1 aprobados, %2 editados</translation>
    </message>
    <message>
        <source>Median time per item</source>
        <translation>Mediana del tiempo por elemento</translation>
    </message>
    <message>
        <source>Mean HTER</source>
        <translation>HTER medio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>A day needs five decisions to be shown; none of this period has them.</source>
        <translation>Un día se muestra a partir de cinco decisiones; ninguno de este periodo las tiene.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Puesta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>Proporción acumulada</translation>
    </message>
    <message>
        <source>No labels yet. Labels say why a draft was changed.</source>
        <translation>Aún no hay etiquetas. Las etiquetas dicen por qué se cambió un borrador.</translation>
    </message>
    <message>
        <source>%1: %2, running share %3</source>
        <translation>%1: %2, proporción acumulada %3</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Change, HTER</source>
        <translation>Cambio, HTER</translation>
    </message>
    <message>
        <source>Fewer than five decisions have a final.</source>
        <translation>Menos de cinco decisiones tienen versión final.</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <translation>%1: %2, %3 (%4)</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>Approved unchanged, %1</source>
        <translation>Aprobados sin cambios, %1</translation>
    </message>
    <message>
        <source>No group has five decisions yet.</source>
        <translation>Ningún grupo tiene aún cinco decisiones.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>A week needs five decisions to be shown; none of this period has them.</source>
        <translation>Una semana se muestra a partir de cinco decisiones; ninguna de este periodo las tiene.</translation>
    </message>
    <message>
        <source>Fewer than five decisions have an active time.</source>
        <translation>Menos de cinco decisiones tienen tiempo activo.</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>sin novedad</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>too few decisions</source>
        <translation>demasiado pocas decisiones</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>sin tarea</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Approval falls</source>
        <translation>La aprobación baja</translation>
    </message>
    <message>
        <source>Approval rises</source>
        <translation>La aprobación sube</translation>
    </message>
    <message>
        <source>Effort falls</source>
        <translation>El esfuerzo baja</translation>
    </message>
    <message>
        <source>Effort rises</source>
        <translation>El esfuerzo sube</translation>
    </message>
    <message>
        <source>%1: fewer drafts are approved since %2, %3 after %4.</source>
        <translation>%1: desde el %2 se aprueban menos borradores, %3 tras %4.</translation>
    </message>
    <message>
        <source>%1: more drafts are approved since %2, %3 after %4.</source>
        <translation>%1: desde el %2 se aprueban más borradores, %3 tras %4.</translation>
    </message>
    <message>
        <source>That is %1 points (95 %: %2 to %3), n = %4.</source>
        <translation>La diferencia es de %1 puntos (95 %: %2 a %3), n = %4.</translation>
    </message>
    <message>
        <source>%1: more is changed in each draft since %2, HTER %3 after %4.</source>
        <translation>%1: desde el %2 se cambia más en cada borrador, HTER %3 tras %4.</translation>
    </message>
    <message>
        <source>%1: less is changed in each draft since %2, HTER %3 after %4.</source>
        <translation>%1: desde el %2 se cambia menos en cada borrador, HTER %3 tras %4.</translation>
    </message>
    <message>
        <source>That is %1 (95 %: %2 to %3), n = %4.</source>
        <translation>La diferencia es de %1 (95 %: %2 a %3), n = %4.</translation>
    </message>
    <message>
        <source>%1 (%2 after %3)</source>
        <translation>%1 (%2 tras %3)</translation>
    </message>
    <message>
        <source>No label rises beyond chance.</source>
        <translation>Ninguna etiqueta aumenta más de lo que cabe por azar.</translation>
    </message>
    <message>
        <source>Labels that rise: %1.</source>
        <translation>Etiquetas que aumentan: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>passed by itself</source>
        <translation>cesó por sí sola</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1 by %2, new baseline: %3</source>
        <translation>%1 por %2, nueva línea base: %3</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 por %2: %3</translation>
    </message>
    <message>
        <source>An alarm at %1, a warning at %2: no more false alarms than about %3 a quarter of a year over all models and tasks (decisions a day: %4). Standardised for who decides.</source>
        <translation>Alarma desde %1, advertencia desde %2: falsas alarmas por trimestre entre todos los modelos y tareas, no más de %3 aproximadamente, con %4 decisiones al día. Estandarizado según quién decide.</translation>
    </message>
    <message>
        <source>Model and task</source>
        <translation>Modelo y tarea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Approved at first</source>
        <translation>Aprobados al principio</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>HTER at first</source>
        <translation>HTER al principio</translation>
    </message>
    <message>
        <source>%1 of %2 decisions for a baseline: nothing is watched yet.</source>
        <translation>%1 de %2 decisiones para una línea base: aún no se vigila nada.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Evidence, highest</source>
        <translation>Evidencia, máxima</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>There is no decision since the baseline began anew.</source>
        <translation>No hay ninguna decisión desde que la línea base empezó de nuevo.</translation>
    </message>
    <message>
        <source>Label that rises</source>
        <translation>Etiqueta que aumenta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Rise in points, 95 %</source>
        <translation>Aumento en puntos, 95 %</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Words of the draft</source>
        <translation>Palabras del borrador</translation>
    </message>
    <message>
        <source>Length of the conversation</source>
        <translation>Longitud de la conversación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Lo que llega</translation>
    </message>
    <message>
        <source>PSI</source>
        <translation>PSI</translation>
    </message>
    <message>
        <source>by chance under</source>
        <translation>límite por azar</translation>
    </message>
    <message>
        <source>Jensen-Shannon</source>
        <translation>Jensen-Shannon</translation>
    </message>
    <message>
        <source>%1: all alike</source>
        <translation>%1: todo igual</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Lo que se comunicó</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>Lo que se respondió</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>against %1 (%2), n = %3</source>
        <translation>frente a %1 (%2), n = %3</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>n against</source>
        <translation>n comparado</translation>
    </message>
    <message>
        <source>Share against</source>
        <translation>Proporción comparada</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diferencia, puntos</translation>
    </message>
    <message>
        <source>%1: %2 (n = %3) against %4 (n = %5)</source>
        <translation>%1: %2 (n = %3) frente a %4 (n = %5)</translation>
    </message>
    <message>
        <source>One of the two selections has fewer than five of them.</source>
        <translation>Una de las dos selecciones tiene menos de cinco.</translation>
    </message>
    <message>
        <source>%1 points, %2 to %3</source>
        <translation>%1 puntos, de %2 a %3</translation>
    </message>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>Difference in approval, %1</source>
        <translation>Diferencia de aprobación, %1</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>%1; against %2</source>
        <translation>%1; frente a %2</translation>
    </message>
    <message>
        <source>Of all decisions, %1</source>
        <translation>De todas las decisiones, %1</translation>
    </message>
    <message>
        <source>%1; drift begins: %2</source>
        <translation>%1; empieza la deriva: %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::words</name>
    <message>
        <source>OpenAI chat</source>
        <translation>Chat de OpenAI</translation>
    </message>
    <message>
        <source>OpenAI pairs</source>
        <translation>Pares de OpenAI</translation>
    </message>
    <message>
        <source>TRL answers</source>
        <translation>Respuestas de TRL</translation>
    </message>
    <message>
        <source>TRL pairs</source>
        <translation>Pares de TRL</translation>
    </message>
    <message>
        <source>TRL verdicts</source>
        <translation>Veredictos de TRL</translation>
    </message>
    <message>
        <source>openai-chat: messages and the final</source>
        <translation>openai-chat: mensajes y versión final</translation>
    </message>
    <message>
        <source>openai-preference: final over draft</source>
        <translation>openai-preference: versión final antes que borrador</translation>
    </message>
    <message>
        <source>trl-prompt-completion: the final alone</source>
        <translation>trl-prompt-completion: solo la versión final</translation>
    </message>
    <message>
        <source>trl-preference: final over draft</source>
        <translation>trl-preference: versión final antes que borrador</translation>
    </message>
    <message>
        <source>trl-kto: one text, good or not</source>
        <translation>trl-kto: un texto, bueno o no</translation>
    </message>
    <message>
        <source>may not be trained on</source>
        <translation>no permitido para entrenar</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>escalado</translation>
    </message>
    <message>
        <source>rejected without a replacement</source>
        <translation>rechazado sin sustituto</translation>
    </message>
    <message>
        <source>rejected for policy or safety</source>
        <translation>rechazado por normas o seguridad</translation>
    </message>
    <message>
        <source>settled by a senior</source>
        <translation>resuelto por un responsable</translation>
    </message>
    <message>
        <source>approved faster than it can be read</source>
        <translation>aprobado más rápido de lo que se lee</translation>
    </message>
    <message>
        <source>approved, so there is no pair</source>
        <translation>aprobado, así que no hay par</translation>
    </message>
    <message>
        <source>rejected and replaced by itself</source>
        <translation>rechazado y sustituido por sí mismo</translation>
    </message>
    <message>
        <source>only case, space or punctuation changed</source>
        <translation>solo cambian mayúsculas, espacios o puntuación</translation>
    </message>
    <message>
        <source>has a figure that the model could not know</source>
        <translation>tiene una cifra que el modelo no podía conocer</translation>
    </message>
    <message>
        <source>more pairs of one item than four</source>
        <translation>más de cuatro pares de un elemento</translation>
    </message>
    <message>
        <source>a message is empty</source>
        <translation>un mensaje está vacío</translation>
    </message>
    <message>
        <source>the final is blank</source>
        <translation>la versión final está vacía</translation>
    </message>
    <message>
        <source>the draft is blank</source>
        <translation>el borrador está vacío</translation>
    </message>
    <message>
        <source>there is no message</source>
        <translation>no hay ningún mensaje</translation>
    </message>
    <message>
        <source>the last message is the assistant&apos;s</source>
        <translation>el último mensaje es del asistente</translation>
    </message>
    <message>
        <source>both answers are the same</source>
        <translation>ambas respuestas son iguales</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>reescrito</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>queda %n s</numerusform>
            <numerusform>quedan %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision matches. Choose more, or decide some drafts.</source>
        <translation>Ninguna decisión coincide. Elija más o decida algunos borradores.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Train holds people or cases that another batch holds out (records: %1): %2. Do not judge a model that learned from this batch by that one, or export with the split and salt of that one.</source>
        <translation>El entrenamiento contiene personas o casos que otro lote reserva (registros: %1): %2. No juzgue con aquel un modelo que aprendió de este lote, o exporte con su división y su sal.</translation>
    </message>
    <message>
        <source>Validation or test holds people or cases that another batch trains on (records: %1): %2. Do not judge a model that learned from that batch by this one.</source>
        <translation>La validación o la prueba contiene personas o casos con los que otro lote entrena (registros: %1): %2. No juzgue con este lote un modelo que aprendió de aquel.</translation>
    </message>
    <message>
        <source>Waiting for another export to finish …</source>
        <translation>Esperando a que termine otra exportación…</translation>
    </message>
    <message>
        <source>Recording the batch …</source>
        <translation>Registrando el lote…</translation>
    </message>
    <message>
        <source>the folder is not empty; nothing in it was touched</source>
        <translation>la carpeta no está vacía; no se tocó nada en ella</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet, or an empty one</source>
        <translation>indique una carpeta que aún no exista o que esté vacía</translation>
    </message>
    <message>
        <source>is a link, not a folder</source>
        <translation>es un enlace, no una carpeta</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet</source>
        <translation>indique una carpeta que aún no exista</translation>
    </message>
    <message>
        <source>is being written by another export</source>
        <translation>lo está escribiendo otra exportación</translation>
    </message>
    <message>
        <source>wait until that one is done, or name another folder</source>
        <translation>espere a que termine o indique otra carpeta</translation>
    </message>
    <message>
        <source>may not be written: the permission is missing</source>
        <translation>no se puede escribir: falta el permiso</translation>
    </message>
    <message>
        <source>may not be written: the disk is read-only</source>
        <translation>no se puede escribir: el disco es de solo lectura</translation>
    </message>
    <message>
        <source>cannot be made: what it is to lie in is a file, not a folder</source>
        <translation>no se puede crear: lo que debe contenerla es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>cannot be made: what it is to lie in is missing, or takes no folders</source>
        <translation>no se puede crear: lo que debe contenerla falta o no admite carpetas</translation>
    </message>
    <message>
        <source>cannot be made: the name is too long</source>
        <translation>no se puede crear: el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>check the permissions, or name another folder</source>
        <translation>compruebe los permisos o indique otra carpeta</translation>
    </message>
    <message>
        <source>this batch exists already</source>
        <translation>este lote ya existe</translation>
    </message>
    <message>
        <source>name another batch</source>
        <translation>dé otro nombre al lote</translation>
    </message>
    <message>
        <source>other exports were recorded while this one was made</source>
        <translation>se registraron otras exportaciones mientras se hacía esta</translation>
    </message>
    <message>
        <source>another export has split the same cases differently</source>
        <translation>otra exportación ha dividido los mismos casos de otra manera</translation>
    </message>
    <message>
        <source>persons were erased while the export was written; nothing of it was kept</source>
        <translation>se borraron personas mientras se escribía la exportación; no se conservó nada de ella</translation>
    </message>
    <message>
        <source>texts were corrected or restricted while the export was written; nothing of it was kept</source>
        <translation>se corrigieron o limitaron textos mientras se escribía la exportación; no se conservó nada de ella</translation>
    </message>
    <message>
        <source>decisions were taken back while the export was written; nothing of it was kept</source>
        <translation>se retiraron decisiones mientras se escribía la exportación; no se conservó nada de ella</translation>
    </message>
    <message>
        <source>history was corrected while the export was written; nothing of it was kept</source>
        <translation>se corrigió el historial mientras se escribía la exportación; no se conservó nada de ella</translation>
    </message>
    <message>
        <source>export again</source>
        <translation>vuelva a exportar</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was left behind. Free some room or choose another folder.</source>
        <translation>El disco está lleno: %1. No quedó nada a medias. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Another program is using the workspace. Try again.</source>
        <translation>Otro programa está usando el espacio de trabajo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only: it is newer than this program, or may not be written.</source>
        <translation>El espacio de trabajo está abierto solo para lectura: es más nuevo que este programa o no se puede escribir en él.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensaje %1</translation>
    </message>
    <message>
        <source>message of %1</source>
        <translation>mensaje de %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>referencia %1</translation>
    </message>
    <message>
        <source>fact %1</source>
        <translation>dato %1</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>guía</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: draft %2, fact %3</source>
        <translation>%1: borrador %2, dato %3</translation>
    </message>
    <message>
        <source>Differs from the fact</source>
        <translation>Difiere del dato</translation>
    </message>
    <message>
        <source>Fact deviates %1, more than %2</source>
        <translation>El dato se desvía %1, más que %2</translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>Carácter oculto</translation>
    </message>
    <message>
        <source>Hidden change of direction</source>
        <translation>Cambio de dirección oculto</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>Palabras ocultas</translation>
    </message>
    <message>
        <source>They say “%1”</source>
        <translation>Dicen «%1»</translation>
    </message>
    <message>
        <source>%1; the source has %2</source>
        <translation>%1; la fuente tiene %2</translation>
    </message>
    <message>
        <source>Opposite sign in the source</source>
        <translation>Signo opuesto en la fuente</translation>
    </message>
    <message>
        <source>Other scale in the source</source>
        <translation>Otra escala en la fuente</translation>
    </message>
    <message>
        <source>Other unit in the source</source>
        <translation>Otra unidad en la fuente</translation>
    </message>
    <message>
        <source>Figure not found in the source</source>
        <translation>Cifra no hallada en la fuente</translation>
    </message>
    <message>
        <source>%1 is in no message, reference or fact</source>
        <translation>%1 no está en ningún mensaje, referencia ni dato</translation>
    </message>
    <message>
        <source>%1; nearest: %2</source>
        <translation>%1; lo más cercano: %2</translation>
    </message>
    <message>
        <source>Fact stated in two ways</source>
        <translation>Dato indicado de dos maneras</translation>
    </message>
    <message>
        <source>Another figure under this fact’s name</source>
        <translation>Otra cifra con el nombre de este dato</translation>
    </message>
    <message>
        <source>%1 follows: %2</source>
        <translation>%1 se deduce: %2</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1 puede leerse de dos maneras</translation>
    </message>
    <message>
        <source>No hidden characters</source>
        <translation>Sin caracteres ocultos</translation>
    </message>
    <message>
        <source>Not stated: %1</source>
        <translation>No se indica: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) found in the source</source>
        <translation>
            <numerusform>%n cifra hallada en la fuente</numerusform>
            <numerusform>%n cifras halladas en la fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) respected</source>
        <translation>
            <numerusform>%n dato respetado</numerusform>
            <numerusform>%n datos respetados</numerusform>
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
        <translation>%1 a %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 a %2 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd, d MMM yyyy</source>
        <translation>dddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Light, under .1</source>
        <translation>Leve, menos de 0,1</translation>
    </message>
    <message>
        <source>Medium, under .3</source>
        <translation>Medio, menos de 0,3</translation>
    </message>
    <message>
        <source>Heavy, under .5</source>
        <translation>Fuerte, menos de 0,5</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Reescrito</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Fact or figure</source>
        <translation>Dato o cifra</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Sin respaldo</translation>
    </message>
    <message>
        <source>Missing info</source>
        <translation>Falta información</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Normas</translation>
    </message>
    <message>
        <source>Wrong intent</source>
        <translation>Intención errónea</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>Terminología</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>major</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>Formulario de entrada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 aprobado</translation>
    </message>
    <message>
        <source>%1 sent edited</source>
        <translation>%1 enviado editado</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazado</translation>
    </message>
    <message>
        <source>%1 escalated</source>
        <translation>%1 escalado</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Someone else has this draft now.</source>
        <translation>Ahora otra persona tiene este borrador.</translation>
    </message>
    <message>
        <source>Your text is kept. Open the next one.</source>
        <translation>Su texto se conserva. Abra el siguiente.</translation>
    </message>
    <message>
        <source>Already decided.</source>
        <translation>Ya decidido.</translation>
    </message>
    <message>
        <source>Undo or recall that decision first.</source>
        <translation>Deshaga o retire antes esa decisión.</translation>
    </message>
    <message>
        <source>This draft is no longer wanted.</source>
        <translation>Este borrador ya no se necesita.</translation>
    </message>
    <message>
        <source>It was withdrawn or ran out. Your text is kept.</source>
        <translation>Se retiró o caducó. Su texto se conserva.</translation>
    </message>
    <message>
        <source>There is a newer revision.</source>
        <translation>Hay una revisión más reciente.</translation>
    </message>
    <message>
        <source>Look at it, then decide.</source>
        <translation>Mírela y luego decida.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La cola está en pausa.</translation>
    </message>
    <message>
        <source>Decisions wait here until it is resumed.</source>
        <translation>Las decisiones esperan aquí hasta que se reanude.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>El espacio de trabajo está bloqueado.</translation>
    </message>
    <message>
        <source>Another program holds it: close that one, then try again.</source>
        <translation>Otro programa lo tiene: ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This workspace is for reading only.</source>
        <translation>Este espacio de trabajo es solo para lectura.</translation>
    </message>
    <message>
        <source>It is newer than this program, or it may not be written: update the program, or check the permissions of its file and folder.</source>
        <translation>Es más nuevo que este programa o no se puede escribir en él: actualice el programa o compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>This file is no workspace.</source>
        <translation>Este archivo no es un espacio de trabajo.</translation>
    </message>
    <message>
        <source>It was left as it is: %1</source>
        <translation>Se dejó como está: %1</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>El espacio de trabajo está dañado.</translation>
    </message>
    <message>
        <source>It was left as it is; restore a backup: %1</source>
        <translation>Se dejó como está; restaure una copia de seguridad: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Nothing is lost yet: make room and try again.</source>
        <translation>Aún no se ha perdido nada: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No encontrado.</translation>
    </message>
    <message>
        <source>Too late.</source>
        <translation>Demasiado tarde.</translation>
    </message>
    <message>
        <source>The producer has it already.</source>
        <translation>El sistema de origen ya la tiene.</translation>
    </message>
    <message>
        <source>That was refused.</source>
        <translation>Se ha denegado.</translation>
    </message>
    <message>
        <source>The workspace could not be reached.</source>
        <translation>No se pudo acceder al espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 stands nowhere in the source</source>
        <translation>%1 no está en ninguna parte de la fuente</translation>
    </message>
    <message>
        <source>Name not found in the source</source>
        <translation>Nombre no hallado en la fuente</translation>
    </message>
    <message>
        <source>Address not found in the source</source>
        <translation>Dirección no hallada en la fuente</translation>
    </message>
    <message>
        <source>Link not found in the source</source>
        <translation>Enlace no hallado en la fuente</translation>
    </message>
    <message>
        <source>E-mail address not found in the source</source>
        <translation>Correo electrónico no hallado en la fuente</translation>
    </message>
    <message>
        <source>Somebody else’s e-mail address?</source>
        <translation>¿Correo electrónico de otra persona?</translation>
    </message>
    <message>
        <source>Somebody else’s phone number?</source>
        <translation>¿Teléfono de otra persona?</translation>
    </message>
    <message>
        <source>Somebody else’s bank account?</source>
        <translation>¿Cuenta bancaria de otra persona?</translation>
    </message>
    <message>
        <source>Somebody else’s payment card?</source>
        <translation>¿Tarjeta de pago de otra persona?</translation>
    </message>
    <message>
        <source>A required phrase is missing</source>
        <translation>Falta una frase obligatoria</translation>
    </message>
    <message>
        <source>A phrase the guideline forbids</source>
        <translation>Una frase que la guía prohíbe</translation>
    </message>
    <message>
        <source>Longer than asked for</source>
        <translation>Más largo de lo pedido</translation>
    </message>
    <message>
        <source>Shorter than asked for</source>
        <translation>Más corto de lo pedido</translation>
    </message>
    <message>
        <source>%1 words, at most %2</source>
        <translation>%1 palabras, como máximo %2</translation>
    </message>
    <message>
        <source>%1 words, at least %2</source>
        <translation>%1 palabras, como mínimo %2</translation>
    </message>
    <message>
        <source>Two forms of address</source>
        <translation>Dos formas de tratamiento</translation>
    </message>
    <message>
        <source>Informal, where the voice is formal</source>
        <translation>Informal, donde la voz es formal</translation>
    </message>
    <message>
        <source>Formal, where the voice is informal</source>
        <translation>Formal, donde la voz es informal</translation>
    </message>
    <message>
        <source>A term to avoid</source>
        <translation>Un término que evitar</translation>
    </message>
    <message>
        <source>%1; say “%2”</source>
        <translation>%1; diga «%2»</translation>
    </message>
    <message>
        <source>No greeting</source>
        <translation>Sin saludo</translation>
    </message>
    <message>
        <source>No closing</source>
        <translation>Sin despedida</translation>
    </message>
    <message>
        <source>A long sentence</source>
        <translation>Una frase larga</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Difícil de leer</translation>
    </message>
    <message>
        <source>Reading level %1 (LIX), at most %2</source>
        <translation>Nivel de lectura %1 (LIX), como máximo %2</translation>
    </message>
    <message>
        <source>Not in the customer’s language</source>
        <translation>No está en el idioma del cliente</translation>
    </message>
    <message>
        <source>Draft: %1; customer: %2</source>
        <translation>Borrador: %1; cliente: %2</translation>
    </message>
    <message>
        <source>Speaks to a model or a reviewer</source>
        <translation>Se dirige a un modelo o a un revisor</translation>
    </message>
    <message>
        <source>The draft speaks of itself as a model</source>
        <translation>El borrador habla de sí mismo como modelo</translation>
    </message>
    <message>
        <source>A placeholder was left in</source>
        <translation>Quedó un marcador sin rellenar</translation>
    </message>
    <message>
        <source>Brand voice: %1 of 100</source>
        <translation>Voz de la marca: %1 de 100</translation>
    </message>
    <message>
        <source>Names are not checked in this script</source>
        <translation>Los nombres no se comprueban en esta escritura</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>No se pudo abrir el espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 is no workspace. It was left as it is: start Bluepencil with another file.</source>
        <translation>%1 no es un espacio de trabajo. Se dejó como está: inicie Bluepencil con otro archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is: put a backup in its place, then try again.</source>
        <translation>%1 está dañado. Se dejó como está: ponga una copia de seguridad en su lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close that program, then try again.</source>
        <translation>Otro programa tiene %1. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Make room there, then try again.</source>
        <translation>El disco de %1 está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1. Mend that, then try again.</source>
        <translation>%1. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>empty (null)</source>
        <translation>vacío (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>un grupo de campos</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Another kind of value is needed: %1</source>
        <translation>Se necesita otro tipo de valor: %1</translation>
    </message>
    <message>
        <source>Not a date as 2026-11-28</source>
        <translation>No es una fecha como 2026-11-28</translation>
    </message>
    <message>
        <source>Not a time as 2026-11-28T09:30:00Z</source>
        <translation>No es una hora como 2026-11-28T09:30:00Z</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>No es un correo electrónico</translation>
    </message>
    <message>
        <source>Not of the form %1</source>
        <translation>No tiene la forma %1</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>el texto termina demasiado pronto</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>se espera un valor</translation>
    </message>
    <message>
        <source>a name in quotes is expected</source>
        <translation>se espera un nombre entre comillas</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>se esperan dos puntos</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected</source>
        <translation>se espera una coma, un corchete o una llave de cierre</translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation>hay una coma antes del corchete o la llave de cierre</translation>
    </message>
    <message>
        <source>digits are expected</source>
        <translation>se esperan dígitos</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>el número es demasiado grande</translation>
    </message>
    <message>
        <source>a backslash stands before the wrong character</source>
        <translation>hay una barra inversa antes de un carácter incorrecto</translation>
    </message>
    <message>
        <source>half a character is written here</source>
        <translation>aquí hay medio carácter</translation>
    </message>
    <message>
        <source>a line end or another control character stands inside quotes</source>
        <translation>hay un salto de línea u otro carácter de control entre comillas</translation>
    </message>
    <message>
        <source>the name stands there twice</source>
        <translation>el nombre está repetido</translation>
    </message>
    <message>
        <source>too many brackets inside brackets</source>
        <translation>demasiados corchetes o llaves anidados</translation>
    </message>
    <message>
        <source>something follows behind the end</source>
        <translation>hay algo después del final</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>None of the values allowed</source>
        <translation>Ninguno de los valores permitidos</translation>
    </message>
    <message>
        <source>Too long: %1 characters, at most %2</source>
        <translation>Demasiado largo: %1 caracteres, como máximo %2</translation>
    </message>
    <message>
        <source>Too short: %1 characters, at least %2</source>
        <translation>Demasiado corto: %1 caracteres, como mínimo %2</translation>
    </message>
    <message>
        <source>Too many: %1, at most %2</source>
        <translation>Demasiados: %1, como máximo %2</translation>
    </message>
    <message>
        <source>Too few: %1, at least %2</source>
        <translation>Demasiado pocos: %1, como mínimo %2</translation>
    </message>
    <message>
        <source>Must be above %1</source>
        <translation>Debe ser mayor que %1</translation>
    </message>
    <message>
        <source>Must be at least %1</source>
        <translation>Debe ser como mínimo %1</translation>
    </message>
    <message>
        <source>Must be below %1</source>
        <translation>Debe ser menor que %1</translation>
    </message>
    <message>
        <source>Must be at most %1</source>
        <translation>Debe ser como máximo %1</translation>
    </message>
    <message>
        <source>Must be a multiple of %1</source>
        <translation>Debe ser múltiplo de %1</translation>
    </message>
    <message>
        <source>Not written as the schema asks: %1</source>
        <translation>No está escrito como pide el esquema: %1</translation>
    </message>
    <message>
        <source>The same value stands there twice</source>
        <translation>El mismo valor está repetido</translation>
    </message>
    <message>
        <source>The schema has no such field</source>
        <translation>El esquema no tiene este campo</translation>
    </message>
    <message>
        <source>Fits none of the forms that are allowed</source>
        <translation>No encaja en ninguna de las formas permitidas</translation>
    </message>
    <message>
        <source>Fits several forms, where one is allowed</source>
        <translation>Encaja en varias formas y solo se permite una</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>JSON no válido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked in the schema: %1</source>
        <translation>No comprobado en el esquema: %1</translation>
    </message>
    <message>
        <source>Another draft asked for: %1</source>
        <translation>Se ha pedido otro borrador: %1</translation>
    </message>
    <message>
        <source>TRL texts</source>
        <translation>Textos de TRL</translation>
    </message>
    <message>
        <source>trl-language-modeling: the whole conversation is learned</source>
        <translation>trl-language-modeling: se aprende toda la conversación</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>huggingface: a repository with its card, Parquet and JSONL</source>
        <translation>huggingface: un repositorio con su ficha, Parquet y JSONL</translation>
    </message>
    <message>
        <source>LLaMA-Factory</source>
        <translation>LLaMA-Factory</translation>
    </message>
    <message>
        <source>llama-factory: answers, pairs and verdicts with dataset_info.json</source>
        <translation>llama-factory: respuestas, pares y veredictos con dataset_info.json</translation>
    </message>
    <message>
        <source>Axolotl</source>
        <translation>Axolotl</translation>
    </message>
    <message>
        <source>axolotl: answers, pairs and verdicts with their configurations</source>
        <translation>axolotl: respuestas, pares y veredictos con sus configuraciones</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>gemini: contents and the final</source>
        <translation>gemini: contenidos y versión final</translation>
    </message>
    <message>
        <source>Gemini pairs</source>
        <translation>Pares de Gemini</translation>
    </message>
    <message>
        <source>gemini-preference: final over draft</source>
        <translation>gemini-preference: versión final antes que borrador</translation>
    </message>
    <message>
        <source>Bedrock</source>
        <translation>Bedrock</translation>
    </message>
    <message>
        <source>bedrock: a conversation and the final</source>
        <translation>bedrock: una conversación y la versión final</translation>
    </message>
    <message>
        <source>Nova pairs</source>
        <translation>Pares de Nova</translation>
    </message>
    <message>
        <source>nova-preference: final over draft</source>
        <translation>nova-preference: versión final antes que borrador</translation>
    </message>
    <message>
        <source>JumpStart</source>
        <translation>JumpStart</translation>
    </message>
    <message>
        <source>sagemaker-jumpstart: one question and the final, with template.json</source>
        <translation>sagemaker-jumpstart: una pregunta y la versión final, con template.json</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>mistral: messages and the final</source>
        <translation>mistral: mensajes y versión final</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Tarea de corrección</translation>
    </message>
    <message>
        <source>edit-task: how a draft became the final, and why</source>
        <translation>edit-task: cómo el borrador llegó a ser la versión final, y por qué</translation>
    </message>
    <message>
        <source>Edits by span</source>
        <translation>Cambios por fragmento</translation>
    </message>
    <message>
        <source>span-edits: every change and label with its place</source>
        <translation>span-edits: cada cambio y etiqueta con su lugar</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>extraction: the fields of a JSON final and where they were read</source>
        <translation>extraction: los campos de una versión final JSON y dónde se leyeron</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>reward: final over draft, with a margin</source>
        <translation>reward: versión final antes que borrador, con un margen</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>csv: a table for people</source>
        <translation>csv: una tabla para personas</translation>
    </message>
    <message>
        <source>the system speaks later</source>
        <translation>el sistema habla más tarde</translation>
    </message>
    <message>
        <source>the system speaks more than once</source>
        <translation>el sistema habla más de una vez</translation>
    </message>
    <message>
        <source>turns do not alternate</source>
        <translation>los turnos no se alternan</translation>
    </message>
    <message>
        <source>there is more than one question</source>
        <translation>hay más de una pregunta</translation>
    </message>
    <message>
        <source>has a word that the target reserves</source>
        <translation>contiene una palabra que el destino reserva</translation>
    </message>
    <message>
        <source>the final is not JSON</source>
        <translation>la versión final no es JSON</translation>
    </message>
    <message>
        <source>has too many fields</source>
        <translation>tiene demasiados campos</translation>
    </message>
    <message>
        <source>longer than a cell can be</source>
        <translation>más largo de lo que cabe en una celda</translation>
    </message>
    <message>
        <source>too little of the draft was on screen</source>
        <translation>se vio muy poco del borrador en pantalla</translation>
    </message>
    <message>
        <source>nobody else decided the same</source>
        <translation>nadie más decidió lo mismo</translation>
    </message>
    <message>
        <source>the reviewers disagree</source>
        <translation>los revisores no coinciden</translation>
    </message>
    <message>
        <source>contradicted by another decision</source>
        <translation>lo contradice otra decisión</translation>
    </message>
    <message>
        <source>the model is judged by this text</source>
        <translation>el modelo se evalúa con este texto</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya está incluido</translation>
    </message>
    <message>
        <source>nearly the same is there already</source>
        <translation>ya hay uno casi igual</translation>
    </message>
    <message>
        <source>too long in tokens</source>
        <translation>demasiado largo en tokens</translation>
    </message>
    <message>
        <source>enough of this reviewer</source>
        <translation>suficiente de este revisor</translation>
    </message>
    <message>
        <source>enough about this person</source>
        <translation>suficiente sobre esta persona</translation>
    </message>
    <message>
        <source>the person is trained on already</source>
        <translation>ya se entrena con esta persona</translation>
    </message>
    <message>
        <source>withdrawn since</source>
        <translation>retirados desde entonces</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>The server does not take the token.</source>
        <translation>El servidor no acepta el token.</translation>
    </message>
    <message>
        <source>Kinds of decision</source>
        <translation>Tipos de decisión</translation>
    </message>
    <message>
        <source>More attributes</source>
        <translation>Más atributos</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>Atributo: %1</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>the person is restricted</source>
        <translation>el tratamiento está limitado para esta persona</translation>
    </message>
    <message>
        <source>corrected since, at the person&apos;s wish</source>
        <translation>rectificado desde entonces, a petición de la persona</translation>
    </message>
    <message>
        <source>flagged: health, belief and the like</source>
        <translation>marcado: salud, creencias y similares</translation>
    </message>
    <message>
        <source>damaged: no longer what was stored</source>
        <translation>dañado: ya no es lo que se guardó</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>the same text stands in another split</source>
        <translation>el mismo texto está en otra parte</translation>
    </message>
    <message>
        <source>%1: fewer than %2 rows to train with; %3 says “%4”</source>
        <translation>%1: menos de %2 filas para entrenar; %3 dice «%4»</translation>
    </message>
    <message>
        <source>%1: no rows</source>
        <translation>%1: ninguna fila</translation>
    </message>
    <message>
        <source>%1: all labels are the same; there is nothing to learn from</source>
        <translation>%1: todos los veredictos son iguales; no hay nada que aprender</translation>
    </message>
    <message>
        <source>%1: %2 desirable rows, %3 undesirable ones; set %4 to %5, so that weight times count is level</source>
        <translation>%1: %2 filas deseables, %3 indeseables; ponga %4 en %5 para igualar peso por cantidad</translation>
    </message>
    <message>
        <source>%1: more than %2 tokens of %3 (rows: %4); %5 says “%6”</source>
        <translation>%1: más de %2 tokens de %3 (filas: %4); %5 dice «%6»</translation>
    </message>
    <message>
        <source>%1: control characters, of which their pictures stand in the cells (rows: %2)</source>
        <translation>%1: caracteres de control, en cuyo lugar las celdas llevan sus símbolos (filas: %2)</translation>
    </message>
    <message>
        <source>Verdicts are of the same decisions as the pairs; in one training an edit would count twice</source>
        <translation>Los veredictos son de las mismas decisiones que los pares; en un solo entrenamiento una edición contaría dos veces</translation>
    </message>
    <message>
        <source>Lengths are in characters: the table by which tokens are counted is not there</source>
        <translation>Las longitudes están en caracteres: no está la tabla con que se cuentan los tokens</translation>
    </message>
    <message>
        <source>Words for a misspelt one</source>
        <translation>Palabras para una mal escrita</translation>
    </message>
    <message>
        <source>Corrections made before</source>
        <translation>Correcciones hechas antes</translation>
    </message>
    <message>
        <source>The other draft asked for</source>
        <translation>El otro borrador que se pidió</translation>
    </message>
    <message>
        <source>Figure deviates from a key fact</source>
        <translation>Cifra que se desvía de un dato clave</translation>
    </message>
    <message>
        <source>Key fact missing</source>
        <translation>Falta un dato clave</translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation>Marcador sin rellenar</translation>
    </message>
    <message>
        <source>Required or forbidden phrase</source>
        <translation>Frase obligatoria o prohibida</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Voz de la marca</translation>
    </message>
    <message>
        <source>Too long or too short</source>
        <translation>Demasiado largo o demasiado corto</translation>
    </message>
    <message>
        <source>Wrong language</source>
        <translation>Idioma equivocado</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Instruction in the text</source>
        <translation>Instrucción en el texto</translation>
    </message>
    <message>
        <source>Fields do not fit the schema</source>
        <translation>Los campos no se ajustan al esquema</translation>
    </message>
    <message>
        <source>%1 reads as %2</source>
        <translation>%1 se lee como «%2»</translation>
    </message>
    <message>
        <source>Letters that pass for others</source>
        <translation>Letras que pasan por otras</translation>
    </message>
    <message>
        <source>A host that passes for another</source>
        <translation>Un host que pasa por otro</translation>
    </message>
    <message>
        <source>Encoded words</source>
        <translation>Palabras codificadas</translation>
    </message>
    <message>
        <source>orders to a model or a reviewer</source>
        <translation>órdenes a un modelo o un revisor</translation>
    </message>
</context>
</TS>
