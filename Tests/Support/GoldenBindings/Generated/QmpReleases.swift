// Made by 'qapi-codegen generate'. Do not edit.

/// What the schemas of all releases have, without what is only received.
let qmpReleases: StaticString = """
    schema qmp
    releases 8.0 8.1 9.0 9.1 10.0
    command UPPER_COMMAND module=golden
    command __org.example_extra module=golden
    command be-all oob preconfig free-form silent module=golden
    command be-early preconfig module=golden
    command be-quiet silent module=golden
    command be-urgent oob module=golden
    command give-alternate module=golden
    command give-any module=golden
    command give-engines module=golden-unions
    command give-enum module=golden
    command give-int module=golden
    command give-struct module=golden
    command give-structs module=golden
    command give-tasks module=golden-unions
    command give-text module=golden
    command give-texts module=golden
    command new module=golden since=9.0 feature=loud,9.0, feature=brief,9.0,9.1 if=CONFIG_ONE && (CONFIG_TWO || !CONFIG_THREE)
        argument later? str since=9.1
        argument earlier? str until=9.1
        argument unstable-one? str unstable
        argument conditional? str if=CONFIG_ONE
        argument marked? str feature=dynamic,9.0,
    command old module=golden until=9.0 deprecated=8.1
        argument reason? str deprecated=8.1
    command return module=golden
    command take-a-lot-of-things-that-have-long-names module=golden
        argument the-first-of-the-things-that-have-long-names str
        argument the-second-of-the-things-that-have-long-names? [ATypeWithALongNameOfItsOwn]
        argument the-third-of-the-things-that-have-long-names? ATypeWithALongNameOfItsOwn
    command take-all module=golden
        argument text str
        argument real number
        argument whole int
        argument tiny int8
        argument short int16
        argument medium int32
        argument long int64
        argument byte uint8
        argument word uint16
        argument double-word uint32
        argument quad-word uint64
        argument length size
        argument flag bool
        argument nothing null
        argument whatever any
        argument texts [str]
        argument anything [any]
        argument point Point
        argument points [Point]
        argument mode Words
        argument modes? [Words]
        argument text-again? str
        argument real-again? number
        argument flag-again? bool
        argument nothing-again? null
        argument whatever-again? any
    command take-anything free-form module=golden
    command take-free free-form module=golden
        argument driver str
        argument id? str
    command take-named module=golden
        arguments Keywords
    command take-nothing module=golden
    command take-settings module=golden-unions
        argument setting Setting
        argument wrapper Wrapper
        argument protocol? TagOnly
    command take-timeout module=golden
        argument timeout int
        argument command str
        argument name str
        argument response? str
    command take-types module=golden
        argument facts Facts
        argument string String
        argument abort Abort
        argument address SocketAddress
        argument empty Empty
        argument keywords Keywords
        argument tree Tree
        argument chain Chain
        argument ring RingOne
        argument folder Folder
        argument node Node
        argument more? EnumOrInt
        argument maybe? TextOrNothing
        argument facts-again? FactsChoice
        argument facts-of-values? FactsValues
    command take-union module=golden
        arguments Shape
    command x-try-uuid module=golden unstable
    event MOVED module=golden
    event PROGRESS_OF_ID module=golden since=8.1
    event READY module=golden
    event RESHAPED module=golden
    event x-gone module=golden until=9.1 deprecated=9.0 unstable
    object ATypeWithALongNameOfItsOwn sent module=golden
        member text str
    object Abort sent received module=golden
    alternate Anything sent received module=golden
        choice o Point
        choice a [str]
        choice s str
        choice n number
        choice b bool
        choice z null
    object Chain sent received module=golden
        member name str
        member next? Chain
    object Circle sent received module=golden-unions
        member radius number
    enum DeepKind sent received module=golden-unions
        value deepest
        value shallow
    object DeepShape sent received module=golden-unions
        member deep-kind DeepKind
        tag deep-kind
        branch deepest NestedShape
    object Empty sent received module=golden
    alternate EnumOrInt sent received module=golden
        choice word Words
        choice default int
    object Facts sent received module=golden since=8.1 deprecated=9.1
        member plain int
        member since? int since=9.0
        member until? int until=9.1
        member deprecated? int deprecated=9.0
        member unstable? int unstable
        member marked? int feature=dynamic,8.1, feature=old-mark,8.1,9.0
        member all? int since=9.0 until=9.1 deprecated=9.1 unstable feature=dynamic,9.0, if=CONFIG_ONE
    alternate FactsChoice sent received module=golden
        choice name str
        choice points [Point] since=9.0 unstable
        choice self Point until=9.0 deprecated=8.1
    enum FactsValues sent received module=golden-words since=8.1
        value plain
        value since since=9.0
        value until until=9.0
        value deprecated deprecated=9.0
        value unstable unstable
        value marked feature=dynamic,8.1,
        value conditional if=CONFIG_ONE
    object Folder sent received module=golden
        member name str
        member folders [Folder]
    object Keywords sent received module=golden
        member in int
        member default? str
        member protocol? str
        member self? str
        member init? str
        member is? bool
        member class? str
        member nil? str
        member x-try? str
        member _hidden? str
        member __org.example_extra? str
        member 2d? bool
        member v1-2? bool
        member x86_64? bool
        member UUID? str
        member Some-Name? str
        member job-id? str
        member image-uri? str
        member properties? str
        member timeout? int
        member tag? str
        member value? str
    object ListWrapper sent received module=golden-unions
        member data [int]
    object MaybeWrapper sent received module=golden-unions
        member data? str
    object MirrorSetting sent module=golden-unions since=9.0
        member speed int
    enum NestedKind sent received module=golden-unions
        value one
        value two
    object NestedShape sent received module=golden-unions
        member nested-kind NestedKind
        tag nested-kind
        branch one Circle
    object Node sent received module=golden
        member driver NodeDriver
        member node-name? str
        tag driver
        branch raw NodeRaw
        branch file NodeFile
    enum NodeDriver sent received module=golden
        value raw
        value file
    object NodeFile sent received module=golden
        member filename str
    object NodeRaw sent received module=golden
        member file NodeRef
        member offset? int
    alternate NodeRef sent received module=golden
        choice definition Node
        choice reference str
    object ObjectWrapper sent received module=golden-unions
        member data Shape
    object Point sent received module=golden
        member x int
        member y int
        member label? str
    object Polygon sent received module=golden-unions
        member points [Point]
    object RingOne sent received module=golden
        member other? RingTwo
    object RingTwo sent received module=golden
        member other? RingOne
    object Setting sent module=golden-unions
        member type TaskKind
        tag type
        branch mirror? MirrorSetting since=9.0
    object Shape sent received module=golden-unions
        member name str
        member kind ShapeKind
        member in? str
        tag kind
        branch circle Circle
        branch polygon Polygon
        branch nested NestedShape
        branch deep DeepShape
        branch point ShapePoint
        branch default Empty
        branch dot Circle since=9.1 unstable if=CONFIG_DOT
        branch legacy Circle until=9.0 deprecated=8.1
    enum ShapeKind sent received module=golden-unions
        value circle
        value polygon
        value nested
        value deep
        value point
        value none
        value other
        value default
        value self
        value dot since=9.0
        value legacy until=9.1
    object ShapePoint sent received module=golden-unions
        member data Point
    object SocketAddress sent received module=golden
        member host str
        member port? uint16
    object StrWrapper sent received module=golden-unions
        member data str
    object String sent received module=golden
        member str str
    object TagOnly sent received module=golden-unions
        member protocol NestedKind
        tag protocol
    alternate TextOrNothing sent received module=golden
        choice s str
        choice none null
    alternate Tree sent received module=golden
        choice leaf str
        choice branches TreeBranches
    object TreeBranches sent received module=golden
        member left Tree
        member right? Tree
    enum Words sent received module=golden-words
        value none
        value other
        value in
        value default
        value protocol
        value self
        value init
        value nil
        value 2_5
        value 10
        value x-try
        value UPPER-value
        value base.name
        value job-id
        value raw
        value description
    object Wrapper sent received module=golden-unions
        member type WrapperKind
        tag type
        branch str StrWrapper
        branch list ListWrapper
        branch object ObjectWrapper
        branch maybe MaybeWrapper
    enum WrapperKind sent received module=golden-unions
        value str
        value list
        value object
        value maybe
    """
