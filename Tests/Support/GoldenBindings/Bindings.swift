// Made by 'qapi-codegen generate'. Do not edit.

public import JSONWire
public import QAPI

/// All bindings.
public enum Bindings {
    /// The commands.
    public static var commands: [any QAPICommand.Type] {
        [
            BeAllCommand.self,
            BeEarlyCommand.self,
            BeQuietCommand.self,
            BeUrgentCommand.self,
            GiveAlternateCommand.self,
            GiveAnyCommand.self,
            GiveEnginesCommand.self,
            GiveEnumCommand.self,
            GiveIntCommand.self,
            GiveStructCommand.self,
            GiveStructsCommand.self,
            GiveTasksCommand.self,
            GiveTextCommand.self,
            GiveTextsCommand.self,
            NewCommand.self,
            OldCommand.self,
            OrgExampleExtraCommand.self,
            ReturnCommand.self,
            TakeALotOfThingsThatHaveLongNamesCommand.self,
            TakeAllCommand.self,
            TakeAnythingCommand.self,
            TakeFreeCommand.self,
            TakeNamedCommand.self,
            TakeNothingCommand.self,
            TakeSettingsCommand.self,
            TakeTimeoutCommand.self,
            TakeTypesCommand.self,
            TakeUnionCommand.self,
            UpperCommandCommand.self,
            XTryUUIDCommand.self,
        ]
    }
    /// The events.
    public static var events: [any QAPIEvent.Type] {
        [
            MovedEvent.self,
            ProgressOfIDEvent.self,
            ReadyEvent.self,
            ReshapedEvent.self,
            XGoneEvent.self,
        ]
    }
    /// The types.
    public static var types: [(String, any (JSONDecodable & JSONEncodable).Type)] {
        [
            ("ATypeWithALongNameOfItsOwn", ATypeWithALongNameOfItsOwn.self),
            ("Abort", QAPIAbort.self),
            ("Anything", Anything.self),
            ("Chain", Chain.self),
            ("Circle", Circle.self),
            ("DeepKind", DeepKind.self),
            ("DeepShape", DeepShape.self),
            ("Empty", Empty.self),
            ("EngineInfo", EngineInfo.self),
            ("EngineKind", EngineKind.self),
            ("EnumOrInt", EnumOrInt.self),
            ("Facts", Facts.self),
            ("FactsChoice", FactsChoice.self),
            ("FactsValues", FactsValues.self),
            ("Folder", Folder.self),
            ("Keywords", Keywords.self),
            ("MaybeWrapper", MaybeWrapper.self),
            ("MirrorInfo", MirrorInfo.self),
            ("MirrorSetting", MirrorSetting.self),
            ("NestedKind", NestedKind.self),
            ("NestedShape", NestedShape.self),
            ("Node", Node.self),
            ("NodeDriver", NodeDriver.self),
            ("NodeFile", NodeFile.self),
            ("NodeRaw", NodeRaw.self),
            ("NodeRef", NodeRef.self),
            ("PlainEngineInfo", PlainEngineInfo.self),
            ("Point", Point.self),
            ("Polygon", Polygon.self),
            ("RingOne", RingOne.self),
            ("RingTwo", RingTwo.self),
            ("SealedEngineInfo", SealedEngineInfo.self),
            ("Setting", Setting.self),
            ("Shape", Shape.self),
            ("ShapeKind", ShapeKind.self),
            ("SocketAddress", QAPISocketAddress.self),
            ("String", QAPIString.self),
            ("TagOnly", TagOnly.self),
            ("TaskInfo", TaskInfo.self),
            ("TaskKind", TaskKind.self),
            ("TextOrNothing", TextOrNothing.self),
            ("Tree", Tree.self),
            ("TreeBranches", TreeBranches.self),
            ("Words", Words.self),
            ("Wrapper", Wrapper.self),
            ("WrapperKind", WrapperKind.self),
        ]
    }
}
