<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
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
    <name>bluepencil::FigureTable</name>
    <message>
        <source>n &lt; 30</source>
        <translation>n &lt; 30</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
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
        <source>%n group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>%n grupo por debajo de n = 5 oculto</numerusform>
            <numerusform>%n grupos por debajo de n = 5 ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>por debajo de n = 30 marcados, de 5 ocultos</translation>
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
</context>
<context>
    <name>bluepencil::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>Try again</source>
        <translation>Reintentar</translation>
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
    <message>
        <source>No draft matches</source>
        <translation>Ningún borrador coincide</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeForm</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
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
        <translation>Aprobados en menos de 0,25 s por palabra</translation>
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
        <translation>Cifras que el modelo no puede conocer</translation>
    </message>
    <message>
        <source>Split by person, else conversation</source>
        <translation>Repartir por persona, si no por conversación</translation>
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
        <source>Restore hunk</source>
        <translation>Restaurar el cambio</translation>
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
        <source>New revision.</source>
        <translation>Nueva revisión.</translation>
    </message>
    <message>
        <source>The producer changed this item after you opened it.</source>
        <translation>El sistema de origen cambió este elemento después de que usted lo abriera.</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Mostrar lo nuevo</translation>
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
        <source>%1 words in</source>
        <translation>%1 palabras añadidas</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 quitadas</translation>
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
</context>
<context>
    <name>bluepencil::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <source>Ctrl + and Ctrl - change it anywhere</source>
        <translation>Ctrl + y Ctrl - lo cambian en cualquier lugar</translation>
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
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>running share</source>
        <translation>proporción acumulada</translation>
    </message>
    <message>
        <source>band: %1</source>
        <translation>tramo: %1</translation>
    </message>
    <message>
        <source>%1, the last %2 days</source>
        <translation>%1, los últimos %2 días</translation>
    </message>
    <message numerus="yes">
        <source>%n without a final left out</source>
        <translation>
            <numerusform>%n sin versión final excluido</numerusform>
            <numerusform>%n sin versión final excluidos</numerusform>
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
</context>
<context>
    <name>bluepencil::StatisticsPlace</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Saves the figures as a picture</source>
        <translation>Guarda las cifras como imagen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
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
        <source>Effort in bands or by HTER</source>
        <translation>Esfuerzo por tramos o por HTER</translation>
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
        <source>There are %n in this workspace, none in this period and of this kind.</source>
        <translation>
            <numerusform>Hay %n en este espacio de trabajo, ninguna en este periodo y de este tipo.</numerusform>
            <numerusform>Hay %n en este espacio de trabajo, ninguna en este periodo y de este tipo.</numerusform>
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
        <source>%1 is taken, and was left as it is. Name another one.</source>
        <translation>%1 está ocupado y se dejó como está. Indique otra.</translation>
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
        <source>The workspace was written by a newer Bluepencil. Export with that one.</source>
        <translation>El espacio de trabajo lo escribió un Bluepencil más nuevo. Exporte con ese.</translation>
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
        <source>This workspace is newer.</source>
        <translation>Este espacio de trabajo es más nuevo.</translation>
    </message>
    <message>
        <source>It is opened for reading only: update the program to work on it.</source>
        <translation>Se abre solo para lectura: actualice el programa para trabajar en él.</translation>
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
</context>
</TS>
