struct RedlineFaults { var faults: [MarkUpFault] = []
 init(in document: SourceDocument, nested: [MarkUpFault], values: [MarkUpFault]) { faults = nested + values } }
